//! The stream through proxies: small ones made here, and a real tinyproxy.

mod support;

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Output, Stdio};

use support::proxy::{Kind, Proxy, encrypted};
use support::{Cloud, run, stderr, stdout};

/// `me` and `p@ss`.
const LOGIN: Option<&str> = Some("Basic bWU6cEBzcw==");

fn destination(cloud: &Cloud) -> String {
    cloud.text("url").split("://").nth(1).expect("a URL").to_owned()
}

/// The test channel of `host`, with more arguments and variables.
fn test(cloud: &Cloud, host: &str, more: &[&str], variables: &[(&str, &str)]) -> Output {
    let usual = ["test", "-c", "1", "--max-retries", "1", "--retry-delay", "1ms", "--host", host];
    let mut client = cloud.client();
    client.args(usual).args(more).envs(variables.iter().copied());
    client.output().expect("the binary runs")
}

#[track_caller]
fn passed(output: &Output) {
    let found = (output.status.code(), stdout(output));
    assert_eq!(found, (Some(0), "1\n".to_owned()), "{}", stderr(output));
}

#[track_caller]
fn failed(output: &Output, words: &[&str]) {
    let told = stderr(output);
    assert_eq!((output.status.code(), stdout(output).as_str()), (Some(5), ""), "{told}");
    for word in words {
        assert!(told.contains(word), "`{word}` is missing: {told}");
    }
    assert!(!told.contains("p@ss") && !told.contains("p%40ss") && !told.contains("bWU6"), "{told}");
}

#[test]
fn plain_and_encrypted_streams_go_through_either_kind_of_proxy() {
    let plain = Cloud::start(&[]);
    let secure = Cloud::start(&["--tls"]);
    for (kind, scheme) in [(Kind::Connect(None), "http"), (Kind::Socks(None), "socks5h")] {
        // Nobody here knows this name: the proxy is asked for it.
        let proxy = Proxy::start(kind, &destination(&plain));
        let url = format!("{scheme}://{}", proxy.address);
        passed(&test(&plain, "http://cloud.invalid", &["--proxy", &url], &[]));
        assert_eq!(proxy.asked(), ["cloud.invalid:80"]);

        let proxy = Proxy::start(kind, &destination(&secure));
        let url = format!("{scheme}://{}", proxy.address);
        let more = ["--proxy", &url, "--ca-cert", secure.text("ca")];
        passed(&test(&secure, "https://api.localhost", &more, &[]));
        assert_eq!(proxy.asked(), ["api-ws.localhost:443"]);
    }
}

#[test]
fn a_proxy_may_speak_tls_itself() {
    let cloud = Cloud::start(&[]);
    let proxy = Proxy::start(Kind::Connect(LOGIN), &destination(&cloud));
    let authority = std::env::temp_dir().join(format!("mistcat-{}-proxy.pem", std::process::id()));
    let front = encrypted(&proxy.address, &authority);
    let url = format!("https://me:p%40ss@localhost:{front}");
    let trusted = ["--proxy", &url, "--ca-cert", authority.to_str().expect("a UTF-8 path")];
    passed(&test(&cloud, cloud.text("url"), &trusted, &[]));
    assert_eq!(proxy.asked(), [destination(&cloud)]);
    failed(&test(&cloud, cloud.text("url"), &["--proxy", &url], &[]), &["not trusted"]);
    std::fs::remove_file(&authority).expect("the certificate is removed");
    let url = url.replace(&front.to_string(), proxy.address.rsplit(':').next().expect("a port"));
    let output = test(&cloud, cloud.text("url"), &["--proxy", &url], &[]);
    failed(&output, &["does not speak the protocol of its URL"]);
}

#[test]
fn credentials_are_sent_and_wrong_ones_end_it_at_once() {
    let cloud = Cloud::start(&[]);
    let host = cloud.text("url");
    let login = Some(("me", "p@ss"));
    for (kind, scheme) in [(Kind::Connect(LOGIN), "http"), (Kind::Socks(login), "socks5")] {
        let proxy = Proxy::start(kind, &destination(&cloud));
        let url = |login: &str| format!("{scheme}://{login}{}", proxy.address);
        passed(&test(&cloud, host, &["--proxy", &url("me:p%40ss@")], &[]));
        assert_eq!(proxy.asked(), [destination(&cloud)]);
        for wrong in ["", "me:wrong@"] {
            let output = test(&cloud, host, &["--proxy", &url(wrong)], &[]);
            failed(&output, &["proxy authorization required", "hint: ", "--proxy", &proxy.address]);
            assert!(!stderr(&output).contains("attempt 2"), "{}", stderr(&output));
        }
    }
}

#[test]
fn what_may_pass_is_tried_again_and_what_is_forbidden_is_not() {
    let cloud = Cloud::start(&[]);
    let host = cloud.text("url");
    for (status, tries, words) in [
        ("503 Service Unavailable", 2, "it refused with HTTP 503"),
        ("403 Forbidden", 1, "does not let this host and port through"),
    ] {
        let proxy = Proxy::start(Kind::Refusing(status), "");
        let url = format!("http://{}", proxy.address);
        failed(&test(&cloud, host, &["--proxy", &url], &[]), &["through the proxy", words]);
        assert_eq!(proxy.asked().len(), tries, "{status}");
    }
    let unused = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let gone = unused.local_addr().expect("an address");
    drop(unused);
    let output = test(&cloud, host, &["--proxy", &format!("http://me:p%40ss@{gone}")], &[]);
    failed(&output, &["cannot connect through the proxy", "attempt 2", "refused"]);
    let output = test(&cloud, host, &["--proxy", "http://proxy.invalid"], &[]);
    failed(&output, &["http://proxy.invalid:80", "cannot resolve its name"]);
    let output =
        test(&cloud, host, &["--proxy", &format!("socks5://{}", destination(&cloud))], &[]);
    failed(&output, &["does not speak the protocol of its URL"]);
}

#[test]
fn a_proxy_that_says_nothing_is_within_the_time_for_connecting() {
    let cloud = Cloud::start(&[]);
    for scheme in ["http", "socks5", "https"] {
        // Connections to it are made, and nobody takes them.
        let silent = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("{scheme}://{}", silent.local_addr().expect("an address"));
        let more = ["--proxy", &url, "--connect-timeout", "200ms"];
        failed(&test(&cloud, cloud.text("url"), &more, &[]), &["no connection within 200ms"]);
    }
}

#[test]
fn the_environment_names_proxies_and_what_goes_past_them() {
    let cloud = Cloud::start(&[]);
    let proxy = Proxy::start(Kind::Connect(LOGIN), &destination(&cloud));
    let url = format!("http://me:p%40ss@{}", proxy.address);
    let host = cloud.text("url");
    let nowhere = ("ALL_PROXY", "http://127.0.0.1:1");
    passed(&test(&cloud, host, &[], &[("ALL_PROXY", &url)]));
    passed(&test(&cloud, host, &[], &[("http_proxy", &url), nowhere]));
    passed(&test(&cloud, host, &["--proxy", &url], &[nowhere]));
    assert_eq!(proxy.asked().len(), 3);
    passed(&test(&cloud, host, &[], &[nowhere, ("NO_PROXY", "127.0.0.0/8")]));
    passed(&test(&cloud, host, &["--proxy", &url], &[("no_proxy", "127.0.0.1")]));
    passed(&test(&cloud, host, &[], &[("HTTPS_PROXY", "http://127.0.0.1:1")]));
    failed(&test(&cloud, host, &[], &[nowhere]), &["http://127.0.0.1:1"]);
    assert_eq!(proxy.asked().len(), 3);
}

#[test]
fn the_demo_knows_no_proxy() {
    let mut demo = support::mistcat();
    demo.args(["--demo", "test", "-c", "1"]).env("ALL_PROXY", "http://127.0.0.1:1");
    passed(&demo.output().expect("the binary runs"));
    let output = run(&["--demo", "--proxy", "http://127.0.0.1:1", "test"]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
}

#[test]
fn the_proxy_is_shown_without_its_credentials() {
    let url = "http://me:p%40ss@127.0.0.1:1";
    let cloud = Cloud::start(&[]);
    for arguments in [&["--dry-run", "test"][..], &["config", "show"]] {
        let mut client = cloud.client();
        let output = client.args(arguments).env("HTTPS_PROXY", url).env("HTTP_PROXY", url).output();
        let shown = stdout(&output.expect("the binary runs"));
        assert!(shown.contains("http://***@127.0.0.1:1"), "{shown}");
        assert!(!shown.contains("p%40ss") && !shown.contains("p@ss"), "{shown}");
    }
    let output = test(&cloud, cloud.text("url"), &["-vvv", "--proxy", url], &[]);
    failed(&output, &["connecting to ", "through the proxy http://***@127.0.0.1:1"]);
    let output = cloud.run(&["test", "--proxy", "socks4://me:p%40ss@127.0.0.1:1"]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert!(
        stderr(&output).contains("socks4://***@127.0.0.1:1") && !stderr(&output).contains("40ss")
    );
}

/// A tinyproxy of our own; ended when dropped.
struct Tinyproxy {
    process: Child,
    address: String,
}

impl Tinyproxy {
    /// With more lines in its configuration.
    fn start(name: &str, more: &str) -> Self {
        // It takes no port 0: one that was free a moment ago has to do.
        let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = free.local_addr().expect("an address");
        drop(free);
        let file = std::env::temp_dir().join(format!("mistcat-{}-{name}", std::process::id()));
        let port = address.port();
        let text = format!("Listen 127.0.0.1\nPort {port}\nLogLevel Info\nMaxClients 10\n{more}");
        std::fs::write(&file, text).expect("the configuration is written");
        let mut process = Command::new("tinyproxy")
            .args(["-d", "-c"])
            .arg(&file)
            .stdout(Stdio::piped())
            .spawn()
            .expect("tinyproxy starts");
        let log = BufReader::new(process.stdout.take().expect("stdout is piped"));
        let mut lines = log.lines().map_while(Result::ok);
        assert!(lines.any(|line| line.contains("Accepting connections")), "tinyproxy is ready");
        // What is not read would stop it once the pipe is full.
        std::thread::spawn(move || lines.for_each(drop));
        std::fs::remove_file(&file).expect("the configuration is removed");
        Self { process, address: address.to_string() }
    }
}

impl Drop for Tinyproxy {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn a_real_tinyproxy() {
    if !support::installed("tinyproxy", "tinyproxy-bin") {
        return;
    }
    let plain = Cloud::start(&[]);
    let secure = Cloud::start(&["--tls"]);
    let open = Tinyproxy::start("open", "");
    let url = format!("http://{}", open.address);
    passed(&test(&plain, plain.text("url"), &["--proxy", &url], &[]));
    let trust = ["--ca-cert", secure.text("ca")];
    passed(&test(&secure, secure.text("url"), &trust, &[("HTTPS_PROXY", &url)]));

    let closed = Tinyproxy::start("closed", "BasicAuth me pass\n");
    let with = |login: &str| format!("http://{login}{}", closed.address);
    let more = ["--proxy", &with("me:p%61ss@"), trust[0], trust[1]];
    passed(&test(&secure, secure.text("url"), &more, &[]));
    for wrong in ["", "me:wrong@"] {
        let output = test(&plain, plain.text("url"), &["--proxy", &with(wrong)], &[]);
        failed(&output, &["proxy authorization required"]);
    }
    // Nothing listens behind it: the proxy's trouble is told as such.
    let output = test(&plain, "http://127.0.0.1:1", &["--proxy", &url], &[]);
    failed(&output, &["through the proxy", "attempt 2"]);
}
