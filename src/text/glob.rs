//! Matches names against case-insensitive patterns: `*`, `?`, `[abc]`, `[a-z]`, `[!a]`.

use unicode_normalization::UnicodeNormalization;

/// A pattern, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub struct Glob(Vec<GlobToken>);

#[derive(Debug, PartialEq, Eq)]
enum GlobToken {
    Letter(char),
    Any,
    Many,
    Among { ranges: Vec<(char, char)>, negated: bool },
}

/// Text in which letters of either case are the same, whatever the script, and whether an accent is a
/// letter's own or follows it.
pub fn folded(text: &str) -> String {
    // By way of capitals, so that `ß` is `ss` and both forms of the Greek sigma are one.
    let folded = text.nfc().flat_map(char::to_uppercase).flat_map(char::to_lowercase);
    folded.nfc().collect()
}

impl Glob {
    /// `None` for text without any special letter, which is a name.
    pub fn parse(text: &str) -> Option<Self> {
        let letters: Vec<char> = folded(text).chars().collect();
        let mut pieces = Vec::new();
        let mut rest = &letters[..];
        while let Some((first, behind)) = rest.split_first() {
            let (piece, behind) = match first {
                '*' => (GlobToken::Many, behind),
                '?' => (GlobToken::Any, behind),
                '[' => among(behind).unwrap_or((GlobToken::Letter('['), behind)),
                letter => (GlobToken::Letter(*letter), behind),
            };
            pieces.push(piece);
            rest = behind;
        }
        let special = |piece: &GlobToken| !matches!(piece, GlobToken::Letter(_));
        pieces.iter().any(special).then_some(Self(pieces))
    }

    /// Whether the whole name fits.
    pub fn fits(&self, name: &str) -> bool {
        let letters: Vec<char> = folded(name).chars().collect();
        let (mut piece, mut letter) = (0, 0);
        // Where to go on when the last `*` has to take one letter more.
        let mut again = None;
        while letter < letters.len() {
            match self.0.get(piece) {
                Some(GlobToken::Many) => {
                    again = Some((piece + 1, letter));
                    piece += 1;
                }
                Some(own) if own.takes(letters[letter]) => {
                    piece += 1;
                    letter += 1;
                }
                _ => {
                    let Some((after, from)) = again else { return false };
                    again = Some((after, from + 1));
                    (piece, letter) = (after, from + 1);
                }
            }
        }
        self.0[piece..].iter().all(|piece| *piece == GlobToken::Many)
    }
}

impl GlobToken {
    fn takes(&self, letter: char) -> bool {
        match self {
            Self::Letter(own) => *own == letter,
            Self::Any => true,
            Self::Many => false,
            Self::Among { ranges, negated } => {
                ranges.iter().any(|(from, to)| (*from..=*to).contains(&letter)) != *negated
            }
        }
    }
}

/// What follows a `[`, if it is closed; a `]` at its start stands for itself.
fn among(text: &[char]) -> Option<(GlobToken, &[char])> {
    let negated = matches!(text.first(), Some('!' | '^'));
    let inner = &text[usize::from(negated)..];
    let end = 1 + inner.iter().skip(1).position(|letter| *letter == ']')?;
    let mut ranges = Vec::new();
    let mut rest = &inner[..end];
    while let Some(first) = rest.first() {
        match rest {
            [from, '-', to, ..] => {
                ranges.push((*from, *to));
                rest = &rest[3..];
            }
            _ => {
                ranges.push((*first, *first));
                rest = &rest[1..];
            }
        }
    }
    Some((GlobToken::Among { ranges, negated }, &inner[end + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        for (pattern, name, fits) in [
            ("US-*", "US-Austin", true),
            ("us-*", "US-Austin", true),
            ("US-*", "DE-US-1", false),
            ("*us*", "AUSTIN", true),
            ("*", "", true),
            ("?", "", false),
            ("DE-K?ln", "DE-Köln", true),
            ("de-kÖ*", "DE-Köln", true),
            ("JP-??", "JP-東京", true),
            ("DE-K\u{f6}ln", "DE-Ko\u{308}ln", true),
            ("DE-KO\u{308}LN", "DE-K\u{f6}ln", true),
            ("*-K?ln", "DE-Ko\u{308}ln", true),
            ("[\u{f6}]*", "O\u{308}rebro", true),
            ("가*", "\u{1100}\u{1161}나", true),
            ("*ΑΘΉΝΑ*", "GR-Αθήνα-012", true),
            ("*STRASSE", "Hauptstraße", true),
            ("[a-c]*x", "Bxyx", true),
            ("[a-c]*x", "dx", false),
            ("[!a-c]?", "dx", true),
            ("[]x]*", "]", true),
            ("[ab", "[AB", true),
            ("a*b*c", "aXbXbXc", true),
            ("a*b*c", "aXbXbX", false),
            ("*-0?[0-5]", "US-NYC-014", true),
            ("*-0?[0-5]", "US-NYC-016", false),
            ("AP [1-2] *", "AP 2 West", true),
        ] {
            let own = Glob::parse(pattern);
            let found = own.as_ref().map_or(folded(pattern) == folded(name), |own| own.fits(name));
            assert_eq!(found, fits, "{pattern} {name}");
        }
    }

    #[test]
    fn a_name_is_no_pattern() {
        for name in ["HQ", "Café-☕", "[open", "a]b", ""] {
            assert_eq!(Glob::parse(name), None, "{name}");
        }
    }

    #[test]
    fn many_stars_take_no_time() {
        let pattern = Glob::parse(&"a*".repeat(50)).expect("a pattern");
        assert!(!pattern.fits(&"b".repeat(5000)));
        assert!(!Glob::parse("*a*a*a*a*a*b").expect("a pattern").fits(&"a".repeat(5000)));
    }
}
