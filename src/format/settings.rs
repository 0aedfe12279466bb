//! Holds the settings that decide how messages are written.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use super::capture::CaptureFileFormat;
use super::recording::RecordingInfo;
use crate::filter::WatchedPath;
use crate::message::DeviceNames;

/// How a message is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One readable line.
    Pretty,
    /// The payload on one line.
    Ndjson,
    /// The payload, indented.
    Json,
    /// The frame as it was received.
    Raw,
    Csv,
    Tsv,
    /// Points in `InfluxDB` line protocol.
    Influx,
    /// The packets of captures, as classic pcap.
    Pcap,
    /// The packets of captures, as pcapng.
    Pcapng,
    /// Frames with their times of arrival, for `replay`.
    Record,
}

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

impl Format {
    pub const ALL: [Self; 10] = [
        Self::Pretty,
        Self::Ndjson,
        Self::Json,
        Self::Raw,
        Self::Csv,
        Self::Tsv,
        Self::Influx,
        Self::Pcap,
        Self::Pcapng,
        Self::Record,
    ];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pretty => "pretty",
            Self::Ndjson => "ndjson",
            Self::Json => "json",
            Self::Raw => "raw",
            Self::Csv => "csv",
            Self::Tsv => "tsv",
            Self::Influx => "influx",
            Self::Pcap => "pcap",
            Self::Pcapng => "pcapng",
            Self::Record => "record",
        }
    }

    /// Whether the format writes packets, which only captures have. Its output is binary.
    pub fn writes_packets(self) -> bool {
        matches!(self, Self::Pcap | Self::Pcapng)
    }
}

impl Format {
    /// Whether the format writes whole frames instead of payloads.
    pub fn records_frames(self) -> bool {
        matches!(self, Self::Raw | Self::Record)
    }

    /// Whether the bytes of a message can move to another file, because they do not depend on what precedes them.
    pub fn is_stateless(self) -> bool {
        match self {
            Self::Pretty
            | Self::Ndjson
            | Self::Json
            | Self::Raw
            | Self::Csv
            | Self::Tsv
            | Self::Influx
            | Self::Pcap
            | Self::Record => true,
            // Packets refer to their interface by its number in the file.
            Self::Pcapng => false,
        }
    }
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

/// A word that names no format or timestamp.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    pub word: String,
    pub known: Vec<&'static str>,
}

impl fmt::Display for UnknownName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}` is not one of {}", self.word, self.known.join(", "))
    }
}

impl std::error::Error for UnknownName {}

impl FromStr for Format {
    type Err = UnknownName;

    fn from_str(word: &str) -> Result<Self, UnknownName> {
        let unknown =
            || UnknownName { word: word.to_owned(), known: Self::ALL.map(Self::name).to_vec() };
        Self::ALL.into_iter().find(|format| format.name() == word).ok_or_else(unknown)
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
    /// Dotted paths of counters whose rates are added to payloads.
    pub rates: Vec<String>,
    /// Write string results without quotes.
    pub raw_strings: bool,
    /// Dotted paths, for `csv`, `tsv` and `pretty`; empty for the columns of the channel.
    pub columns: Vec<String>,
    /// Wrap each payload in an object that says where it comes from.
    pub envelope: bool,
    pub timestamps: Option<TimestampFormat>,
    /// Show times in UTC, not in local time.
    pub utc: bool,
    pub color: bool,
    /// The width of the terminal in columns; `None` for no limit.
    pub width: Option<usize>,
    /// Name the site on pretty lines.
    pub several_sites: bool,
    /// Device names for pretty lines and the interfaces of captures.
    pub names: DeviceNames,
    /// Classic captures may have side files, one for each further link type.
    pub allow_side_files: bool,
    /// What goes into the header of a recording.
    pub label: Arc<RecordingInfo>,
}

impl Settings {
    /// Whether nothing reads or changes payloads before they are written.
    pub fn is_plain(&self) -> bool {
        let compared = self.changes.is_some() || !self.rates.is_empty();
        self.filter.is_none() && !self.envelope && !compared
    }

    /// The kind of capture file, if the format writes packets.
    pub fn capture(&self) -> Option<CaptureFileFormat> {
        match self.format {
            Format::Pcap => Some(CaptureFileFormat::Pcap { side_files: self.allow_side_files }),
            Format::Pcapng => Some(CaptureFileFormat::Pcapng),
            Format::Pretty
            | Format::Ndjson
            | Format::Json
            | Format::Raw
            | Format::Csv
            | Format::Tsv
            | Format::Influx
            | Format::Record => None,
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            format: Format::Ndjson,
            filter: None,
            changes: None,
            rates: Vec::new(),
            raw_strings: false,
            columns: Vec::new(),
            envelope: false,
            timestamps: None,
            utc: false,
            color: false,
            width: None,
            several_sites: false,
            allow_side_files: false,
            label: Arc::default(),
            names: DeviceNames::default(),
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
            "`xml` is not one of pretty, ndjson, json, raw, csv, tsv, influx, pcap, pcapng, record"
        );
    }
}
