//! The functions that are known to look at less than all of their input.

use jaq_core::load::parse::Term;

use super::literal::{constant, is_number};
use super::{AbstractValue, AbstractValues, PathAnalysis};
use crate::filter::projection::AccessExtent;

/// Functions that see what kind of value their input is, no more, and give another.
const ASK: [&str; 7] = ["not", "type", "isboolean", "isnumber", "isstring", "isarray", "isobject"];

/// The same, but that they let their input pass.
const LET_PASS: [&str; 9] = [
    "values",
    "nulls",
    "booleans",
    "numbers",
    "strings",
    "arrays",
    "objects",
    "iterables",
    "scalars",
];

/// Functions that have no input.
const GIVE: [&str; 5] = ["null", "true", "false", "now", "env"];

impl<'a> PathAnalysis<'a> {
    pub(super) fn call(
        &mut self,
        name: &str,
        arguments: &[Term<&'a str>],
        input: &AbstractValue,
    ) -> Option<AbstractValues> {
        let own = std::slice::from_ref(input);
        match arguments {
            [] => Some(self.call_plainly(name, own)),
            [term] => self.call_with_one(name, term, own),
            [count, term] if matches!(name, "limit" | "skip") => {
                self.seen(count, input)?;
                self.term(term, input)
            }
            [values, condition] if matches!(name, "any" | "all") => {
                let values = self.term(values, input)?;
                self.weigh_each(condition, &values)
            }
            _ if name == "range" => self.seen_all(arguments, input),
            _ => self.made_of(&arguments.iter().collect::<Vec<_>>(), input),
        }
    }

    fn call_plainly(&mut self, name: &str, input: &[AbstractValue]) -> AbstractValues {
        match name {
            "empty" => return vec![],
            "first" | "last" => return self.element(input),
            "length" | "keys" | "keys_unsorted" => {
                self.elements(input);
            }
            "any" | "all" => {
                let elements = self.elements(input);
                self.look(&elements, AccessExtent::Kind);
            }
            _ if LET_PASS.contains(&name) => {
                self.look(input, AccessExtent::Kind);
                return input.to_vec();
            }
            _ if ASK.contains(&name) => self.look(input, AccessExtent::Kind),
            _ if GIVE.contains(&name) => {}
            _ => self.see(input),
        }
        vec![AbstractValue::Made]
    }

    fn call_with_one(
        &mut self,
        name: &str,
        term: &Term<&'a str>,
        own: &[AbstractValue],
    ) -> Option<AbstractValues> {
        let input = own.first()?;
        match name {
            "select" => {
                self.weighed(term, input)?;
                return Some(own.to_vec());
            }
            "map" => {
                let elements = self.elements(own);
                let elements = self.each(term, &elements)?;
                return Some(vec![self.list(elements)]);
            }
            "any" | "all" => {
                let elements = self.elements(own);
                return self.weigh_each(term, &elements);
            }
            "first" | "last" => return self.term(term, input),
            "isempty" => {
                self.term(term, input)?;
            }
            "has" if constant(term).is_some() || is_number(term) => {
                let values = self.index(term, own, input)?;
                self.look(&values, AccessExtent::Presence);
            }
            "add" | "range" => return self.seen(term, input),
            "error" => {
                self.seen(term, input)?;
                return Some(vec![]);
            }
            _ => return self.made_of(&[term], input),
        }
        Some(vec![AbstractValue::Made])
    }

    fn seen_all(
        &mut self,
        terms: &[Term<&'a str>],
        input: &AbstractValue,
    ) -> Option<AbstractValues> {
        for term in terms {
            self.seen(term, input)?;
        }
        Some(vec![AbstractValue::Made])
    }

    /// Whether the results of `condition` are true for each input is seen.
    fn weigh_each(
        &mut self,
        condition: &Term<&'a str>,
        inputs: &[AbstractValue],
    ) -> Option<AbstractValues> {
        let values = self.each(condition, inputs)?;
        self.look(&values, AccessExtent::Kind);
        Some(vec![AbstractValue::Made])
    }
}
