//! Determines from a jq program's text which parts of its input it can read.
//!
//! Each term is evaluated over what its input may be: a part of the payload, a list of such parts, or a computed
//! value whose sources have all been recorded as read. A function that is not known here reads its whole input
//! and everything that its arguments yield.

mod call;
mod literal;
mod term;

use jaq_core::load::parse::Term;

pub use self::literal::constant;

use self::literal::is_number;
use super::projection::{AccessExtent, PathStep, Projection};

/// What a program reads of its input.
pub struct Analysis {
    /// The parts that yield the same results and errors as the whole input.
    pub projection: Projection,
    /// Every result is the unchanged input; `projection` then covers the decision alone.
    pub lets_payloads_pass: bool,
}

/// `None` if `program` may need the whole of its input.
pub fn analyse(program: &Term<&str>) -> Option<Analysis> {
    let mut analysis = PathAnalysis {
        projection: Projection::default(),
        variables: Vec::new(),
        patience: MOST_TERMS,
    };
    let results = analysis.term(program, &AbstractValue::Part(Vec::new()))?;
    let is_input =
        |result: &AbstractValue| matches!(result, AbstractValue::Part(path) if path.is_empty());
    let lets_payloads_pass = !results.is_empty() && results.iter().all(is_input);
    let extent = if lets_payloads_pass { AccessExtent::Kind } else { AccessExtent::Whole };
    analysis.look(&results, extent);
    let projection = analysis.projection.settled();
    (projection.extent != AccessExtent::Whole)
        .then_some(Analysis { projection, lets_payloads_pass })
}

/// The most values that a term may yield; beyond that the analysis gives up, as alternatives multiply.
const MOST_VALUES: usize = 64;

/// The most terms evaluated, counted once for each input: nested alternatives grow exponentially.
const MOST_TERMS: u32 = 10_000;

/// What a value may be.
#[derive(Clone, Debug)]
enum AbstractValue {
    /// The value at this path of the payload.
    Part(Vec<PathStep>),
    /// An array of these values; none of them is itself a list.
    List(Vec<AbstractValue>),
    /// A computed value; everything it was computed from has been recorded as read.
    Made,
}

/// Everything a result may be; empty if there is none.
type AbstractValues = Vec<AbstractValue>;

struct PathAnalysis<'a> {
    projection: Projection,
    /// Variables in scope, the innermost last.
    variables: Vec<(&'a str, AbstractValues)>,
    /// How many more terms may be evaluated.
    patience: u32,
}

impl<'a> PathAnalysis<'a> {
    /// Records that the results of `term` are read in full.
    fn seen(&mut self, term: &Term<&'a str>, input: &AbstractValue) -> Option<AbstractValues> {
        let values = self.term(term, input)?;
        self.see(&values);
        Some(vec![AbstractValue::Made])
    }

    /// Records that the input is read in full, and whatever the terms yield.
    fn made_of(
        &mut self,
        terms: &[&Term<&'a str>],
        input: &AbstractValue,
    ) -> Option<AbstractValues> {
        self.look(std::slice::from_ref(input), AccessExtent::Whole);
        for term in terms {
            self.seen(term, &AbstractValue::Made)?;
        }
        Some(vec![AbstractValue::Made])
    }

    /// Records that only the truth of the results of `term` is read.
    fn weighed(&mut self, term: &Term<&'a str>, input: &AbstractValue) -> Option<AbstractValues> {
        let values = self.term(term, input)?;
        self.look(&values, AccessExtent::Kind);
        Some(values)
    }

    fn see(&mut self, values: &[AbstractValue]) {
        self.look(values, AccessExtent::Whole);
    }

    fn look(&mut self, values: &[AbstractValue], extent: AccessExtent) {
        for value in values {
            match value {
                AbstractValue::Part(path) => self.projection.add(path, extent),
                AbstractValue::List(elements) if extent == AccessExtent::Whole => {
                    self.see(elements);
                }
                AbstractValue::List(_) | AbstractValue::Made => {}
            }
        }
    }

    fn list(&mut self, elements: AbstractValues) -> AbstractValue {
        let flat = |element| match element {
            list @ AbstractValue::List(_) => {
                self.see(&[list]);
                AbstractValue::Made
            }
            other => other,
        };
        AbstractValue::List(elements.into_iter().map(flat).collect())
    }

    /// The value at a key or index in any of `values`; a computed key is evaluated on `input`.
    fn index(
        &mut self,
        key: &Term<&'a str>,
        values: &[AbstractValue],
        input: &AbstractValue,
    ) -> Option<AbstractValues> {
        if let Some(key) = constant(key) {
            return Some(values.iter().map(|value| self.member(value, &key)).collect());
        }
        if is_number(key) {
            return Some(self.element(values));
        }
        self.see(values);
        self.seen(key, input)
    }

    fn member(&mut self, value: &AbstractValue, key: &str) -> AbstractValue {
        match value {
            AbstractValue::Part(path) => {
                self.projection.add(path, AccessExtent::Kind);
                let step = PathStep::Key(key.to_owned());
                AbstractValue::Part(path.iter().cloned().chain([step]).collect())
            }
            AbstractValue::List(elements) => {
                self.see(elements);
                AbstractValue::Made
            }
            AbstractValue::Made => AbstractValue::Made,
        }
    }

    /// What stands at some place in one of `values`, if anything does.
    fn element(&mut self, values: &[AbstractValue]) -> AbstractValues {
        let mut elements = self.elements(values);
        elements.push(AbstractValue::Made);
        elements
    }

    /// What is inside of any of `values`. Records that their number is read.
    fn elements(&mut self, values: &[AbstractValue]) -> AbstractValues {
        let mut elements = Vec::new();
        for value in values {
            match value {
                AbstractValue::Part(path) => {
                    let path: Vec<PathStep> =
                        path.iter().cloned().chain([PathStep::Each]).collect();
                    self.projection.add(&path, AccessExtent::Presence);
                    elements.push(AbstractValue::Part(path));
                }
                AbstractValue::List(inner) => elements.extend(inner.iter().cloned()),
                AbstractValue::Made => elements.push(AbstractValue::Made),
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

    fn summary(code: &str) -> String {
        assert_eq!(Filter::compile(code).err(), None, "{code}");
        let program = parse(code, |parser| parser.term()).expect("a program");
        match analyse(&program) {
            None => "all".to_owned(),
            Some(Analysis { projection, lets_payloads_pass: false }) => projection.summary(),
            Some(Analysis { projection, .. }) => {
                format!("all, decided by {}", projection.summary())
            }
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
            assert_eq!(summary(code), format!("all, decided by {expected}"), "{code}");
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
            assert_eq!(summary(code), expected, "{code}");
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
                assert!(summary(code).starts_with("all"), "{code}");
            }
        }
    }
}
