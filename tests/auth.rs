//! Signing in and out, who is signed in, and what becomes of a session that ends.

mod support;

use std::fs::{self, Permissions};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use rustix::process::Signal;
use serde_json::Value;
use support::terminal::Terminal;
use support::{Cloud, mistcat, stderr, stdout};

const EMAIL: &str = "demo@example.com";
const PASSWORD: &str = "c0rrect-h0rse";
const CODE: &str = "314159";

/// A user: a home of their own, and a cloud.
struct User {
    home: PathBuf,
    host: String,
    /// What no output may hold.
    secrets: Vec<String>,
}

impl User {
    fn new(name: &str, cloud: &Cloud) -> Self {
        let home = std::env::temp_dir().join(format!("mistcat-{}-{name}", std::process::id()));
        fs::create_dir_all(&home).expect("a home");
        let secrets = [PASSWORD, CODE, cloud.text("token")].map(str::to_owned).to_vec();
        Self { home, host: cloud.text("url").to_owned(), secrets }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = mistcat();
        command.env("HOME", &self.home).env("MIST_HOST", &self.host).args(arguments);
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.with_input(self.command(arguments), "")
    }

    /// With these lines on standard input.
    fn tell(&self, arguments: &[&str], input: &str) -> Output {
        self.with_input(self.command(arguments), input)
    }

    fn with_input(&self, mut command: Command, input: &str) -> Output {
        let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = piped.spawn().expect("the binary runs");
        let mut stdin = child.stdin.take().expect("stdin is piped");
        // It may have ended without reading.
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        let output = child.wait_with_output().expect("it ends");
        self.keeps_secrets(&(stdout(&output) + &stderr(&output)));
        output
    }

    #[track_caller]
    fn keeps_secrets(&self, shown: &str) {
        let kept = self.kept();
        let cookies = kept.iter().filter_map(|kept| kept["cookies"].as_object()).flatten();
        let cookies = cookies.filter_map(|(_, value)| value.as_str());
        for secret in self.secrets.iter().map(String::as_str).chain(cookies) {
            assert!(!shown.contains(secret), "`{secret}` is shown: {shown}");
        }
        assert!(!shown.contains("panicked"), "{shown}");
    }

    /// Signs in with e-mail and password.
    fn sign_in(&self) {
        let output = self.password(&[]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    }

    fn password(&self, more: &[&str]) -> Output {
        let usual = ["auth", "login", "-vvv", "--email", EMAIL, "--password-stdin"];
        self.tell(&[&usual, more].concat(), &format!("{PASSWORD}\n"))
    }

    /// The files of what is kept.
    fn files(&self) -> Vec<PathBuf> {
        let folder = self.home.join(".local/share/mistcat/credentials");
        let entries = fs::read_dir(folder).into_iter().flatten();
        entries.map(|entry| entry.expect("a file").path()).collect()
    }

    fn kept(&self) -> Option<Value> {
        let files = self.files();
        assert!(files.len() < 2, "{files:?}");
        let text = fs::read(files.first()?).expect("the file is read");
        Some(serde_json::from_slice(&text).expect("JSON"))
    }
}

impl Drop for User {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.home);
    }
}

/// A cloud whose account has our password.
fn cloud(name: &str, more: &str) -> Cloud {
    Cloud::scripted(name, &format!("[cloud]\npassword = '{PASSWORD}'\n{more}"))
}

#[track_caller]
fn check(output: &Output, code: i32, words: &[&str]) {
    let told = stderr(output);
    assert_eq!(output.status.code(), Some(code), "{told}{}", stdout(output));
    for word in words {
        assert!(told.contains(word), "`{word}` is missing: {told}");
    }
}

fn object(output: &Output) -> Value {
    serde_json::from_str(&stdout(output)).unwrap_or_else(|_| panic!("{}", stderr(output)))
}

fn mode(path: &Path) -> u32 {
    path.metadata().expect("it is there").permissions().mode() & 0o777
}

#[test]
fn a_token_is_kept_once_the_cloud_knows_it() {
    let cloud = cloud("token", "");
    let user = User::new("token", &cloud);
    check(&user.run(&["auth", "status"]), 3, &["no credentials", "mistcat auth login"]);
    let token = format!("  {}\r\nmore\n", cloud.text("token"));
    let login = ["auth", "login", "--token-stdin", "-vvv"];
    check(&user.tell(&login, "wr0ng\n"), 3, &["401", "hint: ", "--host"]);
    check(&user.tell(&login, ""), 2, &["standard input"]);
    check(&user.tell(&login, "\n"), 2, &["the API token is empty"]);
    assert!(user.kept().is_none(), "a token that is refused is not kept");
    check(&user.tell(&login, &token), 0, &["signed in to 127.0.0.1 as Demo Admin", "credentials"]);
    let file = &user.files()[0];
    assert_eq!((mode(file), mode(file.parent().expect("a folder"))), (0o600, 0o700));
    let status = object(&user.run(&["auth", "status"]));
    assert_eq!(status["credentials"]["source"], "file");
    assert_eq!(status["credentials"]["place"], file.to_str().expect("a UTF-8 path"));
    check(&user.run(&["test", "-c", "1"]), 0, &[]);
    let shown = stdout(&user.run(&["config", "show"]));
    assert!(shown.contains("token (hidden)") && shown.contains(".json"), "{shown}");
    check(&user.run(&["auth", "logout"]), 0, &["signed out", "until it is deleted"]);
    assert!(user.kept().is_none());
    check(&user.run(&["auth", "logout"]), 0, &["nothing was kept"]);
    check(&user.run(&["test"]), 3, &["no credentials"]);
}

#[test]
fn who_is_nobody_signs_in_nowhere() {
    for (name, body) in [("list", "[]"), ("word", "\"x\""), ("nothing", "null")] {
        let rule = format!("[[cloud.rest]]\npath = '/api/v1/self'\nbody = '{body}'\n");
        let cloud = cloud(name, &rule);
        let user = User::new(name, &cloud);
        let words = ["not what this call promises: it is no object", "hint: "];
        let token = cloud.text("token").to_owned();
        check(&user.tell(&["auth", "login", "--token-stdin"], &token), 5, &words);
        assert!(user.kept().is_none());
        let mut status = user.command(&["auth", "status"]);
        status.env("MIST_APITOKEN", &token);
        check(&user.with_input(status, ""), 5, &words);
        let mut doctor = user.command(&["doctor"]);
        doctor.env("MIST_APITOKEN", &token);
        let output = user.with_input(doctor, "");
        assert_eq!(output.status.code(), Some(1), "{}", stdout(&output));
        assert!(stdout(&output).contains("it is no object"), "{}", stdout(&output));
    }
}

#[test]
fn a_password_gets_a_session_that_rest_and_stream_go_by() {
    let cloud = cloud("session", "cookie_suffix = '.eu'\n");
    let user = User::new("session", &cloud);
    check(&user.password(&[]), 0, &["the session is kept in"]);
    let kept = user.kept().expect("a session");
    assert_eq!((kept["email"].as_str(), kept["token"].as_str()), (Some(EMAIL), None));
    assert!(kept["cookies"]["sessionid.eu"].is_string(), "{kept}");
    let status = object(&user.run(&["auth", "status"]));
    assert_eq!(
        (status["email"].as_str(), status["name"].as_str()),
        (Some(EMAIL), Some("Demo Admin"))
    );
    assert_eq!(status["credentials"]["kind"], "session");
    assert_eq!(status["usage"]["request_limit"], 5000);
    assert_eq!(status["privileges"][0]["org_id"], cloud.text("org"));
    let streamed = user.run(&["test", "-c", "1", "-vvv"]);
    assert_eq!((streamed.status.code(), stdout(&streamed).as_str()), (Some(0), "1\n"));
    let plan = stdout(&user.run(&["test", "--dry-run"]));
    assert!(plan.contains("Cookie: ***"), "{plan}");
    // The same session elsewhere, so that its end can be seen.
    let other = User::new("session-other", &cloud);
    other.sign_in();
    let (from, to) = (&user.files()[0], &other.files()[0]);
    fs::copy(from, to).expect("it is copied");
    check(&user.run(&["auth", "logout", "-vvv"]), 0, &["the session is forgotten"]);
    assert!(user.kept().is_none());
    check(&other.run(&["auth", "status"]), 3, &["the session is over", "mistcat auth login"]);
    check(&other.run(&["test"]), 3, &["the session is over", "mistcat auth login"]);
    check(&other.run(&["auth", "logout"]), 0, &["the session had ended, and is forgotten"]);
    assert!(other.kept().is_none());
}

#[test]
fn a_second_factor_is_wanted_by_the_cloud() {
    let cloud = cloud("factors", &format!("two_factor = '{CODE}'\n"));
    let user = User::new("factors", &cloud);
    check(&user.password(&[]), 3, &["wants a two-factor code", "--code"]);
    check(&user.password(&["--code", "000000"]), 3, &["wrong two-factor code"]);
    assert!(user.kept().is_none());
    check(&user.password(&["--code", CODE]), 0, &["signed in"]);
    check(&user.run(&["auth", "status"]), 0, &[]);
}

#[test]
fn a_terminal_asks_and_shows_no_secret() {
    let cloud = cloud("terminal", &format!("two_factor = '{CODE}'\n"));
    let user = User::new("terminal", &cloud);
    let mut terminal = Terminal::start(user.command(&["auth", "login"]));
    terminal.wait_for("E-mail: ");
    assert!(terminal.echoes());
    terminal.type_line(EMAIL);
    terminal.wait_for(&format!("Password of {EMAIL} at 127.0.0.1: "));
    assert!(!terminal.echoes());
    terminal.type_line(PASSWORD);
    terminal.wait_for("Two-factor code: ");
    assert!(!terminal.echoes());
    terminal.type_line("000000");
    terminal.wait_for("That code was wrong. Two-factor code: ");
    terminal.type_line(&format!("{} {}", &CODE[..3], &CODE[3..]));
    let (code, shown, echoes) = terminal.end();
    assert_eq!((code, echoes), (Some(0), true), "{shown}");
    assert!(shown.contains("signed in to 127.0.0.1 as Demo Admin (demo@example.com)"), "{shown}");
    user.keeps_secrets(&shown);
    assert!(!shown.contains("000000") && !shown.contains("314 159"), "{shown}");
    assert_eq!(mode(&user.files()[0]), 0o600);
    let mut terminal = Terminal::start(user.command(&["auth", "status"]));
    terminal.wait_for("Example Corp");
    let (_, shown, _) = terminal.end();
    assert!(shown.contains("this hour") && shown.contains("credentials"), "{shown}");
}

/// The code that the simulated provider shows.
fn provider_code(cloud: &Cloud) -> String {
    let page = cloud.call("GET", "/api/v1/login/oauth/google/authorize", &Value::Null);
    page["code"].as_str().expect("a code").to_owned()
}

#[test]
fn a_provider_signs_in_with_its_code() {
    let cloud = cloud("oauth", "");
    let mut user = User::new("oauth", &cloud);
    let code = provider_code(&cloud);
    user.secrets.push(code.clone());
    let address = format!("http://127.0.0.1/x?state=demo&code={code}");
    for input in [code.clone(), address, format!("{{\"code\":\"{code}\"}}")] {
        let output = user.tell(&["auth", "login", "--oauth", "google", "-vvv"], &input);
        let told = stderr(&output);
        assert_eq!(output.status.code(), Some(0), "{told}");
        let page = format!("{}/api/v1/login/oauth/google/authorize?client_id=", user.host);
        assert!(told.contains(&format!("sign in with google at {page}")), "{told}");
        assert!(told.contains("as Demo Admin (demo@example.com); the session is kept"), "{told}");
        assert_eq!(user.kept().expect("a session")["email"], EMAIL);
        assert_eq!(user.run(&["auth", "status"]).status.code(), Some(0));
        assert_eq!(user.run(&["list", "sites"]).status.code(), Some(0));
        assert_eq!(user.run(&["auth", "logout"]).status.code(), Some(0));
    }
}

#[test]
fn a_wrong_code_of_a_provider_signs_nobody_in() {
    let cloud = cloud("oauth-wrong", "");
    let user = User::new("oauth-wrong", &cloud);
    for (input, code, told) in [
        ("wrong", 3, "the cloud does not accept the code"),
        ("http://127.0.0.1/?code=x&state=other", 2, "another sign-in"),
        ("\n", 2, "no code"),
        ("", 2, "end of file"),
    ] {
        let output = user.tell(&["auth", "login", "--oauth", "google"], input);
        assert_eq!(output.status.code(), Some(code), "{input}: {}", stderr(&output));
        assert!(stderr(&output).contains(told), "{input}: {}", stderr(&output));
    }
    for arguments in [&["--oauth", "a/b"][..], &["--oauth", "google", "--email", EMAIL]] {
        let output = user.run(&[&["auth", "login"], arguments].concat());
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    }
    assert!(user.kept().is_none());
    let plan = stdout(&user.run(&["auth", "login", "--oauth", "google", "--dry-run"]));
    assert!(
        plan.contains("POST") && plan.contains("/login/oauth/google\n{\"code\":\"***\"}"),
        "{plan}"
    );
}

#[test]
fn a_browser_is_opened_where_there_is_one() {
    let cloud = cloud("oauth-browser", "");
    let user = User::new("oauth-browser", &cloud);
    let opened = user.home.join("opened");
    let browser = user.home.join("xdg-open");
    let script = "#!/bin/sh\nprintf '%s %s' \"$1\" \"$MIST_APITOKEN\" > \"$HOME/new\"\nmv \"$HOME/new\" \"$HOME/opened\"\n";
    fs::write(&browser, script).expect("the browser is written");
    fs::set_permissions(&browser, Permissions::from_mode(0o755)).expect("it can be run");
    let path = format!("{}:/bin:/usr/bin", user.home.display());
    let mut command = user.command(&["auth", "login", "--oauth", "google"]);
    command.env("PATH", path).env("DISPLAY", ":0").env("MIST_APITOKEN", "t0ken");
    let mut terminal = Terminal::start(command);
    terminal.wait_for("Code, or the address that the browser ended at: ");
    assert!(!terminal.echoes());
    terminal.type_line(&provider_code(&cloud));
    let (code, shown, _) = terminal.end();
    assert_eq!(code, Some(0), "{shown}");
    while !opened.exists() {
        std::thread::yield_now();
    }
    let seen = fs::read_to_string(&opened).expect("what was opened");
    assert!(seen.ends_with("state=demo ") && seen.starts_with("http://127.0.0.1"), "{seen}");
}

#[test]
fn a_terminal_is_given_back_after_an_interruption() {
    let cloud = cloud("interrupt", &format!("two_factor = '{CODE}'\n"));
    let user = User::new("interrupt", &cloud);
    for (question, lines) in [("Password of ", &[EMAIL][..]), ("Two-factor", &[EMAIL, PASSWORD])] {
        let mut terminal = Terminal::start(user.command(&["auth", "login"]));
        for (asked, line) in ["E-mail: ", "Password of "].iter().zip(lines) {
            terminal.wait_for(asked);
            terminal.type_line(line);
        }
        terminal.wait_for(question);
        assert!(!terminal.echoes());
        terminal.signal(Signal::INT);
        let (code, shown, echoes) = terminal.end();
        assert_eq!((code, echoes), (Some(130), true), "{shown}");
        user.keeps_secrets(&shown);
    }
    assert!(user.kept().is_none());
}

#[test]
fn a_terminal_shows_nothing_after_a_stop_either() {
    let cloud = cloud("stop", "");
    let user = User::new("stop", &cloud);
    let mut terminal = Terminal::start(user.command(&["auth", "login", "--email", EMAIL]));
    let question = format!("Password of {EMAIL} at 127.0.0.1: ");
    terminal.wait_for(&question);
    terminal.signal(Signal::STOP);
    terminal.show_again();
    terminal.signal(Signal::CONT);
    terminal.wait_for(&question.repeat(2));
    assert!(!terminal.echoes());
    terminal.type_line(PASSWORD);
    let (code, shown, echoes) = terminal.end();
    assert_eq!((code, echoes), (Some(0), true), "{shown}");
    user.keeps_secrets(&shown);
}

#[test]
fn three_wrong_codes_are_enough() {
    let cloud = cloud("codes", &format!("two_factor = '{CODE}'\n"));
    let user = User::new("codes", &cloud);
    let mut terminal = Terminal::start(user.command(&["auth", "login", "--email", EMAIL]));
    terminal.wait_for("Password of ");
    terminal.type_line(PASSWORD);
    for asked in 0..3 {
        terminal.wait_for(&"Two-factor code: \r\nThat code was wrong. ".repeat(asked));
        terminal.wait_for("Two-factor code: ");
        terminal.type_line("000000");
    }
    let (code, shown, echoes) = terminal.end();
    assert_eq!((code, echoes), (Some(3), true), "{shown}");
    assert!(shown.contains("error: ") && shown.contains("wrong two-factor code"), "{shown}");
    assert!(user.kept().is_none());
}

#[test]
fn who_signs_in_elsewhere_is_told_where() {
    let cloud = cloud("sso", "sso = true\n");
    let user = User::new("sso", &cloud);
    let words = ["https://my.sso/idp_sso_url", "API token", "--token-stdin"];
    check(&user.password(&[]), 3, &words);
}

#[test]
fn failures_are_counted_by_the_cloud() {
    let cloud = Cloud::start(&[]);
    let user = User::new("failures", &cloud);
    for _ in 0..3 {
        check(&user.password(&[]), 3, &["wrong e-mail address or password"]);
    }
    let words = ["takes calls again at ", "hint: after three failures Mist takes no sign-in"];
    check(&user.password(&[]), 5, &words);
    assert!(user.kept().is_none());
}

#[test]
fn nobody_is_asked_where_there_is_no_terminal() {
    let cloud = Cloud::start(&[]);
    let user = User::new("nobody", &cloud);
    check(&user.run(&["auth", "login"]), 2, &["no terminal", "--token-stdin"]);
    check(&user.run(&["auth", "login", "--email", EMAIL]), 2, &["--password-stdin"]);
    let login = ["auth", "login", "--email", EMAIL, "--password-stdin"];
    check(&user.tell(&login, "\n"), 2, &["is empty"]);
    let told = stderr(&user.tell(&["auth", "login", "--token-stdin", "--log-format", "json"], "x"));
    assert!(told.starts_with("error: "), "{told}");
    check(&user.run(&["auth", "login", "--demo", "--token-stdin"]), 2, &["--demo"]);
    check(&user.run(&["auth", "login", "--token-stdin", "--code", "1"]), 2, &["--code"]);
    let mut demo = mistcat();
    demo.args(["auth", "status", "--demo"]);
    let status = object(&user.with_input(demo, ""));
    assert_eq!(status["credentials"]["source"], "demo");
}

#[test]
fn a_session_that_ends_under_a_stream_ends_the_stream() {
    let script = "session_lifetime = '3s'\n[[cloud.connection]]\n\
                  steps = [{ auto_ack = true }, { wait = '3200ms' }, { drop = true }]\n";
    let cloud = cloud("ends", script);
    let user = User::new("ends", &cloud);
    user.sign_in();
    let output = user.run(&["test", "--retry-delay", "1ms"]);
    check(&output, 3, &["warning: ", "error: the session is over", "mistcat auth login"]);
}

#[test]
fn a_session_is_renewed_by_what_the_cloud_says() {
    let script = "[[cloud.rest]]\npath = '/api/v1/self/usage'\n\
                  headers = { Set-Cookie = 'extra=n3w; Path=/' }\n";
    let cloud = cloud("renewed", script);
    let user = User::new("renewed", &cloud);
    user.sign_in();
    assert!(user.kept().expect("a session")["cookies"]["extra"].is_null());
    check(&user.run(&["auth", "status"]), 0, &[]);
    let kept = user.kept().expect("a session");
    assert_eq!(
        (kept["cookies"]["extra"].as_str(), kept["email"].as_str()),
        (Some("n3w"), Some(EMAIL))
    );
    assert_eq!(mode(&user.files()[0]), 0o600);
}

#[test]
fn what_is_kept_is_forgotten_even_where_the_cloud_is_not_told() {
    let script = "[[cloud.rest]]\nmethod = 'POST'\npath = '/api/v1/logout'\nstatus = 400\n";
    let cloud = cloud("untold", script);
    let user = User::new("untold", &cloud);
    user.sign_in();
    check(
        &user.run(&["auth", "logout"]),
        0,
        &["warning: ", "was not told", "HTTP 400", "forgotten"],
    );
    assert!(user.kept().is_none());
}

#[test]
fn a_session_that_has_ended_needs_no_end() {
    let script = "[[cloud.rest]]\nmethod = 'POST'\npath = '/api/v1/logout'\nstatus = 401\n";
    let cloud = cloud("over", script);
    let user = User::new("over", &cloud);
    user.sign_in();
    let output = user.run(&["auth", "logout"]);
    check(&output, 0, &["done: signed out of 127.0.0.1: the session had ended, and is forgotten"]);
    assert!(!stderr(&output).contains("warning"), "{}", stderr(&output));
    assert!(user.kept().is_none());
}

#[test]
fn what_others_can_read_is_closed_and_what_is_damaged_is_ignored() {
    let cloud = cloud("modes", "");
    let user = User::new("modes", &cloud);
    user.sign_in();
    let file = &user.files()[0];
    fs::set_permissions(file, Permissions::from_mode(0o644)).expect("opened");
    check(&user.run(&["auth", "status"]), 0, &["warning: ", "mode 644", "600 now"]);
    assert_eq!(mode(file), 0o600);
    assert_eq!(stderr(&user.run(&["auth", "status"])), "");
    fs::write(file, "{\"host\":").expect("damaged");
    let output = user.command(&["auth", "status"]).output().expect("the binary runs");
    check(&output, 3, &["is damaged", "no credentials"]);
    let output = user.command(&["auth", "logout"]).output().expect("the binary runs");
    check(&output, 0, &["what was kept is removed"]);
    assert!(user.files().is_empty());
}

#[test]
fn roles_are_shown_by_organisation_and_by_site() {
    let reader = cloud("reader", "role = 'read'\n");
    let user = User::new("reader", &reader);
    user.sign_in();
    let text = stdout(&user.run(&["auth", "status", "-o", "pretty"]));
    let row = text.lines().last().expect("a role");
    assert!(row.starts_with("read  org ") && row.ends_with(reader.text("org")), "{text}");
    let helper = cloud("helper", "role = 'helpdesk'\nscope = 'site'\n");
    let user = User::new("helper", &helper);
    user.sign_in();
    let text = stdout(&user.run(&["auth", "status", "-o", "pretty"]));
    let rows: Vec<&str> = text.lines().filter(|line| line.starts_with("helpdesk  site ")).collect();
    let sites = helper.ready["sites"].as_array().expect("sites");
    assert_eq!(rows.len(), sites.len(), "{text}");
    let indented = stdout(&user.run(&["auth", "status", "-o", "json"]));
    assert!(indented.contains("\n  \"privileges\": ["), "{indented}");
}

#[test]
fn what_the_environment_names_comes_first() {
    let cloud = cloud("first", "");
    let user = User::new("first", &cloud);
    let mut login = user.command(&["auth", "login", "--email", EMAIL, "--password-stdin"]);
    login.env("MIST_APITOKEN", "an0ther");
    let output = user.with_input(login, PASSWORD);
    check(&output, 0, &["`MIST_APITOKEN` is set, and comes before"]);
    let mut status = user.command(&["auth", "status"]);
    status.env("MIST_APITOKEN", cloud.text("token"));
    let status = object(&user.with_input(status, ""));
    assert_eq!(status["credentials"]["place"], "MIST_APITOKEN");
    let mut logout = user.command(&["auth", "logout"]);
    logout.env("MIST_APITOKEN", "an0ther");
    check(&user.with_input(logout, ""), 0, &["`MIST_APITOKEN` is set, and goes on"]);
}

#[test]
fn a_dry_run_sends_nothing_and_says_what_it_would() {
    let cloud = cloud("dry", "refuse = true\n");
    let user = User::new("dry", &cloud);
    let plan = stdout(&user.password(&["--dry-run", "--code", CODE]));
    assert!(
        plan.contains("/api/v1/login\n{\"email\":\"demo@example.com\",\"password\":\"***\""),
        "{plan}"
    );
    assert!(plan.contains("\"two_factor\":\"***\"") && plan.contains("credentials/"), "{plan}");
    let plan = stdout(&user.run(&["auth", "login", "--token-stdin", "--dry-run"]));
    assert!(plan.contains("GET ") && plan.contains("Authorization: Token ***"), "{plan}");
    let mut status = user.command(&["auth", "status", "--dry-run"]);
    status.env("MIST_APITOKEN", cloud.text("token"));
    let plan = stdout(&user.with_input(status, ""));
    assert!(plan.contains("/api/v1/self/usage"), "{plan}");
    assert!(user.kept().is_none());
}
