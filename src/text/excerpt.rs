//! Shortens foreign text for notices and errors.

/// The most characters of foreign text that are shown.
const LONGEST: usize = 300;

/// The first 300 characters of `text`, without control characters.
pub fn excerpt(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(LONGEST).collect()
}
