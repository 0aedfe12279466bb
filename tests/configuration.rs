//! The configuration file: where a value comes from, and what is wrong with it.

mod support;

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
