//! Colours: which part of the output looks how. Chosen to be readable on dark and on light backgrounds.

use colored::Color;

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
        if !self.color || tone == Tone::Plain || text.is_empty() {
            out.extend_from_slice(text.as_bytes());
            return;
        }
        start(tone, out);
        out.extend_from_slice(text.as_bytes());
        out.extend_from_slice(b"\x1b[0m");
    }
}

/// Appends the sequence that switches the tone on.
fn start(tone: Tone, out: &mut Vec<u8>) {
    let (weight, color) = match tone {
        Tone::Plain => return,
        Tone::Dim => ("2", None),
        Tone::Strong => ("1", None),
        Tone::Place | Tone::Number => ("", Some(Color::Cyan)),
        Tone::Good | Tone::Text => ("", Some(Color::Green)),
        // Plain yellow cannot be read on white.
        Tone::Doubtful => ("", Some(Color::AnsiColor(172))),
        Tone::Bad => ("1", Some(Color::Red)),
        Tone::Key => ("1", Some(Color::Blue)),
        Tone::Boolean => ("", Some(Color::Magenta)),
    };
    out.extend_from_slice(b"\x1b[");
    out.extend_from_slice(weight.as_bytes());
    if let Some(color) = color {
        if !weight.is_empty() {
            out.push(b';');
        }
        out.extend_from_slice(color.to_fg_str().as_bytes());
    }
    out.push(b'm');
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
