//! Replays recorded frames, channel by channel, with their original timing.
//!
//! Every connection sees the recording from its beginning: its clock begins with its first subscription.
//! Frames come in as data; where they come from, and how they were written down, is not known here.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::Instant;

/// A channel that is subscribed so soon after the connection's first begins with its first frame.
const TOGETHER: Duration = Duration::from_secs(10);
/// At most so many frames at a time, so that the connection goes on reading.
const TURNS: usize = 512;
/// Between the last frame and the first, where the recording is begun again.
const BREATH: Duration = Duration::from_secs(1);

/// A recording.
#[derive(Debug, Default)]
pub struct ReplayedRecording {
    /// By channel path, in order.
    channels: HashMap<String, Vec<ReplayedFrame>>,
    /// The names of sites, by id.
    sites: BTreeMap<String, String>,
    frames: u64,
    length: Duration,
    /// So many times as fast as it was; infinite is at once.
    times: f64,
    /// It is begun again at its end.
    again: bool,
}

#[derive(Debug)]
struct ReplayedFrame {
    /// Since the beginning of the recording.
    at: Duration,
    /// The frame's number among all.
    number: u64,
    text: String,
}

impl ReplayedRecording {
    pub fn new(times: f64, again: bool) -> Self {
        Self { times, again, ..Self::default() }
    }

    /// A channel without frames can be subscribed as well.
    pub fn add_channel(&mut self, path: &str) {
        self.channels.entry(path.to_owned()).or_default();
    }

    pub fn add_site(&mut self, id: &str, name: Option<&str>) {
        let known = self.sites.entry(id.to_owned()).or_insert_with(|| id.to_owned());
        if let Some(name) = name {
            name.clone_into(known);
        }
    }

    pub fn add(&mut self, path: &str, at: Duration, text: String) {
        self.frames += 1;
        // A clock that was set back must not turn the order around.
        self.length = self.length.max(at);
        let frame = ReplayedFrame { at: self.length, number: self.frames, text };
        self.channels.entry(path.to_owned()).or_default().push(frame);
    }

    pub fn has(&self, path: &str) -> bool {
        self.channels.contains_key(path)
    }

    /// The ids of the sites.
    pub fn sites(&self) -> Vec<String> {
        self.sites.keys().cloned().collect()
    }

    /// The sites as the API lists them.
    pub fn list(&self, org: &str) -> Vec<Value> {
        let site = |(id, name): (&String, &String)| json!({"id": id, "name": name, "org_id": org});
        self.sites.iter().map(site).collect()
    }

    /// When a frame is due, after the beginning.
    fn due(&self, frame: &ReplayedFrame, round: u32) -> Option<Duration> {
        let round = (self.length + BREATH).checked_mul(round)?;
        let seconds = (round + frame.at).as_secs_f64() / self.times;
        Duration::try_from_secs_f64(seconds).ok()
    }

    /// The place of the first frame that is due at `elapsed` or later.
    fn place(&self, frames: &[ReplayedFrame], elapsed: Duration) -> ReplayPosition {
        let passed = |frame: &ReplayedFrame| self.due(frame, 0).is_some_and(|due| due < elapsed);
        ReplayPosition { round: 0, frame: frames.partition_point(passed) }
    }
}

/// The next frame of a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct ReplayPosition {
    /// How often the recording was played to its end.
    round: u32,
    frame: usize,
}

/// The frames of one connection in the order in which they are due.
#[derive(Default)]
pub struct FramePlayback {
    recording: Option<Arc<ReplayedRecording>>,
    begun: Option<Instant>,
    /// The channel, by when its next frame is due, the round and the frame's number.
    queue: BTreeMap<(Instant, u32, u64), (String, ReplayPosition)>,
}

impl FramePlayback {
    pub fn new(recording: Option<Arc<ReplayedRecording>>) -> Self {
        Self { recording, ..Self::default() }
    }

    pub fn add(&mut self, path: &str, now: Instant) {
        let Some(recording) = self.recording.clone() else { return };
        self.remove(path);
        let elapsed = now.duration_since(*self.begun.get_or_insert(now));
        let Some(frames) = recording.channels.get(path) else { return };
        let late = elapsed > TOGETHER;
        let first = ReplayPosition { round: 0, frame: 0 };
        let place = if late { recording.place(frames, elapsed) } else { first };
        self.put(&recording, path.to_owned(), place);
    }

    fn put(&mut self, recording: &ReplayedRecording, path: String, place: ReplayPosition) {
        let Some(frames) = recording.channels.get(&path).filter(|frames| !frames.is_empty()) else {
            return;
        };
        let place = match place {
            ReplayPosition { frame, .. } if frame < frames.len() => place,
            ReplayPosition { round, .. } if recording.again => {
                ReplayPosition { round: round + 1, frame: 0 }
            }
            ReplayPosition { .. } => return,
        };
        let frame = &frames[place.frame];
        let due = recording.due(frame, place.round);
        if let Some(due) = self.begun.zip(due).and_then(|(begun, due)| begun.checked_add(due)) {
            self.queue.insert((due, place.round, frame.number), (path, place));
        }
    }

    pub fn remove(&mut self, path: &str) {
        self.queue.retain(|_, (own, _)| own != path);
    }

    /// When something is due next.
    pub fn next(&self) -> Option<Instant> {
        self.queue.first_key_value().map(|((due, ..), _)| *due)
    }

    /// The frames that are due.
    pub fn due(&mut self, now: Instant) -> Vec<String> {
        let Some(recording) = self.recording.clone() else { return Vec::new() };
        let mut texts = Vec::new();
        while texts.len() < TURNS && self.next().is_some_and(|due| due <= now) {
            let Some((_, (path, place))) = self.queue.pop_first() else { break };
            texts.push(recording.channels[&path][place.frame].text.clone());
            let next = ReplayPosition { frame: place.frame + 1, ..place };
            self.put(&recording, path, next);
        }
        texts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn second(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    /// `a0` to `a4` and `b0` to `b4`, a second apart.
    fn recording(times: f64, again: bool) -> FramePlayback {
        let mut recording = ReplayedRecording::new(times, again);
        for number in 0..5 {
            recording.add("/a", second(number), format!("a{number}"));
            recording.add("/b", second(number), format!("b{number}"));
        }
        FramePlayback::new(Some(Arc::new(recording)))
    }

    #[test]
    fn frames_come_in_their_time_and_order() {
        let (mut playback, start) = (recording(2.0, false), Instant::now());
        playback.add("/b", start);
        playback.add("/a", start + second(1));
        playback.add("/unknown", start);
        assert_eq!(playback.due(start), ["a0", "b0"]);
        assert_eq!(playback.next(), Some(start + Duration::from_millis(500)));
        assert_eq!(playback.due(start + second(1)), ["a1", "b1", "a2", "b2"]);
        playback.remove("/a");
        assert_eq!(playback.due(start + second(9)), ["b3", "b4"]);
        assert_eq!(playback.next(), None);
    }

    #[test]
    fn at_once_means_all_of_it() {
        let (mut playback, start) = (recording(f64::INFINITY, false), Instant::now());
        playback.add("/a", start);
        assert_eq!(playback.due(start), ["a0", "a1", "a2", "a3", "a4"]);
    }

    #[test]
    fn it_begins_again_where_that_is_wanted() {
        let (mut playback, start) = (recording(1.0, true), Instant::now());
        playback.add("/a", start);
        let all = ["a0", "a1", "a2", "a3", "a4", "a0", "a1"];
        assert_eq!(playback.due(start + second(6)), all);
    }

    #[test]
    fn who_comes_late_does_not_get_what_is_over() {
        let (mut playback, start) = (recording(0.25, false), Instant::now());
        playback.add("/a", start);
        playback.add("/b", start + second(11));
        playback.remove("/a");
        assert_eq!(playback.next(), Some(start + second(12)));
        assert_eq!(playback.due(start + second(12)), ["b3"]);
    }
}
