//! Finds e-mail, MAC and IP addresses and UUIDs in text, and replaces them with pseudonyms.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::pseudonym::Pseudonyms;
use crate::channel::MacAddress;

/// An address and its place in the text.
#[derive(Debug)]
pub struct AddressMatch {
    pub start: usize,
    pub end: usize,
    pub address: DetectedAddress,
}

/// The kinds of addresses that are recognised in text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DetectedAddress {
    Mail,
    Uuid([u8; 16]),
    Mac([u8; 6]),
    /// As used by Zigbee.
    Eui64([u8; 8]),
    Ipv4([u8; 4]),
    Ipv6([u8; 16]),
}

/// In bytes; what a mail server accepts before the `@`, and as a domain (RFC 5321, 4.5.3.1).
const LONGEST_USER: usize = 64;
const LONGEST_DOMAIN: usize = 255;

/// In bytes; an IPv6 address with an IPv4 tail has 45, and a port follows.
const LONGEST_IPV6: usize = 64;

/// All addresses in the text, in order. Takes time in proportion to its length.
pub fn find(text: &str) -> Vec<AddressMatch> {
    let mut found = Vec::new();
    let (mut start, mut before) = (0, None);
    while let Some(letter) = text[start..].chars().next() {
        let begins = letter.is_alphanumeric() || letter == ':';
        if begins
            && !before.is_some_and(char::is_alphanumeric)
            && let Some((length, address)) = prefixed(&text[start..], &text[..start])
        {
            found.push(AddressMatch { start, end: start + length, address });
            start += length;
            before = text[..start].chars().next_back();
            continue;
        }
        before = Some(letter);
        start += letter.len_utf8();
    }
    found
}

/// The address at the start of the text, which may be a MAC written as a number (`0x…`), and its length.
fn prefixed(text: &str, before: &str) -> Option<(usize, DetectedAddress)> {
    let number = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    match number.and_then(mac) {
        Some((length, address)) => Some((length + 2, address)),
        None => at(text, before),
    }
}

/// The address at the start of the text, and its length. The order matters: a UUID contains what looks like a MAC.
fn at(text: &str, before: &str) -> Option<(usize, DetectedAddress)> {
    mail(text)
        .or_else(|| uuid(text))
        .or_else(|| eui64(text))
        .or_else(|| mac(text))
        .or_else(|| ipv6(text))
        .or_else(|| ipv4(text, before))
}

/// Whether a word ends at this length.
fn ends(text: &str, length: usize) -> bool {
    !text[length..].chars().next().is_some_and(char::is_alphanumeric)
}

/// The length of the run at the start of the text; nothing if it is longer than `longest`. Reading a longer one to
/// its end, and again from each of its words, would take quadratic time.
fn run(text: &str, longest: usize, belongs: impl Fn(char) -> bool) -> Option<usize> {
    let within = |place: usize| (place <= longest).then_some(place);
    for (place, letter) in text.char_indices() {
        if place > longest || !belongs(letter) {
            return within(place);
        }
    }
    within(text.len())
}

fn mail(text: &str) -> Option<(usize, DetectedAddress)> {
    let in_user = |letter: char| letter.is_alphanumeric() || "._%+-".contains(letter);
    let user = run(text, LONGEST_USER, in_user)?;
    let domain = text[user..].strip_prefix('@').filter(|_| user > 0)?;
    let in_domain = |letter: char| letter.is_alphanumeric() || ".-".contains(letter);
    let length = run(domain, LONGEST_DOMAIN, in_domain)?;
    let domain = domain[..length].trim_end_matches(['.', '-']);
    domain.contains('.').then_some((user + 1 + domain.len(), DetectedAddress::Mail))
}

fn uuid(text: &str) -> Option<(usize, DetectedAddress)> {
    let hyphens = [8, 13, 18, 23];
    let grouped = |part: &&str| hyphens.iter().all(|place| part.as_bytes()[*place] == b'-');
    let part = text.get(..36).filter(grouped).or_else(|| text.get(..32))?;
    let digits: String = part.chars().filter(|letter| *letter != '-').collect();
    let is_whole = digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let id =
        u128::from_str_radix(&digits, 16).ok().filter(|_| is_whole && ends(text, part.len()))?;
    Some((part.len(), DetectedAddress::Uuid(id.to_be_bytes())))
}

/// Without separators: with them it looks like an IPv6 address, and is treated as one. Without letters it is a
/// number.
fn eui64(text: &str) -> Option<(usize, DetectedAddress)> {
    let digits = text.get(..16).filter(|part| part.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    let says_more = digits.bytes().any(|byte| byte.is_ascii_alphabetic()) && ends(text, 16);
    let id = u64::from_str_radix(digits, 16).ok().filter(|_| says_more)?;
    Some((16, DetectedAddress::Eui64(id.to_be_bytes())))
}

fn mac(text: &str) -> Option<(usize, DetectedAddress)> {
    [17, 14, 12].into_iter().find_map(|length| {
        let part = text.get(..length).filter(|part| part.is_ascii())?;
        let mac = MacAddress::parse(part)?;
        let after = &text.as_bytes()[length..];
        // More such groups make it something else.
        let goes_on = length == 17
            && after.first() == Some(&part.as_bytes()[2])
            && after.get(1).is_some_and(u8::is_ascii_hexdigit);
        (ends(text, length) && !goes_on).then_some((length, DetectedAddress::Mac(mac.octets())))
    })
}

fn ipv6(text: &str) -> Option<(usize, DetectedAddress)> {
    let in_address = |letter: char| letter.is_ascii_hexdigit() || ":.".contains(letter);
    let length = run(text, LONGEST_IPV6, in_address)?;
    let whole = &text[..length];
    if whole.bytes().filter(|byte| *byte == b':').count() < 2 || !ends(text, length) {
        return None;
    }
    // tcpdump separates the port with a dot.
    let without_port = whole.rsplit_once('.').map(|(address, _)| address);
    let candidates = [Some(whole), Some(whole.trim_end_matches([':', '.'])), without_port];
    candidates.into_iter().flatten().find_map(|part| {
        let address: Ipv6Addr = part.parse().ok()?;
        Some((part.len(), DetectedAddress::Ipv6(address.octets())))
    })
}

fn ipv4(text: &str, before: &str) -> Option<(usize, DetectedAddress)> {
    let mut length = 0;
    for group in 0..4 {
        length += usize::from(group > 0);
        let number = number(&text[length..], 3)?;
        length += number;
        if group < 3 && text.as_bytes().get(length) != Some(&b'.') {
            return None;
        }
    }
    let next = |at: usize| text[at..].strip_prefix('.').and_then(|rest| number(rest, 5));
    // A fifth number is a port, as tcpdump writes it; with more it is no address.
    let end = length + next(length).map_or(0, |port| port + 1);
    if next(end).is_some() && end > length || before.ends_with('.') || !ends(text, end) {
        return None;
    }
    let address: Ipv4Addr = text[..length].parse().ok()?;
    Some((length, DetectedAddress::Ipv4(address.octets())))
}

/// The length of the number at the start of the text, which has at most `longest` digits.
fn number(text: &str, longest: usize) -> Option<usize> {
    let digits = text.bytes().take(longest + 1).take_while(u8::is_ascii_digit).count();
    (1..=longest).contains(&digits).then_some(digits)
}

/// The length of a prefix length, such as `/24`, at the start of the text.
fn prefix_length(text: &str) -> usize {
    let digits = text.strip_prefix('/').and_then(|rest| number(rest, 3));
    digits.map(|digits| digits + 1).filter(|length| ends(text, *length)).unwrap_or_default()
}

impl AddressMatch {
    /// Where the text after an address begins, and its prefix length, which identifies nobody.
    pub fn end_of_prefix(&self, text: &str) -> usize {
        match self.address {
            DetectedAddress::Ipv4(_) | DetectedAddress::Ipv6(_) => {
                self.end + prefix_length(&text[self.end..])
            }
            DetectedAddress::Mail
            | DetectedAddress::Uuid(_)
            | DetectedAddress::Mac(_)
            | DetectedAddress::Eui64(_) => self.end,
        }
    }
}

impl DetectedAddress {
    /// The pseudonym in the notation of `text`.
    pub fn pseudonym(self, text: &str, pseudonyms: &mut Pseudonyms) -> String {
        match self {
            Self::Mail => pseudonyms.name_text(text),
            Self::Uuid(id) => like(text, &pseudonyms.uuid(id)),
            Self::Mac(mac) => {
                let prefix = if text.as_bytes()[1].eq_ignore_ascii_case(&b'x') { 2 } else { 0 };
                text[..prefix].to_owned() + &like(&text[prefix..], &pseudonyms.mac(mac))
            }
            Self::Eui64(id) => like(text, &pseudonyms.eui64(id)),
            Self::Ipv4(address) => Ipv4Addr::from(pseudonyms.ipv4(address)).to_string(),
            Self::Ipv6(address) => {
                let new = pseudonyms.ipv6(address);
                if new == address { text.to_owned() } else { Ipv6Addr::from(new).to_string() }
            }
        }
    }
}

/// Puts new hexadecimal digits into the notation of `text`, in the same case.
fn like(text: &str, bytes: &[u8]) -> String {
    let is_large = text.bytes().any(|byte| byte.is_ascii_uppercase());
    let mut digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 0x0f]);
    let mut digit = || {
        let digit = char::from_digit(digits.next().unwrap_or_default().into(), 16);
        let digit = digit.expect("it is below 16");
        if is_large { digit.to_ascii_uppercase() } else { digit }
    };
    text.chars().map(|letter| if letter.is_ascii_hexdigit() { digit() } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        find(text).into_iter().map(|span| &text[span.start..span.end]).collect()
    }

    #[test]
    fn every_kind() {
        for (text, expected) in [
            (
                "mail ann.lee+x@corp.example.org, or <b@c.de>.",
                &["ann.lee+x@corp.example.org", "b@c.de"][..],
            ),
            (
                "/sites/4ac1dcf4-9d8b-7211-65c4-057819f0862b/x",
                &["4ac1dcf4-9d8b-7211-65c4-057819f0862b"],
            ),
            ("4ac1dcf49d8b721165c4057819f0862b", &["4ac1dcf49d8b721165c4057819f0862b"]),
            ("2b26f09005d2796c 1767323045678901", &["2b26f09005d2796c"]),
            ("AP-5c5b350e0060_5C:5B:35:0E:00:60", &["5c5b350e0060", "5C:5B:35:0E:00:60"]),
            ("0x5c5b350e0060 0X5C5B350E0060", &["0x5c5b350e0060", "0X5C5B350E0060"]),
            ("10.0.0.1...... 1.2.3.4.5.6", &["10.0.0.1"]),
            ("5c5b.350e.0060 5c-5b-35-0e-00-60: x", &["5c5b.350e.0060", "5c-5b-35-0e-00-60"]),
            ("IP 10.0.0.1.5353 > 224.0.0.251.5353: y", &["10.0.0.1", "224.0.0.251"]),
            ("10.0.0.1/24,192.0.2.7:80 at 192.0.2.9.", &["10.0.0.1", "192.0.2.7", "192.0.2.9"]),
            ("IP6 fe80::1.546 > ff02::1:2.547", &["fe80::1", "ff02::1:2"]),
            ("[2001:db8::5]:80 ::1 fe80::a%eth0/64", &["2001:db8::5", "::1", "fe80::a"]),
            ("é10.0.0.1 x@y 1.2.3 999.1.1.1 a1b2c3d4e5f6a", &[]),
            ("03:04:05 1.3.6.1.4.1.9 v10.0.0.1 12:34 face::gate", &[]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }
}
