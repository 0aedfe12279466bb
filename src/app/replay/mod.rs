//! Replays a recording through any output, or serves it as a simulated cloud.
//!
//! | module | what |
//! |---|---|
//! | `file` | opens a recording and reads its first line |
//! | `player` | plays a recording as a source of events |
//! | `serve` | serves a recording as a simulated cloud |
//! | `timing` | speeds and time ranges |
//!
//! Independent of the recording format.

mod file;
mod player;
pub mod serve;
pub mod timing;

use std::path::Path;
use std::sync::Arc;

use crate::anonymize::Anonymizer;
use crate::error::Error;
use crate::format::{Need, RecordingEntry, RecordingHeader, RecordingItem, recording};
use crate::message::Names;
use crate::run::{RunConfig, run_to_end};
use crate::sink::Stdout;
pub use file::RecordingFile;
use player::RecordingPlayer;
use timing::{PlaybackSpeed, TimeRange};

/// Reads the whole file for names: a name that is declared late may occur in earlier text.
fn learn(anonymizer: &Anonymizer, recording: &RecordingFile) {
    // A pipe can be read only once.
    if recording.path == Path::new("-") {
        return;
    }
    // It could be opened a moment ago; if it no longer can, the run reports that.
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
            RecordingItem::TooLong(_) | RecordingItem::Cut | RecordingItem::End => return,
        }
    }
}

/// The settings of a replay.
pub struct ReplayRun {
    pub recording: RecordingFile,
    pub config: RunConfig,
    pub names: Names,
    pub pace: PlaybackSpeed,
    pub span: TimeRange,
    /// Start again at the end.
    pub again: bool,
    /// Only print what would be done.
    pub dry: bool,
}

/// Plays the recording and returns the exit code, unless an error decides it.
pub async fn run(mut replay: ReplayRun) -> Result<u8, Error> {
    let label = replay.recording.label();
    if replay.dry {
        replay.config.outputs.check()?;
        let channels = label.channels.iter().map(|one| format!("{}\n", one.path));
        let plan =
            format!("read {}\n", replay.recording.path.display()) + &channels.collect::<String>();
        return Ok(Stdout::handle().write(plan.as_bytes()).map(|()| 0)?);
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
