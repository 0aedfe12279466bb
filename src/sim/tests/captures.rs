//! Tests simulated captures from start to end, through the client and the journal.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::super::script::Scenario;
use super::super::{SimulatedCloud, SimulatorSettings};
use super::rest::authorised;
use super::{TestClient, cloud, settings};

/// The payload of the next message.
async fn payload(client: &mut TestClient) -> Value {
    let message = client.json().await;
    serde_json::from_str(message["data"].as_str().expect("data")).unwrap()
}

async fn listener(cloud: &SimulatedCloud, channel: &str) -> TestClient {
    let mut client = TestClient::of(cloud).await;
    client.subscribe(channel).await;
    assert_eq!(client.json().await["event"], "channel_subscribed");
    client
}

/// A cloud without packets of its own.
const QUIET: &str = "[cloud]\ncapture = false\npacket_rate = 5000.0";

#[tokio::test]
async fn a_capture_counts_its_packets_and_ends() {
    let path = std::env::temp_dir().join(format!("mistcat-captures-{}", std::process::id()));
    let cloud = SimulatedCloud::start(SimulatorSettings {
        journal: Some(path.clone()),
        scenario: Some(Scenario::parse(QUIET).unwrap()),
        ..settings(None)
    })
    .await
    .unwrap();
    let site = cloud.ready().sites[0].clone();
    let mut client = listener(&cloud, &format!("/sites/{site}/pcaps")).await;
    let place = format!("/api/v1/sites/{site}/pcaps");
    let body = json!({"type": "radiotap,wired", "format": "stream", "num_packets": 120});
    let start = format!("POST {place}/capture");
    let (status, reply) = authorised(&cloud, &start, &body.to_string()).await;
    assert_eq!((status, &reply["num_packets"], &reply["raw"]), (200, &json!(120), &json!(true)));
    let (mut lost, mut newest) = (0, String::new());
    for _ in 0..120 {
        let packet = payload(&mut client).await;
        assert_eq!(packet["capture_id"], reply["id"]);
        lost += packet["lost_messages"].as_u64().unwrap();
        newest = packet["pcap_raw"].as_str().unwrap().to_owned();
    }
    let end = payload(&mut client).await;
    assert_eq!(end["pcap_dict"], Value::Null);
    assert_eq!(lost, 1 + 2);
    let (_, history) = authorised(&cloud, &format!("GET {place}"), "").await;
    assert_eq!(history["results"][0]["id"], reply["id"]);
    assert_eq!(authorised(&cloud, &format!("GET {place}/capture"), "").await.0, 404);
    drop(cloud);

    let journal = std::fs::read_to_string(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    let entries: Vec<Value> =
        journal.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let of =
        |event: &str| entries.iter().filter(|entry| entry["event"] == event).collect::<Vec<_>>();
    assert_eq!(of("capture_start")[0]["type"], "radiotap,wired");
    assert_eq!(of("capture_stop")[0]["reason"], "num_packets");
    let packets = of("packet");
    assert_eq!(packets.len(), 120);
    assert!(packets.iter().all(|packet| packet["heard"] == 1));
    let file = STANDARD.decode(newest).unwrap();
    let word = |at: usize| u64::from(u32::from_le_bytes(file[at..at + 4].try_into().unwrap()));
    assert_eq!(packets[119]["micros"], word(24) * 1_000_000 + word(28));
    assert_eq!(packets[119]["length"], word(36));
}

#[tokio::test]
async fn one_capture_at_a_time_until_it_is_stopped() {
    let cloud = cloud(Some(QUIET)).await;
    let site = cloud.ready().sites[0].clone();
    let mut client = listener(&cloud, &format!("/sites/{site}/pcaps")).await;
    let place = format!("/api/v1/sites/{site}/pcaps/capture");
    let body = json!({"type": "wired", "format": "stream", "num_packets": 0}).to_string();
    let (start, stop) = (format!("POST {place}"), format!("DELETE {place}"));
    assert_eq!(authorised(&cloud, &stop, "").await.0, 404);
    let (_, reply) = authorised(&cloud, &start, &body).await;
    let (status, again) = authorised(&cloud, &start, &body).await;
    assert_eq!((status, &again["detail"]), (400, &json!("A packet capture is already running.")));
    assert_eq!(payload(&mut client).await["pcap_dict"]["interface"], "wired");
    let (_, state) = authorised(&cloud, &format!("GET {place}"), "").await;
    assert!(state["num_packets"].as_u64() > Some(0) && state["id"] == reply["id"], "{state}");
    assert_eq!(authorised(&cloud, &stop, "").await.0, 200);
    while !payload(&mut client).await["pcap_dict"].is_null() {}
    assert_eq!(authorised(&cloud, &start, &body).await.0, 200);
}

#[tokio::test]
async fn somebody_elses_capture_is_in_the_way_only_if_it_is_wanted() {
    let by_itself = cloud(None).await;
    let site = by_itself.ready().sites[0].clone();
    let mut client = listener(&by_itself, &format!("/sites/{site}/pcaps")).await;
    let foreign = payload(&mut client).await["capture_id"].clone();
    let start = format!("POST /api/v1/sites/{site}/pcaps/capture");
    let body = json!({"type": "wired", "format": "stream", "num_packets": 9}).to_string();
    let (status, reply) = authorised(&by_itself, &start, &body).await;
    assert_eq!(status, 200);
    assert_ne!(reply["id"], foreign);
    while payload(&mut client).await["capture_id"] != reply["id"] {}

    let busy = cloud(Some("[cloud]\ncapture = true")).await;
    assert_eq!(authorised(&busy, &start, &body).await.0, 400);
    let stop = format!("DELETE /api/v1/sites/{site}/pcaps/capture");
    assert_eq!(authorised(&busy, &stop, "").await.0, 200);
    assert_eq!(authorised(&busy, &start, &body).await.0, 200);
}

#[tokio::test]
async fn mist_edges_are_captured_for_the_organisation_and_readers_start_nothing() {
    let cloud = cloud(Some("[cloud]\ncapture_lifetime = '500ms'\npacket_rate = 500.0")).await;
    let org = cloud.ready().org;
    let mut client = listener(&cloud, &format!("/orgs/{org}/pcaps")).await;
    let (_, edges) = authorised(&cloud, &format!("GET /api/v1/orgs/{org}/mxedges"), "").await;
    let id = edges[0]["id"].as_str().unwrap();
    let body = json!({"type": "mxedge", "mxedges": {id: {"interfaces": {"port1": {}}}}});
    let start = format!("POST /api/v1/orgs/{org}/pcaps/capture");
    assert_eq!(authorised(&cloud, &start, r#"{"type":"wired"}"#).await.0, 400);
    let (status, reply) = authorised(&cloud, &start, &body.to_string()).await;
    assert_eq!((status, &reply["mxedge_count"]), (200, &json!(1)));
    let mut packet = payload(&mut client).await;
    while packet["capture_id"] != reply["id"] {
        packet = payload(&mut client).await;
    }
    assert_eq!(packet["pcap_dict"]["interface"], "port1");
    assert_eq!(packet["pcap_dict"]["mxedge_id"], id);
    while !payload(&mut client).await["pcap_dict"].is_null() {}

    let reader = super::cloud(Some("[cloud]\nrole = 'read'")).await;
    assert_eq!(authorised(&reader, &start, &body.to_string()).await.0, 403);
}
