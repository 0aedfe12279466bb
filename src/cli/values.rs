//! Values of options: ids, paths, the simulated cloud's settings.

use std::fs;
use std::path::PathBuf;

use clap::ArgMatches;

use super::config;
use crate::channel::{Channel, Form, Parameter, Subscription};
use crate::error::Error;
use crate::sim::world::Size;
use crate::sim::{Cloud, Scenario, Settings};

/// What is to be subscribed: every combination of the values given.
pub fn subscriptions(
    channel: Option<&'static Channel>,
    options: &config::Settings,
    demo: Option<&Cloud>,
) -> Result<Vec<Subscription>, Error> {
    let Some(channel) = channel else {
        return paths(options.arguments);
    };
    let mut combinations: Vec<Vec<(Parameter, String)>> = vec![Vec::new()];
    for parameter in channel.parameters() {
        let values = values(parameter, options, demo)?;
        let extended = combinations.iter().flat_map(|one| {
            values
                .iter()
                .map(|value| one.iter().cloned().chain([(parameter, value.clone())]).collect())
        });
        combinations = extended.collect();
    }
    let mut found: Vec<Subscription> = Vec::new();
    for combination in combinations {
        let value = |wanted| {
            combination
                .iter()
                .find(|(parameter, _)| *parameter == wanted)
                .map(|(_, value)| value.clone())
        };
        let subscription = Subscription::fill(channel, |parameter| {
            value(parameter).expect("every parameter has a value")
        });
        if !found.contains(&subscription) {
            found.push(subscription);
        }
    }
    Ok(found)
}

fn paths(arguments: &ArgMatches) -> Result<Vec<Subscription>, Error> {
    let mut found: Vec<Subscription> = Vec::new();
    for path in arguments.get_many::<String>("path").unwrap_or_default() {
        if !path.starts_with('/')
            || path.chars().any(|letter| letter.is_control() || letter.is_whitespace())
        {
            let hint = "a channel path begins with `/`, as in `/sites/ID/stats/devices`";
            return Err(Error::usage(format!("`{path}` is not a channel path"), Some(hint)));
        }
        let subscription = Subscription::of_path(path);
        if !found.contains(&subscription) {
            found.push(subscription);
        }
    }
    Ok(found)
}

/// The values of one parameter: those given, the configuration's, or the demo's.
pub fn values(
    parameter: Parameter,
    options: &config::Settings,
    demo: Option<&Cloud>,
) -> Result<Vec<String>, Error> {
    let option = parameter.option();
    let mut given: Vec<String> =
        options.arguments.get_many(option).unwrap_or_default().cloned().collect();
    // An empty variable is none.
    given.retain(|value: &String| !value.is_empty());
    if let (true, Some(cloud)) = (given.is_empty(), demo) {
        return Ok(vec![cloud.first_of(parameter)]);
    }
    if given.is_empty() {
        given.extend(options.text(option));
    }
    if given.is_empty() {
        return Err(Error::usage(format!("`--{option}` is missing"), Some(&missing(parameter))));
    }
    let identifier = |text: &String| {
        let form = match parameter.form() {
            Form::Uuid => "an id such as 4ac1dcf4-9d8b-7211-65c4-057819f0862b",
            Form::Device => "an id or a MAC such as 5c5b350e0060",
            Form::Mac => "a MAC such as 5c5b350e0060",
        };
        let malformed = || {
            Error::usage(
                format!("`{text}` is not a valid value of `--{option}`"),
                Some(&format!("it takes {form}")),
            )
        };
        parameter.identifier(text).ok_or_else(malformed)
    };
    given.iter().map(identifier).collect()
}

fn missing(parameter: Parameter) -> String {
    match parameter.environment() {
        Some(variable) => {
            format!("give `--{} ID`, or set `{variable}`; or try `--demo`", parameter.option())
        }
        None => format!("give `--{} ID`; or try `--demo`", parameter.option()),
    }
}

/// The settings of `--demo`: those of `simulate` where nothing is asked for.
pub fn demonstration() -> Settings {
    Settings {
        listen: ([127, 0, 0, 1], 0).into(),
        tls: false,
        size: Size { orgs: 1, sites: 2, devices: 12 },
        rate: 1.0,
        seed: 1,
        scenario: None,
        journal: None,
    }
}

/// The settings of `simulate`.
pub fn simulation(arguments: &ArgMatches) -> Result<Settings, Error> {
    let number = |name: &str| *arguments.get_one::<u32>(name).expect("it has a default") as usize;
    let rate = *arguments.get_one::<f64>("rate").expect("it has a default");
    if !(rate.is_finite() && rate > 0.0) {
        return Err(Error::usage("`--rate` must be above 0", None));
    }
    Ok(Settings {
        listen: *arguments.get_one("listen").expect("it has a default"),
        tls: arguments.get_flag("tls"),
        size: Size { orgs: number("orgs"), sites: number("sites"), devices: number("devices") },
        rate,
        seed: *arguments.get_one("seed").expect("it has a default"),
        scenario: arguments.get_one::<String>("scenario").map(|file| scenario(file)).transpose()?,
        journal: arguments.get_one::<String>("journal").map(PathBuf::from),
    })
}

fn scenario(file: &str) -> Result<Scenario, Error> {
    let text = fs::read_to_string(file)
        .map_err(|source| Error::Read { path: PathBuf::from(file), source })?;
    Scenario::parse(&text).map_err(|error| Error::usage(format!("{file}: {error}"), None))
}
