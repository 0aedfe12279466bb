//! Tests the simulated stream with a plain WebSocket client.

mod captures;
mod rest;
mod utilities;

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::{Error as WsError, Message};
use tokio_tungstenite::{WebSocketStream, client_async};

use super::*;

const CHANNEL: &str = "/test";

fn settings(scenario: Option<&str>) -> SimulatorSettings {
    SimulatorSettings {
        listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        tls: false,
        size: world::WorldSize { orgs: 1, sites: 1, devices: 1 },
        rate: 100.0,
        seed: 1,
        background: true,
        scenario: scenario.map(|text| Scenario::parse(text).unwrap()),
        journal: None,
        recording: None,
    }
}

async fn cloud(scenario: Option<&str>) -> SimulatedCloud {
    SimulatedCloud::start(settings(scenario)).await.unwrap()
}

struct TestClient(WebSocketStream<TcpStream>);

impl TestClient {
    async fn open(cloud: &SimulatedCloud, token: &str) -> Result<Self, WsError> {
        Self::with(cloud, "authorization", &format!("Token {token}")).await
    }

    /// With one header of the caller's.
    async fn with(
        cloud: &SimulatedCloud,
        header: &'static str,
        value: &str,
    ) -> Result<Self, WsError> {
        let mut request = cloud.ready().ws_url.into_client_request()?;
        request.headers_mut().insert(header, value.parse().unwrap());
        let tcp = TcpStream::connect(cloud.address).await?;
        Ok(Self(client_async(request, tcp).await?.0))
    }

    async fn of(cloud: &SimulatedCloud) -> Self {
        Self::open(cloud, &cloud.ready().token).await.unwrap()
    }

    async fn send(&mut self, value: Value) {
        self.0.send(Message::text(value.to_string())).await.unwrap();
    }

    async fn subscribe(&mut self, channel: &str) {
        self.send(json!({"subscribe": channel})).await;
    }

    async fn next(&mut self) -> Option<Result<Message, WsError>> {
        tokio::time::timeout(Duration::from_secs(10), self.0.next()).await.expect("in time")
    }

    async fn message(&mut self) -> Message {
        self.next().await.expect("a message").unwrap()
    }

    async fn json(&mut self) -> Value {
        serde_json::from_str(self.message().await.to_text().unwrap()).unwrap()
    }
}

/// The status and the text of the answer to a GET.
async fn get(cloud: &SimulatedCloud, path: &str, token: &str) -> (u16, String) {
    let mut tcp = TcpStream::connect(cloud.address).await.unwrap();
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Token {token}\r\nConnection: close\r\n\r\n"
    );
    tcp.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    tcp.read_to_string(&mut answer).await.unwrap();
    (answer[9..12].parse().unwrap(), answer)
}

#[tokio::test]
async fn subscribe_hear_unsubscribe() {
    let cloud = cloud(None).await;
    let mut client = TestClient::of(&cloud).await;
    client.subscribe(CHANNEL).await;
    assert_eq!(client.json().await, json!({"event": "channel_subscribed", "channel": CHANNEL}));
    assert_eq!(client.json().await, json!({"event": "data", "channel": CHANNEL, "data": "1"}));
    client.send(json!({"unsubscribe": CHANNEL})).await;
    while client.json().await["event"] != "channel_unsubscribed" {}
    client.subscribe("/sites/nowhere/devices").await;
    assert_eq!(
        client.json().await,
        json!({
            "event": "subscribe_failed",
            "channel": "/sites/nowhere/devices",
            "detail": "permission denied"
        })
    );
}

#[tokio::test]
async fn a_wrong_token_is_refused() {
    let cloud = cloud(None).await;
    let Err(WsError::Http(response)) = TestClient::open(&cloud, "wrong").await else {
        panic!("let in");
    };
    assert_eq!(response.status(), 401);
    assert_eq!(
        serde_json::from_slice::<Value>(response.body().as_deref().unwrap()).unwrap(),
        json!({"detail": "Authentication credentials were not provided."})
    );
}

#[tokio::test]
async fn rest_calls_are_counted_and_unknown_ones_not_found() {
    let cloud = cloud(None).await;
    let token = cloud.ready().token;
    assert_eq!(get(&cloud, "/api/v1/self", "wrong").await.0, 401);
    assert_eq!(get(&cloud, "/api/v1/self", &token).await.0, 200);
    let (status, answer) = get(&cloud, "/api/v1/self/usage", &token).await;
    assert_eq!(status, 200);
    assert!(answer.ends_with(r#"{"requests":2,"request_limit":5000}"#), "{answer}");
    assert!(answer.contains("x-kong-request-id: "), "{answer}");
    assert_eq!(get(&cloud, "/api/v1/unheard_of", &token).await.0, 404);
}

#[tokio::test]
async fn the_certificate_holds_for_the_announced_url() {
    use rustls::pki_types::CertificateDer;
    use rustls::pki_types::pem::PemObject;
    let cloud =
        SimulatedCloud::start(SimulatorSettings { tls: true, ..settings(None) }).await.unwrap();
    let ready = cloud.ready();
    assert!(ready.url.starts_with("https://localhost:"));
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(ready.ca.unwrap()).unwrap()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let tcp = TcpStream::connect(cloud.address).await.unwrap();
    let name = "localhost".try_into().unwrap();
    let tls = tokio_rustls::TlsConnector::from(Arc::new(config)).connect(name, tcp).await.unwrap();
    let mut request = ready.ws_url.into_client_request().unwrap();
    request
        .headers_mut()
        .insert("authorization", format!("token {}", ready.token).parse().unwrap());
    let (mut socket, _) = client_async(request, tls).await.unwrap();
    socket.send(Message::text(r#"{"subscribe":"/test"}"#)).await.unwrap();
    assert!(socket.next().await.unwrap().unwrap().to_text().unwrap().contains("subscribed"));
}

/// A cloud whose first stream connection has these steps.
async fn scripted(steps: &str) -> SimulatedCloud {
    cloud(Some(&format!("[[cloud.connection]]\nsteps = [{steps}]"))).await
}

#[tokio::test]
async fn a_script_answers_the_upgrade_instead() {
    let cloud = cloud(Some(
        "[cloud]\nafter = 'live'\n[[cloud.connection]]\n\
         steps = [{ respond = 429, headers = { Retry-After = '1' }, body = 'busy' }]",
    ))
    .await;
    let token = cloud.ready().token;
    let Err(WsError::Http(response)) = TestClient::open(&cloud, &token).await else {
        panic!("let in");
    };
    assert_eq!(response.status(), 429);
    assert_eq!(response.headers()["retry-after"], "1");
    assert_eq!(response.body().as_deref(), Some(&b"busy"[..]));
    let mut client = TestClient::of(&cloud).await;
    client.subscribe(CHANNEL).await;
    assert_eq!(client.json().await["event"], "channel_subscribed");
}

#[tokio::test]
async fn sockets_are_refused_reset_and_fed_with_junk() {
    let shut = cloud(Some("cloud.refuse = true")).await;
    assert!(TcpStream::connect(shut.address).await.is_err());
    for steps in ["{ reset = true }", "{ reset_upgrade = true }"] {
        let cloud = scripted(steps).await;
        let error = TestClient::open(&cloud, "any").await.err().expect("no stream");
        let WsError::Io(error) = error else { panic!("{steps}: {error}") };
        assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset, "{steps}");
    }
    let cloud = scripted("{ junk = 'SSH-2.0' }").await;
    let mut tcp = TcpStream::connect(cloud.address).await.unwrap();
    let mut text = String::new();
    tcp.read_to_string(&mut text).await.unwrap();
    assert_eq!(text, "SSH-2.0");
}

#[tokio::test]
async fn subscriptions_are_answered_as_the_script_says() {
    let cloud =
        scripted("{ expect = 3 }, { ack = 1 }, { ack = 'reverse' }, { ack = ['/x'] }").await;
    let mut client = TestClient::of(&cloud).await;
    for channel in ["/a", "/b", "/c"] {
        client.subscribe(channel).await;
    }
    for channel in ["/a", "/c", "/b", "/x"] {
        let answer = client.json().await;
        assert_eq!(answer, json!({"event": "channel_subscribed", "channel": channel}));
    }
}

#[tokio::test]
async fn failures_carry_their_detail_and_live_takes_over() {
    let cloud = scripted("{ expect = 2 }, { fail = '/a', detail = 'no' }, { live = true }").await;
    let mut client = TestClient::of(&cloud).await;
    client.subscribe("/a").await;
    client.subscribe(CHANNEL).await;
    assert_eq!(
        client.json().await,
        json!({"event": "subscribe_failed", "channel": "/a", "detail": "no"})
    );
    assert_eq!(client.json().await, json!({"event": "channel_subscribed", "channel": CHANNEL}));
    assert_eq!(client.json().await["event"], "data");
}

#[tokio::test]
async fn closes_have_their_code() {
    for (step, code) in
        [("{ close = 1001, reason = 'bye' }", Some(1001)), ("{ close = 'empty' }", None)]
    {
        let cloud = scripted(step).await;
        let mut client = TestClient::of(&cloud).await;
        let Message::Close(frame) = client.message().await else { panic!("{step}") };
        assert_eq!(frame.map(|frame| u16::from(frame.code)), code);
        assert!(client.next().await.is_none(), "the cloud ends the connection");
    }
}

#[tokio::test]
async fn connections_end_without_a_close_frame() {
    use tokio_tungstenite::tungstenite::error::ProtocolError;
    let cloud = scripted("{ send = 'x' }, { drop = true }").await;
    let mut client = TestClient::of(&cloud).await;
    client.subscribe(CHANNEL).await;
    assert_eq!(client.message().await, Message::text("x"));
    let end = client.next().await;
    assert!(
        matches!(end, Some(Err(WsError::Protocol(ProtocolError::ResetWithoutClosingHandshake)))),
        "{end:?}"
    );
    let cloud = scripted("{ expect = 1 }, { reset = true }").await;
    let mut client = TestClient::of(&cloud).await;
    client.subscribe(CHANNEL).await;
    let end = client.next().await;
    assert!(matches!(end, Some(Err(_))), "{end:?}");
}

#[tokio::test]
async fn frames_come_in_pieces_and_raw() {
    let cloud = scripted(
        "{ fragment = 'in pieces', parts = 4 }, { drip = 'slow', every = '1ms' }, \
         { raw_hex = '81 03 72 61 77' }, { binary = 'b' }, { partial = 'whole', bytes = 7 }, \
         { partial = 'half', bytes = 3 }, { drop = true }",
    )
    .await;
    let mut client = TestClient::of(&cloud).await;
    for text in ["in pieces", "slow", "raw"] {
        assert_eq!(client.message().await, Message::text(text));
    }
    assert_eq!(client.message().await, Message::binary(&b"b"[..]));
    assert_eq!(client.message().await, Message::text("whole"));
    assert!(client.next().await.unwrap().is_err(), "the half frame never becomes a message");
}

#[tokio::test]
async fn data_goes_to_the_first_channel_in_either_form() {
    let cloud = cloud(Some(
        "[cloud]\ndata = 'object'\n[[cloud.connection]]\n\
         steps = [{ expect = 2 }, { data = '{\"a\":1}' }, { data = '2', channel = '/x' }, { big = 3 }]",
    ))
    .await;
    let mut client = TestClient::of(&cloud).await;
    client.subscribe("/b").await;
    client.subscribe("/a").await;
    for (channel, data) in
        [("/b", json!({"a": 1})), ("/x", json!(2)), ("/b", json!({"pad": "xxx"}))]
    {
        let message = client.json().await;
        assert_eq!(message, json!({"event": "data", "channel": channel, "data": data}));
    }
}

#[tokio::test]
async fn pings_are_answered_until_the_cloud_stops_reading() {
    let cloud = scripted("{ wait_for = 'ping' }, { no_pong = true }, { send = 'deaf' }").await;
    let mut client = TestClient::of(&cloud).await;
    client.0.send(Message::Ping(b"1".as_slice().into())).await.unwrap();
    assert_eq!(client.message().await, Message::Pong(b"1".as_slice().into()));
    assert_eq!(client.message().await, Message::text("deaf"));
}

#[tokio::test]
async fn numbered_messages_stand_in_the_journal() {
    let path = std::env::temp_dir().join(format!("mistcat-numbered-{}", std::process::id()));
    let text = "[[cloud.connection]]\nsteps = [{ expect = 2 }, { ack = 'twice' }, \
                { numbered = 5, from = 10, every = '1ms', size = 2, channel = '*' }, \
                { wait_for = 'unsubscribe' }, { wait_for = 'close' }]";
    let settings = SimulatorSettings { journal: Some(path.clone()), ..settings(Some(text)) };
    let cloud = SimulatedCloud::start(settings).await.unwrap();
    let mut client = TestClient::of(&cloud).await;
    client.subscribe("/a").await;
    client.subscribe("/b").await;
    for channel in ["/a", "/a", "/b", "/b"] {
        assert_eq!(client.json().await["channel"], channel);
    }
    for (seq, channel, place) in
        [(10, "/a", 1), (11, "/b", 1), (12, "/a", 2), (13, "/b", 2), (14, "/a", 3)]
    {
        let message = client.json().await;
        assert_eq!(message["channel"], channel);
        let payload: Value = serde_json::from_str(message["data"].as_str().unwrap()).unwrap();
        assert_eq!(payload, json!({"seq": seq, "channel_at": place, "pad": "xx"}));
    }
    client.0.send(Message::text("nonsense")).await.unwrap();
    client.send(json!({"unsubscribe": "/a"})).await;
    assert_eq!(client.json().await["event"], "channel_unsubscribed");
    client.0.close(None).await.unwrap();
    while client.next().await.is_some() {}
    drop(cloud);
    let journal = std::fs::read_to_string(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    let entries: Vec<Value> =
        journal.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let events: Vec<_> = entries.iter().map(|entry| entry["event"].as_str().unwrap()).collect();
    let expected = "accept upgrade subscribe subscribe ack ack ack ack sent sent sent sent sent \
                    malformed unsubscribe close";
    assert_eq!(events[..16].join(" "), expected);
    assert_eq!(entries[1]["authorized"], true);
    assert_eq!(entries[1]["cookie"], false);
    assert_eq!(entries[12]["seq"], 14);
    assert_eq!(entries[12]["stream"], 1);
    assert_eq!(entries[15]["code"], Value::Null);
}

#[tokio::test]
async fn rest_answers_are_overridden_and_cut() {
    let cloud = cloud(Some(
        "[[cloud.rest]]\npath = '/api/v1/self'\ntimes = 1\nstatus = 503\nbody = 'down'\n\
         headers = { Retry-After = '2' }\n\
         [[cloud.rest]]\npath = '/api/v1/self'\ncut = true\ntimes = 1",
    ))
    .await;
    let token = cloud.ready().token;
    let (status, answer) = get(&cloud, "/api/v1/self", &token).await;
    assert_eq!(status, 503);
    assert!(answer.contains("retry-after: 2") && answer.ends_with("down"), "{answer}");
    let (status, cut) = get(&cloud, "/api/v1/self", &token).await;
    assert_eq!(status, 200);
    let (_, whole) = get(&cloud, "/api/v1/self", &token).await;
    let body = |answer: &str| answer.split_once("\r\n\r\n").unwrap().1.to_owned();
    assert_eq!(body(&cut), body(&whole)[..body(&whole).len() / 2]);
}

#[tokio::test]
async fn two_thousand_channels_fit_and_no_more() {
    let cloud = SimulatedCloud::start(SimulatorSettings {
        rate: 0.0,
        ..settings(Some("[cloud]\npermit = 'all'"))
    })
    .await
    .unwrap();
    let mut client = TestClient::of(&cloud).await;
    for number in 0..=2000 {
        client.subscribe(&format!("/sites/{number}/devices")).await;
    }
    for _ in 0..2000 {
        assert_eq!(client.json().await["event"], "channel_subscribed");
    }
    assert_eq!(client.json().await["event"], "subscribe_failed");
}
