//! jq programs over payloads.

use std::ops::ControlFlow;

use jaq_core::load::{Arena, File, Loader};
use jaq_core::{Ctx, Vars, data};
use jaq_json::{Val, read};

use super::shortcut::{Answer, Shortcut};
use super::tokens::{Token, Tokens, value_length};
use crate::wire::decode_string;

/// What a filter can ask about a message besides its payload, in this order.
pub const VARIABLES: [&str; 6] = ["$channel", "$name", "$site_id", "$site", "$kind", "$received"];

/// A compiled jq program.
pub struct Filter {
    program: jaq_core::Filter<data::JustLut<Val>>,
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
        let program = jaq_core::Compiler::default()
            .with_funs(functions)
            .with_global_vars(VARIABLES)
            .compile(modules)
            .map_err(|errors| report(&jaq_all::load::compile_errors(errors)))?;
        Ok(Self { program, shortcut: Shortcut::of(code) })
    }

    /// Answers without jq where that is possible; `text` is empty.
    pub fn shortcut(&self, payload: &str, text: &mut Vec<u8>) -> Answer {
        self.shortcut.as_ref().map_or(Answer::Unknown, |shortcut| shortcut.answer(payload, text))
    }

    /// Gives each result for one payload to `each`, until that breaks off.
    ///
    /// # Errors
    ///
    /// The kind of the run-time error that ended the results.
    pub fn run(
        &self,
        payload: &str,
        variables: [Val; VARIABLES.len()],
        mut each: impl FnMut(&Val) -> ControlFlow<()>,
    ) -> Result<(), String> {
        let input = read_value(payload)?;
        let context = Ctx::<data::JustLut<Val>>::new(&self.program.lut, Vars::new(variables));
        for result in self.program.id.run((context, input)) {
            match result.map_err(jaq_core::Exn::get_err) {
                Ok(value) if each(&value).is_continue() => {}
                // `halt`, too, ends the results of this message alone.
                Ok(_) | Err(Err(_)) => break,
                Err(Ok(error)) => return Err(error_kind(&error.to_string())),
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

/// The message of a run-time error with the values of this one message taken out.
fn error_kind(message: &str) -> String {
    for (before, link) in [("cannot index ", " with "), ("cannot use ", " as ")] {
        if let Some((kind, rest)) = split_value(message, before)
            && rest.starts_with(link)
        {
            return format!("{before}{kind}{}", shortened(rest));
        }
    }
    if let Some((left, rest)) = split_value(message, "cannot calculate ")
        && let Some((operator, right)) = rest.trim_start().split_once(' ')
        && let Some((right, _)) = split_value(right, "")
    {
        return format!("cannot calculate {left} {operator} {right}");
    }
    // What `error` was given is shown as JSON.
    let string = message.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    let own = string.filter(|_| value_length(message) == Some(message.len())).map(decode_string);
    shortened(own.as_deref().unwrap_or(message))
}

/// The type of the value that follows `before`, and what follows the value.
fn split_value<'a>(message: &'a str, before: &str) -> Option<(&'static str, &'a str)> {
    let value = message.strip_prefix(before)?;
    let kind = match Tokens::of(value).next()? {
        Token::Open(b'{') => "an object",
        Token::Open(_) => "an array",
        Token::Key(_) | Token::Text(_) => "a string",
        Token::Number(_) => "a number",
        Token::True | Token::False => "a boolean",
        Token::Null => "null",
        Token::Close(_) | Token::Comma | Token::Colon => return None,
    };
    Some((kind, value.get(value_length(value)?..)?))
}

/// At most 200 characters, on one line.
fn shortened(message: &str) -> String {
    message.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).take(200).collect()
}

#[cfg(test)]
impl Filter {
    /// The results as they are written.
    pub fn lines(
        &self,
        payload: &str,
        variables: [Val; VARIABLES.len()],
    ) -> Result<Vec<String>, String> {
        let mut lines = Vec::new();
        self.run(payload, variables, |result| {
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

    fn results(code: &str, payload: &str) -> Result<Vec<String>, String> {
        let variables = std::array::from_fn(|place| Val::from(VARIABLES[place].to_owned()));
        Filter::compile(code)?.lines(payload, variables)
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
