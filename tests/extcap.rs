//! Wireshark's extcap interface: what it is answered, and captures by the real tshark.
//!
//! Where `tshark` is missing, those tests say that they are skipped; with `CI=true` or
//! `MISTCAT_REQUIRE_TOOLS=1` they fail.

#[path = "capture_runs/cloud.rs"]
mod cloud;
mod support;

use std::fs;
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use cloud::{Place, QUIET, signal};
use rustix::process::Signal;
use support::{Cloud, installed, stderr, stdout};

/// A home of its own, with a configuration and Wireshark's folders.
struct Home(PathBuf);

impl Home {
    fn new(configuration: &str) -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("mistcat-{}-extcap-{number}", std::process::id());
        let home = Self(std::env::temp_dir().join(name));
        let folder = home.0.join(".config/mistcat");
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("config.toml"), configuration).expect("the configuration");
        home
    }

    /// Whose configuration names the cloud, the token and the site.
    fn of(place: &Place) -> Self {
        let (url, token) = (place.cloud.text("url"), place.cloud.text("token"));
        Self::new(&format!("host = '{url}'\ntoken = '{token}'\nsite = '{}'\n", place.site))
    }

    /// A program that knows nothing but this home, as one that Wireshark starts.
    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        let path = std::env::var_os("PATH").unwrap_or_default();
        command.env_clear().env("PATH", path).env("HOME", &self.0).stdin(Stdio::null());
        command
    }

    fn mistcat(&self, arguments: &[&str]) -> Output {
        let mut command = self.command(env!("CARGO_BIN_EXE_mistcat"));
        command.args(arguments).output().expect("the binary runs")
    }

    fn extcap(&self, arguments: &[&str]) -> Output {
        self.mistcat(&[&["extcap"], arguments].concat())
    }

    /// Registers the program; the path of the entry.
    fn install(&self) -> PathBuf {
        let output = self.extcap(&["--install"]);
        assert!(output.status.success(), "{}", stderr(&output));
        PathBuf::from(stdout(&output).trim_end())
    }

    fn tshark(&self, arguments: &[&str]) -> Command {
        let mut command = self.command("tshark");
        command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn interface(&self) -> String {
        let told = stdout(&self.extcap(&["--extcap-interfaces"]));
        first_interface(&told)
    }

    fn file(&self) -> String {
        self.0.join("packets.pcapng").to_str().expect("UTF-8").to_owned()
    }

    /// Packets in that file, as another tool counts them.
    fn packets(&self) -> usize {
        let output = self.tshark(&["-r", &self.file()]).output().expect("tshark runs");
        stdout(&output).lines().count()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn lines(output: &Output) -> Vec<String> {
    assert!(output.status.success(), "{}", stderr(output));
    stdout(output).lines().map(str::to_owned).collect()
}

/// Returns once every capture that was started has been stopped; how many there were.
fn settled(place: &Place) -> usize {
    let start = Instant::now();
    let count = |event| place.events(event).len();
    while count("capture_start") > count("capture_stop") {
        assert!(start.elapsed() < Duration::from_secs(60), "a capture runs on");
        std::thread::yield_now();
    }
    place.all_stopped()
}

/// Waits until tshark has written packets.
fn captured(home: &Home) {
    let start = Instant::now();
    while fs::metadata(home.file()).map_or(0, |data| data.len()) < 2_000 {
        assert!(start.elapsed() < Duration::from_secs(60), "no packets");
        std::thread::yield_now();
    }
}

fn told(child: Child) -> (Option<i32>, String) {
    let output = child.wait_with_output().expect("it ends");
    (output.status.code(), stderr(&output))
}

const BARE: &str = "host = 'http://127.0.0.1:1'\ntoken = 'x'\n";

#[test]
fn the_interfaces_are_the_configured_sites() {
    let version = format!(
        "extcap {{version={}}}{{display=Juniper Mist captures}}",
        env!("CARGO_PKG_VERSION")
    );
    let home = Home::new(BARE);
    let own = lines(&home.extcap(&["--extcap-interfaces", "--extcap-version=4.0"]));
    assert_eq!(own, [version.as_str(), "interface {value=Mist}{display=Mist}"]);
    assert_eq!(lines(&home.extcap(&["--extcap-version"])), [version.as_str()]);

    let home = Home::new(&format!(
        "{BARE}site = 'HQ'\n[profiles.eu]\nsite = 'Paris {{1}}'\n[profiles.none]\ncolor = 'never'\n"
    ));
    let own = lines(&home.extcap(&["--extcap-interfaces"]));
    let expected = [
        version.as_str(),
        "interface {value=Mist-HQ}{display=Mist HQ}",
        "interface {value=Mist-Paris__1_}{display=Mist Paris (1) (eu)}",
    ];
    assert_eq!(own, expected);
    let own = lines(&home.mistcat(&["--profile", "eu", "extcap", "--extcap-interfaces"]));
    assert_eq!(own[1..], ["interface {value=Mist-Paris__1_}{display=Mist Paris (1) (eu)}"]);
}

#[test]
fn link_types_and_filters() {
    let home = Home::new(BARE);
    let own = ["--extcap-interface", "Mist"];
    let types = [
        "dlt {number=127}{name=IEEE802_11_RADIO}{display=802.11 with radiotap, and Ethernet}",
        "dlt {number=1}{name=EN10MB}{display=Ethernet}",
    ];
    assert_eq!(lines(&home.extcap(&[&["--extcap-dlts"], &own[..]].concat())), types);
    let filter = |text| home.extcap(&[&["--extcap-capture-filter", text], &own[..]].concat());
    assert_eq!(lines(&filter("tcp port 80")), [] as [&str; 0]);
    assert_eq!(lines(&filter("(tcp")), ["a bracket is not closed in `(tcp`"]);
}

#[test]
fn the_dialog_line_by_line() {
    let place = Place::new(QUIET);
    let (url, token) = (place.cloud.text("url"), place.cloud.text("token"));
    let home = Home::new(&format!("host = '{url}'\ntoken = '{token}'\nsite = 'HQ'\n"));
    let own = ["--extcap-config", "--extcap-interface", "Mist-HQ"];
    let told = lines(&home.extcap(&own));
    let arguments = [
        "arg {number=0}{call=--site}{display=Site}{tooltip=Where to capture}{type=selector}{reload=true}{placeholder=Ask the cloud}{group=Capture}",
        "arg {number=1}{call=--device}{display=Device}{tooltip=The access point, switch, gateway or Mist Edge to capture on}{type=selector}{reload=true}{placeholder=Ask the cloud}{group=Capture}",
        "arg {number=2}{call=--type}{display=Type}{tooltip=What is captured}{type=selector}{group=Capture}",
        "arg {number=3}{call=--band}{display=Band}{tooltip=The band of a radio capture}{type=selector}{group=Capture}",
        "arg {number=4}{call=--bpf}{display=Filter}{tooltip=Filter in tcpdump's syntax; the cloud applies it}{type=string}{group=Capture}",
        "arg {number=5}{call=--client}{display=Client}{tooltip=MAC of a client; the type client needs one}{type=string}{group=Capture}",
        "arg {number=6}{call=--port}{display=Ports}{tooltip=Of a switch, gateway or Mist Edge: ge-0/0/0,ge-0/0/1}{type=string}{group=Capture}",
        "arg {number=7}{call=--take-over}{display=Take over}{tooltip=End a capture that is already running at the site}{type=boolflag}{group=Capture}",
    ];
    assert_eq!(told[..8], arguments);
    let choices = |field: u32| -> Vec<&String> {
        let start = format!("value {{arg={field}}}");
        told.iter().filter(|line| line.starts_with(&start)).collect()
    };
    let sites = choices(0);
    assert_eq!(sites[0], "value {arg=0}{value=auto}{display=HQ (configured)}{default=true}");
    let branch = place.cloud.ready["sites"][1].as_str().expect("a second site");
    assert!(sites[2].starts_with(&format!("value {{arg=0}}{{value={branch}}}{{display=")));
    assert_eq!(sites.len(), 3);
    let devices = choices(1);
    assert_eq!(devices[0], "value {arg=1}{value=all}{display=All access points}{default=true}");
    for mac in ["ap", "switch", "gateway"].iter().flat_map(|sort| place.devices(sort)) {
        let start = format!("value {{arg=1}}{{value={mac}}}{{display=");
        assert!(devices.iter().any(|line| line.starts_with(&start)), "{mac}: {devices:?}");
    }
    let types: Vec<&str> =
        choices(2).iter().map(|line| line.split(['=', '}']).nth(3).expect("a value")).collect();
    assert_eq!(
        types,
        [
            "radiotap,wired",
            "client",
            "new-assoc",
            "wired",
            "wireless",
            "radiotap",
            "scan",
            "gateway",
            "switch",
            "mxedge",
        ]
    );
    assert_eq!(choices(3)[2], "value {arg=3}{value=5}{display=5 GHz}{default=false}");
    assert_eq!(told.len(), 8 + sites.len() + devices.len() + 10 + 4);

    // The button asks the cloud, whatever is kept; the other fields come with it.
    let before = place.events("rest").len();
    let reload = [&own[..], &["--extcap-reload-option", "device", "--site", branch]].concat();
    let reloaded = lines(&home.extcap(&reload));
    assert!(place.events("rest").len() > before);
    assert!(reloaded.len() > 1 && reloaded.iter().all(|line| line.starts_with("value {arg=1}")));
    assert_ne!(reloaded[1..], devices[1..].iter().map(|line| (*line).clone()).collect::<Vec<_>>());
}

#[test]
fn a_cloud_that_is_not_there_leaves_a_dialog() {
    let home = Home::new(BARE);
    let own = ["--extcap-config", "--extcap-interface", "Mist"];
    let told = lines(&home.extcap(&own));
    assert_eq!(told.len(), 8 + 1 + 1 + 10 + 4);
    let output = home.extcap(&[&own[..], &["--extcap-reload-option", "nothing"]].concat());
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("no field `nothing`"), "{}", stderr(&output));
    let output = home.extcap(&["--extcap-dlts", "--extcap-interface", "Mist-HQ"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("no interface named `Mist-HQ`"), "{}", stderr(&output));
}

#[test]
fn what_does_not_belong_together_is_refused() {
    let home = Home::new(BARE);
    for arguments in [
        &[][..],
        &["--extcap-dlts"],
        &["--type", "wired"],
        &["--capture", "--extcap-interface", "Mist"],
        &["--fifo", "x", "--extcap-interface", "Mist", "--extcap-dlts"],
        &["--extcap-reload-option", "site", "--extcap-interface", "Mist"],
        &["--install", "--extcap-interfaces"],
        &["--install", "--type", "wired", "--extcap-interface", "Mist"],
    ] {
        let output = home.extcap(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", stderr(&output));
    }
}

#[test]
fn the_entry_is_put_there_again_and_replaces_nobody_elses() {
    let home = Home::new(BARE);
    let entry = home.install();
    let text = fs::read_to_string(&entry).expect("a script");
    assert!(text.starts_with("#!/bin/sh\n") && text.contains(" extcap \"$@\""), "{text}");
    let mode = fs::metadata(&entry).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o755);
    assert_eq!(home.install(), entry);
    assert_eq!(fs::read_to_string(&entry).expect("a script"), text);
    let beside: Vec<_> = fs::read_dir(entry.parent().expect("a folder")).expect("it").collect();
    assert_eq!(beside.len(), 1);
    // What stands beside it is kept; files by their full paths.
    let output = home
        .command(env!("CARGO_BIN_EXE_mistcat"))
        .current_dir(home.0.join(".config/mistcat"))
        .args(["--config", "config.toml", "--insecure", "extcap", "--install"])
        .output()
        .expect("the binary runs");
    assert!(output.status.success(), "{}", stderr(&output));
    let text = fs::read_to_string(&entry).expect("a script");
    let config = home.0.join(".config/mistcat/config.toml");
    assert!(text.contains(&format!("'--config' '{}' '--insecure' extcap", config.display())));

    fs::write(&entry, "#!/bin/sh\necho mine\n").expect("another's script");
    let output = home.extcap(&["--install"]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert!(stderr(&output).contains("not replaced"), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(&entry).expect("it"), "#!/bin/sh\necho mine\n");
    fs::remove_file(&entry).expect("it goes");
    std::os::unix::fs::symlink("/nowhere", &entry).expect("a link");
    assert_eq!(home.extcap(&["--install"]).status.code(), Some(1));
}

#[test]
fn without_a_configured_site_each_one_seen_is_an_interface() {
    let cloud = Cloud::start(&["--sites", "3"]);
    let configuration =
        format!("host = '{}'\ntoken = '{}'\n", cloud.text("url"), cloud.text("token"));
    let home = Home::new(&configuration);
    let entry = home.install();
    let call = |arguments: &[&str]| {
        let mut command = home.command(entry.to_str().expect("UTF-8"));
        stdout(&command.args(arguments).output().expect("the entry runs"))
    };
    let listed = call(&["--extcap-interfaces"]);
    let names: Vec<&str> = {
        let interfaces = listed.lines().filter(|line| line.starts_with("interface "));
        interfaces.filter_map(|line| line.split("{display=").nth(1)).collect()
    };
    let sites = cloud.run(&["list", "sites", "-r", "-f", "\"Mist \\(.name)}\""]);
    let sites = stdout(&sites);
    let mut expected: Vec<&str> = sites.lines().collect();
    expected.sort_unstable();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    assert_eq!((sorted, names.len()), (expected, 3), "{listed}");
    let interface = first_interface(&listed);
    assert!(call(&["--extcap-interface", &interface, "--extcap-dlts"]).starts_with("dlt "));
    // A configured site comes first.
    fs::write(home.0.join(".config/mistcat/config.toml"), format!("{configuration}site = 'HQ'\n"))
        .expect("the configuration");
    let listed = call(&["--extcap-interfaces"]);
    assert_eq!(listed.matches("interface {").count(), 1, "{listed}");
}

/// The value of the first interface in a listing.
fn first_interface(listed: &str) -> String {
    let line = listed.lines().nth(1).expect("an interface");
    line.split(['{', '=', '}']).nth(2).expect("a value").to_owned()
}

#[test]
fn tshark_lists_the_interfaces_and_captures() {
    if !installed("tshark", "tshark") {
        return;
    }
    let place = Place::new(QUIET);
    let home = Home::of(&place);
    let entry = home.install();
    let folders = home.tshark(&["-G", "folders"]).output().expect("tshark runs");
    let folder = entry.parent().and_then(Path::parent).expect("a folder");
    assert!(stdout(&folders).contains(folder.to_str().expect("UTF-8")));
    let interface = home.interface();
    let list = home.tshark(&["-D"]).output().expect("tshark runs");
    let display = format!("{interface} (Mist {})", place.site);
    assert!(stdout(&list).contains(&display), "{}", stdout(&list));

    let preference = interface.to_lowercase().replace('-', "_");
    let ap = place.devices("ap").remove(0);
    let options = [
        format!("extcap.{preference}.type:radiotap"),
        format!("extcap.{preference}.device:{ap}"),
        format!("extcap.{preference}.band:5"),
    ];
    let file = home.file();
    let mut arguments = vec!["-i", &interface, "-f", "tcp or udp", "-c", "30", "-w", &file];
    for option in &options {
        arguments.extend(["-o", option]);
    }
    let output = home.tshark(&arguments).output().expect("tshark runs");
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(home.packets(), 30);
    assert_eq!(settled(&place), 1);
    let body = &place.bodies()[0];
    assert_eq!(body["type"], "radiotap", "{body}");
    assert_eq!((&body["ap_mac"], &body["band"]), (&ap.into(), &"5".into()), "{body}");
    assert_eq!(body["tcpdump_expression"], "tcp or udp", "{body}");
    assert_eq!(body["num_packets"], 0, "{body}");
}

#[test]
fn however_tshark_ends_the_capture_does() {
    if !installed("tshark", "tshark") {
        return;
    }
    for one in [Signal::TERM, Signal::INT] {
        let place = Place::new(QUIET);
        let home = Home::of(&place);
        home.install();
        let (interface, file) = (home.interface(), home.file());
        let child = home.tshark(&["-i", &interface, "-w", &file]).spawn().expect("tshark runs");
        captured(&home);
        signal(&child, one);
        told(child);
        assert_eq!(settled(&place), 1, "{one:?}");
    }
}

/// What a tshark that is killed leaves behind, and one that says nothing.
#[test]
fn a_pipe_that_is_closed_ends_the_capture() {
    let place = Place::new(QUIET);
    let home = Home::of(&place);
    let fifo = home.0.join("fifo");
    let made = Command::new("mkfifo").arg(&fifo).status().expect("mkfifo runs");
    assert!(made.success());
    let path = fifo.to_str().expect("UTF-8");
    let interface = home.interface();
    let call = ["extcap", "--capture", "--fifo", path, "--extcap-interface", &interface];
    for is_closed in [true, false] {
        let mut command = home.command(env!("CARGO_BIN_EXE_mistcat"));
        let child = command.args(call).stderr(Stdio::piped()).spawn().expect("the binary runs");
        let mut reader = fs::File::open(&fifo).expect("the pipe");
        reader.read_exact(&mut [0; 1_000]).expect("packets");
        if is_closed {
            drop(reader);
        } else {
            signal(&child, Signal::TERM);
            reader.read_to_end(&mut Vec::new()).expect("the rest");
        }
        assert_eq!(told(child), (Some(0), String::new()));
    }
    assert_eq!(settled(&place), 2);
}

/// Another version's option, say: whoever reads the pipe is not left waiting.
#[test]
fn an_unknown_option_beside_a_capture_breaks_no_pipe() {
    let home = Home::new("");
    let fifo = home.0.join("fifo");
    let made = Command::new("mkfifo").arg(&fifo).status().expect("mkfifo runs");
    assert!(made.success());
    let path = fifo.to_str().expect("UTF-8");
    // Open for both, so that neither side waits for the other.
    let mut reader = fs::File::options().read(true).write(true).open(&fifo).expect("the pipe");
    let call = ["--capture", "--extcap-interface", "Mist", "--fifo", path, "--newer", "x"];
    let output = home.extcap(&call);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("unexpected argument '--newer'"), "{}", stderr(&output));
    let mut magic = [0; 4];
    reader.read_exact(&mut magic).expect("a header");
    assert_eq!(magic, [0x0a, 0x0d, 0x0d, 0x0a]);
}

/// Where the capture itself ends, or does not begin: tshark has a file, and the text.
#[test]
fn what_goes_wrong_is_told_and_no_pipe_breaks() {
    if !installed("tshark", "tshark") {
        return;
    }
    let rule =
        |what: &str| format!("{QUIET}[[cloud.rest]]\nmethod = 'POST'\npath = '{{call}}'\n{what}\n");
    let lost = "[[cloud.connection]]\nsteps = [{ live = true }, { wait = '300ms' }, { drop = true }]\n\
                [[cloud.connection]]\nsteps = [{ respond = 403 }]\n";
    for (script, option, expected, started) in [
        (format!("{QUIET}role = 'read'\n"), "", "403", 0),
        ("[cloud]\ncapture = true\n".to_owned(), "", "already running", 0),
        (QUIET.to_owned(), "type:wireless", "`--bpf` has no effect", 0),
        (QUIET.to_owned(), "type:nonsense", "invalid value 'nonsense'", 0),
        (QUIET.to_owned(), "type:gateway", "needs a device and its ports", 0),
        (format!("{QUIET}after = 'live'\n{lost}"), "", "403", 1),
        (rule("status = 400\nbody = '{\"detail\": \"no such band\"}'"), "", "no such band", 0),
    ] {
        let place = Place::new(&script);
        let home = Home::of(&place);
        home.install();
        let (interface, file) = (home.interface(), home.file());
        let mut arguments = vec!["-i", &interface, "-f", "tcp", "-w", &file];
        let option = format!("extcap.{}.{option}", interface.to_lowercase().replace('-', "_"));
        if !option.ends_with('.') {
            arguments.extend(["-o", &option]);
        }
        let output = home.tshark(&arguments).output().expect("tshark runs");
        let told = stderr(&output);
        assert!(
            told.contains("Error by extcap pipe: error: ") && told.contains(expected),
            "{told}"
        );
        assert!(!told.contains("no device named") && !told.contains("magic"), "{told}");
        assert!(started > 0 || home.packets() == 0, "{told}");
        let foreign = usize::from(script.contains("capture = true"));
        assert_eq!(place.events("capture_start").len(), started + foreign, "{told}");
        assert_eq!(place.events("capture_stop").len(), started, "{told}");
    }
}

#[test]
fn an_answer_that_never_came_leaves_nothing_behind() {
    if !installed("tshark", "tshark") {
        return;
    }
    let rule = "[[cloud.rest]]\nmethod = 'POST'\npath = '{call}'\nhold = '1h'\n";
    let place = Place::new(&format!("{QUIET}{rule}"));
    let home = Home::of(&place);
    home.install();
    let (interface, file) = (home.interface(), home.file());
    let output = home.tshark(&["-i", &interface, "-c", "10", "-w", &file]).output();
    let output = output.expect("tshark runs");
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(home.packets(), 10);
    assert_eq!(settled(&place), 1);
}

#[test]
fn the_cloud_ends_it_and_tshark_is_content() {
    if !installed("tshark", "tshark") {
        return;
    }
    let place = Place::new(&format!("{QUIET}capture_lifetime = '300ms'\n"));
    let home = Home::of(&place);
    home.install();
    let output = home.tshark(&["-i", &home.interface(), "-w", &home.file()]).output();
    let output = output.expect("tshark runs");
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(!stderr(&output).contains("extcap pipe"), "{}", stderr(&output));
    assert!(home.packets() > 0);
    assert_eq!(settled(&place), 1);
}
