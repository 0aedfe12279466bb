//! Pipes, files and signals around a stream.

mod support;

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use support::{Cloud, stderr, stdout};

/// One message, and then nothing for ever.
const ONE_AND_SILENCE: &str = "[cloud]\n[[cloud.connection]]\nsteps = [{ expect = 1 }, { ack = \"all\" }, { data = \"1\" }]\n";

fn running(cloud: &Cloud, arguments: &[&str]) -> Child {
    cloud
        .client()
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs")
}

fn first_line(child: &mut Child) -> String {
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().expect("stdout is piped"))
        .read_line(&mut line)
        .expect("a line");
    line
}

#[test]
fn a_closed_pipe_ends_an_idle_stream_at_once() {
    let cloud = Cloud::scripted("closed-pipe", ONE_AND_SILENCE);
    let mut client = running(&cloud, &["test"]);
    assert_eq!(first_line(&mut client), "1\n");
    drop(client.stdout.take());
    let closed = Instant::now();
    assert_eq!(client.wait().expect("it ends").code(), Some(0));
    assert!(closed.elapsed() < Duration::from_secs(1), "{:?}", closed.elapsed());
}

#[test]
fn signals_end_it_after_unsubscribing() {
    for (signal, code) in [(Signal::INT, 130), (Signal::TERM, 0), (Signal::HUP, 0)] {
        let journal = std::env::temp_dir().join(format!(
            "mistcat-{}-signal-{}",
            std::process::id(),
            signal.as_raw()
        ));
        let cloud = Cloud::start(&["--journal", journal.to_str().expect("a UTF-8 path")]);
        let mut client = running(&cloud, &["test"]);
        assert_eq!(first_line(&mut client), "1\n");
        let id = i32::try_from(client.id()).expect("a process id");
        kill_process(Pid::from_raw(id).expect("a process id"), signal).expect("the signal is sent");
        let sent = Instant::now();
        assert_eq!(client.wait().expect("it ends").code(), Some(code));
        assert!(sent.elapsed() < Duration::from_secs(1), "{:?}", sent.elapsed());
        let mut rest = String::new();
        client.stderr.take().expect("stderr is piped").read_to_string(&mut rest).expect("UTF-8");
        assert_eq!(rest, "");
        drop(cloud);
        let seen = std::fs::read_to_string(&journal).expect("the journal");
        std::fs::remove_file(&journal).expect("the journal is removed");
        assert!(seen.contains("\"unsubscribe\"") && seen.contains("1000"), "{seen}");
    }
}

#[test]
fn files_are_replaced_appended_and_shown_as_well() {
    let cloud = Cloud::start(&["--rate", "20"]);
    let file = std::env::temp_dir().join(format!("mistcat-{}-file", std::process::id()));
    let path = file.to_str().expect("a UTF-8 path");
    for (arguments, lines, shown) in [
        (&["test", "-c", "2", "-w", path][..], 2, ""),
        (&["test", "-c", "1", "-w", path][..], 1, ""),
        (&["test", "-c", "2", "-w", path, "--append"][..], 3, ""),
        (&["test", "-c", "1", "-w", path, "--tee"][..], 1, "1\n"),
    ] {
        let output = cloud.run(arguments);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert_eq!(stdout(&output), shown);
        assert_eq!(std::fs::read_to_string(&file).expect("the file").lines().count(), lines);
    }
    std::fs::remove_file(&file).expect("the file is removed");
}

#[test]
fn durations_end_with_what_came() {
    let cloud = Cloud::scripted("duration", ONE_AND_SILENCE);
    let output = cloud.run(&["test", "--duration", "2s"]);
    assert_eq!(
        (output.status.code(), stdout(&output).as_str()),
        (Some(0), "1\n"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn drops_are_told_in_sums() {
    let script = "[cloud]\n[[cloud.connection]]\nsteps = [{ expect = 1 }, { ack = \"all\" }, { numbered = 20000 }, { close = 1000 }]\n";
    let cloud = Cloud::scripted("drops", script);
    let mut client =
        running(&cloud, &["test", "--on-slow", "drop-newest", "--buffer", "1", "--no-reconnect"]);
    let output = client.stdout.take().expect("stdout is piped");
    let lines = BufReader::new(output).lines().count();
    let mut told = String::new();
    client.stderr.take().expect("stderr is piped").read_to_string(&mut told).expect("UTF-8");
    assert_eq!(client.wait().expect("it ends").code(), Some(5), "{told}");
    let sums = told.lines().filter_map(|line| {
        line.strip_prefix("warning: ")?.split_once(' ')?.0.parse::<usize>().ok()
    });
    assert_eq!(lines + sums.clone().sum::<usize>(), 20_000, "{told}");
    assert!(sums.count() <= 4, "{told}");
}

#[test]
fn a_closed_pipe_is_no_failure_of_other_commands_either() {
    let mut client = support::mistcat()
        .args(["completions", "bash"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    drop(client.stdout.take());
    let mut told = String::new();
    client.stderr.take().expect("stderr is piped").read_to_string(&mut told).expect("UTF-8");
    assert_eq!((client.wait().expect("it ends").code(), told.as_str()), (Some(0), ""));
}

#[test]
fn rows_are_appended_without_a_second_header() {
    let cloud = Cloud::start(&["--rate", "20"]);
    let file = std::env::temp_dir().join(format!("mistcat-{}-table", std::process::id()));
    let path = file.to_str().expect("a UTF-8 path");
    for _ in 0..2 {
        let output = cloud.run(&["test", "-c", "1", "-o", "csv", "-w", path, "--append"]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    }
    assert_eq!(std::fs::read_to_string(&file).expect("the file"), "value\n1\n1\n");
    std::fs::remove_file(&file).expect("the file is removed");
    let output = cloud.run(&["test", "-o", "json", "-w", path, "--append"]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
}
