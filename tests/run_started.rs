//! Utilities that answer on a channel of their own.

mod support;

use std::path::PathBuf;

use serde_json::Value;
use support::{Cloud, stderr, stdout};

fn lines(output: &std::process::Output) -> Vec<Value> {
    stdout(output).lines().map(|line| serde_json::from_str(line).expect("NDJSON")).collect()
}

#[test]
fn a_spectrum_is_analysed_and_its_samples_are_streamed() {
    let cloud = Cloud::start(&["--rate", "20"]);
    let arguments =
        ["run", "analyze_spectrum", "--site", "HQ", "--band", "5", "--device", "AP-Lobby"];
    let plan = stdout(&cloud.run(&[&arguments[..], &["--dry-run"]].concat()));
    let body = r#"/analyze_spectrum {"band":"5","format":"stream","device_id":""#;
    assert!(plan.contains(body) && plan.contains("{\"subscribe\": \"/sites/"), "{plan}");
    let output = cloud.run(&[&arguments[..], &["--timeout", "2"]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("`analyze_spectrum` on HQ was stopped after 2s"));
    let samples = lines(&output);
    // Nobody else's, although the channel has some.
    assert!(samples.len() > 5, "{samples:?}");
    assert!(samples.iter().all(|sample| sample["session"] == samples[0]["session"]));
    assert!(samples[0]["fft_samples"].is_array());
    let unbanded = cloud.run(&["run", "analyze_spectrum", "--site", "HQ"]);
    assert_eq!(unbanded.status.code(), Some(2), "{}", stderr(&unbanded));
}

#[test]
fn zigbee_devices_are_seen_joining() {
    let cloud = Cloud::start(&["--rate", "20"]);
    let place = ["--site", "HQ", "--device", "AP-Lobby", "--timeout", "2"];
    let output = cloud.run(&[&["run", "zigbee-join", "--duration", "30"], &place[..]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let joined = lines(&output);
    assert!(joined.len() > 2 && joined.iter().all(|own| own["zigbee_mac"].is_string()));
}

#[test]
fn an_identity_provider_is_tested_with_a_password_that_is_not_shown() {
    let script = "[cloud]\npassword = 's3cret'\n";
    let cloud = Cloud::scripted("idp", script);
    // After a first test the channel has the results of tests alone, and not those that the cloud makes up.
    let call = format!("/api/v1/orgs/{}/mist_nac/test_idp", cloud.text("org"));
    cloud.call(
        "POST",
        &call,
        &serde_json::json!({"username": "demo@example.com", "password": "s3cret"}),
    );
    let file = |name: &str, text: &str| -> PathBuf {
        let path = std::env::temp_dir().join(format!("mistcat-{}-{name}", std::process::id()));
        std::fs::write(&path, text).expect("it is written");
        path
    };
    for (password, code, status) in [("s3cret", 0, "success"), ("wr0ng", 1, "failure")] {
        let path = file("idp-password", password);
        let name = path.to_str().expect("a UTF-8 path");
        let own = ["--username", "demo@example.com", "--password-file", name, "--silence", "2s"];
        let output = cloud.run(&[&["run", "test_idp", "-vvv"], &own[..]].concat());
        std::fs::remove_file(&path).expect("it is removed");
        let told = stderr(&output);
        assert_eq!(output.status.code(), Some(code), "{told}");
        assert!(!told.contains(password), "{told}");
        assert_eq!(lines(&output).last().expect("a result")["status"], status);
        assert!(told.contains("`test_idp` has ended"), "{told}");
    }
}
