//! Device health over time: an access point that keeps failing, and firmware upgrades.
//!
//! Pure functions of a seed and the time; knows nothing of messages.

use super::motion::last_start;
use super::random::Seed;
use super::site::{SimulatedDevice, SimulatedDeviceType, SimulatedSite};

/// The failures of one access point of a site.
#[derive(Clone, Copy, Debug)]
pub struct Outage {
    phase: f64,
}

/// Seconds from one failure to the next, and how long one lasts.
const OUTAGE_EVERY: f64 = 120.0;
const OUTAGE: f64 = 30.0;

impl Outage {
    pub fn of(site: Seed) -> Self {
        Self { phase: site.named("outage").between(0.0, OUTAGE_EVERY) }
    }

    /// Whether it is down.
    pub fn is_on(self, now: f64) -> bool {
        now - self.start(now) < OUTAGE
    }

    /// When the latest failure began.
    pub fn start(self, now: f64) -> f64 {
        ((now - self.phase) / OUTAGE_EVERY).floor() * OUTAGE_EVERY + self.phase
    }

    /// When it was last switched on.
    fn boot(self, now: f64) -> f64 {
        let start = self.start(now);
        if now - start < OUTAGE { start - OUTAGE_EVERY + OUTAGE } else { start + OUTAGE }
    }
}

impl SimulatedSite {
    fn can_fail(&self, device: &SimulatedDevice) -> bool {
        let points = self.access_points().count() as u64;
        // The first never fails: examples speak to it.
        points > 1 && device.number as u64 == 1 + self.address.seed.named("frail").below(points - 1)
    }

    pub fn is_up(&self, device: &SimulatedDevice, now: f64) -> bool {
        !(self.can_fail(device) && Outage::of(self.address.seed).is_on(now))
    }

    /// `connected` or `disconnected`.
    pub fn status(&self, device: &SimulatedDevice, now: f64) -> &'static str {
        if self.is_up(device, now) { "connected" } else { "disconnected" }
    }

    /// When the cloud last heard of it.
    pub fn last_seen(&self, device: &SimulatedDevice, now: f64) -> f64 {
        if self.is_up(device, now) { now - 1.0 } else { Outage::of(self.address.seed).start(now) }
    }

    /// When it was last switched on.
    pub fn boot(&self, device: &SimulatedDevice, now: f64) -> f64 {
        if self.can_fail(device) {
            Outage::of(self.address.seed).boot(now)
        } else {
            last_start(device.seed, now)
        }
    }

    pub fn version(&self, device: &SimulatedDevice, now: f64) -> &'static str {
        let count = self.devices.len() as u64;
        let upgrades =
            FirmwareUpgrade::at(self.address.seed, now).completed(device.number as u64, count);
        versions(device.sort)[(upgrades % 2) as usize]
    }

    /// The device whose firmware is being upgraded, and how far that is.
    pub fn upgrade(&self, now: f64) -> (&SimulatedDevice, FirmwareUpgrade) {
        let upgrade = FirmwareUpgrade::at(self.address.seed, now);
        (&self.devices[(upgrade.number % self.devices.len() as u64) as usize], upgrade)
    }
}

fn versions(sort: SimulatedDeviceType) -> &'static [&'static str; 2] {
    match sort {
        SimulatedDeviceType::AccessPoint => &["0.14.30120", "0.14.30377"],
        SimulatedDeviceType::Switch => &["23.4R2-S4.11", "24.2R2.14"],
        SimulatedDeviceType::Srx => &["23.4R2.13", "24.2R1-S2.5"],
        SimulatedDeviceType::Ssr => &["6.3.3-40.r2", "6.3.5-37.r2"],
    }
}

/// One upgrade of the endless row of a place, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FirmwareUpgrade {
    /// Counted since 1970: says which device's turn it is.
    pub number: u64,
    /// `scheduled`, `inprogress`, `failed`, `upgraded` or `success`.
    pub status: &'static str,
    /// Percent.
    pub progress: u64,
}

/// Seconds of one upgrade, and of its parts.
const UPGRADE: f64 = 60.0;
const SCHEDULED: f64 = 6.0;
const WORKING: f64 = 40.0;
const FAILED: f64 = 4.0;

impl FirmwareUpgrade {
    pub fn at(place: Seed, now: f64) -> Self {
        let turn = (now + place.named("upgrade").between(0.0, UPGRADE)) / UPGRADE;
        let number = turn.floor().max(0.0) as u64;
        let elapsed = (turn - turn.floor()) * UPGRADE;
        let (status, progress) = stage(elapsed, number.is_multiple_of(4));
        Self { number, status, progress }
    }

    /// The cloud tries again what failed.
    pub fn will_retry(&self) -> bool {
        self.status == "failed"
    }

    /// The cloud's number for the status.
    pub fn status_id(&self) -> u64 {
        match self.status {
            "scheduled" => 1,
            "inprogress" => 4,
            "failed" => 8,
            _ => 10,
        }
    }

    pub fn is_done(&self) -> bool {
        matches!(self.status, "upgraded" | "success")
    }

    /// How often the device of this number, of `count` that take turns, has been upgraded.
    fn completed(&self, device: u64, count: u64) -> u64 {
        let (round, turn) = (self.number / count, self.number % count);
        let this_round = device < turn || (device == turn && self.is_done());
        round + u64::from(this_round)
    }
}

/// Status and percent after so many seconds; some fail once on the way.
fn stage(elapsed: f64, stumbles: bool) -> (&'static str, u64) {
    let working = elapsed - SCHEDULED;
    let percent = (working / WORKING * 100.0) as u64;
    let stumble = WORKING * 0.6..WORKING * 0.6 + FAILED;
    match working {
        _ if working < 0.0 => ("scheduled", 0),
        _ if stumbles && stumble.contains(&working) => ("failed", 60),
        _ if working < WORKING => ("inprogress", percent),
        _ if working < WORKING + 8.0 => ("upgraded", 100),
        _ => ("success", 100),
    }
}

#[cfg(test)]
mod tests {
    use super::super::plan::{WorldPlan, WorldSize};
    use super::*;

    const START: f64 = 1_800_000_000.0;

    #[test]
    fn one_access_point_fails_and_returns() {
        let site = WorldPlan::new(&WorldSize { orgs: 1, sites: 1, devices: 12 }, 1).site(0);
        let up = |now: f64| site.devices.iter().filter(|device| site.is_up(device, now)).count();
        let counts: Vec<usize> = (0..120).map(|second| up(START + f64::from(second))).collect();
        assert!(counts.contains(&11) && counts.contains(&12));
        for second in 0..240 {
            let now = START + f64::from(second);
            for device in &site.devices {
                assert!(site.boot(device, now) <= now);
                assert!(site.last_seen(device, now) <= now);
            }
        }
    }

    #[test]
    fn an_upgrade_goes_through_its_stages_and_changes_the_version() {
        let site = WorldPlan::new(&WorldSize { orgs: 1, sites: 1, devices: 2 }, 1).site(0);
        let mut seen = Vec::new();
        for second in 0..300 {
            let (_, upgrade) = site.upgrade(START + f64::from(second));
            if seen.last() != Some(&upgrade.status) {
                seen.push(upgrade.status);
            }
        }
        for status in ["scheduled", "inprogress", "failed", "upgraded", "success"] {
            assert!(seen.contains(&status), "{status}");
        }
        let version = |turn: u32| site.version(&site.devices[0], START + f64::from(turn) * UPGRADE);
        assert!((0..4).any(|turn| version(turn) != version(0)));
    }
}
