//! Tracks which captures this run started and which messages belong to them.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Instant;

use jiff::Timestamp;
use tokio::sync::mpsc::UnboundedSender;

use super::file::CaptureProgress;
use crate::packet::{capture_id, messages_of};
use crate::run::Readiness;

/// A report from a capture to the output loop.
#[derive(Debug)]
pub struct CaptureUpdate {
    /// The path of the capture's channel.
    pub path: String,
    /// The id of a started capture; `None` if no further one will start.
    pub id: Option<String>,
}

/// The end of a capture, as announced by its last message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaptureEnded {
    /// Its packet messages, including those that the cloud reports as lost.
    pub messages: u64,
}

/// Tracks captures. Their ids arrive with the answers to the calls that started them, or later.
pub struct CaptureTracker {
    updates: Receiver<CaptureUpdate>,
    tracks: HashMap<String, ChannelTrack>,
    /// Whether a foreign capture was reported.
    is_foreign_reported: bool,
    /// Captures whose end is known from their lifecycle, not from a message.
    over: usize,
    handovers: Vec<Handover>,
}

/// The captures of one channel, one after another.
struct ChannelTrack {
    /// Reports the end of a capture to its lifecycle.
    ends: UnboundedSender<CaptureEnded>,
    /// Whether another capture follows when one reaches a limit.
    chains: bool,
    /// For captures that may be kept as a file.
    progress: Option<Arc<CaptureProgress>>,
    state: TrackState,
    /// In order, the latest last.
    ids: Vec<String>,
    /// Messages of the latest capture.
    messages: u64,
    ended_at: Option<Timestamp>,
}

#[derive(Debug, PartialEq, Eq)]
enum TrackState {
    /// A capture is being started; its id is not known yet.
    Awaited,
    Running,
    Over,
}

/// Where one capture follows another on a channel.
#[derive(Debug, PartialEq, Eq)]
pub struct Handover {
    pub path: String,
    /// When the end of the first was received.
    pub from: Timestamp,
    pub before: String,
    pub after: String,
}

/// The capture that a message belongs to.
#[derive(Debug, PartialEq, Eq)]
pub enum Ownership {
    Own,
    /// Of a capture that this run did not start; with its id the first time.
    Foreign(Option<String>),
}

impl CaptureTracker {
    pub fn new(updates: Receiver<CaptureUpdate>) -> Self {
        Self {
            updates,
            tracks: HashMap::new(),
            is_foreign_reported: false,
            over: 0,
            handovers: Vec::new(),
        }
    }

    /// Tracks the captures of another channel.
    pub fn add(
        &mut self,
        path: String,
        chains: bool,
        ends: UnboundedSender<CaptureEnded>,
        progress: Option<Arc<CaptureProgress>>,
    ) {
        let (state, ids) = (TrackState::Awaited, Vec::new());
        let track =
            ChannelTrack { ends, chains, progress, state, ids, messages: 0, ended_at: None };
        self.tracks.insert(path, track);
    }

    /// Waits until the first id is known. Messages stay in the queue meanwhile, since they may be the first
    /// packets of this capture or of another.
    pub fn wait(&mut self, deadline: Option<Instant>) -> Readiness {
        loop {
            let received = match deadline {
                None => self.updates.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(deadline) => {
                    self.updates.recv_timeout(deadline.saturating_duration_since(Instant::now()))
                }
            };
            match received {
                Ok(update) => self.learn(update),
                Err(RecvTimeoutError::Timeout) => return Readiness::Late,
                Err(RecvTimeoutError::Disconnected) => return Readiness::Never,
            }
            if self.tracks.values().any(|track| track.state == TrackState::Running) {
                return Readiness::Ready;
            }
            if self.tracks.values().all(|track| track.state == TrackState::Over) {
                return Readiness::Never;
            }
        }
    }

    /// Takes pending updates without waiting.
    pub fn refresh(&mut self) {
        while let Ok(update) = self.updates.try_recv() {
            self.learn(update);
        }
    }

    fn learn(&mut self, update: CaptureUpdate) {
        let Some(track) = self.tracks.get_mut(&update.path) else { return };
        let Some(id) = update.id else {
            if track.state == TrackState::Awaited {
                track.state = TrackState::Over;
                self.over += 1;
            }
            return;
        };
        track.state = TrackState::Running;
        track.messages = 0;
        if let Some(before) = track.ids.last() {
            let from = track.ended_at.take().unwrap_or_else(Timestamp::now);
            let (before, after) = (before.clone(), id.clone());
            self.handovers.push(Handover { path: update.path, from, before, after });
        }
        if let Some(progress) = &track.progress {
            progress.started(&id);
        }
        track.ids.push(id);
    }

    /// If a capture is being started on the channel, waits for its id.
    fn settle(&mut self, path: &str) {
        while self.tracks.get(path).is_some_and(|track| track.state == TrackState::Awaited) {
            match self.updates.recv() {
                Ok(update) => self.learn(update),
                // The run is over.
                Err(_) => return,
            }
        }
    }

    /// Determines the owner of a payload. One that names no capture counts as our own.
    pub fn whose(&mut self, path: &str, payload: &str) -> Ownership {
        let is_late =
            |track: &ChannelTrack| capture_id(payload).is_some_and(|id| track.ids.contains(&id));
        // Late messages of an ended capture need not wait for the next one.
        if !self.tracks.get(path).is_some_and(is_late) {
            self.settle(path);
        }
        let Some(track) = self.tracks.get_mut(path) else { return Ownership::Own };
        match capture_id(payload) {
            Some(id) if !track.ids.contains(&id) => {
                let first = !std::mem::replace(&mut self.is_foreign_reported, true);
                Ownership::Foreign(first.then_some(id))
            }
            _ => {
                if track.chains || track.progress.is_some() {
                    let messages = messages_of(payload);
                    track.messages += messages;
                    if let Some(progress) = track.progress.as_ref().filter(|_| messages > 0) {
                        progress.hear();
                    }
                }
                Ownership::Own
            }
        }
    }

    /// Notes the announced end of a capture; true if none follows on the channel. `id` is empty if the message
    /// names none. With `is_last`, the run ends anyway, so the lifecycle gets no report.
    pub fn ended(&mut self, path: &str, id: &str, is_last: bool) -> bool {
        let Some(track) = self.tracks.get_mut(path) else { return true };
        let is_current = id.is_empty() || track.ids.last().is_some_and(|last| last == id);
        if track.state != TrackState::Running || !is_current {
            return track.state == TrackState::Over;
        }
        let heard = CaptureEnded { messages: track.messages };
        if track.chains {
            track.state = TrackState::Awaited;
            track.ended_at = Some(Timestamp::now());
            // A lifecycle that has ended already reports that itself.
            let _ = track.ends.send(heard);
            return false;
        }
        track.state = TrackState::Over;
        if !is_last {
            let _ = track.ends.send(heard);
        }
        true
    }

    /// Captures that have ended without a message that says so.
    pub fn over(&self) -> usize {
        self.over
    }

    /// Returns the handovers since the last call.
    pub fn take_handovers(&mut self) -> Vec<Handover> {
        std::mem::take(&mut self.handovers)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Sender, channel};

    use tokio::sync::mpsc::unbounded_channel;

    use super::*;

    const PATH: &str = "/sites/s1/pcaps";

    fn follow(paths: &[&str], chains: bool) -> (Sender<CaptureUpdate>, CaptureTracker) {
        let (sender, updates) = channel();
        let mut follow = CaptureTracker::new(updates);
        for path in paths {
            follow.add((*path).to_owned(), chains, unbounded_channel().0, None);
        }
        (sender, follow)
    }

    fn update(sender: &Sender<CaptureUpdate>, path: &str, id: Option<&str>) {
        let message = CaptureUpdate { path: path.to_owned(), id: id.map(str::to_owned) };
        sender.send(message).expect("somebody listens");
    }

    #[test]
    fn the_id_may_be_late_or_never_come() {
        let (sender, mut follow) = follow(&[PATH], false);
        assert_eq!(follow.wait(Some(Instant::now())), Readiness::Late);
        update(&sender, PATH, Some("c1"));
        assert_eq!(follow.wait(None), Readiness::Ready);
        drop(sender);
        assert_eq!(follow.wait(None), Readiness::Never);
    }

    #[test]
    fn others_are_reported_once() {
        let (sender, mut follow) = follow(&[PATH], false);
        update(&sender, PATH, Some("c1"));
        follow.wait(None);
        assert_eq!(follow.whose(PATH, r#"{"capture_id":"c1"}"#), Ownership::Own);
        assert_eq!(follow.whose(PATH, r#"{"pcap_dict":{"capture_id":"c2"}}"#), Ownership::Own);
        let foreign = r#"{"pcap_dict":null,"capture_id":"c2"}"#;
        assert_eq!(follow.whose(PATH, foreign), Ownership::Foreign(Some("c2".to_owned())));
        assert_eq!(follow.whose(PATH, foreign), Ownership::Foreign(None));
    }

    #[test]
    fn one_of_several_may_fail() {
        let other = "/sites/s2/pcaps";
        let (sender, mut follow) = follow(&[PATH, other], false);
        update(&sender, other, None);
        update(&sender, PATH, Some("c1"));
        assert_eq!(follow.wait(None), Readiness::Ready);
        assert_eq!(follow.over(), 1);
        assert_eq!(follow.whose("/sites/s3/stats/devices", "{}"), Ownership::Own);
        assert!(follow.ended(PATH, "c1", true));
        update(&sender, PATH, None);
        follow.refresh();
        assert_eq!(follow.over(), 1, "its end was heard of");
    }

    #[test]
    fn one_follows_another_with_a_seam() {
        let (sender, mut follow) = follow(&[PATH], true);
        update(&sender, PATH, Some("c1"));
        follow.wait(None);
        assert!(!follow.ended(PATH, "c0", true), "an earlier one's end is not this one's");
        assert!(!follow.ended(PATH, "c1", true));
        let own = r#"{"capture_id":"c1","pcap_dict":{}}"#;
        assert_eq!(follow.whose(PATH, own), Ownership::Own, "late, and not waited for");
        update(&sender, PATH, Some("c2"));
        let next = r#"{"capture_id":"c2","pcap_dict":{}}"#;
        assert_eq!(follow.whose(PATH, next), Ownership::Own);
        let handovers = follow.take_handovers();
        assert_eq!((&*handovers[0].before, &*handovers[0].after), ("c1", "c2"));
        assert_eq!(follow.take_handovers(), []);
    }
}
