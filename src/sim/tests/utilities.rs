//! Tests simulated utilities and shells from the client's side.

use futures_util::SinkExt;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::client_async;
use tokio_tungstenite::tungstenite::Message;

use super::super::script::Scenario;
use super::super::{SimulatedCloud, SimulatorSettings, world};
use super::rest::authorised;
use super::{TestClient, settings};

/// Two sites: an SRX at the first, a Session Smart Router at the second.
async fn cloud(scenario: &str) -> SimulatedCloud {
    SimulatedCloud::start(SimulatorSettings {
        size: world::WorldSize { orgs: 1, sites: 2, devices: 6 },
        scenario: Some(Scenario::parse(scenario).unwrap()),
        ..settings(None)
    })
    .await
    .unwrap()
}

/// The paths of the first device of this kind.
async fn device(cloud: &SimulatedCloud, site: usize, kind: &str) -> (String, String) {
    let site = &cloud.ready().sites[site];
    let list = format!("GET /api/v1/sites/{site}/devices?type={kind}");
    let (_, devices) = authorised(cloud, &list, "").await;
    let id = devices[0]["id"].as_str().unwrap();
    (format!("/sites/{site}/devices/{id}/cmd"), format!("/api/v1/sites/{site}/devices/{id}"))
}

async fn run(cloud: &SimulatedCloud, place: &str, utility: &str, body: &Value) -> (u16, Value) {
    authorised(cloud, &format!("POST {place}/{utility}"), &body.to_string()).await
}

async fn listener(cloud: &SimulatedCloud, channel: &str) -> TestClient {
    let mut client = TestClient::of(cloud).await;
    client.subscribe(channel).await;
    assert_eq!(client.json().await["event"], "channel_subscribed");
    client
}

/// What a session says until `end`.
async fn output(client: &mut TestClient, session: &Value, end: &str) -> String {
    let mut text = String::new();
    while !text.contains(end) {
        let message = client.json().await;
        let inner: Value = serde_json::from_str(message["data"].as_str().unwrap()).unwrap();
        assert_ne!(inner["channel"], message["channel"], "the inner one has the MAC");
        if inner["data"]["session"] == *session {
            text.push_str(inner["data"]["raw"].as_str().unwrap());
        }
    }
    text
}

#[tokio::test]
async fn sessions_run_side_by_side_and_keep_their_order() {
    let cloud = cloud("").await;
    let (channel, place) = device(&cloud, 0, "ap").await;
    let mut client = listener(&cloud, &channel).await;
    let ping = |count: u64| json!({"host": "9.9.9.9", "count": count});
    let (_, one) = run(&cloud, &place, "ping", &ping(4)).await;
    let (_, other) = run(&cloud, &place, "arp", &json!({})).await;
    assert_ne!(one["session"], other["session"]);
    let text = output(&mut client, &one["session"], "round-trip").await;
    assert_eq!(text.matches("64 bytes from 9.9.9.9: seq=").count(), 4);
    assert!(text.starts_with("PING 9.9.9.9 (9.9.9.9): 56 data bytes\n64 bytes"), "{text}");
}

#[tokio::test]
async fn no_session_loses_its_first_line() {
    let cloud = cloud("[cloud]\nfirst_output = '0s'").await;
    let (channel, place) = device(&cloud, 0, "ap").await;
    for _ in 0..10 {
        let mut client = listener(&cloud, &channel).await;
        let body = json!({"host": "9.9.9.9", "count": 1});
        let calls = (0..20).map(|_| run(&cloud, &place, "ping", &body));
        let reply = futures_util::future::join_all(calls).await;
        let mut open: Vec<(Value, String)> =
            reply.iter().map(|(_, reply)| (reply["session"].clone(), String::new())).collect();
        while !open.iter().all(|(_, text)| text.ends_with(" ms\n") && text.contains("avg")) {
            let message = client.json().await;
            let inner: Value = serde_json::from_str(message["data"].as_str().unwrap()).unwrap();
            let own = open.iter_mut().find(|(id, _)| *id == inner["data"]["session"]);
            if let Some((_, text)) = own {
                text.push_str(inner["data"]["raw"].as_str().unwrap());
                assert!("PING 9.9.9.9".starts_with(&text[..text.len().min(12)]), "{text}");
            }
        }
    }
}

#[tokio::test]
async fn routers_send_one_table_and_failures_say_so() {
    let cloud = cloud("[cloud]\nconduct = 'fail'").await;
    let (channel, place) = device(&cloud, 1, "gateway").await;
    let mut client = listener(&cloud, &channel).await;
    let (_, reply) = run(&cloud, &place, "show_route", &json!({})).await;
    let table: Value =
        serde_json::from_str(&output(&mut client, &reply["session"], "}").await).unwrap();
    assert_eq!((&table["status"], &table["finished"]), (&json!("FAILED"), &json!(true)));
}

#[tokio::test]
async fn output_can_come_before_the_answer() {
    let cloud = cloud("[cloud]\nfirst_output = '0s'\nanswer_delay = '50ms'").await;
    let (channel, place) = device(&cloud, 0, "switch").await;
    let mut client = listener(&cloud, &channel).await;
    let body = json!({"port": "ge-0/0/1"});
    let call = run(&cloud, &place, "cable_test", &body);
    tokio::pin!(call);
    let mut early = String::new();
    let (status, reply) = loop {
        tokio::select! {
            message = client.json() => early.push_str(&message.to_string()),
            answer = &mut call => break answer,
        }
    };
    assert_eq!(status, 200);
    assert!(early.contains(reply["session"].as_str().unwrap()), "{early}");
}

#[tokio::test]
async fn calls_are_refused_as_the_cloud_refuses_them() {
    let cloud = cloud("[cloud]\ndisconnected = ['AP-Lobby']").await;
    let (_, point) = device(&cloud, 0, "ap").await;
    let (_, switch) = device(&cloud, 0, "switch").await;
    let host = json!({"host": "9.9.9.9"});
    let (status, body) = run(&cloud, &point, "ping", &host).await;
    assert_eq!((status, &body["detail"]), (400, &json!("Device is not connected.")));
    assert_eq!(run(&cloud, &switch, "ping", &json!({})).await.0, 400);
    assert_eq!(run(&cloud, &switch, "arp", &json!({})).await.0, 400);
    assert_eq!(run(&cloud, &switch, "dance", &json!({})).await.0, 404);
    assert_eq!(run(&cloud, &switch, "ping", &host).await.0, 200);
    assert_eq!(run(&cloud, &switch, "poll_stats", &json!({})).await.1, json!({}));
    let reader = super::cloud(Some("[cloud]\nrole = 'read'")).await;
    let (_, point) = device(&reader, 0, "ap").await;
    assert_eq!(run(&reader, &point, "ping", &host).await.0, 403);
}

/// What the socket says until `end`; zero bytes are left out.
async fn said(client: &mut TestClient, end: &str) -> String {
    let mut text = String::new();
    while !text.contains(end) {
        let Message::Binary(bytes) = client.message().await else { panic!("{text}") };
        assert_eq!(bytes[0], 0);
        text.push_str(std::str::from_utf8(&bytes[1..]).unwrap());
    }
    text
}

async fn open(
    cloud: &SimulatedCloud,
    url: &str,
) -> Result<TestClient, tokio_tungstenite::tungstenite::Error> {
    let tcp = TcpStream::connect(cloud.address).await?;
    Ok(TestClient(client_async(url, tcp).await?.0))
}

#[tokio::test]
async fn a_shell_echoes_answers_and_ends_with_an_empty_close() {
    let cloud = cloud("").await;
    let (_, place) = device(&cloud, 0, "switch").await;
    let (_, reply) = run(&cloud, &place, "shell", &json!({})).await;
    let url = reply["url"].as_str().unwrap();
    assert!(url.starts_with(&format!("ws://{}/ssh?jwt=", cloud.address)), "{url}");
    let mut shell = open(&cloud, url).await.unwrap();
    assert!(open(&cloud, url).await.is_err(), "the address is good for one");
    let resize = json!({"resize": {"width": 132, "height": 40}});
    shell.0.send(Message::text(resize.to_string())).await.unwrap();
    said(&mut shell, "> ").await;
    for key in "\0show cli é\x7f\n".split_inclusive('i') {
        let key = if key.starts_with('\0') { key.to_owned() } else { format!("\0{key}") };
        shell.0.send(Message::binary(key.into_bytes())).await.unwrap();
    }
    let text = said(&mut shell, "width set to 132\r\nroot@").await;
    assert!(text.starts_with("show cli é\x08 \x08\r\n"), "{text:?}");
    shell.0.send(Message::binary(b"\0exit\n".to_vec())).await.unwrap();
    let mut last = shell.message().await;
    while !last.is_close() {
        last = shell.message().await;
    }
    assert_eq!(last, Message::Close(None));
}

#[tokio::test]
async fn screens_are_drawn_again_until_somebody_quits() {
    let cloud = cloud("").await;
    let (_, place) = device(&cloud, 0, "gateway").await;
    for (utility, word) in [("run_top", "last pid"), ("monitor_traffic", "Seconds")] {
        let (_, reply) = run(&cloud, &place, utility, &json!({})).await;
        let mut socket = open(&cloud, reply["url"].as_str().unwrap()).await.unwrap();
        let first = said(&mut socket, "\x1b[J").await;
        assert!(first.starts_with("\x1b[H") && first.contains(word), "{first}");
        said(&mut socket, "\x1b[J").await;
        socket.0.send(Message::binary(b"\0q".to_vec())).await.unwrap();
        while !matches!(socket.message().await, Message::Close(None)) {}
    }
}
