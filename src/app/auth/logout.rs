//! The `auth logout` command ends the session in the cloud and deletes the stored credentials.

use super::super::store::{CredentialsStore, StoredCredentials};
use crate::error::Error;
use crate::net;
use crate::net::{Credentials, LOGOUT, RestError, Session, Settings, rest};
use crate::notice::Notice;
use crate::run::Reporter;
use crate::sink::Stdout;

/// The settings of one `auth logout`.
pub struct LogoutRun {
    /// Without credentials.
    pub net: Settings,
    pub store: CredentialsStore,
    pub reporter: Reporter,
    /// Another source that still signs in, such as a variable.
    pub overriding: Option<String>,
    /// Only print what would be done.
    pub dry: bool,
}

/// Ends the session and removes the stored credentials. Having none is no failure, nor is a cloud that
/// cannot be reached.
pub async fn run(run: LogoutRun) -> Result<u8, Error> {
    let host = run.net.endpoint.rest_target().host;
    let kept = run.store.load();
    if run.dry {
        let plan = plan(&run, kept.as_ref().map(|(kept, _)| kept));
        return Ok(Stdout::stdout().write(plan.as_bytes()).map(|()| 0)?);
    }
    let result = match kept {
        None => None,
        Some((StoredCredentials::Token(_), _)) => {
            Some("the token is forgotten; it is valid until it is deleted at the portal")
        }
        Some((StoredCredentials::Session { cookies, .. }, _)) => {
            let session: Session = cookies.into_iter().collect();
            let settings =
                Settings { credentials: Credentials::Session(session), ..run.net.clone() };
            Some(match rest::logout(&settings).await {
                Err(net::Error::Call { failure: RestError::SessionOver(_), .. }) => {
                    "the session had ended, and is forgotten"
                }
                Err(error) => {
                    let reason = error.to_string();
                    run.reporter.notice(&Notice::SessionNotEnded { reason });
                    "the session is forgotten"
                }
                Ok(()) => "the session is forgotten",
            })
        }
    };
    // Damaged entries are removed too.
    let removed = run.store.remove()?;
    let result =
        result.unwrap_or(if removed { "what was kept is removed" } else { "nothing was kept" });
    run.reporter.notice(&Notice::SignedOut { host, result });
    if let Some(source) = run.overriding {
        run.reporter.notice(&Notice::StillUsed { source });
    }
    Ok(0)
}

fn plan(run: &LogoutRun, kept: Option<&StoredCredentials>) -> String {
    let call = match kept {
        Some(StoredCredentials::Session { .. }) => {
            format!("POST {}{LOGOUT}\nCookie: ***\n", run.net.endpoint.rest)
        }
        Some(StoredCredentials::Token(_)) | None => String::new(),
    };
    format!("{call}remove {}\n", run.store.describe())
}
