//! `describe` and the statistics of `list devices`, through the real binary against the simulated cloud.

mod support;

use serde_json::Value;
use support::{Cloud, stderr, stdout};

/// What `arguments` print; they must succeed.
fn printed(cloud: &Cloud, arguments: &[&str]) -> String {
    let output = cloud.run(arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", stderr(&output));
    stdout(&output)
}

/// Whether one of the lines starts with `label` and contains all of `parts`.
fn has_row(text: &str, label: &str, parts: &[&str]) -> bool {
    let is_such =
        |line: &str| line.starts_with(label) && parts.iter().all(|part| line.contains(part));
    text.lines().any(is_such)
}

#[test]
fn a_device_is_described_on_one_screen() {
    let cloud = Cloud::start(&["--seed", "7"]);
    let text = printed(&cloud, &["describe", "device", "AP-Lobby", "--site", "HQ", "-o", "pretty"]);
    assert!(text.starts_with("AP-Lobby   access point AP"), "{text}");
    for (label, parts) in [
        ("State", &["connected", "up ", "seen "][..]),
        ("Address", &["10.10.0.", "5c:5b:35:10:00:00", "serial SIM", "version "]),
        ("Load", &["cpu ", " %", "memory ", "°C"]),
        ("Radios", &["2.4G", "ch ", "20 MHz", " dBm", "% busy", "client"]),
        ("Uplink", &["SW-HQ-1 ge-0/0/", "Gb/s", "↑", "↓"]),
    ] {
        assert!(has_row(&text, label, parts), "{label} in:\n{text}");
    }
    let text = printed(&cloud, &["describe", "device", "SW-HQ-1", "GW-HQ", "-o", "pretty"]);
    assert!(has_row(&text, "SW-HQ-1   switch", &["at HQ"]), "{text}");
    assert!(has_row(&text, "Power", &["PoE ", " W of "]), "{text}");
    assert!(has_row(&text, "Ports", &[" of ", " up"]), "{text}");
    assert!(has_row(&text, "GW-HQ   gateway", &["at HQ"]), "{text}");
    // By MAC, and as JSON in a pipe: the payload, its clients and its map.
    let text = printed(&cloud, &["describe", "device", "5c:5b:35:10:00:00", "--site", "HQ"]);
    let value: Value = serde_json::from_str(&text).expect("one JSON object");
    assert_eq!(value["device"]["name"], "AP-Lobby");
    assert_eq!(value["site"], "HQ");
    assert_eq!(value["map"]["id"], value["device"]["map_id"]);
    let clients = value["clients"].as_array().expect("clients");
    assert!(clients.iter().all(|client| client["ap_mac"] == "5c5b35100000"), "{clients:?}");
}

#[test]
fn clients_are_listed_with_the_names_of_their_access_points() {
    let cloud = Cloud::start(&[]);
    let text = printed(&cloud, &["list", "clients", "--site", "HQ", "-o", "pretty"]);
    let clients: Vec<&str> = text.lines().skip(1).collect();
    assert!(clients.len() > 10, "{text}");
    assert!(clients.iter().all(|line| line.contains(" AP-")), "{text}");
    // Programs get what the cloud says.
    let listed = printed(&cloud, &["list", "clients", "--site", "HQ", "-f", ".ap_mac", "-r"]);
    assert!(listed.lines().all(|mac| mac.starts_with("5c5b35")), "{listed}");
}

#[test]
fn a_client_and_a_site_are_described() {
    let cloud = Cloud::start(&["--seed", "7"]);
    let text =
        printed(&cloud, &["describe", "client", "ann-laptop", "--site", "HQ", "-o", "pretty"]);
    assert!(text.starts_with("ann-laptop   Wi-Fi client ("), "{text}");
    for (label, parts) in [
        ("Connected", &["to ", " on AP-", "for "][..]),
        ("Signal", &[" dBm", "SNR ", " dB", "G", "ch "]),
        ("PHY rate", &["↓", "↑"]),
        ("Address", &["10.10.0.", "3c:22:fb:", "VLAN "]),
    ] {
        assert!(has_row(&text, label, parts), "{label} in:\n{text}");
    }
    let text = printed(&cloud, &["describe", "site", "HQ", "-o", "pretty"]);
    for (label, parts) in [
        ("HQ   site, ", &[][..]),
        ("Devices", &["12: 9 access points, 2 switches, 1 gateway"]),
        ("Clients", &["2.4G ", "5G "]),
        ("Busiest", &["AP-", " %"]),
        ("Maps", &["Ground floor, First floor"]),
    ] {
        assert!(has_row(&text, label, parts), "{label} in:\n{text}");
    }
    let names = printed(&cloud, &["describe", "site", "HQ", "-f", "[.devices[].name] | length"]);
    assert_eq!(names, "12\n");
}

#[test]
fn what_is_not_there_is_an_error_of_the_command_line() {
    let cloud = Cloud::start(&[]);
    for (arguments, said) in [
        (&["describe", "device", "AP-Lobbi", "--site", "HQ"][..], "AP-Lobby"),
        (&["describe", "client", "aa:bb:cc:dd:ee:ff", "--site", "HQ"], "is connected at HQ"),
        (&["describe", "site", "Nowhere"], "HQ"),
        (&["describe", "device", "AP-Lobby", "-f", "|"], "jq"),
    ] {
        let output = cloud.run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", stderr(&output));
        assert!(stderr(&output).contains(said), "{arguments:?}: {}", stderr(&output));
        assert_eq!(stdout(&output), "");
    }
    let plan = printed(&cloud, &["describe", "site", "HQ", "--dry-run"]);
    assert!(plan.contains("/stats/devices?type=all&status=all&"), "{plan}");
    assert!(!plan.contains(cloud.text("token")), "{plan}");
}

#[test]
fn wide_lists_add_statistics_and_types_narrow_them() {
    let cloud = Cloud::start(&[]);
    let text = printed(&cloud, &["list", "devices", "--wide", "--site", "HQ", "-o", "pretty"]);
    let head = text.lines().next().expect("a header");
    for title in ["NAME", "STATUS", "MODEL", "IP", "VERSION", "MAP", "UPTIME", "MAC", "SITE"] {
        assert!(head.split_whitespace().any(|own| own == title), "{title} in {head}");
    }
    assert_eq!(text.lines().count(), 13, "no totals in a pipe:\n{text}");
    let listed = printed(&cloud, &["list", "devices", "--wide", "--type", "gateway"]);
    let gateways: Vec<Value> =
        listed.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(gateways.len(), 2);
    for gateway in &gateways {
        assert_eq!(gateway["type"], "gateway");
        assert!(gateway["uptime"].is_number() && gateway["map"].is_string(), "{gateway}");
    }
    let counts = ["list", "devices", "--type", "switch", "--wide", "-f", ".num_clients > 0"];
    assert_eq!(printed(&cloud, &counts), "true\n".repeat(4));
    let maps = printed(&cloud, &["list", "maps", "-f", ".site", "-r"]);
    assert!(maps.contains("HQ\n") && maps.contains("US-Austin\n"), "{maps}");
}
