//! Finds comparisons in a jq program that hold although the compared field is missing.
//!
//! In jq, `null` is less than every number and every string, so `.rssi < -70` holds for a payload without `rssi`.

use jaq_core::load::lex::StrPart;
use jaq_core::load::parse::{BinaryOp, Pattern, Term};
use jaq_core::ops::Cmp;
use jaq_core::path::Part;

use super::analysis::constant;
use super::deep::with_deep_stack;
use super::nesting;

/// A comparison that holds for a missing field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnguardedComparison {
    /// The field, such as `.rssi`.
    pub field: String,
    /// The operator as seen from the field: `<`, `<=` or `!=`.
    pub operator: &'static str,
}

/// The first comparison of a field that holds if the field is missing, unless the program tests the same field
/// elsewhere (`.rssi and .rssi < -70`), which counts as its guard.
pub fn unguarded(code: &str) -> Option<UnguardedComparison> {
    nesting::check(code).ok()?;
    let uses = with_deep_stack(|| {
        let program = jaq_core::load::parse(code, |parser| parser.term())?;
        let mut uses = FieldUses::default();
        uses.visit(&program);
        Some(uses)
    })?;
    let is_guarded = |one: &UnguardedComparison| uses.others.contains(&one.field);
    uses.compared.into_iter().find(|one| !is_guarded(one))
}

/// How a program uses the fields of its input.
#[derive(Default)]
struct FieldUses {
    compared: Vec<UnguardedComparison>,
    /// Fields that stand anywhere but in such a comparison.
    others: Vec<String>,
}

impl FieldUses {
    fn visit(&mut self, term: &Term<&str>) {
        match term {
            Term::BinOp(left, BinaryOp::Cmp(operator), right) => {
                self.compare(left, *operator, right);
            }
            Term::BinOp(left, operator, right) => {
                self.visit(left);
                if let BinaryOp::Pipe(Some(pattern)) = operator {
                    self.visit_pattern(pattern);
                }
                self.visit(right);
            }
            Term::Path(start, path) => {
                self.others.extend(field(term));
                self.visit(start);
                for (part, _) in &path.0 {
                    match part {
                        Part::Index(index) => self.visit(index),
                        Part::Range(from, to) => {
                            from.iter().chain(to).for_each(|it| self.visit(it));
                        }
                    }
                }
            }
            Term::Call("has", arguments) => {
                let key = arguments.first().and_then(constant);
                self.others.extend(key.map(|key| format!(".{key}")));
            }
            _ => children(term).into_iter().for_each(|child| self.visit(child)),
        }
    }

    fn visit_pattern(&mut self, pattern: &Pattern<&str>) {
        match pattern {
            Pattern::Var(_) => {}
            Pattern::Arr(patterns) => patterns.iter().for_each(|one| self.visit_pattern(one)),
            Pattern::Obj(members) => {
                for (key, one) in members {
                    self.visit(key);
                    self.visit_pattern(one);
                }
            }
        }
    }

    fn compare(&mut self, left: &Term<&str>, operator: Cmp, right: &Term<&str>) {
        let (field, other, name) = match operator {
            Cmp::Lt => (field(left), right, "<"),
            Cmp::Le => (field(left), right, "<="),
            Cmp::Gt => (field(right), left, "<"),
            Cmp::Ge => (field(right), left, "<="),
            Cmp::Ne if field(left).is_some() => (field(left), right, "!="),
            Cmp::Ne => (field(right), left, "!="),
            Cmp::Eq => (None, right, "=="),
        };
        // A comparison with `null` is a guard, and two fields may both be missing.
        let is_null = matches!(other, Term::Call("null", _));
        match field {
            Some(field) if !is_null && (name != "!=" || self::field(other).is_none()) => {
                self.compared.push(UnguardedComparison { field, operator: name });
                self.visit(other);
            }
            _ => {
                self.visit(left);
                self.visit(right);
            }
        }
    }
}

/// The field that a path of plain keys leads to, such as `.a.b`.
fn field(term: &Term<&str>) -> Option<String> {
    let Term::Path(start, path) = term else { return None };
    if !matches!(**start, Term::Id) {
        return None;
    }
    let key = |part: &Part<Term<&str>>| match part {
        Part::Index(key) => constant(key),
        Part::Range(..) => None,
    };
    path.0.iter().try_fold(String::new(), |text, (part, _)| Some(text + "." + &key(part)?))
}

/// The terms directly inside a term.
fn children<'t, 'a>(term: &'t Term<&'a str>) -> Vec<&'t Term<&'a str>> {
    match term {
        Term::Id | Term::Recurse | Term::Num(_) | Term::Break(_) | Term::Var(_) => Vec::new(),
        Term::Str(_, parts) => {
            let inner = |part: &'t StrPart<&'a str, Term<&'a str>>| match part {
                StrPart::Term(term) => Some(term),
                StrPart::Str(_) | StrPart::Char(_) => None,
            };
            parts.iter().filter_map(inner).collect()
        }
        Term::Arr(inner) => inner.iter().map(|it| &**it).collect(),
        Term::Obj(entries) => {
            entries.iter().flat_map(|(key, value)| [Some(key), value.as_ref()]).flatten().collect()
        }
        Term::Neg(inner) | Term::Label(_, inner) => vec![inner],
        Term::BinOp(left, _, right) => vec![left, right],
        Term::Fold(_, source, _, rest) => [&**source].into_iter().chain(rest).collect(),
        Term::TryCatch(inner, catch) => [&**inner].into_iter().chain(catch.as_deref()).collect(),
        Term::IfThenElse(cases, otherwise) => {
            let cases = cases.iter().flat_map(|(condition, then)| [condition, then]);
            cases.chain(otherwise.as_deref()).collect()
        }
        Term::Def(definitions, inner) => {
            definitions.iter().map(|one| &one.body).chain([&**inner]).collect()
        }
        Term::Call(_, arguments) => arguments.iter().collect(),
        Term::Path(start, _) => vec![start],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(code: &str) -> Option<String> {
        unguarded(code).map(|one| format!("{} {}", one.field, one.operator))
    }

    #[test]
    fn comparisons_that_hold_for_a_missing_field() {
        for (code, expected) in [
            (".rssi < -70", ".rssi <"),
            (".pcap_dict.rssi <= -70", ".pcap_dict.rssi <="),
            ("-70 > .rssi", ".rssi <"),
            (".type == \"x\" and .a < 5", ".a <"),
            ("select(.status != \"connected\") | .name", ".status !="),
            ("any(.ports[]; .rx < 5)", ".rx <"),
            ("if .a < 1 then . else empty end", ".a <"),
            ("[.[] | select(.a? < 1)] | length > 0", ".a <"),
        ] {
            assert_eq!(found(code).as_deref(), Some(expected), "{code}");
        }
    }

    /// The quoted programs after `-f` and `--trigger` on a page.
    fn programs(page: &str) -> Vec<&str> {
        let starts = ["-f '", "--filter '", "--trigger '"];
        let quoted = |start: &&'static str| page.split(*start).skip(1);
        starts.iter().flat_map(quoted).filter_map(|rest| rest.split('\'').next()).collect()
    }

    #[test]
    fn the_documents_guard_their_comparisons() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let guide = std::fs::read_dir(root.join("docs/guide")).expect("the guide");
        let guide = guide.map(|entry| entry.expect("an entry").path());
        let mut count = 0;
        for path in guide.chain([root.join("README.md")]) {
            let page = std::fs::read_to_string(&path).expect("a page");
            for program in programs(&page) {
                count += 1;
                assert_eq!(found(program), None, "{}: {program}", path.display());
            }
        }
        assert!(count > 20, "{count}");
    }

    #[test]
    fn guards_and_comparisons_that_a_missing_field_fails() {
        for code in [
            ".rssi and .rssi < -70",
            ".rssi != null and .rssi < -70",
            ".rssi == null or .rssi > -70",
            "(.rssi // 0) < -70",
            ".rssi > -70",
            ".rssi > -90 and .rssi < -70",
            "has(\"rssi\") and .rssi < -70",
            ".type == \"x\"",
            ".a != .b",
            "length < 5",
            "$received < 5",
            "not a program",
        ] {
            assert_eq!(found(code), None, "{code}");
        }
    }
}
