//! Exposes the pcap reader and the pcapng writer to fuzzing.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::capture_writer::{CaptureFileFormat, CaptureWriter};
use crate::channel::Subscription;
use crate::message::Names;
use crate::packet::CaptureMessage;

/// The pcapng file written for one message that contains this pcap file.
pub fn pcapng(file: &[u8]) -> Vec<u8> {
    let payload = format!(r#"{{"pcap_dict":{{}},"pcap_raw":"{}"}}"#, STANDARD.encode(file));
    let mut recorder = CaptureWriter::new(CaptureFileFormat::Pcapng, Names::default());
    let mut out = Vec::new();
    recorder.begin(&mut out);
    let subscription = Subscription::of_path("/sites/S/pcaps");
    recorder.packets(&CaptureMessage::read(&payload), &subscription, u64::MAX, &mut out);
    out
}
