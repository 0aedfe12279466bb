//! Chooses the unit and the health of a single field, wherever it is shown outside of its channel's view.

use super::cell;
use super::cell::{Cell, Clock};
use crate::channel::{CHANNELS, Channel, ValueHealth, ValueUnit};
use crate::message::Names;
use crate::message::scalar::plain;
use crate::text::Tone;
use crate::text::sanitize::sanitize;

/// How a field is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldStyle {
    pub unit: ValueUnit,
    pub health: ValueHealth,
    /// Columns that its values usually need.
    pub width: usize,
}

/// Fields that no view shows, or that views show only as a part of something, by the last part of their path.
const FIELDS: &[(&str, ValueUnit, ValueHealth)] = &[
    ("status", ValueUnit::Text, ValueHealth::Status),
    ("uptime", ValueUnit::Duration, ValueHealth::Neutral),
    ("idle_time", ValueUnit::Duration, ValueHealth::Neutral),
    ("last_seen", ValueUnit::Clock, ValueHealth::Neutral),
    ("timestamp", ValueUnit::Clock, ValueHealth::Neutral),
    ("assoc_time", ValueUnit::Clock, ValueHealth::Neutral),
    ("_time", ValueUnit::Clock, ValueHealth::Neutral),
    ("tx_bps", ValueUnit::BitsPerSecond, ValueHealth::Neutral),
    ("rx_bps", ValueUnit::BitsPerSecond, ValueHealth::Neutral),
    ("mac", ValueUnit::Device, ValueHealth::Identity),
    ("device_id", ValueUnit::Device, ValueHealth::Identity),
    ("ap_mac", ValueUnit::Device, ValueHealth::Neutral),
    ("ap_id", ValueUnit::Device, ValueHealth::Neutral),
    ("bssid", ValueUnit::MacAddress, ValueHealth::Neutral),
    ("util_all", ValueUnit::Percent, ValueHealth::Utilisation),
    ("util_tx", ValueUnit::Percent, ValueHealth::Utilisation),
    ("util_non_wifi", ValueUnit::Percent, ValueHealth::Utilisation),
    ("util_rx_in_bss", ValueUnit::Percent, ValueHealth::Utilisation),
    ("util_rx_other_bss", ValueUnit::Percent, ValueHealth::Utilisation),
    ("noise_floor", ValueUnit::Dbm, ValueHealth::Neutral),
    ("usage", ValueUnit::Percent, ValueHealth::Utilisation),
    ("progress", ValueUnit::Percent, ValueHealth::Neutral),
    ("name", ValueUnit::Name, ValueHealth::Identity),
    ("hostname", ValueUnit::Name, ValueHealth::Identity),
    ("up", ValueUnit::UpDown, ValueHealth::Status),
];

impl FieldStyle {
    /// The style of the field at `path` in payloads of `channel`.
    pub fn of(channel: Option<&Channel>, path: &str) -> Self {
        let last = path.rsplit('.').next().unwrap_or_default();
        let own = channel.and_then(|channel| channel.column(path));
        // The same member means the same on every channel.
        let any = || CHANNELS.iter().find_map(|channel| channel.column(path));
        let column = own.or_else(any).filter(|column| stands_alone(column.unit));
        if let Some(column) = column {
            return Self { unit: column.unit, health: column.health, width: column.width };
        }
        let field = FIELDS.iter().find(|(name, ..)| *name == last);
        let (unit, health) = field
            .map_or((ValueUnit::Text, ValueHealth::Neutral), |(_, unit, health)| (*unit, *health));
        let width = match unit {
            ValueUnit::Device | ValueUnit::Name => 12,
            ValueUnit::MacAddress => 17,
            ValueUnit::BitsPerSecond | ValueUnit::Clock | ValueUnit::Duration => 8,
            ValueUnit::Dbm => 7,
            ValueUnit::Percent => 4,
            _ => 0,
        };
        Self { unit, health, width }
    }

    /// The value as text, with the name of a device where it is known.
    pub fn show(self, raw: &str, path: &str, names: &Names, clock: Clock) -> Cell {
        if self.unit == ValueUnit::Device
            && let Some(name) = names.any(&plain(raw))
        {
            let tone =
                if self.health == ValueHealth::Identity { Tone::Strong } else { Tone::Plain };
            return Cell { text: sanitize(&name).into_owned(), tone };
        }
        cell::show(raw, path, self.unit, self.health, clock)
    }

    /// Whether values line up at their right end.
    pub fn is_right_aligned(self) -> bool {
        is_right_aligned(self.unit)
    }
}

/// Whether values of this unit line up at their right end.
pub fn is_right_aligned(unit: ValueUnit) -> bool {
    match unit {
        ValueUnit::Text
        | ValueUnit::Name
        | ValueUnit::Prose
        | ValueUnit::Id
        | ValueUnit::Device
        | ValueUnit::MacAddress
        | ValueUnit::YesNo
        | ValueUnit::UpDown
        | ValueUnit::Clock
        | ValueUnit::DeviceState
        | ValueUnit::Fleet(_)
        | ValueUnit::Event => false,
        ValueUnit::Number
        | ValueUnit::Decimal
        | ValueUnit::Dbm
        | ValueUnit::Decibel
        | ValueUnit::Percent
        | ValueUnit::Share
        | ValueUnit::Busy
        | ValueUnit::Band
        | ValueUnit::Position
        | ValueUnit::Pixels
        | ValueUnit::Millivolts
        | ValueUnit::BitsPerSecond
        | ValueUnit::MegabitsPerSecond
        | ValueUnit::Duration
        | ValueUnit::Metres
        | ValueUnit::Celsius
        | ValueUnit::UpCount
        | ValueUnit::Length
        | ValueUnit::PoePower
        | ValueUnit::WanLinks => true,
    }
}

/// Whether a value of this unit depends on nothing else, and is what the field itself holds.
fn stands_alone(unit: ValueUnit) -> bool {
    !matches!(
        unit,
        ValueUnit::DeviceState
            | ValueUnit::Fleet(_)
            | ValueUnit::Event
            | ValueUnit::Busy
            | ValueUnit::PoePower
            | ValueUnit::WanLinks
            | ValueUnit::Length
            | ValueUnit::Prose
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_have_the_units_of_the_views() {
        let unit = |channel, path| FieldStyle::of(Channel::named(channel), path).unit;
        assert_eq!(unit("client-stats", "rssi"), ValueUnit::Dbm);
        assert_eq!(unit("client-stats", "tx_rate"), ValueUnit::MegabitsPerSecond);
        assert_eq!(unit("device-stats", "status"), ValueUnit::Text);
        assert_eq!(unit("device-stats", "uptime"), ValueUnit::Duration);
        assert_eq!(unit("device-stats", "radio_stat.band_5.noise_floor"), ValueUnit::Dbm);
        assert_eq!(unit("org-insights", "num_aps"), ValueUnit::Text);
        assert_eq!(unit("test", "rssi"), ValueUnit::Dbm);
        assert_eq!(unit("test", "a.b"), ValueUnit::Text);
    }
}
