//! What the program can do, one file per kind of run. Knows nothing of the command line's syntax.

pub mod auth;
#[cfg(test)]
mod calls;
mod capture;
pub mod doctor;
pub mod extcap;
pub mod list;
mod plan;
pub mod prompt;
pub mod replay;
mod ring;
pub mod shell;
mod simulate;
mod store;
pub mod stream;
mod terminal;
pub mod utility;

pub use auth::Source;
pub use capture::Capture;
pub use capture::follow::{Awaited, Follow, Seam, Whose};
pub use capture::order::{Expression, Order, Port};
pub use doctor::{Check, Patient, Run};
pub use extcap::choices::{Choices, Choosing};
pub use extcap::dialog::{AUTOMATIC, EVERY, Field, dialog, link_types, objection};
pub use extcap::fifo::{Fifo, header};
pub use extcap::install::{Entry, folder};
pub use extcap::interface::{Interface, Place, interfaces};
pub use list::{CHANNEL_HEADINGS, Kind, Known, REGION_HEADINGS, Request, UTILITY_HEADINGS, show};
pub use replay::pace::{Bound, Pace, Span};
pub use replay::serve::{Serve, serve};
pub use replay::{Recording, Replay};
pub use ring::{Offered, Ring, Settings};
pub use shell::Shell;
pub use shell::whom::Whom;
pub use simulate::run;
pub use store::{Kept, Store};
pub use stream::lookup::Lookup;
pub use stream::{Course, Target};
pub use utility::target::Devices;
pub use utility::{Limits, Writing};
