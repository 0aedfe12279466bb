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
