//! Signs administrators in and out with e-mail address and password, as Juniper documents it.

use http::{HeaderMap, Method, StatusCode, header};
use serde_json::{Value, json};
use tokio::time::Instant;

use super::super::account::SimulatedAccount;
use super::super::context::SimulatorContext;
use super::super::credentials;
use super::super::http::{CallRefusal, HttpResponse, SimulatedCall, append, error, reply, set};
use super::super::sessions::LoginSession;
use super::refusals::{CSRF_FAILED, NOT_SIGNED_IN, has_csrf, not_allowed, not_found};

/// How long a browser keeps the cookies, in seconds; the cloud's own limit on a session is not published.
const KEPT: u32 = 31_449_600;
const WRONG_CODE: &str = "Invalid two factor code.";

/// The answer to a call that needs no sign-in or makes one; `None` for any other.
pub fn answer(shared: &SimulatorContext, call: &SimulatedCall) -> Option<HttpResponse> {
    let place = call.path.strip_prefix("/api/v1/")?;
    if !matches!(place, "login" | "login/two_factor" | "login/lookup" | "logout") {
        return None;
    }
    if call.method != Method::POST {
        return Some(not_allowed(&call.method, "POST"));
    }
    let desk = SignInHandler { shared, headers: &call.headers, now: Instant::now() };
    Some(match (call.json(), place) {
        (Err(refusal), _) => refusal.into(),
        (Ok(body), "login") => desk.sign_in(&body),
        (Ok(body), "login/two_factor") => desk.second_factor(&body),
        (Ok(body), "login/lookup") => desk.look_up(&body),
        (Ok(_), _) => desk.sign_out(),
    })
}

/// Where one call is received.
struct SignInHandler<'a> {
    shared: &'a SimulatorContext,
    headers: &'a HeaderMap,
    now: Instant,
}

impl SignInHandler<'_> {
    fn account(&self) -> &SimulatedAccount {
        &self.shared.scenario.account
    }

    fn sign_in(&self, body: &Value) -> HttpResponse {
        if let Some(barred) = self.shared.sessions.barred(self.now) {
            let mut response =
                error(StatusCode::TOO_MANY_REQUESTS, "Too many failed logins. Try again later.");
            set(&mut response, "Retry-After", &(barred.as_secs() + 1).to_string());
            return response;
        }
        let (Some(email), Some(password)) = (body["email"].as_str(), body["password"].as_str())
        else {
            return error(StatusCode::BAD_REQUEST, "email and password are required");
        };
        if self.account().sso && self.account().email.eq_ignore_ascii_case(email) {
            return reply(
                StatusCode::BAD_REQUEST,
                &json!({"detail": "sso admin login needs to be initiated by IdP",
                    "forward_url": FORWARD_URL}),
            );
        }
        if !self.account().admits(email, password) {
            self.shared.sessions.failed(self.now);
            return error(StatusCode::BAD_REQUEST, "Invalid email or password.");
        }
        self.admitted(body["two_factor"].as_str())
    }

    /// The password was right.
    fn admitted(&self, code: Option<&str>) -> HttpResponse {
        match (&self.account().two_factor, code) {
            (None, _) => self.opened(true, reply(StatusCode::OK, &json!({}))),
            (Some(right), Some(code)) if right == code => {
                self.opened(true, reply(StatusCode::OK, &json!({})))
            }
            (Some(_), Some(_)) => {
                self.shared.sessions.failed(self.now);
                self.opened(false, error(StatusCode::UNAUTHORIZED, WRONG_CODE))
            }
            (Some(_), None) => self.opened(
                false,
                reply(
                    StatusCode::OK,
                    &json!({"email": self.account().email, "two_factor_passed": false,
                        "two_factor_required": true}),
                ),
            ),
        }
    }

    /// Opens a session, and gives its cookies with the response.
    fn opened(&self, complete: bool, mut response: HttpResponse) -> HttpResponse {
        let lifetime = self.account().session_lifetime;
        let session = self.shared.sessions.open(complete, lifetime, self.now);
        give(self.account(), &mut response, "csrftoken", &session.csrf, KEPT);
        give(self.account(), &mut response, "sessionid", &session.id, KEPT);
        response
    }

    fn second_factor(&self, body: &Value) -> HttpResponse {
        let session = match self.session() {
            Ok(session) => session,
            Err(refusal) => return refusal.into(),
        };
        let Some(right) = &self.account().two_factor else {
            return not_found();
        };
        if body["two_factor"].as_str() != Some(right) {
            self.shared.sessions.failed(self.now);
            return error(StatusCode::UNAUTHORIZED, WRONG_CODE);
        }
        self.shared.sessions.complete(&session.id);
        reply(StatusCode::OK, &json!({}))
    }

    fn look_up(&self, body: &Value) -> HttpResponse {
        match body["email"].as_str() {
            Some(email) if self.account().email.eq_ignore_ascii_case(email) => {
                let sso = json!({"sso_url": FORWARD_URL});
                reply(StatusCode::OK, &if self.account().sso { sso } else { json!({}) })
            }
            _ => not_found(),
        }
    }

    fn sign_out(&self) -> HttpResponse {
        let session = match self.session() {
            Ok(session) => session,
            Err(refusal) => return refusal.into(),
        };
        self.shared.sessions.close(&session.id);
        let mut response = reply(StatusCode::OK, &json!({}));
        give(self.account(), &mut response, "sessionid", "", 0);
        response
    }

    /// The session of the call, complete or not.
    fn session(&self) -> Result<LoginSession, CallRefusal> {
        let id = credentials::cookie(self.headers, &self.account().cookie("sessionid"));
        let session = id.and_then(|id| self.shared.sessions.find(&id, self.now));
        match session {
            None => Err(CallRefusal::new(StatusCode::UNAUTHORIZED, NOT_SIGNED_IN)),
            Some(session) if !has_csrf(self.headers, &session) => {
                Err(CallRefusal::new(StatusCode::FORBIDDEN, CSRF_FAILED))
            }
            Some(session) => Ok(session),
        }
    }
}

/// Puts a new session in the place of one that is complete, where the scenario wants it.
pub fn renew(
    shared: &SimulatorContext,
    call: &SimulatedCall,
    session: &LoginSession,
    response: HttpResponse,
) -> HttpResponse {
    let desk = SignInHandler { shared, headers: &call.headers, now: Instant::now() };
    if !desk.account().session_renewal {
        return response;
    }
    shared.sessions.close(&session.id);
    desk.opened(true, response)
}

/// Opens a session for an administrator whom somebody else has proved to be one.
pub fn open(
    shared: &SimulatorContext,
    call: &SimulatedCall,
    response: HttpResponse,
) -> HttpResponse {
    let desk = SignInHandler { shared, headers: &call.headers, now: Instant::now() };
    desk.opened(true, response)
}

fn give(
    account: &SimulatedAccount,
    response: &mut HttpResponse,
    name: &str,
    value: &str,
    kept: u32,
) {
    let name = account.cookie(name);
    let hidden = if name.starts_with("sessionid") { "; HttpOnly" } else { "" };
    let cookie = format!("{name}={value}; Max-Age={kept}; Path=/{hidden}");
    append(response, header::SET_COOKIE, &cookie);
}

const FORWARD_URL: &str = "https://my.sso/idp_sso_url";
