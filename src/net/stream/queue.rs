//! The bounded queue between the asynchronous connections and the output thread.

use std::collections::{HashMap, VecDeque};
use std::pin::pin;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::Notify;
use tokio_tungstenite::tungstenite::Utf8Bytes;

use crate::channel::Subscription;
use crate::utility::DeviceOrigin;
use crate::wire::{Defect, Payload, Piece};

/// The most bytes in a queue.
const MAX_BYTES: usize = 32 << 20;

/// Beyond this many bytes, connections pause to let the reader catch up: what it reads is then still in
/// the processor's caches, and memory use stays low.
const AHEAD: usize = 256 << 10;

/// The longest such pause. A reader that takes nothing meanwhile counts as stuck, and the queue fills up
/// without further pauses.
const PACE: Duration = Duration::from_millis(50);

/// The reason of the gaps that dropped messages leave.
const DROPPED: &str = "dropped";

/// What happens to a message when the queue is full.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OverflowPolicy {
    /// Stop reading the socket until there is room.
    #[default]
    Block,
    DropOldest,
    DropNewest,
}

/// An item of the queue.
#[derive(Debug)]
pub enum Event {
    Data(QueuedMessage),
    /// Messages between the two times may be missing.
    Gap {
        subscription: Arc<Subscription>,
        from: Timestamp,
        to: Timestamp,
        reason: Arc<str>,
        /// The number of messages, where it is known: the queue was full and dropped them.
        dropped: Option<u64>,
    },
    /// Only with [`Settings::traces`](crate::net::Settings::traces).
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

/// An event on a connection that a recording keeps.
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
    /// A frame that is no envelope, or that matches no subscription.
    Stray(Utf8Bytes),
}

/// One message, as received.
#[derive(Debug)]
pub struct QueuedMessage {
    pub payload: Result<Payload, Defect>,
    /// Only with [`Settings::keeps_frames`](crate::net::Settings::keeps_frames).
    pub frame: Option<Utf8Bytes>,
    pub subscription: Arc<Subscription>,
    pub received: Timestamp,
    /// The number of the connection within the run, from 1.
    pub connection: u32,
}

impl QueuedMessage {
    /// The memory it takes, in bytes.
    pub fn bytes(&self) -> usize {
        let payload = self.payload.as_ref().map_or(0, Payload::size);
        payload + self.frame.as_ref().map_or(0, |frame| frame.len())
    }

    /// The JSON text of the payload.
    ///
    /// # Errors
    ///
    /// The payload is malformed.
    pub fn text(&self) -> Result<&str, Defect> {
        self.payload.as_ref().map(Payload::text).map_err(|defect| *defect)
    }
}

impl Event {
    fn bytes(&self) -> usize {
        match self {
            Self::Data(message) => message.bytes(),
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

/// Messages of one channel that were dropped one after the other.
struct DroppedMessages {
    subscription: Arc<Subscription>,
    /// When the first and the last one arrived.
    from: Timestamp,
    to: Timestamp,
    count: u64,
}

impl DroppedMessages {
    fn gap(self) -> Event {
        let Self { subscription, from, to, count } = self;
        Event::Gap { subscription, from, to, reason: DROPPED.into(), dropped: Some(count) }
    }
}

struct QueueState {
    waiting: VecDeque<Event>,
    /// What was dropped since the last gap that accounts for it, by path.
    dropped: HashMap<String, DroppedMessages>,
    bytes: usize,
    closed: bool,
    /// The reader waits and must be woken.
    sleeping: bool,
    /// Connections that are queueing a batch.
    pending_batches: usize,
    /// The reader took nothing during the last pause.
    stuck: bool,
}

struct SharedQueue {
    state: Mutex<QueueState>,
    filled: Condvar,
    room: Notify,
    capacity: usize,
    policy: OverflowPolicy,
}

impl SharedQueue {
    fn has_room(&self, state: &QueueState) -> bool {
        state.closed || (state.waiting.len() < self.capacity && state.bytes < MAX_BYTES)
    }

    fn lock(&self) -> MutexGuard<'_, QueueState> {
        self.state.lock().expect("no holder of this lock panics")
    }

    /// Wakes a sleeping reader once there is something to read and no batch is pending: waking is a
    /// system call, too slow for each event.
    fn wake(&self, mut state: MutexGuard<'_, QueueState>) {
        let due = state.pending_batches == 0 && !state.waiting.is_empty();
        let wakes = due && std::mem::take(&mut state.sleeping);
        drop(state);
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

/// Delays waking the reader until a batch is complete.
pub struct BatchGuard(Arc<SharedQueue>);

impl Drop for BatchGuard {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.pending_batches -= 1;
        self.0.wake(state);
    }
}

/// The result of offering an event.
#[derive(Debug)]
pub enum OfferResult {
    Taken,
    /// The queue is full and blocks: offer the event again once there is room.
    Full(Event),
    /// The subscriptions of the messages dropped: older ones, or the one offered.
    Dropped(Vec<Arc<Subscription>>),
    /// The reader is gone.
    Closed,
}

/// Creates a queue of at most `capacity` messages and 32 MiB.
pub fn bounded(capacity: usize, policy: OverflowPolicy) -> (QueueSender, QueueReceiver) {
    let state = QueueState {
        waiting: VecDeque::new(),
        dropped: HashMap::new(),
        bytes: 0,
        closed: false,
        sleeping: false,
        pending_batches: 0,
        stuck: false,
    };
    let shared = Arc::new(SharedQueue {
        state: Mutex::new(state),
        filled: Condvar::new(),
        room: Notify::new(),
        capacity: capacity.max(1),
        policy,
    });
    (QueueSender(shared.clone()), QueueReceiver(shared))
}

impl QueueSender {
    pub fn offer(&self, event: Event) -> OfferResult {
        let mut state = self.0.lock();
        if state.closed {
            return OfferResult::Closed;
        }
        let mut dropped = Vec::new();
        if self.0.has_room(&state) {
            state.push_after_gaps(event, self.0.policy);
        } else {
            match (self.0.policy, event) {
                (OverflowPolicy::Block, event) => return OfferResult::Full(event),
                (OverflowPolicy::DropNewest, Event::Data(message)) => {
                    state.count_dropped(&message);
                    return OfferResult::Dropped(vec![message.subscription]);
                }
                (
                    OverflowPolicy::DropNewest,
                    event @ (Event::Gap { .. } | Event::Trace(_) | Event::Device(_)),
                ) => {
                    state.push_after_gaps(event, OverflowPolicy::DropNewest);
                }
                (OverflowPolicy::DropOldest, event) => {
                    while !self.0.has_room(&state)
                        && let Some(lost) = state.drop_oldest()
                    {
                        dropped.push(lost);
                    }
                    state.push(event);
                }
            }
        }
        self.0.wake(state);
        if dropped.is_empty() { OfferResult::Taken } else { OfferResult::Dropped(dropped) }
    }

    /// Queues `event` even if the queue is full, so that a connection that ends loses nothing.
    pub fn force(&self, event: Event) {
        let mut state = self.0.lock();
        if !state.closed {
            state.push_after_gaps(event, self.0.policy);
            self.0.wake(state);
        }
    }

    /// Starts a batch.
    pub fn gather(&self) -> BatchGuard {
        self.0.lock().pending_batches += 1;
        BatchGuard(self.0.clone())
    }

    /// Briefly lets a reader that lags catch up.
    pub async fn pace(&self) {
        let mut emptied = pin!(self.0.room.notified());
        // Registered before the check, or a read between the two would go unnoticed.
        emptied.as_mut().enable();
        let is_ahead = |state: &QueueState| state.bytes > AHEAD && !state.stuck && !state.closed;
        if !is_ahead(&self.0.lock()) {
            return;
        }
        if tokio::time::timeout(PACE, emptied).await.is_err() {
            let mut state = self.0.lock();
            // The reader may have caught up, or another connection may have found it stuck.
            if is_ahead(&state) {
                state.stuck = true;
            }
        }
    }

    /// Waits until the queue has room or is closed. Another connection may take the room first.
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

    /// Closes the queue; the receiver still gets what is in it.
    pub fn close(&self) {
        self.0.lock().closed = true;
        // The reader may sleep on an empty queue, which `wake` would leave alone.
        self.0.filled.notify_all();
    }
}

impl QueueState {
    fn push(&mut self, event: Event) {
        self.bytes += event.bytes();
        self.waiting.push_back(event);
    }

    /// The gaps of what was dropped stand where it would have been: with `DropNewest` before what comes next,
    /// with `DropOldest` before all that is left.
    fn push_after_gaps(&mut self, event: Event, policy: OverflowPolicy) {
        match policy {
            OverflowPolicy::DropNewest => {
                for gap in self.take_gaps() {
                    self.push(gap);
                }
            }
            OverflowPolicy::Block | OverflowPolicy::DropOldest => {}
        }
        self.push(event);
    }

    fn count_dropped(&mut self, message: &QueuedMessage) {
        let (subscription, at) = (&message.subscription, message.received);
        // Not `entry`: it would allocate the path for every message.
        if !self.dropped.contains_key(&subscription.path) {
            let subscription = subscription.clone();
            let path = subscription.path.clone();
            self.dropped.insert(path, DroppedMessages { subscription, from: at, to: at, count: 0 });
        }
        let dropped = self.dropped.get_mut(&subscription.path).expect("it was just put there");
        dropped.count += 1;
        // The clock may have been set back.
        dropped.to = at.max(dropped.from);
    }

    /// The gaps of what was dropped, oldest first.
    fn take_gaps(&mut self) -> Vec<Event> {
        let mut all: Vec<_> = self.dropped.drain().map(|(_, dropped)| dropped).collect();
        all.sort_by_key(|dropped| dropped.from);
        all.into_iter().map(DroppedMessages::gap).collect()
    }

    fn drop_oldest(&mut self) -> Option<Arc<Subscription>> {
        // Gaps and connection events stay: they explain what is missing.
        let place = self.waiting.iter().position(|event| matches!(event, Event::Data(_)))?;
        let event = self.waiting.remove(place)?;
        self.bytes -= event.bytes();
        match event {
            Event::Data(message) => {
                self.count_dropped(&message);
                Some(message.subscription)
            }
            Event::Gap { .. } | Event::Trace(_) | Event::Device(_) => None,
        }
    }
}

impl QueueReceiver {
    /// Waits for events, until `deadline` at most, and moves all of them to `batch`. False once the
    /// queue is closed and empty.
    pub fn take(&self, batch: &mut VecDeque<Event>, deadline: Option<Instant>) -> bool {
        let mut state = self.0.lock();
        while state.waiting.is_empty() && !state.closed {
            let Some(left) = deadline.map(|end| end.saturating_duration_since(Instant::now()))
            else {
                state.sleeping = true;
                state = self.0.filled.wait(state).expect("no holder of this lock panics");
                continue;
            };
            if left.is_zero() {
                state.sleeping = false;
                return true;
            }
            state.sleeping = true;
            (state, _) =
                self.0.filled.wait_timeout(state, left).expect("no holder of this lock panics");
        }
        state.sleeping = false;
        state.stuck = false;
        let open = !(state.closed && state.waiting.is_empty());
        let gaps = state.take_gaps();
        std::mem::swap(&mut state.waiting, batch);
        match self.0.policy {
            OverflowPolicy::DropOldest => {
                gaps.into_iter().rev().for_each(|gap| batch.push_front(gap));
            }
            OverflowPolicy::Block | OverflowPolicy::DropNewest => batch.extend(gaps),
        }
        state.bytes = 0;
        drop(state);
        self.0.room.notify_waiters();
        open
    }
}

impl Drop for QueueReceiver {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.closed = true;
        state.waiting.clear();
        drop(state);
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
                Event::Data(message) => message.text().expect("a payload").to_owned(),
                Event::Gap { dropped, .. } => format!("gap of {}", dropped.expect("a number")),
                Event::Trace(_) | Event::Device(_) => "event".to_owned(),
            })
            .collect()
    }

    #[test]
    fn a_full_queue_blocks_or_drops_at_either_end() {
        for (policy, expected) in [
            (OverflowPolicy::Block, &["1", "2"][..]),
            (OverflowPolicy::DropNewest, &["1", "2", "gap of 1"]),
            (OverflowPolicy::DropOldest, &["gap of 1", "2", "3"]),
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
        assert_eq!(taken(&receiver).len(), 3, "two messages, and the gap before them");
    }

    #[test]
    fn gaps_stand_where_messages_were_dropped() {
        let (sender, receiver) = bounded(2, OverflowPolicy::DropNewest);
        for text in ["1", "2", "3", "4"] {
            sender.offer(data(text));
        }
        // A connection that ends queues the rest in spite of the bound.
        sender.force(data("5"));
        assert_eq!(taken(&receiver), ["1", "2", "gap of 2", "5"]);
        sender.offer(data("6"));
        assert_eq!(taken(&receiver), ["6"]);
    }

    #[tokio::test(start_paused = true)]
    async fn waiting_for_room_sleeps_until_there_is_some() {
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
    async fn a_sender_that_is_ahead_pauses_once() {
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
    async fn one_pause_finds_a_stuck_reader_for_all_connections() {
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
