//! Parses and fills file name templates with times and message fields: `logs/{site}/%Y-%m-%d.ndjson`.
//!
//! Handles the syntax, and makes values safe in file names. Touches no file.

use std::fmt;
use std::path::{Path, PathBuf};

use jiff::Zoned;
use jiff::fmt::strtime;

use super::pattern::{FileNamePattern, PatternToken};

/// A message field that can be part of a file name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TemplateField {
    Site,
    SiteId,
    Channel,
    /// Its MAC.
    Device,
    DeviceName,
    Client,
    Asset,
}

impl TemplateField {
    pub const ALL: [Self; 7] = [
        Self::Site,
        Self::SiteId,
        Self::Channel,
        Self::Device,
        Self::DeviceName,
        Self::Client,
        Self::Asset,
    ];

    /// Whether it depends on the message itself, not only on its channel.
    pub fn is_of_message(self) -> bool {
        match self {
            Self::Site | Self::SiteId | Self::Channel => false,
            Self::Device | Self::DeviceName | Self::Client | Self::Asset => true,
        }
    }

    /// Whether it is a name, which may be known only later.
    pub fn is_name(self) -> bool {
        match self {
            Self::Site | Self::SiteId | Self::Channel | Self::Device => false,
            Self::DeviceName | Self::Client | Self::Asset => true,
        }
    }

    /// The word between the braces.
    pub fn name(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Channel => "channel",
            Self::SiteId => "site_id",
            Self::Device => "device",
            Self::DeviceName => "device_name",
            Self::Client => "client",
            Self::Asset => "asset",
        }
    }
}

/// One part of a template.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum TemplateSegment {
    Text(String),
    /// A strftime conversion, including the percent sign.
    Time(String),
    Field(TemplateField),
}

/// A file name that is filled in when a file is started.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FileNameTemplate {
    pieces: Vec<TemplateSegment>,
}

/// Why a text is not a template.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    #[error("`{{{name}}}` is not one of {}", known())]
    UnknownField { name: String },
    #[error("a lone `{brace}`: write `{brace}{brace}` for the character itself")]
    Brace { brace: char },
    #[error("`{conversion}` is not a strftime conversion")]
    Time { conversion: String },
    #[error("it does not name a file")]
    NoFile,
}

fn known() -> String {
    TemplateField::ALL.map(|field| format!("`{{{}}}`", field.name())).join(", ")
}

impl FileNameTemplate {
    /// # Errors
    ///
    /// [`TemplateError`].
    pub fn parse(text: &str) -> Result<Self, TemplateError> {
        let mut template = Self { pieces: Vec::new() };
        // Doubled slashes mean the same file, but would not match its path later.
        let mut single = text.to_owned();
        while single.contains("//") {
            single = single.replace("//", "/");
        }
        let mut rest = single.as_str();
        while let Some(first) = rest.chars().next() {
            rest = match first {
                '%' => template.time(rest)?,
                '{' => template.field(rest)?,
                '}' => template.brace(rest, '}')?,
                _ => {
                    let end = rest.find(['%', '{', '}']).unwrap_or(rest.len());
                    template.text(&rest[..end]);
                    &rest[end..]
                }
            };
        }
        match template.pieces.last() {
            None => Err(TemplateError::NoFile),
            Some(TemplateSegment::Text(end)) if end.ends_with('/') => Err(TemplateError::NoFile),
            Some(_) => Ok(template),
        }
    }

    /// Appends an extension.
    pub fn with_ending(mut self, ending: &str) -> Self {
        self.text(ending);
        self
    }

    /// The template of a side file: `NAME.WORD.pcap` for `NAME.pcap`, `NAME.WORD.pcap.gz` for `NAME.pcap.gz`.
    pub fn with_word(mut self, word: &str) -> Self {
        match self.pieces.last_mut() {
            Some(TemplateSegment::Text(end)) => {
                let name = end.rfind('/').map_or(0, |slash| slash + 1);
                let plain = [".gz", ".zst"].iter().find_map(|ending| end.strip_suffix(ending));
                let dot = plain.unwrap_or(end)[name..].rfind('.').map(|dot| name + dot);
                let place = dot.unwrap_or(end.len());
                end.insert_str(place, &format!(".{word}"));
            }
            _ => self.text(&format!(".{word}")),
        }
        self
    }

    pub fn ends_with(&self, ending: &str) -> bool {
        matches!(self.pieces.last(), Some(TemplateSegment::Text(end)) if end.ends_with(ending))
    }

    fn text(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(TemplateSegment::Text(before)) => before.push_str(text),
            _ => self.pieces.push(TemplateSegment::Text(text.to_owned())),
        }
    }

    fn brace<'a>(&mut self, rest: &'a str, brace: char) -> Result<&'a str, TemplateError> {
        let doubled = [brace, brace].iter().collect::<String>();
        let after = rest.strip_prefix(&doubled).ok_or(TemplateError::Brace { brace })?;
        self.text(&doubled[1..]);
        Ok(after)
    }

    fn field<'a>(&mut self, rest: &'a str) -> Result<&'a str, TemplateError> {
        if rest.starts_with("{{") {
            return self.brace(rest, '{');
        }
        let (name, after) = rest[1..].split_once('}').ok_or(TemplateError::Brace { brace: '{' })?;
        let field = TemplateField::ALL.into_iter().find(|field| field.name() == name);
        let unknown = || TemplateError::UnknownField { name: name.to_owned() };
        self.pieces.push(TemplateSegment::Field(field.ok_or_else(unknown)?));
        Ok(after)
    }

    fn time<'a>(&mut self, rest: &'a str) -> Result<&'a str, TemplateError> {
        let letter = rest[1..].find(|letter: char| letter == '%' || letter.is_alphabetic());
        let end = letter.map_or(rest.len(), |place| place + 2).min(rest.len());
        let mistake = || TemplateError::Time { conversion: rest.chars().take(end).collect() };
        let conversion = rest.get(..end).ok_or_else(mistake)?;
        if conversion == "%%" {
            self.text("%");
        } else {
            strtime::format(conversion, &Zoned::default()).map_err(|_| mistake())?;
            self.pieces.push(TemplateSegment::Time(conversion.to_owned()));
        }
        Ok(&rest[end..])
    }

    /// Whether it names a field of this sort.
    pub fn names(&self, is_such: impl Fn(TemplateField) -> bool) -> bool {
        self.pieces.iter().any(|piece| match piece {
            TemplateSegment::Field(field) => is_such(*field),
            TemplateSegment::Text(_) | TemplateSegment::Time(_) => false,
        })
    }

    pub fn has_fields(&self) -> bool {
        self.pieces.iter().any(|piece| matches!(piece, TemplateSegment::Field(_)))
    }

    pub fn has_times(&self) -> bool {
        self.pieces.iter().any(|piece| matches!(piece, TemplateSegment::Time(_)))
    }

    /// Replaces every field with its value, made safe.
    pub fn fill(&self, mut value: impl FnMut(TemplateField) -> String) -> Self {
        let mut filled = Self { pieces: Vec::new() };
        for piece in &self.pieces {
            match piece {
                TemplateSegment::Text(text) => filled.text(text),
                TemplateSegment::Field(field) => filled.text(&safe(&value(*field))),
                TemplateSegment::Time(_) => filled.pieces.push(piece.clone()),
            }
        }
        filled
    }

    /// The name of a file started at `time`. A field that is not filled in is left out.
    pub fn at(&self, time: &Zoned) -> PathBuf {
        let mut name = String::new();
        for piece in &self.pieces {
            match piece {
                TemplateSegment::Text(text) => name.push_str(text),
                TemplateSegment::Time(conversion) => {
                    let text = strtime::format(conversion, time);
                    name.push_str(&text.expect("parsing has tried the conversion"));
                }
                TemplateSegment::Field(_) => {}
            }
        }
        name.into()
    }

    /// The folder that must exist: the one above the first variable part. Those below are created.
    pub fn folder(&self) -> &Path {
        let fixed = match &self.pieces[0] {
            TemplateSegment::Text(text) => text.as_str(),
            _ => "",
        };
        match fixed.rfind('/') {
            None => Path::new("."),
            Some(0) => Path::new("/"),
            Some(end) => Path::new(&fixed[..end]),
        }
    }

    /// Matches every name that the template can produce.
    pub fn pattern(&self) -> FileNamePattern {
        let tokens = self.pieces.iter().flat_map(|piece| match piece {
            TemplateSegment::Text(text) => vec![PatternToken::Text(text.clone())],
            TemplateSegment::Time(conversion) => PatternToken::of_time(conversion),
            TemplateSegment::Field(_) => vec![PatternToken::Any],
        });
        FileNamePattern::new(tokens)
    }
}

impl fmt::Display for FileNameTemplate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces.iter().try_for_each(|piece| match piece {
            TemplateSegment::Text(text) | TemplateSegment::Time(text) => formatter.write_str(text),
            TemplateSegment::Field(field) => write!(formatter, "{{{}}}", field.name()),
        })
    }
}

/// The longest value in a name, in bytes; file systems allow 255 for the whole name.
const LONGEST: usize = 96;

/// Makes a value safe in a file name: it cannot change the folder, hide the file or be empty.
fn safe(value: &str) -> String {
    let sanitize = |letter: char| {
        if letter == '/' || letter.is_control() { '_' } else { letter }
    };
    let mut name: String = value.trim().chars().map(sanitize).collect();
    if name.starts_with('.') {
        name.replace_range(..1, "_");
    }
    while name.len() > LONGEST {
        name.pop();
    }
    if name.is_empty() { "unknown".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time() -> Zoned {
        "2026-01-02T03:04:05.678+00:00[UTC]".parse().expect("a time")
    }

    #[test]
    fn names_of_side_files() {
        for (name, expected) in [
            ("a/b.pcap", "a/b.x.pcap"),
            ("a.b/c", "a.b/c.x"),
            ("b.1.dump", "b.1.x.dump"),
            ("%H.pcap.zst", "%H.x.pcap.zst"),
            ("{site}", "{site}.x"),
        ] {
            let template = FileNameTemplate::parse(name).expect("a template").with_word("x");
            assert_eq!(template.to_string(), expected);
        }
    }

    #[test]
    fn names_are_filled_in() {
        let cases = [
            ("x.ndjson", "x.ndjson"),
            ("a/%Y-%m-%d_%H%M%S.ndjson", "a/2026-01-02_030405.ndjson"),
            ("%F/{site}-{channel}.csv", "2026-01-02/HQ _50%_-test.csv"),
            ("{device}", "unknown"),
            ("{device_name}-{client}", "AP-unknown"),
            ("{{%%}}%-d.%3f", "{%}2.678"),
        ];
        for (text, name) in cases {
            let value = |field| match field {
                TemplateField::Site => "HQ /50%\u{7}".to_owned(),
                TemplateField::Channel => "test".to_owned(),
                TemplateField::DeviceName => "AP".to_owned(),
                TemplateField::Device
                | TemplateField::SiteId
                | TemplateField::Client
                | TemplateField::Asset => String::new(),
            };
            let template = FileNameTemplate::parse(text).expect(text).fill(value);
            assert_eq!(template.at(&time()), Path::new(name), "{text}");
            assert!(template.pattern().matches(name), "{text}");
        }
    }

    #[test]
    fn values_are_made_safe() {
        let long = "é".repeat(90);
        for (value, expected) in [
            ("", "unknown"),
            (" ", "unknown"),
            ("..", "_."),
            ("a/../b", "a_.._b"),
            (".hidden", "_hidden"),
            ("a\nb\0", "a_b_"),
            ("Zürich", "Zürich"),
            (&long, &long[..LONGEST]),
        ] {
            assert_eq!(safe(value), expected);
        }
    }

    #[test]
    fn mistakes_say_what_is_known() {
        for (text, expected) in [
            (
                "{map}",
                "`{map}` is not one of `{site}`, `{site_id}`, `{channel}`, `{device}`, `{device_name}`, `{client}`, `{asset}`",
            ),
            ("a{site", "a lone `{`: write `{{` for the character itself"),
            ("a}b", "a lone `}`: write `}}` for the character itself"),
            ("a%", "`%` is not a strftime conversion"),
            ("a%!", "`%!` is not a strftime conversion"),
            ("a%E", "`%E` is not a strftime conversion"),
            ("a/", "it does not name a file"),
        ] {
            assert_eq!(FileNameTemplate::parse(text).expect_err(text).to_string(), expected);
        }
    }

    #[test]
    fn folders_before_the_first_variable_part_must_be_there() {
        for (text, folder) in [
            ("x", "."),
            ("a/x-%H", "a"),
            ("a/b/{site}/x", "a/b"),
            ("/x", "/"),
            ("%H/x", "."),
            ("/tmp/x{site}/y", "/tmp"),
        ] {
            assert_eq!(
                FileNameTemplate::parse(text).expect(text).folder(),
                Path::new(folder),
                "{text}"
            );
        }
    }
}
