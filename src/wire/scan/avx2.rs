//! Computes the masks with AVX2: registers of twice the width, and bytes reordered in one instruction.
//!
//! One of two places with `unsafe`. An [`Avx2`] proves that the processor was asked, which the compiler
//! cannot know.

#![expect(unsafe_code, reason = "instructions that not every processor has")]
#![expect(clippy::inline_always, reason = "processor features reach no further than inlining does")]

use std::arch::x86_64::{
    __m256i, _mm_cvtsi64_si128, _mm_cvtsi128_si64, _mm_shuffle_epi8, _mm256_cmpeq_epi8,
    _mm256_loadu_si256, _mm256_max_epu8, _mm256_movemask_epi8, _mm256_or_si256, _mm256_set1_epi8,
};

use super::masks::{Chars, Finder, Masks, SIZE, Task};

/// A processor that has AVX2 and what came with it.
#[derive(Clone, Copy)]
pub struct Avx2(());

impl Avx2 {
    pub fn detect() -> Option<Self> {
        let is_there = is_x86_feature_detected!("avx2")
            && is_x86_feature_detected!("bmi1")
            && is_x86_feature_detected!("bmi2")
            && is_x86_feature_detected!("lzcnt")
            && is_x86_feature_detected!("popcnt");
        is_there.then_some(Self(()))
    }

    pub fn run<T: Task>(self, task: T) -> T::Output {
        #[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
        fn run<T: Task>(own: Avx2, task: T) -> T::Output {
            task.run(own)
        }
        // SAFETY: the processor was asked.
        unsafe { run(self, task) }
    }
}

impl Finder for Avx2 {
    #[inline(always)]
    fn chars(self, block: &[u8; SIZE]) -> Chars {
        // SAFETY: the processor was asked.
        unsafe { chars(halves(block)) }
    }

    #[inline(always)]
    fn masks(self, block: &[u8; SIZE]) -> Masks {
        // SAFETY: the processor was asked.
        unsafe { masks(halves(block)) }
    }

    #[inline(always)]
    fn squeeze(self, word: u64, dropped: u8) -> u64 {
        // SAFETY: the processor was asked.
        unsafe { squeeze(word, dropped) }
    }
}

type Halves = [__m256i; 2];

#[target_feature(enable = "avx2")]
#[inline]
fn halves(block: &[u8; SIZE]) -> Halves {
    let (low, high) = block.split_at(SIZE / 2);
    // SAFETY: each half has 32 bytes, and nothing needs to be aligned.
    unsafe { [low, high].map(|half| _mm256_loadu_si256(half.as_ptr().cast())) }
}

#[target_feature(enable = "avx2")]
#[inline]
fn chars(halves: Halves) -> Chars {
    let last = _mm256_set1_epi8(0x1f);
    let control = halves.map(|half| _mm256_cmpeq_epi8(_mm256_max_epu8(half, last), last));
    Chars {
        quotes: equal(halves, b'"'),
        backslashes: equal(halves, b'\\'),
        control: bits([_mm256_or_si256(control[0], control[1]); 2]),
    }
}

#[target_feature(enable = "avx2")]
#[inline]
fn masks(halves: Halves) -> Masks {
    // Brackets and braces differ in this bit alone.
    let bit = _mm256_set1_epi8(0x20);
    let folded = halves.map(|half| _mm256_or_si256(half, bit));
    let spaces = halves.map(|half| _mm256_cmpeq_epi8(_mm256_max_epu8(half, bit), bit));
    Masks {
        chars: chars(halves),
        opens: equal(folded, b'{'),
        closes: equal(folded, b'}'),
        colons: equal(halves, b':'),
        commas: equal(halves, b','),
        spaces: bits(spaces),
    }
}

#[target_feature(enable = "avx2")]
#[inline]
fn equal(halves: Halves, byte: u8) -> u64 {
    let wanted = _mm256_set1_epi8(byte.cast_signed());
    bits(halves.map(|half| _mm256_cmpeq_epi8(half, wanted)))
}

#[target_feature(enable = "avx2")]
#[inline]
fn bits([low, high]: Halves) -> u64 {
    let [low, high] = [low, high].map(|half| u64::from(_mm256_movemask_epi8(half).cast_unsigned()));
    low | high << 32
}

#[target_feature(enable = "avx2")]
#[inline]
fn squeeze(word: u64, dropped: u8) -> u64 {
    let order = _mm_cvtsi64_si128(ORDERS[usize::from(dropped)].cast_signed());
    let word = _mm_cvtsi64_si128(word.cast_signed());
    _mm_cvtsi128_si64(_mm_shuffle_epi8(word, order)).cast_unsigned()
}

/// For each choice of bytes to be dropped, the places of those that stay.
static ORDERS: [u64; 256] = orders();

const fn orders() -> [u64; 256] {
    let mut orders = [0; 256];
    let mut dropped = 0;
    while dropped < 256 {
        let (mut place, mut shift) = (0, 0);
        while place < 8 {
            if dropped >> place & 1 == 0 {
                orders[dropped] |= place << shift;
                shift += 8;
            }
            place += 1;
        }
        dropped += 1;
    }
    orders
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::scan::masks::tests::check;

    #[test]
    fn it_finds_the_same_bytes() {
        if let Some(own) = Avx2::detect() {
            check(own);
        }
    }
}
