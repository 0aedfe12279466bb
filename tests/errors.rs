//! Bad input: a clear message, the right exit code, no panic.

mod support;

use std::process::Output;

use support::{Cloud, mistcat, run, stderr, stdout};

const SITE: &str = "4ac1dcf4-9d8b-7211-65c4-057819f0862b";

fn with_token(arguments: &[&str]) -> Output {
    mistcat().env("MIST_APITOKEN", "t").args(arguments).output().expect("the binary runs")
}

fn check(output: &Output, code: i32, words: &[&str]) {
    let told = stderr(output);
    assert_eq!(output.status.code(), Some(code), "{told}");
    assert_eq!(stdout(output), "", "{told}");
    for word in words {
        assert!(told.contains(word), "`{word}` is missing: {told}");
    }
    assert!(!told.contains("panicked") && !told.contains("RUST_BACKTRACE"), "{told}");
}

#[test]
fn credentials() {
    let output = run(&["device-stats", "--site", SITE]);
    check(&output, 3, &["error: no credentials", "hint: ", "MIST_APITOKEN"]);
    let cloud = Cloud::start(&[]);
    let output = cloud
        .client()
        .env("MIST_APITOKEN", "wrong")
        .args(["device-stats", "--site", SITE])
        .output();
    check(&output.expect("it runs"), 3, &["error: ", "401", "hint: "]);
    check(&run(&["test", "--token-file", "/nonexistent/token"]), 2, &["/nonexistent/token"]);
}

#[test]
fn names_and_ids() {
    check(&with_token(&["test", "--host", "mars"]), 2, &["unknown region `mars`", "emea01"]);
    let cloud = Cloud::start(&[]);
    let hints = ["`--site` is missing: there are 2 sites", "HQ (", "--site all"];
    check(&cloud.run(&["device-stats"]), 2, &hints);
    check(&cloud.run(&["device-stats", "--site", "no-site"]), 2, &["there is no site `no-site`"]);
    let unknown = ["client-diag", "--site", "HQ", "--client", "aa:bb"];
    check(&cloud.run(&unknown), 2, &["there is no client `aa:bb` at HQ"]);
    check(&with_token(&["subscribe", "no-slash"]), 2, &["no-slash"]);
    check(&with_token(&["test", "--demo", "--host", "eu"]), 2, &["--demo"]);
    check(&with_token(&["test", "-c", "0"]), 2, &[]);
    check(&with_token(&["nonsense"]), 2, &["nonsense"]);
}

#[test]
fn filters() {
    check(&with_token(&["test", "-f", "select(.a > "]), 2, &["error: ", "select(.a >"]);
}

#[test]
fn files() {
    let known = ["{map}", "`{site}`, `{site_id}`, `{channel}`, `{device}`"];
    check(&with_token(&["test", "-w", "x{map}.json"]), 2, &known);
    check(&with_token(&["test", "-w", "x-%!"]), 2, &["`%!`", "strftime"]);
    check(
        &with_token(&["test", "-w", "-", "--rotate-size", "1M"]),
        2,
        &["--rotate-size", "-w FILE"],
    );
    check(&with_token(&["test", "--compress", "gzip"]), 2, &["--write"]);
    check(&with_token(&["test", "-w", "x.gz", "--compress", "zstd"]), 2, &["`.gz`"]);
    check(&with_token(&["test", "-w", "x", "--rotate-size", "1M", "--append"]), 2, &["--append"]);
    check(&with_token(&["test", "-w", "x", "--keep", "3"]), 2, &["--keep", "--rotate-size"]);
    check(&with_token(&["test", "-w", "x", "--rotate-size", "0"]), 2, &["--rotate-size"]);
    let unclear = with_token(&["test", "-w", "x", "--rotate-size", "10"]);
    check(&unclear, 2, &["--rotate-size", "did you mean 10B or 10M?"]);
    check(&with_token(&["test", "-w", "x", "--rotate-every", "5ms"]), 2, &["--rotate-every"]);
    check(&with_token(&["test", "-w", "x", "--fsync", "often"]), 2, &["--fsync", "`never`"]);
    check(
        &with_token(&["test", "-w", "/nonexistent/folder/file"]),
        1,
        &["/nonexistent/folder/file"],
    );
}

#[test]
fn unreachable_hosts() {
    let closed = Cloud::scripted("refuse", "[cloud]\nrefuse = true\n");
    let output = closed.run(&["test", "--max-retries", "1", "--retry-delay", "1ms"]);
    check(&output, 5, &["error: cannot connect", "warning: "]);
    let output = with_token(&["test", "--host", "https://no-such-host.invalid"]);
    check(&output, 5, &["cannot resolve `no-such-host.invalid`", "hint: "]);
}

#[test]
fn certificates() {
    let cloud = Cloud::start(&["--tls"]);
    check(&cloud.run(&["test", "-c", "1"]), 5, &["not trusted", "--ca-cert"]);
    let trusted = cloud.run(&["test", "-c", "1", "--ca-cert", cloud.text("ca")]);
    assert_eq!(
        (trusted.status.code(), stdout(&trusted).as_str()),
        (Some(0), "1\n"),
        "{}",
        stderr(&trusted)
    );
    let host = cloud.text("url").replace("localhost", "api.localhost");
    let by_name = cloud.run(&["test", "-c", "1", "--ca-cert", cloud.text("ca"), "--host", &host]);
    assert_eq!(by_name.status.code(), Some(0), "{}", stderr(&by_name));
    let blind = cloud.run(&["test", "-c", "1", "--insecure"]);
    assert_eq!(blind.status.code(), Some(0), "{}", stderr(&blind));
}

#[test]
fn no_secret_is_shown() {
    let output = mistcat()
        .env("MIST_APITOKEN", "s3cr3t")
        .args(["--dry-run", "-vvv", "test"])
        .output()
        .expect("it runs");
    assert!(!stdout(&output).contains("s3cr3t") && !stderr(&output).contains("s3cr3t"));
    assert!(stdout(&output).contains("{\"subscribe\": \"/test\"}"));
}

#[test]
fn options_without_effect_are_refused() {
    check(&with_token(&["test", "-o", "raw", "--envelope"]), 2, &["--envelope"]);
    check(&with_token(&["test", "-o", "ndjson", "--columns", "a"]), 2, &["--columns"]);
}

#[test]
fn empty_variables_are_none() {
    let cloud = Cloud::start(&[]);
    let output = cloud.client().env("MIST_SITE_ID", "").arg("device-stats").output();
    check(&output.expect("it runs"), 2, &["`--site` is missing"]);
    for variable in [
        "MIST_HOST",
        "MIST_WS_URL",
        "MIST_TOKEN_FILE",
        "MIST_ORG_ID",
        "MIST_SITE_ID",
        "MISTCAT_PROFILE",
        "MISTCAT_CONFIG",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
        "NO_COLOR",
        "CLICOLOR_FORCE",
    ] {
        let plan = |set: bool| {
            let mut command = mistcat();
            command.envs([(variable, "")].into_iter().filter(|_| set)).env("MIST_APITOKEN", "t");
            stdout(&command.args(["--dry-run", "test"]).output().expect("it runs"))
        };
        assert!(
            plan(false).contains("wss://api-ws.mist.com/") && plan(true) == plan(false),
            "{variable}"
        );
    }
    let mut nobody = mistcat();
    nobody.args(["--dry-run", "test"]).env("MIST_APITOKEN", "");
    check(&nobody.output().expect("it runs"), 3, &["no credentials for api-ws.mist.com"]);
    // The file's host stays where the variable says nothing.
    let file = std::env::temp_dir().join(format!("mistcat-{}-empty.toml", std::process::id()));
    std::fs::write(&file, "host = \"eu\"\ntoken = \"t\"\nsite = \"HQ\"\n").expect("written");
    let mut command = mistcat();
    command.envs([("MIST_HOST", ""), ("MIST_APITOKEN", ""), ("MIST_SITE_ID", "")]);
    command.env("MISTCAT_CONFIG", &file).args(["--dry-run", "device-stats"]);
    let output = command.output().expect("it runs");
    assert!(stdout(&output).contains("wss://api-ws.eu.mist.com/"), "{}", stderr(&output));
    std::fs::remove_file(&file).expect("removed");
}

#[test]
fn empty_options_are_errors() {
    for arguments in [
        &["--host", "", "test"][..],
        &["test", "--host="],
        &["--ws-url", "", "test"],
        &["--token-file", "", "test"],
        &["--profile", "", "test"],
        &["--config", "", "test"],
        &["--proxy", "", "test"],
        &["--ca-cert", "", "test"],
        &["device-stats", "--site", ""],
        &["device-stats", "--site", "HQ", "--site", ""],
        &["map-clients", "--site", "HQ", "--map", ""],
        &["list", "sites", "--org", ""],
        &["run", "ping", "--site", "HQ", "--device", "", "9.9.9.9"],
        &["config", "show", "--host", ""],
    ] {
        check(&with_token(arguments), 2, &[" is empty", "hint: omit the option"]);
    }
}

#[test]
fn a_wrong_filter_is_told_even_in_a_dry_run() {
    check(&with_token(&["test", "--dry-run", "-f", "|"]), 2, &["error: "]);
}

/// Rust opens `/dev/null` in its place, so no write fails by itself.
#[test]
fn a_stdout_that_is_closed_at_the_start_is_an_error() {
    let closed = |arguments: &[&str]| {
        let mut command = std::process::Command::new("sh");
        let own = support::mistcat();
        command.env_clear().envs(own.get_envs().filter_map(|(name, value)| Some((name, value?))));
        command.args(["-c", "exec \"$0\" \"$@\" >&-"]).arg(own.get_program()).args(arguments);
        command.stdin(std::process::Stdio::null()).output().expect("a shell")
    };
    for arguments in [&["--demo", "device-stats", "-c", "2"][..], &["--demo", "list", "sites"]] {
        let output = closed(arguments);
        let told = support::stderr(&output);
        assert_eq!(output.status.code(), Some(1), "{told}");
        assert!(told.contains("stdout") && told.contains("closed"), "{told}");
        assert!(!told.contains("written"), "{told}");
    }
    // Nothing is written there.
    let file = std::env::temp_dir().join(format!("mistcat-{}-closed.ndjson", std::process::id()));
    let path = file.to_str().expect("UTF-8");
    let output = closed(&["--demo", "device-stats", "-c", "2", "-w", path]);
    assert_eq!(output.status.code(), Some(0), "{}", support::stderr(&output));
    std::fs::remove_file(&file).expect("the file");
}
