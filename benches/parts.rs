//! The parts of the way from frame to line: `cargo bench --bench parts --features internals`.

#[path = "whole/payload.rs"]
mod payload;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use mistcat::internals::{BenchPrinter, payload as read};

/// The program's own.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const FORMS: [&str; 2] = ["string", "object"];

/// What stands before the payload.
const HEAD: &str = r#"{"event":"data","channel":"/test","data":"#;

fn main() {
    divan::main();
}

/// Frames of 2 KiB.
fn frames(form: &str) -> Vec<String> {
    let frame = |text: &str| {
        let data = match form {
            "string" => serde_json::to_string(text).expect("a string is always JSON"),
            _ => text.to_owned(),
        };
        format!("{HEAD}{data}}}")
    };
    payload::payloads(2048).lines().map(frame).collect()
}

/// Measures `each` over one frame after the other.
fn over(bencher: Bencher, form: &str, mut each: impl FnMut(&str, &mut Vec<u8>)) {
    let frames = frames(form);
    let bytes: usize = frames.iter().map(String::len).sum();
    let mut out = Vec::new();
    let mut turn = frames.iter().cycle();
    bencher.counter(BytesCount::new(bytes / frames.len())).bench_local(|| {
        out.clear();
        each(black_box(turn.next().expect("a cycle has no end")), &mut out);
        black_box(out.len())
    });
}

#[divan::bench(args = FORMS)]
fn read_frame(bencher: Bencher, form: &str) {
    over(bencher, form, |frame, _| {
        black_box(read(frame));
    });
}

fn lines(bencher: Bencher, form: &str, pretty: bool, filter: Option<&str>) {
    let mut lines = BenchPrinter::new(pretty, filter);
    over(bencher, form, |frame, out| lines.print(&read(frame), out));
}

#[divan::bench(args = FORMS)]
fn ndjson(bencher: Bencher, form: &str) {
    lines(bencher, form, false, None);
}

#[divan::bench(args = FORMS)]
fn pretty_coloured(bencher: Bencher, form: &str) {
    lines(bencher, form, true, None);
}

/// The first three are answered from the text; jq runs the others over a part of the payload, the last over all.
const FILTERS: [&str; 9] = [
    ".ip_stat.ip",
    "select(.num_clients < 0)",
    "select(.num_clients > 0)",
    "{name, mac, ip: .ip_stat.ip}",
    "select(.num_clients > 0) | {name, mac}",
    "select(.num_clients > 0) | {name, mac, n: (.clients | length)}",
    "select(.num_clients > 0) | {name, up: (.ip_stat.ip | startswith(\"10.\"))}",
    "[.clients[] | select(.rssi < -70) | .mac]",
    "to_entries | length",
];

#[divan::bench(args = FILTERS)]
fn filter(bencher: Bencher, code: &str) {
    lines(bencher, "string", false, Some(code));
}
