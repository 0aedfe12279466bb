//! Tests every channel of the simulated world, and its agreement with REST.

use super::generator::GeneratedMessage;
use super::{World, WorldSize};
use crate::channel::{CHANNELS, Channel, DeviceStatsKind, Parameter, Subscription, fits};
use serde_json::Value;
use std::collections::HashSet;

const START: f64 = 1_800_000_000.0;

fn path(world: &World, channel: &'static Channel) -> String {
    Subscription::fill(channel, |parameter| world.first_of(parameter)).path
}

fn messages(world: &World, path: &str, steps: u32) -> Vec<GeneratedMessage> {
    let feed = world.feed(path).expect("a feed");
    let interval = feed.interval().as_secs_f64();
    (0..steps)
        .flat_map(|step| feed.turn(u64::from(step), START + f64::from(step) * interval))
        .collect()
}

fn payload(message: &GeneratedMessage) -> Value {
    serde_json::from_str(&message.payload).expect("JSON")
}

fn list(world: &World, path: &str) -> Vec<Value> {
    let query = [("type".to_owned(), "all".to_owned())];
    let reply = world.rest(&format!("/api/v1/{path}"), &query, START).expect("an answer");
    reply.body.as_array().expect("a list").clone()
}

/// The values of `key` in a list.
fn all(list: &[Value], key: &str) -> HashSet<String> {
    list.iter().filter_map(|entry| entry[key].as_str()).map(str::to_owned).collect()
}

#[test]
fn every_channel_gives_valid_messages_that_fit_it() {
    let world = World::new(&WorldSize::default(), 1);
    for channel in CHANNELS {
        let path = path(&world, channel);
        assert!(world.permits(&path), "{path}");
        assert!(!world.feed(&path).expect("a feed").turn(0, START).is_empty(), "{path}");
        let messages = messages(&world, &path, 300);
        assert!(messages.len() > 150, "{path} {}", messages.len());
        for message in messages {
            payload(&message);
            assert!(message.channel == path || fits(&path, &message.channel), "{path}");
        }
    }
}

#[test]
fn the_same_seed_and_times_give_the_same_messages() {
    let (one, same) = (World::new(&WorldSize::default(), 5), World::new(&WorldSize::default(), 5));
    let other = World::new(&WorldSize::default(), 6);
    assert_ne!(one.sites(), other.sites());
    for channel in CHANNELS {
        let path = path(&one, channel);
        assert_eq!(messages(&one, &path, 30), messages(&same, &path, 30), "{path}");
    }
}

#[test]
fn unknown_ids_and_paths_are_refused() {
    let world = World::new(&WorldSize::default(), 1);
    let site = world.first_of(Parameter::Site);
    assert!(world.permits("/test"));
    for path in [
        "/sites/x/stats/devices".to_owned(),
        format!("/sites/{site}/unknown"),
        format!("/sites/{site}/stats/maps/x/clients"),
        format!("/sites/{site}/clients/aabbccddeeff/diag"),
        format!("/orgs/{site}/mxedges"),
    ] {
        assert!(!world.permits(&path), "{path}");
    }
}

#[test]
fn the_stream_speaks_of_what_rest_lists() {
    let world = World::new(&WorldSize::default(), 1);
    let (org, site) = (world.first_of(Parameter::Org), world.first_of(Parameter::Site));
    let map = world.first_of(Parameter::Map);
    let macs = |stream: &str| {
        let payloads: Vec<Value> = messages(&world, stream, 100).iter().map(payload).collect();
        all(&payloads, "mac")
    };
    let rest = |path: &str| all(&list(&world, path), "mac");
    let devices = rest(&format!("sites/{site}/devices"));
    assert_eq!(macs(&format!("/sites/{site}/stats/devices")), devices);
    assert_eq!(rest(&format!("sites/{site}/stats/devices")), devices);
    assert!(devices.is_subset(&rest(&format!("orgs/{org}/inventory"))));
    for what in ["stats/clients".to_owned(), format!("stats/maps/{map}/clients")] {
        let path = format!("sites/{site}/{what}");
        assert_eq!(macs(&format!("/{path}")), rest(&path), "{path}");
    }
    let heard = format!("sites/{site}/stats/maps/{map}/unconnected_clients");
    assert_eq!(macs(&format!("/{heard}")), rest(&heard));
    assert!(
        macs(&format!("/sites/{site}/stats/maps/{map}/assets"))
            .is_subset(&rest(&format!("sites/{site}/assets")))
    );
    let edges = rest(&format!("orgs/{org}/mxedges"));
    assert_eq!(macs(&format!("/orgs/{org}/stats/mxedges")), edges);
    assert!(rest(&format!("sites/{site}/mxedges")).is_subset(&edges));
}

#[test]
fn device_statistics_come_in_all_kinds() {
    let world = World::new(&WorldSize { orgs: 1, sites: 2, devices: 12 }, 1);
    let mut kinds = HashSet::new();
    let path = format!("/sites/{}/stats/devices", world.first_of(Parameter::Site));
    for message in messages(&world, &path, 300) {
        let payload = payload(&message);
        let has = |key: &str| payload.get(key).is_some();
        let kind = match payload["type"].as_str() {
            Some("switch") if has("_time") => DeviceStatsKind::SwitchFresh,
            Some("switch") => DeviceStatsKind::SwitchCached,
            Some("gateway") => DeviceStatsKind::Gateway,
            Some(other) => panic!("{other}"),
            None if has("model") => DeviceStatsKind::ApFull,
            None => DeviceStatsKind::ApBasic,
        };
        assert_eq!(kind == DeviceStatsKind::SwitchCached, payload["_ttl"] == 600);
        assert_eq!(kind == DeviceStatsKind::ApBasic, has("_offset_apbasic"));
        assert_eq!(kind == DeviceStatsKind::ApFull, has("radio_stat") && has("_offset_apstats"));
        kinds.insert(kind);
    }
    assert_eq!(kinds.len(), 5);
}

#[test]
fn device_output_lies_in_a_second_envelope_with_the_mac() {
    let world = World::new(&WorldSize::default(), 1);
    let device = world.first_of(Parameter::Device);
    let site = world.first_of(Parameter::Site);
    let path = format!("/sites/{site}/devices/{device}/cmd");
    for message in messages(&world, &path, 20) {
        assert_eq!(message.channel, path);
        let inner = payload(&message);
        let mac = device.rsplit('-').next().expect("a MAC");
        assert_eq!(inner["event"], "data");
        assert_eq!(inner["channel"], format!("/sites/{site}/devices/{mac}/cmd"));
        assert!(inner["data"]["session"].is_string() && inner["data"]["raw"].is_string());
    }
}

#[test]
fn ten_thousand_sites_are_made_lazily_and_quickly() {
    let world = World::new(&WorldSize { orgs: 1, sites: 10_000, devices: 12 }, 1);
    let sites: HashSet<String> = world.sites().into_iter().collect();
    assert_eq!(sites.len(), 10_000);
    let last = world.sites()[9_999].clone();
    assert!(world.permits(&format!("/sites/{last}/stats/devices")));
    let insights = format!("/orgs/{}/insights/summary", world.first_of(Parameter::Org));
    assert!(!messages(&world, &insights, 8).is_empty());
}
