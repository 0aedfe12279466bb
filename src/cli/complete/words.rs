//! Splits a line into words as a shell does, and quotes words for one.

/// A word of a command line, possibly unfinished.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShellWord {
    /// The word as typed.
    pub raw: String,
    /// The word as the shell interprets it.
    pub text: String,
    /// The quote that is still open, if any.
    pub open: Option<char>,
}

/// Splits a line into words. The last one is at the cursor and may be empty.
pub fn split(line: &str) -> Vec<ShellWord> {
    let mut words = Vec::new();
    let mut word = ShellWord::default();
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        if word.open.is_none() && letter.is_ascii_whitespace() {
            if !word.raw.is_empty() {
                words.push(std::mem::take(&mut word));
            }
            continue;
        }
        word.raw.push(letter);
        match (word.open, letter) {
            (None, '\'' | '"') => word.open = Some(letter),
            (Some(quote), letter) if quote == letter => word.open = None,
            (None | Some('"'), '\\') => {
                let Some(next) = letters.next() else { break };
                word.raw.push(next);
                // Within double quotes a backslash is literal before most characters.
                if word.open.is_some() && !matches!(next, '"' | '\\' | '$' | '`') {
                    word.text.push('\\');
                }
                word.text.push(next);
            }
            _ => word.text.push(letter),
        }
    }
    words.push(word);
    words
}

/// The unquoted text of a single word.
pub fn unquoted(raw: &str) -> String {
    let words = split(raw);
    match &words[..] {
        [only] => only.text.clone(),
        // The shell has already unquoted it.
        _ => raw.to_owned(),
    }
}

/// `text` escaped for a word that starts with the open quote, or without quotes.
pub fn quoted(text: &str, open: Option<char>) -> String {
    let escape = |special: &str| {
        text.chars().fold(String::new(), |mut so_far, letter| {
            if special.contains(letter) {
                so_far.push('\\');
            }
            so_far.push(letter);
            so_far
        })
    };
    match open {
        Some('\'') => format!("'{}", text.replace('\'', r"'\''")),
        Some(quote) => format!("{quote}{}", escape("\\\"$`")),
        None => escape(" \t\\'\"$`&|;<>(){}[]*?!~#^"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_taken_apart_as_a_shell_does() {
        let texts = |line| split(line).into_iter().map(|word| word.text).collect::<Vec<_>>();
        for (line, expected) in [
            ("mistcat  test ", &["mistcat", "test", ""][..]),
            (r"a --site US\ Au", &["a", "--site", "US Au"]),
            (r#"a "b c"d 'e\f' "x\"\y"#, &["a", "b cd", r"e\f", r#"x"\y"#]),
            ("", &[""]),
            ("a \\", &["a", ""]),
        ] {
            assert_eq!(texts(line), expected, "{line}");
        }
        let last = split("a 'b c").pop().expect("a word");
        assert_eq!((last.raw.as_str(), last.open), ("'b c", Some('\'')));
    }

    #[test]
    fn what_is_quoted_reads_back() {
        for text in ["US Austin", "Ann's", r#"a"b$c`d\e"#, "[x]*?", "Café-☕ 東京", "(a) & {b}"]
        {
            for open in [None, Some('\''), Some('"')] {
                let raw = quoted(text, open);
                assert_eq!(unquoted(&raw), text, "{raw}");
            }
        }
        assert_eq!(quoted("--site=US Austin", None), r"--site=US\ Austin");
    }
}
