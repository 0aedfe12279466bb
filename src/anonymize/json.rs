//! Rewrites JSON text with pseudonyms, and decides by key which strings identify someone.

use std::borrow::Cow;

use super::{AnonymizerState, packet};
use crate::packet::MediumHint;
use crate::wire::{JsonToken, JsonTokens, check, decode_string, lookup, write_string};

/// Members whose strings are names, besides those that end with `_name` or `_url`.
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

/// Members that end with `_name` and name no device, place or person.
const NO_NAMES: [&str; 5] =
    ["display_name", "port_name", "if_name", "interface_name", "event_name"];

/// Members whose strings are words of the cloud: nothing but addresses is looked for in them.
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

/// Members whose strings look like addresses, and are none.
const VERSIONS: [&str; 3] = ["version", "os_version", "mistcat"];

/// Members with what Bluetooth devices say of themselves, in hexadecimal digits.
const DIGITS: [&str; 3] = ["mfg_data", "eddystone_uid_namespace", "service_data.data"];

/// Members whose numbers tell where on earth something is.
const POSITIONS: [&str; 4] = ["lat", "lng", "latitude", "longitude"];

/// Strings inside strings go no deeper than this in any message.
const DEEPEST: usize = 8;

/// Appends JSON text with pseudonyms; all else stays byte for byte.
pub fn rewrite(text: &str, inner: &mut AnonymizerState, out: &mut Vec<u8>) {
    JsonRewriter { inner, depth: 0, hint: MediumHint::None, session: None }.text(text, out);
}

struct JsonRewriter<'a> {
    inner: &'a mut AnonymizerState,
    depth: usize,
    /// What the message says of its packet.
    hint: MediumHint,
    /// The session whose output this is.
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
                    // The header's names of devices.
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

    /// JSON text in a string.
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

/// A text of which some strings are replaced.
struct StringReplacer<'a> {
    text: &'a str,
    /// So much of it is written.
    written: usize,
    out: &'a mut Vec<u8>,
}

impl StringReplacer<'_> {
    fn until(&mut self, end: usize) {
        self.out.extend_from_slice(&self.text.as_bytes()[self.written..end]);
        self.written = end;
    }

    /// Puts `new` in place of the string that ends there; one that is no other keeps its escapes.
    fn replace(&mut self, quoted: &str, end: usize, old: &str, new: &str) {
        if old != new {
            self.until(end - quoted.len());
            write_string(new, self.out);
            self.written = end;
        }
    }
}

/// Mist's own hosts are no secret.
fn is_cloud(key: &str, text: &str) -> bool {
    key == "host" && (text.ends_with("mist.com") || text.ends_with("mist-federal.com"))
}

fn is_name(key: &str) -> bool {
    NAMES.contains(&key)
        || key.ends_with("_url")
        || (key.ends_with("_name") && !NO_NAMES.contains(&key))
}
