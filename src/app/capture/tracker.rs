//! Tracks which captures this run started and which messages belong to them.

use std::collections::HashMap;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Instant;

use jiff::Timestamp;
use tokio::sync::mpsc::UnboundedSender;

use crate::packet::{capture_id, messages_of};
use crate::run::Readiness;

/// What the captures tell the output loop.
#[derive(Debug)]
pub struct CaptureUpdate {
    /// The path of the capture's channel.
    pub path: String,
    /// The id of one that was started; none if there will be no (further) one.
    pub id: Option<String>,
}

/// How a capture was heard to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaptureEnded {
    /// Its messages of packets, those that the cloud lost among them.
    pub messages: u64,
}

/// The captures that are followed; their ids come with the answers to the calls that started them, or later.
pub struct CaptureTracker {
    news: Receiver<CaptureUpdate>,
    tracks: HashMap<String, ChannelTrack>,
    /// Whether it was told that there are others.
    told: bool,
    /// Captures whose end is known from their life alone, not from a message.
    over: usize,
    handovers: Vec<Handover>,
}

/// The captures of one channel, one after another.
struct ChannelTrack {
    /// Where the end of one is told.
    ends: UnboundedSender<CaptureEnded>,
    /// Another follows when one has reached a limit.
    chains: bool,
    state: TrackState,
    /// The latest last.
    ids: Vec<String>,
    /// Of the latest.
    messages: u64,
    ended_at: Option<Timestamp>,
}

#[derive(Debug, PartialEq, Eq)]
enum TrackState {
    /// An id is to come.
    Awaited,
    Running,
    Over,
}

/// Where one capture follows another on a channel.
#[derive(Debug, PartialEq, Eq)]
pub struct Handover {
    pub path: String,
    /// When the first was heard to end.
    pub from: Timestamp,
    pub before: String,
    pub after: String,
}

/// Whose message it is.
#[derive(Debug, PartialEq, Eq)]
pub enum Ownership {
    Own,
    /// Another capture's; with its id the first time.
    Foreign(Option<String>),
}

impl CaptureTracker {
    pub fn new(news: Receiver<CaptureUpdate>) -> Self {
        Self { news, tracks: HashMap::new(), told: false, over: 0, handovers: Vec::new() }
    }

    /// Follows the captures of one more channel.
    pub fn add(&mut self, path: String, chains: bool, ends: UnboundedSender<CaptureEnded>) {
        let (state, ids) = (TrackState::Awaited, Vec::new());
        let track = ChannelTrack { ends, chains, state, ids, messages: 0, ended_at: None };
        self.tracks.insert(path, track);
    }

    /// Waits until the first id is known. What comes before waits in the queue meanwhile: it may be the
    /// capture's first packets, or another's.
    pub fn wait(&mut self, deadline: Option<Instant>) -> Readiness {
        loop {
            let received = match deadline {
                None => self.news.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(deadline) => {
                    self.news.recv_timeout(deadline.saturating_duration_since(Instant::now()))
                }
            };
            match received {
                Ok(news) => self.learn(news),
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

    /// Takes what is new, without waiting for it.
    pub fn refresh(&mut self) {
        while let Ok(news) = self.news.try_recv() {
            self.learn(news);
        }
    }

    fn learn(&mut self, news: CaptureUpdate) {
        let Some(track) = self.tracks.get_mut(&news.path) else { return };
        let Some(id) = news.id else {
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
            self.handovers.push(Handover { path: news.path, from, before, after });
        }
        track.ids.push(id);
    }

    /// Waits until it is known which capture runs on a channel, if one is being started there.
    fn settle(&mut self, path: &str) {
        while self.tracks.get(path).is_some_and(|track| track.state == TrackState::Awaited) {
            match self.news.recv() {
                Ok(news) => self.learn(news),
                // The run is over.
                Err(_) => return,
            }
        }
    }

    /// Whose message it is that has this payload. What names no capture is taken for the own one's.
    pub fn whose(&mut self, path: &str, payload: &str) -> Ownership {
        let is_late =
            |track: &ChannelTrack| capture_id(payload).is_some_and(|id| track.ids.contains(&id));
        // What an ended capture still brings does not wait for the next one.
        if !self.tracks.get(path).is_some_and(is_late) {
            self.settle(path);
        }
        let Some(track) = self.tracks.get_mut(path) else { return Ownership::Own };
        match capture_id(payload) {
            Some(id) if !track.ids.contains(&id) => {
                let first = !std::mem::replace(&mut self.told, true);
                Ownership::Foreign(first.then_some(id))
            }
            _ => {
                if track.chains {
                    track.messages += messages_of(payload);
                }
                Ownership::Own
            }
        }
    }

    /// A capture of the channel was heard to end; whether it is the last one there, as far as can be said.
    /// `id` is empty where the message names none. With `is_last` of all, nobody has to be told.
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
            // A life that is over tells of that itself.
            let _ = track.ends.send(heard);
            return false;
        }
        track.state = TrackState::Over;
        if !is_last {
            let _ = track.ends.send(heard);
        }
        true
    }

    /// Captures that will bring nothing more, though no message said so.
    pub fn over(&self) -> usize {
        self.over
    }

    /// Where captures followed one another since the last call.
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
        let (sender, news) = channel();
        let mut follow = CaptureTracker::new(news);
        for path in paths {
            follow.add((*path).to_owned(), chains, unbounded_channel().0);
        }
        (sender, follow)
    }

    fn tell(sender: &Sender<CaptureUpdate>, path: &str, id: Option<&str>) {
        let news = CaptureUpdate { path: path.to_owned(), id: id.map(str::to_owned) };
        sender.send(news).expect("somebody listens");
    }

    #[test]
    fn the_id_may_be_late_or_never_come() {
        let (sender, mut follow) = follow(&[PATH], false);
        assert_eq!(follow.wait(Some(Instant::now())), Readiness::Late);
        tell(&sender, PATH, Some("c1"));
        assert_eq!(follow.wait(None), Readiness::Ready);
        drop(sender);
        assert_eq!(follow.wait(None), Readiness::Never);
    }

    #[test]
    fn others_are_told_once() {
        let (sender, mut follow) = follow(&[PATH], false);
        tell(&sender, PATH, Some("c1"));
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
        tell(&sender, other, None);
        tell(&sender, PATH, Some("c1"));
        assert_eq!(follow.wait(None), Readiness::Ready);
        assert_eq!(follow.over(), 1);
        assert_eq!(follow.whose("/sites/s3/stats/devices", "{}"), Ownership::Own);
        assert!(follow.ended(PATH, "c1", true));
        tell(&sender, PATH, None);
        follow.refresh();
        assert_eq!(follow.over(), 1, "its end was heard of");
    }

    #[test]
    fn one_follows_another_with_a_seam() {
        let (sender, mut follow) = follow(&[PATH], true);
        tell(&sender, PATH, Some("c1"));
        follow.wait(None);
        assert!(!follow.ended(PATH, "c0", true), "an earlier one's end is not this one's");
        assert!(!follow.ended(PATH, "c1", true));
        let own = r#"{"capture_id":"c1","pcap_dict":{}}"#;
        assert_eq!(follow.whose(PATH, own), Ownership::Own, "late, and not waited for");
        tell(&sender, PATH, Some("c2"));
        let next = r#"{"capture_id":"c2","pcap_dict":{}}"#;
        assert_eq!(follow.whose(PATH, next), Ownership::Own);
        let handovers = follow.take_handovers();
        assert_eq!((&*handovers[0].before, &*handovers[0].after), ("c1", "c2"));
        assert_eq!(follow.take_handovers(), []);
    }
}
