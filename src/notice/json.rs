//! Writes notices as lines of JSON, for `--log-format json`.

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::Notice;

impl Notice {
    /// `time`, `level`, `event` and `message` first, then the members of the event.
    pub fn json(&self, time: Timestamp) -> String {
        let text = self.to_string();
        // Further lines list what the members hold.
        let message = text.lines().next().unwrap_or_default();
        let mut line = Map::from_iter([
            ("time".to_owned(), format!("{time:.6}").into()),
            ("level".to_owned(), self.level().name().into()),
            ("event".to_owned(), self.event().into()),
            ("message".to_owned(), message.into()),
        ]);
        self.add_members(&mut line);
        Value::Object(line).to_string()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::Prose;
    use super::*;

    fn json(notice: &Notice) -> Value {
        let line = notice.json(Timestamp::from_second(1).expect("a time"));
        serde_json::from_str(&line).expect("JSON")
    }

    #[test]
    fn a_line_starts_with_what_every_event_has() {
        let stale = Notice::Stale {
            channel: "/a".to_owned().into(),
            after: Duration::from_millis(1500),
            more: 0,
        };
        let line = stale.json(Timestamp::from_second(1).expect("a time"));
        assert_eq!(
            line,
            r#"{"time":"1970-01-01T00:00:01.000000Z","level":"warning","event":"stale","message":"no message on /a for 1s 500ms","channel":"/a","after":1.5,"more":0}"#
        );
    }

    #[test]
    fn members_may_be_null_or_absent() {
        let called = Notice::Called {
            method: "GET".to_owned(),
            path: "/x".to_owned(),
            status: None,
            duration: Duration::from_secs(1),
        };
        assert!(json(&called).as_object().expect("an object")["status"].is_null());
        let ended = Notice::CaptureEnded {
            capture_id: "id".to_owned(),
            r#type: Some("client".to_owned()),
            expiry: None,
            text: Prose("id has ended".to_owned()),
        };
        let line = json(&ended);
        assert_eq!((&line["type"], line.get("expiry")), (&"client".into(), None));
        assert!(line.get("text").is_none() && line["level"] == "info", "{line}");
    }
}
