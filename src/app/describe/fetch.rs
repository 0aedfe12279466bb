//! Fetches what is known of a site, a device or a client.

use std::sync::Mutex;
use std::sync::PoisonError;

use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

use super::DescribeRequest;
use crate::channel::{MacAddress, Subscription};
use crate::error::Error;
use crate::format::{Description, DescriptionKind};
use crate::inventory::{Inventory, InventoryItem, List};
use crate::net::RestClient;
use crate::notice::Notice;

/// The most events that are shown.
const EVENTS: usize = 5;

/// Statistics of all devices, whatever their type and state: OpenAPI's `listSiteDevicesStats`.
const EVERY_DEVICE: &[(&str, &str)] = &[("type", "all"), ("status", "all")];

/// Fetches descriptions.
pub struct Fetcher<'a> {
    inventory: &'a Inventory,
    request: &'a DescribeRequest,
    rest: RestClient,
    /// The calls that a dry run does not make.
    plan: Mutex<Vec<String>>,
}

impl<'a> Fetcher<'a> {
    pub fn new(
        inventory: &'a Inventory,
        request: &'a DescribeRequest,
        notices: UnboundedSender<Notice>,
    ) -> Self {
        let rest = RestClient::new(&request.net).with_notices(notices);
        Self { inventory, request, rest, plan: Mutex::default() }
    }

    /// The calls that would have been made, in a dry run.
    pub fn plan(&self) -> Vec<String> {
        self.plan.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Describes everything that is selected.
    pub async fn all(&self) -> Result<Vec<Description>, Error> {
        let mut descriptions = Vec::new();
        for subject in self.request.selection.resolve(self.inventory, false).await? {
            // Boxed: several calls at once make a large future.
            descriptions.extend(Box::pin(self.one(&subject)).await?);
        }
        Ok(descriptions)
    }

    /// Describes the subject of a path; nothing in a dry run.
    async fn one(&self, path: &Subscription) -> Result<Option<Description>, Error> {
        let site_id = path.site_id.as_deref().unwrap_or_default();
        // The last segment but one names the device or the client.
        let own = path.path.rsplit('/').nth(1).unwrap_or_default();
        let site = match &path.site {
            Some(name) => name.clone(),
            None => self.site_name(site_id).await,
        };
        let statistics = |what: &str| format!("/api/v1/sites/{site_id}/stats/{what}");
        let clients = self.list(statistics("clients"), &[]);
        let maps = self.maps(site_id);
        let mut description = match self.request.kind {
            DescriptionKind::Site => {
                let devices = self.list(statistics("devices"), EVERY_DEVICE);
                let (settings, maps, devices, clients) =
                    tokio::try_join!(self.site(site_id), maps, devices, clients)?;
                let (kind, subject, events) = (DescriptionKind::Site, settings, None);
                Description { kind, subject, site, maps, devices, clients, events }
            }
            DescriptionKind::Device => {
                let device = self.device(site_id, own);
                let events = self.events(site_id, "devices", own);
                let (device, maps, clients, events) = tokio::join!(device, maps, clients, events);
                let (kind, subject, devices) = (DescriptionKind::Device, device?, Vec::new());
                let (maps, clients) = (maps?, clients?);
                Description { kind, subject, site, maps, devices, clients, events }
            }
            DescriptionKind::Client => {
                let events = self.events(site_id, "clients", own);
                // Names the access point; a refusal leaves its MAC.
                let list = List::Devices(site_id.to_owned());
                let (maps, clients, events, _) =
                    tokio::join!(maps, clients, events, self.inventory.list(&list));
                let (kind, devices) = (DescriptionKind::Client, Vec::new());
                let subject = json!({"mac": own});
                let (maps, clients) = (maps?, clients?);
                Description { kind, subject, site, maps, devices, clients, events }
            }
        };
        if self.request.dry {
            return Ok(None);
        }
        match description.kind {
            DescriptionKind::Site => {}
            DescriptionKind::Device => {
                let mac = description.subject["mac"].clone();
                description.clients.retain(|client| client["ap_mac"] == mac);
            }
            DescriptionKind::Client => {
                let connected = std::mem::take(&mut description.clients);
                let found = connected.into_iter().find(|client| is_of_mac(client, own));
                description.subject = found.ok_or_else(|| not_connected(own, &description.site))?;
            }
        }
        Ok(Some(description))
    }

    /// All entries of a list.
    async fn list(&self, path: String, query: &[(&str, &str)]) -> Result<Vec<Value>, Error> {
        if self.request.dry {
            let query = query.iter().map(|(name, value)| format!("{name}={value}&"));
            let call = format!("GET {path}?{}limit=1000&page=1", query.collect::<String>());
            self.plan.lock().unwrap_or_else(PoisonError::into_inner).push(call);
            return Ok(Vec::new());
        }
        Ok(self.rest.pages(&path, query).await?)
    }

    /// The statistics of a device, or its settings if it has none yet.
    async fn device(&self, site_id: &str, id: &str) -> Result<Value, Error> {
        let devices =
            self.list(format!("/api/v1/sites/{site_id}/stats/devices"), EVERY_DEVICE).await?;
        let mac = MacAddress::of_device(id).map(|mac| mac.to_string()).unwrap_or_default();
        let is_meant = |own: &&Value| own["id"] == id || is_of_mac(own, &mac);
        if let Some(found) = devices.iter().find(is_meant) {
            return Ok(found.clone());
        }
        let items = self.inventory.list(&List::Devices(site_id.to_owned())).await?;
        let item = items.iter().find(|item| item.id() == id);
        Ok(item.map_or_else(|| json!({"id": id, "mac": mac}), value))
    }

    /// The name of a site that was given by its id, or else the id: a refusal is no reason to stop.
    async fn site_name(&self, id: &str) -> String {
        let sites = self.inventory.sites(&[]).await.unwrap_or_default();
        let item = sites.iter().find(|item| item.id() == id);
        item.map_or_else(|| id.to_owned(), |item| item.name().to_owned())
    }

    /// The settings of a site, as far as a list has them.
    async fn site(&self, id: &str) -> Result<Value, Error> {
        let orgs = match &self.request.orgs[..] {
            [] => Vec::new(),
            values => self.inventory.chosen_orgs(values).await?,
        };
        let sites = self.inventory.sites(&orgs).await?;
        let item = sites.iter().find(|item| item.id() == id);
        Ok(item.map_or_else(|| json!({"id": id}), value))
    }

    async fn maps(&self, site_id: &str) -> Result<Vec<Value>, Error> {
        let maps = self.inventory.list(&List::Maps(site_id.to_owned())).await?;
        Ok(maps.iter().map(value).collect())
    }

    /// The latest events about a device or client, newest first: OpenAPI's `searchSiteDeviceEvents` and
    /// `searchSiteWirelessClientEvents`. They are an extra: a refusal leaves them out.
    async fn events(&self, site_id: &str, of: &str, id: &str) -> Option<Vec<Value>> {
        let mac = MacAddress::of_device(id).or_else(|| MacAddress::parse(id))?.to_string();
        let path = format!("/api/v1/sites/{site_id}/{of}/events/search");
        let found = self.list(path, &[("mac", &mac), ("duration", "1d")]).await;
        let mut events = found.ok()?;
        let time = |event: &Value| event["timestamp"].as_f64().unwrap_or_default();
        events.sort_by(|one, other| time(other).total_cmp(&time(one)));
        events.truncate(EVENTS);
        Some(events)
    }
}

fn is_of_mac(thing: &Value, mac: &str) -> bool {
    let own = thing["mac"].as_str().and_then(MacAddress::parse);
    own.is_some() && own == MacAddress::parse(mac)
}

fn value(item: &InventoryItem) -> Value {
    serde_json::to_value(item).expect("an item is plain data")
}

fn not_connected(mac: &str, site: &str) -> Error {
    let message = format!("no client `{mac}` is connected at {site}");
    Error::usage(message, Some("`mistcat list clients` lists those that are"))
}
