//! What is fuzzed: the reader, and the whole way from a message to a file.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::recorder::{Kind, Recorder};
use crate::channel::Subscription;
use crate::message::Names;
use crate::packet::Message;

/// The pcapng file of the one message that brings this little file.
pub fn pcapng(file: &[u8]) -> Vec<u8> {
    let payload = format!(r#"{{"pcap_dict":{{}},"pcap_raw":"{}"}}"#, STANDARD.encode(file));
    let mut recorder = Recorder::new(Kind::Pcapng, Names::default());
    let mut out = Vec::new();
    recorder.begin(&mut out);
    let subscription = Subscription::of_path("/sites/S/pcaps");
    recorder.packets(&Message::read(&payload), &subscription, u64::MAX, &mut out);
    out
}
