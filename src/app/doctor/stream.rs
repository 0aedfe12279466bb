//! Checks the stream connection: the handshake, a subscription, a message and a ping.

use std::time::Duration;

use super::account::CredentialsStatus;
use super::network::{PathChecks, failure};
use super::printer::ReportPrinter;
use super::{Check, DoctorConfig};
use crate::error::Error;
use crate::format::CheckResult;
use crate::net::{ProbeStream, SubscribeReply};

/// A channel that every account may subscribe to and that always sends (Juniper's API overview).
const CHANNEL: &str = "/test";
/// The longest wait for its first message.
const FIRST_MESSAGE: Duration = Duration::from_secs(5);

pub async fn check(
    printer: &mut ReportPrinter,
    config: &DoctorConfig,
    paths: &PathChecks,
    known: CredentialsStatus,
) -> Result<(), Error> {
    let needed = match (paths.stream, known) {
        (Err(needed), _) => Some(needed),
        (Ok(()), CredentialsStatus::No) => Some(Check::Token),
        (Ok(()), CredentialsStatus::Maybe) => None,
    };
    if let Some(needed) = needed {
        for check in [Check::Handshake, Check::Ack, Check::Data, Check::Ping] {
            printer.note(check, &needed.failed())?;
        }
        return Ok(());
    }
    let Some(mut feed) = printer.examine(Check::Handshake, handshake(config)).await?.flatten()
    else {
        for check in [Check::Ack, Check::Data, Check::Ping] {
            printer.note(check, &Check::Handshake.failed())?;
        }
        return Ok(());
    };
    if printer.examine(Check::Ack, subscription(&mut feed)).await? == Some(true) {
        printer.within(FIRST_MESSAGE.min(printer.limit), Check::Data, message(&mut feed)).await?;
    } else {
        printer.note(Check::Data, &Check::Ack.failed())?;
    }
    printer.examine(Check::Ping, ping(&mut feed)).await?;
    // The report is complete, whether or not the cloud hears of the end.
    let _ = feed.close().await;
    Ok(())
}

async fn handshake(config: &DoctorConfig) -> (CheckResult, Option<ProbeStream>) {
    match ProbeStream::open(&config.net).await {
        Ok(feed) => (CheckResult::ok("HTTP 101, the stream is open"), Some(feed)),
        Err(error) => (failure(&error), None),
    }
}

/// Subscribes; whether data can follow.
async fn subscription(feed: &mut ProbeStream) -> (CheckResult, bool) {
    match feed.subscribe(CHANNEL).await {
        Ok(SubscribeReply::Subscribed) => {
            (CheckResult::ok(format!("{CHANNEL} is subscribed")), true)
        }
        Ok(SubscribeReply::Refused(detail)) => {
            (CheckResult::failed(format!("{CHANNEL} was refused: {detail}"), None), false)
        }
        Err(error) => (failure(&error), false),
    }
}

async fn message(feed: &mut ProbeStream) -> (CheckResult, ()) {
    match feed.data().await {
        Ok(()) => (CheckResult::ok(format!("a message on {CHANNEL}")), ()),
        Err(error) => (failure(&error), ()),
    }
}

async fn ping(feed: &mut ProbeStream) -> (CheckResult, ()) {
    match feed.ping().await {
        Ok(took) => {
            let millis = took.as_secs_f64() * 1000.0;
            (CheckResult::ok(format!("a pong after {millis:.1} ms")), ())
        }
        Err(error) => (failure(&error), ()),
    }
}
