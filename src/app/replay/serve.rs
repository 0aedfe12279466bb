//! Serves a recording as a simulated cloud.

use std::net::SocketAddr;
use std::time::Duration;

use jiff::Timestamp;

use super::super::simulate;
use super::file::{RecordingFile, cannot_replay};
use super::timing::{PlaybackSpeed, TimeRange};
use crate::error::Error;
use crate::format::{RecordedChannel, RecordingEntry, RecordingError, RecordingItem};
use crate::notice::Notice;
use crate::run::Reporter;
use crate::sim;
use crate::sink::Stdout;

/// The settings of a served recording.
pub struct ReplayServer {
    pub recording: RecordingFile,
    pub listen: SocketAddr,
    pub pace: PlaybackSpeed,
    pub span: TimeRange,
    pub again: bool,
    pub reporter: Reporter,
    /// Only print what would be done.
    pub dry: bool,
}

/// Loads the whole recording and serves it until a signal arrives.
pub async fn serve(serve: ReplayServer) -> Result<u8, Error> {
    if serve.dry {
        let plan = format!("read {}\nlisten on {}\n", serve.recording.path.display(), serve.listen);
        return Ok(Stdout::handle().write(plan.as_bytes()).map(|()| 0)?);
    }
    let settings = sim::SimulatorSettings {
        listen: serve.listen,
        tls: false,
        size: crate::sim::WorldSize { orgs: 1, sites: 1, devices: 1 },
        rate: 0.0,
        seed: 1,
        background: false,
        scenario: None,
        journal: None,
        recording: Some(load(serve)?),
    };
    simulate::run(settings).await
}

fn load(serve: ReplayServer) -> Result<sim::ReplayedRecording, Error> {
    let times = match serve.pace {
        PlaybackSpeed::Times(times) => times,
        PlaybackSpeed::Unlimited => f64::INFINITY,
    };
    let mut whole = sim::ReplayedRecording::new(times, serve.again);
    let RecordingFile { path, mut source, header } = serve.recording;
    let (started, mut first) = (header.started, None);
    header.channels.iter().for_each(|channel| introduce(&mut whole, channel));
    let mut damaged = 0u64;
    loop {
        let entry = match source.next() {
            RecordingItem::Entry(entry) => *entry,
            RecordingItem::Damaged(_) => {
                damaged += 1;
                continue;
            }
            RecordingItem::TooLong(line) => {
                return Err(cannot_replay(&path, &RecordingError::TooLong(line)));
            }
            RecordingItem::Cut => {
                serve.reporter.notice(&Notice::RecordingCut);
                break;
            }
            RecordingItem::End => break,
        };
        if let Some(time) = entry.time() {
            if serve.span.is_after(time, started) {
                break;
            }
            if serve.span.is_before(time, started) {
                continue;
            }
            first.get_or_insert(time);
        }
        add(&mut whole, entry, first);
    }
    if damaged > 0 {
        serve.reporter.notice(&Notice::RecordingDamagedTotal { count: damaged });
    }
    Ok(whole)
}

fn add(whole: &mut sim::ReplayedRecording, entry: RecordingEntry, first: Option<Timestamp>) {
    match entry {
        RecordingEntry::Header(header) => {
            header.channels.iter().for_each(|channel| introduce(whole, channel));
        }
        RecordingEntry::Channel(channel) => introduce(whole, &channel),
        RecordingEntry::Frame { received, channel: Some(path), frame, .. } => {
            let later = first.map(|first| received.duration_since(first));
            let at = later.and_then(|later| Duration::try_from(later).ok()).unwrap_or_default();
            whole.add(&path, at, frame);
        }
        // Clients make their own connections, so recorded connection events do not apply.
        RecordingEntry::Frame { channel: None, .. }
        | RecordingEntry::Connected { .. }
        | RecordingEntry::Subscribed { .. }
        | RecordingEntry::Disconnected { .. }
        | RecordingEntry::Gap { .. } => {}
    }
}

fn introduce(whole: &mut sim::ReplayedRecording, channel: &RecordedChannel) {
    whole.add_channel(&channel.channel);
    let subscription = channel.subscription();
    if let Some(id) = &subscription.site_id {
        whole.add_site(id, subscription.site.as_deref());
    }
}
