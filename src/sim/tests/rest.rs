//! Tests the simulated REST API with hand-written HTTP requests.

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::super::SimulatedCloud;
use super::{TestClient, cloud};

/// A call with these header lines and this body: the status, the `Set-Cookie` pairs, and the body.
async fn call(
    cloud: &SimulatedCloud,
    line: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> (u16, Vec<String>, Value) {
    let mut tcp = TcpStream::connect(cloud.address).await.unwrap();
    let headers: Vec<_> =
        headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let request = format!(
        "{line} HTTP/1.1\r\nHost: {}\r\n{}Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        cloud.address,
        headers.concat(),
        body.len()
    );
    tcp.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    tcp.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let cookies = head
        .lines()
        .filter_map(|line| line.strip_prefix("set-cookie: "))
        .map(|line| line.split(';').next().unwrap().to_owned())
        .collect();
    (answer[9..12].parse().unwrap(), cookies, serde_json::from_str(body).unwrap_or_default())
}

/// The same, with the token.
pub async fn authorised(cloud: &SimulatedCloud, line: &str, body: &str) -> (u16, Value) {
    let token = format!("Token {}", cloud.ready().token);
    let (status, _, body) = call(cloud, line, &[("Authorization", &token)], body).await;
    (status, body)
}

const LOGIN: &str = "POST /api/v1/login";
const SELF: &str = "GET /api/v1/self";
const RIGHT: &str = r#"{"email":"demo@example.com","password":"demo"}"#;

#[tokio::test]
async fn two_factors_open_a_session_for_rest_and_for_the_stream() {
    let cloud = cloud(Some("[cloud]\ntwo_factor = '123456'\ncookie_suffix = '.eu'")).await;
    let (status, cookies, body) = call(&cloud, LOGIN, &[], RIGHT).await;
    assert_eq!((status, &body["two_factor_required"]), (200, &json!(true)));
    let jar = cookies.join("; ");
    let csrf = cookies[0].strip_prefix("csrftoken.eu=").unwrap();
    assert!(cookies[1].starts_with("sessionid.eu="));
    let own = [("Cookie", jar.as_str())];
    let whole = [("Cookie", jar.as_str()), ("X-CSRFToken", csrf)];

    let (_, _, body) = call(&cloud, SELF, &own, "").await;
    assert_eq!(body["privileges"], Value::Null);
    assert!(TestClient::with(&cloud, "cookie", &jar).await.is_err());
    let code = "POST /api/v1/login/two_factor";
    assert_eq!(call(&cloud, code, &own, r#"{"two_factor":"123456"}"#).await.0, 403);
    assert_eq!(call(&cloud, code, &whole, r#"{"two_factor":"0"}"#).await.0, 401);
    assert_eq!(call(&cloud, code, &[], r#"{"two_factor":"123456"}"#).await.0, 401);
    assert_eq!(call(&cloud, code, &whole, r#"{"two_factor":"123456"}"#).await.0, 200);

    let (_, _, body) = call(&cloud, SELF, &own, "").await;
    assert_eq!(body["privileges"][0]["role"], "admin");
    assert!(TestClient::with(&cloud, "cookie", &jar).await.is_ok());
    assert!(TestClient::with(&cloud, "cookie", "sessionid.eu=else").await.is_err());
    assert_eq!(call(&cloud, "POST /api/v1/logout", &whole, "").await.0, 200);
    assert_eq!(call(&cloud, SELF, &own, "").await.0, 401);
}

#[tokio::test]
async fn signing_in_fails_as_the_cloud_lets_it_fail() {
    let wrong = r#"{"email":"demo@example.com","password":"x"}"#;
    let open = cloud(None).await;
    assert_eq!(call(&open, LOGIN, &[], "{").await.0, 400);
    for _ in 0..3 {
        assert_eq!(call(&open, LOGIN, &[], wrong).await.0, 400);
    }
    assert_eq!(call(&open, LOGIN, &[], RIGHT).await.0, 429);
    assert_eq!(call(&open, "GET /api/v1/login", &[], "").await.0, 405);
    let sso = cloud(Some("[cloud]\nsso = true")).await;
    let (status, _, body) = call(&sso, LOGIN, &[], RIGHT).await;
    assert_eq!((status, &body["forward_url"]), (400, &json!("https://my.sso/idp_sso_url")));
    let lookup = "POST /api/v1/login/lookup";
    let (_, _, body) = call(&sso, lookup, &[], r#"{"email":"demo@example.com"}"#).await;
    assert_eq!(body["sso_url"], "https://my.sso/idp_sso_url");
    assert_eq!(call(&sso, lookup, &[], r#"{"email":"x@example.com"}"#).await.0, 404);
    let code = cloud(Some("[cloud]\ntwo_factor = '1'")).await;
    let body = r#"{"email":"demo@example.com","password":"demo","two_factor":"2"}"#;
    let (status, cookies, _) = call(&code, LOGIN, &[], body).await;
    assert_eq!((status, cookies.len()), (401, 2));
}

#[tokio::test]
async fn a_session_ends_and_a_budget_is_used_up() {
    let cloud = cloud(Some("[cloud]\nsession_lifetime = '0s'\nbudget = 1")).await;
    let (_, cookies, _) = call(&cloud, LOGIN, &[], RIGHT).await;
    let jar = cookies.join("; ");
    assert_eq!(call(&cloud, SELF, &[("Cookie", &jar)], "").await.0, 401);
    assert!(TestClient::with(&cloud, "cookie", &jar).await.is_err());
    assert_eq!(authorised(&cloud, SELF, "").await.0, 200);
    let (status, body) = authorised(&cloud, SELF, "").await;
    assert_eq!(status, 429);
    assert!(body["detail"].as_str().unwrap().contains("the 1 API Calls per hour"), "{body}");
}

#[tokio::test]
async fn a_session_can_be_renewed_by_each_call() {
    let cloud = cloud(Some("[cloud]\nsession_renewal = true")).await;
    let (_, first, _) = call(&cloud, LOGIN, &[], RIGHT).await;
    let (status, second, _) = call(&cloud, SELF, &[("Cookie", &first.join("; "))], "").await;
    assert_eq!((status, second.len()), (200, 2));
    assert_eq!(call(&cloud, SELF, &[("Cookie", &first.join("; "))], "").await.0, 401);
    assert_eq!(call(&cloud, SELF, &[("Cookie", &second.join("; "))], "").await.0, 200);
}

#[tokio::test]
async fn sites_are_added_and_removed_while_the_cloud_runs() {
    let cloud = cloud(None).await;
    let org = cloud.ready().org;
    let add = format!("POST /api/v1/orgs/{org}/sites");
    assert_eq!(authorised(&cloud, &add, "{}").await.0, 400);
    assert_eq!(authorised(&cloud, "POST /api/v1/orgs/x/sites", r#"{"name":"a"}"#).await.0, 404);
    let (status, site) = authorised(&cloud, &add, r#"{"name":"US-New"}"#).await;
    assert_eq!((status, &site["name"]), (200, &json!("US-New")));
    let id = site["id"].as_str().unwrap();
    let channel = format!("/sites/{id}/stats/devices");
    let mut client = TestClient::of(&cloud).await;
    client.subscribe(&channel).await;
    assert_eq!(client.json().await["event"], "channel_subscribed");
    assert_eq!(client.json().await["event"], "data");
    let list = format!("GET /api/v1/orgs/{org}/sites");
    assert_eq!(authorised(&cloud, &list, "").await.1.as_array().unwrap().len(), 2);
    assert_eq!(authorised(&cloud, &format!("DELETE /api/v1/sites/{id}"), "").await.0, 200);
    assert_eq!(authorised(&cloud, &list, "").await.1.as_array().unwrap().len(), 1);
    assert_eq!(authorised(&cloud, &format!("GET /api/v1/sites/{id}"), "").await.0, 404);
    let mut client = TestClient::of(&cloud).await;
    client.subscribe(&channel).await;
    assert_eq!(client.json().await["detail"], "permission denied");
}

#[tokio::test]
async fn privileges_are_by_role_and_by_scope() {
    let reader = cloud(Some("[cloud]\nrole = 'read'\nscope = 'site'")).await;
    let (org, site) = (reader.ready().org, reader.ready().sites[0].clone());
    let (_, own) = authorised(&reader, SELF, "").await;
    assert_eq!(own["privileges"][0]["site_id"], site);
    assert_eq!(own["privileges"][0]["role"], "read");
    assert_eq!(authorised(&reader, &format!("GET /api/v1/orgs/{org}/sites"), "").await.0, 403);
    let (status, body) = authorised(&reader, &format!("DELETE /api/v1/sites/{site}"), "").await;
    assert_eq!(status, 403);
    assert_eq!(body["detail"], "You do not have permission to perform this action.");
    assert_eq!(authorised(&reader, &format!("PUT /api/v1/sites/{site}"), "{}").await.0, 405);
    let mut client = TestClient::of(&reader).await;
    client.subscribe(&format!("/orgs/{org}/mxedges")).await;
    assert_eq!(client.json().await["event"], "subscribe_failed");
}

#[tokio::test]
async fn an_answer_can_be_held_back_after_the_deed() {
    let org = cloud(None).await.ready().org;
    let text = format!(
        "[[cloud.rest]]\nmethod = 'POST'\npath = '/api/v1/orgs/{org}/sites'\ncut = true\n\
         hold = '1ms'"
    );
    let cloud = cloud(Some(&text)).await;
    let line = format!("POST /api/v1/orgs/{org}/sites");
    assert_eq!(authorised(&cloud, &line, r#"{"name":"a"}"#).await.1, Value::Null, "it is cut");
    let (_, sites) = authorised(&cloud, &format!("GET /api/v1/orgs/{org}/sites"), "").await;
    assert_eq!(sites.as_array().unwrap().len(), 2);
}
