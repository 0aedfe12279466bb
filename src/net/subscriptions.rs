//! What one connection has asked for, and what became of it. No I/O: time is an argument.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::time::Instant;

use crate::channel::{Subscription, fits};

/// How often a refusal "for now" is asked again before it counts.
const RETRIES: u32 = 5;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// No connection was made yet.
    Idle,
    /// Asked; the acknowledgement is due.
    Asked {
        times: u32,
        due: Instant,
    },
    /// Refused for now.
    Paused {
        until: Instant,
    },
    Acknowledged,
    Refused,
}

struct Entry {
    subscription: Arc<Subscription>,
    state: State,
    refusals: u32,
    /// When the last message came, or the first acknowledgement.
    last: Option<Timestamp>,
    /// Why the connection was lost, until the next message shows the gap.
    lost: Option<Arc<str>>,
}

/// The subscriptions of one connection, over all its attempts.
pub struct Subscriptions {
    entries: Vec<Entry>,
    by_path: HashMap<String, usize>,
    acknowledge: Duration,
}

/// What a refusal means.
#[derive(Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is asked again after this pause.
    ForNow(Duration),
    Final,
    /// Nothing like it was asked for, or it was known already.
    Unknown,
}

/// What the watchdog wants.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Overdue {
    /// Channels to ask for once more, because no answer came.
    pub unanswered: Vec<String>,
    /// Channels to ask for once more, because their pause is over.
    pub paused: Vec<String>,
    /// Not one channel is acknowledged, though each was asked for twice.
    pub hopeless: bool,
}

impl Subscriptions {
    pub fn new(wanted: Vec<Arc<Subscription>>, acknowledge: Duration) -> Self {
        let by_path =
            wanted.iter().enumerate().map(|(place, one)| (one.path.clone(), place)).collect();
        let entry = |subscription| Entry {
            subscription,
            state: State::Idle,
            refusals: 0,
            last: None,
            lost: None,
        };
        Self { entries: wanted.into_iter().map(entry).collect(), by_path, acknowledge }
    }

    /// A connection is made: the paths to ask for. What was refused for good is left out.
    pub fn begin(&mut self, now: Instant) -> Vec<String> {
        let due = now + self.acknowledge;
        let wanted = self.entries.iter_mut().filter(|entry| entry.state != State::Refused);
        wanted
            .map(|entry| {
                entry.state = State::Asked { times: 1, due };
                entry.refusals = 0;
                entry.subscription.path.clone()
            })
            .collect()
    }

    /// The connection is lost: what comes next may have a gap before it.
    pub fn lost(&mut self, reason: &Arc<str>) {
        for entry in self.entries.iter_mut().filter(|entry| entry.last.is_some()) {
            entry.lost.get_or_insert_with(|| reason.clone());
        }
    }

    /// The subscription that a message or acknowledgement of `channel` belongs to: the one of that
    /// path, or the only one that fits.
    pub fn find(&self, channel: &str) -> Option<usize> {
        self.by_path.get(channel).copied().or_else(|| {
            let mut fitting = (0..self.entries.len())
                .filter(|&place| fits(&self.entries[place].subscription.path, channel));
            fitting.next().filter(|_| fitting.next().is_none())
        })
    }

    pub fn get(&self, place: usize) -> &Arc<Subscription> {
        &self.entries[place].subscription
    }

    /// True if this is news.
    pub fn acknowledged(&mut self, place: usize, now: Timestamp) -> bool {
        let entry = &mut self.entries[place];
        let news = entry.state != State::Acknowledged;
        entry.state = State::Acknowledged;
        entry.last.get_or_insert(now);
        news
    }

    pub fn refused(
        &mut self,
        place: usize,
        detail: &str,
        now: Instant,
        pause: Duration,
    ) -> Refusal {
        let entry = &mut self.entries[place];
        if matches!(entry.state, State::Refused | State::Acknowledged) {
            return Refusal::Unknown;
        }
        entry.refusals += 1;
        if detail.to_ascii_lowercase().contains("try again later") && entry.refusals <= RETRIES {
            entry.state = State::Paused { until: now + pause };
            return Refusal::ForNow(pause);
        }
        entry.state = State::Refused;
        Refusal::Final
    }

    /// A message came; the gap before it, if there may be one.
    pub fn message(&mut self, place: usize, now: Timestamp) -> Option<(Timestamp, Arc<str>)> {
        let entry = &mut self.entries[place];
        let before = entry.last.replace(now);
        before.zip(entry.lost.take())
    }

    pub fn all_refused(&self) -> bool {
        self.entries.iter().all(|entry| entry.state == State::Refused)
    }

    pub fn all_settled(&self) -> bool {
        self.entries.iter().all(|entry| matches!(entry.state, State::Refused | State::Acknowledged))
    }

    pub fn acknowledged_paths(&self) -> Vec<String> {
        let live = self.entries.iter().filter(|entry| entry.state == State::Acknowledged);
        live.map(|entry| entry.subscription.path.clone()).collect()
    }

    /// When the watchdog has to look next.
    pub fn next_due(&self) -> Option<Instant> {
        self.entries.iter().filter_map(Entry::due).min()
    }

    /// What is overdue at `now`; it counts as asked for again.
    pub fn overdue(&mut self, now: Instant) -> Overdue {
        let mut found = Overdue::default();
        let mut twice = false;
        let acknowledge = self.acknowledge;
        for entry in
            self.entries.iter_mut().filter(|entry| entry.due().is_some_and(|due| due <= now))
        {
            let path = entry.subscription.path.clone();
            let times = match entry.state {
                State::Asked { times, .. } => {
                    twice |= times >= 2;
                    found.unanswered.push(path);
                    times + 1
                }
                _ => {
                    found.paused.push(path);
                    1
                }
            };
            let patience = acknowledge * (1 << times.saturating_sub(2).min(5));
            entry.state = State::Asked { times, due: now + patience };
        }
        found.hopeless = twice && self.acknowledged_paths().is_empty();
        found
    }
}

impl Entry {
    fn due(&self) -> Option<Instant> {
        match self.state {
            State::Asked { due, .. } => Some(due),
            State::Paused { until } => Some(until),
            State::Idle | State::Acknowledged | State::Refused => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACK: Duration = Duration::from_secs(10);

    fn of(paths: &[&str]) -> Subscriptions {
        Subscriptions::new(
            paths.iter().map(|path| Arc::new(Subscription::of_path(path))).collect(),
            ACK,
        )
    }

    #[tokio::test(start_paused = true)]
    async fn a_missing_acknowledgement_is_asked_for_once_more_and_then_hopeless() {
        let mut all = of(&["/a", "/b"]);
        let start = Instant::now();
        assert_eq!(all.begin(start), ["/a", "/b"]);
        assert_eq!(all.next_due(), Some(start + ACK));
        let first = all.overdue(start + ACK);
        assert_eq!((first.unanswered.len(), first.hopeless), (2, false));
        assert!(all.overdue(start + ACK * 2).hopeless);
    }

    #[tokio::test(start_paused = true)]
    async fn one_acknowledgement_keeps_the_connection() {
        let mut all = of(&["/a", "/b"]);
        let start = Instant::now();
        all.begin(start);
        assert!(all.acknowledged(0, Timestamp::now()));
        assert!(!all.acknowledged(0, Timestamp::now()));
        all.overdue(start + ACK);
        let second = all.overdue(start + ACK * 2);
        assert_eq!((second.unanswered, second.hopeless), (vec!["/b".to_owned()], false));
    }

    #[tokio::test(start_paused = true)]
    async fn refusals_for_now_count_after_five_retries() {
        let mut all = of(&["/a"]);
        let now = Instant::now();
        all.begin(now);
        let detail = "Server error, please try again later";
        for _ in 0..5 {
            assert_eq!(all.refused(0, detail, now, ACK), Refusal::ForNow(ACK));
            assert_eq!(all.overdue(now + ACK).paused, ["/a"]);
        }
        assert_eq!(all.refused(0, detail, now, ACK), Refusal::Final);
        assert!(all.all_refused());
        assert!(all.begin(now).is_empty());
    }

    #[test]
    fn a_gap_is_shown_by_the_first_message_after_a_loss() {
        let mut all = of(&["/a"]);
        let at = |second| Timestamp::from_second(second).expect("a time");
        all.acknowledged(0, at(1));
        assert_eq!(all.message(0, at(2)), None);
        all.lost(&"gone".into());
        assert_eq!(all.message(0, at(9)), Some((at(2), "gone".into())));
        assert_eq!(all.message(0, at(10)), None);
    }

    #[test]
    fn only_a_single_fitting_subscription_takes_a_foreign_channel() {
        let all = of(&["/sites/S/assets/A/diag", "/test"]);
        assert_eq!(all.find("/sites/S/assets/aabbccddeeff/diag"), Some(0));
        let two = of(&["/sites/S/assets/A/diag", "/sites/S/assets/B/diag"]);
        assert_eq!(two.find("/sites/S/assets/aabbccddeeff/diag"), None);
        assert_eq!(two.find("/sites/S/assets/B/diag"), Some(1));
    }
}
