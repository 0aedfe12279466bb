//! Signs in through an OAuth2 provider: shows where, and takes the code that comes of it.

use std::process::{Command, Stdio};

use secrecy::ExposeSecret;
use serde_json::Value;

use super::super::prompt;
use super::super::store::StoredCredentials;
use super::two_factor::finished;
use crate::error::Error;
use crate::net::{Secret, Settings, rest};
use crate::notice::Notice;
use crate::run::Reporter;
use crate::text::excerpt;
use crate::transport::http::decode_query;

/// The credentials to store, and the identity they belong to.
pub async fn sign_in(
    net: &Settings,
    reporter: Reporter,
    provider: &str,
) -> Result<(StoredCredentials, Value), Error> {
    let url = rest::authorization_url(net, provider).await?;
    let provider_name = provider.to_owned();
    reporter.notice(&Notice::AuthorizationUrl { provider: provider_name, url: url.clone() });
    if prompt::is_possible() {
        open_browser(&url);
    }
    // With `-q` the question is the only place for it.
    let place = if reporter.level.is_none() { format!("{url}\n") } else { String::new() };
    let question = format!("{place}Code, or the address that the browser ended at: ");
    let typed = prompt::secret(&question).await?;
    let code = code(typed.expose_secret(), &url)?;
    let signed_in = finished(rest::oauth_login(net, provider, &code).await?).await?;
    let email = signed_in.identity["email"].as_str().unwrap_or_default().to_owned();
    let cookies = signed_in.session.cookies().collect();
    Ok((StoredCredentials::Session { email, cookies }, signed_in.identity))
}

/// Finds the code in what the user copied: the code alone, the address with it, or the JSON that the cloud shows.
fn code(typed: &str, url: &str) -> Result<Secret, Error> {
    let typed = typed.trim();
    let hint = Some("copy the code, or the whole address that has `code=` in it");
    if let Some(reason) = parameter(typed, "error") {
        let message = format!("the provider refused the sign-in: {}", excerpt(&reason));
        return Err(Error::usage(message, None));
    }
    // Another state belongs to another sign-in, perhaps somebody else's.
    if let (Some(own), Some(other)) = (parameter(url, "state"), parameter(typed, "state"))
        && own != other
    {
        return Err(Error::usage("the address belongs to another sign-in", hint));
    }
    let json = serde_json::from_str::<Value>(typed).ok().filter(Value::is_object);
    let found = match json {
        Some(answer) => answer["code"].as_str().map(str::to_owned),
        None if typed.contains("://") => parameter(typed, "code"),
        None => Some(typed.to_owned()),
    };
    match found {
        Some(code) if !code.is_empty() && !code.contains(char::is_whitespace) => {
            Ok(code.as_str().into())
        }
        _ => Err(Error::usage("there is no code in that", hint)),
    }
}

/// A parameter of an address, in its query or its fragment.
fn parameter(url: &str, wanted: &str) -> Option<String> {
    let (_, query) = url.split_once(['?', '#'])?;
    let mut pairs = query.split(['?', '#']).flat_map(decode_query);
    pairs.find(|(name, _)| name == wanted).map(|(_, value)| value)
}

/// Starts a browser where there is one.
fn open_browser(url: &str) {
    let has = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let program = if cfg!(target_os = "macos") {
        "open"
    } else if has("DISPLAY") || has("WAYLAND_DISPLAY") {
        "xdg-open"
    } else {
        return;
    };
    let started = Command::new(program)
        .arg(url)
        .env_remove("MIST_APITOKEN")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    // The address has been printed, so a browser that does not start is no failure.
    let Ok(mut browser) = started else { return };
    // It is waited for on a thread, so that it leaves no zombie; it may last longer than the sign-in.
    std::thread::spawn(move || browser.wait());
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://accounts.example/o?client_id=c&state=s%201";

    #[test]
    fn the_code_is_found_in_each_of_its_forms() {
        for typed in [
            " 4/abc ",
            "https://api.mist.com/x?state=s%201&code=4%2Fabc&scope=a",
            "http://127.0.0.1/#code=4%2Fabc",
            r#"{"code": "4/abc"}"#,
        ] {
            assert_eq!(code(typed, URL).expect(typed).expose_secret(), "4/abc", "{typed}");
        }
    }

    #[test]
    fn what_has_no_code_of_this_sign_in_is_refused() {
        for (typed, told) in [
            ("", "no code"),
            ("two words", "no code"),
            ("https://api.mist.com/x?scope=a", "no code"),
            (r#"{"detail": "x"}"#, "no code"),
            ("https://api.mist.com/x?code=a&state=other", "another sign-in"),
            ("https://api.mist.com/x?error=access_denied", "access_denied"),
        ] {
            let refused = code(typed, URL).expect_err(typed).to_string();
            assert!(refused.contains(told), "{typed}: {refused}");
        }
    }
}
