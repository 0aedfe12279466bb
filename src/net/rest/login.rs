//! Signs in with e-mail address, password and two-factor code, and signs out.

use std::time::Duration;

use http::Method;
use secrecy::ExposeSecret;
use serde_json::{Value, json};

use super::super::auth::credentials::Credentials;
use super::super::auth::secret::Secret;
use super::super::auth::session::Session;
use super::super::error::Error;
use super::super::settings::Settings;
use super::call::{LOGIN, RestCall};
use super::client::RestClient;
use super::error::RestError;
use super::response::RestResponse;
use crate::text::excerpt;

const OAUTH: &str = "/api/v1/login/oauth";
const TWO_FACTOR: &str = "/api/v1/login/two_factor";
pub const LOGOUT: &str = "/api/v1/logout";

/// The state of a sign-in.
#[derive(Debug)]
pub enum LoginStep {
    Done(SignedIn),
    /// The password was right; the cloud asks for a code.
    TwoFactor(PendingLogin),
}

/// A completed sign-in.
#[derive(Debug)]
pub struct SignedIn {
    pub session: Session,
    /// The answer of `GET /api/v1/self`.
    pub identity: Value,
}

/// A sign-in that waits for its two-factor code.
pub struct PendingLogin {
    rest: Box<RestClient>,
    session: Session,
}

/// Signs in at the endpoint of `settings`, whose own credentials are not used.
///
/// Mist allows few failures here, so nothing is retried.
///
/// # Errors
///
/// Wrong credentials or code, an account of an identity provider, or a failed call.
pub async fn login(
    settings: &Settings,
    email: &str,
    password: &Secret,
    code: Option<&Secret>,
) -> Result<LoginStep, Error> {
    let session = Session::default();
    let credentials = Credentials::Session(session.clone());
    let rest = RestClient::new(&Settings { credentials, ..settings.clone() });
    let mut body = json!({"email": email, "password": password.expose_secret()});
    if let Some(code) = code {
        body["two_factor"] = code.expose_secret().into();
    }
    let wrong = if code.is_some() { WrongAnswer::Code } else { WrongAnswer::Password };
    let answer = ask(&rest, LOGIN, &body, wrong).await?;
    step(rest, session, &answer).await
}

/// The path of sign-in with an external provider.
pub fn oauth_path(provider: &str) -> String {
    format!("{OAUTH}/{provider}")
}

/// The address at which a user signs in with an OAuth2 provider. Without OpenAPI's `forward`, the cloud shows the code
/// afterwards instead of sending the browser elsewhere with it.
///
/// # Errors
///
/// A failed call, or an answer without a web address.
pub async fn authorization_url(settings: &Settings, provider: &str) -> Result<String, Error> {
    let path = oauth_path(provider);
    let reply = RestClient::new(settings).get(&path, &[]).await?;
    let url = reply.body["authorization_url"].as_str().unwrap_or_default();
    let is_web = ["https://", "http://"].iter().any(|scheme| url.starts_with(scheme));
    if !is_web || url.contains(|letter: char| letter.is_control() || letter.is_whitespace()) {
        let failure = RestError::Unlike("an object with a web address in `authorization_url`");
        return Err(Error::Call { call: format!("GET {path}"), failure });
    }
    Ok(url.to_owned())
}

/// Signs in with the code that an OAuth2 provider gave.
///
/// # Errors
///
/// A code that the cloud does not accept, or a failed call.
pub async fn oauth_login(
    settings: &Settings,
    provider: &str,
    code: &Secret,
) -> Result<LoginStep, Error> {
    let session = Session::default();
    let credentials = Credentials::Session(session.clone());
    let rest = RestClient::new(&Settings { credentials, ..settings.clone() });
    let body = json!({"code": code.expose_secret()});
    let answer = ask(&rest, &oauth_path(provider), &body, WrongAnswer::Authorization).await?;
    step(rest, session, &answer).await
}

/// Whether the answer to a sign-in completes it.
async fn step(rest: RestClient, session: Session, answer: &Value) -> Result<LoginStep, Error> {
    if is_pending(answer) {
        return Ok(LoginStep::TwoFactor(PendingLogin { rest: Box::new(rest), session }));
    }
    // Not every login answer says that a code is missing; the account's own data does.
    let identity = rest.own().await?;
    if is_pending(&identity) {
        return Ok(LoginStep::TwoFactor(PendingLogin { rest: Box::new(rest), session }));
    }
    Ok(LoginStep::Done(SignedIn { session, identity }))
}

/// Ends the session of `settings` in the cloud.
pub async fn logout(settings: &Settings) -> Result<(), Error> {
    RestClient::new(settings).post(LOGOUT, &json!({})).await.map(drop)
}

impl PendingLogin {
    /// Sends the code; after a wrong one, another may be sent.
    pub async fn confirm(&self, code: &Secret) -> Result<SignedIn, Error> {
        let body = json!({"two_factor": code.expose_secret()});
        ask(&self.rest, TWO_FACTOR, &body, WrongAnswer::Code).await?;
        let identity = self.rest.own().await?;
        if is_pending(&identity) {
            let failure = RestError::Code(String::new());
            return Err(Error::Call { call: format!("POST {TWO_FACTOR}"), failure });
        }
        Ok(SignedIn { session: self.session.clone(), identity })
    }
}

impl std::fmt::Debug for PendingLogin {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("PendingLogin")
    }
}

fn is_pending(body: &Value) -> bool {
    body["two_factor_required"] == true && body["two_factor_passed"] == false
}

/// What was wrong if the cloud refuses a sign-in with HTTP 401.
#[derive(Clone, Copy, PartialEq, Eq)]
enum WrongAnswer {
    Password,
    /// The two-factor code.
    Code,
    /// The code of an OAuth2 provider.
    Authorization,
}

/// Posts once; the body of a successful response.
async fn ask(
    rest: &RestClient,
    path: &str,
    body: &Value,
    wrong: WrongAnswer,
) -> Result<Value, Error> {
    let call = RestCall::new(Method::POST, path, &[], Some(body));
    let failure = match rest.exchange(&call).await {
        Ok((status, headers, body)) => match RestResponse::read(status, headers, &body) {
            Ok(reply) => return Ok(reply.body),
            Err(failure) => refused(failure, &body, wrong),
        },
        Err(failure) => failure,
    };
    // No pause is waited out here: the user decides.
    Err(Error::Call { call: call.to_string(), failure: failure.within(Duration::ZERO) })
}

/// What the cloud means by refusing a sign-in.
fn refused(failure: RestError, body: &[u8], wrong: WrongAnswer) -> RestError {
    let RestError::Status { status: status @ (400 | 401), detail, .. } = failure else {
        return failure;
    };
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    match body["forward_url"].as_str() {
        Some(provider) => RestError::Sso(excerpt(provider)),
        None if wrong == WrongAnswer::Authorization => RestError::Authorization(detail),
        None if status == 401 && wrong == WrongAnswer::Code => RestError::Code(detail),
        None => RestError::Password(detail),
    }
}
