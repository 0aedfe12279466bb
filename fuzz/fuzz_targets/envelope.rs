//! The reader of envelopes against any text: a payload is valid JSON on one line, and reads as itself.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mistcat::internals::payload_of;
use serde::de::IgnoredAny;

fuzz_target!(|frame: &str| {
    let Some(payload) = payload_of(frame) else { return };
    let text = std::str::from_utf8(&payload).expect("a payload is UTF-8");
    assert!(!text.contains(['\n', '\r']), "{text:?} is on one line");
    serde_json::from_str::<IgnoredAny>(text).expect("a payload is JSON");
    if text.starts_with(['{', '[']) {
        let again = payload_of(&format!(r#"{{"event":"data","channel":"/c","data":{text}}}"#));
        assert_eq!(again.as_deref(), Some(text.trim_end().as_bytes()));
    }
});
