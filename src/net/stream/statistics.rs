//! Counts received and lost messages for each channel, over all connections of a run.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard};

use crate::notice::ChannelCounts;

/// The figures of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StreamCounts {
    pub channels: BTreeMap<String, ChannelCounts>,
    /// Connections that were made.
    pub connections: u64,
    /// Those of them that took the place of a lost one.
    pub reconnects: u64,
    /// Frames that were no envelope, or of an event that is not known.
    pub malformed: u64,
    /// Messages that no subscription fits.
    pub unmatched: u64,
    /// Channels that were refused for good.
    pub refused: u64,
    /// Notices that nobody took in time.
    pub untold: u64,
    /// What was dropped since somebody asked; not among the channels yet.
    pub fresh: BTreeMap<String, u64>,
}

impl StreamCounts {
    /// All channels together.
    pub fn sum(&self) -> ChannelCounts {
        self.channels.values().fold(ChannelCounts::default(), |mut sum, one| {
            sum.add(*one);
            sum
        })
    }
}

/// Filled in by the connections, read by whoever reports.
#[derive(Debug, Default)]
pub struct Statistics(Mutex<StreamCounts>);

impl Statistics {
    pub fn snapshot(&self) -> StreamCounts {
        self.lock().clone()
    }

    pub fn connected(&self, again: bool) {
        let mut counts = self.lock();
        counts.connections += 1;
        counts.reconnects += u64::from(again);
    }

    pub fn malformed(&self) {
        self.lock().malformed += 1;
    }

    pub fn unmatched(&self) {
        self.lock().unmatched += 1;
    }

    pub fn refused(&self) {
        self.lock().refused += 1;
    }

    pub fn untold(&self) {
        self.lock().untold += 1;
    }

    /// A connection hands in what it has counted for a channel, silent ones included.
    pub fn add(&self, channel: &str, tally: ChannelCounts) {
        self.lock().channels.entry(channel.to_owned()).or_default().add(tally);
    }

    pub fn dropped(&self, channel: &str) {
        let mut counts = self.lock();
        match counts.fresh.get_mut(channel) {
            Some(count) => *count += 1,
            None => {
                counts.fresh.insert(channel.to_owned(), 1);
            }
        }
    }

    /// How many messages were dropped by channel since the last call.
    pub fn take_dropped(&self) -> BTreeMap<String, u64> {
        let mut counts = self.lock();
        let fresh = std::mem::take(&mut counts.fresh);
        for (channel, count) in &fresh {
            counts.channels.entry(channel.clone()).or_default().dropped += count;
        }
        fresh
    }

    fn lock(&self) -> MutexGuard<'_, StreamCounts> {
        self.0.lock().expect("no holder of this lock panics")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_dropped_is_told_once_and_stays_counted() {
        let statistics = Statistics::default();
        statistics.add("/a", ChannelCounts { messages: 3, bytes: 30, ..ChannelCounts::default() });
        statistics.add("/b", ChannelCounts::default());
        statistics.dropped("/a");
        statistics.dropped("/a");
        assert_eq!(statistics.take_dropped(), BTreeMap::from([("/a".to_owned(), 2)]));
        assert!(statistics.take_dropped().is_empty());
        let counts = statistics.snapshot();
        assert_eq!(counts.sum(), ChannelCounts { messages: 3, bytes: 30, gaps: 0, dropped: 2 });
        assert_eq!(counts.channels.len(), 2);
    }
}
