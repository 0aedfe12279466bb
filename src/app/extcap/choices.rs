//! Collects the sites and devices offered in the dialog, from the cloud or the cache.

use std::time::Duration;

use tokio::sync::mpsc::unbounded_channel;
use tokio::time::timeout;

use crate::error::Error;
use crate::inventory::{CacheOptions, Inventory, InventoryItem, List};
use crate::net::Settings;

/// Value and text of each choice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DialogChoices {
    pub sites: Vec<(String, String)>,
    pub devices: Vec<(String, String)>,
}

/// How to fetch the choices.
pub struct ChoicesQuery {
    pub net: Settings,
    pub keeping: CacheOptions,
    /// The site whose devices are offered; `None` for the only one.
    pub site: Option<String>,
}

/// The longest delay: Wireshark fetches every dialog when it starts.
const PATIENCE: Duration = Duration::from_secs(2);

/// How long `--install` waits for the list of sites.
const INSTALLING: Duration = Duration::from_secs(10);

/// The most sites whose devices are offered.
const SITES: usize = 3;

impl ChoicesQuery {
    /// Fetches the choices; empty if the cloud does not answer quickly.
    pub async fn at_once(self) -> DialogChoices {
        timeout(PATIENCE, self.fetch()).await.ok().and_then(Result::ok).unwrap_or_default()
    }

    pub async fn fetch(self) -> Result<DialogChoices, Error> {
        let inventory = self.inventory();
        let sites = inventory.sites(&[]).await?;
        let own: Vec<String> = match &self.site {
            Some(site) => {
                let found = inventory.chosen_sites(std::slice::from_ref(site), &[], true).await?;
                found.into_iter().map(|site| site.id).collect()
            }
            None => sites.iter().map(|site| site.id().to_owned()).collect(),
        };
        let is_known = self.site.is_some() || own.len() == 1;
        let lists: Vec<List> =
            own.iter().filter(|_| is_known).take(SITES).flat_map(|site| of(site)).collect();
        let devices = inventory.lists(&lists).await?;
        Ok(DialogChoices {
            sites: sites.iter().map(site).collect(),
            devices: devices.iter().flat_map(|list| list.iter()).filter_map(device).collect(),
        })
    }

    /// The names of all sites, or the id of one whose name is missing or not unique; waits no longer than
    /// [`INSTALLING`].
    ///
    /// # Errors
    ///
    /// The reason: what the cloud answered, or that it did not answer in time.
    pub async fn site_names(self) -> Result<Vec<String>, String> {
        let inventory = self.inventory();
        let Ok(sites) = timeout(INSTALLING, inventory.sites(&[])).await else {
            return Err("the cloud does not answer".to_owned());
        };
        let sites = sites.map_err(|error| error.to_string())?;
        let is_unique = |name: &str| sites.iter().filter(|one| one.name() == name).count() == 1;
        let name = |site: &InventoryItem| {
            let name = site.name();
            let chosen = if !name.is_empty() && is_unique(name) { name } else { site.id() };
            chosen.to_owned()
        };
        Ok(sites.iter().map(name).collect())
    }

    /// The only site there is.
    pub async fn only_site(self) -> Result<String, Error> {
        let sites = self.inventory().sites(&[]).await?;
        match &sites[..] {
            [only] => Ok(only.id().to_owned()),
            several => {
                let names: Vec<&str> = several.iter().take(20).map(InventoryItem::name).collect();
                let hint = format!(
                    "choose one in the interface's options, or set `site` in the configuration: {}",
                    names.join(", ")
                );
                Err(Error::usage("no site is chosen", Some(&hint)))
            }
        }
    }

    fn inventory(&self) -> Inventory {
        // Wireshark does not show notices during these queries.
        let (notices, _) = unbounded_channel();
        Inventory::new(&self.net, self.keeping, false, notices)
    }
}

fn of(site: &str) -> [List; 2] {
    [List::Devices(site.to_owned()), List::Edges(site.to_owned())]
}

fn site(item: &InventoryItem) -> (String, String) {
    let name = if item.name().is_empty() { item.id() } else { item.name() };
    (item.id().to_owned(), name.to_owned())
}

/// `AP-Lobby (AP45)`; a device without a name goes by its MAC.
fn device(item: &InventoryItem) -> Option<(String, String)> {
    let mac = item.mac().map(|mac| mac.to_string());
    let value = mac.or_else(|| Some(item.id().to_owned()).filter(|id| !id.is_empty()))?;
    let name = if item.name().is_empty() { &value } else { item.name() };
    let model = item.text("model");
    let text = if model.is_empty() { name.to_owned() } else { format!("{name} ({model})") };
    Some((value, text))
}
