//! One connection, kept alive: dial, subscribe, read, notice trouble, come back.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, sleep_until, timeout};
use tokio_tungstenite::tungstenite::protocol::frame::{CloseFrame, coding::CloseCode};
use tokio_tungstenite::tungstenite::{Message, Utf8Bytes};

use super::backoff::Backoff;
use super::dial::{Duplex, open};
use super::queue::{Delivery, Event, Offered, Sender};
use super::socket::Socket;
use super::subscriptions::{Refusal, Subscriptions};
use super::{Error, Notice, Settings};
use crate::channel::Subscription;
use crate::wire::{self, Envelope, Request};

/// How long a connection must have been whole before its backoff starts over.
const STABLE: Duration = Duration::from_secs(60);
/// How long saying goodbye may take.
const FAREWELL: Duration = Duration::from_millis(500);

/// What all connections of a run share.
pub struct Shared {
    pub settings: Settings,
    pub queue: Sender,
    pub notices: mpsc::UnboundedSender<Notice>,
    /// Becomes true when the run is to end.
    pub stop: watch::Receiver<bool>,
    /// Whether any subscription was ever acknowledged.
    pub acknowledged: std::sync::atomic::AtomicBool,
    /// The kinds of bad frames that were told already.
    pub told: Mutex<HashSet<String>>,
}

impl Shared {
    fn tell(&self, notice: Notice) {
        // The listener is gone only when the run is over.
        let _ = self.notices.send(notice);
    }

    fn tell_once(&self, key: String, notice: Notice) {
        if self.told.lock().expect("no holder of this lock panics").insert(key) {
            self.tell(notice);
        }
    }
}

pub struct Connection {
    shared: Arc<Shared>,
    subscriptions: Subscriptions,
    backoff: Backoff,
    first_contact: bool,
}

impl Connection {
    pub fn new(shared: Arc<Shared>, wanted: Vec<Arc<Subscription>>) -> Self {
        let timing = shared.settings.timing;
        Self {
            subscriptions: Subscriptions::new(wanted, timing.acknowledge),
            backoff: Backoff::new(timing.retry_delay, timing.retry_max_delay),
            first_contact: true,
            shared,
        }
    }

    /// Runs until the stop signal (`Ok`) or until trying again is pointless.
    pub async fn run(mut self) -> Result<(), Error> {
        let mut stop = self.shared.stop.clone();
        loop {
            let error = tokio::select! {
                () = stopped(&mut stop) => return Ok(()),
                opened = self.open() => match opened {
                    Err(error) => error,
                    Ok(socket) => match Session::new(&mut self, socket).run().await {
                        Ok(()) => return Ok(()),
                        Err(error) => error,
                    },
                },
            };
            if !error.is_transient(self.first_contact) {
                return Err(error);
            }
            let pause = self.backoff.fail(rand::random(), error.wanted_pause());
            if self.shared.settings.max_retries.is_some_and(|most| self.backoff.failures() > most) {
                return Err(error);
            }
            let reason = error.to_string();
            self.subscriptions.lost(&reason.as_str().into());
            self.shared.tell(Notice::Disconnected {
                reason,
                pause,
                failures: self.backoff.failures(),
            });
            tokio::select! {
                () = stopped(&mut stop) => return Ok(()),
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    async fn open(&self) -> Result<Socket<Box<dyn Duplex>>, Error> {
        let address = self.shared.settings.route();
        self.shared.tell(Notice::Connecting { address });
        open(&self.shared.settings).await.map(Socket::new)
    }
}

/// One life of a connection.
struct Session<'a> {
    connection: &'a mut Connection,
    socket: Socket<Box<dyn Duplex>>,
    inbox: Vec<Message>,
    /// An event that found the queue full.
    held: Option<(Event, Instant)>,
    settled: Option<Instant>,
    next_ping: Instant,
    pong_due: Option<Instant>,
}

impl<'a> Session<'a> {
    fn new(connection: &'a mut Connection, socket: Socket<Box<dyn Duplex>>) -> Self {
        connection.first_contact = false;
        let next_ping = Instant::now() + connection.shared.settings.timing.ping_interval;
        Self {
            connection,
            socket,
            inbox: Vec::new(),
            held: None,
            settled: None,
            next_ping,
            pong_due: None,
        }
    }

    async fn run(mut self) -> Result<(), Error> {
        let mut stop = self.connection.shared.stop.clone();
        let wanted = self.connection.subscriptions.begin(Instant::now());
        let address = self.connection.shared.settings.endpoint.stream.to_string();
        self.tell(Notice::Connected { address, channels: wanted.len() });
        for path in &wanted {
            self.ask(path);
        }
        let ended = loop {
            let shared = self.connection.shared.clone();
            let due = self.connection.subscriptions.next_due();
            let reading = self.held.is_none();
            let turn = tokio::select! {
                biased;
                () = stopped(&mut stop) => break self.farewell().await,
                () = sleep_until(self.next_ping) => {
                    self.ping();
                    Ok(())
                }
                () = until(self.pong_due) => Err(Error::NoPong(shared.settings.timing.ping_timeout)),
                () = until(due) => self.watch(),
                () = shared.queue.room(), if !reading => self.release(),
                received = self.socket.receive(&mut self.inbox, reading) => match received {
                    Ok(()) => self.drain(),
                    Err(error) => Err(error),
                },
            };
            if let Err(error) = turn {
                break Err(error);
            }
        };
        if self.settled.is_some_and(|since| since.elapsed() >= STABLE) {
            self.connection.backoff.reset();
        }
        ended
    }

    fn tell(&self, notice: Notice) {
        self.connection.shared.tell(notice);
    }

    fn ask(&mut self, path: &str) {
        let frame = Request::Subscribe(path).frame();
        self.tell(Notice::Sent { frame: frame.clone() });
        self.socket.send(Message::text(frame));
    }

    fn ping(&mut self) {
        let timing = self.connection.shared.settings.timing;
        let now = Instant::now();
        self.socket.send(Message::Ping(Vec::new().into()));
        self.next_ping = now + timing.ping_interval;
        if self.held.is_none() {
            self.pong_due.get_or_insert(now + timing.ping_timeout);
        }
    }

    fn watch(&mut self) -> Result<(), Error> {
        let overdue = self.connection.subscriptions.overdue(Instant::now());
        let timeout = self.connection.shared.settings.timing.acknowledge;
        if overdue.hopeless {
            return Err(Error::NoAcknowledgement(timeout));
        }
        for channel in overdue.unanswered {
            self.ask(&channel);
            self.tell(Notice::AcknowledgementMissing { channel, timeout });
        }
        overdue.paused.iter().for_each(|path| self.ask(path));
        Ok(())
    }

    /// There is room in the queue again.
    fn release(&mut self) -> Result<(), Error> {
        let Some((event, since)) = self.held.take() else { return Ok(()) };
        match self.connection.shared.queue.offer(event) {
            Offered::Full(event) => self.held = Some((event, since)),
            Offered::Taken | Offered::Dropped(_) | Offered::Closed => {
                self.tell(Notice::Resumed { after: since.elapsed() });
                return self.drain();
            }
        }
        Ok(())
    }

    /// Handles what was received, as far as there is room for it.
    fn drain(&mut self) -> Result<(), Error> {
        let now = Timestamp::now();
        let mut messages = std::mem::take(&mut self.inbox).into_iter();
        while self.held.is_none()
            && let Some(message) = messages.next()
        {
            self.handle(message, now)?;
        }
        self.inbox = messages.collect();
        Ok(())
    }

    fn handle(&mut self, message: Message, now: Timestamp) -> Result<(), Error> {
        match message {
            Message::Text(text) => self.frame(&text, now),
            Message::Binary(bytes) => match Utf8Bytes::try_from(bytes) {
                Ok(text) => self.frame(&text, now),
                Err(_) => {
                    self.malformed("a binary frame that is no text");
                    Ok(())
                }
            },
            Message::Pong(_) => {
                self.pong_due = None;
                Ok(())
            }
            Message::Close(frame) => Err(Error::Closed {
                code: frame.as_ref().map(|frame| frame.code.into()),
                reason: frame
                    .map(|frame| {
                        frame.reason.chars().filter(|letter| !letter.is_control()).collect()
                    })
                    .unwrap_or_default(),
            }),
            Message::Ping(_) | Message::Frame(_) => Ok(()),
        }
    }

    fn malformed(&self, what: &str) {
        self.connection
            .shared
            .tell_once(what.to_owned(), Notice::Malformed { what: what.to_owned() });
    }

    fn frame(&mut self, text: &Utf8Bytes, now: Timestamp) -> Result<(), Error> {
        let envelope = match Envelope::parse(text) {
            Ok(envelope) => envelope,
            Err(malformed) => {
                self.malformed(&malformed.to_string());
                return Ok(());
            }
        };
        let Some(place) = self.connection.subscriptions.find(&envelope.channel) else {
            let channel =
                envelope.channel.chars().filter(|letter| !letter.is_control()).take(200).collect();
            self.connection.shared.tell_once("unmatched".to_owned(), Notice::Unmatched { channel });
            return Ok(());
        };
        match envelope.event {
            wire::Event::Data(raw) => {
                let start = raw.as_ptr() as usize - text.as_ptr() as usize;
                let data = start..start + raw.len();
                self.deliver(place, text.clone(), data, now);
                Ok(())
            }
            wire::Event::Subscribed => {
                self.acknowledged(place, now);
                Ok(())
            }
            wire::Event::Refused { detail } => self.refused(place, &detail),
            wire::Event::Unsubscribed => Ok(()),
        }
    }

    fn deliver(&mut self, place: usize, frame: Utf8Bytes, data: Range<usize>, received: Timestamp) {
        let subscription = self.connection.subscriptions.get(place).clone();
        if let Some((from, reason)) = self.connection.subscriptions.message(place, received) {
            let channel = subscription.path.clone();
            self.tell(Notice::Gap { channel, from, to: received, reason: reason.to_string() });
            self.push(Event::Gap {
                subscription: subscription.clone(),
                from,
                to: received,
                reason,
            });
        }
        self.push(Event::Data(Delivery { frame, data, subscription, received }));
    }

    fn push(&mut self, event: Event) {
        match self.connection.shared.queue.offer(event) {
            Offered::Taken | Offered::Closed => {}
            Offered::Dropped(subscription) => {
                self.tell(Notice::Dropped { channel: subscription.path.clone(), count: 1 });
            }
            Offered::Full(event) => {
                self.tell(Notice::Slow);
                self.pong_due = None;
                self.held = Some((event, Instant::now()));
            }
        }
    }

    fn acknowledged(&mut self, place: usize, now: Timestamp) {
        let subscriptions = &mut self.connection.subscriptions;
        if !subscriptions.acknowledged(place, now) {
            return;
        }
        let channel = subscriptions.get(place).path.clone();
        let channels =
            subscriptions.all_settled().then(|| subscriptions.acknowledged_paths().len());
        self.connection.shared.acknowledged.store(true, std::sync::atomic::Ordering::Relaxed);
        self.tell(Notice::Acknowledged { channel });
        if let Some(channels) = channels {
            self.settled = Some(Instant::now());
            self.tell(Notice::Subscribed { channels });
        }
    }

    fn refused(&mut self, place: usize, detail: &str) -> Result<(), Error> {
        let pause = self.connection.shared.settings.timing.retry_delay;
        let detail: String =
            detail.chars().filter(|letter| !letter.is_control()).take(300).collect();
        let subscriptions = &mut self.connection.subscriptions;
        let channel = subscriptions.get(place).path.clone();
        match subscriptions.refused(place, &detail, Instant::now(), pause) {
            Refusal::Unknown => {}
            Refusal::ForNow(pause) => self.tell(Notice::RefusedForNow { channel, detail, pause }),
            Refusal::Final if subscriptions.all_refused() => {
                self.tell(Notice::Refused { channel, detail: detail.clone() });
                return Err(Error::AllRefused(detail));
            }
            Refusal::Final => self.tell(Notice::Refused { channel, detail }),
        }
        Ok(())
    }

    /// Unsubscribes and closes; the cloud gets half a second for it.
    async fn farewell(&mut self) -> Result<(), Error> {
        self.tell(Notice::Closing);
        for path in self.connection.subscriptions.acknowledged_paths() {
            self.socket.send(Message::text(Request::Unsubscribe(&path).frame()));
        }
        self.socket
            .send(Message::Close(Some(CloseFrame { code: CloseCode::Normal, reason: "".into() })));
        // Whether the cloud took its leave in time makes no difference.
        let _ = timeout(FAREWELL, async {
            self.socket.flush().await?;
            loop {
                self.inbox.clear();
                self.socket.receive(&mut self.inbox, true).await?;
                if self.inbox.iter().any(Message::is_close) {
                    return Ok::<(), Error>(());
                }
            }
        })
        .await;
        Ok(())
    }
}

/// Sleeps until then; for ever if there is no such time.
async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}

/// Waits for the stop signal; its sender going away is one.
async fn stopped(stop: &mut watch::Receiver<bool>) {
    let _ = stop.wait_for(|stop| *stop).await;
}
