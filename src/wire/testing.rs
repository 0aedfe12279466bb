//! Generates random numbers and random JSON text for tests, the same in every run.

/// A generator of pseudo-random numbers; the field is its state, at first the seed.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, limit: u64) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % limit) as usize
    }

    pub fn one_of<'a>(&mut self, choice: &[&'a str]) -> &'a str {
        choice[self.below(choice.len() as u64)]
    }
}

/// JSON text of any kind, its oddities included.
pub fn grown(dice: &mut Dice, depth: u32) -> String {
    const LEAVES: [&str; 30] = [
        "null",
        "true",
        "false",
        "0",
        "-0",
        "1",
        "10",
        "10.0",
        "1.0e1",
        "0.5",
        "-1.5",
        "1.5",
        "-0.0",
        "1e400",
        "-1E-400",
        "1E+2",
        "9007199254740993",
        "123456789012345678901234567890",
        "\"\"",
        "\"x\"",
        "\"a\\\"b\\\\c\\/d\\b\\f\\n\\r\\t\"",
        "\"\\u00e9\\ud83d\\ude00\\u0000\"",
        "\"\\ud83d\"",
        "\"\\\\ud83d\"",
        "\"é😀\u{7f}\u{2028}\"",
        "\"{]:,\\\"\"",
        "[]",
        "{}",
        " { } ",
        "[ ]",
    ];
    const KEYS: [&str; 9] = ["a", "b", "c", "a", "b", "", "k y", "\\u0061", "a.b"];
    if depth == 0 || dice.below(4) == 0 {
        return dice.one_of(&LEAVES).to_owned();
    }
    let object = dice.below(4) > 0;
    let mut text = if object { "{" } else { "[" }.to_owned();
    for place in 0..dice.below(5) {
        text.push_str(if place > 0 { dice.one_of(&[",", " , ", ",\t"]) } else { "" });
        if object {
            let some = 3 + dice.below(7);
            let key = dice.one_of(&KEYS[..some.min(KEYS.len())]);
            let colon = dice.one_of(&[":", " : "]);
            text = text + "\"" + key + "\"" + colon;
        }
        text.push_str(&grown(dice, depth - 1));
    }
    text + if object { "}" } else { "]" }
}
