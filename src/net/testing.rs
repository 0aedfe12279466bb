//! An in-memory cloud for unit tests with a paused clock.

use std::sync::Arc;
use std::sync::mpsc as plain;

use futures_util::{SinkExt, StreamExt};
use tokio::io::DuplexStream;
use tokio::sync::{mpsc, watch};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::{Message, protocol::Role};

use super::auth::Credentials;
use super::dial::Duplex;
use super::endpoint::Endpoint;
use super::proxy::ProxyRules;
use super::socket::Socket;
use super::stream::connection::{Connection, ConnectionChange};
use super::stream::context::StreamContext;
use super::stream::queue::{OverflowPolicy, QueueReceiver};
use super::{Settings, Timing};
use crate::channel::Subscription;
use crate::net::stream::queue;
use crate::notice::Notice;

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
        let (tell, notices) = plain::sync_channel(1000);
        let (stop, stopped) = watch::channel(false);
        let shared = Arc::new(StreamContext::new(settings, sender, tell, stopped));
        Self { shared, queue, notices, stop }
    }

    pub fn connection(
        &self,
        paths: &[&str],
    ) -> (Connection, mpsc::UnboundedSender<ConnectionChange>) {
        let wanted = paths.iter().map(|path| Arc::new(Subscription::of_path(path))).collect();
        let (changes, received) = mpsc::unbounded_channel();
        (Connection::new(1, self.shared.clone(), wanted, received), changes)
    }

    /// Lets the others run until this is told.
    pub async fn until_notified(&self, piece: &str) {
        while !self.told().iter().any(|line| line.contains(piece)) {
            tokio::task::yield_now().await;
        }
    }

    /// What was told since somebody asked.
    pub fn told(&self) -> Vec<String> {
        self.notices.try_iter().map(|notice| notice.to_string()).collect()
    }
}

/// The cloud's end.
pub struct TestCloud(WebSocketStream<DuplexStream>);

/// Both ends of a connection that is made.
pub async fn pair() -> (Socket<Box<dyn Duplex>>, TestCloud) {
    let (near, far) = tokio::io::duplex(1 << 16);
    let near: Box<dyn Duplex> = Box::new(near);
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
