//! Compares generated text with what is committed. `UPDATE=1 cargo test --test generated` rewrites it.

mod support;

use std::fmt::Write;
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::Path;

use serde_json::Value;
use support::{mistcat, run, stdout};

fn compare(file: &str, current: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
        fs::write(&path, current).expect("the file is written");
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == current,
        "{file} is out of date: run `UPDATE=1 cargo test --test generated`"
    );
}

/// Compares what a file has between two marks.
fn compare_between(file: &str, [start, end]: [&str; 2], current: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = fs::read_to_string(path).expect(file);
    let (before, rest) = text.split_once(start).expect("the start of the table");
    let (_, after) = rest.split_once(end).expect("the end of the table");
    compare(file, &format!("{before}{start}{current}{end}{after}"));
}

/// The scripts that ask the program on every TAB, as `COMPLETE=SHELL mistcat` prints them if `mistcat` is in
/// `$PATH`.
#[test]
fn completions_are_current() {
    let shells = [
        ("bash", "mistcat.bash"),
        ("zsh", "_mistcat"),
        ("fish", "mistcat.fish"),
        ("powershell", "_mistcat.ps1"),
        ("elvish", "mistcat.elv"),
    ];
    for (shell, file) in shells {
        let registration = mistcat().arg0("mistcat").env("COMPLETE", shell).output();
        let script = stdout(&registration.expect("the binary runs"));
        let script = script.trim().to_owned() + "\n";
        assert!((1..=45).contains(&script.lines().count()), "{shell}");
        compare(&format!("completions/{file}"), &script);
    }
}

#[test]
fn static_completions_know_every_channel() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(stdout(&run(&["completions", shell])).contains("device-stats"), "{shell}");
    }
}

#[test]
fn the_readme_lists_every_channel() {
    let mut table = String::from("| subcommand | channel | what arrives |\n|---|---|---|\n");
    for line in stdout(&run(&["list", "channels"])).lines() {
        let channel: Value = serde_json::from_str(line).expect("NDJSON");
        let text = |key: &str| channel[key].as_str().expect("text").to_owned();
        writeln!(table, "| `{}` | `{}` | {} |", text("name"), text("path"), text("about"))
            .expect("a string grows");
    }
    compare_between("README.md", ["<!-- channels -->\n", "<!-- end -->"], &table);
}

#[test]
fn the_guide_lists_every_utility() {
    let mut table =
        String::from("| utility | what it does | devices | settings |\n|---|---|---|---|\n");
    for line in stdout(&run(&["list", "utilities"])).lines() {
        let utility: Value = serde_json::from_str(line).expect("NDJSON");
        let list = |key: &str| utility[key].as_array().expect("a list").clone();
        let devices: Vec<String> = list("devices")
            .iter()
            .map(|device| device.as_str().expect("text").to_owned())
            .collect();
        let settings: Vec<String> = list("parameters")
            .iter()
            .map(|parameter| {
                let option = parameter["option"].as_str().expect("text");
                let strong = if parameter["required"] == true { "**" } else { "" };
                format!("{strong}`{option}`{strong}")
            })
            .collect();
        let mark = if utility["disrupts"].is_null() { "" } else { " (asks first)" };
        writeln!(
            table,
            "| `{}` | {}{mark} | {} | {} |",
            utility["name"].as_str().expect("text"),
            utility["about"].as_str().expect("text"),
            devices.join(", "),
            settings.join(" ")
        )
        .expect("a string grows");
    }
    let marks = ["<!-- utilities -->\n", "<!-- end of utilities -->"];
    compare_between("docs/guide/utilities.md", marks, &table);
}
