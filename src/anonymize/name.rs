//! Replaces names with others of the same shape: letters for letters, and digits for digits.

use super::pseudonym::{MOST, Pseudonyms, ROUNDS};

/// In bytes; a longer label is replaced piece by piece, since each round reads the whole piece for every few letters.
const LONGEST: usize = 64;

/// Labels of host names that identify nobody.
const COMMON: [&[u8]; 4] = [b"local", b"arpa", b"in-addr", b"ip6"];

impl Pseudonyms {
    /// The pseudonym of a text.
    pub fn name_text(&mut self, text: &str) -> String {
        let mut bytes = text.as_bytes().to_vec();
        self.name(&mut bytes);
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Replaces a name in place, label by label if it is a host name. Other ASCII characters stay, and all bytes
    /// beyond ASCII become letters. The length stays, and upper and lower case give the same pseudonym.
    pub fn name(&mut self, name: &mut [u8]) {
        for label in name.split_mut(|byte| matches!(byte, b'.' | b'@')) {
            if !COMMON.iter().any(|common| label.eq_ignore_ascii_case(common))
                && label.first() != Some(&b'_')
            {
                label.chunks_mut(LONGEST).for_each(|piece| self.cached_label(piece));
            }
        }
    }

    fn cached_label(&mut self, label: &mut [u8]) {
        if let Some(known) = self.labels.get(label) {
            return label.copy_from_slice(known);
        }
        let original: Box<[u8]> = (&*label).into();
        self.label(label);
        if self.labels.len() >= MOST {
            self.labels.clear();
        }
        self.labels.insert(original, (&*label).into());
    }

    /// A permutation of all labels of the same shape, so that no two labels share a pseudonym: a Feistel network
    /// in which each half is added to the other in turn.
    fn label(&self, label: &mut [u8]) {
        for byte in label.iter_mut().filter(|byte| !byte.is_ascii()) {
            *byte = b'a' + *byte % 26;
        }
        let shape: Vec<u8> = label.iter().map(|byte| class(*byte)).collect();
        let places: Vec<usize> = (0..label.len()).filter(|place| shape[*place] != 0).collect();
        let mut digits: Vec<u8> = places.iter().map(|place| ordinal(label[*place])).collect();
        let original = digits.clone();
        let radix: Vec<u8> = places.iter().map(|place| shape[*place]).collect();
        let middle = digits.len() / 2;
        for round in 0..ROUNDS {
            let (fixed, moved) = if round % 2 == 0 {
                (0..middle, middle..digits.len())
            } else {
                (middle..digits.len(), 0..middle)
            };
            let own = digits[fixed].to_vec();
            for (count, place) in moved.enumerate() {
                let block = [round, (count / 16) as u8];
                let bytes = self.key.bytes("label", &[&shape, &own, &block]);
                let at = count % 16 * 2;
                let add = u16::from_le_bytes([bytes[at], bytes[at + 1]]) % u16::from(radix[place]);
                digits[place] = ((u16::from(digits[place]) + add) % u16::from(radix[place])) as u8;
            }
        }
        // No label may be its own pseudonym.
        if digits == original
            && let Some(first) = digits.first_mut()
        {
            *first = (*first + 1) % radix[0];
        }
        for (place, digit) in places.into_iter().zip(digits) {
            let base = match label[place] {
                b'0'..=b'9' => b'0',
                b'A'..=b'Z' => b'A',
                _ => b'a',
            };
            label[place] = base + digit;
        }
    }
}

/// The number of characters in the class of this one; 0 if it stays.
fn class(byte: u8) -> u8 {
    match byte {
        b'0'..=b'9' => 10,
        b'a'..=b'z' | b'A'..=b'Z' => 26,
        _ => 0,
    }
}

/// The place of a character in its class.
fn ordinal(byte: u8) -> u8 {
    match byte {
        b'0'..=b'9' => byte - b'0',
        b'A'..=b'Z' => byte - b'A',
        _ => byte - b'a',
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::super::key::PseudonymKey;
    use super::*;

    fn name(text: &str) -> String {
        Pseudonyms::new(PseudonymKey::of(b"secret")).name_text(text)
    }

    #[test]
    fn names_keep_their_shape() {
        for text in
            ["AP-Lobby 12", "Ün-ï", "a", "7", "x".repeat(63).as_str(), "x".repeat(999).as_str()]
        {
            let new = name(text);
            assert_eq!(new.len(), text.len());
            assert_ne!(new, text);
        }
        assert_eq!(name("LOBBY").to_lowercase(), name("lobby"));
        assert_eq!(name("pc1.corp.local"), format!("{}.{}.local", name("pc1"), name("corp")));
        assert_eq!(name("_http._tcp.local"), "_http._tcp.local");
        let all: HashSet<String> =
            (0..1000).map(|number| name(&format!("AP-{number:03}"))).collect();
        assert_eq!(all.len(), 1000, "none shares its pseudonym");
    }
}
