//! The table of device utilities, in the order of `run --help`.
//!
//! Names, fields, ranges and defaults are those of Juniper's API pages (Site, "Utilities") and OpenAPI
//! description. The silences are at least those of Juniper's Python client, and no shorter than 5 s: slow
//! devices pause for longer than a second between two lines.

use super::DeviceType::{AccessPoint, Srx, Ssr, Switch};
use super::Utility;
use super::UtilityOutput::{Channel, Nothing, OwnChannel, Screen, Socket};
use super::parameter::{UtilityParameter, UtilityParameterKind};

/// Defaults for the rows below.
const PLAIN: Utility = Utility {
    name: "",
    about: "",
    detail: "",
    parameters: &[],
    devices: &[],
    disrupts: None,
    answer: Channel,
    sessionless: false,
    fixed: &[],
    closing: &[],
    failing: &[],
    silence: 5,
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

const HOST: UtilityParameter = required("host", UtilityParameterKind::Text, "Host name or address");
const COUNT: UtilityParameter = defaulted("count", ANY_COUNT, "10", "Number of packets to send");
const SIZE: UtilityParameter = defaulted(
    "size",
    UtilityParameterKind::Integer { least: 56, most: 65535 },
    "56",
    "Packet size in bytes",
);
const NODE: UtilityParameter = optional(
    "node",
    UtilityParameterKind::Choice(&["node0", "node1"]),
    "Node of a high-availability pair",
);
const VRF: UtilityParameter =
    optional("vrf", UtilityParameterKind::Text, "VRF or routing instance");
const IPV6: UtilityParameter = optional("use_ipv6", UtilityParameterKind::Flag, "Use IPv6");
const PORT_ID: UtilityParameter =
    optional("port_id", UtilityParameterKind::Text, "Port, such as ge-0/0/0");
const PORTS: UtilityParameter =
    optional("ports", UtilityParameterKind::List, "Ports, such as ge-0/0/0,ge-0/0/1");
const MAC_ADDRESS: UtilityParameter =
    optional("mac_address", UtilityParameterKind::Mac, "Only this MAC");
const VLAN_ID: UtilityParameter =
    optional("vlan_id", UtilityParameterKind::Numeral { least: 1, most: 4094 }, "Only this VLAN");
const INTERVAL: UtilityParameter = optional(
    "interval",
    UtilityParameterKind::Integer { least: 0, most: 10 },
    "Seconds between repeated outputs; 0 prints it once",
);
const DURATION: UtilityParameter = optional(
    "duration",
    UtilityParameterKind::Integer { least: 0, most: 300 },
    "Seconds to keep repeating the output; requires an interval",
);
const SERVICE_NAME: UtilityParameter =
    optional("service_name", UtilityParameterKind::Text, "Only this service");
const NEIGHBOR: UtilityParameter =
    optional("neighbor", UtilityParameterKind::Address, "Only this neighbour, by address");
const PREFIX: UtilityParameter =
    optional("prefix", UtilityParameterKind::Prefix, "Only this prefix");

/// The last line of a ping, whether it was answered or not.
const PING_END: &[&str] = &["round-trip min/avg/max", "rtt min/avg/max", " 100% packet loss"];

/// The utilities of `run`.
pub const UTILITIES: &[Utility] = &[
    Utility {
        name: "ping",
        about: "Ping a host from the device",
        detail: "Fails if no ping is answered.",
        parameters: &[
            HOST,
            COUNT,
            SIZE,
            optional("egress_interface", UtilityParameterKind::Text, "Interface to send from"),
            VRF,
            IPV6,
            NODE,
        ],
        devices: &[AccessPoint, Switch, Srx, Ssr],
        closing: PING_END,
        failing: &[" 100% packet loss"],
        paced: Some("count"),
        ..PLAIN
    },
    Utility {
        name: "service_ping",
        about: "Ping a host along a service path",
        parameters: &[
            HOST,
            required("service", UtilityParameterKind::Text, "Service the packets belong to"),
            optional("tenant", UtilityParameterKind::Text, "Tenant the packets come from"),
            COUNT,
            SIZE,
            NODE,
        ],
        devices: &[Ssr],
        closing: PING_END,
        failing: &[" 100% packet loss"],
        paced: Some("count"),
        ..PLAIN
    },
    Utility {
        name: "traceroute",
        about: "Trace the route to a host",
        parameters: &[
            HOST,
            defaulted(
                "protocol",
                UtilityParameterKind::Choice(&["udp", "icmp"]),
                "udp",
                "Probe protocol; icmp on access points and Mist Edges only",
            ),
            defaulted(
                "port",
                UtilityParameterKind::Integer { least: 1, most: 65535 },
                "33434",
                "UDP port; not on SSR",
            ),
            UtilityParameter {
                renamed: Some("probe-timeout"),
                ..defaulted("timeout", ANY_COUNT, "60", "Seconds to wait for replies; not on SSR")
            },
            defaulted(
                "network",
                UtilityParameterKind::Text,
                "internal",
                "Source network; SSR only",
            ),
            optional("vrf", UtilityParameterKind::Text, "Source routing instance; SRX only"),
            IPV6,
            NODE,
        ],
        devices: &[AccessPoint, Switch, Srx, Ssr],
        silence: 10,
        ..PLAIN
    },
    Utility {
        name: "arp",
        about: "Show the ARP table",
        parameters: &[NODE],
        devices: &[AccessPoint, Ssr],
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
        ..PLAIN
    },
    Utility {
        name: "show_mac_table",
        about: "Show the MAC address table",
        parameters: &[MAC_ADDRESS, PORT_ID, VLAN_ID, INTERVAL, DURATION],
        devices: &[Switch],
        ..PLAIN
    },
    Utility {
        name: "clear_mac_table",
        about: "Clear the MAC address table",
        parameters: &[MAC_ADDRESS, PORT_ID, VLAN_ID],
        devices: &[Switch],
        disrupts: Some(
            "clear the MAC addresses the switch has learned: it floods frames until it learns them again",
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
                "Only routes of this protocol",
            ),
            VRF,
            NEIGHBOR,
            optional(
                "route",
                UtilityParameterKind::Choice(&["received", "advertised"]),
                "Only these routes of the neighbour [default: both]",
            ),
            INTERVAL,
            DURATION,
            NODE,
        ],
        devices: &[Switch, Srx, Ssr],
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
        about: "Show the OSPF summary",
        parameters: &[VRF, NODE],
        devices: &[Srx, Ssr],
        ..PLAIN
    },
    Utility {
        name: "show_ospf_interfaces",
        about: "Show the OSPF interfaces",
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
                "Only entries the device itself originates",
            ),
            VRF,
            NODE,
        ],
        devices: &[Srx, Ssr],
        ..PLAIN
    },
    Utility {
        name: "show_service_path",
        about: "Show service paths",
        parameters: &[SERVICE_NAME, NODE],
        devices: &[Ssr],
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
        ..PLAIN
    },
    Utility {
        name: "show_forwarding_table",
        about: "Show the forwarding table",
        detail: "Requires `--prefix`, `--service-name` or both.",
        parameters: &[
            PREFIX,
            VRF,
            SERVICE_NAME,
            optional(
                "service_ip",
                UtilityParameterKind::Address,
                "Address of the service; SSR only",
            ),
            optional(
                "service_port",
                UtilityParameterKind::Integer { least: 1, most: 65535 },
                "Port of the service; SSR only",
            ),
            optional(
                "service_protocol",
                UtilityParameterKind::Text,
                "Protocol of the service; SSR only",
            ),
            optional(
                "service_tenant",
                UtilityParameterKind::Text,
                "Tenant of the service; SSR only",
            ),
            NODE,
        ],
        devices: &[Switch, Srx, Ssr],
        ..PLAIN
    },
    Utility {
        name: "show_dhcp_leases",
        about: "Show DHCP leases",
        parameters: &[
            required("network", UtilityParameterKind::Text, "Network of the leases"),
            NODE,
        ],
        devices: &[Switch, Srx, Ssr],
        silence: 15,
        ..PLAIN
    },
    Utility {
        name: "show_dot1x",
        about: "Show the 802.1X state of ports",
        parameters: &[PORT_ID, INTERVAL, DURATION],
        devices: &[Switch],
        ..PLAIN
    },
    Utility {
        name: "clear_dot1x",
        about: "Restart 802.1X sessions",
        parameters: &[PORTS],
        devices: &[Switch],
        disrupts: Some(
            "end the 802.1X sessions of the ports: their clients lose access until they authenticate again",
        ),
        ..PLAIN
    },
    Utility {
        name: "release_dhcp",
        about: "Release the DHCP lease of a port",
        parameters: &[UtilityParameter { required: true, ..PORT_ID }, NODE],
        devices: &[Ssr],
        disrupts: Some("release the address of the port, which has none until it gets a new lease"),
        silence: 15,
        ..PLAIN
    },
    Utility {
        name: "release_dhcp_leases",
        about: "Release the DHCP leases of clients",
        detail: "Requires `--port-id`, or `--network` with or without `--macs`.",
        parameters: &[
            optional("network", UtilityParameterKind::Text, "Only leases of this network"),
            PORT_ID,
            optional("macs", UtilityParameterKind::Macs, "Only leases of these clients"),
            NODE,
        ],
        devices: &[Switch, Srx, Ssr],
        disrupts: Some("release DHCP leases of clients: their addresses may be assigned to others"),
        silence: 15,
        sessionless: true,
        ..PLAIN
    },
    Utility {
        name: "resolve_dns",
        about: "Resolve the DNS names used in the configuration",
        devices: &[Ssr],
        ..PLAIN
    },
    Utility {
        name: "cable_test",
        about: "Test the cable of a port",
        detail: "The test may briefly take the port's link down.",
        parameters: &[required("port", UtilityParameterKind::Text, "Port, such as ge-0/0/0")],
        devices: &[Switch],
        silence: 10,
        ..PLAIN
    },
    Utility {
        name: "bounce_port",
        about: "Take ports down and up again",
        detail: "Not supported for vme, ae, irb and high-availability ports.",
        parameters: &[UtilityParameter {
            kind: UtilityParameterKind::RealPorts,
            required: true,
            ..PORTS
        }],
        devices: &[Switch, Srx, Ssr],
        disrupts: Some(
            "take the ports down and up again: attached devices briefly lose their connection",
        ),
        closing: &["Port bounce complete."],
        sessionless: true,
        ..PLAIN
    },
    Utility {
        name: "check_radius_server",
        about: "Test a user name and password against the RADIUS servers",
        detail: "Prompts for the password unless `--password-file` is given.",
        parameters: &[
            required("user", UtilityParameterKind::Text, "User name"),
            required("password", UtilityParameterKind::Secret, "Password"),
            UtilityParameter {
                renamed: Some("auth-profile"),
                ..defaulted(
                    "profile",
                    UtilityParameterKind::Text,
                    "dot1x",
                    "Authentication profile",
                )
            },
        ],
        devices: &[Switch],
        closing: &["Test complete. Exiting"],
        failing: &["Reason : fail", "Reason : reject"],
        silence: 15,
        ..PLAIN
    },
    Utility {
        name: "clear_arp",
        about: "Clear the ARP table",
        parameters: &[
            optional("ip", UtilityParameterKind::Address, "Only this address on the port"),
            PORT_ID,
            optional("vlan", VLAN, "Only this VLAN on the port"),
            VRF,
            NODE,
        ],
        devices: &[Switch, Srx, Ssr],
        disrupts: Some(
            "clear the ARP entries of the device, which must then resolve the addresses again",
        ),
        ..PLAIN
    },
    Utility {
        name: "clear_bgp",
        about: "Reset BGP sessions",
        parameters: &[
            required("neighbor", UtilityParameterKind::AddressOr("all"), "Neighbour, by address"),
            required(
                "type",
                UtilityParameterKind::Choice(&["hard", "soft", "in", "out"]),
                "Kind of reset; hard ends the session",
            ),
            VRF,
            NODE,
        ],
        devices: &[Switch, Srx, Ssr],
        disrupts: Some(
            "reset BGP sessions: their routes may be lost until they are exchanged again",
        ),
        ..PLAIN
    },
    Utility {
        name: "clear_session",
        about: "Clear sessions",
        parameters: &[
            SERVICE_NAME,
            optional("session_ids", UtilityParameterKind::List, "Only these sessions"),
            NODE,
        ],
        devices: &[Srx, Ssr],
        disrupts: Some("end sessions through the gateway: users' connections are dropped"),
        sessionless: true,
        ..PLAIN
    },
    Utility {
        name: "clear_macs",
        about: "Clear the MAC addresses learned on ports",
        parameters: &[PORTS],
        devices: &[Switch],
        disrupts: Some(
            "clear the MAC addresses learned on the ports: the switch floods frames until it learns them again",
        ),
        sessionless: true,
        ..PLAIN
    },
    Utility {
        name: "clear_bpdu_error",
        about: "Re-enable ports blocked by a BPDU error",
        parameters: &[UtilityParameter {
            about: "Ports, such as ge-0/0/0,ge-0/0/1, or all",
            ..PORTS
        }],
        devices: &[Switch],
        disrupts: Some(
            "re-enable ports blocked by a BPDU: if the cause remains, the network may loop",
        ),
        sessionless: true,
        ..PLAIN
    },
    Utility {
        name: "poll_stats",
        about: "Make the device send its statistics now",
        detail: "They arrive on `device-stats`.",
        devices: &[Switch],
        answer: Nothing,
        ..PLAIN
    },
    Utility {
        name: "monitor_traffic",
        about: "Monitor the traffic of ports",
        parameters: &[optional(
            "port",
            UtilityParameterKind::Text,
            "Port, such as ge-0/0/0 [default: all]",
        )],
        devices: &[Switch, Srx],
        answer: Screen,
        silence: 30,
        ..PLAIN
    },
    Utility {
        name: "run_top",
        about: "Monitor the processes of the device",
        devices: &[Switch, Srx],
        answer: Screen,
        silence: 10,
        ..PLAIN
    },
    Utility {
        name: "clear_policy_hit_count",
        about: "Clear the hit count of a security policy",
        parameters: &[required("policy_name", UtilityParameterKind::Text, "Name of the policy")],
        devices: &[Switch, Srx],
        disrupts: Some("reset the hit count of the policy to 0"),
        answer: Socket,
        ..PLAIN
    },
    Utility {
        name: "analyze_spectrum",
        about: "Analyse the radio spectrum of a site",
        detail: "Prints the samples that `spectrum` listens to. `--device` chooses the access point; without it the cloud does.",
        parameters: &[
            required(
                "band",
                UtilityParameterKind::Choice(&["24", "5", "6"]),
                "Band, 24 for 2.4 GHz",
            ),
            defaulted(
                "duration",
                UtilityParameterKind::Integer { least: 60, most: 600 },
                "300",
                "Seconds to analyse",
            ),
        ],
        devices: &[AccessPoint],
        answer: OwnChannel("spectrum"),
        // The other format is for the portal, and nothing is streamed in it.
        fixed: &[("format", "stream")],
        paced: Some("duration"),
        ..PLAIN
    },
    Utility {
        name: "zigbee_join",
        about: "Let Zigbee devices join an access point",
        detail: "Prints who joins, as `zigbee-join` does.",
        parameters: &[defaulted(
            "duration",
            UtilityParameterKind::Integer { least: 30, most: 3600 },
            "600",
            "Seconds during which devices may join",
        )],
        devices: &[AccessPoint],
        answer: OwnChannel("zigbee-join"),
        paced: Some("duration"),
        ..PLAIN
    },
    Utility {
        name: "test_idp",
        about: "Test a user name and password against the identity providers",
        detail: "Prompts for the password unless `--password-file` is given. Needs an organisation, not a device.",
        parameters: &[
            required("username", UtilityParameterKind::Text, "User name"),
            required("password", UtilityParameterKind::Secret, "Password"),
        ],
        answer: OwnChannel("org-idp-test"),
        ..PLAIN
    },
];

/// The interactive shell, which is a subcommand of its own.
pub static SHELL: Utility = Utility {
    name: "shell",
    about: "Open an interactive shell on a switch or gateway",
    parameters: &[NODE],
    devices: &[Switch, Srx, Ssr],
    answer: Socket,
    ..PLAIN
};
