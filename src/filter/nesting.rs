//! Measures how deeply a program is nested, before a parser that recurses into it could overflow the stack.

/// The most levels of a program.
pub const DEEPEST: usize = 256;
/// The most operators in a row: `.a == 1 or .a == 2 or …` is parsed into a tree as deep as it is long.
const LONGEST: usize = 10_000;

/// # Errors
///
/// The program is nested too deeply.
pub fn check(code: &str) -> Result<(), String> {
    Scanner { rest: code, frames: vec![Frame::new(FrameKind::Block)], after_operand: false }.scan()
}

struct Scanner<'a> {
    rest: &'a str,
    /// From the outside to the inside.
    frames: Vec<Frame>,
    /// The token before can be the left side of an operator.
    after_operand: bool,
}

struct Frame {
    kind: FrameKind,
    /// What nests without brackets: pipes, `try`, minus signs and the like.
    levels: usize,
    operators: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FrameKind {
    /// `(…)` or `[…]`, and the program itself.
    Block,
    /// `{…}`
    Object,
    /// `"…"`, which may hold programs as `\(…)`.
    Text,
    /// `def … ;`
    Definition,
    /// `if … end`
    Condition,
}

impl Frame {
    fn new(kind: FrameKind) -> Self {
        Self { kind, levels: 0, operators: 0 }
    }

    /// A new term begins at the same level.
    fn restart(&mut self) {
        (self.levels, self.operators) = (0, 0);
    }
}

impl Scanner<'_> {
    fn scan(mut self) -> Result<(), String> {
        while let Some(first) = self.rest.chars().next() {
            if self.top().kind == FrameKind::Text {
                self.text(first);
            } else {
                self.token(first);
            }
            let levels: usize = self.frames.iter().map(|frame| 1 + frame.levels).sum();
            let operators: usize = self.frames.iter().map(|frame| frame.operators).sum();
            // The program itself is no level.
            if levels > DEEPEST + 1 {
                return Err(format!("it is nested deeper than {DEEPEST} levels"));
            }
            if operators > LONGEST {
                return Err(format!("it has more than {LONGEST} operators in a row"));
            }
        }
        Ok(())
    }

    fn top(&mut self) -> &mut Frame {
        self.frames.last_mut().expect("the program's own frame is never closed")
    }

    fn skip(&mut self, bytes: usize) {
        self.rest = &self.rest[bytes..];
    }

    fn open(&mut self, kind: FrameKind) {
        self.frames.push(Frame::new(kind));
        self.after_operand = false;
    }

    /// Closes a bracket, and what is unfinished within it.
    fn close(&mut self) {
        let is_bracket = |frame: &Frame| matches!(frame.kind, FrameKind::Block | FrameKind::Object);
        if let Some(place) = self.frames.iter().rposition(is_bracket) {
            self.frames.truncate(place.max(1));
        }
        self.after_operand = true;
    }

    /// A character of a string.
    fn text(&mut self, first: char) {
        match first {
            '"' => {
                self.skip(1);
                self.frames.pop();
                self.after_operand = true;
            }
            '\\' if self.rest[1..].starts_with('(') => {
                self.skip(2);
                self.open(FrameKind::Block);
            }
            '\\' => {
                let escaped = self.rest[1..].chars().next().map_or(0, char::len_utf8);
                self.skip(1 + escaped);
            }
            _ => {
                let end = self.rest.find(['"', '\\']).unwrap_or(self.rest.len());
                self.skip(end);
            }
        }
    }

    fn token(&mut self, first: char) {
        let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        match first {
            '#' => self.comment(),
            '"' => {
                self.skip(1);
                self.open(FrameKind::Text);
            }
            '(' | '[' | '{' => {
                self.skip(1);
                let kind = if first == '{' { FrameKind::Object } else { FrameKind::Block };
                self.open(kind);
            }
            ')' | ']' | '}' => {
                self.skip(1);
                self.close();
            }
            '.' | '$' | '@' | '0'..='9' => {
                let rest = &self.rest[1..];
                self.skip(1 + rest.len() - rest.trim_start_matches(is_word).len());
                self.after_operand = true;
            }
            letter if is_word(letter) => {
                let end = self.rest.len() - self.rest.trim_start_matches(is_word).len();
                let word = self.rest[..end].to_owned();
                self.skip(end);
                self.word(&word);
            }
            letter if letter.is_whitespace() => self.skip(letter.len_utf8()),
            symbol => {
                self.skip(symbol.len_utf8());
                self.symbol(symbol);
            }
        }
    }

    /// An odd number of backslashes before the end of the line continues the comment.
    fn comment(&mut self) {
        loop {
            let end = self.rest.find('\n').unwrap_or(self.rest.len());
            let line = &self.rest[..end];
            let line = line.strip_suffix('\r').unwrap_or(line);
            let continues = (line.len() - line.trim_end_matches('\\').len()) % 2 == 1;
            self.skip((end + 1).min(self.rest.len()));
            if !continues || self.rest.is_empty() {
                return;
            }
        }
    }

    fn word(&mut self, word: &str) {
        let was_after_operand = self.after_operand;
        self.after_operand = false;
        match word {
            "if" => self.open(FrameKind::Condition),
            "then" | "elif" | "else" => self.top().restart(),
            "end" => {
                if self.top().kind == FrameKind::Condition {
                    self.frames.pop();
                }
                self.after_operand = true;
            }
            "def" => {
                // `1 + def f: …; 2 + def g: …;` nests the rest of the program.
                self.top().levels += usize::from(self.top().operators > 0);
                self.open(FrameKind::Definition);
            }
            "try" | "reduce" | "foreach" | "label" => self.top().levels += 1,
            "and" | "or" if was_after_operand => self.top().operators += 1,
            "as" | "catch" | "import" | "include" => {}
            _ => self.after_operand = true,
        }
    }

    fn symbol(&mut self, symbol: char) {
        let was_after_operand = self.after_operand;
        self.after_operand = symbol == '?';
        match symbol {
            '|' => self.top().levels += 1,
            '-' if !was_after_operand => self.top().levels += 1,
            ';' if self.top().kind == FrameKind::Definition => {
                self.frames.pop();
            }
            ';' => self.top().restart(),
            ',' if self.top().kind == FrameKind::Object => self.top().restart(),
            '?' | ':' => {}
            _ => self.top().operators += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Programs that grow with a number, each level once.
    const GROWING: [(&str, &str, &str); 19] = [
        ("(", ".", ")"),
        ("[", ".", "]"),
        ("{a: ", ".", "}"),
        (".[", "0", "]"),
        ("\"\\(", ".", ")\""),
        (". | ", ".", ""),
        (". as $x | ", ".", ""),
        ("label $x | ", ".", ""),
        ("try ", ".", ""),
        ("- ", "1", ""),
        ("-", "1", ""),
        ("if . then ", ".", " else . end"),
        ("if ", ".", " then . else . end"),
        ("reduce ", ".", " as $x (0; .)"),
        ("foreach ", ".", " as $x (0; .)"),
        ("def f: ", ".", "; f"),
        ("1 + def f: 1; ", ".", ""),
        ("map(", ".", ")"),
        (". |= ", ".", ""),
    ];

    fn grown((before, middle, after): (&str, &str, &str), count: usize) -> String {
        format!("{}{middle}{}", before.repeat(count), after.repeat(count))
    }

    #[test]
    fn what_nests_is_counted() {
        for form in GROWING {
            let error = check(&grown(form, 30_000)).expect_err(form.0);
            assert!(error.contains("256"), "{}: {error}", form.0);
            assert_eq!(check(&grown(form, 100)), Ok(()), "{}", form.0);
        }
        assert_eq!(check(&grown(GROWING[0], DEEPEST)), Ok(()));
        assert!(check(&grown(GROWING[0], DEEPEST + 1)).is_err());
    }

    #[test]
    fn what_only_is_long_is_not() {
        let many = |one: &str, last: &str| one.repeat(2000) + last;
        for code in [
            many(".a?, ", "."),
            many(".a.b[0]?", ""),
            many(".mac == \"5c5b35000001\" or ", "false"),
            format!("[{}]", many("\"a\", ", "\"b\"")),
            format!("{{{}}}", many("a: (.a | .b), ", "c: 1")),
            format!("{{{}}}", many("a: .a | .b, ", "c: 1")),
            many("def f: . | .; ", "f"),
            format!("if . then . {}", many("elif . then . | . ", "else . end")),
            format!("\"{}\"", many("( \\\" \\(.a) [ | ", "")),
            many("# ((( | | | \n", "."),
            many("# ((( \\\n(((\n", "."),
        ] {
            assert_eq!(check(&code), Ok(()), "{}", &code[..40]);
        }
        assert!(check(&("1 + ".repeat(30_000) + "1")).is_err());
    }

    #[test]
    fn unbalanced_programs_are_left_to_the_parser() {
        for code in [")))", "(((", "\"", "\"\\", "end end", "\"\\(", "é§💣", "; ; ;", "#", "# \\"]
        {
            assert_eq!(check(code), Ok(()), "{code}");
        }
    }
}
