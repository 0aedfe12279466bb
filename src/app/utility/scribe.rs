//! Writes down what devices say, on a thread of its own: whoever reads may be slow.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

use tokio::sync::{mpsc, oneshot};

use crate::app::report::Reporter;
use crate::app::stream::in_thread;
use crate::output::{Error, Fault, Sink, Speaker, Transcript};
use crate::wire::Piece;

/// Lines that may wait.
const WAITING: usize = 256;

/// The most that is gathered before it is written.
const FULL: usize = 64 << 10;

/// A line or a table, and who said it.
pub type Entry = (Arc<Speaker>, Piece);

/// The near end.
pub struct Scribe(mpsc::Sender<Entry>);

/// How the writing ended.
pub type Writer = oneshot::Receiver<Result<(), Error>>;

impl Scribe {
    /// Starts the thread; it ends with the near end, or with an error.
    pub fn start(transcript: Transcript, reporter: Reporter) -> (Self, Writer) {
        let (sender, entries) = mpsc::channel(WAITING);
        let desk = Desk {
            transcript,
            sink: Sink::stdout(),
            reporter,
            told: HashSet::new(),
            out: Vec::new(),
        };
        (Self(sender), in_thread(move || desk.run(entries)))
    }

    /// Waits for room and hands over what waits; returns when nothing does. Safe to cancel.
    pub async fn take(&self, waiting: &mut VecDeque<Entry>) {
        while !waiting.is_empty() {
            let Ok(room) = self.0.reserve().await else {
                // The error that ended the thread ends the run as well.
                return std::future::pending().await;
            };
            if let Some(entry) = waiting.pop_front() {
                room.send(entry);
            }
        }
    }

    /// Waits for room for one more; the end of the writing is told elsewhere.
    pub async fn write(&self, entry: Entry) {
        let _ = self.0.send(entry).await;
    }
}

struct Desk {
    transcript: Transcript,
    sink: Sink,
    reporter: Reporter,
    told: HashSet<String>,
    out: Vec<u8>,
}

impl Desk {
    fn run(mut self, mut entries: mpsc::Receiver<Entry>) -> Result<(), Error> {
        while let Some(entry) = entries.blocking_recv() {
            self.write(&entry);
            while self.out.len() < FULL
                && let Ok(entry) = entries.try_recv()
            {
                self.write(&entry);
            }
            self.sink.write(&self.out)?;
            self.out.clear();
        }
        Ok(())
    }

    fn write(&mut self, (speaker, piece): &Entry) {
        let Err(fault) = self.transcript.piece(speaker, piece, &mut self.out) else { return };
        let message = match fault {
            Fault::Filter { kind, .. } => format!(
                "the filter failed on an output: {kind}; more of this kind are passed over silently"
            ),
            other => format!("not written: {other}"),
        };
        if self.told.insert(message.clone()) {
            self.reporter.warning("filter_failed", &message);
        }
    }
}
