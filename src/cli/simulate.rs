//! Reads the options of the simulated cloud.

use std::fs;
use std::path::PathBuf;

use clap::ArgMatches;

use crate::error::Error;
use crate::sim::{Scenario, SimulatorSettings, WorldSize};

/// The settings of `--demo`: the defaults of `simulate`.
pub fn demonstration() -> SimulatorSettings {
    SimulatorSettings {
        listen: ([127, 0, 0, 1], 0).into(),
        tls: false,
        size: WorldSize { orgs: 1, sites: 2, devices: 12 },
        rate: 1.0,
        seed: 1,
        background: true,
        scenario: None,
        journal: None,
        recording: None,
    }
}

/// The settings of `simulate`.
pub fn simulation(arguments: &ArgMatches) -> Result<SimulatorSettings, Error> {
    let number = |name: &str| *arguments.get_one::<u32>(name).expect("it has a default") as usize;
    let rate = *arguments.get_one::<f64>("rate").expect("it has a default");
    if !(rate.is_finite() && rate > 0.0) {
        return Err(Error::usage("`--rate` must be greater than 0", None));
    }
    Ok(SimulatorSettings {
        listen: *arguments.get_one("listen").expect("it has a default"),
        tls: arguments.get_flag("tls"),
        size: WorldSize {
            orgs: number("orgs"),
            sites: number("sites"),
            devices: number("devices"),
        },
        rate,
        seed: *arguments.get_one("seed").expect("it has a default"),
        background: arguments.get_flag("background"),
        scenario: arguments.get_one::<String>("scenario").map(|file| scenario(file)).transpose()?,
        journal: arguments.get_one::<String>("journal").map(PathBuf::from),
        recording: None,
    })
}

fn scenario(file: &str) -> Result<Scenario, Error> {
    let text = fs::read_to_string(file)
        .map_err(|source| Error::Read { path: PathBuf::from(file), source })?;
    Scenario::parse(&text).map_err(|error| Error::usage(format!("{file}: {error}"), None))
}
