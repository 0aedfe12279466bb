//! The output of ping and traceroute.

use super::super::site::{SimulatedDevice, SimulatedDeviceType, SimulatedSite};
use super::query::{OutputPart, OutputQuery};

/// Nothing answers from this network.
const SILENT: &str = "203.0.113.";

pub fn ping(device: &SimulatedDevice, question: &OutputQuery) -> Vec<OutputPart> {
    let host = question.text("host").unwrap_or_default();
    if host.ends_with(".invalid") {
        return vec![OutputPart::line(0, format!("ping: bad address '{host}'\n"))];
    }
    let (count, size) = (question.number("count", 10), question.number("size", 56));
    let dead = host.starts_with(SILENT);
    let time = |number: u64| question.seed.named("time").at(number).between(1.0, 20.0);
    let name = if device.sort == SimulatedDeviceType::AccessPoint { "seq" } else { "icmp_seq" };
    let mut parts = vec![OutputPart::line(0, format!("PING {host} ({host}): {size} data bytes\n"))];
    for number in 0..count {
        let pause = if number == 0 { 0 } else { 1_000 };
        let line = if dead {
            String::new()
        } else {
            let (bytes, time) = (size + 8, time(number));
            format!("{bytes} bytes from {host}: {name}={number} ttl=58 time={time:.3} ms\n")
        };
        parts.push(OutputPart::line(pause, line));
    }
    let (received, loss) = if dead { (0, 100) } else { (count, 0) };
    let end = format!(
        "\n--- {host} ping statistics ---\n{count} packets transmitted, {received} packets \
         received, {loss}% packet loss\n"
    );
    parts.push(OutputPart::line(0, end));
    if !dead {
        let times: Vec<f64> = (0..count).map(time).collect();
        let (low, high) =
            times.iter().fold((f64::MAX, 0f64), |(low, high), own| (low.min(*own), high.max(*own)));
        let mean = times.iter().sum::<f64>() / count as f64;
        let times = format!("round-trip min/avg/max = {low:.3}/{mean:.3}/{high:.3} ms\n");
        parts.push(OutputPart::line(0, times));
    }
    parts
}

impl SimulatedSite {
    pub fn traceroute(&self, question: &OutputQuery) -> Vec<OutputPart> {
        let host = question.text("host").unwrap_or("8.8.8.8");
        let mut parts = vec![
            OutputPart::line(0, "Running traceroute...\n"),
            OutputPart::line(300, format!("traceroute to {host}, 64 hops max\n")),
        ];
        let hops = [&self.gateway_ip(), "198.51.100.1", "198.51.100.33", "192.0.2.129", host];
        for (number, hop) in hops.iter().enumerate() {
            let time = |probe: u64| {
                let seed = question.seed.named("hop").at(number as u64 * 3 + probe);
                1 + number as u64 * 3 + seed.below(4)
            };
            let probes = (0..3).map(|probe| format!("  {hop} {} ms", time(probe)));
            let probes = probes.collect::<String>();
            parts.push(OutputPart::line(400, format!("{number:2}{probes}\n")));
        }
        parts
    }
}
