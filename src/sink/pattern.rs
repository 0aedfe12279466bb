//! Matches the file names that a template can produce, to recognise the files of earlier runs.

/// One part of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternToken {
    Text(String),
    Digits {
        least: usize,
        most: usize,
    },
    Letters,
    /// At least one byte, but no `/`.
    Any,
}

impl PatternToken {
    /// The tokens that the output of a strftime conversion matches.
    pub fn of_time(conversion: &str) -> Vec<Self> {
        let letter = conversion.chars().last().unwrap_or('%');
        let text = |text: &str| Self::Text(text.to_owned());
        let digits = |most| {
            // Flags such as `%-d` remove or change the padding.
            let least = if conversion.len() == 2 { most } else { 1 };
            Self::Digits { least, most }
        };
        let date = || [digits(4), text("-"), digits(2), text("-"), digits(2)];
        let clock = || [digits(2), text(":"), digits(2), text(":"), digits(2)];
        match letter {
            'Y' | 'G' => vec![digits(4)],
            'm' | 'd' | 'H' | 'I' | 'M' | 'S' | 'y' | 'C' | 'U' | 'W' | 'V' | 'g' => {
                vec![digits(2)]
            }
            'j' => vec![digits(3)],
            'u' | 'w' => vec![digits(1)],
            's' | 'f' | 'N' => vec![Self::Digits { least: 1, most: 20 }],
            'F' => date().to_vec(),
            'T' => clock().to_vec(),
            'a' | 'A' | 'b' | 'B' | 'h' | 'p' | 'P' => vec![Self::Letters],
            _ => vec![Self::Any],
        }
    }
}

/// Matches a whole path, or one component of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileNamePattern {
    tokens: Vec<PatternToken>,
}

impl FileNamePattern {
    pub fn new(tokens: impl IntoIterator<Item = PatternToken>) -> Self {
        Self { tokens: tokens.into_iter().collect() }
    }

    pub fn matches(&self, name: &str) -> bool {
        matches(&self.tokens, name.as_bytes())
    }

    /// The pattern of each component of the path.
    pub fn components(&self) -> Vec<Self> {
        let mut components = vec![Vec::new()];
        for token in &self.tokens {
            let PatternToken::Text(text) = token else {
                components.last_mut().expect("there is a first").push(token.clone());
                continue;
            };
            for (place, part) in text.split('/').enumerate() {
                if place > 0 {
                    components.push(Vec::new());
                }
                let component = components.last_mut().expect("there is a first");
                component.push(PatternToken::Text(part.to_owned()));
            }
        }
        components.into_iter().map(Self::new).collect()
    }

    /// The only text that it matches, if there is just one.
    pub fn text(&self) -> Option<String> {
        let text = |token: &PatternToken| match token {
            PatternToken::Text(text) => Some(text.clone()),
            _ => None,
        };
        self.tokens.iter().map(text).collect()
    }
}

fn matches(tokens: &[PatternToken], name: &[u8]) -> bool {
    let Some((first, rest)) = tokens.split_first() else { return name.is_empty() };
    let run = |accepted: fn(&u8) -> bool| name.iter().take_while(|byte| accepted(byte)).count();
    let (least, most) = match first {
        PatternToken::Text(text) => {
            return name.strip_prefix(text.as_bytes()).is_some_and(|name| matches(rest, name));
        }
        PatternToken::Digits { least, most } => (*least, run(u8::is_ascii_digit).min(*most)),
        PatternToken::Letters => (1, run(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii())),
        PatternToken::Any => (1, run(|byte| *byte != b'/')),
    };
    (least..=most).any(|length| matches(rest, &name[length..]))
}

#[cfg(test)]
mod tests {
    use super::super::template::FileNameTemplate;

    #[test]
    fn names_of_the_template_and_no_others() {
        for (template, name, expected) in [
            ("x-%Y%m%d.csv", "x-20260102.csv", true),
            ("x-%Y%m%d.csv", "x-2026012.csv", false),
            ("x-%Y%m%d.csv", "x-20260102.csv.bak", false),
            ("x-%F_%T", "x-2026-01-02_03:04:05", true),
            ("x-%-d", "x-2", true),
            ("x-%b", "x-Jan", true),
            ("x-%b", "x-1", false),
            ("{site}-%s.csv", "a-b-17.csv", true),
            ("{site}-%s.csv", "-17.csv", false),
            ("{site}/x", "a/x", true),
            ("{site}/x", "a/b/x", false),
            ("x.csv", "x.csv", true),
            ("x.csv", "xxcsv", false),
        ] {
            let pattern = FileNameTemplate::parse(template).expect(template).pattern();
            assert_eq!(pattern.matches(name), expected, "{template} {name}");
        }
    }

    #[test]
    fn paths_fall_into_components() {
        let pattern = FileNameTemplate::parse("/a/b-{site}/%F/x").expect("a template").pattern();
        let components = pattern.components();
        let texts: Vec<_> = components.iter().map(super::FileNamePattern::text).collect();
        assert_eq!(texts, [Some(String::new()), Some("a".into()), None, None, Some("x".into())]);
        assert!(components[2].matches("b-HQ") && components[3].matches("2026-01-02"));
    }
}
