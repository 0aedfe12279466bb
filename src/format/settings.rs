//! Holds the settings that decide how messages are written.

use std::str::FromStr;
use std::sync::Arc;

pub use super::formats::Format;
use super::formats::{Ability, Need, UnknownName};
use super::recording::RecordingInfo;
use crate::filter::{Variable, WatchedPath};
use crate::message::{Names, Narrowing};

/// The time of arrival at the start of a pretty line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// `2026-01-02T03:04:05.678+01:00`.
    Rfc3339,
    /// `03:04:05.678`.
    Short,
    /// Seconds since 1970: `1767323045.678`.
    Unix,
    /// Seconds since the previous line: `+0.250`.
    Delta,
}

impl TimestampFormat {
    pub const ALL: [Self; 4] = [Self::Rfc3339, Self::Short, Self::Unix, Self::Delta];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rfc3339 => "rfc3339",
            Self::Short => "short",
            Self::Unix => "unix",
            Self::Delta => "delta",
        }
    }
}

impl FromStr for TimestampFormat {
    type Err = UnknownName;

    fn from_str(word: &str) -> Result<Self, UnknownName> {
        let unknown =
            || UnknownName { word: word.to_owned(), known: Self::ALL.map(Self::name).to_vec() };
        Self::ALL.into_iter().find(|stamp| stamp.name() == word).ok_or_else(unknown)
    }
}

/// How messages are written.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools)] // Each is a switch of the command line.
pub struct Settings {
    pub format: Format,
    /// A jq program whose results replace the payload.
    pub filter: Option<String>,
    /// Write only payloads in which one of these has changed.
    pub changes: Option<Vec<WatchedPath>>,
    /// The first state of a source is no change.
    pub omit_first: bool,
    /// Dotted paths of counters whose rates are added to payloads.
    pub rates: Vec<String>,
    /// Write string results without quotes.
    pub raw_strings: bool,
    /// Dotted paths, for `csv`, `tsv` and `pretty`; empty for the columns of the channel.
    pub columns: Vec<String>,
    /// Wrap each payload in an object that says where it comes from.
    pub envelope: bool,
    /// Show basic messages of access points in `pretty`: `--kind` names them.
    pub shows_basic: bool,
    pub timestamps: Option<TimestampFormat>,
    /// Show times in UTC, not in local time.
    pub utc: bool,
    pub color: bool,
    /// The width of the terminal in columns; `None` for no limit.
    pub width: Option<usize>,
    /// Name the site on pretty lines.
    pub several_sites: bool,
    /// Only these messages are written.
    pub narrowing: Arc<Narrowing>,
    /// Names for pretty lines, filters, and the interfaces of captures.
    pub names: Names,
    /// Classic captures may have side files, one for each further link type.
    pub allow_side_files: bool,
    /// What goes into the header of a recording.
    pub label: Arc<RecordingInfo>,
}

impl Settings {
    /// Whether nothing reads or changes payloads before they are written.
    pub fn is_plain(&self) -> bool {
        !self.reads_payloads() && !self.envelope
    }

    /// Whether the output is shown on a terminal.
    pub fn is_on_terminal(&self) -> bool {
        self.width.is_some()
    }

    /// Whether anything but the format itself looks into payloads.
    pub fn reads_payloads(&self) -> bool {
        self.filter.is_some()
            || self.changes.is_some()
            || !self.rates.is_empty()
            || !self.narrowing.is_empty()
    }

    /// Whether names of devices are worth a few calls. Pretty lines in a file are for programs.
    pub fn fetches_names(&self) -> bool {
        let is_seen = !self.format.can(Ability::ForPeople) || self.width.is_some();
        let code = self.filter.as_deref().unwrap_or_default();
        (self.format.needs(Need::FetchedNames) && is_seen)
            || Variable::of(code).contains(&Variable::Device)
    }

    /// Whether names of devices, clients or assets are of use.
    pub fn uses_names(&self) -> bool {
        let filter = self.filter.as_deref();
        self.format.needs(Need::Names)
            || self.envelope
            || self.narrowing.reads_names()
            || filter.is_some_and(|code| Variable::of(code).into_iter().any(Variable::is_name))
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            format: Format::Ndjson,
            filter: None,
            changes: None,
            omit_first: false,
            rates: Vec::new(),
            raw_strings: false,
            columns: Vec::new(),
            envelope: false,
            shows_basic: false,
            timestamps: None,
            utc: false,
            color: false,
            width: None,
            several_sites: false,
            allow_side_files: false,
            label: Arc::default(),
            narrowing: Arc::default(),
            names: Names::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_back() {
        for format in Format::ALL {
            assert_eq!(format.name().parse(), Ok(format));
        }
        for stamp in TimestampFormat::ALL {
            assert_eq!(stamp.name().parse(), Ok(stamp));
        }
        assert_eq!(
            "xml".parse::<Format>().expect_err("no format").to_string(),
            "`xml` is not one of pretty, ndjson, json, raw, csv, tsv, influx, influx-flat, pcap, pcapng, record"
        );
    }
}
