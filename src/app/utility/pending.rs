//! Buffers output of unknown sessions, which may arrive before the call is answered.

use std::collections::HashMap;

/// The most that is buffered for a device, in bytes over all sessions.
const ROOM: usize = 8 << 20;

/// Buffered output by session.
#[derive(Debug, Default)]
pub struct PendingOutput {
    waiting: HashMap<String, Vec<String>>,
    bytes: usize,
}

impl PendingOutput {
    /// Buffers a piece; false if there is no room.
    pub fn put(&mut self, session: &str, raw: &str) -> bool {
        if self.bytes + raw.len() > ROOM {
            return false;
        }
        self.bytes += raw.len();
        self.waiting.entry(session.to_owned()).or_default().push(raw.to_owned());
        true
    }

    /// Returns the pieces of this session in order and discards the others.
    pub fn take(&mut self, session: &str) -> Vec<String> {
        std::mem::take(self).waiting.remove(session).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_are_kept_apart_and_room_is_bounded() {
        let mut pending = PendingOutput::default();
        for (session, raw) in [("a", "1"), ("b", "x"), ("a", "2")] {
            assert!(pending.put(session, raw));
        }
        assert!(!pending.put("c", &"x".repeat(ROOM)));
        assert_eq!(pending.take("a"), ["1", "2"]);
        assert!(pending.take("b").is_empty());
    }
}
