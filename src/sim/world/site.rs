//! The unchanging contents of a site: floors, devices, clients and assets.
//!
//! Only what does not change with time; see `radio`, `health` and `motion` for the rest, and `furnish` for
//! how a site comes to be.

use super::motion::{MapPoint, WalkingPath};
use super::names::HostProfile;
use super::random::Seed;
use std::sync::Arc;

/// The host number of a site's gateway.
pub const GATEWAY: usize = 0;

/// What is known of a site before anybody looks inside.
#[derive(Clone)]
pub struct SiteProfile {
    pub id: String,
    pub name: String,
    pub country: String,
    pub timezone: String,
    pub org_id: String,
    pub seed: Seed,
    pub number: usize,
}

/// One site with all that is in it.
pub struct SimulatedSite {
    pub address: Arc<SiteProfile>,
    pub maps: Vec<FloorMap>,
    /// Access points first, then switches, then the gateway.
    pub devices: Vec<SimulatedDevice>,
    /// Connected clients first.
    pub clients: Vec<SimulatedClient>,
    pub assets: Vec<SimulatedAsset>,
    pub sdk_clients: Vec<SdkClient>,
    pub edge: MistEdge,
}

/// A floor plan.
pub struct FloorMap {
    pub id: String,
    pub name: String,
    /// Metres.
    pub size: MapPoint,
    /// Pixels a metre.
    pub ppm: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SimulatedDeviceType {
    AccessPoint,
    Switch,
    /// A Juniper SRX firewall.
    Srx,
    /// A Session Smart Router.
    Ssr,
}

pub struct SimulatedDevice {
    pub sort: SimulatedDeviceType,
    pub id: String,
    pub mac: String,
    pub name: String,
    pub model: &'static str,
    pub serial: String,
    /// For [`SimulatedSite::ip`].
    pub host: usize,
    /// Its number among the site's devices.
    pub number: usize,
    /// Index into the site's maps.
    pub map: usize,
    pub place: MapPoint,
    pub seed: Seed,
}

/// A Wi-Fi client.
pub struct SimulatedClient {
    pub mac: String,
    pub hostname: String,
    pub host: HostProfile,
    /// Whether it is connected to one of the site's networks, or only heard.
    pub connected: bool,
    /// Index into `NETWORKS`.
    pub network: usize,
    /// `24`, `5` or `6`.
    pub band: &'static str,
    /// For [`SimulatedSite::ip`].
    pub address: usize,
    pub map: usize,
    pub walk: WalkingPath,
    pub seed: Seed,
}

/// A Bluetooth tag with a name.
pub struct SimulatedAsset {
    pub id: String,
    pub mac: String,
    pub name: String,
    pub map: usize,
    pub walk: WalkingPath,
    pub seed: Seed,
}

/// A phone with an application that uses the Mist SDK.
pub struct SdkClient {
    pub id: String,
    pub uuid: String,
    pub name: String,
    pub map: usize,
    pub walk: WalkingPath,
    pub seed: Seed,
}

/// A Mist Edge.
pub struct MistEdge {
    pub id: String,
    pub mac: String,
    pub name: String,
    pub seed: Seed,
}

impl SimulatedSite {
    pub fn id(&self) -> &str {
        &self.address.id
    }

    pub fn of_sort(
        &self,
        wanted: fn(SimulatedDeviceType) -> bool,
    ) -> impl Iterator<Item = &SimulatedDevice> {
        self.devices.iter().filter(move |device| wanted(device.sort))
    }

    pub fn access_points(&self) -> impl Iterator<Item = &SimulatedDevice> {
        self.of_sort(|sort| sort == SimulatedDeviceType::AccessPoint)
    }

    /// An address in the site's own network.
    pub fn ip(&self, host: usize) -> String {
        let number = self.address.number;
        format!("10.{}.{}.{}", 10 + number / 256 % 200, number % 256, host % 254 + 1)
    }

    pub fn gateway_ip(&self) -> String {
        self.ip(GATEWAY)
    }

    /// The id of a network of `NETWORKS` here.
    pub fn network_id(&self, network: usize) -> String {
        self.address.seed.named("wlan").at(network as u64).uuid()
    }
}

impl SimulatedDeviceType {
    /// As `type` has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::AccessPoint => "ap",
            Self::Switch => "switch",
            Self::Srx | Self::Ssr => "gateway",
        }
    }
}
