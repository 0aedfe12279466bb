//! Decides `select(.a.b > 1)` from a payload's text: a plain path, alone or compared with a literal.
//!
//! For a rejected message, running jaq would cost more than everything else put together.

use std::cmp::Ordering;

use jaq_core::load::parse::{BinaryOp, Term};
use jaq_core::ops::Cmp;

use super::analysis::constant;
use super::path::Path;

/// A test of the value at a path.
pub struct SelectCondition {
    path: Path,
    test: ValueTest,
}

#[derive(Debug, PartialEq)]
enum ValueTest {
    Truth,
    Number(Cmp, f64),
    /// Equal or unequal to a string.
    Text {
        text: String,
        equal: bool,
    },
    /// Equal or unequal to `null`, `true` or `false`.
    Word {
        word: String,
        equal: bool,
    },
}

/// Numbers of at most this many characters are exact as `f64`, or jq reads them as floats too.
const MOST_DIGITS: usize = 15;

impl SelectCondition {
    /// The condition of a program that is one `select`, if it can be decided without jq.
    pub fn of(program: &Term<&str>) -> Option<Self> {
        let Term::Call("select", arguments) = program else { return None };
        let [condition] = arguments.as_slice() else { return None };
        let (path, test) = match condition {
            Term::BinOp(path, BinaryOp::Cmp(operator), literal) => {
                (&**path, ValueTest::of(*operator, literal)?)
            }
            path => (path, ValueTest::Truth),
        };
        Some(Self { path: Path::of(path)?, test })
    }

    /// Whether it holds for `payload` (valid JSON); `None` if only jq can decide.
    pub fn holds(&self, payload: &str) -> Option<bool> {
        self.test.holds(self.path.find(payload)?)
    }
}

impl ValueTest {
    fn of(operator: Cmp, literal: &Term<&str>) -> Option<Self> {
        if let Some(number) = number(literal) {
            return Some(Self::Number(operator, number));
        }
        // jq orders values of every type; only equality with a string or word can be read off the text.
        let equal = match operator {
            Cmp::Eq => true,
            Cmp::Ne => false,
            Cmp::Lt | Cmp::Le | Cmp::Gt | Cmp::Ge => return None,
        };
        match literal {
            Term::Call(word @ ("null" | "true" | "false"), arguments) if arguments.is_empty() => {
                Some(Self::Word { word: (*word).to_owned(), equal })
            }
            _ => Some(Self::Text { text: constant(literal)?, equal }),
        }
    }

    fn holds(&self, value: &str) -> Option<bool> {
        match self {
            // In jq `0`, `""` and empty containers are true as well.
            Self::Truth => Some(!matches!(value, "null" | "false")),
            Self::Word { word, equal } => Some((value == word) == *equal),
            Self::Text { text, equal } => {
                let inner = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
                let same = inner.is_some_and(|inner| inner == text);
                // An escaped string may equal the literal once decoded.
                let sure = inner.is_none_or(|inner| !inner.contains('\\'));
                sure.then_some(same == *equal)
            }
            Self::Number(operator, wanted) => {
                Some(operator.run(&order(value, *wanted)?, &Ordering::Equal))
            }
        }
    }
}

/// A short decimal literal.
fn number(literal: &Term<&str>) -> Option<f64> {
    match literal {
        Term::Num(digits) if digits.len() < MOST_DIGITS => {
            let is_simple = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
            is_simple.then(|| digits.parse().ok())?
        }
        Term::Neg(positive) if matches!(**positive, Term::Num(_)) => {
            number(positive).map(|number| -number)
        }
        _ => None,
    }
}

/// Compares a value with a number in jq's order of types: null, booleans, numbers, strings, arrays, objects.
fn order(value: &str, wanted: f64) -> Option<Ordering> {
    match value.as_bytes().first()? {
        b'n' | b't' | b'f' => Some(Ordering::Less),
        b'"' | b'[' | b'{' => Some(Ordering::Greater),
        _ if value.len() <= MOST_DIGITS => value.parse::<f64>().ok()?.partial_cmp(&wanted),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jaq_core::load::parse;

    use super::*;

    fn condition(code: &str) -> Option<SelectCondition> {
        SelectCondition::of(&parse(code, |parser| parser.term()).expect("a program"))
    }

    #[test]
    fn one_comparison_is_decided_without_jq() {
        for (code, payload, expected) in [
            ("select(.a)", r#"{"a":0}"#, Some(true)),
            ("select(.a.b)", r#"{"a":null}"#, Some(false)),
            ("select(.a > 1)", r#"{"a":2}"#, Some(true)),
            ("select(.a >= -1.5)", r#"{"a":-1.5}"#, Some(true)),
            ("select(.a < 1)", r#"{"a":"x"}"#, Some(false)),
            ("select(.a != \"x\")", r#"{"a":"x"}"#, Some(false)),
            ("select(.a == \"x\")", r#"{"a":"\u0078"}"#, None),
            ("select(.a != null)", r#"{"a":1,"a":null}"#, Some(false)),
            ("select(.a == 1)", r#"{"a":1000000000000000}"#, None),
            ("select(.a)", "1", None),
        ] {
            let holds = condition(code).expect("a comparison").holds(payload);
            assert_eq!(holds, expected, "{code} of {payload}");
        }
    }

    #[test]
    fn any_other_condition_is_left_to_jq() {
        for code in [
            ".",
            "select(.)",
            "select(.a > .b)",
            "select(.a > 1, .b)",
            "select(.a and .b)",
            "select(.a) | .b",
            "select(.a), 1",
            "select(.a > 1e3)",
            "select(.a > \"x\")",
            "select(.a > null)",
            "select(.a == \"\\(1)\")",
            "select(.a | not)",
            "select($kind == \"x\")",
            "select(.a > 12345678901234567890)",
        ] {
            assert!(condition(code).is_none(), "{code}");
        }
    }
}
