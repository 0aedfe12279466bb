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
use crate::inventory::Rescan;
use crate::message::DeviceNames;
use crate::net::Settings;
use crate::run::{RunConfig, Signals, run_to_end};
use crate::sink::Stdout;
use source::StreamSource;

/// One run of a stream.
pub struct StreamRun {
    pub net: Settings,
    pub wanted: Vec<Arc<Subscription>>,
    /// What joins and leaves later.
    pub rescan: Option<Rescan>,
    /// The look-ups that a dry run left out.
    pub calls: Vec<String>,
    pub config: RunConfig,
    /// The names of devices, as the outputs see them.
    pub names: DeviceNames,
    /// Packets are held until something happens.
    pub ring: Option<RingSettings>,
    /// Captures that are started and stopped with the run, one at each place.
    pub captures: Vec<Capture>,
    /// How many captures there are, if the run is over with the last of them.
    pub last_capture: Option<usize>,
    /// Only say what would be done.
    pub dry: bool,
}

impl StreamRun {
    /// Whether the names of devices are seen anywhere.
    pub fn shows_names(&self) -> bool {
        self.config.outputs.any(|format| format.needs(Need::Names))
    }

    /// What a recording says of itself.
    fn label(&self) -> RecordingInfo {
        let host = self.net.endpoint.stream_target().host;
        RecordingInfo { host, started: Timestamp::now(), channels: self.wanted.clone() }
    }
}

/// Runs it; the exit code, where it is not an error's.
pub async fn run(mut stream: StreamRun, signals: Option<Signals>) -> Result<u8, Error> {
    let label = Arc::new(stream.label());
    let outputs = &mut stream.config.outputs;
    outputs.set_label(&label);
    stream.net.keeps_frames = outputs.any(|format| format.writes(Content::Frames));
    stream.net.keeps_payloads = outputs.read_payloads();
    stream.net.traces = outputs.any(|format| format.needs(Need::ConnectionEvents));
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
        captures: stream.captures,
        last_capture: stream.last_capture,
        ring: stream.ring,
    };
    run_to_end(stream.config, signals, source).await
}
