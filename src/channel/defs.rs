//! The table of channels, in the order of `--help`.
//!
//! Paths and payloads are those of Juniper's API pages (Overview, Site, Org) and OpenAPI description;
//! the two `stats/mxedges` paths appear only in Juniper's Python client.

use super::view::{DeviceStatsKind, KIND_PATH, ValueHealth, ValueUnit, ViewColumn};
use super::{Channel, PayloadShape, subject};

const fn column(
    label: &'static str,
    paths: &'static [&'static str],
    unit: ValueUnit,
    width: usize,
    health: ValueHealth,
) -> ViewColumn {
    ViewColumn { label, paths, unit, width, health }
}

const fn plain(
    label: &'static str,
    paths: &'static [&'static str],
    unit: ValueUnit,
    width: usize,
) -> ViewColumn {
    column(label, paths, unit, width, ValueHealth::Neutral)
}

const fn identity(paths: &'static [&'static str], width: usize) -> ViewColumn {
    column("", paths, ValueUnit::Text, width, ValueHealth::Identity)
}

/// The first digits of an id that distinguishes messages, or the MAC inside a device id.
const fn id(paths: &'static [&'static str], width: usize) -> ViewColumn {
    column("", paths, ValueUnit::Id, width, ValueHealth::Identity)
}

const MAC: ViewColumn = identity(&["mac"], 12);
const X: ViewColumn = plain("x", &["x_m", "x"], ValueUnit::Decimal, 6);
const Y: ViewColumn = plain("y", &["y_m", "y"], ValueUnit::Decimal, 6);
const RSSI: ViewColumn = column("", &["rssi"], ValueUnit::Dbm, 7, ValueHealth::Rssi);
const SEEN: ViewColumn = plain("seen", &["last_seen"], ValueUnit::Clock, 8);
const LOCATING: ViewColumn = plain("APs", &["num_locating_aps"], ValueUnit::Number, 2);
const MAKER: ViewColumn = plain("", &["manufacture"], ValueUnit::Text, 14);
const UPTIME: ViewColumn = plain("up", &["uptime"], ValueUnit::Duration, 6);
const VERSION: ViewColumn = plain("", &["version"], ValueUnit::Text, 14);
const MODEL: ViewColumn = plain("", &["model"], ValueUnit::Text, 12);
const STATUS: ViewColumn =
    column("", &["status", KIND_PATH], ValueUnit::Text, 13, ValueHealth::Status);
const ADDRESS: ViewColumn = plain("", &["ip", "ip_stat.ip"], ValueUnit::Text, 15);
const DEVICE: ViewColumn =
    column("", &["name", "hostname", "mac"], ValueUnit::Device, 16, ValueHealth::Identity);

const AP_FULL: &[ViewColumn] = &[
    DEVICE,
    STATUS,
    plain("cl", &["num_clients"], ValueUnit::Number, 3),
    plain("2.4G ch", &["radio_stat.band_24.channel"], ValueUnit::Number, 2),
    column("", &["radio_stat.band_24.util_all"], ValueUnit::Percent, 4, ValueHealth::Utilisation),
    plain("5G ch", &["radio_stat.band_5.channel"], ValueUnit::Number, 3),
    column("", &["radio_stat.band_5.util_all"], ValueUnit::Percent, 4, ValueHealth::Utilisation),
    plain("6G ch", &["radio_stat.band_6.channel"], ValueUnit::Number, 3),
    column("", &["radio_stat.band_6.util_all"], ValueUnit::Percent, 4, ValueHealth::Utilisation),
    column("cpu", &["cpu_util", "cpu_stat.user"], ValueUnit::Percent, 4, ValueHealth::Utilisation),
    plain("tx", &["tx_bps"], ValueUnit::BitsPerSecond, 9),
    plain("rx", &["rx_bps"], ValueUnit::BitsPerSecond, 9),
    UPTIME,
    ADDRESS,
    MODEL,
    VERSION,
];

const AP_BASIC: &[ViewColumn] = &[
    DEVICE,
    STATUS,
    UPTIME,
    ADDRESS,
    plain("gw", &["ip_stat.gateway"], ValueUnit::Text, 15),
    VERSION,
    SEEN,
];

const SWITCH: &[ViewColumn] = &[
    DEVICE,
    STATUS,
    plain("ports", &["if_stat"], ValueUnit::UpCount, 5),
    plain("cl", &["clients_stats.total.num_wired_clients", "num_clients"], ValueUnit::Number, 3),
    column("cpu", &["cpu_stat.idle"], ValueUnit::Busy, 4, ValueHealth::Utilisation),
    column("mem", &["memory_stat.usage"], ValueUnit::Percent, 4, ValueHealth::Utilisation),
    UPTIME,
    column(
        "temp",
        &["module_stat.0.temperatures.0.celsius"],
        ValueUnit::Celsius,
        5,
        ValueHealth::Temperature,
    ),
    ADDRESS,
    MODEL,
    VERSION,
];

const GATEWAY: &[ViewColumn] = &[
    DEVICE,
    STATUS,
    plain("ports", &["if_stat"], ValueUnit::UpCount, 5),
    column("cpu", &["cpu_stat.idle"], ValueUnit::Busy, 4, ValueHealth::Utilisation),
    column("mem", &["memory_stat.usage"], ValueUnit::Percent, 4, ValueHealth::Utilisation),
    plain("sess", &["spu_stat.0.spu_current_session"], ValueUnit::Number, 6),
    UPTIME,
    column("cluster", &["cluster_config.status"], ValueUnit::Text, 6, ValueHealth::Status),
    ADDRESS,
    MODEL,
    VERSION,
];

const DEVICE_STATS: &[(Option<DeviceStatsKind>, &[ViewColumn])] = &[
    (Some(DeviceStatsKind::ApFull), AP_FULL),
    (Some(DeviceStatsKind::ApBasic), AP_BASIC),
    (Some(DeviceStatsKind::SwitchFresh), SWITCH),
    (Some(DeviceStatsKind::SwitchCached), SWITCH),
    (Some(DeviceStatsKind::Gateway), GATEWAY),
    (
        None,
        &[
            DEVICE,
            STATUS,
            plain("cl", &["num_clients"], ValueUnit::Number, 3),
            UPTIME,
            ADDRESS,
            MODEL,
            VERSION,
            SEEN,
        ],
    ),
];

const DIAGNOSTIC: &[(Option<DeviceStatsKind>, &[ViewColumn])] = &[(
    None,
    &[
        plain("x", &["smoothed_xyz_m.0"], ValueUnit::Metres, 8),
        plain("y", &["smoothed_xyz_m.1"], ValueUnit::Metres, 8),
        plain("raw x", &["raw_xyz_m.0"], ValueUnit::Metres, 8),
        plain("y", &["raw_xyz_m.1"], ValueUnit::Metres, 8),
        column("peak", &["peak.max_rssi"], ValueUnit::Dbm, 7, ValueHealth::Rssi),
        plain("beams", &["beams_mean", "vbles"], ValueUnit::Length, 3),
        plain("moving", &["motion"], ValueUnit::YesNo, 3),
        plain("speed", &["speed"], ValueUnit::Decimal, 4),
        plain("heading", &["direction"], ValueUnit::Number, 3),
        plain("", &["model"], ValueUnit::Text, 12),
        plain("at", &["timestamp"], ValueUnit::Clock, 8),
    ],
)];

const UPGRADE: &[(Option<DeviceStatsKind>, &[ViewColumn])] = &[(
    None,
    &[
        column("", &["device_id"], ValueUnit::Device, 12, ValueHealth::Identity),
        plain("", &["event_type"], ValueUnit::Text, 10),
        column("", &["detail.status"], ValueUnit::Text, 10, ValueHealth::Status),
        plain("", &["detail.progress"], ValueUnit::Percent, 4),
        plain("at", &["detail.timestamp"], ValueUnit::Clock, 8),
        plain("retry", &["detail.will_retry"], ValueUnit::YesNo, 3),
    ],
)];

const EDGE_STATS: &[(Option<DeviceStatsKind>, &[ViewColumn])] = &[(
    None,
    &[
        DEVICE,
        STATUS,
        column("cpu", &["cpu_stat.usage"], ValueUnit::Percent, 4, ValueHealth::Utilisation),
        column("mem", &["memory_stat.usage"], ValueUnit::Percent, 4, ValueHealth::Utilisation),
        plain("tunnels", &["num_tunnels"], ValueUnit::Number, 4),
        plain("ports", &["port_stat"], ValueUnit::UpCount, 5),
        UPTIME,
        plain("", &["ip_stat.ip"], ValueUnit::Text, 15),
        MODEL,
        plain("", &["service_stat.tunterm.package_version"], ValueUnit::Text, 16),
        SEEN,
    ],
)];

/// The columns of tables. The pretty line of a packet depends on more than its members.
const PACKETS: &[(Option<DeviceStatsKind>, &[ViewColumn])] = &[(
    None,
    &[
        plain("", &["pcap_dict.timestamp"], ValueUnit::Clock, 8),
        plain("", &["pcap_dict.direction"], ValueUnit::Text, 2),
        column(
            "",
            &["pcap_dict.frame_subtype", "pcap_dict.proto", "pcap_dict.protocol"],
            ValueUnit::Text,
            14,
            ValueHealth::Identity,
        ),
        plain("", &["pcap_dict.src_ip", "pcap_dict.src", "pcap_dict.src_mac"], ValueUnit::Text, 17),
        plain(
            ">",
            &["pcap_dict.dst_ip", "pcap_dict.dst", "pcap_dict.dst_mac"],
            ValueUnit::Text,
            17,
        ),
        column("", &["pcap_dict.rssi"], ValueUnit::Dbm, 7, ValueHealth::Rssi),
        plain("len", &["pcap_dict.length"], ValueUnit::Number, 4),
        plain("ch", &["pcap_dict.channel"], ValueUnit::Number, 3),
        plain("", &["pcap_dict.datarate"], ValueUnit::Text, 9),
        plain(
            "on",
            &["pcap_dict.ap_mac", "pcap_dict.mac", "pcap_dict.mxedge_id"],
            ValueUnit::Device,
            17,
        ),
        plain("", &["pcap_dict.interface"], ValueUnit::Text, 8),
        column(
            "lost",
            &["lost_messages", "pcap_dict.lost_messages"],
            ValueUnit::Number,
            1,
            ValueHealth::Faults,
        ),
        plain("", &["pcap_dict.info"], ValueUnit::Prose, 40),
    ],
)];

/// Every channel.
pub const CHANNELS: &[Channel] = &[
    Channel {
        name: "discovered-assets",
        path: "/sites/{site_id}/stats/maps/{map_id}/discovered_assets",
        about: "Positions of Bluetooth devices heard on a map",
        detail: "One message per device that moved. Positions are in pixels of the map (`x`, `y`) and, \
                 if the cloud sends them, in metres (`x_m`, `y_m`). `device_name` is the access point that hears \
                 the device loudest.",
        overview: true,
        subjects: subject::ASSET,
        shape: PayloadShape::Plain,
        views: &[(
            None,
            &[
                identity(&["name", "mac"], 16),
                X,
                Y,
                RSSI,
                plain("by", &["device_name"], ValueUnit::Text, 14),
                MAKER,
                SEEN,
            ],
        )],
    },
    Channel {
        name: "assets",
        path: "/sites/{site_id}/stats/maps/{map_id}/assets",
        about: "Positions of named Bluetooth assets on a map",
        detail: "One message per asset that moved, with battery and temperature if the tag reports them. Positions are as in \
                 `discovered-assets`, and so is `device_name`.",
        overview: true,
        subjects: subject::ASSET,
        shape: PayloadShape::Plain,
        views: &[(
            None,
            &[
                identity(&["name", "mac"], 16),
                X,
                Y,
                RSSI,
                plain("by", &["device_name"], ValueUnit::Text, 14),
                plain("mV", &["battery_voltage"], ValueUnit::Number, 4),
                column("", &["temperature"], ValueUnit::Celsius, 5, ValueHealth::Temperature),
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
        subjects: subject::ASSET_OF_PATH,
        shape: PayloadShape::Plain,
        views: DIAGNOSTIC,
    },
    Channel {
        name: "sdk-clients",
        path: "/sites/{site_id}/stats/maps/{map_id}/sdkclients",
        about: "Positions of phones that use the Mist SDK on a map",
        detail: "One message per SDK client that moved.",
        overview: true,
        subjects: subject::SDK_CLIENT,
        shape: PayloadShape::Plain,
        views: &[(
            None,
            &[
                identity(&["name", "id"], 20),
                X,
                Y,
                column("", &["network_connection.rssi"], ValueUnit::Dbm, 7, ValueHealth::Rssi),
                SEEN,
                plain("", &["id"], ValueUnit::Text, 36),
            ],
        )],
    },
    Channel {
        name: "sdk-client-diag",
        path: "/sites/{site_id}/sdkclients/{sdkclient_id}/diag",
        about: "How the position of an SDK client is computed (RF Glass)",
        detail: "Includes the confidence grid, the beams, dead reckoning, and the raw and smoothed positions.",
        overview: true,
        subjects: subject::SDK_CLIENT_OF_PATH,
        shape: PayloadShape::Plain,
        views: DIAGNOSTIC,
    },
    Channel {
        name: "map-clients",
        path: "/sites/{site_id}/stats/maps/{map_id}/clients",
        about: "Positions of connected Wi-Fi clients on a map",
        detail: "One message per client that moved, with the number of access points that locate it.",
        overview: true,
        subjects: subject::CLIENT,
        shape: PayloadShape::Plain,
        views: &[(
            None,
            &[MAC, X, Y, RSSI, LOCATING, plain("on", &["connected_ap"], ValueUnit::Device, 12)],
        )],
    },
    Channel {
        name: "client-stats",
        path: "/sites/{site_id}/stats/clients",
        about: "Statistics of connected Wi-Fi clients",
        detail: "One message per client every few minutes, with its signal, rates, counters and access point. \
                 `tx_*` is towards the client, `rx_*` from it; rates are in Mb/s.",
        overview: true,
        subjects: subject::CLIENT,
        shape: PayloadShape::Plain,
        views: &[(
            None,
            &[
                identity(&["hostname", "username", "mac"], 16),
                RSSI,
                column("snr", &["snr"], ValueUnit::Decibel, 5, ValueHealth::Snr),
                plain("", &["ssid"], ValueUnit::Text, 12),
                plain("ch", &["channel"], ValueUnit::Number, 3),
                plain("", &["proto"], ValueUnit::Text, 2),
                plain("tx", &["tx_rate"], ValueUnit::MegabitsPerSecond, 9),
                plain("rx", &["rx_rate"], ValueUnit::MegabitsPerSecond, 9),
                plain("band", &["band"], ValueUnit::Text, 2),
                ADDRESS,
                plain("on", &["ap_mac"], ValueUnit::Device, 12),
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
        subjects: subject::CLIENT_OF_PATH,
        shape: PayloadShape::Plain,
        views: DIAGNOSTIC,
    },
    Channel {
        name: "unconnected-clients",
        path: "/sites/{site_id}/stats/maps/{map_id}/unconnected_clients",
        about: "Positions of Wi-Fi clients that are heard but not connected",
        detail: "One message per client that moved, with the access point that hears it best.",
        overview: true,
        subjects: subject::CLIENT,
        shape: PayloadShape::Plain,
        views: &[(
            None,
            &[
                MAC,
                X,
                Y,
                RSSI,
                LOCATING,
                plain("by", &["ap_mac"], ValueUnit::Device, 12),
                MAKER,
                SEEN,
            ],
        )],
    },
    Channel {
        name: "device-events",
        path: "/sites/{site_id}/devices",
        about: "Events of a site's devices, such as firmware upgrade progress",
        detail: "The only known `event_type` is `fwupdate`; `detail.status` goes from `scheduled` through `inprogress` to \
                 `upgraded`, `success`, `failed` or `error`.",
        overview: true,
        subjects: subject::EVENT,
        shape: PayloadShape::Plain,
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
        subjects: subject::STATISTICS,
        shape: PayloadShape::Stats,
        views: DEVICE_STATS,
    },
    Channel {
        name: "device-cmd",
        path: "/sites/{site_id}/devices/{device_id}/cmd",
        about: "Output of utilities running on a device",
        detail: "Only listens; `mistcat run` starts utilities. `session` identifies the run, `raw` is a chunk of text that may be cut anywhere.",
        overview: true,
        subjects: subject::DEVICE_OF_PATH,
        shape: PayloadShape::Command,
        views: &[(None, &[id(&["session"], 8), plain("", &["raw"], ValueUnit::Prose, 60)])],
    },
    Channel {
        name: "pcap",
        path: "/sites/{site_id}/pcaps",
        about: "Packets of a capture running at a site",
        detail: "Only listens unless `--start` is given. Each message holds one packet: decoded in `pcap_dict`, and as a small \
                 base64-encoded capture file in `pcap_raw`. A null `pcap_dict` marks the end of the capture, which ends the \
                 run. `-w FILE.pcapng` or `-w FILE.pcap` writes the packets for Wireshark.",
        overview: true,
        subjects: subject::PACKET,
        shape: PayloadShape::Capture,
        views: PACKETS,
    },
    Channel {
        name: "mxedge-events",
        path: "/sites/{site_id}/mxedges",
        about: "Events of a site's Mist Edges",
        detail: "Reports firmware upgrade progress, as in `device-events`.",
        overview: false,
        subjects: subject::EVENT,
        shape: PayloadShape::Plain,
        views: UPGRADE,
    },
    Channel {
        name: "mxedge-stats",
        path: "/sites/{site_id}/stats/mxedges",
        about: "Statistics of a site's Mist Edges",
        detail: "Includes processor, memory, ports, tunnels and services.",
        overview: false,
        subjects: subject::STATISTICS,
        shape: PayloadShape::Plain,
        views: EDGE_STATS,
    },
    Channel {
        name: "spectrum",
        path: "/sites/{site_id}/analyze_spectrum",
        about: "Samples of a running spectrum analysis",
        detail: "`fft_samples` lists samples by frequency in MHz; `channel_usage` has the noise in dBm and the shares of Wi-Fi \
                 and other signals, from 0 to 1.",
        overview: false,
        subjects: subject::NONE,
        shape: PayloadShape::Plain,
        views: &[(
            None,
            &[
                id(&["session"], 8),
                plain("samples", &["fft_samples"], ValueUnit::Length, 4),
                plain("MHz", &["fft_samples.0.frequency"], ValueUnit::Number, 4),
                plain("ch", &["channel_usage.0.channel"], ValueUnit::Number, 3),
                plain("noise", &["channel_usage.0.noise"], ValueUnit::Dbm, 7),
                plain("wifi", &["channel_usage.0.wifi"], ValueUnit::Share, 4),
                plain("other", &["channel_usage.0.non_wifi"], ValueUnit::Share, 4),
            ],
        )],
    },
    Channel {
        name: "zigbee-join",
        path: "/sites/{site_id}/devices/{device_id}/zigbee_join",
        about: "Zigbee devices joining an access point",
        detail: "The cloud may answer on the device's command channel instead; both are handled.",
        overview: false,
        subjects: subject::DEVICE_OF_PATH,
        shape: PayloadShape::Command,
        views: &[(
            None,
            &[
                identity(&["zigbee_mac"], 16),
                column("", &["event_type"], ValueUnit::Text, 14, ValueHealth::Status),
                plain("lqi", &["detail.lqi"], ValueUnit::Number, 3),
                plain("", &["session"], ValueUnit::Id, 8),
            ],
        )],
    },
    Channel {
        name: "org-mxedge-events",
        path: "/orgs/{org_id}/mxedges",
        about: "Events of an organisation's Mist Edges",
        detail: "Reports firmware upgrade progress, as in `device-events`.",
        overview: false,
        subjects: subject::EVENT,
        shape: PayloadShape::Plain,
        views: UPGRADE,
    },
    Channel {
        name: "org-mxedge-stats",
        path: "/orgs/{org_id}/stats/mxedges",
        about: "Statistics of an organisation's Mist Edges",
        detail: "Includes processor, memory, ports, tunnels and services.",
        overview: false,
        subjects: subject::STATISTICS,
        shape: PayloadShape::Plain,
        views: EDGE_STATS,
    },
    Channel {
        name: "org-insights",
        path: "/orgs/{org_id}/insights/summary",
        about: "Counters and service levels of an organisation",
        detail: "Messages are partial: each holds the keys that are ready. Scores range from 0 to 1.",
        overview: false,
        subjects: subject::NONE,
        shape: PayloadShape::Plain,
        views: &[(
            None,
            &[
                column("wifi", &["sle_summary_wireless"], ValueUnit::Share, 4, ValueHealth::Score),
                column("wired", &["sle_summary_wired"], ValueUnit::Share, 4, ValueHealth::Score),
                column("wan", &["sle_summary_wan"], ValueUnit::Share, 4, ValueHealth::Score),
                plain("APs", &["num_aps"], ValueUnit::Number, 5),
                column(
                    "down",
                    &["num_disconnected_aps"],
                    ValueUnit::Number,
                    3,
                    ValueHealth::Faults,
                ),
                plain("switches", &["num_switches"], ValueUnit::Number, 5),
                column(
                    "down",
                    &["num_disconnected_switches"],
                    ValueUnit::Number,
                    3,
                    ValueHealth::Faults,
                ),
                plain("gateways", &["num_gateways"], ValueUnit::Number, 5),
                column(
                    "down",
                    &["num_disconnected_gateways"],
                    ValueUnit::Number,
                    3,
                    ValueHealth::Faults,
                ),
                plain("sites", &["num_sites"], ValueUnit::Number, 5),
                column(
                    "degraded",
                    &["num_degraded_sites"],
                    ValueUnit::Number,
                    3,
                    ValueHealth::Faults,
                ),
                plain("clients", &["num_clients"], ValueUnit::Number, 6),
                plain("at", &["timestamp"], ValueUnit::Clock, 8),
            ],
        )],
    },
    Channel {
        name: "org-pcap",
        path: "/orgs/{org_id}/pcaps",
        about: "Packets of a capture running on an organisation's Mist Edge",
        detail: "Only listens unless `--start` is given. Messages are the same as in `pcap`.",
        overview: false,
        subjects: subject::PACKET,
        shape: PayloadShape::Capture,
        views: PACKETS,
    },
    Channel {
        name: "org-vendor-sync",
        path: "/orgs/{org_id}/otherdevices/sync",
        about: "Results of synchronising with other vendors' clouds",
        detail: "`status` is `done` or `failed`; `text` gives the reason.",
        overview: false,
        subjects: subject::NONE,
        shape: PayloadShape::Plain,
        views: &[(
            None,
            &[
                identity(&["vendor"], 14),
                column("", &["status"], ValueUnit::Text, 8, ValueHealth::Status),
                plain("", &["text"], ValueUnit::Prose, 60),
            ],
        )],
    },
    Channel {
        name: "org-idp-test",
        path: "/orgs/{org_id}/mist_nac/test_idp",
        about: "Results of identity provider tests",
        detail: "`status` is `success` or `failure`; `error` gives the reason.",
        overview: false,
        subjects: subject::NONE,
        shape: PayloadShape::Plain,
        views: &[(
            None,
            &[
                column("", &["status"], ValueUnit::Text, 8, ValueHealth::Status),
                identity(&["idp_type"], 8),
                plain("", &["idp_id"], ValueUnit::Id, 8),
                plain("", &["error"], ValueUnit::Prose, 40),
            ],
        )],
    },
    Channel {
        name: "test",
        path: "/test",
        about: "Built-in test channel, which sends `1` repeatedly",
        detail: "Needs neither a site nor an organisation, so it is good for a first try.",
        overview: false,
        subjects: subject::NONE,
        shape: PayloadShape::Plain,
        views: &[(None, &[identity(&[""], 20)])],
    },
];
