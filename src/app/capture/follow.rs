//! Which messages of a channel belong to the capture that the run has started.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Instant;

use crate::output::capture_id;

/// The capture that is followed; its id comes with the answer to the call that started it, or later.
pub struct Follow {
    ids: Receiver<String>,
    id: Option<String>,
    /// Whether it was told that there are others.
    told: bool,
}

/// What waiting for the id came to.
#[derive(Debug, PartialEq, Eq)]
pub enum Awaited {
    Known,
    Late,
    /// There will be no capture.
    Never,
}

/// Whose message it is.
#[derive(Debug, PartialEq, Eq)]
pub enum Whose {
    Own,
    /// Another capture's; with its id the first time.
    Foreign(Option<String>),
}

impl Follow {
    pub fn new(ids: Receiver<String>) -> Self {
        Self { ids, id: None, told: false }
    }

    /// Waits until the id is known. What comes before waits in the queue meanwhile: it may be the capture's
    /// first packets, or another's.
    pub fn wait(&mut self, deadline: Option<Instant>) -> Awaited {
        let received = match deadline {
            None => self.ids.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(deadline) => {
                self.ids.recv_timeout(deadline.saturating_duration_since(Instant::now()))
            }
        };
        match received {
            Ok(id) => {
                self.id = Some(id);
                Awaited::Known
            }
            Err(RecvTimeoutError::Timeout) => Awaited::Late,
            Err(RecvTimeoutError::Disconnected) => Awaited::Never,
        }
    }

    /// `data` is the raw member of the message's frame. What names no capture is taken for the own one's.
    pub fn whose(&mut self, data: &str) -> Whose {
        match capture_id(data) {
            Some(id) if self.id.as_ref() != Some(&id) => {
                let first = !std::mem::replace(&mut self.told, true);
                Whose::Foreign(first.then_some(id))
            }
            _ => Whose::Own,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    #[test]
    fn the_id_may_be_late_or_never_come() {
        let (sender, ids) = channel();
        let mut follow = Follow::new(ids);
        assert_eq!(follow.wait(Some(Instant::now())), Awaited::Late);
        sender.send("c1".to_owned()).expect("somebody listens");
        assert_eq!(follow.wait(None), Awaited::Known);
        drop(sender);
        assert_eq!(follow.wait(None), Awaited::Never);
    }

    #[test]
    fn others_are_told_once() {
        let (sender, ids) = channel();
        sender.send("c1".to_owned()).expect("somebody listens");
        let mut follow = Follow::new(ids);
        follow.wait(None);
        assert_eq!(follow.whose(r#""{\"capture_id\":\"c1\"}""#), Whose::Own);
        assert_eq!(follow.whose(r#"{"pcap_dict":{"capture_id":"c2"}}"#), Whose::Own);
        let foreign = r#"{"pcap_dict":null,"capture_id":"c2"}"#;
        assert_eq!(follow.whose(foreign), Whose::Foreign(Some("c2".to_owned())));
        assert_eq!(follow.whose(foreign), Whose::Foreign(None));
    }
}
