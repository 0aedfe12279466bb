//! Reads the keys of a scenario step and rejects unknown ones.

use std::time::Duration;

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};

/// The keys of a step that are not yet read.
pub struct StepFields {
    table: toml::Table,
    /// The key that names the step.
    verb: &'static str,
}

/// A length of time, written `50ms`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StepDuration(pub Duration);

/// Bytes, written as hex digits; blanks do not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HexBytes(pub Vec<u8>);

impl StepFields {
    /// Finds the one key of `verbs` that the table has.
    pub fn new(table: toml::Table, verbs: &[&'static str]) -> Result<Self, String> {
        let mut own = verbs.iter().filter(|verb| table.contains_key(**verb));
        match (own.next(), own.next()) {
            (Some(verb), None) => Ok(Self { table, verb }),
            (Some(one), Some(other)) => Err(format!("a step cannot be both `{one}` and `{other}`")),
            _ => {
                let keys: Vec<_> = table.keys().map(|key| format!("`{key}`")).collect();
                Err(format!("no such step: {}", keys.join(", ")))
            }
        }
    }

    pub fn verb(&self) -> &'static str {
        self.verb
    }

    /// The value of the key that names the step.
    pub fn value<T: DeserializeOwned>(&mut self) -> Result<T, String> {
        self.need(self.verb)
    }

    /// The step itself, where the value of its key can only be `true`.
    pub fn switch<Step>(&mut self, step: Step) -> Result<Step, String> {
        let on: bool = self.value()?;
        on.then_some(step).ok_or_else(|| format!("`{}` can only be `true`", self.verb))
    }

    pub fn need<T: DeserializeOwned>(&mut self, key: &str) -> Result<T, String> {
        self.take(key)?.ok_or_else(|| format!("the step `{}` needs `{key}`", self.verb))
    }

    pub fn take<T: DeserializeOwned>(&mut self, key: &str) -> Result<Option<T>, String> {
        let value = self.table.remove(key).map(toml::Value::try_into).transpose();
        value.map_err(|error: toml::de::Error| format!("`{key}`: {}", error.message()))
    }

    pub fn finish(self) -> Result<(), String> {
        match self.table.keys().next() {
            Some(key) => Err(format!("the step `{}` knows no `{key}`", self.verb)),
            None => Ok(()),
        }
    }
}

impl<'de> Deserialize<'de> for StepDuration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        humantime::parse_duration(&text).map(Self).map_err(D::Error::custom)
    }
}

impl<'de> Deserialize<'de> for HexBytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        bytes(&text).map(Self).ok_or_else(|| D::Error::custom("no pairs of hex digits"))
    }
}

fn bytes(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text
        .chars()
        .filter(|character| !character.is_whitespace())
        .map(|character| character.to_digit(16).map(|digit| digit as u8))
        .collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0)?;
    Some(digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(text: &str) -> Result<StepFields, String> {
        StepFields::new(text.parse().unwrap(), &["send", "wait", "reset"])
    }

    #[test]
    fn a_table_has_one_verb_and_only_known_keys() {
        assert!(fields("x = 1").is_err_and(|error| error == "no such step: `x`"));
        assert!(
            fields("send = 1\nwait = 1")
                .is_err_and(|error| error == "a step cannot be both `send` and `wait`")
        );
        let mut send = fields("send = 'a'\nx = 1").unwrap();
        assert_eq!(send.value::<String>().unwrap(), "a");
        assert_eq!(send.finish().unwrap_err(), "the step `send` knows no `x`");
    }

    #[test]
    fn values_have_their_types() {
        assert!(fields("send = 1").unwrap().value::<String>().unwrap_err().starts_with("`send`: "));
        assert_eq!(
            fields("wait = '50ms'").unwrap().value::<StepDuration>(),
            Ok(StepDuration(Duration::from_millis(50)))
        );
        assert!(fields("wait = '50'").unwrap().value::<StepDuration>().is_err());
        assert_eq!(
            fields("send = '8F 0a'").unwrap().value::<HexBytes>(),
            Ok(HexBytes(vec![0x8f, 0x0a]))
        );
        assert!(fields("send = '8'").unwrap().value::<HexBytes>().is_err());
        assert_eq!(
            fields("reset = false").unwrap().switch(()).unwrap_err(),
            "`reset` can only be `true`"
        );
        assert_eq!(
            fields("send = ''").unwrap().need::<u8>("x").unwrap_err(),
            "the step `send` needs `x`"
        );
    }
}
