//! The table of simulated utilities, with the devices that support them and their parameters.
//!
//! Written from OpenAPI's `…DeviceUtilities` operations, not from the client's own table, so that a mistake
//! in one of them shows in the tests. Their bodies are open to further members, and Juniper's own Python
//! client sends some: `protocol` to `show_bgp_summary`, `duration` to `monitor_traffic`, `route_type`,
//! `service_ids` and `vrf`. These are accepted, others refused, so that a misspelt one shows. A utility of the client that has no row here fails a test below.

use std::ops::RangeInclusive;

use serde_json::Value;

use self::SimulatedParameterType::{Boolean, Choice, Integer, Mac, Number, Text, Texts};
use self::UtilityReplyKind::{Nothing, Session, Socket};
use super::super::body_fields::{BodyFields, required, wrong};
use super::super::http::CallRefusal;
use super::super::world::SimulatedDeviceType::{self, AccessPoint as AP, Srx, Ssr, Switch};

/// One utility.
#[derive(Debug)]
pub struct SimulatedUtility {
    /// The last segment of the path.
    pub name: &'static str,
    pub kind: UtilityReplyKind,
    sorts: &'static [SimulatedDeviceType],
    /// Names with blanks between; `!` follows those that are required.
    parameters: &'static str,
}

/// What a call returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UtilityReplyKind {
    /// A session, whose output arrives on the device's channel.
    Session,
    /// A session with a socket of its own.
    Socket,
    /// Nothing: the result shows elsewhere.
    Nothing,
}

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

const ALL: &[SimulatedDeviceType] = &[AP, Switch, Srx, Ssr];
const WIRED: &[SimulatedDeviceType] = &[Switch, Srx, Ssr];
const GATEWAYS: &[SimulatedDeviceType] = &[Srx, Ssr];
const JUNOS: &[SimulatedDeviceType] = &[Switch, Srx];
const SWITCH: &[SimulatedDeviceType] = &[Switch];
const SSR: &[SimulatedDeviceType] = &[Ssr];

const OSPF: &str = "vrf node port_id neighbor self_originate";
const MAC_TABLE: &str = "mac_address port_id vlan_id interval duration";
const ROUTE: &str = "prefix protocol vrf neighbor route route_type interval duration node";
const FORWARDING: &str =
    "prefix vrf service_name service_ip service_port service_protocol service_tenant node";

const fn row(
    kind: UtilityReplyKind,
    name: &'static str,
    sorts: &'static [SimulatedDeviceType],
    parameters: &'static str,
) -> SimulatedUtility {
    SimulatedUtility { name, kind, sorts, parameters }
}

pub const UTILITIES: &[SimulatedUtility] = &[
    row(Session, "ping", ALL, "host! count size egress_interface vrf use_ipv6 node"),
    row(Session, "service_ping", SSR, "host! service! tenant count size node"),
    row(Session, "traceroute", ALL, "host protocol port timeout network vrf use_ipv6 node"),
    row(Session, "arp", &[AP, Ssr], "node"),
    row(Session, "show_arp", WIRED, "ip port_id vrf node interval duration"),
    row(Session, "show_mac_table", SWITCH, MAC_TABLE),
    row(Session, "clear_mac_table", SWITCH, MAC_TABLE),
    row(Session, "show_evpn_database", SWITCH, "mac port_id interval duration"),
    row(Session, "show_route", WIRED, ROUTE),
    row(Session, "show_bgp_summary", WIRED, "node vrf protocol"),
    row(Session, "show_ospf_summary", GATEWAYS, OSPF),
    row(Session, "show_ospf_interfaces", GATEWAYS, OSPF),
    row(Session, "show_ospf_neighbors", GATEWAYS, OSPF),
    row(Session, "show_ospf_database", GATEWAYS, OSPF),
    row(Session, "show_service_path", SSR, "service_name node"),
    row(Session, "show_session", GATEWAYS, "service_name session_id service_ids node"),
    row(Session, "show_forwarding_table", WIRED, FORWARDING),
    row(Session, "show_dhcp_leases", WIRED, "network! node"),
    row(Session, "show_dot1x", SWITCH, "port_id interval duration"),
    row(Session, "clear_dot1x", SWITCH, "ports!"),
    row(Session, "release_dhcp", SSR, "port_id! node"),
    row(Session, "release_dhcp_leases", WIRED, "network port_id macs node"),
    row(Session, "resolve_dns", SSR, ""),
    row(Session, "cable_test", SWITCH, "port!"),
    row(Session, "bounce_port", WIRED, "ports!"),
    row(Session, "check_radius_server", SWITCH, "user! password! profile"),
    row(Session, "clear_arp", WIRED, "ip port_id vlan vrf node"),
    row(Session, "clear_bgp", WIRED, "neighbor! type! vrf node"),
    row(Session, "clear_session", GATEWAYS, "service_name session_ids service_ids vrf node"),
    row(Session, "clear_macs", SWITCH, "ports"),
    row(Session, "clear_bpdu_error", SWITCH, "ports"),
    row(Nothing, "poll_stats", SWITCH, ""),
    row(Socket, "shell", WIRED, "node"),
    row(Socket, "monitor_traffic", JUNOS, "port duration"),
    row(Socket, "run_top", JUNOS, ""),
    row(Socket, "clear_policy_hit_count", JUNOS, "policy_name!"),
];

/// The type of a parameter: the same in every utility, but for two.
fn kind(utility: &str, parameter: &str) -> SimulatedParameterType {
    match (utility, parameter) {
        ("traceroute", "port") => Integer(1..=65_535),
        ("traceroute", "protocol") => Choice(&["udp", "icmp"]),
        (_, "protocol") => Choice(&["any", "bgp", "direct", "evpn", "ospf", "static"]),
        (_, "route") => Choice(&["received", "advertised"]),
        (_, "type") => Choice(&["hard", "soft", "in", "out"]),
        (_, "node") => Choice(&["node0", "node1"]),
        (_, "count") => Integer(1..=10_000),
        (_, "size") => Integer(56..=65_535),
        (_, "timeout") => Integer(1..=3_600),
        (_, "interval") => Integer(0..=10),
        (_, "duration") => Integer(0..=300),
        (_, "use_ipv6" | "self_originate") => Boolean,
        (_, "vlan" | "vlan_id" | "service_port") => Number,
        (_, "mac" | "mac_address") => Mac,
        (_, "ports" | "macs" | "session_ids" | "service_ids") => Texts,
        _ => Text,
    }
}

impl SimulatedUtility {
    pub fn named(name: &str) -> Option<&'static Self> {
        UTILITIES.iter().find(|utility| utility.name == name)
    }

    /// Names of parameters, and whether they are required.
    fn parameters(&self) -> impl Iterator<Item = (&'static str, bool)> {
        let parameter =
            |word: &'static str| word.strip_suffix('!').map_or((word, false), |name| (name, true));
        self.parameters.split_whitespace().map(parameter)
    }

    /// Checks that such a device supports the utility and that the body is as documented.
    pub fn check(&self, body: &Value, sort: SimulatedDeviceType) -> Result<(), CallRefusal> {
        if !self.suits(sort) {
            return Err(CallRefusal::bad(format!(
                "{} is not supported by this device.",
                self.name
            )));
        }
        let body = BodyFields::new(body)?;
        let names: Vec<&str> = self.parameters().map(|(name, _)| name).collect();
        body.knows(&names)?;
        for (name, needed) in self.parameters() {
            if needed && body.get(name).is_none() {
                return Err(required(name));
            }
            kind(self.name, name).check(body, name)?;
        }
        self.check_together(body, sort)
    }

    pub fn suits(&self, sort: SimulatedDeviceType) -> bool {
        self.sorts.contains(&sort)
    }

    #[cfg(test)]
    pub fn sorts(&self) -> &'static [SimulatedDeviceType] {
        self.sorts
    }

    /// The members of `all` that a body needs.
    #[cfg(test)]
    pub fn body_of(&self, all: &Value) -> Value {
        let also = |name: &str| {
            [("show_forwarding_table", "prefix"), ("release_dhcp_leases", "port_id")]
                .contains(&(self.name, name))
        };
        let own = self.parameters().filter(|(name, needed)| *needed || also(name));
        own.map(|(name, _)| (name.to_owned(), all[name].clone())).collect()
    }

    /// Checks the rules that concern several parameters, or values that no type excludes.
    fn check_together(
        &self,
        body: BodyFields,
        sort: SimulatedDeviceType,
    ) -> Result<(), CallRefusal> {
        let has = |name: &str| body.get(name).is_some();
        let ports = || body.texts("ports").ok().flatten().unwrap_or_default();
        match self.name {
            "show_forwarding_table" if !has("prefix") && !has("service_name") => {
                Err(CallRefusal::bad("prefix or/and service_name must be used"))
            }
            "clear_arp" if (has("ip") || has("vlan")) && !has("port_id") => {
                Err(required("port_id"))
            }
            // Session Smart Routers alone release all leases of a network.
            "release_dhcp_leases" if !has("port_id") && !has("network") => Err(required("port_id")),
            "release_dhcp_leases" if sort != Ssr && !has("port_id") && !has("macs") => {
                Err(required("macs"))
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
    use crate::utility::{DeviceType, SHELL, UTILITIES as CLIENT};
    use serde_json::json;

    #[test]
    fn every_utility_of_the_client_is_simulated() {
        for utility in CLIENT.iter().chain([&SHELL]) {
            // Those with a channel of their own are in `rest/started_channels.rs`.
            if matches!(utility.answer, crate::utility::UtilityOutput::OwnChannel(_)) {
                continue;
            }
            let own = SimulatedUtility::named(utility.name).unwrap_or_else(|| {
                panic!("add `{}` to UTILITIES in sim/utilities/definitions.rs", utility.name)
            });
            let sort = |device: &DeviceType| match device {
                DeviceType::AccessPoint => AP,
                DeviceType::Switch => Switch,
                DeviceType::Srx => Srx,
                DeviceType::Ssr => Ssr,
            };
            let devices: Vec<SimulatedDeviceType> = utility.devices.iter().map(sort).collect();
            assert_eq!(devices, own.sorts, "the devices of `{}` differ", utility.name);
            for parameter in utility.parameters {
                let name = parameter.field;
                let known = own.parameters().any(|(own, _)| own == name);
                assert!(known, "`{}` lacks the parameter `{name}` here", utility.name);
            }
        }
        assert_eq!(UTILITIES.len() + 3, CLIENT.len() + 1, "a row here has no partner");
    }

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
        assert_eq!(check("show_mac_table", Switch, json!({"vlan_id": "10"})), Ok(()));
        assert!(check("show_mac_table", Switch, json!({"vlan": 10})).is_err());
        assert!(check("show_forwarding_table", Ssr, json!({})).is_err());
        assert!(check("bounce_port", Switch, json!({"ports": ["irb.1"]})).is_err());
        assert_eq!(check("bounce_port", Switch, json!({"ports": ["ge-0/0/1"]})), Ok(()));
        assert!(check("release_dhcp_leases", Ssr, json!({})).is_err());
        assert_eq!(check("release_dhcp_leases", Ssr, json!({"network": "x"})), Ok(()));
        assert!(check("release_dhcp_leases", Srx, json!({"network": "x"})).is_err());
        assert!(check("clear_arp", Switch, json!({"ip": "10.0.0.1"})).is_err());
        for (name, sort, body) in [
            ("show_bgp_summary", Switch, json!({"protocol": "bgp"})),
            ("monitor_traffic", Srx, json!({"duration": 60})),
            ("traceroute", Switch, json!({"host": "x", "protocol": "icmp"})),
            ("clear_policy_hit_count", Switch, json!({"policy_name": "x"})),
            ("show_arp", Switch, json!({"duration": 1, "interval": 1})),
            ("show_route", Srx, json!({"protocol": "bgp", "route_type": "received"})),
            ("clear_session", Ssr, json!({"service_ids": ["1"], "vrf": "x"})),
        ] {
            assert_eq!(check(name, sort, body), Ok(()), "{name}: Juniper's client sends it");
        }
        assert!(check("clear_bgp", Srx, json!({"neighbor": "all", "type": "x"})).is_err());
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
