//! Writes one flat point for each payload, whatever it is about.
//!
//! The measurement is the name of the channel's subcommand, or else the path of the channel. Tags say what the
//! point is about: the ids in the path, the site, the device, and the ids, names and types in the payload.
//! Fields are the numbers and booleans of the payload at any depth, under dotted names. All other strings are
//! left out.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Write;

use super::super::settings::Settings;
use super::line::{FieldWriter, StringFields, start_point};
use crate::channel::{DeviceStatsKind, Parameter, Subscription};
use crate::message::scalar::plain;
use crate::message::{Message, Names};
use crate::wire::Fields;

/// Members of a payload that become tags, in addition to those that end in `_id`, `_mac` or `_name`.
const TAGS: [&str; 13] = [
    "id",
    "mac",
    "name",
    "hostname",
    "ssid",
    "bssid",
    "username",
    "type",
    "model",
    "band",
    "interface",
    "event_type",
    "status",
];

/// Writes one point for each payload or result.
pub struct FlatWriter {
    names: Names,
}

impl FlatWriter {
    pub fn new(settings: &Settings) -> Self {
        Self { names: settings.names.clone() }
    }

    /// Appends a point for JSON text (the payload or a result of the filter), without a line break. Appends
    /// nothing if there are no fields.
    pub fn point(&self, message: &Message, text: &str, out: &mut Vec<u8>) {
        let start = out.len();
        let subscription = message.record.subscription;
        let measurement = subscription.name().unwrap_or(&subscription.path);
        start_point(measurement, self.tags(message, text), out);
        let mut fields = FieldWriter::new(StringFields::Skipped, &[], out);
        fields.value(text, &mut String::new());
        if fields.is_empty() {
            return out.truncate(start);
        }
        let time = message.record.received.as_nanosecond();
        write!(out, " {time}").expect("a vector takes any text");
    }

    /// The tags, sorted by key: servers recommend that order, and store points faster.
    fn tags<'a>(
        &self,
        message: &Message<'a>,
        text: &'a str,
    ) -> BTreeMap<Cow<'a, str>, Cow<'a, str>> {
        let subscription = message.record.subscription;
        let mut tags: BTreeMap<Cow<str>, Cow<str>> = BTreeMap::new();
        let own = Fields::of(text).filter(|(key, value)| is_tag(key) && value.starts_with('"'));
        tags.extend(own.map(|(key, value)| (key, plain(value))));
        tags.extend(parameters(subscription).map(|(key, id)| (Cow::from(key), Cow::from(id))));
        let kind = message.kind.map(DeviceStatsKind::name);
        let said = [("site", subscription.site.as_deref()), ("kind", kind)];
        tags.extend(said.into_iter().filter_map(|(key, value)| Some((key.into(), value?.into()))));
        let mut ids = ["mac", "device_id"].into_iter().filter_map(|key| tags.get(key));
        if let Some(name) = ids.find_map(|id| self.names.device(id)) {
            tags.insert("device".into(), name.into());
        }
        tags
    }
}

/// The ids in a path, each with the name of its parameter.
fn parameters(subscription: &Subscription) -> impl Iterator<Item = (&'static str, &str)> {
    let template = subscription.channel.map_or("", |channel| channel.path);
    let pairs = template.split('/').zip(subscription.path.split('/'));
    let named = pairs.filter_map(|(segment, id)| {
        Parameter::of_segment(segment)?;
        Some((segment.trim_matches(['{', '}']), id))
    });
    // In a path outside the registry at most the site is known.
    let site = subscription.site_id.as_deref().filter(|_| template.is_empty());
    named.chain(site.map(|id| ("site_id", id)))
}

fn is_tag(key: &str) -> bool {
    TAGS.contains(&key) || ["_id", "_mac", "_name"].iter().any(|end| key.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::super::super::fault::Fault;
    use super::super::super::settings::Format;
    use super::super::super::testing::{SITE, print, print_limited};
    use super::*;

    const TIME: &str = "1767323045678901234";

    fn settings() -> Settings {
        let names = Names::of_devices(&[("5c5b350e0060", "AP 1")]);
        Settings { format: Format::InfluxFlat, names, ..Settings::default() }
    }

    fn point(name: &str, data: &str) -> String {
        let text = print(settings(), name, data);
        text.strip_suffix(&format!(" {TIME}\n")).expect("a time").to_owned()
    }

    #[test]
    fn ids_and_names_are_tags_and_numbers_and_booleans_fields() {
        let data = r#"{"mac":"5c5b350e0060","model":"AP45","version":"0.14","num_clients":7,
            "radio_stat":{"band_5":{"channel":36,"up":true,"list":[1,{"a":2}]}},"none":null}"#;
        assert_eq!(
            point("device-stats", data),
            format!(
                "device-stats,device=AP\\ 1,kind=ap-full,mac=5c5b350e0060,model=AP45,site=HQ,site_id={SITE} \
                 num_clients=7i,radio_stat.band_5.channel=36i,radio_stat.band_5.up=true,\
                 radio_stat.band_5.list.0=1i,radio_stat.band_5.list.1.a=2i"
            )
        );
        let tags = point("map-clients", r#"{"map_id":"other","ap_mac":"a","by":"b","n":1}"#);
        assert_eq!(tags, format!("map-clients,ap_mac=a,map_id={SITE},site=HQ,site_id={SITE} n=1i"));
    }

    #[test]
    fn numbers_keep_their_text() {
        for (data, field) in [
            ("1", "value=1i"),
            ("true", "value=true"),
            (r#"{"a":1.10}"#, "a=1.10"),
            (r#"{"a":1e5}"#, "a=1e5"),
            (r#"{"a":-9223372036854775808}"#, "a=-9223372036854775808i"),
            (r#"{"a":9007199254740993}"#, "a=9007199254740993i"),
            (r#"{"a":9223372036854775807}"#, "a=9223372036854775807i"),
            (r#"{"a":9223372036854775808}"#, "a=9223372036854775808"),
            (r#"{"a":1e400,"b":1}"#, "b=1i"),
            (
                r#"{"rssi":-60,"xyz_m":[1,2.5],"cpu_util":3}"#,
                "rssi=-60,xyz_m.0=1,xyz_m.1=2.5,cpu_util=3",
            ),
            (r#"{"time":1,"":2,"\\":3}"#, "time_=1,value=2i"),
        ] {
            assert_eq!(point("test", data), format!("test,site=HQ {field}"), "{data}");
        }
    }

    #[test]
    fn special_characters_are_escaped() {
        for (name, written) in [
            ("a b,c=d", "a\\ b\\,c\\=d"),
            ("q\\\"q", "q\"q"),
            ("DOM\\\\ann", "DOM\\ann"),
            ("a\\\\ b\\\\\\\\", "a\\ b"),
            ("l1\\nl2\\r\\n", "l1\\ l2"),
            ("é😀", "é😀"),
        ] {
            let data = format!(r#"{{"name":"{name}","k, =":1}}"#);
            let expected = format!("test,name={written},site=HQ k\\,\\ \\==1i");
            assert_eq!(point("test", &data), expected);
        }
        assert_eq!(point("test", r#"{"name":"","a_id":"\\\\","n":1}"#), "test,site=HQ n=1i");
    }

    #[test]
    fn without_fields_there_is_no_point() {
        for data in ["\"text\"", "null", "{}", "[]", r#"{"a":"1","b":[null]}"#, r#"{"a":1e999}"#] {
            let (text, result) = print_limited(settings(), "test", data, 9);
            assert_eq!(
                (text.as_str(), result),
                ("", Err(Fault::NoFields { written: 0 })),
                "{data}"
            );
        }
        let filter = Some(".[]".to_owned());
        let settings = Settings { filter, ..settings() };
        let (text, result) = print_limited(settings.clone(), "test", r#"["x",{"a":1},2,3]"#, 2);
        assert_eq!(text, format!("test,site=HQ a=1i {TIME}\ntest,site=HQ value=2i {TIME}\n"));
        assert_eq!(result, Err(Fault::NoFields { written: 2 }));
        assert_eq!(print_limited(settings, "test", "[]", 2).1, Ok(0));
    }
}
