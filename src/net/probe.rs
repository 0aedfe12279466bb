//! Checks each stage of a connection to the cloud separately, for `doctor`.
//!
//! Uses what the stream and the REST calls use. Judges nothing, and tries nothing again.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::time::Duration;

use rustls::ProtocolVersion;
use tokio::time::Instant;
use tokio_tungstenite::tungstenite::Message;

use super::certificate::CertificateInfo;
use super::dial::Duplex;
use super::endpoint::ServerAddress;
use super::error::Error;
use super::socket::Socket;
use super::tls::{TlsTrust, client_config};
use super::{Settings, dial};
use crate::net::stream::frames::closed;
use crate::wire::{Envelope, Event, Request};

/// A connection on which nothing was said yet.
pub struct ReachedServer(Box<dyn Duplex>);

/// What TLS has agreed on.
#[derive(Debug)]
pub struct SecuredConnection {
    pub version: &'static str,
    /// The cloud's own.
    pub certificate: Option<CertificateInfo>,
}

/// Every address of a host.
pub async fn addresses(target: &ServerAddress) -> Result<Vec<SocketAddr>, Error> {
    dial::resolve(&target.host, target.port).await
}

/// A connection to `target` itself, whatever the proxies are.
pub async fn touch(target: &ServerAddress) -> Result<(), Error> {
    dial::tcp(target).await.map(drop)
}

/// A connection to `target`, through the proxy that there is for it.
pub async fn reach(settings: &Settings, target: &ServerAddress) -> Result<ReachedServer, Error> {
    dial::reach(settings, target).await.map(ReachedServer)
}

/// Speaks TLS over it.
pub async fn secure(
    settings: &Settings,
    target: &ServerAddress,
    io: ReachedServer,
) -> Result<SecuredConnection, Error> {
    let stream = dial::secure(settings, target, io.0).await?;
    let (_, connection) = stream.get_ref();
    let certificates = connection.peer_certificates().unwrap_or_default();
    Ok(SecuredConnection {
        version: match connection.protocol_version() {
            Some(ProtocolVersion::TLSv1_3) => "TLS 1.3",
            Some(ProtocolVersion::TLSv1_2) => "TLS 1.2",
            _ => "TLS",
        },
        certificate: certificates.first().and_then(|own| CertificateInfo::parse(own)),
    })
}

/// The certificate that is not trusted, over a connection of its own. Nothing is sent over it.
pub async fn untrusted_certificate(
    settings: &Settings,
    target: &ServerAddress,
) -> Option<CertificateInfo> {
    let anyone = client_config(&TlsTrust { ca_file: None, insecure: true }).ok()?;
    let settings = Settings { tls: Some(anyone), ..settings.clone() };
    let io = reach(&settings, target).await.ok()?;
    secure(&settings, target, io).await.ok()?.certificate
}

/// A stream, used by hand.
pub struct ProbeStream {
    socket: Socket<Box<dyn Duplex>>,
    inbox: VecDeque<Message>,
}

/// What the cloud answers to a subscription.
#[derive(Debug, PartialEq, Eq)]
pub enum SubscribeReply {
    Subscribed,
    /// With the cloud's reason.
    Refused(String),
}

impl ProbeStream {
    /// Connects, and upgrades to a stream.
    pub async fn open(settings: &Settings) -> Result<Self, Error> {
        let socket = Socket::new(dial::open(settings).await?);
        Ok(Self { socket, inbox: VecDeque::new() })
    }

    /// Subscribes, and waits for the answer. Data that comes earlier stays for [`Self::data`].
    pub async fn subscribe(&mut self, channel: &str) -> Result<SubscribeReply, Error> {
        self.socket.send(Message::text(Request::Subscribe(channel).frame()));
        let mut early = VecDeque::new();
        loop {
            let message = self.next().await?;
            match envelope(&message).map(|envelope| envelope.event) {
                Some(Event::Subscribed) => break,
                Some(Event::Refused { detail }) => {
                    return Ok(SubscribeReply::Refused(super::error_detail::harmless(&detail)));
                }
                Some(Event::Data(_)) => early.push_back(message),
                Some(Event::Unsubscribed) | None => {}
            }
        }
        early.append(&mut self.inbox);
        self.inbox = early;
        Ok(SubscribeReply::Subscribed)
    }

    /// Waits for a message.
    pub async fn data(&mut self) -> Result<(), Error> {
        loop {
            let message = self.next().await?;
            if matches!(envelope(&message), Some(Envelope { event: Event::Data(_), .. })) {
                return Ok(());
            }
        }
    }

    /// The time from a ping to its pong.
    pub async fn ping(&mut self) -> Result<Duration, Error> {
        let sent = Instant::now();
        self.socket.send(Message::Ping(Vec::new().into()));
        while !self.next().await?.is_pong() {}
        Ok(sent.elapsed())
    }

    /// Takes leave, without waiting for the answer.
    pub async fn close(mut self) -> Result<(), Error> {
        self.socket.send(Message::Close(None));
        self.socket.flush().await
    }

    async fn next(&mut self) -> Result<Message, Error> {
        loop {
            match self.inbox.pop_front() {
                Some(Message::Close(frame)) => return Err(closed(frame)),
                Some(message) => return Ok(message),
                None => {
                    let mut batch = Vec::new();
                    self.socket.receive(&mut batch, true).await?;
                    self.inbox.extend(batch);
                }
            }
        }
    }
}

fn envelope(message: &Message) -> Option<Envelope<'_>> {
    let text = match message {
        Message::Text(text) => text.as_str(),
        Message::Binary(bytes) => std::str::from_utf8(bytes).ok()?,
        _ => return None,
    };
    Envelope::read(text, &mut Vec::new()).ok()
}

#[cfg(test)]
mod tests {
    use super::super::testing::pair;
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn data_may_come_before_its_acknowledgement() {
        let (socket, mut cloud) = pair().await;
        let mut feed = ProbeStream { socket, inbox: VecDeque::new() };
        cloud.send("data", "/test").await;
        cloud.send("channel_subscribed", "/test").await;
        assert_eq!(feed.subscribe("/test").await.expect("an answer"), SubscribeReply::Subscribed);
        assert_eq!(cloud.text().await, r#"{"subscribe": "/test"}"#);
        feed.data().await.expect("the message that came first");
        let living = tokio::spawn(cloud.live());
        feed.ping().await.expect("a pong");
        living.abort();
    }

    #[tokio::test(start_paused = true)]
    async fn a_refusal_is_an_answer_and_an_end_is_none() {
        let (socket, mut cloud) = pair().await;
        let mut feed = ProbeStream { socket, inbox: VecDeque::new() };
        cloud.send("subscribe_failed", "/test").await;
        assert!(matches!(feed.subscribe("/test").await, Ok(SubscribeReply::Refused(_))));
        drop(cloud);
        assert!(feed.data().await.is_err() && feed.ping().await.is_err());
    }
}
