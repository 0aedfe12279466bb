//! The table of channels, in the order of `--help`.
//!
//! Paths and payloads are those of Juniper's API pages (Overview, Site, Org) and OpenAPI description;
//! the two `stats/mxedges` paths appear only in Juniper's Python client.

use super::view::{DeviceStatsKind, RECEIVED_PATH, ValueHealth, ValueUnit, ViewColumn};
use super::{Channel, PayloadShape, subject};

const fn column(
    label: &'static str,
    paths: &'static [&'static str],
    unit: ValueUnit,
    width: usize,
    health: ValueHealth,
) -> ViewColumn {
    ViewColumn { label, suffix: "", paths, unit, width, health, is_optional: false }
}

const fn plain(
    label: &'static str,
    paths: &'static [&'static str],
    unit: ValueUnit,
    width: usize,
) -> ViewColumn {
    column(label, paths, unit, width, ValueHealth::Neutral)
}

/// A count, and what is counted.
const fn count(paths: &'static [&'static str], width: usize, suffix: &'static str) -> ViewColumn {
    ViewColumn { suffix, ..plain("", paths, ValueUnit::Number, width) }
}

/// A rate, and its direction.
const fn rate(
    label: &'static str,
    path: &'static [&'static str],
    unit: ValueUnit,
    arrow: &'static str,
) -> ViewColumn {
    ViewColumn { suffix: arrow, ..plain(label, path, unit, 9) }
}

/// A service level, from 0 to 1.
const fn level(label: &'static str, path: &'static [&'static str]) -> ViewColumn {
    optional(column(label, path, ValueUnit::Share, 0, ValueHealth::Score))
}

/// How many there are, and how many of them are in a bad state.
const fn fleet(
    paths: &'static [&'static str],
    state: &'static str,
    suffix: &'static str,
) -> ViewColumn {
    let health = ValueHealth::Faults;
    let column = column("", paths, ValueUnit::Fleet(state), 0, health);
    optional(ViewColumn { suffix, ..column })
}

/// A column that is left out where its value is missing.
const fn optional(column: ViewColumn) -> ViewColumn {
    ViewColumn { is_optional: true, ..column }
}

const fn used(label: &'static str, path: &'static [&'static str]) -> ViewColumn {
    column(label, path, ValueUnit::Percent, 4, ValueHealth::Utilisation)
}

const fn identity(paths: &'static [&'static str], width: usize) -> ViewColumn {
    column("", paths, ValueUnit::Name, width, ValueHealth::Identity)
}

/// A device or client that the message is about.
const fn device(paths: &'static [&'static str]) -> ViewColumn {
    column("", paths, ValueUnit::Device, 12, ValueHealth::Identity)
}

/// A client or asset that the message is about: nobody knows its name before.
const fn thing(paths: &'static [&'static str], width: usize) -> ViewColumn {
    ViewColumn { width, ..device(paths) }
}

/// A device that the message also speaks of.
const fn other_device(label: &'static str, paths: &'static [&'static str]) -> ViewColumn {
    plain(label, paths, ValueUnit::Device, 12)
}

/// The first digits of an id that distinguishes messages, or the MAC inside a device id.
const fn id(paths: &'static [&'static str], width: usize) -> ViewColumn {
    column("", paths, ValueUnit::Id, width, ValueHealth::Identity)
}

/// The address behind a name, where the line has room for both.
const MAC: ViewColumn = plain("", &["mac"], ValueUnit::MacAddress, 17);
const X: ViewColumn = plain("x", &["x_m", "x"], ValueUnit::Position, 7);
const Y: ViewColumn = plain("y", &["y_m", "y"], ValueUnit::Position, 7);
const RSSI: ViewColumn = column("", &["rssi"], ValueUnit::Dbm, 7, ValueHealth::Rssi);
const SEEN: ViewColumn = plain("seen", &["last_seen"], ValueUnit::Clock, 8);
const LOCATING: ViewColumn = count(&["num_locating_aps"], 2, "APs");
const MAKER: ViewColumn = plain("", &["manufacture"], ValueUnit::Text, 14);
const UPTIME: ViewColumn = plain("up", &["uptime"], ValueUnit::Duration, 7);
const VERSION: ViewColumn = plain("", &["version"], ValueUnit::Text, 14);
const MODEL: ViewColumn = plain("", &["model"], ValueUnit::Text, 12);
const STATE: ViewColumn =
    column("", &["status", "uptime"], ValueUnit::DeviceState, 11, ValueHealth::State);
const ADDRESS: ViewColumn = plain("", &["ip", "ip_stat.ip"], ValueUnit::Text, 15);
const DEVICE: ViewColumn = device(&["name", "hostname", "mac"]);
const CLIENTS: &[&str] = &["num_clients"];
const PORTS: ViewColumn = plain("ports", &["if_stat"], ValueUnit::UpCount, 5);
const BUSY: ViewColumn =
    column("cpu", &["cpu_stat.idle"], ValueUnit::Busy, 4, ValueHealth::Utilisation);
const MEMORY: ViewColumn = used("mem", &["memory_stat.usage"]);
const TEMPERATURE: ViewColumn = column(
    "",
    &["module_stat.0.temperatures.0.celsius"],
    ValueUnit::Celsius,
    5,
    ValueHealth::Temperature,
);

const AP_FULL: &[ViewColumn] = &[
    DEVICE,
    STATE,
    count(CLIENTS, 2, "clients"),
    used("2.4G", &["radio_stat.band_24.util_all"]),
    used("5G", &["radio_stat.band_5.util_all"]),
    used("6G", &["radio_stat.band_6.util_all"]),
    used("cpu", &["cpu_util", "cpu_stat.user"]),
    rate("", &["tx_bps"], ValueUnit::BitsPerSecond, "↑"),
    rate("", &["rx_bps"], ValueUnit::BitsPerSecond, "↓"),
    ADDRESS,
    MODEL,
    VERSION,
    plain("ch", &["radio_stat.band_24.channel"], ValueUnit::Number, 3),
    plain("", &["radio_stat.band_5.channel"], ValueUnit::Number, 3),
    plain("", &["radio_stat.band_6.channel"], ValueUnit::Number, 3),
    MAC,
];

const AP_BASIC: &[ViewColumn] = &[
    DEVICE,
    STATE,
    ADDRESS,
    plain("gw", &["ip_stat.gateway"], ValueUnit::Text, 15),
    VERSION,
    SEEN,
];

const SWITCH: &[ViewColumn] = &[
    DEVICE,
    STATE,
    count(&["clients_stats.total.num_wired_clients", "num_clients"], 2, "clients"),
    PORTS,
    plain("PoE", &["module_stat"], ValueUnit::PoePower, 9),
    BUSY,
    TEMPERATURE,
    MEMORY,
    ADDRESS,
    MODEL,
    VERSION,
    MAC,
];

const GATEWAY: &[ViewColumn] = &[
    DEVICE,
    STATE,
    plain("wan", &["if_stat"], ValueUnit::WanLinks, 6),
    plain("sessions", &["spu_stat.0.spu_current_session"], ValueUnit::Number, 6),
    BUSY,
    MEMORY,
    TEMPERATURE,
    PORTS,
    column("cluster", &["cluster_config.status"], ValueUnit::Text, 6, ValueHealth::State),
    ADDRESS,
    MODEL,
    VERSION,
    MAC,
];

const DEVICE_STATS: &[(Option<DeviceStatsKind>, &[ViewColumn])] = &[
    (Some(DeviceStatsKind::ApFull), AP_FULL),
    (Some(DeviceStatsKind::ApBasic), AP_BASIC),
    (Some(DeviceStatsKind::SwitchFresh), SWITCH),
    (Some(DeviceStatsKind::SwitchCached), SWITCH),
    (Some(DeviceStatsKind::Gateway), GATEWAY),
    (None, &[DEVICE, STATE, count(CLIENTS, 2, "clients"), ADDRESS, MODEL, VERSION, SEEN, MAC]),
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

/// The first part of a sentence, and the sentence.
const UPGRADE: &[(Option<DeviceStatsKind>, &[ViewColumn])] = &[(
    None,
    &[
        plain("", &["detail.timestamp", "timestamp", RECEIVED_PATH], ValueUnit::Clock, 8),
        device(&["device_id", "mac"]),
        column("", &["event_type"], ValueUnit::Event, 0, ValueHealth::Status),
    ],
)];

const EDGE_STATS: &[(Option<DeviceStatsKind>, &[ViewColumn])] = &[(
    None,
    &[
        DEVICE,
        STATE,
        count(&["num_tunnels"], 4, "tunnels"),
        plain("ports", &["port_stat"], ValueUnit::UpCount, 5),
        used("cpu", &["cpu_stat.usage"]),
        MEMORY,
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

const EDGE_FIELDS: &[&str] = &[
    "name",
    "hostname",
    "mac",
    "status",
    "cpu_stat.usage",
    "memory_stat.usage",
    "num_tunnels",
    "port_stat",
    "uptime",
    "ip_stat.ip",
    "model",
    "service_stat.tunterm.package_version",
    "last_seen",
];

const UPGRADE_FIELDS: &[&str] = &[
    "device_id",
    "event_type",
    "detail.status",
    "detail.progress",
    "detail.timestamp",
    "detail.will_retry",
];

const DIAGNOSTIC_FIELDS: &[&str] = &[
    "smoothed_xyz_m.0",
    "smoothed_xyz_m.1",
    "raw_xyz_m.0",
    "raw_xyz_m.1",
    "peak.max_rssi",
    "beams_mean",
    "vbles",
    "motion",
    "speed",
    "direction",
    "model",
    "timestamp",
];

const PACKET_FIELDS: &[&str] = &[
    "pcap_dict.timestamp",
    "pcap_dict.direction",
    "pcap_dict.frame_subtype",
    "pcap_dict.proto",
    "pcap_dict.protocol",
    "pcap_dict.src_ip",
    "pcap_dict.src",
    "pcap_dict.src_mac",
    "pcap_dict.dst_ip",
    "pcap_dict.dst",
    "pcap_dict.dst_mac",
    "pcap_dict.rssi",
    "pcap_dict.length",
    "pcap_dict.channel",
    "pcap_dict.datarate",
    "pcap_dict.ap_mac",
    "pcap_dict.mac",
    "pcap_dict.mxedge_id",
    "pcap_dict.interface",
    "lost_messages",
    "pcap_dict.lost_messages",
    "pcap_dict.info",
];

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
        fields: &[
            "mac",
            "x_m",
            "x",
            "y_m",
            "y",
            "rssi",
            "manufacture",
            "device_name",
            "name",
            "last_seen",
        ],
        views: &[(
            None,
            &[
                thing(&["name", "mac"], 14),
                X,
                Y,
                RSSI,
                plain("by", &["device_name"], ValueUnit::Name, 14),
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
        fields: &[
            "name",
            "mac",
            "x_m",
            "x",
            "y_m",
            "y",
            "rssi",
            "device_name",
            "battery_voltage",
            "temperature",
            "last_seen",
        ],
        views: &[(
            None,
            &[
                thing(&["name", "mac"], 14),
                X,
                Y,
                RSSI,
                plain("by", &["device_name"], ValueUnit::Name, 14),
                plain("", &["battery_voltage"], ValueUnit::Millivolts, 6),
                column("", &["temperature"], ValueUnit::Celsius, 5, ValueHealth::Temperature),
                SEEN,
                plain("", &["device_name"], ValueUnit::Text, 14),
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
        fields: DIAGNOSTIC_FIELDS,
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
        fields: &["name", "id", "x_m", "x", "y_m", "y", "network_connection.rssi", "last_seen"],
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
        fields: DIAGNOSTIC_FIELDS,
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
        fields: &["mac", "x_m", "x", "y_m", "y", "rssi", "num_locating_aps", "connected_ap"],
        views: &[(
            None,
            &[device(&["mac"]), X, Y, RSSI, LOCATING, other_device("on", &["connected_ap"])],
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
        fields: &[
            "hostname",
            "username",
            "mac",
            "rssi",
            "snr",
            "ssid",
            "channel",
            "proto",
            "tx_rate",
            "rx_rate",
            "band",
            "ip",
            "ip_stat.ip",
            "ap_mac",
            "uptime",
            "manufacture",
        ],
        views: &[(
            None,
            &[
                thing(&["hostname", "username", "mac"], 16),
                RSSI,
                column("", &["snr"], ValueUnit::Decibel, 5, ValueHealth::Snr),
                plain("", &["ssid"], ValueUnit::Name, 8),
                other_device("", &["ap_mac"]),
                plain("", &["band"], ValueUnit::Band, 4),
                plain("ch", &["channel"], ValueUnit::Number, 3),
                rate("PHY", &["tx_rate"], ValueUnit::MegabitsPerSecond, "↓"),
                rate("", &["rx_rate"], ValueUnit::MegabitsPerSecond, "↑"),
                ADDRESS,
                plain("", &["proto"], ValueUnit::Text, 2),
                UPTIME,
                rate("", &["tx_bps"], ValueUnit::BitsPerSecond, "↓"),
                rate("", &["rx_bps"], ValueUnit::BitsPerSecond, "↑"),
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
        fields: DIAGNOSTIC_FIELDS,
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
        fields: &[
            "mac",
            "x_m",
            "x",
            "y_m",
            "y",
            "rssi",
            "num_locating_aps",
            "ap_mac",
            "manufacture",
            "last_seen",
        ],
        views: &[(
            None,
            &[device(&["mac"]), X, Y, RSSI, LOCATING, other_device("by", &["ap_mac"]), MAKER, SEEN],
        )],
    },
    Channel {
        name: "device-events",
        path: "/sites/{site_id}/devices",
        about: "Events of a site's devices, such as firmware upgrade progress",
        detail: "Pretty lines are sentences. The only known `event_type` is `fwupdate`; `detail.status` goes from `scheduled` through `inprogress` to \
                 `upgraded`, `success`, `failed` or `error`.",
        overview: true,
        subjects: subject::EVENT,
        shape: PayloadShape::Plain,
        fields: UPGRADE_FIELDS,
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
        fields: &[
            "name",
            "hostname",
            "mac",
            "status",
            "num_clients",
            "uptime",
            "ip",
            "ip_stat.ip",
            "model",
            "version",
            "last_seen",
        ],
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
        fields: &["session", "raw"],
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
        fields: PACKET_FIELDS,
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
        fields: UPGRADE_FIELDS,
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
        fields: EDGE_FIELDS,
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
        fields: &[
            "session",
            "fft_samples",
            "fft_samples.0.frequency",
            "channel_usage.0.channel",
            "channel_usage.0.noise",
            "channel_usage.0.wifi",
            "channel_usage.0.non_wifi",
        ],
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
        fields: &["zigbee_mac", "event_type", "detail.lqi", "session"],
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
        fields: UPGRADE_FIELDS,
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
        fields: EDGE_FIELDS,
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
        fields: &[
            "sle_summary_wireless",
            "sle_summary_wired",
            "sle_summary_wan",
            "num_aps",
            "num_disconnected_aps",
            "num_switches",
            "num_disconnected_switches",
            "num_gateways",
            "num_disconnected_gateways",
            "num_sites",
            "num_degraded_sites",
            "num_clients",
            "timestamp",
        ],
        views: &[(
            None,
            &[
                plain("", &["timestamp", RECEIVED_PATH], ValueUnit::Clock, 8),
                level("Wi-Fi", &["sle_summary_wireless"]),
                level("wired", &["sle_summary_wired"]),
                level("WAN", &["sle_summary_wan"]),
                fleet(&["num_aps", "num_disconnected_aps"], "down", "APs"),
                fleet(&["num_switches", "num_disconnected_switches"], "down", "switches"),
                fleet(&["num_gateways", "num_disconnected_gateways"], "down", "gateways"),
                fleet(&["num_sites", "num_degraded_sites"], "degraded", "sites"),
                fleet(&["num_mxedges", "num_disconnected_mxedges"], "down", "Mist Edges"),
                optional(count(&["num_clients"], 0, "Wi-Fi clients")),
                optional(count(&["num_wired_clients"], 0, "wired")),
                optional(count(&["num_wan_clients"], 0, "WAN")),
                optional(count(&["num_nac_clients"], 0, "NAC")),
                optional(count(&["num_marvis_alerts"], 0, "Marvis alerts")),
                optional(count(&["num_infra_alerts"], 0, "infra")),
                optional(count(&["num_security_alerts"], 0, "security")),
                optional(count(&["num_device_events"], 0, "device events")),
                optional(count(&["num_client_events"], 0, "client")),
                fleet(
                    &["num_active_wan_tunnels", "num_inactive_wan_tunnels"],
                    "inactive",
                    "WAN tunnels",
                ),
                fleet(&["num_mxtunnels", "num_inactive_mxtunnels"], "inactive", "Mist tunnels"),
                fleet(&["num_vpn_peers", "num_inactive_vpn_peers"], "inactive", "VPN peers"),
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
        fields: PACKET_FIELDS,
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
        fields: &["vendor", "status", "text"],
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
        fields: &["status", "idp_type", "idp_id", "error"],
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
        fields: &[""],
        views: &[(None, &[identity(&[""], 20)])],
    },
];
