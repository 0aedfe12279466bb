//! `list`: what there is, as a table or as lines.

use tokio::sync::mpsc::unbounded_channel;

use super::plan;
use crate::channel::{Health, Parameter, Unit};
use crate::error::Error;
use crate::format;
use crate::format::{Heading, Printer, listing};
use crate::inventory::attended;
use crate::inventory::{Inventory, Item, Keeping, List, Site};
use crate::net::Settings;
use crate::run::{Reporter, Signals};
use crate::sink::Sink;

/// A kind of thing that the cloud lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Orgs,
    Sites,
    Devices,
    Maps,
    Clients,
    Assets,
    SdkClients,
    Edges,
}

/// One list of the cloud.
pub struct Request {
    pub kind: Kind,
    pub net: Settings,
    pub keeping: Keeping,
    /// Narrowed to these; ids, names or patterns.
    pub orgs: Vec<String>,
    pub sites: Vec<String>,
    pub output: format::Settings,
    pub reporter: Reporter,
    /// Only say which calls would be made.
    pub dry: bool,
}

/// A list that is known without asking anybody.
pub struct Known {
    /// JSON objects.
    pub entries: Vec<String>,
    pub headings: &'static [Heading],
    pub output: format::Settings,
    pub reporter: Reporter,
}

const fn heading(path: &'static str, unit: Unit, health: Health) -> Heading {
    Heading { path, unit, health }
}

const fn text(path: &'static str) -> Heading {
    heading(path, Unit::Text, Health::Neutral)
}

const fn number(path: &'static str) -> Heading {
    heading(path, Unit::Number, Health::Neutral)
}

const NAME: Heading = heading("name", Unit::Text, Health::Identity);
const ID: Heading = text("id");
const MAC: Heading = text("mac");
const SITE: Heading = text("site");

const ORG_HEADINGS: &[Heading] = &[NAME, ID, text("role"), text("scope")];
const SITE_HEADINGS: &[Heading] =
    &[NAME, ID, text("country_code"), text("timezone"), text("address")];
const DEVICE_HEADINGS: &[Heading] = &[
    NAME,
    text("type"),
    text("model"),
    MAC,
    text("serial"),
    heading("connected", Unit::YesNo, Health::Neutral),
    SITE,
];
const MAP_HEADINGS: &[Heading] =
    &[NAME, ID, text("type"), number("width_m"), number("height_m"), SITE];
const CLIENT_HEADINGS: &[Heading] = &[
    heading("hostname", Unit::Text, Health::Identity),
    MAC,
    text("ip"),
    text("ssid"),
    text("band"),
    heading("rssi", Unit::Dbm, Health::Rssi),
    heading("ap_mac", Unit::Device, Health::Neutral),
    SITE,
];
const ASSET_HEADINGS: &[Heading] = &[NAME, MAC, ID, SITE];
const SDK_CLIENT_HEADINGS: &[Heading] =
    &[NAME, ID, heading("last_seen", Unit::Clock, Health::Neutral), SITE];
const EDGE_HEADINGS: &[Heading] = &[NAME, ID, text("model"), MAC, text("status"), SITE];

/// The columns of the registry's channels.
pub const CHANNEL_HEADINGS: &[Heading] = &[NAME, text("path"), text("about")];

/// The columns of the registry's utilities.
pub const UTILITY_HEADINGS: &[Heading] = &[NAME, text("about"), text("devices")];

/// The columns of the regions.
pub const REGION_HEADINGS: &[Heading] = &[NAME, text("short"), text("host")];

impl Kind {
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

    fn headings(self) -> &'static [Heading] {
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
pub async fn run(request: Request) -> Result<u8, Error> {
    // A wrong filter is told before the cloud is asked for anything.
    Printer::new(request.output.clone())?;
    let (tell, mut told) = unbounded_channel();
    let inventory = Inventory::new(&request.net, request.keeping, request.dry, tell);
    let reporter = request.reporter;
    let mut signals = Signals::install().map_err(Error::Start)?;
    let found = attended(fetch(&inventory, &request), &mut told, |notice| reporter.notice(&notice));
    let items = tokio::select! {
        items = found => items?,
        code = signals.next() => return Ok(code),
    };
    if request.dry {
        let plan = plan::calls(&request.net, &inventory.plan());
        return Ok(Sink::stdout().write(plan.as_bytes()).map(|()| 0)?);
    }
    request.output.names.set(inventory.kept_devices());
    let entries = items.iter().map(Item::json).collect();
    let headings = request.kind.headings();
    show(&Known { entries, headings, output: request.output, reporter })
}

/// Prints a list that is known.
pub fn show(list: &Known) -> Result<u8, Error> {
    let (text, faults) = listing::print(&list.entries, list.headings, &list.output)?;
    Sink::stdout().write(&text)?;
    for fault in faults {
        list.reporter.warning("filter_failed", &fault);
    }
    Ok(0)
}

async fn fetch(inventory: &Inventory, request: &Request) -> Result<Vec<Item>, Error> {
    let Request { kind, .. } = request;
    if *kind == Kind::Orgs {
        return inventory.orgs().await;
    }
    let orgs = match &request.orgs[..] {
        [] => Vec::new(),
        values => inventory.chosen_orgs(values).await?,
    };
    if *kind == Kind::Sites {
        return inventory.sites(&orgs).await;
    }
    if !request.sites.is_empty() {
        let sites = inventory.chosen_sites(&request.sites, &orgs, false).await?;
        return of_sites(inventory, *kind, &sites).await;
    }
    of_orgs(inventory, *kind, orgs).await
}

/// What is listed for whole organisations; of single sites where the credentials see no more.
async fn of_orgs(
    inventory: &Inventory,
    kind: Kind,
    mut orgs: Vec<String>,
) -> Result<Vec<Item>, Error> {
    let mut sites = Vec::new();
    if orgs.is_empty() {
        for org in inventory.orgs().await? {
            match org.text("scope") {
                "site" => sites.extend(inventory.single_sites(org.id()).await?),
                _ => orgs.push(org.id().to_owned()),
            }
        }
    }
    let list = if kind == Kind::Edges { List::OrgEdges } else { List::Inventory };
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

async fn of_sites(inventory: &Inventory, kind: Kind, sites: &[Site]) -> Result<Vec<Item>, Error> {
    let parameter = match kind {
        Kind::Devices => Parameter::Device,
        Kind::Maps => Parameter::Map,
        Kind::Clients => Parameter::Client,
        Kind::Assets => Parameter::Asset,
        Kind::SdkClients => Parameter::SdkClient,
        Kind::Orgs | Kind::Sites | Kind::Edges => Parameter::Site,
    };
    let lists = match kind {
        Kind::Edges => inventory.each(sites, List::Edges).await?,
        _ => inventory.inside(parameter, sites).await?,
    };
    let of_site = |(site, items): (&Site, Vec<Item>)| {
        items.into_iter().map(|item| at(item, &site.name)).collect::<Vec<_>>()
    };
    Ok(sites.iter().zip(lists).flat_map(of_site).collect())
}

/// With the name of its site.
fn at(mut item: Item, site: &str) -> Item {
    item.set("site", site);
    item
}
