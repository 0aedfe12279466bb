//! Writes what the simulated cloud saw and did as NDJSON, for tests to inspect.
//!
//! Each line is in the file before the call returns. Never holds a token.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use serde_json::{Value, json};

/// The journal of a whole cloud; without a file it takes everything and keeps nothing.
pub struct Journal(Option<Mutex<File>>);

/// The journal as one connection writes it.
#[derive(Clone)]
pub struct ConnectionLog {
    journal: Arc<Journal>,
    /// Counts accepted sockets from 1.
    connection: u64,
    /// Counts stream connections from 1; none for a connection of REST calls.
    stream: Option<usize>,
}

impl Journal {
    pub fn open(path: Option<&Path>) -> io::Result<Self> {
        path.map(File::create).transpose().map(|file| Self(file.map(Mutex::new)))
    }

    fn write(&self, entry: &Value) {
        let Some(file) = &self.0 else { return };
        let line = format!("{entry}\n");
        // A full disk shows itself to the test by what is missing.
        file.lock().unwrap_or_else(PoisonError::into_inner).write_all(line.as_bytes()).ok();
    }
}

impl ConnectionLog {
    pub fn new(journal: Arc<Journal>, connection: u64) -> Self {
        Self { journal, connection, stream: None }
    }

    pub fn of_stream(&self, stream: usize) -> Self {
        Self { stream: Some(stream), ..self.clone() }
    }

    /// Whether anybody reads; where entries are many, ask before making them.
    pub fn is_kept(&self) -> bool {
        self.journal.0.is_some()
    }

    pub fn event(&self, event: &str) {
        self.write(event, json!({}));
    }

    pub fn channel(&self, event: &str, channel: &str) {
        self.write(event, json!({ "channel": channel }));
    }

    /// Adds the fields of the object `fields` to those that every entry has.
    pub fn write(&self, event: &str, mut fields: Value) {
        if !self.is_kept() {
            return;
        }
        let mut entry = json!({"t": now(), "event": event, "connection": self.connection});
        if let Some(stream) = self.stream {
            entry["stream"] = stream.into();
        }
        if let (Some(entry), Some(fields)) = (entry.as_object_mut(), fields.as_object_mut()) {
            entry.append(fields);
        }
        self.journal.write(&entry);
    }
}

/// Seconds since 1970.
pub fn now() -> f64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0.0, |time| time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_lines_with_the_connection_and_their_own_fields() {
        let path = std::env::temp_dir().join(format!("mistcat-journal-{}", std::process::id()));
        let journal = Arc::new(Journal::open(Some(&path)).unwrap());
        let log = ConnectionLog::new(journal, 7);
        log.event("accept");
        log.of_stream(2).channel("subscribe", "/test");
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        let lines: Vec<Value> =
            text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines[0]["event"], "accept");
        assert!(lines[0]["t"].as_f64().unwrap() > 1e9);
        assert_eq!(lines[0].get("stream"), None);
        assert_eq!(lines[1]["connection"], 7);
        assert_eq!(lines[1]["stream"], 2);
        assert_eq!(lines[1]["channel"], "/test");
    }

    #[test]
    fn without_a_file_nothing_is_kept() {
        let log = ConnectionLog::new(Arc::new(Journal::open(None).unwrap()), 1);
        assert!(!log.is_kept());
        log.event("accept");
    }
}
