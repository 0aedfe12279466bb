//! The values at several paths of a payload, found on one way through its text.

use super::cursor::Cursor;
use crate::wire::decode_string;

/// As many paths at most.
pub const MOST: usize = 24;

/// What was found at each path: the text of a value, `null` where there is none; nothing where jq has an error
/// to tell.
pub type Found<'a> = [Option<&'a str>; MOST];

/// Paths, by what they have in common.
#[derive(Debug, Default, PartialEq)]
pub struct Paths {
    /// Which path ends here.
    place: Option<usize>,
    below: Vec<(String, Paths)>,
}

impl Paths {
    /// Adds the path of this place, or finds the one that is there; returns its place then.
    pub fn add(&mut self, path: &[String], place: usize) -> usize {
        let Some((key, rest)) = path.split_first() else {
            return *self.place.get_or_insert(place);
        };
        let known = self.below.iter().position(|(name, _)| name == key);
        let at = known.unwrap_or_else(|| {
            self.below.push((key.clone(), Self::default()));
            self.below.len() - 1
        });
        self.below[at].1.add(rest, place)
    }

    /// Looks up all of them in `payload`, valid JSON. Of a repeated key the last counts, as in jq.
    pub fn find<'a>(&self, payload: &'a str) -> Found<'a> {
        let mut found = [None; MOST];
        self.look(&mut Cursor::at(payload), &mut found);
        found
    }

    fn look<'a>(&self, cursor: &mut Cursor<'a>, found: &mut Found<'a>) {
        if self.below.is_empty() {
            self.set(Some(cursor.value()), found);
            return;
        }
        let start = cursor.place();
        match cursor.first() {
            b'{' => self.look_inside(cursor, found),
            b'n' => self.set(Some(cursor.value()), found),
            _ => {
                self.set(None, found);
                cursor.value();
            }
        }
        if let Some(place) = self.place {
            found[place] = Some(cursor.since(start));
        }
    }

    fn look_inside<'a>(&self, cursor: &mut Cursor<'a>, found: &mut Found<'a>) {
        self.set(Some("null"), found);
        cursor.enter();
        while let Some(key) = cursor.key() {
            match self.member(key) {
                Some(member) => member.look(cursor, found),
                None => {
                    cursor.value();
                }
            }
        }
    }

    #[inline]
    fn member(&self, key: &str) -> Option<&Self> {
        let named = |key: &str| self.below.iter().find(|(name, _)| name == key);
        let own = if key.contains('\\') { named(&decode_string(key)) } else { named(key) };
        own.map(|(_, member)| member)
    }

    /// Sets what is found here and below.
    fn set<'a>(&self, value: Option<&'a str>, found: &mut Found<'a>) {
        if let Some(place) = self.place {
            found[place] = value;
        }
        for (_, paths) in &self.below {
            paths.set(value, found);
        }
    }
}

/// The value at a path in an object that repeats no key, and has none with escapes, or else any value. Nothing
/// where it is not certain.
pub fn first<'a>(payload: &'a str, path: &[String]) -> Option<&'a str> {
    let mut cursor = Cursor::at(payload);
    for key in path {
        if cursor.first() != b'{' {
            return None;
        }
        cursor.enter();
        while cursor.key()? != key {
            cursor.value();
        }
    }
    Some(cursor.value())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#" {"a": {"b": [1], "c": null, "b": {"d":  2}}, "e\u0066": "x", "g": 5, "h": {"b": 1}, "h": {}} "#;

    #[test]
    fn every_path_is_found() {
        for (path, expected, first_one) in [
            ("a.b", Some(r#"{"d":  2}"#), Some("[1]")),
            ("a.b.d", Some("2"), None),
            ("a.c", Some("null"), Some("null")),
            ("a.c.d", Some("null"), None),
            ("a.x", Some("null"), None),
            ("x.y", Some("null"), None),
            ("ef", Some("\"x\""), None),
            ("ef.g", None, None),
            ("g", Some("5"), Some("5")),
            ("g.x", None, None),
            ("h.b", Some("null"), Some("1")),
            ("h", Some("{}"), Some(r#"{"b": 1}"#)),
        ] {
            let path: Vec<String> = path.split('.').map(str::to_owned).collect();
            let mut paths = Paths::default();
            assert_eq!(paths.add(&path, 3), 3);
            assert_eq!(paths.add(&path, 4), 3);
            paths.add(&["a".to_owned()], 0);
            paths.add(&["h".to_owned(), "b".to_owned()], 1);
            let place = paths.add(&path, 3);
            assert_eq!(paths.find(TEXT)[place], expected, "{path:?}");
            assert_eq!(first(TEXT, &path), first_one, "{path:?}");
        }
    }

    #[test]
    fn what_is_no_object_has_no_members() {
        let mut paths = Paths::default();
        paths.add(&["a".to_owned()], 0);
        for (text, expected) in
            [("null", Some("null")), ("1", None), ("[]", None), ("{}", Some("null"))]
        {
            assert_eq!(paths.find(text)[0], expected, "{text}");
        }
    }
}
