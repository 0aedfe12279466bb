//! How a scenario is written: the `[cloud]` table of a TOML document.
//!
//! Knows every key, and says where one is wrong; the steps themselves are read elsewhere.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use serde::Deserialize;
use toml::Spanned;

use super::fields::Span;
use super::frame::Form;
use super::script::{After, Override, Scenario, Script};
use super::step::{Opening, Step};
use super::steps::status;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{0}")]
    Toml(#[from] toml::de::Error),
    #[error("line {line}: {message}")]
    Line { line: usize, message: String },
}

#[derive(Deserialize)]
struct Document {
    #[serde(default)]
    cloud: CloudTable,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct CloudTable {
    token: Option<String>,
    data: Form,
    permit: Permit,
    refuse: bool,
    deaf: bool,
    after: After,
    connection: Vec<ConnectionTable>,
    rest: Vec<Spanned<RestTable>>,
}

#[derive(Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Permit {
    #[default]
    All,
    World,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConnectionTable {
    steps: Vec<Spanned<toml::Table>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RestTable {
    path: String,
    times: Option<usize>,
    status: Option<u16>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    body: Option<String>,
    #[serde(default)]
    cut: bool,
    #[serde(default)]
    delay: Span,
}

impl Scenario {
    /// Reads the `[cloud]` table of a TOML document; the other tables are somebody else's.
    ///
    /// Files named in it are sought from the working directory.
    pub fn parse(text: &str) -> Result<Self, super::Error> {
        Ok(Self::read(text)?)
    }

    fn read(text: &str) -> Result<Self, Error> {
        let Document { cloud } = toml::from_str(text)?;
        let scripts = cloud.connection.into_iter().map(|table| Script::read(text, table));
        let rest = cloud.rest.into_iter().map(|table| placed(text, table, Override::read));
        Ok(Self {
            token: cloud.token,
            data: cloud.data,
            refuse: cloud.refuse,
            deaf: cloud.deaf,
            permits_all: cloud.permit == Permit::All,
            after: cloud.after,
            scripts: scripts.map(|script| script.map(Arc::new)).collect::<Result<_, _>>()?,
            rest: rest.collect::<Result<_, _>>()?,
            taken: Mutex::default(),
        })
    }
}

impl Script {
    fn read(text: &str, table: ConnectionTable) -> Result<Self, Error> {
        let mut script = Self::default();
        for (place, table) in table.steps.into_iter().enumerate() {
            placed(text, table, |table| script.append(place, Step::read(table)?))?;
        }
        Ok(script)
    }

    fn append(&mut self, place: usize, step: Step) -> Result<(), String> {
        if self.opening != Opening::Accept {
            return Err("nothing can follow a step that opens no stream".to_owned());
        }
        match step {
            Step::Open(opening) if place == 0 => self.opening = opening,
            Step::Open(_) => return Err("this step can only be the first".to_owned()),
            Step::Reset if place == 0 => self.opening = Opening::Reset,
            step => self.steps.push(step),
        }
        Ok(())
    }
}

impl Override {
    fn read(table: RestTable) -> Result<Self, String> {
        Ok(Self {
            path: table.path,
            left: table.times.unwrap_or(usize::MAX).into(),
            status: table.status.map(status).transpose()?,
            headers: table.headers,
            body: table.body,
            cut: table.cut,
            delay: table.delay.0,
        })
    }
}

/// Reads one table and says on which line it is wrong.
fn placed<Table, Value>(
    text: &str,
    table: Spanned<Table>,
    read: impl FnOnce(Table) -> Result<Value, String>,
) -> Result<Value, Error> {
    let start = table.span().start;
    read(table.into_inner())
        .map_err(|message| Error::Line { line: text[..start].matches('\n').count() + 1, message })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        Scenario::read(text).unwrap_err().to_string()
    }

    #[test]
    fn other_tables_are_ignored_and_unknown_keys_refused_with_their_place() {
        assert!(Scenario::parse("args = ['x']\n[expect]\ncode = 1").unwrap().scripts.is_empty());
        let message = error("[cloud]\n\nunheard = 1");
        assert!(message.contains("line 3") && message.contains("unheard"), "{message}");
        let message =
            error("[[cloud.connection]]\nsteps = [\n  { send = 'a' },\n  { sing = 'a' },\n]");
        assert_eq!(message, "line 4: no such step: `sing`");
        let message = error("[[cloud.rest]]\npath = '/'\ntimes = -1");
        assert!(message.contains("line 3"), "{message}");
        assert!(error("[[cloud.rest]]\npath = '/'\nstatus = 1").contains("`1` is no HTTP status"));
    }

    #[test]
    fn an_opening_stands_alone() {
        let script = |steps: &str| format!("[[cloud.connection]]\nsteps = [{steps}]");
        assert_eq!(
            error(&script("{ reset = true }, { live = true }")),
            "line 2: nothing can follow a step that opens no stream"
        );
        assert_eq!(
            error(&script("{ live = true }, { hang_upgrade = true }")),
            "line 2: this step can only be the first"
        );
        let scenario = Scenario::parse(&script("{ wait = '1ms' }, { reset = true }")).unwrap();
        assert_eq!(scenario.scripts[0].opening, Opening::Accept);
        assert_eq!(scenario.scripts[0].steps.len(), 2);
    }
}
