//! Replays a recording through any output, or serves it as a simulated cloud.
//!
//! | module | what |
//! |---|---|
//! | `player` | the recording as a source of events, in its own time or another |
//! | `serve` | the recording as a simulated cloud |
//! | `timing` | when an entry is due, and which are wanted |
//!
//! Knows nothing of how a recording is written down.

mod player;
pub mod serve;
pub mod timing;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::anonymize::Anonymizer;
use crate::error::Error;
use crate::format::{
    Need, RecordingEntry, RecordingError, RecordingHeader, RecordingInfo, RecordingItem,
    RecordingReader, recording,
};
use crate::message::DeviceNames;
use crate::run::{RunConfig, run_to_end};
use crate::sink::Stdout;
use player::RecordingPlayer;
use timing::{PlaybackSpeed, TimeRange};

/// A recording whose first line is read.
pub struct RecordingFile {
    pub path: PathBuf,
    pub source: RecordingReader,
    pub header: RecordingHeader,
}

impl RecordingFile {
    /// # Errors
    ///
    /// [`Error::Read`] where the file cannot be read, [`Error::Usage`] where it is no recording.
    pub fn open(path: PathBuf) -> Result<Self, Error> {
        match recording::open(&path) {
            Ok((source, header)) => Ok(Self { path, source, header }),
            Err(RecordingError::Read(source)) if !is_garbage(&source) => {
                Err(Error::Read { path, source })
            }
            Err(damage) => {
                let message = format!("cannot replay `{}`: {damage}", path.display());
                Err(Error::usage(message, Some("`-o record -w FILE` makes recordings")))
            }
        }
    }

    fn label(&self) -> RecordingInfo {
        let channels = self.header.channels.iter().map(|one| Arc::new(one.subscription()));
        RecordingInfo {
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
fn learn(anonymizer: &Anonymizer, recording: &RecordingFile) {
    if recording.path == Path::new("-") {
        return;
    }
    // It was opened a moment ago; if that has changed, the run will tell.
    let Ok((mut source, header)) = recording::open(&recording.path) else { return };
    let name =
        |name: Option<&String>| name.into_iter().for_each(|name| anonymizer.learn_name(name));
    let introduce = |header: &RecordingHeader| {
        header.channels.iter().for_each(|channel| name(channel.site.as_ref()));
        header.devices.values().for_each(|own| name(Some(own)));
    };
    introduce(&header);
    loop {
        match source.next() {
            RecordingItem::Entry(entry) => match &*entry {
                RecordingEntry::Header(header) => introduce(header),
                RecordingEntry::Channel(channel) => name(channel.site.as_ref()),
                RecordingEntry::Frame { frame, .. } => anonymizer.learn(frame),
                _ => {}
            },
            RecordingItem::Damaged(_) => {}
            RecordingItem::Cut | RecordingItem::End => return,
        }
    }
}

/// How a recording is run.
pub struct ReplayRun {
    pub recording: RecordingFile,
    pub config: RunConfig,
    pub names: DeviceNames,
    pub pace: PlaybackSpeed,
    pub span: TimeRange,
    /// Begin again at its end.
    pub again: bool,
    /// Only say what would be done.
    pub dry: bool,
}

/// Runs it; the exit code, where it is not an error's.
pub async fn run(mut replay: ReplayRun) -> Result<u8, Error> {
    let label = replay.recording.label();
    if replay.dry {
        replay.config.outputs.check()?;
        let channels = label.channels.iter().map(|one| format!("{}\n", one.path));
        let plan =
            format!("read {}\n", replay.recording.path.display()) + &channels.collect::<String>();
        return Ok(Stdout::stdout().write(plan.as_bytes()).map(|()| 0)?);
    }
    let outputs = &mut replay.config.outputs;
    outputs.set_label(&Arc::new(label));
    for anonymizer in outputs.0.iter().filter_map(|output| output.anonymizer.as_ref()) {
        learn(anonymizer, &replay.recording);
    }
    let traces = outputs.any(|format| format.needs(Need::ConnectionEvents));
    let player = RecordingPlayer {
        recording: replay.recording,
        names: replay.names,
        pace: replay.pace,
        span: replay.span,
        again: replay.again,
        traces,
    };
    run_to_end(replay.config, None, player).await
}
