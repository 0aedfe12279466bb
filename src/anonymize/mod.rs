//! Replaces everything that identifies a network or its users with pseudonyms, so that recordings can be shared.
//!
//! | module | what it does |
//! |---|---|
//! | `key` | holds the secret that pseudonyms are derived from |
//! | `pseudonym` | replaces a MAC with a MAC, an IP address with an IP address |
//! | `name` | replaces letters with letters, and digits with digits |
//! | `address` | finds the addresses in a text |
//! | `known_names` | remembers names, and finds them in texts |
//! | `chunks` | joins words of device output that were split |
//! | `json` | decides which member is a name, a text or a packet |
//! | `packet` | finds what identifies someone in the bytes of a packet |
//!
//! The same key gives the same thing the same pseudonym, in any notation and any place. Without the key
//! pseudonyms cannot be reversed.

mod address;
mod chunks;
mod json;
mod key;
mod known_names;
mod name;
mod packet;
mod pseudonym;

pub use key::PseudonymKey;

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use chunks::ChunkReassembler;
use known_names::KnownNames;
use pseudonym::Pseudonyms;

/// Rewrites the lines of a recording. All copies share the names that they have learned.
#[derive(Clone)]
pub struct Anonymizer(Arc<Mutex<AnonymizerState>>);

/// What all copies share.
struct AnonymizerState {
    pseudonyms: Pseudonyms,
    known: KnownNames,
    chunks: ChunkReassembler,
    /// Only collect names: the result is thrown away.
    is_learning: bool,
}

impl fmt::Debug for Anonymizer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Anonymizer")
    }
}

impl Anonymizer {
    pub fn new(key: PseudonymKey) -> Self {
        Self(Arc::new(Mutex::new(AnonymizerState::new(key))))
    }

    /// Learns the names in JSON text, to find them in free text later.
    pub fn learn(&self, text: &str) {
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        inner.learn(text);
    }

    /// Learns a name.
    pub fn learn_name(&self, name: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).known.learn(name.as_bytes());
    }

    /// Anonymizes the lines from `start` on, each of which is JSON text.
    pub fn rewrite(&self, start: usize, out: &mut Vec<u8>) {
        let lines = out.split_off(start);
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for line in lines.split_inclusive(|byte| *byte == b'\n') {
            let line = std::str::from_utf8(line).expect("recordings are text");
            // A free text may mention a name before the member that reveals it.
            inner.learn(line);
            json::rewrite(line, &mut inner, out);
        }
    }
}

impl AnonymizerState {
    fn new(key: PseudonymKey) -> Self {
        let (pseudonyms, known) = (Pseudonyms::new(key), KnownNames::default());
        Self { pseudonyms, known, chunks: ChunkReassembler::default(), is_learning: false }
    }

    fn learn(&mut self, text: &str) {
        self.is_learning = true;
        json::rewrite(text, self, &mut Vec::new());
        self.is_learning = false;
    }

    /// Anonymizes a piece of device output. Its last word may be incomplete, and is kept for the next piece.
    fn chunk(&mut self, session: &str, text: &str) -> String {
        if self.is_learning {
            return String::new();
        }
        let whole = self.chunks.complete(session, text);
        self.text(&whole)
    }

    /// The pseudonym of a name, which is found in free text from now on.
    fn name(&mut self, text: &str) -> String {
        self.known.learn(text.as_bytes());
        let mut out = String::with_capacity(text.len());
        self.split(text, &mut out, |state, gap, out| {
            out.push_str(&state.pseudonyms.name_text(gap));
        });
        out
    }

    /// The same in place, in a packet. If the pseudonym has another length, because the name contains an address,
    /// letters replace letters instead.
    fn name_bytes(&mut self, name: &mut [u8]) {
        self.known.learn(name);
        // Packets may hold names in any encoding.
        match std::str::from_utf8(name).ok().map(|text| self.name(text)) {
            Some(new) if new.len() == name.len() => name.copy_from_slice(new.as_bytes()),
            _ => self.pseudonyms.name(name),
        }
    }

    /// Anonymizes the addresses and the known names in a text.
    fn text(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        self.split(text, &mut out, |state, gap, out| {
            let mut bytes = gap.as_bytes().to_vec();
            let places = state.known.find(&bytes);
            for place in places {
                state.pseudonyms.name(&mut bytes[place]);
            }
            out.push_str(&String::from_utf8_lossy(&bytes));
        });
        out
    }

    /// Anonymizes the key of a member if it is an address or a known name. Lower-case keys are words of the cloud,
    /// even if somebody's network has the same name.
    fn key(&mut self, key: &str) -> String {
        let is_word = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        let found = self.known.find(key.as_bytes());
        if !key.bytes().all(is_word) && found.first() == Some(&(0..key.len())) {
            return self.name(key);
        }
        self.addresses(key)
    }

    /// Replaces hexadecimal digits with as many others.
    fn digits(&self, text: &str) -> String {
        let mut bytes = text.to_ascii_lowercase().into_bytes();
        self.pseudonyms.noise(&mut bytes);
        bytes
            .iter()
            .map(|byte| char::from_digit(u32::from(byte & 0x0f), 16).expect("below 16"))
            .collect()
    }

    /// Anonymizes only the addresses in a text.
    fn addresses(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        self.split(text, &mut out, |_, gap, out| out.push_str(gap));
        out
    }

    /// Appends the text with pseudonyms for addresses, and with `between` applied to everything else.
    fn split(
        &mut self,
        text: &str,
        out: &mut String,
        between: impl Fn(&mut Self, &str, &mut String),
    ) {
        let mut written = 0;
        for span in address::find(text) {
            if span.start > written {
                between(self, &text[written..span.start], out);
            }
            out.push_str(
                &span.address.pseudonym(&text[span.start..span.end], &mut self.pseudonyms),
            );
            written = span.end;
        }
        if written < text.len() {
            between(self, &text[written..], out);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(line: &str) -> String {
        let mut out = line.as_bytes().to_vec();
        Anonymizer::new(PseudonymKey::of(b"k")).rewrite(0, &mut out);
        String::from_utf8(out).expect("UTF-8")
    }

    fn members(line: &str) -> serde_json::Value {
        serde_json::from_str(&rewritten(line)).expect("JSON")
    }

    #[test]
    fn what_is_equal_stays_equal_in_every_notation() {
        let new = members(
            r#"{"a":"5c5b350e0060","b":"5c:5b:35:0e:00:60","c":"5C-5B-35-0E-00-60","d":"5c5b.350e.0060",
               "e":"00000000-0000-0000-1000-5c5b350e0060","f":"on 5c5b350e0060, x","5c5b350e0060":{},"z":"5c5b350e0061"}"#,
        );
        let mac = new["a"].as_str().expect("text");
        assert_ne!(mac, "5c5b350e0060");
        let plain = |key: &str| {
            let text = new[key].as_str().expect("text").to_lowercase();
            text.replace([':', '-', '.'], "").replace("000000000000000010 00", "")
        };
        assert_eq!(
            (plain("b").as_str(), plain("c").as_str(), plain("d").as_str()),
            (mac, mac, mac)
        );
        assert!(new["b"].as_str().is_some_and(|text| text.len() == 17 && text.contains(':')));
        assert!(
            new["c"].as_str().is_some_and(|text| text.contains('-') && text == text.to_uppercase())
        );
        assert_eq!(new["e"], format!("00000000-0000-0000-1000-{mac}"));
        assert_eq!(new["f"], format!("on {mac}, x"));
        assert!(new.get(mac).is_some());
        assert_ne!(new["z"], new["a"]);
    }

    #[test]
    fn names_are_found_in_texts_and_inside_strings_of_json() {
        let line = r#"{"frame":"{\"data\":\"{\\\"text\\\":\\\"lost Lobby-AP\\\",\\\"name\\\":\\\"Lobby-AP\\\",\\\"type\\\":\\\"ap\\\"}\"}","n":1.10}"#;
        let new = rewritten(line);
        assert!(
            !new.contains("Lobby") && new.ends_with(r#""n":1.10}"#) && new.contains(r"type\\\"),
            "{new}"
        );
        let frame = members(line)["frame"].as_str().expect("text").to_owned();
        let frame: serde_json::Value = serde_json::from_str(&frame).expect("JSON");
        let data: serde_json::Value =
            serde_json::from_str(frame["data"].as_str().expect("text")).expect("JSON");
        assert_eq!(data["text"], format!("lost {}", data["name"].as_str().expect("text")));
        assert_eq!(
            (data["name"].as_str().map(str::len), data["type"].as_str()),
            (Some(8), Some("ap"))
        );
    }

    #[test]
    fn mail_and_hosts_share_their_parts() {
        let new = members(
            r#"{"email":"ann.lee@corp.example","hostname":"corp.example","username":"CORP\\ann.lee","t":"to ann.lee@corp.example."}"#,
        );
        let mail = new["email"].as_str().expect("text");
        let (user, domain) = mail.split_once('@').expect("a mail address");
        assert_eq!(new["hostname"], domain);
        assert_eq!(new["t"], format!("to {mail}."));
        assert!(
            new["username"].as_str().is_some_and(|text| text.len() == 12 && text.contains('\\'))
        );
        assert!(!user.contains("ann"));
    }

    #[test]
    fn addresses_that_are_cut_in_two_are_found() {
        let anonymizer = Anonymizer::new(PseudonymKey::of(b"k"));
        let mut text = String::new();
        for piece in ["PING 10.1", "0.0.1 from 10.10.", "0.1\n"] {
            let inner =
                serde_json::json!({"event": "data", "data": {"session": "s", "raw": piece}});
            let line = serde_json::json!({"frame": serde_json::json!({"data": inner.to_string()}).to_string()});
            let mut out = format!("{line}\n").into_bytes();
            anonymizer.rewrite(0, &mut out);
            let mut value = serde_json::from_slice::<serde_json::Value>(&out).expect("JSON");
            for key in ["frame", "data"] {
                let inside = value[key].as_str().expect("text").to_owned();
                value = serde_json::from_str(&inside).expect("JSON");
            }
            text += value["data"]["raw"].as_str().expect("text");
        }
        let words: Vec<&str> = text.split_whitespace().collect();
        assert_eq!((words.len(), words[0], words[1]), (4, "PING", words[3]), "{text}");
        assert!(
            words[1] != "10.10.0.1" && words[1].parse::<std::net::Ipv4Addr>().is_ok(),
            "{text}"
        );
    }

    #[test]
    fn keys_links_and_what_bluetooth_devices_say() {
        let new = rewritten(
            r#"{"name":"Corp LAN","nets":{"Corp LAN":1,"lan":2},"mfg_data":"1a35a44","service_data":{"data":"1a35a44","uuid":"fe6a"},
               "pcap_url":"https://files.example/a/5c5b350e0060.pcap"}"#,
        );
        for old in ["Corp", "1a35a44", "5c5b350e0060", "example"] {
            assert!(!new.contains(old), "{old}: {new}");
        }
        let new: serde_json::Value = serde_json::from_str(&new).expect("JSON");
        assert_eq!(new["nets"][new["name"].as_str().expect("text")], 1);
        assert_eq!(
            (&new["nets"]["lan"], &new["service_data"]["uuid"]),
            (&2.into(), &"fe6a".into())
        );
        assert_eq!(new["mfg_data"], new["service_data"]["data"]);
        assert!(new["pcap_url"].as_str().is_some_and(|link| link.contains("://")), "{new}");
    }

    #[test]
    fn what_is_no_identity_stays() {
        for line in [
            r#"{"version":"0.14.29633","model":"AP45","last_seen":1767323045,"a":"03:04:05 2026-01-02T03:04:05Z","b":"255.255.255.0","c":"0.0.0.0","d":"ff:ff:ff:ff:ff:ff","e":"1.3.6.1.4.1.2636.3"}"#,
            r#"{"event":"subscribed","channel":"/test","s":"\u00e9\/x"}"#,
        ] {
            assert_eq!(rewritten(line), line);
        }
    }
}
