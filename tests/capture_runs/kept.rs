//! Captures that the cloud keeps as a file instead of streaming their packets.

use std::io::{Read, Write};
use std::net::TcpListener;

use serde_json::{Value, json};

use crate::cloud::Place;
use crate::support::{stderr, stdout};

/// Nobody's capture, and no packet on any channel; `longest` ends a capture.
const MUTE: &str = "[cloud]\ncapture = false\npacket_rate = 0.0\n";
const CLIENT: &str = "60a10a773412";

/// A big-endian pcap file of so many ARP requests.
fn file(packets: u8) -> Vec<u8> {
    let words =
        |words: &[u32]| words.iter().flat_map(|word| word.to_be_bytes()).collect::<Vec<_>>();
    let mut file = words(&[0xa1b2_c3d4, 0x0002_0004, 0, 0, 65_535, 1]);
    for number in 0..packets {
        file.extend(words(&[1_700_000_000 + u32::from(number), 5, 42, 42]));
        let mut frame = [0; 42];
        frame[..6].fill(0xff);
        frame[6..14].copy_from_slice(&[2, 0, 0, 0, 0, number, 8, 6]);
        file.extend(frame);
    }
    file
}

/// Serves the file to one client; its address, and the request when it came.
fn storage(file: Vec<u8>) -> (String, std::thread::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let server = std::thread::spawn(move || {
        let (mut socket, _) = listener.accept().expect("a client");
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            socket.read_exact(&mut byte).expect("a request");
            request.push(byte[0]);
        }
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", file.len());
        socket.write_all(&[head.as_bytes(), &file].concat()).expect("the file is sent");
        String::from_utf8(request).expect("UTF-8")
    });
    (format!("http://{address}/c1.pcap?signature=s3cret"), server)
}

/// A cloud whose list of captures has the file of the first one.
fn place(longest: &str, url: &str) -> Place {
    let script = format!("{MUTE}{longest}");
    let first = Place::new(&script);
    let call = format!("/api/v1/sites/{}/pcaps/capture", first.site);
    // The same world gives the same ids.
    let started = first.cloud.call("POST", &call, &json!({"type": "client", "client_mac": CLIENT}));
    let list = json!({"results": [{"id": started["id"], "type": "client", "pcap_url": url}]});
    Place::new(&format!(
        "{script}[[cloud.rest]]\nmethod = 'GET'\npath = '/api/v1/sites/{{site}}/pcaps'\nbody = '{list}'\n"
    ))
}

const START: [&str; 4] = ["--start", "client", "--client", CLIENT];

#[test]
fn the_file_of_a_capture_that_sent_nothing_is_fetched() {
    for (longest, stop) in [("capture_time = '1s'\n", &[][..]), ("", &["--duration", "1s"])] {
        let (url, storage) = storage(file(3));
        let place = place(longest, &url);
        let target = std::env::temp_dir().join(format!("mistcat-{}-kept.pcap", std::process::id()));
        let name = target.to_str().expect("a UTF-8 path");
        let output = place.run(&[&START[..], stop, &["-w", name]].concat());
        let told = stderr(&output);
        assert_eq!(output.status.code(), Some(0), "{told}");
        assert!(told.contains("has 3 packet(s)") && !told.contains("s3cret"), "{told}");
        let request = storage.join().expect("it was asked for");
        assert!(!request.to_lowercase().contains("authorization"), "{request}");
        let written = std::fs::read(&target).expect("the file");
        std::fs::remove_file(&target).expect("it is removed");
        assert_eq!(written.len(), 24 + 3 * (16 + 42));
        assert_eq!(place.all_stopped(), 1);
    }
}

#[test]
fn its_packets_take_the_way_of_others() {
    let (url, storage) = storage(file(4));
    let place = place("capture_time = '1s'\n", &url);
    let filter = ["-f", ".pcap_dict.length", "-o", "ndjson"];
    let output = place.run(&[&START[..], &filter].concat());
    assert_eq!(stdout(&output).lines().filter(|line| *line == "42").count(), 4);
    storage.join().expect("it was asked for");
}

#[test]
fn a_file_that_is_no_capture_is_reported() {
    let (url, storage) = storage(b"<html>".to_vec());
    let place = place("capture_time = '1s'\n", &url);
    let output = place.run(&START);
    assert!(stderr(&output).contains("could not be fetched"), "{}", stderr(&output));
    storage.join().expect("it was asked for");
    assert_eq!(place.bodies(), [json!({"type": "client", "client_mac": CLIENT})] as [Value; 1]);
}
