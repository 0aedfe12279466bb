//! From token to token through JSON text: whether they make up a value.
//!
//! What is no value here may still be one that nobody writes; [`check`](super::check) knows, and knows why.

use super::index::Index;
use super::json::MAX_DEPTH;

/// How many tokens the value takes that begins with the first of `index`, the tokens of `text`. Nothing where it is not valid, or
/// nested deeper than [`MAX_DEPTH`].
pub fn value(text: &[u8], index: &Index) -> Option<usize> {
    let places = index.places();
    let byte = |place: u32| text.get(place as usize).copied().unwrap_or_default();
    let is_key = |key: u32, colon: u32| byte(key) == b'"' && byte(colon) == b':';
    let mut open = Nesting::default();
    let mut in_object = false;
    let mut next = 0;
    loop {
        let [at, key, colon] = *places[next..].first_chunk()?;
        next += 1;
        match byte(at) {
            b'"' => {}
            b'-' | b'0'..=b'9' => number(text, at as usize)?,
            // In ASCII a bracket closes two places behind that which opens.
            first @ (b'{' | b'[') if byte(key) != first + 2 => {
                open.enter(in_object)?;
                in_object = first == b'{';
                if in_object {
                    is_key(key, colon).then_some(())?;
                    next += 2;
                }
                continue;
            }
            b'{' | b'[' => {
                open.has_room().then_some(())?;
                next += 1;
            }
            b't' => word(text, at as usize, b"true")?,
            b'f' => word(text, at as usize, b"false")?,
            b'n' => word(text, at as usize, b"null")?,
            _ => return None,
        }
        loop {
            if open.depth == 0 {
                return Some(next);
            }
            let [mark, key, colon] = *places[next..].first_chunk()?;
            next += 1;
            let mark = byte(mark);
            if mark == b',' {
                if in_object {
                    is_key(key, colon).then_some(())?;
                    next += 2;
                }
                break;
            }
            if mark != if in_object { b'}' } else { b']' } {
                return None;
            }
            in_object = open.leave();
        }
    }
}

/// Which of the containers around the innermost one are objects: a bit for each.
#[derive(Default)]
struct Nesting {
    objects: [u64; MAX_DEPTH / 64],
    depth: usize,
}

impl Nesting {
    #[inline]
    fn has_room(&self) -> bool {
        self.depth < MAX_DEPTH
    }

    #[inline]
    fn enter(&mut self, from_object: bool) -> Option<()> {
        let word = self.objects.get_mut(self.depth / 64)?;
        *word = *word << 1 | u64::from(from_object);
        self.depth += 1;
        Some(())
    }

    /// Whether an object is around.
    #[inline]
    fn leave(&mut self) -> bool {
        self.depth -= 1;
        let word = &mut self.objects[self.depth / 64];
        let to_object = *word & 1 == 1;
        *word >>= 1;
        to_object
    }
}

#[inline]
fn word<const LENGTH: usize>(text: &[u8], at: usize, word: &[u8; LENGTH]) -> Option<()> {
    (text[at..].first_chunk() == Some(word) && is_over(text, at + LENGTH)).then_some(())
}

#[inline]
fn number(text: &[u8], at: usize) -> Option<()> {
    let byte = |at: usize| text.get(at).copied().unwrap_or_default();
    let digits = |at: usize| {
        let mut end = at;
        while byte(end).is_ascii_digit() {
            end += 1;
        }
        (end > at).then_some(end)
    };
    let mut at = at + usize::from(byte(at) == b'-');
    at = if byte(at) == b'0' { at + 1 } else { digits(at)? };
    if byte(at) == b'.' {
        at = digits(at + 1)?;
    }
    if byte(at) | 0x20 == b'e' {
        at = digits(at + 1 + usize::from(matches!(byte(at + 1), b'+' | b'-')))?;
    }
    is_over(text, at).then_some(())
}

/// Whether a number or word that ends at `at` is not followed by something else that belongs to it.
#[inline]
fn is_over(text: &[u8], at: usize) -> bool {
    let behind = text.get(at).copied().unwrap_or(b' ');
    matches!(behind, b',' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t')
}
