//! Implements the commands, one module each, independent of the command-line syntax.

pub mod auth;
mod capture;
pub mod describe;
mod device;
pub mod doctor;
pub mod extcap;
pub mod list;
mod plan;
pub mod prompt;
pub mod replay;
#[cfg(test)]
mod rest_tests;
mod ring;
pub mod shell;
pub mod simulate;
mod store;
pub mod stream;
mod terminal;
pub mod utility;

pub use auth::CredentialsSource;
pub use capture::Capture;
pub use capture::guard;
pub use capture::request::{CaptureExpression, CapturePort, CaptureRequest};
pub use device::{DeviceSelection, UtilityRequest};
pub use doctor::{Check, DoctorConfig, DoctorRun};
pub use extcap::choices::{ChoicesQuery, DialogChoices};
pub use extcap::dialog::{AUTOMATIC, DialogField, EVERY, dialog, link_types, objection};
pub use extcap::fifo::{CapturePipe, header};
pub use extcap::install::{ExtcapScript, folder};
pub use extcap::interface::{ConfiguredSite, ExtcapInterface, interfaces};
pub use list::{
    CHANNEL_HEADINGS, ListKind, ListRequest, REGION_HEADINGS, StaticList, UTILITY_HEADINGS,
};
pub use replay::serve::ReplayServer;
pub use replay::timing::{PlaybackSpeed, TimeBound, TimeRange};
pub use replay::{RecordingFile, ReplayRun};
pub use ring::RingSettings;
pub use shell::ShellRun;
pub use shell::target::ShellTarget;
pub use store::{CredentialsStore, StoredCredentials};
pub use stream::StreamRun;
pub use stream::lookup::Lookup;
pub use utility::{UtilityLimits, UtilityRun};
