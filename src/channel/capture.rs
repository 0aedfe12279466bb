//! The types of packet captures, with the options and limits of each.
//!
//! As OpenAPI's `startSitePacketCapture` and `startOrgPacketCapture` describe them. Pure data: knows nothing of
//! calls, and nothing of how an option is spelled beyond its name.

use std::ops::RangeInclusive;

/// One type of capture.
#[derive(Debug)]
pub struct CaptureType {
    /// On the command line: `new-assoc`.
    pub name: &'static str,
    /// `type` of the call: `new_assoc`.
    pub wire: &'static str,
    /// The options that mean something for it, besides those of every capture.
    pub options: &'static [CaptureOption],
    /// The one without which there is nothing to capture.
    pub required: Option<CaptureOption>,
    /// Whether the call has to ask for a stream; the other types know no format.
    pub streams: bool,
    /// Several bands at once, with commas between.
    pub bands: bool,
    /// Bytes that may be kept of a packet.
    pub packet: RangeInclusive<u64>,
    /// The longest a capture may last, in seconds.
    pub longest: u64,
}

/// What some types of captures can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaptureOption {
    Ap,
    Client,
    Ssid,
    Wlan,
    Band,
    Channel,
    Bandwidth,
    Gateway,
    Switch,
    Mxedge,
    Bpf,
    IncludeMcast,
}

use self::CaptureOption::{
    Ap, Band, Bandwidth, Bpf, Channel, Client, Gateway, IncludeMcast, Mxedge, Ssid, Switch, Wlan,
};

/// Seconds that a capture lasts at least.
pub const SHORTEST: u64 = 60;
/// Packets of a capture; 0 is without a limit.
pub const PACKETS: RangeInclusive<u64> = 0..=10_000;
/// Ports of one switch; its `irb` takes the place of one.
pub const SWITCH_PORTS: usize = 6;
/// The widths of a scanned channel, in MHz.
pub const BANDWIDTHS: [&str; 4] = ["20", "40", "80", "160"];
/// The bands, in GHz.
pub const BANDS: [&str; 3] = ["24", "5", "6"];
/// What the expressions of a capture of both sides can be for, besides all.
pub const SIDES: [&str; 3] = ["wired", "radiotap", "wireless"];

const DAY: u64 = 86_400;
const OF_ACCESS_POINTS: RangeInclusive<u64> = 64..=2_048;

/// A capture on access points, streamed if asked.
const fn on_access_points(
    name: &'static str,
    options: &'static [CaptureOption],
    bands: bool,
) -> CaptureType {
    CaptureType {
        name,
        wire: name,
        options,
        required: None,
        streams: true,
        bands,
        packet: OF_ACCESS_POINTS,
        longest: DAY,
    }
}

/// All types, in the order of `--help`.
pub const CAPTURE_TYPES: &[CaptureType] = &[
    CaptureType {
        required: Some(Client),
        streams: false,
        ..on_access_points("client", &[Client, Ap, Ssid, IncludeMcast], false)
    },
    CaptureType {
        wire: "new_assoc",
        streams: false,
        ..on_access_points("new-assoc", &[Ap, Client, Ssid, IncludeMcast], false)
    },
    on_access_points("wired", &[Ap, Bpf], false),
    on_access_points("wireless", &[Ap, Band, Ssid, Wlan], false),
    on_access_points("radiotap", &[Ap, Band, Ssid, Wlan, Client, Bpf], true),
    on_access_points("radiotap,wired", &[Ap, Band, Ssid, Wlan, Client, Bpf], true),
    on_access_points("scan", &[Ap, Band, Channel, Bandwidth, Client, Bpf], false),
    CaptureType {
        required: Some(Gateway),
        // 64 to 10240 on Session Smart Routers, 68 to 1520 on SRX; which one it is only the cloud knows.
        packet: 64..=10_240,
        ..on_access_points("gateway", &[Gateway, Bpf], false)
    },
    CaptureType { required: Some(Switch), ..on_access_points("switch", &[Switch, Bpf], false) },
    CaptureType {
        required: Some(Mxedge),
        longest: 10_800,
        ..on_access_points("mxedge", &[Mxedge, Bpf], false)
    },
];

impl CaptureType {
    /// The type with this name on the command line.
    pub fn named(name: &str) -> Option<&'static Self> {
        CAPTURE_TYPES.iter().find(|own| own.name == name)
    }

    /// Whether it is captured for an organisation, not only at a site.
    pub fn is_of_organisation(&self) -> bool {
        self.options.contains(&Mxedge)
    }

    /// The names of those for which `option` means something.
    pub fn with(option: CaptureOption) -> Vec<&'static str> {
        CAPTURE_TYPES
            .iter()
            .filter(|own| own.options.contains(&option))
            .map(|own| own.name)
            .collect()
    }
}

impl CaptureOption {
    pub const ALL: [Self; 12] = [
        Ap,
        Client,
        Ssid,
        Wlan,
        Band,
        Channel,
        Bandwidth,
        Gateway,
        Switch,
        Mxedge,
        Bpf,
        IncludeMcast,
    ];

    /// The long option, without dashes.
    pub fn option(self) -> &'static str {
        match self {
            Ap => "ap",
            Client => "client",
            Ssid => "ssid",
            Wlan => "wlan",
            Band => "band",
            Channel => "channel",
            Bandwidth => "bandwidth",
            Gateway => "gateway",
            Switch => "switch",
            Mxedge => "mxedge",
            Bpf => "bpf",
            IncludeMcast => "include-mcast",
        }
    }
}

/// The channels of a band; of any where none is named.
pub fn channels(band: Option<&str>) -> RangeInclusive<u64> {
    match band {
        Some("24") => 1..=14,
        Some("5") => 36..=177,
        _ => 1..=233,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_ten_types_and_only_edges_are_of_organisations() {
        assert_eq!(CAPTURE_TYPES.len(), 10);
        let of: Vec<_> = CAPTURE_TYPES.iter().filter(|own| own.is_of_organisation()).collect();
        assert_eq!(of.iter().map(|own| own.name).collect::<Vec<_>>(), ["mxedge"]);
        assert!(CaptureType::named("new_assoc").is_none());
        assert_eq!(CaptureType::named("new-assoc").map(|own| own.wire), Some("new_assoc"));
    }

    #[test]
    fn every_option_is_for_some_type_and_what_is_required_is_known() {
        for option in CaptureOption::ALL {
            assert!(!CaptureType::with(option).is_empty(), "{option:?}");
        }
        for own in CAPTURE_TYPES {
            assert!(own.required.is_none_or(|option| own.options.contains(&option)), "{own:?}");
        }
        assert_eq!(CaptureType::with(IncludeMcast), ["client", "new-assoc"]);
    }
}
