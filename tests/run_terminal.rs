//! Screens and shells of devices on a terminal that somebody else needs afterwards.

mod support;

use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use support::Cloud;
use support::window::Window;

fn sit_down(cloud: &Cloud, arguments: &[&str]) -> Window {
    let mut client = cloud.client();
    Window::run(client.args(arguments).args(["--site", "HQ", "--device", "SW-HQ-1"]))
}

/// Looks until it is so.
fn wait_until(is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < Duration::from_secs(20), "it does not come about");
        thread::yield_now();
    }
}

fn send(terminal: &Window, signal: Signal) {
    let id = i32::try_from(terminal.child.id()).expect("a process id");
    kill_process(Pid::from_raw(id).expect("a process id"), signal).expect("it is sent");
}

fn is_stopped(terminal: &Window) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{}/stat", terminal.child.id()));
    status.expect("the process is there").contains(") T ")
}

#[test]
fn a_quit_gives_the_terminal_back() {
    let cloud = Cloud::start(&["--rate", "20"]);
    let mut terminal = sit_down(&cloud, &["run", "top"]);
    terminal.wait_for("last pid");
    terminal.press("\u{1c}");
    // What follows stands below the screen.
    terminal.wait_for("\u{1b}[30;1H\r\n");
    let (status, shown) = terminal.end();
    assert_eq!(status.code(), Some(131), "{shown}");
    assert!(terminal.is_as_before());
    let mut terminal = sit_down(&cloud, &["shell"]);
    terminal.wait_for("> ");
    send(&terminal, Signal::QUIT);
    let (status, shown) = terminal.end();
    assert_eq!(status.code(), Some(131), "{shown}");
    assert!(terminal.is_as_before());
}

#[test]
fn a_stopped_program_gives_the_terminal_back_and_takes_it_again() {
    let cloud = Cloud::start(&["--rate", "20"]);
    for arguments in [&["run", "top"][..], &["shell"]] {
        let mut terminal = sit_down(&cloud, arguments);
        terminal.wait_for(if arguments.len() > 1 { "last pid" } else { "> " });
        assert!(!terminal.is_as_before());
        send(&terminal, Signal::TSTP);
        wait_until(|| is_stopped(&terminal));
        assert!(terminal.is_as_before());
        send(&terminal, Signal::CONT);
        wait_until(|| !terminal.is_as_before());
        send(&terminal, Signal::INT);
        let (status, shown) = terminal.end();
        assert_eq!(status.code(), Some(130), "{shown}");
        assert!(terminal.is_as_before());
    }
}

#[test]
fn a_device_without_a_site_has_a_shell_of_its_organisation() {
    let cloud = Cloud::start(&["--rate", "20"]);
    let site = cloud.ready["sites"][0].as_str().expect("a site").to_owned();
    let org = cloud.text("org").to_owned();
    let path = format!("/api/v1/sites/{site}/devices?type=switch");
    let switches = cloud.call("GET", &path, &serde_json::Value::Null);
    let mac = switches[0]["mac"].as_str().expect("a MAC").to_owned();
    for more in [&["--org", org.as_str()][..], &[]] {
        let mut client = cloud.client();
        client.args(["shell", "--jsi", "--device", &mac]).args(more);
        let mut terminal = Window::run(&client);
        terminal.wait_for("> ");
        terminal.press("exit\r");
        let (status, shown) = terminal.end();
        assert_eq!(status.code(), Some(0), "{shown}");
    }
    let plan = cloud.run(&["shell", "--jsi", "--org", &org, "--device", &mac, "--dry-run"]);
    let call = format!("/api/v1/orgs/{org}/jsi/devices/{mac}/shell {{}}");
    assert!(support::stdout(&plan).contains(&call), "{}", support::stdout(&plan));
    let output = cloud.run(&["shell", "--jsi", "--org", &org, "--device", "SW-HQ-1"]);
    assert_eq!(output.status.code(), Some(2), "{}", support::stderr(&output));
}

#[test]
fn a_question_that_nobody_sees_is_not_asked() {
    let cloud = Cloud::start(&["--rate", "20"]);
    let client = cloud.client();
    let mut shell = std::process::Command::new("sh");
    for (name, value) in client.get_envs() {
        shell.env(name, value.expect("it is set"));
    }
    let program = client.get_program().to_str().expect("a UTF-8 path");
    let place = "--site HQ --device SW-HQ-1";
    let command =
        format!("{program} run bounce_port --ports ge-0/0/1 {place} 2>/dev/null; echo code $?");
    let terminal = Window::run(shell.arg("-c").arg(command));
    terminal.wait_for("code 2");
}
