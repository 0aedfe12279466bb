//! Chooses the messages of some devices, clients, assets or kinds.

use std::collections::HashSet;

use super::{Message, has_kind, subject};
use crate::channel::{DeviceStatsKind, Parameter};
use crate::text::{Glob, folded};

/// Which messages are wanted. All choices must hold; without any, every message is wanted.
#[derive(Debug, Default)]
pub struct Narrowing {
    pub choices: Vec<SubjectChoice>,
    /// Of messages that have a kind, those of these kinds; all if there are none.
    pub kinds: Vec<DeviceStatsKind>,
}

/// The things of one sort whose messages are wanted.
#[derive(Debug)]
pub struct SubjectChoice {
    parameter: Parameter,
    /// MACs and ids in their normal form.
    ids: HashSet<String>,
    /// Names of things that may only appear later.
    patterns: Vec<NamePattern>,
}

#[derive(Debug)]
enum NamePattern {
    /// Folded.
    Name(String),
    Glob(Glob),
}

impl Narrowing {
    pub fn is_empty(&self) -> bool {
        self.choices.is_empty() && self.kinds.is_empty()
    }

    /// Whether it depends on names.
    pub fn reads_names(&self) -> bool {
        self.choices.iter().any(|choice| !choice.patterns.is_empty())
    }

    /// Whether the message is about what was chosen. One whose channel is about no such things passes.
    pub fn wants(&self, message: &Message) -> bool {
        let is_wanted = |kind| self.kinds.contains(&kind);
        let has_kind = !self.kinds.is_empty() && has_kind(message.record.subscription);
        (!has_kind || message.kind.is_some_and(is_wanted))
            && self.choices.iter().all(|choice| choice.holds(message))
    }
}

impl SubjectChoice {
    pub fn new(parameter: Parameter) -> Self {
        Self { parameter, ids: HashSet::new(), patterns: Vec::new() }
    }

    /// What words mean without any list: ids and MACs as they are, and names.
    pub fn of_words(parameter: Parameter, words: &[String]) -> Self {
        let mut choice = Self::new(parameter);
        for word in words {
            match parameter.identifier(word) {
                Some(id) => choice.add(&id),
                None => choice.add_names(word),
            }
        }
        choice
    }

    pub fn add(&mut self, id: &str) {
        self.ids.insert(subject::normal(id));
    }

    /// Adds things by their names, whenever they appear. A text with commas is a name or a list of names.
    pub fn add_names(&mut self, text: &str) {
        let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty() && *part != text);
        for word in parts.chain([text]) {
            match (self.parameter.identifier(word), Glob::parse(word)) {
                (Some(id), _) => self.add(&id),
                (None, Some(glob)) => self.patterns.push(NamePattern::Glob(glob)),
                (None, None) => self.patterns.push(NamePattern::Name(folded(word))),
            }
        }
    }

    fn holds(&self, message: &Message) -> bool {
        let subscription = message.record.subscription;
        let subject = subscription.channel.and_then(|channel| channel.subject(self.parameter));
        let Some(subject) = subject else { return true };
        let mut ids = subject::ids(subject, subscription, message.payload);
        if self.patterns.is_empty() {
            return ids.any(|id| self.ids.contains(&id));
        }
        subject::name(subject, message.payload).is_some_and(|name| self.fits(&name))
            || ids.any(|id| {
                let name = message.names.of(self.parameter, &id);
                self.ids.contains(&id) || name.is_some_and(|name| self.fits(&name))
            })
    }

    fn fits(&self, name: &str) -> bool {
        self.patterns.iter().any(|pattern| match pattern {
            NamePattern::Name(wanted) => folded(name) == *wanted,
            NamePattern::Glob(glob) => glob.fits(name),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::Names;
    use super::super::testing::received;
    use super::*;

    fn wants(narrowing: &Narrowing, names: &Names, channel: &str, payload: &str) -> bool {
        received(channel, payload, |record| {
            let kind = super::super::kind::detect(payload);
            narrowing.wants(&Message { record: *record, payload, kind, names, changes: &[] })
        })
    }

    #[test]
    fn things_are_chosen_by_id_name_and_pattern_wherever_they_stand() {
        use Parameter::{Asset, Client, Device, SdkClient};
        let device = "00000000-0000-0000-1000-5c5b350e0060";
        let names = Names::of_devices(&[("5c5b350e0060", "AP-Lobby"), ("5c5b350e0061", "AP-Hall")]);
        for (parameter, word, channel, payload, expected) in [
            (Device, "5c:5b:35:0e:00:60", "device-stats", r#"{"mac":"5c5b350e0060"}"#, true),
            (Device, device, "device-stats", r#"{"mac":"5c5b350e0060"}"#, true),
            (Device, "AP-lobby", "device-stats", r#"{"mac":"5c5b350e0060"}"#, true),
            (Device, "AP-L*", "device-stats", r#"{"mac":"5c5b350e0061"}"#, false),
            (Device, "AP-*", "device-stats", r#"{"mac":"5c5b350e0061"}"#, true),
            (Device, "New", "device-stats", r#"{"mac":"5c5b350e0062","name":"New"}"#, true),
            (Device, "AP-Hall,AP-Lobby", "client-stats", r#"{"ap_mac":"5c5b350e0060"}"#, true),
            (Device, "AP-Lobby", "client-stats", r#"{"mac":"5c5b350e0060"}"#, false),
            (Device, "AP-Lobby", "map-clients", r#"{"connected_ap":"5c5b350e0060"}"#, true),
            (Device, "AP-Lobby", "map-clients", "{}", false),
            (Device, "AP-Lobby", "pcap", r#"{"pcap_dict":{"ap_mac":"5c:5b:35:0e:00:60"}}"#, true),
            (Device, "AP-Lobby", "org-insights", r#"{"num_aps":1}"#, true),
            (Client, "phone", "client-stats", r#"{"mac":"a1","hostname":"Phone"}"#, true),
            (Client, "ph*", "client-stats", r#"{"mac":"a1","hostname":"laptop"}"#, false),
            (Client, "a1b2c3000001", "pcap", r#"{"pcap_dict":{"dst":"a1:b2:c3:00:00:01"}}"#, true),
            (Client, "a1b2c3000001", "pcap", r#"{"pcap_dict":{"dst":"a1:b2:c3:00:00:02"}}"#, false),
            (Asset, "cart", "assets", r#"{"mac":"b1","name":"Cart"}"#, true),
            (SdkClient, "Bob", "sdk-clients", r#"{"id":"s1","name":"Ann"}"#, false),
        ] {
            let choices = vec![SubjectChoice::of_words(parameter, &[word.to_owned()])];
            let narrowing = Narrowing { choices, kinds: Vec::new() };
            assert_eq!(wants(&narrowing, &names, channel, payload), expected, "{word} {payload}");
        }
    }

    #[test]
    fn kinds_are_chosen_where_there_are_any() {
        let narrowing = Narrowing { kinds: vec![DeviceStatsKind::ApFull], ..Narrowing::default() };
        let names = Names::default();
        assert!(wants(&narrowing, &names, "device-stats", r#"{"model":"AP45"}"#));
        assert!(!wants(&narrowing, &names, "device-stats", r#"{"_offset_apbasic":1}"#));
        assert!(!wants(&narrowing, &names, "device-stats", "{}"));
        assert!(wants(&narrowing, &names, "client-stats", "{}"));
        assert!(Narrowing::default().is_empty() && !narrowing.is_empty());
    }
}
