//! Counts received and lost messages for each channel, over all connections of a run.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard};

use crate::notice::ChannelCounts;

/// The counts of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StreamCounts {
    pub channels: BTreeMap<String, ChannelCounts>,
    /// Connections established.
    pub connections: u64,
    /// Those of them that replaced a lost one.
    pub reconnects: u64,
    /// Frames that are no envelope or carry an unknown event.
    pub malformed: u64,
    /// Messages that match no subscription.
    pub unmatched: u64,
    /// Channels with a final refusal.
    pub refused: u64,
    /// Notices dropped because the reporter was too slow.
    pub untold: u64,
    /// Messages dropped since the last [`Statistics::take_dropped`], not yet counted in `channels`.
    pub fresh: BTreeMap<String, u64>,
}

impl StreamCounts {
    /// The sum over all channels.
    pub fn sum(&self) -> ChannelCounts {
        self.channels.values().fold(ChannelCounts::default(), |mut sum, one| {
            sum.add(*one);
            sum
        })
    }
}

/// The counts of a run, filled in by the connections and read for reports.
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

    /// Adds what a connection has counted for a channel; silent channels count as well.
    pub fn add(&self, channel: &str, counts: ChannelCounts) {
        self.lock().channels.entry(channel.to_owned()).or_default().add(counts);
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

    /// The messages dropped since the last call, by channel.
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
    fn dropped_messages_are_returned_once_and_stay_counted() {
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
