//! The terms of the language.

use jaq_core::load::lex::StrPart;
use jaq_core::load::parse::{BinaryOp, Pattern, Term};
use jaq_core::path::{Part, Path};

use super::literal::{constant, is_constant, is_plain};
use super::{MOST_VALUES, Sight, Value, Values};
use crate::filter::Variable;

impl<'a> Sight<'a> {
    /// What the results of `term` may be.
    pub(super) fn term(&mut self, term: &Term<&'a str>, input: &Value) -> Option<Values> {
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
    pub(super) fn each(&mut self, term: &Term<&'a str>, inputs: &[Value]) -> Option<Values> {
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
                    let values = self.element(&values);
                    self.bind(element, values)?;
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
}
