//! Simulated packet captures, at most one at a time for each site or organisation.
//!
//! | module | |
//! |---|---|
//! | `order` | what a call asks for, and what is wrong with it |
//! | `run` | the packets, until the capture ends |
//!
//! A capture goes on whether or not anybody listens, until its packets or its time are used up or somebody
//! stops it; the journal has its beginning and its end.

mod lifecycle;
mod request;

pub use request::{SimulatedCaptureRequest, edge_of};

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::StatusCode;
use serde_json::{Value, json};
use tokio::sync::Notify;

use super::http::CallRefusal;
use super::journal::{ConnectionLog, now};
use super::server::SimulatorContext;
use super::world::{CaptureTap, Seed, SimulatedSite};

/// How captures are in this cloud; the default is as in life.
#[derive(Clone, Debug, Default)]
pub struct CaptureConditions {
    /// Whether somebody else's capture runs at the first site. Without a word of it, packets come by
    /// themselves wherever no capture was started, and stand in nobody's way.
    pub foreign: Option<bool>,
    /// Packets a second, instead of [`USUAL_RATE`] times the rate of the cloud.
    pub packet_rate: Option<f64>,
    /// Bytes of each packet.
    pub packet_size: Option<usize>,
    /// The cloud ends captures by itself after so long.
    pub lifetime: Option<Duration>,
    /// The most packets of a capture, whatever is asked for; told in the answer.
    pub most: Option<u64>,
    /// The longest a capture lasts, whatever is asked for; told in the answer.
    pub longest: Option<Duration>,
}

const USUAL_RATE: f64 = 25.0;

/// All captures of a cloud, by their channel.
#[derive(Default)]
pub struct SimulatedCaptures {
    running: Mutex<HashMap<String, Arc<SimulatedCapture>>>,
    /// The history: channel and entry.
    ended: Mutex<Vec<(String, Value)>>,
    serial: AtomicU64,
}

/// One running capture.
pub struct SimulatedCapture {
    id: String,
    /// Where its packets go.
    channel: String,
    tap: CaptureTap,
    order: SimulatedCaptureRequest,
    /// How long, unless something else ends it.
    lasts: Duration,
    /// Seconds since 1970.
    started: f64,
    packets: AtomicU64,
    stop: Notify,
    log: ConnectionLog,
}

impl SimulatedCaptures {
    /// Starts a capture, unless one is running there.
    pub fn start(
        shared: &Arc<SimulatorContext>,
        channel: &str,
        site: Arc<SimulatedSite>,
        order: SimulatedCaptureRequest,
        log: &ConnectionLog,
    ) -> Result<Value, CallRefusal> {
        let captures = &shared.captures;
        let capture = {
            let mut running = captures.running();
            if running.contains_key(channel) {
                return Err(CallRefusal::bad("A packet capture is already running."));
            }
            let capture = Arc::new(captures.make(shared, channel, site, order, log));
            running.insert(channel.to_owned(), Arc::clone(&capture));
            capture
        };
        capture.log.write(
            "capture_start",
            json!({"id": capture.id, "channel": channel, "type": capture.order.catch.kind.name()}),
        );
        let told = capture.told();
        tokio::spawn(lifecycle::run(Arc::downgrade(shared), capture));
        Ok(told)
    }

    fn make(
        &self,
        shared: &SimulatorContext,
        channel: &str,
        site: Arc<SimulatedSite>,
        mut order: SimulatedCaptureRequest,
        log: &ConnectionLog,
    ) -> SimulatedCapture {
        let serial = self.serial.fetch_add(1, Ordering::Relaxed);
        let conditions = &shared.scenario.captures;
        order.catch.size = conditions.packet_size;
        if let Some(most) = conditions.most {
            // Without a limit is 0.
            order.packets = if order.packets == 0 { most } else { order.packets.min(most) };
        }
        let asked = Duration::from_secs(order.duration);
        SimulatedCapture {
            id: Seed::new(shared.seed).named("capture").at(serial).uuid(),
            channel: channel.to_owned(),
            tap: CaptureTap { site, catch: order.catch.clone() },
            lasts: conditions.longest.map_or(asked, |longest| longest.min(asked)),
            order,
            started: now(),
            packets: AtomicU64::new(0),
            stop: Notify::new(),
            log: log.clone(),
        }
    }

    /// What is told of the capture that runs there.
    pub fn status(&self, channel: &str) -> Result<Value, CallRefusal> {
        self.running().get(channel).map(|capture| capture.status()).ok_or_else(none)
    }

    /// Ends the capture that runs there; what was told of it.
    pub fn stop(&self, channel: &str) -> Result<Value, CallRefusal> {
        let capture = self.running().get(channel).cloned().ok_or_else(none)?;
        self.end(&capture, "client", "stopped");
        capture.stop.notify_one();
        Ok(capture.status())
    }

    /// Whether the capture was still running; only then the journal learns of its end.
    fn end(&self, capture: &Arc<SimulatedCapture>, by: &str, reason: &str) -> bool {
        let mut running = self.running();
        let own = running.get(&capture.channel).is_some_and(|own| Arc::ptr_eq(own, capture));
        if own {
            running.remove(&capture.channel);
            let packets = capture.packets.load(Ordering::Relaxed);
            capture.log.write(
                "capture_stop",
                json!({"id": capture.id, "channel": capture.channel, "by": by, "reason": reason,
                    "packets": packets}),
            );
            let entry = (capture.channel.clone(), capture.entry());
            self.ended.lock().unwrap_or_else(PoisonError::into_inner).push(entry);
        }
        own
    }

    /// Those that ran there before, the latest first.
    pub fn history(&self, channel: &str) -> Vec<Value> {
        let ended = self.ended.lock().unwrap_or_else(PoisonError::into_inner);
        let own = ended.iter().rev().filter(|(own, _)| own == channel);
        own.map(|(_, entry)| entry.clone()).collect()
    }

    /// Whether the packets that come by themselves on this channel have to be silent.
    pub fn silence_generators(&self, shared: &SimulatorContext, channel: &str) -> bool {
        channel.ends_with("/pcaps")
            && (shared.scenario.captures.foreign.is_some() || self.running().contains_key(channel))
    }

    fn running(&self) -> MutexGuard<'_, HashMap<String, Arc<SimulatedCapture>>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn none() -> CallRefusal {
    CallRefusal::new(StatusCode::NOT_FOUND, "No packet capture is running.")
}

/// Starts the capture of somebody else, if the scenario wants one.
pub fn start_foreign(shared: &Arc<SimulatorContext>, log: &ConnectionLog) {
    if shared.scenario.captures.foreign != Some(true) {
        return;
    }
    let Some(site) = shared.world.sites().first().and_then(|site| shared.world.site(site)) else {
        return;
    };
    let body = json!({"type": "radiotap,wired", "format": "stream", "num_packets": 0,
        "duration": 86_400});
    let channel = format!("/sites/{}/pcaps", site.id());
    let order = SimulatedCaptureRequest::read(&body, &site).expect("the order is as documented");
    SimulatedCaptures::start(shared, &channel, site, order, log).expect("nothing else runs yet");
}

impl SimulatedCapture {
    /// The answer to the call that started it.
    fn told(&self) -> Value {
        let mut told = self.order.told(&self.tap.site);
        let org = self.channel.starts_with("/orgs/");
        let site = if org { Value::Null } else { json!(self.tap.site.id()) };
        let more = json!({"id": self.id, "timestamp": self.started,
            "expiry": self.started + self.lasts.as_secs_f64(), "site_id": site,
            "org_id": self.tap.site.address.org_id});
        if let (Some(told), Value::Object(more)) = (told.as_object_mut(), more) {
            told.extend(more);
        }
        if self.lasts < Duration::from_secs(self.order.duration) {
            told["duration"] = json!(self.lasts.as_secs_f64());
        }
        told
    }

    fn status(&self) -> Value {
        let mut status = self.told();
        let aps = status["aps"].take();
        let down = |mac: &&Value| {
            let device =
                self.tap.site.devices.iter().find(|own| own.mac == mac.as_str().unwrap_or(""));
            device.is_some_and(|device| !self.tap.site.is_up(device, now()))
        };
        let (failed, ok): (Vec<&Value>, Vec<&Value>) =
            aps.as_array().into_iter().flatten().partition(down);
        status["ok"] = json!(ok);
        status["failed"] = json!(failed);
        status["aps"] = aps;
        status["started_time"] = json!(self.started as u64);
        status["max_num_packets"] = json!(self.order.packets);
        status["num_packets"] = json!(self.packets.load(Ordering::Relaxed));
        status
    }

    fn entry(&self) -> Value {
        let mut entry = self.status();
        entry["last_seen"] = json!(now());
        entry["termination_reason"] = json!("default");
        entry["enabled"] = json!(false);
        entry
    }
}
