//! Checks what REST reveals about the account: clock, token, region and call budget.

use std::time::SystemTime;

use jiff::{SignedDuration, Timestamp};

use super::super::auth::USAGE;
use super::network::PathChecks;
use super::printer::ReportPrinter;
use super::{Check, DoctorConfig};
use crate::app::auth::status;
use crate::error::Error;
use crate::format::{CheckResult, CheckStatus};
use crate::net;
use crate::net::{
    Credentials, OWN, REGIONS, RestClient, RestError, Session, Settings, SingleAttempt,
};

/// A clock that is off by more is reported.
const TOLERANCE: SignedDuration = SignedDuration::from_secs(30);

/// Whether the credentials are worth using for the stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CredentialsStatus {
    /// The cloud accepted them, or was not asked.
    Maybe,
    /// The cloud refused them, or there are none.
    No,
}

pub async fn check(
    printer: &mut ReportPrinter,
    config: &DoctorConfig,
    paths: &PathChecks,
) -> Result<CredentialsStatus, Error> {
    if let Err(needed) = paths.rest {
        for check in [Check::Clock, Check::Token, Check::Region, Check::Budget] {
            printer.note(check, &needed.failed())?;
        }
        let none = config.source.is_none();
        return Ok(if none { CredentialsStatus::No } else { CredentialsStatus::Maybe });
    }
    printer.examine(Check::Clock, async { (clock(config).await, ()) }).await?;
    let token = printer.examine(Check::Token, token(config)).await?.unwrap_or(TokenStatus::Unclear);
    printer.note(Check::Region, &region(config, token))?;
    if matches!(token, TokenStatus::Known | TokenStatus::Exhausted) {
        printer.examine(Check::Budget, async { (budget(config).await, ()) }).await?;
    } else {
        printer.note(Check::Budget, &Check::Token.failed())?;
    }
    Ok(if matches!(token, TokenStatus::Refused | TokenStatus::None) {
        CredentialsStatus::No
    } else {
        CredentialsStatus::Maybe
    })
}

/// The cloud's verdict on the credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TokenStatus {
    Known,
    None,
    Refused,
    /// No verdict: the calls of this hour are used up.
    Exhausted,
    /// The call failed.
    Unclear,
}

/// Compares the clocks without credentials: a refusal carries a time too.
async fn clock(config: &DoctorConfig) -> CheckResult {
    let credentials = Credentials::Session(Session::default());
    let nobody = RestClient::new(&Settings { credentials, ..config.net.clone() });
    let before = SystemTime::now();
    let SingleAttempt { date, reply } = nobody.get_once(OWN).await;
    let Some(date) = date else {
        return match reply {
            Err(
                failure @ (RestError::Connection(_) | RestError::Lost(_) | RestError::Timeout(_)),
            ) => call_failed(OWN, failure),
            _ => CheckResult::warning(
                "the answer holds no time",
                "something other than the cloud may have answered",
            ),
        };
    };
    let middle = before + before.elapsed().unwrap_or_default() / 2;
    judged(date, Timestamp::try_from(middle).unwrap_or(date))
}

/// Judges the difference of the clocks. The cloud gives whole seconds, half a second early on average.
fn judged(cloud: Timestamp, here: Timestamp) -> CheckResult {
    let off = here.duration_since(cloud) - SignedDuration::from_millis(500);
    let seconds = off.abs().as_secs();
    if off.abs() <= TOLERANCE {
        return CheckResult::ok(format!("within {} s of the cloud's", seconds + 1));
    }
    let direction = if off.is_positive() { "ahead of" } else { "behind" };
    let amount = humantime::format_duration(std::time::Duration::from_secs(seconds as u64));
    let detail = format!("this machine is {amount} {direction} the cloud");
    CheckResult::warning(
        detail,
        "set this machine's clock, by NTP: certificates and time stamps depend on it",
    )
}

async fn token(config: &DoctorConfig) -> (CheckResult, TokenStatus) {
    let Some(source) = &config.source else {
        let error = Error::NoCredentials { host: config.net.endpoint.rest_target().host };
        return (CheckResult::failed(error.to_string(), error.hint()), TokenStatus::None);
    };
    let kind = config.net.credentials.kind();
    match RestClient::new(&config.net).check_self().await {
        Ok(identity) => {
            let who = status::who(&identity);
            (CheckResult::ok(format!("{who}, by the {kind} from {source}")), TokenStatus::Known)
        }
        Err(RestError::Status { status: 429, .. }) => {
            (Check::Budget.failed(), TokenStatus::Exhausted)
        }
        Err(failure) => {
            let refused = failure.exit_code() == 3;
            let mut finding = call_failed(OWN, failure);
            finding.detail = format!("the {kind} from {source}: {}", finding.detail);
            (finding, if refused { TokenStatus::Refused } else { TokenStatus::Unclear })
        }
    }
}

fn call_failed(path: &str, failure: RestError) -> CheckResult {
    let call = format!("GET {path}");
    super::network::failure(&net::Error::Call { call, failure })
}

/// Guesses whether the region is wrong. A token is never sent to a cloud that it was not meant for, so this
/// can only be a hint.
fn region(config: &DoctorConfig, token: TokenStatus) -> CheckResult {
    let host = config.net.endpoint.rest_target().host;
    let Some(name) = config.region else {
        return CheckResult::ok(format!("{host} is not a Mist region: a gateway or a simulator"));
    };
    match token {
        TokenStatus::Known | TokenStatus::Exhausted => CheckResult::ok(format!("{name} ({host})")),
        TokenStatus::None | TokenStatus::Unclear => Check::Token.failed(),
        TokenStatus::Refused => {
            let others: Vec<&str> =
                REGIONS.iter().map(|region| region.name).filter(|other| *other != name).collect();
            let hint = format!(
                "if the token is right, it may belong to another region; name it with `--host`: {}",
                others.join(", ")
            );
            CheckResult::warning(format!("{name} ({host}) does not know the credentials"), &hint)
        }
    }
}

async fn budget(config: &DoctorConfig) -> CheckResult {
    let reply = match RestClient::new(&config.net).get_once(USAGE).await.reply {
        Ok(reply) => reply.body,
        Err(failure @ RestError::Status { status: 429, .. }) => return call_failed(USAGE, failure),
        Err(failure) => {
            let hint = "the number of calls this hour is unknown; nothing else depends on it";
            return CheckResult {
                verdict: CheckStatus::Warning,
                ..CheckResult::warning(failure.to_string(), hint)
            };
        }
    };
    match (reply["requests"].as_u64(), reply["request_limit"].as_u64()) {
        (Some(made), Some(most)) => used(made, most),
        _ => CheckResult::ok("the cloud does not report the calls of this hour"),
    }
}

fn used(made: u64, most: u64) -> CheckResult {
    let detail = format!("{made} of {most} calls used this hour");
    if made * 10 < most * 9 {
        return CheckResult::ok(detail);
    }
    CheckResult::warning(
        detail,
        "the count restarts at the full hour; all programs with this token share it",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_may_be_half_a_minute_off() {
        let cloud: Timestamp = "2026-01-01T00:00:00Z".parse().expect("a time");
        for (seconds, verdict, words) in [
            (0, CheckStatus::Ok, "within 1 s"),
            (30, CheckStatus::Ok, "within 30 s"),
            (-29, CheckStatus::Ok, "within 30 s"),
            (31, CheckStatus::Warning, "30s ahead of the cloud"),
            (-3600, CheckStatus::Warning, "1h behind the cloud"),
        ] {
            let finding = judged(cloud, cloud + SignedDuration::from_secs(seconds));
            assert_eq!(finding.verdict, verdict, "{seconds}: {}", finding.detail);
            assert!(finding.detail.contains(words), "{seconds}: {}", finding.detail);
        }
    }

    #[test]
    fn nine_tenths_of_the_calls_are_a_warning() {
        assert_eq!(used(4499, 5000).verdict, CheckStatus::Ok);
        assert_eq!(used(4500, 5000).verdict, CheckStatus::Warning);
        assert_eq!(used(1, 0).verdict, CheckStatus::Warning);
    }
}
