//! The `auth login` command verifies a password or token with the cloud and stores the result.

use secrecy::ExposeSecret;
use serde_json::Value;

use super::super::prompt;
use super::super::store::{CredentialsStore, StoredCredentials};
use super::two_factor::finished;
use super::{oauth, status};
use crate::error::Error;
use crate::net::{Credentials, OWN, RestClient, Secret, Settings, SignedIn, rest};
use crate::notice::Notice;
use crate::run::{Reporter, Signals};
use crate::sink::Stdout;

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
        LoginMethod::OAuth { provider } => oauth::sign_in(&run.net, run.reporter, provider).await,
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
