//! Tests the 80-column view of every channel on a sample payload.

use super::settings::{Format, Settings};
use super::testing::print;
use crate::channel::CHANNELS;

const LINES: &[(&str, &str, &str)] = &[
    (
        "discovered-assets",
        r#"{"mac":"a1b2c3000001","x":51,"y_m":29.25,"rssi":-60,"manufacture":"Acme","last_seen":1767323000}"#,
        "a1:b2:c3:00:00:01  x   51 px  y  29.2 m  -60 dBm  by –               Acme",
    ),
    (
        "assets",
        r#"{"mac":"a1b2c3000001","name":"Pump 3","x":5,"y":6,"battery_voltage":2900,"temperature":21}"#,
        "Pump 3          x    5 px  y    6 px        –  by –               2.90 V  21 °C",
    ),
    (
        "asset-diag",
        r#"{"smoothed_xyz_m":[1.5,2.5,0],"raw_xyz_m":[1,2,0],"peak":{"max_rssi":-53.4},"vbles":[{},{}]}"#,
        "x    1.5 m  y    2.5 m  raw x    1.0 m  y    2.0 m  peak -53 dBm  beams   2",
    ),
    (
        "sdk-clients",
        r#"{"id":"4ac1dcf4-9d8b-7211-65c4-057819f0862b","name":"Phone","x":60,"y":80}"#,
        "Phone                 x   60 px  y   80 px        –  seen –",
    ),
    (
        "sdk-client-diag",
        r#"{"smoothed_xyz_m":[1.5,2.5,0]}"#,
        "x    1.5 m  y    2.5 m  raw x        –  y        –  peak       –  beams   –",
    ),
    (
        "map-clients",
        r#"{"mac":"a1b2c3000001","x":53.5,"y":173.1,"num_locating_aps":3}"#,
        "a1:b2:c3:00:00:01  x   54 px  y  173 px        –   3 APs  on –",
    ),
    (
        "client-stats",
        r#"{"mac":"a1b2c3000001","hostname":"laptop","rssi":-58,"snr":37,"ssid":"Corp","channel":36,"proto":"ax","tx_rate":1200.0}"#,
        "laptop            -58 dBm  37 dB  Corp      –                –  ch  36",
    ),
    (
        "client-diag",
        r#"{"smoothed_xyz_m":[1.5,2.5,0],"grid":null,"vbles":[]}"#,
        "x    1.5 m  y    2.5 m  raw x        –  y        –  peak       –  beams   0",
    ),
    (
        "unconnected-clients",
        r#"{"mac":"a1b2c3000001","ap_mac":"5c5b35000001","x":60,"y":80,"rssi":-75.0,"manufacture":"Acme","num_locating_aps":1}"#,
        "a1:b2:c3:00:00:01  x   60 px  y   80 px  -75 dBm   1 AP   by 5c:5b:35:00:00:01",
    ),
    (
        "device-events",
        r#"{"device_id":"00000000-0000-0000-1000-5c5b35000001","event_type":"fwupdate","detail":{"status":"inprogress","progress":45,"timestamp":1767323000}}"#,
        "03:03:20  5c:5b:35:00:00:01  firmware upgrade: 45 %",
    ),
    (
        "device-stats",
        r#"{"name":"AP-Lobby","model":"AP45","status":"connected","num_clients":12,"radio_stat":{"band_24":{"channel":6,"util_all":34},"band_5":{"channel":36,"util_all":41}}}"#,
        "AP-Lobby      connected    12 clients  2.4G 34 %  5G 41 %  6G    –  cpu    –",
    ),
    (
        "device-stats",
        r#"{"mac":"5c5b35000001","_offset_apbasic":1,"uptime":90000,"ip":"192.0.2.7","ip_stat":{"gateway":"192.0.2.1"}}"#,
        "5c:5b:35:00:00:01  up 1d 1h     192.0.2.7        gw 192.0.2.1        –",
    ),
    (
        "device-stats",
        r#"{"mac":"5c5b35000001","if_stat":{"ge-0/0/0.0":{"up":true},"ge-0/0/1.0":{"up":false}},"cpu_stat":{"idle":74},"memory_stat":{"usage":16}}"#,
        "5c:5b:35:00:00:01  –             – clients  ports   1/2  PoE         –  cpu 26 %",
    ),
    (
        "device-stats",
        r#"{"hostname":"gw1","type":"gateway","status":"disconnected","spu_stat":[{"spu_current_session":47}]}"#,
        "gw1           DOWN         –",
    ),
    (
        "device-stats",
        r#"{"mac":"5c5b35000001","uptime":5}"#,
        "5c:5b:35:00:00:01  up 5s         – clients  –                –             –",
    ),
    (
        "device-cmd",
        r#"{"session":"4ac1dcf4-9d8b-7211-65c4-057819f0862b","raw":"PING\t192.0.2.1\u001b[1m\r\n"}"#,
        "PING\t192.0.2.1\\u{1b}[1m",
    ),
    (
        "pcap",
        r#"{"pcap_dict":{"timestamp":1767323000,"direction":"tx","frame_subtype":"Beacon","src":"a1:b2:c3:00:00:01","dst":"ff:ff:ff:ff:ff:ff","rssi":-75}}"#,
        "03:03:20.000000  –           Beacon      a1:b2:c3:00:00:01  > ff:ff:ff:ff:ff:ff",
    ),
    (
        "mxedge-events",
        r#"{"device_id":"00000000-0000-0000-1000-5c5b35000001","event_type":"fwupdate","detail":{"status":"failed"}}"#,
        "03:04:05  5c:5b:35:00:00:01  firmware failed",
    ),
    (
        "mxedge-stats",
        r#"{"name":"edge-1","status":"connected","cpu_stat":{"usage":37},"memory_stat":{"usage":48},"port_stat":{"eth0":{"up":true}}}"#,
        "edge-1        connected       – tunnels  ports   1/1  cpu 37 %  mem 48 %  –",
    ),
    (
        "spectrum",
        r#"{"session":"4ac1dcf4-9d8b-7211-65c4-057819f0862b","fft_samples":[{"frequency":2437.0}],"channel_usage":[{"channel":36,"noise":-78,"wifi":0.13,"non_wifi":0.08}]}"#,
        "4ac1dcf4  samples    1  MHz 2437  ch  36  noise -78 dBm  wifi 13 %  other  8 %",
    ),
    (
        "zigbee-join",
        r#"{"zigbee_mac":"a1b2c3000001d1e2","event_type":"associated","detail":{"lqi":180}}"#,
        "a1b2c3000001d1e2  associated      lqi 180  –",
    ),
    (
        "org-mxedge-events",
        r#"{"device_id":"00000000-0000-0000-1000-5c5b35000001","event_type":"fwupdate"}"#,
        "03:04:05  5c:5b:35:00:00:01  firmware upgrade",
    ),
    (
        "org-mxedge-stats",
        r#"{"name":"edge-1","cpu_stat":{"usage":95}}"#,
        "edge-1        –               – tunnels  ports     –  cpu 95 %  mem    –  –",
    ),
    (
        "org-insights",
        r#"{"sle_summary_wireless":0.9,"sle_summary_wired":0.93,"num_aps":12,"num_disconnected_aps":1}"#,
        "03:04:05  Wi-Fi 90 %  wired 93 %  12 APs, 1 down",
    ),
    (
        "org-pcap",
        r#"{"pcap_dict":{"protocol":"TCP","src_ip":"192.0.2.1"}}"#,
        "–                –           TCP    192.0.2.1               > –",
    ),
    (
        "org-vendor-sync",
        r#"{"vendor":"acme","status":"failed","text":"the key is no longer valid"}"#,
        "acme            failed    the key is no longer valid",
    ),
    (
        "org-idp-test",
        r#"{"status":"failure","idp_type":"ldap","error":"Invalid Credentials"}"#,
        "failure   ldap      –         Invalid Credentials",
    ),
    ("test", "1", "1"),
];

#[test]
fn lines() {
    for (channel, payload, line) in LINES {
        let settings = Settings {
            shows_basic: true,
            format: Format::Pretty,
            utc: true,
            width: Some(80),
            ..Settings::default()
        };
        assert_eq!(print(settings, channel, payload), format!("{line}\n"), "{channel}");
        assert!(line.chars().count() <= 80, "{channel}");
    }
}

#[test]
fn every_channel_has_a_line_here() {
    for channel in CHANNELS {
        assert!(LINES.iter().any(|(name, ..)| *name == channel.name), "{}", channel.name);
    }
}
