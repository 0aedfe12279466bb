//! Reduces run-time errors to their kind by removing the values of one message.

use crate::wire::tokens::value_length;
use crate::wire::{JsonToken, JsonTokens, decode_string};

/// A run-time error's text with values replaced by their types, so that equal errors are counted together.
pub fn error_kind(message: &str) -> String {
    for (before, link) in [("cannot index ", " with "), ("cannot use ", " as ")] {
        if let Some((kind, rest)) = split_value(message, before)
            && rest.starts_with(link)
        {
            return format!("{before}{kind}{}", shortened(rest));
        }
    }
    if let Some((left, rest)) = split_value(message, "cannot calculate ")
        && let Some((operator, right)) = rest.trim_start().split_once(' ')
        && let Some((right, _)) = split_value(right, "")
    {
        return format!("cannot calculate {left} {operator} {right}");
    }
    // jaq prints the argument of `error` as JSON; a string reads better without quotes and escapes.
    let string = message.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    let own = string.filter(|_| value_length(message) == Some(message.len())).map(decode_string);
    shortened(own.as_deref().unwrap_or(message))
}

/// The type of the value that follows `before`, and what follows the value.
fn split_value<'a>(message: &'a str, before: &str) -> Option<(&'static str, &'a str)> {
    let value = message.strip_prefix(before)?;
    let kind = match JsonTokens::of(value).next()? {
        JsonToken::Open(b'{') => "an object",
        JsonToken::Open(_) => "an array",
        JsonToken::Key(_) | JsonToken::Text(_) => "a string",
        JsonToken::Number(_) => "a number",
        JsonToken::True | JsonToken::False => "a boolean",
        JsonToken::Null => "null",
        JsonToken::Close(_) | JsonToken::Comma | JsonToken::Colon => return None,
    };
    Some((kind, value.get(value_length(value)?..)?))
}

/// At most 200 characters, on one line.
fn shortened(message: &str) -> String {
    message.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).take(200).collect()
}
