//! One established stream session: its socket, its timers, and what it sends and queues.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;
use tokio_tungstenite::tungstenite::Message;

use super::super::settings::Timing;
use super::connection_state::ConnectionState;
use super::queue::{Event, OfferResult, TraceKind};
use super::socket::Socket;
use crate::notice::Notice;
use crate::wire::Request;

/// How long the reader must have been behind to be worth a notice.
const SLOW: Duration = Duration::from_secs(1);

pub struct StreamSession<'a> {
    pub(super) state: &'a mut ConnectionState,
    pub(super) socket: Socket,
    /// Received, and not handled yet.
    pub(super) inbox: Vec<Message>,
    /// Room for a payload that is checked and not kept.
    pub(super) scratch: Vec<u8>,
    /// Events that found the queue full, in order.
    pub(super) held: VecDeque<Event>,
    /// Since when the queue has been full; nothing is read until it has room.
    pub(super) slow: Option<Instant>,
    /// When to report that.
    pub(super) slow_report_due: Option<Instant>,
    /// How long the queue has been full since that was last reported.
    pub(super) slow_for: Duration,
    settled: Option<Instant>,
    pub(super) next_ping: Option<Instant>,
    pub(super) pong_due: Option<Instant>,
    /// The time left for the pong when reading stopped.
    pub(super) pong_left: Option<Duration>,
    /// The session is ending: events are queued even if the queue is full, so that none is lost.
    pub(super) leaving: bool,
}

impl<'a> StreamSession<'a> {
    pub fn new(state: &'a mut ConnectionState, socket: Socket) -> Self {
        let interval = state.shared.settings.timing.ping_interval;
        Self {
            state,
            socket,
            inbox: Vec::new(),
            scratch: Vec::new(),
            held: VecDeque::new(),
            slow: None,
            slow_report_due: None,
            slow_for: Duration::ZERO,
            settled: None,
            next_ping: (!interval.is_zero()).then(|| Instant::now() + interval),
            pong_due: None,
            pong_left: None,
            leaving: false,
        }
    }

    /// Since when every subscription has been answered.
    pub fn settled(&self) -> Option<Instant> {
        self.settled
    }

    pub(super) fn notify(&self, notice: Notice) {
        self.state.shared.notify(notice);
    }

    /// Queues a connection event, if the run records them.
    pub(super) fn trace(&mut self, what: impl FnOnce() -> TraceKind) {
        if let Some(event) = self.state.trace(what) {
            self.push(event);
        }
    }

    pub(super) fn timing(&self) -> Timing {
        self.state.shared.settings.timing
    }

    pub(super) fn subscribe(&mut self, path: &str) {
        self.request(&Request::Subscribe(path));
    }

    pub(super) fn request(&mut self, request: &Request) {
        let frame = request.frame();
        self.notify(Notice::Sent { frame: frame.clone() });
        self.socket.send(Message::text(frame));
    }

    /// Notes whether every subscription has been answered, and reports when that becomes true.
    pub(super) fn settle(&mut self) {
        let subscriptions = &self.state.subscriptions;
        if !subscriptions.all_settled() {
            self.settled = None;
        } else if self.settled.is_none() {
            let channels = subscriptions.acknowledged_count();
            self.settled = Some(Instant::now());
            self.notify(Notice::Subscribed { channels });
            if let Some(lost_at) = self.state.lost_at.take() {
                self.notify(Notice::Reconnected { after: lost_at.elapsed(), channels });
            }
        }
    }

    /// Queues an event. If the queue is full, reading stops, and with it the wait for a pong.
    pub(super) fn push(&mut self, event: Event) {
        let shared = &self.state.shared;
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
                self.slow_report_due = Some(now + SLOW.saturating_sub(self.slow_for));
                self.held.push_back(event);
            }
        }
    }
}
