//! Completes a sign-in with the two-factor code, if the cloud wants one.

use secrecy::ExposeSecret;

use super::super::prompt;
use crate::error::Error;
use crate::net;
use crate::net::{PendingLogin, RestError, Secret, SignedIn, rest};

/// How many times the user may enter a code.
const TRIES: usize = 3;

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
