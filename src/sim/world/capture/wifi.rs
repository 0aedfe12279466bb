//! Builds Wi-Fi frames with radiotap headers, byte by byte.
//!
//! Knows nothing of sites: addresses come as arguments.

use super::ethernet::MacOctets;

/// A frame, without its radiotap header.
pub struct WifiFrame<'a> {
    pub subtype: WifiSubtype<'a>,
    pub destination: MacOctets,
    pub source: MacOctets,
    pub bssid: MacOctets,
    pub channel: u8,
    pub sequence: u16,
    /// Microseconds of the access point's clock.
    pub clock: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WifiSubtype<'a> {
    Beacon(&'a str),
    ProbeRequest,
    ProbeResponse(&'a str),
    Authentication(u16),
    AssociationRequest(&'a str),
    AssociationResponse,
    /// The message of this number of the handshake, from 1 to 4.
    Handshake(u8),
    /// An EtherType and what follows it; `true` goes to the access point.
    Data {
        up: bool,
        kind: u16,
        body: &'a [u8],
    },
}

/// How a frame was heard.
#[derive(Clone, Copy)]
pub struct Reception {
    /// MHz.
    pub frequency: u16,
    /// dBm.
    pub signal: i8,
}

const NOISE: i8 = -92;

impl WifiSubtype<'_> {
    /// Type and subtype as the cloud writes them.
    pub fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Beacon(_) => ("Management", "Beacon"),
            Self::ProbeRequest => ("Management", "Probe Request"),
            Self::ProbeResponse(_) => ("Management", "Probe Response"),
            Self::Authentication(_) => ("Management", "Authentication"),
            Self::AssociationRequest(_) => ("Management", "Association Request"),
            Self::AssociationResponse => ("Management", "Association Response"),
            Self::Handshake(_) | Self::Data { .. } => ("Data", "QoS Data"),
        }
    }

    /// Units of 500 kb/s.
    pub fn rate(self) -> u8 {
        if self.names().0 == "Data" { 108 } else { 12 }
    }

    fn octet(self) -> u8 {
        match self {
            Self::Beacon(_) => 0x80,
            Self::ProbeRequest => 0x40,
            Self::ProbeResponse(_) => 0x50,
            Self::Authentication(_) => 0xb0,
            Self::AssociationRequest(_) => 0x00,
            Self::AssociationResponse => 0x10,
            Self::Handshake(_) | Self::Data { .. } => 0x88,
        }
    }

    /// Whether it goes to the access point.
    pub fn is_up(self) -> bool {
        match self {
            Self::Beacon(_) | Self::ProbeResponse(_) | Self::AssociationResponse => false,
            Self::ProbeRequest | Self::AssociationRequest(_) => true,
            Self::Authentication(step) => step == 1,
            Self::Handshake(message) => message.is_multiple_of(2),
            Self::Data { up, .. } => up,
        }
    }
}

impl WifiFrame<'_> {
    /// The frame behind its radiotap header.
    pub fn heard(&self, how: Reception) -> Vec<u8> {
        let mut air = vec![0, 0, RADIOTAP_LENGTH, 0];
        air.extend_from_slice(&RADIOTAP_FIELDS.to_le_bytes());
        air.extend_from_slice(&self.clock.to_le_bytes());
        air.extend_from_slice(&[0, self.subtype.rate()]);
        air.extend_from_slice(&how.frequency.to_le_bytes());
        let band: u16 = if how.frequency < 3_000 { 0x0480 } else { 0x0140 };
        air.extend_from_slice(&band.to_le_bytes());
        air.extend_from_slice(&[how.signal.cast_unsigned(), NOISE.cast_unsigned(), 0]);
        air.extend_from_slice(&self.bytes());
        air
    }

    fn bytes(&self) -> Vec<u8> {
        let data = self.subtype.octet() == 0x88;
        let up = self.subtype.is_up();
        let flags = match (data, up) {
            (false, _) => 0,
            (true, true) => 1,
            (true, false) => 2,
        };
        let addresses = match (data, up) {
            (false, _) => [self.destination, self.source, self.bssid],
            (true, true) => [self.bssid, self.source, self.destination],
            (true, false) => [self.destination, self.bssid, self.source],
        };
        let mut frame = vec![self.subtype.octet(), flags, 0, 0];
        frame.extend_from_slice(&addresses.concat());
        frame.extend_from_slice(&(self.sequence << 4).to_le_bytes());
        self.body(&mut frame);
        frame
    }

    fn body(&self, frame: &mut Vec<u8>) {
        match self.subtype {
            WifiSubtype::Beacon(ssid) | WifiSubtype::ProbeResponse(ssid) => {
                frame.extend_from_slice(&self.clock.to_le_bytes());
                frame.extend_from_slice(&[100, 0, 0x11, 0x04]); // interval; privacy
                self.elements(frame, ssid);
            }
            WifiSubtype::ProbeRequest => self.elements(frame, ""),
            WifiSubtype::Authentication(step) => {
                frame.extend_from_slice(&[0, 0, step as u8, 0, 0, 0]);
            }
            WifiSubtype::AssociationRequest(ssid) => {
                frame.extend_from_slice(&[0x11, 0x04, 10, 0]);
                self.elements(frame, ssid);
            }
            WifiSubtype::AssociationResponse => {
                frame.extend_from_slice(&[0x11, 0x04, 0, 0, 1, 0xc0]);
                element(frame, 1, RATES);
            }
            WifiSubtype::Handshake(message) => {
                frame.extend_from_slice(&[0, 0]); // QoS
                snap(frame, 0x888e);
                key(frame, message);
            }
            WifiSubtype::Data { kind, body, .. } => {
                frame.extend_from_slice(&[0, 0]); // QoS
                snap(frame, kind);
                frame.extend_from_slice(body);
            }
        }
    }

    fn elements(&self, frame: &mut Vec<u8>, ssid: &str) {
        element(frame, 0, ssid.as_bytes());
        element(frame, 1, RATES);
        element(frame, 3, &[self.channel]);
    }
}

const RADIOTAP_LENGTH: u8 = 25;
/// Timer, flags, rate, channel, signal, noise, antenna.
const RADIOTAP_FIELDS: u32 = 0b1000_0110_1111;
const CIPHERS: &[u8] =
    &[0x30, 0x14, 1, 0, 0, 0x0f, 0xac, 4, 1, 0, 0, 0x0f, 0xac, 4, 1, 0, 0, 0x0f, 0xac, 2, 0, 0];
const RATES: &[u8] = &[0x8c, 0x12, 0x98, 0x24, 0xb0, 0x48, 0x60, 0x6c];

fn element(frame: &mut Vec<u8>, id: u8, value: &[u8]) {
    frame.extend_from_slice(&[id, value.len() as u8]);
    frame.extend_from_slice(value);
}

fn snap(frame: &mut Vec<u8>, kind: u16) {
    frame.extend_from_slice(&[0xaa, 0xaa, 3, 0, 0, 0]);
    frame.extend_from_slice(&kind.to_be_bytes());
}

/// A key frame of IEEE 802.1X; the second names the ciphers.
fn key(frame: &mut Vec<u8>, message: u8) {
    let flags: u16 = match message {
        1 => 0x008a,
        2 => 0x010a,
        3 => 0x13ca,
        _ => 0x030a,
    };
    let data = if message == 2 { CIPHERS } else { &[] };
    frame.extend_from_slice(&[2, 3, 0, 95 + data.len() as u8, 2]);
    frame.extend_from_slice(&flags.to_be_bytes());
    frame.extend_from_slice(&[0, 16, 0, 0, 0, 0, 0, 0, 0, message.div_ceil(2)]);
    let nonce = if message == 4 { 0 } else { 0x40 + message };
    frame.extend_from_slice(&[nonce; 32]);
    frame.extend_from_slice(&[0; 16 + 8 + 8]);
    let integrity = if message == 1 { 0 } else { 0x55 };
    frame.extend_from_slice(&[integrity; 16]);
    frame.extend_from_slice(&[0, data.len() as u8]);
    frame.extend_from_slice(data);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(subtype: WifiSubtype) -> Vec<u8> {
        WifiFrame {
            subtype,
            destination: [0xff; 6],
            source: [2; 6],
            bssid: [3; 6],
            channel: 36,
            sequence: 1,
            clock: 9,
        }
        .heard(Reception { frequency: 5_180, signal: -60 })
    }

    #[test]
    fn a_radiotap_header_is_as_long_as_it_says() {
        let frame = heard(WifiSubtype::Beacon("Café"));
        assert_eq!(frame[..4], [0, 0, 25, 0]);
        assert_eq!(frame[4..8], [0x6f, 0x08, 0, 0]);
        assert_eq!(frame[25], 0x80);
        assert_eq!(frame[25 + 36..25 + 38], [0, 5]);
    }

    #[test]
    fn data_frames_have_their_addresses_by_direction() {
        let data = |up| heard(WifiSubtype::Data { up, kind: 0x0800, body: b"x" });
        assert_eq!(data(true)[26..30], [1, 0, 0, 3], "to the access point");
        assert_eq!(data(true)[29..35], [3; 6]);
        assert_eq!(data(false)[26..30], [2, 0, 0, 0xff], "from the access point");
        assert_eq!(data(false)[35..41], [3; 6]);
        let key = heard(WifiSubtype::Handshake(1));
        assert_eq!(key[57..59], [0x88, 0x8e]);
        assert_eq!(key.len(), 59 + 4 + 95);
    }
}
