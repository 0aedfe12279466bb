//! Defines the output's colours, chosen to be readable on dark and light backgrounds.

use crate::wire::append_short;

/// What a piece of text is, and so how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Plain,
    /// Of little weight: labels, missing values, `null`.
    Dim,
    /// A name.
    Strong,
    /// The name of a site, a time stamp.
    Place,
    Good,
    Doubtful,
    Bad,
    Key,
    Text,
    Number,
    Boolean,
}

/// Appends text in colour, or without.
#[derive(Clone, Copy, Debug)]
pub struct Painter {
    pub color: bool,
}

impl Painter {
    /// Appends `text` in its tone.
    pub fn paint(self, tone: Tone, text: &str, out: &mut Vec<u8>) {
        self.paint_part(tone, text.as_bytes(), text.len(), out);
    }

    /// Appends the first `length` bytes of `text` in its tone: what follows them makes a short copy cheap.
    #[inline]
    pub fn paint_part(self, tone: Tone, text: &[u8], length: usize, out: &mut Vec<u8>) {
        if !self.color || tone == Tone::Plain || length == 0 {
            append_short(text, length, out);
            return;
        }
        out.extend_from_slice(start(tone).as_bytes());
        append_short(text, length, out);
        out.extend_from_slice(b"\x1b[0m");
    }
}

/// The sequence that switches the tone on (ECMA-48, SGR).
#[inline]
fn start(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "",
        Tone::Dim => "\x1b[2m",
        Tone::Strong => "\x1b[1m",
        Tone::Place | Tone::Number => "\x1b[36m",
        Tone::Good | Tone::Text => "\x1b[32m",
        // Plain yellow cannot be read on white.
        Tone::Doubtful => "\x1b[38;5;172m",
        Tone::Bad => "\x1b[1;31m",
        Tone::Key => "\x1b[1;34m",
        Tone::Boolean => "\x1b[35m",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn painted(color: bool, tone: Tone) -> String {
        let mut out = Vec::new();
        Painter { color }.paint(tone, "x", &mut out);
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn colours_only_when_asked() {
        assert_eq!(painted(false, Tone::Bad), "x");
        assert_eq!(painted(true, Tone::Plain), "x");
        assert_eq!(painted(true, Tone::Bad), "\u{1b}[1;31mx\u{1b}[0m");
        assert_eq!(painted(true, Tone::Dim), "\u{1b}[2mx\u{1b}[0m");
        assert_eq!(painted(true, Tone::Doubtful), "\u{1b}[38;5;172mx\u{1b}[0m");
    }
}
