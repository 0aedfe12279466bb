//! The subscriptions of a simulated connection, in order, and those not yet acknowledged.

use std::collections::HashSet;

#[derive(Debug, Default)]
pub struct SimulatedSubscriptions {
    order: Vec<String>,
    known: HashSet<String>,
    pending: Vec<String>,
}

impl SimulatedSubscriptions {
    /// A subscription that the script will answer; data may come before.
    pub fn ask(&mut self, channel: String) {
        self.pending.push(channel.clone());
        self.add(channel);
    }

    pub fn add(&mut self, channel: String) {
        if self.known.insert(channel.clone()) {
            self.order.push(channel);
        }
    }

    pub fn remove(&mut self, channel: &str) {
        if self.known.remove(channel) {
            self.order.retain(|own| own != channel);
        }
        self.pending.retain(|own| own != channel);
    }

    pub fn contains(&self, channel: &str) -> bool {
        self.known.contains(channel)
    }

    pub fn len(&self) -> usize {
        self.order.len()
    }

    /// In the order in which they came.
    pub fn channels(&self) -> &[String] {
        &self.order
    }

    /// Takes at most `count` of those without an answer, the oldest first.
    pub fn take_pending(&mut self, count: usize) -> Vec<String> {
        let count = count.min(self.pending.len());
        self.pending.drain(..count).collect()
    }

    /// The script has answered this one in its own way.
    pub fn answered(&mut self, channel: &str) {
        self.pending.retain(|own| own != channel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subscriptions_keep_their_order_and_wait_for_answers() {
        let mut subscriptions = SimulatedSubscriptions::default();
        for channel in ["/b", "/a", "/c", "/a"] {
            subscriptions.ask(channel.into());
        }
        subscriptions.remove("/b");
        assert_eq!(subscriptions.channels(), ["/a", "/c"]);
        assert_eq!(subscriptions.take_pending(1), ["/a"]);
        subscriptions.answered("/c");
        assert_eq!(subscriptions.take_pending(9), ["/a"]);
        assert!(subscriptions.contains("/c") && !subscriptions.contains("/b"));
        assert_eq!(subscriptions.len(), 2);
    }
}
