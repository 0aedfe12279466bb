//! Converts single JSON values to text and to numbers.

use crate::wire::decode_string;

/// The text of a string; of any other value its JSON.
pub fn plain(raw: &str) -> std::borrow::Cow<'_, str> {
    match raw.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
        Some(quoted) => decode_string(quoted),
        None => raw.into(),
    }
}

/// A number, or a string that holds one.
pub fn number(raw: &str) -> Option<f64> {
    let text = raw.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(raw);
    text.parse().ok().filter(|number: &f64| number.is_finite())
}
