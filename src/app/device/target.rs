//! Resolves the devices on which a utility runs.

use std::collections::HashMap;
use std::sync::Arc;

use tokio::sync::mpsc::unbounded_channel;

use crate::channel::{Channel, MacAddress, Subscription};
use crate::error::Error;
use crate::inventory::{CacheOptions, Inventory, Selection, forwarding_notices};
use crate::net::Settings;
use crate::run::Reporter;
use crate::utility::{DeviceOrigin, Utility};

/// A device that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceTarget {
    pub site_id: String,
    pub device_id: String,
    /// Its name, if the inventory has one.
    pub name: Option<String>,
}

/// Devices as the user names them.
pub struct DeviceSelection {
    /// The selection of the devices' channels.
    pub selection: Selection,
    pub keeping: CacheOptions,
}

/// Devices as the cloud knows them.
pub struct ResolvedDevices {
    pub targets: Vec<DeviceTarget>,
    /// The calls that a dry run did not make.
    pub calls: Vec<String>,
}

impl DeviceSelection {
    /// Resolves organisations; also returns the calls that a dry run did not make.
    pub async fn orgs(
        self,
        net: &Settings,
        reporter: Reporter,
        dry: bool,
    ) -> Result<(Vec<String>, Vec<String>), Error> {
        let (sender, mut notices) = unbounded_channel();
        let inventory = Inventory::new(net, self.keeping, dry, sender);
        let resolved = self.selection.resolve(&inventory, false);
        let found =
            forwarding_notices(resolved, &mut notices, |notice| reporter.notice(&notice)).await?;
        let id = |path: &str| path.split('/').nth(2).map(str::to_owned);
        Ok((found.iter().filter_map(|one| id(&one.path)).collect(), inventory.plan()))
    }

    /// Resolves names to channels; also returns the calls that a dry run did not make.
    pub async fn subscriptions(
        self,
        net: &Settings,
        reporter: Reporter,
        dry: bool,
    ) -> Result<(Vec<Arc<Subscription>>, Vec<String>), Error> {
        let (sender, mut notices) = unbounded_channel();
        let inventory = Inventory::new(net, self.keeping, dry, sender);
        let resolved = self.selection.resolve(&inventory, false);
        let found =
            forwarding_notices(resolved, &mut notices, |notice| reporter.notice(&notice)).await?;
        Ok((found, inventory.plan()))
    }

    /// Resolves names to devices.
    pub async fn find(
        self,
        net: &Settings,
        reporter: Reporter,
        dry: bool,
    ) -> Result<ResolvedDevices, Error> {
        let (sender, mut notices) = unbounded_channel();
        let inventory = Inventory::new(net, self.keeping, dry, sender);
        let resolved = self.selection.resolve(&inventory, false);
        let found =
            forwarding_notices(resolved, &mut notices, |notice| reporter.notice(&notice)).await?;
        let names = inventory.kept_devices();
        let targets = found.iter().filter_map(|one| DeviceTarget::of(one, &names)).collect();
        Ok(ResolvedDevices { targets, calls: inventory.plan() })
    }
}

impl DeviceTarget {
    /// The device of a channel.
    fn of(subscription: &Subscription, names: &HashMap<MacAddress, String>) -> Option<Self> {
        let device_id = subscription.path.split('/').nth(4)?.to_owned();
        let name = MacAddress::of_device(&device_id).and_then(|mac| names.get(&mac)).cloned();
        Some(Self { site_id: subscription.site_id.clone()?, device_id, name })
    }

    /// The device of a command channel, without its name.
    pub fn of_channel(subscription: &Subscription) -> Option<Self> {
        let is_command = subscription.channel.is_some_and(|channel| channel.name == "device-cmd");
        is_command.then(|| Self::of(subscription, &HashMap::new())).flatten()
    }

    /// Its name, or its id without one.
    pub fn name(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.device_id)
    }

    /// The channel that carries its output.
    pub fn subscription(&self) -> Subscription {
        let channel = Channel::named("device-cmd").expect("the registry has the channel");
        let values = [("site_id", &self.site_id), ("device_id", &self.device_id)];
        Subscription::fill(channel, |parameter| {
            let found = values.iter().find(|(name, _)| *name == parameter.placeholder());
            found.map(|(_, value)| (*value).clone()).expect("a site and a device are all it takes")
        })
    }

    /// The error for an answer that does not contain the session's address.
    pub fn no_address(&self) -> Error {
        let reason = "the cloud gave no address for the session".to_owned();
        Error::Device { device: self.name().to_owned(), reason }
    }

    /// The path of the call that starts a utility.
    pub fn call(&self, utility: &Utility) -> String {
        format!("/api/v1/sites/{}/devices/{}/{}", self.site_id, self.device_id, utility.name)
    }

    /// The origin of a session's output.
    pub fn speaker(&self, session: &str) -> DeviceOrigin {
        DeviceOrigin {
            device: self.name().to_owned(),
            mac: MacAddress::of_device(&self.device_id).map(|mac| mac.to_string()),
            session: session.to_owned(),
            path: self.subscription().path,
            site_id: self.site_id.clone(),
        }
    }
}
