//! Remembers values of each source, in bounded memory.
//!
//! At the limit the sources that were silent longest are forgotten; they count as new when they return.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, RandomState};

use crate::channel::DeviceStatsKind;
use crate::message::Message;
use crate::message::scalar::plain;
use crate::wire::Fields;

/// The most values in memory, for all sources together; each takes 40 to 80 bytes.
const MOST: usize = 250_000;

/// Members that identify what a payload is about, best first.
const IDS: [&str; 7] = ["mac", "device_id", "client_mac", "zigbee_mac", "id", "uuid", "session"];

/// Identifies what a message is about. Different kinds of messages about one device (full and basic statistics of
/// an access point, cached and fresh ones of a switch) count as different sources, because their members differ.
#[derive(Default)]
pub struct SourceIdentifier(RandomState);

impl SourceIdentifier {
    /// A number that stands for the source.
    pub fn of(&self, message: &Message) -> u64 {
        let mut ids: [Option<&str>; IDS.len()] = [None; IDS.len()];
        // The nodes of a cluster share one MAC, but each sends its own values.
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

/// Values by source and path.
pub struct SourceState<T> {
    hasher: RandomState,
    sources: HashMap<u64, SourceEntry<T>>,
    /// Values of all sources.
    count: usize,
    most: usize,
    /// The number of messages so far, as a clock.
    now: u64,
}

struct SourceEntry<T> {
    /// The value of `now` at its last message.
    last_seen: u64,
    values: HashMap<u64, T>,
}

impl<T> Default for SourceState<T> {
    fn default() -> Self {
        Self { hasher: RandomState::new(), sources: HashMap::new(), count: 0, most: MOST, now: 0 }
    }
}

impl<T> SourceState<T> {
    /// Marks a source as active; to be called for each message. True if the source is new.
    pub fn touch(&mut self, source: u64) -> bool {
        self.now += 1;
        while self.count + self.sources.len() > self.most {
            self.forget();
        }
        let (now, mut is_new) = (self.now, false);
        let entry = self.sources.entry(source).or_insert_with(|| {
            is_new = true;
            SourceEntry { last_seen: now, values: HashMap::new() }
        });
        entry.last_seen = now;
        is_new
    }

    /// The value of a source at a path.
    pub fn recall(&self, source: u64, path: &str) -> Option<&T> {
        self.sources.get(&source)?.values.get(&self.key(path))
    }

    /// Stores a value of an active source. A single message cannot exceed the limit.
    pub fn remember(&mut self, source: u64, path: &str, value: T) {
        let key = self.key(path);
        let Some(entry) = self.sources.get_mut(&source) else { return };
        if entry.values.len() >= self.most && !entry.values.contains_key(&key) {
            return;
        }
        self.count += usize::from(entry.values.insert(key, value).is_none());
    }

    /// The hash of a text.
    pub fn key(&self, text: impl Hash) -> u64 {
        self.hasher.hash_one(text)
    }

    /// Forgets the half of the sources that were silent longest: half, so that this happens rarely.
    fn forget(&mut self) {
        let mut last_seen: Vec<u64> = self.sources.values().map(|entry| entry.last_seen).collect();
        let middle = last_seen.len() / 2;
        let (_, median, _) = last_seen.select_nth_unstable(middle);
        let oldest = *median;
        self.sources.retain(|_, entry| entry.last_seen > oldest);
        self.count = self.sources.values().map(|entry| entry.values.len()).sum();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_stays_within_its_limit_and_keeps_active_sources() {
        let mut state = SourceState { most: 100, ..SourceState::default() };
        for source in 1..10_000u64 {
            for source in [0, source] {
                state.touch(source);
                (0..5).for_each(|place| state.remember(source, &place.to_string(), source));
            }
            assert!(state.count + state.sources.len() <= 112, "{}", state.count);
        }
        assert_eq!(state.recall(0, "4"), Some(&0));
        assert_eq!(state.recall(9999, "4"), Some(&9999));
        assert_eq!(state.recall(1, "4"), None);
        assert!(!state.touch(0) && state.touch(1));
        (0..1000).for_each(|place| state.remember(1, &place.to_string(), 1));
        assert!(state.count <= 212);
        state.touch(2);
        assert!(state.count <= 100);
    }
}
