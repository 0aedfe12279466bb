//! What people see on terminals of three sizes, compared with the files in `tests/screens`.
//!
//! `UPDATE=1 cargo test --test screens` rewrites them. Streams are replayed from recordings that the test writes, with
//! their times in UTC; lists come from a cloud with fixed answers. A new screen is a function that returns its
//! [`Screen`], and a line in [`screens`].

mod support;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use support::folder::Folder;
use support::{Cloud, mistcat, on_terminal_of};

const SITE: &str = "4ac1dcf4-9d8b-7211-65c4-057819f0862b";
const MAP: &str = "63eda950-c6da-11e4-a628-60f81dd250cc";
const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 50)];

/// 20:06:54 UTC.
const START: f64 = 1_767_384_414.0;

/// A command, to be run on terminals of every size.
struct Screen<'a> {
    name: &'static str,
    run: Box<dyn Fn() -> Command + 'a>,
}

/// Every screen. `cloud` answers lists with fixed entries.
fn screens<'a>(folder: &Folder, cloud: &'a Cloud) -> Vec<Screen<'a>> {
    vec![
        replayed(folder, "device-stats", "/stats/devices", &device_stats(), &[]),
        replayed(folder, "client-stats", "/stats/clients", &client_stats(), &[]),
        replayed(
            folder,
            "client-columns",
            "/stats/clients",
            &client_stats(),
            &["--columns", "hostname,rssi,tx_rate,ap_mac,uptime,username"],
        ),
        replayed(
            folder,
            "client-changes",
            "/stats/clients",
            &client_stats(),
            &["--changes", "--watch", "ap_mac,rssi:3", "--no-first"],
        ),
        replayed(folder, "map-clients", &format!("/stats/maps/{MAP}/clients"), &map_clients(), &[]),
        replayed(folder, "device-events", "/devices", &device_events(), &[]),
        replayed(folder, "pcap-air", "/pcaps", &air(), &[]),
        replayed(folder, "pcap-wire", "/pcaps", &wire(), &[]),
        Screen {
            name: "list-clients",
            run: Box::new(move || {
                let mut command = cloud.client();
                command.args(["list", "clients", "--site", &site_of(cloud)]);
                command
            }),
        },
        asked(cloud, "list-devices-wide", &["list", "devices", "--wide", "--site"]),
        asked(cloud, "describe-device", &["describe", "device", "AP-Boardroom-1", "--site"]),
    ]
}

/// What the cloud with fixed entries answers about its site.
fn asked<'a>(
    cloud: &'a Cloud,
    name: &'static str,
    arguments: &'static [&'static str],
) -> Screen<'a> {
    let run = move || {
        let mut command = cloud.client();
        command.args(arguments).arg(site_of(cloud)).env("TZ", "UTC");
        command
    };
    Screen { name, run: Box::new(run) }
}

/// The replay of a recording with these payloads, half a second apart.
fn replayed(
    folder: &Folder,
    name: &'static str,
    path: &str,
    payloads: &[Value],
    options: &'static [&'static str],
) -> Screen<'static> {
    let channel = format!("/sites/{SITE}{path}");
    let mut text = json!({
        "event": "recording", "version": 1, "host": "api.mist.com", "started": time(0),
        "channels": [{"channel": channel, "site_id": SITE, "site": "HQ"}],
        "devices": {"5c5b35100000": "AP-Lobby", "5c5b35100001": "AP-Boardroom-1",
            "5c5b35100002": "AP-Boardroom-2", "5c5b35100003": "AP-Kitchen"},
    })
    .to_string();
    for (place, payload) in payloads.iter().enumerate() {
        let frame = json!({"event": "data", "channel": channel, "data": payload.to_string()});
        let line = json!({"event": "frame", "received": time(place), "connection": 1,
            "channel": channel, "frame": frame.to_string()});
        write!(text, "\n{line}").expect("a string takes any text");
    }
    let file = folder.path(&format!("{name}.rec"));
    fs::write(&file, text + "\n").expect("the recording is written");
    let run = move || {
        let mut command = mistcat();
        command.args(["replay", &file, "--speed", "max", "--utc"]).args(options);
        command
    };
    Screen { name, run: Box::new(run) }
}

fn time(place: usize) -> String {
    format!("2026-01-02T20:06:{:02}.{}00000Z", 54 + place / 2 % 6, place % 2 * 5)
}

fn access_point(mac: &str, name: &str, more: &Value) -> Value {
    let mut all = json!({
        "mac": mac, "name": name, "model": "AP45", "version": "0.14.30120", "status": "connected",
        "ip": "10.10.0.11", "last_seen": START, "uptime": 3_056_400, "num_clients": 2,
        "radio_stat": {"band_24": {"channel": 1, "util_all": 51},
            "band_5": {"channel": 44, "util_all": 15}, "band_6": {"channel": 37, "util_all": 15}},
        "cpu_util": 27, "tx_bps": 475_000, "rx_bps": 970_000, "_time": START,
    });
    let own = all.as_object_mut().expect("an object");
    own.extend(more.as_object().expect("an object").clone());
    all
}

fn device_stats() -> Vec<Value> {
    let ports = |more: &Value, up: usize, all: usize| {
        let port = |place| {
            let mut port = more.clone();
            port["up"] = json!(place < up);
            (format!("ge-0/0/{place}"), port)
        };
        (0..all).map(port).collect::<serde_json::Map<_, _>>()
    };
    vec![
        access_point("5c5b35100000", "AP-Lobby", &json!({})),
        access_point(
            "5c5b35100001",
            "AP-Boardroom-1",
            &json!({"status": "disconnected", "last_seen": START - 250.0}),
        ),
        access_point(
            "5c5b35100002",
            "AP-Boardroom-2",
            &json!({"num_clients": 1, "cpu_util": 84, "radio_stat":
            {"band_24": {"channel": 11, "util_all": 92}, "band_5": {"channel": 100, "util_all": 67}}}),
        ),
        access_point(
            "5c5b35100003",
            "AP-Kitchen",
            &json!({"uptime": 38, "num_clients": 0, "_time": START + 120.0}),
        ),
        json!({"mac": "209339100009", "name": "SW-HQ-1", "type": "switch", "model": "EX4400-24MP", "status": "connected",
            "version": "24.2R2.14", "ip": "10.10.0.20", "uptime": 2_980_800, "last_seen": START, "_time": START,
            "if_stat": ports(&json!({}), 7, 12), "clients_stats": {"total": {"num_wired_clients": 10}},
            "cpu_stat": {"idle": 82}, "memory_stat": {"usage": 25},
            "module_stat": [{"poe": {"power_draw": 61.2, "max_power": 740}, "temperatures": [{"celsius": 48}]}]}),
        json!({"mac": "4c734f10000b", "name": "GW-HQ", "type": "gateway", "model": "SRX345", "status": "connected",
            "version": "24.2R1-S2.5", "ip": "10.10.0.1", "uptime": 1_047_600, "last_seen": START, "_time": START,
            "if_stat": ports(&json!({"port_usage": "wan"}), 2, 2), "spu_stat": [{"spu_current_session": 412}],
            "cpu_stat": {"idle": 91}, "memory_stat": {"usage": 31}, "cluster_config": {"status": "Green"}}),
        json!({"mac": "5c5b351000ff", "type": "ap", "model": "AP34"}),
    ]
}

fn client(name: &str, mac: &str, ap: &str, rssi: i32, snr: i32, more: &Value) -> Value {
    let mut all = json!({
        "mac": mac, "hostname": name, "rssi": rssi, "snr": snr, "ssid": "Corp", "ap_mac": ap,
        "band": "6", "channel": 69, "tx_rate": 1100.0, "rx_rate": 841.0, "ip": "10.10.0.101",
        "proto": "ax", "uptime": 5520, "tx_bps": 519_064, "rx_bps": 38_248, "manufacture": "Apple",
    });
    let own = all.as_object_mut().expect("an object");
    own.extend(more.as_object().expect("an object").clone());
    all
}

fn client_stats() -> Vec<Value> {
    let narrow = json!({"band": "24", "channel": 6, "tx_rate": 54.0, "rx_rate": 12.0, "proto": "n", "ssid": "Guest"});
    vec![
        client("ann-laptop", "3c22fb2a0200", "5c5b35100003", -59, 33, &json!({})),
        client("bob-phone", "8c771236b501", "5c5b35100000", -64, 28, &narrow),
        client(
            "佐藤-MacBook",
            "3c22fb69cb04",
            "5c5b35100001",
            -72,
            20,
            &json!({"band": "5", "channel": 44}),
        ),
        client(
            "a-rather-long-name-of-a-scanner-07",
            "00155db79705",
            "5c5b35100002",
            -81,
            11,
            &json!({"username": "scan"}),
        ),
        client("", "b8a44fa3c60b", "5c5b35100009", -66, 26, &json!({"tx_rate": null})),
        client("bob-phone", "8c771236b501", "5c5b35100002", -81, 11, &narrow),
        client("ann-laptop", "3c22fb2a0200", "5c5b35100003", -60, 32, &json!({})),
        client("ann-laptop", "3c22fb2a0200", "5c5b35100003", -55, 37, &json!({})),
    ]
}

fn map_clients() -> Vec<Value> {
    vec![
        json!({"mac": "3c22fb2a0200", "x_m": 25.103, "y_m": 11.36, "x": 502.1, "y": 227.2, "rssi": -59.2,
            "num_locating_aps": 3, "connected_ap": "5c5b35100002"}),
        json!({"mac": "8c771236b501", "x": 53.5, "y": 1173.1, "num_locating_aps": 1}),
        json!({"mac": "3c22fb69cb04", "x_m": -2.4, "y_m": 102.2, "rssi": -81, "num_locating_aps": 12,
            "connected_ap": "5c5b35100009"}),
    ]
}

fn device_events() -> Vec<Value> {
    let event = |mac: &str, detail: &Value| {
        let id = format!("00000000-0000-0000-1000-{mac}");
        json!({"device_id": id, "event_type": "fwupdate", "detail": detail})
    };
    vec![
        event(
            "5c5b35100001",
            &json!({"timestamp": START, "status": "scheduled", "will_retry": false}),
        ),
        event(
            "5c5b35100001",
            &json!({"timestamp": START + 20.0, "status": "inprogress", "progress": 38}),
        ),
        event(
            "5c5b35100001",
            &json!({"timestamp": START + 40.0, "status": "failed", "progress": 60, "will_retry": true}),
        ),
        event(
            "5c5b35100001",
            &json!({"timestamp": START + 95.0, "status": "success", "progress": 100}),
        ),
        json!({"device_id": "00000000-0000-0000-1000-5c5b351000ff", "event_type": "AP_RESTARTED",
            "detail": {"reason": "power loss"}}),
    ]
}

fn air() -> Vec<Value> {
    let packet = |subtype: &str, source: &str, to: &str, rssi: i32, ap: &str| {
        json!({"capture_id": "c1", "pcap_dict": {"channel": "11", "datarate": "6.0 Mbps", "rssi": rssi,
            "dst": to, "src": source, "frame_type": "Management", "frame_subtype": subtype, "proto": "802.11",
            "ap_mac": ap, "direction": "tx", "timestamp": START + 0.493_285, "length": 80.0, "interface": "radiotap",
            "info": "1767384414.493285 6.0 Mb/s 2462 MHz 11g Beacon (Corp)\n"}})
    };
    vec![
        packet("Beacon", "d4:20:b0:00:01:00", "ff:ff:ff:ff:ff:ff", -46, "5c:5b:35:10:00:00"),
        packet(
            "Probe Response",
            "d4:20:b0:00:01:00",
            "3c:22:fb:2a:02:00",
            -71,
            "5c:5b:35:10:00:01",
        ),
        packet(
            "Authentication",
            "3c:22:fb:2a:02:00",
            "d4:20:b0:00:01:00",
            -82,
            "5c:5b:35:10:00:02",
        ),
        packet(
            "Reassociation Request",
            "3c:22:fb:2a:02:00",
            "d4:20:b0:00:01:00",
            -60,
            "5c:5b:35:10:00:ff",
        ),
    ]
}

fn wire() -> Vec<Value> {
    let packet = |protocol: &str, source: &str, to: &str, port: u32| {
        json!({"capture_id": "c1", "lost_messages": port / 1000, "pcap_dict": {"proto": protocol, "src_ip": source,
            "src_port": port, "dst_ip": to, "dst_port": 443, "ap_mac": "5c:5b:35:10:00:02", "direction": "rx",
            "timestamp": START + 0.5, "length": 290.0, "interface": "wired", "info": "IP a.1 > b.443: Flags [S]\n"}})
    };
    vec![
        packet("TCP", "10.10.0.101", "192.0.2.55", 51_635),
        packet("UDP", "10.10.0.1", "255.255.255.255", 68),
        packet("TCP", "2001:db8:1234:5678:9abc:def0:1234:5678", "2001:db8::1", 443),
    ]
}

/// The first site of every simulated cloud with the same seed.
fn site_of(cloud: &Cloud) -> String {
    cloud.ready["sites"][0].as_str().expect("a site").to_owned()
}

/// A cloud that answers lists with fixed entries.
fn fixed_cloud() -> Cloud {
    let site = site_of(&Cloud::start(&[]));
    let listed = |name, mac, ap, rssi| client(name, mac, ap, rssi, 30, &json!({}));
    let clients = json!([
        listed("ann-laptop", "3c22fb2a0200", "5c5b35100001", -59),
        listed("bob-phone", "8c771236b501", "5c5b35100002", -81),
        listed("a-rather-long-name-of-a-scanner-07", "00155db79705", "5c5b351000ff", -72),
        json!({"mac": "b8a44fa3c60b", "ssid": "Guest", "band": "24"}),
    ]);
    let devices = json!([
        {"id": "00000000-0000-0000-1000-5c5b35100001", "mac": "5c5b35100001", "name": "AP-Boardroom-1", "type": "ap"},
        {"id": "00000000-0000-0000-1000-5c5b35100002", "mac": "5c5b35100002", "name": "AP-Boardroom-2", "type": "ap"},
    ]);
    let answer = |path: &str, body: &Value| {
        format!("[[cloud.rest]]\npath = '/api/v1/sites/{site}/{path}'\nbody = '{body}'\n")
    };
    let script = [
        answer("stats/clients", &clients),
        answer("devices", &devices),
        answer("stats/devices", &described()),
        answer("maps", &json!([{"id": MAP, "name": "Floor 1", "ppm": 20.0}])),
        answer(
            "devices/events/search",
            &json!({"results": [
                {"type": "AP_RESTARTED", "text": "restarted by user", "timestamp": START},
                {"type": "AP_CONFIGURED", "timestamp": START - 90_000.0},
            ]}),
        ),
    ]
    .concat();
    let cloud = Cloud::scripted("screens", &format!("[cloud]\n{script}"));
    // Teaches the cache the names of devices.
    let output = cloud.run(&["list", "devices", "--site", &site]);
    assert!(output.status.success(), "{}", support::stderr(&output));
    cloud
}

/// Statistics by REST, without the time when a device was seen last: it would be told as how long ago that was.
fn described() -> Value {
    let device = |number: u32, name: &str, more: Value| {
        let mac = format!("5c5b3510{number:04x}");
        let mut device = json!({"id": format!("00000000-0000-0000-1000-{mac}"), "mac": mac,
            "name": name, "type": "ap", "model": "AP45", "status": "connected", "serial": "A1",
            "version": "0.14.30377", "ip": format!("10.10.0.{number}"), "uptime": 3_056_400,
            "map_id": MAP, "x": 248.0, "y": 162.0, "num_clients": 1});
        let own = device.as_object_mut().expect("an object");
        own.extend(more.as_object().expect("an object").clone());
        device
    };
    let radio = |channel: u32, busy: u32, clients: u32| {
        json!({"channel": channel, "bandwidth": 20, "power": 11, "util_all": busy,
            "util_rx_other_bss": busy / 2, "num_clients": clients})
    };
    let full = json!({"cpu_util": 27, "mem_total_kb": 1000, "mem_used_kb": 360,
        "power_src": "PoE 802.3at", "tx_bps": 475_000, "rx_bps": 970_000,
        "lldp_stat": {"system_name": "SW-HQ-1", "port_id": "ge-0/0/3"},
        "port_stat": {"eth0": {"up": true, "speed": 1000}},
        "radio_stat": {"band_24": radio(1, 51, 0), "band_5": radio(44, 85, 1)}});
    json!([
        device(1, "AP-Boardroom-1", full),
        device(2, "AP-Boardroom-2", json!({"status": "disconnected", "num_clients": 0})),
        device(4, "SW-HQ-1", json!({"type": "switch", "model": "EX4400", "num_clients": null})),
    ])
}

fn shown(screen: &Screen, (columns, rows): (u16, u16), environment: &[(&str, &str)]) -> String {
    let mut command = (screen.run)();
    command.envs(environment.iter().copied());
    let text = on_terminal_of(command, columns, rows).replace("\r\n", "\n");
    assert!(!text.is_empty(), "{} shows nothing", screen.name);
    // What has scrolled away is not on the screen; its last line is the prompt's.
    let lines: Vec<&str> = text.lines().collect();
    let first = lines.len().saturating_sub(usize::from(rows) - 1);
    lines[first..].join("\n") + "\n"
}

/// The text with its colours as words: `{dim cpu}`.
fn marked(text: &str, codes: &mut BTreeSet<String>) -> String {
    let mut marked = String::new();
    for (place, part) in text.split("\u{1b}[").enumerate() {
        let (code, rest) =
            if place == 0 { ("", part) } else { part.split_once('m').expect("a colour") };
        let name = match code {
            "" => "",
            "0" => "}",
            "1" => "{bold ",
            "2" => "{dim ",
            "36" => "{cyan ",
            "32" => "{green ",
            "38;5;136" => "{yellow ",
            "1;31" => "{red ",
            "1;34" => "{blue ",
            "35" => "{magenta ",
            other => panic!("an unknown colour: {other}"),
        };
        codes.insert(code.to_owned());
        marked.push_str(name);
        marked.push_str(rest);
    }
    marked
}

/// Compares with the file, or rewrites it with `UPDATE=1`.
fn compare(name: &str, text: &str, wrong: &mut Vec<String>) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/screens").join(name);
    if std::env::var_os("UPDATE").is_some() {
        return fs::write(&file, text).expect("the screen is written");
    }
    let expected = fs::read_to_string(&file).unwrap_or_default();
    if expected != text {
        wrong.push(format!("{name}:\n{text}\nexpected:\n{expected}"));
    }
}

/// Relative luminance of a colour of the 256-colour palette's cube (WCAG 2.1).
fn luminance(index: u16) -> f64 {
    let level = |part: u16| [0.0, 95.0, 135.0, 175.0, 215.0, 255.0][usize::from(part)] / 255.0;
    let linear = |part: f64| {
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055f64).powf(2.4) }
    };
    let cube = index - 16;
    let [red, green, blue] = [cube / 36, cube / 6 % 6, cube % 6].map(level).map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[test]
fn screens_look_as_they_did() {
    let (folder, cloud) = (Folder::new("screens"), fixed_cloud());
    let (mut wrong, mut codes) = (Vec::new(), BTreeSet::new());
    for screen in screens(&folder, &cloud) {
        for (columns, rows) in SIZES {
            let size = (columns, rows);
            let plain = shown(&screen, size, &[("NO_COLOR", "1")]);
            let colored = |ground| shown(&screen, size, &[("COLORFGBG", ground)]);
            let (dark, light) = (colored("15;0"), colored("0;15"));
            // One choice of colours serves both grounds.
            assert_eq!(dark, light, "{}", screen.name);
            for line in plain.lines() {
                let width = unicode_width::UnicodeWidthStr::width(line);
                assert!(width <= usize::from(columns), "{}: {line}", screen.name);
                assert_eq!(line.trim_end(), line, "{}: a line ends in spaces", screen.name);
            }
            let name = format!("{}-{columns}x{rows}", screen.name);
            compare(&format!("{name}.txt"), &plain, &mut wrong);
            compare(&format!("{name}-color.txt"), &marked(&dark, &mut codes), &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // The terminal's own colours suit its ground; one that is fixed must suit both.
    for index in codes.iter().filter_map(|code| code.strip_prefix("38;5;")) {
        let own = luminance(index.parse().expect("a number"));
        assert!(1.05 / (own + 0.05) >= 3.0 && (own + 0.05) / 0.05 >= 3.0, "{index}");
    }
}
