//! Buffers events, oldest first, within a limit on time and memory.

use std::collections::VecDeque;

use crate::net::Event;

/// A buffer limited by time and size.
pub struct EventBuffer {
    entries: VecDeque<BufferedEvent>,
    /// Nanoseconds.
    keep: u64,
    /// The size limit in bytes.
    most: u64,
    bytes: u64,
    /// The latest time seen.
    newest: u64,
    dropped: u64,
}

struct BufferedEvent {
    time: u64,
    event: Event,
    bytes: u64,
}

/// Bytes of an entry besides its frame; doubled because a growing queue reserves twice its length.
const OWN: usize = 2 * size_of::<BufferedEvent>();

impl EventBuffer {
    pub fn new(keep: u64, most: u64) -> Self {
        Self { entries: VecDeque::new(), keep, most, bytes: 0, newest: 0, dropped: 0 }
    }

    /// Adds an event and drops the oldest beyond the limits.
    pub fn push(&mut self, time: u64, event: Event, size: usize) {
        let bytes = (size + OWN) as u64;
        self.newest = self.newest.max(time);
        self.bytes += bytes;
        self.entries.push_back(BufferedEvent { time, event, bytes });
        let oldest = self.newest.saturating_sub(self.keep);
        while let Some(entry) = self.entries.front() {
            let is_old = entry.time < oldest;
            if !is_old && self.bytes <= self.most {
                break;
            }
            let is_packet = matches!(entry.event, Event::Data(_));
            // Packets that have merely aged out are not a loss.
            self.dropped += u64::from(!is_old && is_packet);
            self.bytes -= entry.bytes;
            self.entries.pop_front();
        }
    }

    /// Removes and returns the events between the times in order of arrival; older ones are dropped.
    pub fn take(&mut self, from: u64, until: u64) -> Vec<Event> {
        let (mut kept, mut out) = (VecDeque::new(), Vec::new());
        for entry in std::mem::take(&mut self.entries) {
            if entry.time > until {
                kept.push_back(entry);
            } else if entry.time >= from {
                out.push(entry.event);
            }
        }
        self.bytes = kept.iter().map(|entry| entry.bytes).sum();
        self.entries = kept;
        out
    }

    pub fn dropped(&self) -> u64 {
        self.dropped
    }

    #[cfg(test)]
    pub fn bytes(&self) -> u64 {
        self.bytes
    }
}
