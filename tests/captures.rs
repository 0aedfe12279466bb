//! Captures as files and in pipes, read by Wireshark's own tools.
//!
//! Where `tshark` or `capinfos` is missing, these tests say that they are skipped; with `CI=true` or
//! `MISTCAT_REQUIRE_TOOLS=1` they fail.

mod support;

use std::fmt::Write;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use support::{Cloud, on_terminal, stderr, stdout};

const RADIO: &str = r#""channel_frequency":5180,"channel":"36","datarate":"6.0 Mbps","rssi":-61,"frame_type":"Management","frame_subtype":"Beacon","proto":"802.11","ap_mac":"5c:5b:35:00:00:01","direction":"tx","timestamp":1,"length":56.0,"interface":"radiotap""#;
const FAINT: &str = r#""channel_frequency":2412,"channel":"1","rssi":-80,"proto":"802.11","ap_mac":"5c:5b:35:00:00:01","direction":"rx","interface":"radiotap""#;
const WIRED: &str = r#""src_ip":"192.0.2.1","proto":"TCP","ap_mac":"5c:5b:35:00:00:02","direction":"rx","interface":"wired""#;
const EDGE: &str = r#""src_ip":"192.0.2.1","protocol":"TCP","mxedge_id":"00000000-0000-0000-1000-5c5b35000003","lost_messages":2,"interface":"port0""#;

/// A beacon behind a radiotap header of 8 bytes.
fn beacon() -> Vec<u8> {
    let mut packet = vec![0, 0, 8, 0, 0, 0, 0, 0, 0x80, 0, 0, 0];
    packet.extend_from_slice(&[0xff; 6]);
    packet.extend_from_slice(&[0x5c, 0x5b, 0x35, 0, 0, 1, 0x5c, 0x5b, 0x35, 0, 0, 1, 0, 0]);
    packet.extend_from_slice(&[0, 0, 0, 0, 0, 0, 0, 0, 100, 0, 1, 0]);
    packet.extend_from_slice(b"\x00\x04Corp\x01\x08\x8c\x12\x98\x24\xb0\x48\x60\x6c");
    packet
}

/// A segment of TCP to a device whose MAC could begin a radiotap header.
fn segment() -> Vec<u8> {
    let mut packet = vec![0, 0, 0x2b, 0, 0, 9, 0x5c, 0x5b, 0x35, 0, 0, 9, 8, 0];
    packet.extend_from_slice(&[
        0x45, 0, 0, 40, 0, 0, 0x40, 0, 64, 6, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2,
    ]);
    packet.extend_from_slice(&[
        1, 0xbb, 0xc0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0x50, 0x10, 1, 0, 0, 0, 0, 0,
    ]);
    packet
}

/// The little file of one packet, which always says Ethernet; the fraction counts nanoseconds if asked.
fn file(packet: &[u8], seconds: u32, fraction: u32, nanoseconds: bool) -> Vec<u8> {
    let magic = if nanoseconds { 0xa1b2_3c4d } else { 0xa1b2_c3d4 };
    let length = u32::try_from(packet.len()).expect("a small packet");
    let words = [magic, 0x0004_0002, 0, 0, 65_535, 1, seconds, fraction, length, length + 100];
    let mut file: Vec<u8> = words.into_iter().flat_map(u32::to_le_bytes).collect();
    file.extend_from_slice(packet);
    file
}

fn message(told: &str, file: &[u8]) -> String {
    let raw = STANDARD.encode(file);
    format!(r#"{{"capture_id":"c1","pcap_dict":{{{told}}},"pcap_raw":"{raw}"}}"#)
}

const END: &str = r#"{"capture_id":"c1","pcap_dict":null}"#;

/// One packet of each kind, and the end of the capture.
fn messages() -> Vec<String> {
    let lost = message(WIRED, &file(&segment(), 1_700_000_002, 3, false));
    vec![
        message(RADIO, &file(&beacon(), 1_700_000_000, 123_456, false)),
        message(FAINT, &file(&beacon(), 1_700_000_001, 999_999, false)),
        lost.replacen('{', "{\"lost_messages\":3,", 1),
        message(WIRED, &file(&segment(), 1_700_000_003, 123_456_789, true)),
        message(EDGE, &file(&segment(), 1_700_000_004, 0, false)),
    ]
}

/// A cloud that sends the messages to whoever subscribes, and then nothing.
fn cloud(name: &str, messages: &[String]) -> Cloud {
    let mut script =
        "[cloud]\n[[cloud.connection]]\nsteps = [{ expect = 1 }, { ack = \"all\" },\n".to_owned();
    for message in messages {
        writeln!(script, "{{ data = '''{message}''' }},").expect("a string grows");
    }
    Cloud::scripted(&format!("capture-{name}"), &(script + "]\n"))
}

/// Runs `mistcat pcap` at the cloud's site.
fn capture(cloud: &Cloud, arguments: &[&str]) -> std::process::Output {
    let output = listening(cloud).args(arguments).output().expect("the binary runs");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    output
}

fn listening(cloud: &Cloud) -> Command {
    let mut client = cloud.client();
    client.args(["pcap", "--site", "4ac1dcf4-9d8b-7211-65c4-057819f0862b"]);
    client
}

fn path(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("mistcat-{}-{name}", std::process::id()))
}

/// Whether Wireshark's tools are here; if not, whoever runs the test is told.
fn tools() -> bool {
    let here = ["tshark", "capinfos"].iter().all(|tool| {
        Command::new(tool)
            .arg("--version")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok()
    });
    let set = |name: &str, value: &str| std::env::var(name).is_ok_and(|own| own == value);
    assert!(
        here || !(set("CI", "true") || set("MISTCAT_REQUIRE_TOOLS", "1")),
        "`tshark` and `capinfos` are needed: install Debian's package tshark"
    );
    if !here {
        // Not through `print!`, which the test harness keeps to itself.
        use std::io::Write;
        let _ = writeln!(std::io::stderr(), "skipped: there is no `tshark` or no `capinfos`");
    }
    here
}

fn tool(command: &mut Command) -> String {
    let output = command.stdin(Stdio::null()).output().expect("the tool runs");
    assert!(output.status.success(), "{command:?}: {}", stderr(&output));
    stdout(&output)
}

/// What tshark makes of a file: these fields of each packet.
fn fields(file: &Path, names: &[&str]) -> Vec<String> {
    let mut command = Command::new("tshark");
    command.args(["-T", "fields", "-r"]).arg(file);
    for name in names {
        command.args(["-e", name]);
    }
    tool(&mut command).lines().map(str::to_owned).collect()
}

fn count(file: &Path) -> usize {
    let text = tool(Command::new("capinfos").args(["-r", "-T", "-c"]).arg(file));
    text.trim().rsplit('\t').next().and_then(|count| count.parse().ok()).expect("a count")
}

#[test]
fn a_pcapng_file_holds_what_was_sent() {
    if !tools() {
        return;
    }
    let cloud = cloud("whole", &messages());
    let file = path("whole.pcapng");
    capture(&cloud, &["-c", "5", "-w", file.to_str().expect("a UTF-8 path")]);
    assert_eq!(count(&file), 5);
    let shown = fields(
        &file,
        &[
            "frame.time_epoch",
            "frame.interface_name",
            "frame.encap_type",
            "frame.packet_flags_direction",
            "frame.len",
            "frame.cap_len",
            "frame.comment",
            "frame.protocols",
        ],
    );
    // tshark's own numbers: 1 is Ethernet and 23 radiotap, 1 is inbound and 2 outbound.
    let expected = [
        "1700000000.123456000\t5c:5b:35:00:00:01 radiotap 5 GHz\t23\t0x00000002\t160\t60\trssi -61 dBm, channel 36 (5180 MHz), 6.0 Mbps\tradiotap:wlan_radio:wlan",
        "1700000001.999999000\t5c:5b:35:00:00:01 radiotap 2.4 GHz\t23\t0x00000001\t160\t60\trssi -80 dBm, channel 1 (2412 MHz)\tradiotap:wlan_radio:wlan",
        "1700000002.000003000\t5c:5b:35:00:00:02 wired\t1\t0x00000001\t154\t54\t3 message(s) lost before this\teth:ethertype:ip:tcp",
        "1700000003.123456789\t5c:5b:35:00:00:02 wired\t1\t0x00000001\t154\t54\t\teth:ethertype:ip:tcp",
        "1700000004.000000000\t5c:5b:35:00:00:03 port0\t1\t\t154\t54\t2 message(s) lost before this\teth:ethertype:ip:tcp",
    ];
    assert_eq!(shown, expected);
    let about = tool(Command::new("capinfos").arg(&file));
    assert!(about.contains(concat!("mistcat ", env!("CARGO_PKG_VERSION"))), "{about}");
    assert!(about.contains("Number of interfaces in file: 5"), "{about}");
    assert_eq!(about.matches("Number of stat entries = 1").count(), 2, "{about}");
    std::fs::remove_file(&file).expect("the file is removed");
}

#[test]
fn a_pipe_into_tshark_is_live() {
    if !tools() {
        return;
    }
    let cloud = cloud("live", &messages());
    let mut client =
        listening(&cloud).args(["-w", "-"]).stdout(Stdio::piped()).spawn().expect("it runs");
    let packets = client.stdout.take().expect("stdout is piped");
    let mut tshark = Command::new("tshark")
        .args(["-l", "-i", "-", "-T", "fields", "-e", "frame.number", "-e", "frame.interface_name"])
        .stdin(packets)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("tshark runs");
    // The client goes on, and nothing more comes: what is shown now was written at once.
    let shown = BufReader::new(tshark.stdout.take().expect("stdout is piped"));
    let lines: Vec<String> = shown.lines().take(5).map(|line| line.expect("text")).collect();
    assert_eq!(lines[4], "5\t5c:5b:35:00:00:03 port0");
    assert!(client.try_wait().expect("its state").is_none(), "the client still runs");
    for process in [&mut tshark, &mut client] {
        process.kill().expect("it still runs");
        process.wait().expect("it ends");
    }
}

#[test]
fn a_pipe_into_a_reading_tshark() {
    if !tools() {
        return;
    }
    let whole: Vec<String> = messages().into_iter().chain([END.to_owned()]).collect();
    let cloud = cloud("pipe", &whole);
    let mut client =
        listening(&cloud).args(["-w", "-"]).stdout(Stdio::piped()).spawn().expect("it runs");
    let output = Command::new("tshark")
        .args(["-r", "-", "-T", "fields", "-e", "frame.encap_type"])
        .stdin(client.stdout.take().expect("stdout is piped"))
        .output()
        .expect("tshark runs");
    assert_eq!(stdout(&output), "23\n23\n1\n1\n1\n", "{}", stderr(&output));
    // The end of the capture ended it.
    assert_eq!(client.wait().expect("it ends").code(), Some(0));
}

#[test]
fn the_file_in_progress_survives_a_kill() {
    if !tools() {
        return;
    }
    let cloud = cloud("killed", &messages());
    let file = path("killed.pcapng");
    let mut client = listening(&cloud)
        .args(["--tee", "-o", "pcapng", "-w", file.to_str().expect("a UTF-8 path")])
        .stdout(Stdio::piped())
        .spawn()
        .expect("it runs");
    let shown = BufReader::new(client.stdout.take().expect("stdout is piped"));
    // Beside the file, the stream is text.
    let lines: Vec<String> = shown.lines().take(5).map(|line| line.expect("text")).collect();
    assert_eq!(lines, messages());
    client.kill().expect("it still runs");
    client.wait().expect("it ends");
    assert_eq!(count(&file), 5);
    std::fs::remove_file(&file).expect("the file is removed");
}

#[test]
fn classic_files_are_one_for_each_link_type() {
    if !tools() {
        return;
    }
    let cloud = cloud("classic", &messages());
    let (file, beside) = (path("classic.pcap"), path("classic.ethernet.pcap"));
    let output = capture(&cloud, &["-c", "5", "-w", file.to_str().expect("a UTF-8 path")]);
    let told = stderr(&output);
    assert!(told.contains("packets of link type ethernet are written to `"), "{told}");
    assert!(told.contains("classic.ethernet.pcap"), "{told}");
    let both = |file| fields(file, &["frame.time_epoch", "frame.encap_type"]);
    assert_eq!(both(&file), ["1700000000.123456000\t23", "1700000001.999999000\t23"]);
    assert_eq!(
        both(&beside),
        ["1700000002.000003000\t1", "1700000003.123456789\t1", "1700000004.000000000\t1"]
    );
    for file in [&file, &beside] {
        std::fs::remove_file(file).expect("the file is removed");
    }
}

#[test]
fn what_a_killed_run_left_beside_does_not_hold_up_the_next() {
    if !tools() {
        return;
    }
    let whole: Vec<String> = messages().into_iter().chain([END.to_owned()]).collect();
    let (file, beside) = (path("again.pcap.gz"), path("again.ethernet.pcap.gz"));
    let left = PathBuf::from(format!("{}.part", beside.display()));
    std::fs::write(&left, b"nothing that could be saved").expect("written");
    let cloud = cloud("again", &whole);
    let output =
        capture(&cloud, &["--compress", "gzip", "-w", file.to_str().expect("a UTF-8 path")]);
    let told = stderr(&output);
    assert!(told.contains("3 lost by the cloud") || told.contains("5 lost by the cloud"), "{told}");
    assert_eq!((count(&file), count(&beside)), (2, 3), "{told}");
    assert!(!left.exists());
    for file in [&file, &beside] {
        std::fs::remove_file(file).expect("the file is removed");
    }
}

#[test]
fn on_stdout_a_classic_capture_keeps_its_first_link_type() {
    let whole: Vec<String> = messages().into_iter().chain([END.to_owned()]).collect();
    let cloud = cloud("one-type", &whole);
    let output = capture(&cloud, &["-o", "pcap"]);
    assert_eq!(output.stdout.len(), 24 + 2 * (16 + beacon().len()));
    let told = stderr(&output);
    assert_eq!(told.matches("`-o pcapng` can hold both; further occurrences").count(), 1, "{told}");
    assert!(told.contains("3 times in all: a packet of another link type"), "{told}");
}

#[test]
fn a_lost_connection_is_told_in_the_file() {
    if !tools() {
        return;
    }
    let script = messages()[..2].iter().fold("[cloud]\n".to_owned(), |script, message| {
        let steps = "{ expect = 1 }, { ack = \"all\" }";
        format!("{script}[[cloud.connection]]\nsteps = [{steps}, {{ data = '''{message}''' }}, {{ drop = true }}]\n")
    });
    let cloud = Cloud::scripted("capture-gap", &script);
    let file = path("gap.pcapng");
    let name = file.to_str().expect("a UTF-8 path");
    capture(&cloud, &["-c", "2", "--retry-delay", "10ms", "-w", name]);
    let comments = fields(&file, &["frame.comment"]);
    assert!(!comments[0].contains("missing"), "{comments:?}");
    assert!(comments[1].contains("packets may be missing from 20"), "{comments:?}");
    let about = tool(Command::new("capinfos").arg(&file));
    assert_eq!(about.matches("Number of stat entries = 1").count(), 1, "{about}");
    std::fs::remove_file(&file).expect("the file is removed");
}

#[test]
fn filters_select_packets() {
    if !tools() {
        return;
    }
    let cloud = cloud("filter", &messages());
    let file = path("strong.pcapng");
    let name = file.to_str().expect("a UTF-8 path");
    for (filter, numbers) in [
        ("select(.pcap_dict.rssi > -70)", &["1700000000.123456000"][..]),
        (".pcap_dict.rssi", &["1700000000.123456000", "1700000001.999999000"]),
        ("false, null, .pcap_dict.rssi == -80", &["1700000001.999999000"]),
        ("$name == \"pcap\" and .pcap_dict.interface == \"port0\"", &["1700000004.000000000"]),
    ] {
        let wanted = numbers.len().to_string();
        capture(&cloud, &["-f", filter, "-w", name, "-c", &wanted]);
        assert_eq!(fields(&file, &["frame.time_epoch"]), numbers, "{filter}");
    }
    // What was lost before packets that were not selected is told with the next that is.
    assert!(fields(&file, &["frame.comment"])[0].contains("5 message(s) lost before this"));
    std::fs::remove_file(&file).expect("the file is removed");
}

#[test]
fn damaged_messages_are_survived_and_counted() {
    let whole = message(WIRED, &file(&segment(), 1, 2, false));
    let short = message(WIRED, &file(&segment(), 1, 2, false)[..70]);
    let garbage = message(WIRED, b"this is no capture file, but long enough");
    let none = format!(r#"{{"pcap_dict":{{{WIRED}}}}}"#);
    let messages = [&whole, &short, &garbage, &garbage, &none, &whole].map(Clone::clone);
    let cloud = cloud("damaged", &messages);
    let output = capture(&cloud, &["-c", "3", "-o", "pcap"]);
    assert_eq!(output.stdout.len(), 24 + 3 * 16 + 2 * segment().len() + 30);
    let told = stderr(&output);
    for piece in [
        "not written in full: a truncated record",
        "not written in full: a `pcap_raw` that is not a capture file; further occurrences",
        "not written in full: a message without its `pcap_raw`",
        "2 times in all: a `pcap_raw` that is not a capture file",
    ] {
        assert_eq!(told.matches(piece).count(), 1, "{piece}: {told}");
    }
}

#[test]
fn formats_follow_from_names_and_options() {
    let cloud = cloud("formats", &messages());
    let file = path("named");
    for (ending, option, start) in [
        ("pcapng", None, &b"\x0a\x0d\x0d\x0a"[..]),
        ("pcap", None, b"\x4d\x3c\xb2\xa1"),
        ("CAP", None, b"\x4d\x3c\xb2\xa1"),
        ("ndjson", None, b"{\"captu"),
        ("pcap", Some("pcapng"), b"\x0a\x0d\x0d\x0a"),
        ("pcapng", Some("ndjson"), b"{\"captu"),
    ] {
        let file = file.with_extension(ending);
        let mut arguments = vec!["-c", "1", "-w", file.to_str().expect("a UTF-8 path")];
        arguments.extend(option.iter().flat_map(|format| ["-o", format]));
        let told = stderr(&capture(&cloud, &arguments));
        assert_eq!(told.contains("as its extension suggests"), option == Some("ndjson"), "{told}");
        assert!(std::fs::read(&file).expect("the file").starts_with(start), "{arguments:?}");
        std::fs::remove_file(&file).expect("the file is removed");
    }
    assert!(capture(&cloud, &["-c", "1", "-w", "-"]).stdout.starts_with(b"\x0a\x0d\x0d\x0a"));
    assert!(capture(&cloud, &["-c", "1"]).stdout.starts_with(b"{\"captu"));
}

#[test]
fn what_does_not_go_together_is_refused() {
    let cases: &[(&[&str], &str)] = &[
        (
            &["device-stats", "-o", "pcapng"],
            "`pcapng` needs packets, and `device-stats` carries none",
        ),
        (
            &["device-stats", "-w", "x.pcap"],
            "`pcap` needs packets, and `device-stats` carries none",
        ),
        (&["subscribe", "/sites/x/pcaps", "/test", "-o", "pcap"], "and `test` carries none"),
        (&["pcap", "-o", "pcapng", "--envelope"], "`--envelope` cannot be used with `-o pcapng`"),
        (&["pcap", "-o", "pcap", "-f", ".", "-r"], "`--raw-strings` cannot be used with `-o pcap`"),
        (&["pcap", "-w", "x.pcap", "--columns", "a"], "`--columns` has no effect on `pcap`"),
        (&["pcap", "-w", "x.pcapng", "--append"], "`--append` needs a line format"),
    ];
    for (arguments, message) in cases {
        let output = support::mistcat().arg("--demo").args(*arguments).output().expect("it runs");
        let told = stderr(&output);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {told}");
        assert!(told.contains(message) && told.contains("hint: "), "{told}");
    }
    assert!(!Path::new("x.pcap").exists(), "nothing is written before");
    let mut command = support::mistcat();
    command.args(["--demo", "pcap", "-o", "pcapng"]);
    assert_eq!(on_terminal(command), "");
}
