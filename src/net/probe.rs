//! Checks each stage of a connection to the cloud separately, for `doctor`.
//!
//! Uses the same code as the stream and the REST calls. Retries nothing.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::time::Duration;

use rustls::ProtocolVersion;
use tokio::time::Instant;
use tokio_tungstenite::tungstenite::Message;

use super::error::Error;
use super::settings::Settings;
use super::stream::frames::closed;
use super::stream::socket::Socket;
use super::stream::upgrade::open;
use crate::text::excerpt;
use crate::transport::{
    BoxedStream, CertificateInfo, Connector, EncryptedStream, ServerAddress, TlsTrust,
    client_config, resolve, tcp,
};
use crate::wire::{Envelope, Event, Request};

/// A connection on which nothing was sent yet.
pub struct ReachedServer(BoxedStream);

/// The result of a TLS handshake.
#[derive(Debug)]
pub struct SecuredConnection {
    pub version: &'static str,
    /// The server's own.
    pub certificate: Option<CertificateInfo>,
}

/// Every address of a host.
pub async fn addresses(target: &ServerAddress) -> Result<Vec<SocketAddr>, Error> {
    Ok(resolve(target).await?)
}

/// Connects to `target` directly, even if it has a proxy.
pub async fn touch(target: &ServerAddress) -> Result<(), Error> {
    tcp(target).await?;
    Ok(())
}

/// Connects to `target`, through its proxy if it has one.
pub async fn reach(settings: &Settings, target: &ServerAddress) -> Result<ReachedServer, Error> {
    Ok(ReachedServer(settings.connector().reach(target).await?))
}

/// Starts TLS on the connection.
pub async fn secure(
    settings: &Settings,
    target: &ServerAddress,
    io: ReachedServer,
) -> Result<SecuredConnection, Error> {
    Ok(secured(&settings.connector().secure(target, io.0).await?))
}

fn secured(stream: &EncryptedStream) -> SecuredConnection {
    let (_, connection) = stream.get_ref();
    let certificates = connection.peer_certificates().unwrap_or_default();
    SecuredConnection {
        version: match connection.protocol_version() {
            Some(ProtocolVersion::TLSv1_3) => "TLS 1.3",
            Some(ProtocolVersion::TLSv1_2) => "TLS 1.2",
            _ => "TLS",
        },
        certificate: certificates.first().and_then(|own| CertificateInfo::parse(own)),
    }
}

/// Fetches the untrusted certificate over a separate connection, on which nothing else is sent.
pub async fn untrusted_certificate(
    settings: &Settings,
    target: &ServerAddress,
) -> Option<CertificateInfo> {
    // The verified handshake failed before the certificate could be read.
    let anyone = client_config(&TlsTrust { ca_file: None, insecure: true }).ok()?;
    let connector = Connector { tls: Some(anyone), ..settings.connector() };
    let io = connector.reach(target).await.ok()?;
    secured(&connector.secure(target, io).await.ok()?).certificate
}

/// A stream that is used step by step.
pub struct ProbeStream {
    socket: Socket,
    inbox: VecDeque<Message>,
}

/// The cloud's answer to a subscription.
#[derive(Debug, PartialEq, Eq)]
pub enum SubscribeReply {
    Subscribed,
    /// With the cloud's reason.
    Refused(String),
}

impl ProbeStream {
    /// Opens the stream.
    pub async fn open(settings: &Settings) -> Result<Self, Error> {
        let socket = open(settings).await?;
        Ok(Self { socket, inbox: VecDeque::new() })
    }

    /// Subscribes and waits for the answer. Data that arrives first is kept for [`Self::data`].
    pub async fn subscribe(&mut self, channel: &str) -> Result<SubscribeReply, Error> {
        self.socket.send(Message::text(Request::Subscribe(channel).frame()));
        let mut early = VecDeque::new();
        loop {
            let message = self.next().await?;
            match envelope(&message).map(|envelope| envelope.event) {
                Some(Event::Subscribed) => break,
                Some(Event::Refused { detail }) => {
                    return Ok(SubscribeReply::Refused(excerpt(&detail)));
                }
                Some(Event::Data(_)) => early.push_back(message),
                Some(Event::Unsubscribed) | None => {}
            }
        }
        early.append(&mut self.inbox);
        self.inbox = early;
        Ok(SubscribeReply::Subscribed)
    }

    /// Waits for a data message.
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

    /// Closes the stream without waiting for the answer.
    pub async fn close(mut self) -> Result<(), Error> {
        self.socket.close().await
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
