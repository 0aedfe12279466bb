//! Help, manual pages and suggestions, as they are printed.

mod support;

use support::{run, stderr, stdout};

#[test]
fn a_group_alone_prints_its_help_to_stdout() {
    for (arguments, expected) in [
        (&[][..], "Streams:\n  device-stats"),
        (&["list"], "mistcat list devices"),
        (&["auth"], "mistcat auth login"),
        (&["config"], "mistcat config show"),
        (&["run"], "show_mac_table"),
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert!(stdout(&output).contains(expected), "{arguments:?}: {}", stdout(&output));
        assert_eq!(stderr(&output), "", "{arguments:?}");
    }
}

#[test]
fn a_group_alone_prints_its_help_whatever_is_set_in_the_environment() {
    for arguments in [&[][..], &["list"], &["config"]] {
        let output = support::mistcat()
            .args(arguments)
            .env("MIST_HOST", "http://127.0.0.1:1")
            .output()
            .expect("the binary runs");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", stderr(&output));
        assert_eq!(stdout(&output), stdout(&run(arguments)), "{arguments:?}");
    }
}

#[test]
fn every_way_to_ask_for_help_finds_the_command() {
    let (short, long) =
        (stdout(&run(&["list", "sites", "-h"])), stdout(&run(&["help", "list", "sites"])));
    assert!(short.starts_with("List the sites of one or all organisations\n"), "{short}");
    assert!(!short.contains("--proxy") && long.contains("--proxy"), "{long}");
    assert_eq!(stdout(&run(&["list", "sites", "--help"])), long);
    let before = stdout(&run(&["--profile", "test", "--demo", "list", "sites", "-h"]));
    assert_eq!(before, short);
}

#[test]
fn help_shows_no_value_of_a_variable() {
    let help = support::mistcat()
        .args(["device-stats", "--help"])
        .env("MIST_WS_URL", "wss://x/?token=s3cr3t")
        .output()
        .expect("the binary runs");
    assert!(stdout(&help).contains("MIST_WS_URL") && !stdout(&help).contains("s3cr3t"));
}

#[test]
fn a_mistyped_command_is_an_error_with_a_suggestion() {
    let output = run(&["ping", "9.9.9.9"]);
    assert_eq!(output.status.code(), Some(2));
    let told = stderr(&output);
    assert_eq!(told, "error: no command named `ping`\nhint: did you mean `mistcat run ping`?\n");
    assert_eq!(stdout(&output), "");
}

#[test]
fn manual_pages_are_those_of_the_command() {
    assert!(stdout(&run(&["man"])).contains(".TH mistcat 1"));
    let page = stdout(&run(&["man", "run", "ping"]));
    assert!(page.contains(".TH mistcat-run-ping 1") && page.contains(".SH EXAMPLES"), "{page}");
    let unknown = run(&["man", "nope"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(stderr(&unknown).contains("no command named `nope`"), "{}", stderr(&unknown));
}
