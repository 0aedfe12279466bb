//! Writes the output of devices on a thread of its own, because the reader may be slow.

use std::collections::{HashSet, VecDeque};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot};

use super::super::stream::{OutputTarget, in_thread, wait_for_closed_stdout};
use super::UtilityOutputConfig;
use crate::format::{DeviceOrigin, Fault, Printer, Settings, Transcript, TranscriptPart};
use crate::notice::Notice;
use crate::run::{NoticeSender, OutputControl, OutputWriter, Reporter};
use crate::sink::Error;
use crate::wire::Piece;

/// Lines that may wait.
const WAITING: usize = 256;

/// A line or a table, and who said it.
pub type TranscriptEntry = (Arc<DeviceOrigin>, Piece);

/// The near end.
pub struct TranscriptSender(mpsc::Sender<TranscriptEntry>);

/// The far end; ready when the writing has ended.
pub struct TranscriptTask {
    ended: oneshot::Receiver<Result<(), Error>>,
    control: Arc<OutputControl>,
    /// Stdout is written, so that its reader matters.
    has_reader: bool,
    /// How long the rest may take once the run is interrupted.
    pub patience: Duration,
}

/// How long whoever reads may take for the rest once the run is interrupted.
pub const LAST_WORDS: Duration = Duration::from_millis(400);

/// The same for files: the disk may have to take a whole file before it is complete.
const LAST_FILES: Duration = Duration::from_secs(12);

/// How often files are looked after when nothing comes.
const TICK: Duration = Duration::from_millis(250);

impl TranscriptSender {
    /// Makes the files and starts the thread; it ends with the near end, or with an error.
    ///
    /// # Errors
    ///
    /// A file cannot be made.
    pub fn start(
        writing: UtilityOutputConfig,
        names: &[&str],
        control: Arc<OutputControl>,
        reporter: Reporter,
    ) -> Result<(Self, TranscriptTask), crate::error::Error> {
        let (notice_sender, memos) = NoticeSender::channel();
        let on_error = writing.on_write_error;
        let lane = |settings: Settings| {
            let transcript = Transcript::new(&settings, names);
            Printer::new(settings).map(|printer| (transcript, printer))
        };
        let file = |(transcript, printer), settings| {
            let outlet = OutputWriter::files(
                printer,
                None,
                settings,
                on_error,
                notice_sender.clone(),
                control.clone(),
            );
            outlet.map(|outlet| TranscriptOutput { transcript, outlet })
        };
        let stdout = |(transcript, printer)| {
            OutputWriter::stdout(printer, None)
                .map(|outlet| TranscriptOutput { transcript, outlet })
        };
        let main = lane(writing.output)?;
        let (lanes, has_reader, patience) = match writing.target {
            OutputTarget::Stdout => (vec![stdout(main)?], true, LAST_WORDS),
            OutputTarget::Files(files) => (vec![file(main, files)?], false, LAST_FILES),
            OutputTarget::Tee { files, stdout: screen } => {
                (vec![file(main, files)?, stdout(lane(screen)?)?], true, LAST_WORDS * 4)
            }
        };
        // A disk that is full holds the writing up, and that must be told.
        drop(in_thread(move || {
            for notice in memos {
                reporter.notice(&notice);
            }
        }));
        let (sender, entries) = mpsc::channel(WAITING);
        let desk = TranscriptWriter {
            lanes,
            notice_sender,
            told: HashSet::new(),
            runtime: Handle::current(),
        };
        let ended = in_thread(move || desk.run(entries));
        Ok((Self(sender), TranscriptTask { ended, control, has_reader, patience }))
    }

    /// Waits for room and hands over what waits; returns when nothing does. Safe to cancel.
    pub async fn take(&self, waiting: &mut VecDeque<TranscriptEntry>) {
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
    pub async fn write(&self, entry: TranscriptEntry) {
        let _ = self.0.send(entry).await;
    }
}

impl TranscriptTask {
    /// Returns once nobody reads stdout any more, where it is written.
    pub fn reader_gone(&self) -> impl Future<Output = ()> + use<> {
        let has_reader = self.has_reader;
        async move {
            if !has_reader || !in_thread(wait_for_closed_stdout).await.unwrap_or(false) {
                std::future::pending::<()>().await;
            }
        }
    }

    /// What cannot be written now is given up.
    pub fn cancel_waits(&self) {
        self.control.stop();
    }
}

impl Future for TranscriptTask {
    type Output = Result<(), Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let ended = Pin::new(&mut self.ended).poll(context);
        ended.map(|ended| ended.expect("the writing thread does not panic"))
    }
}

/// A form of the output, and where it goes.
struct TranscriptOutput {
    transcript: Transcript,
    outlet: OutputWriter,
}

struct TranscriptWriter {
    lanes: Vec<TranscriptOutput>,
    notice_sender: NoticeSender,
    told: HashSet<String>,
    /// Has the clock for whoever waits.
    runtime: Handle,
}

impl TranscriptWriter {
    fn run(mut self, mut entries: mpsc::Receiver<TranscriptEntry>) -> Result<(), Error> {
        let ended = self.turn(&mut entries);
        let finished: Vec<_> = self.lanes.iter_mut().map(|lane| lane.outlet.finish()).collect();
        ended.and_then(|()| finished.into_iter().collect())
    }

    fn turn(&mut self, entries: &mut mpsc::Receiver<TranscriptEntry>) -> Result<(), Error> {
        let ticks = self.lanes.iter().any(|lane| lane.outlet.ticks());
        loop {
            let next = if ticks {
                let next = async { tokio::time::timeout(TICK, entries.recv()).await };
                self.runtime.block_on(next).map_err(|_| "nothing came")
            } else {
                Ok(entries.blocking_recv())
            };
            match next {
                Ok(Some(entry)) => self.write(&entry)?,
                Ok(None) => return Ok(()),
                Err(_) => {}
            }
            while let Ok(entry) = entries.try_recv() {
                self.write(&entry)?;
            }
            self.lanes.iter_mut().try_for_each(|lane| lane.outlet.flush())?;
            self.lanes.iter_mut().try_for_each(|lane| lane.outlet.tick())?;
        }
    }

    fn write(&mut self, (speaker, piece): &TranscriptEntry) -> Result<(), Error> {
        let mut faults = Vec::new();
        for TranscriptOutput { transcript, outlet } in &mut self.lanes {
            transcript.piece(speaker, piece, |record, part| {
                match part {
                    TranscriptPart::Text(text) => outlet.text(record, text)?,
                    TranscriptPart::Object => faults.extend(outlet.record(record, u64::MAX)?.err()),
                }
                Ok::<_, Error>(())
            })?;
        }
        for fault in faults {
            self.fault(fault);
        }
        Ok(())
    }

    fn fault(&mut self, fault: Fault) {
        let notice = match fault {
            Fault::Filter { kind, .. } => Notice::OutputFilterFailed { reason: kind },
            other => Notice::OutputNotWritten { reason: other.to_string() },
        };
        if self.told.insert(notice.to_string()) {
            self.notice_sender.send(notice);
        }
    }
}
