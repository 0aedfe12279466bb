//! Writes points that dashboards can group: one for each device, radio, port, client and asset of a payload.
//!
//! What identifies a thing is a tag and stays; everything that changes, such as the access point of a client, is a
//! field. So a roam or a change of state adds no series.

use std::collections::HashMap;
use std::io::Write;

use super::super::settings::Settings;
use super::line::{FieldWriter, StringFields, start_point};
use crate::channel::{DeviceStatsKind, MacAddress};
use crate::message::scalar::plain;
use crate::message::{Message, Names};
use crate::wire::{Fields, Members};

/// What the messages of a channel are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Subject {
    Device,
    MistEdge,
    Client,
    Asset,
    SdkClient,
}

impl Subject {
    /// By the name of the channel; `None` for channels whose payloads are flat points.
    fn of_channel(name: &str) -> Option<Self> {
        match name {
            "device-stats" => Some(Self::Device),
            "mxedge-stats" | "org-mxedge-stats" => Some(Self::MistEdge),
            "client-stats" | "map-clients" | "unconnected-clients" => Some(Self::Client),
            "assets" | "discovered-assets" => Some(Self::Asset),
            "sdk-clients" => Some(Self::SdkClient),
            _ => None,
        }
    }

    fn measurement(self) -> &'static str {
        match self {
            Self::Device => "mist_device",
            Self::MistEdge => "mist_mxedge",
            Self::Client => "mist_client",
            Self::Asset => "mist_asset",
            Self::SdkClient => "mist_sdkclient",
        }
    }

    /// Whether the subject is infrastructure, which has a name in the inventory, radios and ports.
    fn is_device(self) -> bool {
        match self {
            Self::Device | Self::MistEdge => true,
            Self::Client | Self::Asset | Self::SdkClient => false,
        }
    }

    /// The type of a subject whose payload does not state one.
    fn implied_type(self, kind: Option<DeviceStatsKind>) -> &'static str {
        match (self, kind) {
            (Self::Device, Some(DeviceStatsKind::ApFull | DeviceStatsKind::ApBasic)) => "ap",
            (Self::Device, Some(DeviceStatsKind::SwitchFresh | DeviceStatsKind::SwitchCached)) => {
                "switch"
            }
            (Self::Device, Some(DeviceStatsKind::Gateway)) => "gateway",
            (Self::MistEdge, _) => "mxedge",
            (Self::Device | Self::Client | Self::Asset | Self::SdkClient, _) => "",
        }
    }
}

/// A member of device statistics whose members are points of their own.
struct Part {
    member: &'static str,
    measurement: &'static str,
    /// The tag that tells the points apart, and its value for a key of the member.
    tag: &'static str,
    value: fn(&str) -> &str,
}

const PARTS: [Part; 3] = [
    Part { member: "radio_stat", measurement: "mist_radio", tag: "band", value: band },
    Part { member: "port_stat", measurement: "mist_port", tag: "port", value: |key| key },
    Part { member: "if_stat", measurement: "mist_port", tag: "port", value: port },
];

/// `band_24` is 2.4 GHz.
fn band(key: &str) -> &str {
    match key.strip_prefix("band_").unwrap_or(key) {
        "24" => "2.4",
        band => band,
    }
}

/// Unit 0 stands for the port itself; other units are interfaces of their own.
fn port(key: &str) -> &str {
    key.strip_suffix(".0").unwrap_or(key)
}

/// The tags of a point without its radio or port.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Identity {
    org_id: String,
    model: String,
    kind: String,
    device: String,
}

/// Writes the points of statistics.
pub struct SubjectWriter {
    names: Names,
    /// What earlier messages said, by MAC or id: partial messages must not start series of their own.
    identities: HashMap<String, Identity>,
    /// The organisation of each site that a payload has named.
    organisations: HashMap<String, String>,
    /// When the last message came, and how many came before it at that very time.
    last: (i128, i128),
}

impl SubjectWriter {
    pub fn new(settings: &Settings) -> Self {
        let (identities, organisations) = Default::default();
        Self { names: settings.names.clone(), identities, organisations, last: (0, 0) }
    }

    /// Nanoseconds since 1970, unlike those of the message before: frames that are read together share a
    /// time, and a server replaces a point by another of the same series and time.
    fn time(&mut self, message: &Message) -> i128 {
        let received = message.record.received.as_nanosecond();
        let before = if self.last.0 == received { self.last.1 + 1 } else { 0 };
        self.last = (received, before);
        received + before
    }

    /// Appends the points of a payload, one a line and without the last line break. Returns false, and appends
    /// nothing, if the channel's payloads have no such shape.
    pub fn points(&mut self, message: &Message, out: &mut Vec<u8>) -> bool {
        let name = message.record.subscription.name();
        let is_object = message.payload.trim_start().starts_with('{');
        let Some(subject) = name.and_then(Subject::of_channel).filter(|_| is_object) else {
            return false;
        };
        let members = Members::of(message.payload);
        let text = |key: &str| members.lookup(key).filter(|raw| raw.starts_with('"')).map(plain);
        let mac = text("mac").or_else(|| {
            let id = text("id").filter(|_| subject.is_device())?;
            MacAddress::of_device(&id).map(|mac| mac.to_string().into())
        });
        let id = text("id").filter(|_| mac.is_none()).unwrap_or_default();
        let mac = mac.unwrap_or_default();
        let identity =
            self.identity(message, subject, if mac.is_empty() { &id } else { &mac }, &text);
        let subscription = message.record.subscription;
        let mut tags = [
            ("device", &*identity.device),
            ("id", &*id),
            ("mac", &*mac),
            ("model", &*identity.model),
            ("org_id", &*identity.org_id),
            ("site", subscription.site.as_deref().unwrap_or_default()),
            ("site_id", subscription.site_id.as_deref().unwrap_or_default()),
            ("type", &*identity.kind),
        ]
        .to_vec();
        tags.retain(|(_, value)| !value.is_empty());
        let mut points = Points { time: self.time(message), start: out.len(), out };
        let radio = text("ap_mac").or_else(|| text("ap_id")).filter(|_| !subject.is_device());
        let ap = radio.and_then(|id| self.names.device(&id)).unwrap_or_default();
        points.point(subject.measurement(), &tags, |fields| {
            for (key, value) in Fields::of(message.payload) {
                let is_part = PARTS.iter().any(|part| part.member == key);
                let is_tag = value.starts_with('"') && tags.iter().any(|(tag, _)| *tag == key);
                if !(is_part && subject.is_device() || is_tag) {
                    fields.value(value, &mut key.into_owned());
                }
            }
            fields.text("ap", &ap);
        });
        for part in PARTS.iter().filter(|_| subject.is_device()) {
            for (key, value) in Fields::of(members.lookup(part.member).unwrap_or_default()) {
                let mut own = tags.clone();
                let place = own.partition_point(|(tag, _)| *tag < part.tag);
                own.insert(place, (part.tag, (part.value)(&key)));
                points.point(part.measurement, &own, |fields| {
                    fields.value(value, &mut String::new());
                });
            }
        }
        true
    }

    /// What identifies the subject, from this message and earlier ones.
    fn identity<'a>(
        &mut self,
        message: &Message,
        subject: Subject,
        key: &str,
        text: &impl Fn(&str) -> Option<std::borrow::Cow<'a, str>>,
    ) -> Identity {
        let site = message.record.subscription.site_id.clone().unwrap_or_default();
        let mut identity = self.identities.get(key).cloned().unwrap_or_default();
        let known = identity.clone();
        let learn = |member: &str, own: &mut String| {
            if let Some(said) = text(member).filter(|said| !said.is_empty()) {
                *own = said.into_owned();
            }
        };
        identity.kind = Some(identity.kind)
            .filter(|kind| !kind.is_empty())
            .unwrap_or_else(|| subject.implied_type(message.kind).to_owned());
        learn("type", &mut identity.kind);
        learn("model", &mut identity.model);
        learn("org_id", &mut identity.org_id);
        if subject.is_device() {
            learn("name", &mut identity.device);
        }
        if identity != known && !key.is_empty() {
            self.identities.insert(key.to_owned(), identity.clone());
        }
        if identity.org_id.is_empty() {
            identity.org_id = self.organisations.get(&site).cloned().unwrap_or_default();
        } else if !site.is_empty() && !self.organisations.contains_key(&site) {
            self.organisations.insert(site, identity.org_id.clone());
        }
        if subject.is_device() && identity.device.is_empty() {
            identity.device = self.names.device(key).unwrap_or_else(|| key.to_owned());
        }
        identity
    }
}

/// Appends points, each on a line of its own.
struct Points<'a> {
    out: &'a mut Vec<u8>,
    start: usize,
    /// Nanoseconds since 1970.
    time: i128,
}

impl Points<'_> {
    /// Appends one point, unless it has no fields.
    fn point(
        &mut self,
        measurement: &str,
        tags: &[(&str, &str)],
        write_fields: impl FnOnce(&mut FieldWriter),
    ) {
        let start = self.out.len();
        if start > self.start {
            self.out.push(b'\n');
        }
        start_point(measurement, tags.iter().copied(), self.out);
        let keys: Vec<&str> = tags.iter().map(|(key, _)| *key).collect();
        let mut fields = FieldWriter::new(StringFields::Written, &keys, self.out);
        write_fields(&mut fields);
        if fields.is_empty() {
            return self.out.truncate(start);
        }
        write!(self.out, " {}", self.time).expect("a vector takes any text");
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::settings::Format;
    use super::super::super::testing::{SITE, print_all, print_limited};
    use super::*;

    const TIME: &str = "1767323045678901234";

    fn settings() -> Settings {
        let names = Names::of_devices(&[("5c5b350e0060", "AP 1")]);
        Settings { format: Format::Influx, names, ..Settings::default() }
    }

    /// The points of some messages without their times.
    fn points(name: &str, messages: &[&str]) -> Vec<String> {
        let text = print_all(settings(), name, messages);
        let bare = |line: &str| {
            let (point, time) = line.rsplit_once(' ').expect("a time");
            assert!(time.starts_with(&TIME[..TIME.len() - 1]), "{time}");
            point.replace(SITE, "S").replace("site=HQ,site_id=S", "#")
        };
        text.lines().map(bare).collect()
    }

    #[test]
    fn an_access_point_is_a_device_with_radios_and_ports() {
        let full = r#"{"mac":"5c5b350e0060","model":"AP45","org_id":"o","status":"connected","num_clients":7,
            "ip_stat":{"ip":"192.0.2.1","dns":["192.0.2.2"]},
            "radio_stat":{"band_24":{"mac":"5c5b350e0061","channel":11,"util_all":5.5},"band_5":{"channel":36}},
            "port_stat":{"eth0":{"up":true,"rx_bytes":3}}}"#;
        let tags = "device=AP\\ 1,mac=5c5b350e0060,model=AP45,org_id=o";
        assert_eq!(
            points("device-stats", &[full]),
            [
                format!(
                    "mist_device,{tags},#,type=ap status=\"connected\",num_clients=7i,\
                     ip_stat.ip=\"192.0.2.1\""
                ),
                format!(
                    "mist_radio,band=2.4,{tags},#,type=ap mac_=\"5c5b350e0061\",channel=11i,util_all=5.5"
                ),
                format!("mist_radio,band=5,{tags},#,type=ap channel=36i"),
                format!("mist_port,{tags},port=eth0,#,type=ap up=true,rx_bytes=3i"),
            ]
        );
    }

    #[test]
    fn messages_of_one_time_do_not_replace_each_other() {
        let data = r#"{"mac":"5c5b350e0061","uptime":1}"#;
        let text = print_all(settings(), "device-stats", &[data, data, data]);
        let times: Vec<&str> = text.lines().filter_map(|line| line.rsplit(' ').next()).collect();
        assert_eq!(times, [TIME, "1767323045678901235", "1767323045678901236"]);
    }

    #[test]
    fn partial_messages_keep_the_tags_of_full_ones() {
        let full = r#"{"mac":"5c5b350e0061","name":"AP 2","model":"AP45","org_id":"o","uptime":1}"#;
        let basic = r#"{"mac":"5c5b350e0061","_offset_apbasic":1,"uptime":2}"#;
        let other = r#"{"mac":"5c5b350e0062","_offset_apbasic":1,"uptime":3}"#;
        assert_eq!(
            points("device-stats", &[full, basic, other]),
            [
                "mist_device,device=AP\\ 2,mac=5c5b350e0061,model=AP45,org_id=o,#,type=ap name=\"AP 2\",uptime=1",
                "mist_device,device=AP\\ 2,mac=5c5b350e0061,model=AP45,org_id=o,#,type=ap _offset_apbasic=1i,uptime=2",
                "mist_device,device=5c5b350e0062,mac=5c5b350e0062,org_id=o,#,type=ap _offset_apbasic=1i,uptime=3",
            ]
        );
    }

    #[test]
    fn ports_of_switches_are_named_as_on_the_device() {
        let data = r#"{"mac":"020001020304","_time":1.5,"if_stat":{"ge-0/0/1.0":{"port_id":"ge-0/0/1","up":true},
            "ge-0/0/5.130":{"vlan":130}}}"#;
        let tags = "device=020001020304,mac=020001020304";
        assert_eq!(
            points("device-stats", &[data]),
            [
                format!("mist_device,{tags},#,type=switch _time=1.5"),
                format!(
                    "mist_port,{tags},port=ge-0/0/1,#,type=switch port_id=\"ge-0/0/1\",up=true"
                ),
                format!("mist_port,{tags},port=ge-0/0/5.130,#,type=switch vlan=130i"),
            ]
        );
    }

    #[test]
    fn a_roam_changes_fields_only() {
        let data = r#"{"mac":"0a0b","hostname":"a \"b\"\n","ssid":"Corp","band":"5","ap_mac":"5c5b350e0060","rssi":-60}"#;
        assert_eq!(
            points("client-stats", &[data]),
            ["mist_client,mac=0a0b,# hostname=\"a \\\"b\\\" \",ssid=\"Corp\",band=\"5\",\
              ap_mac=\"5c5b350e0060\",rssi=-60,ap=\"AP 1\""]
        );
        let position = r#"{"id":"de87","name":"phone","map_id":"m","x":60,"time":1,"site":"x"}"#;
        assert_eq!(
            points("sdk-clients", &[position]),
            ["mist_sdkclient,id=de87,# name=\"phone\",map_id=\"m\",x=60,time_=1"]
        );
    }

    #[test]
    fn other_channels_and_results_are_flat() {
        let text = print_all(settings(), "device-events", &[r#"{"mac":"5c5b350e0060","n":1}"#]);
        assert!(text.starts_with("device-events,device=AP\\ 1,mac=5c5b350e0060,"), "{text}");
        let filter = Some("{n: .num_clients}".to_owned());
        let filtered = Settings { filter, ..settings() };
        let (text, written) = print_limited(filtered, "device-stats", r#"{"num_clients":2}"#, 9);
        assert_eq!(written, Ok(1));
        assert!(text.starts_with("device-stats,") && text.contains(" n=2i "), "{text}");
    }

    #[test]
    fn a_message_counts_once_whatever_its_points() {
        let data = r#"{"mac":"a","model":"AP45","radio_stat":{"band_5":{"channel":1}}}"#;
        let (text, written) = print_limited(settings(), "device-stats", data, 1);
        assert_eq!((text.lines().count(), written), (1, Ok(1)), "{text}");
        let (text, written) = print_limited(settings(), "device-stats", "[]", 1);
        assert_eq!((text.as_str(), written.is_err()), ("", true));
    }
}
