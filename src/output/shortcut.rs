//! Filters that need no jq: a plain path (`.a.b`), and `select(…)` over a plain path.
//!
//! Whatever is not certain to give what jq gives is left to jq, message by message: escaped keys, repeated
//! keys, lone surrogates, errors. What is answered here has the bytes that the writer of jq's values writes.

use std::cmp::Ordering;

use super::tokens::{Token, Tokens};
use crate::wire::Fields;

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
    let mut keys: Vec<Keys> = Vec::new();
    for token in Tokens::of(text) {
        match token {
            Token::Open(bracket) => {
                keys.push(Keys::default());
                out.push(bracket);
            }
            Token::Close(bracket) => {
                keys.pop();
                out.push(bracket);
            }
            Token::Comma => out.push(b','),
            Token::Colon => out.push(b':'),
            Token::Key(key) => {
                let plain = !key.contains('\\');
                (plain && keys.last_mut()?.add(key))
                    .then(|| out.extend_from_slice(key.as_bytes()))?;
            }
            Token::Text(string) => write_text(string, out)?,
            Token::Number(number) => {
                // jq's integers know no negative zero.
                (number != "-0").then(|| out.extend_from_slice(number.as_bytes()))?;
            }
            Token::True => out.extend_from_slice(b"true"),
            Token::False => out.extend_from_slice(b"false"),
            Token::Null => out.extend_from_slice(b"null"),
        }
    }
    Some(())
}

fn write_text(string: &str, out: &mut Vec<u8>) -> Option<()> {
    let mut rest = string;
    while let Some(place) = memchr::memchr(b'\\', rest.as_bytes()) {
        let (plain, escape) = rest.split_at(place);
        out.extend_from_slice(plain.as_bytes());
        let length = match escape.as_bytes().get(1)? {
            b'"' | b'\\' | b'n' | b'r' | b't' => {
                out.extend_from_slice(&escape.as_bytes()[..2]);
                2
            }
            b'u' => {
                let letter = letter(escape.get(2..6)?)?;
                out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
                6
            }
            _ => return None,
        };
        rest = &escape[length..];
    }
    out.extend_from_slice(rest.as_bytes());
    Some(())
}

/// The letter of four hexadecimal digits, if it is one that is written without an escape.
fn letter(digits: &str) -> Option<char> {
    let letter = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
    (letter >= ' ' && letter != '"' && letter != '\\').then_some(letter)
}

/// The keys of an object so far, and a mark for each, so that few of them are compared.
#[derive(Default)]
struct Keys<'a> {
    seen: Vec<&'a str>,
    marks: [u64; 4],
}

impl<'a> Keys<'a> {
    /// False if it is there already.
    fn add(&mut self, key: &'a str) -> bool {
        let step = |sum: u32, byte: u8| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        let hash = key.bytes().fold(0x811c_9dc5, step);
        let (place, mark) = ((hash >> 30) as usize, 1 << (hash >> 24 & 63));
        if self.marks[place] & mark != 0 && self.seen.contains(&key) {
            return false;
        }
        self.marks[place] |= mark;
        self.seen.push(key);
        true
    }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use jaq_json::Val;

    use super::super::filter::Filter;
    use super::super::value;
    use super::*;
    use crate::wire::check;

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

    fn by_jq(filter: &Filter, payload: &str) -> Result<Vec<String>, String> {
        let mut lines = Vec::new();
        filter.run(payload, std::array::from_fn(|_| Val::Null), |result| {
            let mut line = Vec::new();
            value::write(result, &mut line);
            lines.push(String::from_utf8(line).expect("UTF-8"));
            ControlFlow::Continue(())
        })?;
        Ok(lines)
    }

    /// Whether it was answered, and then like jq does.
    fn agrees(code: &str, filter: &Filter, payload: &str) -> bool {
        let mut text = Vec::new();
        let told = match filter.shortcut(payload, &mut text) {
            Answer::Unknown => return false,
            Answer::Nothing => vec![],
            Answer::Text => vec![String::from_utf8(text).expect("UTF-8")],
        };
        assert_eq!(by_jq(filter, payload), Ok(told), "{code} of {payload}");
        true
    }

    /// Numbers below a limit, the same every time.
    struct Dice(u64);

    impl Dice {
        fn below(&mut self, limit: u64) -> usize {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            ((self.0 >> 33) % limit) as usize
        }

        fn one_of<'a>(&mut self, choice: &[&'a str]) -> &'a str {
            choice[self.below(choice.len() as u64)]
        }
    }

    fn grown(dice: &mut Dice, depth: u32) -> String {
        const LEAVES: [&str; 30] = [
            "null",
            "true",
            "false",
            "0",
            "-0",
            "1",
            "10",
            "10.0",
            "1.0e1",
            "0.5",
            "-1.5",
            "1.5",
            "-0.0",
            "1e400",
            "-1E-400",
            "1E+2",
            "9007199254740993",
            "123456789012345678901234567890",
            "\"\"",
            "\"x\"",
            "\"a\\\"b\\\\c\\/d\\b\\f\\n\\r\\t\"",
            "\"\\u00e9\\ud83d\\ude00\\u0000\"",
            "\"\\ud83d\"",
            "\"\\\\ud83d\"",
            "\"é😀\u{7f}\u{2028}\"",
            "\"{]:,\\\"\"",
            "[]",
            "{}",
            " { } ",
            "[ ]",
        ];
        const KEYS: [&str; 9] = ["a", "b", "c", "a", "b", "", "k y", "\\u0061", "a.b"];
        if depth == 0 || dice.below(4) == 0 {
            return dice.one_of(&LEAVES).to_owned();
        }
        let object = dice.below(4) > 0;
        let mut text = if object { "{" } else { "[" }.to_owned();
        for place in 0..dice.below(5) {
            text.push_str(if place > 0 { dice.one_of(&[",", " , ", ",\t"]) } else { "" });
            if object {
                let some = 3 + dice.below(7);
                let key = dice.one_of(&KEYS[..some.min(KEYS.len())]);
                let colon = dice.one_of(&[":", " : "]);
                text = text + "\"" + key + "\"" + colon;
            }
            text.push_str(&grown(dice, depth - 1));
        }
        text + if object { "}" } else { "]" }
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
