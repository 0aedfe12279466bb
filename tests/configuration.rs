//! The configuration file: where a value comes from, and what is wrong with it.

mod support;

use support::folder::Folder;
use support::{mistcat, run, stderr, stdout};

fn with_file(name: &str, text: &str, arguments: &[&str]) -> std::process::Output {
    let file = std::env::temp_dir().join(format!("mistcat-{}-{name}.toml", std::process::id()));
    std::fs::write(&file, text).expect("the file is written");
    let output =
        mistcat().env("MISTCAT_CONFIG", &file).args(arguments).output().expect("the binary runs");
    std::fs::remove_file(&file).expect("the file is removed");
    output
}

const TEXT: &str =
    "host = \"eu\"\ntoken = \"s3cr3t\"\nsite = \"top\"\n[profiles.lab]\nhost = \"gc1\"\n";

#[test]
fn flags_beat_environment_beats_profile_beats_file() {
    let host = |arguments: &[&str]| {
        let shown = stdout(&with_file("weight", TEXT, arguments));
        let line = shown.lines().find(|line| line.starts_with("host")).expect("a host").to_owned();
        line.split_whitespace().skip(1).take(2).collect::<Vec<_>>().join(" ")
    };
    assert!(host(&["config", "show"]).starts_with("eu /"));
    assert_eq!(host(&["config", "show", "--profile", "lab"]), "gc1 profile");
    assert_eq!(host(&["config", "show", "--profile", "lab", "--host", "ac2"]), "ac2 --host");
    let plan = with_file("plan", TEXT, &["--dry-run", "--profile", "lab", "test"]);
    assert!(stdout(&plan).contains("wss://api-ws.gc1.mist.com/"), "{}", stderr(&plan));
}

#[test]
fn secrets_are_hidden_and_mistakes_are_told() {
    let shown = with_file("hidden", TEXT, &["config", "show"]);
    assert!(stdout(&shown).contains("(hidden)") && !stdout(&shown).contains("s3cr3t"));
    let wrong = with_file("wrong", "host = \"eu\"\ntokne = \"x\"\n", &["test"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(
        stderr(&wrong).contains("line 2") && stderr(&wrong).contains("tokne"),
        "{}",
        stderr(&wrong)
    );
    let unknown = with_file("unknown", TEXT, &["--profile", "nowhere", "test"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(stderr(&unknown).contains("lab"), "{}", stderr(&unknown));
    assert_eq!(run(&["--config", "/nonexistent.toml", "test"]).status.code(), Some(2));
}

#[test]
fn a_token_comes_from_a_command() {
    let text = "host = \"eu\"\ntoken_command = \"echo abc\"\n";
    assert_eq!(with_file("command", text, &["--dry-run", "test"]).status.code(), Some(0));
    let failing = with_file("failing", "token_command = \"exit 3\"\n", &["--dry-run", "test"]);
    assert_eq!(failing.status.code(), Some(2), "{}", stderr(&failing));
}

#[test]
fn no_secret_of_a_url_is_shown() {
    let text = "host = \"http://u:PW@h.example\"\nws_url = \"ws://h.example/s?token=PW\"\n";
    for arguments in [&["config", "show"][..], &["--dry-run", "test"], &["doctor"]] {
        let output = with_file("secret", text, arguments);
        let shown = stdout(&output) + &stderr(&output);
        assert!(!shown.contains("PW"), "{arguments:?}: {shown}");
        assert!(shown.contains("***"), "{arguments:?}: {shown}");
    }
    let stream = "ws://127.0.0.1:9/s?token=PW";
    for arguments in [&["test", "--dry-run"][..], &["test", "-v", "--max-retries", "0"]] {
        let options = ["--host", "http://127.0.0.1:9", "--ws-url", stream];
        let mut client = mistcat();
        let output = client.env("MIST_APITOKEN", "t").args(options).args(arguments).output();
        let output = output.expect("the binary runs");
        let shown = stdout(&output) + &stderr(&output);
        assert!(!shown.contains("PW") && shown.contains("?token=***"), "{arguments:?}: {shown}");
    }
}

#[test]
fn what_exposes_the_credentials_is_warned_of_at_every_start() {
    let warned = |host: &str, more: &[&str]| {
        let mut client = mistcat();
        client.env("MIST_APITOKEN", "t").args(["--host", host, "--dry-run", "test"]).args(more);
        stderr(&client.output().expect("the binary runs"))
    };
    let (plain, unverified) = ("the connection is not encrypted", "certificates are not verified");
    assert!(warned("http://mist.example", &[]).contains(plain));
    assert!(warned("eu", &["--ws-url", "ws://mist.example/s"]).contains(plain));
    assert!(warned("eu", &["--insecure"]).contains(unverified));
    for (host, more) in [("eu", &[][..]), ("http://127.0.0.1:9", &["--insecure"])] {
        assert_eq!(warned(host, more), "", "{host}");
    }
    let text = "host = \"eu\"\ninsecure = true\ntoken = \"t\"\n";
    let configured = with_file("insecure", text, &["--dry-run", "test"]);
    assert!(stderr(&configured).contains(unverified), "{}", stderr(&configured));
}

#[test]
fn the_token_reaches_neither_filters_nor_commands() {
    let run = |arguments: &[&str]| {
        let mut client = mistcat();
        client.env("MIST_APITOKEN", "s3cr3t").env("OTHER", "seen");
        client.args(["--demo"]).args(arguments).output().expect("the binary runs")
    };
    for filter in ["[env.MIST_APITOKEN, env.OTHER]", "[$ENV.MIST_APITOKEN, $ENV.OTHER]"] {
        let output = run(&["device-stats", "-c", "1", "-f", filter]);
        assert_eq!(stdout(&output), "[null,\"seen\"]\n", "{}", stderr(&output));
    }
    let folder = Folder::new("rotate-env");
    let command = "printenv MIST_APITOKEN OTHER > \"$MISTCAT_FILE.env\"; true";
    let (file, size) = (folder.path("x.ndjson"), "--rotate-size");
    let hook = ["-w", &file, size, "1M", "--on-rotate", command];
    let output = run(&[&["device-stats", "-c", "1"][..], &hook].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let seen = std::fs::read_to_string(folder.path("x.ndjson.env")).expect("the command ran");
    assert_eq!(seen, "seen\n");
}

#[test]
fn few_descriptors_are_an_error_and_no_panic() {
    for limit in [6, 7, 8] {
        let script = format!("ulimit -n {limit}; exec \"$0\" \"$@\"");
        let mut shell = std::process::Command::new("sh");
        shell.args(["-c", &script, env!("CARGO_BIN_EXE_mistcat"), "--demo", "test", "-c", "1"]);
        let output = shell.env("HOME", std::env::temp_dir()).output().expect("the shell runs");
        assert_eq!(output.status.code(), Some(1), "{limit}: {}", stderr(&output));
        assert!(stderr(&output).starts_with("error: cannot start: "), "{}", stderr(&output));
    }
}

#[test]
fn a_profile_beats_the_top_level_whatever_it_names() {
    let text = "token = \"s3cr3t\"\n[profiles.lab]\ntoken_file = \"/nonexistent/token\"\n";
    assert_eq!(with_file("top", text, &["--dry-run", "test"]).status.code(), Some(0));
    let output = with_file("lab", text, &["--dry-run", "--profile", "lab", "test"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("/nonexistent/token"), "{}", stderr(&output));
}

#[test]
fn the_example_is_printed() {
    let committed =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/config.example.toml"))
            .expect("the example");
    assert_eq!(stdout(&run(&["config", "init"])), committed);
}

const STREAMS: &str = "timestamps = \"delta\"\nfilter = \"select(false)\"\ncolumns = [\"top\"]\n\
    [channel.device-stats]\ncolumns = \"name,status\"\nfilter = \"select(.name)\"\n\
    [profiles.lab]\nfilter = \"select(.lab)\"\n\
    [profiles.lab.channel.device-stats]\ncolumns = [\"mac\"]\nfilter = \"select(.mac)\"\n\
    [view.two]\nchannel = \"device-stats\"\ncount = 2\nfilter = \"{name}\"\n\
    [view.table]\nchannel = \"device-stats\"\ncount = 1\noutput = \"csv\"\n\
    [view.wrong]\nchannel = \"device-stats\"\nspeed = 3\n";

#[test]
fn the_file_never_changes_what_goes_into_a_pipe_or_a_file() {
    let plain = with_file("pipe", STREAMS, &["--demo", "device-stats", "-c", "1"]);
    let line = stdout(&plain);
    assert!(line.starts_with('{') && line.contains("\"last_seen\""), "{line}{}", stderr(&plain));
    let csv = with_file("csv", STREAMS, &["--demo", "device-stats", "-c", "1", "-o", "csv"]);
    assert!(stdout(&csv).lines().next().is_some_and(|head| head.split(',').count() > 2));
}

#[test]
fn the_file_applies_on_a_terminal_in_its_order() {
    let file = std::env::temp_dir().join(format!("mistcat-{}-order.toml", std::process::id()));
    std::fs::write(&file, STREAMS).expect("the file is written");
    let shown = |more: &[&str]| {
        let mut command = mistcat();
        command.env("MISTCAT_CONFIG", &file).args(["--demo", "--color", "never"]);
        command.args(more).args(["device-stats", "-c", "1", "-o", "csv"]);
        support::on_terminal(command)
    };
    assert!(shown(&[]).starts_with("name,status\r\n"), "{}", shown(&[]));
    assert!(shown(&["--profile", "lab"]).starts_with("mac\r\n"));
    let mut given = mistcat();
    given.env("MISTCAT_CONFIG", &file).args(["--demo", "test", "-c", "1", "-o", "csv"]);
    given.args(["-f", ".", "--columns", "a"]);
    assert!(support::on_terminal(given).starts_with("a\r\n"));
    let mut pretty = mistcat();
    pretty.env("MISTCAT_CONFIG", &file).args(["--demo", "test", "-c", "1", "-f", "{top: .}"]);
    let pretty = support::on_terminal(pretty);
    assert!(pretty.contains("+0.000"), "{pretty}");
    std::fs::remove_file(&file).expect("the file is removed");
}

#[test]
fn views_run_with_their_options_and_those_given() {
    let lines = |arguments: &[&str]| {
        let output = with_file(&arguments.join("-"), STREAMS, arguments);
        (output.status.code(), stdout(&output), stderr(&output))
    };
    let (code, text, told) = lines(&["--demo", "view", "two"]);
    assert_eq!(code, Some(0), "{told}");
    assert_eq!(text.lines().filter(|line| line.starts_with("{\"name\":")).count(), 2, "{text}");
    let (_, text, _) = lines(&["view", "--demo", "two", "-c", "1", "-f", "1"]);
    assert_eq!(text, "1\n");
    // The file's columns apply to a view even in a pipe.
    let (_, text, _) = lines(&["--demo", "view", "table"]);
    assert!(text.starts_with("name,status\n"), "{text}");
    let (_, text, _) = lines(&["view"]);
    let words: Vec<&str> = text.lines().next().unwrap_or_default().split_whitespace().collect();
    assert_eq!((words, text.lines().count()), (vec!["table", "device-stats"], 3));
    let (code, _, told) = lines(&["--demo", "view", "wrong"]);
    assert_eq!(code, Some(2));
    assert!(told.contains("view `wrong`: `device-stats` has no option `speed`"), "{told}");
    let (code, _, told) = lines(&["view", "none"]);
    assert_eq!(code, Some(2));
    assert!(told.contains("saved views: table, two, wrong"), "{told}");
}

#[test]
fn mistakes_about_streams_are_found_at_the_start() {
    for (text, expected) in [
        ("[channel.nope]\ncolumns = \"a\"\n", "no channel is named `nope`"),
        ("timestamps = \"often\"\n", "`often` is not a valid value of `timestamps`"),
        ("[channel.test]\nhost = \"eu\"\n", "line 2"),
        ("[profiles.p.view.v]\nchannel = \"test\"\n", "neither profiles nor views"),
    ] {
        let output = with_file("mistake", text, &["--demo", "test", "-c", "1"]);
        assert_eq!(output.status.code(), Some(2), "{text}");
        assert!(stderr(&output).contains(expected), "{text}: {}", stderr(&output));
    }
}

#[test]
fn every_setting_names_its_source() {
    let file = std::env::temp_dir().join(format!("mistcat-{}-source.toml", std::process::id()));
    std::fs::write(&file, STREAMS).expect("the file is written");
    let output = mistcat()
        .args(["config", "show"])
        .envs([("MIST_HOST", "eu"), ("MIST_SITE_ID", "HQ"), ("MIST_APITOKEN", "s3cr3t")])
        .env("MISTCAT_CONFIG", &file)
        .output()
        .expect("the binary runs");
    let shown = stdout(&output);
    let line = |key: &str| {
        let found = shown.lines().find(|line| line.split_whitespace().next() == Some(key));
        found
            .unwrap_or_else(|| panic!("{key}: {shown}"))
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    let path = file.display().to_string();
    for (key, expected) in [
        ("host", "host eu MIST_HOST".to_owned()),
        ("token", "token (hidden) MIST_APITOKEN".to_owned()),
        ("site", "site HQ MIST_SITE_ID".to_owned()),
        ("ws_url", "ws_url wss://api-ws.eu.mist.com/api-ws/v1/stream default".to_owned()),
        ("cache_ttl", "cache_ttl 1h default".to_owned()),
        ("color", "color auto default".to_owned()),
        ("output", "output pretty on a terminal, otherwise ndjson default".to_owned()),
        ("filter", format!("filter select(false) {path}")),
        ("timestamps", format!("timestamps delta {path}")),
        (
            "channel.device_stats.columns",
            format!("channel.device_stats.columns name,status {path}"),
        ),
        ("view.two", format!("view.two device-stats {path}")),
        ("proxy", "proxy (not set)".to_owned()),
    ] {
        assert_eq!(line(key), expected);
    }
    std::fs::remove_file(&file).expect("the file is removed");
}

#[test]
fn an_existing_file_is_not_overwritten() {
    let folder = support::folder::Folder::new("config-init");
    let path = folder.path("config.toml");
    let init = || run(&["--config", &path, "config", "init", "--write"]);
    assert_eq!(init().status.code(), Some(0));
    let again = init();
    assert_eq!(again.status.code(), Some(1));
    let told = stderr(&again);
    assert!(told.contains("exists already") && told.contains("hint: "), "{told}");
}
