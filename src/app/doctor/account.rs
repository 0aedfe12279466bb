//! What the cloud says to REST calls: its time, who we are, how many calls are left.

use std::time::SystemTime;

use jiff::{SignedDuration, Timestamp};

use super::super::auth::USAGE;
use super::desk::Desk;
use super::way::Way;
use super::{Check, Patient};
use crate::app::auth::status;
use crate::error::Error;
use crate::format::{Finding, Verdict};
use crate::net;
use crate::net::{Credentials, Failure, Glance, OWN, REGIONS, Rest, Session, Settings};

/// A clock that is further off is told.
const TOLERANCE: SignedDuration = SignedDuration::from_secs(30);

/// What is known of the credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// The cloud took them, or was not asked.
    Maybe,
    /// The cloud does not take them, or there are none.
    No,
}

pub async fn check(desk: &mut Desk, patient: &Patient, way: &Way) -> Result<Known, Error> {
    if let Err(needed) = way.rest {
        for check in [Check::Clock, Check::Token, Check::Region, Check::Budget] {
            desk.note(check, &needed.failed())?;
        }
        let none = patient.source.is_none();
        return Ok(if none { Known::No } else { Known::Maybe });
    }
    desk.examine(Check::Clock, async { (clock(patient).await, ()) }).await?;
    let token = desk.examine(Check::Token, token(patient)).await?.unwrap_or(Token::Unclear);
    desk.note(Check::Region, &region(patient, token))?;
    if matches!(token, Token::Known | Token::Exhausted) {
        desk.examine(Check::Budget, async { (budget(patient).await, ()) }).await?;
    } else {
        desk.note(Check::Budget, &Check::Token.failed())?;
    }
    Ok(if matches!(token, Token::Refused | Token::None) { Known::No } else { Known::Maybe })
}

/// What came of showing the credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    Known,
    None,
    Refused,
    /// Nothing was said of them: the calls of this hour are used up.
    Exhausted,
    /// The call failed.
    Unclear,
}

/// Asks without credentials: a refusal has a time too.
async fn clock(patient: &Patient) -> Finding {
    let credentials = Credentials::Session(Session::default());
    let nobody = Rest::new(&Settings { credentials, ..patient.net.clone() });
    let before = SystemTime::now();
    let Glance { date, reply } = nobody.glance(OWN).await;
    let Some(date) = date else {
        return match reply {
            Err(failure @ (Failure::Connection(_) | Failure::Lost(_) | Failure::Timeout(_))) => {
                call_failed(OWN, failure)
            }
            _ => {
                Finding::warning("the cloud told no time", "something else may answer in its place")
            }
        };
    };
    let middle = before + before.elapsed().unwrap_or_default() / 2;
    judged(date, Timestamp::try_from(middle).unwrap_or(date))
}

/// The cloud's clock is told in whole seconds, so half of one is added.
fn judged(cloud: Timestamp, here: Timestamp) -> Finding {
    let off = here.duration_since(cloud) - SignedDuration::from_millis(500);
    let seconds = off.abs().as_secs();
    if off.abs() <= TOLERANCE {
        return Finding::ok(format!("within {} s of the cloud's", seconds + 1));
    }
    let direction = if off.is_positive() { "ahead of" } else { "behind" };
    let amount = humantime::format_duration(std::time::Duration::from_secs(seconds as u64));
    let detail = format!("this machine is {amount} {direction} the cloud");
    Finding::warning(
        detail,
        "set this machine's clock, by NTP: certificates and time stamps go by it",
    )
}

async fn token(patient: &Patient) -> (Finding, Token) {
    let Some(source) = &patient.source else {
        let error = Error::NoCredentials { host: patient.net.endpoint.rest_target().host };
        return (Finding::failed(error.to_string(), error.hint()), Token::None);
    };
    let kind = patient.net.credentials.kind();
    match Rest::new(&patient.net).glance_own().await {
        Ok(identity) => {
            let who = status::who(&identity);
            (Finding::ok(format!("{who}, by the {kind} from {source}")), Token::Known)
        }
        Err(Failure::Status { status: 429, .. }) => (Check::Budget.failed(), Token::Exhausted),
        Err(failure) => {
            let refused = failure.exit_code() == 3;
            let mut finding = call_failed(OWN, failure);
            finding.detail = format!("the {kind} from {source}: {}", finding.detail);
            (finding, if refused { Token::Refused } else { Token::Unclear })
        }
    }
}

fn call_failed(path: &str, failure: Failure) -> Finding {
    let call = format!("GET {path}");
    super::way::failure(&net::Error::Call { call, failure })
}

/// A token is never shown to a cloud that it was not meant for, so this can only be a hint.
fn region(patient: &Patient, token: Token) -> Finding {
    let host = patient.net.endpoint.rest_target().host;
    let Some(name) = patient.region else {
        return Finding::ok(format!("{host} is no region of Mist: a gateway or a simulator"));
    };
    match token {
        Token::Known | Token::Exhausted => Finding::ok(format!("{name} ({host})")),
        Token::None | Token::Unclear => Check::Token.failed(),
        Token::Refused => {
            let others: Vec<&str> =
                REGIONS.iter().map(|region| region.name).filter(|other| *other != name).collect();
            let hint = format!(
                "if you are sure of the token, it may be of another region; give its name with `--host`: {}",
                others.join(", ")
            );
            Finding::warning(format!("{name} ({host}) does not know the credentials"), &hint)
        }
    }
}

async fn budget(patient: &Patient) -> Finding {
    let reply = match Rest::new(&patient.net).glance(USAGE).await.reply {
        Ok(reply) => reply.body,
        Err(failure @ Failure::Status { status: 429, .. }) => return call_failed(USAGE, failure),
        Err(failure) => {
            let hint = "the calls of this hour are not known; nothing else depends on it";
            return Finding {
                verdict: Verdict::Warning,
                ..Finding::warning(failure.to_string(), hint)
            };
        }
    };
    match (reply["requests"].as_u64(), reply["request_limit"].as_u64()) {
        (Some(made), Some(most)) => used(made, most),
        _ => Finding::ok("the cloud does not tell the calls of this hour"),
    }
}

fn used(made: u64, most: u64) -> Finding {
    let detail = format!("{made} of {most} calls used this hour");
    if made * 10 < most * 9 {
        return Finding::ok(detail);
    }
    Finding::warning(
        detail,
        "the count starts over at the full hour; all programs with this token share it",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_may_be_half_a_minute_off() {
        let cloud: Timestamp = "2026-01-01T00:00:00Z".parse().expect("a time");
        for (seconds, verdict, words) in [
            (0, Verdict::Ok, "within 1 s"),
            (30, Verdict::Ok, "within 30 s"),
            (-29, Verdict::Ok, "within 30 s"),
            (31, Verdict::Warning, "30s ahead of the cloud"),
            (-3600, Verdict::Warning, "1h behind the cloud"),
        ] {
            let finding = judged(cloud, cloud + SignedDuration::from_secs(seconds));
            assert_eq!(finding.verdict, verdict, "{seconds}: {}", finding.detail);
            assert!(finding.detail.contains(words), "{seconds}: {}", finding.detail);
        }
    }

    #[test]
    fn nine_tenths_of_the_calls_are_told() {
        assert_eq!(used(4499, 5000).verdict, Verdict::Ok);
        assert_eq!(used(4500, 5000).verdict, Verdict::Warning);
        assert_eq!(used(1, 0).verdict, Verdict::Warning);
    }
}
