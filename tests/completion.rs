//! Completion of live names, by real shells on a terminal.

mod support;

use std::fs::{self, File};
use std::io::{Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use serde_json::json;
use support::{Cloud, mistcat, stdout};

/// How long to wait for the expected output of a shell.
const PATIENCE: Timespec = Timespec { tv_sec: 30, tv_nsec: 0 };

/// A shell on its own terminal, with a `mistcat` that completes like the real one and prints its arguments.
struct Shell {
    process: Child,
    terminal: File,
    home: PathBuf,
    heard: String,
}

impl Shell {
    fn start(cloud: &Cloud, arguments: &[&str], set_up: &str) -> Self {
        let home =
            std::env::temp_dir().join(format!("mistcat-{}-{}", std::process::id(), arguments[0]));
        fs::create_dir_all(&home).expect("a folder");
        stand_in(&home);
        let (terminal, other) = terminal();
        let usual = std::env::var("PATH").expect("a path");
        // Start a session with this as its controlling terminal.
        let mut command = Command::new("setsid");
        command
            .arg("--ctty")
            .args(arguments)
            .env_clear()
            .env("HOME", &home)
            .env("PATH", format!("{}:{usual}", home.display()))
            .envs([("TERM", "xterm"), ("LANG", "C.UTF-8"), ("LC_ALL", "C.UTF-8")])
            .env("XDG_CACHE_HOME", cloud.cache())
            .env("MIST_HOST", cloud.text("url"))
            .env("MIST_APITOKEN", cloud.text("token"))
            .stdin(Stdio::from(other.try_clone().expect("a copy")))
            .stdout(Stdio::from(other.try_clone().expect("a copy")))
            .stderr(Stdio::from(other));
        let process = command.spawn().expect("the shell starts");
        let terminal = File::from(terminal);
        let mut shell = Self { process, terminal, home, heard: String::new() };
        shell.send(&format!("{set_up}\nmistcat ready\n"));
        assert_eq!(shell.called(), ["ready"]);
        shell
    }

    fn send(&mut self, keys: &str) {
        self.terminal.write_all(keys.as_bytes()).expect("the shell listens");
    }

    /// The arguments mistcat gets after these keys and Return.
    fn completes(&mut self, keys: &str) -> Vec<String> {
        self.send(&format!("{keys}\n"));
        self.called()
    }

    fn called(&mut self) -> Vec<String> {
        loop {
            if let Some((_, rest)) = self.heard.split_once("CALLED:")
                && let Some((words, rest)) = rest.split_once(":END")
            {
                let words = words.split_terminator('|').map(str::to_owned).collect();
                self.heard = rest.to_owned();
                return words;
            }
            self.listen();
        }
    }

    fn listen(&mut self) {
        let mut descriptors = [PollFd::from_borrowed_fd(self.terminal.as_fd(), PollFlags::IN)];
        let ready = poll(&mut descriptors, Some(&PATIENCE)).expect("a terminal");
        assert!(ready > 0, "nothing came after: {}", self.heard);
        let mut bytes = [0; 4096];
        let count = self.terminal.read(&mut bytes).expect("the shell is there");
        // A character may be cut here, but never one of those searched for.
        self.heard.push_str(&String::from_utf8_lossy(&bytes[..count]));
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        // It may have exited on its own.
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.home);
    }
}

fn terminal() -> (OwnedFd, File) {
    let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
    grantpt(&terminal).expect("the terminal is ours");
    unlockpt(&terminal).expect("the terminal opens");
    let name = ptsname(&terminal, Vec::new()).expect("the terminal has a name");
    let path = name.to_str().expect("a UTF-8 path");
    let other = File::options().read(true).write(true).open(path).expect("its other end");
    (terminal, other)
}

/// A `mistcat` that completes like the real one and otherwise prints its arguments. The markers around them
/// cannot be confused with what is typed.
fn stand_in(folder: &std::path::Path) {
    let script = format!(
        "#!/bin/sh\n[ -n \"$COMPLETE\" ] && exec {} \"$@\"\nprintf 'CALL''ED:'; printf '%s|' \"$@\"; printf ':E''ND\\n'\n",
        env!("CARGO_BIN_EXE_mistcat")
    );
    let path = folder.join("mistcat");
    fs::write(&path, script).expect("written");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("executable");
}

const NAMES: [&str; 4] = ["New York", "New York / East:1", "Ann's Café", "[odd] *name*"];

/// A cloud with difficult names, which are cached on disk.
fn cloud() -> Cloud {
    let cloud = Cloud::start(&["--sites", "6"]);
    let path = format!("/api/v1/orgs/{}/sites", cloud.text("org"));
    for name in NAMES {
        cloud.call("POST", &path, &json!({ "name": name }));
    }
    let lists: [&[&str]; 4] = [
        &["list", "sites"],
        &["list", "maps", "--site", "HQ", "--site", "New York"],
        &["list", "devices", "--site", "HQ"],
        &["list", "clients", "--site", "HQ"],
    ];
    for list in lists {
        assert!(cloud.run(list).status.success());
    }
    cloud
}

/// What is typed before TAB, and the resulting arguments, in every shell.
const TYPED: &[(&str, &str)] = &[
    ("device-stats --site US-Au", "device-stats|--site|US-Austin"),
    ("device-stats --site DE-K", "device-stats|--site|DE-Köln"),
    ("device-stats --site JP-東", "device-stats|--site|JP-東京"),
    ("device-stats --site Ann", "device-stats|--site|Ann's Café"),
    ("device-stats --site=Ann", "device-stats|--site=Ann's Café"),
    ("device-stats --site \"New York /", "device-stats|--site|New York / East:1"),
    ("device-stats --site 'New York /", "device-stats|--site|New York / East:1"),
    ("device-stats --site New\\ York\\ /", "device-stats|--site|New York / East:1"),
    ("device-stats --site New\\ York\\ /\\ East:", "device-stats|--site|New York / East:1"),
    ("device-stats --site \\[o", "device-stats|--site|[odd] *name*"),
    ("map-clients --site \"New York\" --map Gr", "map-clients|--site|New York|--map|Ground floor"),
    ("map-clients --site HQ --map F", "map-clients|--site|HQ|--map|First floor"),
    ("device-cmd --site HQ --device AP-Lo", "device-cmd|--site|HQ|--device|AP-Lobby"),
    ("client-diag --site HQ --client ann", "client-diag|--site|HQ|--client|ann-laptop"),
    ("org-insights --org Ex", "org-insights|--org|Example Corp"),
    ("device-stats --resc", "device-stats|--rescan"),
    ("unconn", "unconnected-clients"),
];

fn check(cloud: &Cloud, shell: &[&str], set_up: &str) {
    let mut shell = Shell::start(cloud, shell, set_up);
    for (typed, called) in TYPED {
        let found = shell.completes(&format!("mistcat {typed}\t")).join("|");
        assert_eq!(&found, called, "{typed}");
    }
}

/// The committed script of a shell; the first TAB already completes.
fn check_committed(cloud: &Cloud, shell: &[&str], set_up: &str) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/completions");
    let mut shell = Shell::start(cloud, shell, &set_up.replace("FOLDER", folder));
    let found = shell.completes("mistcat device-stats --site US-Au\t");
    assert_eq!(found, ["device-stats", "--site", "US-Austin"]);
}

#[test]
fn a_real_bash() {
    // Every test machine has one.
    let cloud = cloud();
    let set_up = "bind 'set bell-style none'; source <(COMPLETE=bash mistcat)";
    check(&cloud, &["bash", "--norc", "--noprofile", "-i"], set_up);
    let committed = "bind 'set bell-style none'; source FOLDER/mistcat.bash";
    check_committed(&cloud, &["bash", "--norc", "--noprofile", "-i"], committed);
    // The case of letters is corrected.
    let mut shell = Shell::start(&cloud, &["bash", "--norc", "--noprofile", "-i"], set_up);
    let found = shell.completes("mistcat device-stats --site us-d\t");
    assert_eq!(found, ["device-stats", "--site", "US-Denver"]);
    // Names with a common prefix are listed.
    shell.send("mistcat device-stats --site US-\t\t");
    while !["US-Austin", "US-Boston", "US-Denver"].iter().all(|name| shell.heard.contains(name)) {
        shell.listen();
    }
}

#[test]
fn a_real_zsh() {
    if !support::installed("zsh", "zsh") {
        return;
    }
    let cloud = cloud();
    let set_up =
        "unsetopt beep; autoload -U compinit; compinit -u -D; source <(COMPLETE=zsh mistcat)";
    check(&cloud, &["zsh", "-f", "-i"], set_up);
    let committed = "unsetopt beep; fpath=(FOLDER $fpath); autoload -U compinit; compinit -u -D";
    check_committed(&cloud, &["zsh", "-f", "-i"], committed);
    let mut shell = Shell::start(&cloud, &["zsh", "-f", "-i"], set_up);
    shell.send("mistcat device-stats --site US-\t\t");
    // Ids distinguish them.
    let id = cloud.ready["sites"][1].as_str().expect("an id");
    while !shell.heard.contains(id) {
        shell.listen();
    }
}

#[test]
fn a_real_fish() {
    if !support::installed("fish", "fish") {
        return;
    }
    let cloud = cloud();
    check(&cloud, &["fish", "--no-config", "-i"], "COMPLETE=fish mistcat | source");
    check_committed(&cloud, &["fish", "--no-config", "-i"], "source FOLDER/mistcat.fish");
}

/// The candidates bash gets for a line.
fn proposed(cloud: &Cloud, line: &str, variables: &[(&str, &str)]) -> String {
    let mut command = mistcat();
    command
        .args(["--", "mistcat"])
        .env("XDG_CACHE_HOME", cloud.cache())
        .envs([("COMPLETE", "bash"), ("_MISTCAT_LINE", line)])
        .env("_MISTCAT_TYPED", line.rsplit(' ').next().unwrap_or_default())
        .envs(variables.iter().copied());
    stdout(&command.output().expect("the binary runs"))
}

#[test]
fn the_cloud_of_the_line_is_the_one_that_counts_and_is_never_asked() {
    let cloud = cloud();
    let (url, token) = (cloud.text("url").to_owned(), cloud.text("token").to_owned());
    drop_names_of_others(&cloud);
    let with = |line: &str, variables: &[(&str, &str)]| proposed(&cloud, line, variables);
    let typed = "mistcat device-stats --site US-B";
    let environment = [("MIST_HOST", &*url), ("MIST_APITOKEN", &*token)];
    assert_eq!(with(typed, &environment), "US-Boston\n");
    // Without a token at hand, the names most recently cached for this host.
    assert_eq!(with(typed, &[("MIST_HOST", &url)]), "US-Boston\n");
    assert_eq!(with(&format!("mistcat --host {url} device-stats --site US-B"), &[]), "US-Boston\n");
    assert_eq!(with(&format!("mistcat device-stats --host={url} --site US-B"), &[]), "US-Boston\n");
    assert_eq!(with(typed, &[("MIST_HOST", &url), ("MIST_APITOKEN", "other")]), "");
    assert_eq!(with(typed, &[]), "");
    assert_eq!(with("mistcat --demo device-stats --site US-B", &environment), "");
    let file = cloud.cache().join("config.toml");
    fs::write(&file, format!("[profiles.p]\nhost = \"{url}\"\ntoken = \"{token}\"\n"))
        .expect("written");
    let config = [("MISTCAT_CONFIG", file.to_str().expect("a UTF-8 path"))];
    assert_eq!(with("mistcat --profile p device-stats --site US-B", &config), "US-Boston\n");
    assert_eq!(with(typed, &config), "");
    // A profile's token outranks any other in the file, whatever key sets it.
    let token_file = cloud.cache().join("token");
    fs::write(&token_file, format!("{token}\n")).expect("written");
    let profile = format!("[profiles.p]\nhost = \"{url}\"\ntoken_file = {token_file:?}\n");
    fs::write(&file, format!("token = \"other\"\n{profile}")).expect("written");
    assert_eq!(with("mistcat --profile p device-stats --site US-B", &config), "US-Boston\n");
    // Names are still known when the cloud is gone.
    let cache = cloud.cache();
    let kept = cache.with_extension("kept");
    fs::rename(&cache, &kept).expect("renamed");
    drop(cloud);
    let mut command = mistcat();
    command.args(["--", "mistcat"]).env("XDG_CACHE_HOME", &kept).envs(environment);
    command.envs([("COMPLETE", "bash"), ("_MISTCAT_LINE", typed), ("_MISTCAT_TYPED", "US-B")]);
    assert_eq!(stdout(&command.output().expect("the binary runs")), "US-Boston\n");
    fs::remove_dir_all(&kept).expect("removed");
}

#[test]
fn sites_are_completed_from_privileges_too() {
    let cloud = Cloud::scripted("completion-single", "[cloud]\nscope = \"site\"\n");
    let variables = [("MIST_HOST", cloud.text("url")), ("MIST_APITOKEN", cloud.text("token"))];
    assert!(cloud.run(&["list", "devices"]).status.success());
    assert_eq!(proposed(&cloud, "mistcat device-stats --site US", &variables), "US-Austin\n");
    assert_eq!(
        proposed(&cloud, "mistcat device-stats --site ", &variables),
        "HQ\nUS-Austin\nall\n"
    );
    assert_eq!(proposed(&cloud, "mistcat list sites --org Ex", &variables), "Example\\ Corp\n");
}

/// Checks that only one identity has cached anything.
fn drop_names_of_others(cloud: &Cloud) {
    let root = cloud.cache().join("mistcat");
    assert_eq!(fs::read_dir(root).expect("a folder").count(), 1);
}
