//! The `auth status` command shows the current identity and its privileges.

use serde_json::{Value, json};
use tokio::sync::mpsc;

use super::{CredentialsSource, USAGE};
use crate::error::Error;
use crate::format::{AccountLayout, AccountReport, Privilege};
use crate::net::{OWN, RestClient, Settings};
use crate::notice::Notice;
use crate::run::Reporter;
use crate::sink::Stdout;

/// The settings of one `auth status`.
pub struct AuthStatusRun {
    pub net: Settings,
    pub source: CredentialsSource,
    pub form: AuthStatusFormat,
    pub reporter: Reporter,
    /// Only print what would be done.
    pub dry: bool,
}

/// The output format.
#[derive(Clone, Copy, Debug)]
pub enum AuthStatusFormat {
    Pretty { color: bool },
    Ndjson,
    Json,
}

/// Prints the identity, its privileges and the calls of this hour.
pub async fn run(run: AuthStatusRun) -> Result<u8, Error> {
    let Settings { endpoint, credentials, .. } = &run.net;
    if run.dry {
        let (base, header) = (&endpoint.rest, credentials.hidden());
        let plan = format!("GET {base}{OWN}\n{header}\nGET {base}{USAGE}\n{header}\n");
        return Ok(Stdout::stdout().write(plan.as_bytes()).map(|()| 0)?);
    }
    let (sender, mut notices) = mpsc::unbounded_channel();
    let rest = RestClient::new(&run.net).with_notices(sender);
    let asked = async { Ok::<_, Error>((rest.own().await?, rest.get(USAGE, &[]).await)) };
    let asked = asked.await;
    while let Ok(notice) = notices.try_recv() {
        run.reporter.notice(&notice);
    }
    let (identity, usage) = asked?;
    // The identity is worth showing even without the number of calls.
    let usage = match usage {
        Ok(reply) => reply.body,
        Err(error) => {
            run.reporter.notice(&Notice::UsageUnknown { reason: error.to_string() });
            Value::Null
        }
    };
    let text = match run.form {
        AuthStatusFormat::Pretty { color } => {
            sheet(&run, &identity, &usage).text(AccountLayout { color })
        }
        AuthStatusFormat::Ndjson => record(&run, &identity, &usage).to_string() + "\n",
        AuthStatusFormat::Json => format!("{:#}\n", record(&run, &identity, &usage)),
    };
    Stdout::stdout().write(text.as_bytes())?;
    Ok(0)
}

/// The name and e-mail address of an administrator or a token, from the answer to `GET /api/v1/self`.
pub fn who(identity: &Value) -> String {
    let (name, email) = (name(identity), identity["email"].as_str().unwrap_or_default());
    match (name.as_str(), email) {
        ("", "") => "somebody without a name".to_owned(),
        ("", email) => email.to_owned(),
        (name, "") => name.to_owned(),
        (name, email) => format!("{name} ({email})"),
    }
}

fn name(identity: &Value) -> String {
    let part = |key: &str| identity[key].as_str().unwrap_or_default().trim().to_owned();
    let full = format!("{} {}", part("first_name"), part("last_name"));
    let full = full.trim();
    if full.is_empty() { part("name") } else { full.to_owned() }
}

fn record(run: &AuthStatusRun, identity: &Value, usage: &Value) -> Value {
    let text = |text: String| if text.is_empty() { Value::Null } else { text.into() };
    json!({
        "host": run.net.endpoint.rest,
        "name": text(name(identity)),
        "email": identity["email"],
        "credentials": {
            "kind": run.net.credentials.kind(),
            "source": run.source.word(),
            "place": run.source.to_string(),
        },
        "privileges": identity["privileges"],
        "usage": usage,
    })
}

fn sheet(run: &AuthStatusRun, identity: &Value, usage: &Value) -> AccountReport {
    let number = |key: &str| usage[key].as_u64();
    AccountReport {
        host: run.net.endpoint.rest_target().host,
        who: who(identity),
        credentials: format!("{} from {}", run.net.credentials.kind(), run.source),
        calls: number("requests").zip(number("request_limit")),
        privileges: identity["privileges"]
            .as_array()
            .into_iter()
            .flatten()
            .map(privilege)
            .collect(),
    }
}

fn privilege(entry: &Value) -> Privilege {
    let text = |key: &str| entry[key].as_str().unwrap_or_default().to_owned();
    let scope = text("scope");
    let id = match scope.as_str() {
        "site" => text("site_id"),
        "msp" => text("msp_id"),
        _ => text("org_id"),
    };
    let within = if scope == "site" { text("org_name") } else { String::new() };
    Privilege { role: text("role"), scope, name: text("name"), within, id }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn administrators_and_tokens_have_names() {
        for (identity, expected) in [
            (json!({"first_name": "Ann", "last_name": "B", "email": "a@b"}), "Ann B (a@b)"),
            (json!({"first_name": "Ann", "email": "a@b"}), "Ann (a@b)"),
            (json!({"email": "a@b"}), "a@b"),
            (json!({"name": "monitoring", "privileges": []}), "monitoring"),
            (json!(null), "somebody without a name"),
        ] {
            assert_eq!(who(&identity), expected);
        }
    }

    #[test]
    fn a_privilege_is_about_what_its_scope_names() {
        let site = json!({"scope": "site", "role": "read", "name": "HQ", "site_id": "s",
            "org_id": "o", "org_name": "Acme"});
        let found = privilege(&site);
        assert_eq!((found.id.as_str(), found.within.as_str()), ("s", "Acme"));
        let org =
            privilege(&json!({"scope": "org", "role": "admin", "name": "Acme", "org_id": "o"}));
        assert_eq!((org.id.as_str(), org.role.as_str()), ("o", "admin"));
    }
}
