//! The table of formats: what each one writes, needs and can do.
//!
//! A new format is a row here and a file with its writer: the compiler then names the two matches that make its
//! writer ([`Printer::new`](super::Printer::new) and the renderer's layouts). Everything else asks the row.

use std::fmt;
use std::str::FromStr;

/// What a format writes of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Its payload, or what the filter makes of it.
    Payloads,
    /// The frame that it came in.
    Frames,
    /// The packets in it, which only captures have; the output is no text.
    Packets,
}

/// What a format depends on beside the messages themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Names of devices.
    Names,
    /// Names of devices are worth a few calls while the stream runs.
    FetchedNames,
    /// The kind of device that sent a payload.
    Kind,
    /// What happened to connections, and what the run subscribed.
    ConnectionEvents,
    /// Readers wait for what a file begins with: it is written before the first message.
    EarlyHeader,
    /// What stands earlier in the same file: bytes printed for one file make no sense in the next.
    FileState,
}

/// What can be done with a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ability {
    /// It is laid out for people.
    ForPeople,
    /// `--tee` shows the stream on stdout in this format too; others give way to the usual one.
    Shown,
    /// An existing file can be continued.
    Append,
    /// Payloads can stand in envelopes.
    Envelope,
    /// `--columns` chooses what is written.
    Columns,
    /// Further files beside the first take what has no place in it.
    SideFiles,
    /// The output of devices can be written.
    DeviceOutput,
    /// `--anonymize` puts pseudonyms into it.
    Anonymize,
}

/// Where a message can end in a file that was cut off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageEnd {
    /// After every line.
    Line,
    /// After a line outside of double quotes.
    UnquotedLine,
    /// After a line that closes what an unindented one opened.
    UnindentedLine,
}

/// One format.
#[derive(Debug)]
pub struct FormatRow {
    /// On the command line.
    pub name: &'static str,
    pub content: Content,
    pub needs: &'static [Need],
    pub can: &'static [Ability],
    pub message_end: MessageEnd,
}

/// Makes the enum, the list of all formats and the look-up of a row from one table.
macro_rules! formats {
    ($($(#[$about:meta])* $format:ident => $row:expr,)+) => {
        /// How a message is written.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Format {
            $($(#[$about])* $format,)+
        }

        impl Format {
            pub const ALL: [Self; [$(stringify!($format)),+].len()] = [$(Self::$format),+];

            pub fn row(self) -> &'static FormatRow {
                match self {
                    $(Self::$format => const { &$row },)+
                }
            }
        }
    };
}

use Ability::{Anonymize, Append, Columns, DeviceOutput, Envelope, ForPeople, Shown, SideFiles};
use Content::{Frames, Packets, Payloads};
use MessageEnd::{Line, UnindentedLine, UnquotedLine};
use Need::{ConnectionEvents, EarlyHeader, FetchedNames, FileState, Kind, Names};

formats! {
    /// One line for people.
    Pretty => FormatRow {
        name: "pretty",
        content: Payloads,
        needs: &[Names, FetchedNames, Kind],
        can: &[ForPeople, Shown, Append, Envelope, Columns, DeviceOutput],
        message_end: Line,
    },
    /// The payload on one line.
    Ndjson => FormatRow {
        name: "ndjson",
        content: Payloads,
        needs: &[],
        can: &[Shown, Append, Envelope, DeviceOutput],
        message_end: Line,
    },
    /// The payload, indented.
    Json => FormatRow {
        name: "json",
        content: Payloads,
        needs: &[],
        can: &[Shown, Envelope, DeviceOutput],
        message_end: UnindentedLine,
    },
    /// The frame as it was received.
    Raw => FormatRow {
        name: "raw",
        content: Frames,
        needs: &[],
        can: &[Shown, Append, DeviceOutput],
        message_end: Line,
    },
    /// Comma-separated values.
    Csv => FormatRow {
        name: "csv",
        content: Payloads,
        needs: &[],
        can: &[Shown, Append, Envelope, Columns, DeviceOutput],
        message_end: UnquotedLine,
    },
    /// Tab-separated values.
    Tsv => FormatRow {
        name: "tsv",
        content: Payloads,
        needs: &[],
        can: &[Shown, Append, Envelope, Columns, DeviceOutput],
        message_end: Line,
    },
    /// Points of InfluxDB's line protocol, for each device, radio, port and client.
    Influx => FormatRow {
        name: "influx",
        content: Payloads,
        needs: &[Names, FetchedNames, Kind],
        can: &[Shown, Append, DeviceOutput],
        message_end: Line,
    },
    /// One flat point of line protocol for each payload.
    InfluxFlat => FormatRow {
        name: "influx-flat",
        content: Payloads,
        needs: &[Names, FetchedNames, Kind],
        can: &[Shown, Append, DeviceOutput],
        message_end: Line,
    },
    /// The packets of a capture, as a classic pcap file.
    Pcap => FormatRow {
        name: "pcap",
        content: Packets,
        needs: &[Names, EarlyHeader],
        can: &[SideFiles],
        message_end: Line,
    },
    /// The packets of a capture, as a pcapng file.
    Pcapng => FormatRow {
        name: "pcapng",
        content: Packets,
        // Packets name their interface by its number in the file.
        needs: &[Names, EarlyHeader, FileState],
        can: &[],
        message_end: Line,
    },
    /// Frames with their times, for `replay`.
    Record => FormatRow {
        name: "record",
        content: Frames,
        needs: &[Names, ConnectionEvents],
        can: &[Append, Anonymize],
        message_end: Line,
    },
}

impl Format {
    /// The name on the command line.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    pub fn writes(self, content: Content) -> bool {
        self.row().content == content
    }

    pub fn needs(self, need: Need) -> bool {
        self.row().needs.contains(&need)
    }

    pub fn can(self, ability: Ability) -> bool {
        self.row().can.contains(&ability)
    }
}

impl FromStr for Format {
    type Err = UnknownName;

    fn from_str(word: &str) -> Result<Self, UnknownName> {
        let unknown =
            || UnknownName { word: word.to_owned(), known: Self::ALL.map(Self::name).to_vec() };
        Self::ALL.into_iter().find(|format| format.name() == word).ok_or_else(unknown)
    }
}

/// A word that names no format or no time stamp.
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
