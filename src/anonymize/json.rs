//! Rewrites JSON text with pseudonyms, member by member.

use std::borrow::Cow;

use memchr::memmem;

use super::output_text::LineState;
use super::policy::{Treatment, is_number};
use super::{AnonymizerState, packet};
use crate::packet::MediumHint;
use crate::wire::{JsonToken, JsonTokens, check, decode_string, lookup, write_string};

/// The deepest nesting of JSON in strings; real messages stay far below.
const DEEPEST: usize = 8;

/// In bytes; longer payloads that are a number may be an identity.
const LONGEST_SCALAR: usize = 11;

/// Appends JSON text with pseudonyms; everything else stays byte for byte.
pub fn rewrite(text: &str, inner: &mut AnonymizerState, out: &mut Vec<u8>) {
    JsonRewriter { inner, depth: 0, hint: MediumHint::None, session: None }.text(text, out);
}

/// Learns the names in JSON text.
pub fn learn(text: &str, inner: &mut AnonymizerState) {
    learn_at(text, 0, inner);
}

fn learn_at(text: &str, depth: usize, inner: &mut AnonymizerState) {
    let (mut scopes, mut scope) = (Vec::new(), Scope::default());
    for token in JsonTokens::of(text) {
        match token {
            JsonToken::Open(_) => scopes.push(scope.clone()),
            JsonToken::Close(_) => scope = scopes.pop().unwrap_or_default(),
            JsonToken::Key(quoted) => scope = Scope::of(quoted, &scopes, depth, inner),
            JsonToken::Text(quoted) if scope.treatment == Treatment::Name => {
                inner.known.learn(unquoted(quoted).as_bytes());
            }
            JsonToken::Text(quoted) if depth < DEEPEST && may_be_json(&quoted[1..]) => {
                learn_at(&unquoted(quoted), depth + 1, inner);
            }
            _ => {}
        }
    }
}

fn unquoted(quoted: &str) -> Cow<'_, str> {
    decode_string(&quoted[1..quoted.len() - 1])
}

/// Whether a string may hold JSON text. One that begins with an escaped quote may, too.
fn may_be_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '[', '"', '\\'])
}

/// A member, and what becomes of its value.
#[derive(Clone)]
struct Scope<'a> {
    key: Cow<'a, str>,
    treatment: Treatment,
}

impl Default for Scope<'_> {
    fn default() -> Self {
        Self { key: Cow::Borrowed(""), treatment: Treatment::Unknown }
    }
}

impl<'a> Scope<'a> {
    fn of(quoted: &'a str, outer: &[Self], depth: usize, inner: &mut AnonymizerState) -> Self {
        let key = unquoted(quoted);
        let (outer_key, inherited) =
            outer.last().map_or(("", Treatment::Unknown), |outer| (&outer.key, outer.treatment));
        let treatment = match (outer_key, &*key) {
            _ if matches!(inherited, Treatment::Secret | Treatment::Position) => inherited,
            // In the header of a recording, the values below `devices` are names.
            _ if depth == 0 && outer.iter().any(|outer| outer.key == "devices") => Treatment::Name,
            // The reason for a gap, which the recorder wrote.
            (_, "reason") if depth == 0 => Treatment::Output,
            // A table names the keys of its rows.
            ("columns", "id") => Treatment::Key,
            // A short id is the number of a vendor or a service.
            ("columns", "display_name") | ("service_data", "uuid") => Treatment::Word,
            ("service_data", "data") => Treatment::Digits,
            ("grid", "data") => Treatment::Heatmap,
            _ => inner.policy(&key).treatment,
        };
        Self { key, treatment }
    }
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
        let (mut scopes, mut scope) = (Vec::new(), Scope::default());
        let (mut tokens, mut copy) =
            (JsonTokens::of(text), ValueReplacer { text, written: 0, out });
        while let Some(token) = tokens.next() {
            let end = tokens.position();
            match token {
                JsonToken::Open(_) => scopes.push(scope.clone()),
                JsonToken::Close(_) => scope = scopes.pop().unwrap_or_default(),
                JsonToken::Key(quoted) => {
                    scope = Scope::of(quoted, &scopes, self.depth, self.inner);
                    if let Some(new) = self.inner.key(&scope.key) {
                        copy.string(quoted, end, &new);
                    }
                }
                JsonToken::Text(quoted) => {
                    let old = unquoted(quoted);
                    if let Some(new) = self.string(&scope, &old).filter(|new| *new != old) {
                        copy.string(quoted, end, &new);
                    }
                }
                JsonToken::Number(number) => {
                    if let Some(new) = self.number(&scope, number) {
                        copy.value(number, end, new.as_bytes());
                    }
                }
                _ => {}
            }
        }
        copy.until(text.len());
    }

    /// The pseudonym of a number, if it identifies someone.
    fn number(&mut self, scope: &Scope<'_>, number: &str) -> Option<String> {
        match scope.treatment {
            Treatment::Secret | Treatment::Position => Some("0".to_owned()),
            Treatment::Identity => Some(self.inner.number(number)),
            Treatment::Mac => self.inner.decimal_mac(number),
            _ => None,
        }
    }

    /// The pseudonym of a string; nothing if it stays.
    fn string(&mut self, scope: &Scope<'_>, text: &str) -> Option<String> {
        match scope.treatment {
            Treatment::Secret => return Some(String::new()),
            Treatment::Packet => return Some(packet::rewrite_base64(text, self.hint, self.inner)),
            _ if text.is_empty() => return None,
            _ => {}
        }
        if let Some(inside) = self.inside(text) {
            return Some(inside);
        }
        let is_scalar = &*scope.key == "data" && text.len() <= LONGEST_SCALAR && is_number(text);
        if is_scalar || is_cloud(&scope.key, text) {
            return None;
        }
        match (scope.treatment, &self.session) {
            (Treatment::Output, Some(session)) if &*scope.key == "raw" => {
                Some(self.inner.chunk(session, text))
            }
            (Treatment::Output, _) => Some(self.inner.output(text, &mut LineState::Open)),
            (treatment, _) => self.inner.value(treatment, text),
        }
    }

    /// Rewrites the JSON text in a string, if there is any.
    fn inside(&mut self, text: &str) -> Option<String> {
        if !may_be_json(text) || self.depth >= DEEPEST || check(text.as_bytes()).is_err() {
            return None;
        }
        let mentions = |word: &str| memmem::find(text.as_bytes(), word.as_bytes()).is_some();
        let member = |key: &str, path: &str| {
            let is_there = mentions(key);
            is_there.then(|| lookup(text, key).or_else(|| lookup(text, path))).flatten()
        };
        let hint = packet::hint(member("pcap_dict", "data.pcap_dict"));
        let session = member("session", "data.session").map(str::to_owned);
        let session = session.or_else(|| self.session.clone());
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

/// Copies a text, and replaces some values in it.
struct ValueReplacer<'a> {
    text: &'a str,
    /// The bytes of `text` copied so far.
    written: usize,
    out: &'a mut Vec<u8>,
}

impl ValueReplacer<'_> {
    fn until(&mut self, end: usize) {
        self.out.extend_from_slice(&self.text.as_bytes()[self.written..end]);
        self.written = end;
    }

    /// Replaces the string that ends at `end`.
    fn string(&mut self, quoted: &str, end: usize, new: &str) {
        self.until(end - quoted.len());
        write_string(new, self.out);
        self.written = end;
    }

    /// Replaces the value that ends at `end`.
    fn value(&mut self, old: &str, end: usize, new: &[u8]) {
        self.until(end - old.len());
        self.out.extend_from_slice(new);
        self.written = end;
    }
}

/// The hosts of Mist itself are public: `api.eu.mist.com`.
fn is_cloud(key: &str, text: &str) -> bool {
    let domain = text.strip_suffix(".mist.com").or_else(|| text.strip_suffix(".mist-federal.com"));
    let is_region = |region: &str| {
        region.len() <= 5
            && region.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    let is_api = |host: &str| match host.split_once('.') {
        Some((service, region)) => matches!(service, "api" | "api-ws") && is_region(region),
        None => matches!(host, "api" | "api-ws"),
    };
    key == "host" && domain.is_some_and(is_api)
}
