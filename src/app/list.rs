//! The `list` command shows sites, devices, maps, clients and more.

use tokio::sync::mpsc::unbounded_channel;

use super::plan;
use crate::channel::{Parameter, ValueHealth, ValueUnit};
use crate::error::Error;
use crate::format;
use crate::format::{ListColumn, Printer, listing};
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

const NAME: ListColumn = heading("name", ValueUnit::Text, ValueHealth::Identity);
const ID: ListColumn = text("id");
const MAC: ListColumn = text("mac");
const SITE: ListColumn = text("site");

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
const MAP_HEADINGS: &[ListColumn] =
    &[NAME, ID, text("type"), number("width_m"), number("height_m"), SITE];
const CLIENT_HEADINGS: &[ListColumn] = &[
    heading("hostname", ValueUnit::Text, ValueHealth::Identity),
    MAC,
    text("ip"),
    text("ssid"),
    text("band"),
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
    request.output.names.set(inventory.kept_devices());
    let entries = items.iter().map(InventoryItem::json).collect();
    let headings = request.kind.headings();
    let list = StaticList { entries, headings, output: request.output, reporter };
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
    for reason in faults {
        list.reporter.notice(&Notice::ListFilterFailed { reason });
    }
    Ok(0)
}

async fn fetch(inventory: &Inventory, request: &ListRequest) -> Result<Vec<InventoryItem>, Error> {
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
    if !request.sites.is_empty() {
        let sites = inventory.chosen_sites(&request.sites, &orgs, false).await?;
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

/// Adds the name of its site.
fn at(mut item: InventoryItem, site: &str) -> InventoryItem {
    item.set("site", site);
    item
}
