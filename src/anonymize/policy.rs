//! Decides by key what becomes of a member: strings survive only under the keys listed here.
//!
//! Keys are those of the vendor's OpenAPI document and of published payloads. A key that is missing here costs a
//! word of the cloud; one that is wrongly here leaks an identity.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::channel::CHANNELS;

/// What becomes of the value of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Treatment {
    /// A word of the cloud or of a vendor, such as a model or a state: stays if it is short.
    Word,
    /// A version of software: stays if it looks like one. It may look like an address, too.
    Version,
    /// A time: stays if it looks like one.
    Time,
    /// A number, possibly as a string: stays if it looks like one.
    Number,
    /// The name of a port: stays if a vendor chose it.
    Port,
    /// A radio channel or the path of a channel.
    Channel,
    /// A name: replaced, and found in texts from now on.
    Name,
    /// A MAC, possibly written as a number.
    Mac,
    /// A number that identifies someone: replaced even if it is no string.
    Identity,
    /// Hexadecimal digits: replaced by others.
    Digits,
    /// Blanked, with everything inside.
    Secret,
    /// A geographic position: becomes 0, with everything inside.
    Position,
    /// The bytes of a captured packet.
    Packet,
    /// How likely a position on the floor plan is, in base64: stays.
    Heatmap,
    /// A key of other members: replaced as those keys are.
    Key,
    /// Output of a command or of `tcpdump`, in which known words stay.
    Output,
    /// Anything else: replaced by text of the same shape.
    Unknown,
}

/// Keys with words of the cloud or of a vendor.
const WORDS: &[&str] = &[
    "address_mode",
    "antenna_mode",
    "antenna_select",
    "appid_status",
    "authorization_status",
    "bandwidth_mode",
    "band",
    "boot_partition",
    "capacity",
    "chassis_type",
    "config_status",
    "config_type",
    "configuration",
    "DataPlaneNotifiedStatus",
    "InternalStatus",
    "MonitoringFailure",
    "State",
    "Status",
    "datarate",
    "direction",
    "device_type",
    "duplex",
    "event",
    "event_name",
    "event_type",
    "ewf_status",
    "family",
    "format",
    "frame_subtype",
    "frame_type",
    "fwupdate_status",
    "ha_mode",
    "ha_state",
    "hw_rev",
    "idp_install_result",
    "idp_status",
    "idp_type",
    "key_mgmt",
    "kind",
    "link_state",
    "lldp_state",
    "manufacture",
    "manufacturer",
    "media_type",
    "meetsSLA",
    "mfg",
    "mode",
    "model",
    "model_number",
    "netmask6",
    "mount",
    "node_role",
    "op",
    "operational",
    "os",
    "os_type",
    "package_state",
    "partition",
    "phy_type",
    "poe_mode",
    "port_mode",
    "port_status",
    "port_type",
    "port_usage",
    "power_src",
    "power_status",
    "primary_node_health",
    "proto",
    "protocol",
    "radio_mode",
    "role",
    "running_state",
    "secondary_node_health",
    "security",
    "selectionReason",
    "sensor_type",
    "services",
    "severity",
    "speed_mode",
    "state",
    "status",
    "stp_role",
    "stp_state",
    "switch_redundancy",
    "type",
    "vc_mode",
    "vc_role",
    "vc_state",
    "virtualization_type",
    "_kind",
];

/// Keys with versions.
const VERSIONS: &[&str] = &[
    "version",
    "os_version",
    "fw_version",
    "firmware_version",
    "sdk_version",
    "app_version",
    "backup_version",
    "recovery_version",
    "pending_version",
    "package_version",
    "bios_version",
    "cpld_version",
    "fpga_version",
    "uboot_version",
    "poe_version",
    "re_fpga_version",
    "optics_cpld_version",
    "power_cpld_version",
    "mistcat",
];

/// Keys with times; those that end in `_time`, `_timestamp` or `_at` have them as well.
const TIMES: &[&str] = &[
    "at",
    "expires",
    "expiry",
    "from",
    "last_seen",
    "received",
    "started",
    "time",
    "timestamp",
    "to",
    "when",
    "_time",
];

/// Keys with numbers that some payloads write as strings.
const NUMBERS: &[&str] = &[
    "bandwidth",
    "channel_frequency",
    "code",
    "count",
    "dst_port",
    "duration",
    "frequency",
    "length",
    "metric",
    "power",
    "rssi",
    "seq",
    "size",
    "snr",
    "speed",
    "src_port",
    "ttl",
    "_ttl",
    "usage",
    "vlan",
    "vlan_id",
    "vni",
    "weight",
    "width",
    "reason_code",
    "status_code",
    "downstream_ports",
    "upstream_ports",
];

/// What keys of counters and measured values begin and end with.
const NUMBER_STARTS: &[&str] = &["num_", "rx_", "tx_", "total_", "max_", "min_", "avg_"];
const NUMBER_ENDS: &[&str] = &[
    "_bytes", "_pkts", "_bps", "_count", "_rate", "_util", "_percent", "_usage", "_ms", "_m",
    "_rssi", "_db", "_dbm",
];

/// Keys with names of ports.
const PORTS: &[&str] = &[
    "active_ports",
    "device_interface",
    "if_name",
    "interface",
    "interface_name",
    "network_interface",
    "neighbor_port_id",
    "port",
    "port_id",
    "port_name",
    "ports",
];

/// Keys with names, in addition to those that end in `_name`, and in `_url`.
const NAMES: &[&str] = &[
    "name",
    "names",
    "site",
    "hostname",
    "host_name",
    "host",
    "ssid",
    "ssids",
    "username",
    "user",
    "email",
    "fqdn",
    "domain",
    "annotation",
    "notes",
    "description",
    "comment",
    "firstname",
    "lastname",
    "fullname",
    "cert_cn",
    "cert_san",
    "company",
    "location",
    "by",
    "sysname",
    "port_desc",
    "srcname",
    "dstname",
];

/// Keys with identities that some payloads write as numbers.
const IDENTITIES: &[&str] = &[
    "serial",
    "serial_number",
    "chassis_serial",
    "imei",
    "imsi",
    "iccid",
    "meid",
    "esn",
    "eid",
    "msisdn",
    "mobile",
    "phone",
    "phone_number",
    "asset_tag",
    "part_number",
    "postal_code",
    "zip",
];

/// Keys with MACs, in addition to those that end in `_mac`.
const MACS: &[&str] = &["mac", "macs", "mac_address", "bssid", "src", "dst"];

/// Keys with data from Bluetooth devices.
const DIGITS: &[&str] = &["mfg_data", "eddystone_uid_namespace"];

/// Keys with geographic positions.
const POSITIONS: &[&str] = &[
    "lat",
    "lng",
    "lon",
    "long",
    "latitude",
    "longitude",
    "latlng",
    "lat_lng",
    "coordinates",
    "geo",
    "geolocation",
    "geo_location",
    "gps",
    "gps_location",
    "gps_stat",
    "altitude",
];

/// Keys with secrets, in addition to those that contain a word of `SECRET_PARTS` or begin with `claim`.
const SECRETS: &[&str] = &[
    "magic",
    "psk",
    "psks",
    "ppsk",
    "passphrase",
    "passcode",
    "passwd",
    "pass",
    "pwd",
    "pin",
    "otp",
    "cookie",
    "cookies",
    "csrf",
    "authorization",
    "community",
    "communities",
];

/// In lower case.
const SECRET_PARTS: &[&str] = &["token", "key", "secret", "password", "passphrase", "credential"];

/// Keys that only look like secrets: they are not in [`SECRETS`], but contain one of its parts.
const NO_SECRETS: &[&str] = &["key_mgmt"];

/// All keys of the lists.
static LISTED: LazyLock<HashMap<&'static str, Treatment>> = LazyLock::new(|| {
    let lists = [
        (WORDS, Treatment::Word),
        (VERSIONS, Treatment::Version),
        (TIMES, Treatment::Time),
        (NUMBERS, Treatment::Number),
        (PORTS, Treatment::Port),
        (NAMES, Treatment::Name),
        (IDENTITIES, Treatment::Identity),
        (MACS, Treatment::Mac),
        (DIGITS, Treatment::Digits),
        (POSITIONS, Treatment::Position),
        (&["channel"], Treatment::Channel),
        (&["pcap_raw"], Treatment::Packet),
        (&["raw", "info"], Treatment::Output),
    ];
    lists.into_iter().flat_map(|(keys, own)| keys.iter().map(move |key| (*key, own))).collect()
});

/// Words in the paths of channels, and in the paths of the columns of their views.
static STRUCTURE: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let columns = CHANNELS
        .iter()
        .flat_map(|channel| channel.views.iter())
        .flat_map(|(_, columns)| columns.iter())
        .flat_map(|column| column.paths.iter())
        .flat_map(|path| path.split('.'));
    columns.chain(["data", "frame", "session", "pcap_dict", "id"]).collect()
});

static PATH_WORDS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let segments = CHANNELS.iter().flat_map(|channel| channel.path.split('/'));
    segments.filter(|segment| !segment.starts_with('{')).collect()
});

/// The treatment of the value under this key.
pub fn treatment(key: &str) -> Treatment {
    if is_secret(key) {
        return Treatment::Secret;
    }
    if let Some(listed) = LISTED.get(key) {
        return *listed;
    }
    let ends = |ends: &[&str]| ends.iter().any(|end| key.ends_with(end));
    match () {
        () if ends(&["_mac"]) => Treatment::Mac,
        () if ends(&["_name", "_url"]) => Treatment::Name,
        () if ends(&["_time", "_timestamp", "_at"]) => Treatment::Time,
        () if ends(NUMBER_ENDS) || NUMBER_STARTS.iter().any(|start| key.starts_with(start)) => {
            Treatment::Number
        }
        () => Treatment::Unknown,
    }
}

fn is_secret(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    SECRETS.contains(&key.as_str())
        || key.starts_with("claim")
        || (SECRET_PARTS.iter().any(|part| key.contains(part))
            && !NO_SECRETS.contains(&key.as_str()))
}

/// Whether a key is a word of the cloud, which stays even if somebody's network has the same name.
pub fn is_listed(key: &str) -> bool {
    LISTED.contains_key(key) || STRUCTURE.contains(key)
}

/// Whether a key looks like a word of the cloud or a port, and not like a name.
pub fn is_plausible(key: &str) -> bool {
    let is_word = key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && !key.starts_with(|letter: char| letter.is_ascii_digit());
    key.len() <= LONGEST_WORD && (is_word || is_port(key))
}

/// Whether a segment of a channel's path is a word of the cloud.
pub fn is_path_word(segment: &str) -> bool {
    segment.is_empty() || PATH_WORDS.contains(segment)
}

/// In bytes; longer values are no words of the cloud.
const LONGEST_WORD: usize = 40;

impl Treatment {
    /// Whether a string stays as it is.
    pub fn keeps(self, text: &str) -> bool {
        let consists = |allowed: fn(&u8) -> bool| text.bytes().all(|byte| allowed(&byte));
        let is_base64 = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/=".contains(byte);
        if self == Self::Heatmap {
            return consists(is_base64);
        }
        text.len() <= LONGEST_WORD
            && match self {
                Self::Word => consists(|byte| byte.is_ascii() && *byte != b'@'),
                Self::Version => {
                    consists(|byte| byte.is_ascii_alphanumeric() || b".-+_~".contains(byte))
                }
                Self::Time => {
                    text.bytes().any(|byte| byte.is_ascii_digit())
                        && consists(|byte| byte.is_ascii_digit() || b"TZ:.-+ ".contains(byte))
                }
                Self::Number => is_number(text),
                Self::Port => is_port(text),
                Self::Channel => consists(|byte| byte.is_ascii_digit() || b"+-,/ ".contains(byte)),
                _ => false,
            }
    }
}

/// Whether a text is a number of JSON, and too short for an identity.
pub fn is_number(text: &str) -> bool {
    text.len() <= 24
        && text.starts_with(|letter: char| letter.is_ascii_digit() || letter == '-')
        && text.bytes().all(|byte| byte.is_ascii_digit() || b"-+.eE".contains(&byte))
}

/// What vendors call their ports: the letters before the first number.
const PORT_PREFIXES: &[&str] = &[
    "ae", "all", "em", "ens", "et", "eth", "fab", "fe", "fxp", "ge", "gr", "irb", "jsrv", "lacp",
    "lan", "lo", "me", "mge", "module", "port", "radiotap", "reth", "st", "vcp", "vlan", "vme",
    "wan", "wifi", "wired", "wlan", "wl", "xe",
];

/// Whether a vendor gave the port this name: `ge-0/0/1.0`, `eth0`, `irb.100`, `7`, `wired`.
pub fn is_port(text: &str) -> bool {
    let prefix = text.trim_end_matches(|letter: char| !letter.is_ascii_alphabetic());
    let rest = &text[prefix.len()..];
    let is_known = prefix.is_empty() || is_port_prefix(prefix);
    let longest = if prefix.is_empty() { 5 } else { 12 };
    is_known
        && !text.is_empty()
        && rest.len() <= longest
        && rest.bytes().all(|byte| byte.is_ascii_digit() || b"-/.:".contains(&byte))
}

/// Whether the names of ports begin with this.
pub fn is_port_prefix(letters: &str) -> bool {
    PORT_PREFIXES.iter().any(|prefix| letters.eq_ignore_ascii_case(prefix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_win_and_no_key_is_listed_twice() {
        for key in [
            "api_key",
            "apiKey",
            "x_token_2",
            "claim_code",
            "claimed_by",
            "magic",
            "Password",
            "psk",
        ] {
            assert_eq!(treatment(key), Treatment::Secret, "{key}");
        }
        assert_eq!(treatment("key_mgmt"), Treatment::Word);
        assert_eq!(treatment("psk_id"), Treatment::Unknown);
        let all =
            [WORDS, VERSIONS, TIMES, NUMBERS, PORTS, NAMES, IDENTITIES, MACS, DIGITS, POSITIONS];
        assert_eq!(all.concat().len() + 4, LISTED.len());
        assert!(LISTED.keys().all(|key| !is_secret(key)));
    }

    #[test]
    fn values_must_look_like_what_their_key_says() {
        for (treatment, text, stays) in [
            (Treatment::Word, "Probe Response", true),
            (Treatment::Word, "ann@corp.example", false),
            (Treatment::Word, "Zoë’s iPhone", false),
            (Treatment::Version, "23.4R2-S4.11", true),
            (Treatment::Version, "of Ann", false),
            (Treatment::Time, "2026-01-02T03:04:05Z", true),
            (Treatment::Time, "Ann", false),
            (Treatment::Number, "-60.5", true),
            (Treatment::Number, "eight", false),
            (Treatment::Port, "ge-0/0/1.0", true),
            (Treatment::Port, "radiotap", true),
            (Treatment::Port, "Uplink to Ann", false),
            (Treatment::Port, "3 Ann", false),
            (Treatment::Channel, "36", true),
            (Treatment::Channel, "Ann", false),
            (Treatment::Unknown, "up", false),
        ] {
            assert_eq!(treatment.keeps(text), stays, "{text}");
        }
    }
}
