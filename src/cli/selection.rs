//! Reads the subscriptions of a stream from its options: ids, names, patterns and paths.

use std::sync::Arc;

use clap::ArgMatches;

use super::{config, names};
use crate::channel::{Channel, Parameter, Subscription};
use crate::error::Error;
use crate::inventory::{ParameterSelection, Selection};
use crate::sim::SimulatedCloud;

/// Reads what to subscribe to. `channel` is `None` for `subscribe`, which takes paths.
pub fn read(
    channel: Option<&'static Channel>,
    options: &config::ConfiguredOptions,
    demo: Option<&SimulatedCloud>,
) -> Result<Selection, Error> {
    let Some(channel) = channel else {
        return paths(options.arguments).map(Selection::Paths);
    };
    let own = |parameter| Ok((parameter, values(parameter, options, demo)?));
    let values = channel.parameters().map(own).collect::<Result<Vec<_>, Error>>()?;
    let orgs = match channel.parameters().next() {
        Some(Parameter::Site) => given(Parameter::Org, options.arguments),
        _ => Vec::new(),
    };
    Ok(Selection::Named(ParameterSelection { channel, values, orgs }))
}

/// Reads what to describe: without a site, it is looked for in all of them.
pub fn anywhere(channel: &'static Channel, options: &config::ConfiguredOptions) -> Selection {
    let own = |parameter| {
        let mut values = names::values(parameter, options);
        if values.is_empty() && parameter == Parameter::Site {
            values.push("all".to_owned());
        }
        (parameter, values)
    };
    let values = channel.parameters().map(own).collect();
    let orgs = given(Parameter::Org, options.arguments);
    Selection::Named(ParameterSelection { channel, values, orgs })
}

/// Non-empty values from the command line.
fn given(parameter: Parameter, arguments: &ArgMatches) -> Vec<String> {
    let given = arguments.get_many::<String>(parameter.option()).unwrap_or_default();
    given.filter(|value| !value.is_empty()).flat_map(|value| parameter.split_ids(value)).collect()
}

fn paths(arguments: &ArgMatches) -> Result<Vec<Arc<Subscription>>, Error> {
    let mut found: Vec<Arc<Subscription>> = Vec::new();
    for path in arguments.get_many::<String>("path").unwrap_or_default() {
        if !path.starts_with('/')
            || path.chars().any(|letter| letter.is_control() || letter.is_whitespace())
        {
            let hint =
                "a channel path starts with `/` and has no spaces, as in `/sites/ID/stats/devices`";
            return Err(Error::usage(format!("`{path}` is not a channel path"), Some(hint)));
        }
        let subscription = Arc::new(Subscription::of_path(path));
        if !found.contains(&subscription) {
            found.push(subscription);
        }
    }
    Ok(found)
}

fn values(
    parameter: Parameter,
    options: &config::ConfiguredOptions,
    demo: Option<&SimulatedCloud>,
) -> Result<Vec<String>, Error> {
    let given = names::values(parameter, options);
    if !given.is_empty() {
        return Ok(given);
    }
    // The demo's first map belongs to its first site, so it is no default for another site.
    let elsewhere = parameter == Parameter::Map && options.is_given(Parameter::Site.option());
    if let Some(cloud) = demo.filter(|_| !elsewhere) {
        return Ok(vec![cloud.first_of(parameter)]);
    }
    match parameter {
        // Omitted, these mean the only organisation, the only site and every map.
        Parameter::Org | Parameter::Site | Parameter::Map => Ok(Vec::new()),
        Parameter::Device | Parameter::Client | Parameter::Asset | Parameter::SdkClient => {
            let option = parameter.option();
            let hint = format!("use `--{option} NAME`, or try `--demo`");
            Err(Error::usage(format!("`--{option}` is missing"), Some(&hint)))
        }
    }
}
