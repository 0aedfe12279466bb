//! What `select` asks of a value, answered from its text.

use std::cmp::Ordering;

use jaq_core::load::parse::Term;
use jaq_core::ops::Cmp;

use super::sight::constant;

/// A comparison with a literal, or none.
#[derive(Debug, PartialEq)]
pub enum Test {
    Truth,
    Number(Operator, f64),
    /// `==`, or `!=`.
    Text {
        text: String,
        equal: bool,
    },
    /// The same for `null`, `true` and `false`.
    Word {
        word: String,
        equal: bool,
    },
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Operator {
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
}

/// Numbers of no more characters than that are exact as floats, or are floats to jq as well.
const MOST_DIGITS: usize = 15;

impl Test {
    /// Of a comparison that can be answered without jq.
    pub fn of(operator: Cmp, literal: &Term<&str>) -> Option<Self> {
        if let Some(number) = number(literal) {
            return Some(Self::Number(operator.into(), number));
        }
        let equal = match operator {
            Cmp::Eq => true,
            Cmp::Ne => false,
            _ => return None,
        };
        match literal {
            Term::Call(word @ ("null" | "true" | "false"), arguments) if arguments.is_empty() => {
                Some(Self::Word { word: (*word).to_owned(), equal })
            }
            _ => Some(Self::Text { text: constant(literal)?, equal }),
        }
    }

    /// Nothing where jq has to say.
    pub fn holds(&self, value: &str) -> Option<bool> {
        match self {
            Self::Truth => Some(!matches!(value, "null" | "false")),
            Self::Word { word, equal } => Some((value == word) == *equal),
            Self::Text { text, equal } => {
                let inner = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
                let same = inner.is_some_and(|inner| inner == text);
                let sure = inner.is_none_or(|inner| !inner.contains('\\'));
                sure.then_some(same == *equal)
            }
            Self::Number(operator, wanted) => Some(operator.holds(order(value, *wanted)?)),
        }
    }
}

/// The number that is written out, if it is short.
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

impl From<Cmp> for Operator {
    fn from(operator: Cmp) -> Self {
        match operator {
            Cmp::Lt => Self::Less,
            Cmp::Le => Self::LessOrEqual,
            Cmp::Gt => Self::Greater,
            Cmp::Ge => Self::GreaterOrEqual,
            Cmp::Eq => Self::Equal,
            Cmp::Ne => Self::NotEqual,
        }
    }
}

impl Operator {
    fn holds(self, order: Ordering) -> bool {
        match self {
            Self::Less => order.is_lt(),
            Self::LessOrEqual => order.is_le(),
            Self::Greater => order.is_gt(),
            Self::GreaterOrEqual => order.is_ge(),
            Self::Equal => order.is_eq(),
            Self::NotEqual => order.is_ne(),
        }
    }
}

/// How a value compares with a number: null, booleans, numbers, strings, arrays, objects, in jq's order.
fn order(value: &str, wanted: f64) -> Option<Ordering> {
    match value.as_bytes().first()? {
        b'n' | b't' | b'f' => Some(Ordering::Less),
        b'"' | b'[' | b'{' => Some(Ordering::Greater),
        _ if value.len() <= MOST_DIGITS => value.parse::<f64>().ok()?.partial_cmp(&wanted),
        _ => None,
    }
}
