//! Turns a block of 64 bytes of JSON text into bit masks, one bit per byte, the first byte lowest.
//!
//! Code that walks text block by block implements [`Task`], so that it is compiled once per kind of processor.

#![expect(clippy::inline_always, reason = "processor features reach no further than inlining does")]

use wide::u8x16;

/// How many bytes are looked at together.
pub const SIZE: usize = 64;

const LANE: usize = 16;

/// The bytes that have a meaning inside a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chars {
    pub quotes: u64,
    pub backslashes: u64,
    /// Not zero if there are control characters.
    pub control: u64,
}

/// The bytes that have a meaning outside of strings, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Masks {
    pub chars: Chars,
    /// `{` and `[`
    pub opens: u64,
    /// `}` and `]`
    pub closes: u64,
    pub colons: u64,
    pub commas: u64,
    /// White space, and control characters, which may stand nowhere.
    pub spaces: u64,
}

/// Finds the bytes, by whatever the processor offers for it.
pub trait Finder: Copy {
    fn chars(self, block: &[u8; SIZE]) -> Chars;

    fn masks(self, block: &[u8; SIZE]) -> Masks;

    /// The bytes of `word` without those whose bit is set in `dropped`; what stands behind them does not count.
    fn squeeze(self, word: u64, dropped: u8) -> u64;
}

/// Something that is done with blocks, as fast as this processor can.
pub trait Task {
    type Output;

    /// To be `#[inline(always)]`: what a processor offers reaches no further than inlining does.
    fn run(self, finder: impl Finder) -> Self::Output;
}

/// What every processor can do.
#[derive(Clone, Copy)]
pub struct Portable;

impl Finder for Portable {
    #[inline(always)]
    fn chars(self, block: &[u8; SIZE]) -> Chars {
        Chars {
            quotes: find(block, |lane| equal(lane, b'"')),
            backslashes: find(block, |lane| equal(lane, b'\\')),
            control: find(block, |lane| at_most(lane, 0x1f)),
        }
    }

    #[inline(always)]
    fn masks(self, block: &[u8; SIZE]) -> Masks {
        // Brackets and braces differ in this bit alone.
        let folded = |lane| lane | u8x16::splat(0x20);
        Masks {
            chars: self.chars(block),
            opens: find(block, |lane| equal(folded(lane), b'{')),
            closes: find(block, |lane| equal(folded(lane), b'}')),
            colons: find(block, |lane| equal(lane, b':')),
            commas: find(block, |lane| equal(lane, b',')),
            spaces: find(block, |lane| at_most(lane, b' ')),
        }
    }

    #[inline(always)]
    fn squeeze(self, mut word: u64, mut dropped: u8) -> u64 {
        while dropped != 0 {
            let below = (1 << (dropped.trailing_zeros() * 8)) - 1;
            word = (word & below) | (word >> 8 & !below);
            dropped = (dropped & (dropped - 1)) >> 1;
        }
        word
    }
}

#[inline(always)]
fn equal(lane: u8x16, byte: u8) -> u8x16 {
    lane.simd_eq(u8x16::splat(byte))
}

#[inline(always)]
fn at_most(lane: u8x16, last: u8) -> u8x16 {
    lane.max(u8x16::splat(last)).simd_eq(u8x16::splat(last))
}

#[inline(always)]
fn find(block: &[u8; SIZE], test: impl Fn(u8x16) -> u8x16) -> u64 {
    let mut found = 0;
    for (place, lane) in block.as_chunks::<LANE>().0.iter().enumerate() {
        found |= u64::from(test(u8x16::new(*lane)).to_bitmask()) << (place * LANE);
    }
    found
}

/// Tells the backslashes that begin an escape from those that are escaped, block after block.
#[derive(Default)]
pub struct Escapes {
    /// 1 where the first byte of the next block is escaped.
    carried: u64,
}

impl Escapes {
    /// From the backslashes of a block: those that begin an escape, and all bytes that are escaped.
    #[inline(always)]
    pub fn of(&mut self, backslashes: u64) -> (u64, u64) {
        /// The second, fourth, … byte.
        const SECOND: u64 = 0xaaaa_aaaa_aaaa_aaaa;
        if backslashes == 0 {
            return (0, std::mem::take(&mut self.carried));
        }
        // Subtracting borrows through a run of backslashes up to its end: runs that begin at an even byte and
        // those that begin at an odd one then differ in every second bit.
        let free = backslashes & !self.carried;
        let codes = ((free << 1) | SECOND).wrapping_sub(free) ^ SECOND;
        let begins = codes & backslashes;
        let escaped = codes ^ (backslashes | self.carried);
        self.carried = begins >> (SIZE - 1);
        (begins, escaped)
    }
}

/// Where strings begin and end, block after block.
#[derive(Default)]
pub struct Strings {
    escapes: Escapes,
    /// All ones where the last block ended inside a string.
    inside: u64,
}

/// The strings of a block.
#[derive(Clone, Copy, Debug)]
pub struct Spans {
    /// Those that begin or end strings.
    pub quotes: u64,
    /// Between quotes, with the quote before.
    pub inside: u64,
    /// The backslashes that begin an escape.
    pub escapes: u64,
}

impl Strings {
    #[inline(always)]
    pub fn of(&mut self, chars: &Chars) -> Spans {
        let (escapes, behind) = self.escapes.of(chars.backslashes);
        let quotes = chars.quotes & !behind;
        let inside = odd(quotes) ^ self.inside;
        self.inside = (inside.cast_signed() >> (SIZE - 1)).cast_unsigned();
        Spans { quotes, inside, escapes }
    }
}

/// For each bit whether the number of bits that are set up to it, with itself, is odd.
#[inline(always)]
fn odd(mut bits: u64) -> u64 {
    for distance in [1, 2, 4, 8, 16, 32] {
        bits ^= bits << distance;
    }
    bits
}

/// The bits of the first `count` bytes.
#[inline(always)]
pub fn before(count: usize) -> u64 {
    !u64::MAX.unbounded_shl(count as u32)
}

/// The block at `at`, which is inside of `bytes`; where less than one is left, spaces follow in `last`.
#[inline(always)]
pub fn block<'a>(bytes: &'a [u8], at: usize, last: &'a mut [u8; SIZE]) -> &'a [u8; SIZE] {
    let rest = &bytes[at..];
    rest.first_chunk().unwrap_or_else(|| {
        *last = [b' '; SIZE];
        last[..rest.len()].copy_from_slice(rest);
        last
    })
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::wire::testing::Dice;

    /// Bytes that mean something, more often than others.
    fn random(dice: &mut Dice) -> [u8; SIZE] {
        let common = b"\\\\\\\"\"{}[]:, \t\n\r\x00\x1f\x7fa\xc3\xff\x0c\x1b;Z[{";
        std::array::from_fn(|_| match dice.below(3) {
            0 => dice.below(256) as u8,
            _ => common[dice.below(common.len() as u64)],
        })
    }

    fn bits(block: &[u8; SIZE], test: impl Fn(u8) -> bool) -> u64 {
        block.iter().rev().fold(0, |found, byte| found << 1 | u64::from(test(*byte)))
    }

    /// What every finder must find.
    pub fn check(finder: impl Finder) {
        let mut dice = Dice(3);
        for _ in 0..2000 {
            let block = random(&mut dice);
            let masks = finder.masks(&block);
            assert_eq!(masks.chars, finder.chars(&block));
            assert_eq!(masks.chars.quotes, bits(&block, |byte| byte == b'"'));
            assert_eq!(masks.chars.backslashes, bits(&block, |byte| byte == b'\\'));
            assert_eq!(masks.chars.control == 0, block.iter().all(|byte| *byte >= 0x20));
            assert_eq!(masks.opens, bits(&block, |byte| b"{[".contains(&byte)));
            assert_eq!(masks.closes, bits(&block, |byte| b"}]".contains(&byte)));
            assert_eq!(masks.colons, bits(&block, |byte| byte == b':'));
            assert_eq!(masks.commas, bits(&block, |byte| byte == b','));
            assert_eq!(masks.spaces, bits(&block, |byte| byte <= b' '));
            let word = u64::from_le_bytes(*block.first_chunk().expect("it is longer"));
            let dropped = dice.below(256) as u8;
            let kept: Vec<u8> = (0..8).filter(|place| dropped >> place & 1 == 0).collect();
            let squeezed = finder.squeeze(word, dropped).to_le_bytes();
            for (place, from) in kept.iter().enumerate() {
                assert_eq!(squeezed[place], block[usize::from(*from)]);
            }
        }
    }

    #[test]
    fn bytes_are_found() {
        check(Portable);
    }

    #[test]
    fn escapes_are_told_from_escaped_backslashes() {
        let mut dice = Dice(4);
        let mut escapes = Escapes::default();
        let mut is_escaped = false;
        for round in 0..2000 {
            let share = 1 + round % 5;
            let backslashes =
                (0..SIZE).fold(0, |bits, _| bits << 1 | u64::from(dice.below(share) == 0));
            let (mut begins, mut taken) = (0, 0);
            for place in 0..SIZE {
                let backslash = backslashes >> place & 1 == 1;
                taken |= u64::from(is_escaped) << place;
                is_escaped = backslash && !is_escaped;
                begins |= u64::from(is_escaped) << place;
            }
            assert_eq!(escapes.of(backslashes), (begins, taken), "{backslashes:b}");
        }
    }
}
