//! `~` at the beginning of a line is for this program, as in ssh.

use super::letters::whole_letters;

/// What keys mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// For the other side.
    Keys(Vec<u8>),
    /// `~.`
    End,
    /// `~?`
    Help,
    /// `~^Z`
    Suspend,
}

/// Where in the line we are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Place {
    #[default]
    Start,
    Tilde,
    Middle,
}

/// Reads keys, whatever the pieces in which they come.
#[derive(Debug, Default)]
pub struct Escape {
    place: Place,
    /// The beginning of a letter of several bytes.
    held: Vec<u8>,
}

impl Escape {
    pub fn read(&mut self, keys: &[u8]) -> Vec<Action> {
        let mut actions = Vec::new();
        let mut plain = std::mem::take(&mut self.held);
        for &key in keys {
            let place = std::mem::replace(&mut self.place, Place::Middle);
            match (place, key) {
                (Place::Start, b'~') => {
                    self.place = Place::Tilde;
                    continue;
                }
                (Place::Tilde, b'.' | b'?' | 0x1a) => {
                    flush(&mut plain, &mut actions);
                    actions.push(match key {
                        b'.' => Action::End,
                        b'?' => Action::Help,
                        _ => Action::Suspend,
                    });
                    self.place = Place::Start;
                    continue;
                }
                (Place::Tilde, other) if other != b'~' => plain.push(b'~'),
                _ => {}
            }
            plain.push(key);
            if matches!(key, b'\r' | b'\n') {
                self.place = Place::Start;
            }
        }
        let whole = whole_letters(&plain);
        self.held = plain.split_off(whole);
        flush(&mut plain, &mut actions);
        actions
    }
}

fn flush(plain: &mut Vec<u8>, actions: &mut Vec<Action>) {
    if !plain.is_empty() {
        actions.push(Action::Keys(std::mem::take(plain)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pieces: &[&str]) -> Vec<Action> {
        let mut escape = Escape::default();
        let mut actions: Vec<Action> = Vec::new();
        for action in pieces.iter().flat_map(|piece| escape.read(piece.as_bytes())) {
            match (actions.last_mut(), action) {
                (Some(Action::Keys(before)), Action::Keys(keys)) => before.extend(keys),
                (_, action) => actions.push(action),
            }
        }
        actions
    }

    fn keys(text: &str) -> Action {
        Action::Keys(text.as_bytes().to_vec())
    }

    #[test]
    fn a_tilde_counts_at_the_beginning_of_a_line_only() {
        for (text, expected) in [
            ("~.", vec![Action::End]),
            ("a~.", vec![keys("a~.")]),
            ("a\r~.", vec![keys("a\r"), Action::End]),
            ("a\n~.", vec![keys("a\n"), Action::End]),
            ("~~.", vec![keys("~.")]),
            ("~~~.", vec![keys("~~.")]),
            ("~?~.", vec![Action::Help, Action::End]),
            ("~a\r", vec![keys("~a\r")]),
            ("~\r~.", vec![keys("~\r"), Action::End]),
            ("\r~\u{1a}x", vec![keys("\r"), Action::Suspend, keys("x")]),
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
        let mut escape = Escape::default();
        assert_eq!(escape.read(&[b'x', 0xc3]), [keys("x")]);
        assert_eq!(escape.read(&[0xa9, b'y']), [keys("éy")]);
        assert_eq!(escape.read(&[0xff, b'z', 0xc3]), [Action::Keys(vec![0xff, b'z'])]);
        assert_eq!(escape.read(&[0xa9]), [keys("é")]);
    }
}
