//! Scenarios: scripted faults and departures from normal operation, connection by connection.
//!
//! `document` and `step_parser` parse scripts, and `play` runs their steps; this module hands them out.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::{Method, StatusCode};
use serde::Deserialize;

use super::account::SimulatedAccount;
use super::conditions::{CaptureConditions, UtilityConditions};
use super::frame::PayloadEncoding;
use super::http::SimulatedCall;
use super::script_step::{ScriptOpening, ScriptStep};

/// What a cloud does otherwise than usual; the default is nothing.
#[derive(Debug, Default)]
pub struct Scenario {
    pub(super) token: Option<String>,
    pub(super) account: SimulatedAccount,
    pub(super) captures: CaptureConditions,
    pub(super) utilities: UtilityConditions,
    pub(super) data: PayloadEncoding,
    pub(super) refuse: bool,
    /// Nobody gets an answer to the first packet of TCP.
    pub(super) deaf: bool,
    /// Any channel may be subscribed.
    pub(super) permits_all: bool,
    pub(super) after: AfterScripts,
    pub(super) scripts: Vec<Arc<Script>>,
    pub(super) rest: Vec<RestOverride>,
    /// How many scripts are handed out.
    pub(super) taken: Mutex<usize>,
}

/// What one connection does, step by step.
#[derive(Debug, Default)]
pub struct Script {
    pub opening: ScriptOpening,
    pub steps: Vec<ScriptStep>,
}

/// What connections beyond the scripted ones get.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum AfterScripts {
    /// The last script again.
    #[default]
    Last,
    Live,
}

/// Another answer to a call than the usual; what it does not name stays.
#[derive(Debug, Default)]
pub struct RestOverride {
    pub method: Method,
    pub path: String,
    /// How many times still.
    pub left: AtomicUsize,
    pub status: Option<StatusCode>,
    pub headers: BTreeMap<String, String>,
    pub body: Option<String>,
    /// The connection ends in the middle of the body.
    pub cut: bool,
    /// Nothing is done for so long.
    pub delay: Duration,
    /// What is asked is done, and the answer comes so much later.
    pub hold: Duration,
}

impl Scenario {
    /// The number of the next stream connection, counted from 1, and its script.
    pub(super) fn next(&self) -> (usize, Option<Arc<Script>>) {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        *taken += 1;
        (*taken, self.script(*taken))
    }

    /// The same, but only if the script begins as soon as a socket is accepted.
    pub(super) fn early(&self) -> Option<(usize, Arc<Script>)> {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let script = self.script(*taken + 1).filter(|script| script.opening.is_early())?;
        *taken += 1;
        Some((*taken, script))
    }

    fn script(&self, number: usize) -> Option<Arc<Script>> {
        let last = self.scripts.last().filter(|_| self.after == AfterScripts::Last);
        self.scripts.get(number - 1).or(last).cloned()
    }

    /// The first rule for this call that is not used up; this use counts.
    pub(super) fn overrides(&self, call: &SimulatedCall) -> Option<&RestOverride> {
        let fits = |rule: &&RestOverride| rule.method == call.method && rule.path == call.path;
        self.rest.iter().filter(fits).find(|rule| rule.use_up())
    }
}

impl RestOverride {
    fn use_up(&self) -> bool {
        let fewer = |left: usize| left.checked_sub(1);
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, fewer).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(method: Method, path: &str) -> SimulatedCall {
        SimulatedCall {
            method,
            path: path.to_owned(),
            query: Vec::new(),
            headers: http::HeaderMap::new(),
            body: None,
        }
    }

    #[test]
    fn scripts_are_handed_out_in_order_and_the_last_one_again() {
        let text = "[[cloud.connection]]\nsteps = [{ live = true }]\n\
                    [[cloud.connection]]\nsteps = [{ hang = true }]\n";
        let scenario = Scenario::parse(text).unwrap();
        assert!(scenario.early().is_none());
        let (number, script) = scenario.next();
        assert_eq!((number, script.unwrap().steps.len()), (1, 1));
        assert_eq!(scenario.early().unwrap().0, 2);
        assert_eq!(scenario.early().unwrap().1.opening, ScriptOpening::Hang);
    }

    #[test]
    fn after_the_scripts_life_can_be_normal() {
        let text = "[cloud]\nafter = 'live'\n[[cloud.connection]]\nsteps = []";
        let scenario = Scenario::parse(text).unwrap();
        assert!(scenario.next().1.is_some());
        assert!(scenario.next().1.is_none());
    }

    #[test]
    fn overrides_count_down_and_concern_one_method() {
        let text = "[[cloud.rest]]\npath = '/a'\ntimes = 1\nstatus = 503\n\
                    [[cloud.rest]]\npath = '/a'\nstatus = 404\ndelay = '5ms'\n\
                    [[cloud.rest]]\nmethod = 'DELETE'\npath = '/a'\nhold = '5ms'";
        let scenario = Scenario::parse(text).unwrap();
        assert!(scenario.overrides(&call(Method::POST, "/a")).is_none());
        assert!(scenario.overrides(&call(Method::GET, "/b")).is_none());
        let hold = scenario.overrides(&call(Method::DELETE, "/a")).unwrap().hold;
        assert_eq!(hold, Duration::from_millis(5));
        let status = || scenario.overrides(&call(Method::GET, "/a")).unwrap().status.unwrap();
        assert_eq!([status(), status(), status()].map(|status| status.as_u16()), [503, 404, 404]);
    }
}
