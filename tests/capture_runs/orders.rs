//! What the cloud is asked for.

use serde_json::{Value, json};

use crate::cloud::{Place, QUIET};
use crate::support::{stderr, stdout};

/// Three packets are enough, and then the cloud ends the capture by itself.
fn ordered(place: &Place, arguments: &[&str], expected: &Value) {
    let arguments = [&["--start"], arguments, &["--num-packets", "3", "-o", "pcapng"]].concat();
    let output = place.run(&arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", stderr(&output));
    assert!(output.stdout.starts_with(b"\x0a\x0d\x0d\x0a"), "{arguments:?}");
    let mut body = place.bodies().pop().expect("a capture was started");
    body.as_object_mut().expect("an object").remove("num_packets");
    assert_eq!(&body, expected, "{arguments:?}");
}

#[test]
fn every_type_is_asked_for_as_documented() {
    let place = Place::new(QUIET);
    let (aps, client) = (place.devices("ap"), "60:a1:0a:77:34:12");
    let (one, two) = (aps[0].as_str(), aps[1].as_str());
    let wlan = "8bfc2490-d726-3587-038d-cb2e71bd2330";
    let own = json!({"band": "5", "channel": "36", "width": "40"});
    let table: &[(&[&str], Value)] = &[
        (
            &["client", "--client", client, "--ap", one, "--ssid", "Corp", "--include-mcast"],
            json!({"type": "client", "client_mac": "60a10a773412", "ap_mac": one, "ssid": "Corp",
                "includes_mcast": true}),
        ),
        (
            &["new-assoc", "--client", client, "--duration", "90.5s", "--max-len", "128"],
            json!({"type": "new_assoc", "client_mac": "60a10a773412", "duration": 91,
                "max_pkt_len": 128}),
        ),
        (
            &["wired", "--bpf", "tcp port 80", "--max-len", "2048"],
            json!({"type": "wired", "format": "stream", "tcpdump_expression": "tcp port 80",
                "max_pkt_len": 2048}),
        ),
        (
            &["wireless", "--band", "6", "--ssid", "Corp", "--wlan", wlan],
            json!({"type": "wireless", "format": "stream", "band": "6", "ssid": "Corp",
                "wlan_id": wlan}),
        ),
        (
            &["radiotap", "--band", "24,5", "--band", "6", "--duration", "5s"],
            json!({"type": "radiotap", "format": "stream", "band": "24,5,6", "duration": 60}),
        ),
        (
            &[
                "radiotap,wired",
                "--client",
                client,
                "--bpf",
                "wired=arp",
                "--bpf",
                "radiotap=type mgt",
            ],
            json!({"type": "radiotap,wired", "format": "stream", "client_mac": "60a10a773412",
                "wired_tcpdump_expression": "arp", "radiotap_tcpdump_expression": "type mgt"}),
        ),
        (
            &["scan", "--ap", one, "--band", "24", "--channel", "11"],
            json!({"type": "scan", "format": "stream", "ap_mac": one, "band": "24", "channel": 11}),
        ),
        (
            &[
                "scan",
                "--ap",
                one,
                "--ap",
                two,
                "--band",
                "5",
                "--channel",
                "36",
                "--bandwidth",
                "40",
                "--bpf",
                "tcp",
            ],
            json!({"type": "scan", "format": "stream", "aps": {one: own.clone(), two: own},
                "tcpdump_expression": "tcp"}),
        ),
    ];
    for (arguments, expected) in table {
        ordered(&place, arguments, expected);
    }
    assert_eq!(place.all_stopped(), table.len());
}

#[test]
fn ports_are_asked_for_as_documented() {
    let place = Place::new(QUIET);
    let gateway = place.devices("gateway").swap_remove(0);
    let switch = place.devices("switch").swap_remove(0);
    let edges = place.get(&format!("/api/v1/sites/{}/mxedges", place.site));
    let edge = edges[0]["id"].as_str().expect("an id");
    let filtered = |text: &str| json!({"tcpdump_expression": text});
    let of = |device: &str, rest: &str| format!("{device}:{rest}");
    ordered(
        &place,
        &[
            "gateway",
            "--gateway",
            &of(&gateway, "ge-0/0/0"),
            "--gateway",
            &of(&gateway, "ge-0/0/1=port 443"),
            "--bpf",
            "tcp",
            "--max-len",
            "1500",
        ],
        &json!({"type": "gateway", "format": "stream", "max_pkt_len": 1500,
            "gateways": {&gateway: {"ports": {"ge-0/0/0": filtered("tcp"), "ge-0/0/1": filtered("port 443")}}}}),
    );
    ordered(
        &place,
        &["switch", "--switch", &of(&switch, "ge-0/0/0,ge-0/0/1"), "--bpf", "port 443"],
        &json!({"type": "switch", "format": "stream", "tcpdump_expression": "port 443",
            "switches": {&switch: {"ports": {"ge-0/0/0": {}, "ge-0/0/1": {}}}}}),
    );
    ordered(
        &place,
        &["mxedge", "--mxedge", &of(edge, "port1=udp port 67")],
        &json!({"type": "mxedge", "format": "stream",
            "mxedges": {edge: {"interfaces": {"port1": filtered("udp port 67")}}}}),
    );
    assert_eq!(place.all_stopped(), 3);

    let org = place.cloud.text("org");
    let interface = of(edge, "port0");
    let mut command = place.cloud.client();
    command.args(["org-pcap", "--org", org, "--start", "mxedge", "--mxedge", &interface]);
    let output = command.args(["--num-packets", "3"]).output().expect("the binary runs");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let calls = place.events("rest");
    let path = format!("/api/v1/orgs/{org}/pcaps/capture");
    assert!(calls.iter().any(|call| call["path"] == path && call["method"] == "POST"));
    assert_eq!(place.all_stopped(), 4);
}

#[test]
fn nothing_is_started_before_the_subscription_is_acknowledged() {
    let place = Place::new(QUIET);
    let output = place.run(&["--start", "wired", "-c", "2"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let order: Vec<String> = place
        .journal()
        .iter()
        .map(|entry| {
            let own = if entry["event"] == "rest" { &entry["method"] } else { &entry["event"] };
            own.as_str().expect("a word").to_owned()
        })
        .filter(|word| ["subscribe", "ack", "GET", "POST", "capture_stop"].contains(&word.as_str()))
        .collect();
    assert_eq!(order, ["subscribe", "ack", "GET", "POST", "GET", "capture_stop"]);
    assert_eq!(place.events("capture_stop")[0]["by"], "client");
    // The run counts; the cloud must not stop before.
    assert_eq!(place.bodies(), [json!({"type": "wired", "format": "stream", "num_packets": 0})]);
}

#[test]
fn what_does_nothing_or_is_out_of_range_is_refused_before_any_call() {
    let place = Place::new(QUIET);
    let mac = "5c5b350e0060";
    let seven = format!("{mac}:a,b,c,d,e,f,g");
    let six_and_irb = format!("{mac}:a,b,c,d,e,f,irb");
    let cases: &[(&[&str], &str)] = &[
        (&["--ssid", "x"], "--start <TYPE>"),
        (
            &["--start", "client", "--client", mac, "--client", "a1b2c3000001"],
            "takes one `--client`",
        ),
        (&["--take-over"], "--start <TYPE>"),
        (&["--num-packets", "5"], "--start <TYPE>"),
        (&["--start", "wire"], "radiotap,wired"),
        (&["--start", "client"], "`--start client` requires `--client`"),
        (&["--start", "gateway"], "requires `--gateway`"),
        (&["--start", "wired", "--ssid", "x"], "`--ssid` has no effect with `--start wired`"),
        (&["--start", "client", "--client", mac, "--bpf", "ip"], "`--bpf` has no effect"),
        (
            &["--start", "switch", "--switch", "x:a", "--include-mcast"],
            "`--include-mcast` has no effect",
        ),
        (&["--start", "wired", "--ap", mac, "--ap", "5c5b350e0061"], "takes one `--ap`"),
        (&["--start", "switch", "--switch", ":a"], "`:a` is not a valid value of `--switch`"),
        (&["--start", "wireless", "--band", "24,5"], "takes one `--band`"),
        (&["--start", "scan", "--band", "24", "--channel", "36"], "it takes 1 to 14"),
        (&["--start", "scan", "--bandwidth", "30"], "160"),
        (&["--start", "wired", "--duration", "25h"], "24 hours at most"),
        (
            &["--start", "mxedge", "--mxedge", &format!("{mac}:p"), "--duration", "3h1s"],
            "3 hours at most",
        ),
        (&["--start", "wired", "--num-packets", "10001"], "it takes 0 to 10000"),
        (&["--start", "wired", "--max-len", "63"], "it takes 64 to 2048"),
        (
            &["--start", "gateway", "--gateway", &format!("{mac}:p"), "--max-len", "10241"],
            "it takes 64 to 10240",
        ),
        (&["--start", "switch", "--switch", &seven], "names 7 ports"),
        (&["--start", "switch", "--switch", &six_and_irb], "names 7 ports"),
        (&["--start", "mxedge", "--mxedge", &format!("{mac}:a,b")], "one interface"),
        (&["--start", "wired", "--bpf", "ip", "--bpf", "arp"], "`--bpf` is given twice"),
        (
            &["--start", "wired", "--ap", mac, "--site", "4ac1dcf4-9d8b-7211-65c4-057819f0862b"],
            "a device is at one site",
        ),
        (&["--chain"], "--start <TYPE>"),
    ];
    for (arguments, message) in cases {
        let output = place.run(arguments);
        let told = stderr(&output);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {told}");
        assert!(told.contains(message), "{arguments:?}: {told}");
    }
    assert!(place.journal().is_empty(), "nothing was sent");
}

#[test]
fn a_dry_run_prints_the_calls_and_makes_none() {
    let place = Place::new(QUIET);
    let output = place.run(&["--start", "scan", "--channel", "7", "--take-over", "--dry-run"]);
    let (url, site) = (place.cloud.text("url"), &place.site);
    let call = format!("{url}/api/v1/sites/{site}/pcaps/capture");
    let expected = format!(
        "{{\"subscribe\": \"/sites/{site}/pcaps\"}}\nGET {call}\nDELETE {call} (if one is running)\n\
         POST {call}\n{{\"type\":\"scan\",\"format\":\"stream\",\"channel\":7}}\nDELETE {call}\n"
    );
    assert!(stdout(&output).ends_with(&expected), "{}", stdout(&output));
    assert!(place.journal().is_empty(), "nothing was sent");
}

#[test]
fn two_bands_of_three_are_requested_with_a_warning() {
    let place = Place::new(QUIET);
    for (bands, sent, warned) in
        [("5,24", "24,5", true), ("5,6,24", "24,5,6", false), ("5", "5", false)]
    {
        let output = place.run(&["--start", "radiotap", "--band", bands, "--dry-run"]);
        let (plan, told) = (stdout(&output), stderr(&output));
        assert!(plan.contains(&format!("\"band\":\"{sent}\"")), "{plan}");
        assert_eq!(told.contains("not 24,5: it may refuse them"), warned, "{bands}: {told}");
    }
}

#[test]
fn the_demonstration_has_a_client() {
    let arguments = ["--demo", "pcap", "--start", "client", "-c", "1"];
    let output = crate::support::run(&arguments);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("capture: started `client`"), "{}", stderr(&output));
}

fn started(place: &Place, arguments: &[&str]) -> Value {
    let arguments = [&["--start"], arguments, &["--num-packets", "3", "-o", "pcapng"]].concat();
    let output = place.run(&arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", stderr(&output));
    place.bodies().pop().expect("a capture was started")
}

#[test]
fn devices_and_clients_go_by_their_names() {
    let place = Place::new(QUIET);
    let aps = place.devices("ap");
    assert_eq!(started(&place, &["radiotap", "--ap", "AP-Lobby"])["ap_mac"], aps[0].as_str());
    assert_eq!(started(&place, &["radiotap", "--ap", "ap-lobb*"])["ap_mac"], aps[0].as_str());
    let scan = started(&place, &["scan", "--ap", "AP-L*", "--ap", &aps[0]]);
    let scanned = scan["aps"].as_object().expect("several");
    assert!(scanned.len() > 1 && scanned.contains_key(&aps[0]), "{scan}");
    let clients = place.get(&format!("/api/v1/sites/{}/stats/clients", place.site));
    let (name, mac) = (&clients[0]["hostname"], &clients[0]["mac"]);
    let name = name.as_str().expect("a name");
    assert_eq!(&started(&place, &["client", "--client", name])["client_mac"], mac);
    let switch = place.devices("switch").swap_remove(0);
    let body = started(&place, &["switch", "--switch", "SW-HQ-1:ge-0/0/0,ge-0/0/1=arp"]);
    assert_eq!(
        body["switches"][&switch]["ports"]["ge-0/0/1"],
        json!({"tcpdump_expression": "arp"})
    );
    let gateway = place.devices("gateway").swap_remove(0);
    let body = started(&place, &["gateway", "--gateway", "GW-HQ:ge-0/0/0"]);
    assert_eq!(body["gateways"][&gateway]["ports"], json!({"ge-0/0/0": {}}));
    let edges = place.get(&format!("/api/v1/sites/{}/mxedges", place.site));
    let edge = edges[0]["id"].as_str().expect("an id");
    let body = started(&place, &["mxedge", "--mxedge", "ME-HQ:port1"]);
    assert_eq!(body["mxedges"], json!({edge: {"interfaces": {"port1": {}}}}));
}

#[test]
fn names_that_mean_nothing_or_too_much_start_nothing() {
    let place = Place::new(QUIET);
    for (arguments, told) in [
        (&["radiotap", "--ap", "AP-Loby"][..], "there is no ap `AP-Loby`"),
        // A switch is no access point.
        (&["radiotap", "--ap", "SW-HQ-1"], "there is no ap `SW-HQ-1`"),
        (&["radiotap", "--ap", "AP-*"], "takes one `--ap`"),
        (&["client", "--client", "nobody"], "there is no client `nobody`"),
        (&["switch", "--switch", "SW-X:ge-0/0/0"], "there is no switch `SW-X`"),
        (&["gateway", "--gateway", "GW-X:ge-0/0/0"], "there is no gateway `GW-X`"),
        (&["mxedge", "--mxedge", "ME-X:port1"], "there is no mxedge `ME-X`"),
        (&["switch", "--switch", "SW-HQ-1:a", "--switch", "209339100009:a"], "names a of"),
    ] {
        let output = place.run(&[&["--start"], arguments].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", stderr(&output));
        assert!(stderr(&output).contains(told), "{arguments:?}: {}", stderr(&output));
    }
    let near = place.run(&["--start", "radiotap", "--ap", "AP-Loby"]);
    assert!(stderr(&near).contains("near: AP-Lobby"), "{}", stderr(&near));
    assert!(place.bodies().is_empty());
    assert!(place.events("subscribe").is_empty());
}
