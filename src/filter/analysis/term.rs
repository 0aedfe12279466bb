//! Evaluates each kind of jq term over abstract values.

use jaq_core::load::lex::StrPart;
use jaq_core::load::parse::{BinaryOp, Pattern, Term};
use jaq_core::path::{Part, Path};

use super::literal::{constant, is_constant, is_plain};
use super::{AbstractValue, AbstractValues, MOST_VALUES, PathAnalysis};
use crate::filter::Variable;

impl<'a> PathAnalysis<'a> {
    /// What the results of `term` may be; `None` where that is not certain.
    pub(super) fn term(
        &mut self,
        term: &Term<&'a str>,
        input: &AbstractValue,
    ) -> Option<AbstractValues> {
        self.patience = self.patience.checked_sub(1)?;
        let values = match term {
            Term::Id => vec![input.clone()],
            Term::Recurse => self.made_of(&[], input)?,
            Term::Num(_) | Term::Arr(None) => vec![AbstractValue::Made],
            Term::Str(_, parts) => {
                for part in parts {
                    if let StrPart::Term(term) = part {
                        self.seen(term, input)?;
                    }
                }
                vec![AbstractValue::Made]
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
            // An error carries values, and the handler could read them, unless it is constant.
            Term::TryCatch(term, Some(catch)) if is_constant(catch) => {
                let mut values = self.term(term, input)?;
                values.push(AbstractValue::Made);
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
        input: &AbstractValue,
    ) -> Option<AbstractValues> {
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
        Some(vec![AbstractValue::Made])
    }

    fn binary(
        &mut self,
        left: &Term<&'a str>,
        operator: &BinaryOp<&'a str>,
        right: &Term<&'a str>,
        input: &AbstractValue,
    ) -> Option<AbstractValues> {
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
                Some(vec![AbstractValue::Made])
            }
            // Compared with a scalar literal, a container is ordered by its type alone.
            BinaryOp::Cmp(_) if is_plain(left) || is_plain(right) => {
                self.weighed(left, input)?;
                self.weighed(right, input)?;
                Some(vec![AbstractValue::Made])
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
    pub(super) fn each(
        &mut self,
        term: &Term<&'a str>,
        inputs: &[AbstractValue],
    ) -> Option<AbstractValues> {
        let mut results = Vec::new();
        for input in inputs {
            results.extend(self.term(term, input)?);
        }
        Some(results)
    }

    fn bind(&mut self, pattern: &Pattern<&'a str>, values: AbstractValues) -> Option<()> {
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

    fn variable(&self, name: &str) -> Option<AbstractValues> {
        match self.variables.iter().rev().find(|(own, _)| *own == name) {
            Some((_, values)) => Some(values.clone()),
            // `$kind` and the like come from outside the payload.
            None => Variable::ALL
                .iter()
                .any(|own| own.name() == name)
                .then(|| vec![AbstractValue::Made]),
        }
    }

    fn fold(
        &mut self,
        values: &Term<&'a str>,
        pattern: &Pattern<&'a str>,
        rest: &[Term<&'a str>],
        input: &AbstractValue,
    ) -> Option<AbstractValues> {
        let (start, rest) = rest.split_first()?;
        self.seen(start, input)?;
        let values = self.term(values, input)?;
        let before = self.variables.len();
        self.bind(pattern, values)?;
        // The accumulator differs in every round, so its parts are not tracked: all of them count as read.
        for term in rest {
            self.seen(term, &AbstractValue::Made)?;
        }
        self.variables.truncate(before);
        Some(vec![AbstractValue::Made])
    }

    fn choice(
        &mut self,
        cases: &[(Term<&'a str>, Term<&'a str>)],
        otherwise: Option<&Term<&'a str>>,
        input: &AbstractValue,
    ) -> Option<AbstractValues> {
        let mut values = Vec::new();
        for (condition, term) in cases {
            self.weighed(condition, input)?;
            values.extend(self.term(term, input)?);
        }
        match otherwise {
            Some(term) => values.extend(self.term(term, input)?),
            // jq: `if` without `else` passes its input on.
            None => values.push(input.clone()),
        }
        Some(values)
    }

    fn path(
        &mut self,
        term: &Term<&'a str>,
        path: &Path<Term<&'a str>>,
        input: &AbstractValue,
    ) -> Option<AbstractValues> {
        let mut values = self.term(term, input)?;
        for (part, _) in &path.0 {
            values = match part {
                Part::Index(key) => self.index(key, &values, input)?,
                Part::Range(None, None) => self.elements(&values),
                Part::Range(from, to) => {
                    for bound in [from, to].into_iter().flatten() {
                        self.seen(bound, input)?;
                    }
                    // A slice may be of a string or an array; both are read in full.
                    self.see(&values);
                    vec![AbstractValue::Made]
                }
            };
        }
        Some(values)
    }
}
