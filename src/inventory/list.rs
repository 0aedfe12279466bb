//! Defines the lists that can be fetched from the cloud, with their paths and cache keys.

use super::item::InventoryItem;
use crate::net::OWN;

/// A list: where it is, and under which name it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum List {
    /// What the credentials may see: OpenAPI's `getSelf`, its privileges.
    Privileges,
    /// Of an organisation: OpenAPI's `listOrgSites`.
    Sites(String),
    /// Of an organisation: OpenAPI's `getOrgInventory`.
    Inventory(String),
    /// Of an organisation: OpenAPI's `listOrgMxEdges`.
    OrgEdges(String),
    /// The rest are lists of a site. Without `type=all` there would be access points alone.
    Devices(String),
    /// Statistics of all devices, whatever their type and state: OpenAPI's `listSiteDevicesStats`.
    DeviceStats(String),
    Maps(String),
    Clients(String),
    Assets(String),
    SdkClients {
        site: String,
        map: String,
    },
    Edges(String),
}

impl List {
    /// The path of its call.
    pub fn path(&self) -> String {
        match self {
            Self::Privileges => OWN.to_owned(),
            Self::Sites(org) => format!("/api/v1/orgs/{org}/sites"),
            Self::Inventory(org) => format!("/api/v1/orgs/{org}/inventory"),
            Self::OrgEdges(org) => format!("/api/v1/orgs/{org}/mxedges"),
            Self::Devices(site) => format!("/api/v1/sites/{site}/devices"),
            Self::DeviceStats(site) => format!("/api/v1/sites/{site}/stats/devices"),
            Self::Maps(site) => format!("/api/v1/sites/{site}/maps"),
            Self::Clients(site) => format!("/api/v1/sites/{site}/stats/clients"),
            Self::Assets(site) => format!("/api/v1/sites/{site}/assets"),
            Self::SdkClients { site, map } => {
                format!("/api/v1/sites/{site}/stats/maps/{map}/sdkclients")
            }
            Self::Edges(site) => format!("/api/v1/sites/{site}/mxedges"),
        }
    }

    /// What its call asks for besides a page.
    pub fn query(&self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Devices(_) => &[("type", "all")],
            Self::DeviceStats(_) => &[("type", "all"), ("status", "all")],
            _ => &[],
        }
    }

    /// The kind, and what it is a list of. Files are named after both.
    pub fn key(&self) -> (&'static str, &str) {
        match self {
            Self::Privileges => (PRIVILEGES, ""),
            Self::Sites(org) => (SITES, org),
            Self::Inventory(org) => (INVENTORY, org),
            Self::OrgEdges(org) => (ORG_EDGES, org),
            Self::Devices(site) => (DEVICES, site),
            Self::DeviceStats(site) => (DEVICE_STATS, site),
            Self::Maps(site) => (MAPS, site),
            Self::Clients(site) => (CLIENTS, site),
            Self::Assets(site) => (ASSETS, site),
            Self::SdkClients { map, .. } => (SDK_CLIENTS, map),
            Self::Edges(site) => (EDGES, site),
        }
    }

    /// Whether the list may be cached: statistics are out of date at once.
    pub fn is_cached(&self) -> bool {
        match self {
            Self::DeviceStats(_) => false,
            Self::Privileges
            | Self::Sites(_)
            | Self::Inventory(_)
            | Self::OrgEdges(_)
            | Self::Devices(_)
            | Self::Maps(_)
            | Self::Clients(_)
            | Self::Assets(_)
            | Self::SdkClients { .. }
            | Self::Edges(_) => true,
        }
    }

    /// Whether an entry says what stands for it in a path.
    pub fn is_whole(&self, item: &InventoryItem) -> bool {
        match self {
            // They are of many kinds.
            Self::Privileges => true,
            Self::Clients(_) => !item.text("mac").is_empty(),
            _ => !item.id().is_empty(),
        }
    }

    /// Whether it belongs to one site, which may be gone by now.
    pub fn is_of_site(&self) -> bool {
        !matches!(self, Self::Privileges | Self::Sites(_) | Self::Inventory(_) | Self::OrgEdges(_))
    }
}

pub const PRIVILEGES: &str = "self";
pub const SITES: &str = "sites";
pub const INVENTORY: &str = "inventory";
pub const ORG_EDGES: &str = "orgmxedges";
pub const DEVICES: &str = "devices";
pub const DEVICE_STATS: &str = "devicestats";
pub const MAPS: &str = "maps";
pub const CLIENTS: &str = "clients";
pub const ASSETS: &str = "assets";
pub const SDK_CLIENTS: &str = "sdkclients";
pub const EDGES: &str = "mxedges";
