//! Describes the pretty view of a channel: its columns, their units, and which values are healthy.

/// The kind of a device statistics payload.
///
/// An access point sends basic and full messages in turn; a switch sends fresh ones and, in between,
/// cached ones with frozen counters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeviceStatsKind {
    ApFull,
    ApBasic,
    SwitchFresh,
    SwitchCached,
    Gateway,
}

impl DeviceStatsKind {
    pub const ALL: [Self; 5] =
        [Self::ApFull, Self::ApBasic, Self::SwitchFresh, Self::SwitchCached, Self::Gateway];

    pub fn name(self) -> &'static str {
        match self {
            Self::ApFull => "ap-full",
            Self::ApBasic => "ap-basic",
            Self::SwitchFresh => "switch-fresh",
            Self::SwitchCached => "switch-cached",
            Self::Gateway => "gateway",
        }
    }
}

/// Stands for the time of arrival, which no member holds.
pub const RECEIVED_PATH: &str = "_received";

/// One cell of a pretty line.
#[derive(Clone, Copy, Debug)]
pub struct ViewColumn {
    /// Printed dimly before the value; empty where the value explains itself.
    pub label: &'static str,
    /// Printed dimly after the value; a plural, which is shown as a singular beside 1.
    pub suffix: &'static str,
    /// Dotted paths into the payload; the first that is there is shown.
    /// [`RECEIVED_PATH`] is the time of arrival.
    pub paths: &'static [&'static str],
    pub unit: ValueUnit,
    /// Terminal columns kept for the value, so that lines stand below each other.
    pub width: usize,
    pub health: ValueHealth,
    /// Left out where the value is missing: for messages that hold any part of a whole.
    pub is_optional: bool,
}

impl ViewColumn {
    /// Whether the column becomes as wide as the names in it.
    pub fn grows(&self) -> bool {
        matches!(self.unit, ValueUnit::Name | ValueUnit::Device)
    }
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueUnit {
    /// As text, control characters made harmless; left-aligned, cut with `…`.
    Text,
    /// A name: left-aligned, cut in the middle, so that names of equal beginning stay distinct.
    Name,
    /// Text that may be long: takes what is left of the line.
    Prose,
    /// A UUID: of a device's the MAC in it, of another the first group.
    Id,
    /// A device or client: its name, where the MAC or UUID is that of one that is known; else the MAC with colons.
    Device,
    /// A MAC, written with colons.
    MacAddress,
    /// As it is, right-aligned: a count, a channel number.
    Number,
    /// One decimal.
    Decimal,
    /// Decibel-milliwatts.
    Dbm,
    Decibel,
    /// 0 to 100.
    Percent,
    /// 0 to 1, shown as percent.
    Share,
    /// Percent that are idle, shown as the percent that are not.
    Busy,
    /// A Wi-Fi band, `24` as `2.4G`.
    Band,
    /// A coordinate on a map: metres if the member's name ends in `_m`, otherwise pixels.
    Position,
    /// Pixels of a map.
    Pixels,
    /// Millivolts, shown as volts.
    Millivolts,
    /// Scaled by 1000: `12.3 Mb/s`.
    BitsPerSecond,
    /// Already in megabits a second.
    MegabitsPerSecond,
    /// Seconds as `3d 4h`.
    Duration,
    /// Seconds since 1970 as local time of day.
    Clock,
    /// Metres, one decimal.
    Metres,
    Celsius,
    /// `yes` or `no`, for a boolean.
    YesNo,
    /// `up` or `DOWN`, for a boolean.
    UpDown,
    /// An object of objects: how many have `"up": true`, of how many.
    UpCount,
    /// The number of entries of an array or object.
    Length,
    /// The modules of a switch: the power that PoE draws, of how much.
    PoePower,
    /// The ports of a gateway: how many of its WAN links are up.
    WanLinks,
    /// The state of a device, from its `status`, `uptime` and `last_seen`: `up 35d 9h`, `DOWN 4m`.
    DeviceState,
    /// A count, and a second path's count of how many of these are in this bad state: `18 APs, 1 down`.
    Fleet(&'static str),
    /// An event of a device as a sentence.
    Event,
}

/// What makes a value good, doubtful or bad, and so its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueHealth {
    /// Says nothing of health.
    Neutral,
    /// Stands out, without being good or bad: a name.
    Identity,
    /// A state in which all is well is no news, so it has no colour.
    State,
    /// dBm: good from −65, doubtful to −75.
    Rssi,
    /// dB: good from 25, doubtful from 15.
    Snr,
    /// Percent used: good below 60, doubtful below 80.
    Utilisation,
    /// Share of a service level, 0 to 1: good from 0.9, doubtful from 0.75.
    Score,
    /// A word: `connected`, `success`, `inprogress`, `failed` and their like.
    Status,
    /// A count that should be zero.
    Faults,
    /// °C: good below 60, doubtful below 75.
    Temperature,
}
