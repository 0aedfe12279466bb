//! Rewrites JSON text with pseudonyms, and decides by key which strings identify someone.

use std::borrow::Cow;

use super::{AnonymizerState, packet};
use crate::packet::MediumHint;
use crate::wire::{JsonToken, JsonTokens, check, decode_string, lookup, write_string};

/// Members that contain names, in addition to those that end in `_name` or `_url`.
const NAMES: [&str; 42] = [
    "name",
    "names",
    "site",
    "hostname",
    "host_name",
    "host",
    "ssid",
    "ssids",
    "username",
    "user",
    "email",
    "fqdn",
    "domain",
    "domain_name",
    "annotation",
    "notes",
    "description",
    "comment",
    "serial",
    "serial_number",
    "chassis_serial",
    "first_name",
    "last_name",
    "firstname",
    "lastname",
    "fullname",
    "full_name",
    "cert_cn",
    "cert_san",
    "company",
    "mobile",
    "phone",
    "address",
    "location",
    "by",
    "admin_name",
    "sysname",
    "port_desc",
    "psk",
    "passphrase",
    "password",
    "secret",
];

/// Members that end in `_name`, but name no device, place or person.
const NO_NAMES: [&str; 5] =
    ["display_name", "port_name", "if_name", "interface_name", "event_name"];

/// Members with words of the cloud, in which only addresses are replaced.
const WORDS: [&str; 24] = [
    "event",
    "type",
    "event_type",
    "kind",
    "model",
    "os",
    "family",
    "manufacture",
    "manufacturer",
    "status",
    "state",
    "proto",
    "protocol",
    "band",
    "key_mgmt",
    "interface",
    "direction",
    "frame_type",
    "frame_subtype",
    "reason_code",
    "reason",
    "channel",
    "grid",
    "datarate",
];

/// Members whose values look like addresses, but are none.
const VERSIONS: [&str; 3] = ["version", "os_version", "mistcat"];

/// Members with data from Bluetooth devices, in hexadecimal digits.
const DIGITS: [&str; 3] = ["mfg_data", "eddystone_uid_namespace", "service_data.data"];

/// Members with a geographic position.
const POSITIONS: [&str; 4] = ["lat", "lng", "latitude", "longitude"];

/// The deepest nesting of JSON in strings; real messages stay far below.
const DEEPEST: usize = 8;

/// Appends JSON text with pseudonyms; everything else stays byte for byte.
pub fn rewrite(text: &str, inner: &mut AnonymizerState, out: &mut Vec<u8>) {
    JsonRewriter { inner, depth: 0, hint: MediumHint::None, session: None }.text(text, out);
}

/// Rewrites one JSON text, and those in its strings.
struct JsonRewriter<'a> {
    inner: &'a mut AnonymizerState,
    /// How many strings contain this text.
    depth: usize,
    /// Where the packet of this message was captured.
    hint: MediumHint,
    /// The session that this device output belongs to.
    session: Option<String>,
}

impl JsonRewriter<'_> {
    fn text(&mut self, text: &str, out: &mut Vec<u8>) {
        let (mut keys, mut key) = (Vec::new(), Cow::Borrowed(""));
        let (mut tokens, mut copy) =
            (JsonTokens::of(text), StringReplacer { text, written: 0, out });
        while let Some(token) = tokens.next() {
            let end = tokens.position();
            match token {
                JsonToken::Open(_) => keys.push(key.clone()),
                JsonToken::Close(_) => key = keys.pop().unwrap_or_default(),
                JsonToken::Key(quoted) => {
                    key = decode_string(&quoted[1..quoted.len() - 1]);
                    let new = self.inner.key(&key);
                    copy.replace(quoted, end, &key, &new);
                }
                JsonToken::Text(quoted) => {
                    let old = decode_string(&quoted[1..quoted.len() - 1]);
                    // In the header of a recording, the values below `devices` are names.
                    let named = self.depth == 0 && keys.iter().any(|key| key == "devices");
                    let outer = keys.last().map_or("", |key: &Cow<str>| key.as_ref());
                    let own = match &*key {
                        _ if named => "name",
                        "data" if outer == "service_data" => "service_data.data",
                        own => own,
                    };
                    let new = self.string(own, &old);
                    copy.replace(quoted, end, &old, &new);
                }
                JsonToken::Number(number) if POSITIONS.contains(&key.as_ref()) => {
                    copy.until(end - number.len());
                    copy.out.push(b'0');
                    copy.written = end;
                }
                _ => {}
            }
        }
        copy.until(text.len());
    }

    fn string(&mut self, key: &str, text: &str) -> String {
        if key == "pcap_raw" {
            return packet::rewrite_base64(text, self.hint, self.inner);
        }
        if let Some(inside) = self.inside(text) {
            return inside;
        }
        if key == "raw"
            && let Some(session) = &self.session
        {
            return self.inner.chunk(session, text);
        }
        if DIGITS.contains(&key) && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return self.inner.digits(text);
        }
        if VERSIONS.contains(&key) || is_cloud(key, text) {
            return text.to_owned();
        }
        if WORDS.contains(&key) {
            return self.inner.addresses(text);
        }
        if is_name(key) { self.inner.name(text) } else { self.inner.text(text) }
    }

    /// Rewrites the JSON text in a string, if there is any.
    fn inside(&mut self, text: &str) -> Option<String> {
        let begins = text.trim_start().starts_with(['{', '[', '"']);
        if !begins || self.depth >= DEEPEST || check(text.as_bytes()).is_err() {
            return None;
        }
        let hint =
            packet::hint(lookup(text, "pcap_dict").or_else(|| lookup(text, "data.pcap_dict")));
        let session = lookup(text, "session").or_else(|| lookup(text, "data.session"));
        let session = session.map(str::to_owned).or_else(|| self.session.clone());
        let outer = (
            self.depth,
            std::mem::replace(&mut self.hint, hint),
            std::mem::replace(&mut self.session, session),
        );
        self.depth += 1;
        let mut out = Vec::with_capacity(text.len());
        self.text(text, &mut out);
        (self.depth, self.hint, self.session) = outer;
        Some(String::from_utf8(out).expect("text with text in it"))
    }
}

/// Copies a text, and replaces some strings in it.
struct StringReplacer<'a> {
    text: &'a str,
    /// The bytes of `text` copied so far.
    written: usize,
    out: &'a mut Vec<u8>,
}

impl StringReplacer<'_> {
    fn until(&mut self, end: usize) {
        self.out.extend_from_slice(&self.text.as_bytes()[self.written..end]);
        self.written = end;
    }

    /// Replaces the string that ends at `end`. An unchanged one keeps its own escapes.
    fn replace(&mut self, quoted: &str, end: usize, old: &str, new: &str) {
        if old != new {
            self.until(end - quoted.len());
            write_string(new, self.out);
            self.written = end;
        }
    }
}

/// The hosts of Mist itself are public.
fn is_cloud(key: &str, text: &str) -> bool {
    key == "host" && (text.ends_with("mist.com") || text.ends_with("mist-federal.com"))
}

fn is_name(key: &str) -> bool {
    NAMES.contains(&key)
        || key.ends_with("_url")
        || (key.ends_with("_name") && !NO_NAMES.contains(&key))
}
