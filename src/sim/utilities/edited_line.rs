//! Edits a line typed at a terminal and produces its echo.

/// What has been typed since the last Enter.
#[derive(Debug, Default)]
pub struct EditedLine {
    text: String,
    /// The line before, for the arrow up.
    last: String,
    /// What came of an escape sequence.
    escape: String,
    /// What came of a letter of several bytes.
    bytes: Vec<u8>,
    after_return: bool,
}

/// What a key did.
#[derive(Debug, PartialEq, Eq)]
pub enum KeyEffect {
    /// To be shown.
    Echo(String),
    /// Enter, with the whole line.
    Line(String),
    Interrupt,
    /// Ctrl-D on an empty line.
    End,
    Nothing,
}

impl EditedLine {
    /// Takes one byte.
    pub fn key(&mut self, byte: u8) -> KeyEffect {
        let after_return = std::mem::replace(&mut self.after_return, byte == b'\r');
        if !self.escape.is_empty() {
            return self.escaped(byte);
        }
        match byte {
            0x1b => {
                self.escape.push('\x1b');
                KeyEffect::Nothing
            }
            b'\n' if after_return => KeyEffect::Nothing,
            b'\r' | b'\n' => {
                self.last.clone_from(&self.text);
                KeyEffect::Line(std::mem::take(&mut self.text))
            }
            0x03 => {
                self.text.clear();
                KeyEffect::Interrupt
            }
            0x04 if self.text.is_empty() => KeyEffect::End,
            0x08 | 0x7f => match self.text.pop() {
                Some(_) => KeyEffect::Echo("\x08 \x08".to_owned()),
                None => KeyEffect::Echo("\x07".to_owned()),
            },
            0x15 => {
                let back = "\x08 \x08".repeat(self.text.chars().count());
                self.text.clear();
                KeyEffect::Echo(back)
            }
            0..0x20 => KeyEffect::Nothing,
            _ => self.letter(byte),
        }
    }

    fn letter(&mut self, byte: u8) -> KeyEffect {
        self.bytes.push(byte);
        match std::str::from_utf8(&self.bytes) {
            Ok(letter) => {
                self.text.push_str(letter);
                let echo = letter.to_owned();
                self.bytes.clear();
                KeyEffect::Echo(echo)
            }
            // More of it is to come.
            Err(error) if error.error_len().is_none() => KeyEffect::Nothing,
            Err(_) => {
                self.bytes.clear();
                KeyEffect::Nothing
            }
        }
    }

    fn escaped(&mut self, byte: u8) -> KeyEffect {
        self.escape.push(char::from(byte));
        let done = byte.is_ascii_alphabetic() || byte == b'~';
        if !done || self.escape == "\x1bO" {
            return KeyEffect::Nothing;
        }
        let sequence = std::mem::take(&mut self.escape);
        if matches!(sequence.as_str(), "\x1b[A" | "\x1bOA") && self.text.is_empty() {
            self.text.clone_from(&self.last);
            return KeyEffect::Echo(self.text.clone());
        }
        KeyEffect::Nothing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(line: &mut EditedLine, keys: &str) -> Vec<KeyEffect> {
        keys.bytes()
            .map(|byte| line.key(byte))
            .filter(|typed| *typed != KeyEffect::Nothing)
            .collect()
    }

    #[test]
    fn keys_are_echoed_and_lines_are_edited() {
        let mut line = EditedLine::default();
        let echo = |text: &str| KeyEffect::Echo(text.to_owned());
        assert_eq!(typed(&mut line, "aé"), [echo("a"), echo("é")]);
        assert_eq!(typed(&mut line, "\x7fb\r\n").last(), Some(&KeyEffect::Line("ab".to_owned())));
        assert_eq!(typed(&mut line, "\x1b[A\n"), [echo("ab"), KeyEffect::Line("ab".to_owned())]);
        assert_eq!(typed(&mut line, "x\x03"), [echo("x"), KeyEffect::Interrupt]);
        assert_eq!(typed(&mut line, "\x04"), [KeyEffect::End]);
        assert_eq!(typed(&mut line, "\x1b[1;5C\x1bOB"), []);
    }
}
