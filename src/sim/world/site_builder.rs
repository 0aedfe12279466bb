//! Builds a site's floors, devices, clients and assets from its seed.

use super::motion::{MapPoint, WalkingPath};
use super::names;
use super::random::Seed;
use super::site::{
    FloorMap, GATEWAY, MistEdge, SdkClient, SimulatedAsset, SimulatedClient, SimulatedDevice,
    SimulatedDeviceType, SimulatedSite, SiteProfile,
};
use crate::channel::{MacAddress, device_uuid};
use std::sync::Arc;

impl SimulatedSite {
    pub fn new(address: Arc<SiteProfile>, devices: usize) -> Self {
        let seed = address.seed;
        let maps: Vec<FloorMap> = ["Ground floor", "First floor"]
            .into_iter()
            .enumerate()
            .map(|(number, name)| map(seed.named("map").at(number as u64), name))
            .collect();
        Self {
            devices: build_devices(&address, devices, &maps),
            clients: (0..CLIENTS).map(|number| client(seed, number, &maps)).collect(),
            assets: (0..ASSETS).map(|number| asset(seed, number, &maps)).collect(),
            sdk_clients: (0..SDK_CLIENTS).map(|number| sdk_client(seed, number, &maps)).collect(),
            edge: edge(&address),
            maps,
            address,
        }
    }
}

impl SimulatedDeviceType {
    fn prefix(self) -> &'static str {
        match self {
            Self::AccessPoint => "5c5b35",
            Self::Switch => "209339",
            Self::Srx | Self::Ssr => "4c734f",
        }
    }

    fn models(self) -> &'static [&'static str] {
        match self {
            Self::AccessPoint => &["AP45", "AP34", "AP47"],
            Self::Switch => &["EX4100-48P", "EX4400-24MP"],
            Self::Srx => &["SRX345"],
            Self::Ssr => &["SSR"],
        }
    }
}

const CLIENTS: usize = 21;
const CONNECTED: usize = 16;
const ASSETS: usize = 6;
const SDK_CLIENTS: usize = 3;

/// How many access points, switches and gateways make up so many devices.
pub fn composition(devices: usize) -> (usize, usize, usize) {
    let (switches, gateways) = match devices {
        0 | 1 => (0, 0),
        2 => (1, 0),
        3..=5 => (1, 1),
        _ => (2.max(devices / 24), 1),
    };
    (devices - switches - gateways, switches, gateways)
}

fn map(seed: Seed, name: &str) -> FloorMap {
    FloorMap {
        id: seed.uuid(),
        name: name.to_owned(),
        size: MapPoint {
            x: seed.named("width").between(50.0, 70.0).round(),
            y: seed.named("height").between(32.0, 45.0).round(),
        },
        ppm: 20.0,
    }
}

fn build_devices(address: &SiteProfile, devices: usize, maps: &[FloorMap]) -> Vec<SimulatedDevice> {
    let (points, switches, gateways) = composition(devices);
    let gateway = if address.number.is_multiple_of(2) {
        SimulatedDeviceType::Srx
    } else {
        SimulatedDeviceType::Ssr
    };
    let sorts = std::iter::repeat_n(SimulatedDeviceType::AccessPoint, points)
        .chain(std::iter::repeat_n(SimulatedDeviceType::Switch, switches))
        .chain(std::iter::repeat_n(gateway, gateways));
    sorts
        .enumerate()
        .map(|(number, sort)| {
            let (map, place) = mount(address.seed, number, points, maps);
            let within =
                if sort == SimulatedDeviceType::AccessPoint { number } else { number - points };
            let first = address.number * devices;
            device(sort, address, (first + number, number, within), (map, place))
        })
        .collect()
}

/// `numbers`: in the world, in the site, among its own sort.
fn device(
    sort: SimulatedDeviceType,
    address: &SiteProfile,
    numbers: (usize, usize, usize),
    mount: (usize, MapPoint),
) -> SimulatedDevice {
    let seed = address.seed.named("device").at(numbers.1 as u64);
    let mac = format!("{}{:06x}", sort.prefix(), (0x10_0000 + numbers.0) & 0xff_ffff);
    SimulatedDevice {
        sort,
        id: device_uuid(MacAddress::parse(&mac).expect("twelve hexadecimal digits")),
        name: device_name(sort, &address.name, numbers.2),
        model: seed.named("model").pick(sort.models()),
        serial: format!("SIM{:09}", numbers.0),
        host: if sort.name() == "gateway" { GATEWAY } else { 10 + numbers.1 },
        number: numbers.1,
        map: mount.0,
        place: mount.1,
        seed,
        mac,
    }
}

fn device_name(sort: SimulatedDeviceType, site: &str, number: usize) -> String {
    match sort {
        SimulatedDeviceType::AccessPoint => format!("AP-{}", names::room(number)),
        SimulatedDeviceType::Switch => format!("SW-{site}-{}", number + 1),
        SimulatedDeviceType::Srx | SimulatedDeviceType::Ssr => format!("GW-{site}"),
    }
}

/// Spreads the access points over the floors, in a rough lattice on each.
fn mount(seed: Seed, number: usize, points: usize, maps: &[FloorMap]) -> (usize, MapPoint) {
    let floor = number % maps.len();
    let size = maps[floor].size;
    let on_floor = points.div_ceil(maps.len()).max(1);
    let columns = ((on_floor as f64 * size.x / size.y).sqrt().ceil() as usize).max(1);
    let rows = on_floor.div_ceil(columns).max(1);
    let cell = number / maps.len() % (columns * rows);
    let jitter = |name| seed.named(name).at(number as u64).between(0.3, 0.7);
    let share = |place: usize, of: usize, name| (place as f64 + jitter(name)) / of as f64;
    let place = MapPoint {
        x: size.x * share(cell % columns, columns, "x"),
        y: size.y * share(cell / columns, rows, "y"),
    };
    (floor, place)
}

fn client(seed: Seed, number: usize, maps: &[FloorMap]) -> SimulatedClient {
    let (hostname, host) = names::host(number);
    let own = seed.named("client").at(number as u64);
    let map = number % maps.len();
    let connected = number < CONNECTED;
    let desk = number % 3 == 1;
    SimulatedClient {
        mac: names::mac(host.1, seed.named("client mac"), number),
        hostname,
        host,
        connected,
        network: number % names::NETWORKS.len(),
        band: own.named("band").pick(&["24", "5", "5", "6"]),
        address: 100 + number,
        map,
        walk: WalkingPath { seed: own, area: maps[map].size, reach: if desk { 2.0 } else { 30.0 } },
        seed: own,
    }
}

fn asset(seed: Seed, number: usize, maps: &[FloorMap]) -> SimulatedAsset {
    let own = seed.named("asset").at(number as u64);
    let map = number % maps.len();
    SimulatedAsset {
        id: own.named("id").uuid(),
        mac: names::mac("d0f018", seed.named("asset mac"), number),
        name: names::tag(number),
        map,
        walk: WalkingPath { seed: own, area: maps[map].size, reach: 15.0 },
        seed: own,
    }
}

fn sdk_client(seed: Seed, number: usize, maps: &[FloorMap]) -> SdkClient {
    let own = seed.named("sdk").at(number as u64);
    let map = number % maps.len();
    SdkClient {
        id: own.named("id").uuid(),
        uuid: own.named("uuid").uuid(),
        name: names::phone(number),
        map,
        walk: WalkingPath { seed: own, area: maps[map].size, reach: 40.0 },
        seed: own,
    }
}

fn edge(address: &SiteProfile) -> MistEdge {
    let mac = format!("0200a8{:06x}", address.number & 0xff_ffff);
    MistEdge {
        id: device_uuid(MacAddress::parse(&mac).expect("twelve hexadecimal digits")),
        mac,
        name: format!("ME-{}", address.name),
        seed: address.seed.named("edge"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::plan::{WorldPlan, WorldSize};
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn a_site_has_what_was_ordered() {
        let site = WorldPlan::new(&WorldSize { orgs: 1, sites: 2, devices: 12 }, 1).site(1);
        let sorts = |sort| site.devices.iter().filter(|device| device.sort == sort).count();
        assert_eq!(
            (
                sorts(SimulatedDeviceType::AccessPoint),
                sorts(SimulatedDeviceType::Switch),
                sorts(SimulatedDeviceType::Ssr)
            ),
            (9, 2, 1)
        );
        for device in site.access_points() {
            let floor = &site.maps[device.map];
            assert!(device.place.x < floor.size.x && device.place.y < floor.size.y);
        }
        assert!(site.clients.iter().any(|client| !client.hostname.is_ascii()));
    }

    #[test]
    fn addresses_of_hardware_are_unique_in_the_world() {
        let plan = WorldPlan::new(&WorldSize { orgs: 1, sites: 50, devices: 40 }, 1);
        let macs: HashSet<String> = (0..50)
            .flat_map(|number| {
                let site = plan.site(number);
                let macs: Vec<String> = site.devices.iter().map(|own| own.mac.clone()).collect();
                macs
            })
            .collect();
        assert_eq!(macs.len(), 50 * 40);
        for devices in 1..100 {
            let (points, switches, gateways) = composition(devices);
            assert!(points > 0 && points + switches + gateways == devices);
        }
    }
}
