//! Tests the REST client against scripted servers.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::mpsc;

use super::super::auth::credentials::Credentials;
use super::super::auth::session::Session;
use super::super::error::Error;
use super::super::settings::Settings;
use super::client::RestClient;
use super::login::{LoginStep, login, logout};
use super::testing::{ReceivedRequest, TestReply, TestServer, answer, cut, ok, settings};
use crate::transport::proxy::ProxyRules;

async fn with(script: impl IntoIterator<Item = TestReply>) -> (TestServer, RestClient) {
    let server = TestServer::start(script).await;
    let rest = RestClient::new(&server.settings(Credentials::Token("s3cret".into())));
    (server, rest)
}

fn busy() -> TestReply {
    answer(503, "", "")
}

#[tokio::test]
async fn one_connection_serves_call_after_call() {
    let (server, rest) =
        with([ok(r#"{"a":1}"#), ok(""), answer(200, "X-Page-Total: 7\r\n", "[]")]).await;
    assert_eq!(rest.calls(), 0);
    assert_eq!(
        rest.get("/api/v1/self", &[("a b", "ü")]).await.expect("an answer").body,
        json!({"a": 1})
    );
    let nothing = rest.post("/api/v1/x", &json!({"b": 2})).await.expect("an answer");
    assert_eq!((nothing.status, nothing.body), (200, Value::Null));
    assert_eq!(rest.delete("/api/v1/x").await.expect("an answer").number("x-page-total"), Some(7));
    let seen = server.seen();
    assert_eq!(
        server.lines(),
        ["GET /api/v1/self?a%20b=%C3%BC", "POST /api/v1/x", "DELETE /api/v1/x"]
    );
    assert!(seen.iter().all(|one| one.connection == 0 && one.has("authorization: Token s3cret")));
    assert!(seen[1].has("content-type: application/json") && seen[1].body == r#"{"b":2}"#);
    assert!(seen[0].headers.iter().any(|header| header.starts_with("host: 127.0.0.1:")));
    assert_eq!(rest.calls(), 3);
}

#[tokio::test]
async fn what_may_pass_is_tried_four_times() {
    for failing in [
        busy as fn() -> TestReply,
        || answer(408, "", ""),
        || answer(429, "Retry-After: 0\r\n", ""),
        || answer(500, "", "<html>"),
        || cut("[]"),
        || TestReply::Close,
    ] {
        let (server, rest) = with([failing(), failing(), failing(), ok("[1]")]).await;
        assert_eq!(rest.get("/x", &[]).await.expect("the fourth try").body, json!([1]));
        assert_eq!((server.lines().len(), rest.calls()), (4, 4));
        let (server, rest) = with([failing(), failing(), failing(), failing()]).await;
        let error = rest.get("/x", &[]).await.expect_err("no try is left");
        assert_eq!((error.exit_code(), server.lines().len()), (5, 4), "{error}");
        assert!(error.to_string().starts_with("GET /x: "), "{error}");
    }
}

#[tokio::test]
async fn what_is_final_is_reported_at_once_with_its_detail() {
    for (act, code, expected) in [
        (
            answer(400, "", r#"{"detail":"no such port"}"#),
            1,
            "GET /x: the cloud answered with HTTP 400: no such port",
        ),
        (answer(401, "", r#"{"detail":"who?"}"#), 3, "HTTP 401: who?"),
        (answer(403, "", ""), 3, "HTTP 403"),
        (answer(404, "", r#"{"id":"x"}"#), 5, "HTTP 404"),
        (answer(302, "Location: /\r\n", ""), 5, "HTTP 302"),
        (ok("<html>"), 5, "no JSON"),
        (answer(429, "Retry-After: 61\r\n", ""), 5, "takes calls again at "),
        (answer(503, "Retry-After: 798\r\n", ""), 5, "takes calls again at "),
    ] {
        let (server, rest) = with([act]).await;
        let error = rest.get("/x", &[]).await.expect_err("a failure");
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!((error.exit_code(), server.lines().len()), (code, 1), "{error}");
        assert!(!format!("{error:?}{error}").contains("s3cret"));
    }
}

#[tokio::test]
async fn a_post_is_never_carried_out_twice() {
    for act in [TestReply::Close, cut("{}")] {
        let (server, rest) = with([act]).await;
        let error = rest.post("/x", &json!({})).await.expect_err("a loss");
        assert!(error.to_string().contains("may have carried it out"), "{error}");
        assert_eq!((error.exit_code(), server.lines().len()), (5, 1));
        assert!(error.hint().is_some());
    }
    let (server, rest) = with([busy(), ok("{}")]).await;
    rest.post("/x", &json!({})).await.expect("the cloud refused it the first time");
    assert_eq!(server.lines().len(), 2);
}

#[tokio::test]
async fn a_connection_that_was_closed_in_the_meantime_is_replaced() {
    let said = |text: &str| {
        TestReply::SayAndClose(format!("HTTP/1.1 200 x\r\nContent-Length: 2\r\n\r\n{text}"))
    };
    let (server, rest) = with([said("[]"), said("{}"), ok("1")]).await;
    for _ in 0..2 {
        rest.get("/x", &[]).await.expect("an answer");
    }
    rest.delete("/x").await.expect("an answer");
    let connections: Vec<usize> = server.seen().iter().map(|seen| seen.connection).collect();
    assert_eq!(connections, [0, 1, 2]);
}

#[tokio::test]
async fn calls_run_side_by_side() {
    let (server, rest) = with([ok("1"), ok("2"), ok("3")]).await;
    let (one, two) = tokio::join!(rest.get("/a", &[]), rest.get("/b", &[]));
    assert!(one.is_ok() && two.is_ok());
    rest.get("/c", &[]).await.expect("an answer");
    assert!(server.seen().iter().all(|seen| seen.connection < 2));
}

#[tokio::test]
async fn an_answer_that_does_not_come_is_not_waited_for() {
    let (_server, mut rest) = with([TestReply::Wait, TestReply::Wait]).await;
    rest.limit = Duration::from_millis(20);
    let error = rest.get("/x", &[]).await.expect_err("a time-out");
    assert_eq!(error.to_string(), "GET /x: no answer within 20ms");
    let error = rest.post("/x", &json!({})).await.expect_err("a time-out");
    assert!(error.to_string().contains("no answer within 20ms"), "{error}");
    assert!(error.to_string().contains("may have carried it out"), "{error}");
}

#[tokio::test]
async fn unreachable_clouds_are_reported_with_the_call() {
    let token = Credentials::Token("t".into());
    let rest = RestClient::new(&settings("http://no-such-host.invalid", token.clone()));
    let error = rest.get("/x", &[]).await.expect_err("no name");
    assert!(
        error.to_string().starts_with("GET /x: cannot resolve `no-such-host.invalid`"),
        "{error}"
    );
    assert_eq!((error.exit_code(), rest.calls()), (5, 1));
    let unused = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let gone = format!("http://{}", unused.local_addr().expect("an address"));
    drop(unused);
    let rest = RestClient::new(&settings(&gone, token));
    // A connection that is refused carries nothing: a POST is tried again as well.
    let error = rest.post("/x", &json!({})).await.expect_err("nobody listens");
    assert_eq!((error.exit_code(), rest.calls()), (5, 4), "{error}");
}

#[tokio::test]
async fn calls_go_through_the_proxy() {
    let tunnel = TestReply::Say("HTTP/1.1 200 x\r\n\r\n".to_owned());
    let server = TestServer::start([tunnel, ok("1"), answer(407, "", "")]).await;
    let named = Some((server.url.clone(), "--proxy".to_owned()));
    let proxy = ProxyRules::choose(named, |_| None).expect("a proxy");
    let nowhere = settings("http://cloud.invalid", Credentials::Token("t".into()));
    let settings = Settings { proxy, ..nowhere };
    RestClient::new(&settings).get("/x", &[]).await.expect("an answer");
    let error =
        RestClient::new(&settings).post("/x", &json!({})).await.expect_err("a login is wanted");
    assert!(error.to_string().contains("proxy authorization required"), "{error}");
    assert_eq!(error.exit_code(), 5);
    let connect = "CONNECT cloud.invalid:80";
    assert_eq!(server.lines(), [connect, "GET /x", connect]);
}

#[tokio::test]
async fn calls_are_reported() {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    let (_server, rest) = with([answer(429, "Retry-After: 0\r\n", ""), ok("1")]).await;
    rest.with_notices(sender).get("/x", &[]).await.expect("an answer");
    let mut notices = Vec::new();
    while let Ok(notice) = receiver.try_recv() {
        notices.push(notice.to_string());
    }
    let begins = [
        "GET /x: HTTP 429 after ",
        "GET /x: the cloud answered with HTTP 429; again in ",
        "GET /x: HTTP 200 after ",
    ];
    assert_eq!(notices.len(), begins.len(), "{notices:?}");
    assert!(
        notices.iter().zip(begins).all(|(notice, begin)| notice.starts_with(begin)),
        "{notices:?}"
    );
}

#[tokio::test]
async fn pages_are_read_by_the_server_s_own_size() {
    let page =
        |body: &str| answer(200, "X-Page-Total: 5\r\nX-Page-Limit: 2\r\nX-Page-Page: 1\r\n", body);
    let (server, rest) = with([page("[1,2]"), page("[3,4]"), page("[5]")]).await;
    let all = rest.pages("/x", &[("type", "all")]).await.expect("all pages");
    assert_eq!(all, [1, 2, 3, 4, 5]);
    let asked = [1, 2, 3].map(|page| format!("GET /x?type=all&limit=1000&page={page}"));
    assert_eq!(server.lines(), asked);
}

#[tokio::test]
async fn pages_end_without_headers_and_where_their_number_says() {
    let page = |total: &str, body: &str| answer(200, &format!("X-Page-Total: {total}\r\n"), body);
    for (script, all, calls) in [
        (vec![ok("[1,2]")], json!([1, 2]), 1),
        (vec![ok("[]")], json!([]), 1),
        (vec![page("0", "[]")], json!([]), 1),
        (vec![page("2", "[1]"), ok("[2]")], json!([1, 2]), 2),
        // Something was removed meanwhile.
        (vec![page("3", "[1,2]"), page("2", "[]")], json!([1, 2]), 2),
    ] {
        let (server, rest) = with(script).await;
        assert_eq!(json!(rest.pages("/x", &[]).await.expect("all pages")), all);
        assert_eq!(server.lines().len(), calls);
    }
}

#[tokio::test]
async fn a_list_that_ends_too_early_is_none() {
    let page = |total: &str, body: &str| answer(200, &format!("X-Page-Total: {total}\r\n"), body);
    let limited = |body: &str| answer(200, "X-Page-Total: 9\r\nX-Page-Limit: 2\r\n", body);
    let link = r#"{"results":[1],"next":"/x?search_after=1"}"#;
    for (script, number, expected) in [
        (vec![ok("{}")], 1, "it is no list"),
        (vec![ok("null")], 1, "it is no list"),
        (vec![page("many", "[1]")], 1, "no number"),
        (vec![page("9", "[1]"), ok(r#"{"detail":"x"}"#)], 2, "it is no list"),
        (vec![page("9", "[1]"), ok(r#"{"results":[2]}"#)], 2, "it is no list"),
        (vec![page("9", "[1]"), ok("[]")], 2, "before its announced end"),
        (vec![page("9", "[1]"), page("9", "[]")], 2, "before its announced end"),
        (vec![limited("[1,2]"), limited("[3]"), limited("[]")], 3, "before its announced end"),
        (vec![page("9", "[1]"), page("", "[2]")], 2, "no number"),
        // The same page again and again.
        (vec![page("9", r#"[{"id":"a"}]"#), page("9", r#"[{"id":"a"}]"#)], 2, "announced end"),
        (vec![ok(link), ok("[2]")], 2, "it is no list"),
    ] {
        let (server, rest) = with(script).await;
        let error = rest.pages("/x", &[]).await.expect_err("half a list is none");
        assert!(error.to_string().contains(expected), "{error}");
        assert!(error.to_string().starts_with(&server.lines()[number - 1]), "{error}");
        assert_eq!((error.exit_code(), server.lines().len()), (5, number), "{error}");
    }
}

#[tokio::test]
async fn what_moves_to_the_next_page_is_there_once() {
    let page = |body: &str| answer(200, "X-Page-Total: 4\r\nX-Page-Limit: 2\r\n", body);
    let (_server, rest) =
        with([page(r#"[{"id":"a"},{"mac":"b"}]"#), page(r#"[{"mac":"b"},{"id":"c"}]"#)]).await;
    let all = rest.pages("/x", &[]).await.expect("all pages");
    assert_eq!(json!(all), json!([{"id":"a"},{"mac":"b"},{"id":"c"}]));
}

#[tokio::test]
async fn who_we_are_is_an_object() {
    for (body, expected) in [
        ("[]", "no object"),
        (r#""text""#, "no object"),
        ("", "no object"),
        (r#"{"privileges":null}"#, "no list of `privileges`"),
        ("{}", "no list of `privileges`"),
    ] {
        let (_server, rest) = with([ok(body)]).await;
        let error = rest.privileges().await.expect_err("something else");
        assert!(error.to_string().starts_with("GET /api/v1/self: the answer is not"), "{error}");
        assert!(error.to_string().contains(expected) && error.hint().is_some(), "{error}");
        assert_eq!(error.exit_code(), 5);
    }
}

#[tokio::test]
async fn linked_pages_are_followed() {
    let (server, rest) = with([
        ok(r#"{"results":[1],"total":3,"next":"/x?search_after=1"}"#),
        ok(r#"{"results":[2],"total":3,"next":"https://other.example/x?search_after=2"}"#),
        ok(r#"{"results":[3],"total":3,"next":"/x?search_after=1"}"#),
    ])
    .await;
    assert_eq!(rest.pages("/x", &[]).await.expect("all pages"), [1, 2, 3]);
    assert_eq!(
        server.lines(),
        ["GET /x?limit=1000&page=1", "GET /x?search_after=1", "GET /x?search_after=2"]
    );
}

#[tokio::test]
async fn a_page_that_fails_fails_them_all() {
    let page = |body: &str| answer(200, "X-Page-Total: 4\r\nX-Page-Limit: 2\r\n", body);
    let (_server, rest) = with([page("[1,2]"), answer(401, "", "")]).await;
    let error = rest.pages("/x", &[]).await.expect_err("half a list is none");
    assert!(error.to_string().contains("page=2") && error.exit_code() == 3, "{error}");
}

#[tokio::test]
async fn a_session_is_renewed_by_the_answers() {
    let server = TestServer::start([
        answer(200, "Set-Cookie: sessionid.eu=new; Path=/; HttpOnly\r\n", "{}"),
        ok("{}"),
    ])
    .await;
    let cookies = [("csrftoken.eu", "c5rf"), ("sessionid.eu", "old")];
    let session: Session =
        cookies.map(|(name, value)| (name.to_owned(), value.into())).into_iter().collect();
    let rest = RestClient::new(&server.settings(Credentials::Session(session.clone())));
    let reply = rest.get("/x", &[]).await.expect("an answer");
    assert!(!reply.headers.contains_key("set-cookie"));
    rest.post("/x", &json!({})).await.expect("an answer");
    let [first, second] = &server.seen()[..] else { panic!("two requests") };
    assert!(first.has("cookie: csrftoken.eu=c5rf; sessionid.eu=old"), "{first:?}");
    assert!(!first.headers.iter().any(|header| header.starts_with("x-csrftoken")), "{first:?}");
    assert!(second.has("cookie: csrftoken.eu=c5rf; sessionid.eu=new"), "{second:?}");
    assert!(second.has("x-csrftoken: c5rf"), "{second:?}");
    assert_eq!(session.header().expect("a header"), "csrftoken.eu=c5rf; sessionid.eu=new");
}

const FULL: &str = "Set-Cookie: csrftoken=c; Path=/\r\nSet-Cookie: sessionid=s; HttpOnly\r\n";
const HALF: &str =
    r#"{"email":"a@b.example","two_factor_required":true,"two_factor_passed":false}"#;
const WHOLE: &str = r#"{"email":"a@b.example","privileges":[]}"#;

async fn signing_in(
    script: Vec<TestReply>,
    code: Option<&str>,
) -> (Vec<ReceivedRequest>, Result<LoginStep, Error>) {
    let server = TestServer::start(script).await;
    let settings = server.settings(Credentials::Token("other".into()));
    let code = code.map(Into::into);
    let login = login(&settings, "a@b.example", &"pw".into(), code.as_ref()).await;
    (server.seen(), login)
}

#[tokio::test]
async fn a_password_may_be_enough() {
    let (seen, login) = signing_in(vec![answer(200, FULL, "{}"), ok(WHOLE)], Some("123456")).await;
    let Ok(LoginStep::Done(done)) = login else { panic!("{login:?}") };
    assert_eq!(done.identity["email"], "a@b.example");
    assert_eq!(done.session.cookies().count(), 2);
    assert_eq!(seen[0].line, "POST /api/v1/login");
    assert_eq!(seen[0].body, r#"{"email":"a@b.example","password":"pw","two_factor":"123456"}"#);
    assert!(seen[0].headers.iter().all(|header| !header.starts_with("authorization")));
    assert!(seen[1].line == "GET /api/v1/self" && seen[1].has("cookie: csrftoken=c; sessionid=s"));
}

#[tokio::test]
async fn a_code_may_be_wanted_and_be_wrong_at_first() {
    let half = "Set-Cookie: csrftoken=h\r\n";
    for first in [vec![answer(200, half, HALF)], vec![answer(200, half, "{}"), ok(HALF)]] {
        let rest =
            [answer(401, "Set-Cookie: csrftoken=i\r\n", ""), answer(200, FULL, "{}"), ok(WHOLE)];
        let server = TestServer::start(first.into_iter().chain(rest)).await;
        let settings = server.settings(Credentials::Token("other".into()));
        let login = login(&settings, "a@b.example", &"pw".into(), None).await;
        let Ok(LoginStep::TwoFactor(partial)) = login else { panic!("{login:?}") };
        let error = partial.confirm(&"000000".into()).await.expect_err("a wrong code");
        assert!(error.to_string().contains("wrong two-factor code") && error.exit_code() == 3);
        let done = partial.confirm(&"123456".into()).await.expect("the right code");
        assert_eq!(done.session.cookies().count(), 2);
        let seen = server.seen();
        let second = &seen[seen.len() - 2];
        assert_eq!(
            (second.line.as_str(), second.body.as_str()),
            ("POST /api/v1/login/two_factor", r#"{"two_factor":"123456"}"#)
        );
        assert!(second.has("x-csrftoken: i") && second.has("cookie: csrftoken=i"), "{second:?}");
    }
}

#[tokio::test]
async fn refusals_of_a_sign_in_are_reported_apart_and_not_repeated() {
    let sso = r#"{"detail":"sso admin login needs to be initiated by IdP","forward_url":"https://my.sso/idp"}"#;
    for (act, code, expected, exit) in [
        (answer(400, "", r#"{"detail":"no"}"#), None, "wrong e-mail address or password: no", 3),
        (answer(400, "", sso), None, "identity provider: https://my.sso/idp", 3),
        (answer(401, "", ""), Some("1"), "wrong two-factor code", 3),
        (answer(429, "Retry-After: 5\r\n", ""), None, "takes calls again at ", 5),
        (answer(429, "", ""), None, "HTTP 429", 5),
        (busy(), None, "HTTP 503", 5),
    ] {
        let (seen, login) = signing_in(vec![act], code).await;
        let error = login.expect_err("a refusal");
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!((error.exit_code(), seen.len()), (exit, 1), "{error}");
        assert!(!format!("{error:?}").contains("pw"));
    }
}

#[tokio::test]
async fn a_session_can_be_ended() {
    let server = TestServer::start([ok(r#"{"forward_url":"https://x"}"#)]).await;
    let session = [("csrftoken".to_owned(), "c".into())].into_iter().collect();
    logout(&server.settings(Credentials::Session(session))).await.expect("an answer");
    assert!(server.lines() == ["POST /api/v1/logout"] && server.seen()[0].has("x-csrftoken: c"));
}
