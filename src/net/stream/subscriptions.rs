//! Tracks the subscriptions of one connection: acknowledgements, refusals, gaps and silence.
//!
//! Says which acknowledgements are overdue; `session_loop` asks again or gives the connection up.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::time::Instant;

use crate::channel::{Subscription, fits};
use crate::notice::ChannelCounts;

/// How often a channel is requested again after "try again later" before the refusal is final.
const RETRIES: u32 = 5;

/// The most channel spellings whose subscription is cached.
const SPELLINGS: usize = 4096;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SubscriptionState {
    /// Not requested yet.
    Idle,
    /// Requested; the acknowledgement is due.
    Asked {
        times: u32,
        due: Instant,
    },
    /// Refused for now; requested again later.
    Paused {
        until: Instant,
    },
    Acknowledged,
    Refused,
    /// Removed; the entry may be reused.
    Gone,
}

impl SubscriptionState {
    fn due(self) -> Option<Instant> {
        match self {
            Self::Asked { due, .. } => Some(due),
            Self::Paused { until } => Some(until),
            Self::Idle | Self::Acknowledged | Self::Refused | Self::Gone => None,
        }
    }
}

struct SubscriptionEntry {
    subscription: Arc<Subscription>,
    state: SubscriptionState,
    refusals: u32,
    /// Requests on this connection without an answer.
    unanswered: u32,
    /// The time of the last message, or of the first acknowledgement.
    last: Option<Timestamp>,
    /// The same by the monotonic clock.
    heard: Option<Instant>,
    /// Its silence was reported.
    stale: bool,
    /// Why the connection was lost, until the next message ends the gap.
    lost: Option<Arc<str>>,
    counts: ChannelCounts,
}

impl SubscriptionEntry {
    fn new(subscription: Arc<Subscription>) -> Self {
        Self {
            subscription,
            state: SubscriptionState::Idle,
            refusals: 0,
            unanswered: 0,
            last: None,
            heard: None,
            stale: false,
            lost: None,
            counts: ChannelCounts::default(),
        }
    }

    fn path(&self) -> String {
        self.subscription.path.clone()
    }
}

/// The subscriptions of one connection, over all its attempts.
pub struct Subscriptions {
    entries: Vec<SubscriptionEntry>,
    by_path: HashMap<String, usize>,
    /// The entries of channels that the cloud spells differently.
    spellings: HashMap<String, Option<usize>>,
    /// Removed paths, whose late messages are ignored.
    dropped: HashSet<String>,
    ack_timeout: Duration,
    stale_after: Option<Duration>,
    acknowledged: usize,
    refused: usize,
    /// The earliest time at which a request can be overdue.
    due: Option<Instant>,
    /// The earliest time at which a channel can be stale.
    stale_due: Option<Instant>,
    /// Nothing was read until this time, so earlier silence does not count.
    deaf_until: Option<Instant>,
}

/// What a refusal means.
#[derive(Debug, PartialEq, Eq)]
pub enum RefusalKind {
    /// The channel is requested again after this pause.
    ForNow(Duration),
    Final,
    /// It answers no request, or was known already.
    Unknown,
}

/// What has to be requested again.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct OverdueSubscriptions {
    /// Channels without an answer.
    pub unanswered: Vec<String>,
    /// Channels whose pause is over.
    pub paused: Vec<String>,
    /// No channel is acknowledged, and at least one was requested twice: the connection is useless.
    pub none_acknowledged: bool,
}

/// What a message ends.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct InterruptionEnd {
    /// The start of a gap, and its reason.
    pub gap: Option<(Timestamp, Arc<str>)>,
    /// The length of a reported silence.
    pub silence: Option<Duration>,
}

/// The subscription of a channel.
#[derive(Debug, PartialEq, Eq)]
pub enum ChannelMatch {
    Of(usize),
    /// It was removed.
    Dropped,
    Unknown,
}

impl Subscriptions {
    pub fn new(
        wanted: Vec<Arc<Subscription>>,
        ack_timeout: Duration,
        stale_after: Option<Duration>,
    ) -> Self {
        let mut all = Self {
            entries: Vec::with_capacity(wanted.len()),
            by_path: HashMap::with_capacity(wanted.len()),
            spellings: HashMap::new(),
            dropped: HashSet::new(),
            ack_timeout,
            stale_after,
            acknowledged: 0,
            refused: 0,
            due: None,
            stale_due: None,
            deaf_until: None,
        };
        for one in wanted {
            all.add(one);
        }
        all
    }

    /// Adds a subscription, to be requested by [`Self::ask_added`] or with the next connection.
    pub fn add(&mut self, subscription: Arc<Subscription>) {
        let path = subscription.path.clone();
        self.dropped.remove(&path);
        // Another subscription may match the cached spellings now.
        self.spellings.clear();
        let entry = SubscriptionEntry::new(subscription);
        let free = self.entries.iter().position(|entry| entry.state == SubscriptionState::Gone);
        let place = free.unwrap_or(self.entries.len());
        match free {
            Some(place) => self.entries[place] = entry,
            None => self.entries.push(entry),
        }
        self.by_path.insert(path, place);
    }

    /// Removes a path; returns its counts, and whether the cloud sends it.
    pub fn remove(&mut self, path: &str) -> Option<(ChannelCounts, bool)> {
        let place = self.by_path.remove(path)?;
        self.spellings.clear();
        self.dropped.insert(path.to_owned());
        let before = self.entries[place].state;
        self.enter(place, SubscriptionState::Gone);
        let sent =
            matches!(before, SubscriptionState::Acknowledged | SubscriptionState::Asked { .. });
        Some((std::mem::take(&mut self.entries[place].counts), sent))
    }

    /// The paths to request on a new connection: all without a final refusal.
    pub fn begin(&mut self, now: Instant) -> Vec<String> {
        let mut paths = Vec::with_capacity(self.entries.len());
        for place in 0..self.entries.len() {
            if !matches!(
                self.entries[place].state,
                SubscriptionState::Refused | SubscriptionState::Gone
            ) {
                paths.push(self.ask(place, now));
            }
        }
        paths
    }

    /// Marks an entry as requested and returns its path.
    fn ask(&mut self, place: usize, now: Instant) -> String {
        let due = now + self.ack_timeout;
        self.enter(place, SubscriptionState::Asked { times: 1, due });
        let entry = &mut self.entries[place];
        entry.refusals = 0;
        entry.unanswered = 1;
        entry.heard = None;
        entry.stale = false;
        entry.path()
    }

    /// The paths to request that were added since the connection was established.
    pub fn ask_added(&mut self, now: Instant) -> Vec<String> {
        let idle = |all: &Self, place: &usize| all.entries[*place].state == SubscriptionState::Idle;
        let places: Vec<usize> = (0..self.entries.len()).filter(|at| idle(self, at)).collect();
        places.into_iter().map(|place| self.ask(place, now)).collect()
    }

    /// Notes that the connection is lost: a gap may precede the next messages.
    pub fn lost(&mut self, reason: &Arc<str>) {
        for entry in self.entries.iter_mut().filter(|entry| entry.last.is_some()) {
            entry.lost.get_or_insert_with(|| reason.clone());
        }
    }

    /// The subscription that a frame of `channel` belongs to: the one with that path, or the only one
    /// that matches.
    pub fn find(&mut self, channel: &str) -> ChannelMatch {
        if let Some(place) = self.by_path.get(channel) {
            return ChannelMatch::Of(*place);
        }
        let found = match self.spellings.get(channel) {
            Some(known) => *known,
            None => self.match_spelling(channel),
        };
        match found {
            Some(place) => ChannelMatch::Of(place),
            None if self.dropped.contains(channel) => ChannelMatch::Dropped,
            None => ChannelMatch::Unknown,
        }
    }

    fn match_spelling(&mut self, channel: &str) -> Option<usize> {
        let mut fitting =
            self.by_path.iter().filter(|(path, _)| fits(path, channel)).map(|(_, place)| *place);
        let found = fitting.next().filter(|_| fitting.next().is_none());
        if self.spellings.len() < SPELLINGS {
            self.spellings.insert(channel.to_owned(), found);
        }
        found
    }

    pub fn get(&self, place: usize) -> &Arc<Subscription> {
        &self.entries[place].subscription
    }

    /// Notes an acknowledgement; true if it is the first on this connection.
    pub fn acknowledged(&mut self, place: usize, now: Timestamp, at: Instant) -> bool {
        let news = self.entries[place].state != SubscriptionState::Acknowledged;
        self.enter(place, SubscriptionState::Acknowledged);
        let entry = &mut self.entries[place];
        entry.unanswered = entry.unanswered.saturating_sub(1);
        entry.last.get_or_insert(now);
        entry.heard.get_or_insert(at);
        if let Some(timeout) = self.stale_after {
            self.stale_due = Some(earlier(self.stale_due, at + timeout));
        }
        news
    }

    pub fn refused(
        &mut self,
        place: usize,
        detail: &str,
        now: Instant,
        pause: Duration,
    ) -> RefusalKind {
        let entry = &mut self.entries[place];
        // A repeated request may be refused as a duplicate after the first was acknowledged.
        let duplicate = entry.state == SubscriptionState::Acknowledged && entry.unanswered > 0;
        entry.unanswered = entry.unanswered.saturating_sub(1);
        if duplicate
            || matches!(
                entry.state,
                SubscriptionState::Idle | SubscriptionState::Refused | SubscriptionState::Gone
            )
        {
            return RefusalKind::Unknown;
        }
        entry.refusals += 1;
        if detail.to_ascii_lowercase().contains("try again later") && entry.refusals <= RETRIES {
            self.enter(place, SubscriptionState::Paused { until: now + pause });
            return RefusalKind::ForNow(pause);
        }
        self.enter(place, SubscriptionState::Refused);
        RefusalKind::Final
    }

    /// Counts a message of `bytes`.
    pub fn message(
        &mut self,
        place: usize,
        bytes: usize,
        now: Timestamp,
        at: Instant,
    ) -> InterruptionEnd {
        let entry = &mut self.entries[place];
        entry.counts.messages += 1;
        entry.counts.bytes += bytes as u64;
        let before = entry.last.replace(now);
        let gap = before.zip(entry.lost.take());
        entry.counts.gaps += u64::from(gap.is_some());
        let silence = entry.heard.replace(at).filter(|_| std::mem::take(&mut entry.stale));
        InterruptionEnd { gap, silence: silence.map(|since| at.duration_since(since)) }
    }

    /// Notes that the cloud ended a subscription; returns the path to request again.
    pub fn ended(&mut self, place: usize, now: Instant) -> Option<String> {
        let news = self.entries[place].state == SubscriptionState::Acknowledged;
        news.then(|| self.ask(place, now))
    }

    pub fn all_refused(&self) -> bool {
        self.refused > 0 && self.refused == self.by_path.len()
    }

    pub fn all_settled(&self) -> bool {
        self.refused + self.acknowledged == self.by_path.len()
    }

    pub fn acknowledged_count(&self) -> usize {
        self.acknowledged
    }

    pub fn acknowledged_paths(&self) -> Vec<String> {
        let live =
            self.entries.iter().filter(|entry| entry.state == SubscriptionState::Acknowledged);
        live.map(SubscriptionEntry::path).collect()
    }

    /// The next time to call [`Self::overdue`] and [`Self::stale`], which alone recompute it: this costs
    /// the same for any number of channels.
    pub fn next_due(&self) -> Option<Instant> {
        match (self.due, self.stale_due) {
            (Some(due), Some(stale)) => Some(due.min(stale)),
            (due, stale) => due.or(stale),
        }
    }

    /// The requests overdue at `now`, which count as repeated.
    pub fn overdue(&mut self, now: Instant) -> OverdueSubscriptions {
        let mut found = OverdueSubscriptions::default();
        if self.due.is_none_or(|due| due > now) {
            return found;
        }
        let mut twice = false;
        for place in 0..self.entries.len() {
            let entry = &self.entries[place];
            if entry.state.due().is_none_or(|due| due > now) {
                continue;
            }
            let path = entry.path();
            let times = match entry.state {
                SubscriptionState::Asked { times, .. } => {
                    twice |= times >= 2;
                    found.unanswered.push(path);
                    times + 1
                }
                _ => {
                    found.paused.push(path);
                    1
                }
            };
            // Doubled from the third request on, to spare a cloud that does not answer.
            let timeout = self.ack_timeout * (1 << times.saturating_sub(2).min(5));
            self.entries[place].unanswered += 1;
            self.entries[place].state = SubscriptionState::Asked { times, due: now + timeout };
        }
        self.due = self.entries.iter().filter_map(|entry| entry.state.due()).min();
        found.none_acknowledged = twice && self.acknowledged == 0;
        found
    }

    /// The channels that went stale since the last call.
    pub fn stale(&mut self, now: Instant) -> Vec<String> {
        let Some(timeout) = self.stale_after.filter(|_| self.stale_due.is_some_and(|at| at <= now))
        else {
            return Vec::new();
        };
        let deaf_until = self.deaf_until;
        let mut found = Vec::new();
        let mut next = None;
        for entry in
            self.entries.iter_mut().filter(|one| one.state == SubscriptionState::Acknowledged)
        {
            let Some(heard) = entry.heard.max(deaf_until).filter(|_| !entry.stale) else {
                continue;
            };
            if heard + timeout <= now {
                entry.stale = true;
                found.push(entry.path());
            } else {
                next = Some(earlier(next, heard + timeout));
            }
        }
        // A stale channel becomes due again only by a message later than all of these.
        self.stale_due = Some(next.unwrap_or(now + timeout));
        found
    }

    /// Restarts all timers: nothing was read until `now`, so answers may be waiting.
    pub fn restart_timers(&mut self, now: Instant) {
        self.deaf_until = Some(now);
        let later = now + self.ack_timeout;
        for entry in &mut self.entries {
            if let SubscriptionState::Asked { due, .. } = &mut entry.state {
                *due = later.max(*due);
            }
        }
    }

    /// Takes the counts since the last call.
    pub fn take_counts(&mut self) -> Vec<(String, ChannelCounts)> {
        let wanted = self.entries.iter_mut().filter(|entry| entry.state != SubscriptionState::Gone);
        wanted.map(|entry| (entry.path(), std::mem::take(&mut entry.counts))).collect()
    }

    /// Takes and counts the gaps that no message has ended.
    pub fn open_gaps(&mut self) -> Vec<(Arc<Subscription>, Timestamp, Arc<str>)> {
        let open = self.entries.iter_mut().filter_map(|entry| {
            let reason = entry.lost.take()?;
            entry.counts.gaps += 1;
            Some((entry.subscription.clone(), entry.last?, reason))
        });
        open.collect()
    }

    /// Changes a state. Nothing else does, which keeps the counts right.
    fn enter(&mut self, place: usize, state: SubscriptionState) {
        let before = std::mem::replace(&mut self.entries[place].state, state);
        self.acknowledged -= usize::from(before == SubscriptionState::Acknowledged);
        self.refused -= usize::from(before == SubscriptionState::Refused);
        self.acknowledged += usize::from(state == SubscriptionState::Acknowledged);
        self.refused += usize::from(state == SubscriptionState::Refused);
        if let Some(due) = state.due() {
            self.due = Some(earlier(self.due, due));
        }
    }
}

fn earlier(known: Option<Instant>, other: Instant) -> Instant {
    known.map_or(other, |known| known.min(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACK: Duration = Duration::from_secs(10);

    fn of(paths: &[&str]) -> Subscriptions {
        let wanted = paths.iter().map(|path| Arc::new(Subscription::of_path(path))).collect();
        Subscriptions::new(wanted, ACK, Some(Duration::from_secs(60)))
    }

    fn second(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("a time")
    }

    #[test]
    fn a_missing_acknowledgement_is_asked_for_once_more_and_then_none_acknowledged() {
        let mut all = of(&["/a", "/b"]);
        let start = Instant::now();
        assert_eq!(all.begin(start), ["/a", "/b"]);
        assert_eq!(all.next_due(), Some(start + ACK));
        let first = all.overdue(start + ACK);
        assert_eq!((first.unanswered.len(), first.none_acknowledged), (2, false));
        assert!(all.overdue(start + ACK * 2).none_acknowledged);
    }

    #[test]
    fn one_acknowledgement_keeps_the_connection() {
        let mut all = of(&["/a", "/b"]);
        let start = Instant::now();
        all.begin(start);
        assert!(all.acknowledged(0, second(1), start));
        assert!(!all.acknowledged(0, second(1), start));
        all.overdue(start + ACK);
        let next = all.overdue(start + ACK * 2);
        assert_eq!((next.unanswered, next.none_acknowledged), (vec!["/b".to_owned()], false));
    }

    #[test]
    fn refusals_for_now_count_after_five_retries() {
        let mut all = of(&["/a"]);
        let now = Instant::now();
        all.begin(now);
        let detail = "Server error, please try again later";
        for _ in 0..5 {
            assert_eq!(all.refused(0, detail, now, ACK), RefusalKind::ForNow(ACK));
            assert_eq!(all.overdue(now + ACK).paused, ["/a"]);
        }
        assert_eq!(all.refused(0, detail, now, ACK), RefusalKind::Final);
        assert!(all.all_refused());
        assert!(all.begin(now).is_empty());
    }

    #[test]
    fn a_gap_is_shown_by_the_first_message_after_a_loss() {
        let mut all = of(&["/a"]);
        let at = Instant::now();
        let gap = |all: &mut Subscriptions, when| all.message(0, 1, second(when), at).gap;
        all.acknowledged(0, second(1), at);
        assert_eq!(gap(&mut all, 2), None);
        all.lost(&"gone".into());
        assert_eq!(gap(&mut all, 9), Some((second(2), "gone".into())));
        assert_eq!(gap(&mut all, 10), None);
        let counts = ChannelCounts { messages: 3, bytes: 3, gaps: 1, dropped: 0 };
        assert_eq!(all.take_counts(), [("/a".to_owned(), counts)]);
        all.lost(&"again".into());
        let open = all.open_gaps();
        assert_eq!((open.len(), open[0].1, &*open[0].2), (1, second(10), "again"));
        assert!(all.open_gaps().is_empty());
        assert_eq!(all.take_counts()[0].1, ChannelCounts { gaps: 1, ..ChannelCounts::default() });
    }

    #[test]
    fn a_refusal_after_the_acknowledgement_counts_unless_it_answers_another_request() {
        let mut all = of(&["/a", "/b"]);
        let now = Instant::now();
        all.begin(now);
        all.overdue(now + ACK);
        all.acknowledged(0, second(1), now);
        assert_eq!(all.refused(0, "already there", now, ACK), RefusalKind::Unknown);
        assert_eq!(all.refused(0, "permission denied", now, ACK), RefusalKind::Final);
        all.acknowledged(1, second(1), now);
        assert_eq!(all.ended(1, now), Some("/b".to_owned()));
        assert_eq!(all.ended(1, now), None);
    }

    #[test]
    fn only_a_single_fitting_subscription_takes_a_foreign_channel() {
        let mut one = of(&["/sites/S/assets/A/diag", "/test"]);
        assert_eq!(one.find("/sites/S/assets/aabbccddeeff/diag"), ChannelMatch::Of(0));
        let mut two = of(&["/sites/S/assets/A/diag", "/sites/S/assets/B/diag"]);
        assert_eq!(two.find("/sites/S/assets/aabbccddeeff/diag"), ChannelMatch::Unknown);
        assert_eq!(two.find("/sites/S/assets/B/diag"), ChannelMatch::Of(1));
        two.remove("/sites/S/assets/B/diag");
        assert_eq!(two.find("/sites/S/assets/aabbccddeeff/diag"), ChannelMatch::Of(0));
    }

    #[test]
    fn channels_come_and_go() {
        let mut all = of(&["/a"]);
        let now = Instant::now();
        all.begin(now);
        all.acknowledged(0, second(1), now);
        all.add(Arc::new(Subscription::of_path("/b")));
        assert!(!all.all_settled());
        assert_eq!(all.ask_added(now), ["/b"]);
        assert!(all.ask_added(now).is_empty());
        all.message(0, 7, second(2), now);
        let counts = ChannelCounts { messages: 1, bytes: 7, ..ChannelCounts::default() };
        assert_eq!(all.remove("/a"), Some((counts, true)));
        assert_eq!(all.remove("/a"), None);
        assert_eq!(all.find("/a"), ChannelMatch::Dropped);
        all.add(Arc::new(Subscription::of_path("/c")));
        assert_eq!((all.by_path.len(), all.entries.len()), (2, 2));
        assert_eq!(all.find("/c"), ChannelMatch::Of(0));
        assert_eq!(all.begin(now), ["/c", "/b"]);
    }

    #[test]
    fn silence_is_reported_once_until_a_message_ends_it() {
        let mut all = of(&["/a", "/b"]);
        let start = Instant::now();
        let later = |seconds| start + Duration::from_secs(seconds);
        all.begin(start);
        all.acknowledged(0, second(0), start);
        all.acknowledged(1, second(0), start);
        all.message(0, 1, second(30), later(30));
        assert!(all.stale(later(59)).is_empty());
        assert_eq!(all.stale(later(60)), ["/b"]);
        assert_eq!(all.stale(later(90)), ["/a"]);
        assert!(all.stale(later(1000)).is_empty());
        let shown = all.message(1, 1, second(1001), later(1001));
        assert_eq!(shown.silence, Some(Duration::from_secs(1001)));
        assert!(all.stale(later(1060)).is_empty());
        assert_eq!(all.stale(later(1120)), ["/b"]);
    }

    #[test]
    fn silence_does_not_count_while_nothing_is_read() {
        let mut all = of(&["/a"]);
        let start = Instant::now();
        all.begin(start);
        all.acknowledged(0, second(0), start);
        all.add(Arc::new(Subscription::of_path("/b")));
        all.ask_added(start);
        all.restart_timers(start + Duration::from_secs(50));
        assert_eq!(all.overdue(start + Duration::from_secs(50)), OverdueSubscriptions::default());
        assert!(all.stale(start + Duration::from_secs(70)).is_empty());
        assert_eq!(all.stale(start + Duration::from_secs(110)), ["/a"]);
    }
}
