//! An HTTP server for tests that plays a list of prepared responses.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

use super::super::auth::credentials::Credentials;
use super::super::endpoint::Endpoint;
use super::super::settings::{Settings, Timing};
use super::super::stream::queue::OverflowPolicy;
use crate::transport::TlsTrust;
use crate::transport::proxy::ProxyRules;

/// What the server does with a request.
pub enum TestReply {
    Say(String),
    /// Says it, and hangs up.
    SayAndClose(String),
    /// Hangs up without a word.
    Close,
    /// Never answers.
    Wait,
}

/// A request as it came.
#[derive(Clone, Debug)]
pub struct ReceivedRequest {
    /// `GET /api/v1/self`.
    pub line: String,
    /// In small letters, with their values.
    pub headers: Vec<String>,
    pub body: String,
    /// Which connection it came over.
    pub connection: usize,
}

impl ReceivedRequest {
    pub fn has(&self, header: &str) -> bool {
        self.headers.iter().any(|own| own == header)
    }
}

pub struct TestServer {
    pub url: String,
    seen: Arc<Mutex<Vec<ReceivedRequest>>>,
}

/// An answer of the cloud, with more header lines.
pub fn answer(status: u16, headers: &str, body: &str) -> TestReply {
    TestReply::Say(format!(
        "HTTP/1.1 {status} x\r\nContent-Length: {}\r\n{headers}\r\n{body}",
        body.len()
    ))
}

pub fn ok(body: &str) -> TestReply {
    answer(200, "", body)
}

/// A body that is shorter than it should be.
pub fn cut(body: &str) -> TestReply {
    TestReply::SayAndClose(format!(
        "HTTP/1.1 200 x\r\nContent-Length: {}\r\n\r\n{body}",
        body.len() + 1
    ))
}

impl TestServer {
    pub async fn start(script: impl IntoIterator<Item = TestReply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let seen: Arc<Mutex<Vec<ReceivedRequest>>> = Arc::default();
        let mut acts: Vec<TestReply> = script.into_iter().collect();
        acts.reverse();
        let acts = Arc::new(Mutex::new(acts));
        let log = seen.clone();
        tokio::spawn(async move {
            for connection in 0.. {
                let (client, _) = listener.accept().await.expect("a client");
                tokio::spawn(serve(client, connection, acts.clone(), log.clone()));
            }
        });
        Self { url, seen }
    }

    pub fn seen(&self) -> Vec<ReceivedRequest> {
        self.seen.lock().expect("no holder panics").clone()
    }

    pub fn lines(&self) -> Vec<String> {
        self.seen().into_iter().map(|request| request.line).collect()
    }

    /// Where and as whom, with hardly a pause between two tries.
    pub fn settings(&self, credentials: Credentials) -> Settings {
        settings(&self.url, credentials)
    }
}

pub fn settings(url: &str, credentials: Credentials) -> Settings {
    Settings {
        endpoint: Endpoint::of_host(url).expect("a URL"),
        credentials,
        tls: None,
        trust: TlsTrust::default(),
        proxy: ProxyRules::default(),
        timing: Timing { retry_delay: std::time::Duration::from_millis(1), ..Timing::default() },
        max_retries: None,
        max_channels: 1,
        buffer: 1,
        on_slow: OverflowPolicy::Block,
        traces: false,
        keeps_frames: false,
        keeps_payloads: true,
    }
}

async fn serve(
    client: TcpStream,
    connection: usize,
    acts: Arc<Mutex<Vec<TestReply>>>,
    log: Arc<Mutex<Vec<ReceivedRequest>>>,
) {
    let mut client = BufReader::new(client);
    while let Some(request) = read(&mut client, connection).await {
        log.lock().expect("no holder panics").push(request);
        let act = acts.lock().expect("no holder panics").pop();
        match act.expect("the script is long enough") {
            TestReply::Say(text) => client.write_all(text.as_bytes()).await.expect("it is sent"),
            TestReply::SayAndClose(text) => {
                client.write_all(text.as_bytes()).await.expect("it is sent");
                return;
            }
            TestReply::Close => return,
            TestReply::Wait => std::future::pending().await,
        }
    }
}

async fn read(client: &mut BufReader<TcpStream>, connection: usize) -> Option<ReceivedRequest> {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        client.read_line(&mut line).await.ok().filter(|length| *length > 0)?;
        match line.trim_end() {
            "" => break,
            text => lines.push(text.to_owned()),
        }
    }
    let first = lines.remove(0);
    let length = lines.iter().find_map(|line| line.strip_prefix("content-length: "));
    let mut body = vec![0; length.map_or(0, |length| length.parse().expect("a length"))];
    client.read_exact(&mut body).await.ok()?;
    Some(ReceivedRequest {
        line: first.trim_end_matches(" HTTP/1.1").to_owned(),
        headers: lines,
        body: String::from_utf8(body).expect("UTF-8"),
        connection,
    })
}
