//! Makes untrusted text safe for a terminal, and fits it to a width.

use std::borrow::Cow;
use std::fmt::Write;

use unicode_width::UnicodeWidthStr;

/// The number of terminal columns that `text` takes.
pub fn width(text: &str) -> usize {
    if is_ascii_text(text) { text.len() } else { text.width() }
}

/// Replaces characters that control a terminal or reverse the text direction with escapes such as `\n` or
/// `\u{1b}`.
pub fn sanitize(text: &str) -> Cow<'_, str> {
    replaced(text, |letter, safe| match letter {
        '\n' => safe.push_str("\\n"),
        '\r' => safe.push_str("\\r"),
        '\t' => safe.push_str("\\t"),
        _ => write!(safe, "\\u{{{:x}}}", u32::from(letter)).expect("a string takes any text"),
    })
}

/// Replaces the same characters in JSON text with JSON escapes, which leaves its value unchanged.
pub fn sanitize_json(text: &str) -> Cow<'_, str> {
    replaced(text, |letter, safe| {
        for unit in letter.encode_utf16(&mut [0; 2]) {
            write!(safe, "\\u{unit:04x}").expect("a string takes any text");
        }
    })
}

/// Like [`sanitize`], but keeps line feeds and tabs: for text that is lines.
pub fn sanitize_lines(text: &str) -> Cow<'_, str> {
    if !text.contains(|letter| is_harmful(letter) && !is_layout(letter)) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for piece in text.split_inclusive(is_layout) {
        let (piece, end) = match piece.strip_suffix(is_layout) {
            Some(before) => (before, &piece[before.len()..]),
            None => (piece, ""),
        };
        safe.push_str(&sanitize(piece));
        safe.push_str(end);
    }
    Cow::Owned(safe)
}

fn is_layout(letter: char) -> bool {
    matches!(letter, '\n' | '\t')
}

/// Like [`sanitize_json`], but for JSON in its final layout: keeps white space between tokens, and the escape
/// sequences of colours, since valid JSON itself holds no raw escape character.
pub fn sanitize_json_lines(text: &str) -> Cow<'_, str> {
    let is_kept = |letter| matches!(letter, '\n' | '\t' | '\r' | '\u{1b}');
    if !text.contains(|letter| is_harmful(letter) && !is_kept(letter)) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        if is_kept(letter) {
            safe.push(letter);
        } else {
            safe.push_str(&sanitize_json(letter.encode_utf8(&mut [0; 4])));
        }
    }
    Cow::Owned(safe)
}

fn replaced(text: &str, mut escape: impl FnMut(char, &mut String)) -> Cow<'_, str> {
    if is_ascii_text(text) || !text.contains(is_harmful) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        if is_harmful(letter) {
            escape(letter, &mut safe);
        } else {
            safe.push(letter);
        }
    }
    Cow::Owned(safe)
}

/// Whether `text` holds only printable ASCII, which is safe and one column wide.
fn is_ascii_text(text: &str) -> bool {
    // Without an early exit inside a chunk the compiler vectorizes the comparison.
    let is_text =
        |piece: &[u8]| piece.iter().fold(true, |all, byte| all & matches!(byte, b' '..=b'~'));
    text.as_bytes().chunks(64).all(is_text)
}

/// Control characters, line separators, direction marks and invisible characters.
fn is_harmful(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Truncates `text` to `limit` columns, with `…` at the cut.
pub fn cut(text: &str, limit: usize) -> Cow<'_, str> {
    // Beyond this many characters, the rest can only be of zero width.
    let ends = text.char_indices().map(|(place, _)| place).take(4 * limit + 4);
    if text.len() <= limit || width(text) <= limit && text.chars().count() <= 4 * limit {
        return Cow::Borrowed(text);
    }
    let end = ends.take_while(|end| width(&text[..*end]) < limit).last().unwrap_or(0);
    Cow::Owned(if limit == 0 { String::new() } else { format!("{}…", &text[..end]) })
}

/// Shortens `text` to `limit` columns with `…` in the middle: names that begin alike often differ in their end.
pub fn cut_middle(text: &str, limit: usize) -> Cow<'_, str> {
    if text.len() <= limit || limit < 4 {
        return cut(text, limit);
    }
    let whole = cut(text, limit);
    if matches!(whole, Cow::Borrowed(_)) {
        return whole;
    }
    let tail = (limit - 1) / 2;
    let starts = text.char_indices().rev().map(|(place, _)| place).take(4 * tail);
    let start = starts.take_while(|start| width(&text[*start..]) <= tail).last();
    let start = start.unwrap_or(text.len());
    let head = cut(&text[..start], limit - width(&text[start..]));
    Cow::Owned(format!("{}{}", head.as_ref(), &text[start..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_escaped() {
        let cases = [
            ("AP-Lobby é 日本 👩\u{200d}💻", "AP-Lobby é 日本 👩\u{200d}💻"),
            ("a\u{1b}[31mb", "a\\u{1b}[31mb"),
            ("x\n\ty\r", "x\\n\\ty\\r"),
            ("a\u{202e}b\u{2066}c\u{9b}d\u{7f}", "a\\u{202e}b\\u{2066}c\\u{9b}d\\u{7f}"),
        ];
        for (text, safe) in cases {
            assert_eq!(sanitize(text), safe);
        }
        assert_eq!(sanitize_json("[\"é\u{202e}\u{e0041}\"]"), "[\"é\\u202e\\udb40\\udc41\"]");
    }

    #[test]
    fn the_layout_of_lines_survives() {
        assert_eq!(sanitize_lines("a\tb\n\u{1b}]52;c;\u{7}\r\n"), "a\tb\n\\u{1b}]52;c;\\u{7}\\r\n");
        let json = "{\n\t\"a\": \u{1b}[32m\"\u{9b}2J\u{202e}\"\u{1b}[0m\n}\n";
        let safe = "{\n\t\"a\": \u{1b}[32m\"\\u009b2J\\u202e\"\u{1b}[0m\n}\n";
        assert_eq!(sanitize_json_lines(json), safe);
    }

    #[test]
    fn names_are_cut_in_the_middle() {
        let cases = [
            ("AP-Boardroom-1", 12, "AP-Boa…oom-1"),
            ("AP-Boardroom-2", 12, "AP-Boa…oom-2"),
            ("AP-Boardroom-2", 14, "AP-Boardroom-2"),
            ("日本語日本語", 7, "日本…語"),
            ("abcdef", 4, "ab…f"),
            ("abcdef", 3, "ab…"),
        ];
        for (text, limit, expected) in cases {
            assert_eq!(cut_middle(text, limit), expected, "{text} {limit}");
            assert!(width(&cut_middle(text, limit)) <= limit);
        }
    }

    #[test]
    fn text_is_cut_by_columns() {
        let cases = [
            ("short", 5, "short"),
            ("longer", 5, "long…"),
            ("日本語", 6, "日本語"),
            ("日本語", 5, "日本…"),
            ("日本語", 4, "日…"),
            ("ab", 1, "…"),
            ("ab", 0, ""),
            ("ééééé", 5, "ééééé"),
        ];
        for (text, limit, expected) in cases {
            assert_eq!(cut(text, limit), expected, "{text} {limit}");
            assert!(width(&cut(text, limit)) <= limit);
        }
        let marks = format!("a{}", "\u{301}".repeat(5000));
        assert!(cut(&marks, 5).chars().count() < 30);
    }
}
