//! The functions a filter can call: jaq's library, and the parts of jq's that jaq leaves to its own binary.

use std::cell::OnceCell;
use std::env;

use jaq_core::load::parse::Def;
use jaq_core::native::{Fun, bome, run, v};
use jaq_core::{data, load};
use jaq_json::Val;

use crate::text::SECRET_VARIABLES;

/// What jq defines and jaq does not. Errors name the type alone, so that they stay one kind each.
const DEFINITIONS: &str = r#"
def _row(row; name): if isarray then map(row) else error("a value of type \(type) cannot be \(name)-formatted, only an array can be") end;
def _scalar(name): if . == null then "" elif isboolean then tojson elif isnumber then (if isnan then "" else tojson end) else error("a value of type \(type) is not valid in a \(name) row") end;
def @csv: _row(if isstring then "\"" + gsub("\""; "\"\"") + "\"" else _scalar("csv") end; "csv") | join(",");
def @tsv: _row(if isstring then gsub("\\\\"; "\\\\") | gsub("\t"; "\\t") | gsub("\n"; "\\n") | gsub("\r"; "\\r") else _scalar("tsv") end; "tsv") | join("\t");
"#;

/// Every function that is written in jq.
pub fn definitions() -> impl Iterator<Item = Def<&'static str>> {
    let own = load::parse(DEFINITIONS, |parser| parser.defs()).expect("the definitions are jq");
    jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs()).chain(own)
}

/// Every function that is written in Rust.
pub fn functions() -> impl Iterator<Item = Fun<data::JustLut<Val>>> {
    let own = run::<data::JustLut<Val>>(("env", v(0), |_| bome(Ok(environment()))));
    let others = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
    others.filter(|(name, ..)| *name != "env").chain([own])
}

/// The environment as an object: `$ENV` and `env`.
pub fn environment() -> Val {
    thread_local! {
        static ENVIRONMENT: OnceCell<Val> = const { OnceCell::new() };
    }
    ENVIRONMENT.with(|known| known.get_or_init(read_environment).clone())
}

fn read_environment() -> Val {
    let text = |text: std::ffi::OsString| Val::from(text.to_string_lossy().into_owned());
    let open =
        env::vars_os().filter(|(name, _)| !SECRET_VARIABLES.iter().any(|secret| name == secret));
    Val::obj(open.map(|(name, value)| (text(name), text(value))).collect())
}

#[cfg(test)]
mod tests {
    use super::super::Filter;

    fn results(code: &str, payload: &str) -> Result<Vec<String>, String> {
        let text = |line: String| serde_json::from_str::<String>(&line).unwrap_or(line);
        let lines = Filter::compile(code)?.lines(payload, |_| super::environment())?;
        Ok(lines.into_iter().map(text).collect())
    }

    #[test]
    fn rows_are_those_of_jq() {
        for (code, payload, expected) in [
            ("@csv", r#"[1,"a,\"b",null,true,1.10]"#, r#"1,"a,""b",,true,1.10"#),
            ("@csv", r#"[""]"#, "\"\""),
            ("@csv", "[]", ""),
            ("[.a, .b] | @csv", r#"{"a":"x"}"#, "\"x\","),
            ("@tsv", r#"["a\tb\\c\nd\re",null,-5,false]"#, "a\\tb\\\\c\\nd\\re\t\t-5\tfalse"),
            ("@csv \"row: \\([.a])\"", r#"{"a":"q"}"#, "row: \"q\""),
            ("@tsv \"\\([.a, 2])\"", r#"{"a":"q"}"#, "q\t2"),
        ] {
            assert_eq!(results(code, payload), Ok(vec![expected.to_owned()]), "{code}");
        }
        for (code, payload, expected) in [
            ("@csv", "{}", "a value of type object cannot be csv-formatted, only an array can be"),
            ("@csv", "[{}]", "a value of type object is not valid in a csv row"),
            ("@tsv", "[[]]", "a value of type array is not valid in a tsv row"),
        ] {
            assert_eq!(results(code, payload), Err(expected.to_owned()), "{code}");
        }
    }

    #[test]
    fn the_environment_is_readable() {
        let path = std::env::var("PATH").expect("tests have a PATH");
        for code in ["$ENV.PATH", "env.PATH"] {
            assert_eq!(results(code, "{}"), Ok(vec![path.clone()]), "{code}");
        }
    }
}
