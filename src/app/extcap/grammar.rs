//! Formats extcap sentences: a word followed by parts in braces.

/// Formats `word {key=value}{key=value}` and a line feed, replacing characters that would end a part.
pub fn sentence(word: &str, parts: &[(&str, &str)]) -> String {
    let part = |(key, value): &(&str, &str)| format!("{{{key}={}}}", plain(value));
    format!("{word} {}\n", parts.iter().map(part).collect::<String>())
}

fn plain(text: &str) -> String {
    let letter = |letter: char| match letter {
        '{' => '(',
        '}' => ')',
        letter if letter.is_control() => ' ',
        letter => letter,
    };
    text.chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_value_ends_its_part_early() {
        let parts = [("value", "a"), ("display", "x {y}\nz=1")];
        assert_eq!(sentence("dlt", &parts), "dlt {value=a}{display=x (y) z=1}\n");
    }
}
