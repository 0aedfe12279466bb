//! Conversations of a plain WebSocket client with a cloud.

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

fn settings(scenario: Option<&str>) -> Settings {
    Settings {
        listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        tls: false,
        size: world::Size { orgs: 1, sites: 1, devices: 1 },
        rate: 100.0,
        seed: 1,
        scenario: scenario.map(|_| Scenario::default()),
        journal: None,
    }
}

async fn cloud(scenario: Option<&str>) -> Cloud {
    Cloud::start(settings(scenario)).await.unwrap()
}

struct Client(WebSocketStream<TcpStream>);

impl Client {
    async fn open(cloud: &Cloud, token: &str) -> Result<Self, WsError> {
        let mut request = cloud.ready().ws_url.into_client_request()?;
        request.headers_mut().insert("authorization", format!("Token {token}").parse().unwrap());
        let tcp = TcpStream::connect(cloud.address()).await?;
        Ok(Self(client_async(request, tcp).await?.0))
    }

    async fn of(cloud: &Cloud) -> Self {
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
async fn get(cloud: &Cloud, path: &str, token: &str) -> (u16, String) {
    let mut tcp = TcpStream::connect(cloud.address()).await.unwrap();
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
    let mut client = Client::of(&cloud).await;
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
    let Err(WsError::Http(response)) = Client::open(&cloud, "wrong").await else {
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
    let cloud = Cloud::start(Settings { tls: true, ..settings(None) }).await.unwrap();
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
    let tcp = TcpStream::connect(cloud.address()).await.unwrap();
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
