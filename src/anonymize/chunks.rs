//! Reassembles words of device output that were split across messages.

use std::collections::HashMap;

/// Sessions whose last word is kept; there are never so many at a time.
const MOST: usize = 1000;

/// No address and hardly any name is longer.
const LONGEST: usize = 256;

/// The words that the last piece of each session ended in.
#[derive(Default)]
pub struct ChunkReassembler(HashMap<String, String>);

impl ChunkReassembler {
    /// The piece with the beginning of its first word, and without its last word, if that may go on: it
    /// comes with the next piece. At the end of a session it is missing, where no line ends there.
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
