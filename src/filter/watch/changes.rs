//! Detects payloads that differ from the last one written.

use std::str::FromStr;

use super::path;
use super::path::PathMatch;
use super::source_state::SourceState;

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

/// Remembers the values last written for each source.
pub struct ChangeDetector {
    watched: Vec<WatchedPath>,
    state: SourceState<LastValue>,
}

impl ChangeDetector {
    pub fn new(watched: Vec<WatchedPath>) -> Self {
        Self { watched, state: SourceState::default() }
    }

    /// Whether the payload is the first of its source, or differs from the last one in a watched value. Later
    /// payloads are then compared with this one. A missing value counts as unchanged, because many messages
    /// contain only a part of the state.
    pub fn has_changed(&mut self, source: u64, payload: &str) -> bool {
        let mut is_new = self.state.touch(source);
        for WatchedPath { path, band } in &self.watched {
            path::each(payload, path, &mut |found: &PathMatch| {
                let value = read(&self.state, found.value);
                let differs = match self.state.recall(source, found.path) {
                    Some(last) => differ(*last, value, *band),
                    None => true,
                };
                is_new |= differs;
            });
        }
        // A dead band is measured from the value last written: remembering every value would let slow drift pass
        // unnoticed.
        if is_new {
            self.remember(source, payload);
        }
        is_new
    }

    fn remember(&mut self, source: u64, payload: &str) {
        let state = &mut self.state;
        for WatchedPath { path, .. } in &self.watched {
            path::each(payload, path, &mut |found: &PathMatch| {
                let value = read(state, found.value);
                state.remember(source, found.path, value);
            });
        }
    }
}

fn read(state: &SourceState<LastValue>, raw: &str) -> LastValue {
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

    fn passed(watched: &[&str], payloads: &[&str]) -> Vec<usize> {
        let watched = watched.iter().map(|text| text.parse().expect("a path")).collect();
        let mut changes = ChangeDetector::new(watched);
        let news =
            |(place, payload): (usize, &&str)| changes.has_changed(0, payload).then_some(place);
        payloads.iter().enumerate().filter_map(news).collect()
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
        let mut changes = ChangeDetector::new(vec![WatchedPath::whole()]);
        assert_eq!(whole.map(|payload| changes.has_changed(0, payload)), [true, false, true]);
        assert!(changes.has_changed(1, whole[0]), "the first of another source");
        assert!(!changes.has_changed(0, whole[2]), "each source is compared with itself");
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
}
