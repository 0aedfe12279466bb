//! Runs one simulated capture from its start to its end.

use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::{Instant, sleep_until};

use super::super::world::{GeneratedMessage, SimulatedPacket, text};
use super::running::{SimulatedCapture, SimulatedCaptures};

/// The most packets sent before the capture checks the clock and the stop signal again.
const BATCH: u64 = 64;
/// Every message of this number reports losses before it.
const LOSSES: u64 = 50;

/// Runs until the capture ends, or the cloud does.
pub async fn run(captures: Weak<SimulatedCaptures>, capture: Arc<SimulatedCapture>) {
    let Some(rate) = captures.upgrade().map(|captures| captures.rate) else { return };
    let (start, end) = (Instant::now(), end(&captures, &capture));
    let mut number = 0;
    loop {
        let due = if capture.is_full(number) || rate <= 0.0 || !capture.order.streams {
            end
        } else {
            (start + Duration::from_secs_f64(number as f64 / rate)).min(end)
        };
        if capture.is_full(number) {
            return finish(&captures, &capture, "num_packets").await;
        }
        tokio::select! {
            biased;
            () = capture.stop.notified() => return announce_end(&captures, &capture).await,
            () = sleep_until(due) => {}
        }
        if Instant::now() >= end {
            return finish(&captures, &capture, "duration").await;
        }
        let Some(captures) = captures.upgrade() else { return };
        let ripe = (start.elapsed().as_secs_f64() * rate) as u64 + 1;
        for _ in 0..ripe.saturating_sub(number).min(BATCH) {
            if !capture.is_full(number) {
                capture.send(&captures, number, rate).await;
                number += 1;
            }
        }
    }
}

fn end(captures: &Weak<SimulatedCaptures>, capture: &SimulatedCapture) -> Instant {
    let own = capture.lasts;
    let cloud = captures.upgrade().and_then(|captures| captures.conditions.lifetime);
    Instant::now() + cloud.map_or(own, |cloud| cloud.min(own))
}

/// Ends the capture on behalf of the cloud, unless a client just has.
async fn finish(captures: &Weak<SimulatedCaptures>, capture: &Arc<SimulatedCapture>, reason: &str) {
    let Some(strong) = captures.upgrade() else { return };
    strong.end(capture, "cloud", reason);
    drop(strong);
    announce_end(captures, capture).await;
}

async fn announce_end(captures: &Weak<SimulatedCaptures>, capture: &SimulatedCapture) {
    let Some(captures) = captures.upgrade() else { return };
    let payload = json!({"capture_id": capture.id, "lost_messages": 0, "pcap_dict": null});
    captures.audience.say(&capture.message(&payload)).await;
}

impl SimulatedCapture {
    fn is_full(&self, number: u64) -> bool {
        self.order.packets > 0 && number >= self.order.packets
    }

    fn message(&self, payload: &Value) -> GeneratedMessage {
        GeneratedMessage { channel: self.channel.clone(), payload: text(payload) }
    }

    async fn send(&self, captures: &SimulatedCaptures, number: u64, rate: f64) {
        let micros = (self.started * 1e6) as u64 + (number as f64 / rate * 1e6) as u64;
        let packet = self.tap.packet(number, micros);
        let lost = if number % LOSSES == LOSSES - 1 { 1 + number / LOSSES % 3 } else { 0 };
        let file = self.tap.file(&packet, micros);
        let payload = self.payload(&packet, &file, lost);
        self.packets.fetch_add(1, Ordering::Relaxed);
        let heard = captures.audience.say(&self.message(&payload)).await;
        if self.log.is_kept() {
            self.log.write("packet", self.entry_of(&packet, (number, micros, lost), heard));
        }
    }

    /// On the channel of an organisation the losses stand among the rest.
    fn payload(&self, packet: &SimulatedPacket, file: &str, lost: u64) -> Value {
        let mut metadata = packet.metadata.clone();
        if self.channel.starts_with("/orgs/") {
            metadata["lost_messages"] = json!(lost);
            return json!({"capture_id": self.id, "pcap_dict": metadata, "pcap_raw": file});
        }
        json!({"capture_id": self.id, "lost_messages": lost, "pcap_dict": metadata, "pcap_raw": file})
    }

    /// What the journal has of a packet: what must be found in a file that was written from it.
    fn entry_of(&self, packet: &SimulatedPacket, of: (u64, u64, u64), heard: usize) -> Value {
        let (number, micros, lost) = of;
        let metadata = &packet.metadata;
        let device = ["ap_mac", "mac", "mxedge_id"].iter().find_map(|key| metadata[*key].as_str());
        let air = metadata["interface"] == "radiotap";
        json!({"id": self.id, "seq": number, "micros": micros, "length": packet.bytes.len(),
            "captured": packet.bytes.len().min(self.order.longest as usize),
            "link": if air { "radiotap" } else { "ethernet" }, "device": device,
            "interface": metadata["interface"], "direction": metadata["direction"], "rssi": metadata["rssi"],
            "lost": lost, "heard": heard})
    }
}
