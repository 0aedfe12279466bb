//! Recordings: what a live run writes, a replay writes again.

mod support;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Output, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use support::folder::Folder;
use support::{Cloud, mistcat, stderr, stdout};

const SITE: &str = "4ac1dcf4-9d8b-7211-65c4-057819f0862b";

/// Two connections with a gap between them, frames of every sort, and then the end.
const TWO: &str = r#"[cloud]
after = "live"
[[cloud.connection]]
steps = [{ expect = 1 }, { ack = "all" },
  { data = '{"model": "AP45", "n": 1.10, "big": 12345678901234567890, "s": "\u00e9\ud83d \"q\""}' },
  { send = "no envelope" }, { send = '{"event":"data","channel":"/foreign","data":"1"}' },
  { data = '{"type": "switch", "if_stat": {}}' }, { drop = true }]
[[cloud.connection]]
steps = [{ expect = 1 }, { ack = "all" }, { data = '[1, {"a":2}]' }, { data = '"text"' }]
"#;

fn replayed(arguments: &[&str]) -> Output {
    let output = mistcat().arg("replay").args(arguments).output().expect("the binary runs");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    output
}

/// Records the run of a client; what it showed beside.
fn recorded(cloud: &Cloud, file: &str, arguments: &[&str]) -> Output {
    let output = cloud
        .client()
        .args(arguments)
        .args(["-o", "record", "-w", file, "--retry-delay", "1ms"])
        .output()
        .expect("the binary runs");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    output
}

#[test]
fn envelopes_and_lines_are_those_of_the_live_run() {
    let folder = Folder::new("envelopes");
    for name in ["a.rec", "a.rec.gz", "a.rec.zst"] {
        if name.ends_with("zst") && !cfg!(feature = "zstd") {
            continue;
        }
        let cloud = Cloud::scripted(&format!("replay-{name}"), TWO);
        let file = folder.path(name);
        let stats = ["device-stats", "--site", SITE, "--tee", "-c", "4"];
        let live = recorded(&cloud, &file, &[&stats[..], &["--envelope"]].concat());
        let shown = stdout(&live);
        assert_eq!(shown.lines().count(), 5, "{shown}");
        assert!(shown.contains(r#""event":"gap""#) && shown.contains(r#""kind":"ap-full""#));
        let again = replayed(&[&file, "--speed", "max", "--envelope"]);
        assert_eq!(stdout(&again), shown, "{name}");
        let told = stderr(&again);
        assert!(told.contains("4 message(s) written") && told.contains("1 gap(s)"), "{told}");
        assert!(told.contains("2 bad frame(s)"), "{told}");
        let payloads: Vec<String> = shown
            .lines()
            .filter_map(|line| Some(line.split_once("\"data\":")?.1.to_owned()))
            .collect();
        let payloads: String =
            payloads.iter().map(|line| line[..line.len() - 1].to_owned() + "\n").collect();
        assert_eq!(stdout(&replayed(&[&file, "--speed", "max"])), payloads);
    }
}

#[test]
fn a_recording_tells_what_happened() {
    let folder = Folder::new("told");
    let cloud = Cloud::scripted("replay-told", TWO);
    let file = folder.path("a.rec");
    recorded(&cloud, &file, &["device-stats", "--site", SITE, "-c", "4"]);
    let text = fs::read_to_string(&file).expect("the recording");
    let lines: Vec<Value> =
        text.lines().map(|line| serde_json::from_str(line).expect(line)).collect();
    let events: Vec<&str> =
        lines.iter().map(|line| line["event"].as_str().expect("text")).collect();
    assert_eq!(
        events,
        [
            "recording",
            "connected",
            "subscribed",
            "frame",
            "frame",
            "frame",
            "frame",
            "disconnected",
            "connected",
            "subscribed",
            "gap",
            "frame",
            "frame"
        ]
    );
    assert_eq!(lines[0]["host"], "127.0.0.1");
    assert_eq!(lines[0]["channels"][0]["channel"], format!("/sites/{SITE}/stats/devices"));
    assert!(!text.contains(cloud.text("token")), "{text}");
    assert_eq!(lines[4]["frame"], "no envelope");
    assert_eq!(lines[4].get("channel"), None);
    // It is not written over.
    let over = ["replay", &file, "-o", "record", "-w", &file];
    let output = mistcat().args(over).output().expect("the binary runs");
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(&file).expect("the recording"), text);
    // A recording of a replay says the same.
    let copy = folder.path("copy.rec");
    replayed(&[&file, "--speed", "max", "-o", "record", "-w", &copy]);
    assert_eq!(fs::read_to_string(&copy).expect("the copy"), text);
}

#[test]
fn packets_are_those_of_the_live_run() {
    let folder = Folder::new("packets");
    let messages = packets();
    let script = || Cloud::scripted("replay-packets", &messages);
    let (live, file) = (folder.path("live.pcapng"), folder.path("a.rec"));
    let listening = ["pcap", "--site", SITE];
    let output = script().run(&[&listening[..], &["-w", &live]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    recorded(&script(), &file, &listening);
    let again = folder.path("again.pcapng");
    replayed(&[&file, "--speed", "max", "-w", &again]);
    let (live, again) = (fs::read(live).expect("live"), fs::read(again).expect("again"));
    assert!(live.len() > 300, "{}", live.len());
    assert_eq!(live, again);
    let piped = replayed(&[&file, "--speed", "max", "-w", "-", "-c", "1"]);
    assert!(live.starts_with(&piped.stdout[..piped.stdout.len() / 2]));
}

/// Two packets and the end of their capture.
fn packets() -> String {
    use base64::Engine;
    let mut file: Vec<u8> =
        [0xa1b2_c3d4u32, 0x0004_0002, 0, 0, 65_535, 1, 1_700_000_000, 5, 60, 60]
            .into_iter()
            .flat_map(u32::to_le_bytes)
            .collect();
    file.extend_from_slice(&[7; 60]);
    let raw = base64::engine::general_purpose::STANDARD.encode(file);
    let packet = format!(
        r#"{{ data = '{{"capture_id":"c1","pcap_dict":{{"src_ip":"192.0.2.1","ap_mac":"5c:5b:35:00:00:02","interface":"wired"}},"pcap_raw":"{raw}"}}' }}"#
    );
    format!(
        "[cloud]\n[[cloud.connection]]\nsteps = [{{ expect = 1 }}, {{ ack = \"all\" }}, {packet}, {packet}, \
         {{ data = '{{\"capture_id\":\"c1\",\"pcap_dict\":null}}' }}]\n"
    )
}

/// A recording of so many numbered messages, a second apart.
fn numbered(count: usize) -> String {
    let header = r#"{"event":"recording","version":1,"host":"h","started":"2026-01-02T03:00:00Z","channels":[{"channel":"/test"}]}"#;
    let frame = |number: usize| {
        let data = format!(r#"{{"event":"data","channel":"/test","data":{number}}}"#);
        let received = format!("2026-01-02T03:{:02}:{:02}Z", number / 60, number % 60);
        let line = serde_json::json!({"event": "frame", "received": received, "channel": "/test", "frame": data});
        format!("{line}\n")
    };
    format!("{header}\n") + &(0..count).map(frame).collect::<String>()
}

fn numbers(output: &Output) -> Vec<u64> {
    let number = |line: &str| {
        let value: Value = serde_json::from_str(line).expect(line);
        value.as_u64().or_else(|| value["seq"].as_u64()).expect("a number")
    };
    stdout(output).lines().map(number).collect()
}

#[test]
fn parts_filters_and_counts() {
    let folder = Folder::new("parts");
    let file = folder.path("a.rec");
    fs::write(&file, numbered(100)).expect("written");
    let fast =
        |more: &[&str]| numbers(&replayed(&[&[file.as_str(), "--speed", "max"], more].concat()));
    assert_eq!(fast(&[]).len(), 100);
    assert_eq!(fast(&["--from", "1m30s"]), (90..100).collect::<Vec<_>>());
    assert_eq!(fast(&["--to", "2026-01-02T03:00:02Z"]), [0, 1, 2]);
    assert_eq!(fast(&["--from", "2026-01-02T03:01:00Z", "--to", "61"]), [60, 61]);
    for bounds in [["5", "1"], ["2026-01-02T03:00:05Z", "2026-01-02T03:00:04Z"]] {
        let bounds = ["replay", &file, "--from", bounds[0], "--to", bounds[1]];
        let output = mistcat().args(bounds).output().expect("the binary runs");
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    }
    assert_eq!(fast(&["-f", "select(. > 97)"]), [98, 99]);
    assert_eq!(fast(&["-c", "2"]), [0, 1]);
    assert_eq!(
        fast(&["--loop", "-c", "201"])[99..],
        [&[99][..], &(0..100).collect::<Vec<_>>(), &[0]].concat()
    );
}

#[test]
fn the_time_between_messages_is_kept() {
    let folder = Folder::new("times");
    let file = folder.path("a.rec");
    fs::write(&file, numbered(4)).expect("written");
    let begun = Instant::now();
    replayed(&[&file, "--speed", "10"]);
    assert!(begun.elapsed() >= Duration::from_millis(300), "{:?}", begun.elapsed());
}

#[test]
fn damaged_recordings_are_played_as_far_as_they_go() {
    let folder = Folder::new("damaged");
    let file = folder.path("a.rec");
    let whole = numbered(3);
    let lines: Vec<&str> = whole.lines().collect();
    let text =
        format!("{}\n{}\n{{\"ev\n\u{0}\n{}\n{}", lines[0], lines[1], lines[2], &lines[3][..50]);
    fs::write(&file, text).expect("written");
    let output = replayed(&[&file, "--speed", "max"]);
    assert_eq!(numbers(&output), [0, 1]);
    let told = stderr(&output);
    assert!(told.contains("line 3") && told.contains("2 damaged lines"), "{told}");
    assert!(told.contains("cut off"), "{told}");
}

#[test]
fn what_is_no_recording_is_told() {
    let folder = Folder::new("none");
    let empty = folder.path("empty");
    fs::write(&empty, "").expect("written");
    let line = folder.path("line");
    fs::write(&line, "{\"seq\":1}\n").expect("written");
    let newer = folder.path("newer");
    fs::write(&newer, numbered(1).replace("\"version\":1", "\"version\":2")).expect("written");
    let packed = folder.path("packed");
    fs::write(&packed, [0x1f, 0x8b, 1, 2, 3]).expect("written");
    for file in [&empty, &line, &newer, &packed, &folder.path("missing")] {
        let output = mistcat().args(["replay", file]).output().expect("the binary runs");
        assert_eq!(output.status.code(), Some(2), "{file}: {}", stderr(&output));
        assert!(stderr(&output).starts_with("error: cannot re"), "{}", stderr(&output));
    }
    let output = mistcat().args(["replay", "-", "--loop"]).output().expect("the binary runs");
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
}

#[test]
fn a_recording_is_not_written_over() {
    let folder = Folder::new("itself");
    let (file, link) = (folder.path("test-20.rec"), folder.path("link.rec"));
    let text = numbered(3000);
    fs::write(&file, &text).expect("written");
    fs::hard_link(&file, &link).expect("a link");
    let refused = |arguments: &[&str], stdout: Stdio| {
        let output = mistcat()
            .args(["replay", "--speed", "max", "-o", "record"])
            .args(arguments)
            .stdin(fs::File::open(&file).expect("it is there"))
            .stdout(stdout)
            .output()
            .expect("the binary runs");
        assert!(stderr(&output).contains("is the recording itself"), "{}", stderr(&output));
        assert_eq!(fs::read_to_string(&file).expect("it is there"), text, "{arguments:?}");
        output.status.code()
    };
    for source in [file.as_str(), "-"] {
        for target in [&file, &link] {
            assert_eq!(refused(&[source, "-w", target], Stdio::null()), Some(2));
        }
        for template in ["{channel}-20.rec", "test-%C.rec"] {
            let target = folder.path(template);
            assert_eq!(refused(&[source, "-w", &target], Stdio::null()), Some(1));
            assert_eq!(refused(&[source, "-w", &target, "--append"], Stdio::null()), Some(1));
        }
        let stdout = fs::File::options().append(true).open(&file).expect("it is there");
        assert_eq!(refused(&[source], stdout.into()), Some(2));
    }
    let packed = folder.path("packed.rec.gz");
    replayed(&[&file, "--speed", "max", "-o", "record", "-w", &packed]);
    let name = folder.path("packed.rec");
    let again = ["-o", "record", "--compress", "gzip", "-w", &name, "-c", "1"];
    let output = mistcat().args(["replay", &packed]).args(again).output().expect("the binary runs");
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert_eq!(numbers(&replayed(&[&packed, "--speed", "max"])).len(), 3000);
}

#[test]
fn a_span_that_leaves_nothing_is_told_and_ends() {
    let folder = Folder::new("nothing");
    let file = folder.path("a.rec");
    fs::write(&file, numbered(3)).expect("written");
    for (span, what) in [
        (["--from", "1h"], "the recording ends at 2026-01-02T03:00:02Z, before `--from`"),
        (["--to", "2026-01-01"], "what follows `--to` begins at 2026-01-02T03:00:00Z"),
    ] {
        for more in [&[][..], &["--loop", "--duration", "20"]] {
            let begun = Instant::now();
            let output = replayed(&[&[file.as_str()], &span[..], more].concat());
            assert!(stderr(&output).contains(what), "{}", stderr(&output));
            assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
        }
    }
}

#[test]
fn a_recording_may_come_through_a_pipe_and_its_reader_may_leave() {
    let mut client = mistcat()
        .args(["replay", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    let mut stdin = client.stdin.take().expect("stdin is piped");
    stdin.write_all(numbered(1).as_bytes()).expect("written");
    let mut lines = BufReader::new(client.stdout.take().expect("stdout is piped")).lines();
    assert_eq!(lines.next().expect("a line").expect("UTF-8"), "0");
    // Neither the pipe in nor anything else has ended.
    drop(lines);
    assert_eq!(client.wait().expect("it ends").code(), Some(0));
}

#[test]
fn signals_end_it() {
    let folder = Folder::new("signals");
    let file = folder.path("a.rec");
    fs::write(&file, numbered(100)).expect("written");
    for (signal, code) in [(Signal::INT, 130), (Signal::TERM, 0)] {
        let mut client = mistcat()
            .args(["replay", &file])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the binary runs");
        let mut lines = BufReader::new(client.stdout.take().expect("stdout is piped")).lines();
        assert_eq!(lines.next().expect("a line").expect("UTF-8"), "0");
        let id = i32::try_from(client.id()).expect("a process id");
        kill_process(Pid::from_raw(id).expect("a process id"), signal).expect("sent");
        assert_eq!(client.wait().expect("it ends").code(), Some(code));
    }
}

#[test]
fn recordings_are_continued_and_put_together() {
    let folder = Folder::new("appended");
    let file = folder.path("a.rec");
    let cloud = Cloud::scripted(
        "replay-numbered",
        "[cloud]\n[[cloud.connection]]\nsteps = [{ expect = 1 }, { ack = \"all\" }, { numbered = 8 }]\n",
    );
    for _ in 0..2 {
        recorded(&cloud, &file, &["test", "-c", "2", "--append"]);
    }
    let text = fs::read_to_string(&file).expect("the recording");
    assert_eq!(text.matches("\"event\":\"recording\"").count(), 2, "{text}");
    assert_eq!(numbers(&replayed(&[&file, "--speed", "max"])), [1, 2, 1, 2]);
    // Every rotated file stands on its own.
    let name = folder.path("r.rec");
    recorded(&cloud, &name, &["test", "-c", "8", "--rotate-size", "600B"]);
    let mut count = 0;
    let mut seen = Vec::new();
    let mut names: Vec<_> = fs::read_dir(&folder.0)
        .expect("the folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('r')))
        .collect();
    names.sort();
    for path in names {
        count += 1;
        seen.extend(numbers(&replayed(&[path.to_str().expect("UTF-8"), "--speed", "max"])));
    }
    seen.sort_unstable();
    assert!(count > 2, "{count}");
    assert_eq!(seen, [1, 2, 3, 4, 5, 6, 7, 8]);
}

#[test]
fn a_recording_is_offered_as_a_cloud() {
    let folder = Folder::new("served");
    let file = folder.path("a.rec");
    let cloud = Cloud::scripted("replay-served", TWO);
    let stats = ["device-stats", "--site", SITE, "--tee", "-c", "4"];
    let live = stdout(&recorded(&cloud, &file, &stats));
    let served = Cloud::serving(&["replay", &file, "--serve", "127.0.0.1:0", "--speed", "100"]);
    assert_eq!(served.ready["sites"], serde_json::json!([SITE]));
    for _ in 0..2 {
        let output = served.run(&["device-stats", "--site", SITE, "-c", "4"]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert_eq!(stdout(&output), live);
    }
    // Another channel than the recorded one is not there.
    let output = served.run(&["test"]);
    assert_eq!(output.status.code(), Some(6), "{}", stderr(&output));
    // Names are the recorded ones, and two channels come in order.
    let named = folder.path("b.rec");
    let text = numbered(4).replacen(
        "{\"channel\":\"/test\"}",
        &format!(
            "{{\"channel\":\"/test\"}},{{\"channel\":\"/sites/{SITE}/devices\",\"site\":\"HQ\"}}"
        ),
        1,
    );
    fs::write(&named, text).expect("written");
    let served =
        Cloud::serving(&["replay", &named, "--serve", "127.0.0.1:0", "--speed", "max", "--loop"]);
    let output = served.run(&["subscribe", "/test", &format!("/sites/{SITE}/devices"), "-c", "9"]);
    assert_eq!(numbers(&output), [0, 1, 2, 3, 0, 1, 2, 3, 0]);
    let output = served.run(&["list", "sites", "-f", ".name", "-r"]);
    assert_eq!(stdout(&output), "HQ\n", "{}", stderr(&output));
    let output = mistcat()
        .args(["replay", &file, "--serve", "127.0.0.1:0", "-o", "csv"])
        .output()
        .expect("the binary runs");
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
}
