//! Indents, compacts and colours JSON text without changing its order, numbers or escapes.

use crate::text::{Painter, Tone};
use crate::wire::{JsonToken, JsonTokens};

/// Appends `text`, which is valid JSON, indented by 2, without a line break at the end.
pub fn indented(text: &str, painter: Painter, out: &mut Vec<u8>) {
    let mut tokens = JsonTokens::of(text);
    let mut depth = 0usize;
    while let Some(token) = tokens.next() {
        match token {
            JsonToken::Open(bracket) => {
                out.push(bracket);
                if let Some(close @ (b'}' | b']')) = tokens.peek() {
                    tokens.next();
                    out.push(close);
                } else {
                    depth += 1;
                    break_line(depth, out);
                }
            }
            JsonToken::Close(bracket) => {
                depth = depth.saturating_sub(1);
                break_line(depth, out);
                out.push(bracket);
            }
            JsonToken::Comma => {
                out.push(b',');
                break_line(depth, out);
            }
            JsonToken::Colon => out.extend_from_slice(b": "),
            leaf => write_leaf(leaf, painter, out),
        }
    }
}

/// Appends `text`, which is valid JSON, without white space between its tokens.
pub fn compact(text: &str, painter: Painter, out: &mut Vec<u8>) {
    // Colours about triple the length.
    out.reserve(if painter.color { 4 * text.len() } else { text.len() });
    let mut tokens = JsonTokens::of(text);
    while let Some(token) = tokens.next() {
        match token {
            JsonToken::Open(bracket) | JsonToken::Close(bracket) => out.push(bracket),
            JsonToken::Comma => out.push(b','),
            JsonToken::Colon => out.push(b':'),
            leaf => {
                let (tone, leaf) = leaf_of(leaf);
                let begin = tokens.position() - leaf.len();
                painter.paint_part(tone, &text.as_bytes()[begin..], leaf.len(), out);
            }
        }
    }
}

fn break_line(depth: usize, out: &mut Vec<u8>) {
    out.push(b'\n');
    out.resize(out.len() + 2 * depth, b' ');
}

fn write_leaf(token: JsonToken, painter: Painter, out: &mut Vec<u8>) {
    let (tone, text) = leaf_of(token);
    painter.paint(tone, text, out);
}

/// The colour and the text of a leaf.
fn leaf_of(token: JsonToken<'_>) -> (Tone, &str) {
    match token {
        JsonToken::Key(text) => (Tone::Key, text),
        JsonToken::Text(text) => (Tone::Text, text),
        JsonToken::Number(text) => (Tone::Number, text),
        JsonToken::True => (Tone::Boolean, "true"),
        JsonToken::False => (Tone::Boolean, "false"),
        JsonToken::Null => (Tone::Dim, "null"),
        JsonToken::Open(_) | JsonToken::Close(_) | JsonToken::Comma | JsonToken::Colon => {
            (Tone::Plain, "")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: [&str; 8] = [
        r#"{"b": 1.10, "a": {"c": [], "d": {}, "e": [1, "x\u00e9\"", null, true, false]}}"#,
        "[]",
        " {  } ",
        "[[[1]], {\"\": {\"\": []}}]",
        "12345678901234567890123",
        r#""text""#,
        "null",
        "[-0.5e+10,\t{\"k\" :\t1}]",
    ];

    fn laid_out(layout: fn(&str, Painter, &mut Vec<u8>), text: &str, color: bool) -> String {
        let mut out = Vec::new();
        layout(text, Painter { color }, &mut out);
        String::from_utf8(out).expect("UTF-8")
    }

    fn value(text: &str) -> serde_json::Value {
        serde_json::from_str(text).expect("JSON")
    }

    #[test]
    fn any_text_reads_back_as_the_same_value() {
        let mut dice = crate::wire::testing::Dice(7);
        let mut read = 0;
        for _ in 0..2000 {
            let text = crate::wire::testing::grown(&mut dice, 4);
            // serde_json rejects numbers out of range and lone surrogates.
            let Ok(whole) = serde_json::from_str::<serde_json::Value>(&text) else { continue };
            read += 1;
            for layout in [indented, compact] {
                assert_eq!(value(&laid_out(layout, &text, false)), whole, "{text}");
            }
        }
        assert!(read > 1000, "{read}");
    }

    /// The text without colours.
    fn stripped(text: &str) -> String {
        let mut parts = text.split('\u{1b}');
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |sum, part| sum + part.split_once('m').expect("a sequence").1)
    }

    #[test]
    fn both_layouts_hold_the_same_value() {
        for text in TEXTS {
            for layout in [indented, compact] {
                let plain = laid_out(layout, text, false);
                assert_eq!(value(&plain), value(text), "{plain}");
                assert_eq!(stripped(&laid_out(layout, text, true)), plain);
            }
        }
    }

    #[test]
    fn indentation_is_that_of_serde() {
        for text in TEXTS {
            if text.parse::<f64>().is_ok() || text.contains("1.10") || text.contains("e+") {
                continue; // serde_json does not keep the text of numbers.
            }
            let expected = serde_json::to_string_pretty(&value(text)).expect("JSON");
            assert_eq!(laid_out(indented, text, false), expected);
        }
    }

    #[test]
    fn compact_keeps_numbers_and_escapes() {
        assert_eq!(
            laid_out(compact, TEXTS[0], false),
            r#"{"b":1.10,"a":{"c":[],"d":{},"e":[1,"x\u00e9\"",null,true,false]}}"#
        );
    }
}
