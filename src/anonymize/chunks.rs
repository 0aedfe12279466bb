//! Reassembles words of device output that were split across messages.

use std::collections::HashMap;

use super::output_text::{LineState, escape_length};

/// The most sessions whose last word is kept, more than ever run at once.
const MOST: usize = 1000;

/// In bytes; longer than any address, and almost any name.
const LONGEST: usize = 256;

/// Where the output of each session stands, by session.
#[derive(Default)]
pub struct ChunkReassembler(HashMap<String, SessionTail>);

/// The end of a session's output so far.
#[derive(Default)]
pub struct SessionTail {
    /// The incomplete last word.
    word: String,
    pub line: LineState,
}

impl ChunkReassembler {
    /// The piece with the word that the last one left incomplete, and without its own last word, which is kept for
    /// the next piece. If a session ends inside a line, that word is lost. The caller gives the tail back.
    pub fn complete(&mut self, session: &str, piece: &str) -> (String, SessionTail) {
        let mut tail = self.0.remove(session).unwrap_or_default();
        let mut whole = std::mem::take(&mut tail.word);
        whole.push_str(piece);
        let start = incomplete(&whole);
        if start < whole.len() && whole.len() - start <= LONGEST && self.0.len() < MOST {
            tail.word = whole.split_off(start);
        }
        (whole, tail)
    }

    /// Keeps the tail for the next piece. The oldest sessions are not known, so all that wait for nothing go first.
    pub fn keep(&mut self, session: &str, tail: SessionTail) {
        if self.0.len() >= MOST {
            self.0.retain(|_, tail| !tail.word.is_empty());
        }
        if self.0.len() < MOST {
            self.0.insert(session.to_owned(), tail);
        }
    }
}

/// Where the last word or escape sequence begins that the next piece may continue.
fn incomplete(text: &str) -> usize {
    let is_part = |letter: char| letter.is_alphanumeric() || ".:@_%+-".contains(letter);
    let word = text.trim_end_matches(is_part).len();
    match text.rfind('\x1b') {
        Some(escape) if escape_length(&text.as_bytes()[escape..]).is_none() => escape.min(word),
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole() {
        let mut chunks = ChunkReassembler::default();
        let pieces = [
            ("a", "PING 10.1"),
            ("b", "x\n"),
            ("a", "0.0."),
            ("a", "1 (lobby): "),
            ("a", "end\n\x1b[3"),
            ("a", "1mred "),
        ];
        let mut completed = Vec::new();
        for (session, piece) in pieces {
            let (whole, tail) = chunks.complete(session, piece);
            completed.push(whole);
            chunks.keep(session, tail);
        }
        assert_eq!(completed, ["PING ", "x\n", "", "10.10.0.1 (lobby): ", "end\n", "\x1b[31mred "]);
        assert_eq!(chunks.complete("a", &"x".repeat(300)).0.len(), 300);
    }

    #[test]
    fn memory_is_bounded() {
        let mut chunks = ChunkReassembler::default();
        for session in 0..MOST * 3 {
            let (_, tail) = chunks.complete(&session.to_string(), "a word");
            chunks.keep(&session.to_string(), tail);
        }
        assert!(chunks.0.len() <= MOST);
    }
}
