//! Many packets in flat memory. Most of the time goes into making them: `MISTCAT_PACKETS` asks for more.

use std::io::{BufReader, Read};
use std::process::Child;

use crate::cloud::{Place, end};

const PACKETS: u64 = 10_000;
const SIZE: u64 = 1500;

/// The most memory that it ever had, in KiB.
fn peak(child: &Child) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).expect("it runs");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

#[test]
fn many_packets_pass() {
    let packets =
        std::env::var("MISTCAT_PACKETS").map_or(PACKETS, |text| text.parse().expect("a number"));
    let place = Place::new("[cloud]\ncapture = false\npacket_rate = 50000.0\npacket_size = 1500\n");
    let count = packets.to_string();
    let arguments =
        ["--start", "wired", "--max-len", "2048", "-c", &count, "-w", "-", "--buffer", "500"];
    let mut client = place.spawn(&arguments);
    let mut out = BufReader::new(client.stdout.take().expect("stdout is piped"));
    let mut pass = |packets: u64| {
        let read = std::io::copy(&mut out.by_ref().take(packets * SIZE), &mut std::io::sink());
        assert_eq!(read.expect("bytes"), packets * SIZE);
    };
    pass(packets / 5);
    let early = peak(&client);
    pass(packets * 4 / 5 - 1000);
    let late = peak(&client);
    assert!(late < early + 8 * 1024, "{early} KiB grew to {late} KiB");
    std::io::copy(&mut out, &mut std::io::sink()).expect("the rest");
    let (code, told) = end(client);
    assert_eq!(code, Some(0), "{told}");
    let written =
        told.split_once(" message(s) written").map(|(before, _)| before.rsplit(": ").next());
    assert_eq!(written.flatten().map(|count| count.replace(',', "")), Some(count), "{told}");
    assert_eq!(place.all_stopped(), 1);
}
