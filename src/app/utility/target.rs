//! A device on which something is run.

use crate::channel::{Channel, Mac, Subscription};
use crate::output::Speaker;
use crate::utility::Utility;

/// Where to find a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub site_id: String,
    pub device_id: String,
    /// Its name, where it was found by it.
    pub name: Option<String>,
}

impl Target {
    /// What it is called: by its name, or by its id.
    pub fn name(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.device_id)
    }

    /// The channel on which it answers.
    pub fn subscription(&self) -> Subscription {
        let channel = Channel::named("device-cmd").expect("the registry has the channel");
        let values = [("site_id", &self.site_id), ("device_id", &self.device_id)];
        Subscription::fill(channel, |parameter| {
            let found = values.iter().find(|(name, _)| *name == parameter.placeholder());
            found.map(|(_, value)| (*value).clone()).expect("a site and a device are all it takes")
        })
    }

    /// The path of the call that starts a utility.
    pub fn call(&self, utility: &Utility) -> String {
        format!("/api/v1/sites/{}/devices/{}/{}", self.site_id, self.device_id, utility.name)
    }

    /// Who speaks in a session.
    pub fn speaker(&self, session: &str) -> Speaker {
        Speaker {
            device: self.name().to_owned(),
            mac: Mac::of_device(&self.device_id).map(|mac| mac.to_string()),
            session: session.to_owned(),
            path: self.subscription().path,
            site_id: self.site_id.clone(),
        }
    }
}
