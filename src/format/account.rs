//! Renders the signed-in account and its privileges as an aligned table.

use crate::text::sanitize::{sanitize, width};
use crate::text::{Painter, Tone};

/// The signed-in account.
#[derive(Debug)]
pub struct AccountReport {
    pub host: String,
    /// Name and e-mail address, or the name of the token.
    pub who: String,
    /// Their kind and source: `token from MIST_APITOKEN`.
    pub credentials: String,
    /// API calls made this hour, and allowed.
    pub calls: Option<(u64, u64)>,
    pub privileges: Vec<Privilege>,
}

/// A role, and where it applies.
#[derive(Debug)]
pub struct Privilege {
    pub role: String,
    /// `org`, `site` or `msp`.
    pub scope: String,
    pub name: String,
    /// The organisation of a site; empty otherwise.
    pub within: String,
    pub id: String,
}

/// How the report looks.
#[derive(Clone, Copy, Debug)]
pub struct AccountLayout {
    pub color: bool,
}

impl AccountReport {
    pub fn text(&self, sheet: AccountLayout) -> String {
        let calls = match self.calls {
            Some((made, most)) => format!("{made} of {most} this hour"),
            None => "unknown".to_owned(),
        };
        let facts = [
            ("cloud", &self.host),
            ("who", &self.who),
            ("credentials", &self.credentials),
            ("calls", &calls),
        ];
        let painter = Painter { color: sheet.color };
        let mut out = Vec::new();
        for (label, value) in facts {
            cell(painter, Tone::Dim, label, 11, &mut out);
            out.extend_from_slice(sanitize(value).as_bytes());
            out.push(b'\n');
        }
        out.push(b'\n');
        self.roles(painter, &mut out);
        String::from_utf8(out).expect("only text was appended")
    }

    fn roles(&self, painter: Painter, out: &mut Vec<u8>) {
        if self.privileges.is_empty() {
            out.extend_from_slice(b"no roles\n");
            return;
        }
        let header = ["ROLE", "SCOPE", "NAME", "ID"].map(str::to_owned);
        let rows: Vec<[String; 4]> = self.privileges.iter().map(Privilege::cells).collect();
        let widest = |column: usize| {
            let cells = std::iter::once(&header).chain(&rows).map(|row| width(&row[column]));
            cells.max().unwrap_or_default()
        };
        let widths = [0, 1, 2].map(widest);
        let tones = [Tone::Plain, Tone::Plain, Tone::Strong, Tone::Dim];
        line(painter, &header, &widths, [Tone::Dim; 4], out);
        for row in &rows {
            line(painter, row, &widths, tones, out);
        }
    }
}

impl Privilege {
    fn cells(&self) -> [String; 4] {
        let name = if self.within.is_empty() {
            self.name.clone()
        } else {
            format!("{} ({})", self.name, self.within)
        };
        [&self.role, &self.scope, &name, &self.id].map(|text| sanitize(text).into_owned())
    }
}

fn line(
    painter: Painter,
    row: &[String; 4],
    widths: &[usize; 3],
    tones: [Tone; 4],
    out: &mut Vec<u8>,
) {
    for ((text, tone), width) in row.iter().zip(tones).zip(widths) {
        cell(painter, tone, text, *width, out);
    }
    painter.paint(tones[3], &row[3], out);
    out.push(b'\n');
}

/// Appends the text, padded up to the next column.
fn cell(painter: Painter, tone: Tone, text: &str, columns: usize, out: &mut Vec<u8>) {
    painter.paint(tone, text, out);
    out.resize(out.len() + columns.saturating_sub(width(text)) + 2, b' ');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_and_names_harmless() {
        let privilege = |role: &str, scope: &str, name: &str, within: &str, id: &str| {
            let [role, scope, name, within, id] =
                [role, scope, name, within, id].map(str::to_owned);
            Privilege { role, scope, name, within, id }
        };
        let account = AccountReport {
            host: "api.eu.mist.com".to_owned(),
            who: "Ann (a@b)".to_owned(),
            credentials: "token from MIST_APITOKEN".to_owned(),
            calls: Some((12, 5000)),
            privileges: vec![
                privilege("admin", "org", "日本\u{1b}[31m", "", "o"),
                privilege("read", "site", "HQ", "Acme", "s"),
            ],
        };
        assert_eq!(
            account.text(AccountLayout { color: false }),
            "cloud        api.eu.mist.com\n\
             who          Ann (a@b)\n\
             credentials  token from MIST_APITOKEN\n\
             calls        12 of 5000 this hour\n\n\
             ROLE   SCOPE  NAME            ID\n\
             admin  org    日本\\u{1b}[31m  o\n\
             read   site   HQ (Acme)       s\n"
        );
        assert!(
            account.text(AccountLayout { color: true }).contains("\u{1b}[1mHQ (Acme)\u{1b}[0m")
        );
    }

    #[test]
    fn unknown_facts_are_shown_as_unknown() {
        let account = AccountReport {
            host: "h".to_owned(),
            who: "w".to_owned(),
            credentials: "c".to_owned(),
            calls: None,
            privileges: Vec::new(),
        };
        let text = account.text(AccountLayout { color: false });
        assert!(
            text.contains("calls        unknown\n") && text.ends_with("\nno roles\n"),
            "{text}"
        );
    }
}
