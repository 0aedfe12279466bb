//! Finds the values at a dotted path, which may contain wildcards.

use crate::message::scalar::push_key;
use crate::wire::{Elements, Fields};

/// A value that a path leads to.
#[derive(Debug)]
pub struct PathMatch<'a> {
    /// The path with each `*` replaced by the key or index that matched.
    pub path: &'a str,
    /// The key of an object's member; `None` for an element of a list.
    pub key: Option<&'a str>,
    /// The raw JSON.
    pub value: &'a str,
}

/// Reads a path from the command line; it may start with a dot, as in jq.
pub fn read(text: &str) -> Result<String, String> {
    let text = text.trim();
    let path = text.strip_prefix('.').unwrap_or(text);
    if path.is_empty() {
        return Err("a path is missing".to_owned());
    }
    if path.contains(['[', ']', '"']) || path.split('.').any(str::is_empty) {
        return Err(format!(
            "`{text}` is not a path: join keys and indexes with dots, as in `load_avg.0`"
        ));
    }
    Ok(path.to_owned())
}

/// Calls `found` for each value that the path matches in valid JSON text. `*` matches any key or index, and keys
/// may contain dots. The empty path matches the whole value.
pub fn each(text: &str, path: &str, found: &mut dyn FnMut(&PathMatch)) {
    let whole = PathMatch { path: "", key: None, value: text.trim() };
    descend(&whole, path, &mut String::new(), found);
}

fn descend(here: &PathMatch, path: &str, way: &mut String, found: &mut dyn FnMut(&PathMatch)) {
    if path.is_empty() {
        return found(&PathMatch { path: way, ..*here });
    }
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    let length = way.len();
    if here.value.starts_with('[') {
        for (place, value) in Elements::of(here.value).enumerate() {
            let place = place.to_string();
            if first == "*" || first == place {
                push_key(&place, way);
                descend(&PathMatch { path: "", key: None, value }, rest, way, found);
                way.truncate(length);
            }
        }
        return;
    }
    for (key, value) in Fields::of(here.value) {
        let rest = if first == "*" { Some(rest) } else { below(path, &key) };
        if let Some(rest) = rest {
            push_key(&key, way);
            descend(&PathMatch { path: "", key: Some(&key), value }, rest, way, found);
            way.truncate(length);
        }
    }
}

/// The rest of the path below the member `key`, if the path starts with it.
fn below<'a>(path: &'a str, key: &str) -> Option<&'a str> {
    let rest = path.strip_prefix(key)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix('.') }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(path: &str) -> Vec<String> {
        let text = r#" {"a":{"b":[10,{"c":"x"}],"d":1},"if":{"ge-0/0/1.0":{"rx":5},"ge-0/0/2":{"rx":6}}} "#;
        let mut all = Vec::new();
        each(text, path, &mut |found| {
            all.push(format!("{}={} {}", found.path, found.value, found.key.unwrap_or("-")));
        });
        all
    }

    #[test]
    fn paths_as_they_are_written() {
        assert_eq!(read(" .a.b "), Ok("a.b".to_owned()));
        assert_eq!(read("if_stat.*.rx"), Ok("if_stat.*.rx".to_owned()));
        for text in ["", ".", "a..b", "a.", "a[0]", "a.\"b\""] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn stars_and_dots() {
        assert_eq!(values("a.d"), ["a.d=1 d"]);
        assert_eq!(values("a.b.*"), ["a.b.0=10 -", "a.b.1={\"c\":\"x\"} -"]);
        assert_eq!(values("a.*.1.c"), ["a.b.1.c=\"x\" c"]);
        assert_eq!(values("if.*.rx"), ["if.ge-0/0/1.0.rx=5 rx", "if.ge-0/0/2.rx=6 rx"]);
        assert_eq!(values("if.ge-0/0/1.0.rx"), ["if.ge-0/0/1.0.rx=5 rx"]);
        assert_eq!(values("a.x"), [""; 0]);
        assert_eq!(values("").len(), 1);
    }
}
