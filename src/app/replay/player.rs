//! Plays a recording as a source of messages, with its original timing or at another speed.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::sync::mpsc::{SyncSender, sync_channel};

use jiff::Timestamp;
use tokio::runtime::Handle;
use tokio::sync::{oneshot, watch};
use tokio::time::{Instant, sleep_until};

use super::super::capture::CaptureStage;
use super::file::{RecordingFile, cannot_replay};
use super::timing::{PlaybackSpeed, TimeRange};
use crate::channel::Subscription;
use crate::error::Error;
use crate::format::{
    RecordedChannel, RecordingEntry, RecordingError, RecordingHeader, RecordingItem, open,
};
use crate::message::Names;
use crate::net::stream::queue;
use crate::net::{
    ConnectionTrace, Event, OfferResult, OverflowPolicy, QueueSender, QueuedMessage, Statistics,
    TraceKind,
};
use crate::notice::{ChannelCounts, Notice};
use crate::run::{
    Feed, NoticeSender, RunEnd, RunningSource, Source, SourceContext, SourceEnd, SourceOutcome,
    StreamReport,
};
use crate::wire;
use crate::wire::{Envelope, Payload};

/// Capacity of the queues of messages and notices.
const WAITING: usize = 10_000;

/// A recording and how to play it.
pub struct RecordingPlayer {
    pub recording: RecordingFile,
    pub names: Names,
    pub pace: PlaybackSpeed,
    pub span: TimeRange,
    /// Start again at the end.
    pub again: bool,
    /// Also replay connection events.
    pub traces: bool,
}

impl Source for RecordingPlayer {
    type Running = PlaybackHandle;

    const IS_STREAM: bool = true;

    /// Plays on a separate thread, because reading a file blocks.
    fn start(self, context: &SourceContext) -> (PlaybackHandle, Feed) {
        let (stop, stopped) = watch::channel(false);
        let notice_sender = context.notice_sender.clone();
        let stage = CaptureStage::new(None, None, None, notice_sender.clone());
        let (sender, queue) = queue::bounded(WAITING, OverflowPolicy::Block);
        let (notices, received) = sync_channel(WAITING);
        let statistics = Arc::new(Statistics::default());
        let (done, ended) = oneshot::channel();
        let started = self.recording.header.started;
        let play = PlaybackTask {
            player: self,
            sender: sender.clone(),
            notices: notices.clone(),
            notice_sender,
            statistics: statistics.clone(),
            stop: stopped,
            started,
            clock: None,
            channels: HashMap::new(),
            tallies: HashMap::new(),
            kinds: HashSet::new(),
            is_connected: false,
            damaged: 0,
            last: None,
            has_played: false,
        };
        let runtime = Handle::current();
        std::thread::spawn(move || {
            let result = runtime.block_on(play.run());
            // The run may no longer be waiting.
            let _ = done.send(result);
        });
        let feed = Feed {
            queue: Some(queue),
            stage: Some(Box::new(stage)),
            report: Some(StreamReport {
                notices: received,
                statistics,
                channels: "the recording".to_owned(),
                labels: HashMap::new(),
                awaits_capture: false,
            }),
        };
        (PlaybackHandle { ended, result: Ok(()), stop, sender, _notices: notices }, feed)
    }
}

/// A recording that is being played.
pub struct PlaybackHandle {
    ended: oneshot::Receiver<Result<(), Error>>,
    /// How the playback ended, once that is known.
    result: Result<(), Error>,
    stop: watch::Sender<bool>,
    sender: QueueSender,
    /// Keeps the notices open until the output has ended.
    _notices: SyncSender<Notice>,
}

impl RunningSource for PlaybackHandle {
    async fn ended(&mut self) -> SourceEnd {
        // The sender is dropped without a value only if the thread panicked.
        self.result = (&mut self.ended).await.unwrap_or(Err(Error::Internal("the playback")));
        self.sender.close();
        SourceEnd::Exhausted
    }

    async fn halt(&mut self, _end: &RunEnd) {
        // The playback may have ended. Its thread is not joined: reading from a pipe may block forever.
        let _ = self.stop.send(true);
        self.sender.close();
    }

    async fn finish(&mut self, _end: &RunEnd) -> SourceOutcome {
        let result = std::mem::replace(&mut self.result, Ok(()));
        SourceOutcome { result, acknowledged: true, stopped: Ok(()) }
    }
}

/// Why a round ended early.
enum RoundEnd {
    /// The run is over.
    Stopped,
    /// The rest of the recording cannot be read.
    Unreadable(RecordingError),
}

/// A playback in progress.
struct PlaybackTask {
    player: RecordingPlayer,
    sender: QueueSender,
    notices: SyncSender<Notice>,
    notice_sender: NoticeSender,
    statistics: Arc<Statistics>,
    stop: watch::Receiver<bool>,
    /// When the recording began.
    started: Timestamp,
    /// The recorded time of the first entry, and when it was played.
    clock: Option<(Timestamp, Instant)>,
    channels: HashMap<String, Arc<Subscription>>,
    tallies: HashMap<String, ChannelCounts>,
    /// The kinds of bad frames already reported.
    kinds: HashSet<String>,
    is_connected: bool,
    damaged: u64,
    /// The time of the last entry, inside the range or not.
    last: Option<Timestamp>,
    /// Whether an entry was inside the range.
    has_played: bool,
}

impl PlaybackTask {
    async fn run(mut self) -> Result<(), Error> {
        self.header(self.player.recording.header.clone());
        let mut result = Ok(());
        loop {
            match self.round().await {
                // A range that selects nothing would loop without end.
                Ok(()) if self.player.again && self.has_played => {}
                Ok(()) | Err(RoundEnd::Stopped) => break,
                Err(RoundEnd::Unreadable(damage)) => {
                    result = Err(cannot_replay(&self.player.recording.path, &damage));
                    break;
                }
            }
            match open(&self.player.recording.path) {
                Ok((source, header)) => {
                    self.player.recording.source = source;
                    self.header(header);
                    self.clock = None;
                }
                Err(damage) => {
                    let reason = damage.to_string();
                    self.notice_sender.send(Notice::RecordingLost { reason });
                    break;
                }
            }
        }
        self.warn_of_nothing();
        if self.damaged > 1 {
            self.notice_sender.send(Notice::RecordingDamagedTotal { count: self.damaged });
        }
        for (path, tally) in std::mem::take(&mut self.tallies) {
            self.statistics.add(&path, tally);
        }
        result
    }

    /// Warns if `--from` and `--to` exclude everything, which would look like an empty recording.
    fn warn_of_nothing(&self) {
        let Some(last) = self.last.filter(|_| !self.has_played) else { return };
        let (started, span) = (self.started, self.player.span);
        let reason = if span.is_before(last, started) {
            format!("the recording ends at {last}, before `--from`")
        } else if span.is_after(last, started) {
            format!("what follows `--to` begins at {last}")
        } else {
            return;
        };
        self.notice_sender.send(Notice::NothingPlayed { reason });
    }

    /// Plays it once.
    async fn round(&mut self) -> Result<(), RoundEnd> {
        loop {
            match self.player.recording.source.next() {
                RecordingItem::Entry(entry) => {
                    if !self.entry(*entry).await? {
                        return Ok(());
                    }
                }
                RecordingItem::Damaged(line) => self.damaged(line),
                RecordingItem::TooLong(line) => {
                    return Err(RoundEnd::Unreadable(RecordingError::TooLong(line)));
                }
                RecordingItem::Cut => {
                    self.notice_sender.send(Notice::RecordingCut);
                    return Ok(());
                }
                RecordingItem::End => return Ok(()),
            }
        }
    }

    fn damaged(&mut self, line: u64) {
        self.damaged += 1;
        if self.damaged == 1 {
            self.notice_sender.send(Notice::RecordingDamaged { line });
        }
    }

    /// False if the range ends before this entry.
    async fn entry(&mut self, entry: RecordingEntry) -> Result<bool, RoundEnd> {
        if let Some(time) = entry.time() {
            self.last = Some(time);
            if self.player.span.is_after(time, self.started) {
                return Ok(false);
            }
            if self.player.span.is_before(time, self.started) {
                return Ok(true);
            }
            self.has_played = true;
            self.wait(time).await?;
        }
        if let Some(event) = self.event(entry) {
            self.offer(event).await?;
        }
        Ok(true)
    }

    async fn wait(&mut self, time: Timestamp) -> Result<(), RoundEnd> {
        let (first, begun) = *self.clock.get_or_insert_with(|| (time, Instant::now()));
        let due = begun + self.player.pace.after(time.duration_since(first));
        if due <= Instant::now() {
            return Ok(());
        }
        tokio::select! {
            _ = self.stop.wait_for(|stop| *stop) => Err(RoundEnd::Stopped),
            () = sleep_until(due) => Ok(()),
        }
    }

    async fn offer(&mut self, event: Event) -> Result<(), RoundEnd> {
        let mut event = event;
        loop {
            match self.sender.offer(event) {
                OfferResult::Taken | OfferResult::Dropped(_) => return Ok(()),
                OfferResult::Closed => return Err(RoundEnd::Stopped),
                OfferResult::Full(full) => event = full,
            }
            tokio::select! {
                _ = self.stop.wait_for(|stop| *stop) => return Err(RoundEnd::Stopped),
                () = self.sender.room() => {}
            }
        }
    }

    /// Converts an entry into an event for the output loop.
    fn event(&mut self, entry: RecordingEntry) -> Option<Event> {
        let (at, connection, what) = match entry {
            RecordingEntry::Header(header) => return self.also(|play| play.header(header)),
            RecordingEntry::Channel(channel) => return self.also(|play| play.channel(&channel)),
            RecordingEntry::Gap { channel, from, to, reason, dropped } => {
                return Some(self.gap(&channel, (from, to), &reason, dropped));
            }
            RecordingEntry::Frame { received, connection, channel, frame } => {
                match self.data(received, connection, channel.as_deref(), frame) {
                    Ok(event) => return Some(event),
                    Err(frame) => (received, connection, TraceKind::Stray(frame.into())),
                }
            }
            RecordingEntry::Connected { at, connection } => {
                self.statistics.connected(std::mem::replace(&mut self.is_connected, true));
                (at, connection, TraceKind::Connected)
            }
            RecordingEntry::Subscribed { at, connection, channel } => {
                (at, connection, TraceKind::Subscribed(self.subscription(&channel)))
            }
            RecordingEntry::Disconnected { at, connection, reason } => {
                (at, connection, TraceKind::Disconnected { reason: reason.into() })
            }
        };
        self.player.traces.then_some(Event::Trace(ConnectionTrace { at, connection, what }))
    }

    fn also(&mut self, learn: impl FnOnce(&mut Self)) -> Option<Event> {
        learn(self);
        None
    }

    fn header(&mut self, header: RecordingHeader) {
        self.player.names.restore(header.devices);
        header.channels.iter().for_each(|channel| self.channel(channel));
    }

    fn channel(&mut self, channel: &RecordedChannel) {
        self.channels.insert(channel.channel.clone(), Arc::new(channel.subscription()));
        self.tallies.entry(channel.channel.clone()).or_default();
    }

    fn subscription(&mut self, path: &str) -> Arc<Subscription> {
        if let Some(known) = self.channels.get(path) {
            return known.clone();
        }
        let new = Arc::new(Subscription::of_path(path));
        self.channels.insert(path.to_owned(), new.clone());
        new
    }

    fn tally(&mut self, path: &str) -> &mut ChannelCounts {
        // Not `entry`: it would allocate the path for every message.
        if !self.tallies.contains_key(path) {
            self.tallies.insert(path.to_owned(), ChannelCounts::default());
        }
        self.tallies.get_mut(path).expect("it was just put there")
    }

    /// A message, or the frame if it does not hold one.
    fn data(
        &mut self,
        received: Timestamp,
        connection: u32,
        channel: Option<&str>,
        frame: String,
    ) -> Result<Event, String> {
        // An excerpt of a recording may start in the middle of a connection.
        if !std::mem::replace(&mut self.is_connected, true) {
            self.statistics.connected(false);
        }
        let mut text = Vec::new();
        let found = match Envelope::read(&frame, &mut text) {
            Ok(Envelope { event: wire::Event::Data(checked), .. }) => Ok(checked),
            Ok(_) => Err("a frame that holds no message".to_owned()),
            Err(malformed) => Err(malformed.to_string()),
        };
        match (found, channel) {
            (Ok(checked), Some(path)) => {
                let tally = self.tally(path);
                tally.messages += 1;
                tally.bytes += frame.len() as u64;
                let subscription = self.subscription(path);
                let payload = checked.and_then(|()| Payload::new(text, subscription.is_command()));
                let frame = Some(frame.into());
                Ok(Event::Data(QueuedMessage {
                    payload,
                    frame,
                    subscription,
                    received,
                    connection,
                }))
            }
            (Ok(_), None) => {
                self.statistics.unmatched();
                Err(frame)
            }
            (Err(what), _) => {
                self.statistics.malformed();
                if self.kinds.insert(what.clone()) {
                    self.report(Notice::Malformed { what });
                }
                Err(frame)
            }
        }
    }

    fn gap(
        &mut self,
        channel: &str,
        (from, to): (Timestamp, Timestamp),
        reason: &str,
        dropped: Option<u64>,
    ) -> Event {
        self.tally(channel).gaps += 1;
        let (path, said) = (channel.to_owned(), reason.to_owned());
        self.report(Notice::Gap { channel: path.into(), from, to, reason: said });
        let subscription = self.subscription(channel);
        Event::Gap { subscription, from, to, reason: reason.into(), dropped }
    }

    fn report(&self, notice: Notice) {
        // If stderr cannot keep up, the notice is lost; waiting would delay the playback.
        let _ = self.notices.try_send(notice);
    }
}
