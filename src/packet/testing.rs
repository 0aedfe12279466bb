//! Builds pcap files and capture messages for tests.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// A record: seconds, fraction, original length, data.
pub type PcapRow<'a> = (u32, u32, u32, &'a [u8]);

/// A file in which every packet has the time 5.000007 s.
pub fn file(link_type: u16, packets: &[&[u8]]) -> Vec<u8> {
    let rows: Vec<PcapRow> = packets.iter().map(|data| (5, 7, data.len() as u32, *data)).collect();
    file_of(0xa1b2_c3d4, false, link_type, &rows)
}

pub fn file_of(magic: u32, big: bool, link_type: u16, rows: &[PcapRow]) -> Vec<u8> {
    let mut file = Vec::new();
    let word = |word: u32, file: &mut Vec<u8>| {
        file.extend_from_slice(&if big { word.to_be_bytes() } else { word.to_le_bytes() });
    };
    let versions = if big { 0x0002_0004 } else { 0x0004_0002 };
    for value in [magic, versions, 0, 0, 65_535, u32::from(link_type)] {
        word(value, &mut file);
    }
    for (seconds, fraction, length, data) in rows {
        for value in [*seconds, *fraction, data.len() as u32, *length] {
            word(value, &mut file);
        }
        file.extend_from_slice(data);
    }
    file
}

/// A payload: `told` are the members of `pcap_dict`.
pub fn payload(told: &str, file: &[u8]) -> String {
    let raw = STANDARD.encode(file);
    format!(r#"{{"capture_id":"c1","pcap_dict":{{{told}}},"pcap_raw":"{raw}"}}"#)
}

/// A beacon's first bytes behind a radiotap header of 43 bytes, as in the sample of Juniper's API pages.
pub fn radiotap() -> Vec<u8> {
    let mut packet = vec![0, 0, 0x2b, 0, 0x6f, 0x08, 0, 0xc0, 1, 0, 0, 0];
    packet.resize(43, 0);
    packet.extend_from_slice(&[0x80, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
    packet.extend_from_slice(&[0x18, 0xb8, 0x1f, 0x4c, 0x91, 0xc0]);
    packet.extend_from_slice(&[0x18, 0xb8, 0x1f, 0x4c, 0x91, 0xc0, 0x10, 0]);
    packet
}

/// A TCP segment's first bytes in an Ethernet frame.
pub fn ethernet() -> Vec<u8> {
    let mut packet = vec![0x68, 0xec, 0xc5, 0x09, 0x2e, 0x87, 0x8c, 0x3b, 0xad, 0xe0, 0x47, 0x40];
    packet.extend_from_slice(&[0x08, 0x00, 0x45, 0, 0, 40, 0, 0, 0x40, 0, 40, 6, 0, 0]);
    packet.extend_from_slice(&[192, 0, 2, 1, 192, 0, 2, 2, 1, 0xbb, 0xc9, 0xb3]);
    packet.resize(54, 0);
    packet
}
