//! One established stream session: subscribes, receives, watches its timers and closes.

use std::collections::VecDeque;
use std::time::Duration;

use jiff::Timestamp;
use tokio::time::{Instant, sleep_until, timeout};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::frame::{CloseFrame, coding::CloseCode};

use super::super::Timing;
use super::super::dial::Duplex;
use super::super::error::Error;
use super::super::socket::Socket;
use super::connection::{Connection, ConnectionChange, stopped};
use super::queue::{Event, OfferResult, TraceKind};
use crate::notice::Notice;
use crate::wire::Request;

/// How long saying goodbye may take.
const FAREWELL: Duration = Duration::from_millis(500);

/// Batches that are read before a verdict; a cloud that sends without end is judged all the same.
const GLANCE: usize = 64;

/// A reader that is behind for less is not worth a notice.
const SLOW: Duration = Duration::from_secs(1);

/// So many silent channels are told one by one, more of them in one line.
const ONE_BY_ONE: usize = 5;

pub struct StreamSession<'a> {
    pub(super) connection: &'a mut Connection,
    socket: Socket<Box<dyn Duplex>>,
    inbox: Vec<Message>,
    /// Room for a payload that is checked and not kept.
    pub(super) scratch: Vec<u8>,
    /// Events that found the queue full, in order.
    held: VecDeque<Event>,
    /// Since when the reader is too slow.
    slow: Option<Instant>,
    /// When that is worth a notice.
    slow_told: Option<Instant>,
    pub(super) settled: Option<Instant>,
    next_ping: Option<Instant>,
    pub(super) pong_due: Option<Instant>,
    /// What was left of the time for the pong when reading stopped.
    pong_left: Option<Duration>,
    /// The time for which the reader was too slow, since that was told last.
    slow_for: Duration,
    /// The connection ends: what it holds must not be lost.
    leaving: bool,
}

impl<'a> StreamSession<'a> {
    pub fn new(connection: &'a mut Connection, socket: Socket<Box<dyn Duplex>>) -> Self {
        let interval = connection.shared.settings.timing.ping_interval;
        Self {
            connection,
            socket,
            inbox: Vec::new(),
            scratch: Vec::new(),
            held: VecDeque::new(),
            slow: None,
            slow_told: None,
            settled: None,
            next_ping: (!interval.is_zero()).then(|| Instant::now() + interval),
            pong_due: None,
            pong_left: None,
            slow_for: Duration::ZERO,
            leaving: false,
        }
    }

    /// Since when every subscription has its answer.
    pub fn settled(&self) -> Option<Instant> {
        self.settled
    }

    /// Runs until the stop signal (`Ok`) or until the connection is lost.
    pub async fn run(&mut self) -> Result<(), Error> {
        self.begin();
        self.run_loop().await
    }

    async fn run_loop(&mut self) -> Result<(), Error> {
        let mut stop = self.connection.shared.stop.clone();
        loop {
            let queue = self.connection.shared.queue.clone();
            let due = self.connection.subscriptions.next_due();
            let reading = self.slow.is_none();
            tokio::select! {
                biased;
                () = stopped(&mut stop) => return self.close_politely().await,
                () = until(self.next_ping) => self.ping(),
                () = until(self.pong_due) => {
                    self.glance().await?;
                    self.pong_is_due()?;
                }
                () = until(self.slow_told) => {
                    self.slow_told = None;
                    self.tell(Notice::Slow);
                }
                () = until(due), if reading => {
                    self.glance().await?;
                    self.watch()?;
                }
                change = self.connection.change() => {
                    if self.change(change) {
                        return self.close_politely().await;
                    }
                }
                () = queue.room(), if !reading => self.release()?,
                received = self.socket.receive(&mut self.inbox, reading) => {
                    received?;
                    self.drain()?;
                    queue.pace().await;
                }
            }
        }
    }

    pub(super) fn tell(&self, notice: Notice) {
        self.connection.shared.tell(notice);
    }

    /// Queues what happened, where a recording wants it.
    pub(super) fn trace(&mut self, what: impl FnOnce() -> TraceKind) {
        if let Some(event) = self.connection.trace(what) {
            self.push(event);
        }
    }

    fn timing(&self) -> Timing {
        self.connection.shared.settings.timing
    }

    fn begin(&mut self) {
        let wanted = self.connection.subscriptions.begin(Instant::now());
        self.trace(|| TraceKind::Connected);
        let address = self.connection.shared.settings.endpoint.stream.to_string();
        self.tell(Notice::Connected { address, channels: wanted.len() });
        for path in wanted {
            self.ask(&path);
        }
    }

    pub(super) fn ask(&mut self, path: &str) {
        self.request(&Request::Subscribe(path));
    }

    fn request(&mut self, request: &Request) {
        let frame = request.frame();
        self.tell(Notice::Sent { frame: frame.clone() });
        self.socket.send(Message::text(frame));
    }

    fn ping(&mut self) {
        let (timing, now) = (self.timing(), Instant::now());
        self.socket.send(Message::Ping(Vec::new().into()));
        self.next_ping = Some(now + timing.ping_interval);
        if self.slow.is_some() {
            self.pong_left.get_or_insert(timing.ping_timeout);
        } else {
            self.pong_due.get_or_insert(now + timing.ping_timeout);
        }
    }

    /// Reads what is there before a verdict: a process that was stopped and goes on has not read it yet.
    async fn glance(&mut self) -> Result<(), Error> {
        for _ in 0..GLANCE {
            if self.slow.is_some() {
                break;
            }
            tokio::select! {
                biased;
                received = self.socket.receive(&mut self.inbox, true) => received?,
                () = std::future::ready(()) => break,
            }
            self.drain()?;
        }
        Ok(())
    }

    /// Time in which nothing could be read does not count.
    fn pong_is_due(&mut self) -> Result<(), Error> {
        let passed = self.pong_due.is_some_and(|due| due <= Instant::now());
        if passed || self.pong_left.is_some_and(|left| left.is_zero()) {
            self.deliver_pending();
            return Err(Error::NoPong(self.timing().ping_timeout));
        }
        Ok(())
    }

    fn watch(&mut self) -> Result<(), Error> {
        let (timing, now) = (self.timing(), Instant::now());
        if self.slow.is_some() {
            return Ok(());
        }
        let overdue = self.connection.subscriptions.overdue(now);
        if overdue.hopeless {
            return Err(Error::NoAcknowledgement(timing.acknowledge));
        }
        for channel in overdue.unanswered {
            self.ask(&channel);
            self.tell(Notice::AcknowledgementMissing { channel, timeout: timing.acknowledge });
        }
        overdue.paused.iter().for_each(|path| self.ask(path));
        self.silence(now)
    }

    fn silence(&mut self, now: Instant) -> Result<(), Error> {
        let timing = self.timing();
        let Some(after) = timing.stale_after else { return Ok(()) };
        let mut silent = self.connection.subscriptions.stale(now);
        if silent.is_empty() || self.slow.is_some() {
            return Ok(());
        }
        if timing.reconnect_stale {
            return Err(Error::Stale { channel: silent.swap_remove(0), after });
        }
        let rest = silent.split_off(silent.len().min(ONE_BY_ONE));
        for channel in silent {
            self.tell(Notice::Stale { channel, after, more: 0 });
        }
        if let Some(channel) = rest.first().cloned() {
            self.tell(Notice::Stale { channel, after, more: rest.len() - 1 });
        }
        Ok(())
    }

    /// True when the connection is not needed any more.
    fn change(&mut self, change: ConnectionChange) -> bool {
        for path in self.connection.apply(change) {
            self.request(&Request::Unsubscribe(&path));
        }
        for path in self.connection.subscriptions.ask_added(Instant::now()) {
            self.ask(&path);
        }
        self.settle();
        self.connection.is_retired()
    }

    /// Notes whether every subscription has its answer, and tells it when that becomes so.
    pub(super) fn settle(&mut self) {
        let subscriptions = &self.connection.subscriptions;
        if !subscriptions.all_settled() {
            self.settled = None;
        } else if self.settled.is_none() {
            let channels = subscriptions.acknowledged_count();
            self.settled = Some(Instant::now());
            self.tell(Notice::Subscribed { channels });
        }
    }

    /// There is room in the queue again.
    fn release(&mut self) -> Result<(), Error> {
        while let Some(event) = self.held.pop_front() {
            if let OfferResult::Full(event) = self.connection.shared.queue.offer(event) {
                self.held.push_front(event);
                return Ok(());
            }
        }
        if let Some(since) = self.slow.take() {
            let now = Instant::now();
            self.slow_for += now.duration_since(since);
            if self.slow_told.take().is_none() {
                self.tell(Notice::Resumed { after: self.slow_for });
                self.slow_for = Duration::ZERO;
            }
            self.pong_due = self.pong_left.take().map(|left| now + left);
            self.connection.subscriptions.restart_timers(now);
        }
        self.drain()
    }

    /// Queues an event. Where there is no room for it nothing more is read, and so no pong can be seen.
    pub(super) fn push(&mut self, event: Event) {
        let shared = self.connection.shared.clone();
        if self.leaving {
            return shared.queue.force(event);
        }
        if self.slow.is_some() {
            return self.held.push_back(event);
        }
        match shared.queue.offer(event) {
            OfferResult::Taken | OfferResult::Closed => {}
            OfferResult::Dropped(lost) => {
                for one in lost {
                    shared.statistics.dropped(&one.path);
                }
            }
            OfferResult::Full(event) => {
                let now = Instant::now();
                self.pong_left = self.pong_due.take().map(|due| due.duration_since(now));
                self.slow = Some(now);
                self.slow_told = Some(now + SLOW.saturating_sub(self.slow_for));
                self.held.push_back(event);
            }
        }
    }

    /// Handles what was received, as far as there is room for it.
    fn drain(&mut self) -> Result<(), Error> {
        let moment = (Timestamp::now(), Instant::now());
        let _gathering = self.connection.shared.queue.gather();
        let mut messages = std::mem::take(&mut self.inbox).into_iter();
        while self.slow.is_none()
            && let Some(message) = messages.next()
        {
            self.handle(message, moment)?;
        }
        self.inbox = messages.collect();
        Ok(())
    }

    /// What was received is handed over, whether or not there is room for it.
    fn deliver_pending(&mut self) {
        self.leaving = true;
        self.slow = None;
        for event in std::mem::take(&mut self.held) {
            self.connection.shared.queue.force(event);
        }
        // What the last frames say of the connection does not matter any more.
        let _ = self.drain();
    }

    /// Unsubscribes and closes; the cloud gets half a second for it.
    async fn close_politely(&mut self) -> Result<(), Error> {
        self.deliver_pending();
        self.tell(Notice::Closing);
        for path in self.connection.subscriptions.acknowledged_paths() {
            self.request(&Request::Unsubscribe(&path));
        }
        let close = CloseFrame { code: CloseCode::Normal, reason: "".into() };
        self.socket.send(Message::Close(Some(close)));
        // Whether the cloud took its leave in time makes no difference.
        let _ = timeout(FAREWELL, self.leave()).await;
        Ok(())
    }

    async fn leave(&mut self) -> Result<(), Error> {
        self.socket.flush().await?;
        loop {
            self.inbox.clear();
            self.socket.receive(&mut self.inbox, true).await?;
            if self.inbox.iter().any(Message::is_close) {
                return Ok(());
            }
        }
    }
}

/// Sleeps until then; for ever if there is no such time.
async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque as Batch;
    use std::sync::Arc;

    use super::super::queue::OverflowPolicy;
    use super::*;
    use crate::channel::Subscription;
    use crate::net::testing::{TestBench, pair};

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn bench() -> TestBench {
        TestBench::new(Timing::default(), 100, OverflowPolicy::Block)
    }

    #[tokio::test(start_paused = true)]
    async fn no_pong_in_time_is_a_dead_connection_even_while_data_flows() {
        let bench = bench();
        let (mut connection, _changes) = bench.connection(&["/test"]);
        let (socket, mut cloud) = pair().await;
        let start = Instant::now();
        let sending = tokio::spawn(async move {
            // Nothing is read, so that no ping is answered.
            cloud.send("channel_subscribed", "/test").await;
            loop {
                cloud.send("data", "/test").await;
                tokio::time::sleep(seconds(1)).await;
            }
        });
        let ended = StreamSession::new(&mut connection, socket).run().await;
        assert!(matches!(ended, Err(Error::NoPong(_))), "{ended:?}");
        assert_eq!(start.elapsed().as_secs(), 50);
        let mut batch = Batch::new();
        bench.queue.take(&mut batch, None);
        assert!(batch.len() >= 49, "{}", batch.len());
        sending.abort();
    }

    #[tokio::test(start_paused = true)]
    async fn pongs_without_data_are_life() {
        let bench = bench();
        let (mut connection, _changes) = bench.connection(&["/test"]);
        let (socket, mut cloud) = pair().await;
        cloud.send("channel_subscribed", "/test").await;
        let living = tokio::spawn(cloud.live());
        let mut link = StreamSession::new(&mut connection, socket);
        let lived = timeout(seconds(24 * 3600), link.run()).await;
        assert!(lived.is_err(), "{lived:?}");
        assert!(link.settled().is_some());
        living.abort();
    }

    #[tokio::test(start_paused = true)]
    async fn a_missing_acknowledgement_replaces_the_connection_after_two_requests() {
        let bench = bench();
        let (mut connection, _changes) = bench.connection(&["/a", "/b"]);
        let (socket, cloud) = pair().await;
        let living = tokio::spawn(cloud.live());
        let start = Instant::now();
        let ended = StreamSession::new(&mut connection, socket).run().await;
        assert!(matches!(ended, Err(Error::NoAcknowledgement(_))), "{ended:?}");
        assert_eq!(start.elapsed(), seconds(20));
        assert_eq!(bench.told().iter().filter(|line| line.contains("asking again")).count(), 2);
        living.abort();
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_reader_suspends_the_pings_and_loses_nothing() {
        let bench = TestBench::new(Timing::default(), 2, OverflowPolicy::Block);
        let (mut connection, _changes) = bench.connection(&["/test"]);
        let (socket, mut cloud) = pair().await;
        cloud.send("channel_subscribed", "/test").await;
        for _ in 0..5 {
            cloud.send("data", "/test").await;
        }
        let living = tokio::spawn(cloud.freeze());
        let mut link = StreamSession::new(&mut connection, socket);
        assert!(timeout(seconds(3600), link.run()).await.is_err());
        assert!(bench.told().iter().any(|line| line.contains("slower than the cloud")));
        let mut seen = 0;
        while seen < 5 {
            let mut batch = Batch::new();
            bench.queue.take(&mut batch, Some(std::time::Instant::now()));
            seen += batch.len();
            let _ = timeout(seconds(1), link.run_loop()).await;
        }
        assert!(bench.told().iter().any(|line| line.contains("caught up")));
        living.abort();
    }

    #[tokio::test(start_paused = true)]
    async fn a_reader_that_is_always_a_little_slow_is_told() {
        let timing =
            Timing { ping_interval: seconds(1), ping_timeout: seconds(1), ..Timing::default() };
        let bench = TestBench::new(timing, 2, OverflowPolicy::Block);
        let (mut connection, _changes) = bench.connection(&["/test"]);
        let (socket, mut cloud) = pair().await;
        let sending = tokio::spawn(async move {
            // Nothing is read, so that no ping is answered.
            cloud.send("channel_subscribed", "/test").await;
            loop {
                cloud.send("data", "/test").await;
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        });
        let reading = async {
            loop {
                tokio::time::sleep(Duration::from_millis(50)).await;
                bench.queue.take(&mut Batch::new(), Some(std::time::Instant::now()));
            }
        };
        let mut link = StreamSession::new(&mut connection, socket);
        let ended = tokio::select! {
            ended = timeout(seconds(60), link.run()) => ended,
            () = reading => unreachable!("it reads without end"),
        };
        assert!(ended.is_err(), "{ended:?}");
        assert!(bench.told().iter().any(|line| line.contains("is not checked")));
        sending.abort();
    }

    #[tokio::test(start_paused = true)]
    async fn channels_join_and_leave_a_running_session() {
        let bench = bench();
        let (mut connection, changes) = bench.connection(&["/a"]);
        let (socket, mut cloud) = pair().await;
        let added = Arc::new(Subscription::of_path("/b"));
        let talk = async {
            assert_eq!(cloud.text().await, r#"{"subscribe": "/a"}"#);
            cloud.send("channel_subscribed", "/a").await;
            bench.until_notified("all 1 channel").await;
            changes.send(ConnectionChange::Add(vec![added])).expect("it runs");
            assert_eq!(cloud.text().await, r#"{"subscribe": "/b"}"#);
            cloud.send("channel_subscribed", "/b").await;
            bench.until_notified("all 2 channel").await;
            changes.send(ConnectionChange::Remove(vec!["/a".to_owned()])).expect("it runs");
            assert_eq!(cloud.text().await, r#"{"unsubscribe": "/a"}"#);
            changes.send(ConnectionChange::Retire).expect("it runs");
            assert_eq!(cloud.text().await, r#"{"unsubscribe": "/b"}"#);
            assert_eq!(cloud.text().await, "closed");
        };
        let mut link = StreamSession::new(&mut connection, socket);
        let (ended, ()) = tokio::join!(link.run(), talk);
        assert!(ended.is_ok(), "{ended:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn the_stop_signal_is_a_polite_end() {
        let bench = bench();
        let (mut connection, _changes) = bench.connection(&["/a"]);
        let (socket, mut cloud) = pair().await;
        let talk = async {
            assert_eq!(cloud.text().await, r#"{"subscribe": "/a"}"#);
            cloud.send("channel_subscribed", "/a").await;
            bench.until_notified("all 1 channel").await;
            bench.stop.send(true).expect("it runs");
            assert_eq!(cloud.text().await, r#"{"unsubscribe": "/a"}"#);
            assert_eq!(cloud.text().await, "closed");
        };
        let mut link = StreamSession::new(&mut connection, socket);
        let (ended, ()) = tokio::join!(link.run(), talk);
        assert!(ended.is_ok(), "{ended:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn silence_is_told_and_mended_where_that_is_wanted() {
        for reconnect_stale in [false, true] {
            let timing =
                Timing { stale_after: Some(seconds(90)), reconnect_stale, ..Timing::default() };
            let bench = TestBench::new(timing, 100, OverflowPolicy::Block);
            let (mut connection, _changes) = bench.connection(&["/test"]);
            let (socket, mut cloud) = pair().await;
            cloud.send("channel_subscribed", "/test").await;
            let living = tokio::spawn(cloud.live());
            let ended =
                timeout(seconds(3600), StreamSession::new(&mut connection, socket).run()).await;
            let told = bench.told().iter().filter(|line| line.starts_with("no message")).count();
            match ended {
                Err(_) => assert_eq!((reconnect_stale, told), (false, 1)),
                Ok(ended) => {
                    assert!(matches!(ended, Err(Error::Stale { .. })), "{ended:?}");
                    assert_eq!((reconnect_stale, told), (true, 0));
                }
            }
            living.abort();
        }
    }
}
