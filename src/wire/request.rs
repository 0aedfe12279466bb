//! What the client sends on the stream.

use super::escape::write_string;

/// A request of the stream: one text frame each, one channel a frame (Juniper's API overview page).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request<'a> {
    Subscribe(&'a str),
    Unsubscribe(&'a str),
}

impl Request<'_> {
    /// The text of the frame: `{"subscribe": "/test"}`.
    pub fn frame(&self) -> String {
        let (verb, path) = match self {
            Self::Subscribe(path) => ("subscribe", path),
            Self::Unsubscribe(path) => ("unsubscribe", path),
        };
        let mut frame = format!("{{\"{verb}\": ").into_bytes();
        write_string(path, &mut frame);
        frame.push(b'}');
        String::from_utf8(frame).expect("a quoted string of valid UTF-8 is valid UTF-8")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_are_those_of_the_documentation() {
        assert_eq!(Request::Subscribe("/test").frame(), r#"{"subscribe": "/test"}"#);
        assert_eq!(Request::Unsubscribe("/a\"b").frame(), r#"{"unsubscribe": "/a\"b"}"#);
    }
}
