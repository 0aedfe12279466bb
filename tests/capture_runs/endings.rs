//! No way out leaves a capture behind. Those that a process cannot answer are its guard's.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::cloud::{Place, QUIET, end, first_packets, signal};
use crate::support::{stderr, stdout};

const STREAMED: [&str; 5] = ["--start", "radiotap,wired", "-w", "-", "--utc"];

#[test]
fn signals() {
    for (one, code) in [
        (Signal::INT, 130),
        (Signal::TERM, 0),
        (Signal::HUP, 0),
        (Signal::QUIT, 131),
        (Signal::USR1, 0),
        (Signal::USR2, 0),
        (Signal::ALARM, 0),
        (Signal::XCPU, 0),
    ] {
        let place = Place::new(QUIET);
        let mut client = place.spawn(&STREAMED);
        first_packets(&mut client);
        signal(&client, one);
        let (ended, told) = end(client);
        assert_eq!(ended, Some(code), "{told}");
        assert!(told.contains("capture: started `radiotap,wired`"), "{told}");
        assert!(told.contains("capture: stopped "), "{told}");
        assert_eq!(place.all_stopped(), 1);
    }
}

#[test]
fn a_second_signal_does_not_leave_it_behind() {
    let rule = "[[cloud.rest]]\nmethod = 'DELETE'\npath = '{call}'\ndelay = '300ms'\n";
    let place = Place::new(&format!("{QUIET}{rule}"));
    let mut client = place.spawn(&STREAMED);
    first_packets(&mut client);
    signal(&client, Signal::INT);
    // The connection is given up first.
    place.wait_for("unsubscribe");
    signal(&client, Signal::INT);
    assert_eq!(end(client).0, Some(130));
    assert_eq!(place.all_stopped(), 1);
}

#[test]
fn a_hang_up_that_is_ignored_ends_nothing() {
    let place = Place::new(QUIET);
    let shell = place.command(&["--start", "wired", "-w", "-"]);
    let mut command = Command::new("sh");
    command.env_clear().envs(shell.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.args(["-c", "trap '' HUP; exec \"$0\" \"$@\""]).arg(shell.get_program());
    command.args(shell.get_args()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut client = command.spawn().expect("a shell");
    first_packets(&mut client);
    signal(&client, Signal::HUP);
    first_packets(&mut client);
    signal(&client, Signal::TERM);
    assert_eq!(end(client).0, Some(0));
    assert_eq!(place.all_stopped(), 1);
}

#[test]
fn a_capture_that_cannot_be_stopped_is_no_success() {
    let rule = "[[cloud.rest]]\nmethod = 'DELETE'\npath = '{call}'\nstatus = 400\nbody = '{\"detail\": \"no\"}'\n";
    for (one, code) in [(None, 1), (Some(Signal::TERM), 1), (Some(Signal::INT), 130)] {
        let place = Place::new(&format!("{QUIET}{rule}"));
        let mut arguments = STREAMED.to_vec();
        arguments.extend(one.is_none().then_some(["-c", "20"]).into_iter().flatten());
        let mut client = place.spawn(&arguments);
        if let Some(one) = one {
            first_packets(&mut client);
            signal(&client, one);
        }
        let (ended, told) = end(client);
        assert_eq!(ended, Some(code), "{told}");
        assert!(told.contains("could not be stopped, and ends by itself"), "{told}");
    }
}

#[test]
fn an_answer_that_names_no_capture_is_told() {
    let rule =
        "[[cloud.rest]]\nmethod = 'GET'\npath = '{call}'\ntimes = 1\nstatus = 200\nbody = '{}'\n";
    let place = Place::new(&format!("{QUIET}{rule}"));
    let output = place.run(&["--start", "wired", "-c", "3"]);
    let told = stderr(&output);
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert!(told.contains("whether a capture runs already is not known"), "{told}");
    assert_eq!(place.all_stopped(), 1);
}

#[test]
fn a_closed_pipe() {
    let place = Place::new(QUIET);
    let mut client = place.spawn(&STREAMED);
    let mut bytes = [0; 100];
    client.stdout.as_mut().expect("stdout is piped").read_exact(&mut bytes).expect("bytes");
    drop(client.stdout.take());
    let (code, told) = end(client);
    assert_eq!(code, Some(0), "{told}");
    assert_eq!(place.all_stopped(), 1);
}

#[test]
fn counts_and_times() {
    let none = "[cloud]\ncapture = false\npacket_rate = 0.0\n";
    for (script, arguments, code) in [
        (QUIET, &["-c", "20"][..], 0),
        (QUIET, &["--duration", "500ms"], 0),
        (none, &["--idle-timeout", "300ms"], 4),
        // The end of the capture comes by itself.
        (QUIET, &["--num-packets", "10"], 0),
        (QUIET, &["-c", "3", "-f", "select(.pcap_dict.rssi > -200)"], 0),
    ] {
        let place = Place::new(script);
        let output = place.run(&[&["--start", "radiotap"], arguments].concat());
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {}", stderr(&output));
        assert_eq!(place.all_stopped(), 1, "{arguments:?}");
    }
}

#[test]
fn the_end_of_the_capture_ends_the_run() {
    let place = Place::new(&format!("{QUIET}capture_lifetime = '200ms'\n"));
    let output = place.run(&["--start", "wired"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let told = stderr(&output);
    assert!(told.contains("has ended; its limits: 1024 packets, 10m"), "{told}");
    let lines = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(lines.lines().last().expect("a line").contains("\"pcap_dict\": null"));
    assert_eq!(place.events("capture_stop")[0]["by"], "cloud");
    assert_eq!(place.all_stopped(), 1);
}

#[test]
fn the_end_of_the_capture_is_told_and_is_no_packet() {
    let place = Place::new(QUIET);
    let listener = place.spawn(&["-o", "pretty", "-v"]);
    place.wait_for("subscribe");
    let output = place.run(&["--start", "wired", "--num-packets", "3", "--log-format", "json"]);
    // A script reads the end in its stream, and three packets in the sum.
    let lines = stdout(&output);
    assert_eq!(lines.lines().count(), 4, "{lines}");
    assert!(lines.ends_with("\"pcap_dict\": null}\n"), "{lines}");
    assert!(stderr(&output).contains("\"messages\":3"), "{}", stderr(&output));
    let heard = listener.wait_with_output().expect("it ends");
    assert_eq!(heard.status.code(), Some(0), "{}", stderr(&heard));
    assert_eq!(stdout(&heard).lines().count(), 3, "{}", stdout(&heard));
    let told = stderr(&heard);
    let id = place.events("capture_start")[0]["id"].as_str().expect("an id").to_owned();
    assert!(told.contains(&format!("capture: {id} has ended")), "{told}");
    assert!(told.contains("3 message(s) written"), "{told}");
}

#[test]
fn a_full_disk() {
    let place = Place::new(QUIET);
    let full = || File::options().write(true).open("/dev/full").expect("Linux has it");
    for arguments in [&["-o", "ndjson"][..], &["-w", "-"]] {
        let mut command = place.command(&[&["--start", "radiotap"], arguments].concat());
        let output = command.stdout(full()).output().expect("the binary runs");
        assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    }
    // The header of the second could not be written: nothing was started.
    assert_eq!(place.all_stopped(), 1);
}

#[test]
fn a_file_that_takes_not_even_its_header() {
    let place = Place::new(QUIET);
    // Nobody would hear that it is waited for, and no signal would end it.
    let mut client = place.spawn(&["--start", "radiotap", "-o", "pcapng", "-w", "/dev/full"]);
    let deadline = Instant::now() + Duration::from_secs(20);
    while client.try_wait().expect("a child").is_none() {
        if Instant::now() > deadline {
            client.kill().expect("it runs");
            panic!("it waits for a disk that is full from the start");
        }
        std::thread::yield_now();
    }
    let (code, told) = end(client);
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("No space left"), "{told}");
    assert_eq!(place.all_stopped(), 0);
}

#[test]
fn a_signal_while_a_full_disk_is_waited_for() {
    for one in [Signal::INT, Signal::TERM] {
        let place = Place::new(QUIET);
        let mut client = place.spawn(&["--start", "radiotap", "-o", "ndjson", "-w", "/dev/full"]);
        let mut told = BufReader::new(client.stderr.take().expect("stderr is piped"));
        let mut line = String::new();
        while !line.contains("trying again") {
            line.clear();
            assert!(told.read_line(&mut line).expect("UTF-8") > 0, "it ended");
        }
        signal(&client, one);
        let mut rest = String::new();
        told.read_to_string(&mut rest).expect("UTF-8");
        // What was received and not written weighs more than the signal.
        assert_eq!(client.wait().expect("it ends").code(), Some(1), "{rest}");
        assert_eq!(place.all_stopped(), 1, "{rest}");
    }
}

#[test]
fn a_lost_connection() {
    let lost = "[[cloud.connection]]\nsteps = [{ live = true }, { wait = '300ms' }, { drop = true }]\n\
                [[cloud.connection]]\nsteps = [{ respond = 503 }]\n";
    let place = Place::new(&format!("{QUIET}{lost}"));
    let give_up = ["--max-retries", "2", "--retry-delay", "10ms"];
    let output = place.run(&[&["--start", "radiotap"][..], &give_up].concat());
    assert_eq!(output.status.code(), Some(5), "{}", stderr(&output));
    assert_eq!(place.all_stopped(), 1);
}

#[test]
fn a_refused_subscription_starts_nothing() {
    let refused = "[[cloud.connection]]\nsteps = [{ expect = 1 }, { fail = '*' }]\n";
    let place = Place::new(&format!("{QUIET}{refused}"));
    let output = place.run(&["--start", "radiotap"]);
    assert_eq!(output.status.code(), Some(6), "{}", stderr(&output));
    assert_eq!(place.all_stopped(), 0);
}

#[test]
fn after_a_reconnect_it_is_still_followed() {
    let lost = "after = 'live'\n[[cloud.connection]]\nsteps = [{ live = true }, { wait = '300ms' }, { drop = true }]\n";
    let place = Place::new(&format!("{QUIET}{lost}"));
    let output = place.run(&["--start", "radiotap", "--retry-delay", "10ms", "-c", "200"]);
    let told = stderr(&output);
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert!(told.contains("1 reconnect(s), 1 gap(s)"), "{told}");
    assert_eq!(place.all_stopped(), 1);
}

#[test]
fn an_end_that_fell_into_a_gap_is_found_out() {
    let lost = "capture_lifetime = '300ms'\n\
                [[cloud.connection]]\nsteps = [{ live = true }, { wait = '100ms' }, { drop = true }]\n\
                [[cloud.connection]]\nsteps = [{ wait = '600ms' }, { live = true }]\n";
    let place = Place::new(&format!("{QUIET}{lost}"));
    let output = place.run(&["--start", "radiotap", "--retry-delay", "10ms"]);
    let told = stderr(&output);
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert!(told.contains("has ended"), "{told}");
    assert_eq!(place.all_stopped(), 1);
}

/// The answer to the call that starts it: late, cut, or never there.
#[test]
fn an_answer_that_does_not_come() {
    let rule = |what: &str| format!("[[cloud.rest]]\nmethod = 'POST'\npath = '{{call}}'\n{what}\n");
    for (what, arguments) in [
        ("hold = '500ms'", &["-c", "5"][..]),
        ("hold = '1h'", &["-c", "5"]),
        ("cut = true\ntimes = 1", &["-c", "5"]),
        ("cut = true\ntimes = 1", &["--duration", "1s"]),
        ("status = 502\ntimes = 1", &["-c", "5", "--retry-delay", "10ms"]),
        ("body = '{}'\nstatus = 502", &["--duration", "1s", "--retry-delay", "10ms"]),
    ] {
        let place = Place::new(&format!("{QUIET}{}", rule(what)));
        let output = place.run(&[&["--start", "radiotap"][..], arguments].concat());
        let told = stderr(&output);
        let refused = what.starts_with("body");
        assert_eq!(output.status.code(), Some(if refused { 5 } else { 0 }), "{what}: {told}");
        assert_eq!(place.all_stopped(), usize::from(!refused), "{what}: {told}");
    }
}

#[test]
fn a_signal_before_the_answer() {
    for (what, started) in [("hold = '1h'", 1), ("delay = '1h'", 0)] {
        let rule = format!("[[cloud.rest]]\nmethod = 'POST'\npath = '{{call}}'\n{what}\n");
        let place = Place::new(&format!("{QUIET}{rule}"));
        let client = place.spawn(&["--start", "radiotap"]);
        place.wait_for(if started == 1 { "capture_start" } else { "rest" });
        signal(&client, Signal::INT);
        let (code, told) = end(client);
        assert_eq!(code, Some(130), "{told}");
        assert_eq!(place.all_stopped(), started, "{told}");
    }
}

#[test]
fn a_reader_may_not_start_one() {
    let place = Place::new(&format!("{QUIET}role = 'read'\n"));
    let output = place.run(&["--start", "radiotap"]);
    let told = stderr(&output);
    assert_eq!(output.status.code(), Some(3), "{told}");
    assert!(told.contains("You do not have permission"), "{told}");
    assert_eq!(place.all_stopped(), 0);
}

#[test]
fn what_runs_already_is_told_and_left_alone() {
    let place = Place::new("[cloud]\ncapture = true\n");
    let output = place.run(&["--start", "wired", "-c", "1"]);
    let told = stderr(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(
        told.contains("error: a capture is already running there: `radiotap,wired` "),
        "{told}"
    );
    assert!(told.contains("since ") && told.contains("--take-over"), "{told}");
    assert!(place.bodies().is_empty() && place.events("capture_stop").is_empty());

    let output = place.run(&["--start", "wired", "--take-over", "-c", "3"]);
    let told = stderr(&output);
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert!(told.contains("capture: ended `radiotap,wired` "), "{told}");
    let lines = String::from_utf8(output.stdout).expect("UTF-8");
    assert_eq!(lines.matches("\"interface\": \"wired\"").count(), 3, "{lines}");
    assert_eq!(place.all_stopped(), 2);
}

#[test]
fn packets_of_another_capture_are_not_written() {
    // Somebody else's packets come without a capture that would be in the way.
    let place = Place::with(
        "[cloud]\npacket_rate = 300.0\n[[cloud.rest]]\nmethod = 'POST'\npath = '{call}'\ndelay = '500ms'\n",
        &["--background"],
    );
    let output = place.run(&["--start", "wired", "-c", "5"]);
    let told = stderr(&output);
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert_eq!(told.matches("which this run did not start").count(), 1, "{told}");
    let id = place.events("capture_start")[0]["id"].as_str().expect("an id").to_owned();
    let lines = String::from_utf8(output.stdout).expect("UTF-8");
    assert_eq!(lines.matches(&format!("\"capture_id\": \"{id}\"")).count(), 5, "{lines}");
    assert_eq!(place.all_stopped(), 1);
}
