//! Buffers events, oldest first, within a limit on time and memory.

use std::collections::VecDeque;

use crate::net::Event;

pub struct EventBuffer {
    entries: VecDeque<BufferedEvent>,
    /// Nanoseconds.
    keep: u64,
    most: u64,
    bytes: u64,
    /// The latest time of all.
    newest: u64,
    dropped: u64,
}

struct BufferedEvent {
    time: u64,
    event: Event,
    bytes: u64,
}

/// Of an entry besides its frame; a queue that grows has room for as many again.
const OWN: usize = 2 * size_of::<BufferedEvent>();

impl EventBuffer {
    pub fn new(keep: u64, most: u64) -> Self {
        Self { entries: VecDeque::new(), keep, most, bytes: 0, newest: 0, dropped: 0 }
    }

    /// Holds it, and lets go of what is too old or too much.
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
            self.dropped += u64::from(!is_old && is_packet);
            self.bytes -= entry.bytes;
            self.entries.pop_front();
        }
    }

    /// Gives out what lies between the times, in the order in which it came; what is older is let go of.
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
