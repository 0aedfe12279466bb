//! The channels, one row each, in the order of `--help`.
//!
//! Paths and payloads are those of Juniper's API pages (Overview, Site, Org) and OpenAPI description;
//! the two `stats/mxedges` paths appear only in Juniper's Python client.

use super::view::{Column, Health, KIND_PATH, Kind, Unit};
use super::{Channel, Shape};

const fn column(
    label: &'static str,
    paths: &'static [&'static str],
    unit: Unit,
    width: usize,
    health: Health,
) -> Column {
    Column { label, paths, unit, width, health }
}

const fn plain(
    label: &'static str,
    paths: &'static [&'static str],
    unit: Unit,
    width: usize,
) -> Column {
    column(label, paths, unit, width, Health::Neutral)
}

const fn identity(paths: &'static [&'static str], width: usize) -> Column {
    column("", paths, Unit::Text, width, Health::Identity)
}

/// The first digits of an id that distinguishes messages, or the MAC inside a device id.
const fn id(paths: &'static [&'static str], width: usize) -> Column {
    column("", paths, Unit::Id, width, Health::Identity)
}

const MAC: Column = identity(&["mac"], 12);
const X: Column = plain("x", &["x_m", "x"], Unit::Decimal, 6);
const Y: Column = plain("y", &["y_m", "y"], Unit::Decimal, 6);
const RSSI: Column = column("", &["rssi"], Unit::Dbm, 7, Health::Rssi);
const SEEN: Column = plain("seen", &["last_seen"], Unit::Clock, 8);
const LOCATING: Column = plain("APs", &["num_locating_aps"], Unit::Number, 2);
const MAKER: Column = plain("", &["manufacture"], Unit::Text, 14);
const UPTIME: Column = plain("up", &["uptime"], Unit::Duration, 6);
const VERSION: Column = plain("", &["version"], Unit::Text, 14);
const MODEL: Column = plain("", &["model"], Unit::Text, 12);
const STATUS: Column = column("", &["status", KIND_PATH], Unit::Text, 13, Health::Status);
const ADDRESS: Column = plain("", &["ip", "ip_stat.ip"], Unit::Text, 15);
const DEVICE: Column = column("", &["name", "hostname", "mac"], Unit::Device, 16, Health::Identity);

const AP_FULL: &[Column] = &[
    DEVICE,
    STATUS,
    plain("cl", &["num_clients"], Unit::Number, 3),
    plain("2.4G ch", &["radio_stat.band_24.channel"], Unit::Number, 2),
    column("", &["radio_stat.band_24.util_all"], Unit::Percent, 4, Health::Utilisation),
    plain("5G ch", &["radio_stat.band_5.channel"], Unit::Number, 3),
    column("", &["radio_stat.band_5.util_all"], Unit::Percent, 4, Health::Utilisation),
    plain("6G ch", &["radio_stat.band_6.channel"], Unit::Number, 3),
    column("", &["radio_stat.band_6.util_all"], Unit::Percent, 4, Health::Utilisation),
    column("cpu", &["cpu_util", "cpu_stat.user"], Unit::Percent, 4, Health::Utilisation),
    plain("tx", &["tx_bps"], Unit::BitsPerSecond, 9),
    plain("rx", &["rx_bps"], Unit::BitsPerSecond, 9),
    UPTIME,
    ADDRESS,
    MODEL,
    VERSION,
];

const AP_BASIC: &[Column] = &[
    DEVICE,
    STATUS,
    UPTIME,
    ADDRESS,
    plain("gw", &["ip_stat.gateway"], Unit::Text, 15),
    VERSION,
    SEEN,
];

const SWITCH: &[Column] = &[
    DEVICE,
    STATUS,
    plain("ports", &["if_stat"], Unit::UpCount, 5),
    plain("cl", &["clients_stats.total.num_wired_clients", "num_clients"], Unit::Number, 3),
    column("cpu", &["cpu_stat.idle"], Unit::Busy, 4, Health::Utilisation),
    column("mem", &["memory_stat.usage"], Unit::Percent, 4, Health::Utilisation),
    UPTIME,
    column(
        "temp",
        &["module_stat.0.temperatures.0.celsius"],
        Unit::Celsius,
        5,
        Health::Temperature,
    ),
    ADDRESS,
    MODEL,
    VERSION,
];

const GATEWAY: &[Column] = &[
    DEVICE,
    STATUS,
    plain("ports", &["if_stat"], Unit::UpCount, 5),
    column("cpu", &["cpu_stat.idle"], Unit::Busy, 4, Health::Utilisation),
    column("mem", &["memory_stat.usage"], Unit::Percent, 4, Health::Utilisation),
    plain("sess", &["spu_stat.0.spu_current_session"], Unit::Number, 6),
    UPTIME,
    column("cluster", &["cluster_config.status"], Unit::Text, 6, Health::Status),
    ADDRESS,
    MODEL,
    VERSION,
];

const DEVICE_STATS: &[(Option<Kind>, &[Column])] = &[
    (Some(Kind::ApFull), AP_FULL),
    (Some(Kind::ApBasic), AP_BASIC),
    (Some(Kind::SwitchFresh), SWITCH),
    (Some(Kind::SwitchCached), SWITCH),
    (Some(Kind::Gateway), GATEWAY),
    (
        None,
        &[
            DEVICE,
            STATUS,
            plain("cl", &["num_clients"], Unit::Number, 3),
            UPTIME,
            ADDRESS,
            MODEL,
            VERSION,
            SEEN,
        ],
    ),
];

const DIAGNOSTIC: &[(Option<Kind>, &[Column])] = &[(
    None,
    &[
        plain("x", &["smoothed_xyz_m.0"], Unit::Metres, 8),
        plain("y", &["smoothed_xyz_m.1"], Unit::Metres, 8),
        plain("raw x", &["raw_xyz_m.0"], Unit::Metres, 8),
        plain("y", &["raw_xyz_m.1"], Unit::Metres, 8),
        column("peak", &["peak.max_rssi"], Unit::Dbm, 7, Health::Rssi),
        plain("beams", &["beams_mean", "vbles"], Unit::Length, 3),
        plain("moving", &["motion"], Unit::YesNo, 3),
        plain("speed", &["speed"], Unit::Decimal, 4),
        plain("heading", &["direction"], Unit::Number, 3),
        plain("", &["model"], Unit::Text, 12),
        plain("at", &["timestamp"], Unit::Clock, 8),
    ],
)];

const UPGRADE: &[(Option<Kind>, &[Column])] = &[(
    None,
    &[
        column("", &["device_id"], Unit::Device, 12, Health::Identity),
        plain("", &["event_type"], Unit::Text, 10),
        column("", &["detail.status"], Unit::Text, 10, Health::Status),
        plain("", &["detail.progress"], Unit::Percent, 4),
        plain("at", &["detail.timestamp"], Unit::Clock, 8),
        plain("retry", &["detail.will_retry"], Unit::YesNo, 3),
    ],
)];

const EDGE_STATS: &[(Option<Kind>, &[Column])] = &[(
    None,
    &[
        DEVICE,
        STATUS,
        column("cpu", &["cpu_stat.usage"], Unit::Percent, 4, Health::Utilisation),
        column("mem", &["memory_stat.usage"], Unit::Percent, 4, Health::Utilisation),
        plain("tunnels", &["num_tunnels"], Unit::Number, 4),
        plain("ports", &["port_stat"], Unit::UpCount, 5),
        UPTIME,
        plain("", &["ip_stat.ip"], Unit::Text, 15),
        MODEL,
        plain("", &["service_stat.tunterm.package_version"], Unit::Text, 16),
        SEEN,
    ],
)];

/// The columns of tables. The pretty line of a packet depends on more than its members.
const PACKETS: &[(Option<Kind>, &[Column])] = &[(
    None,
    &[
        plain("", &["pcap_dict.timestamp"], Unit::Clock, 8),
        plain("", &["pcap_dict.direction"], Unit::Text, 2),
        column(
            "",
            &["pcap_dict.frame_subtype", "pcap_dict.proto", "pcap_dict.protocol"],
            Unit::Text,
            14,
            Health::Identity,
        ),
        plain("", &["pcap_dict.src_ip", "pcap_dict.src", "pcap_dict.src_mac"], Unit::Text, 17),
        plain(">", &["pcap_dict.dst_ip", "pcap_dict.dst", "pcap_dict.dst_mac"], Unit::Text, 17),
        column("", &["pcap_dict.rssi"], Unit::Dbm, 7, Health::Rssi),
        plain("len", &["pcap_dict.length"], Unit::Number, 4),
        plain("ch", &["pcap_dict.channel"], Unit::Number, 3),
        plain("", &["pcap_dict.datarate"], Unit::Text, 9),
        plain(
            "on",
            &["pcap_dict.ap_mac", "pcap_dict.mac", "pcap_dict.mxedge_id"],
            Unit::Device,
            17,
        ),
        plain("", &["pcap_dict.interface"], Unit::Text, 8),
        column(
            "lost",
            &["lost_messages", "pcap_dict.lost_messages"],
            Unit::Number,
            1,
            Health::Faults,
        ),
        plain("", &["pcap_dict.info"], Unit::Prose, 40),
    ],
)];

/// Every channel.
pub const CHANNELS: &[Channel] = &[
    Channel {
        name: "discovered-assets",
        path: "/sites/{site_id}/stats/maps/{map_id}/discovered_assets",
        about: "Positions of Bluetooth devices heard on a map",
        detail: "One message per device that moved. Positions are in pixels of the map (`x`, `y`) and, \
                 if the cloud sends them, in metres (`x_m`, `y_m`).",
        overview: true,
        shape: Shape::Plain,
        views: &[(None, &[MAC, X, Y, RSSI, MAKER, identity(&["device_name", "name"], 16), SEEN])],
    },
    Channel {
        name: "assets",
        path: "/sites/{site_id}/stats/maps/{map_id}/assets",
        about: "Positions of named Bluetooth assets on a map",
        detail: "One message per asset that moved, with battery and temperature if the tag reports them.",
        overview: true,
        shape: Shape::Plain,
        views: &[(
            None,
            &[
                identity(&["name", "mac"], 16),
                X,
                Y,
                RSSI,
                plain("", &["device_name"], Unit::Text, 14),
                plain("mV", &["battery_voltage"], Unit::Number, 4),
                column("", &["temperature"], Unit::Celsius, 5, Health::Temperature),
                SEEN,
                MAC,
            ],
        )],
    },
    Channel {
        name: "asset-diag",
        path: "/sites/{site_id}/assets/{asset_id}/diag",
        about: "How the position of an asset is computed (RF Glass)",
        detail: "Includes the confidence grid, the beams that heard the asset, and its raw and smoothed positions.",
        overview: true,
        shape: Shape::Plain,
        views: DIAGNOSTIC,
    },
    Channel {
        name: "sdk-clients",
        path: "/sites/{site_id}/stats/maps/{map_id}/sdkclients",
        about: "Positions of phones that use the Mist SDK on a map",
        detail: "One message per SDK client that moved.",
        overview: true,
        shape: Shape::Plain,
        views: &[(
            None,
            &[
                identity(&["name", "id"], 20),
                X,
                Y,
                column("", &["network_connection.rssi"], Unit::Dbm, 7, Health::Rssi),
                SEEN,
                plain("", &["id"], Unit::Text, 36),
            ],
        )],
    },
    Channel {
        name: "sdk-client-diag",
        path: "/sites/{site_id}/sdkclients/{sdkclient_id}/diag",
        about: "How the position of an SDK client is computed (RF Glass)",
        detail: "Includes the confidence grid, the beams, dead reckoning, and the raw and smoothed positions.",
        overview: true,
        shape: Shape::Plain,
        views: DIAGNOSTIC,
    },
    Channel {
        name: "map-clients",
        path: "/sites/{site_id}/stats/maps/{map_id}/clients",
        about: "Positions of connected Wi-Fi clients on a map",
        detail: "One message per client that moved, with the number of access points that locate it.",
        overview: true,
        shape: Shape::Plain,
        views: &[(
            None,
            &[MAC, X, Y, RSSI, LOCATING, plain("on", &["connected_ap"], Unit::Device, 12)],
        )],
    },
    Channel {
        name: "client-stats",
        path: "/sites/{site_id}/stats/clients",
        about: "Statistics of connected Wi-Fi clients",
        detail: "One message per client every few minutes, with its signal, rates, counters and access point. \
                 `tx_*` is towards the client, `rx_*` from it; rates are in Mb/s.",
        overview: true,
        shape: Shape::Plain,
        views: &[(
            None,
            &[
                identity(&["hostname", "username", "mac"], 16),
                RSSI,
                column("snr", &["snr"], Unit::Decibel, 5, Health::Snr),
                plain("", &["ssid"], Unit::Text, 12),
                plain("ch", &["channel"], Unit::Number, 3),
                plain("", &["proto"], Unit::Text, 2),
                plain("tx", &["tx_rate"], Unit::MegabitsPerSecond, 9),
                plain("rx", &["rx_rate"], Unit::MegabitsPerSecond, 9),
                plain("band", &["band"], Unit::Text, 2),
                ADDRESS,
                plain("on", &["ap_mac"], Unit::Device, 12),
                UPTIME,
                MAKER,
                MAC,
            ],
        )],
    },
    Channel {
        name: "client-diag",
        path: "/sites/{site_id}/clients/{client_mac}/diag",
        about: "How the position of a Wi-Fi client is computed (RF Glass)",
        detail: "`grid` is null while fewer than three access points locate the client.",
        overview: true,
        shape: Shape::Plain,
        views: DIAGNOSTIC,
    },
    Channel {
        name: "unconnected-clients",
        path: "/sites/{site_id}/stats/maps/{map_id}/unconnected_clients",
        about: "Positions of Wi-Fi clients that are heard but not connected",
        detail: "One message per client that moved, with the access point that hears it best.",
        overview: true,
        shape: Shape::Plain,
        views: &[(
            None,
            &[MAC, X, Y, RSSI, LOCATING, plain("by", &["ap_mac"], Unit::Device, 12), MAKER, SEEN],
        )],
    },
    Channel {
        name: "device-events",
        path: "/sites/{site_id}/devices",
        about: "Events of a site's devices, such as firmware upgrade progress",
        detail: "The only known `event_type` is `fwupdate`; `detail.status` goes from `scheduled` through `inprogress` to \
                 `upgraded`, `success`, `failed` or `error`.",
        overview: true,
        shape: Shape::Plain,
        views: UPGRADE,
    },
    Channel {
        name: "device-stats",
        path: "/sites/{site_id}/stats/devices",
        about: "Statistics of a site's access points, switches and gateways",
        detail: "One message per device every 20 to 30 seconds. Access points send basic and full messages; switches \
                 send cached ones, with frozen counters, and fresh ones. Filters see which as `$kind`, and `--envelope` \
                 adds it as `kind`.",
        overview: true,
        shape: Shape::Stats,
        views: DEVICE_STATS,
    },
    Channel {
        name: "device-cmd",
        path: "/sites/{site_id}/devices/{device_id}/cmd",
        about: "Output of utilities running on a device",
        detail: "Only listens; `mistcat run` starts utilities. `session` identifies the run, `raw` is a chunk of text that may be cut anywhere.",
        overview: true,
        shape: Shape::Command,
        views: &[(None, &[id(&["session"], 8), plain("", &["raw"], Unit::Prose, 60)])],
    },
    Channel {
        name: "pcap",
        path: "/sites/{site_id}/pcaps",
        about: "Packets of a capture running at a site",
        detail: "Only listens unless `--start` is given. Each message holds one packet: decoded in `pcap_dict`, and as a small \
                 base64-encoded capture file in `pcap_raw`. A null `pcap_dict` marks the end of the capture, which ends the \
                 run. `-w FILE.pcapng` or `-w FILE.pcap` writes the packets for Wireshark.",
        overview: true,
        shape: Shape::Capture,
        views: PACKETS,
    },
    Channel {
        name: "mxedge-events",
        path: "/sites/{site_id}/mxedges",
        about: "Events of a site's Mist Edges",
        detail: "Reports firmware upgrade progress, as in `device-events`.",
        overview: false,
        shape: Shape::Plain,
        views: UPGRADE,
    },
    Channel {
        name: "mxedge-stats",
        path: "/sites/{site_id}/stats/mxedges",
        about: "Statistics of a site's Mist Edges",
        detail: "Includes processor, memory, ports, tunnels and services.",
        overview: false,
        shape: Shape::Plain,
        views: EDGE_STATS,
    },
    Channel {
        name: "spectrum",
        path: "/sites/{site_id}/analyze_spectrum",
        about: "Samples of a running spectrum analysis",
        detail: "`fft_samples` lists samples by frequency in MHz; `channel_usage` has the noise in dBm and the shares of Wi-Fi \
                 and other signals, from 0 to 1.",
        overview: false,
        shape: Shape::Plain,
        views: &[(
            None,
            &[
                id(&["session"], 8),
                plain("samples", &["fft_samples"], Unit::Length, 4),
                plain("MHz", &["fft_samples.0.frequency"], Unit::Number, 4),
                plain("ch", &["channel_usage.0.channel"], Unit::Number, 3),
                plain("noise", &["channel_usage.0.noise"], Unit::Dbm, 7),
                plain("wifi", &["channel_usage.0.wifi"], Unit::Share, 4),
                plain("other", &["channel_usage.0.non_wifi"], Unit::Share, 4),
            ],
        )],
    },
    Channel {
        name: "zigbee-join",
        path: "/sites/{site_id}/devices/{device_id}/zigbee_join",
        about: "Zigbee devices joining an access point",
        detail: "The cloud may answer on the device's command channel instead; both are handled.",
        overview: false,
        shape: Shape::Command,
        views: &[(
            None,
            &[
                identity(&["zigbee_mac"], 16),
                column("", &["event_type"], Unit::Text, 14, Health::Status),
                plain("lqi", &["detail.lqi"], Unit::Number, 3),
                plain("", &["session"], Unit::Id, 8),
            ],
        )],
    },
    Channel {
        name: "org-mxedge-events",
        path: "/orgs/{org_id}/mxedges",
        about: "Events of an organisation's Mist Edges",
        detail: "Reports firmware upgrade progress, as in `device-events`.",
        overview: false,
        shape: Shape::Plain,
        views: UPGRADE,
    },
    Channel {
        name: "org-mxedge-stats",
        path: "/orgs/{org_id}/stats/mxedges",
        about: "Statistics of an organisation's Mist Edges",
        detail: "Includes processor, memory, ports, tunnels and services.",
        overview: false,
        shape: Shape::Plain,
        views: EDGE_STATS,
    },
    Channel {
        name: "org-insights",
        path: "/orgs/{org_id}/insights/summary",
        about: "Counters and service levels of an organisation",
        detail: "Messages are partial: each holds the keys that are ready. Scores range from 0 to 1.",
        overview: false,
        shape: Shape::Plain,
        views: &[(
            None,
            &[
                column("wifi", &["sle_summary_wireless"], Unit::Share, 4, Health::Score),
                column("wired", &["sle_summary_wired"], Unit::Share, 4, Health::Score),
                column("wan", &["sle_summary_wan"], Unit::Share, 4, Health::Score),
                plain("APs", &["num_aps"], Unit::Number, 5),
                column("down", &["num_disconnected_aps"], Unit::Number, 3, Health::Faults),
                plain("switches", &["num_switches"], Unit::Number, 5),
                column("down", &["num_disconnected_switches"], Unit::Number, 3, Health::Faults),
                plain("gateways", &["num_gateways"], Unit::Number, 5),
                column("down", &["num_disconnected_gateways"], Unit::Number, 3, Health::Faults),
                plain("sites", &["num_sites"], Unit::Number, 5),
                column("degraded", &["num_degraded_sites"], Unit::Number, 3, Health::Faults),
                plain("clients", &["num_clients"], Unit::Number, 6),
                plain("at", &["timestamp"], Unit::Clock, 8),
            ],
        )],
    },
    Channel {
        name: "org-pcap",
        path: "/orgs/{org_id}/pcaps",
        about: "Packets of a capture running on an organisation's Mist Edge",
        detail: "Only listens unless `--start` is given. Messages are the same as in `pcap`.",
        overview: false,
        shape: Shape::Capture,
        views: PACKETS,
    },
    Channel {
        name: "org-vendor-sync",
        path: "/orgs/{org_id}/otherdevices/sync",
        about: "Results of synchronising with other vendors' clouds",
        detail: "`status` is `done` or `failed`; `text` gives the reason.",
        overview: false,
        shape: Shape::Plain,
        views: &[(
            None,
            &[
                identity(&["vendor"], 14),
                column("", &["status"], Unit::Text, 8, Health::Status),
                plain("", &["text"], Unit::Prose, 60),
            ],
        )],
    },
    Channel {
        name: "org-idp-test",
        path: "/orgs/{org_id}/mist_nac/test_idp",
        about: "Results of identity provider tests",
        detail: "`status` is `success` or `failure`; `error` gives the reason.",
        overview: false,
        shape: Shape::Plain,
        views: &[(
            None,
            &[
                column("", &["status"], Unit::Text, 8, Health::Status),
                identity(&["idp_type"], 8),
                plain("", &["idp_id"], Unit::Id, 8),
                plain("", &["error"], Unit::Prose, 40),
            ],
        )],
    },
    Channel {
        name: "test",
        path: "/test",
        about: "Built-in test channel, which sends `1` repeatedly",
        detail: "Needs neither a site nor an organisation, so it is good for a first try.",
        overview: false,
        shape: Shape::Plain,
        views: &[(None, &[identity(&[""], 20)])],
    },
];
