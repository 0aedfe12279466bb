//! Anonymizes the output of commands: known words and numbers stay, and everything else is replaced.

use super::AnonymizerState;
use super::vocabulary::{Announcement, announces, is_known};

/// What the line so far says about its rest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LineState {
    #[default]
    Open,
    /// After `password` and the like.
    Secret,
    /// After `description` and the like.
    OwnText,
}

impl AnonymizerState {
    /// Anonymizes output. `line` is the state of its first line, and becomes that of its last one.
    pub(super) fn output(&mut self, text: &str, line: &mut LineState) -> String {
        self.split(text, |state, gap| {
            let places = state.known.find(gap);
            let mut written = 0;
            for place in places {
                state.words(&mut gap[written..place.start], line);
                let name = &mut gap[place.clone()];
                if *line == LineState::Secret {
                    blank(name);
                } else {
                    state.pseudonyms.name(name);
                }
                written = place.end;
            }
            state.words(&mut gap[written..], line);
        })
    }

    fn words(&mut self, text: &mut [u8], line: &mut LineState) {
        let mut at = 0;
        while at < text.len() {
            match text[at] {
                b'\n' | b'\r' => *line = LineState::Open,
                0x1b => at += escape_length(&text[at..]).unwrap_or(1) - 1,
                byte if in_word(byte) => {
                    let length = text[at..].iter().position(|byte| !in_word(*byte));
                    let end = length.map_or(text.len(), |length| at + length);
                    self.word(&mut text[at..end], line);
                    at = end;
                    continue;
                }
                _ => {}
            }
            at += 1;
        }
    }

    fn word(&mut self, word: &mut [u8], line: &mut LineState) {
        let core = trimmed(word);
        // Names in other encodings than UTF-8 are no known words.
        let text = std::str::from_utf8(core).unwrap_or_default();
        let announced = announces(text);
        match line {
            LineState::Secret => blank(core),
            LineState::Open if is_known(text) => {}
            LineState::Open | LineState::OwnText => self.pseudonyms.name(core),
        }
        match (announced, &line) {
            (Some(Announcement::Secret), _) => *line = LineState::Secret,
            (Some(Announcement::OwnText), LineState::Open) => *line = LineState::OwnText,
            _ => {}
        }
    }
}

/// The length of the escape sequence at the start of the text: colours and positions on a terminal. Nothing if the
/// text ends before it does.
pub fn escape_length(text: &[u8]) -> Option<usize> {
    match text.get(1)? {
        b'[' => {
            let last = text[2..].iter().position(|byte| !matches!(byte, 0x20..=0x3f))?;
            Some(3 + last)
        }
        _ => Some(1),
    }
}

fn blank(secret: &mut [u8]) {
    secret.iter_mut().filter(|byte| !byte.is_ascii_whitespace()).for_each(|byte| *byte = b'x');
}

fn in_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii() || b"-_.".contains(&byte)
}

/// A word without the punctuation around it.
pub fn trimmed(word: &mut [u8]) -> &mut [u8] {
    let belongs = |byte: &u8| byte.is_ascii_alphanumeric() || !byte.is_ascii();
    let start = word.iter().position(belongs).unwrap_or(word.len());
    let end = word.iter().rposition(belongs).map_or(start, |last| last + 1);
    &mut word[start..end]
}
