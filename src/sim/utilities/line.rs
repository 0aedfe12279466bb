//! A line as it is typed at a terminal, with its echo.

/// What has been typed since the last Enter.
#[derive(Debug, Default)]
pub struct Line {
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
pub enum Typed {
    /// To be shown.
    Echo(String),
    /// Enter, with the whole line.
    Line(String),
    Interrupt,
    /// Ctrl-D on an empty line.
    End,
    Nothing,
}

impl Line {
    /// Takes one byte.
    pub fn key(&mut self, byte: u8) -> Typed {
        let after_return = std::mem::replace(&mut self.after_return, byte == b'\r');
        if !self.escape.is_empty() {
            return self.escaped(byte);
        }
        match byte {
            0x1b => {
                self.escape.push('\x1b');
                Typed::Nothing
            }
            b'\n' if after_return => Typed::Nothing,
            b'\r' | b'\n' => {
                self.last.clone_from(&self.text);
                Typed::Line(std::mem::take(&mut self.text))
            }
            0x03 => {
                self.text.clear();
                Typed::Interrupt
            }
            0x04 if self.text.is_empty() => Typed::End,
            0x08 | 0x7f => match self.text.pop() {
                Some(_) => Typed::Echo("\x08 \x08".to_owned()),
                None => Typed::Echo("\x07".to_owned()),
            },
            0x15 => {
                let back = "\x08 \x08".repeat(self.text.chars().count());
                self.text.clear();
                Typed::Echo(back)
            }
            0..0x20 => Typed::Nothing,
            _ => self.letter(byte),
        }
    }

    fn letter(&mut self, byte: u8) -> Typed {
        self.bytes.push(byte);
        match std::str::from_utf8(&self.bytes) {
            Ok(letter) => {
                self.text.push_str(letter);
                let echo = letter.to_owned();
                self.bytes.clear();
                Typed::Echo(echo)
            }
            // More of it is to come.
            Err(error) if error.error_len().is_none() => Typed::Nothing,
            Err(_) => {
                self.bytes.clear();
                Typed::Nothing
            }
        }
    }

    fn escaped(&mut self, byte: u8) -> Typed {
        self.escape.push(char::from(byte));
        let done = byte.is_ascii_alphabetic() || byte == b'~';
        if !done || self.escape == "\x1bO" {
            return Typed::Nothing;
        }
        let sequence = std::mem::take(&mut self.escape);
        if matches!(sequence.as_str(), "\x1b[A" | "\x1bOA") && self.text.is_empty() {
            self.text.clone_from(&self.last);
            return Typed::Echo(self.text.clone());
        }
        Typed::Nothing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(line: &mut Line, keys: &str) -> Vec<Typed> {
        keys.bytes().map(|byte| line.key(byte)).filter(|typed| *typed != Typed::Nothing).collect()
    }

    #[test]
    fn keys_are_echoed_and_lines_are_edited() {
        let mut line = Line::default();
        let echo = |text: &str| Typed::Echo(text.to_owned());
        assert_eq!(typed(&mut line, "aé"), [echo("a"), echo("é")]);
        assert_eq!(typed(&mut line, "\x7fb\r\n").last(), Some(&Typed::Line("ab".to_owned())));
        assert_eq!(typed(&mut line, "\x1b[A\n"), [echo("ab"), Typed::Line("ab".to_owned())]);
        assert_eq!(typed(&mut line, "x\x03"), [echo("x"), Typed::Interrupt]);
        assert_eq!(typed(&mut line, "\x04"), [Typed::End]);
        assert_eq!(typed(&mut line, "\x1b[1;5C\x1bOB"), []);
    }
}
