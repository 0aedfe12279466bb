//! What a jq program can look at, worked out from its text.
//!
//! Each term is followed with what its input may be: a part of the payload, a list of such parts, or a value
//! that is made, of which everything was looked at. Where a function of jq is not known here, the whole of its
//! input counts as seen, and the whole of what its arguments give.

mod call;
mod literal;
mod term;

use jaq_core::load::parse::Term;

pub use self::literal::constant;

use self::literal::is_number;
use super::needs::{Extent, Needs, Step};

/// What a program makes of its input.
pub struct Analysis {
    /// What it needs of its input for the results and errors to be the same.
    pub needs: Needs,
    /// Every result is the input as it is; `needs` are then those of the decision alone.
    pub lets_payloads_pass: bool,
}

/// Nothing where `program` needs the whole of its input, or where that is not certain.
pub fn analyse(program: &Term<&str>) -> Option<Analysis> {
    let mut sight = Sight { needs: Needs::default(), variables: Vec::new(), patience: MOST_TERMS };
    let results = sight.term(program, &Value::Part(Vec::new()))?;
    let is_input = |result: &Value| matches!(result, Value::Part(path) if path.is_empty());
    let lets_payloads_pass = !results.is_empty() && results.iter().all(is_input);
    let extent = if lets_payloads_pass { Extent::Kind } else { Extent::Whole };
    sight.look(&results, extent);
    let needs = sight.needs.settled();
    (needs.extent != Extent::Whole).then_some(Analysis { needs, lets_payloads_pass })
}

/// Most values that the result of a term may be.
const MOST_VALUES: usize = 64;

/// Most terms that are followed, each as often as it has inputs.
const MOST_TERMS: u32 = 10_000;

/// What a value may be.
#[derive(Clone, Debug)]
enum Value {
    /// The one at this path of the payload.
    Part(Vec<Step>),
    /// An array of some of these, none of which is a list.
    List(Vec<Value>),
    /// Anything else: all that it was made of has been seen.
    Made,
}

/// All that a result may be; nothing where there is none.
type Values = Vec<Value>;

struct Sight<'a> {
    needs: Needs,
    /// What is bound, the innermost last.
    variables: Vec<(&'a str, Values)>,
    /// How many terms are still followed.
    patience: u32,
}

impl<'a> Sight<'a> {
    /// All of the results of `term` is seen.
    fn seen(&mut self, term: &Term<&'a str>, input: &Value) -> Option<Values> {
        let values = self.term(term, input)?;
        self.see(&values);
        Some(vec![Value::Made])
    }

    /// All of the input is seen, and of what the terms make of anything.
    fn made_of(&mut self, terms: &[&Term<&'a str>], input: &Value) -> Option<Values> {
        self.look(std::slice::from_ref(input), Extent::Whole);
        for term in terms {
            self.seen(term, &Value::Made)?;
        }
        Some(vec![Value::Made])
    }

    /// Whether the results of `term` are true is seen.
    fn weighed(&mut self, term: &Term<&'a str>, input: &Value) -> Option<Values> {
        let values = self.term(term, input)?;
        self.look(&values, Extent::Kind);
        Some(values)
    }

    fn see(&mut self, values: &[Value]) {
        self.look(values, Extent::Whole);
    }

    fn look(&mut self, values: &[Value], extent: Extent) {
        for value in values {
            match value {
                Value::Part(path) => self.needs.add(path, extent),
                Value::List(elements) if extent == Extent::Whole => self.see(elements),
                Value::List(_) | Value::Made => {}
            }
        }
    }

    fn list(&mut self, elements: Values) -> Value {
        let flat = |element| match element {
            list @ Value::List(_) => {
                self.see(&[list]);
                Value::Made
            }
            other => other,
        };
        Value::List(elements.into_iter().map(flat).collect())
    }

    /// What stands behind a key or a number in one of `values`; `input` is what the key is made of.
    fn index(&mut self, key: &Term<&'a str>, values: &[Value], input: &Value) -> Option<Values> {
        if let Some(key) = constant(key) {
            return Some(values.iter().map(|value| self.member(value, &key)).collect());
        }
        if is_number(key) {
            return Some(self.element(values));
        }
        self.see(values);
        self.seen(key, input)
    }

    fn member(&mut self, value: &Value, key: &str) -> Value {
        match value {
            Value::Part(path) => {
                self.needs.add(path, Extent::Kind);
                let step = Step::Key(key.to_owned());
                Value::Part(path.iter().cloned().chain([step]).collect())
            }
            Value::List(elements) => {
                self.see(elements);
                Value::Made
            }
            Value::Made => Value::Made,
        }
    }

    /// What stands at some place in one of `values`, if anything does.
    fn element(&mut self, values: &[Value]) -> Values {
        let mut elements = self.elements(values);
        elements.push(Value::Made);
        elements
    }

    /// What is inside of any of `values`. That there are so many is seen.
    fn elements(&mut self, values: &[Value]) -> Values {
        let mut elements = Vec::new();
        for value in values {
            match value {
                Value::Part(path) => {
                    let path: Vec<Step> = path.iter().cloned().chain([Step::Each]).collect();
                    self.needs.add(&path, Extent::Presence);
                    elements.push(Value::Part(path));
                }
                Value::List(inner) => elements.extend(inner.iter().cloned()),
                Value::Made => elements.push(Value::Made),
            }
        }
        elements
    }
}

#[cfg(test)]
mod tests {
    use jaq_core::load::parse;

    use super::super::Filter;
    use super::*;

    fn told(code: &str) -> String {
        assert_eq!(Filter::compile(code).err(), None, "{code}");
        let program = parse(code, |parser| parser.term()).expect("a program");
        match analyse(&program) {
            None => "all".to_owned(),
            Some(Analysis { needs, lets_payloads_pass: false }) => needs.told(),
            Some(Analysis { needs, .. }) => format!("all, decided by {}", needs.told()),
        }
    }

    #[test]
    fn what_lets_payloads_pass_looks_at_what_decides() {
        for (code, expected) in [
            (".", "?"),
            ("select(.a > 1)", "{a:?}"),
            ("select(.a.b) | select(.c == \"x\")", "{a:{b:?} c:?}"),
            ("if .a then . else empty end", "{a:?}"),
            ("select(any(.a[]; .b))", "{a:[{b:?}]}"),
            ("select(.a == .b)", "{a:* b:*}"),
            (". as $x | .a[] | $x", "{a:[-]}"),
            ("first(.)", "?"),
        ] {
            assert_eq!(told(code), format!("all, decided by {expected}"), "{code}");
        }
    }

    #[test]
    fn what_is_looked_at() {
        for (code, expected) in [
            (".a.b", "{a:{b:*}}"),
            (".\"a b\"[\"c\"]", "{a b:{c:*}}"),
            ("{name, mac}", "{mac:* name:*}"),
            ("{n: .a.b, \"c\", $kind, (.d): 1}", "{a:{b:*} c:* d:*}"),
            ("select(.n > 0) | {name}", "{n:? name:*}"),
            ("select(.n) | .a", "{a:* n:?}"),
            ("select(.n != null and (.b | not)) | 1", "{b:? n:?}"),
            ("select(.n == .m) | 1", "{m:* n:*}"),
            (".a, .b | .c", "{a:{c:*} b:{c:*}}"),
            ("if .a then .b elif .c then .d else .e end", "{a:? b:* c:? d:* e:*}"),
            (".a // .b", "{a:* b:*}"),
            ("(.a // .b) | .c", "{a:{c:*} b:{c:*}}"),
            (".a + .b", "{a:* b:*}"),
            ("-.a", "{a:*}"),
            ("\"x\\(.a)y\"", "{a:*}"),
            ("@base64 \"\\(.a)\", (.b | @json)", "{a:* b:*}"),
            (".a?", "{a:*}"),
            ("try .a catch empty", "{a:*}"),
            (".a[]", "{a:*}"),
            (".a[].b?", "{a:[{b:*}]}"),
            (".a[0].b, .c[-1]", "{a:[{b:*}] c:*}"),
            (".a[1:].b", "{a:*}"),
            (".a[.b]", "{a:* b:*}"),
            ("[.a[] | select(.b < -1) | .c]", "{a:[{b:? c:*}]}"),
            ("[.a[] | select(.b < -1)] | length", "{a:[{b:?}]}"),
            (".a | length", "{a:[-]}"),
            ("length, keys", "[-]"),
            ("has(\"a\")", "{a:-}"),
            (".a | has(0)", "{a:[-]}"),
            (".a | map(.b) | add", "{a:[{b:*}]}"),
            (".a | map(select(.b)) | first | .c", "{a:[{b:? c:*}]}"),
            (".a | any(.b > 1)", "{a:[{b:?}]}"),
            ("any(.a[]; .b)", "{a:[{b:?}]}"),
            (".a | all", "{a:[?]}"),
            ("isempty(.a[])", "{a:[-]}"),
            ("first(.a[] | .b), limit(.c; .d[])", "{a:[{b:*}] c:* d:*}"),
            (".a | type", "{a:?}"),
            (".a | strings | test(\"x\")", "{a:*}"),
            (".a | startswith(\"10.\")", "{a:*}"),
            (".a | sort_by(.b)", "{a:*}"),
            (".a | .b |= 1", "{a:*}"),
            (".a | .. | numbers", "{a:*}"),
            (".a | tostring", "{a:*}"),
            (".a as $x | $x.b", "{a:{b:*}}"),
            (". as $x | .a[] | {b, c: $x.d}", "{a:[{b:*}] d:*}"),
            (". as {a: $x, b: [$y, {$z}]} | $x, $y.c, $z", "{a:* b:[{c:* z:*}]}"),
            (".a as [$x] | [][] as [$y] | $x", "{a:*}"),
            ("[] as [$x] | .a | $x", "?"),
            ("[] as [$x] | $x | .a", "-"),
            (". as $r | [] | .[0] | $r.a", "{a:*}"),
            ("reduce .a[] as $x (0; . + $x.b)", "{a:[{b:*}]}"),
            ("foreach .a[] as $x (.c; . + $x.b; .d)", "{a:[{b:*}] c:*}"),
            ("label $out | .a, break $out, .b", "{a:* b:*}"),
            ("range(.a; .b)", "{a:* b:*}"),
            ("if .a then error(.b) else .c end", "{a:? b:* c:*}"),
            ("$kind, 1, \"x\", null, [], {}", "-"),
            ("empty | .", "-"),
            ("[.[]] | length", "[-]"),
            (".[].a, .b.c", "{b:{a:* c:*}}[{a:*}]"),
            ("[[.a], .b] | .[0] | .[0]", "{a:* b:*}"),
        ] {
            assert_eq!(told(code), expected, "{code}");
        }
    }

    #[test]
    fn what_is_not_certain_is_the_whole() {
        for code in [
            ".",
            "..",
            "select(.a > 1)",
            "select(.a), 1",
            "if .a then .b end",
            "{a: .}",
            "[.]",
            "\"\\(.)\"",
            "tostring",
            "to_entries",
            "with_entries(.value |= 1)",
            "map_values(1)",
            "del(.a)",
            "path(.a)",
            "paths",
            "getpath([\"a\"])",
            "pick(.a)",
            ".a = 1",
            ".a |= 1",
            ".a += 1",
            ".a //= 1",
            "error",
            "debug | 1",
            "recurse | 1",
            "walk(1)",
            ".[.a]",
            ". == {}",
            ". as $x | 1 | $x",
            ". as {(\"a\" | .): $x} | $x",
            "reduce .a[] as $x (.; 1)",
            "def f: .a; f",
            "try .a.b catch .",
            "try error(.a) catch .b",
            "first(.)",
            ".[]",
            ".a, (.[] as $x | . | $x)",
            "input_line_number? // .",
            "(., .) | (., .) | (., .) | (., .) | (., .) | (., .) | (., .) | 1",
        ] {
            if Filter::compile(code).is_ok() {
                assert!(told(code).starts_with("all"), "{code}");
            }
        }
    }
}
