//! Builds Ethernet packets byte by byte.
//!
//! Knows nothing of sites: addresses come as arguments.

/// A hardware address.
pub type MacOctets = [u8; 6];

pub const BROADCAST: MacOctets = [0xff; 6];

const IPV4: u16 = 0x0800;
const ARP: u16 = 0x0806;

/// Who speaks to whom.
#[derive(Clone, Copy, Debug)]
pub struct PacketAddresses {
    pub source: MacOctets,
    pub destination: MacOctets,
    pub from: [u8; 4],
    pub to: [u8; 4],
    /// The identification field of the IP header.
    pub identification: u16,
}

/// What one says to the other.
#[derive(Clone, Copy, Debug)]
pub enum PacketContent<'a> {
    /// `1` asks who has an address, `2` answers.
    Arp(u16),
    Dhcp(DhcpMessage),
    Dns {
        port: u16,
        id: u16,
        name: &'a str,
        /// A question has none.
        answer: Option<[u8; 4]>,
    },
    Tcp {
        ports: (u16, u16),
        sequence: u32,
        acknowledged: u32,
        flags: u8,
        data: &'a [u8],
    },
}

#[derive(Clone, Copy, Debug)]
pub struct DhcpMessage {
    /// 1 discover, 2 offer, 3 request, 5 acknowledge.
    pub kind: u8,
    pub transaction: u32,
    pub client: MacOctets,
    pub offered: [u8; 4],
    pub server: [u8; 4],
}

impl DhcpMessage {
    pub fn is_of_server(self) -> bool {
        self.kind == 2 || self.kind == 5
    }
}

impl PacketAddresses {
    /// The same two in the opposite direction.
    pub fn reversed(self) -> Self {
        let Self { source, destination, from, to, identification } = self;
        Self { source: destination, destination: source, from: to, to: from, identification }
    }

    /// The EtherType and what follows it.
    pub fn say(&self, speech: PacketContent) -> (u16, Vec<u8>) {
        match speech {
            PacketContent::Arp(operation) => (ARP, self.arp(operation)),
            PacketContent::Dhcp(dhcp) => {
                let ports = if dhcp.is_of_server() { (67, 68) } else { (68, 67) };
                (IPV4, self.udp(ports, &dhcp.bytes()))
            }
            PacketContent::Dns { port, id, name, answer } => {
                let ports = if answer.is_some() { (53, port) } else { (port, 53) };
                (IPV4, self.udp(ports, &dns(id, name, answer)))
            }
            PacketContent::Tcp { ports, sequence, acknowledged, flags, data } => {
                let mut segment = words(&[ports.0, ports.1]);
                segment.extend_from_slice(&sequence.to_be_bytes());
                segment.extend_from_slice(&acknowledged.to_be_bytes());
                segment.extend_from_slice(&[0x50, flags, 0x20, 0, 0, 0, 0, 0]);
                segment.extend_from_slice(data);
                (IPV4, self.ip(6, segment, 16))
            }
        }
    }

    /// An Ethernet frame with a VLAN tag.
    pub fn frame(&self, vlan: u16, kind: u16, body: &[u8]) -> Vec<u8> {
        let mut frame = [self.destination, self.source].concat();
        frame.extend_from_slice(&words(&[0x8100, vlan, kind]));
        frame.extend_from_slice(body);
        frame
    }

    fn arp(&self, operation: u16) -> Vec<u8> {
        let mut body = vec![0, 1, 8, 0, 6, 4];
        body.extend_from_slice(&operation.to_be_bytes());
        body.extend_from_slice(&self.source);
        body.extend_from_slice(&self.from);
        body.extend_from_slice(if operation == 1 { &[0; 6] } else { &self.destination });
        body.extend_from_slice(&self.to);
        body
    }

    fn udp(&self, ports: (u16, u16), data: &[u8]) -> Vec<u8> {
        let mut datagram = words(&[ports.0, ports.1, data.len() as u16 + 8, 0]);
        datagram.extend_from_slice(data);
        self.ip(17, datagram, 6)
    }

    /// `checksum` is where the checksum of the transport stands.
    fn ip(&self, protocol: u8, mut transport: Vec<u8>, checksum: usize) -> Vec<u8> {
        let length = transport.len() as u16;
        let mut pseudo = [self.from, self.to].concat();
        pseudo.extend_from_slice(&words(&[u16::from(protocol), length]));
        pseudo.extend_from_slice(&transport);
        transport[checksum..checksum + 2].copy_from_slice(&internet_checksum(&pseudo));
        let mut packet = words(&[0x4500, length + 20, self.identification, 0x4000]);
        packet.extend_from_slice(&[64, protocol, 0, 0]);
        packet.extend_from_slice(&self.from);
        packet.extend_from_slice(&self.to);
        let sum = internet_checksum(&packet);
        packet[10..12].copy_from_slice(&sum);
        packet.extend_from_slice(&transport);
        packet
    }
}

impl DhcpMessage {
    fn bytes(self) -> Vec<u8> {
        let reply = self.is_of_server();
        let mut bytes = vec![if reply { 2 } else { 1 }, 1, 6, 0];
        bytes.extend_from_slice(&self.transaction.to_be_bytes());
        bytes.extend_from_slice(&[0, 0, 0x80, 0, 0, 0, 0, 0]);
        bytes.extend_from_slice(&if reply { self.offered } else { [0; 4] });
        bytes.extend_from_slice(&if reply { self.server } else { [0; 4] });
        bytes.extend_from_slice(&[0; 4]);
        bytes.extend_from_slice(&self.client);
        bytes.extend_from_slice(&[0; 10 + 64 + 128]);
        bytes.extend_from_slice(&[99, 130, 83, 99, 53, 1, self.kind, 255]);
        bytes
    }
}

fn dns(id: u16, name: &str, answer: Option<[u8; 4]>) -> Vec<u8> {
    let flags = if answer.is_some() { 0x8180 } else { 0x0100 };
    let mut bytes = words(&[id, flags, 1, u16::from(answer.is_some()), 0, 0]);
    for label in name.split('.') {
        bytes.push(label.len() as u8);
        bytes.extend_from_slice(label.as_bytes());
    }
    bytes.extend_from_slice(&[0, 0, 1, 0, 1]);
    if let Some(address) = answer {
        bytes.extend_from_slice(&words(&[0xc00c, 1, 1, 0, 60, 4]));
        bytes.extend_from_slice(&address);
    }
    bytes
}

fn words(words: &[u16]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_be_bytes()).collect()
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

pub fn octets(mac: &str) -> MacOctets {
    let octet = |place: usize| u8::from_str_radix(&mac[2 * place..2 * place + 2], 16);
    std::array::from_fn(|place| octet(place).expect("MACs of the world are hexadecimal"))
}

pub fn colons(octets: MacOctets) -> String {
    octets.map(|octet| format!("{octet:02x}")).join(":")
}

pub fn address(text: &str) -> [u8; 4] {
    let address: std::net::Ipv4Addr = text.parse().expect("addresses of the world are valid");
    address.octets()
}

pub fn dotted(address: [u8; 4]) -> String {
    std::net::Ipv4Addr::from(address).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair() -> PacketAddresses {
        let (source, destination) = ([2, 0, 0, 0, 0, 1], [2, 0, 0, 0, 0, 2]);
        let (from, to) = ([10, 0, 0, 1], [192, 0, 2, 9]);
        PacketAddresses { source, destination, from, to, identification: 7 }
    }

    #[test]
    fn headers_have_right_lengths_and_checksums() {
        let dhcp = DhcpMessage {
            kind: 2,
            transaction: 1,
            client: [2; 6],
            offered: [9; 4],
            server: [8; 4],
        };
        let data = b"odd";
        let tcp =
            PacketContent::Tcp { ports: (5000, 443), sequence: 1, acknowledged: 0, flags: 2, data };
        let answer = Some([192, 0, 2, 1]);
        let dns = PacketContent::Dns { port: 5000, id: 7, name: "www.example.com", answer };
        for speech in [PacketContent::Dhcp(dhcp), tcp, dns] {
            let (kind, packet) = pair().say(speech);
            assert_eq!(kind, IPV4);
            assert_eq!(internet_checksum(&packet[..20]), [0, 0]);
            assert_eq!(packet.len(), usize::from(u16::from_be_bytes([packet[2], packet[3]])));
            let frame = pair().frame(10, kind, &packet);
            assert_eq!(frame[12..18], [0x81, 0, 0, 10, 8, 0]);
        }
        assert_eq!(pair().say(PacketContent::Arp(1)).1.len(), 28);
        assert_eq!(dhcp.bytes()[236..240], [99, 130, 83, 99]);
    }
}
