//! Resolves the device for a shell and the call that opens the session.

use super::super::device::{DeviceSelection, DeviceTarget};
use crate::channel::MacAddress;
use crate::error::Error;
use crate::net::Settings;
use crate::run::Reporter;
use crate::utility::SHELL;

/// How many devices the error names.
const LISTED: usize = 5;

/// A device as the user names it.
pub enum ShellTarget {
    /// A device of a site.
    Known(DeviceSelection),
    /// A device without a site, adopted into an organisation for Juniper Support Insights.
    Adopted { orgs: DeviceSelection, mac: MacAddress },
}

/// A device and the call that opens its shell.
pub struct ShellEndpoint {
    pub target: DeviceTarget,
    /// The path of the call.
    pub call: String,
    /// The calls that a dry run did not make.
    pub looked_up: Vec<String>,
}

impl ShellTarget {
    /// Resolves names to one device.
    ///
    /// # Errors
    ///
    /// The name stands for none or several, or a look-up fails.
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
