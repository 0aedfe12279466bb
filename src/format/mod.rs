//! From messages to bytes, and from bytes to where they go.
//!
//! [`Printer`] turns one message at a time into lines of the chosen format; [`Sink`] writes them. All of it
//! is synchronous and knows nothing of sockets, of the command line or of when a stream ends.

mod account;
pub mod capture;
mod cell;
mod device;
mod envelope;
mod fault;
mod finding;
mod influx;
mod json;
mod line;
pub mod listing;
mod moment;
#[cfg(feature = "internals")]
pub mod parts;
mod pretty;
mod printer;
pub mod recording;
mod render;
mod settings;
mod table;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod views;

pub use account::{Account, Privilege, Sheet};
pub use capture::recorder::Aside;
pub use device::modes::Modes;
pub use device::screen::Screen;
pub use device::transcript::{Part, Speaker, Transcript};
pub use fault::Fault;
pub use finding::{Finding, Lines, Verdict};
pub use listing::Heading;
pub use printer::Printer;
pub use recording::entry::{Channel, Entry, Header};
pub use recording::source::{Damage, Found, Source, open};
pub use recording::tape::{Label, Mark, What};
pub use settings::{Format, Settings, Stamp};
