//! `-o influx` against the real server, which judges every line. Without Debian's package influxdb the tests
//! say so and pass; with `MISTCAT_REQUIRE_TOOLS=1` they fail.

mod support;

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use serde_json::Value;
use support::{Cloud, installed, run, stderr, stdout};

const SITE: &str = "4ac1dcf4-9d8b-7211-65c4-057819f0862b";

/// A server of its own for one test; ended when dropped.
struct Server {
    process: Child,
    folder: PathBuf,
    address: String,
}

impl Server {
    fn start(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("mistcat-influx-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let place = |name: &str| folder.join(name);
        let mut process = Command::new("influxd")
            .args(["run", "-config", "/dev/null"])
            .env("INFLUXDB_REPORTING_DISABLED", "true")
            .env("INFLUXDB_MONITOR_STORE_ENABLED", "false")
            .env("INFLUXDB_HTTP_LOG_ENABLED", "false")
            .env("INFLUXDB_BIND_ADDRESS", "127.0.0.1:0")
            .env("INFLUXDB_HTTP_BIND_ADDRESS", "127.0.0.1:0")
            .env("INFLUXDB_DATA_DIR", place("data"))
            .env("INFLUXDB_DATA_WAL_DIR", place("wal"))
            .env("INFLUXDB_META_DIR", place("meta"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let mut told = BufReader::new(process.stderr.take().expect("stderr is piped"));
        let address = loop {
            let mut line = String::new();
            assert!(told.read_line(&mut line).expect("a log") > 0, "the server ended");
            if let Some((_, rest)) = line.split_once("service=httpd addr=") {
                break rest.split(' ').next().expect("an address").to_owned();
            }
        };
        // It must not wait for somebody to read its log.
        std::thread::spawn(move || std::io::copy(&mut told, &mut std::io::sink()));
        let server = Self { process, folder, address };
        server.call("POST", "/query?q=CREATE+DATABASE+m", "");
        server
    }

    /// The status and the body of an answer.
    fn call(&self, method: &str, path: &str, body: &str) -> (String, String) {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all((request + body).as_bytes()).expect("the request is sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a whole answer");
        (head[9..12].to_owned(), body.to_owned())
    }

    /// Stores points, each of which must be taken.
    fn take(&self, points: &str) {
        let (status, body) = self.call("POST", "/write?db=m&precision=ns", points);
        assert_eq!((status.as_str(), body.as_str()), ("204", ""));
    }

    fn ask(&self, query: &str) -> Value {
        let query = query.replace('"', "%22").replace(' ', "+");
        let (status, body) = self.call("GET", &format!("/query?db=m&epoch=ns&q={query}"), "");
        assert_eq!(status, "200", "{body}");
        let start = body.find('{').expect("JSON");
        let end = body.rfind('}').expect("JSON");
        serde_json::from_str::<Value>(&body[start..=end]).expect("JSON")["results"][0]["series"]
            .take()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The path of each channel in the demo: the same seed makes the same ids.
fn demo_paths() -> Vec<String> {
    let list = stdout(&run(&["list", "channels"]));
    let path = |line: &str| {
        let channel: Value = serde_json::from_str(line).expect("NDJSON");
        let name = channel["name"].as_str().expect("a name");
        let plan = stdout(&run(&["--demo", "--dry-run", name]));
        let frame: Value =
            serde_json::from_str(plan.lines().last().expect("a plan")).expect("a frame");
        frame["subscribe"].as_str().expect("a path").to_owned()
    };
    list.lines().map(path).collect()
}

#[test]
fn a_server_takes_what_every_channel_sends() {
    if !installed("influxd", "influxdb") {
        return;
    }
    let server = Server::start("all");
    let cloud = Cloud::start(&["--rate", "20"]);
    let mut subscribe = vec!["subscribe".to_owned()];
    subscribe.extend(demo_paths());
    let arguments: Vec<&str> = subscribe.iter().map(String::as_str).collect();
    let output =
        cloud.run(&[&arguments[..], &["-o", "influx", "-c", "3000", "--duration", "20s"]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let points = stdout(&output);
    server.take(&points);
    let found = server.ask("SHOW MEASUREMENTS")[0]["values"].take();
    let found = found.as_array().expect("measurements");
    assert!(found.len() >= 15, "{found:?}");
    for name in [
        "mist_device",
        "mist_radio",
        "mist_port",
        "mist_client",
        "mist_asset",
        "client-diag",
        "test",
    ] {
        assert!(found.iter().any(|own| own[0] == name), "{name}: {found:?}");
    }
    // None replaced another.
    let own = points.lines().filter(|line| line.starts_with("mist_device,")).count();
    let kept = server.ask("SELECT COUNT(uptime) FROM mist_device");
    assert_eq!(kept[0]["values"][0][1], own);
}

#[test]
fn what_comes_back_is_what_was_sent() {
    if !installed("influxd", "influxdb") {
        return;
    }
    let server = Server::start("back");
    let script = r#"[cloud]
        [[cloud.connection]]
        steps = [{ expect = 1 }, { ack = "all" }, { data = '"only text"' }, { data = '{"a":"x"}' },
          { data = '{"mac":"5c5b350e0060","name":"A, B=C \"D\" \\E\n","big":9007199254740993,"f":1.25,"up":true,"port":{"ge-0/0/0":{"rx":1}}}' },
          { close = 1000 }]
        "#;
    let cloud = Cloud::scripted("influx-back", script);
    let output =
        cloud.run(&["device-stats", "--site", SITE, "-o", "influx-flat", "--no-reconnect", "-v"]);
    let told = stderr(&output);
    assert!(told.contains("2 messages in all had neither a number nor a boolean"), "{told}");
    assert!(told.contains("1 message(s) written"), "{told}");
    let points = stdout(&output);
    server.take(&points);
    let series = server.ask("SELECT * FROM \"device-stats\"")[0].take();
    let column = |name: &str| {
        let names = series["columns"].as_array().expect("columns");
        let place =
            names.iter().position(|own| own == name).unwrap_or_else(|| panic!("{name}: {series}"));
        series["values"][0][place].clone()
    };
    assert_eq!(column("big"), 9_007_199_254_740_993_u64);
    assert_eq!(column("f"), 1.25);
    assert_eq!(column("up"), true);
    assert_eq!(column("port.ge-0/0/0.rx"), 1);
    assert_eq!(column("name"), "A, B=C \"D\" \\E");
    assert_eq!(column("site_id"), SITE);
    let time = points.trim_end().rsplit(' ').next().expect("a time");
    assert_eq!(column("time").to_string(), time);
}

/// The values of a tag, sorted.
fn tag_values(server: &Server, measurement: &str, tag: &str) -> Vec<String> {
    let found = server.ask(&format!("SHOW TAG VALUES FROM {measurement} WITH KEY = {tag}"));
    let values = found[0]["values"].as_array().expect("values");
    let text = |pair: &serde_json::Value| pair[1].as_str().expect("a text").to_owned();
    let mut values: Vec<String> = values.iter().map(text).collect();
    values.sort();
    values
}

#[test]
fn dashboards_can_group_and_a_roam_adds_no_series() {
    if !installed("influxd", "influxdb") {
        return;
    }
    let server = Server::start("group");
    let mut steps = String::from("{ expect = 2 }, { ack = \"all\" }, ");
    let mut data = |path: &str, payload: &str| {
        let _ = write!(steps, "{{ data = '{payload}', channel = \"/sites/{SITE}/{path}\" }}, ");
    };
    let access_point = r#"{"mac":"5c5b350e0060","name":"AP 1","model":"AP45","type":"ap","status":"connected","num_clients":1,"radio_stat":{"band_24":{"channel":1},"band_5":{"channel":36},"band_6":{"channel":5}},"port_stat":{"eth0":{"up":true}}}"#;
    data("stats/devices", access_point);
    for count in 0..1000 {
        let (ap, status) = (count % 7, ["connected", "disconnected"][count % 2]);
        data(
            "stats/devices",
            &format!(
                r#"{{"mac":"5c5b350e0060","_offset_apbasic":{count},"status":"{status}","uptime":1}}"#
            ),
        );
        data(
            "stats/clients",
            &format!(
                r#"{{"mac":"0a0b0c0d0e0f","hostname":"h{count}","ssid":"s{ap}","band":"5","channel":{count},"ap_mac":"5c5b350e006{ap}","rssi":-60}}"#
            ),
        );
    }
    let script = format!("[cloud]\n[[cloud.connection]]\nsteps = [{steps} {{ close = 1000 }}]\n");
    let cloud = Cloud::scripted("influx-group", &script);
    let paths = ["stats/devices", "stats/clients"].map(|path| format!("/sites/{SITE}/{path}"));
    let output = cloud.run(&["subscribe", &paths[0], &paths[1], "-o", "influx", "--no-reconnect"]);
    let points = stdout(&output);
    assert_eq!(points.lines().filter(|line| line.starts_with("mist_client,")).count(), 1000);
    server.take(&points);
    assert_eq!(tag_values(&server, "mist_radio", "band"), ["2.4", "5", "6"]);
    for measurement in ["mist_device", "mist_radio", "mist_port"] {
        assert_eq!(tag_values(&server, measurement, "device"), ["AP 1"]);
    }
    let series = server.ask("SHOW SERIES");
    let series = series[0]["values"].as_array().expect("series");
    // One device, three radios, one port, one client.
    assert_eq!(series.len(), 6, "{series:?}");
    for (measurement, tag, groups) in [("mist_radio", "band", 3), ("mist_port", "device", 1)] {
        let asked = format!("SELECT LAST(*) FROM {measurement} GROUP BY {tag}");
        let found = server.ask(&asked);
        let found = found.as_array().expect("groups");
        assert_eq!(found.len(), groups, "{asked}");
        assert!(found.iter().all(|group| group["tags"][tag] != ""), "{found:?}");
    }
}
