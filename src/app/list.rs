//! The `list` command shows sites, devices, maps, clients and more.

use std::io::IsTerminal;

use tokio::sync::mpsc::unbounded_channel;

use super::plan;
use crate::channel::{Parameter, ValueHealth, ValueUnit};
use crate::error::Error;
use crate::format;
use crate::format::{Ability, ListColumn, Printer, listing};
use crate::inventory::{CacheOptions, Inventory, InventoryItem, List, Site, forwarding_notices};
use crate::net::Settings;
use crate::notice::Notice;
use crate::run::{Reporter, Signals, in_thread};
use crate::sink::Stdout;

/// A kind of thing that the cloud lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListKind {
    Orgs,
    Sites,
    Devices,
    Maps,
    Clients,
    Assets,
    SdkClients,
    Edges,
}

/// A list to fetch from the cloud.
pub struct ListRequest {
    pub kind: ListKind,
    pub net: Settings,
    pub keeping: CacheOptions,
    /// Limits the list to these ids, names or patterns.
    pub orgs: Vec<String>,
    pub sites: Vec<String>,
    /// Limits devices to this type.
    pub device_type: Option<&'static str>,
    /// Adds the statistics of devices.
    pub wide: bool,
    pub output: format::Settings,
    pub reporter: Reporter,
    /// Only print the calls that would be made.
    pub dry: bool,
}

/// A list that needs no request.
pub struct StaticList {
    /// JSON objects.
    pub entries: Vec<String>,
    pub headings: &'static [ListColumn],
    /// The totals, shown below a table on a terminal; may be empty.
    pub foot: String,
    pub output: format::Settings,
    pub reporter: Reporter,
}

const fn heading(path: &'static str, unit: ValueUnit, health: ValueHealth) -> ListColumn {
    ListColumn { path, unit, health }
}

const fn text(path: &'static str) -> ListColumn {
    heading(path, ValueUnit::Text, ValueHealth::Neutral)
}

const fn number(path: &'static str) -> ListColumn {
    heading(path, ValueUnit::Number, ValueHealth::Neutral)
}

const NAME: ListColumn = heading("name", ValueUnit::Name, ValueHealth::Identity);
const ID: ListColumn = text("id");
const MAC: ListColumn = heading("mac", ValueUnit::MacAddress, ValueHealth::Neutral);
const SITE: ListColumn = heading("site", ValueUnit::Name, ValueHealth::Neutral);

const ORG_HEADINGS: &[ListColumn] = &[NAME, ID, text("role"), text("scope")];
const SITE_HEADINGS: &[ListColumn] =
    &[NAME, ID, text("country_code"), text("timezone"), text("address")];
const DEVICE_HEADINGS: &[ListColumn] = &[
    NAME,
    text("type"),
    text("model"),
    MAC,
    text("serial"),
    heading("connected", ValueUnit::YesNo, ValueHealth::Neutral),
    SITE,
];
const WIDE_HEADINGS: &[ListColumn] = &[
    NAME,
    heading("status", ValueUnit::Text, ValueHealth::Status),
    number("num_clients"),
    text("model"),
    text("ip"),
    text("version"),
    heading("map", ValueUnit::Name, ValueHealth::Neutral),
    heading("uptime", ValueUnit::Duration, ValueHealth::Neutral),
    MAC,
    SITE,
];
const MAP_HEADINGS: &[ListColumn] =
    &[NAME, ID, text("type"), number("width_m"), number("height_m"), SITE];
const CLIENT_HEADINGS: &[ListColumn] = &[
    heading("hostname", ValueUnit::Name, ValueHealth::Identity),
    MAC,
    text("ip"),
    text("ssid"),
    heading("band", ValueUnit::Band, ValueHealth::Neutral),
    heading("rssi", ValueUnit::Dbm, ValueHealth::Rssi),
    heading("ap_mac", ValueUnit::Device, ValueHealth::Neutral),
    SITE,
];
const ASSET_HEADINGS: &[ListColumn] = &[NAME, MAC, ID, SITE];
const SDK_CLIENT_HEADINGS: &[ListColumn] =
    &[NAME, ID, heading("last_seen", ValueUnit::Clock, ValueHealth::Neutral), SITE];
const EDGE_HEADINGS: &[ListColumn] = &[NAME, ID, text("model"), MAC, text("status"), SITE];

/// The columns of the registry's channels.
pub const CHANNEL_HEADINGS: &[ListColumn] = &[NAME, text("path"), text("about")];

/// The columns of the registry's utilities.
pub const UTILITY_HEADINGS: &[ListColumn] = &[NAME, text("about"), text("devices")];

/// The columns of the regions.
pub const REGION_HEADINGS: &[ListColumn] = &[NAME, text("short"), text("host")];

impl ListKind {
    pub const ALL: [Self; 8] = [
        Self::Orgs,
        Self::Sites,
        Self::Devices,
        Self::Maps,
        Self::Clients,
        Self::Assets,
        Self::SdkClients,
        Self::Edges,
    ];

    /// The subcommand.
    pub fn name(self) -> &'static str {
        match self {
            Self::Orgs => "orgs",
            Self::Sites => "sites",
            Self::Devices => "devices",
            Self::Maps => "maps",
            Self::Clients => "clients",
            Self::Assets => "assets",
            Self::SdkClients => "sdk-clients",
            Self::Edges => "mxedges",
        }
    }

    /// Whether the list can be narrowed to sites.
    pub fn has_sites(self) -> bool {
        !matches!(self, Self::Orgs | Self::Sites)
    }

    /// Whether the cloud lists them site by site only.
    pub fn needs_sites(self) -> bool {
        match self {
            Self::Orgs | Self::Sites | Self::Devices | Self::Edges => false,
            Self::Maps | Self::Clients | Self::Assets | Self::SdkClients => true,
        }
    }

    fn headings(self) -> &'static [ListColumn] {
        match self {
            Self::Orgs => ORG_HEADINGS,
            Self::Sites => SITE_HEADINGS,
            Self::Devices => DEVICE_HEADINGS,
            Self::Maps => MAP_HEADINGS,
            Self::Clients => CLIENT_HEADINGS,
            Self::Assets => ASSET_HEADINGS,
            Self::SdkClients => SDK_CLIENT_HEADINGS,
            Self::Edges => EDGE_HEADINGS,
        }
    }
}

/// Prints a list of the cloud.
pub async fn run(request: ListRequest) -> Result<u8, Error> {
    // Reports an invalid filter before any request.
    Printer::new(request.output.clone())?;
    let (sender, mut notices) = unbounded_channel();
    let inventory = Inventory::new(&request.net, request.keeping, request.dry, sender);
    let reporter = request.reporter;
    let mut signals = Signals::install().map_err(Error::Start)?;
    let found = forwarding_notices(fetch(&inventory, &request), &mut notices, |notice| {
        reporter.notice(&notice);
    });
    let items = tokio::select! {
        items = found => items?,
        code = signals.next() => return Ok(code),
    };
    if request.dry {
        let plan = plan::calls(&request.net, &inventory.plan());
        return Ok(Stdout::handle().write(plan.as_bytes()).map(|()| 0)?);
    }
    inventory.share_names(&request.output.names);
    let entries = items.iter().map(InventoryItem::json).collect();
    let headings = if request.wide { WIDE_HEADINGS } else { request.kind.headings() };
    let foot = foot(request.kind, &items);
    let list = StaticList { entries, headings, foot, output: request.output, reporter };
    // A filter may recurse deeply or never end.
    let shown = in_thread(move || show(&list));
    tokio::select! {
        shown = shown => shown.unwrap_or(Err(Error::Internal("the filter"))),
        code = signals.next() => Ok(code),
    }
}

/// Prints a static list.
pub fn show(list: &StaticList) -> Result<u8, Error> {
    let (text, faults) = listing::print(&list.entries, list.headings, &list.output)?;
    Stdout::handle().write(&text)?;
    let is_table = list.output.format.can(Ability::ForPeople) && list.output.filter.is_none();
    if is_table && !list.foot.is_empty() && std::io::stdout().is_terminal() {
        Stdout::handle().write(format!("{}\n", list.foot).as_bytes())?;
    }
    // A filter makes entries of its own.
    if list.output.filter.is_none() {
        for unknown in format::unknown_columns(&list.output.columns, &list.entries) {
            let format::UnknownColumn { column, members } = unknown;
            list.reporter.notice(&Notice::ColumnUnknown { column, members });
        }
    }
    for reason in faults {
        list.reporter.notice(&Notice::ListFilterFailed { reason });
    }
    Ok(0)
}

/// `12 devices: 11 connected, 1 down; 9 access points, 2 switches, 1 gateway`.
fn foot(kind: ListKind, items: &[InventoryItem]) -> String {
    let count = items.len();
    let things = match (kind, count) {
        (_, 0) => return String::new(),
        (ListKind::Orgs, 1) => "organisation",
        (ListKind::Orgs, _) => "organisations",
        (ListKind::Sites, 1) => "site",
        (ListKind::Sites, _) => "sites",
        (ListKind::Devices, _) => return device_foot(items),
        (ListKind::Maps, 1) => "map",
        (ListKind::Maps, _) => "maps",
        (ListKind::Clients, 1) => "client",
        (ListKind::Clients, _) => "clients",
        (ListKind::Assets, 1) => "asset",
        (ListKind::Assets, _) => "assets",
        (ListKind::SdkClients, 1) => "SDK client",
        (ListKind::SdkClients, _) => "SDK clients",
        (ListKind::Edges, 1) => "Mist Edge",
        (ListKind::Edges, _) => "Mist Edges",
    };
    format!("{count} {things}")
}

fn device_foot(items: &[InventoryItem]) -> String {
    let things = if items.len() == 1 { "device" } else { "devices" };
    let up = items.iter().filter(|item| item.is_connected() == Some(true)).count();
    let down = items.iter().filter(|item| item.is_connected() == Some(false)).count();
    let types = format::device_types(items.iter().map(|item| item.text("type")));
    // The devices of a site are listed without their state.
    if up + down == 0 {
        return format!("{} {things}: {types}", items.len());
    }
    let down = if down == 0 { String::new() } else { format!(", {down} down") };
    format!("{} {things}: {up} connected{down}; {types}", items.len())
}

async fn fetch(inventory: &Inventory, request: &ListRequest) -> Result<Vec<InventoryItem>, Error> {
    let mut items = fetch_all(inventory, request).await?;
    if let Some(wanted) = request.device_type {
        items.retain(|item| item.text("type") == wanted);
    }
    if request.wide {
        // What is down comes first.
        items.sort_by_key(|item| item.is_connected() != Some(false));
    }
    Ok(items)
}

async fn fetch_all(
    inventory: &Inventory,
    request: &ListRequest,
) -> Result<Vec<InventoryItem>, Error> {
    let ListRequest { kind, .. } = request;
    if *kind == ListKind::Orgs {
        return inventory.orgs().await;
    }
    let orgs = match &request.orgs[..] {
        [] => Vec::new(),
        values => inventory.chosen_orgs(values).await?,
    };
    if *kind == ListKind::Sites {
        return inventory.sites(&orgs).await;
    }
    let every = ["all".to_owned()];
    let sites = match &request.sites[..] {
        [] if kind.needs_sites() || request.wide => &every[..],
        sites => sites,
    };
    if !sites.is_empty() {
        let sites = inventory.chosen_sites(sites, &orgs, false).await?;
        if request.wide {
            return with_statistics(inventory, &sites).await;
        }
        if *kind == ListKind::Clients && request.output.format.can(Ability::ForPeople) {
            // For the names of the access points; without them their MACs are shown.
            let _ = inventory.inside(Parameter::Device, &sites).await;
        }
        return of_sites(inventory, *kind, &sites).await;
    }
    of_orgs(inventory, *kind, orgs).await
}

/// Lists whole organisations, or single sites if the credentials see no more.
async fn of_orgs(
    inventory: &Inventory,
    kind: ListKind,
    mut orgs: Vec<String>,
) -> Result<Vec<InventoryItem>, Error> {
    let mut sites = Vec::new();
    if orgs.is_empty() {
        for org in inventory.orgs().await? {
            match org.text("scope") {
                "site" => sites.extend(inventory.single_sites(org.id()).await?),
                _ => orgs.push(org.id().to_owned()),
            }
        }
    }
    let list = if kind == ListKind::Edges { List::OrgEdges } else { List::Inventory };
    let lists: Vec<List> = orgs.into_iter().map(list).collect();
    let names = inventory.kept_sites();
    let mut items = Vec::new();
    for item in inventory.lists(&lists).await?.iter().flat_map(|list| list.iter()) {
        let site = names.get(item.text("site_id")).cloned().unwrap_or_default();
        items.push(at(item.clone(), &site));
    }
    items.extend(of_sites(inventory, kind, &sites).await?);
    Ok(items)
}

async fn of_sites(
    inventory: &Inventory,
    kind: ListKind,
    sites: &[Site],
) -> Result<Vec<InventoryItem>, Error> {
    let parameter = match kind {
        ListKind::Devices => Parameter::Device,
        ListKind::Maps => Parameter::Map,
        ListKind::Clients => Parameter::Client,
        ListKind::Assets => Parameter::Asset,
        ListKind::SdkClients => Parameter::SdkClient,
        ListKind::Orgs | ListKind::Sites | ListKind::Edges => Parameter::Site,
    };
    let lists = match kind {
        ListKind::Edges => inventory.each(sites, List::Edges).await?,
        _ => inventory.inside(parameter, sites).await?,
    };
    let of_site = |(site, items): (&Site, Vec<InventoryItem>)| {
        items.into_iter().map(|item| at(item, &site.name)).collect::<Vec<_>>()
    };
    Ok(sites.iter().zip(lists).flat_map(of_site).collect())
}

/// The devices of sites with their statistics and the names of their maps.
async fn with_statistics(
    inventory: &Inventory,
    sites: &[Site],
) -> Result<Vec<InventoryItem>, Error> {
    let devices = inventory.each(sites, List::DeviceStats).await?;
    let maps = inventory.each(sites, List::Maps).await?;
    let of_site = |((site, devices), maps): ((&Site, Vec<InventoryItem>), Vec<InventoryItem>)| {
        let device = move |mut device: InventoryItem| {
            let map = maps.iter().find(|map| map.id() == device.text("map_id"));
            device.set("map", map.map_or("", InventoryItem::name));
            at(device, &site.name)
        };
        devices.into_iter().map(device).collect::<Vec<_>>()
    };
    Ok(sites.iter().zip(devices).zip(maps).flat_map(of_site).collect())
}

/// Adds the name of its site.
fn at(mut item: InventoryItem, site: &str) -> InventoryItem {
    item.set("site", site);
    item
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_foot_counts_states_only_where_the_cloud_says_them() {
        let item = |state: &[(&str, &str)]| {
            InventoryItem::made(&[&[("name", "AP-Lobby"), ("type", "ap")], state].concat())
        };
        let silent = [item(&[]), item(&[])];
        assert_eq!(foot(ListKind::Devices, &silent), "2 devices: 2 access points");
        let spoken = [item(&[("status", "connected")]), item(&[("status", "disconnected")])];
        assert_eq!(
            foot(ListKind::Devices, &spoken),
            "2 devices: 1 connected, 1 down; 2 access points"
        );
        assert_eq!(foot(ListKind::Maps, &spoken[..1]), "1 map");
        assert_eq!(foot(ListKind::Sites, &[]), "");
    }
}
