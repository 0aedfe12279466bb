//! jq programs over payloads.
//!
//! A program in one of the plain forms is answered from the payload's text ([`Shortcut`]). Any other is run by
//! jaq, which gets a tree of what the program can look at ([`Needs`]), where that is certain.

mod compact;
mod condition;
mod cursor;
mod fault;
mod keys;
mod needs;
mod paths;
mod pruned;
mod select;
mod shortcut;
mod sight;
mod test;
pub mod value;
mod variable;
mod watch;

pub use compact::Writer;
pub use condition::{Condition, ConditionError};
pub use select::{selects, value};
pub use shortcut::Answer;
pub use variable::Variable;
pub use watch::Watch;
pub use watch::changes::WatchedPath;
pub use watch::path::read;

use std::borrow::Cow;
use std::ops::ControlFlow;

use jaq_core::load::{self, Arena, File, Loader};
use jaq_core::{Ctx, Vars, data};
use jaq_json::{Val, read};

use crate::wire::{Meaning, meaning};
use needs::Needs;
use shortcut::Shortcut;

/// The filter is no jq program. Holds a report of several lines that marks the place.
#[derive(Debug, thiserror::Error)]
#[error("the filter is no jq program: {0}")]
pub struct CompileError(pub String);

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

    /// Answers without jq where that is possible, and appends the result, if there is one.
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
        if self.shortcut.as_ref().is_some_and(|shortcut| shortcut.turns_down(&text)) {
            return Ok(());
        }
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
            value::write(result, &mut line);
            lines.push(String::from_utf8(line).expect("UTF-8"));
            ControlFlow::Continue(())
        })?;
        Ok(lines)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
