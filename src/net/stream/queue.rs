//! The bounded queue between the asynchronous connections and the output thread.

use std::collections::VecDeque;
use std::pin::pin;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::Notify;
use tokio_tungstenite::tungstenite::Utf8Bytes;

use crate::channel::Subscription;
use crate::utility::DeviceOrigin;
use crate::wire::{Defect, Payload, Piece};

/// The most bytes that wait in a queue.
const MAX_BYTES: usize = 32 << 20;

/// With more bytes than this in it, whoever fills the queue lets the reader catch up: what waits is then still in
/// the processor's caches, and the memory of the run stays small.
const AHEAD: usize = 256 << 10;

/// How long it is given for that. A reader that is stuck is found out once; then the queue fills up.
const PACE: Duration = Duration::from_millis(50);

/// What happens to a message when the queue is full.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OverflowPolicy {
    /// The socket is not read until there is room.
    #[default]
    Block,
    DropOldest,
    DropNewest,
}

/// What the output loop gets, in order.
#[derive(Debug)]
pub enum Event {
    Data(QueuedMessage),
    /// Messages between the two times may be missing.
    Gap {
        subscription: Arc<Subscription>,
        from: Timestamp,
        to: Timestamp,
        reason: Arc<str>,
    },
    /// Only where [`Settings::traces`](super::Settings::traces) asks for it.
    Trace(ConnectionTrace),
    /// What a device said in the session of a utility; put there by the utility's run.
    Device(DeviceOutput),
}

/// A line or a table of a device.
#[derive(Debug)]
pub struct DeviceOutput {
    pub origin: Arc<DeviceOrigin>,
    pub piece: Piece,
}

/// Something that happened beside the messages.
#[derive(Debug)]
pub struct ConnectionTrace {
    pub at: Timestamp,
    /// The number of the connection within the run, from 1.
    pub connection: u32,
    pub what: TraceKind,
}

#[derive(Debug)]
pub enum TraceKind {
    Connected,
    Subscribed(Arc<Subscription>),
    Disconnected {
        reason: Arc<str>,
    },
    /// A frame that is no envelope, or that fits no subscription.
    Stray(Utf8Bytes),
}

/// One message, as received.
#[derive(Debug)]
pub struct QueuedMessage {
    pub payload: Result<Payload, Defect>,
    /// Only where [`Settings::keeps_frames`](super::Settings::keeps_frames) asks for it.
    pub frame: Option<Utf8Bytes>,
    pub subscription: Arc<Subscription>,
    pub received: Timestamp,
    /// The number of the connection within the run, from 1.
    pub connection: u32,
}

impl QueuedMessage {
    /// What it takes while it waits.
    pub fn bytes(&self) -> usize {
        let payload = self.payload.as_ref().map_or(0, Payload::size);
        payload + self.frame.as_ref().map_or(0, |frame| frame.len())
    }

    /// The JSON text of the payload.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn text(&self) -> Result<&str, Defect> {
        self.payload.as_ref().map(Payload::text).map_err(|defect| *defect)
    }
}

impl Event {
    fn bytes(&self) -> usize {
        match self {
            Self::Data(delivery) => delivery.bytes(),
            Self::Gap { reason, .. } => size_of::<Self>() + reason.len(),
            Self::Trace(trace) => size_of::<Self>() + trace.what.bytes(),
            Self::Device(DeviceOutput { piece, .. }) => size_of::<Self>() + piece.text().len(),
        }
    }
}

impl TraceKind {
    fn bytes(&self) -> usize {
        match self {
            Self::Connected | Self::Subscribed(_) => 0,
            Self::Disconnected { reason } => reason.len(),
            Self::Stray(frame) => frame.len(),
        }
    }
}

struct QueueState {
    waiting: VecDeque<Event>,
    bytes: usize,
    closed: bool,
    /// The reader waits for events.
    sleeping: bool,
    /// Connections that have more to queue in a moment.
    pending_batches: usize,
    /// The reader has not come in time.
    stuck: bool,
}

struct SharedQueue {
    inner: Mutex<QueueState>,
    filled: Condvar,
    room: Notify,
    capacity: usize,
    policy: OverflowPolicy,
}

impl SharedQueue {
    fn has_room(&self, inner: &QueueState) -> bool {
        inner.closed || (inner.waiting.len() < self.capacity && inner.bytes < MAX_BYTES)
    }

    fn lock(&self) -> MutexGuard<'_, QueueState> {
        self.inner.lock().expect("no holder of this lock panics")
    }

    /// Wakes the reader, if it sleeps and has something to do: a call of the system, so not for each event.
    fn wake(&self, mut inner: MutexGuard<'_, QueueState>) {
        let due = inner.pending_batches == 0 && !inner.waiting.is_empty();
        let wakes = due && std::mem::take(&mut inner.sleeping);
        drop(inner);
        if wakes {
            self.filled.notify_one();
        }
    }
}

/// The connections' end.
#[derive(Clone)]
pub struct QueueSender(Arc<SharedQueue>);

/// The output loop's end.
pub struct QueueReceiver(Arc<SharedQueue>);

/// While it lives, what is queued wakes nobody: it comes in a batch.
pub struct BatchGuard(Arc<SharedQueue>);

impl Drop for BatchGuard {
    fn drop(&mut self) {
        let mut inner = self.0.lock();
        inner.pending_batches -= 1;
        self.0.wake(inner);
    }
}

/// What became of a message that was offered.
#[derive(Debug)]
pub enum OfferResult {
    Taken,
    /// The queue is full and its policy is to block: come back when there is room.
    Full(Event),
    /// Other messages were lost for it, or it was lost itself: their subscriptions.
    Dropped(Vec<Arc<Subscription>>),
    /// Nobody reads any more.
    Closed,
}

/// A queue of at most `capacity` messages and 32 MiB.
pub fn bounded(capacity: usize, policy: OverflowPolicy) -> (QueueSender, QueueReceiver) {
    let inner = QueueState {
        waiting: VecDeque::new(),
        bytes: 0,
        closed: false,
        sleeping: false,
        pending_batches: 0,
        stuck: false,
    };
    let shared = Arc::new(SharedQueue {
        inner: Mutex::new(inner),
        filled: Condvar::new(),
        room: Notify::new(),
        capacity: capacity.max(1),
        policy,
    });
    (QueueSender(shared.clone()), QueueReceiver(shared))
}

impl QueueSender {
    pub fn offer(&self, event: Event) -> OfferResult {
        let mut inner = self.0.lock();
        if inner.closed {
            return OfferResult::Closed;
        }
        let mut dropped = Vec::new();
        if self.0.has_room(&inner) {
            inner.push(event);
        } else {
            match (self.0.policy, event) {
                (OverflowPolicy::Block, event) => return OfferResult::Full(event),
                (OverflowPolicy::DropNewest, Event::Data(delivery)) => {
                    return OfferResult::Dropped(vec![delivery.subscription]);
                }
                (
                    OverflowPolicy::DropNewest,
                    told @ (Event::Gap { .. } | Event::Trace(_) | Event::Device(_)),
                ) => {
                    inner.push(told);
                }
                (OverflowPolicy::DropOldest, event) => {
                    while !self.0.has_room(&inner)
                        && let Some(lost) = inner.drop_oldest()
                    {
                        dropped.push(lost);
                    }
                    inner.push(event);
                }
            }
        }
        self.0.wake(inner);
        if dropped.is_empty() { OfferResult::Taken } else { OfferResult::Dropped(dropped) }
    }

    /// Queues it beyond all bounds: a connection that ends hands over what it still holds.
    pub fn force(&self, event: Event) {
        let mut inner = self.0.lock();
        if !inner.closed {
            inner.push(event);
            self.0.wake(inner);
        }
    }

    /// More than one event is to come.
    pub fn gather(&self) -> BatchGuard {
        self.0.lock().pending_batches += 1;
        BatchGuard(self.0.clone())
    }

    /// Lets the reader catch up, for a moment at most.
    pub async fn pace(&self) {
        let mut emptied = pin!(self.0.room.notified());
        emptied.as_mut().enable();
        let is_ahead = |inner: &QueueState| inner.bytes > AHEAD && !inner.stuck && !inner.closed;
        if !is_ahead(&self.0.lock()) {
            return;
        }
        if tokio::time::timeout(PACE, emptied).await.is_err() {
            let mut inner = self.0.lock();
            // Another connection may have found it out before.
            if is_ahead(&inner) {
                inner.stuck = true;
            }
        }
    }

    /// Waits until the queue has room, or is closed. Another connection may be quicker to use it.
    pub async fn room(&self) {
        loop {
            let mut emptied = pin!(self.0.room.notified());
            emptied.as_mut().enable();
            if self.0.has_room(&self.0.lock()) {
                return;
            }
            emptied.await;
        }
    }

    /// No more will come: the receiver ends when it has taken what is there.
    pub fn close(&self) {
        self.0.lock().closed = true;
        self.0.filled.notify_all();
    }
}

impl QueueState {
    fn push(&mut self, event: Event) {
        self.bytes += event.bytes();
        self.waiting.push_back(event);
    }

    fn drop_oldest(&mut self) -> Option<Arc<Subscription>> {
        let place = self.waiting.iter().position(|event| matches!(event, Event::Data(_)))?;
        let event = self.waiting.remove(place)?;
        self.bytes -= event.bytes();
        match event {
            Event::Data(delivery) => Some(delivery.subscription),
            Event::Gap { .. } | Event::Trace(_) | Event::Device(_) => None,
        }
    }
}

impl QueueReceiver {
    /// Waits until something is there or the deadline has passed, and takes all of it into `batch`.
    /// False when the queue is closed and empty.
    pub fn take(&self, batch: &mut VecDeque<Event>, deadline: Option<Instant>) -> bool {
        let mut inner = self.0.lock();
        while inner.waiting.is_empty() && !inner.closed {
            let Some(left) = deadline.map(|end| end.saturating_duration_since(Instant::now()))
            else {
                inner.sleeping = true;
                inner = self.0.filled.wait(inner).expect("no holder of this lock panics");
                continue;
            };
            if left.is_zero() {
                inner.sleeping = false;
                return true;
            }
            inner.sleeping = true;
            (inner, _) =
                self.0.filled.wait_timeout(inner, left).expect("no holder of this lock panics");
        }
        inner.sleeping = false;
        inner.stuck = false;
        let open = !(inner.closed && inner.waiting.is_empty());
        std::mem::swap(&mut inner.waiting, batch);
        inner.bytes = 0;
        drop(inner);
        self.0.room.notify_waiters();
        open
    }
}

impl Drop for QueueReceiver {
    fn drop(&mut self) {
        let mut inner = self.0.lock();
        inner.closed = true;
        inner.waiting.clear();
        drop(inner);
        self.0.room.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn data(text: &str) -> Event {
        Event::Data(QueuedMessage {
            payload: Ok(Payload::of(&format!("\"{text}\""), false).expect("a string")),
            frame: None,
            subscription: Arc::new(Subscription::of_path("/test")),
            received: Timestamp::UNIX_EPOCH,
            connection: 1,
        })
    }

    fn taken(receiver: &QueueReceiver) -> Vec<String> {
        let mut batch = VecDeque::new();
        receiver.take(&mut batch, Some(Instant::now()));
        batch
            .into_iter()
            .map(|event| match event {
                Event::Data(delivery) => delivery.text().expect("a payload").to_owned(),
                _ => "told".to_owned(),
            })
            .collect()
    }

    #[test]
    fn a_full_queue_blocks_or_drops_at_either_end() {
        for (policy, expected) in [
            (OverflowPolicy::Block, ["1", "2"]),
            (OverflowPolicy::DropNewest, ["1", "2"]),
            (OverflowPolicy::DropOldest, ["2", "3"]),
        ] {
            let (sender, receiver) = bounded(2, policy);
            sender.offer(data("1"));
            sender.offer(data("2"));
            let third = sender.offer(data("3"));
            assert_eq!(matches!(third, OfferResult::Full(_)), policy == OverflowPolicy::Block);
            assert_eq!(matches!(third, OfferResult::Dropped(_)), policy != OverflowPolicy::Block);
            assert_eq!(taken(&receiver), expected);
        }
    }

    #[test]
    fn the_oldest_go_until_there_is_room_in_bytes_too() {
        let (sender, receiver) = bounded(1000, OverflowPolicy::DropOldest);
        for _ in 0..10 {
            sender.offer(data("small"));
        }
        let big = "x".repeat(MAX_BYTES / 2);
        assert!(matches!(sender.offer(data(&big)), OfferResult::Taken));
        assert!(matches!(sender.offer(data(&big)), OfferResult::Taken));
        let OfferResult::Dropped(lost) = sender.offer(data(&big)) else { panic!("it was full") };
        assert_eq!(lost.len(), 11);
        assert_eq!(taken(&receiver).len(), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_waits_for_room_sleeps_until_there_is_some() {
        let (sender, receiver) = bounded(1, OverflowPolicy::Block);
        sender.room().await;
        sender.offer(data("1"));
        let moment = std::time::Duration::from_secs(1);
        for _ in 0..2 {
            assert!(tokio::time::timeout(moment, sender.room()).await.is_err());
        }
        let waiting = tokio::spawn({
            let sender = sender.clone();
            async move { sender.room().await }
        });
        tokio::task::yield_now().await;
        assert_eq!(taken(&receiver), ["1"]);
        waiting.await.expect("it ends");
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_is_ahead_waits_for_a_moment_and_once_only() {
        let (sender, receiver) = bounded(100, OverflowPolicy::Block);
        let begin = tokio::time::Instant::now();
        sender.offer(data("small"));
        sender.pace().await;
        assert_eq!(begin.elapsed(), Duration::ZERO);
        sender.offer(data(&"x".repeat(AHEAD)));
        for _ in 0..3 {
            sender.pace().await;
            assert_eq!(begin.elapsed(), PACE);
        }
        assert_eq!(taken(&receiver).len(), 2);
        sender.offer(data(&"x".repeat(AHEAD + 1)));
        sender.pace().await;
        assert_eq!(begin.elapsed(), PACE * 2);
    }

    #[test]
    fn what_is_gathered_wakes_the_reader_once_it_is_complete() {
        let (sender, receiver) = bounded(100, OverflowPolicy::Block);
        let reader = std::thread::spawn(move || {
            let mut batch = VecDeque::new();
            receiver.take(&mut batch, None);
            batch.len()
        });
        while !sender.0.lock().sleeping {
            std::thread::yield_now();
        }
        let pending_batches = sender.gather();
        sender.offer(data("1"));
        sender.force(data("2"));
        assert!(sender.0.lock().sleeping);
        drop(pending_batches);
        assert_eq!(reader.join().expect("it ends"), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_reader_that_is_stuck_is_found_out_once_whoever_waits() {
        let (sender, receiver) = bounded(1000, OverflowPolicy::DropNewest);
        sender.offer(data(&"x".repeat(AHEAD + 1)));
        let start = tokio::time::Instant::now();
        tokio::join!(sender.pace(), sender.pace());
        assert_eq!(start.elapsed(), PACE);
        sender.pace().await;
        assert_eq!(start.elapsed(), PACE);
        assert_eq!(taken(&receiver).len(), 1);
    }

    #[test]
    fn what_is_there_is_taken_after_closing_and_a_dropped_reader_is_noticed() {
        let (sender, receiver) = bounded(2, OverflowPolicy::Block);
        sender.offer(data("1"));
        sender.close();
        let mut batch = VecDeque::new();
        assert!(receiver.take(&mut batch, None));
        assert_eq!(batch.len(), 1);
        batch.clear();
        assert!(!receiver.take(&mut batch, None));
        let (sender, receiver) = bounded(2, OverflowPolicy::Block);
        drop(receiver);
        assert!(matches!(sender.offer(data("1")), OfferResult::Closed));
    }
}
