//! Finds the cloud: its REST address and its stream address.

use super::config;
use crate::error::Error;
use crate::net::{Endpoint, REGIONS};
use crate::sim::SimulatedCloud;

/// Where the cloud is: its REST and stream addresses.
pub fn read(
    options: &config::ConfiguredOptions,
    demo: Option<&SimulatedCloud>,
) -> Result<Endpoint, Error> {
    let contrary = ["host", "ws-url", "proxy"].into_iter().find(|name| options.is_given(name));
    if let Some(name) = contrary.filter(|_| demo.is_some()) {
        return Err(Error::usage(format!("`--demo` cannot be used with `--{name}`"), None));
    }
    let host = match demo {
        Some(cloud) => cloud.ready().url,
        None => options.text("host").unwrap_or_else(|| REGIONS[0].host.to_owned()),
    };
    let names: Vec<&str> = REGIONS.iter().map(|region| region.name).collect();
    let hint = format!("regions: {}, or a short name (gc1, ac2, eu, …)", names.join(", "));
    let endpoint = Endpoint::of_host(&host)
        .map_err(|invalid| Error::usage(invalid.to_string(), Some(&hint)))?;
    match options.text("ws-url").filter(|_| demo.is_none()) {
        Some(url) => {
            endpoint.with_stream(&url).map_err(|invalid| Error::usage(invalid.to_string(), None))
        }
        None => Ok(endpoint),
    }
}
