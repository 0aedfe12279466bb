//! Replaces the lone surrogates that JSON allows and strict parsers refuse.

use super::unescape::{Meaning, meaning};

/// The JSON text with U+FFFD in place of each escape that is no character.
pub fn without_lone_surrogates(json: &str) -> String {
    let mut whole = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(place) = rest.find('\\') {
        whole.push_str(&rest[..place]);
        rest = &rest[place..];
        let (escape, end) = match meaning(rest.as_bytes(), 0) {
            Some((Meaning::Lone, end)) => ("\\ufffd", end),
            Some((Meaning::Letter(_), end)) => (&rest[..end], end),
            None => (&rest[..1], 1),
        };
        whole.push_str(escape);
        rest = &rest[end..];
    }
    whole + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lone_surrogates_change() {
        let text = r#"{"a":"\ud83d\ude00 \ud83d \\ud83d \ude00\n"}"#;
        let whole = r#"{"a":"\ud83d\ude00 \ufffd \\ud83d \ufffd\n"}"#;
        assert_eq!(without_lone_surrogates(text), whole);
    }
}
