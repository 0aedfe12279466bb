//! Parses a scenario from the `[cloud]` table of a TOML document.
//!
//! Knows every key, and says where one is wrong; the steps themselves are read elsewhere.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use http::Method;
use serde::Deserialize;
use toml::Spanned;

use super::account::{AdminRole, AdminScope, SimulatedAccount};
use super::conditions::{CaptureConditions, UtilityConditions, UtilityResponseMode};
use super::frame::PayloadEncoding;
use super::script::{AfterScripts, RestOverride, Scenario, Script};
use super::script_step::{ScriptOpening, ScriptStep};
use super::step_fields::StepDuration;
use super::step_parser::status;

#[derive(Debug, thiserror::Error)]
pub enum ScenarioError {
    #[error("{0}")]
    Toml(#[from] toml::de::Error),
    #[error("line {line}: {message}")]
    Line { line: usize, message: String },
}

#[derive(Deserialize)]
struct ScenarioDocument {
    #[serde(default)]
    cloud: CloudTable,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key of the table")]
struct CloudTable {
    token: Option<String>,
    email: Option<String>,
    password: Option<String>,
    two_factor: Option<String>,
    sso: bool,
    role: AdminRole,
    scope: AdminScope,
    session_lifetime: Option<StepDuration>,
    session_renewal: bool,
    cookie_suffix: String,
    budget: Option<u32>,
    capture: Option<bool>,
    packet_rate: Option<f64>,
    packet_size: Option<usize>,
    capture_lifetime: Option<StepDuration>,
    capture_packets: Option<u64>,
    capture_time: Option<StepDuration>,
    first_output: Option<StepDuration>,
    answer_delay: Option<StepDuration>,
    conduct: UtilityResponseMode,
    disconnected: Vec<String>,
    shell_host: Option<String>,
    data: PayloadEncoding,
    permit: Option<PermitScope>,
    refuse: bool,
    deaf: bool,
    after: AfterScripts,
    connection: Vec<ConnectionTable>,
    rest: Vec<Spanned<RestTable>>,
}

/// Which channels may be subscribed. Scripts speak of channels of their own, so there it is all.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum PermitScope {
    All,
    World,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConnectionTable {
    steps: Vec<Spanned<toml::Table>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RestTable {
    /// `GET`, unless it is said.
    method: Option<String>,
    path: String,
    times: Option<usize>,
    status: Option<u16>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    body: Option<String>,
    #[serde(default)]
    cut: bool,
    #[serde(default)]
    delay: StepDuration,
    #[serde(default)]
    hold: StepDuration,
}

impl CloudTable {
    fn account(&self) -> SimulatedAccount {
        let usual = SimulatedAccount::default();
        let or = |own: &Option<String>, usual| own.clone().unwrap_or(usual);
        SimulatedAccount {
            email: or(&self.email, usual.email),
            password: or(&self.password, usual.password),
            two_factor: self.two_factor.clone(),
            sso: self.sso,
            role: self.role,
            scope: self.scope,
            session_lifetime: self.session_lifetime.map_or(usual.session_lifetime, |span| span.0),
            session_renewal: self.session_renewal,
            cookie_suffix: self.cookie_suffix.clone(),
            budget: self.budget.unwrap_or(usual.budget),
        }
    }

    fn utilities(&self) -> UtilityConditions {
        UtilityConditions {
            first_output: self.first_output.map(|span| span.0),
            answer_delay: self.answer_delay.map(|span| span.0),
            conduct: self.conduct,
            disconnected: self.disconnected.clone(),
            shell_host: self.shell_host.clone(),
        }
    }

    fn captures(&self) -> CaptureConditions {
        CaptureConditions {
            foreign: self.capture,
            packet_rate: self.packet_rate,
            packet_size: self.packet_size,
            lifetime: self.capture_lifetime.map(|span| span.0),
            most: self.capture_packets,
            longest: self.capture_time.map(|span| span.0),
        }
    }

    fn permits_all(&self) -> bool {
        match self.permit {
            Some(permit) => permit == PermitScope::All,
            None => !self.connection.is_empty(),
        }
    }
}

impl Scenario {
    pub(super) fn read(text: &str) -> Result<Self, ScenarioError> {
        let ScenarioDocument { cloud } = toml::from_str(text)?;
        let (account, permits_all) = (cloud.account(), cloud.permits_all());
        let (captures, utilities) = (cloud.captures(), cloud.utilities());
        let scripts = cloud.connection.into_iter().map(|table| Script::read(text, table));
        let rest = cloud.rest.into_iter().map(|table| placed(text, table, RestOverride::read));
        Ok(Self {
            token: cloud.token,
            account,
            captures,
            utilities,
            data: cloud.data,
            refuse: cloud.refuse,
            deaf: cloud.deaf,
            permits_all,
            after: cloud.after,
            scripts: scripts.map(|script| script.map(Arc::new)).collect::<Result<_, _>>()?,
            rest: rest.collect::<Result<_, _>>()?,
            taken: Mutex::default(),
        })
    }
}

impl Script {
    fn read(text: &str, table: ConnectionTable) -> Result<Self, ScenarioError> {
        let mut script = Self::default();
        for (place, table) in table.steps.into_iter().enumerate() {
            placed(text, table, |table| script.append(place, ScriptStep::read(table)?))?;
        }
        Ok(script)
    }

    fn append(&mut self, place: usize, step: ScriptStep) -> Result<(), String> {
        if self.opening != ScriptOpening::Accept {
            return Err("nothing can follow a step that opens no stream".to_owned());
        }
        match step {
            ScriptStep::Open(opening) if place == 0 => self.opening = opening,
            ScriptStep::Open(_) => return Err("this step can only be the first".to_owned()),
            ScriptStep::Reset if place == 0 => self.opening = ScriptOpening::Reset,
            step => self.steps.push(step),
        }
        Ok(())
    }
}

impl RestOverride {
    fn read(table: RestTable) -> Result<Self, String> {
        Ok(Self {
            method: method(table.method.as_deref().unwrap_or("GET"))?,
            path: table.path,
            left: table.times.unwrap_or(usize::MAX).into(),
            status: table.status.map(status).transpose()?,
            headers: table.headers,
            body: table.body,
            cut: table.cut,
            delay: table.delay.0,
            hold: table.hold.0,
        })
    }
}

fn method(name: &str) -> Result<Method, String> {
    name.parse().map_err(|_| format!("`{name}` is no HTTP method"))
}

/// Reads one table and says on which line it is wrong.
fn placed<Table, Value>(
    text: &str,
    table: Spanned<Table>,
    read: impl FnOnce(Table) -> Result<Value, String>,
) -> Result<Value, ScenarioError> {
    let start = table.span().start;
    read(table.into_inner()).map_err(|message| ScenarioError::Line {
        line: text[..start].matches('\n').count() + 1,
        message,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        Scenario::read(text).unwrap_err().to_string()
    }

    #[test]
    fn other_tables_are_ignored_and_unknown_keys_refused_with_their_place() {
        assert!(Scenario::parse("args = ['x']\n[expect]\ncode = 1").unwrap().scripts.is_empty());
        let message = error("[cloud]\n\nunheard = 1");
        assert!(message.contains("line 3") && message.contains("unheard"), "{message}");
        let message =
            error("[[cloud.connection]]\nsteps = [\n  { send = 'a' },\n  { sing = 'a' },\n]");
        assert_eq!(message, "line 4: no such step: `sing`");
        let message = error("[[cloud.rest]]\npath = '/'\ntimes = -1");
        assert!(message.contains("line 3"), "{message}");
        assert!(error("[[cloud.rest]]\npath = '/'\nstatus = 1").contains("`1` is no HTTP status"));
    }

    #[test]
    fn the_account_is_the_demonstrations_unless_it_is_said() {
        let account = |text: &str| Scenario::parse(text).unwrap().account;
        assert_eq!(account("").email, "demo@example.com");
        let own = account("[cloud]\nrole = 'read'\nscope = 'site'\nsession_lifetime = '2s'");
        assert_eq!((own.role, own.scope), (AdminRole::Read, AdminScope::Site));
        assert_eq!(own.session_lifetime.as_secs(), 2);
        let permits_all = |text: &str| Scenario::parse(text).unwrap().permits_all;
        assert!(permits_all("[[cloud.connection]]\nsteps = []"));
        assert!(!permits_all("[cloud]\nsso = true"));
    }

    #[test]
    fn an_opening_stands_alone() {
        let script = |steps: &str| format!("[[cloud.connection]]\nsteps = [{steps}]");
        assert_eq!(
            error(&script("{ reset = true }, { live = true }")),
            "line 2: nothing can follow a step that opens no stream"
        );
        assert_eq!(
            error(&script("{ live = true }, { hang_upgrade = true }")),
            "line 2: this step can only be the first"
        );
        let scenario = Scenario::parse(&script("{ wait = '1ms' }, { reset = true }")).unwrap();
        assert_eq!(scenario.scripts[0].opening, ScriptOpening::Accept);
        assert_eq!(scenario.scripts[0].steps.len(), 2);
    }
}
