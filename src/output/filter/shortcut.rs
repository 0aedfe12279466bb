//! Filters that need no jq: a plain path (`.a.b`), and `select(…)` over a plain path.
//!
//! Whatever is not certain to give what jq gives is left to jq, message by message: escaped keys, repeated
//! keys, lone surrogates, errors. What is answered here has the bytes that the writer of jq's values writes.

use std::cmp::Ordering;

use crate::wire::{Fields, append_short, plain_length};

/// A filter in one of the plain forms.
#[derive(Debug, PartialEq)]
pub struct Shortcut {
    path: Vec<String>,
    /// None: the value at the path is the result.
    test: Option<Test>,
    /// More follows `select(…)`, which jq has to do.
    goes_on: bool,
}

/// What `select` asks of the value at the path.
#[derive(Debug, PartialEq)]
enum Test {
    Truth,
    Number(Operator, f64),
    /// `==`, or `!=`.
    Text {
        text: String,
        equal: bool,
    },
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Operator {
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
}

const OPERATORS: [(&str, Operator); 6] = [
    ("<=", Operator::LessOrEqual),
    (">=", Operator::GreaterOrEqual),
    ("==", Operator::Equal),
    ("!=", Operator::NotEqual),
    ("<", Operator::Less),
    (">", Operator::Greater),
];

/// What became of one payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Nothing,
    /// One result: its text.
    Text,
    /// jq knows.
    Unknown,
}

impl Shortcut {
    /// Of a valid jq program, if it has one of the plain forms.
    pub fn of(code: &str) -> Option<Self> {
        let code = code.trim();
        let Some(rest) = code.strip_prefix("select").map(str::trim_start) else {
            let (path, rest) = path(code)?;
            return rest.is_empty().then_some(Self { path, test: None, goes_on: false });
        };
        let (path, rest) = path(rest.strip_prefix('(')?.trim_start())?;
        let (test, rest) = test(rest.trim_start())?;
        let rest = rest.trim_start().strip_prefix(')')?.trim_start();
        let follows = rest.strip_prefix('|').is_some_and(|rest| !rest.starts_with('='));
        (rest.is_empty() || follows).then_some(Self { path, test: Some(test), goes_on: follows })
    }

    /// Appends the result for `payload`, valid JSON, to `out`, which is empty.
    pub fn answer(&self, payload: &str, out: &mut Vec<u8>) -> Answer {
        let Some(value) = find(payload, &self.path) else { return Answer::Unknown };
        let result = match &self.test {
            None => value,
            Some(test) => match test.holds(value) {
                Some(true) if !self.goes_on => payload,
                Some(false) => return Answer::Nothing,
                _ => return Answer::Unknown,
            },
        };
        if write(result, out).is_some() {
            return Answer::Text;
        }
        out.clear();
        Answer::Unknown
    }
}

/// A path at the start of `code`, and what follows it.
fn path(code: &str) -> Option<(Vec<String>, &str)> {
    let mut keys = Vec::new();
    let mut rest = code;
    while let Some(behind) = rest.strip_prefix('.') {
        let name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        let length = behind.find(|letter| !name(letter)).unwrap_or(behind.len());
        if length == 0 || behind.starts_with(|digit: char| digit.is_ascii_digit()) {
            return None;
        }
        keys.push(behind[..length].to_owned());
        rest = &behind[length..];
    }
    (!keys.is_empty()).then_some((keys, rest))
}

/// What stands between the path and the closing bracket.
fn test(code: &str) -> Option<(Test, &str)> {
    let Some((sign, operator)) = OPERATORS.iter().find(|(sign, _)| code.starts_with(sign)) else {
        return Some((Test::Truth, code));
    };
    let code = code[sign.len()..].trim_start();
    if let Some(quoted) = code.strip_prefix('"') {
        let (text, rest) = quoted.split_once('"')?;
        let plain = !text.contains(['\\', '\n', '\r', '\t']);
        let equal = match operator {
            Operator::Equal => true,
            Operator::NotEqual => false,
            _ => return None,
        };
        return plain.then(|| (Test::Text { text: text.to_owned(), equal }, rest));
    }
    let unsigned = code.strip_prefix('-').unwrap_or(code);
    let digits = unsigned.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    let (number, rest) = code.split_at(code.len() - unsigned.len() + digits);
    let simple = unsigned.starts_with(|digit: char| digit.is_ascii_digit())
        && number.len() <= MOST_DIGITS
        && !number.ends_with('.')
        && !rest.starts_with(|letter: char| letter.is_ascii_alphanumeric() || letter == '_');
    simple.then_some(())?;
    Some((Test::Number(*operator, number.parse().ok()?), rest))
}

/// Numbers of no more characters than that are exact as floats, or are floats to jq as well.
const MOST_DIGITS: usize = 15;

impl Test {
    /// Nothing where jq has to say.
    fn holds(&self, value: &str) -> Option<bool> {
        match self {
            Self::Truth => Some(!matches!(value, "null" | "false")),
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

/// The value at the path; of a repeated key the last counts, and what is missing is null. Nothing where jq
/// has an error to tell.
fn find<'a>(payload: &'a str, path: &[String]) -> Option<&'a str> {
    let mut value = payload.trim_matches([' ', '\t', '\n', '\r']);
    for key in path {
        match value.as_bytes().first() {
            Some(b'{') => {}
            Some(b'n') => return Some("null"),
            _ => return None,
        }
        let own = Fields::of(value).filter(|(name, _)| name == key).last();
        value = own.map_or("null", |(_, found)| found);
    }
    Some(value)
}

/// Appends `text`, valid JSON, as the writer of jq's values would; nothing where that is not certain.
fn write(text: &str, out: &mut Vec<u8>) -> Option<()> {
    out.reserve(text.len());
    let bytes = text.as_bytes();
    let mut containers = Containers::default();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        at += match byte {
            b' ' | b'\t' | b'\n' | b'\r' => 1,
            b'"' => {
                let length = append_string(&text[at..], out)?;
                if containers.expects_key {
                    containers.add(&text[at..at + length])?;
                }
                length
            }
            b'0'..=b'9' | b'-' | b't' | b'f' | b'n' => {
                let ends =
                    |byte: &u8| matches!(byte, b',' | b'}' | b']' | b' ' | b'\t' | b'\n' | b'\r');
                let length = bytes[at..].iter().position(ends).unwrap_or(bytes.len() - at);
                // jq's integers know no negative zero.
                if &bytes[at..at + length] == b"-0" {
                    return None;
                }
                append_short(&bytes[at..], length, out);
                length
            }
            mark => {
                containers.step_over(*mark);
                out.push(*mark);
                1
            }
        };
    }
    Some(())
}

/// Appends the string at the start of `text`, quotes included; returns how many bytes it takes there.
fn append_string(text: &str, out: &mut Vec<u8>) -> Option<usize> {
    let bytes = text.as_bytes();
    let end = 1 + plain_length(&bytes[1..]);
    if bytes[end] == b'"' {
        append_short(bytes, end + 1, out);
        return Some(end + 1);
    }
    let (mut done, mut at) = (0, end);
    loop {
        append_short(&bytes[done..], at - done, out);
        done = at;
        match (bytes[at], bytes.get(at + 1)) {
            (b'"', _) => break,
            (b'\\', Some(b'"' | b'\\' | b'n' | b'r' | b't')) => at += 2,
            (b'\\', Some(b'u')) => {
                let letter = letter(text.get(at + 2..at + 6)?)?;
                out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
                at += 6;
                done = at;
            }
            _ => return None,
        }
        at += plain_length(&bytes[at..]);
    }
    out.push(b'"');
    Some(at + 1)
}

/// The letter of four hexadecimal digits, if it is one that is written without an escape.
fn letter(digits: &str) -> Option<char> {
    let letter = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
    (letter >= ' ' && letter != '"' && letter != '\\').then_some(letter)
}

/// The containers that are open at a place, and the keys of the objects among them.
#[derive(Default)]
struct Containers<'a> {
    open: Vec<Container>,
    /// Those of the outermost object first.
    keys: Vec<&'a str>,
    /// The next string names a member.
    expects_key: bool,
}

struct Container {
    is_object: bool,
    /// How many keys there were before it.
    before: usize,
    /// A bit for each of its keys, so that few of them are compared.
    marks: [u64; 4],
}

impl<'a> Containers<'a> {
    /// Past a bracket, comma or colon.
    fn step_over(&mut self, mark: u8) {
        match mark {
            b'{' | b'[' => {
                let (is_object, before) = (mark == b'{', self.keys.len());
                self.open.push(Container { is_object, before, marks: [0; 4] });
                self.expects_key = is_object;
            }
            b'}' | b']' => {
                if let Some(closed) = self.open.pop() {
                    self.keys.truncate(closed.before);
                }
                self.expects_key = false;
            }
            b',' => self.expects_key = self.open.last().is_some_and(|own| own.is_object),
            _ => {}
        }
    }

    /// Nothing where the innermost object has this key already, or where escapes hide which it is.
    fn add(&mut self, key: &'a str) -> Option<()> {
        let hash = hash(key.as_bytes());
        let (place, mark) = (hash as usize >> 6 & 3, 1 << (hash & 63));
        let own = self.open.last_mut()?;
        let is_new = own.marks[place] & mark == 0 || !self.keys[own.before..].contains(&key);
        own.marks[place] |= mark;
        self.keys.push(key);
        self.expects_key = false;
        (is_new && !key.contains('\\')).then_some(())
    }
}

/// By the length and both ends: keys of one object hardly differ in the middle alone.
fn hash(key: &[u8]) -> u32 {
    let ends = match (key.first_chunk(), key.last_chunk()) {
        (Some(first), Some(last)) => {
            u32::from_le_bytes(*first) ^ u32::from_le_bytes(*last).rotate_left(13)
        }
        _ => key.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte)),
    };
    (ends ^ key.len() as u32).wrapping_mul(0x9e37_79b1) >> 24
}

#[cfg(test)]
mod tests {
    use jaq_json::Val;

    use super::super::Filter;
    use super::*;
    use crate::wire::check;
    use crate::wire::testing::{Dice, grown};

    const PLAIN: [&str; 16] = [
        ".a",
        ".a.b",
        " .b.a ",
        ".c.a.b",
        "select(.a)",
        "select(.a.b > 1)",
        "select( .a >= 10 )",
        "select(.b < -1)",
        "select(.a <= 0.5)",
        "select(.a == 10)",
        "select(.b.a != 1.5)",
        "select(.a == \"x\")",
        "select(.b != \"x\")",
        "select(.a > 1) | {a, n: .b?}",
        "select(.a.b)|.c",
        "select(.a == 0)",
    ];

    /// Whether it was answered, and then like jq does.
    fn agrees(code: &str, filter: &Filter, payload: &str) -> bool {
        let mut text = Vec::new();
        let told = match filter.shortcut(payload, &mut text) {
            Answer::Unknown => return false,
            Answer::Nothing => vec![],
            Answer::Text => vec![String::from_utf8(text).expect("UTF-8")],
        };
        let by_jq = filter.lines(payload, |_| Val::Null);
        assert_eq!(by_jq, Ok(told), "{code} of {payload}");
        true
    }

    #[test]
    fn it_agrees_with_jq() {
        let mut dice = Dice(5);
        let mut payloads: Vec<String> = (0..4000).map(|_| grown(&mut dice, 4)).collect();
        let deep = |count| format!("{{\"a\": {}1{}}}", "[".repeat(count), "]".repeat(count));
        payloads.extend([deep(400), deep(511)]);
        for code in PLAIN {
            let filter = Filter::compile(code).expect("a filter");
            assert!(Shortcut::of(code).is_some(), "{code}");
            let answered = payloads.iter().filter(|payload| {
                assert_eq!(check(payload.as_bytes()), Ok(()), "{payload}");
                agrees(code, &filter, payload)
            });
            assert!(answered.count() > 400, "{code}");
        }
    }

    #[test]
    fn what_is_not_plain_is_left_to_jq() {
        for code in [
            ".",
            ".a[]",
            ".a?",
            ".\"a\"",
            ".a | .b",
            ".a, .b",
            "..",
            ".[0]",
            ".a.b + 1",
            "select(.a > .b)",
            "select(.a > 1, .b)",
            "select(.a > 1 and .b)",
            "select(.a) |= 1",
            "select(.a), 1",
            "select(.a > 1e3)",
            "select(.a > \"x\")",
            "select(.a == \"\\(1)\")",
            "select(.a | not)",
            "select($kind == \"x\")",
            "select(.a > 1 + 1)",
            ".a # .b",
            "select(.a > 12345678901234567890)",
        ] {
            assert_eq!(Shortcut::of(code), None, "{code}");
            assert!(Filter::compile(code).is_ok(), "{code}");
        }
    }
}
