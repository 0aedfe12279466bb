//! Identifies the pcapng interface that a packet was captured on.

use super::Packet;
use super::link_type::{LinkType, MediumHint};
use super::metadata::PacketMetadata;
use crate::channel::MacAddress;
use crate::message::Names;

/// One device, and one kind of capture on it. Equal values share an interface in the file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CaptureInterface {
    device: CaptureDevice,
    /// `radiotap`, `wired`, `port0`, …
    kind: String,
    band: Option<FrequencyBand>,
    pub link_type: LinkType,
    /// The unit of its times: nanoseconds, or else microseconds.
    pub nanoseconds: bool,
}

/// The device that captured.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum CaptureDevice {
    Mac(MacAddress),
    /// The id of a Mist Edge, or the site if the message names no device.
    Other(String),
}

/// A Wi-Fi frequency band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum FrequencyBand {
    Low,
    Middle,
    High,
}

impl CaptureInterface {
    /// `place` stands in for the device if the message names none.
    pub fn of(metadata: &PacketMetadata, packet: &Packet, place: &str) -> Self {
        let device = metadata.device.as_deref().unwrap_or(place);
        let mac = MacAddress::parse(device).or_else(|| MacAddress::of_device(device));
        let radio = packet.link_type == LinkType::RADIOTAP || metadata.hint == MediumHint::Radio;
        let usual = if radio { "radiotap" } else { "wired" };
        Self {
            device: mac.map_or_else(|| CaptureDevice::Other(device.to_owned()), CaptureDevice::Mac),
            kind: metadata.interface.as_deref().unwrap_or(usual).to_owned(),
            band: band(metadata).filter(|_| radio),
            link_type: packet.link_type,
            nanoseconds: packet.nanoseconds,
        }
    }

    /// `AP-Lobby radiotap 5 GHz`; a device without a name appears by its MAC, with colons.
    pub fn name(&self, names: &Names) -> String {
        let device = match &self.device {
            CaptureDevice::Mac(mac) => names.label(&mac.to_string()),
            CaptureDevice::Other(id) => names.label(id),
        };
        let band = match self.band {
            None => "",
            Some(FrequencyBand::Low) => " 2.4 GHz",
            Some(FrequencyBand::Middle) => " 5 GHz",
            Some(FrequencyBand::High) => " 6 GHz",
        };
        format!("{device} {}{band}", self.kind)
    }

    /// The MAC of the device, if it is known.
    pub fn mac(&self) -> Option<MacAddress> {
        match self.device {
            CaptureDevice::Mac(mac) => Some(mac),
            CaptureDevice::Other(_) => None,
        }
    }
}

/// From the frequency, or from a channel number that only one band has: 6 GHz reuses the numbers of both others.
fn band(metadata: &PacketMetadata) -> Option<FrequencyBand> {
    let by_frequency = |megahertz: f64| match megahertz {
        2_400.0..2_500.0 => Some(FrequencyBand::Low),
        4_900.0..5_925.0 => Some(FrequencyBand::Middle),
        5_925.0..7_130.0 => Some(FrequencyBand::High),
        _ => None,
    };
    let by_channel = || match metadata.channel.as_deref()?.parse().ok()? {
        1..=14u32 => Some(FrequencyBand::Low),
        36..=177 => Some(FrequencyBand::Middle),
        _ => None,
    };
    metadata.frequency.map_or_else(by_channel, by_frequency)
}

#[cfg(test)]
mod tests {
    use super::super::CaptureMessage;
    use super::super::testing::{ethernet, file, payload, radiotap};
    use super::*;

    fn name(members: &str, data: &[u8]) -> String {
        let payload = payload(members, &file(1, &[data]));
        let message = CaptureMessage::read(&payload);
        let file = message.file();
        let packet = file.packets().next().expect("a packet").expect("no defect");
        let names = Names::of_devices(&[
            ("d420b081992e", "AP-Lobby"),
            ("4ac1dcf4-9d8b-7211-65c4-057819f0862b", "Edge"),
        ]);
        CaptureInterface::of(&message.metadata, &packet, "HQ").name(&names)
    }

    #[test]
    fn names() {
        let radio = r#""ap_mac":"d4:20:b0:81:99:2e","interface":"radiotap","channel_frequency":"#;
        let cases = [
            (format!("{radio}5180"), "AP-Lobby radiotap 5 GHz"),
            (format!("{radio}2412"), "AP-Lobby radiotap 2.4 GHz"),
            (format!("{radio}\"5955\""), "AP-Lobby radiotap 6 GHz"),
            (format!("{radio}900"), "AP-Lobby radiotap"),
            (
                r#""ap_mac":"5c:5b:35:0e:00:60","proto":"802.11","channel":"11""#.to_owned(),
                "5c:5b:35:0e:00:60 radiotap 2.4 GHz",
            ),
            (
                r#""ap_mac":"5c5b350e0060","proto":"802.11","channel":36"#.to_owned(),
                "5c:5b:35:0e:00:60 radiotap 5 GHz",
            ),
            (String::new(), "HQ radiotap"),
        ];
        for (members, expected) in cases {
            assert_eq!(name(&members, &radiotap()), expected, "{members}");
        }
        let cases = [
            (
                r#""ap_mac":"d4:20:b0:81:99:2e","interface":"wired","channel":"36""#,
                "AP-Lobby wired",
            ),
            (
                r#""mxedge_id":"00000000-0000-0000-1000-001122334455","interface":"port0""#,
                "00:11:22:33:44:55 port0",
            ),
            (
                r#""mxedge_id":"4ac1dcf4-9d8b-7211-65c4-057819f0862b","interface":"port1""#,
                "Edge port1",
            ),
            (r#""mac":"d420b081992e""#, "AP-Lobby wired"),
        ];
        for (members, expected) in cases {
            assert_eq!(name(members, &ethernet()), expected, "{members}");
        }
    }
}
