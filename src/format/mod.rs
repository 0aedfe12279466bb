//! Turns messages into the bytes of the chosen output format.
//!
//! [`Printer`] turns one message at a time into bytes; a sink writes them. Everything here is synchronous:
//! sockets, files and the end of a stream are the business of `run`.
//!
//! | module | what it writes |
//! |---|---|
//! | `printer`, `render` | the entry points: filter, limit, then one of the formats below |
//! | `pretty`, `line`, `cell` | one readable line per message |
//! | `composite`, `field_style`, `name_widths` | values made from several members, units of single fields, widths of names |
//! | `chosen_table`, `column_check` | the columns of the user's choice, and those that no message has |
//! | `change_line` | what changed |
//! | `json`, `json_object`, `envelope` | indented, compact and enveloped JSON |
//! | `table`, `influx` | CSV and TSV rows, `InfluxDB` points |
//! | `capture`, `recording` | capture files, recordings |
//! | `device` | output of devices, as text or as objects |
//! | `listing`, `list_layout`, `account`, `check_result` | the answers of `list`, `auth` and `doctor` |
//! | `description` | the answer of `describe` |

mod account;
#[cfg(feature = "internals")]
pub mod bench;
pub mod capture;
mod cell;
mod change_line;
mod check_result;
mod chosen_table;
mod column_check;
mod composite;
mod description;
mod device;
mod envelope;
mod fault;
mod field_style;
mod formats;
mod influx;
mod json;
mod json_object;
mod line;
mod list_layout;
pub mod listing;
mod name_widths;
mod pretty;
mod printer;
pub mod recording;
mod render;
mod settings;
mod table;
#[cfg(test)]
mod testing;
mod text_origin;
mod time_format;
#[cfg(test)]
mod views;

pub use account::{AccountLayout, AccountReport, Privilege};
pub use capture::capture_writer::SideFile;
pub use check_result::{CheckFormat, CheckResult, CheckStatus};
pub use column_check::{UnknownColumn, unknown_columns};
pub use description::{Description, DescriptionKind, device_types};
pub use device::modes::TerminalModes;
pub use device::screen::VirtualScreen;
pub use device::transcript::{Transcript, TranscriptPart};
pub use fault::Fault;
pub use formats::{Ability, Content, Format, MessageEnd, Need};
pub use listing::ListColumn;
pub use printer::Printer;
pub use recording::entry::{RecordedChannel, RecordingEntry, RecordingHeader};
pub use recording::reader::{RecordingError, RecordingItem, RecordingReader, open};
pub use recording::writer::{ConnectionEvent, ConnectionEventKind, RecordingInfo};
pub use settings::{Settings, TimestampFormat};
