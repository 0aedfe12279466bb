//! Resolves the device for a shell and the call that opens the session.

use super::super::device::{DeviceSelection, DeviceTarget};
use crate::channel::MacAddress;
use crate::error::Error;
use crate::net::Settings;
use crate::run::Reporter;
use crate::utility::SHELL;

/// So many devices are named where there are too many.
const LISTED: usize = 5;

/// A device as the user names it.
pub enum ShellTarget {
    /// Of a site.
    Known(DeviceSelection),
    /// Adopted into an organisation for Juniper Support Insights, without a site: by its MAC, and the
    /// channels of the organisation.
    Adopted { orgs: DeviceSelection, mac: MacAddress },
}

/// Where the shell is.
pub struct ShellEndpoint {
    pub target: DeviceTarget,
    /// The path of the call.
    pub call: String,
    /// The calls that a dry run did not make.
    pub looked_up: Vec<String>,
}

impl ShellTarget {
    /// Looks up what is no id.
    ///
    /// # Errors
    ///
    /// What is named is not one alone; and whatever hinders a look-up.
    pub async fn find(
        self,
        net: &Settings,
        reporter: Reporter,
        dry: bool,
    ) -> Result<ShellEndpoint, Error> {
        match self {
            Self::Known(devices) => {
                let found = devices.find(net, reporter, dry).await?;
                let names: Vec<&str> =
                    found.targets.iter().take(LISTED).map(DeviceTarget::name).collect();
                let hint = format!("these are {}: {}", found.targets.len(), names.join(", "));
                let [target] = found.targets.as_slice() else {
                    return Err(Error::usage("a shell is on one device alone", Some(&hint)));
                };
                let call = target.call(&SHELL);
                Ok(ShellEndpoint { target: target.clone(), call, looked_up: found.calls })
            }
            Self::Adopted { orgs, mac } => {
                let (orgs, looked_up) = orgs.orgs(net, reporter, dry).await?;
                let [org] = orgs.as_slice() else {
                    let message = format!("these are {} organisations", orgs.len());
                    return Err(Error::usage(message, Some("give `--org` for one of them")));
                };
                let device_id = mac.to_string();
                // OpenAPI's `createOrgJsiDeviceShellSession`.
                let call = format!("/api/v1/orgs/{org}/jsi/devices/{device_id}/shell");
                let target = DeviceTarget { site_id: String::new(), device_id, name: None };
                Ok(ShellEndpoint { target, call, looked_up })
            }
        }
    }
}
