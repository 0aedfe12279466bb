//! Detects payloads that differ from the last one written.

use std::str::FromStr;

use super::path;
use super::path::PathMatch;
use super::source_state::SourceState;
use crate::message::Change;

/// A path to watch for changes.
#[derive(Clone, Debug, PartialEq)]
pub struct WatchedPath {
    /// Empty for the whole payload.
    pub path: String,
    /// The dead band: how far a number must move from the value last written.
    pub band: Option<f64>,
}

impl WatchedPath {
    /// Watches the whole payload.
    pub fn whole() -> Self {
        Self { path: String::new(), band: None }
    }
}

impl FromStr for WatchedPath {
    type Err = String;

    /// Reads `rssi`, `rssi:3` and `if_stat.*.up`.
    fn from_str(text: &str) -> Result<Self, String> {
        let (path, band) = match text.rsplit_once(':') {
            Some((path, band)) => match band.trim().parse::<f64>() {
                Ok(band) if band.is_finite() && band >= 0.0 => (path, Some(band)),
                _ => {
                    return Err(format!(
                        "`{band}` is not a dead band: give a number, as in `rssi:3`"
                    ));
                }
            },
            None => (text, None),
        };
        Ok(Self { path: path::read(path)?, band })
    }
}

/// A watched value, as it was last written.
#[derive(Clone, Copy, Debug, PartialEq)]
enum LastValue {
    Number(f64),
    /// The hash of its text.
    Text(u64),
}

/// The longest text of a value that is remembered to be shown, in bytes.
const LONGEST: usize = 200;

/// A value as it was last written, and its text where changes are shown.
struct Remembered {
    value: LastValue,
    text: Option<Box<str>>,
}

/// Remembers the values last written for each source.
pub struct ChangeDetector {
    watched: Vec<WatchedPath>,
    state: SourceState<Remembered>,
    options: ChangeOptions,
}

/// How changes are reported.
#[derive(Clone, Copy, Debug, Default)]
pub struct ChangeOptions {
    /// The first state of each source counts as unchanged.
    pub omit_first: bool,
    /// Each change is described, which takes memory for the values.
    pub describe: bool,
}

impl ChangeDetector {
    pub fn new(watched: Vec<WatchedPath>, options: ChangeOptions) -> Self {
        Self { watched, state: SourceState::default(), options }
    }

    /// What changed in the payload against the last one of its source; `None` if nothing did. Later payloads are
    /// then compared with this one. The first value of a path is a change, unless first states are omitted. A
    /// missing value counts as unchanged, because many messages contain only a part of the state.
    pub fn compare(&mut self, source: u64, payload: &str) -> Option<Vec<Change>> {
        self.state.touch(source);
        let (mut has_changed, mut has_first, mut changes) = (false, false, Vec::new());
        for WatchedPath { path, band } in &self.watched {
            // Wildcards match more over time: only the first matches of all are the first state.
            let is_known = self.state.recall(source, &seen(path)).is_some();
            path::each(payload, path, &mut |found: &PathMatch| {
                let value = read(&self.state, found.value);
                let last = self.state.recall(source, found.path);
                has_first |= !is_known;
                let differs = match last {
                    Some(last) => differ(last.value, value, *band),
                    None => is_known || !self.options.omit_first,
                };
                has_changed |= differs;
                // The whole payload has no name, and is shown as it is.
                if differs && self.options.describe && !found.path.is_empty() {
                    changes.push(Change {
                        path: found.path.to_owned(),
                        before: last.and_then(|last| last.text.as_deref().map(str::to_owned)),
                        after: found.value.to_owned(),
                    });
                }
            });
        }
        // A dead band is measured from the value last written: remembering every value would let slow drift pass
        // unnoticed.
        if has_changed || has_first {
            self.remember(source, payload);
        }
        has_changed.then_some(changes)
    }

    fn remember(&mut self, source: u64, payload: &str) {
        let describe = self.options.describe;
        let state = &mut self.state;
        for WatchedPath { path, .. } in &self.watched {
            let mut is_found = false;
            path::each(payload, path, &mut |found: &PathMatch| {
                is_found = true;
                let value = read(state, found.value);
                let is_short = describe && found.value.len() <= LONGEST;
                let text = is_short.then(|| found.value.into());
                state.remember(source, found.path, Remembered { value, text });
            });
            if is_found {
                let value = LastValue::Number(1.0);
                state.remember(source, &seen(path), Remembered { value, text: None });
            }
        }
    }
}

/// Where it is remembered that the source has had a value at `path`; no path of a payload looks like it.
fn seen(path: &str) -> String {
    format!("\0{path}")
}

fn read(state: &SourceState<Remembered>, raw: &str) -> LastValue {
    /// Up to here `f64` represents every whole number.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match raw.parse::<f64>() {
        Ok(number) if number.abs() < EXACT => LastValue::Number(number),
        _ => LastValue::Text(state.key(raw)),
    }
}

fn differ(last: LastValue, now: LastValue, band: Option<f64>) -> bool {
    match (last, now, band) {
        (LastValue::Number(last), LastValue::Number(now), Some(band)) if band > 0.0 => {
            // 0.3 - 0.2 is slightly less than 0.1: rounding must not hide a change.
            (now - last).abs() >= band * (1.0 - 1e-9)
        }
        #[allow(clippy::float_cmp)] // The same text parses to the same number.
        (LastValue::Number(last), LastValue::Number(now), _) => last != now,
        (last, now, _) => last != now,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn detector(watched: &[&str], options: ChangeOptions) -> ChangeDetector {
        let watched = watched.iter().map(|text| text.parse().expect("a path")).collect();
        ChangeDetector::new(watched, options)
    }

    fn passed_with(options: ChangeOptions, watched: &[&str], payloads: &[&str]) -> Vec<usize> {
        let mut changes = detector(watched, options);
        let news = |(place, payload): (usize, &&str)| {
            changes.compare(0, payload).is_some().then_some(place)
        };
        payloads.iter().enumerate().filter_map(news).collect()
    }

    fn passed(watched: &[&str], payloads: &[&str]) -> Vec<usize> {
        passed_with(ChangeOptions::default(), watched, payloads)
    }

    #[test]
    fn paths_are_read() {
        let read = |text: &str| text.parse::<WatchedPath>();
        let of = |path: &str, band| Ok(WatchedPath { path: path.to_owned(), band });
        assert_eq!(read("rssi"), of("rssi", None));
        assert_eq!(read("a.*.b:0.5"), of("a.*.b", Some(0.5)));
        for wrong in ["", ":3", "rssi:", "rssi:x", "rssi:-1", "rssi:NaN"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn only_what_is_watched_counts() {
        let payloads = [
            r#"{"a":1,"b":1}"#,
            r#"{"a":1,"b":2}"#,
            r#"{"a":1.0}"#,
            r#"{"b":3}"#,
            r#"{"a":null}"#,
            r#"{"a":"1"}"#,
            r#"{"a":9007199254740993}"#,
            r#"{"a":9007199254740992}"#,
        ];
        assert_eq!(passed(&["a"], &payloads), [0, 4, 5, 6, 7]);
        let whole = ["{\"a\":1}", "{\"a\":1}", "{\"a\":2}"];
        let mut changes = ChangeDetector::new(vec![WatchedPath::whole()], ChangeOptions::default());
        let mut has_changed = |source, payload| changes.compare(source, payload).is_some();
        assert_eq!(whole.map(|payload| has_changed(0, payload)), [true, false, true]);
        assert!(has_changed(1, whole[0]), "the first of another source");
        assert!(!has_changed(0, whole[2]), "each source is compared with itself");
    }

    #[test]
    fn dead_bands_are_about_what_was_written() {
        let payloads =
            ["-60", "-62", "-57.5", "-57", "-60", "-59"].map(|rssi| format!("{{\"rssi\":{rssi}}}"));
        let payloads = payloads.each_ref().map(String::as_str);
        assert_eq!(passed(&["rssi:3"], &payloads), [0, 3, 4]);
        assert_eq!(passed(&["rssi:0"], &payloads), [0, 1, 2, 3, 4, 5]);
        assert_eq!(passed(&["x:0.1"], &["{\"x\":0.2}", "{\"x\":0.3}"]), [0, 1]);
    }

    #[test]
    fn what_appears_is_new() {
        let payloads = [
            r#"{"p":{"x":{"up":true}}}"#,
            r#"{"p":{"x":{"up":true},"y":{"up":false}}}"#,
            r#"{"p":{}}"#,
        ];
        assert_eq!(passed(&["p.*.up"], &payloads), [0, 1]);
    }

    #[test]
    fn messages_without_the_path_are_no_change() {
        assert_eq!(passed(&["a"], &["{}", r#"{"b":1}"#, r#"{"a":1}"#, "{}"]), [2]);
    }

    #[test]
    fn first_states_can_be_left_out() {
        let options = ChangeOptions { omit_first: true, describe: false };
        let payloads = [
            "{}",
            r#"{"a":1}"#,
            r#"{"a":1,"b":5}"#,
            r#"{"a":2}"#,
            r#"{"p":{"x":{"up":true}}}"#,
            r#"{"p":{"x":{"up":true},"y":{"up":true}}}"#,
        ];
        assert_eq!(passed_with(options, &["a", "b", "p.*.up"], &payloads), [3, 5]);
        assert_eq!(
            passed_with(options, &["a:3"], &[r#"{"a":1}"#, r#"{"a":3}"#, r#"{"a":4}"#]),
            [2]
        );
    }

    #[test]
    fn changes_are_described() {
        let options = ChangeOptions { omit_first: false, describe: true };
        let mut changes = detector(&["status", "n"], options);
        let mut compared = |payload: &str| {
            let described = changes.compare(0, payload)?;
            let text =
                |change: Change| format!("{} {:?} {}", change.path, change.before, change.after);
            Some(described.into_iter().map(text).collect::<Vec<_>>())
        };
        assert_eq!(
            compared(r#"{"status":"connected","n":1}"#),
            Some(vec!["status None \"connected\"".to_owned(), "n None 1".to_owned()])
        );
        assert_eq!(compared(r#"{"status":"connected","n":1}"#), None);
        assert_eq!(
            compared(r#"{"status":"disconnected"}"#),
            Some(vec![r#"status Some("\"connected\"") "disconnected""#.to_owned()])
        );
    }
}
