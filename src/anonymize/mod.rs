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
//! | `policy` | decides by key what stays, what is replaced and what is blanked |
//! | `json` | rewrites JSON, member by member |
//! | `output_text` | rewrites the output of commands |
//! | `vocabulary` | knows the words of such output that identify nobody |
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
mod output_text;
mod packet;
mod policy;
mod pseudonym;
mod vocabulary;

pub use key::PseudonymKey;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use chunks::ChunkReassembler;
use known_names::KnownNames;
use output_text::trimmed;
use policy::Treatment;
use pseudonym::Pseudonyms;

/// The most keys and paths of channels in memory; beyond that they are judged again.
const MOST: usize = 10_000;

/// Rewrites the lines of a recording. All copies share the names that they have learned.
#[derive(Clone)]
pub struct Anonymizer(Arc<Mutex<AnonymizerState>>);

/// What all copies share.
struct AnonymizerState {
    pseudonyms: Pseudonyms,
    known: KnownNames,
    chunks: ChunkReassembler,
    /// What was decided about the keys seen so far.
    policies: HashMap<Box<str>, KeyPolicy>,
    /// The pseudonyms of the paths of channels.
    paths: HashMap<Box<str>, String>,
}

/// What was decided about a key.
#[derive(Clone, Copy)]
struct KeyPolicy {
    treatment: Treatment,
    visibility: KeyVisibility,
}

/// Whether the key itself stays.
#[derive(Clone, Copy, PartialEq, Eq)]
enum KeyVisibility {
    /// It is a word of the cloud.
    Listed,
    /// It looks like one, and stays unless it is a known name.
    Plausible,
    Hidden,
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
        json::learn(text, &mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
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
            json::learn(line, &mut inner);
            json::rewrite(line, &mut inner, out);
        }
    }
}

impl AnonymizerState {
    fn new(key: PseudonymKey) -> Self {
        Self {
            pseudonyms: Pseudonyms::new(key),
            known: KnownNames::default(),
            chunks: ChunkReassembler::default(),
            policies: HashMap::new(),
            paths: HashMap::new(),
        }
    }

    fn policy(&mut self, key: &str) -> KeyPolicy {
        if let Some(policy) = self.policies.get(key) {
            return *policy;
        }
        let visibility = match () {
            () if policy::is_listed(key) => KeyVisibility::Listed,
            () if policy::is_plausible(key) && address::find(key).is_empty() => {
                KeyVisibility::Plausible
            }
            () => KeyVisibility::Hidden,
        };
        let policy = KeyPolicy { treatment: policy::treatment(key), visibility };
        if self.policies.len() >= MOST {
            self.policies.clear();
        }
        self.policies.insert(key.into(), policy);
        policy
    }

    /// The pseudonym of a key; nothing if it stays.
    fn key(&mut self, key: &str) -> Option<String> {
        match self.policy(key).visibility {
            KeyVisibility::Listed => None,
            KeyVisibility::Plausible if !self.known.contains(key.as_bytes()) => None,
            KeyVisibility::Plausible | KeyVisibility::Hidden => Some(self.unknown(key)),
        }
    }

    /// The pseudonym of a string with this treatment; nothing if it stays.
    fn value(&mut self, treatment: Treatment, text: &str) -> Option<String> {
        match treatment {
            Treatment::Word if treatment.keeps(text) => self.addresses(text),
            Treatment::Channel if text.starts_with('/') => Some(self.path(text)),
            _ if treatment.keeps(text) => None,
            Treatment::Key => self.key(text),
            Treatment::Name => Some(self.name(text)),
            Treatment::Position if text.parse::<f64>().is_ok() => Some("0".to_owned()),
            Treatment::Digits if text.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
                Some(self.digits(text))
            }
            Treatment::Mac => self.decimal_mac(text).or_else(|| Some(self.unknown(text))),
            _ => Some(self.unknown(text)),
        }
    }

    /// Anonymizes a piece of device output. Its last word may be incomplete, and is kept for the next piece.
    fn chunk(&mut self, session: &str, text: &str) -> String {
        let (whole, mut tail) = self.chunks.complete(session, text);
        let new = self.output(&whole, &mut tail.line);
        self.chunks.keep(session, tail);
        new
    }

    /// The pseudonym of a name, which is found in free text from now on.
    fn name(&mut self, text: &str) -> String {
        self.known.learn(text.as_bytes());
        self.split(text, |state, gap| state.pseudonyms.name(gap))
    }

    /// The same in place, in a packet. If the pseudonym has another length, because the name contains an address,
    /// letters replace letters instead.
    fn name_bytes(&mut self, name: &mut [u8]) {
        self.known.learn(name);
        self.replace_bytes(name, Self::name);
    }

    /// Anonymizes a text in a packet, in place.
    fn unknown_bytes(&mut self, text: &mut [u8]) {
        self.replace_bytes(text, Self::unknown);
    }

    fn replace_bytes(&mut self, bytes: &mut [u8], pseudonym: fn(&mut Self, &str) -> String) {
        // Packets may hold text in any encoding.
        match std::str::from_utf8(bytes).ok().map(|text| pseudonym(self, text)) {
            Some(new) if new.len() == bytes.len() => bytes.copy_from_slice(new.as_bytes()),
            _ => self.pseudonyms.name(bytes),
        }
    }

    /// Anonymizes a text: addresses, known names, and every other word as if it were a name.
    fn unknown(&mut self, text: &str) -> String {
        self.split(text, |state, gap| {
            let places = state.known.find(gap);
            let mut written = 0;
            for place in places {
                state.words_as_names(&mut gap[written..place.start]);
                state.pseudonyms.name(&mut gap[place.clone()]);
                written = place.end;
            }
            state.words_as_names(&mut gap[written..]);
        })
    }

    fn words_as_names(&mut self, text: &mut [u8]) {
        for word in text.split_mut(u8::is_ascii_whitespace) {
            let word = trimmed(word);
            if !word.is_empty() {
                self.pseudonyms.name(word);
            }
        }
    }

    /// The path of a channel.
    fn path(&mut self, path: &str) -> String {
        if let Some(known) = self.paths.get(path) {
            return known.clone();
        }
        let segment = |segment| {
            if policy::is_path_word(segment) { segment.to_owned() } else { self.unknown(segment) }
        };
        let new: Vec<String> = path.split('/').map(segment).collect();
        let new = new.join("/");
        if self.paths.len() >= MOST {
            self.paths.clear();
        }
        self.paths.insert(path.into(), new.clone());
        new
    }

    /// A MAC written as a decimal number; nothing if it is none. Twelve digits are hexadecimal ones.
    fn decimal_mac(&mut self, digits: &str) -> Option<String> {
        let is_decimal = digits.len() != 12 && digits.bytes().all(|byte| byte.is_ascii_digit());
        let mac: u64 = digits.parse().ok().filter(|mac| is_decimal && *mac < 1 << 48)?;
        let bytes = mac.to_be_bytes();
        let new = self.pseudonyms.mac(bytes[2..].try_into().expect("six bytes are left"));
        Some(new.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)).to_string())
    }

    /// A number with as many other digits; 0 if it is no whole one.
    fn number(&mut self, number: &str) -> String {
        let digits = number.strip_prefix('-').unwrap_or(number);
        if digits.len() < 2 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return "0".to_owned();
        }
        let new = self.pseudonyms.name_text(digits);
        // A number of JSON has no zeros before it.
        new.strip_prefix('0').map(|rest| format!("1{rest}")).unwrap_or(new)
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

    /// Anonymizes only the addresses in a text; nothing if there are none.
    fn addresses(&mut self, text: &str) -> Option<String> {
        let found = address::find(text);
        (!found.is_empty()).then(|| self.split(text, |_, _| {}))
    }

    /// The text with pseudonyms for addresses, and with `between` applied to everything else.
    fn split(&mut self, text: &str, mut between: impl FnMut(&mut Self, &mut [u8])) -> String {
        let mut out = Vec::with_capacity(text.len());
        let mut written = 0;
        let mut gap = |state: &mut Self, gap: &str, out: &mut Vec<u8>| {
            let start = out.len();
            out.extend_from_slice(gap.as_bytes());
            between(state, &mut out[start..]);
        };
        for span in address::find(text) {
            gap(self, &text[written..span.start], &mut out);
            let old = &text[span.start..span.end];
            out.extend_from_slice(span.address.pseudonym(old, &mut self.pseudonyms).as_bytes());
            written = span.end_of_prefix(text);
            out.extend_from_slice(&text.as_bytes()[span.end..written]);
        }
        gap(self, &text[written..], &mut out);
        String::from_utf8(out)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
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
        assert!(new["f"].as_str().is_some_and(|text| text.contains(&format!(" {mac}, "))));
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
        let name = format!(" {}", data["name"].as_str().expect("text"));
        assert!(data["text"].as_str().is_some_and(|text| text.ends_with(&name)));
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
        assert!(new["t"].as_str().is_some_and(|text| text.ends_with(&format!(" {mail}."))));
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
            r#"{"version":"10.2.3.4","model":"AP45","last_seen":1767323045,"created_time":"2026-01-02T03:04:05Z","netmask":"255.255.255.0","netmask6":"/64","nat_ip":"0.0.0.0/0","dst":"ff:ff:ff:ff:ff:ff"}"#,
            r#"{"event":"subscribed","channel":"/sites","s":"\u002d\/"}"#,
            r#"{"type":"ap","band":"24","status":"connected","channel":"36","key_mgmt":"WPA2-PSK/CCMP","frame_subtype":"Probe Response","datarate":"1.0 Mbps","port_id":"ge-0/0/1.0","interface":"radiotap","num_clients":"7"}"#,
            r#"{"columns":[{"id":"vrfName","display_name":"Vrf Name","type":"STRING"}],"rows":[{"state":"Up"}]}"#,
            r#"{"data":"1","grid":{"data":"AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAhIiMkJSYnKCkq"},"ge-0/0/1.0":{"up":true},"vlan1":1}"#,
        ] {
            assert_eq!(rewritten(line), line);
        }
    }

    #[test]
    fn secrets_are_blanked_with_everything_inside() {
        for key in
            ["magic", "claim_code", "api_key", "apiToken", "psk", "x_secret_y", "Password", "keys"]
        {
            let line =
                format!(r#"{{"{key}":"s3cret","b":{{"{key}":[{{"type":"s3cret","n":4711}}]}}}}"#);
            let new = rewritten(&line);
            assert!(!new.contains("s3cret") && !new.contains("4711"), "{new}");
            assert!(new.contains(&format!(r#""{key}":"","#)), "{new}");
        }
    }

    #[test]
    fn strings_under_unknown_keys_keep_only_their_shape() {
        for (key, text) in [
            ("imei", "356938035643809"),
            ("imsi", "310150123456789"),
            ("iccid", "8991101200003204510"),
            ("tags", "boardroom"),
            ("labels", "boardroom"),
            ("port_desc", "Uplink Reception"),
            ("neighbor_port_desc", "Uplink Reception"),
            ("system_desc", "Core of Berlin"),
            ("url", "https://intranet.corp.example/ann"),
            ("dn", "cn=Ann Smith,ou=Sales,dc=corp"),
            ("user_agent", "AnnBrowser/1.0 (Berlin)"),
            ("reason", "Ann left"),
            ("detail", "Ann left"),
            ("whatever", "Ann Smith"),
            ("srcname", "ann-laptop"),
            ("timezone", "Europe/Berlin"),
            ("type", "the laptop of Ann Smith in the boardroom of Berlin"),
            ("version", "of Ann"),
            ("port_id", "Uplink-Ann"),
            ("channel", "/sites/Ann/boardroom"),
        ] {
            let frame = serde_json::json!({ key: text }).to_string();
            let new = members(&serde_json::json!({ "frame": frame }).to_string());
            let new: serde_json::Value =
                serde_json::from_str(new["frame"].as_str().expect("text")).expect("JSON");
            let new = new[key].as_str().expect("text");
            assert_eq!(new.len(), text.len(), "{key}: {new}");
            let words = |text: &str| -> Vec<String> {
                let words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
                words.filter(|word| word.len() > 2 && *word != "sites").map(str::to_owned).collect()
            };
            assert!(words(text).iter().all(|word| !words(new).contains(word)), "{key}: {new}");
            let shape = |text: &str| text.replace(|letter: char| letter.is_ascii_lowercase(), "a");
            let digits =
                |text: &str| shape(text).replace(|letter: char| letter.is_ascii_digit(), "0");
            let letters =
                |text: &str| digits(text).replace(|letter: char| letter.is_ascii_uppercase(), "A");
            assert_eq!(letters(new), letters(text), "{key}");
        }
    }

    #[test]
    fn identities_that_are_numbers() {
        let new = members(
            r#"{"a":"0x5c5b350e0060","mac":"5c5b350e0060","b":{"mac":101546801889376},"ap_mac":"101546801889376","imei":356938035643809,
               "lat":"37.38","lng":-122.1,"gps":{"x":1.5},"latlng":[1,2],"api_key":12}"#,
        );
        let mac = new["mac"].as_str().expect("text");
        assert_eq!(new["a"], format!("0x{mac}"));
        let decimal = u64::from_str_radix(mac, 16).expect("a MAC");
        assert_eq!(
            (&new["b"]["mac"], &new["ap_mac"]),
            (&decimal.into(), &decimal.to_string().into())
        );
        let imei = new["imei"].to_string();
        assert!(imei.len() == 15 && imei != "356938035643809", "{imei}");
        assert_eq!(
            (&new["lat"], &new["lng"], &new["gps"]["x"]),
            (&"0".into(), &0.into(), &0.into())
        );
        assert_eq!((&new["latlng"], &new["api_key"]), (&serde_json::json!([0, 0]), &0.into()));
    }

    #[test]
    fn the_same_word_has_one_pseudonym_under_any_key() {
        let new = members(
            r#"{"x":"Lobby-7","y":{"text":"lost Lobby-7, again"},"hostname":"Lobby-7","Lobby-7":1,"z":["Lobby-7"]}"#,
        );
        let name = new["hostname"].as_str().expect("text");
        assert_eq!((&new["x"], &new["z"][0], &new[name]), (&name.into(), &name.into(), &1.into()));
        assert!(new["y"]["text"].as_str().is_some_and(|text| text.contains(&format!(" {name}, "))));
    }

    #[test]
    fn keys_that_are_names_or_hosts() {
        let new = rewritten(
            r#"{"hostname":"annslaptop","annslaptop":1,"radius.corp.example":{"up":true},"Ann Smith":2,"ann@corp.example":3,"rssi":4,"ssid":"rssi"}"#,
        );
        for old in ["annslaptop", "radius", "Smith", "corp"] {
            assert!(!new.contains(old), "{old}: {new}");
        }
        assert!(new.contains(r#""rssi":4"#), "{new}");
    }

    /// Output that comes in these pieces, anonymized.
    fn output(pieces: &[&str]) -> String {
        let anonymizer = Anonymizer::new(PseudonymKey::of(b"k"));
        let mut text = String::new();
        for piece in pieces {
            let line = serde_json::json!({"data": {"session": "s", "raw": piece}}).to_string();
            let mut out = serde_json::json!({"frame": line}).to_string().into_bytes();
            anonymizer.rewrite(0, &mut out);
            let value = serde_json::from_slice::<serde_json::Value>(&out).expect("JSON");
            let frame = value["frame"].as_str().expect("text").to_owned();
            let frame: serde_json::Value = serde_json::from_str(&frame).expect("JSON");
            text += frame["data"]["raw"].as_str().expect("text");
        }
        text
    }

    #[test]
    fn known_words_and_numbers_of_output_stay() {
        for text in [
            "64 bytes from 0.0.0.0: icmp_seq=8 ttl=58 time=12.323 ms\n",
            "round-trip min/avg/max = 1.203/2.400/3.100 ms\n",
            "\x1b[1mVlan\x1b[0m  MAC  flags  ge-0/0/1.0  xe-0/1/3.0 irb.100 3d 4:12:22\r\n",
            "inet.0: 17 destinations, 17 routes (17 active, 0 holddown, 0 hidden)\r\n",
            "Releasing dhcp...Successfully released DHCP lease.\n",
        ] {
            assert_eq!(output(&[text]), text);
        }
    }

    #[test]
    fn own_words_of_output_are_replaced_and_secrets_blanked() {
        for pieces in [
            &["PING annsprinter (0.0.0.0): ge-0/0/1 up up Reception\n"][..],
            &["Description: Uplink to Reception 4711 system\nhost-name Reception;\n"],
            &["set password Reception 4711\n encrypted-password \"$6$Reception.4711\"\n"],
            &["pre-shared-", "key 47", "11 up\n"],
            &["Serial CV0219AN4711 IMEI 356938035643809 call +49 170 123456789012\n"],
            &["Hostname: annsprinter.local\nuser annsprinter 4711\n"],
        ] {
            let new = output(pieces);
            for old in ["annsprinter", "Reception", "4711", "356938035643809", "123456789012"] {
                assert!(!new.contains(old), "{old}: {new}");
            }
        }
        let new = output(&["password hunter2\nup 7 ms\n"]);
        assert_eq!(new, "password xxxxxxx\nup 7 ms\n");
        assert!(output(&["Description: on system\n"]) != "Description: on system\n");
    }

    #[test]
    fn frames_of_unknown_events() {
        let line = r#"{"event":"frame","received":"2026-01-02T03:00:00Z","connection":1,"frame":"{\"event\":\"notice\",\"message\":\"Ann left Berlin\"}"}"#;
        let new = rewritten(line);
        assert!(
            !new.contains("Ann") && !new.contains("Berlin") && new.contains(r#"\"notice\""#),
            "{new}"
        );
        let new = rewritten(r#"{"event":"frame","frame":"Ann left Berlin"}"#);
        assert!(!new.contains("Ann") && !new.contains("Berlin"), "{new}");
    }

    /// The shortest of several times that it takes to anonymize a line.
    fn time(line: &str) -> std::time::Duration {
        let once = || {
            let anonymizer = Anonymizer::new(PseudonymKey::of(b"k"));
            let mut out = line.as_bytes().to_vec();
            let start = std::time::Instant::now();
            anonymizer.rewrite(0, &mut out);
            start.elapsed()
        };
        (0..3).map(|_| once()).min().expect("three times")
    }

    /// Makes a line of a size.
    type Line = Box<dyn Fn(usize) -> String>;

    #[test]
    fn eight_times_the_input_takes_no_sixty_four_times_as_long() {
        let hosts = |many: usize| -> String {
            let host =
                |number| format!(r#"{{"hostname":"host-{number:05}","t":"at host-{number:05}"}}"#);
            let hosts: Vec<String> = (0..many).map(host).collect();
            format!("[{}]", hosts.join(","))
        };
        let repeated = |key: &'static str, unit: &'static str| {
            move |many: usize| format!(r#"{{"{key}":"{}"}}"#, unit.repeat(many))
        };
        let cases: [(&str, usize, Line); 7] = [
            ("colons", 2_000, Box::new(repeated("t", ":"))),
            ("numbers", 2_000, Box::new(repeated("t", "1."))),
            ("mail", 2_000, Box::new(repeated("t", "a."))),
            ("a long name", 40_000, Box::new(repeated("name", "x"))),
            ("words of output", 2_000, Box::new(repeated("raw", "1.a "))),
            ("a long word of output", 80_000, Box::new(repeated("raw", "-"))),
            ("host names", 250, Box::new(hosts)),
        ];
        for (name, many, line) in cases {
            let (small, large) = (time(&line(many)), time(&line(8 * many)));
            // In proportion it is 8, and 64 if it were quadratic; half of that leaves room for a busy machine.
            assert!(large < small * 32, "{name}: {small:?} became {large:?}");
        }
    }
}
