//! Converts single JSON values to text and numbers.

use crate::wire::decode_string;

/// The text of a JSON string, or the JSON text of any other value.
pub fn plain(raw: &str) -> std::borrow::Cow<'_, str> {
    match raw.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
        Some(quoted) => decode_string(quoted),
        None => raw.into(),
    }
}

/// Whether a raw value says anything: the cloud also writes `null` and `""` for what it does not know.
pub fn is_present(raw: &str) -> bool {
    !matches!(raw, "null" | "\"\"")
}

/// Extends a dotted path by a key or an index.
pub fn push_key(key: &str, path: &mut String) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(key);
}

/// A number, or a string that contains one.
pub fn number(raw: &str) -> Option<f64> {
    let text = raw.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(raw);
    text.parse().ok().filter(|number: &f64| number.is_finite())
}
