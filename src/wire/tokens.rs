//! Iterates over the tokens of JSON text that was already validated.

use super::plain_length;

/// A token, as it stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonToken<'a> {
    /// `{` or `[`.
    Open(u8),
    /// `}` or `]`.
    Close(u8),
    Comma,
    Colon,
    /// A string that names a member, quotes included.
    Key(&'a str),
    /// Any other string, quotes included.
    Text(&'a str),
    Number(&'a str),
    True,
    False,
    Null,
}

/// Walks over the tokens; stops at the end, or where the text is not valid after all.
#[derive(Clone)]
pub struct JsonTokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> JsonTokens<'a> {
    pub fn of(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// Where the next token begins, or the text ends.
    pub fn position(&self) -> usize {
        self.at
    }

    /// The byte of the next token's start.
    pub fn peek(&mut self) -> Option<u8> {
        self.skip_space();
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        let bytes = self.text.as_bytes();
        while let Some(b' ' | b'\t' | b'\r' | b'\n') = bytes.get(self.at) {
            self.at += 1;
        }
    }

    fn take(&mut self, length: usize) -> Option<&'a str> {
        let taken = self.text.get(self.at..self.at + length)?;
        self.at += length;
        Some(taken)
    }

    fn word(&mut self, word: &str, token: JsonToken<'a>) -> Option<JsonToken<'a>> {
        self.take(word.len()).filter(|taken| *taken == word).map(|_| token)
    }

    fn string(&mut self) -> Option<JsonToken<'a>> {
        let bytes = self.text.as_bytes();
        let mut end = self.at + 1;
        loop {
            end += plain_length(bytes.get(end..)?);
            match bytes.get(end)? {
                b'"' => break,
                b'\\' => end += 2,
                // A control character stands here only where the text is not valid.
                _ => end += 1,
            }
        }
        let string = self.take(end + 1 - self.at)?;
        let mut ahead = self.clone();
        if ahead.peek() == Some(b':') {
            Some(JsonToken::Key(string))
        } else {
            Some(JsonToken::Text(string))
        }
    }

    fn number(&mut self) -> Option<JsonToken<'a>> {
        let rest = &self.text.as_bytes()[self.at..];
        let part = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
        let length = rest.iter().take_while(part).count();
        self.take(length).filter(|number| !number.is_empty()).map(JsonToken::Number)
    }
}

impl<'a> Iterator for JsonTokens<'a> {
    type Item = JsonToken<'a>;

    fn next(&mut self) -> Option<JsonToken<'a>> {
        match self.peek()? {
            open @ (b'{' | b'[') => self.take(1).map(|_| JsonToken::Open(open)),
            close @ (b'}' | b']') => self.take(1).map(|_| JsonToken::Close(close)),
            b',' => self.take(1).map(|_| JsonToken::Comma),
            b':' => self.take(1).map(|_| JsonToken::Colon),
            b'"' => self.string(),
            b't' => self.word("true", JsonToken::True),
            b'f' => self.word("false", JsonToken::False),
            b'n' => self.word("null", JsonToken::Null),
            _ => self.number(),
        }
    }
}

/// How many bytes the value at the start of `text` takes; nothing if none stands there.
pub fn value_length(text: &str) -> Option<usize> {
    let mut tokens = JsonTokens::of(text);
    let mut depth = 0usize;
    loop {
        match tokens.next()? {
            JsonToken::Open(_) => depth += 1,
            JsonToken::Close(_) => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 {
            return Some(tokens.position());
        }
    }
}

/// The elements of a JSON array, raw; of anything but an array there are none.
pub fn elements(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text.trim_start().strip_prefix('[').unwrap_or_default();
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches([' ', '\t', '\n', '\r', ',']);
        let (element, others) = rest.split_at(value_length(rest)?);
        rest = others;
        Some(element)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_token() {
        let tokens: Vec<_> =
            JsonTokens::of(r#" {"a\"b" : [1.5e+3, "x\\", true,false,null]} "#).collect();
        let expected = [
            JsonToken::Open(b'{'),
            JsonToken::Key(r#""a\"b""#),
            JsonToken::Colon,
            JsonToken::Open(b'['),
            JsonToken::Number("1.5e+3"),
            JsonToken::Comma,
            JsonToken::Text(r#""x\\""#),
            JsonToken::Comma,
            JsonToken::True,
            JsonToken::Comma,
            JsonToken::False,
            JsonToken::Comma,
            JsonToken::Null,
            JsonToken::Close(b']'),
            JsonToken::Close(b'}'),
        ];
        assert_eq!(tokens, expected);
    }

    #[test]
    fn invalid_text_ends_the_walk() {
        for text in ["", "nul", "\"abc", "\"a\\", "?", "é"] {
            assert_eq!(JsonTokens::of(text).next(), None, "{text}");
        }
    }

    #[test]
    fn values_are_measured() {
        assert_eq!(value_length("12 with"), Some(2));
        assert_eq!(value_length(r#"{"a":[{}]} with "b""#), Some(10));
        assert_eq!(value_length("what"), None);
        assert_eq!(value_length("{"), None);
        assert_eq!(value_length("] 1"), None);
    }

    #[test]
    fn elements_come_raw() {
        let found: Vec<_> = elements(r#" [ 1 ,{"a": [2]},[], "," ] "#).collect();
        assert_eq!(found, ["1", r#"{"a": [2]}"#, "[]", "\",\""]);
        assert_eq!(elements("[]").count(), 0);
        assert_eq!(elements("{\"a\":1}").count(), 0);
    }
}
