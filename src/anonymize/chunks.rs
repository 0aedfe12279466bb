//! Reassembles words of device output that were split across messages.

use std::collections::HashMap;

/// The most sessions whose last word is kept, more than ever run at once.
const MOST: usize = 1000;

/// In bytes; longer than any address, and almost any name.
const LONGEST: usize = 256;

/// The incomplete last word of each session, by session.
#[derive(Default)]
pub struct ChunkReassembler(HashMap<String, String>);

impl ChunkReassembler {
    /// The piece with the word that the last one left incomplete, and without its own last word, which is kept for
    /// the next piece. If a session ends inside a line, that word is lost.
    pub fn complete(&mut self, session: &str, piece: &str) -> String {
        let mut whole = self.0.remove(session).unwrap_or_default();
        whole.push_str(piece);
        let is_part = |letter: char| letter.is_alphanumeric() || ".:@_%+-".contains(letter);
        let start = whole.trim_end_matches(is_part).len();
        if start < whole.len() && whole.len() - start <= LONGEST && self.0.len() < MOST {
            self.0.insert(session.to_owned(), whole.split_off(start));
        }
        whole
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole() {
        let mut chunks = ChunkReassembler::default();
        let pieces =
            [("a", "PING 10.1"), ("b", "x\n"), ("a", "0.0."), ("a", "1 (lobby): "), ("a", "end\n")];
        let whole: Vec<String> =
            pieces.iter().map(|(session, piece)| chunks.complete(session, piece)).collect();
        assert_eq!(whole, ["PING ", "x\n", "", "10.10.0.1 (lobby): ", "end\n"]);
        assert_eq!(chunks.complete("a", &"x".repeat(300)).len(), 300);
        assert!(chunks.0.is_empty());
    }
}
