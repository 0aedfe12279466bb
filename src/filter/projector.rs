//! Builds a jaq value from the parts of a payload that a program reads.

use jaq_json::{Map, Val};

use super::cursor::Cursor;
use super::projection::{AccessExtent, Projection};
use super::read_value;

/// Keeps the members and elements that the projection names, in order. `payload` is valid JSON.
///
/// # Errors
///
/// What jaq cannot parse.
pub fn project(payload: &str, projection: &Projection) -> Result<Val, String> {
    value(&mut Cursor::at(payload), projection)
}

fn value(cursor: &mut Cursor, projection: &Projection) -> Result<Val, String> {
    match (cursor.first(), projection.extent, &projection.each) {
        (_, AccessExtent::Presence, _) => {
            cursor.value();
            // Only the count of values matters here; any value will do.
            Ok(Val::from(0usize))
        }
        (b'{', AccessExtent::Kind, _) => object(cursor, projection),
        (b'[', AccessExtent::Kind, Some(each)) => array(cursor, each),
        _ => read(cursor.value()),
    }
}

fn object(cursor: &mut Cursor, projection: &Projection) -> Result<Val, String> {
    cursor.enter();
    let mut members = Map::default();
    while let Some(key) = cursor.key() {
        match projection.of(key) {
            Some(member) => {
                let key = string(key).map_or_else(|| read_value(&format!("\"{key}\"")), Ok)?;
                // For a repeated key the last value wins, as in jq.
                members.insert(key, value(cursor, member)?);
            }
            None => {
                cursor.value();
            }
        }
    }
    Ok(Val::obj(members))
}

fn array(cursor: &mut Cursor, each: &Projection) -> Result<Val, String> {
    cursor.enter();
    let mut elements = Vec::new();
    while cursor.element() {
        elements.push(value(cursor, each)?);
    }
    Ok(Val::Arr(elements.into()))
}

/// Parses a value in full.
fn read(text: &str) -> Result<Val, String> {
    let inner = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    inner.and_then(string).map_or_else(|| read_value(text), Ok)
}

/// A string from the text between its quotes; `None` if it has escapes.
fn string(quoted: &str) -> Option<Val> {
    (!quoted.contains('\\')).then(|| Val::utf8_str(quoted.as_bytes().to_vec()))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use jaq_json::Val;

    use super::super::{Analysis, CompactWriter, Filter, Variable};
    use super::*;
    use crate::filter::value;
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
                result.write(&mut CompactWriter::default(), &mut line);
                lines.push(String::from_utf8(line).expect("UTF-8"));
                if lines.len() < 50 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            });
            (lines, result)
        };
        assert_eq!(lines(filter), lines(whole), "{code} of {payload}");
        let part = |analysis: &Analysis| {
            let mut part = Vec::new();
            value::write(&project(payload, &analysis.projection).expect("a value"), &mut part);
            part
        };
        filter.analysis.as_ref().is_some_and(|analysis| part(analysis).len() < payload.len())
    }

    #[test]
    fn a_part_gives_what_the_whole_gives() {
        let mut dice = Dice(6);
        let payloads: Vec<String> = (0..1500).map(|_| grown(&mut dice, 4)).collect();
        for code in PARTLY {
            let filter = Filter::compile(code).expect("a filter");
            let whole = Filter::whole(code);
            let shorter =
                payloads.iter().filter(|payload| agrees(code, &filter, &whole, payload)).count();
            assert!(shorter > 200, "{code}: {shorter}");
        }
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
            let whole = Filter::whole(&code);
            partly += usize::from(filter.analysis.is_some());
            for payload in &payloads {
                agrees(&code, &filter, &whole, payload);
            }
        }
        assert!(partly > 100, "{partly}");
    }
}
