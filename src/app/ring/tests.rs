//! Tests the ring buffer with packets at chosen times.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;

use super::*;
use crate::wire::Payload;

const SECOND: u64 = 1_000_000_000;

fn ring(code: &str, size: u64, on: Option<&str>) -> RingBuffer {
    RingBuffer::new(RingSettings {
        keep: Duration::from_secs(5),
        after: Duration::from_secs(3),
        size,
        condition: Condition::compile("--trigger", code, crate::message::Names::default())
            .expect("a program"),
        on: on.and_then(Channel::named),
    })
}

/// A packet of that second, with the signal's strength.
fn packet(second: u32, rssi: i32) -> QueuedMessage {
    let words = [0xa1b2_c3d4_u32, 0x0004_0002, 0, 0, 65_535, 1, second, 0, 4, 4];
    let mut file: Vec<u8> = words.into_iter().flat_map(u32::to_le_bytes).collect();
    file.extend_from_slice(b"abcd");
    let raw = STANDARD.encode(file);
    message(
        "/sites/s/pcaps",
        &format!(r#"{{"pcap_dict":{{"rssi":{rssi}}},"pcap_raw":"{raw}"}}"#),
        // The clock of the access point is another one.
        u64::from(second) + 1_000,
    )
}

fn message(path: &str, data: &str, second: u64) -> QueuedMessage {
    QueuedMessage {
        payload: Payload::of(data, false),
        frame: None,
        subscription: Arc::new(Subscription::of_path(path)),
        received: Timestamp::from_second(second.cast_signed()).expect("a time"),
        connection: 1,
    }
}

/// The seconds of packets.
fn seconds(events: &[Event]) -> Vec<u64> {
    let time = |event: &Event| match event {
        Event::Data(delivery) => {
            packet_time(delivery.text().expect("a payload")).expect("a packet") / SECOND
        }
        other => panic!("{other:?}"),
    };
    events.iter().map(time).collect()
}

#[test]
fn exactly_the_window_is_written_in_order() {
    let mut ring = ring(".pcap_dict.rssi > -50", 1 << 20, None);
    let mut written = Vec::new();
    for second in 0..40 {
        let rssi = if second == 20 { -40 } else { -70 };
        written.extend(ring.offer(&packet(second, rssi)).out);
    }
    assert_eq!(seconds(&written), (15..=23).collect::<Vec<_>>());
    assert_eq!((ring.windows(), ring.dropped()), (1, 0));
}

#[test]
fn a_second_trigger_extends_the_window_and_a_later_one_opens_another() {
    let mut ring = ring(".pcap_dict.rssi > -50", 1 << 20, None);
    let (mut written, mut opened) = (Vec::new(), 0);
    for second in 0..60 {
        let rssi = if [20, 22, 30].contains(&second) { -40 } else { -70 };
        let offered = ring.offer(&packet(second, rssi));
        opened += u32::from(offered.opened);
        written.extend(offered.out);
    }
    // From 25 on: the first window ends with 25, and nothing is written twice.
    assert_eq!(seconds(&written), (15..=25).chain(26..=33).collect::<Vec<_>>());
    assert_eq!((ring.windows(), opened), (2, 2));
}

#[test]
fn packets_of_other_devices_may_be_late() {
    let mut ring = ring(".pcap_dict.rssi > -50", 1 << 20, None);
    let mut written = Vec::new();
    for (second, rssi) in
        [(8, -70), (10, -70), (3, -70), (9, -70), (14, -40), (12, -70), (18, -70), (17, -70)]
    {
        written.extend(ring.offer(&packet(second, rssi)).out);
    }
    assert_eq!(seconds(&written), [10, 9, 14, 12, 17]);
}

#[test]
fn another_channel_triggers_at_the_time_of_the_packets() {
    let mut ring = ring(".status == \"disconnected\"", 1 << 20, Some("device-stats"));
    let path = "/sites/s/stats/devices";
    let mut written = Vec::new();
    for second in 0..40 {
        written.extend(ring.offer(&packet(second, -70)).out);
        let status = if second == 20 { "disconnected" } else { "connected" };
        let data = format!(r#"{{"status":"{status}"}}"#);
        written.extend(ring.offer(&message(path, &data, u64::from(second) + 1_000)).out);
    }
    assert_eq!(seconds(&written), (15..=23).collect::<Vec<_>>());
}

#[test]
fn memory_is_bounded_and_what_went_early_is_counted() {
    let mut ring = ring(".pcap_dict.rssi > -50", 4_000, None);
    for second in 0..20 {
        // Five a second: more than there is room for.
        for _ in 0..5 {
            assert!(ring.offer(&packet(second, -70)).out.is_empty());
            assert!(ring.hold.bytes() <= 4_000, "{}", ring.hold.bytes());
        }
    }
    let held = ring.offer(&packet(20, -40)).out.len() as u64;
    assert!(held > 3 && ring.dropped() > 0);
    assert_eq!(ring.dropped() + held, 101, "nothing was too old when it went");
}

#[test]
fn the_last_message_is_no_packet_and_faults_are_told() {
    let mut ring = ring(".pcap_dict.rssi + 1 > -50", 1 << 20, None);
    let last = message("/sites/s/pcaps", r#"{"pcap_dict":null}"#, 5);
    assert!(ring.offer(&last).fault.is_none());
    let mut odd = packet(5, -40);
    let text = odd.text().expect("a payload").replace("-40", "{}");
    odd.payload = Payload::of(&text, false);
    assert!(matches!(ring.offer(&odd).fault, Some(Fault::Filter { .. })));
}
