//! Finds the value at a plain path (`.a.b`) in a payload's text, without running jq.

use jaq_core::load::parse::{BinaryOp, Term};
use jaq_core::path::{Opt, Part};

use super::analysis::constant;
use super::cursor::Cursor;
use crate::wire::decode_string;

/// The keys of a plain path, outermost first.
#[derive(Debug, PartialEq)]
pub struct Path(Vec<String>);

impl Path {
    /// The path of a program that consists of nothing else.
    pub fn of(program: &Term<&str>) -> Option<Self> {
        keys(program).filter(|keys| !keys.is_empty()).map(Self)
    }

    /// The text of the value in `payload` (valid JSON), `null` if it is missing. `None` where jq would report an
    /// error.
    pub fn find<'a>(&self, payload: &'a str) -> Option<&'a str> {
        find(&mut Cursor::at(payload), &self.0)
    }
}

/// Steps over the value at the cursor and finds what the path leads to; the last of repeated keys wins, as in jq.
fn find<'a>(cursor: &mut Cursor<'a>, path: &[String]) -> Option<&'a str> {
    let Some((wanted, rest)) = path.split_first() else { return Some(cursor.value()) };
    if cursor.first() != b'{' {
        // jq: indexing `null` yields `null`; indexing any other scalar is an error, which jaq words.
        return Some(cursor.value()).filter(|value| *value == "null");
    }
    cursor.enter();
    let mut found = Some("null");
    while let Some(key) = cursor.key() {
        let is_wanted =
            if key.contains('\\') { decode_string(key) == *wanted } else { key == wanted };
        if is_wanted {
            found = find(cursor, rest);
        } else {
            cursor.value();
        }
    }
    found
}

fn keys(term: &Term<&str>) -> Option<Vec<String>> {
    match term {
        Term::Path(start, path) if matches!(**start, Term::Id) => {
            let key = |(part, option): &(Part<Term<&str>>, Opt)| match (part, option) {
                // `.a?` yields no result where `.a` reports an error, so it is left to jaq.
                (Part::Index(key), Opt::Essential) => constant(key),
                _ => None,
            };
            path.0.iter().map(key).collect()
        }
        Term::BinOp(first, BinaryOp::Pipe(None), second) => {
            let mut path = keys(first)?;
            path.extend(keys(second)?);
            Some(path)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jaq_core::load::parse;

    use super::super::Filter;
    use super::*;

    const TEXT: &str = r#" {"a": {"b": [1], "c": null, "b": {"d":  2}}, "e\u0066": "x", "g": 5, "h": {"b": 1}, "h": {}} "#;

    fn path(text: &str) -> Path {
        Path(text.split('.').map(str::to_owned).collect())
    }

    #[test]
    fn every_path_is_found() {
        for (keys, expected) in [
            ("a.b", Some(r#"{"d":  2}"#)),
            ("a.b.d", Some("2")),
            ("a.c", Some("null")),
            ("a.c.d", Some("null")),
            ("a.x", Some("null")),
            ("x.y", Some("null")),
            ("ef", Some("\"x\"")),
            ("ef.g", None),
            ("g", Some("5")),
            ("g.x", None),
            ("h.b", Some("null")),
            ("h", Some("{}")),
        ] {
            assert_eq!(path(keys).find(TEXT), expected, "{keys}");
        }
    }

    #[test]
    fn what_is_no_object_has_no_members() {
        for (text, expected) in
            [("null", Some("null")), ("1", None), ("[]", None), ("{}", Some("null"))]
        {
            assert_eq!(path("a").find(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_plain_path_is_left_to_jq() {
        for code in [
            ".",
            "select(.a)",
            "{a}",
            ".a[]",
            ".a?",
            ".a, .b",
            "..",
            ".[0]",
            ".a.b + 1",
            "select(.a > .b)",
            "select(.a > 1, .b)",
            "select(.a > 1 or .b)",
            "select(.a) |= 1",
            "select(.a), 1",
            "select(.a > 1e3)",
            "select(.a > \"x\")",
            "select(.a > null)",
            "select(.a == \"\\(1)\")",
            "select(.a | not)",
            "select(.)",
            "select($kind == \"x\")",
            "select(.a > 1 + 1)",
            "select(.a > 12345678901234567890)",
            "{a: .}",
            "{a: 1}",
            "{a, $kind}",
            "{(.a): .b}",
            "{a: .b?}",
            "{a: (.a, .b)}",
            "[.a]",
        ] {
            let program = parse(code, |parser| parser.term()).expect("a program");
            assert_eq!(Path::of(&program), None, "{code}");
            assert!(Filter::compile(code).is_ok(), "{code}");
        }
    }
}
