//! The table of device utilities, in the order of `run --help`.
//!
//! Names, fields, ranges and defaults are those of Juniper's API pages (Site, "Utilities") and OpenAPI
//! description; the times of silence are those of Juniper's Python client.

use super::DeviceType::{AccessPoint, Srx, Ssr, Switch};
use super::Utility;
use super::UtilityOutput::{Channel, Nothing, Screen, Socket};
use super::parameter::{UtilityParameter, UtilityParameterKind};

/// A row without anything special, to be completed by those that have it.
const PLAIN: Utility = Utility {
    name: "",
    about: "",
    detail: "",
    parameters: &[],
    devices: &[],
    disrupts: None,
    answer: Channel,
    sessionless: false,
    closing: &[],
    failing: &[],
    idle: 5,
    paced: None,
};

const fn optional(
    field: &'static str,
    kind: UtilityParameterKind,
    about: &'static str,
) -> UtilityParameter {
    UtilityParameter { field, renamed: None, kind, required: false, default: None, about }
}

const fn required(
    field: &'static str,
    kind: UtilityParameterKind,
    about: &'static str,
) -> UtilityParameter {
    UtilityParameter { required: true, ..optional(field, kind, about) }
}

const fn defaulted(
    field: &'static str,
    kind: UtilityParameterKind,
    default: &'static str,
    about: &'static str,
) -> UtilityParameter {
    UtilityParameter { default: Some(default), ..optional(field, kind, about) }
}

const ANY_COUNT: UtilityParameterKind = UtilityParameterKind::Integer { least: 1, most: u32::MAX };
const VLAN: UtilityParameterKind = UtilityParameterKind::Integer { least: 1, most: 4094 };

const HOST: UtilityParameter =
    required("host", UtilityParameterKind::Text, "The host, by name or address");
const COUNT: UtilityParameter = defaulted("count", ANY_COUNT, "10", "Packets to send");
const SIZE: UtilityParameter = defaulted(
    "size",
    UtilityParameterKind::Integer { least: 56, most: 65535 },
    "56",
    "Bytes of a packet",
);
const NODE: UtilityParameter = optional(
    "node",
    UtilityParameterKind::Choice(&["node0", "node1"]),
    "The node of a high-availability pair",
);
const VRF: UtilityParameter =
    optional("vrf", UtilityParameterKind::Text, "The VRF or routing instance");
const IPV6: UtilityParameter = optional("use_ipv6", UtilityParameterKind::Flag, "Use IPv6");
const PORT_ID: UtilityParameter =
    optional("port_id", UtilityParameterKind::Text, "The port, such as ge-0/0/0");
const PORTS: UtilityParameter =
    optional("ports", UtilityParameterKind::List, "The ports, such as ge-0/0/0,ge-0/0/1");
const MAC_ADDRESS: UtilityParameter =
    optional("mac_address", UtilityParameterKind::Mac, "Only this MAC");
const VLAN_ID: UtilityParameter =
    optional("vlan_id", UtilityParameterKind::Numeral { least: 1, most: 4094 }, "Only this VLAN");
const INTERVAL: UtilityParameter = optional(
    "interval",
    UtilityParameterKind::Integer { least: 0, most: 10 },
    "Seconds after which the output comes anew; 0 is once",
);
const DURATION: UtilityParameter = optional(
    "duration",
    UtilityParameterKind::Integer { least: 0, most: 300 },
    "Seconds for which it comes anew; only with an interval",
);
const SERVICE_NAME: UtilityParameter =
    optional("service_name", UtilityParameterKind::Text, "Only this service");
const NEIGHBOR: UtilityParameter =
    optional("neighbor", UtilityParameterKind::Address, "Only this neighbour, by its address");
const PREFIX: UtilityParameter =
    optional("prefix", UtilityParameterKind::Prefix, "Only this network");

/// The last line of a ping, answered or not.
const PING_END: &[&str] = &["round-trip min/avg/max", "rtt min/avg/max", " 100% packet loss"];

/// What `run` runs.
pub const UTILITIES: &[Utility] = &[
    Utility {
        name: "ping",
        about: "Ping a host from the device",
        detail: "Pings of which not one is answered are a failure.",
        parameters: &[
            HOST,
            COUNT,
            SIZE,
            optional("egress_interface", UtilityParameterKind::Text, "The interface to send from"),
            VRF,
            IPV6,
            NODE,
        ],
        devices: &[AccessPoint, Switch, Srx, Ssr],
        closing: PING_END,
        failing: &[" 100% packet loss"],
        idle: 3,
        paced: Some("count"),
        ..PLAIN
    },
    Utility {
        name: "service_ping",
        about: "Ping a host the way a service goes",
        parameters: &[
            HOST,
            required(
                "service",
                UtilityParameterKind::Text,
                "The service that the packets belong to",
            ),
            optional("tenant", UtilityParameterKind::Text, "The tenant that the packets come from"),
            COUNT,
            SIZE,
            NODE,
        ],
        devices: &[Ssr],
        closing: PING_END,
        failing: &[" 100% packet loss"],
        idle: 3,
        paced: Some("count"),
        ..PLAIN
    },
    Utility {
        name: "traceroute",
        about: "Trace the way to a host",
        parameters: &[
            HOST,
            defaulted(
                "protocol",
                UtilityParameterKind::Choice(&["udp", "icmp"]),
                "udp",
                "What is sent; icmp on access points and Mist Edges only",
            ),
            defaulted(
                "port",
                UtilityParameterKind::Integer { least: 1, most: 65535 },
                "33434",
                "The UDP port; not on SSR",
            ),
            UtilityParameter {
                renamed: Some("probe-timeout"),
                ..defaulted("timeout", ANY_COUNT, "60", "Seconds to wait for answers; not on SSR")
            },
            defaulted(
                "network",
                UtilityParameterKind::Text,
                "internal",
                "The network to start from; on SSR",
            ),
            optional(
                "vrf",
                UtilityParameterKind::Text,
                "The routing instance to start from; on SRX",
            ),
            IPV6,
            NODE,
        ],
        devices: &[AccessPoint, Srx, Ssr],
        idle: 10,
        ..PLAIN
    },
    Utility {
        name: "arp",
        about: "Show the ARP table",
        parameters: &[NODE],
        devices: &[AccessPoint, Ssr],
        idle: 1,
        ..PLAIN
    },
    Utility {
        name: "show_arp",
        about: "Show the ARP table, filtered",
        parameters: &[
            optional("ip", UtilityParameterKind::Address, "Only this address"),
            PORT_ID,
            VRF,
            INTERVAL,
            DURATION,
            NODE,
        ],
        devices: &[Switch, Srx, Ssr],
        idle: 1,
        ..PLAIN
    },
    Utility {
        name: "show_mac_table",
        about: "Show the table of MAC addresses",
        parameters: &[MAC_ADDRESS, PORT_ID, VLAN_ID, INTERVAL, DURATION],
        devices: &[Switch],
        ..PLAIN
    },
    Utility {
        name: "clear_mac_table",
        about: "Clear the table of MAC addresses",
        parameters: &[MAC_ADDRESS, PORT_ID, VLAN_ID],
        devices: &[Switch],
        disrupts: Some(
            "make the switch forget learned MAC addresses: frames are flooded until they are learned again",
        ),
        ..PLAIN
    },
    Utility {
        name: "show_evpn_database",
        about: "Show the EVPN database",
        parameters: &[
            optional("mac", UtilityParameterKind::Mac, "Only this MAC"),
            PORT_ID,
            INTERVAL,
            DURATION,
        ],
        devices: &[Switch],
        ..PLAIN
    },
    Utility {
        name: "show_route",
        about: "Show routes",
        parameters: &[
            PREFIX,
            defaulted(
                "protocol",
                UtilityParameterKind::Choice(&["bgp", "any", "ospf", "static", "direct", "evpn"]),
                "bgp",
                "Routes of this protocol",
            ),
            VRF,
            NEIGHBOR,
            optional(
                "route",
                UtilityParameterKind::Choice(&["received", "advertised"]),
                "Only these routes of the neighbour; both where it is left out",
            ),
            INTERVAL,
            DURATION,
            NODE,
        ],
        devices: &[Switch, Srx, Ssr],
        idle: 2,
        ..PLAIN
    },
    Utility {
        name: "show_bgp_summary",
        about: "Show the BGP neighbours",
        parameters: &[VRF, NODE],
        devices: &[Switch, Srx, Ssr],
        ..PLAIN
    },
    Utility {
        name: "show_ospf_summary",
        about: "Show the state of OSPF",
        parameters: &[VRF, NODE],
        devices: &[Srx, Ssr],
        ..PLAIN
    },
    Utility {
        name: "show_ospf_interfaces",
        about: "Show the interfaces of OSPF",
        parameters: &[PORT_ID, VRF, NODE],
        devices: &[Srx, Ssr],
        ..PLAIN
    },
    Utility {
        name: "show_ospf_neighbors",
        about: "Show the OSPF neighbours",
        parameters: &[NEIGHBOR, PORT_ID, VRF, NODE],
        devices: &[Srx, Ssr],
        ..PLAIN
    },
    Utility {
        name: "show_ospf_database",
        about: "Show the OSPF database",
        parameters: &[
            optional(
                "self_originate",
                UtilityParameterKind::Flag,
                "Only what the device itself originates",
            ),
            VRF,
            NODE,
        ],
        devices: &[Srx, Ssr],
        ..PLAIN
    },
    Utility {
        name: "show_service_path",
        about: "Show the paths of services",
        parameters: &[SERVICE_NAME, NODE],
        devices: &[Ssr],
        idle: 2,
        ..PLAIN
    },
    Utility {
        name: "show_session",
        about: "Show sessions",
        parameters: &[
            SERVICE_NAME,
            optional("session_id", UtilityParameterKind::Text, "Only this session"),
            NODE,
        ],
        devices: &[Srx, Ssr],
        idle: 2,
        ..PLAIN
    },
    Utility {
        name: "show_forwarding_table",
        about: "Show the forwarding table",
        detail: "Give `--prefix`, `--service-name` or both.",
        parameters: &[
            PREFIX,
            VRF,
            SERVICE_NAME,
            optional(
                "service_ip",
                UtilityParameterKind::Address,
                "The address of the service; on SSR",
            ),
            optional(
                "service_port",
                UtilityParameterKind::Integer { least: 1, most: 65535 },
                "The port of the service; on SSR",
            ),
            optional(
                "service_protocol",
                UtilityParameterKind::Text,
                "The protocol of the service; on SSR",
            ),
            optional(
                "service_tenant",
                UtilityParameterKind::Text,
                "The tenant of the service; on SSR",
            ),
            NODE,
        ],
        devices: &[Switch, Srx, Ssr],
        idle: 2,
        ..PLAIN
    },
    Utility {
        name: "show_dhcp_leases",
        about: "Show DHCP leases",
        parameters: &[
            required(
                "network",
                UtilityParameterKind::Text,
                "The network that the leases belong to",
            ),
            NODE,
        ],
        devices: &[Switch, Srx, Ssr],
        ..PLAIN
    },
    Utility {
        name: "show_dot1x",
        about: "Show the state of 802.1X",
        parameters: &[PORT_ID, INTERVAL, DURATION],
        devices: &[Switch],
        ..PLAIN
    },
    Utility {
        name: "clear_dot1x",
        about: "Make 802.1X sessions start over",
        parameters: &[PORTS],
        devices: &[Switch],
        disrupts: Some(
            "end the 802.1X sessions of the ports: their clients are cut off until they have authenticated again",
        ),
        ..PLAIN
    },
    Utility {
        name: "release_dhcp",
        about: "Give up the DHCP lease of a port",
        parameters: &[UtilityParameter { required: true, ..PORT_ID }, NODE],
        devices: &[Ssr],
        disrupts: Some(
            "give up the address of the port: it is without one until it has a new lease",
        ),
        idle: 15,
        ..PLAIN
    },
    Utility {
        name: "release_dhcp_leases",
        about: "Release DHCP leases of clients",
        detail: "Give `--port-id`, or `--network`, with or without `--macs`.",
        parameters: &[
            optional("network", UtilityParameterKind::Text, "Leases of this network"),
            PORT_ID,
            optional("macs", UtilityParameterKind::Macs, "Leases of these clients only"),
            NODE,
        ],
        devices: &[Switch, Srx, Ssr],
        disrupts: Some("release leases of clients: their addresses may be given to others"),
        idle: 15,
        sessionless: true,
        ..PLAIN
    },
    Utility {
        name: "resolve_dns",
        about: "Resolve the DNS names that the configuration uses",
        devices: &[Ssr],
        ..PLAIN
    },
    Utility {
        name: "cable_test",
        about: "Test the cable of a port",
        detail: "The test may take the link of the port down for a moment.",
        parameters: &[required("port", UtilityParameterKind::Text, "The port, such as ge-0/0/0")],
        devices: &[Switch],
        idle: 10,
        ..PLAIN
    },
    Utility {
        name: "bounce_port",
        about: "Take ports down and up again",
        detail: "Not for vme, ae, irb and high-availability ports.",
        parameters: &[UtilityParameter {
            kind: UtilityParameterKind::RealPorts,
            required: true,
            ..PORTS
        }],
        devices: &[Switch, Srx, Ssr],
        disrupts: Some(
            "take the ports down and up again: whatever hangs on them is cut off for a moment",
        ),
        closing: &["Port bounce complete."],
        sessionless: true,
        ..PLAIN
    },
    Utility {
        name: "check_radius_server",
        about: "Try a user name and password with the RADIUS servers",
        detail: "The password is asked for on the terminal, or read from `--password-file`.",
        parameters: &[
            required("user", UtilityParameterKind::Text, "The user name"),
            required("password", UtilityParameterKind::Secret, "The password"),
            UtilityParameter {
                renamed: Some("auth-profile"),
                ..defaulted(
                    "profile",
                    UtilityParameterKind::Text,
                    "dot1x",
                    "The authentication profile",
                )
            },
        ],
        devices: &[Switch],
        closing: &["Test complete. Exiting"],
        failing: &["Reason : fail", "Reason : reject"],
        idle: 15,
        ..PLAIN
    },
    Utility {
        name: "clear_arp",
        about: "Clear the ARP table",
        parameters: &[
            optional("ip", UtilityParameterKind::Address, "Only this address, of the port"),
            PORT_ID,
            optional("vlan", VLAN, "Only this VLAN, of the port"),
            VRF,
            NODE,
        ],
        devices: &[Switch, Srx, Ssr],
        disrupts: Some("make the device forget addresses that ARP has found"),
        ..PLAIN
    },
    Utility {
        name: "clear_bgp",
        about: "Reset BGP sessions",
        parameters: &[
            required(
                "neighbor",
                UtilityParameterKind::AddressOr("all"),
                "The neighbour, by its address",
            ),
            required(
                "type",
                UtilityParameterKind::Choice(&["hard", "soft", "in", "out"]),
                "How: hard ends the session",
            ),
            VRF,
            NODE,
        ],
        devices: &[Switch, Srx, Ssr],
        disrupts: Some(
            "reset BGP sessions: their routes may be gone until they are exchanged again",
        ),
        ..PLAIN
    },
    Utility {
        name: "clear_session",
        about: "End sessions",
        parameters: &[
            SERVICE_NAME,
            optional("session_ids", UtilityParameterKind::List, "Only these sessions"),
            NODE,
        ],
        devices: &[Srx, Ssr],
        disrupts: Some(
            "end sessions that pass through the gateway: connections of users break off",
        ),
        idle: 2,
        sessionless: true,
        ..PLAIN
    },
    Utility {
        name: "clear_macs",
        about: "Clear the MAC addresses that ports have learned",
        parameters: &[PORTS],
        devices: &[Switch],
        disrupts: Some(
            "make the ports forget learned MAC addresses: frames are flooded until they are learned again",
        ),
        sessionless: true,
        ..PLAIN
    },
    Utility {
        name: "clear_bpdu_error",
        about: "Bring ports back that a BPDU has blocked",
        parameters: &[UtilityParameter {
            about: "The ports, such as ge-0/0/0,ge-0/0/1, or all",
            ..PORTS
        }],
        devices: &[Switch],
        disrupts: Some(
            "open ports that are blocked because of a BPDU: if its cause is still there, it may be a loop",
        ),
        sessionless: true,
        ..PLAIN
    },
    Utility {
        name: "poll_stats",
        about: "Make the device send its statistics now",
        detail: "They come on `device-stats`.",
        devices: &[Switch],
        answer: Nothing,
        ..PLAIN
    },
    Utility {
        name: "monitor_traffic",
        about: "Watch the traffic of ports",
        parameters: &[optional(
            "port",
            UtilityParameterKind::Text,
            "The port, such as ge-0/0/0; all where it is left out",
        )],
        devices: &[Switch, Srx],
        answer: Screen,
        idle: 30,
        ..PLAIN
    },
    Utility {
        name: "run_top",
        about: "Watch the processes of the device",
        devices: &[Switch, Srx],
        answer: Screen,
        idle: 10,
        ..PLAIN
    },
    Utility {
        name: "clear_policy_hit_count",
        about: "Clear the hit count of a security policy",
        parameters: &[required("policy_name", UtilityParameterKind::Text, "The policy")],
        devices: &[Srx],
        disrupts: Some("set the hit count of the policy to 0"),
        answer: Socket,
        idle: 5,
        ..PLAIN
    },
];

/// The interactive shell, a subcommand of its own.
pub static SHELL: Utility = Utility {
    name: "shell",
    about: "An interactive shell on a switch or gateway",
    parameters: &[NODE],
    devices: &[Switch, Srx, Ssr],
    answer: Socket,
    ..PLAIN
};
