//! Runs jq programs over payloads.
//!
//! Where the analysis is certain ([`Analysis`]), jaq gets only the parts of the payload that the program can
//! read. A plain path and one comparison in `select` are answered without jaq ([`Path`], [`SelectCondition`]),
//! and a program that only selects payloads copies their text ([`FilterResult`]).

mod activity;
mod analysis;
mod compact;
mod condition;
mod cursor;
mod deep;
mod duplicate_keys;
mod error_kind;
mod library;
mod nesting;
mod output;
mod path;
mod projection;
mod projector;
mod select;
mod select_condition;
mod unguarded;
pub mod value;
mod variable;
mod watch;

pub use activity::FilterActivity;
pub use compact::CompactWriter;
pub use condition::{Condition, ConditionError};
pub use output::FilterResult;
pub use select::{selects, value};
pub use unguarded::unguarded;
pub use variable::Variable;
pub use watch::changes::WatchedPath;
pub use watch::path::read;
pub use watch::{ChangeOptions, Watch};

use std::ops::ControlFlow;
use std::sync::Arc;

use jaq_core::load::{self, Arena, File, Loader};
use jaq_core::{Ctx, Vars, data};
use jaq_json::{Val, read};

use crate::wire::without_lone_surrogates;
use analysis::Analysis;
use path::Path;
use select_condition::SelectCondition;

/// The filter is no jq program. Holds a report of several lines that marks the place.
#[derive(Debug, thiserror::Error)]
#[error("the filter is no jq program: {0}")]
pub struct CompileError(pub String);

/// A compiled jq program.
pub struct Filter {
    program: jaq_core::Filter<data::JustLut<Val>>,
    /// Variables that the program may name.
    variables: Vec<Variable>,
    /// What it can read; `None` if that may be the whole payload.
    analysis: Option<Analysis>,
    /// The path, if the program is nothing else.
    path: Option<Path>,
    /// The condition, if the program is one `select` over a plain path.
    condition: Option<SelectCondition>,
    activity: Arc<FilterActivity>,
}

impl Filter {
    /// Compiles the program of `--filter`.
    ///
    /// # Errors
    ///
    /// A report of several lines that marks the place.
    pub fn compile(code: &str) -> Result<Self, String> {
        Self::compile_for("--filter", code)
    }

    /// Compiles the program of another option.
    ///
    /// # Errors
    ///
    /// A report of several lines that marks the place.
    pub fn compile_for(option: &'static str, code: &str) -> Result<Self, String> {
        nesting::check(code)?;
        deep::with_deep_stack(|| Self::compile_here(option, code))
    }

    fn compile_here(option: &'static str, code: &str) -> Result<Self, String> {
        let arena = Arena::default();
        let modules = Loader::new(library::definitions())
            .load(&arena, File { path: (), code })
            .map_err(|errors| report(&jaq_all::load::load_errors(errors)))?;
        // Data files, too: without them the program would panic on its first message.
        load::import(&modules, |_| Err("a filter imports nothing".to_owned()))
            .map_err(|errors| report(&jaq_all::load::load_errors(errors)))?;
        let variables = Variable::of(code);
        let program = jaq_core::Compiler::default()
            .with_funs(library::functions())
            .with_global_vars(variables.iter().map(|variable| variable.name()))
            .compile(modules)
            .map_err(|errors| report(&jaq_all::load::compile_errors(errors)))?;
        let term = load::parse(code, |parser| parser.term());
        let analysis = term.as_ref().and_then(analysis::analyse);
        let path = term.as_ref().and_then(Path::of);
        let condition = term.as_ref().and_then(SelectCondition::of);
        let activity = Arc::new(FilterActivity::new(option, code));
        Ok(Self { program, variables, analysis, path, condition, activity })
    }

    /// What it works on, for another thread.
    pub fn activity(&self) -> &Arc<FilterActivity> {
        &self.activity
    }

    /// Whether the program may name the variable.
    pub fn asks_for(&self, variable: Variable) -> bool {
        self.variables.contains(&variable)
    }

    /// Passes each result for one payload to `each` until that breaks. `value` supplies the variables that
    /// the program may name.
    ///
    /// # Errors
    ///
    /// The kind of the run-time error that ended the results.
    pub fn run(
        &self,
        payload: &str,
        value: impl Fn(Variable) -> Val,
        mut each: impl FnMut(FilterResult) -> ControlFlow<()>,
    ) -> Result<(), String> {
        if let Some(text) = self.path.as_ref().and_then(|path| path.find(payload)) {
            let _ = each(FilterResult::Text(text));
            return Ok(());
        }
        let condition = self.condition.as_ref();
        if let Some(holds) = condition.and_then(|condition| condition.holds(payload)) {
            let _ = holds.then(|| each(FilterResult::Text(payload)));
            return Ok(());
        }
        let _work = self.activity.begin();
        let (input, lets_pass) = match &self.analysis {
            Some(analysis) => {
                (projector::project(payload, &analysis.projection)?, analysis.lets_payloads_pass)
            }
            None => (read_value(payload)?, false),
        };
        // jaq binds global variables by position, in the order in which `compile` declared them.
        let variables = self.variables.iter().map(|variable| value(*variable));
        let context = Ctx::<data::JustLut<Val>>::new(&self.program.lut, Vars::new(variables));
        for result in self.program.id.run((context, input)) {
            match result.map_err(jaq_core::Exn::get_err) {
                Ok(value) => {
                    let output = if lets_pass {
                        FilterResult::Text(payload)
                    } else {
                        FilterResult::Value(&value)
                    };
                    if each(output).is_break() {
                        break;
                    }
                }
                // `halt`, too, ends the results of this message alone.
                Err(Err(_)) => break,
                Err(Ok(error)) => return Err(error_kind::error_kind(&error.to_string())),
            }
        }
        Ok(())
    }
}

/// Parses JSON for jaq, which rejects the lone surrogates that JSON allows: they become U+FFFD, as in jq.
fn read_value(payload: &str) -> Result<Val, String> {
    read::parse_single(payload.as_bytes())
        .or_else(|_| read::parse_single(without_lone_surrogates(payload).as_bytes()))
        .map_err(|error| format!("unreadable JSON: {error}"))
}

fn report(files: &[jaq_all::load::FileReports]) -> String {
    let text: String =
        files.iter().map(|file| jaq_all::load::FileReportsDisp::new(file).to_string()).collect();
    text.strip_prefix("Error: ").unwrap_or(&text).trim_end().to_owned()
}

#[cfg(test)]
impl Filter {
    /// A filter without shortcuts: jaq runs over the whole payload.
    pub fn whole(code: &str) -> Self {
        Self {
            analysis: None,
            path: None,
            condition: None,
            ..Self::compile(code).expect("a filter")
        }
    }

    /// Each result as its line of output.
    pub fn lines(
        &self,
        payload: &str,
        value: impl Fn(Variable) -> Val,
    ) -> Result<Vec<String>, String> {
        let mut lines = Vec::new();
        self.run(payload, value, |result| {
            let mut line = Vec::new();
            result.write(&mut CompactWriter::default(), &mut line);
            lines.push(String::from_utf8(line).expect("UTF-8"));
            ControlFlow::Continue(())
        })?;
        Ok(lines)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::check;
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

    /// As deep and as long as programs may be.
    #[test]
    fn the_deepest_programs_fit_on_the_stack() {
        let parentheses = "(".repeat(256) + "." + &")".repeat(256);
        let conditions = "if . then ".repeat(255) + "." + &" end".repeat(255);
        let sum = "1 + ".repeat(9_999) + "1";
        let list = ".a, ".repeat(9_999) + ".a";
        for code in [parentheses, conditions, sum, list] {
            let run = || results(&code, "{}").map(drop);
            assert_eq!(deep::with_deep_stack(run), Ok(()), "{}", &code[..20]);
        }
    }

    #[test]
    fn nothing_is_imported() {
        for code in ["import \"a\" as $a; $a", "import \"a\" as a; a::b", "include \"a\"; b"] {
            let report = Filter::compile(code).err().expect("no such filter");
            assert!(!report.is_empty(), "{code}");
        }
    }

    /// Plain paths, objects of them, and `select` over them: the most used forms.
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

    #[test]
    fn plain_forms_agree_with_jq() {
        let mut dice = Dice(5);
        let mut payloads: Vec<String> = (0..4000).map(|_| grown(&mut dice, 4)).collect();
        let deep = |count| format!("{{\"a\": {}1{}}}", "[".repeat(count), "]".repeat(count));
        payloads.extend([deep(400), deep(511)]);
        for code in PLAIN {
            let filter = Filter::compile(code).expect("a filter");
            assert!(filter.analysis.is_some(), "{code}");
            let whole = Filter::whole(code);
            let mut answered = 0;
            for payload in &payloads {
                assert_eq!(check(payload.as_bytes()), Ok(()), "{payload}");
                let lines = filter.lines(payload, |_| Val::Null);
                assert_eq!(lines, whole.lines(payload, |_| Val::Null), "{code} of {payload}");
                answered += usize::from(lines.is_ok());
            }
            assert!(answered > 400, "{code}");
        }
    }

    #[test]
    fn filters_go_to_other_threads() {
        fn sendable<T: Send>() {}
        sendable::<Filter>();
    }
}
