//! Scenarios: how a cloud departs from its normal life, connection by connection.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::StatusCode;

use super::frame::Form;
use super::http::Call;

#[derive(Debug, Default)]
pub struct Scenario {
    pub token: Option<String>,
    pub data: Form,
    pub refuse: bool,
    next: Mutex<usize>,
}

pub struct Script {
    pub opening: Opening,
}

pub enum Opening {
    Accept,
    Reset,
    Hang,
    Junk(Vec<u8>),
    Respond { status: StatusCode, headers: Vec<(String, String)>, body: String },
    HangUpgrade,
    ResetUpgrade,
}

#[derive(Debug, Default)]
pub struct Override {
    pub status: Option<StatusCode>,
    pub headers: Vec<(String, String)>,
    pub body: Option<String>,
    pub cut: bool,
    pub delay: Duration,
}

impl Scenario {
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        let table: toml::Table = toml::from_str(text)?;
        let cloud = table.get("cloud").and_then(toml::Value::as_table).cloned().unwrap_or_default();
        let refuse = cloud.get("refuse").and_then(toml::Value::as_bool).unwrap_or_default();
        Ok(Self { refuse, ..Self::default() })
    }

    pub fn overrides(&self, _call: &Call) -> Option<&Override> {
        None
    }

    pub fn early(&self) -> Option<(usize, Arc<Script>)> {
        None
    }

    pub fn next(&self) -> (usize, Option<Arc<Script>>) {
        let mut next = self.next.lock().unwrap();
        *next += 1;
        (*next, None)
    }

    pub fn permits_all(&self) -> bool {
        false
    }
}
