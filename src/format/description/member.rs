//! Reads members of JSON values by dotted path.

use serde_json::Value;

/// The value at a path; `None` also for `null`.
pub fn value<'a>(of: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(of, |value, key| value.get(key)).filter(|value| !value.is_null())
}

/// A string, or any other value as JSON; empty where there is none.
pub fn text(of: &Value, path: &str) -> String {
    match value(of, path) {
        Some(Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
        None => String::new(),
    }
}

/// A number, or a string that contains one.
pub fn number(of: &Value, path: &str) -> Option<f64> {
    let value = value(of, path)?;
    value.as_f64().or_else(|| value.as_str()?.parse().ok())
}

/// Whether a member is `true`.
pub fn is_set(of: &Value, path: &str) -> bool {
    value(of, path).and_then(Value::as_bool).unwrap_or_default()
}

/// The members of an object in it, by key.
pub fn members<'a>(of: &'a Value, path: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    value(of, path).and_then(Value::as_object).into_iter().flatten()
}
