//! Derives pseudonyms of the same kind: a MAC for a MAC, an IP address for an IP address.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::Ipv6Addr;

use super::key::PseudonymKey;

/// The most pseudonyms of each kind in memory; beyond that they are computed again.
pub const MOST: usize = 100_000;

/// Rounds of the Feistel networks, twice the four that large domains need: these domains are tiny.
pub const ROUNDS: u8 = 8;

/// Derives pseudonyms, and caches the frequent ones.
pub struct Pseudonyms {
    pub key: PseudonymKey,
    macs: HashMap<[u8; 6], [u8; 6]>,
    addresses: HashMap<[u8; 4], [u8; 4]>,
    addresses6: HashMap<[u8; 16], [u8; 16]>,
    uuids: HashMap<[u8; 16], [u8; 16]>,
    /// Of the parts of names.
    pub labels: HashMap<Box<[u8]>, Box<[u8]>>,
}

impl Pseudonyms {
    pub fn new(key: PseudonymKey) -> Self {
        Self {
            key,
            macs: HashMap::new(),
            addresses: HashMap::new(),
            addresses6: HashMap::new(),
            uuids: HashMap::new(),
            labels: HashMap::new(),
        }
    }

    /// Multicast addresses of protocols stay, and so do the bits for group and locally administered addresses.
    pub fn mac(&mut self, mac: [u8; 6]) -> [u8; 6] {
        if mac == [0; 6] || mac == [0xff; 6] {
            return mac;
        }
        match mac {
            // The solicited-node group of an IPv6 address contains its last bytes.
            [0x33, 0x33, 0xff, a, b, c] => {
                let [a, b, c] = self.low([a, b, c]);
                return [0x33, 0x33, 0xff, a, b, c];
            }
            [0x33, 0x33, ..]
            | [0x01, 0x00, 0x5e | 0x0c, ..]
            | [0x01, 0x80, 0xc2, ..]
            | [0x01, 0x1b, 0x19, ..]
            | [0x01, 0x0e, 0xcf, ..] => return mac,
            _ => {}
        }
        // An access point that reserves the medium sets the group bit in its own address.
        let group = mac[0] & 1;
        let mut own = mac;
        own[0] &= !1;
        let mut new = match self.macs.get(&own) {
            Some(known) => *known,
            None => keep(&mut self.macs, own, new_mac(&self.key, own)),
        };
        new[0] |= group;
        new
    }

    /// The last three bytes, which addresses derived from one another share.
    fn low(&self, low: [u8; 3]) -> [u8; 3] {
        new_low(&self.key, low)
    }

    /// Octet by octet, so that a common prefix stays common. Masks, multicast, loopback and unspecified addresses
    /// stay.
    pub fn ipv4(&mut self, address: [u8; 4]) -> [u8; 4] {
        if matches!(address[0], 0 | 127 | 224..) {
            return address;
        }
        if let Some(known) = self.addresses.get(&address) {
            return *known;
        }
        let [a, b, c, d] = address;
        let new = [
            self.octet(&[], a, |octet| matches!(octet, 1..=126 | 128..=223)),
            self.octet(&address[..1], b, |_| true),
            self.octet(&address[..2], c, |_| true),
            self.octet(&address[..3], d, |octet| matches!(octet, 1..=254)),
        ];
        keep(&mut self.addresses, address, new)
    }

    /// A permutation of the allowed octets after a prefix. Walks the cycle of a larger permutation until the
    /// result is allowed; other octets stay.
    fn octet(&self, prefix: &[u8], octet: u8, allowed: impl Fn(u8) -> bool) -> u8 {
        let mut new = octet;
        if !allowed(octet) {
            return octet;
        }
        loop {
            let (mut left, mut right) = (new >> 4, new & 0x0f);
            for round in 0..ROUNDS {
                let mixed = self.key.bytes("octet", &[prefix, &[round, right]])[0] & 0x0f;
                (left, right) = (right, left ^ mixed);
            }
            new = left << 4 | right;
            if allowed(new) {
                return new;
            }
        }
    }

    /// Addresses of one network stay in one network. An interface id derived from a MAC becomes the one derived from
    /// the pseudonym of that MAC.
    pub fn ipv6(&mut self, address: [u8; 16]) -> [u8; 16] {
        if let Some(known) = self.addresses6.get(&address) {
            return *known;
        }
        let new = self.new_ipv6(address);
        keep(&mut self.addresses6, address, new)
    }

    fn new_ipv6(&mut self, address: [u8; 16]) -> [u8; 16] {
        let whole = Ipv6Addr::from(address);
        if whole.is_unspecified() || whole.is_loopback() {
            return address;
        }
        let mut new = address;
        if let [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, a, b, c, d] = address {
            new[12..].copy_from_slice(&self.ipv4([a, b, c, d]));
            return new;
        }
        let last = [address[13], address[14], address[15]];
        if whole.is_multicast() {
            if address[..13] == [0xff, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0xff] {
                new[13..].copy_from_slice(&self.low(last));
            }
            return new;
        }
        if address[0] != 0xfe {
            let site = self.key.bytes("site", &[&address[..6]]);
            new[1..6].copy_from_slice(&site[1..6]);
            if address[0] & 0xfe != 0xfc {
                new[0] = address[0] & 0xf0 | site[0] & 0x0f;
            }
            let subnet = self.key.bytes("subnet", &[&address[..8]]);
            new[6..8].copy_from_slice(&subnet[..2]);
        }
        if address[11..13] == [0xff, 0xfe] {
            let mac = [address[8] ^ 2, address[9], address[10], last[0], last[1], last[2]];
            let mac = self.mac(mac);
            new[8..11].copy_from_slice(&[mac[0] ^ 2, mac[1], mac[2]]);
            new[13..].copy_from_slice(&mac[3..]);
            return new;
        }
        let interface = self.key.bytes("interface", &[&address[8..]]);
        new[8..13].copy_from_slice(&interface[..5]);
        new[13..].copy_from_slice(&self.low(last));
        new
    }

    /// An id derived from a MAC becomes the one derived from the pseudonym of that MAC.
    pub fn eui64(&mut self, id: [u8; 8]) -> [u8; 8] {
        let mut new = id;
        if let [a, b, c, 0xff, 0xfe, d, e, f] = id {
            let mac = self.mac([a, b, c, d, e, f]);
            new[..3].copy_from_slice(&mac[..3]);
            new[5..].copy_from_slice(&mac[3..]);
        } else {
            self.noise(&mut new);
        }
        new
    }

    /// The id of a device contains its MAC, and gets the pseudonym of that MAC.
    pub fn uuid(&mut self, id: [u8; 16]) -> [u8; 16] {
        if id[..10] == [0, 0, 0, 0, 0, 0, 0, 0, 0x10, 0] {
            let mac = id[10..].try_into().expect("six bytes are left");
            let mut new = id;
            new[10..].copy_from_slice(&self.mac(mac));
            return new;
        }
        if let Some(known) = self.uuids.get(&id) {
            return *known;
        }
        let bytes = self.key.bytes("uuid", &[&id]);
        let mut new: [u8; 16] = bytes[..16].try_into().expect("there are 32 bytes");
        // Keep version and variant.
        new[6] = new[6] & 0x0f | id[6] & 0xf0;
        new[8] = new[8] & 0x3f | id[8] & 0xc0;
        keep(&mut self.uuids, id, new)
    }

    /// Replaces bytes without structure, of any length.
    pub fn noise(&self, bytes: &mut [u8]) {
        let seed = self.key.bytes("noise", &[bytes]);
        for (count, chunk) in bytes.chunks_mut(32).enumerate() {
            let block = (count as u32).to_le_bytes();
            let new = self.key.bytes("noise", &[&seed, &block]);
            chunk.copy_from_slice(&new[..chunk.len()]);
        }
    }
}

fn new_low(key: &PseudonymKey, low: [u8; 3]) -> [u8; 3] {
    let bytes = key.bytes("low", &[&low]);
    [bytes[0], bytes[1], bytes[2]]
}

fn new_mac(key: &PseudonymKey, mac: [u8; 6]) -> [u8; 6] {
    let high = key.bytes("mac", &[&mac]);
    let [a, b, c] = new_low(key, [mac[3], mac[4], mac[5]]);
    [high[0] & !3 | mac[0] & 2, high[1], high[2], a, b, c]
}

fn keep<K: Eq + Hash, V: Copy>(kept: &mut HashMap<K, V>, key: K, value: V) -> V {
    if kept.len() >= MOST {
        kept.clear();
    }
    kept.insert(key, value);
    value
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn pseudonyms() -> Pseudonyms {
        Pseudonyms::new(PseudonymKey::of(b"secret"))
    }

    #[test]
    fn octets_are_permuted_behind_their_prefix() {
        let mut own = pseudonyms();
        let all: HashSet<[u8; 4]> = (1..=254).map(|last| own.ipv4([10, 1, 2, last])).collect();
        assert_eq!(all.len(), 254);
        let network: HashSet<[u8; 3]> = all.iter().map(|[a, b, c, _]| [*a, *b, *c]).collect();
        assert_eq!(network.len(), 1);
        assert!(!network.contains(&[10, 1, 2]));
        assert_eq!(own.ipv4([255, 255, 255, 0]), [255, 255, 255, 0]);
        assert_eq!(own.ipv4([224, 0, 0, 251]), [224, 0, 0, 251]);
        assert_eq!(own.ipv4([10, 1, 2, 255])[3], 255);
    }

    #[test]
    fn addresses_that_are_made_of_others_stay_so() {
        let mut own = pseudonyms();
        let parse = |text: &str| text.parse::<Ipv6Addr>().expect("an address").octets();
        let mac = own.mac([0x5c, 0x5b, 0x35, 0x0e, 0, 0x60]);
        let new = own.ipv6(parse("fe80::5e5b:35ff:fe0e:60"));
        assert_eq!(new[..8], parse("fe80::")[..8]);
        assert_eq!([new[8] ^ 2, new[9], new[10], new[13], new[14], new[15]], mac);
        for text in ["2001:db8:1:2::5", "fe80::1", "fd00::1:2:3"] {
            let address = parse(text);
            let new = own.ipv6(address);
            assert_ne!(new[8..], address[8..]);
            let mut neighbours = parse("ff02::1:ff00:0");
            neighbours[13..].copy_from_slice(&address[13..]);
            assert_eq!(own.ipv6(neighbours)[13..], new[13..]);
            let mut group = [0x33, 0x33, 0xff, 0, 0, 0];
            group[3..].copy_from_slice(&address[13..]);
            assert_eq!(own.mac(group)[3..], new[13..]);
        }
        assert_eq!(
            own.ipv6(parse("2001:db8:1:2::5"))[..8],
            own.ipv6(parse("2001:db8:1:2::6"))[..8]
        );
        let group = own.mac([0x5d, 0x5b, 0x35, 0x0e, 0, 0x60]);
        assert_eq!((group[0], &group[1..]), (mac[0] | 1, &mac[1..]));
    }

    #[test]
    fn another_key_gives_other_pseudonyms() {
        let mut other = Pseudonyms::new(PseudonymKey::random());
        assert_ne!(other.mac([2; 6]), pseudonyms().mac([2; 6]));
        assert_ne!(other.uuid([9; 16]), pseudonyms().uuid([9; 16]));
    }
}
