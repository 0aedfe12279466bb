//! Resolves the names in a capture request into the MACs and ids that the call needs.

use std::sync::Arc;

use super::request::{CapturePort, CaptureRequest};
use crate::channel::{CaptureOption, MacAddress, Parameter, Subscription};
use crate::error::Error;
use crate::inventory::{Inventory, InventoryItem, List, SearchLists, Site};

impl CaptureRequest {
    /// Whether it contains unresolved names.
    pub fn has_names(&self) -> bool {
        let named = |option: CaptureOption, word: &str| known(option, word).is_none();
        let device = self.kind.required.unwrap_or(CaptureOption::Gateway);
        self.aps.iter().any(|word| named(CaptureOption::Ap, word))
            || self.client.iter().any(|word| named(CaptureOption::Client, word))
            || self.ports.iter().any(|port| named(device, &port.device))
            || self.interface.iter().any(|port| named(CaptureOption::Mxedge, &port.device))
    }

    /// Resolves the names within the captured sites.
    ///
    /// # Errors
    ///
    /// A usage error if a name is unknown or stands for more than the call accepts.
    pub async fn settle(
        &mut self,
        inventory: &Inventory,
        wanted: &[Arc<Subscription>],
    ) -> Result<(), Error> {
        if !self.has_names() {
            return Ok(());
        }
        let places = CaptureSites::of(wanted);
        let mut aps = Vec::new();
        for word in &self.aps {
            aps.extend(places.find(inventory, CaptureOption::Ap, word).await?);
        }
        self.aps = aps;
        if let Some(word) = &self.client {
            self.client = Some(places.only(inventory, CaptureOption::Client, word).await?);
        }
        let device = self.kind.required.unwrap_or(CaptureOption::Gateway);
        let mut ports = Vec::new();
        for port in &self.ports {
            let devices = places.find(inventory, device, &port.device).await?;
            ports.extend(devices.into_iter().map(|device| CapturePort { device, ..port.clone() }));
        }
        self.ports = ports;
        if let Some(port) = &mut self.interface {
            port.device = places.only(inventory, CaptureOption::Mxedge, &port.device).await?;
        }
        self.check()
    }
}

/// The identifier, if the word already is one: a MAC, or the id of a Mist Edge.
fn known(option: CaptureOption, word: &str) -> Option<String> {
    match option {
        CaptureOption::Mxedge => Parameter::Device.identifier(word),
        CaptureOption::Client => MacAddress::parse(word).map(|mac| mac.to_string()),
        _ => MacAddress::parse(word)
            .or_else(|| MacAddress::of_device(word))
            .map(|mac| mac.to_string()),
    }
}

/// The sites and organisations to capture at.
struct CaptureSites {
    sites: Vec<Site>,
    ids: Vec<String>,
    orgs: Vec<String>,
}

impl CaptureSites {
    fn of(wanted: &[Arc<Subscription>]) -> Self {
        let site = |one: &Arc<Subscription>| {
            let (id, name) = (one.site_id.clone()?, one.site.clone().unwrap_or_default());
            Some(Site { id, name, org_id: String::new() })
        };
        let org = |one: &Arc<Subscription>| match one.path.split('/').collect::<Vec<_>>()[..] {
            ["", "orgs", org, ..] => Some(org.to_owned()),
            _ => None,
        };
        let sites: Vec<Site> = wanted.iter().filter_map(site).collect();
        let ids = sites.iter().map(|site| site.id.clone()).collect();
        Self { sites, ids, orgs: wanted.iter().filter_map(org).collect() }
    }

    async fn find(
        &self,
        inventory: &Inventory,
        option: CaptureOption,
        word: &str,
    ) -> Result<Vec<String>, Error> {
        if let Some(known) = known(option, word) {
            return Ok(vec![known]);
        }
        let (sites, ids) = (&self.sites[..], &self.ids[..]);
        let lists = self.lists(option);
        let search_lists =
            SearchLists { option: option.option(), lists, sort: sort(option), sites, ids };
        let found = search_lists.find(inventory, word).await?;
        Ok(found.iter().map(|item| value(option, item)).collect())
    }

    async fn only(
        &self,
        inventory: &Inventory,
        option: CaptureOption,
        word: &str,
    ) -> Result<String, Error> {
        let found = self.find(inventory, option, word).await?;
        match <[String; 1]>::try_from(found) {
            Ok([only]) => Ok(only),
            Err(several) => {
                let (count, option) = (several.len(), option.option());
                let message = format!("`{word}` stands for {count}, and a capture takes one");
                let hint = format!("give one `--{option}`: {}", several.join(", "));
                Err(Error::usage(message, Some(&hint)))
            }
        }
    }

    fn lists(&self, option: CaptureOption) -> Vec<List> {
        let of_sites = |list: fn(String) -> List| self.ids.iter().cloned().map(list);
        match option {
            CaptureOption::Client => of_sites(List::Clients).collect(),
            CaptureOption::Mxedge => {
                of_sites(List::Edges).chain(self.orgs.iter().cloned().map(List::OrgEdges)).collect()
            }
            _ => of_sites(List::Devices).collect(),
        }
    }
}

/// The value of `type` in the device list.
fn sort(option: CaptureOption) -> Option<&'static str> {
    match option {
        CaptureOption::Ap => Some("ap"),
        CaptureOption::Gateway => Some("gateway"),
        CaptureOption::Switch => Some("switch"),
        _ => None,
    }
}

/// The identifier that the call takes; a placeholder in a dry run.
fn value(option: CaptureOption, item: &InventoryItem) -> String {
    match item.mac() {
        Some(mac) if option != CaptureOption::Mxedge => mac.to_string(),
        _ if item.id().is_empty() => item.text("mac").to_owned(),
        _ => item.id().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channel::CaptureType;

    #[test]
    fn what_names_nothing_but_itself_is_not_looked_up() {
        let mut order = CaptureRequest::new(CaptureType::named("radiotap").expect("a type"));
        assert!(!order.has_names());
        for (word, named) in [
            ("5c:5b:35:0e:00:60", false),
            ("00000000-0000-0000-1000-5c5b350e0060", false),
            ("4ac1dcf4-9d8b-7211-65c4-057819f0862b", true),
            ("AP-Lobby", true),
        ] {
            order.aps = vec![word.to_owned()];
            assert_eq!(order.has_names(), named, "{word}");
        }
        let edge = "4ac1dcf4-9d8b-7211-65c4-057819f0862b";
        assert_eq!(known(CaptureOption::Mxedge, edge).as_deref(), Some(edge));
        assert_eq!(known(CaptureOption::Client, "phone"), None);
    }
}
