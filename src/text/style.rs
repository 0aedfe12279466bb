//! Defines the output's colours, chosen to be readable on dark and light backgrounds.

use std::sync::LazyLock;

use colored::{ColoredString, Colorize};

use crate::wire::append_short;

/// What a piece of text stands for, and thus how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Plain,
    /// Less important: labels, missing values, `null`.
    Dim,
    /// A name.
    Strong,
    /// A site's name or a time stamp.
    Place,
    Good,
    Doubtful,
    Bad,
    Key,
    Text,
    Number,
    Boolean,
}

/// Appends text, in colour where the stream shows colours.
#[derive(Clone, Copy, Debug)]
pub struct Painter {
    pub color: bool,
}

impl Painter {
    /// Appends `text` in its tone.
    pub fn paint(self, tone: Tone, text: &str, out: &mut Vec<u8>) {
        self.paint_part(tone, text.as_bytes(), text.len(), out);
    }

    /// Appends the first `length` bytes of `text` in its tone. Bytes beyond them make the copy cheaper: it can
    /// take a block of fixed size.
    #[inline]
    pub fn paint_part(self, tone: Tone, text: &[u8], length: usize, out: &mut Vec<u8>) {
        if !self.color || tone == Tone::Plain || length == 0 {
            append_short(text, length, out);
            return;
        }
        let start = &STARTS[tone as usize];
        append_short(&start.bytes, start.length, out);
        append_short(text, length, out);
        out.extend_from_slice(b"\x1b[0m");
    }
}

/// The longest sequence, in bytes: `\x1b[38;5;136m` takes 11.
const LONGEST: usize = 16;

/// The sequence that switches a tone on (ECMA-48, SGR), padded so that a copy has a fixed size.
#[derive(Clone, Copy)]
struct Sequence {
    bytes: [u8; LONGEST],
    length: usize,
}

/// What `colored` puts before text of each tone. A string of its own for each piece of text would cost an
/// allocation in the hottest path, so its sequences are taken once.
static STARTS: LazyLock<[Sequence; Tone::ALL.len()]> = LazyLock::new(|| {
    // The switch is the whole process's; `Painter` decides for each stream.
    colored::control::set_override(true);
    Tone::ALL.map(|tone| {
        let painted = tone.style("x").to_string();
        let start = painted.split('x').next().unwrap_or_default().as_bytes();
        let mut bytes = [0; LONGEST];
        bytes[..start.len()].copy_from_slice(start);
        Sequence { bytes, length: start.len() }
    })
});

impl Tone {
    /// In the order of their declaration, which numbers them.
    const ALL: [Self; 11] = [
        Self::Plain,
        Self::Dim,
        Self::Strong,
        Self::Place,
        Self::Good,
        Self::Doubtful,
        Self::Bad,
        Self::Key,
        Self::Text,
        Self::Number,
        Self::Boolean,
    ];

    fn style(self, text: &str) -> ColoredString {
        match self {
            Self::Plain => text.normal(),
            Self::Dim => text.dimmed(),
            Self::Strong => text.bold(),
            Self::Place | Self::Number => text.cyan(),
            Self::Good | Self::Text => text.green(),
            // Plain yellow cannot be read on white; this one has a contrast of 3:1 or more on white and on black.
            Self::Doubtful => text.ansi_color(136),
            Self::Bad => text.red().bold(),
            Self::Key => text.blue().bold(),
            Self::Boolean => text.magenta(),
        }
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
    fn tones_are_numbered_in_order() {
        for (number, tone) in Tone::ALL.into_iter().enumerate() {
            assert_eq!(tone as usize, number);
        }
    }

    #[test]
    fn colours_only_when_asked() {
        assert_eq!(painted(false, Tone::Bad), "x");
        assert_eq!(painted(true, Tone::Plain), "x");
        assert_eq!(painted(true, Tone::Bad), "\u{1b}[1;31mx\u{1b}[0m");
        assert_eq!(painted(true, Tone::Dim), "\u{1b}[2mx\u{1b}[0m");
        assert_eq!(painted(true, Tone::Doubtful), "\u{1b}[38;5;136mx\u{1b}[0m");
    }
}
