//! Judges whether a capture that runs in the cloud is the one that the parent started.

use super::super::state::{CaptureStatus, RunningCapture};
use super::message::CaptureStart;

/// How long a POST may take to start the capture, in seconds: several attempts at connecting included.
const LONGEST_POST: f64 = 60.0;
/// How long after the end of the parent a request that it has sent may still take effect, in seconds.
const IN_FLIGHT: f64 = 5.0;
/// The cloud's clock and its start times are known to the second.
const SECOND: f64 = 1.0;

/// A capture that may run.
#[derive(Clone, Debug)]
pub struct WatchedCapture {
    pub start: CaptureStart,
    /// `None` if no answer to the POST has arrived.
    pub id: Option<String>,
}

/// What to do about the capture of the cloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Stop,
    /// Ours is not running, and will not.
    Leave,
    /// Ours may still appear.
    Wait,
}

/// The clocks at the time of the question, in seconds.
#[derive(Clone, Copy, Debug)]
pub struct Clocks {
    /// The end of the parent, by this machine's clock.
    pub parent_gone: f64,
    /// How far the cloud's clock is ahead of this machine's.
    pub ahead: f64,
}

impl WatchedCapture {
    pub fn new(start: CaptureStart) -> Self {
        Self { start, id: None }
    }

    pub fn judge(&self, status: &CaptureStatus, clocks: Clocks) -> Verdict {
        match (&self.id, status) {
            (Some(id), CaptureStatus::Running(state)) if state.id == *id => Verdict::Stop,
            (None, CaptureStatus::Running(state)) if self.is_ours(state, clocks) => Verdict::Stop,
            // The cloud runs one at a time: if it is another, ours has ended or was refused.
            (_, CaptureStatus::Running(_)) | (Some(_), CaptureStatus::Nothing) => Verdict::Leave,
            (None, CaptureStatus::Nothing) | (_, CaptureStatus::Unclear) => Verdict::Wait,
        }
    }

    /// Whether the cloud shows it as the one that was asked for, started after the POST. What it does not show
    /// might be anybody's.
    fn is_ours(&self, state: &RunningCapture, clocks: Clocks) -> bool {
        let Some(began) = state.began() else { return false };
        let Clocks { parent_gone, ahead } = clocks;
        let last = (parent_gone + IN_FLIGHT).min(self.start.at + LONGEST_POST) + SECOND;
        let is_in_time = (self.start.at - SECOND..=last).contains(&(began - ahead));
        let same_type = self.start.body["type"].as_str() == Some(state.kind());
        is_in_time && same_type && state.answers(&self.start.body)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const CLOCKS: Clocks = Clocks { parent_gone: 1030.0, ahead: 100.0 };

    fn watched(id: Option<&str>) -> WatchedCapture {
        let body = json!({"type": "wired", "duration": 600});
        let start = CaptureStart { call: "/c".to_owned(), body, at: 1000.0 };
        WatchedCapture { start, id: id.map(str::to_owned) }
    }

    fn verdict(id: Option<&str>, body: Value) -> Verdict {
        watched(id).judge(&CaptureStatus::read(body), CLOCKS)
    }

    #[test]
    fn a_known_capture_is_stopped_by_its_id_alone() {
        assert_eq!(verdict(Some("a"), json!({"id": "a"})), Verdict::Stop);
        let other = json!({"id": "b", "type": "wired", "duration": 600, "started_time": 1101});
        assert_eq!(verdict(Some("a"), other), Verdict::Leave);
        assert_eq!(verdict(Some("a"), json!({"enabled": false})), Verdict::Leave);
        assert_eq!(verdict(Some("a"), json!({})), Verdict::Wait);
    }

    #[test]
    fn an_unknown_one_is_stopped_only_if_it_is_the_one_asked_for() {
        let running = |began: Value, kind: &str, duration: u64| {
            let body =
                json!({"id": "x", "type": kind, "duration": duration, "started_time": began});
            verdict(None, body)
        };
        for (began, expected) in [
            // Its clock is 100 seconds ahead of ours.
            (1098, Verdict::Leave),
            (1099, Verdict::Stop),
            (1101, Verdict::Stop),
            (1136, Verdict::Stop),
            (1137, Verdict::Leave),
        ] {
            assert_eq!(running(json!(began), "wired", 600), expected, "{began}");
        }
        assert_eq!(running(json!(null), "wired", 600), Verdict::Leave);
        assert_eq!(running(json!(1101), "radiotap", 600), Verdict::Leave);
        assert_eq!(running(json!(1101), "wired", 60), Verdict::Leave);
        assert_eq!(verdict(None, json!({"enabled": false})), Verdict::Wait);
    }

    #[test]
    fn a_doubtful_post_is_no_claim_on_what_runs_much_later() {
        let later = Clocks { parent_gone: 9000.0, ahead: 0.0 };
        let body = json!({"id": "x", "type": "wired", "duration": 600, "started_time": 1062});
        assert_eq!(watched(None).judge(&CaptureStatus::read(body), later), Verdict::Leave);
    }
}
