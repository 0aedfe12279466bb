//! Filters that need no jq: plain paths (`.a.b`), objects of them (`{a, b: .c.d}`), and `select(…)` over plain
//! paths, alone or before either.
//!
//! Whatever is not certain to give what jq gives is left to jq, message by message: lone surrogates, errors,
//! and repeated or escaped keys in what is written. What is answered here has the bytes that the writer of jq's
//! values writes.

use jaq_core::load::parse::{BinaryOp, Term};
use jaq_core::path::{Opt, Part};

use super::compact::Writer;
use super::paths;
use super::paths::{Found, Paths};
use super::sight::constant;
use super::test::Test;
use crate::wire::write_string;

/// A filter in one of the plain forms.
#[derive(Debug, Default, PartialEq)]
pub struct Shortcut {
    /// What `select` asks, in its order; each holds where the message passes.
    asked: Vec<Asked>,
    paths: Paths,
    /// How many there are.
    count: usize,
    result: Outcome,
}

/// A question about the value at a path.
#[derive(Debug, PartialEq)]
struct Asked {
    path: Vec<String>,
    place: usize,
    test: Test,
}

/// What becomes of a message that passes.
#[derive(Debug, Default, PartialEq)]
enum Outcome {
    /// The payload.
    #[default]
    Whole,
    /// The value at this path.
    Value(usize),
    /// An object: what stands before each value, and the path of that.
    Object(Vec<(String, usize)>),
    /// More follows, which jq has to do.
    Other,
}

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
    /// Of a jq program, if it has one of the plain forms.
    pub fn of(program: &Term<&str>) -> Option<Self> {
        let mut shortcut = Self::default();
        let rest = match program {
            Term::BinOp(first, BinaryOp::Pipe(None), rest) if selected(first).is_some() => {
                shortcut.ask(selected(first)?)?;
                Some(&**rest)
            }
            Term::Call(..) => {
                shortcut.ask(selected(program)?)?;
                None
            }
            _ => Some(program),
        };
        if let Some(rest) = rest {
            shortcut.result = match shortcut.outcome(rest) {
                None if shortcut.asked.is_empty() => return None,
                outcome => outcome.unwrap_or(Outcome::Other),
            };
        }
        (shortcut.count <= paths::MOST).then_some(shortcut)
    }

    fn ask(&mut self, condition: &Term<&str>) -> Option<()> {
        if let Term::BinOp(left, BinaryOp::And, right) = condition {
            self.ask(left)?;
            return self.ask(right);
        }
        let (path, test) = match condition {
            Term::BinOp(path, BinaryOp::Cmp(operator), literal) => {
                (path_of(path)?, Test::of(*operator, literal)?)
            }
            path => (path_of(path)?, Test::Truth),
        };
        let place = self.add(&path);
        self.asked.push(Asked { path, place, test });
        Some(())
    }

    fn outcome(&mut self, program: &Term<&str>) -> Option<Outcome> {
        let Term::Obj(entries) = program else {
            let path = path_of(program)?;
            return Some(Outcome::Value(self.add(&path)));
        };
        let mut members: Vec<(String, usize)> = Vec::new();
        for (key, value) in entries {
            let key = constant(key)?;
            let path = value.as_ref().map_or_else(|| Some(vec![key.clone()]), path_of)?;
            let place = self.add(&path);
            // Of a repeated key jq keeps the place of the first and the value of the last.
            match members.iter_mut().find(|(own, _)| *own == key) {
                Some(member) => member.1 = place,
                None => members.push((key, place)),
            }
        }
        Some(Outcome::Object(members.into_iter().enumerate().map(beginning).collect()))
    }

    fn add(&mut self, path: &[String]) -> usize {
        let place = self.paths.add(path, self.count);
        self.count = self.count.max(place + 1);
        place
    }

    /// Whether `select` lets no message like `payload`, valid JSON, pass; not where that is not certain.
    pub fn turns_down(&self, payload: &str) -> bool {
        !self.asked.is_empty() && self.passes(&self.paths.find(payload)) == Some(false)
    }

    /// Whether what was found lets a message pass.
    fn passes(&self, found: &Found) -> Option<bool> {
        for asked in &self.asked {
            if !asked.test.holds(found[asked.place]?)? {
                return Some(false);
            }
        }
        Some(true)
    }

    /// Appends the result for `payload`, valid JSON, to `out`.
    pub fn answer(&self, payload: &str, writer: &mut Writer, out: &mut Vec<u8>) -> Answer {
        let start = out.len();
        let answer = self.try_answer(payload, writer, out).unwrap_or(Answer::Unknown);
        if answer != Answer::Text {
            out.truncate(start);
        }
        answer
    }

    fn try_answer(&self, payload: &str, writer: &mut Writer, out: &mut Vec<u8>) -> Option<Answer> {
        if self.result == Outcome::Other {
            return None;
        }
        // What repeats no key, which the writer sees, has the one value there.
        let passes = |asked: &Asked| asked.test.holds(paths::first(payload, &asked.path)?);
        if self.result == Outcome::Whole
            && self.asked.iter().all(|asked| passes(asked) == Some(true))
        {
            writer.write(payload.trim_ascii(), out)?;
            return Some(Answer::Text);
        }
        let found = self.paths.find(payload);
        if !self.passes(&found)? {
            return Some(Answer::Nothing);
        }
        // Even of a value that is not written an error would be told.
        found[..self.count].iter().all(Option::is_some).then_some(())?;
        self.write(payload, &found, writer, out)?;
        Some(Answer::Text)
    }

    fn write(
        &self,
        payload: &str,
        found: &Found,
        writer: &mut Writer,
        out: &mut Vec<u8>,
    ) -> Option<()> {
        match &self.result {
            Outcome::Whole => writer.write(payload.trim_ascii(), out),
            Outcome::Value(place) => writer.write(found[*place]?, out),
            Outcome::Object(members) => {
                for (beginning, place) in members {
                    out.extend_from_slice(beginning.as_bytes());
                    writer.write(found[*place]?, out)?;
                }
                out.extend_from_slice(if members.is_empty() { b"{}" } else { b"}" });
                Some(())
            }
            Outcome::Other => None,
        }
    }
}

/// What the `place`th value of an object follows.
fn beginning((place, (key, path)): (usize, (String, usize))) -> (String, usize) {
    let mut text = if place == 0 { b"{".to_vec() } else { b",".to_vec() };
    write_string(&key, &mut text);
    text.push(b':');
    (String::from_utf8(text).expect("the writer of strings writes UTF-8"), path)
}

/// The condition of `select`.
fn selected<'a, 'b>(term: &'b Term<&'a str>) -> Option<&'b Term<&'a str>> {
    match term {
        Term::Call("select", arguments) => arguments.first(),
        _ => None,
    }
}

/// The keys of a plain path.
fn path_of(term: &Term<&str>) -> Option<Vec<String>> {
    match term {
        Term::Path(start, path) if matches!(**start, Term::Id) => {
            let key = |(part, option): &(Part<Term<&str>>, Opt)| match (part, option) {
                (Part::Index(key), Opt::Essential) => constant(key),
                _ => None,
            };
            path.0.iter().map(key).collect()
        }
        Term::BinOp(first, BinaryOp::Pipe(None), second) => {
            let mut path = path_of(first)?;
            path.extend(path_of(second)?);
            Some(path)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jaq_core::load::parse;
    use jaq_json::Val;

    use super::super::Filter;
    use super::*;
    use crate::wire::check;
    use crate::wire::testing::{Dice, grown};

    const PLAIN: [&str; 35] = [
        ".a",
        ".a.b",
        " .b.a ",
        ".c.a.b",
        ".\"k y\"",
        ".[\"a\"].b | .\"\"",
        "select(.a)",
        "select(.a.b > 1)",
        "select( .a >= 10 )",
        "select(.b < -1)",
        "select(.a <= 0.5)",
        "select(.a == 10)",
        "select(.b.a != 1.5)",
        "select(.a == \"x\")",
        "select(.b != \"x\")",
        "select(.a == \"a\\\"b\")",
        "select(.a != null)",
        "select(.a == true) | .b",
        "select(.a > 1 and .b != null)",
        "select(.a.b and .a == \"x\" and .c) | .b",
        "select(.a > 1) | {a, n: .b?}",
        "select(.a.b)|.c",
        "select(.a == 0)",
        "select(.a) | .a.b",
        "select(.b != \"x\") | .a | .b",
        "{a}",
        "{a, b, \"k y\"}",
        "{b, a: .c, \"a.b\": .a}",
        "{a, n: .a.b, a: .b, \"q\\\"\": .c}",
        "{a: .a.a.b, b: .a.b}",
        "select(.a > 1) | {a, b}",
        "select(.a != \"x\") | {n: .a.b, c: .c | .a}",
        "select(.b) | {a: .a, x: .x.y, \"\"}",
        "select(.a) | select(.b)",
        "{}",
    ];

    /// What jq says of the whole payload.
    fn by_jq(code: &str) -> Filter {
        Filter { needs: None, shortcut: None, ..Filter::compile(code).expect("a filter") }
    }

    /// Whether it was answered, and then like jq does.
    fn agrees(shortcut: &Shortcut, jq: &Filter, payload: &str, writer: &mut Writer) -> bool {
        let mut text = b"before".to_vec();
        let answer = shortcut.answer(payload, writer, &mut text);
        let told = String::from_utf8(text.split_off(6)).expect("UTF-8");
        assert_eq!(text, b"before");
        let told = match answer {
            Answer::Text => vec![told],
            _ => {
                assert_eq!(told, "");
                vec![]
            }
        };
        let is_turned_down = shortcut.turns_down(payload);
        if answer == Answer::Unknown && !is_turned_down {
            return false;
        }
        assert_eq!(is_turned_down, told.is_empty(), "{shortcut:?} of {payload}");
        let by_jq = jq.lines(payload, |_| Val::Null);
        assert_eq!(by_jq, Ok(told), "{shortcut:?} of {payload}");
        true
    }

    #[test]
    fn it_agrees_with_jq() {
        let mut dice = Dice(5);
        let mut payloads: Vec<String> = (0..4000).map(|_| grown(&mut dice, 4)).collect();
        let deep = |count| format!("{{\"a\": {}1{}}}", "[".repeat(count), "]".repeat(count));
        payloads.extend([deep(400), deep(511)]);
        let mut writer = Writer::default();
        for code in PLAIN {
            let shortcut = Filter::compile(code).expect("a filter").shortcut.expect("a plain form");
            let jq = by_jq(code);
            let answered = payloads.iter().filter(|payload| {
                assert_eq!(check(payload.as_bytes()), Ok(()), "{payload}");
                agrees(&shortcut, &jq, payload, &mut writer)
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
            assert_eq!(Shortcut::of(&program), None, "{code}");
            assert!(Filter::compile(code).is_ok(), "{code}");
        }
    }

    #[test]
    fn a_program_may_ask_for_no_more_than_so_many_paths() {
        for (count, is_plain) in [(paths::MOST, true), (paths::MOST + 1, false)] {
            let keys: Vec<_> = (0..count).map(|key| format!("k{key}")).collect();
            let code = format!("{{{}}}", keys.join(", "));
            let shortcut = Filter::compile(&code).expect("a filter").shortcut;
            assert_eq!(shortcut.is_some(), is_plain);
            let answers = |shortcut| {
                agrees(&shortcut, &by_jq(&code), r#"{"k23": 1, "k24": 2}"#, &mut Writer::default())
            };
            assert_eq!(shortcut.is_some_and(answers), is_plain);
        }
    }
}
