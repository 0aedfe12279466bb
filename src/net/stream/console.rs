//! The terminal socket of one device session: keys go in, terminal output comes out.
//!
//! The terminal's size is a text frame `{"resize":{"width":…,"height":…}}`; keys and output are binary
//! frames that begin with a zero byte (Juniper's remote shell example).

use http::Uri;
use tokio::time::{Instant, sleep_until};
use tokio_tungstenite::tungstenite::Message;

use super::super::error::Error;
use super::super::settings::{Settings, Timing};
use super::socket::Socket;
use super::upgrade::open_session;
use crate::transport::{ServerAddress, until};

/// An open session.
pub struct Console {
    socket: Socket,
    inbox: Vec<Message>,
    timing: Timing,
    next_ping: Instant,
    /// The deadline for a sign of life after a ping; any frame is one.
    due: Option<Instant>,
}

impl Console {
    /// Opens the socket, if its address belongs to the cloud.
    ///
    /// # Errors
    ///
    /// [`Error::Foreign`], or the connection failed.
    pub async fn open(settings: &Settings, url: &str) -> Result<Self, Error> {
        let parsed: Uri = url.parse().map_err(|_| Error::Foreign { host: "nowhere".to_owned() })?;
        if !settings.endpoint.owns(&parsed) {
            return Err(Error::Foreign { host: ServerAddress::of(&parsed).host });
        }
        let timing = settings.timing;
        let socket = open_session(settings, &parsed).await?;
        let next_ping = Instant::now() + timing.ping_interval;
        Ok(Self { socket, inbox: Vec::new(), timing, next_ping, due: None })
    }

    /// Sends the size of the terminal, in characters.
    pub fn resize(&mut self, width: u16, height: u16) {
        let size = serde_json::json!({"resize": {"width": width, "height": height}});
        self.socket.send(Message::text(size.to_string()));
    }

    /// Queues keys, which are sent while [`Self::output`] is awaited.
    pub fn send_keys(&mut self, keys: &[u8]) {
        self.socket.send(Message::binary([&[0], keys].concat()));
    }

    /// The next output; `None` once the other side has ended the session. Cancel-safe.
    ///
    /// # Errors
    ///
    /// The connection was lost.
    pub async fn output(&mut self) -> Result<Option<Vec<u8>>, Error> {
        loop {
            while !self.inbox.is_empty() {
                match self.inbox.remove(0) {
                    Message::Binary(bytes) => return Ok(Some(without_nul(&bytes))),
                    Message::Text(text) => return Ok(Some(without_nul(text.as_bytes()))),
                    Message::Close(_) => return Ok(None),
                    Message::Ping(_) | Message::Pong(_) | Message::Frame(_) => {}
                }
            }
            let received = tokio::select! {
                received = self.socket.receive(&mut self.inbox, true) => received,
                () = sleep_until(self.next_ping), if !self.timing.ping_interval.is_zero() => {
                    self.ping();
                    continue;
                }
                () = until(self.due) => return Err(Error::NoPong(self.timing.ping_timeout)),
            };
            // Any frame proves that the other side is alive.
            self.due = None;
            match received {
                Err(Error::Closed { .. }) => return Ok(None),
                other => other?,
            }
        }
    }

    /// Ends the session.
    pub async fn close(&mut self) {
        // The session is over, whether or not the other side is still there.
        let _ = self.socket.close().await;
    }

    fn ping(&mut self) {
        let now = Instant::now();
        self.socket.send(Message::Ping(Vec::new().into()));
        self.next_ping = now + self.timing.ping_interval;
        self.due.get_or_insert(now + self.timing.ping_timeout);
    }
}

fn without_nul(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().copied().filter(|byte| *byte != 0).collect()
}
