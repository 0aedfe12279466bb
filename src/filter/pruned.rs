//! A payload's text without what a program does not look at.

use super::cursor::Cursor;
use super::needs::{Extent, Needs};

/// The members and elements that are needed, in their order, repeated keys among them. `payload` is valid
/// JSON.
pub fn prune(payload: &str, needs: &Needs) -> String {
    let mut text = String::with_capacity(ROOM);
    copy(&mut Cursor::at(payload), needs, &mut text);
    text
}

/// Bytes that are enough for the few members of most programs.
const ROOM: usize = 512;

fn copy(cursor: &mut Cursor, needs: &Needs, text: &mut String) {
    match (cursor.first(), needs.extent, &needs.each) {
        (_, Extent::Presence, _) => {
            cursor.value();
            text.push('0');
        }
        (b'{', Extent::Kind, _) => object(cursor, needs, text),
        (b'[', Extent::Kind, Some(each)) => array(cursor, each, text),
        _ => text.push_str(cursor.value()),
    }
}

fn object(cursor: &mut Cursor, needs: &Needs, text: &mut String) {
    cursor.enter();
    let mut before = "{\"";
    while let Some(key) = cursor.key() {
        let Some(member) = needs.of(key) else {
            cursor.value();
            continue;
        };
        text.push_str(before);
        text.push_str(key);
        text.push_str("\":");
        copy(cursor, member, text);
        before = ",\"";
    }
    text.push_str(if before == "{\"" { "{}" } else { "}" });
}

fn array(cursor: &mut Cursor, each: &Needs, text: &mut String) {
    cursor.enter();
    text.push('[');
    let mut is_first = true;
    while cursor.element() {
        if !std::mem::take(&mut is_first) {
            text.push(',');
        }
        copy(cursor, each, text);
    }
    text.push(']');
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use jaq_json::Val;

    use super::super::Filter;
    use super::super::variable::Variable;
    use super::*;
    use crate::wire::testing::{Dice, grown};

    /// Programs that look at a part of the payload.
    const PARTLY: [&str; 43] = [
        ".a?.b?",
        "{a, b}",
        "{a: .a.b, \"k y\", \"\"}",
        "select(.a > 1) | {b, c: .c?}",
        "select(.a and (.b | not)) | .c",
        "select(.a != null and .b == \"x\") | {c}",
        "[.a, .b | .c?]",
        "if .a then .b elif .c then .a.b else .\"a.b\" end",
        ".a // .b // \"none\"",
        ".a + .b",
        ".a < .b, -.c",
        "\"<\\(.a)|\\(.b)>\"",
        ".a[]",
        ".a[]?",
        "[.a[]?.b?]",
        ".a[0], .b[-1]",
        ".a[1:]",
        ".c[.a]",
        "[.a[] | select(.b?) | .a?] | length",
        ".a | length",
        "keys",
        "[length, (.a | keys?)]",
        "has(\"a\"), has(\"k y\")",
        ".a | has(0)",
        ".a | map(.b) | add",
        ".b | map(select(.a)) | first",
        ".a | any(.b), all",
        "any(.a[]; .b)",
        "isempty(.a[])",
        "[limit(2; .a[])]",
        ".a | type",
        ".a, .b, .c | arrays | .[0], (. | length)",
        ".a | tostring",
        ".a | startswith(\"x\")",
        ".a | .a |= 1",
        ". as {a: $x, b: [$y]} | [$x, $y]",
        ". as $x | .a[]? | [., $x.b]",
        "reduce .a[]? as $x (.b; [., $x])",
        "[.[].a?, .b]",
        "[.[] | type]",
        "[.a, .b, .c] | map(type, length?)",
        "error(.a)",
        "$kind, .a",
    ];

    fn agrees(code: &str, filter: &Filter, whole: &Filter, payload: &str) -> bool {
        let lines = |filter: &Filter| {
            let mut lines = Vec::new();
            let value = |variable: Variable| Val::from(variable.name().to_owned());
            let result = filter.run(payload, value, |result| {
                let mut line = Vec::new();
                super::super::value::write(result, &mut line);
                lines.push(String::from_utf8(line).expect("UTF-8"));
                if lines.len() < 50 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            });
            (lines, result)
        };
        assert_eq!(lines(filter), lines(whole), "{code} of {payload}");
        filter.needs.as_ref().is_some_and(|needs| prune(payload, needs).len() < payload.len())
    }

    #[test]
    fn a_part_gives_what_the_whole_gives() {
        let mut dice = Dice(6);
        let payloads: Vec<String> = (0..1500).map(|_| grown(&mut dice, 4)).collect();
        for code in PARTLY {
            let filter = Filter::compile(code).expect("a filter");
            let whole = whole(code);
            let shorter =
                payloads.iter().filter(|payload| agrees(code, &filter, &whole, payload)).count();
            assert!(shorter > 200, "{code}: {shorter}");
        }
    }

    /// Runs by jq, of all of the payload.
    fn whole(code: &str) -> Filter {
        Filter { needs: None, shortcut: None, ..Filter::compile(code).expect("a filter") }
    }

    /// A program of any kind.
    fn program(dice: &mut Dice, depth: u32) -> String {
        const LEAVES: [&str; 28] = [
            ".",
            ".a",
            ".b",
            ".c",
            ".a.b?",
            ".a",
            ".b?",
            "$x",
            "$y.a?",
            ".[0]?",
            ".[]?",
            ".[-1:]?",
            "1",
            "\"x\"",
            "null",
            "[]",
            "empty",
            "length?",
            "keys?",
            "type",
            "first?",
            "add?",
            "..",
            "tostring",
            "not",
            "has(\"a\")?",
            "arrays",
            "to_entries?",
        ];
        const FORMS: [&str; 40] = [
            "(A | B)",
            "(A | B)",
            "(A | B)",
            "(A, B)",
            "(A // B)",
            "[A]",
            "[A, B]",
            "{a: A, b: B}",
            "{c: A}",
            "{a, $x}",
            "select(A)",
            "(select(A) | B)",
            "map(A)?",
            "if A then B else C end",
            "if A then B end",
            "(A == B)",
            "(A < 1)",
            "(A != null)",
            "(A + B)?",
            "(A and B)",
            "(A | not)",
            "(A as $x | B)",
            "(A as $y | B)",
            "reduce (A) as $x (B; C)",
            "foreach (A) as $x (B; C; .a?)",
            "first(A)",
            "last(A)",
            "[limit(2; A)]",
            "any(A)?",
            "all(A; B)?",
            "(A)?",
            ".[A]?",
            "isempty(A)",
            "(try A catch 0)",
            "(A as [$x, {a: $y}] | B)?",
            "(A | .a |= B)?",
            "[path(A)?]",
            "sort_by(A)?",
            "(label $out | (A, break $out, B))",
            "error(A)",
        ];
        if depth == 0 || dice.below(5) == 0 {
            return dice.one_of(&LEAVES).to_owned();
        }
        let form = dice.one_of(&FORMS).to_owned();
        ['A', 'B', 'C'].into_iter().fold(form, |form, hole| {
            if form.contains(hole) { form.replace(hole, &program(dice, depth - 1)) } else { form }
        })
    }

    #[test]
    fn any_program_gives_what_it_gives_of_the_whole() {
        let mut dice = Dice(7);
        let payloads: Vec<String> = (0..80).map(|_| grown(&mut dice, 3)).collect();
        let mut partly = 0;
        for _ in 0..300 {
            let code = format!(". as $x | .a? as $y | {}", program(&mut dice, 3));
            let filter = Filter::compile(&code).expect("a filter");
            let whole = whole(&code);
            partly += usize::from(filter.needs.is_some());
            for payload in &payloads {
                agrees(&code, &filter, &whole, payload);
            }
        }
        assert!(partly > 100, "{partly}");
    }
}
