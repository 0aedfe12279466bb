//! Checks the network path to each host: DNS, proxy, TCP and TLS.

use std::net::IpAddr;

use futures_util::future::join_all;
use jiff::Timestamp;

use super::printer::ReportPrinter;
use super::{Check, DoctorConfig};
use crate::error::Error;
use crate::format::{CheckResult, CheckStatus};
use crate::net;
use crate::net::{CertificateInfo, ProxyServer, ServerAddress, Settings, probe};
use crate::transport;

/// A certificate that expires within this many days is reported.
const SOON: i64 = 14;

/// Whether REST and stream can be reached; if not, the check that failed.
pub struct PathChecks {
    pub rest: Result<(), Check>,
    pub stream: Result<(), Check>,
}

/// The host of REST, of the stream, or of both.
struct HostCheck<'a> {
    settings: &'a Settings,
    insecure: bool,
    target: ServerAddress,
    proxy: Option<ProxyServer>,
    /// The check that failed, if one did.
    state: Result<(), Check>,
    io: Option<probe::ReachedServer>,
}

pub async fn check(
    printer: &mut ReportPrinter,
    config: &DoctorConfig,
) -> Result<PathChecks, Error> {
    let endpoint = &config.net.endpoint;
    let (rest, stream) = (endpoint.rest_target(), endpoint.stream_target());
    let mut sides = vec![HostCheck::new(config, rest.clone())];
    if stream != rest {
        sides.push(HostCheck::new(config, stream.clone()));
    }
    for check in [Check::Dns, Check::Proxy, Check::Tcp, Check::Tls] {
        examine(printer, &mut sides, check).await?;
    }
    let state = |wanted: &ServerAddress| {
        sides.iter().find(|side| side.target == *wanted).map_or(Ok(()), |side| side.state)
    };
    Ok(PathChecks { rest: state(&rest), stream: state(&stream) })
}

/// Runs a check on every host that passed the ones before.
async fn examine(
    printer: &mut ReportPrinter,
    sides: &mut [HostCheck<'_>],
    check: Check,
) -> Result<(), Error> {
    let first = sides[0].state;
    let mut open: Vec<&mut HostCheck> =
        sides.iter_mut().filter(|side| side.state.is_ok()).collect();
    if let (true, Err(needed)) = (open.is_empty(), first) {
        return printer.note(check, &needed.failed());
    }
    let looks = join_all(open.iter_mut().map(|side| side.look(check)));
    let looked = printer.examine(check, async { both(looks.await) }).await?;
    for (place, side) in open.into_iter().enumerate() {
        if looked.as_ref().is_none_or(|failed| failed[place]) {
            side.state = Err(check);
        }
    }
    Ok(())
}

/// Merges the results of the hosts into the worst with the details that matter; also which of them failed.
fn both(findings: Vec<CheckResult>) -> (CheckResult, Vec<bool>) {
    let failed: Vec<bool> = findings.iter().map(|one| one.verdict == CheckStatus::Failed).collect();
    let some_failed = failed.contains(&true);
    // Next to a failure, what works is of no interest.
    let relevant =
        findings.into_iter().filter(|one| !some_failed || one.verdict == CheckStatus::Failed);
    let together = relevant.reduce(|before, next| CheckResult {
        verdict: if before.verdict == CheckStatus::Ok { next.verdict } else { before.verdict },
        detail: if before.detail == next.detail {
            before.detail
        } else {
            format!("{}; {}", before.detail, next.detail)
        },
        hint: before.hint.or(next.hint),
    });
    (together.expect("there is at least one host"), failed)
}

/// The result of a check that fails with an error of the real connection.
pub fn failure(error: &net::Error) -> CheckResult {
    CheckResult::failed(error.to_string(), error.hint().map(str::to_owned))
}

impl<'a> HostCheck<'a> {
    fn new(config: &'a DoctorConfig, target: ServerAddress) -> Self {
        let (settings, insecure) = (&config.net, config.insecure);
        let proxy = settings.proxy.server(&target);
        Self { settings, insecure, target, proxy, state: Ok(()), io: None }
    }

    async fn look(&mut self, check: Check) -> CheckResult {
        let looked = match check {
            Check::Dns => self.name().await,
            Check::Proxy => self.proxy().await,
            Check::Tcp => self.connection().await,
            _ => self.encryption().await,
        };
        looked.unwrap_or_else(|error| failure(&error))
    }

    async fn name(&self) -> Result<CheckResult, net::Error> {
        // A proxy resolves the cloud's name itself.
        let first = self.proxy.as_ref().map_or_else(|| self.target.clone(), ProxyServer::target);
        if first.host.parse::<IpAddr>().is_ok() {
            return Ok(CheckResult::ok(format!("{} is an address", first.host)));
        }
        let found = probe::addresses(&first).await?;
        let mut addresses: Vec<String> = found.iter().map(|one| one.ip().to_string()).collect();
        addresses.dedup();
        Ok(CheckResult::ok(format!("{}: {}", first.host, addresses.join(", "))))
    }

    async fn proxy(&self) -> Result<CheckResult, net::Error> {
        let Some(server) = &self.proxy else { return Ok(CheckResult::ok("none")) };
        probe::touch(&server.target()).await?;
        Ok(CheckResult::ok(server.to_string()))
    }

    async fn connection(&mut self) -> Result<CheckResult, net::Error> {
        self.io = Some(probe::reach(self.settings, &self.target).await?);
        let proxy = self.proxy.as_ref();
        let through = proxy.map_or_else(String::new, |server| format!(" through {server}"));
        Ok(CheckResult::ok(format!("connected to {}{through}", self.target)))
    }

    async fn encryption(&mut self) -> Result<CheckResult, net::Error> {
        let io = self.io.take().expect("it was connected before");
        if !self.target.encrypted {
            return Ok(plain(&self.target));
        }
        match probe::secure(self.settings, &self.target, io).await {
            Ok(secured) => Ok(encrypted(&self.target, &secured, self.insecure)),
            Err(error @ net::Error::Transport(transport::Error::Certificate { .. })) => {
                Ok(self.untrusted_certificate(&error).await)
            }
            Err(error) => Err(error),
        }
    }

    /// The error, and the certificate's issuer.
    async fn untrusted_certificate(&self, error: &net::Error) -> CheckResult {
        let mut finding = failure(error);
        let Some(certificate) = probe::untrusted_certificate(self.settings, &self.target).await
        else {
            return finding;
        };
        finding.detail = format!("{} ({})", finding.detail, described(&certificate));
        if is_about_time(error) {
            let hint = "check this machine's clock; if it is right, the certificate has to be renewed by the host's operator";
            finding.hint = Some(hint.to_owned());
        }
        finding
    }
}

/// Whether the certificate would be valid at another time.
fn is_about_time(error: &net::Error) -> bool {
    let text = error.to_string().to_ascii_lowercase();
    ["expired", "not valid yet", "notvalidyet"].iter().any(|word| text.contains(word))
}

fn plain(target: &ServerAddress) -> CheckResult {
    let detail = format!("{target} is not encrypted");
    if target.is_private() {
        return CheckResult::ok(detail);
    }
    CheckResult::warning(detail, "anybody on the network path can read the token: use `https://`")
}

fn encrypted(
    target: &ServerAddress,
    secured: &probe::SecuredConnection,
    insecure: bool,
) -> CheckResult {
    let mut detail = format!("{}: {}", target.host, secured.version);
    let mut left = None;
    if let Some(certificate) = &secured.certificate {
        left = Some(days(certificate.ends));
        detail = format!("{detail}, {}", described(certificate));
    }
    if insecure {
        return CheckResult::warning(
            detail + ", not verified",
            "`--insecure` accepts any certificate: name the authority with `--ca-cert FILE` instead",
        );
    }
    match left {
        Some(left) if left < SOON => {
            CheckResult::warning(detail, "the certificate has to be renewed by the host's operator")
        }
        _ => CheckResult::ok(detail),
    }
}

fn described(certificate: &CertificateInfo) -> String {
    let (issuer, left) = (&certificate.issuer, days(certificate.ends));
    if left < 0 {
        return format!("issued by `{issuer}`, expired {} days ago", -left);
    }
    format!("issued by `{issuer}`, valid for {left} days")
}

fn days(end: Timestamp) -> i64 {
    end.duration_since(Timestamp::now()).as_secs().div_euclid(24 * 3600)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_hosts_have_one_verdict() {
        let ok = || CheckResult::ok("fine");
        let warning = || CheckResult::warning("odd", "look");
        let failed = || CheckResult::failed("gone", None);
        for (findings, verdict, detail, failures) in [
            (vec![ok()], CheckStatus::Ok, "fine", vec![false]),
            (vec![ok(), ok()], CheckStatus::Ok, "fine", vec![false, false]),
            (vec![ok(), warning()], CheckStatus::Warning, "fine; odd", vec![false, false]),
            (vec![warning(), ok()], CheckStatus::Warning, "odd; fine", vec![false, false]),
            (vec![warning(), failed()], CheckStatus::Failed, "gone", vec![false, true]),
            (vec![failed(), failed()], CheckStatus::Failed, "gone", vec![true, true]),
        ] {
            let (whole, failed) = both(findings);
            assert_eq!((whole.verdict, whole.detail.as_str(), failed), (verdict, detail, failures));
        }
    }

    #[test]
    fn a_certificate_that_expires_soon_is_a_warning() {
        let target = ServerAddress { host: "h".to_owned(), port: 443, encrypted: true };
        let hour = jiff::Span::new().hours(1);
        for (hours, verdict, words) in [
            (24 * 100, CheckStatus::Ok, "valid for 100 days"),
            (24 * 13, CheckStatus::Warning, "valid for 13 days"),
        ] {
            let ends = Timestamp::now() + jiff::Span::new().hours(hours) + hour;
            let certificate = CertificateInfo { issuer: "Acme CA".to_owned(), ends };
            let secured =
                probe::SecuredConnection { version: "TLS 1.3", certificate: Some(certificate) };
            let finding = encrypted(&target, &secured, false);
            assert_eq!(finding.verdict, verdict, "{}", finding.detail);
            let expected = format!("h: TLS 1.3, issued by `Acme CA`, {words}");
            assert_eq!(finding.detail, expected);
            assert_eq!(encrypted(&target, &secured, true).verdict, CheckStatus::Warning);
        }
    }
}
