//! The simulated world is one: every reader of a channel gets the same messages at the same times.

mod support;

use std::collections::HashSet;
use std::fs;
use std::process::{Child, Stdio};

use serde_json::{Value, json};
use support::{Cloud, stdout};

/// Reads a channel of all sites for a while.
fn reader(cloud: &Cloud, channel: &str) -> Child {
    let arguments = ["-q", channel, "--site", "all", "--duration", "3s", "-o", "raw"];
    cloud.client().args(arguments).stdout(Stdio::piped()).spawn().expect("the binary runs")
}

/// The data frames that came, in their order.
fn frames(reader: Child) -> Vec<String> {
    let output = reader.wait_with_output().expect("it ends");
    let data =
        |line: &&str| line.contains(r#""event": "data""#) || line.contains(r#""event":"data""#);
    stdout(&output).lines().filter(data).map(str::to_owned).collect()
}

/// What two readers have in common begins with the later one's first frame and ends with the earlier
/// one's last.
fn assert_same(one: &[String], other: &[String]) {
    let begin = one.iter().position(|frame| *frame == other[0]);
    let (longer, shorter) = match begin {
        Some(place) => (&one[place..], other),
        None => {
            let place = other.iter().position(|frame| *frame == one[0]);
            (&other[place.expect("they have a frame in common")..], one)
        }
    };
    let both = longer.len().min(shorter.len());
    assert!(both > 20, "{both}: {} and {}", one.len(), other.len());
    assert_eq!(longer[..both], shorter[..both]);
}

#[test]
fn readers_of_one_cloud_see_the_same_messages() {
    let cloud = Cloud::start(&["--seed", "7", "--rate", "5"]);
    for channel in ["device-stats", "client-stats"] {
        let (one, other) = (reader(&cloud, channel), reader(&cloud, channel));
        assert_same(&frames(one), &frames(other));
    }
}

#[test]
fn clouds_of_one_seed_show_the_same_world() {
    let clouds = ["7", "7", "8"].map(|seed| Cloud::start(&["--seed", seed, "--rate", "5"]));
    let [one, same, other] = clouds.each_ref().map(|cloud| reader(cloud, "client-stats"));
    let (one, same, other) = (frames(one), frames(same), frames(other));
    assert_same(&one, &same);
    assert!(!other.is_empty() && one.iter().all(|frame| !other.contains(frame)));
}

/// The paths of the channels that only a call makes speak, at the first site.
fn quiet_channels(cloud: &Cloud) -> Vec<String> {
    let (org, site) = (cloud.text("org"), cloud.ready["sites"][0].as_str().expect("a site"));
    let devices = cloud.call("GET", &format!("/api/v1/sites/{site}/devices"), &json!({}));
    let device = devices[0]["id"].as_str().expect("an id");
    vec![
        format!("/sites/{site}/pcaps"),
        format!("/orgs/{org}/pcaps"),
        format!("/sites/{site}/devices/{device}/cmd"),
        format!("/sites/{site}/devices/{device}/zigbee_join"),
        format!("/sites/{site}/analyze_spectrum"),
        format!("/orgs/{org}/mist_nac/test_idp"),
    ]
}

fn heard(cloud: &Cloud) -> usize {
    let output = cloud
        .client()
        .args(["subscribe", "--duration", "2s", "-o", "raw"])
        .args(quiet_channels(cloud))
        .output()
        .expect("the binary runs");
    stdout(&output).lines().filter(|line| line.contains(r#""data":"#)).count()
}

#[test]
fn captures_and_utilities_are_silent_until_something_is_started() {
    assert_eq!(heard(&Cloud::start(&["--rate", "20"])), 0);
    assert!(heard(&Cloud::start(&["--rate", "20", "--background"])) > 50);
}

#[test]
fn sites_are_counted_for_each_organisation() {
    let cloud = Cloud::start(&["--orgs", "3", "--sites", "4", "--devices", "5"]);
    assert_eq!(cloud.ready["sites"].as_array().expect("a list").len(), 12);
    let privileges = cloud.call("GET", "/api/v1/self", &json!({}))["privileges"].clone();
    let orgs: Vec<&str> = privileges
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|own| own["org_id"].as_str())
        .collect();
    assert_eq!(orgs.len(), 3);
    for org in orgs {
        let list = |what: &str| -> Value {
            cloud.call("GET", &format!("/api/v1/orgs/{org}/{what}"), &json!({}))
        };
        assert_eq!(list("sites").as_array().map(Vec::len), Some(4));
        assert_eq!(list("inventory").as_array().map(Vec::len), Some(20));
    }
}

/// In MiB, at most so far.
fn peak_memory(cloud: &Cloud) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", cloud.id())).expect("it runs");
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).expect("a peak");
    let kibibytes = line.split_whitespace().nth(1).expect("a figure");
    kibibytes.parse::<u64>().expect("a number") >> 10
}

#[test]
fn two_hundred_thousand_devices_cost_only_what_is_read() {
    let cloud = Cloud::start(&["--sites", "10000", "--devices", "20", "--rate", "0.05"]);
    let site = cloud.ready["sites"][0].as_str().expect("a site");
    let output = cloud.run(&["device-stats", "--site", site, "-c", "2", "--idle-timeout", "60"]);
    assert_eq!(output.status.code(), Some(0), "{}", support::stderr(&output));
    assert!(peak_memory(&cloud) < 80, "one site is read: {} MiB", peak_memory(&cloud));
    let options = ["device-stats", "--site", "all", "-c", "2000", "-o", "raw", "-q"];
    let output = cloud.run(&options);
    assert_eq!(output.status.code(), Some(0), "{}", support::stderr(&output));
    let channel = |line: &str| -> Option<String> {
        let frame: Value = serde_json::from_str(line).ok()?;
        (frame["event"] == "data").then(|| frame["channel"].as_str().map(str::to_owned))?
    };
    let sites: HashSet<String> = stdout(&output).lines().filter_map(channel).collect();
    assert!(sites.len() > 1500, "{} sites spoke", sites.len());
    assert!(peak_memory(&cloud) < 400, "all are read: {} MiB", peak_memory(&cloud));
}
