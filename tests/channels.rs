//! Every channel of the registry, against a simulated cloud in another process.

mod support;

use serde_json::Value;
use support::{Cloud, mistcat, on_terminal, run, stderr, stdout};

fn channels() -> Vec<Value> {
    let output = run(&["list", "channels"]);
    stdout(&output).lines().map(|line| serde_json::from_str(line).expect("NDJSON")).collect()
}

/// The path that the demo would subscribe: the same seed makes the same ids.
fn demo_path(name: &str) -> String {
    let plan = stdout(&run(&["--demo", "--dry-run", name]));
    let frame: Value = serde_json::from_str(plan.lines().last().expect("a plan")).expect("a frame");
    frame["subscribe"].as_str().expect("a path").to_owned()
}

/// `--site ID` and so on, read off a path by the channel's template.
fn options(template: &str, path: &str) -> Vec<String> {
    let pairs = template.split('/').zip(path.split('/'));
    pairs
        .filter_map(|(place, value)| {
            let option = match place {
                "{org_id}" => "--org",
                "{site_id}" => "--site",
                "{map_id}" => "--map",
                "{device_id}" => "--device",
                "{client_mac}" => "--client",
                "{asset_id}" => "--asset",
                "{sdkclient_id}" => "--sdk-client",
                _ => return None,
            };
            Some([option.to_owned(), value.to_owned()])
        })
        .flatten()
        .collect()
}

#[test]
fn all_channels_print_five_lines_to_a_pipe_and_to_a_terminal() {
    let cloud = Cloud::start(&["--rate", "20", "--background"]);
    let channels = channels();
    assert_eq!(channels.len(), 24);
    for channel in &channels {
        let name = channel["name"].as_str().expect("a name");
        let mut arguments = vec![name.to_owned()];
        arguments.extend(options(channel["path"].as_str().expect("a path"), &demo_path(name)));
        arguments.extend(["-c", "5", "--idle-timeout", "20"].map(str::to_owned));
        let output = cloud.client().args(&arguments).output().expect("the binary runs");
        assert_eq!(output.status.code(), Some(0), "{name}: {}", stderr(&output));
        assert_eq!(stderr(&output), "", "{name}");
        let lines = stdout(&output);
        assert_eq!(lines.lines().count(), 5, "{name}: {lines}");
        for line in lines.lines() {
            serde_json::from_str::<Value>(line).expect("each line is JSON");
        }
        let mut client = cloud.client();
        client.args(&arguments);
        let shown = on_terminal(client);
        if name == "device-cmd" {
            // Its text is joined to the lines that the device wrote, however it was cut.
            assert!(shown.lines().count() > 1 && !shown.contains("raw"), "{shown}");
        } else {
            assert_eq!(shown.lines().count(), 5, "{name}: {shown}");
        }
        assert_ne!(shown.replace('\r', ""), lines, "{name}: a terminal gets a view");
    }
}

#[test]
fn the_demo_needs_nothing_else() {
    let output = mistcat().args(["--demo", "device-stats", "-c", "3"]).output().expect("it runs");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(stdout(&output).lines().count(), 3);
}
