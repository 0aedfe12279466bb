//! Describes the outputs of a run, each with its own format, destination, anonymizer and write-error policy.

use std::io::IsTerminal;
use std::sync::Arc;
use std::time::Duration;

use jiff::tz::TimeZone;

use super::retry::WriteErrorPolicy;
use super::timing::{LAST_FILES, LAST_OUTPUT};
use crate::anonymize::Anonymizer;
use crate::error::Error;
use crate::format::{Ability, Content, Format, Printer, RecordingInfo};
use crate::message::Narrowing;
use crate::sink::{Destination, FileIdentity, FileSink, Stdout, StdoutDestination};
use crate::{format, sink};

/// An output before it is opened.
#[derive(Clone)]
pub struct Output {
    pub format: format::Settings,
    pub destination: OutputDestination,
    /// Replaces identities in a recording by pseudonyms.
    pub anonymizer: Option<Anonymizer>,
    /// What to do when a file cannot be written.
    pub on_write_error: WriteErrorPolicy,
}

/// Where the bytes of an output go.
#[derive(Clone)]
pub enum OutputDestination {
    Stdout,
    Files(sink::Settings),
}

impl OutputDestination {
    pub fn is_stdout(&self) -> bool {
        match self {
            Self::Stdout => true,
            Self::Files(_) => false,
        }
    }

    /// The write-error policy: `policy` for files.
    pub fn retries(&self, policy: WriteErrorPolicy) -> WriteErrorPolicy {
        match self {
            // A stdout that has failed does not recover.
            Self::Stdout => WriteErrorPolicy::Exit,
            Self::Files(_) => policy,
        }
    }

    pub fn open(self) -> Result<Box<dyn Destination>, sink::Error> {
        Ok(match self {
            Self::Stdout => {
                // Before anything is subscribed or started.
                Stdout::check()?;
                Box::new(StdoutDestination::new())
            }
            Self::Files(settings) => Box::new(FileSink::start(settings)?),
        })
    }
}

/// All outputs of a run; the first one counts the messages.
#[derive(Clone, Default)]
pub struct Outputs(pub Vec<Output>);

impl Outputs {
    /// Whether stdout is among them, so its reader matters.
    pub fn write_stdout(&self) -> bool {
        self.0.iter().any(|output| output.destination.is_stdout())
    }

    /// Whether files are among them.
    pub fn write_files(&self) -> bool {
        self.0.iter().any(|output| !output.destination.is_stdout())
    }

    /// The zone of the times on a terminal that shows the stream to people.
    pub fn zone_of_screen(&self) -> Option<TimeZone> {
        let is_shown = |output: &&Output| {
            output.destination.is_stdout() && output.format.format.can(Ability::ForPeople)
        };
        let shown = self.0.iter().find(is_shown).filter(|_| std::io::stdout().is_terminal())?;
        Some(if shown.format.utc { TimeZone::UTC } else { TimeZone::system() })
    }

    /// Whether packets are written, in whatever format.
    pub fn write_packets(&self) -> bool {
        self.any(|format| format.writes(Content::Packets))
    }

    /// The name of the first file, as the user wrote it.
    pub fn first_file(&self) -> Option<String> {
        self.0.iter().find_map(|output| match &output.destination {
            OutputDestination::Stdout => None,
            OutputDestination::Files(files) => Some(files.template.to_string()),
        })
    }

    /// Whether any output has a format that satisfies the predicate.
    pub fn any(&self, is_such: impl Fn(Format) -> bool) -> bool {
        self.0.iter().any(|output| is_such(output.format.format))
    }

    /// Whether a format, a filter or a file name depends on payloads.
    pub fn read_payloads(&self) -> bool {
        self.0.iter().any(|Output { format, destination, .. }| {
            let names_files = match destination {
                OutputDestination::Stdout => false,
                OutputDestination::Files(files) => files.read_payloads(),
            };
            names_files || !format.format.writes(Content::Frames) || format.reads_payloads()
        })
    }

    /// Sets the description that recordings start with.
    pub fn set_label(&mut self, label: &Arc<RecordingInfo>) {
        for output in &mut self.0 {
            output.format.label = label.clone();
        }
    }

    /// Writes nothing but these messages.
    pub fn set_narrowing(&mut self, narrowing: &Arc<Narrowing>) {
        for output in &mut self.0 {
            output.format.narrowing = narrowing.clone();
        }
    }

    /// Whether any output can use the names of devices, clients or assets.
    pub fn use_names(&self) -> bool {
        self.0.iter().any(|Output { format, destination, .. }| {
            format.uses_names()
                || match destination {
                    OutputDestination::Stdout => false,
                    OutputDestination::Files(files) => files.uses_names(),
                }
        })
    }

    /// Whether device names are worth a few calls while the stream runs.
    pub fn fetch_names(&self) -> bool {
        self.0.iter().any(|Output { format, destination, .. }| {
            format.fetches_names()
                || match destination {
                    OutputDestination::Stdout => false,
                    OutputDestination::Files(files) => files.names_devices(),
                }
        })
    }

    /// Names the site on pretty lines, or leaves it out.
    pub fn set_several_sites(&mut self, several: bool) {
        for output in &mut self.0 {
            output.format.several_sites = several;
        }
    }

    /// Prevents the outputs from replacing or extending this file.
    pub fn spare(&mut self, file: FileIdentity) {
        for output in &mut self.0 {
            match &mut output.destination {
                OutputDestination::Stdout => {}
                OutputDestination::Files(files) => files.spared = Some(file),
            }
        }
    }

    /// Compiles the filters, so that an invalid one is reported before any request.
    pub fn check(&self) -> Result<(), Error> {
        for output in &self.0 {
            Printer::new(output.format.clone())?;
        }
        Ok(())
    }

    /// How long the rest of the output may take once the run is interrupted.
    pub fn grace(&self) -> Duration {
        let on_stdout = self.0.iter().filter(|output| output.destination.is_stdout()).count();
        if on_stdout == 0 {
            LAST_FILES
        } else if on_stdout == self.0.len() {
            LAST_OUTPUT
        } else {
            // One loop writes to all of them in turn, so a slow reader of stdout delays the files too.
            LAST_OUTPUT * 4
        }
    }
}
