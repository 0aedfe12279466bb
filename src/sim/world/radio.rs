//! Radio propagation: signal strength by distance, and which access point serves a client.

use super::motion::MapPoint;
use super::random::Seed;
use super::site::{SimulatedClient, SimulatedDevice, SimulatedSite};

/// An access point that hears a transmitter.
#[derive(Clone, Copy)]
pub struct ReceivedSignal<'a> {
    pub by: &'a SimulatedDevice,
    /// dBm.
    pub rssi: f64,
}

/// One band of an access point.
pub struct Radio {
    /// `24`, `5` or `6`.
    pub band: &'static str,
    pub channel: u64,
    /// MHz.
    pub width: u64,
    pub mac: String,
}

/// Weaker than this, an access point does not help to locate.
const LOCATES: f64 = -76.0;

impl SimulatedSite {
    /// The access points of a map that hear a transmitter at `place`, the best first.
    pub fn hearing(
        &self,
        map: usize,
        place: MapPoint,
        seed: Seed,
        now: f64,
    ) -> Vec<ReceivedSignal<'_>> {
        let mut heard: Vec<ReceivedSignal> = self
            .access_points()
            .filter(|device| self.is_up(device, now))
            .map(|by| ReceivedSignal { by, rssi: by.signal(map, place, seed, now) })
            .collect();
        heard.sort_by(|one, other| other.rssi.total_cmp(&one.rssi));
        heard
    }

    /// How a client is heard now.
    pub fn hearing_client(&self, client: &SimulatedClient, now: f64) -> Vec<ReceivedSignal<'_>> {
        self.hearing(client.map, client.walk.position(now), client.seed, now)
    }

    /// The access point that serves a client: the one that hears it best.
    pub fn serving(&self, client: &SimulatedClient, now: f64) -> Option<ReceivedSignal<'_>> {
        self.hearing_client(client, now).first().copied().filter(|_| client.connected)
    }

    /// The clients of an access point.
    pub fn served(&self, device: &SimulatedDevice, now: f64) -> Vec<&SimulatedClient> {
        let by_device = |client: &&SimulatedClient| {
            self.serving(client, now).is_some_and(|best| best.by.number == device.number)
        };
        self.clients.iter().filter(by_device).collect()
    }
}

/// How many of them hear it well enough to locate it.
pub fn locating(heard: &[ReceivedSignal]) -> usize {
    heard.iter().filter(|hearing| hearing.rssi > LOCATES).count()
}

impl SimulatedDevice {
    /// dBm of a transmitter at `place` of a map; floors dampen.
    fn signal(&self, map: usize, place: MapPoint, seed: Seed, now: f64) -> f64 {
        let ceiling = if self.map == map { 0.0 } else { 22.0 };
        let fading = seed.named("fading").at(self.number as u64).noise(now, 3.0) * 1.5;
        let loss = 26.0 * self.place.distance(place).max(1.0).log10();
        (-40.0 - loss - ceiling + fading).max(-94.0)
    }

    /// The three radios of an access point.
    pub fn radios(&self) -> [Radio; 3] {
        let radio = |number: usize, band, width, channels: &[u64]| Radio {
            band,
            channel: self.seed.named(band).pick(channels),
            width,
            mac: format!("d420b0{}{}0", &self.mac[8..], number),
        };
        [
            radio(0, "24", 20, &[1, 6, 11]),
            radio(1, "5", 40, &[36, 44, 52, 100, 149]),
            radio(2, "6", 80, &[5, 37, 53, 69]),
        ]
    }

    pub fn radio(&self, band: &str) -> Radio {
        let [low, middle, high] = self.radios();
        match band {
            "24" => low,
            "6" => high,
            _ => middle,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::plan::{WorldPlan, WorldSize};
    use std::collections::HashSet;

    const START: f64 = 1_800_000_000.0;

    #[test]
    fn clients_roam_to_the_access_point_that_hears_them_best() {
        let site = WorldPlan::new(&WorldSize { orgs: 1, sites: 1, devices: 12 }, 1).site(0);
        let client = &site.clients[0];
        let mut served = HashSet::new();
        for second in 0..300 {
            let now = START + f64::from(second);
            let best = site.serving(client, now).expect("a connected client");
            assert!((-80.0..=-35.0).contains(&best.rssi), "{}", best.rssi);
            assert!(site.served(best.by, now).iter().any(|own| own.mac == client.mac));
            served.insert(&best.by.mac);
        }
        assert!(served.len() > 1);
    }

    #[test]
    fn radios_have_macs_of_their_own() {
        let site = WorldPlan::new(&WorldSize { orgs: 1, sites: 1, devices: 12 }, 1).site(0);
        let macs: HashSet<String> =
            site.access_points().flat_map(|own| own.radios().map(|radio| radio.mac)).collect();
        assert_eq!(macs.len(), 27);
        assert!(macs.iter().all(|mac| crate::channel::MacAddress::parse(mac).is_some()));
    }
}
