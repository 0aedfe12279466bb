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
