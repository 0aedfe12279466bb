//! Names in place of ids: looked up, kept on disk, listed; sites that come and go while a stream runs.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Output, Stdio};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use support::{Cloud, mistcat, run, stderr, stdout};

/// A cloud and what it sees.
struct Watched {
    cloud: Cloud,
    journal: PathBuf,
}

impl Watched {
    fn start(name: &str, arguments: &[&str]) -> Self {
        let journal =
            std::env::temp_dir().join(format!("mistcat-{}-names-{name}", std::process::id()));
        let journal_text = journal.to_str().expect("a UTF-8 path").to_owned();
        let arguments: Vec<&str> =
            arguments.iter().copied().chain(["--journal", &journal_text]).collect();
        Self { cloud: Cloud::start(&arguments), journal }
    }

    fn scripted(name: &str, script: &str) -> Self {
        let file =
            std::env::temp_dir().join(format!("mistcat-{}-names-{name}.toml", std::process::id()));
        fs::write(&file, script).expect("the script is written");
        let started = Self::start(name, &["--scenario", file.to_str().expect("a UTF-8 path")]);
        fs::remove_file(&file).expect("the script is removed");
        started
    }

    fn seen(&self) -> Vec<Value> {
        let text = fs::read_to_string(&self.journal).expect("the journal");
        text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }

    /// The paths of the calls since the last time.
    fn calls(&self, before: &mut usize) -> Vec<String> {
        let calls: Vec<Value> =
            self.seen().into_iter().filter(|entry| entry["event"] == "rest").collect();
        let new = calls[*before..].iter();
        let paths = new.map(|call| call["path"].as_str().expect("a path").to_owned()).collect();
        *before = calls.len();
        paths
    }

    /// The lines of a list.
    fn listed(&self, arguments: &[&str]) -> Vec<Value> {
        let arguments: Vec<&str> = ["list"].iter().chain(arguments).copied().collect();
        let output = self.cloud.run(&arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?} {}", stderr(&output));
        stdout(&output).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }

    /// The frames that a dry run shows.
    fn planned(&self, arguments: &[&str]) -> Vec<String> {
        let output = self.cloud.client().args(arguments).arg("--dry-run").output();
        let output = output.expect("the binary runs");
        assert_eq!(output.status.code(), Some(0), "{arguments:?} {}", stderr(&output));
        let text = stdout(&output);
        text.lines().filter(|line| line.starts_with('{')).map(str::to_owned).collect()
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.journal);
    }
}

#[track_caller]
fn refused(output: &Output, code: i32, words: &[&str]) {
    let told = stderr(output);
    assert_eq!((output.status.code(), stdout(output).as_str()), (Some(code), ""), "{told}");
    for word in words {
        assert!(told.contains(word), "`{word}` is missing: {told}");
    }
}

/// A running stream whose notices are JSON.
fn streaming(cloud: &Cloud, arguments: &[&str]) -> Child {
    cloud
        .client()
        .args(arguments)
        .args(["-v", "--log-format", "json", "--duration", "60s"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs")
}

/// The next notice of this kind.
fn notice(told: &mut impl Iterator<Item = Value>, event: &str) -> Value {
    told.find(|notice| notice["event"] == event).unwrap_or_else(|| panic!("no `{event}` is told"))
}

fn lines(stream: impl std::io::Read) -> impl Iterator<Item = Value> {
    let lines = BufReader::new(stream).lines();
    lines.map(|line| serde_json::from_str(&line.expect("UTF-8")).expect("JSON"))
}

#[test]
fn the_only_site_needs_no_name_and_commas_separate_names() {
    let watched = Watched::start("only", &["--sites", "1"]);
    let mut before = 0;
    let planned = watched.planned(&["device-stats", "--cache-ttl", "0"]);
    assert_eq!(planned.len(), 1);
    let output = watched.cloud.run(&["device-stats", "-c", "1"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let org = watched.cloud.text("org").to_owned();
    assert_eq!(watched.calls(&mut before), ["/api/v1/self", &*format!("/api/v1/orgs/{org}/sites")]);
    // An ambiguity is named, and `--site` asked for.
    let watched = Watched::start("several", &["--sites", "4"]);
    let sites = watched.listed(&["sites"]);
    let names: Vec<&str> =
        sites.iter().map(|site| site["name"].as_str().expect("a name")).collect();
    let ids: Vec<&str> = sites.iter().map(|site| site["id"].as_str().expect("an id")).collect();
    refused(
        &watched.cloud.run(&["device-stats"]),
        2,
        &["`--site` is missing: there are 4 sites", names[3]],
    );
    let two = format!("{},{}", names[1], names[3]);
    assert_eq!(watched.planned(&["device-stats", "--site", &two]).len(), 2);
    assert_eq!(
        watched.planned(&["map-clients", "--site", names[0], "--map", "Floor 1,Floor 1"]).len(),
        1
    );
    let unknown = format!("{},nowhere", names[1]);
    refused(
        &watched.cloud.run(&["device-stats", "--site", &unknown]),
        2,
        &["there is no site `nowhere`"],
    );
    // Ids are taken as they are: no call is made.
    watched.calls(&mut before);
    let two = format!("{},{}", ids[1], ids[3]);
    let output = watched.cloud.run(&["device-stats", "--site", &two, "-c", "1", "--refresh"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let mut after = before;
    assert_eq!(watched.calls(&mut after), [""; 0]);
}

#[test]
fn a_large_organisation_takes_a_call_a_page_and_none_the_second_time() {
    let watched = Watched::start("large", &["--sites", "2500"]);
    let org = watched.cloud.text("org").to_owned();
    let sites = format!("/api/v1/orgs/{org}/sites");
    let mut before = 0;
    let names: BTreeSet<String> = watched
        .listed(&["sites", "--org", &org])
        .iter()
        .map(|site| site["name"].as_str().expect("a name").to_owned())
        .collect();
    assert_eq!(names.len(), 2499, "one name is there twice");
    assert_eq!(watched.calls(&mut before), [&*sites; 3]);
    assert_eq!(watched.listed(&["sites", "--org", &org]).len(), 2500);
    assert_eq!(watched.calls(&mut before), [""; 0]);
    // Without the organisation it takes one more, to learn which there are.
    assert_eq!(watched.listed(&["sites"]).len(), 2500);
    assert_eq!(watched.calls(&mut before), ["/api/v1/self"]);
    assert_eq!(watched.listed(&["sites", "--refresh"]).len(), 2500);
    assert_eq!(watched.calls(&mut before), ["/api/v1/self", &*sites, &*sites, &*sites]);
    assert_eq!(watched.listed(&["sites", "--cache-ttl", "0"]).len(), 2500);
    assert_eq!(watched.calls(&mut before).len(), 4);

    // Streams find the names where the list was kept.
    let matching = names.iter().filter(|name| name.starts_with("US-")).count();
    assert_eq!(matching, 1249);
    // The twins have one name, and both are meant.
    assert_eq!(watched.planned(&["device-stats", "--site", "us-*"]).len(), matching + 1);
    assert_eq!(watched.planned(&["device-stats", "--site", "all"]).len(), 2500);
    let mut child = streaming(&watched.cloud, &["device-stats", "--site", "US-*"]);
    let told = notice(&mut lines(child.stderr.take().expect("piped")), "subscribed");
    assert_eq!(told["channels"], 1250);
    child.kill().expect("it runs");
    child.wait().expect("it ends");
    assert_eq!(watched.calls(&mut before), [""; 0]);
    // An unknown name may be new: it is looked up once more before it is an error.
    let unknown = watched.cloud.run(&["device-stats", "--site", "US-Austn"]);
    refused(&unknown, 2, &["there is no site `US-Austn`", "near: US-Austin"]);
    assert_eq!(watched.calls(&mut before).len(), 4);
    let twins = watched.cloud.run(&["device-stats", "--site", "US-SEA-069"]);
    refused(
        &twins,
        2,
        &[
            "`US-SEA-069` is the name of 2 sites",
            "for all:\n  US-SEA-069 (",
            "in Example Corp)\n  US-SEA-069 (",
        ],
    );
}

#[test]
fn a_mistyped_name_costs_no_list_twice() {
    let watched = Watched::start("mistyped", &["--sites", "300"]);
    let mistyped = |site: &str| {
        let output = watched.cloud.run(&["map-clients", "--site", site, "--map", "Nowhere"]);
        let list = format!("`mistcat list maps --site {site}` shows");
        refused(&output, 2, &["there is no map `Nowhere`", &list]);
        stderr(&output)
    };
    let (maps, mut before) = ("/api/v1/sites/", 0);
    let of_maps = |calls: &[String]| calls.iter().filter(|call| call.starts_with(maps)).count();
    // Nothing is kept yet.
    mistyped("all");
    let calls = watched.calls(&mut before);
    assert_eq!((of_maps(&calls), calls.len()), (300, 302));
    // What is kept of one site may be out of date; nothing else is of interest.
    mistyped("HQ");
    let calls = watched.calls(&mut before);
    assert!(of_maps(&calls) == 1 && calls.len() == 1, "{calls:?}");
    // Of many sites it is too much to ask for.
    let told = mistyped("all");
    assert!(told.contains("`--refresh` fetches it anew"), "{told}");
    assert_eq!(watched.calls(&mut before), [""; 0]);
}

#[test]
fn the_calls_of_an_hour_are_not_used_up_by_names() {
    let watched = Watched::start("calls", &["--sites", "2551"]);
    let mut before = 0;
    for arguments in [&["map-clients", "--site", "all"][..], &["list", "maps", "--site", "all"]] {
        let output = watched.cloud.run(arguments);
        refused(&output, 2, &["this takes 255", "an hour (5000)", "hint: name fewer sites"]);
        assert!(watched.calls(&mut before).len() <= 4);
    }
    // Up to half of an hour's calls, the number is only reported.
    let watched = Watched::start("told", &["--sites", "501"]);
    let output = watched.cloud.run(&["list", "maps", "--site", "all"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(stderr(&output).contains("fetching 501 lists"), "{}", stderr(&output));
    assert_eq!(watched.calls(&mut 0).len(), 503);
}

#[test]
fn ids_cost_no_call_and_names_are_found_in_every_form() {
    let watched = Watched::start("forms", &["--sites", "6"]);
    let site = watched.cloud.ready["sites"][3].as_str().expect("an id").to_owned();
    let mut before = 0;
    let by_id = watched.planned(&["device-stats", "--site", &site.to_uppercase()]);
    assert_eq!(by_id, [format!("{{\"subscribe\": \"/sites/{site}/stats/devices\"}}")]);
    let mac = ["device-cmd", "--site", &site, "--device", "5C-5B-35-0E-00-60"];
    let device = "00000000-0000-0000-1000-5c5b350e0060";
    let frame = format!("{{\"subscribe\": \"/sites/{site}/devices/{device}/cmd\"}}");
    assert_eq!(watched.planned(&mac), [frame]);
    let envelope = ["device-stats", "--site", &site, "--envelope", "-c", "1"];
    let unnamed = watched.cloud.run(&envelope);
    assert!(!stdout(&unnamed).contains("\"site\":"), "{}", stdout(&unnamed));
    assert_eq!(watched.calls(&mut before), [""; 0]);

    watched.listed(&["sites"]);
    watched.calls(&mut before);
    for name in ["DE-Köln", "de-kÖLN", "*k?ln", "[d]E-*"] {
        assert_eq!(watched.planned(&["device-stats", "--site", name]), by_id, "{name}");
    }
    // What is kept names what is given as an id.
    let named = watched.cloud.run(&envelope);
    assert!(stdout(&named).contains("\"site\":\"DE-Köln\""), "{}", stdout(&named));
    let filter = ["device-stats", "--site", "JP-東京", "-f", "$site", "-r", "-c", "1"];
    assert_eq!(stdout(&watched.cloud.run(&filter)), "JP-東京\n");
    assert_eq!(watched.calls(&mut before), [""; 0]);
}

#[test]
fn devices_maps_clients_assets_and_sdk_clients_are_named_too() {
    let watched = Watched::start("kinds", &["--sites", "6"]);
    let mut before = 0;
    let at = |site: &'static str, kind: &'static str| watched.listed(&[kind, "--site", site]);
    let text = |item: &Value, key: &str| item[key].as_str().expect(key).to_owned();
    let (devices, maps) = (at("HQ", "devices"), at("HQ", "maps"));
    let (clients, assets) = (at("HQ", "clients"), at("HQ", "assets"));
    let phones = at("HQ", "sdk-clients");
    assert!(devices.iter().any(|device| device["type"] == "switch"), "{devices:?}");
    assert!(devices.iter().all(|device| device["site"] == "HQ"));
    watched.calls(&mut before);
    let cases = [
        ("device-cmd", "device", &devices[9], "name", "devices", "id", "cmd"),
        ("asset-diag", "asset", &assets[1], "name", "assets", "id", "diag"),
        ("asset-diag", "asset", &assets[1], "mac", "assets", "id", "diag"),
        ("client-diag", "client", &clients[2], "hostname", "clients", "mac", "diag"),
        ("sdk-client-diag", "sdk-client", &phones[1], "name", "sdkclients", "id", "diag"),
        ("map-clients", "map", &maps[1], "name", "stats/maps", "id", "clients"),
    ];
    for (channel, parameter, item, by, folder, id, end) in cases {
        let (option, value) = (format!("--{parameter}"), text(item, by).to_lowercase());
        let frames = watched.planned(&[channel, "--site", "HQ", &option, &value]);
        let path = format!("/{folder}/{}/{end}\"}}", text(item, id));
        assert!(frames.len() == 1 && frames[0].ends_with(&path), "{channel} {frames:?} {path}");
    }
    // Without `--map`, every map of the site.
    assert_eq!(watched.planned(&["map-clients", "--site", "HQ"]).len(), maps.len());
    for all in ["all", "ALL"] {
        let planned = watched.planned(&["map-clients", "--site", "HQ", "--map", all]);
        assert_eq!(planned.len(), maps.len(), "{all}");
    }
    assert_eq!(watched.planned(&["device-cmd", "--site", "HQ", "--device", "AP-*"]).len(), 9);
    assert_eq!(watched.calls(&mut before), [""; 0]);
    let lobbies = watched.planned(&["device-cmd", "--site", "all", "--device", "AP-Lobby"]);
    assert_eq!(lobbies.len(), 6, "{lobbies:?}");
    let output = watched.cloud.run(&["device-cmd", "--site", "HQ", "--device", "AP-Loby"]);
    refused(&output, 2, &["there is no device `AP-Loby` at HQ", "near: AP-Lobby"]);
    watched.calls(&mut before);
    // The devices of many sites come from the organisation.
    watched.listed(&["devices", "--site", "all"]);
    let org = watched.cloud.text("org");
    assert_eq!(watched.calls(&mut before), [format!("/api/v1/orgs/{org}/inventory")]);
    assert_eq!(watched.listed(&["devices"]).len(), 72);
    assert_eq!(watched.planned(&["device-cmd", "--site", "all", "--device", "AP-Lobby"]).len(), 6);
    assert_eq!(watched.calls(&mut before), [""; 0]);
    assert_eq!(watched.listed(&["mxedges"]).len(), 6);
    let everywhere = watched.listed(&["maps"]);
    assert!(everywhere.iter().any(|map| map["site"] != "HQ"), "{everywhere:?}");
    let kept = watched.listed(&["devices", "-f", "keys[]"]);
    assert!(!kept.contains(&json!("magic")), "claim codes are not kept");
}

#[test]
fn sites_join_and_leave_while_a_stream_runs() {
    let watched = Watched::start("rescan", &["--sites", "6", "--rate", "20"]);
    let cloud = &watched.cloud;
    let arguments = [
        "device-stats",
        "--site",
        "US-*",
        "--rescan",
        "100ms",
        "-f",
        "$site",
        "-r",
        "-o",
        "ndjson",
    ];
    let mut child = streaming(cloud, &arguments);
    let mut told = lines(child.stderr.take().expect("piped"));
    let mut sites = BufReader::new(child.stdout.take().expect("piped")).lines();
    let mut arrives = |name: &str| sites.by_ref().any(|line| line.expect("UTF-8") == name);
    assert_eq!(notice(&mut told, "subscribed")["channels"], 3);
    assert!(arrives("US-Austin") && arrives("US-Boston"));
    let path = format!("/api/v1/orgs/{}/sites", cloud.text("org"));
    cloud.call("POST", &path, &json!({"name": "DE-Bonn"}));
    let new = cloud.call("POST", &path, &json!({"name": "US-Neu"}));
    let joined = notice(&mut told, "joined");
    assert_eq!((&joined["sites"], &joined["channels"]), (&json!(["US-Neu"]), &json!(1)));
    assert_eq!(joined["level"], "info");
    assert!(arrives("US-Neu"));
    let id = new["id"].as_str().expect("an id");
    cloud.call("DELETE", &format!("/api/v1/sites/{id}"), &json!({}));
    let left = notice(&mut told, "left");
    assert_eq!((&left["sites"], &left["level"]), (&json!(["US-Neu"]), &json!("warning")));
    let channel = format!("/sites/{id}/stats/devices");
    // The answer to a later call comes after the connection has said so.
    let unsubscribed = std::iter::from_fn(|| {
        told.next()?;
        Some(watched.seen())
    })
    .any(|seen| seen.iter().any(|one| one["event"] == "unsubscribe" && one["channel"] == channel));
    assert!(unsubscribed);
    child.kill().expect("it runs");
    child.wait().expect("it ends");
}

#[test]
fn joining_and_leaving_are_told_without_being_asked_and_move_no_cursor() {
    let watched = Watched::start("told-join", &[]);
    let mut client = watched.cloud.client();
    client.args(["device-stats", "--site", "*", "--rescan", "100ms", "--duration", "60s"]);
    client.args(["-f", "$site"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = client.spawn().expect("the binary runs");
    // What comes later joins.
    let mut sites = BufReader::new(child.stdout.take().expect("piped")).lines();
    sites.next().expect("a line").expect("UTF-8");
    let mut told = BufReader::new(child.stderr.take().expect("piped")).lines();
    let mut told = || told.next().expect("a notice").expect("UTF-8");
    let path = format!("/api/v1/orgs/{}/sites", watched.cloud.text("org"));
    let new = watched.cloud.call("POST", &path, &json!({"name": "Neu\u{1b}[2J"}));
    assert_eq!(told(), "info: 1 channel(s) join: Neu\\u{1b}[2J");
    assert!(sites.any(|line| line.expect("UTF-8").starts_with("\"Neu")));
    let id = new["id"].as_str().expect("an id");
    watched.cloud.call("DELETE", &format!("/api/v1/sites/{id}"), &json!({}));
    assert_eq!(told(), "warning: 1 channel(s) leave: Neu\\u{1b}[2J");
    child.kill().expect("it runs");
    child.wait().expect("it ends");
}

#[test]
fn a_device_of_many_sites_is_subscribed_where_it_is() {
    let watched = Watched::start("at-home", &["--sites", "6"]);
    let devices =
        watched.listed(&["devices", "--site", "US-Austin", "-f", "[.id, .site_id, .mac]"]);
    let [id, site, mac] = [0, 1, 2].map(|part| devices[3][part].as_str().expect("text"));
    let frame = format!("{{\"subscribe\": \"/sites/{site}/devices/{id}/cmd\"}}");
    // What is not kept is not asked for in a dry run.
    for kind in ["sites", "devices"] {
        watched.listed(&[kind]);
    }
    for sites in [&["--site", "all"][..], &["--site", "ALL"], &["--site", "HQ", "--site", "US-*"]] {
        for device in [id, mac] {
            let arguments = [&["device-cmd", "--device", device], sites].concat();
            assert_eq!(watched.planned(&arguments), [&*frame], "{arguments:?}");
        }
    }
    let output = watched.cloud.run(&["device-cmd", "--device", "5c5b350effff", "--site", "*"]);
    refused(&output, 2, &["there is no device `5c5b350effff` at 6 sites"]);
    // Sites that are ids cost no call.
    let other = watched.cloud.ready["sites"][0].as_str().expect("an id");
    let by_id = ["device-cmd", "--device", id, "--site", other, "--site", site];
    let mut before = watched.calls(&mut 0).len();
    assert_eq!(watched.planned(&by_id).len(), 2);
    assert_eq!(watched.calls(&mut before), [""; 0]);
}

#[test]
fn a_rescan_that_fails_is_told_and_changes_nothing() {
    let path = "[[cloud.rest]]\npath = \"/api/v1/self\"\n";
    let script = format!("[cloud]\n{path}times = 1\n{path}status = 403\n");
    let watched = Watched::scripted("rescan-fails", &script);
    let mut child = streaming(&watched.cloud, &["device-stats", "--site", "*", "--rescan", "50ms"]);
    let mut told = lines(child.stderr.take().expect("piped"));
    for _ in 0..2 {
        let failed = notice(&mut told, "rescan_failed");
        assert!(failed["reason"].as_str().expect("text").contains("403"), "{failed}");
    }
    assert!(child.try_wait().expect("it runs").is_none());
    child.kill().expect("it runs");
    child.wait().expect("it ends");
    assert!(watched.seen().iter().all(|one| one["event"] != "unsubscribe"));
}

#[test]
fn ids_are_never_looked_up_again_and_names_as_asked() {
    let watched = Watched::start("once", &[]);
    let mut before = 0;
    for (site, time, again) in [("HQ", "1ms", true), ("H*", "0", false), ("H*", "1ms", true)] {
        let arguments = ["client-stats", "--site", site, "--rescan", time, "--duration", "1s"];
        let mut client = watched.cloud.client();
        let output = client.args(arguments).output().expect("the binary runs");
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        // Two for the first look-up, where nothing was kept.
        assert_eq!(watched.calls(&mut before).len() > 2, again, "{site} {time}");
    }
    let site = watched.cloud.ready["sites"][0].as_str().expect("an id");
    watched.cloud.run(&["client-stats", "--site", site, "--rescan", "1ms", "--duration", "1s"]);
    assert_eq!(watched.calls(&mut before), [""; 0]);
}

#[test]
fn the_cloud_s_moods_are_survived_or_told() {
    let path = "path = \"/api/v1/self\"\n";
    let later = format!(
        "[cloud]\n[[cloud.rest]]\n{path}status = 429\nheaders = {{ Retry-After = \"0\" }}\ntimes = 2\n"
    );
    let watched = Watched::scripted("later", &later);
    let output = watched.cloud.run(&["list", "sites"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(stderr(&output).matches("HTTP 429").count(), 2, "{}", stderr(&output));
    for (name, what, code, word) in [
        (
            "longer",
            "status = 429\nheaders = { Retry-After = \"798\" }\n",
            5,
            "takes calls again at",
        ),
        ("forbidden", "status = 403\n", 3, "has no right to this"),
        ("page", "body = \"<html>\"\nstatus = 200\n", 5, "the answer is no JSON"),
        ("array", "body = '[]'\n", 5, "not what this call promises: it is no object"),
        ("text", "body = '\"x\"'\n", 5, "not what this call promises: it is no object"),
        ("null", "body = '{\"privileges\":null}'\n", 5, "it has no list of `privileges`"),
        ("odd", "body = '{\"privileges\":[1]}'\n", 5, "an entry is no object"),
    ] {
        let cloud = Cloud::scripted(name, &format!("[cloud]\n[[cloud.rest]]\n{path}{what}"));
        for arguments in [&["list", "sites"][..], &["device-stats", "--site", "HQ"]] {
            refused(&cloud.run(arguments), code, &["GET /api/v1/self", word]);
        }
    }
    let mut wrong = watched.cloud.client();
    wrong.args(["device-stats", "--site", "HQ"]).env("MIST_APITOKEN", "wrong");
    refused(&wrong.output().expect("the binary runs"), 3, &["401", "mistcat auth login"]);
}

#[test]
fn a_list_of_which_a_page_is_missing_is_no_list() {
    // The same world has the same organisation.
    let org = Cloud::start(&[]).text("org").to_owned();
    let path = format!("path = \"/api/v1/orgs/{org}/sites\"\n");
    let rules =
        format!("[[cloud.rest]]\n{path}times = 1\n[[cloud.rest]]\n{path}cut = true\ntimes = 4\n");
    let file = std::env::temp_dir().join(format!("mistcat-{}-cut.toml", std::process::id()));
    fs::write(&file, format!("[cloud]\n{rules}")).expect("the script is written");
    let script = file.to_str().expect("a UTF-8 path");
    let watched = Watched::start("cut", &["--sites", "1500", "--scenario", script]);
    fs::remove_file(&file).expect("the script is removed");
    let mut client = watched.cloud.client();
    client.args(["device-stats", "--site", "all", "--retry-delay", "1ms"]);
    let output = client.output().expect("the binary runs");
    refused(&output, 5, &["the connection was lost", "page=2"]);
    assert!(watched.seen().iter().all(|one| one["event"] != "subscribe"));
    let mut before = watched.calls(&mut 0).len();
    assert_eq!(watched.listed(&["sites"]).len(), 1500);
    assert_eq!(watched.calls(&mut before).len(), 2, "nothing was kept of the first page");
}

#[test]
fn a_later_page_of_another_shape_is_told_and_nothing_is_kept() {
    let org = Cloud::start(&[]).text("org").to_owned();
    let path = format!("path = \"/api/v1/orgs/{org}/sites\"\ntimes = 1\n");
    for (name, second, told) in [
        ("object", "body = '{}'\n", "it is no list"),
        ("empty", "body = '[]'\n", "the list ends before its announced end"),
        ("total", "headers = { X-Page-Total = \"many\" }\n", "`X-Page-Total` is no number"),
    ] {
        let rules = format!("[[cloud.rest]]\n{path}[[cloud.rest]]\n{path}{second}");
        let file = std::env::temp_dir().join(format!("mistcat-{}-{name}.toml", std::process::id()));
        fs::write(&file, format!("[cloud]\n{rules}")).expect("the script is written");
        let script = file.to_str().expect("a UTF-8 path");
        let watched = Watched::start(name, &["--sites", "1500", "--scenario", script]);
        fs::remove_file(&file).expect("the script is removed");
        let output = watched.cloud.run(&["device-stats", "--site", "all"]);
        refused(&output, 5, &["not what this call promises", told, "page=2"]);
        let mut before = watched.calls(&mut 0).len();
        assert_eq!(watched.listed(&["sites"]).len(), 1500);
        assert_eq!(watched.calls(&mut before).len(), 2, "nothing was kept of the first page");
    }
}

#[test]
fn a_look_up_is_interrupted() {
    let script = "[cloud]\n[[cloud.rest]]\npath = \"/api/v1/self\"\ndelay = \"60s\"\n";
    let watched = Watched::scripted("interrupted", script);
    for arguments in [&["list", "sites"][..], &["device-stats", "--site", "HQ"]] {
        let mut client = watched.cloud.client();
        let client = client.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
        let accepted = || watched.seen().iter().filter(|one| one["event"] == "accept").count();
        let before = accepted();
        let mut child = client.spawn().expect("the binary runs");
        while accepted() == before {
            std::thread::yield_now();
        }
        let id = i32::try_from(child.id()).expect("a process id");
        kill_process(Pid::from_raw(id).expect("a process id"), Signal::INT).expect("it is sent");
        assert_eq!(child.wait().expect("it ends").code(), Some(130));
    }
}

#[test]
fn who_may_only_read_or_sees_single_sites_finds_the_same_names() {
    for role in ["role = \"read\"", "scope = \"site\""] {
        let watched = Watched::scripted("roles", &format!("[cloud]\n{role}\n"));
        assert_eq!(watched.listed(&["sites", "-f", ".name"]), ["HQ", "US-Austin"], "{role}");
        assert_eq!(watched.planned(&["device-stats", "--site", "all"]).len(), 2, "{role}");
        assert_eq!(watched.planned(&["device-stats", "--site", "us-austin"]).len(), 1, "{role}");
        assert_eq!(watched.listed(&["devices"]).len(), 24, "{role}");
        assert_eq!(watched.listed(&["orgs", "-f", ".name"]), ["Example Corp"], "{role}");
    }
}

#[test]
fn a_cache_never_hurts() {
    let watched = Watched::start("damaged", &[]);
    let sites = || watched.listed(&["sites", "-f", ".name"]);
    let expected = sites();
    let root = watched.cloud.cache().join("mistcat");
    let own = fs::read_dir(&root).expect("a folder").next().expect("one").expect("readable").path();
    let files = || {
        let entries = fs::read_dir(&own).expect("a folder").map(|entry| entry.expect("one").path());
        entries.collect::<Vec<_>>()
    };
    assert_eq!(files().len(), 2);
    let mut before = watched.calls(&mut 0).len();
    let now = now();
    let foreign =
        [r#"[{"name":"HQ"}]"#, r#"[{"id":5,"name":"HQ"}]"#, r#"[{"id":{}}]"#, "[1]", "{}"]
            .map(|entries| format!(r#"{{"version":1,"fetched":{now},"entries":{entries}}}"#));
    for entries in &foreign {
        for file in files().into_iter().filter(|file| !file.ends_with("self.json")) {
            fs::write(file, entries).expect("written");
        }
        assert_eq!(sites(), expected, "{entries}");
        assert_eq!(watched.calls(&mut before).len(), 1, "{entries}");
    }
    for text in ["", "{", "[1]", "\u{0}", r#"{"version":9,"fetched":0,"entries":[]}"#] {
        for file in files() {
            fs::write(file, text).expect("written");
        }
        let output = watched.cloud.run(&["list", "sites", "-f", ".name"]);
        assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""), "{text}");
        assert_eq!(watched.calls(&mut before).len(), 2, "{text}");
        assert_eq!(sites(), expected);
        assert_eq!(watched.calls(&mut before), [""; 0], "{text}");
    }
    // Neither the token nor a claim code is in any file, nor in its name.
    let kept = files().into_iter().map(|file| fs::read_to_string(file).expect("text"));
    let kept = kept.collect::<String>() + own.to_str().expect("UTF-8");
    assert!(!kept.contains(watched.cloud.text("token")) && !kept.contains("magic"), "{kept}");
    // A folder that cannot be made: everything works, call by call.
    fs::remove_dir_all(&root).expect("removed");
    fs::write(&root, "a file").expect("written");
    assert_eq!((sites(), sites()), (expected.clone(), expected));
    assert_eq!(watched.calls(&mut before).len(), 4);
}

/// Seconds since 1970.
fn now() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.expect("it is later than 1970").as_secs()
}

#[test]
fn who_sees_single_sites_has_their_names_beside_ids() {
    let watched = Watched::scripted("single", "[cloud]\nscope = \"site\"\n");
    let site = watched.cloud.ready["sites"][0].as_str().expect("an id").to_owned();
    watched.listed(&["sites"]);
    let output = watched.cloud.run(&["device-stats", "--site", &site, "--envelope", "-c", "1"]);
    assert!(stdout(&output).contains("\"site\":\"HQ\""), "{}{}", stdout(&output), stderr(&output));
}

#[test]
fn clients_that_start_together_share_a_cache() {
    let watched = Watched::start("together", &["--sites", "300"]);
    let start = |_| {
        let mut client = watched.cloud.client();
        client.args(["list", "sites", "--refresh"]).stdout(Stdio::piped()).stderr(Stdio::piped());
        client.spawn().expect("the binary runs")
    };
    for child in (0..8).map(start).collect::<Vec<_>>() {
        let output = child.wait_with_output().expect("it ends");
        assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""));
        assert_eq!(stdout(&output).lines().count(), 300);
    }
    let mut before = 0;
    watched.calls(&mut before);
    assert_eq!(watched.listed(&["sites"]).len(), 300);
    assert_eq!(watched.calls(&mut before), [""; 0]);
}

#[test]
fn organisations_are_chosen_where_there_are_several() {
    let watched = Watched::start("orgs", &["--orgs", "2", "--sites", "2"]);
    let missing = watched.cloud.run(&["org-insights"]);
    refused(
        &missing,
        2,
        &["`--org` is missing: there are 2", "Example Corp (", "Example Corp 2 ("],
    );
    let org = watched.cloud.text("org").to_owned();
    let path = format!("{{\"subscribe\": \"/orgs/{org}/insights/summary\"}}");
    assert_eq!(watched.planned(&["org-insights", "--org", "example corp"]), [path]);
    assert_eq!(watched.planned(&["org-insights", "--org", "*"]).len(), 2);
    assert_eq!(watched.listed(&["sites"]).len(), 4);
    assert_eq!(watched.planned(&["device-stats", "--site", "all"]).len(), 4);
    let narrowed = ["device-stats", "--site", "all", "--org", "Example Corp 2"];
    assert_eq!(watched.planned(&narrowed).len(), 2);
    assert_eq!(watched.listed(&["sites", "--org", &org]).len(), 2);
    let unknown = watched.cloud.run(&["list", "sites", "--org", "nobody"]);
    refused(&unknown, 2, &["there is no org `nobody`", "mistcat list orgs"]);
}

#[test]
fn a_dry_run_shows_the_calls_and_makes_none() {
    let watched = Watched::start("dry", &[]);
    let output = watched.cloud.run(&["map-clients", "--site", "HQ", "--dry-run"]);
    let shown = stdout(&output);
    let calls: Vec<&str> = shown
        .lines()
        .filter_map(|line| line.strip_prefix("GET http://")?.split_once('/'))
        .map(|(_, path)| path)
        .collect();
    assert_eq!(
        calls,
        [
            "api/v1/self",
            "api/v1/orgs/{org_id}/sites?limit=1000&page=1",
            "api/v1/sites/{site_id}/maps?limit=1000&page=1"
        ]
    );
    assert!(shown.ends_with("{\"subscribe\": \"/sites/{site_id}/stats/maps/{map_id}/clients\"}\n"));
    let listed = watched.cloud.run(&["list", "devices", "--dry-run"]);
    assert_eq!(stdout(&listed).matches("GET ").count(), 2, "{}", stdout(&listed));
    assert!(!shown.contains(watched.cloud.text("token")));
    assert_eq!(watched.calls(&mut 0), [""; 0]);
}

#[test]
fn lists_are_tables_for_people_and_lines_for_programs() {
    let watched = Watched::start("tables", &["--sites", "6"]);
    let mut client = watched.cloud.client();
    client.args(["list", "sites", "--color", "never"]);
    let table = support::on_terminal_of(client, 160, 24);
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.len(), 8, "{table}");
    assert_eq!(lines[7], "6 sites");
    assert!(
        lines[0].starts_with("NAME       COUNTRY_CODE  ") && lines[5].starts_with("JP-東京    "),
        "{table}"
    );
    let id = |line: &str| line.split_whitespace().last().map(str::len);
    assert!(lines[1..7].iter().all(|line| id(line) == Some(36)), "{table}");
    let output =
        watched.cloud.run(&["list", "sites", "-o", "csv", "--columns", "name,country_code"]);
    assert!(stdout(&output).starts_with("name,country_code\nHQ,US\n"), "{}", stdout(&output));
    let output =
        watched.cloud.run(&["list", "sites", "-r", "-f", "select(.name == \"HQ\").timezone"]);
    assert_eq!(stdout(&output), "America/Los_Angeles\n");
    let wrong = watched.cloud.run(&["list", "sites", "-f", "|"]);
    refused(&wrong, 2, &["the filter is no jq program"]);
    let narrowed = watched.listed(&["sites", "--columns", "name,x.y"]);
    assert_eq!(narrowed[0], json!({"name": "HQ", "x.y": null}));
    let regions = run(&["list", "regions", "-o", "csv"]);
    assert!(stdout(&regions).starts_with("name,short,host\nglobal01,"), "{}", stdout(&regions));
}

#[test]
fn the_demo_has_lists_and_names_and_keeps_nothing() {
    let cache = std::env::temp_dir().join(format!("mistcat-{}-demo-cache", std::process::id()));
    let demo = |arguments: &[&str]| {
        let mut client = mistcat();
        client.arg("--demo").args(arguments).env("XDG_CACHE_HOME", &cache);
        stdout(&client.output().expect("the binary runs"))
    };
    assert_eq!(demo(&["list", "sites", "-r", "-f", ".name"]), "HQ\nUS-Austin\n");
    assert_eq!(demo(&["list", "maps", "-r", "-f", ".name"]), "Ground floor\nFirst floor\n");
    assert_eq!(
        demo(&["client-stats", "--site", "us-*", "-r", "-f", "$site", "-c", "1"]),
        "US-Austin\n"
    );
    assert!(!cache.exists());
}

#[test]
fn devices_are_named_where_their_names_are_kept() {
    let watched = Watched::start("pretty", &["--sites", "1", "--rate", "20"]);
    let shown = |arguments: &[&str]| stdout(&watched.cloud.run(arguments));
    let stream =
        ["device-stats", "--kind", "ap-basic", "-o", "pretty", "-c", "20", "--color", "never"];
    assert!(!watched.listed(&["devices"]).is_empty());
    let named = shown(&stream);
    let by_address = named.lines().any(|line| line.starts_with("5c:5b:35"));
    assert!(named.contains("AP-Lobby") && !by_address, "{named}");
}
