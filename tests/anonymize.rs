//! `--anonymize`: nothing that identifies somebody is left, what was equal is still equal, packets still decode.

mod support;

use std::fs;
use std::process::{Command, Output};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use support::folder::Folder;
use support::{Cloud, installed, mistcat, stderr, stdout};

const SITE: &str = "4ac1dcf4-9d8b-7211-65c4-057819f0862b";
const ACCESS_POINT: [u8; 6] = [0x5c, 0x5b, 0x35, 0x0e, 0x00, 0x61];
const CLIENT: [u8; 6] = [0x60, 0xa1, 0x0a, 0x77, 0x34, 0x12];

/// The MACs of the packets; those of the radios beside them as well.
const MACS: [[u8; 6]; 4] = [
    ACCESS_POINT,
    CLIENT,
    [0x5c, 0x5b, 0x35, 0x0e, 0x00, 0x60],
    [0x5c, 0x5b, 0x35, 0x0e, 0x00, 0x71],
];

const ADDRESSES: [&str; 8] = [
    "10.11.12.1",
    "10.11.12.2",
    "10.11.12.13",
    "10.11.12.53",
    "10.99.98.97",
    "192.0.2.80",
    "10.11.12.99",
    "10.11.12.54",
];

const NAMES: [&str; 14] = [
    "annslaptop",
    "annsprinter",
    "annsiphone",
    "intranet",
    "web7",
    "corp",
    "SecretCorpNet",
    "HomeOfAnn",
    "AP-Lobby-7",
    "coreswitch",
    "ann.lee",
    "Headquarters",
    "Smith",
    "5c5b-lobby",
];

/// A packet of the fixture.
struct Packet {
    name: String,
    link_type: u32,
    original_length: u32,
    bytes: Vec<u8>,
}

fn packets() -> Vec<Packet> {
    let text = include_str!("fixtures/packets.txt");
    let read = |line: &str| {
        let parts: Vec<&str> = line.split(' ').collect();
        let [name, link_type, length, hex] = parts[..] else { panic!("{line}") };
        let byte = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal");
        Packet {
            name: name.to_owned(),
            link_type: link_type.parse().expect("a number"),
            original_length: length.parse().expect("a number"),
            bytes: (0..hex.len()).step_by(2).map(byte).collect(),
        }
    };
    text.lines().filter(|line| !line.starts_with('#')).map(read).collect()
}

fn colons(mac: [u8; 6]) -> String {
    mac.map(|byte| format!("{byte:02x}")).join(":")
}

fn plain(mac: [u8; 6]) -> String {
    colons(mac).replace(':', "")
}

/// The payloads of a site, in which everything is told in several ways.
fn payloads() -> Vec<(&'static str, Value)> {
    let device = format!("00000000-0000-0000-1000-{}", plain(ACCESS_POINT));
    let stats = json!({
        "mac": plain(CLIENT), "hostname": "annslaptop", "username": "ann.lee@corp.example", "ssid": "SecretCorpNet",
        "ip": "10.11.12.13", "ip6": "fe80::62a1:aff:fe77:3412", "ap_mac": plain(ACCESS_POINT), "ap_id": device,
        "site_id": SITE, "guest": {"name": "Ann Smith", "email": "ann.lee@corp.example", "company": "Smith & Co"},
        "rssi": -60, "model": "Pixel", "annotation": "the laptop of Smith",
    });
    let event = json!({
        "device_id": device, "event_type": "fwupdate", "detail": {"text":
            format!("AP-Lobby-7 ({}) lost annslaptop at 10.11.12.13, told ann.lee@corp.example", colons(ACCESS_POINT).to_uppercase())},
    });
    let device = json!({"name": "AP-Lobby-7", "mac": plain(ACCESS_POINT), "model": "AP45", "ip_stat": {
        "ip": "10.11.12.2", "netmask": "255.255.255.0", "ips": {"vlan1": "10.11.12.2/24"}}});
    // The name comes after a text that holds it.
    vec![("devices", event), ("stats/clients", stats), ("stats/devices", device)]
}

/// A recording with these channels.
fn recording(channels: &[&str]) -> String {
    let path = |end: &str| format!("/sites/{SITE}/{end}");
    let named = |end: &&str| json!({"channel": path(end), "site": "Headquarters"});
    let named: Vec<Value> = channels.iter().map(named).collect();
    let mut lines = vec![
        json!({"event": "recording", "version": 1, "host": "10.11.12.99", "started": "2026-01-02T03:00:00Z",
        "channels": named, "devices": {plain(ACCESS_POINT): "AP-Lobby-7", "x": "5c5b-lobby"}}),
    ];
    let mut frame = |end: &str, data: &Value| {
        let frame = json!({"event": "data", "channel": path(end), "data": data.to_string()});
        let received = format!("2026-01-02T03:00:{:02}Z", lines.len() % 60);
        lines.push(json!({"event": "frame", "received": received, "connection": 1, "channel": path(end), "frame": frame.to_string()}));
    };
    for (end, payload) in payloads().into_iter().filter(|(end, _)| channels.contains(end)) {
        frame(end, &payload);
    }
    for (second, packet) in packets().iter().enumerate() {
        let mut file: Vec<u8> = [0xa1b2_c3d4, 0x0004_0002, 0, 0, 65_535, 1, second as u32, 0]
            .into_iter()
            .chain([packet.bytes.len() as u32, packet.original_length])
            .flat_map(u32::to_le_bytes)
            .collect();
        file.extend_from_slice(&packet.bytes);
        let interface = if packet.link_type == 127 { "radiotap" } else { "wired" };
        let told = json!({"interface": interface, "ap_mac": colons(ACCESS_POINT), "src_ip": "10.11.12.13", "srcname": "intranet",
            "info": format!("{}: annsiphone > HomeOfAnn, 10.11.12.13.5353 > 224.0.0.251.5353", packet.name)});
        frame(
            "pcaps",
            &json!({"capture_id": SITE, "pcap_dict": told, "pcap_raw": STANDARD.encode(file)}),
        );
    }
    let lines: Vec<String> = lines.iter().map(Value::to_string).collect();
    lines.join("\n") + "\n"
}

fn replayed(arguments: &[&str]) -> Output {
    let mut command = mistcat();
    let output = command.arg("replay").args(arguments).args(["--speed", "max"]).output();
    let output = output.expect("the binary runs");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    output
}

/// The payloads of a channel.
fn of_channel(file: &str, name: &str) -> Vec<Value> {
    let lines = stdout(&replayed(&[file, "--envelope"]));
    let lines = lines.lines().map(|line| serde_json::from_str::<Value>(line).expect("NDJSON"));
    lines.filter(|line| line["name"] == name).map(|mut line| line["data"].take()).collect()
}

/// All that there is.
const CHANNELS: [&str; 4] = ["devices", "stats/clients", "stats/devices", "pcaps"];

fn anonymized(folder: &Folder, channels: &[&str], options: &[&str]) -> String {
    let (file, new) = (folder.path("a.rec"), folder.path("b.rec"));
    fs::write(&file, recording(channels)).expect("written");
    replayed(&[&[&file, "-o", "record", "-w", &new, "--anonymize"], options].concat());
    new
}

/// The bytes of the packets in a recording, without the headers of their files.
fn bytes(file: &str) -> Vec<Vec<u8>> {
    let raw = |payload: Value| {
        let file = STANDARD.decode(payload["pcap_raw"].as_str().expect("text")).expect("base64");
        file[40..].to_vec()
    };
    of_channel(file, "pcap").into_iter().map(raw).collect()
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window.eq_ignore_ascii_case(part))
}

#[test]
fn nothing_is_left() {
    let folder = Folder::new("nothing");
    let new = anonymized(&folder, &CHANNELS, &[]);
    let text = fs::read_to_string(&new).expect("the recording").to_lowercase();
    let raw = bytes(&new).concat();
    for mac in MACS {
        assert!(!text.contains(&plain(mac)) && !text.contains(&colons(mac)), "{mac:x?}");
        assert!(!contains(&raw, &mac), "{mac:x?} in the packets");
    }
    for address in ADDRESSES {
        let octets: Vec<u8> =
            address.split('.').map(|part| part.parse().expect("a number")).collect();
        assert!(
            !text.contains(&format!("{address}\\")) && !text.contains(&format!("{address} ")),
            "{address}"
        );
        assert!(!contains(&raw, &octets) && !contains(&raw, address.as_bytes()), "{address}");
    }
    for name in NAMES {
        // Inside a long row of letters any short one comes by chance.
        let whole = text.split(|letter: char| {
            !letter.is_ascii_alphanumeric() && letter != '-' && letter != '.'
        });
        assert!(!whole.clone().any(|word| word == name.to_lowercase()), "{name}");
        assert!(name.len() < 7 || !text.contains(&name.to_lowercase()), "{name}");
        assert!(!contains(&raw, name.as_bytes()), "{name} in the packets");
    }
    assert!(!text.contains(SITE), "the site");
    assert!(!contains(&raw, &[0x20, 0x01, 0x0d, 0xb8, 0, 0x77]), "IPv6 in the packets");
}

#[test]
fn what_was_equal_is_equal() {
    let folder = Folder::new("equal");
    let new = anonymized(&folder, &CHANNELS, &[]);
    let client = of_channel(&new, "client-stats").remove(0);
    let device = of_channel(&new, "device-stats").remove(0);
    let event = of_channel(&new, "device-events").remove(0);
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    let (mac, access_point) = (text(&client["mac"]), text(&client["ap_mac"]));
    assert_eq!(text(&device["mac"]), access_point);
    assert_eq!(text(&client["ap_id"]), format!("00000000-0000-0000-1000-{access_point}"));
    assert_eq!(event["device_id"], client["ap_id"]);
    assert_eq!(client["guest"]["email"], client["username"]);
    let said = text(&event["detail"]["text"]);
    for part in [&device["name"], &client["hostname"], &client["ip"], &client["username"]] {
        assert!(said.contains(&text(part)), "{part} in {said}");
    }
    assert!(said.to_lowercase().replace(':', "").contains(&access_point), "{said}");
    // The words and numbers of the cloud are as they were.
    assert_eq!((&client["rssi"], &client["model"]), (&json!(-60), &json!("Pixel")));
    assert_eq!(device["ip_stat"]["netmask"], "255.255.255.0");
    assert_eq!(text(&device["ip_stat"]["ips"]["vlan1"]), text(&device["ip_stat"]["ip"]) + "/24");
    // In packets too: the first one is an ARP request of the client.
    let packets = bytes(&new);
    let hexadecimal = |bytes: &[u8]| plain(bytes.try_into().expect("six bytes"));
    assert_eq!(hexadecimal(&packets[0][6..12]), mac);
    assert_eq!(hexadecimal(&packets[0][22..28]), mac);
    let address: Vec<String> = packets[0][28..32].iter().map(ToString::to_string).collect();
    assert_eq!(address.join("."), text(&client["ip"]));
    let raw = packets.concat();
    for name in [&client["ssid"], &client["hostname"]] {
        assert!(contains(&raw, text(name).as_bytes()), "{name}");
    }
    assert!(contains(&raw, text(&client["username"]).as_bytes()), "the identity of EAP");
}

#[test]
fn a_key_gives_the_same_pseudonyms_again() {
    let folder = Folder::new("key");
    let key = folder.path("key");
    fs::write(&key, "a secret\n").expect("written");
    let mut texts = Vec::new();
    for options in [&["--anonymize-key", &key][..], &["--anonymize-key", &key], &[]] {
        texts.push(
            fs::read_to_string(anonymized(&folder, &CHANNELS, options)).expect("the recording"),
        );
    }
    assert_eq!(texts[0], texts[1]);
    assert_ne!(texts[0], texts[2]);
    fs::write(&key, " \n").expect("written");
    let file = folder.path("a.rec");
    for (options, told) in [
        (&["-o", "record", "--anonymize", "--anonymize-key", &key][..], "contains no key"),
        (&["-o", "record", "--anonymize", "--anonymize-key", "/none"], "cannot read /none"),
        (&["--anonymize"], "`--anonymize` is for recordings"),
        (&["-o", "record", "--anonymize-key", &key], "--anonymize"),
    ] {
        let output =
            mistcat().args(["replay", &file]).args(options).output().expect("the binary runs");
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        assert!(stderr(&output).contains(told), "{}", stderr(&output));
    }
}

#[test]
fn a_live_recording_has_no_names_either() {
    let folder = Folder::new("live");
    let cloud = Cloud::start(&["--rate", "20"]);
    let site = cloud.ready["sites"][0].as_str().expect("a site").to_owned();
    let listed = |what: &str, field: &str| -> Vec<String> {
        let output = cloud.run(&["list", what, "--site", &site, "-r", "-f", field]);
        stdout(&output).lines().map(str::to_owned).collect()
    };
    let names = listed("devices", ".name, .mac");
    assert!(names.len() > 8, "{names:?}");
    let file = folder.path("a.rec.gz");
    let output = cloud.run(&[
        "device-stats",
        "--site",
        &site,
        "-o",
        "record",
        "-w",
        &file,
        "--anonymize",
        "-c",
        "40",
    ]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let plain = folder.path("b.rec");
    replayed(&[&file, "-o", "record", "-w", &plain]);
    let text = fs::read_to_string(&plain).expect("the recording");
    for name in names.iter().chain([&site]) {
        assert!(!text.contains(name.as_str()), "{name}");
    }
    assert_eq!(stdout(&replayed(&[&file])).lines().count(), 40);
}

/// What tshark makes of the packets, without the checksums that it cannot know.
fn decoded(folder: &Folder, file: &str) -> Vec<Vec<String>> {
    let capture = folder.path("a.pcapng");
    replayed(&[file, "-w", &capture]);
    let mut command = Command::new("tshark");
    command.args(["-r", &capture, "-T", "fields", "-E", "occurrence=a"]);
    for check in
        ["ip.check_checksum", "tcp.check_checksum", "udp.check_checksum", "wlan.check_checksum"]
    {
        command.args(["-o", &format!("{check}:TRUE")]);
    }
    let fields = [
        "frame.protocols",
        "_ws.malformed",
        "ip.checksum.status",
        "udp.checksum.status",
        "tcp.checksum.status",
        "icmp.checksum.status",
        "icmpv6.checksum.status",
        "wlan.fcs.status",
    ];
    for field in fields {
        command.args(["-e", field]);
    }
    let output = command.output().expect("tshark runs");
    let lines = stdout(&output);
    lines.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

#[test]
fn packets_still_decode() {
    if !installed("tshark", "tshark") {
        return;
    }
    let folder = Folder::new("decode");
    let new = anonymized(&folder, &["pcaps"], &[]);
    let (before, after) = (decoded(&folder, &folder.path("a.rec")), decoded(&folder, &new));
    let names: Vec<String> = packets().into_iter().map(|packet| packet.name).collect();
    assert_eq!((before.len(), after.len()), (names.len(), names.len()));
    for ((name, old), new) in names.iter().zip(&before).zip(&after) {
        assert!(old[0].starts_with(&new[0]), "{name}: {} became {}", old[0], new[0]);
        assert_eq!(new[1], "", "{name} is malformed");
        assert!(new[2..].iter().all(|status| !status.contains('0')), "{name}: {new:?}");
    }
    // What is understood is there to its end, and its checksum is right.
    for (name, column, protocol) in [
        ("dhcp-ack", 3, "dhcp"),
        ("dns-answer", 3, "dns"),
        ("mdns", 3, "mdns"),
        ("nd-ra", 6, "icmpv6"),
        ("mld2", 6, "icmpv6"),
        ("lldp", 0, "lldp"),
        ("eap-identity", 0, "eap"),
        ("beacon", 7, "wlan"),
        ("data-dns", 3, "dns"),
        ("data-arp", 7, "arp"),
        ("tcp-syn-vlan", 4, "tcp"),
        ("amsdu", 7, "wlan"),
    ] {
        let own = &after[names.iter().position(|own| own == name).expect(name)];
        assert!(own[0].contains(protocol), "{name}: {own:?}");
        assert!(
            column == 0 || own[column].split(',').all(|status| status == "1"),
            "{name}: {own:?}"
        );
    }
}
