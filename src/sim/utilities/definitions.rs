//! The table of simulated utilities, with the devices that support them and their parameters.
//!
//! Written from OpenAPI's `…DeviceUtilities` operations without a look at the client's own table, so that a
//! mistake on one side shows on the other.

use std::ops::RangeInclusive;

use serde_json::Value;

use self::SimulatedParameterType::{Boolean, Choice, Integer, Mac, Number, Text, Texts};
use super::super::body_fields::{BodyFields, required, wrong};
use super::super::http::CallRefusal;
use super::super::world::SimulatedDeviceType;

/// One utility.
#[derive(Debug)]
pub struct SimulatedUtility {
    /// The last part of the path.
    pub name: &'static str,
    sorts: &'static [SimulatedDeviceType],
    parameters: &'static [SimulatedParameter],
    pub kind: UtilityReplyKind,
}

/// What a call gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UtilityReplyKind {
    /// A session, whose output comes on the device's channel.
    Session,
    /// A session with a socket of its own.
    Socket,
    /// Nothing: the result shows elsewhere.
    Nothing,
}

type SimulatedParameter = (&'static str, SimulatedParameterType, bool);

#[derive(Clone, Debug)]
enum SimulatedParameterType {
    Text,
    /// A number, or a number in quotes.
    Number,
    Integer(RangeInclusive<u64>),
    Boolean,
    Choice(&'static [&'static str]),
    Texts,
    Mac,
}

const AP: SimulatedDeviceType = SimulatedDeviceType::AccessPoint;
const SWITCH: SimulatedDeviceType = SimulatedDeviceType::Switch;
const SRX: SimulatedDeviceType = SimulatedDeviceType::Srx;
const SSR: SimulatedDeviceType = SimulatedDeviceType::Ssr;

const ALL: &[SimulatedDeviceType] = &[AP, SWITCH, SRX, SSR];
const WIRED: &[SimulatedDeviceType] = &[SWITCH, SRX, SSR];
const GATEWAYS: &[SimulatedDeviceType] = &[SRX, SSR];

const NODE: SimulatedParameter = ("node", Choice(&["node0", "node1"]), false);
const COUNT: SimulatedParameter = ("count", Integer(1..=10_000), false);
const BYTES: SimulatedParameter = ("size", Integer(56..=65_535), false);
const INTERVAL: SimulatedParameter = ("interval", Integer(0..=10), false);
const DURATION: SimulatedParameter = ("duration", Integer(0..=300), false);
const VRF: SimulatedParameter = ("vrf", Text, false);
const PORT: SimulatedParameter = ("port_id", Text, false);
const PORTS: SimulatedParameter = ("ports", Texts, true);
const OSPF: &[SimulatedParameter] =
    &[VRF, NODE, PORT, ("neighbor", Text, false), ("self_originate", Boolean, false)];
const MAC_TABLE: &[SimulatedParameter] =
    &[("mac_address", Mac, false), PORT, ("vlan_id", Number, false), INTERVAL, DURATION];

const fn session(
    name: &'static str,
    sorts: &'static [SimulatedDeviceType],
    parameters: &'static [SimulatedParameter],
) -> SimulatedUtility {
    SimulatedUtility { name, sorts, parameters, kind: UtilityReplyKind::Session }
}

const fn socket(
    name: &'static str,
    sorts: &'static [SimulatedDeviceType],
    parameters: &'static [SimulatedParameter],
) -> SimulatedUtility {
    SimulatedUtility { name, sorts, parameters, kind: UtilityReplyKind::Socket }
}

pub const UTILITIES: &[SimulatedUtility] = &[
    session(
        "ping",
        ALL,
        &[
            ("host", Text, true),
            COUNT,
            BYTES,
            ("egress_interface", Text, false),
            VRF,
            ("use_ipv6", Boolean, false),
            NODE,
        ],
    ),
    session(
        "service_ping",
        &[SSR],
        &[
            ("host", Text, true),
            ("service", Text, true),
            ("tenant", Text, false),
            COUNT,
            BYTES,
            NODE,
        ],
    ),
    session(
        "traceroute",
        &[AP, SRX, SSR],
        &[
            ("host", Text, false),
            ("protocol", Choice(&["udp", "icmp"]), false),
            ("port", Integer(1..=65_535), false),
            ("timeout", Integer(1..=3_600), false),
            ("network", Text, false),
            VRF,
            ("use_ipv6", Boolean, false),
            NODE,
        ],
    ),
    session("arp", &[AP, SSR], &[NODE]),
    session("show_arp", WIRED, &[("ip", Text, false), PORT, VRF, NODE, INTERVAL, DURATION]),
    session("show_mac_table", &[SWITCH], MAC_TABLE),
    session("clear_mac_table", &[SWITCH], MAC_TABLE),
    session("show_evpn_database", &[SWITCH], &[("mac", Mac, false), PORT, INTERVAL, DURATION]),
    session(
        "show_route",
        WIRED,
        &[
            ("prefix", Text, false),
            ("protocol", Choice(&["any", "bgp", "direct", "evpn", "ospf", "static"]), false),
            VRF,
            ("neighbor", Text, false),
            ("route", Choice(&["received", "advertised"]), false),
            INTERVAL,
            DURATION,
            NODE,
        ],
    ),
    session("show_bgp_summary", WIRED, &[NODE, VRF]),
    session("show_ospf_summary", GATEWAYS, OSPF),
    session("show_ospf_interfaces", GATEWAYS, OSPF),
    session("show_ospf_neighbors", GATEWAYS, OSPF),
    session("show_ospf_database", GATEWAYS, OSPF),
    session("show_service_path", &[SSR], &[("service_name", Text, false), NODE]),
    session(
        "show_session",
        GATEWAYS,
        &[("service_name", Text, false), ("session_id", Text, false), NODE],
    ),
    session(
        "show_forwarding_table",
        WIRED,
        &[
            ("prefix", Text, false),
            VRF,
            ("service_name", Text, false),
            ("service_ip", Text, false),
            ("service_port", Number, false),
            ("service_protocol", Text, false),
            ("service_tenant", Text, false),
            NODE,
        ],
    ),
    session("show_dhcp_leases", WIRED, &[("network", Text, true), NODE]),
    session("show_dot1x", &[SWITCH], &[PORT, INTERVAL, DURATION]),
    session("clear_dot1x", &[SWITCH], &[PORTS]),
    session("release_dhcp", &[SSR], &[("port_id", Text, true), NODE]),
    session(
        "release_dhcp_leases",
        WIRED,
        &[("network", Text, false), PORT, ("macs", Texts, false), NODE],
    ),
    session("resolve_dns", &[SSR], &[]),
    session("cable_test", &[SWITCH], &[("port", Text, true)]),
    session("bounce_port", WIRED, &[PORTS]),
    session(
        "check_radius_server",
        &[SWITCH],
        &[("user", Text, true), ("password", Text, true), ("profile", Text, false)],
    ),
    session("clear_arp", WIRED, &[("ip", Text, false), PORT, ("vlan", Number, false), VRF, NODE]),
    session(
        "clear_bgp",
        WIRED,
        &[
            ("neighbor", Text, true),
            ("type", Choice(&["hard", "soft", "in", "out"]), true),
            VRF,
            NODE,
        ],
    ),
    session(
        "clear_session",
        GATEWAYS,
        &[("service_name", Text, false), ("session_ids", Texts, false), NODE],
    ),
    session("clear_macs", &[SWITCH], &[("ports", Texts, false)]),
    session("clear_bpdu_error", &[SWITCH], &[PORTS]),
    SimulatedUtility {
        name: "poll_stats",
        sorts: &[SWITCH],
        parameters: &[],
        kind: UtilityReplyKind::Nothing,
    },
    socket("shell", WIRED, &[NODE]),
    socket("monitor_traffic", &[SWITCH, SRX], &[("port", Text, false)]),
    socket("run_top", &[SWITCH, SRX], &[]),
    socket("clear_policy_hit_count", &[SRX], &[("policy_name", Text, true)]),
];

impl SimulatedUtility {
    pub fn named(name: &str) -> Option<&'static Self> {
        UTILITIES.iter().find(|utility| utility.name == name)
    }

    /// Whether such a device has it and the body is as documented.
    pub fn check(&self, body: &Value, sort: SimulatedDeviceType) -> Result<(), CallRefusal> {
        if !self.suits(sort) {
            return Err(CallRefusal::bad(format!(
                "{} is not supported by this device.",
                self.name
            )));
        }
        let body = BodyFields::new(body)?;
        let names: Vec<&str> = self.parameters.iter().map(|(name, ..)| *name).collect();
        body.knows(&names)?;
        for (name, kind, needed) in self.parameters {
            if *needed && body.get(name).is_none() {
                return Err(required(name));
            }
            kind.check(body, name)?;
        }
        self.check_together(body)
    }

    /// Whether such a device has it.
    pub fn suits(&self, sort: SimulatedDeviceType) -> bool {
        self.sorts.contains(&sort)
    }

    #[cfg(test)]
    pub fn sorts(&self) -> &'static [SimulatedDeviceType] {
        self.sorts
    }

    /// What a body needs, taken from one that has more.
    #[cfg(test)]
    pub fn body_of(&self, all: &Value) -> Value {
        let also = |name: &str| self.name == "show_forwarding_table" && name == "prefix";
        let own = self.parameters.iter().filter(|(name, _, needed)| *needed || also(name));
        own.map(|(name, ..)| ((*name).to_owned(), all[*name].clone())).collect()
    }

    /// What the parameters must be to each other.
    fn check_together(&self, body: BodyFields) -> Result<(), CallRefusal> {
        let ports = || body.texts("ports").ok().flatten().unwrap_or_default();
        match self.name {
            "show_forwarding_table"
                if body.get("prefix").or(body.get("service_name")).is_none() =>
            {
                Err(CallRefusal::bad("prefix or/and service_name must be used"))
            }
            "bounce_port" => {
                let barred = |port: &&str| {
                    ["vme", "ae", "irb"].iter().any(|prefix| port.starts_with(prefix))
                };
                match ports().into_iter().find(barred) {
                    Some(port) => Err(wrong("ports", &format!("{port} cannot be bounced."))),
                    None if ports().is_empty() => Err(required("ports")),
                    None => Ok(()),
                }
            }
            _ => Ok(()),
        }
    }
}

impl SimulatedParameterType {
    fn check(&self, body: BodyFields, name: &str) -> Result<(), CallRefusal> {
        match self {
            Text => body.text(name).map(drop),
            Boolean => body.boolean(name).map(drop),
            Texts => body.texts(name).map(drop),
            Mac => body.mac(name).map(drop),
            Choice(words) => body.choice(name, words).map(drop),
            Integer(range) => body.integer(name, range.clone()).map(drop),
            Number => match body.get(name) {
                Some(value) if value.is_u64() => Ok(()),
                Some(value) if value.as_str().is_some_and(|text| text.parse::<u64>().is_ok()) => {
                    Ok(())
                }
                Some(_) => Err(wrong(name, "A valid integer is required.")),
                None => Ok(()),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn bodies_are_checked_as_documented() {
        let check = |name: &str, sort, body: Value| {
            let utility = SimulatedUtility::named(name).unwrap();
            utility.check(&body, sort).map_err(|refusal| refusal.detail)
        };
        let error = |text: &str| Err(text.to_owned());
        assert_eq!(check("ping", AP, json!({"host": "x", "count": 4})), Ok(()));
        assert_eq!(check("ping", AP, json!({})), error("host: This field is required."));
        assert_eq!(
            check("ping", AP, json!({"host": "x", "size": 55})),
            error("size: Ensure this value is greater than or equal to 56.")
        );
        assert_eq!(
            check("show_mac_table", AP, json!({})),
            error("show_mac_table is not supported by this device.")
        );
        assert_eq!(check("show_mac_table", SWITCH, json!({"vlan_id": "10"})), Ok(()));
        assert!(check("show_mac_table", SWITCH, json!({"vlan": 10})).is_err());
        assert!(check("show_forwarding_table", SSR, json!({})).is_err());
        assert!(check("bounce_port", SWITCH, json!({"ports": ["irb.1"]})).is_err());
        assert_eq!(check("bounce_port", SWITCH, json!({"ports": ["ge-0/0/1"]})), Ok(()));
        assert!(check("clear_bgp", SRX, json!({"neighbor": "all", "type": "x"})).is_err());
    }

    #[test]
    fn names_are_there_once() {
        for utility in UTILITIES {
            let same = UTILITIES.iter().filter(|own| own.name == utility.name).count();
            assert_eq!(same, 1, "{}", utility.name);
        }
        assert_eq!(UTILITIES.len(), 36);
    }
}
