//! Juniper's Python client against a simulated cloud: all its websocket classes and device utilities.
//!
//! `MISTCAT_PYTHON` names an interpreter that has the package `mistapi`; the default is `python3`.

mod support;

use std::process::{Command, Stdio};

use serde_json::Value;
use support::{Cloud, usable};

/// The release that the simulator was compared with.
const VERSION: &str = "0.64.1";
/// Seconds; the client would stream a screen for 60.
const LONGEST: &str = "8";

/// The interpreter, with no proxies or authorities from outside.
fn python() -> Command {
    let program = std::env::var_os("MISTCAT_PYTHON").unwrap_or_else(|| "python3".into());
    let mut command = Command::new(program);
    command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command.env("HOME", std::env::temp_dir()).stdin(Stdio::null());
    command
}

fn has_client() -> bool {
    let test = "import mistapi, sys; sys.exit(mistapi.__version__ != sys.argv[1])";
    let status = python().args(["-c", test, VERSION]).stderr(Stdio::null()).status();
    let told = format!("mistapi is not installed: `pip install mistapi=={VERSION}` for this test");
    usable(status.is_ok_and(|status| status.success()), &told)
}

#[test]
fn nothing_is_refused_and_every_utility_ends() {
    if !has_client() {
        return;
    }
    let cloud = Cloud::start(&["--tls", "--rate", "4"]);
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vendor_client.py");
    let output = python()
        .args([script, &cloud.ready.to_string(), LONGEST])
        .output()
        .expect("the interpreter runs");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    let lines: Vec<Value> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("each line is JSON"))
        .collect();
    for line in &lines {
        assert!(line["error"].is_null(), "{line}\n{told}");
    }
    let count = |part: &str| {
        let own = |line: &&Value| line["what"].as_str().is_some_and(|what| what.contains(part));
        lines.iter().filter(own).count()
    };
    assert_eq!((count("mistapi.websockets."), count("mistapi.device_utils.")), (16, 61));
}
