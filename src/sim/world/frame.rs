//! Frames as they are on the air and on the wire, byte by byte, and the file around one of them.
//!
//! Knows nothing of sites: addresses come as arguments.

/// A hardware address.
pub type Octets = [u8; 6];

pub const BROADCAST: Octets = [0xff; 6];

/// A capture file of one packet. The link type is always 1, Ethernet, as in the cloud.
pub fn file(packet: &[u8], now: f64) -> Vec<u8> {
    let (seconds, micros) = (now as u32, ((now.fract()) * 1e6) as u32);
    let length = packet.len() as u32;
    let mut file = Vec::new();
    for word in [0xa1b2_c3d4, 0x0004_0002, 0, 0, 0xffff, 1, seconds, micros, length, length] {
        file.extend_from_slice(&u32::to_le_bytes(word));
    }
    file.extend_from_slice(packet);
    file
}

/// A management frame, without its radiotap header.
pub struct Management<'a> {
    pub subtype: Subtype,
    pub destination: Octets,
    pub source: Octets,
    pub bssid: Octets,
    pub ssid: &'a str,
    pub channel: u8,
    pub sequence: u16,
    /// Microseconds of the access point's clock.
    pub clock: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subtype {
    Beacon,
    ProbeRequest,
    ProbeResponse,
}

impl Subtype {
    pub fn name(self) -> &'static str {
        match self {
            Self::Beacon => "Beacon",
            Self::ProbeRequest => "Probe Request",
            Self::ProbeResponse => "Probe Response",
        }
    }

    fn octet(self) -> u8 {
        match self {
            Self::Beacon => 0x80,
            Self::ProbeRequest => 0x40,
            Self::ProbeResponse => 0x50,
        }
    }
}

impl Management<'_> {
    /// The frame behind a radiotap header. `frequency` is in MHz, `signal` in dBm.
    pub fn on_air(&self, frequency: u16, signal: i8) -> Vec<u8> {
        let mut air = vec![0, 0, RADIOTAP_LENGTH, 0];
        air.extend_from_slice(&RADIOTAP_FIELDS.to_le_bytes());
        air.extend_from_slice(&self.clock.to_le_bytes());
        air.extend_from_slice(&[0, 12]); // no flags; 6 Mb/s in units of 500 kb/s
        air.extend_from_slice(&frequency.to_le_bytes());
        let band: u16 = if frequency < 3_000 { 0x0480 } else { 0x0140 };
        air.extend_from_slice(&band.to_le_bytes());
        air.extend_from_slice(&[signal.cast_unsigned(), (-92i8).cast_unsigned(), 0]);
        air.extend_from_slice(&self.bytes());
        air
    }

    fn bytes(&self) -> Vec<u8> {
        let mut frame = vec![self.subtype.octet(), 0, 0, 0];
        for address in [self.destination, self.source, self.bssid] {
            frame.extend_from_slice(&address);
        }
        frame.extend_from_slice(&(self.sequence << 4).to_le_bytes());
        if self.subtype != Subtype::ProbeRequest {
            frame.extend_from_slice(&self.clock.to_le_bytes());
            frame.extend_from_slice(&[100, 0, 0x11, 0x04]); // beacon interval; infrastructure, privacy
        }
        element(&mut frame, 0, self.ssid.as_bytes());
        element(&mut frame, 1, &[0x8c, 0x12, 0x98, 0x24, 0xb0, 0x48, 0x60, 0x6c]);
        element(&mut frame, 3, &[self.channel]);
        frame
    }
}

const RADIOTAP_LENGTH: u8 = 25;
/// Timer, flags, rate, channel, signal, noise, antenna.
const RADIOTAP_FIELDS: u32 = 0b1000_0110_1111;

fn element(frame: &mut Vec<u8>, id: u8, value: &[u8]) {
    frame.extend_from_slice(&[id, value.len() as u8]);
    frame.extend_from_slice(value);
}

/// Who speaks to whom on the wire.
#[derive(Clone, Copy)]
pub struct Pair {
    pub source: Octets,
    pub destination: Octets,
    pub from: [u8; 4],
    pub to: [u8; 4],
    pub vlan: u16,
}

impl Pair {
    /// "Who has this address?"
    pub fn arp(&self) -> Vec<u8> {
        let mut frame = self.ethernet(BROADCAST, 0x0806);
        frame.extend_from_slice(&[0, 1, 8, 0, 6, 4, 0, 1]);
        frame.extend_from_slice(&self.source);
        frame.extend_from_slice(&self.from);
        frame.extend_from_slice(&[0; 6]);
        frame.extend_from_slice(&self.to);
        frame
    }

    /// A question for the address of `name`.
    pub fn dns(&self, port: u16, id: u16, name: &str) -> Vec<u8> {
        let mut question = Vec::new();
        for word in [id, 0x0100, 1, 0, 0, 0] {
            question.extend_from_slice(&u16::to_be_bytes(word));
        }
        for label in name.split('.') {
            question.push(label.len() as u8);
            question.extend_from_slice(label.as_bytes());
        }
        question.extend_from_slice(&[0, 0, 1, 0, 1]);
        let mut datagram = Vec::new();
        for word in [port, 53, question.len() as u16 + 8, 0] {
            datagram.extend_from_slice(&u16::to_be_bytes(word));
        }
        datagram.extend_from_slice(&question);
        self.ip(17, datagram, 6)
    }

    /// A segment to port 443.
    pub fn tcp(&self, port: u16, sequence: u32, flags: u8, data: &[u8]) -> Vec<u8> {
        let mut segment = Vec::new();
        segment.extend_from_slice(&port.to_be_bytes());
        segment.extend_from_slice(&443u16.to_be_bytes());
        segment.extend_from_slice(&sequence.to_be_bytes());
        segment.extend_from_slice(&[0, 0, 0, 1, 0x50, flags, 0x20, 0, 0, 0, 0, 0]);
        segment.extend_from_slice(data);
        self.ip(6, segment, 16)
    }

    /// `checksum` is where the checksum of the transport stands.
    fn ip(&self, protocol: u8, mut transport: Vec<u8>, checksum: usize) -> Vec<u8> {
        let mut pseudo = [self.from, self.to].concat();
        pseudo.extend_from_slice(&[0, protocol]);
        pseudo.extend_from_slice(&(transport.len() as u16).to_be_bytes());
        pseudo.extend_from_slice(&transport);
        transport[checksum..checksum + 2].copy_from_slice(&internet_checksum(&pseudo));
        let length = (transport.len() as u16 + 20).to_be_bytes();
        let mut header = vec![0x45, 0, length[0], length[1], 0, 1, 0x40, 0, 64, protocol, 0, 0];
        header.extend_from_slice(&self.from);
        header.extend_from_slice(&self.to);
        let sum = internet_checksum(&header);
        header[10..12].copy_from_slice(&sum);
        let mut frame = self.ethernet(self.destination, 0x0800);
        frame.extend_from_slice(&header);
        frame.extend_from_slice(&transport);
        frame
    }

    fn ethernet(&self, destination: Octets, kind: u16) -> Vec<u8> {
        let mut frame = [destination, self.source].concat();
        for word in [0x8100, self.vlan, kind] {
            frame.extend_from_slice(&u16::to_be_bytes(word));
        }
        frame
    }
}

/// The one's complement sum of RFC 1071.
fn internet_checksum(bytes: &[u8]) -> [u8; 2] {
    let words = bytes
        .chunks(2)
        .map(|pair| u32::from(pair[0]) << 8 | pair.get(1).copied().map_or(0, u32::from));
    let mut sum: u32 = words.sum();
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    (!(sum as u16)).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair() -> Pair {
        let (source, destination) = ([2, 0, 0, 0, 0, 1], [2, 0, 0, 0, 0, 2]);
        Pair { source, destination, from: [10, 0, 0, 1], to: [192, 0, 2, 9], vlan: 10 }
    }

    #[test]
    fn headers_have_right_lengths_and_checksums() {
        for frame in [pair().dns(5000, 7, "www.example.com"), pair().tcp(5000, 1, 2, b"odd")] {
            let header = &frame[18..38];
            assert_eq!(internet_checksum(header), [0, 0]);
            let length = usize::from(u16::from_be_bytes([header[2], header[3]]));
            assert_eq!(frame.len(), 18 + length);
        }
        assert_eq!(pair().arp().len(), 18 + 28);
    }

    #[test]
    fn a_radiotap_header_is_as_long_as_it_says() {
        let frame = Management {
            subtype: Subtype::Beacon,
            destination: BROADCAST,
            source: [2; 6],
            bssid: [2; 6],
            ssid: "Café",
            channel: 36,
            sequence: 1,
            clock: 9,
        }
        .on_air(5_180, -60);
        assert_eq!(frame[..4], [0, 0, 25, 0]);
        assert_eq!(frame[4..8], [0x6f, 0x08, 0, 0]);
        assert_eq!(frame[25], 0x80);
        assert_eq!(frame[25 + 36..25 + 38], [0, 5]);
        let file = file(&frame, 1_800_000_000.25);
        assert_eq!(file.len(), 40 + frame.len());
        assert_eq!(file[..4], [0xd4, 0xc3, 0xb2, 0xa1]);
    }
}
