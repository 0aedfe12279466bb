//! Counts what a client has sent, so that scripts can wait for it without a race.

use serde::Deserialize;

/// What a client does.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum ClientEvent {
    Subscribe,
    Unsubscribe,
    Ping,
    Close,
}

/// How often each event came, and how many of them a script has already waited for.
#[derive(Debug, Default)]
pub struct ClientEventCounts([ClientEventCount; 4]);

#[derive(Clone, Copy, Debug, Default)]
struct ClientEventCount {
    seen: usize,
    used: usize,
}

impl ClientEventCounts {
    pub fn saw(&mut self, event: ClientEvent) {
        self.0[event as usize].seen += 1;
    }

    /// Whether the event came at least `total` times; those are used up then.
    pub fn expects(&mut self, event: ClientEvent, total: usize) -> bool {
        let count = &mut self.0[event as usize];
        let enough = count.seen >= total;
        if enough {
            count.used = count.used.max(total);
        }
        enough
    }

    /// Whether there is one more that no step has waited for; it is used up then.
    pub fn takes(&mut self, event: ClientEvent) -> bool {
        let next = self.0[event as usize].used + 1;
        self.expects(event, next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_that_came_early_counts_once() {
        let mut tally = ClientEventCounts::default();
        assert!(!tally.takes(ClientEvent::Ping));
        tally.saw(ClientEvent::Ping);
        assert!(tally.takes(ClientEvent::Ping));
        assert!(!tally.takes(ClientEvent::Ping));
    }

    #[test]
    fn what_was_expected_is_used_up() {
        let mut tally = ClientEventCounts::default();
        tally.saw(ClientEvent::Subscribe);
        assert!(!tally.expects(ClientEvent::Subscribe, 2));
        tally.saw(ClientEvent::Subscribe);
        assert!(tally.expects(ClientEvent::Subscribe, 2));
        assert!(!tally.takes(ClientEvent::Subscribe));
    }
}
