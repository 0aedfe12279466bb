//! Prepares the words of the command line for clap.

use std::ffi::OsString;

use crate::format::TimestampFormat;

/// Flags without a value that may stand before `t` in one word, as in `-rt`.
const FLAGS: [char; 4] = ['r', 'v', 'q', 'y'];

/// Joins `-t STYLE` to `-t=STYLE`. Clap can only have the word after an option with an optional value be always
/// the value or never, but in `-t delta` it is a style and in `replay -t FILE` it is not.
pub fn with_joined_styles(words: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut joined: Vec<OsString> = Vec::new();
    let mut options_ended = false;
    for word in words {
        match joined.last_mut() {
            Some(last) if !options_ended && is_timestamps(last) && is_style(&word) => {
                last.push("=");
                last.push(word);
            }
            _ => {
                options_ended |= word == "--";
                joined.push(word);
            }
        }
    }
    joined
}

fn is_timestamps(word: &OsString) -> bool {
    let Some(word) = word.to_str() else { return false };
    let cluster = || word.strip_prefix('-')?.strip_suffix('t');
    word == "--timestamps"
        || cluster().is_some_and(|rest| rest.chars().all(|one| FLAGS.contains(&one)))
}

fn is_style(word: &OsString) -> bool {
    TimestampFormat::ALL.iter().any(|style| *word == *style.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_style_is_joined() {
        for (line, expected) in [
            ("device-stats -t delta", "device-stats -t=delta"),
            ("device-stats --timestamps unix -c 1", "device-stats --timestamps=unix -c 1"),
            ("device-stats -rt short", "device-stats -rt=short"),
            ("replay -t day.rec", "replay -t day.rec"),
            ("replay -t -- short", "replay -t -- short"),
            ("replay -- -t short", "replay -- -t short"),
            ("device-stats -ft short", "device-stats -ft short"),
            ("device-stats -t=delta short", "device-stats -t=delta short"),
        ] {
            let words = with_joined_styles(line.split(' ').map(OsString::from));
            assert_eq!(words.join(&OsString::from(" ")), expected, "{line}");
        }
    }
}
