//! Streams narrowed to devices, clients, assets and kinds, by name; and the names that a stream learns or fetches.

mod support;

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::Value;
use support::folder::Folder;
use support::{Cloud, on_terminal, run, stderr, stdout};

/// A cloud with one site, and the calls that it sees.
struct Watched {
    cloud: Cloud,
    folder: Folder,
}

impl Watched {
    fn start(name: &str, script: &str, sites: &str) -> Self {
        let folder = Folder::new(name);
        let (journal, scenario) = (folder.path("journal"), folder.path("scenario.toml"));
        fs::write(&scenario, format!("[cloud]\n{script}")).expect("the script is written");
        let own =
            ["--journal", &journal, "--scenario", &scenario, "--sites", sites, "--rate", "20"];
        Self { cloud: Cloud::start(&own), folder }
    }

    /// The paths of all calls so far.
    fn calls(&self) -> Vec<String> {
        let text = fs::read_to_string(self.folder.path("journal")).expect("the journal");
        let entries = text.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
        let calls = entries.filter(|entry| entry["event"] == "rest");
        calls.map(|call| call["path"].as_str().expect("a path").to_owned()).collect()
    }

    /// The lines of a stream that ends well.
    #[track_caller]
    fn lines(&self, arguments: &[&str]) -> Vec<String> {
        let output = self.cloud.run(arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?} {}", stderr(&output));
        stdout(&output).lines().map(str::to_owned).collect()
    }

    /// What a stream shows on a terminal.
    fn shown(&self, arguments: &[&str]) -> String {
        let mut client = self.cloud.client();
        client.args(arguments).args(["--color", "never"]);
        on_terminal(client)
    }
}

#[test]
fn one_device_or_client_is_chosen_by_name_on_every_channel() {
    let watched = Watched::start("narrow-names", "", "1");
    let all = |arguments: &[&str], code: &str| {
        watched.lines(&[arguments, &["--site", "HQ", "-r", "-f", code, "-c", "6"]].concat())
    };
    let is_lobby = |line: &String| line == "AP-Lobby";
    assert!(all(&["device-stats", "--device", "ap-lobby"], "$device").iter().all(is_lobby));
    let two = all(&["device-stats", "--device", "AP-Lobby,AP-Lab"], "$device");
    assert!(two.iter().all(|name| name == "AP-Lobby" || name == "AP-Lab"), "{two:?}");
    let switches = all(&["device-stats", "--device", "SW-*"], "$kind");
    assert!(switches.iter().all(|kind| kind.starts_with("switch")), "{switches:?}");
    let client = ["client-stats", "--client", "bob-phone"];
    assert!(all(&client, "$client").iter().all(|name| name == "bob-phone"));
    // What carries the client is the device.
    let device = all(&client, "$device").remove(0);
    let on_device = all(&["client-stats", "--device", &device], "$device");
    assert!(on_device.iter().all(|name| *name == device), "{on_device:?}");
    let asset = all(&["assets", "--asset", "Forklift"], "[.mac, $asset] | join(\" \")");
    assert!(asset.iter().all(|line| line.ends_with(" Forklift") && *line == asset[0]), "{asset:?}");
    // A name is known on channels that carry the MAC alone, too.
    let map = all(&["map-clients", "--client", "bob-phone"], "$client");
    assert!(map.iter().all(|name| name == "bob-phone"), "{map:?}");
    let unknown = watched.cloud.run(&["device-stats", "--site", "HQ", "--device", "AP-Loby"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(
        stderr(&unknown).contains("there is no device `AP-Loby` at HQ"),
        "{}",
        stderr(&unknown)
    );
    assert!(stderr(&unknown).contains("near: AP-Lobby"), "{}", stderr(&unknown));
    let path = format!(
        "/sites/{}/stats/devices",
        watched.cloud.ready["sites"][0].as_str().expect("an id")
    );
    let named = watched.lines(&[
        "subscribe",
        &path,
        "--device",
        "AP-Lobby",
        "-r",
        "-f",
        "$device",
        "-c",
        "3",
    ]);
    assert!(named.iter().all(is_lobby), "{named:?}");
}

#[test]
fn recordings_are_narrowed_when_they_are_made_and_when_they_are_played() {
    let watched = Watched::start("narrow-record", "", "1");
    let file = watched.folder.path("day.rec");
    let site = ["--site", "HQ", "-o", "record", "-w", &file, "-c", "20"];
    watched.lines(&[&["device-stats", "--device", "AP-Lobby,AP-Lab"], &site[..]].concat());
    let replay = |more: &[&str]| {
        let output =
            run(&[&["replay", &file, "--speed", "max", "-r", "-f", "$device"], more].concat());
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let mut names: Vec<String> = stdout(&output).lines().map(str::to_owned).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        (names, count)
    };
    let names = |names: &[&str]| names.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(replay(&[]), (names(&["AP-Lab", "AP-Lobby"]), 20));
    assert_eq!(replay(&["--device", "ap-lobby"]).0, names(&["AP-Lobby"]));
    assert_eq!(replay(&["--device", "AP-X*"]), (Vec::new(), 0));
    let basic = replay(&["--kind", "ap-basic"]).1;
    assert!(basic > 0 && basic < 20, "{basic}");
}

#[test]
fn captures_are_narrowed_where_the_cloud_does_not() {
    let watched = Watched::start("narrow-pcap", "", "1");
    let pcap = |more: &[&str], code: &str| {
        watched.lines(&[&["pcap", "--site", "HQ", "-f", code, "-c", "4"], more].concat())
    };
    let ends = ".pcap_dict | [.src_mac, .dst_mac]";
    let own = pcap(&["--start", "wired", "--client", "bob-phone"], ends);
    let mac = watched.lines(&[
        "list",
        "clients",
        "--site",
        "HQ",
        "-r",
        "-f",
        "select(.hostname == \"bob-phone\").mac",
    ]);
    let colons: Vec<&str> = (0..6).map(|at| &mac[0][2 * at..2 * at + 2]).collect();
    assert!(own.iter().all(|line| line.contains(&colons.join(":"))), "{own:?}");
    let devices = pcap(&["--start", "radiotap", "--device", "AP-Boardroom"], "$device");
    assert!(devices.iter().all(|line| line == "\"AP-Boardroom\""), "{devices:?}");
    // A capture that takes the option makes no packets of others.
    let shaped =
        ["pcap", "--site", "HQ", "--start", "radiotap", "--client", "bob-phone", "--dry-run"];
    assert!(watched.lines(&shaped).concat().contains("client_mac"));
    let narrowed =
        ["pcap", "--site", "HQ", "--start", "wired", "--client", "bob-phone", "--dry-run"];
    assert!(!watched.lines(&narrowed).concat().contains("client_mac"));
}

#[test]
fn files_are_named_after_devices_and_clients() {
    let watched = Watched::start("narrow-files", "", "1");
    let names = |pattern: &str, arguments: &[&str]| {
        let folder = Folder::new("narrow-files-out");
        let path = folder.path(pattern);
        watched.lines(&[arguments, &["--site", "HQ", "-c", "30", "-w", &path]].concat());
        let mut names: Vec<String> = fs::read_dir(Path::new(&path).parent().expect("a folder"))
            .expect("the folder")
            .map(|file| file.expect("a file").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    };
    watched.lines(&["list", "devices"]);
    let devices = names("{device_name}.ndjson", &["device-stats"]);
    assert!(devices.contains(&"AP-Lobby.ndjson".to_owned()), "{devices:?}");
    assert!(!devices.iter().any(|name| name.starts_with("5c5b35")), "{devices:?}");
    let macs = names("{device}.ndjson", &["device-stats"]);
    assert!(macs.iter().any(|name| name.starts_with("5c5b35")), "{macs:?}");
    let clients = names("{site_id}-{client}.ndjson", &["client-stats"]);
    let site = watched.cloud.ready["sites"][0].as_str().expect("an id");
    assert!(clients.contains(&format!("{site}-bob-phone.ndjson")), "{clients:?}");
}

#[test]
fn names_are_fetched_in_the_background_for_people() {
    let watched = Watched::start("names-fetched", "", "1");
    let site = watched.cloud.ready["sites"][0].as_str().expect("an id").to_owned();
    let org = watched.cloud.text("org").to_owned();
    let basic = ["device-stats", "--site", &site, "--kind", "ap-basic", "-c", "30"];
    // Programs are served from cache and stream: no call is made for them.
    watched.lines(&[&basic[..], &["--envelope"]].concat());
    watched.shown(&[&basic[..], &["--no-names"]].concat());
    assert_eq!(watched.calls(), [""; 0]);
    let shown = watched.shown(&basic);
    assert!(shown.contains("AP-Lobby"), "{shown}");
    assert_eq!(
        watched.calls(),
        ["/api/v1/self".to_owned(), format!("/api/v1/orgs/{org}/inventory")]
    );
    // They are kept: every line has its name, and no further call is made.
    let shown = watched.shown(&basic);
    assert!(!shown.contains("5c"), "{shown}");
    assert_eq!(watched.calls().len(), 2);
}

#[test]
fn clients_of_a_map_are_named_though_no_message_names_them() {
    let watched = Watched::start("names-clients", "", "1");
    let site = watched.cloud.ready["sites"][0].as_str().expect("an id").to_owned();
    let shown = watched.shown(&["map-clients", "--site", &site, "-c", "60"]);
    assert!(shown.contains("bob-phone") && shown.contains("AP-"), "{shown}");
    let clients = format!("/api/v1/sites/{site}/stats/clients");
    assert_eq!(watched.calls().iter().filter(|call| **call == clients).count(), 1);
    // They are kept.
    let shown = watched.shown(&["map-clients", "--site", &site, "-c", "20"]);
    assert!(!shown.contains("8c:77"), "{shown}");
    assert_eq!(watched.calls().iter().filter(|call| **call == clients).count(), 1);
}

#[test]
fn whoever_sees_single_sites_fetches_a_list_of_each() {
    let watched = Watched::start("names-single", "scope = \"site\"\n", "1");
    let site = watched.cloud.ready["sites"][0].as_str().expect("an id").to_owned();
    watched.shown(&["device-stats", "--site", &site, "-c", "30"]);
    assert_eq!(
        watched.calls(),
        ["/api/v1/self".to_owned(), format!("/api/v1/sites/{site}/devices")]
    );
}

#[test]
fn a_refusal_of_names_is_silent_and_ends_nothing() {
    let refused = "[[cloud.rest]]\npath = \"/api/v1/self\"\nstatus = 403\n";
    let watched = Watched::start("names-refused", refused, "1");
    let site = watched.cloud.ready["sites"][0].as_str().expect("an id").to_owned();
    let influx = ["device-stats", "--site", &site, "-o", "influx", "-c", "30"];
    let output = watched.cloud.run(&influx);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(stderr(&output), "");
    let output = watched.cloud.run(&[&influx[..], &["-v"]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("device names could not be fetched"), "{}", stderr(&output));
    // No answer at all delays nothing.
    let deaf = "[[cloud.rest]]\npath = \"/api/v1/self\"\ndelay = \"60s\"\n";
    let watched = Watched::start("names-deaf", deaf, "1");
    let output = watched.cloud.run(&influx);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
}

#[test]
fn at_most_fifty_calls_are_made_for_names() {
    let watched = Watched::start("names-many", "scope = \"site\"\n", "120");
    let sites = watched.cloud.ready["sites"].as_array().expect("a list");
    let paths: Vec<String> = sites
        .iter()
        .map(|id| format!("/sites/{}/stats/devices", id.as_str().expect("an id")))
        .collect();
    let paths = paths.iter().map(String::as_str);
    let ends = ["-f", "$device", "--duration", "60s", "-v", "--log-format", "json"];
    let mut client = watched.cloud.client();
    client.arg("subscribe").args(paths).args(ends).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut client = client.spawn().expect("the binary runs");
    let notices = BufReader::new(client.stderr.take().expect("stderr is piped")).lines();
    let mut notices = notices.map(|line| line.expect("UTF-8"));
    let ended = notices.find(|line| line.contains("names_unavailable"));
    assert!(ended.expect("a notice").contains("more than 50 calls"));
    client.kill().expect("it runs");
    client.wait().expect("it ends");
    let calls = watched.calls();
    assert_eq!(calls.len(), 50, "{calls:?}");
    assert!(PathBuf::from(&calls[49]).ends_with("devices"), "{calls:?}");
}
