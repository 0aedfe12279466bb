//! Plays a recording as a source of messages, with its original timing or at another speed.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::sync::mpsc::{SyncSender, sync_channel};

use jiff::Timestamp;
use tokio::runtime::Handle;
use tokio::sync::{oneshot, watch};
use tokio::time::{Instant, sleep_until};

use super::super::stream::{MessageSource, SourceHandle};
use super::RecordingFile;
use super::timing::{PlaybackSpeed, TimeRange};
use crate::channel::Subscription;
use crate::format::{RecordedChannel, RecordingEntry, RecordingHeader, RecordingItem, open};
use crate::message::DeviceNames;
use crate::net::stream::queue;
use crate::net::{
    Acknowledgements, ClientOutcome, ConnectionTrace, Event, OfferResult, OverflowPolicy,
    QueueSender, QueuedMessage, Statistics, TraceKind,
};
use crate::notice::{ChannelCounts, Notice};
use crate::run::NoticeSender;
use crate::wire;
use crate::wire::{Envelope, Payload};

/// Messages and notices that may wait.
const WAITING: usize = 10_000;

/// What is to be played.
pub struct RecordingPlayer {
    pub recording: RecordingFile,
    pub names: DeviceNames,
    pub pace: PlaybackSpeed,
    pub span: TimeRange,
    /// Begin again at the end.
    pub again: bool,
    /// What happened to connections is wanted as well.
    pub traces: bool,
}

impl RecordingPlayer {
    /// Plays in a thread of its own, since files are read; the feed ends with the recording or with `stop`.
    pub fn start(self, stop: watch::Receiver<bool>, notice_sender: NoticeSender) -> MessageSource {
        let (sender, queue) = queue::bounded(WAITING, OverflowPolicy::Block);
        let (notices, told) = sync_channel(WAITING);
        let statistics = Arc::new(Statistics::default());
        let (done, ended) = oneshot::channel();
        let started = self.recording.header.started;
        let play = PlaybackTask {
            player: self,
            sender: sender.clone(),
            notices: notices.clone(),
            notice_sender,
            statistics: statistics.clone(),
            stop: stop.clone(),
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
            runtime.block_on(play.run());
            // Whoever waited may have been told to stop.
            let _ = done.send(());
        });
        let played = PlaybackHandle { ended, stop, sender, _notices: notices };
        MessageSource {
            origin: SourceHandle::Recording(played),
            queue,
            notices: told,
            statistics,
            acknowledgements: watch::channel(Acknowledgements::default()).1,
            beside: None,
        }
    }
}

/// A recording that is being played.
pub struct PlaybackHandle {
    ended: oneshot::Receiver<()>,
    stop: watch::Receiver<bool>,
    sender: QueueSender,
    /// The notices go on until the output has its last word.
    _notices: SyncSender<Notice>,
}

impl PlaybackHandle {
    /// Waits for the end of the recording, or for the stop. Safe to cancel.
    pub async fn ended(&mut self) -> ClientOutcome {
        // Reading from a pipe may take for ever.
        tokio::select! {
            _ = self.stop.wait_for(|stop| *stop) => {}
            _ = &mut self.ended => {}
        }
        self.sender.close();
        ClientOutcome { result: Ok(()), acknowledged: true }
    }
}

/// The run is over.
struct PlaybackStopped;

/// One play of a recording.
struct PlaybackTask {
    player: RecordingPlayer,
    sender: QueueSender,
    notices: SyncSender<Notice>,
    notice_sender: NoticeSender,
    statistics: Arc<Statistics>,
    stop: watch::Receiver<bool>,
    /// When the recording began.
    started: Timestamp,
    /// The time of the first entry in the recording, and now.
    clock: Option<(Timestamp, Instant)>,
    channels: HashMap<String, Arc<Subscription>>,
    tallies: HashMap<String, ChannelCounts>,
    /// The kinds of bad frames that were told already.
    kinds: HashSet<String>,
    is_connected: bool,
    damaged: u64,
    /// The time of the last entry, wanted or not.
    last: Option<Timestamp>,
    /// Something of it was wanted.
    has_played: bool,
}

impl PlaybackTask {
    async fn run(mut self) {
        self.header(self.player.recording.header.clone());
        // What plays nothing once would do so for ever.
        while self.round().await.is_ok() && self.player.again && self.has_played {
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
    }

    /// Where `--from` and `--to` leave nothing, it looks like a recording of nothing.
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
    async fn round(&mut self) -> Result<(), PlaybackStopped> {
        loop {
            match self.player.recording.source.next() {
                RecordingItem::Entry(entry) => {
                    if !self.entry(*entry).await? {
                        return Ok(());
                    }
                }
                RecordingItem::Damaged(line) => self.damaged(line),
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

    /// False when nothing after it is wanted.
    async fn entry(&mut self, entry: RecordingEntry) -> Result<bool, PlaybackStopped> {
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

    async fn wait(&mut self, time: Timestamp) -> Result<(), PlaybackStopped> {
        let (first, begun) = *self.clock.get_or_insert_with(|| (time, Instant::now()));
        let due = begun + self.player.pace.after(time.duration_since(first));
        if due <= Instant::now() {
            return Ok(());
        }
        tokio::select! {
            _ = self.stop.wait_for(|stop| *stop) => Err(PlaybackStopped),
            () = sleep_until(due) => Ok(()),
        }
    }

    async fn offer(&mut self, event: Event) -> Result<(), PlaybackStopped> {
        let mut event = event;
        loop {
            match self.sender.offer(event) {
                OfferResult::Taken | OfferResult::Dropped(_) => return Ok(()),
                OfferResult::Closed => return Err(PlaybackStopped),
                OfferResult::Full(full) => event = full,
            }
            tokio::select! {
                _ = self.stop.wait_for(|stop| *stop) => return Err(PlaybackStopped),
                () = self.sender.room() => {}
            }
        }
    }

    /// What the output loop gets of it.
    fn event(&mut self, entry: RecordingEntry) -> Option<Event> {
        let (at, connection, what) = match entry {
            RecordingEntry::Header(header) => return self.also(|play| play.header(header)),
            RecordingEntry::Channel(channel) => return self.also(|play| play.channel(&channel)),
            RecordingEntry::Gap { channel, from, to, reason } => {
                return Some(self.gap(&channel, (from, to), &reason));
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
        if !self.tallies.contains_key(path) {
            self.tallies.insert(path.to_owned(), ChannelCounts::default());
        }
        self.tallies.get_mut(path).expect("it was just put there")
    }

    /// A message; or the frame, if it is none.
    fn data(
        &mut self,
        received: Timestamp,
        connection: u32,
        channel: Option<&str>,
        frame: String,
    ) -> Result<Event, String> {
        // A part of a recording may begin in the middle of a connection.
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
                    self.tell(Notice::Malformed { what });
                }
                Err(frame)
            }
        }
    }

    fn gap(&mut self, channel: &str, (from, to): (Timestamp, Timestamp), reason: &str) -> Event {
        self.tally(channel).gaps += 1;
        let told = Notice::Gap { channel: channel.to_owned(), from, to, reason: reason.to_owned() };
        self.tell(told);
        Event::Gap { subscription: self.subscription(channel), from, to, reason: reason.into() }
    }

    fn tell(&self, notice: Notice) {
        // Who cannot keep up with reading misses it.
        let _ = self.notices.try_send(notice);
    }
}
