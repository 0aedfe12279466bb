//! The captures that run in a simulated cloud, and the history of those that ended.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::StatusCode;
use serde_json::{Value, json};
use tokio::sync::Notify;

use super::super::broadcast::Broadcaster;
use super::super::conditions::CaptureConditions;
use super::super::http::CallRefusal;
use super::super::journal::{ConnectionLog, now};
use super::super::world::{CaptureTap, Seed, SimulatedSite, merge, merged};
use super::request::SimulatedCaptureRequest;

/// All captures of a cloud, by channel.
pub struct SimulatedCaptures {
    pub(super) conditions: CaptureConditions,
    seed: u64,
    /// Packets a second; 0 sends none.
    pub(super) rate: f64,
    /// Who gets the packets.
    pub(super) audience: Broadcaster,
    running: Mutex<HashMap<String, Arc<SimulatedCapture>>>,
    /// The history: channel and entry.
    ended: Mutex<Vec<(String, Value)>>,
    serial: AtomicU64,
}

/// One running capture.
pub struct SimulatedCapture {
    pub(super) id: String,
    /// The channel that carries its packets.
    pub(super) channel: String,
    pub(super) tap: CaptureTap,
    pub(super) order: SimulatedCaptureRequest,
    /// How long it runs, unless something ends it earlier.
    pub(super) lasts: Duration,
    /// Seconds since 1970.
    pub(super) started: f64,
    pub(super) packets: AtomicU64,
    pub(super) stop: Notify,
    pub(super) log: ConnectionLog,
}

/// Packets a second, in a cloud of rate 1.
const USUAL_RATE: f64 = 25.0;

impl SimulatedCaptures {
    /// None runs yet; `rate` is that of the cloud.
    pub fn new(conditions: CaptureConditions, seed: u64, rate: f64, audience: Broadcaster) -> Self {
        Self {
            seed,
            rate: conditions.packet_rate.unwrap_or(USUAL_RATE * rate),
            conditions,
            audience,
            running: Mutex::default(),
            ended: Mutex::default(),
            serial: AtomicU64::new(0),
        }
    }

    /// Registers a capture, unless one is running on the channel.
    pub(super) fn open(
        &self,
        channel: &str,
        site: Arc<SimulatedSite>,
        mut order: SimulatedCaptureRequest,
        log: &ConnectionLog,
    ) -> Result<Arc<SimulatedCapture>, CallRefusal> {
        let mut running = self.running();
        if running.contains_key(channel) {
            return Err(CallRefusal::bad("A packet capture is already running."));
        }
        let serial = self.serial.fetch_add(1, Ordering::Relaxed);
        let conditions = &self.conditions;
        order.catch.size = conditions.packet_size;
        if let Some(most) = conditions.most {
            // 0 asks for a capture without a limit.
            order.packets = if order.packets == 0 { most } else { order.packets.min(most) };
        }
        let asked = Duration::from_secs(order.duration);
        let capture = Arc::new(SimulatedCapture {
            id: Seed::new(self.seed).named("capture").at(serial).uuid(),
            channel: channel.to_owned(),
            tap: CaptureTap { site, catch: order.catch.clone() },
            lasts: conditions.longest.map_or(asked, |longest| longest.min(asked)),
            order,
            started: now(),
            packets: AtomicU64::new(0),
            stop: Notify::new(),
            log: log.clone(),
        });
        running.insert(channel.to_owned(), Arc::clone(&capture));
        log.write(
            "capture_start",
            json!({"id": capture.id, "channel": channel, "type": capture.order.catch.kind.name()}),
        );
        Ok(capture)
    }

    /// The status of the capture that runs on the channel.
    pub fn status(&self, channel: &str) -> Result<Value, CallRefusal> {
        self.running().get(channel).map(|capture| capture.status()).ok_or_else(none)
    }

    /// Ends the capture that runs on the channel and returns its last status.
    pub fn stop(&self, channel: &str) -> Result<Value, CallRefusal> {
        let capture = self.running().get(channel).cloned().ok_or_else(none)?;
        self.end(&capture, "client", "stopped");
        capture.stop.notify_one();
        Ok(capture.status())
    }

    /// Moves a capture to the history and the journal, unless it has ended already.
    pub(super) fn end(&self, capture: &Arc<SimulatedCapture>, by: &str, reason: &str) {
        let mut running = self.running();
        // The client may have stopped it meanwhile, and another may run in its place.
        if !running.get(&capture.channel).is_some_and(|own| Arc::ptr_eq(own, capture)) {
            return;
        }
        running.remove(&capture.channel);
        let packets = capture.packets.load(Ordering::Relaxed);
        capture.log.write(
            "capture_stop",
            json!({"id": capture.id, "channel": capture.channel, "by": by, "reason": reason,
                "packets": packets}),
        );
        self.ended().push((capture.channel.clone(), capture.history_entry()));
    }

    /// The captures that ended on the channel, the latest first.
    pub fn history(&self, channel: &str) -> Vec<Value> {
        let ended = self.ended();
        let own = ended.iter().rev().filter(|(own, _)| own == channel);
        own.map(|(_, entry)| entry.clone()).collect()
    }

    /// Whether the packets that the generators make for this channel must not be sent.
    pub fn silences(&self, channel: &str) -> bool {
        channel.ends_with("/pcaps")
            && (self.conditions.foreign.is_some() || self.running().contains_key(channel))
    }

    fn running(&self) -> MutexGuard<'_, HashMap<String, Arc<SimulatedCapture>>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ended(&self) -> MutexGuard<'_, Vec<(String, Value)>> {
        self.ended.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn none() -> CallRefusal {
    CallRefusal::new(StatusCode::NOT_FOUND, "No packet capture is running.")
}

impl SimulatedCapture {
    /// The answer to the call that started it.
    pub(super) fn description(&self) -> Value {
        let mut description = self.order.description(&self.tap.site);
        let org = self.channel.starts_with("/orgs/");
        let site = (!org).then(|| self.tap.site.id());
        merge(
            &mut description,
            json!({"id": self.id, "timestamp": self.started,
                "expiry": self.started + self.lasts.as_secs_f64(), "site_id": site,
                "org_id": self.tap.site.address.org_id}),
        );
        if self.lasts < Duration::from_secs(self.order.duration) {
            description["duration"] = json!(self.lasts.as_secs_f64());
        }
        description
    }

    fn status(&self) -> Value {
        let mut status = self.description();
        let site = &self.tap.site;
        let down = |mac: &&Value| {
            let device = site.devices.iter().find(|own| Some(own.mac.as_str()) == mac.as_str());
            device.is_some_and(|device| !site.is_up(device, now()))
        };
        let aps = status["aps"].take();
        let (failed, ok): (Vec<&Value>, Vec<&Value>) =
            aps.as_array().into_iter().flatten().partition(down);
        merge(
            &mut status,
            json!({"aps": aps, "ok": ok, "failed": failed, "started_time": self.started as u64,
                "max_num_packets": self.order.packets,
                "num_packets": self.packets.load(Ordering::Relaxed)}),
        );
        status
    }

    fn history_entry(&self) -> Value {
        let end = json!({"last_seen": now(), "termination_reason": "default", "enabled": false});
        merged([self.status(), end])
    }
}
