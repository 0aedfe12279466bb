//! A recording, run through any output or offered as a simulated cloud.
//!
//! | module | what |
//! |---|---|
//! | `player` | the recording as a feed of events, in its own time or another |
//! | `serve` | the recording as a simulated cloud |
//! | `pace` | when an entry is due, and which are wanted |
//!
//! Knows nothing of how a recording is written down.

pub mod pace;
mod player;
pub mod serve;

pub use player::Played;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::stream;
use super::stream::{Course, Target};
use crate::anonymize::Anonymizer;
use crate::error::Error;
use crate::format::{Damage, Entry, Format, Found, Header, Label, Printer, Source, recording};
use crate::message::Names;
use crate::sink::Sink;
use player::Player;

use pace::{Pace, Span};

/// A recording whose first line is read.
pub struct Recording {
    pub path: PathBuf,
    pub source: Source,
    pub header: Header,
}

impl Recording {
    /// # Errors
    ///
    /// [`Error::Read`] where the file cannot be read, [`Error::Usage`] where it is no recording.
    pub fn open(path: PathBuf) -> Result<Self, Error> {
        match recording::open(&path) {
            Ok((source, header)) => Ok(Self { path, source, header }),
            Err(Damage::Read(source)) if !is_garbage(&source) => Err(Error::Read { path, source }),
            Err(damage) => {
                let message = format!("cannot replay `{}`: {damage}", path.display());
                Err(Error::usage(message, Some("`-o record -w FILE` makes recordings")))
            }
        }
    }

    fn label(&self) -> Label {
        let channels = self.header.channels.iter().map(|one| Arc::new(one.subscription()));
        Label {
            host: self.header.host.clone(),
            started: self.header.started,
            channels: channels.collect(),
        }
    }
}

/// Bytes that are no compressed file, though they begin like one.
fn is_garbage(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput)
}

/// Names that come late stand in earlier texts: all of a file is read before it is written without them.
fn learn(anonymizer: &Anonymizer, recording: &Recording) {
    if recording.path == Path::new("-") {
        return;
    }
    // It was opened a moment ago; if that has changed, the run will tell.
    let Ok((mut source, header)) = recording::open(&recording.path) else { return };
    let name =
        |name: Option<&String>| name.into_iter().for_each(|name| anonymizer.learn_name(name));
    let introduce = |header: &Header| {
        header.channels.iter().for_each(|channel| name(channel.site.as_ref()));
        header.devices.values().for_each(|own| name(Some(own)));
    };
    introduce(&header);
    loop {
        match source.next() {
            Found::Entry(entry) => match &*entry {
                Entry::Header(header) => introduce(header),
                Entry::Channel(channel) => name(channel.site.as_ref()),
                Entry::Frame { frame, .. } => anonymizer.learn(frame),
                _ => {}
            },
            Found::Damaged(_) => {}
            Found::Cut | Found::End => return,
        }
    }
}

/// How a recording is run.
pub struct Replay {
    pub recording: Recording,
    pub course: Course,
    pub names: Names,
    pub pace: Pace,
    pub span: Span,
    /// Begin again at its end.
    pub again: bool,
    /// Only say what would be done.
    pub dry: bool,
}

/// Runs it; the exit code, where it is not an error's.
pub async fn run(mut replay: Replay) -> Result<u8, Error> {
    let label = replay.recording.label();
    if replay.dry {
        Printer::new(replay.course.output)?;
        let channels = label.channels.iter().map(|one| format!("{}\n", one.path));
        let plan =
            format!("read {}\n", replay.recording.path.display()) + &channels.collect::<String>();
        return Ok(Sink::stdout().write(plan.as_bytes()).map(|()| 0)?);
    }
    let label = Arc::new(label);
    let mut records = replay.course.output.format == Format::Record;
    if let Target::Tee { stdout, .. } = &mut replay.course.target {
        records |= stdout.format == Format::Record;
        stdout.label = label.clone();
    }
    replay.course.output.label = label;
    if let Some(anonymizer) = &replay.course.anonymizer {
        learn(anonymizer, &replay.recording);
    }
    let player = Player {
        recording: replay.recording,
        names: replay.names,
        pace: replay.pace,
        span: replay.span,
        again: replay.again,
        traces: records,
    };
    stream::conduct(replay.course, None, |stop, memo| player.start(stop, memo)).await
}
