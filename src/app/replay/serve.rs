//! A recording as a simulated cloud.

use std::net::SocketAddr;
use std::time::Duration;

use jiff::Timestamp;

use super::super::simulate;
use super::Recording;
use super::pace::{Pace, Span};
use crate::error::Error;
use crate::format::{Channel, Entry, Found};
use crate::run::Reporter;
use crate::sim;
use crate::sink::Sink;

/// How a recording is offered.
pub struct Serve {
    pub recording: Recording,
    pub listen: SocketAddr,
    pub pace: Pace,
    pub span: Span,
    pub again: bool,
    pub reporter: Reporter,
    /// Only say what would be done.
    pub dry: bool,
}

/// Reads all of it, and serves it until a signal comes.
pub async fn serve(serve: Serve) -> Result<u8, Error> {
    if serve.dry {
        let plan = format!("read {}\nlisten on {}\n", serve.recording.path.display(), serve.listen);
        return Ok(Sink::stdout().write(plan.as_bytes()).map(|()| 0)?);
    }
    let settings = sim::Settings {
        listen: serve.listen,
        tls: false,
        size: crate::sim::Size { orgs: 1, sites: 1, devices: 1 },
        rate: 0.0,
        seed: 1,
        scenario: None,
        journal: None,
        recording: Some(load(serve)),
    };
    simulate::run(settings).await
}

fn load(serve: Serve) -> sim::Recording {
    let times = match serve.pace {
        Pace::Times(times) => times,
        Pace::Unlimited => f64::INFINITY,
    };
    let mut whole = sim::Recording::new(times, serve.again);
    let Recording { mut source, header, .. } = serve.recording;
    let (started, mut first) = (header.started, None);
    header.channels.iter().for_each(|channel| introduce(&mut whole, channel));
    let mut damaged = 0u64;
    loop {
        let entry = match source.next() {
            Found::Entry(entry) => *entry,
            Found::Damaged(_) => {
                damaged += 1;
                continue;
            }
            Found::Cut => {
                let told = "the recording is cut off: its last line is not complete";
                serve.reporter.warning("recording_cut", told);
                break;
            }
            Found::End => break,
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
        let told = format!("left out: {damaged} damaged line(s) of the recording");
        serve.reporter.warning("recording_damaged", &told);
    }
    whole
}

fn add(whole: &mut sim::Recording, entry: Entry, first: Option<Timestamp>) {
    match entry {
        Entry::Header(header) => {
            header.channels.iter().for_each(|channel| introduce(whole, channel));
        }
        Entry::Channel(channel) => introduce(whole, &channel),
        Entry::Frame { received, channel: Some(path), frame, .. } => {
            let later = first.map(|first| received.duration_since(first));
            let at = later.and_then(|later| Duration::try_from(later).ok()).unwrap_or_default();
            whole.add(&path, at, frame);
        }
        // What connections did is for others to do again.
        Entry::Frame { channel: None, .. }
        | Entry::Connected { .. }
        | Entry::Subscribed { .. }
        | Entry::Disconnected { .. }
        | Entry::Gap { .. } => {}
    }
}

fn introduce(whole: &mut sim::Recording, channel: &Channel) {
    whole.add_channel(&channel.channel);
    let subscription = channel.subscription();
    if let Some(id) = &subscription.site_id {
        whole.add_site(id, subscription.site.as_deref());
    }
}
