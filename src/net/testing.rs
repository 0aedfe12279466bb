//! An in-memory cloud for unit tests with a paused clock.

use std::sync::Arc;
use std::sync::mpsc as plain;

use futures_util::{SinkExt, StreamExt};
use tokio::io::DuplexStream;
use tokio::sync::{mpsc, watch};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::{Message, protocol::Role};

use super::auth::credentials::Credentials;
use super::endpoint::Endpoint;
use super::settings::{Settings, Timing};
use super::stream::connection_state::{ConnectionChange, ConnectionState};
use super::stream::context::StreamContext;
use super::stream::queue;
use super::stream::queue::{OverflowPolicy, QueueReceiver};
use super::stream::socket::Socket;
use crate::channel::Subscription;
use crate::notice::Notice;
use crate::transport::BoxedStream;
use crate::transport::TlsTrust;
use crate::transport::proxy::ProxyRules;

/// Everything around one connection.
pub struct TestBench {
    pub shared: Arc<StreamContext>,
    pub queue: QueueReceiver,
    pub notices: plain::Receiver<Notice>,
    pub stop: watch::Sender<bool>,
}

impl TestBench {
    pub fn new(timing: Timing, buffer: usize, on_slow: OverflowPolicy) -> Self {
        let settings = Settings {
            endpoint: Endpoint::of_host("http://127.0.0.1:1").expect("a host"),
            credentials: Credentials::Token("t".into()),
            tls: None,
            trust: TlsTrust::default(),
            proxy: ProxyRules::default(),
            timing,
            max_retries: None,
            max_channels: 3,
            buffer,
            on_slow,
            traces: false,
            keeps_frames: false,
            keeps_payloads: true,
        };
        let (sender, queue) = queue::bounded(buffer, on_slow);
        let (notice_sender, notices) = plain::sync_channel(1000);
        let (stop, stopped) = watch::channel(false);
        let shared = Arc::new(StreamContext::new(settings, sender, notice_sender, stopped));
        Self { shared, queue, notices, stop }
    }

    pub fn connection(
        &self,
        paths: &[&str],
    ) -> (ConnectionState, mpsc::UnboundedSender<ConnectionChange>) {
        let wanted = paths.iter().map(|path| Arc::new(Subscription::of_path(path))).collect();
        let (changes, received) = mpsc::unbounded_channel();
        (ConnectionState::new(1, self.shared.clone(), wanted, received), changes)
    }

    /// Lets other tasks run until a notice contains `piece`.
    pub async fn until_notified(&self, piece: &str) {
        while !self.reported().iter().any(|line| line.contains(piece)) {
            tokio::task::yield_now().await;
        }
    }

    /// The notices since the last call.
    pub fn reported(&self) -> Vec<String> {
        self.notices.try_iter().map(|notice| notice.to_string()).collect()
    }
}

/// The cloud's end.
pub struct TestCloud(WebSocketStream<DuplexStream>);

/// Both ends of a connection that is made.
pub async fn pair() -> (Socket, TestCloud) {
    let (near, far) = tokio::io::duplex(1 << 16);
    let near: BoxedStream = Box::new(near);
    let client = WebSocketStream::from_raw_socket(near, Role::Client, None).await;
    let cloud = WebSocketStream::from_raw_socket(far, Role::Server, None).await;
    (Socket::new(client), TestCloud(cloud))
}

impl TestCloud {
    /// The next text frame; pings are answered by the way.
    pub async fn text(&mut self) -> String {
        loop {
            match self.0.next().await.expect("a frame").expect("a whole frame") {
                Message::Text(text) => return text.to_string(),
                Message::Close(_) => return "closed".to_owned(),
                _ => {}
            }
        }
    }

    /// Sends an event of a channel.
    pub async fn send(&mut self, event: &str, channel: &str) {
        let frame = format!(r#"{{"event":"{event}","channel":"{channel}","data":"1"}}"#);
        self.0.send(Message::text(frame)).await.expect("it is taken");
    }

    /// Reads and answers pings until the client goes away.
    pub async fn live(mut self) {
        while let Some(Ok(_)) = self.0.next().await {}
    }

    /// Keeps the connection, and reads nothing more.
    pub async fn freeze(self) {
        let _kept = self;
        std::future::pending::<()>().await;
    }
}
