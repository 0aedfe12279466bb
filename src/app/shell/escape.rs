//! Recognizes `~` escapes at the beginning of a line, as ssh does.

use super::super::device::utf8_boundary;

/// The meaning of typed keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EscapeAction {
    /// Keys for the device.
    Keys(Vec<u8>),
    /// `~.`
    End,
    /// `~?`
    Help,
    /// `~^Z`
    Suspend,
}

/// The position in the line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum LinePosition {
    #[default]
    Start,
    Tilde,
    Middle,
}

/// Parses keys, regardless of how the input is split.
#[derive(Debug, Default)]
pub struct EscapeParser {
    place: LinePosition,
    /// The first bytes of an incomplete UTF-8 character.
    held: Vec<u8>,
}

impl EscapeParser {
    pub fn read(&mut self, keys: &[u8]) -> Vec<EscapeAction> {
        let mut actions = Vec::new();
        let mut plain = std::mem::take(&mut self.held);
        for &key in keys {
            let place = std::mem::replace(&mut self.place, LinePosition::Middle);
            match (place, key) {
                (LinePosition::Start, b'~') => {
                    self.place = LinePosition::Tilde;
                    continue;
                }
                (LinePosition::Tilde, b'.' | b'?' | 0x1a) => {
                    flush(&mut plain, &mut actions);
                    actions.push(match key {
                        b'.' => EscapeAction::End,
                        b'?' => EscapeAction::Help,
                        _ => EscapeAction::Suspend,
                    });
                    self.place = LinePosition::Start;
                    continue;
                }
                (LinePosition::Tilde, other) if other != b'~' => plain.push(b'~'),
                _ => {}
            }
            plain.push(key);
            if matches!(key, b'\r' | b'\n') {
                self.place = LinePosition::Start;
            }
        }
        let whole = utf8_boundary(&plain);
        self.held = plain.split_off(whole);
        flush(&mut plain, &mut actions);
        actions
    }
}

fn flush(plain: &mut Vec<u8>, actions: &mut Vec<EscapeAction>) {
    if !plain.is_empty() {
        actions.push(EscapeAction::Keys(std::mem::take(plain)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pieces: &[&str]) -> Vec<EscapeAction> {
        let mut escape = EscapeParser::default();
        let mut actions: Vec<EscapeAction> = Vec::new();
        for action in pieces.iter().flat_map(|piece| escape.read(piece.as_bytes())) {
            match (actions.last_mut(), action) {
                (Some(EscapeAction::Keys(before)), EscapeAction::Keys(keys)) => before.extend(keys),
                (_, action) => actions.push(action),
            }
        }
        actions
    }

    fn keys(text: &str) -> EscapeAction {
        EscapeAction::Keys(text.as_bytes().to_vec())
    }

    #[test]
    fn a_tilde_counts_at_the_beginning_of_a_line_only() {
        for (text, expected) in [
            ("~.", vec![EscapeAction::End]),
            ("a~.", vec![keys("a~.")]),
            ("a\r~.", vec![keys("a\r"), EscapeAction::End]),
            ("a\n~.", vec![keys("a\n"), EscapeAction::End]),
            ("~~.", vec![keys("~.")]),
            ("~~~.", vec![keys("~~.")]),
            ("~?~.", vec![EscapeAction::Help, EscapeAction::End]),
            ("~a\r", vec![keys("~a\r")]),
            ("~\r~.", vec![keys("~\r"), EscapeAction::End]),
            ("\r~\u{1a}x", vec![keys("\r"), EscapeAction::Suspend, keys("x")]),
            ("ls ~\r", vec![keys("ls ~\r")]),
        ] {
            assert_eq!(read(&[text]), expected, "{text:?}");
            let single: Vec<String> = text.chars().map(String::from).collect();
            let single: Vec<&str> = single.iter().map(String::as_str).collect();
            assert_eq!(read(&single), expected, "{text:?} key by key");
        }
    }

    #[test]
    fn letters_stay_whole() {
        let mut escape = EscapeParser::default();
        assert_eq!(escape.read(&[b'x', 0xc3]), [keys("x")]);
        assert_eq!(escape.read(&[0xa9, b'y']), [keys("éy")]);
        assert_eq!(escape.read(&[0xff, b'z', 0xc3]), [EscapeAction::Keys(vec![0xff, b'z'])]);
        assert_eq!(escape.read(&[0xa9]), [keys("é")]);
    }
}
