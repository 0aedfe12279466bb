//! What stands in a site: floors, devices, clients, assets.
//!
//! Only what does not change with time; see `radio`, `health` and `motion` for the rest, and `furnish` for
//! how a site comes to be.

use super::motion::{Point, Walk};
use super::names::Host;
use super::plan::Address;
use super::random::Seed;
use std::sync::Arc;

/// The host number of a site's gateway.
pub const GATEWAY: usize = 0;

/// One site with all that is in it.
pub struct Site {
    pub address: Arc<Address>,
    pub maps: Vec<Map>,
    /// Access points first, then switches, then the gateway.
    pub devices: Vec<Device>,
    /// Connected clients first.
    pub clients: Vec<Client>,
    pub assets: Vec<Asset>,
    pub sdk_clients: Vec<SdkClient>,
    pub edge: Edge,
}

/// A floor plan.
pub struct Map {
    pub id: String,
    pub name: String,
    /// Metres.
    pub size: Point,
    /// Pixels a metre.
    pub ppm: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    AccessPoint,
    Switch,
    /// A Juniper SRX firewall.
    Srx,
    /// A Session Smart Router.
    Ssr,
}

pub struct Device {
    pub sort: Sort,
    pub id: String,
    pub mac: String,
    pub name: String,
    pub model: &'static str,
    pub serial: String,
    /// For [`Site::ip`].
    pub host: usize,
    /// Its number among the site's devices.
    pub number: usize,
    /// Index into the site's maps.
    pub map: usize,
    pub place: Point,
    pub seed: Seed,
}

/// A Wi-Fi client.
pub struct Client {
    pub mac: String,
    pub hostname: String,
    pub host: Host,
    /// Whether it is connected to one of the site's networks, or only heard.
    pub connected: bool,
    /// Index into `NETWORKS`.
    pub network: usize,
    /// `24`, `5` or `6`.
    pub band: &'static str,
    /// For [`Site::ip`].
    pub address: usize,
    pub map: usize,
    pub walk: Walk,
    pub seed: Seed,
}

/// A Bluetooth tag with a name.
pub struct Asset {
    pub id: String,
    pub mac: String,
    pub name: String,
    pub map: usize,
    pub walk: Walk,
    pub seed: Seed,
}

/// A phone with an application that uses the Mist SDK.
pub struct SdkClient {
    pub id: String,
    pub uuid: String,
    pub name: String,
    pub map: usize,
    pub walk: Walk,
    pub seed: Seed,
}

/// A Mist Edge.
pub struct Edge {
    pub id: String,
    pub mac: String,
    pub name: String,
    pub seed: Seed,
}

impl Site {
    pub fn id(&self) -> &str {
        &self.address.id
    }

    pub fn of_sort(&self, wanted: fn(Sort) -> bool) -> impl Iterator<Item = &Device> {
        self.devices.iter().filter(move |device| wanted(device.sort))
    }

    pub fn access_points(&self) -> impl Iterator<Item = &Device> {
        self.of_sort(|sort| sort == Sort::AccessPoint)
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

impl Sort {
    /// As `type` has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::AccessPoint => "ap",
            Self::Switch => "switch",
            Self::Srx | Self::Ssr => "gateway",
        }
    }
}
