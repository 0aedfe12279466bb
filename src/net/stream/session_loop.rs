//! Runs a stream session: subscribes, receives, watches its timers and closes.

use std::time::Duration;

use jiff::Timestamp;
use tokio::time::{Instant, timeout};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::frame::{CloseFrame, coding::CloseCode};

use super::super::error::Error;
use super::connection_state::ConnectionChange;
use super::context::stopped;
use super::queue::{OfferResult, TraceKind};
use super::session::StreamSession;
use super::socket::CLOSE_LIMIT;
use crate::notice::Notice;
use crate::transport::until;
use crate::wire::Request;

/// The most batches read before a timer's verdict, so that a cloud that never stops sending is judged
/// too.
const PENDING_BATCHES: usize = 64;

/// The most silent channels reported one by one; the others share a notice.
const LISTED_SILENT: usize = 5;

impl StreamSession<'_> {
    /// Runs until the stop signal (`Ok`) or until the connection is lost.
    pub async fn run(&mut self) -> Result<(), Error> {
        self.begin();
        self.run_loop().await
    }

    async fn run_loop(&mut self) -> Result<(), Error> {
        let mut stop = self.state.shared.stop.clone();
        loop {
            let queue = self.state.shared.queue.clone();
            let due = self.state.subscriptions.next_due();
            let reading = self.slow.is_none();
            tokio::select! {
                // The stop signal and the timers come first: a busy channel always has data.
                biased;
                () = stopped(&mut stop) => return self.close_politely().await,
                () = until(self.next_ping) => self.ping(),
                () = until(self.pong_due) => {
                    self.drain_pending().await?;
                    self.check_pong()?;
                }
                () = until(self.slow_report_due) => {
                    self.slow_report_due = None;
                    self.notify(Notice::Slow);
                }
                // While nothing is read, the answers may be waiting in the socket.
                () = until(due), if reading => {
                    self.drain_pending().await?;
                    self.check_subscriptions()?;
                }
                change = self.state.change() => {
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

    fn begin(&mut self) {
        let wanted = self.state.subscriptions.begin(Instant::now());
        self.trace(|| TraceKind::Connected);
        let address = self.state.shared.settings.endpoint.shown_stream();
        self.notify(Notice::Connected { address, channels: wanted.len() });
        for path in wanted {
            self.subscribe(&path);
        }
    }

    fn ping(&mut self) {
        let (timing, now) = (self.timing(), Instant::now());
        self.socket.send(Message::Ping(Vec::new().into()));
        self.next_ping = Some(now + timing.ping_interval);
        if self.slow.is_some() {
            // Nothing is read now, so the time for the pong starts when reading resumes.
            self.pong_left.get_or_insert(timing.ping_timeout);
        } else {
            self.pong_due.get_or_insert(now + timing.ping_timeout);
        }
    }

    /// Handles what has arrived before a timer's verdict: a process that was suspended has not read it
    /// yet.
    async fn drain_pending(&mut self) -> Result<(), Error> {
        for _ in 0..PENDING_BATCHES {
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

    /// Fails if the pong is overdue. Time in which nothing could be read does not count.
    fn check_pong(&mut self) -> Result<(), Error> {
        let passed = self.pong_due.is_some_and(|due| due <= Instant::now());
        if passed || self.pong_left.is_some_and(|left| left.is_zero()) {
            self.deliver_pending();
            return Err(Error::NoPong(self.timing().ping_timeout));
        }
        Ok(())
    }

    /// Repeats overdue requests, and looks for silent channels.
    fn check_subscriptions(&mut self) -> Result<(), Error> {
        let (timeout, now) = (self.timing().ack_timeout, Instant::now());
        if self.slow.is_some() {
            return Ok(());
        }
        let overdue = self.state.subscriptions.overdue(now);
        if overdue.none_acknowledged {
            return Err(Error::NoAcknowledgement(timeout));
        }
        for channel in overdue.unanswered {
            self.subscribe(&channel);
            self.notify(Notice::AcknowledgementMissing { channel: channel.into(), timeout });
        }
        overdue.paused.iter().for_each(|path| self.subscribe(path));
        self.check_silence(now)
    }

    fn check_silence(&mut self, now: Instant) -> Result<(), Error> {
        let timing = self.timing();
        let Some(after) = timing.stale_after else { return Ok(()) };
        let mut silent = self.state.subscriptions.stale(now);
        if silent.is_empty() || self.slow.is_some() {
            return Ok(());
        }
        if timing.reconnect_stale {
            // A new connection restarts every channel, so naming one is enough.
            return Err(Error::Stale { channel: silent.swap_remove(0), after });
        }
        let mut rest = silent.split_off(silent.len().min(LISTED_SILENT)).into_iter();
        for channel in silent {
            self.notify(Notice::Stale { channel: channel.into(), after, more: 0 });
        }
        if let Some(channel) = rest.next() {
            self.notify(Notice::Stale { channel: channel.into(), after, more: rest.len() });
        }
        Ok(())
    }

    /// Applies a change; true if the connection has retired.
    fn change(&mut self, change: ConnectionChange) -> bool {
        for path in self.state.apply(change) {
            self.request(&Request::Unsubscribe(&path));
        }
        for path in self.state.subscriptions.ask_added(Instant::now()) {
            self.subscribe(&path);
        }
        self.settle();
        self.state.is_retired()
    }

    /// Queues what was held back; reading goes on once the queue has taken all of it.
    fn release(&mut self) -> Result<(), Error> {
        while let Some(event) = self.held.pop_front() {
            if let OfferResult::Full(event) = self.state.shared.queue.offer(event) {
                self.held.push_front(event);
                return Ok(());
            }
        }
        if let Some(since) = self.slow.take() {
            self.resume(since);
        }
        self.drain()
    }

    /// The queue was full since `since`.
    fn resume(&mut self, since: Instant) {
        let now = Instant::now();
        self.slow_for += now.duration_since(since);
        if self.slow_report_due.take().is_none() {
            self.notify(Notice::Resumed { after: self.slow_for });
            self.slow_for = Duration::ZERO;
        }
        self.pong_due = self.pong_left.take().map(|left| now + left);
        self.state.subscriptions.restart_timers(now);
    }

    /// Handles what was received, as far as the queue has room.
    fn drain(&mut self) -> Result<(), Error> {
        let moment = (Timestamp::now(), Instant::now());
        let _batch = self.state.shared.queue.gather();
        let mut messages = std::mem::take(&mut self.inbox).into_iter();
        while self.slow.is_none()
            && let Some(message) = messages.next()
        {
            self.handle(message, moment)?;
        }
        self.inbox = messages.collect();
        Ok(())
    }

    /// Queues everything received, even if the queue is full.
    fn deliver_pending(&mut self) {
        self.leaving = true;
        self.slow = None;
        for event in std::mem::take(&mut self.held) {
            self.state.shared.queue.force(event);
        }
        // The connection ends anyway, whatever the last frames say about it.
        let _ = self.drain();
    }

    /// Unsubscribes and closes, within a time limit.
    async fn close_politely(&mut self) -> Result<(), Error> {
        self.deliver_pending();
        self.notify(Notice::Closing);
        for path in self.state.subscriptions.acknowledged_paths() {
            self.request(&Request::Unsubscribe(&path));
        }
        let close = CloseFrame { code: CloseCode::Normal, reason: "".into() };
        self.socket.send(Message::Close(Some(close)));
        // The run is over, whether or not the cloud answers.
        let _ = timeout(CLOSE_LIMIT, self.close_handshake()).await;
        Ok(())
    }

    async fn close_handshake(&mut self) -> Result<(), Error> {
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

#[cfg(test)]
mod tests {
    use std::collections::VecDeque as Batch;
    use std::sync::Arc;

    use super::super::queue::OverflowPolicy;
    use super::*;
    use crate::channel::Subscription;
    use crate::net::settings::Timing;
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
        let mut session = StreamSession::new(&mut connection, socket);
        let lived = timeout(seconds(24 * 3600), session.run()).await;
        assert!(lived.is_err(), "{lived:?}");
        assert!(session.settled().is_some());
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
        assert_eq!(bench.reported().iter().filter(|line| line.contains("asking again")).count(), 2);
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
        let mut session = StreamSession::new(&mut connection, socket);
        assert!(timeout(seconds(3600), session.run()).await.is_err());
        assert!(bench.reported().iter().any(|line| line.contains("slower than the cloud")));
        let mut seen = 0;
        while seen < 5 {
            let mut batch = Batch::new();
            bench.queue.take(&mut batch, Some(std::time::Instant::now()));
            seen += batch.len();
            let _ = timeout(seconds(1), session.run_loop()).await;
        }
        assert!(bench.reported().iter().any(|line| line.contains("caught up")));
        living.abort();
    }

    #[tokio::test(start_paused = true)]
    async fn a_reader_that_is_always_a_little_slow_is_reported() {
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
        let mut session = StreamSession::new(&mut connection, socket);
        let ended = tokio::select! {
            ended = timeout(seconds(60), session.run()) => ended,
            () = reading => unreachable!("it reads without end"),
        };
        assert!(ended.is_err(), "{ended:?}");
        assert!(bench.reported().iter().any(|line| line.contains("is not checked")));
        sending.abort();
    }

    #[tokio::test(start_paused = true)]
    async fn channels_join_and_leave_a_running_session() {
        let bench = bench();
        let (mut connection, changes) = bench.connection(&["/a"]);
        let (socket, mut cloud) = pair().await;
        let added = Arc::new(Subscription::of_path("/b"));
        let script = async {
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
        let mut session = StreamSession::new(&mut connection, socket);
        let (ended, ()) = tokio::join!(session.run(), script);
        assert!(ended.is_ok(), "{ended:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn the_stop_signal_is_a_polite_end() {
        let bench = bench();
        let (mut connection, _changes) = bench.connection(&["/a"]);
        let (socket, mut cloud) = pair().await;
        let script = async {
            assert_eq!(cloud.text().await, r#"{"subscribe": "/a"}"#);
            cloud.send("channel_subscribed", "/a").await;
            bench.until_notified("all 1 channel").await;
            bench.stop.send(true).expect("it runs");
            assert_eq!(cloud.text().await, r#"{"unsubscribe": "/a"}"#);
            assert_eq!(cloud.text().await, "closed");
        };
        let mut session = StreamSession::new(&mut connection, socket);
        let (ended, ()) = tokio::join!(session.run(), script);
        assert!(ended.is_ok(), "{ended:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn silence_is_reported_or_ends_the_session() {
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
            let reported =
                bench.reported().iter().filter(|line| line.starts_with("no message")).count();
            match ended {
                Err(_) => assert_eq!((reconnect_stale, reported), (false, 1)),
                Ok(ended) => {
                    assert!(matches!(ended, Err(Error::Stale { .. })), "{ended:?}");
                    assert_eq!((reconnect_stale, reported), (true, 0));
                }
            }
            living.abort();
        }
    }
}
