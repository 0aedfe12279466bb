//! The `auth login` command verifies a password or token with the cloud and stores the result.

use secrecy::ExposeSecret;
use serde_json::Value;

use super::super::prompt;
use super::super::store::{CredentialsStore, StoredCredentials};
use super::{oauth, status};
use crate::error::Error;
use crate::net;
use crate::net::{
    Credentials, OWN, PendingLogin, RestClient, RestError, Secret, Settings, SignedIn, rest,
};
use crate::notice::Notice;
use crate::run::{Reporter, Signals};
use crate::sink::Stdout;

/// How many times the user may enter a code.
const TRIES: usize = 3;

/// The settings of one `auth login`.
pub struct LoginRun {
    /// Without credentials.
    pub net: Settings,
    pub store: CredentialsStore,
    pub how: LoginMethod,
    pub reporter: Reporter,
    /// A source that takes precedence over stored credentials, such as a variable.
    pub overriding: Option<String>,
    /// Only print what would be done.
    pub dry: bool,
}

/// How the user signs in. Missing secrets are prompted for on a terminal, and read from standard input
/// otherwise.
pub enum LoginMethod {
    Token,
    Password {
        email: Option<String>,
        code: Option<Secret>,
    },
    /// Through an OAuth2 provider, such as `google`.
    OAuth {
        provider: String,
    },
}

/// Signs in and stores the credentials; returns the exit code.
pub async fn run(run: LoginRun) -> Result<u8, Error> {
    if run.dry {
        return Ok(Stdout::handle().write(plan(&run).as_bytes()).map(|()| 0)?);
    }
    let mut signals = Signals::install().map_err(Error::Start)?;
    let (kept, identity) = tokio::select! {
        signed_in = sign_in(&run) => signed_in?,
        code = signals.next() => return Ok(code),
    };
    let place = run.store.save(&kept)?.to_string();
    let (who, host) = (status::who(&identity), run.net.endpoint.rest_target().host);
    run.reporter.notice(&Notice::SignedIn { host, who, kind: kept.kind(), place });
    if let Some(source) = run.overriding {
        run.reporter.notice(&Notice::NotUsed { source });
    }
    Ok(0)
}

/// The credentials to store, and the identity they belong to.
async fn sign_in(run: &LoginRun) -> Result<(StoredCredentials, Value), Error> {
    match &run.how {
        LoginMethod::Token => with_token(&run.net).await,
        LoginMethod::Password { email, code } => {
            with_password(&run.net, email.as_deref(), code.as_ref()).await
        }
        LoginMethod::OAuth { provider } => oauth::sign_in(run, provider).await,
    }
}

async fn with_token(net: &Settings) -> Result<(StoredCredentials, Value), Error> {
    let line = prompt::secret("API token: ").await?;
    let token: Secret = line.expose_secret().trim().into();
    let credentials = Credentials::Token(token.clone());
    if token.expose_secret().is_empty() || !credentials.is_valid() {
        return Err(Error::malformed_token());
    }
    let identity = RestClient::new(&Settings { credentials, ..net.clone() }).own().await?;
    Ok((StoredCredentials::Token(token), identity))
}

async fn with_password(
    net: &Settings,
    email: Option<&str>,
    code: Option<&Secret>,
) -> Result<(StoredCredentials, Value), Error> {
    let email = match email {
        Some(email) => email.to_owned(),
        None => prompt::ask("E-mail: ").await?,
    };
    let host = net.endpoint.rest_target().host;
    let password = prompt::secret(&format!("Password of {email} at {host}: ")).await?;
    // The cloud counts failed logins, and this one is bound to fail.
    if email.is_empty() || password.expose_secret().is_empty() {
        return Err(Error::usage("the e-mail address or the password is empty", None));
    }
    let SignedIn { session, identity } =
        finished(rest::login(net, &email, &password, code).await?).await?;
    Ok((StoredCredentials::Session { email, cookies: session.cookies().collect() }, identity))
}

/// Completes a sign-in, with the two-factor code if the cloud wants one.
pub async fn finished(step: rest::LoginStep) -> Result<SignedIn, Error> {
    match step {
        rest::LoginStep::Done(signed_in) => Ok(signed_in),
        rest::LoginStep::TwoFactor(partial) if prompt::is_possible() => second_step(&partial).await,
        rest::LoginStep::TwoFactor(_) => Err(Error::CodeWanted),
    }
}

/// Prompts for the two-factor code until it is right.
async fn second_step(partial: &PendingLogin) -> Result<SignedIn, Error> {
    let mut question = "Two-factor code: ";
    for _ in 1..TRIES {
        match partial.confirm(&code(question).await?).await {
            Err(net::Error::Call { failure: RestError::Code(_), .. }) => {
                question = "That code was wrong. Two-factor code: ";
            }
            answered => return Ok(answered?),
        }
    }
    Ok(partial.confirm(&code(question).await?).await?)
}

/// Prompts for a code, which people often type in groups of digits.
async fn code(question: &str) -> Result<Secret, Error> {
    let typed = prompt::secret(question).await?;
    let digits: String = typed.expose_secret().split_whitespace().collect();
    Ok(digits.into())
}

fn plan(run: &LoginRun) -> String {
    let base = &run.net.endpoint.rest;
    let place = run.store.describe();
    match &run.how {
        LoginMethod::Token => {
            format!("GET {base}{OWN}\nAuthorization: Token ***\nkeep the token in {place}\n")
        }
        LoginMethod::Password { email, code } => {
            let email = email.as_deref().unwrap_or("(asked for)");
            let mut body = serde_json::json!({"email": email, "password": "***"});
            if code.is_some() {
                body["two_factor"] = "***".into();
            }
            format!(
                "POST {base}{}\n{body}\nGET {base}{OWN}\nCookie: ***\nkeep the session in {place}\n",
                rest::LOGIN
            )
        }
        LoginMethod::OAuth { provider } => {
            let path = rest::oauth_path(provider);
            format!(
                "GET {base}{path}\nPOST {base}{path}\n{{\"code\":\"***\"}}\nGET {base}{OWN}\nCookie: ***\nkeep the session in {place}\n"
            )
        }
    }
}
