//! Reads the fields of a call's JSON body and words validation errors as the cloud does.

use std::ops::RangeInclusive;

use serde_json::{Map, Value};

use super::http::CallRefusal;
use crate::channel::MacAddress;

/// The keys of an object that a call has in its body, or of one within.
#[derive(Clone, Copy)]
pub struct BodyFields<'a>(&'a Map<String, Value>);

impl<'a> BodyFields<'a> {
    pub fn new(value: &'a Value) -> Result<Self, CallRefusal> {
        value
            .as_object()
            .map(Self)
            .ok_or_else(|| CallRefusal::bad("Invalid data. Expected an object."))
    }

    /// Refuses what nobody reads.
    pub fn knows(self, keys: &[&str]) -> Result<(), CallRefusal> {
        match self.0.keys().find(|key| !keys.contains(&key.as_str())) {
            Some(key) => Err(wrong(key, "Unexpected field.")),
            None => Ok(()),
        }
    }

    /// `null` is as good as nothing.
    pub fn get(self, key: &str) -> Option<&'a Value> {
        self.0.get(key).filter(|value| !value.is_null())
    }

    pub fn text(self, key: &str) -> Result<Option<&'a str>, CallRefusal> {
        self.typed(key, Value::as_str, "Not a valid string.")
    }

    pub fn boolean(self, key: &str) -> Result<Option<bool>, CallRefusal> {
        self.typed(key, Value::as_bool, "Must be a valid boolean.")
    }

    pub fn integer(
        self,
        key: &str,
        range: RangeInclusive<u64>,
    ) -> Result<Option<u64>, CallRefusal> {
        let number = self.typed(key, Value::as_u64, "A valid integer is required.")?;
        match number {
            Some(number) if number < *range.start() => {
                let least = range.start();
                let text = format!("Ensure this value is greater than or equal to {least}.");
                Err(wrong(key, &text))
            }
            Some(number) if number > *range.end() => {
                let most = range.end();
                Err(wrong(key, &format!("Ensure this value is less than or equal to {most}.")))
            }
            number => Ok(number),
        }
    }

    /// One of the words.
    pub fn choice(self, key: &str, words: &[&str]) -> Result<Option<&'a str>, CallRefusal> {
        match self.text(key)? {
            Some(word) if !words.contains(&word) => {
                Err(wrong(key, &format!("\"{word}\" is not a valid choice.")))
            }
            word => Ok(word),
        }
    }

    /// Twelve hex digits in lower case, however they were written.
    pub fn mac(self, key: &str) -> Result<Option<String>, CallRefusal> {
        let Some(text) = self.text(key)? else { return Ok(None) };
        let mac = MacAddress::parse(text).ok_or_else(|| wrong(key, "Not a valid MAC address."))?;
        Ok(Some(mac.to_string()))
    }

    pub fn texts(self, key: &str) -> Result<Option<Vec<&'a str>>, CallRefusal> {
        let list = self.typed(key, Value::as_array, "Expected a list of items.")?;
        let text = |value: &'a Value| value.as_str();
        let texts = |list: &'a Vec<Value>| list.iter().map(text).collect::<Option<Vec<_>>>();
        let wrong = || wrong(key, "Not a valid string.");
        list.map(|list| texts(list).ok_or_else(wrong)).transpose()
    }

    /// The members of an object within, by name.
    pub fn members(self, key: &str) -> Result<Vec<(&'a str, BodyFields<'a>)>, CallRefusal> {
        let members = self.typed(key, Value::as_object, "Expected an object.")?;
        members
            .into_iter()
            .flatten()
            .map(|(name, value)| Ok((name.as_str(), BodyFields::new(value)?)))
            .collect()
    }

    fn typed<T>(
        self,
        key: &str,
        read: impl Fn(&'a Value) -> Option<T>,
        otherwise: &str,
    ) -> Result<Option<T>, CallRefusal> {
        self.get(key).map(|value| read(value).ok_or_else(|| wrong(key, otherwise))).transpose()
    }
}

/// 400 for one key.
pub fn wrong(key: &str, what: &str) -> CallRefusal {
    CallRefusal::bad(format!("{key}: {what}"))
}

pub fn required(key: &str) -> CallRefusal {
    wrong(key, "This field is required.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_have_their_types_and_ranges() {
        let value = json!({"n": 5, "w": "b", "l": ["x"], "z": null});
        let body = BodyFields::new(&value).unwrap();
        let detail = |refusal: CallRefusal| refusal.detail;
        assert_eq!(body.integer("n", 1..=5), Ok(Some(5)));
        assert_eq!(
            body.integer("n", 6..=9).map_err(detail),
            Err("n: Ensure this value is greater than or equal to 6.".to_owned())
        );
        assert_eq!(body.choice("w", &["a", "b"]), Ok(Some("b")));
        assert_eq!(
            body.choice("w", &["a"]).map_err(detail),
            Err("w: \"b\" is not a valid choice.".to_owned())
        );
        assert_eq!(body.texts("l"), Ok(Some(vec!["x"])));
        assert_eq!(body.text("z"), Ok(None));
        assert!(body.text("n").is_err() && body.mac("w").is_err());
        assert_eq!(
            body.knows(&["n", "w", "l"]).map_err(detail),
            Err("z: Unexpected field.".to_owned())
        );
    }
}
