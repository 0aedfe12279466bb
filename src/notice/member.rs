//! Shows members of notices in text and in JSON.

use std::fmt::Display;
use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::NoticeStyle;

/// Names beyond this many are only counted.
const SHOWN_NAMES: usize = 10;

/// A value that a notice carries.
pub trait Member {
    /// For programs; `None` leaves the member out.
    fn json(&self) -> Option<Value>;

    /// For people.
    fn shown<'a>(&'a self, style: &'a NoticeStyle) -> impl Display + 'a;

    /// Adds the member to a line of JSON.
    fn add(&self, name: &str, to: &mut Map<String, Value>) {
        if let Some(value) = self.json() {
            // `type` is a keyword.
            to.insert(name.trim_start_matches("r#").to_owned(), value);
        }
    }
}

/// Words of the text that are no member in JSON: other members hold the facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose(pub String);

impl Member for Prose {
    fn json(&self) -> Option<Value> {
        None
    }

    fn shown<'a>(&'a self, _: &'a NoticeStyle) -> impl Display + 'a {
        &self.0
    }
}

/// Members that look the same in text and in JSON.
macro_rules! plain {
    ($($type:ty),+) => {
        $( impl Member for $type {
            fn json(&self) -> Option<Value> {
                Some(self.clone().into())
            }

            fn shown<'a>(&'a self, _: &'a NoticeStyle) -> impl Display + 'a {
                self
            }
        } )+
    };
}

plain!(String, &'static str, usize, u64, u32);

impl Member for Duration {
    fn json(&self) -> Option<Value> {
        Some(self.as_secs_f64().into())
    }

    /// Down to milliseconds.
    fn shown<'a>(&'a self, _: &'a NoticeStyle) -> impl Display + 'a {
        let millis = u64::try_from(self.as_millis()).unwrap_or(u64::MAX);
        humantime::format_duration(Duration::from_millis(millis))
    }
}

impl Member for Timestamp {
    fn json(&self) -> Option<Value> {
        Some(format!("{self:.6}").into())
    }

    fn shown<'a>(&'a self, style: &'a NoticeStyle) -> impl Display + 'a {
        style.time(*self)
    }
}

/// The path of a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChannelPath(pub String);

impl From<String> for ChannelPath {
    fn from(path: String) -> Self {
        Self(path)
    }
}

impl Member for ChannelPath {
    fn json(&self) -> Option<Value> {
        Some(self.0.clone().into())
    }

    fn shown<'a>(&'a self, style: &'a NoticeStyle) -> impl Display + 'a {
        style.channel(&self.0)
    }
}

/// The cloud gives these times in milliseconds.
impl Member for Option<Timestamp> {
    fn json(&self) -> Option<Value> {
        self.map(|time| format!("{time:.3}").into())
    }

    fn shown<'a>(&'a self, _: &'a NoticeStyle) -> impl Display + 'a {
        self.map_or_else(String::new, |time| format!("{time:.3}"))
    }
}

impl Member for Option<String> {
    fn json(&self) -> Option<Value> {
        self.clone().map(Value::from)
    }

    fn shown<'a>(&'a self, _: &'a NoticeStyle) -> impl Display + 'a {
        self.as_deref().unwrap_or_default()
    }
}

/// A status that is `null` where no answer came.
impl Member for Option<u16> {
    fn json(&self) -> Option<Value> {
        Some((*self).into())
    }

    fn shown<'a>(&'a self, _: &'a NoticeStyle) -> impl Display + 'a {
        self.map_or_else(|| "no answer".to_owned(), |status| format!("HTTP {status}"))
    }
}

impl Member for Vec<String> {
    fn json(&self) -> Option<Value> {
        Some(self.clone().into())
    }

    fn shown<'a>(&'a self, _: &'a NoticeStyle) -> impl Display + 'a {
        let names = self.iter().take(SHOWN_NAMES).map(String::as_str).collect::<Vec<_>>();
        match self.len().saturating_sub(SHOWN_NAMES) {
            0 => names.join(", "),
            more => format!("{} and {more} more", names.join(", ")),
        }
    }
}
