//! Tests the REST client against the simulated cloud.

use crate::net::rest::login::{login, logout};
use crate::net::rest::{LoginStep, testing};
use crate::net::{Credentials, Error, RestClient, Settings, SignedIn, TlsTrust, client_config};
use crate::sim;
use crate::sim::{Scenario, SimulatedCloud, WorldSize};

async fn cloud(tls: bool, sites: usize, script: &str) -> SimulatedCloud {
    let settings = sim::SimulatorSettings {
        listen: ([127, 0, 0, 1], 0).into(),
        tls,
        size: WorldSize { orgs: 1, sites, devices: 1 },
        rate: 0.0,
        seed: 1,
        background: false,
        scenario: Some(Scenario::parse(script).expect("a valid script")),
        journal: None,
        recording: None,
    };
    SimulatedCloud::start(settings).await.expect("the cloud starts")
}

fn settings(cloud: &SimulatedCloud, token: &str) -> Settings {
    let ready = cloud.ready();
    let trust = TlsTrust { ca_file: ready.ca, insecure: false };
    Settings {
        tls: Some(client_config(&trust).expect("a valid authority")),
        ..testing::settings(&ready.url, Credentials::Token(token.into()))
    }
}

async fn ids(cloud: &SimulatedCloud) -> (Result<Vec<String>, String>, u64) {
    let rest = RestClient::new(&settings(cloud, &cloud.ready().token));
    let sites = rest.pages(&format!("/api/v1/orgs/{}/sites", cloud.ready().org), &[]).await;
    let id = |site: serde_json::Value| site["id"].as_str().expect("an id").to_owned();
    let ids = sites.map(|sites| sites.into_iter().map(id).collect());
    (ids.map_err(|error| error.to_string()), rest.calls())
}

#[tokio::test]
async fn a_large_organisation_takes_one_call_a_page() {
    for tls in [false, true] {
        let cloud = cloud(tls, 2500, "").await;
        let (sites, calls) = ids(&cloud).await;
        let mut sites = sites.expect("all pages");
        assert_eq!((sites.len(), calls), (2500, 3));
        sites.sort_unstable();
        sites.dedup();
        assert_eq!(sites.len(), 2500, "no site came twice");
    }
}

#[tokio::test]
async fn a_bad_moment_in_the_middle_is_survived_and_a_bad_hour_is_not() {
    let rule =
        |path: &str, what: &str| format!("[cloud]\n[[cloud.rest]]\npath = \"{path}\"\n{what}\n");
    // The same world has the same organisation.
    let path = format!("/api/v1/orgs/{}/sites", cloud(false, 3, "").await.ready().org);
    for (what, calls) in [
        ("cut = true\ntimes = 3", 4),
        ("status = 429\nheaders = { Retry-After = \"0\" }\ntimes = 2", 3),
        ("status = 502\nbody = \"<html>\"\ntimes = 1", 2),
    ] {
        let (sites, made) = ids(&cloud(false, 3, &rule(&path, what)).await).await;
        assert_eq!((sites.expect("in the end").len(), made), (3, calls), "{what}");
    }
    for (what, calls, expected) in [
        ("cut = true", 4, "the connection was lost"),
        ("status = 429\nheaders = { Retry-After = \"798\" }", 1, "takes calls again at"),
        ("status = 400\nbody = '{\"detail\": \"bad page\"}'", 1, "HTTP 400: bad page"),
    ] {
        let (sites, made) = ids(&cloud(false, 3, &rule(&path, what)).await).await;
        let error = sites.expect_err("a failure");
        assert!(error.starts_with(&format!("GET {path}?")) && error.contains(expected), "{error}");
        assert_eq!(made, calls, "{what}");
    }
}

#[tokio::test]
async fn a_token_is_known_or_not() {
    let cloud = cloud(false, 1, "").await;
    let rest = RestClient::new(&settings(&cloud, &cloud.ready().token));
    let own = rest.get("/api/v1/self", &[]).await.expect("an answer").body;
    assert_eq!(own["privileges"][0]["org_id"], cloud.ready().org);
    let usage = rest.get("/api/v1/self/usage", &[]).await.expect("an answer").body;
    assert_eq!((usage["requests"].as_u64(), rest.calls()), (Some(2), 2));
    let error = RestClient::new(&settings(&cloud, "wrong")).get("/api/v1/self", &[]).await;
    let error = error.expect_err("an unknown token");
    assert_eq!(error.exit_code(), 3);
    assert!(error.to_string().contains("Authentication credentials were not provided"), "{error}");
    let error = rest.get("/api/v1/nothing", &[]).await.expect_err("no such address");
    assert_eq!(error.exit_code(), 5);
}

const TWO_FACTORS: &str = "[cloud]\ntwo_factor = '123456'\ncookie_suffix = '.eu'\n";

async fn sign_in(
    cloud: &SimulatedCloud,
    password: &str,
    code: Option<&str>,
) -> Result<LoginStep, Error> {
    let code = code.map(Into::into);
    login(&settings(cloud, "none"), "demo@example.com", &password.into(), code.as_ref()).await
}

/// Settings of somebody who signed in.
fn signed_in(cloud: &SimulatedCloud, done: SignedIn) -> Settings {
    Settings { credentials: Credentials::Session(done.session), ..settings(cloud, "none") }
}

#[tokio::test]
async fn a_code_follows_the_password_and_the_session_may_write_until_it_is_ended() {
    let cloud = cloud(false, 1, TWO_FACTORS).await;
    let Ok(LoginStep::TwoFactor(partial)) = sign_in(&cloud, "demo", None).await else {
        panic!("a code is wanted")
    };
    let error = partial.confirm(&"000000".into()).await.expect_err("a wrong code");
    assert!(error.to_string().contains("wrong two-factor code"), "{error}");
    let done = partial.confirm(&"123456".into()).await.expect("the right code");
    assert_eq!(done.identity["email"], "demo@example.com");
    assert!(done.session.cookies().any(|(name, _)| name == "csrftoken.eu"));
    let settings = signed_in(&cloud, done);
    let rest = RestClient::new(&settings);
    let path = format!("/api/v1/orgs/{}/sites", cloud.ready().org);
    let made = rest.post(&path, &serde_json::json!({"name": "New"})).await.expect("a write");
    let site = made.body["id"].as_str().expect("an id").to_owned();
    rest.delete(&format!("/api/v1/sites/{site}")).await.expect("another");
    logout(&settings).await.expect("the end");
    let error = rest.get("/api/v1/self", &[]).await.expect_err("the session is over");
    assert_eq!(error.exit_code(), 3, "{error}");
    assert!(error.to_string().contains("the session is over"), "{error}");
}

#[tokio::test]
async fn a_code_may_come_along_with_the_password() {
    let cloud = cloud(true, 1, TWO_FACTORS).await;
    let done = sign_in(&cloud, "demo", Some("123456")).await;
    assert!(matches!(done, Ok(LoginStep::Done(_))), "{done:?}");
    let error = sign_in(&cloud, "demo", Some("1")).await.expect_err("a wrong code");
    assert!(error.to_string().contains("wrong two-factor code"), "{error}");
}

#[tokio::test]
async fn refusals_are_distinguished() {
    let cloud_of = |script| cloud(false, 1, script);
    let usual = cloud_of("").await;
    for expected in ["wrong e-mail", "wrong e-mail", "wrong e-mail", "takes calls again at"] {
        let error = sign_in(&usual, "wrong", None).await.expect_err("a refusal");
        assert!(error.to_string().contains(expected), "{error}");
    }
    let provider = cloud_of("[cloud]\nsso = true\n").await;
    let error = sign_in(&provider, "demo", None).await.expect_err("a refusal");
    assert!(error.to_string().contains("https://my.sso/idp_sso_url"), "{error}");
    assert_eq!(error.exit_code(), 3);
    let reader = cloud_of("[cloud]\nrole = 'read'\n").await;
    let Ok(LoginStep::Done(done)) = sign_in(&reader, "demo", None).await else {
        panic!("signed in")
    };
    let path = format!("/api/v1/orgs/{}/sites", reader.ready().org);
    let rest = RestClient::new(&signed_in(&reader, done));
    let error = rest.post(&path, &serde_json::json!({"name": "New"})).await;
    assert!(error.as_ref().is_err_and(|error| error.exit_code() == 3), "{error:?}");
}
