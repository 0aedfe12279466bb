//! Drops foreign captures' messages, holds packets for a trigger, and detects the end of all captures.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Instant;

use jiff::Timestamp;

use super::super::ring::RingBuffer;
use super::tracker::{CaptureTracker, Handover, Ownership};
use crate::channel::Subscription;
use crate::filter::FilterActivity;
use crate::net::{Event, QueuedMessage};
use crate::notice::{Notice, Prose};
use crate::run::record::end_of_capture;
use crate::run::{Decision, NoticeSender, Readiness, Stage, Staged};

/// The stage of every stream, since any stream may carry captures.
pub struct CaptureStage {
    /// Tracks the captures that this run starts.
    tracker: Option<CaptureTracker>,
    /// Packets held until a trigger.
    ring: Option<RingBuffer>,
    /// The number of captures, if the run ends with the last of them.
    last_capture: Option<usize>,
    /// The end of a capture does not end the output, because packets of its file may follow.
    awaits_files: bool,
    /// The paths of captures that have ended.
    ended: HashSet<String>,
    notice_sender: NoticeSender,
}

impl CaptureStage {
    pub fn new(
        tracker: Option<CaptureTracker>,
        ring: Option<RingBuffer>,
        last_capture: Option<usize>,
        notice_sender: NoticeSender,
    ) -> Self {
        let (awaits_files, ended) = (false, HashSet::new());
        Self { tracker, ring, last_capture, awaits_files, ended, notice_sender }
    }

    /// Leaves it to the captures to end the run, if any may be kept as a file.
    pub fn awaiting_files(self, awaits_files: bool) -> Self {
        Self { awaits_files, ..self }
    }

    /// Notes the end of a capture if the message announces it.
    fn ends(&mut self, message: &QueuedMessage) {
        let path = &message.subscription.path;
        if !message.subscription.is_capture() || self.ended.contains(path) {
            return;
        }
        let Some(id) = end_of_capture(message) else { return };
        if self.tracker.is_none() {
            // The lifecycle of our own captures reports the end itself, in more detail.
            self.notice_sender.send(Notice::CaptureEnded {
                capture_id: id.clone(),
                r#type: None,
                expiry: None,
                text: Prose(format!("{id} has ended")),
            });
        }
        let Some(all) = self.last_capture else { return };
        let others = self.ended.len() + 1;
        let is_over = match &mut self.tracker {
            Some(tracker) => {
                let is_last = all == others + tracker.over() && !self.awaits_files;
                tracker.ended(path, &id, is_last)
            }
            None => true,
        };
        if is_over {
            self.ended.insert(path.clone());
        }
    }

    /// The gaps between consecutive captures.
    fn handovers(&mut self) -> Vec<Event> {
        let gap = |Handover { path, from, before, after }| Event::Gap {
            subscription: Arc::new(Subscription::of_path(&path)),
            from,
            to: Timestamp::now(),
            reason: format!("capture {before} reached its limit, {after} follows").into(),
            dropped: None,
        };
        let tracker = self.tracker.as_mut();
        let handovers = tracker.map(CaptureTracker::take_handovers).unwrap_or_default();
        handovers.into_iter().map(gap).collect()
    }

    fn held(&mut self, message: &QueuedMessage, staged: &mut Staged) {
        let Some(ring) = &mut self.ring else { return };
        let offered = ring.offer(message);
        if offered.opened {
            self.notice_sender.send(Notice::Triggered { packets: offered.out.len() });
        }
        staged.fault = offered.fault;
        staged.decision = Decision::Hold(offered.out);
    }
}

impl Stage for CaptureStage {
    fn filter_activity(&self) -> Option<Arc<FilterActivity>> {
        self.ring.as_ref().map(|ring| ring.filter_activity().clone())
    }

    fn ready(&mut self, deadline: Option<Instant>) -> Readiness {
        self.tracker.as_mut().map_or(Readiness::Ready, |tracker| tracker.wait(deadline))
    }

    fn refresh(&mut self) {
        if let Some(tracker) = &mut self.tracker {
            tracker.refresh();
        }
    }

    fn message(&mut self, message: &QueuedMessage) -> Staged {
        let path = &message.subscription.path;
        let payload = || message.text().unwrap_or_default();
        let owner = self.tracker.as_mut().map(|tracker| tracker.whose(path, payload()));
        let mut staged = Staged { announced: self.handovers(), ..Staged::default() };
        match owner {
            Some(Ownership::Foreign(first)) => {
                if let Some(capture_id) = first {
                    self.notice_sender.send(Notice::OtherCapture { capture_id });
                }
                staged.decision = Decision::Drop;
            }
            Some(Ownership::Own) | None => {
                self.held(message, &mut staged);
                self.ends(message);
            }
        }
        staged
    }

    fn gap(&mut self, gap: &Event) -> Decision {
        match &mut self.ring {
            Some(ring) => Decision::Hold(ring.gap(gap)),
            None => Decision::Pass,
        }
    }

    fn is_complete(&self) -> bool {
        let over = self.tracker.as_ref().map_or(0, CaptureTracker::over);
        !self.awaits_files && self.last_capture == Some(self.ended.len() + over)
    }

    /// Reports packets dropped for lack of memory, and a run without a trigger.
    fn finish(&mut self) {
        let Some(ring) = &self.ring else { return };
        if ring.dropped() > 0 {
            self.notice_sender.send(Notice::RingFull { packets: ring.dropped() });
        }
        if ring.windows() == 0 {
            self.notice_sender.send(Notice::NotTriggered);
        }
    }
}
