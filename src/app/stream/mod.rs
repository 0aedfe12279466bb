//! Runs a stream, from its subscriptions to its output, until something ends it.

pub mod lookup;
mod source;

use std::sync::Arc;

use jiff::Timestamp;

use super::capture::Capture;
use super::plan;
use super::ring::RingSettings;
use crate::channel::Subscription;
use crate::error::Error;
use crate::format::{Content, Need, RecordingInfo};
use crate::inventory::{BackgroundNames, Rescan};
use crate::message::Names;
use crate::net::Settings;
use crate::notice::Notice;
use crate::run::{RunConfig, Signals, run_to_end};
use crate::sink::Stdout;
use source::StreamSource;

/// One run of a stream.
pub struct StreamRun {
    pub net: Settings,
    pub wanted: Vec<Arc<Subscription>>,
    /// Finds channels that appear or disappear later.
    pub rescan: Option<Rescan>,
    /// Fetches device names.
    pub background_names: Option<BackgroundNames>,
    /// The look-ups that a dry run left out.
    pub calls: Vec<String>,
    pub config: RunConfig,
    /// Device names, shared with the outputs.
    pub names: Names,
    /// Holds packets until a trigger.
    pub ring: Option<RingSettings>,
    /// Captures started and stopped with the run, one for each place.
    pub captures: Vec<Capture>,
    /// The number of captures, if the run ends with the last of them.
    pub last_capture: Option<usize>,
    /// Only print what would be done.
    pub dry: bool,
}

impl StreamRun {
    /// Whether any output shows device names.
    pub fn shows_names(&self) -> bool {
        self.config.outputs.any(|format| format.needs(Need::Names))
    }

    /// The description that a recording starts with.
    fn label(&self) -> RecordingInfo {
        let host = self.net.endpoint.stream_target().host;
        RecordingInfo { host, started: Timestamp::now(), channels: self.wanted.clone() }
    }
}

/// Runs the stream and returns the exit code, unless an error decides it.
pub async fn run(mut stream: StreamRun, signals: Option<Signals>) -> Result<u8, Error> {
    let label = Arc::new(stream.label());
    let outputs = &mut stream.config.outputs;
    outputs.set_label(&label);
    // Connections keep only what an output needs: copying frames costs time on busy channels.
    stream.net.keeps_frames = outputs.any(|format| format.writes(Content::Frames));
    stream.net.keeps_payloads = outputs.read_payloads();
    stream.net.traces = outputs.any(|format| format.needs(Need::ConnectionEvents));
    let undocumented = |capture: &Capture| capture.order.undocumented_bands();
    if let Some(bands) = stream.captures.first().and_then(undocumented) {
        stream.config.reporter.notice(&Notice::UndocumentedBands { bands });
    }
    let outputs = &mut stream.config.outputs;
    if stream.dry {
        outputs.check()?;
        let mut plan = plan::describe(&stream.net, &stream.calls, &stream.wanted);
        let rest = &stream.net.endpoint.rest;
        plan.extend(stream.captures.iter().map(|capture| capture.plan(rest)));
        return Ok(Stdout::handle().write(plan.as_bytes()).map(|()| 0)?);
    }
    let source = StreamSource {
        net: stream.net,
        wanted: stream.wanted,
        rescan: stream.rescan,
        background_names: stream.background_names,
        captures: stream.captures,
        last_capture: stream.last_capture,
        ring: stream.ring,
    };
    run_to_end(stream.config, signals, source).await
}
