//! JSON text inside a JSON string: decoded and checked on one way.

use super::block::plain_length;
use super::escape::{append_short, unescape_unicode};
use super::grammar::{Finite, Grammar};
use super::json::{Defect, Scanner};

/// Appends the JSON value that the string means, on one line. `quoted` is what stands between its quotes, and
/// valid. False where that is no value with finite numbers, or one that is written in a way that nobody
/// writes; `out` is then as it was.
pub fn append_value(quoted: &[u8], out: &mut Vec<u8>) -> bool {
    let start = out.len();
    out.reserve(quoted.len() + super::block::SIZE);
    let mut decoder = Decoder { scanner: Scanner::new(quoted), done: 0, out };
    let is_value = decoder.whole() == Ok(Finite::Yes);
    if !is_value {
        out.truncate(start);
    }
    is_value
}

/// A place in escaped text, and what was made of the text before it.
struct Decoder<'a, 'o> {
    scanner: Scanner<'a>,
    /// What stands before is appended.
    done: usize,
    out: &'o mut Vec<u8>,
}

impl<'a> Grammar<'a> for Decoder<'a, '_> {
    const QUOTE: u8 = b'\\';

    fn scanner(&mut self) -> &mut Scanner<'a> {
        &mut self.scanner
    }

    /// Both quotes are escaped.
    #[inline]
    fn step_over_string(&mut self) -> Result<(), Defect> {
        if self.byte(1) != Some(b'"') {
            return Err(Defect::Syntax);
        }
        self.leave_out();
        self.scanner.at += 1;
        loop {
            self.scanner.at += plain_length(&self.scanner.bytes[self.scanner.at..]);
            match (self.byte(0), self.byte(1)) {
                (Some(b'\\'), Some(b'"')) => {
                    self.leave_out();
                    self.scanner.at += 1;
                    return Ok(());
                }
                (Some(b'\\'), Some(letter)) => self.escape(letter)?,
                _ => return Err(Defect::Syntax),
            }
        }
    }

    #[inline]
    fn step_over_space(&mut self) {
        while self.byte(0) == Some(b' ') {
            self.scanner.at += 1;
        }
        if self.byte(0) == Some(b'\\') && self.byte(1) != Some(b'"') {
            self.escaped_space();
        }
    }
}

impl Decoder<'_, '_> {
    fn whole(&mut self) -> Result<Finite, Defect> {
        self.step_over_space();
        let finite = self.value()?;
        self.step_over_space();
        if self.scanner.at != self.scanner.bytes.len() {
            return Err(Defect::Syntax);
        }
        self.flush();
        Ok(finite)
    }

    /// A line break becomes a space.
    fn escaped_space(&mut self) {
        loop {
            let space = match (self.byte(0), self.byte(1)) {
                (Some(b' '), _) => {
                    self.scanner.at += 1;
                    continue;
                }
                (Some(b'\\'), Some(b'n' | b'r')) => b' ',
                (Some(b'\\'), Some(b't')) => b'\t',
                _ => return,
            };
            self.flush();
            self.out.push(space);
            self.go_on_behind(2);
        }
    }

    #[inline]
    fn byte(&self, ahead: usize) -> Option<u8> {
        self.scanner.bytes.get(self.scanner.at + ahead).copied()
    }

    /// Appends all up to here.
    #[inline]
    fn flush(&mut self) {
        append_short(&self.scanner.bytes[self.done..], self.scanner.at - self.done, self.out);
        self.done = self.scanner.at;
    }

    /// Steps over a backslash that is not part of the value.
    #[inline]
    fn leave_out(&mut self) {
        self.flush();
        self.go_on_behind(1);
    }

    #[inline]
    fn go_on_behind(&mut self, bytes: usize) {
        self.scanner.at += bytes;
        self.done = self.scanner.at;
    }

    /// Steps over an escape inside a string of the value; `letter` stands behind its backslash.
    fn escape(&mut self, letter: u8) -> Result<(), Defect> {
        match letter {
            b'\\' => self.inner_escape(),
            b'/' => {
                self.leave_out();
                self.scanner.at += 1;
                Ok(())
            }
            b'u' => self.unicode(),
            // A control character, which strings may not hold.
            _ => Err(Defect::Syntax),
        }
    }

    /// Behind an escaped backslash stands an escape of the value's own.
    fn inner_escape(&mut self) -> Result<(), Defect> {
        self.leave_out();
        self.scanner.at += 1;
        match (self.byte(0), self.byte(1)) {
            (Some(b'\\'), Some(b'"' | b'\\' | b'/')) => {
                self.leave_out();
                self.scanner.at += 1;
            }
            (Some(b'b' | b'f' | b'n' | b'r' | b't' | b'/'), _) => self.scanner.at += 1,
            (Some(b'u'), _) => {
                let rest = &self.scanner.bytes[self.scanner.at + 1..];
                let digits = rest.first_chunk::<4>().ok_or(Defect::Syntax)?;
                if !digits.iter().all(u8::is_ascii_hexdigit) {
                    return Err(Defect::Syntax);
                }
                self.scanner.at += 5;
            }
            _ => return Err(Defect::Syntax),
        }
        Ok(())
    }

    /// A letter that only the outer string escapes.
    fn unicode(&mut self) -> Result<(), Defect> {
        self.flush();
        let start = self.out.len();
        let rest = &self.scanner.bytes[self.scanner.at + 2..];
        let used = rest.len() - unescape_unicode(rest, self.out).len();
        // A quote, backslash or control character has a meaning of its own here.
        if let [b'"' | b'\\' | ..0x20, ..] = self.out[start..] {
            return Err(Defect::Syntax);
        }
        self.go_on_behind(2 + used);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::escape::{unescape, write_string};
    use super::super::json::check;
    use super::*;

    /// The same in three steps.
    fn slowly(quoted: &str) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        unescape(quoted.as_bytes(), &mut out);
        check(&out).ok()?;
        let flat = |byte| if byte == b'\n' || byte == b'\r' { b' ' } else { byte };
        Some(out.into_iter().map(flat).collect())
    }

    fn quickly(quoted: &str) -> Option<Vec<u8>> {
        let mut out = b"before".to_vec();
        let is_value = append_value(quoted.as_bytes(), &mut out);
        assert!(is_value || out == b"before");
        is_value.then(|| out.split_off(6))
    }

    fn quoted(text: &str) -> String {
        let mut out = Vec::new();
        write_string(text, &mut out);
        String::from_utf8(out[1..out.len() - 1].to_vec()).expect("UTF-8")
    }

    #[test]
    fn values_are_those_of_the_slow_way() {
        let deep = "[".repeat(512) + &"]".repeat(512);
        for text in [
            r#"{"a": [1, -0.5e+10, "b\"c\\d\/\u00e9\ud800\n"], "": {}, "x": [], "é😀": null}"#,
            " \t\r\n{ \"a\"\n:\t1 , \"b\" : true } \n",
            "1",
            r#""""#,
            r#""ends in a backslash \\""#,
            "\"a string that is much longer than sixteen bytes, with a \\u0022 inside\"",
            &deep,
        ] {
            assert!(slowly(&quoted(text)).is_some(), "{text}");
            assert_eq!(quickly(&quoted(text)), slowly(&quoted(text)), "{text}");
        }
    }

    #[test]
    fn what_is_no_value_is_left_to_the_slow_way() {
        for text in [
            "",
            "plain text",
            "NaN",
            "[1,]",
            "{\"a\":1",
            "\"a\u{1}\"",
            "1 2",
            "\"\\x\"",
            "\"\\u12g4\"",
        ] {
            assert_eq!(quickly(&quoted(text)), None, "{text}");
        }
        assert_eq!(quickly(&quoted(&("[".repeat(513) + &"]".repeat(513)))), None);
    }

    #[test]
    fn odd_ways_to_write_the_outer_string() {
        for quoted in [
            r#"{\"a\/b\": \"\u00e9\ud83d\ude00 \ud83d \\\/\"}"#,
            r"\u007b\u007d",
            r#"\"\u0022"#,
            r#"\"\u005cn\""#,
            r#"[\"a\"\f]"#,
        ] {
            if let Some(found) = quickly(quoted) {
                assert_eq!(Some(found), slowly(quoted), "{quoted}");
            }
        }
        assert!(quickly(r#"{\"a\/b\": \"\u00e9\ud83d\ude00\"}"#).is_some());
    }

    /// Anything that is accepted is what the slow way makes of it, whatever is broken.
    #[test]
    fn mutilated_text_is_never_taken_for_another_value() {
        let text =
            r#"{"mac": "5c5b35", "n": [1.5, -2e3, null], "s": "q\"b\\s\u00e9", "o": {"t": true}}"#;
        let whole = quoted(text);
        let letters = br#"\"{}[],:0u n/"#;
        let mut accepted = 0;
        for place in 0..whole.len() {
            for letter in letters {
                let mut bytes = whole.clone().into_bytes();
                bytes[place] = *letter;
                let Ok(broken) = String::from_utf8(bytes) else { continue };
                // Only what the scanner of the envelope lets through comes here.
                if check(format!("\"{broken}\"").as_bytes()).is_err() {
                    continue;
                }
                let quick = quickly(&broken);
                accepted += usize::from(quick.is_some());
                assert_eq!(quick, slowly(&broken), "{broken}");
            }
        }
        assert!(accepted > 100, "{accepted}");
    }
}
