//! Starts what is seen on a channel of its own: spectrum analyses, Zigbee joins and tests of identity providers.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::sleep;

use super::super::account::WriteKind;
use super::super::body_fields::{BodyFields, required};
use super::super::context::SimulatorContext;
use super::super::http::{CallRefusal, SimulatedCall};
use super::super::journal::now;
use super::super::world::{GeneratedMessage, Seed, text};
use super::refusals::{none, permit, permit_org};

/// Between two messages, at a rate of 1.
const PAUSE: Duration = Duration::from_secs(1);

pub fn spectrum(
    shared: &Arc<SimulatorContext>,
    site: &str,
    call: &SimulatedCall,
) -> Result<Value, CallRefusal> {
    permit(shared, WriteKind::Troubleshoot)?;
    let world = shared.world.site(site).ok_or_else(none)?;
    let body = call.json()?;
    let fields = BodyFields::new(&body)?;
    fields.knows(&["band", "channels", "device_id", "duration", "format"])?;
    fields.choice("band", &["24", "5", "6"])?.ok_or_else(|| required("band"))?;
    let duration = fields.integer("duration", 60..=600)?.unwrap_or(300);
    let streams = fields.choice("format", &["json", "stream"])? == Some("stream");
    if let Some(device) = fields.text("device_id")? {
        world.device(device).ok_or_else(none)?;
    }
    let id = session(shared);
    let own = id.clone();
    if streams {
        speak(shared, format!("/sites/{site}/analyze_spectrum"), duration, move |step| {
            let mut sample = world.spectrum(step, now());
            sample["session"] = json!(own);
            sample
        });
    }
    Ok(json!({"session": id}))
}

pub fn zigbee(
    shared: &Arc<SimulatorContext>,
    (site, device): (&str, &str),
    call: &SimulatedCall,
) -> Result<Value, CallRefusal> {
    permit(shared, WriteKind::Troubleshoot)?;
    let world = shared.world.site(site).ok_or_else(none)?;
    let number = world.device(device).ok_or_else(none)?.number;
    let body = call.json()?;
    let fields = BodyFields::new(&body)?;
    fields.knows(&["duration"])?;
    let duration = fields.integer("duration", 30..=3_600)?.unwrap_or(600);
    let id = session(shared);
    let own = id.clone();
    let path = format!("/sites/{site}/devices/{device}/zigbee_join");
    speak(shared, path, duration, move |step| {
        let seed = Seed::new(step / 2).named("zigbee").at(number as u64);
        let event = if step.is_multiple_of(2) { "associated" } else { "authenticated" };
        json!({"session": own, "zigbee_mac": seed.hex(16), "event_type": event,
            "detail": {"lqi": 120 + seed.below(130)}})
    });
    Ok(json!({"session_id": id}))
}

pub fn idp(
    shared: &Arc<SimulatorContext>,
    org: &str,
    call: &SimulatedCall,
) -> Result<Value, CallRefusal> {
    permit_org(shared, WriteKind::Troubleshoot)?;
    if !shared.world.has_org(org) {
        return Err(none());
    }
    let body = call.json()?;
    let fields = BodyFields::new(&body)?;
    fields.knows(&["username", "password"])?;
    let user = fields.text("username")?.ok_or_else(|| required("username"))?;
    let password = fields.text("password")?.ok_or_else(|| required("password"))?;
    let is_right = shared.scenario.account.admits(user, password);
    let id = Seed::new(shared.utilities.seed).named("idp").uuid();
    speak(shared, format!("/orgs/{org}/mist_nac/test_idp"), 1, move |_| {
        if is_right {
            json!({"status": "success", "idp_id": id, "idp_type": "ldap"})
        } else {
            json!({"status": "failure", "error": "Invalid Credentials", "idp_id": id,
                "idp_type": "ldap"})
        }
    });
    Ok(json!({"session": session(shared)}))
}

fn session(shared: &SimulatorContext) -> String {
    Seed::new(shared.utilities.seed).named("started").at(shared.utilities.next_serial()).uuid()
}

/// Sends messages on a channel, one a second, as long as the cloud is there.
fn speak(
    shared: &Arc<SimulatorContext>,
    channel: String,
    count: u64,
    payload: impl Fn(u64) -> Value + Send + 'static,
) {
    shared.utilities.answer_on(&channel);
    let rate = shared.utilities.rate;
    let shared = Arc::downgrade(shared);
    tokio::spawn(async move {
        for step in 0..count {
            sleep(PAUSE.div_f64(rate)).await;
            let Some(shared) = shared.upgrade() else { return };
            let message =
                GeneratedMessage { channel: channel.clone(), payload: text(&payload(step)) };
            shared.audience.say(&message).await;
        }
    });
}
