//! Remembers values of each source within a fixed memory limit.
//!
//! When the limit is reached, those
//! that were silent longest are forgotten, and begin anew when they speak again.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, RandomState};

use crate::channel::DeviceStatsKind;
use crate::message::Message;
use crate::message::scalar::plain;
use crate::wire::Fields;

/// Values that are remembered in all; one takes 40 to 80 bytes.
const MOST: usize = 250_000;

/// Who a payload is about, in the order of preference.
const IDS: [&str; 7] = ["mac", "device_id", "client_mac", "zigbee_mac", "id", "uuid", "session"];

/// Finds out whom a message is about. What is told of one device in different ways (an access point's full
/// and basic statistics, a switch's cached and fresh ones) has different sources.
#[derive(Default)]
pub struct SourceIdentifier(RandomState);

impl SourceIdentifier {
    /// A number that no other source has.
    pub fn of(&self, message: &Message) -> u64 {
        let mut ids: [Option<&str>; IDS.len()] = [None; IDS.len()];
        // The nodes of a cluster send for themselves under one MAC.
        let mut node = None;
        for (key, value) in Fields::of(message.payload) {
            if let Some(place) = IDS.iter().position(|id| *id == key) {
                ids[place] = Some(value);
            } else if key == "node_name" {
                node = Some(plain(value));
            }
        }
        let id = ids.into_iter().flatten().next().map(plain);
        let kind = message.kind.map(DeviceStatsKind::name);
        self.0.hash_one((&message.record.subscription.path, kind, id, node))
    }
}

/// What is remembered, by source and by path.
pub struct SourceState<T> {
    hasher: RandomState,
    sources: HashMap<u64, SourceEntry<T>>,
    /// Values in all.
    count: usize,
    most: usize,
    /// Counts messages.
    now: u64,
}

struct SourceEntry<T> {
    /// When the source was last heard of.
    heard: u64,
    values: HashMap<u64, T>,
}

impl<T> Default for SourceState<T> {
    fn default() -> Self {
        Self { hasher: RandomState::new(), sources: HashMap::new(), count: 0, most: MOST, now: 0 }
    }
}

impl<T> SourceState<T> {
    /// True for a source that was not heard of; to be called for each message.
    pub fn touch(&mut self, source: u64) -> bool {
        self.now += 1;
        while self.count + self.sources.len() > self.most {
            self.forget();
        }
        let (now, mut is_new) = (self.now, false);
        let page = self.sources.entry(source).or_insert_with(|| {
            is_new = true;
            SourceEntry { heard: now, values: HashMap::new() }
        });
        page.heard = now;
        is_new
    }

    /// What a source had there.
    pub fn recall(&self, source: u64, path: &str) -> Option<&T> {
        self.sources.get(&source)?.values.get(&self.key(path))
    }

    /// For a source that was heard of; a single message cannot go beyond the bound.
    pub fn remember(&mut self, source: u64, path: &str, value: T) {
        let key = self.key(path);
        let Some(page) = self.sources.get_mut(&source) else { return };
        if page.values.len() >= self.most && !page.values.contains_key(&key) {
            return;
        }
        self.count += usize::from(page.values.insert(key, value).is_none());
    }

    /// Short, and the same for the same text.
    pub fn key(&self, text: impl Hash) -> u64 {
        self.hasher.hash_one(text)
    }

    /// Forgets the half of the sources that were silent longest.
    fn forget(&mut self) {
        let mut heard: Vec<u64> = self.sources.values().map(|page| page.heard).collect();
        let middle = heard.len() / 2;
        let (_, median, _) = heard.select_nth_unstable(middle);
        let oldest = *median;
        self.sources.retain(|_, page| page.heard > oldest);
        self.count = self.sources.values().map(|page| page.values.len()).sum();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_stays_within_its_bound_and_keeps_who_speaks() {
        let mut ledger = SourceState { most: 100, ..SourceState::default() };
        for source in 1..10_000u64 {
            for source in [0, source] {
                ledger.touch(source);
                (0..5).for_each(|place| ledger.remember(source, &place.to_string(), source));
            }
            assert!(ledger.count + ledger.sources.len() <= 112, "{}", ledger.count);
        }
        assert_eq!(ledger.recall(0, "4"), Some(&0));
        assert_eq!(ledger.recall(9999, "4"), Some(&9999));
        assert_eq!(ledger.recall(1, "4"), None);
        assert!(!ledger.touch(0) && ledger.touch(1));
        (0..1000).for_each(|place| ledger.remember(1, &place.to_string(), 1));
        assert!(ledger.count <= 212);
        ledger.touch(2);
        assert!(ledger.count <= 100);
    }
}
