//! Filter results as JSON text. jaq's own writer is slow and lets through what is no JSON.

use std::io::Write;

use jaq_json::{Num, Val};

use crate::wire::{check, write_string};

/// Appends `value` on one line, without white space between tokens.
///
/// What JSON cannot say becomes what it can, as in jq: NaN is `null`, infinity the largest number;
/// bytes that are no UTF-8 become U+FFFD, and a key that is no string the string of its JSON text.
pub fn write(value: &Val, out: &mut Vec<u8>) {
    match value {
        Val::Null => out.extend_from_slice(b"null"),
        Val::Bool(true) => out.extend_from_slice(b"true"),
        Val::Bool(false) => out.extend_from_slice(b"false"),
        Val::Num(number) => write_number(number, out),
        Val::TStr(bytes) | Val::BStr(bytes) => write_string(&String::from_utf8_lossy(bytes), out),
        Val::Arr(values) => {
            out.push(b'[');
            for (place, element) in values.iter().enumerate() {
                separate(place, out);
                write(element, out);
            }
            out.push(b']');
        }
        Val::Obj(members) => {
            out.push(b'{');
            for (place, (key, member)) in members.iter().enumerate() {
                separate(place, out);
                write_key(key, out);
                out.push(b':');
                write(member, out);
            }
            out.push(b'}');
        }
    }
}

fn separate(place: usize, out: &mut Vec<u8>) {
    if place > 0 {
        out.push(b',');
    }
}

fn write_key(key: &Val, out: &mut Vec<u8>) {
    if let Val::TStr(_) | Val::BStr(_) = key {
        return write(key, out);
    }
    let mut text = Vec::new();
    write(key, &mut text);
    write_string(&String::from_utf8_lossy(&text), out);
}

fn write_number(number: &Num, out: &mut Vec<u8>) {
    let start = out.len();
    let written = match number {
        Num::Float(float) => return write_float(*float, out),
        _ => write!(out, "{number}"),
    };
    written.expect("a vector takes any text");
    // jaq reads `01.5` from a string, and keeps it.
    if let Num::Dec(decimal) = number
        && check(&out[start..]).is_err()
    {
        out.truncate(start);
        write_float(decimal.parse().unwrap_or(f64::NAN), out);
    }
}

fn write_float(float: f64, out: &mut Vec<u8>) {
    let written = match float {
        _ if float.is_nan() => write!(out, "null"),
        _ if float.is_infinite() => write!(out, "{:e}", float.signum() * f64::MAX),
        _ => write!(out, "{}", Num::Float(float)),
    };
    written.expect("a vector takes any text");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: &Val) -> String {
        let mut out = Vec::new();
        write(value, &mut out);
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn json_comes_out_as_it_went_in() {
        for text in [
            r#"{"b":1.10,"a":[1e2,3.0,12345678901234567890123,-5],"c":{"":null}}"#,
            r#"["é😀\"\\\n",true,false,[],{}]"#,
            "1.7976931348623157e400",
        ] {
            let value = jaq_json::read::parse_single(text.as_bytes()).expect("JSON");
            assert_eq!(written(&value), text);
        }
    }

    #[test]
    fn what_json_cannot_say() {
        assert_eq!(written(&Val::Num(Num::Float(f64::NAN))), "null");
        assert_eq!(written(&Val::Num(Num::Float(f64::NEG_INFINITY))), "-1.7976931348623157e308");
        assert_eq!(written(&Val::byte_str(vec![b'a', 0xff])), "\"a\u{fffd}\"");
        let odd = Val::obj([(Val::from(1isize), Val::Null)].into_iter().collect());
        assert_eq!(written(&odd), r#"{"1":null}"#);
    }
}
