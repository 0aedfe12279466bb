//! What a jq program can look at, worked out from its text.
//!
//! Each term is followed with what its input may be: a part of the payload, a list of such parts, or a value
//! that is made, of which everything was looked at. Where a function of jq is not known here, the whole of its
//! input counts as seen, and the whole of what its arguments give.

use jaq_core::load::lex::StrPart;
use jaq_core::load::parse::{BinaryOp, Pattern, Term};
use jaq_core::path::{Part, Path};

use super::needs::{Extent, Needs, Step};
use super::variable::Variable;

/// What `program` needs of its input for the results and errors to be the same; nothing where that is the
/// whole, or not certain.
pub fn needs(program: &Term<&str>) -> Option<Needs> {
    let mut sight = Sight { needs: Needs::default(), variables: Vec::new(), patience: 10_000 };
    let results = sight.term(program, &Value::Part(Vec::new()))?;
    sight.see(&results);
    let needs = sight.needs.settled();
    (needs.extent != Extent::Whole).then_some(needs)
}

/// Most values that a term may have as its result.
const MOST_VALUES: usize = 64;

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

type Values = Vec<Value>;

struct Sight<'a> {
    needs: Needs,
    /// The innermost last.
    variables: Vec<(&'a str, Values)>,
    /// How many terms are still looked at.
    patience: u32,
}

impl<'a> Sight<'a> {
    /// What the results of `term` may be.
    fn term(&mut self, term: &Term<&'a str>, input: &Value) -> Option<Values> {
        self.patience = self.patience.checked_sub(1)?;
        let values = match term {
            Term::Id => vec![input.clone()],
            Term::Recurse => self.made_of(&[], input)?,
            Term::Num(_) | Term::Arr(None) => vec![Value::Made],
            Term::Str(_, parts) => {
                for part in parts {
                    if let StrPart::Term(term) = part {
                        self.seen(term, input)?;
                    }
                }
                vec![Value::Made]
            }
            Term::Arr(Some(elements)) => {
                let elements = self.term(elements, input)?;
                vec![self.list(elements)]
            }
            Term::Obj(entries) => self.object(entries, input)?,
            Term::Neg(term) => self.seen(term, input)?,
            Term::BinOp(left, operator, right) => self.binary(left, operator, right, input)?,
            Term::Label(_, term) | Term::TryCatch(term, None) => self.term(term, input)?,
            Term::Break(_) => vec![],
            Term::Fold(_, values, pattern, rest) => self.fold(values, pattern, rest, input)?,
            // An error shows values, and what catches it might look at them.
            Term::TryCatch(term, Some(catch)) if is_constant(catch) => {
                let mut values = self.term(term, input)?;
                values.push(Value::Made);
                values
            }
            Term::TryCatch(..) | Term::Def(..) => return None,
            Term::IfThenElse(cases, otherwise) => {
                self.choice(cases, otherwise.as_deref(), input)?
            }
            Term::Call(name, arguments) => self.call(name, arguments, input)?,
            Term::Var(name) => self.variable(name)?,
            Term::Path(term, path) => self.path(term, path, input)?,
        };
        (values.len() <= MOST_VALUES).then_some(values)
    }

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

    fn object(
        &mut self,
        entries: &[(Term<&'a str>, Option<Term<&'a str>>)],
        input: &Value,
    ) -> Option<Values> {
        for (key, value) in entries {
            match (key, value) {
                (key, Some(value)) => {
                    self.seen(key, input)?;
                    self.seen(value, input)?;
                }
                (Term::Var(_), None) => {
                    self.seen(key, input)?;
                }
                (key, None) => {
                    let values = self.index(key, std::slice::from_ref(input), input)?;
                    self.see(&values);
                }
            }
        }
        Some(vec![Value::Made])
    }

    fn binary(
        &mut self,
        left: &Term<&'a str>,
        operator: &BinaryOp<&'a str>,
        right: &Term<&'a str>,
        input: &Value,
    ) -> Option<Values> {
        match operator {
            BinaryOp::Pipe(pattern) => {
                let values = self.term(left, input)?;
                let Some(pattern) = pattern else { return self.each(right, &values) };
                let before = self.variables.len();
                self.bind(pattern, values)?;
                let results = self.term(right, input)?;
                self.variables.truncate(before);
                Some(results)
            }
            BinaryOp::Comma => {
                let mut values = self.term(left, input)?;
                values.extend(self.term(right, input)?);
                Some(values)
            }
            BinaryOp::Alt => {
                let mut values = self.weighed(left, input)?;
                values.extend(self.term(right, input)?);
                Some(values)
            }
            BinaryOp::Or | BinaryOp::And => {
                self.weighed(left, input)?;
                self.weighed(right, input)?;
                Some(vec![Value::Made])
            }
            // Beside what is no container, a container's kind decides.
            BinaryOp::Cmp(_) if is_plain(left) || is_plain(right) => {
                self.weighed(left, input)?;
                self.weighed(right, input)?;
                Some(vec![Value::Made])
            }
            BinaryOp::Math(_) | BinaryOp::Cmp(_) => {
                self.seen(left, input)?;
                self.seen(right, input)
            }
            BinaryOp::Assign | BinaryOp::Update | BinaryOp::UpdateMath(_) | BinaryOp::UpdateAlt => {
                self.made_of(&[left, right], input)
            }
        }
    }

    /// The results of `term` for each input.
    fn each(&mut self, term: &Term<&'a str>, inputs: &[Value]) -> Option<Values> {
        let mut results = Vec::new();
        for input in inputs {
            results.extend(self.term(term, input)?);
        }
        Some(results)
    }

    fn bind(&mut self, pattern: &Pattern<&'a str>, values: Values) -> Option<()> {
        match pattern {
            Pattern::Var(name) => self.variables.push((name, values)),
            Pattern::Arr(elements) => {
                for element in elements {
                    let mut inner = self.elements(&values);
                    inner.push(Value::Made);
                    self.bind(element, inner)?;
                }
            }
            Pattern::Obj(members) => {
                for (key, member) in members {
                    let key = constant(key)?;
                    let values = values.iter().map(|value| self.member(value, &key)).collect();
                    self.bind(member, values)?;
                }
            }
        }
        Some(())
    }

    fn variable(&self, name: &str) -> Option<Values> {
        match self.variables.iter().rev().find(|(own, _)| *own == name) {
            Some((_, values)) => Some(values.clone()),
            None => Variable::ALL.iter().any(|own| own.name() == name).then(|| vec![Value::Made]),
        }
    }

    fn fold(
        &mut self,
        values: &Term<&'a str>,
        pattern: &Pattern<&'a str>,
        rest: &[Term<&'a str>],
        input: &Value,
    ) -> Option<Values> {
        let (start, rest) = rest.split_first()?;
        self.seen(start, input)?;
        let values = self.term(values, input)?;
        let before = self.variables.len();
        self.bind(pattern, values)?;
        for term in rest {
            self.seen(term, &Value::Made)?;
        }
        self.variables.truncate(before);
        Some(vec![Value::Made])
    }

    fn choice(
        &mut self,
        cases: &[(Term<&'a str>, Term<&'a str>)],
        otherwise: Option<&Term<&'a str>>,
        input: &Value,
    ) -> Option<Values> {
        let mut values = Vec::new();
        for (condition, term) in cases {
            self.weighed(condition, input)?;
            values.extend(self.term(term, input)?);
        }
        match otherwise {
            Some(term) => values.extend(self.term(term, input)?),
            None => values.push(input.clone()),
        }
        Some(values)
    }

    fn path(
        &mut self,
        term: &Term<&'a str>,
        path: &Path<Term<&'a str>>,
        input: &Value,
    ) -> Option<Values> {
        let mut values = self.term(term, input)?;
        for (part, _) in &path.0 {
            values = match part {
                Part::Index(key) => self.index(key, &values, input)?,
                Part::Range(None, None) => self.elements(&values),
                Part::Range(from, to) => {
                    for bound in [from, to].into_iter().flatten() {
                        self.seen(bound, input)?;
                    }
                    self.see(&values);
                    vec![Value::Made]
                }
            };
        }
        Some(values)
    }

    /// What stands behind a key or a number in one of `values`; `input` is what the key is made of.
    fn index(&mut self, key: &Term<&'a str>, values: &[Value], input: &Value) -> Option<Values> {
        if let Some(key) = constant(key) {
            return Some(values.iter().map(|value| self.member(value, &key)).collect());
        }
        if is_number(key) {
            let mut elements = self.elements(values);
            elements.push(Value::Made);
            return Some(elements);
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

    fn call(&mut self, name: &str, arguments: &[Term<&'a str>], input: &Value) -> Option<Values> {
        let own = std::slice::from_ref(input);
        match (name, arguments) {
            ("empty", []) => Some(vec![]),
            ("null" | "true" | "false" | "now" | "env", []) => Some(vec![Value::Made]),
            (
                "not" | "type" | "isboolean" | "isnumber" | "isstring" | "isarray" | "isobject",
                [],
            ) => {
                self.look(own, Extent::Kind);
                Some(vec![Value::Made])
            }
            (
                "values" | "nulls" | "booleans" | "numbers" | "strings" | "arrays" | "objects"
                | "iterables" | "scalars",
                [],
            ) => {
                self.look(own, Extent::Kind);
                Some(vec![input.clone()])
            }
            ("length" | "keys" | "keys_unsorted", []) => {
                self.elements(own);
                self.look(own, Extent::Kind);
                Some(vec![Value::Made])
            }
            ("has", [key]) if constant(key).is_some() || is_number(key) => {
                let values = self.index(key, std::slice::from_ref(input), input)?;
                self.look(&values, Extent::Presence);
                Some(vec![Value::Made])
            }
            ("select", [condition]) => {
                self.weighed(condition, input)?;
                Some(vec![input.clone()])
            }
            ("map", [term]) => {
                let elements = self.elements(own);
                let elements = self.each(term, &elements)?;
                Some(vec![self.list(elements)])
            }
            ("any" | "all", []) => {
                let elements = self.elements(own);
                self.look(&elements, Extent::Kind);
                Some(vec![Value::Made])
            }
            ("any" | "all", [condition]) => {
                let elements = self.elements(own);
                let values = self.each(condition, &elements)?;
                self.look(&values, Extent::Kind);
                Some(vec![Value::Made])
            }
            ("any" | "all", [values, condition]) => {
                let values = self.term(values, input)?;
                let values = self.each(condition, &values)?;
                self.look(&values, Extent::Kind);
                Some(vec![Value::Made])
            }
            ("isempty", [term]) => self.term(term, input).map(|_| vec![Value::Made]),
            ("first" | "last", []) => {
                let mut elements = self.elements(own);
                elements.push(Value::Made);
                Some(elements)
            }
            ("first" | "last", [term]) => self.term(term, input),
            ("limit" | "skip", [count, term]) => {
                self.seen(count, input)?;
                self.term(term, input)
            }
            ("add", [term]) => self.seen(term, input),
            ("error", [term]) => self.seen(term, input).map(|_| vec![]),
            ("range", arguments) => {
                for argument in arguments {
                    self.seen(argument, input)?;
                }
                Some(vec![Value::Made])
            }
            _ => self.made_of(&arguments.iter().collect::<Vec<_>>(), input),
        }
    }
}

/// The text of a string without terms in it.
pub fn constant(term: &Term<&str>) -> Option<String> {
    let Term::Str(None, parts) = term else { return None };
    let mut text = String::new();
    for part in parts {
        match part {
            StrPart::Str(plain) => text.push_str(plain),
            StrPart::Char(letter) => text.push(*letter),
            StrPart::Term(_) => return None,
        }
    }
    Some(text)
}

fn is_number(term: &Term<&str>) -> bool {
    match term {
        Term::Num(_) => true,
        Term::Neg(term) => is_number(term),
        _ => false,
    }
}

/// Whether the value is written out, and no container.
fn is_plain(term: &Term<&str>) -> bool {
    let word = |name: &str| matches!(name, "null" | "true" | "false");
    is_number(term)
        || constant(term).is_some()
        || matches!(term, Term::Call(name, arguments) if arguments.is_empty() && word(name))
}

/// Whether the results do not depend on the input.
fn is_constant(term: &Term<&str>) -> bool {
    is_plain(term) || matches!(term, Term::Call("empty", arguments) if arguments.is_empty())
}

#[cfg(test)]
mod tests {
    use jaq_core::load::parse;

    use super::super::Filter;
    use super::*;

    fn told(code: &str) -> String {
        assert_eq!(Filter::compile(code).err(), None, "{code}");
        let program = parse(code, |parser| parser.term()).expect("a program");
        needs(&program).map_or("all".to_owned(), |needs| needs.told())
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
                assert_eq!(told(code), "all", "{code}");
            }
        }
    }
}
