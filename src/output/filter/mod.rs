//! jq programs over payloads.
//!
//! A program in one of the plain forms is answered from the payload's text ([`Shortcut`]). Any other is run by
//! jaq, which gets a tree of what the program can look at ([`Needs`]), where that is certain.

mod compact;
mod cursor;
mod fault;
mod keys;
mod needs;
mod paths;
mod pruned;
mod shortcut;
mod sight;
mod test;
mod variable;

use std::borrow::Cow;
use std::ops::ControlFlow;

use jaq_core::load::{self, Arena, File, Loader};
use jaq_core::{Ctx, Vars, data};
use jaq_json::{Val, read};

pub use self::compact::Writer;
pub use self::shortcut::Answer;
pub use self::variable::Variable;

use self::needs::Needs;
use self::shortcut::Shortcut;

/// A compiled jq program.
pub struct Filter {
    program: jaq_core::Filter<data::JustLut<Val>>,
    /// Those that the program may name.
    variables: Vec<Variable>,
    /// What it can look at, if that is not all.
    needs: Option<Needs>,
    shortcut: Option<Shortcut>,
}

impl Filter {
    /// # Errors
    ///
    /// A report of several lines that marks the place.
    pub fn compile(code: &str) -> Result<Self, String> {
        let definitions = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
        let functions = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
        let arena = Arena::default();
        let modules = Loader::new(definitions)
            .load(&arena, File { path: (), code })
            .map_err(|errors| report(&jaq_all::load::load_errors(errors)))?;
        let variables = Variable::of(code);
        let program = jaq_core::Compiler::default()
            .with_funs(functions)
            .with_global_vars(variables.iter().map(|variable| variable.name()))
            .compile(modules)
            .map_err(|errors| report(&jaq_all::load::compile_errors(errors)))?;
        let term = load::parse(code, |parser| parser.term());
        let needs = term.as_ref().and_then(sight::needs);
        let shortcut = term.as_ref().and_then(Shortcut::of);
        Ok(Self { program, variables, needs, shortcut })
    }

    /// Whether the program may name the variable.
    pub fn asks_for(&self, variable: Variable) -> bool {
        self.variables.contains(&variable)
    }

    /// Appends the answer to `text`, where it can be had without jq.
    pub fn shortcut(&self, payload: &str, writer: &mut Writer, text: &mut Vec<u8>) -> Answer {
        match &self.shortcut {
            Some(shortcut) => shortcut.answer(payload, writer, text),
            None => Answer::Unknown,
        }
    }

    /// Gives each result for one payload to `each`, until that breaks off. `value` is asked for the
    /// variables that the program may name.
    ///
    /// # Errors
    ///
    /// The kind of the run-time error that ended the results.
    pub fn run(
        &self,
        payload: &str,
        value: impl Fn(Variable) -> Val,
        mut each: impl FnMut(&Val) -> ControlFlow<()>,
    ) -> Result<(), String> {
        let text = match &self.needs {
            Some(needs) => Cow::Owned(pruned::prune(payload, needs)),
            None => Cow::Borrowed(payload),
        };
        let input = read_value(&text)?;
        let variables = self.variables.iter().map(|variable| value(*variable));
        let context = Ctx::<data::JustLut<Val>>::new(&self.program.lut, Vars::new(variables));
        for result in self.program.id.run((context, input)) {
            match result.map_err(jaq_core::Exn::get_err) {
                Ok(value) if each(&value).is_continue() => {}
                // `halt`, too, ends the results of this message alone.
                Ok(_) | Err(Err(_)) => break,
                Err(Ok(error)) => return Err(fault::error_kind(&error.to_string())),
            }
        }
        Ok(())
    }
}

/// jaq does not read lone surrogates, which JSON allows: they become U+FFFD, as in jq.
fn read_value(payload: &str) -> Result<Val, String> {
    read::parse_single(payload.as_bytes())
        .or_else(|_| read::parse_single(without_lone_surrogates(payload).as_bytes()))
        .map_err(|error| format!("unreadable JSON: {error}"))
}

fn without_lone_surrogates(json: &str) -> String {
    let mut whole = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(place) = rest.find('\\') {
        whole.push_str(&rest[..place]);
        rest = &rest[place..];
        let (escape, length) = match (code_unit(rest), rest.get(6..).and_then(code_unit)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => (&rest[..12], 12),
            (Some(0xd800..=0xdfff), _) => ("\\ufffd", 6),
            _ => (&rest[..2], 2),
        };
        whole.push_str(escape);
        rest = &rest[length..];
    }
    whole + rest
}

/// The code unit of the `\u` escape at the start of `text`.
fn code_unit(text: &str) -> Option<u16> {
    u16::from_str_radix(text.strip_prefix("\\u")?.get(..4)?, 16).ok()
}

fn report(files: &[jaq_all::load::FileReports]) -> String {
    let text: String =
        files.iter().map(|file| jaq_all::load::FileReportsDisp::new(file).to_string()).collect();
    text.strip_prefix("Error: ").unwrap_or(&text).trim_end().to_owned()
}

#[cfg(test)]
impl Filter {
    /// The results as they are written.
    pub fn lines(
        &self,
        payload: &str,
        value: impl Fn(Variable) -> Val,
    ) -> Result<Vec<String>, String> {
        let mut lines = Vec::new();
        self.run(payload, value, |result| {
            let mut line = Vec::new();
            super::value::write(result, &mut line);
            lines.push(String::from_utf8(line).expect("UTF-8"));
            ControlFlow::Continue(())
        })?;
        Ok(lines)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::testing::{Dice, grown};

    fn results(code: &str, payload: &str) -> Result<Vec<String>, String> {
        Filter::compile(code)?.lines(payload, |variable| Val::from(variable.name().to_owned()))
    }

    #[test]
    fn none_one_or_many_results() {
        let cases: &[(&str, &str, &[&str])] = &[
            (".a", r#"{"a":1.10}"#, &["1.10"]),
            (".[]", "[1,\"x\"]", &["1", "\"x\""]),
            ("empty", "1", &[]),
            ("select(.a > 5)", r#"{"a":1}"#, &[]),
            (
                "{name, big}",
                r#"{"big":12345678901234567890123,"name":"\u00e9"}"#,
                &[r#"{"name":"é","big":12345678901234567890123}"#],
            ),
            ("$kind, $received", "1", &["\"$kind\"", "\"$received\""]),
            ("1, halt, 2", "null", &["1"]),
            (".", r#"{"a":"\ud83d\ud83d\ude00\\ud83d"}"#, &["{\"a\":\"\u{fffd}😀\\\\ud83d\"}"]),
            ("\"01\" | tonumber", "1", &["1"]),
            ("\"01.5\" | tonumber", "1", &["1.5"]),
        ];
        for (code, payload, expected) in cases {
            let lines = results(code, payload);
            let expected = expected.iter().map(ToString::to_string).collect();
            assert_eq!(lines, Ok(expected), "{code}");
        }
    }

    /// Programs that look at a part of the payload.
    const PARTLY: [&str; 43] = [
        ".a?.b?",
        "{a, b}",
        "{a: .a.b, \"k y\", \"\"}",
        "select(.a > 1) | {b, c: .c?}",
        "select(.a and (.b | not)) | .c",
        "select(.a != null and .b == \"x\") | {c}",
        "[.a, .b | .c?]",
        "if .a then .b elif .c then .a.b else .\"a.b\" end",
        ".a // .b // \"none\"",
        ".a + .b",
        ".a < .b, -.c",
        "\"<\\(.a)|\\(.b)>\"",
        ".a[]",
        ".a[]?",
        "[.a[]?.b?]",
        ".a[0], .b[-1]",
        ".a[1:]",
        ".c[.a]",
        "[.a[] | select(.b?) | .a?] | length",
        ".a | length",
        "keys",
        "[length, (.a | keys?)]",
        "has(\"a\"), has(\"k y\")",
        ".a | has(0)",
        ".a | map(.b) | add",
        ".b | map(select(.a)) | first",
        ".a | any(.b), all",
        "any(.a[]; .b)",
        "isempty(.a[])",
        "[limit(2; .a[])]",
        ".a | type",
        ".a, .b, .c | arrays | .[0], (. | length)",
        ".a | tostring",
        ".a | startswith(\"x\")",
        ".a | .a |= 1",
        ". as {a: $x, b: [$y]} | [$x, $y]",
        ". as $x | .a[]? | [., $x.b]",
        "reduce .a[]? as $x (.b; [., $x])",
        "[.[].a?, .b]",
        "[.[] | type]",
        "[.a, .b, .c] | map(type, length?)",
        "error(.a)",
        "$kind, .a",
    ];

    fn agrees(code: &str, filter: &Filter, whole: &Filter, payload: &str) -> bool {
        let Some(needs) = &filter.needs else { return false };
        let lines = |filter: &Filter| {
            let mut lines = Vec::new();
            let value = |variable: Variable| Val::from(variable.name().to_owned());
            let result = filter.run(payload, value, |result| {
                let mut line = Vec::new();
                super::super::value::write(result, &mut line);
                lines.push(String::from_utf8(line).expect("UTF-8"));
                if lines.len() < 50 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            });
            (lines, result)
        };
        assert_eq!(lines(filter), lines(whole), "{code} of {payload}");
        pruned::prune(payload, needs).len() < payload.len()
    }

    #[test]
    fn a_part_gives_what_the_whole_gives() {
        let mut dice = Dice(6);
        let payloads: Vec<String> = (0..1500).map(|_| grown(&mut dice, 4)).collect();
        for code in PARTLY {
            let filter = Filter::compile(code).expect("a filter");
            let whole = Filter { needs: None, ..Filter::compile(code).expect("a filter") };
            let shorter =
                payloads.iter().filter(|payload| agrees(code, &filter, &whole, payload)).count();
            assert!(shorter > 200, "{code}: {shorter}");
        }
    }

    /// A program of any kind.
    fn program(dice: &mut Dice, depth: u32) -> String {
        const LEAVES: [&str; 28] = [
            ".",
            ".a",
            ".b",
            ".c",
            ".a.b?",
            ".a",
            ".b?",
            "$x",
            "$y.a?",
            ".[0]?",
            ".[]?",
            ".[-1:]?",
            "1",
            "\"x\"",
            "null",
            "[]",
            "empty",
            "length?",
            "keys?",
            "type",
            "first?",
            "add?",
            "..",
            "tostring",
            "not",
            "has(\"a\")?",
            "arrays",
            "to_entries?",
        ];
        const FORMS: [&str; 40] = [
            "(A | B)",
            "(A | B)",
            "(A | B)",
            "(A, B)",
            "(A // B)",
            "[A]",
            "[A, B]",
            "{a: A, b: B}",
            "{c: A}",
            "{a, $x}",
            "select(A)",
            "(select(A) | B)",
            "map(A)?",
            "if A then B else C end",
            "if A then B end",
            "(A == B)",
            "(A < 1)",
            "(A != null)",
            "(A + B)?",
            "(A and B)",
            "(A | not)",
            "(A as $x | B)",
            "(A as $y | B)",
            "reduce (A) as $x (B; C)",
            "foreach (A) as $x (B; C; .a?)",
            "first(A)",
            "last(A)",
            "[limit(2; A)]",
            "any(A)?",
            "all(A; B)?",
            "(A)?",
            ".[A]?",
            "isempty(A)",
            "(try A catch 0)",
            "(A as [$x, {a: $y}] | B)?",
            "(A | .a |= B)?",
            "[path(A)?]",
            "sort_by(A)?",
            "(label $out | (A, break $out, B))",
            "error(A)",
        ];
        if depth == 0 || dice.below(5) == 0 {
            return dice.one_of(&LEAVES).to_owned();
        }
        let form = dice.one_of(&FORMS).to_owned();
        ['A', 'B', 'C'].into_iter().fold(form, |form, hole| {
            if form.contains(hole) { form.replace(hole, &program(dice, depth - 1)) } else { form }
        })
    }

    #[test]
    fn any_program_gives_what_it_gives_of_the_whole() {
        let mut dice = Dice(7);
        let payloads: Vec<String> = (0..80).map(|_| grown(&mut dice, 3)).collect();
        let mut partly = 0;
        for _ in 0..300 {
            let code = format!(". as $x | .a? as $y | {}", program(&mut dice, 3));
            let filter = Filter::compile(&code).expect("a filter");
            let whole = Filter { needs: None, ..Filter::compile(&code).expect("a filter") };
            partly += usize::from(filter.needs.is_some());
            for payload in &payloads {
                agrees(&code, &filter, &whole, payload);
            }
        }
        assert!(partly > 100, "{partly}");
    }

    #[test]
    fn errors_of_one_kind_read_alike() {
        let cases = [
            (".b", "1", "cannot index a number with \"b\""),
            (".b", r#"[1, {"x": " with "}]"#, "cannot index an array with \"b\""),
            (".[]", "12", "cannot use a number as iterable (array or object)"),
            (". + 1", "\"x\"", "cannot calculate a string + a number"),
            ("error(\"no \\(.)\")", "5", "no 5"),
        ];
        for (code, payload, kind) in cases {
            assert_eq!(results(code, payload), Err(kind.to_owned()), "{code}");
        }
    }

    #[test]
    fn a_report_marks_the_place() {
        let report = Filter::compile(".foo | bar(1)").err().expect("no such filter");
        assert!(report.starts_with("undefined filter\n"), "{report}");
        assert!(report.contains(".foo | bar(1)") && report.contains("─┬─"), "{report}");
        assert!(Filter::compile("select(.a").is_err());
    }

    #[test]
    fn filters_go_to_other_threads() {
        fn sendable<T: Send>() {}
        sendable::<Filter>();
    }
}
