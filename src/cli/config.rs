//! Reads the configuration file and its profiles, which rank below flags and environment.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use clap::parser::ValueSource;
use serde::{Deserialize, Serialize};

use crate::channel::Parameter;
use crate::error::Error;

/// The commented example that `config init` prints.
pub const EXAMPLE: &str = include_str!("../../config.example.toml");

/// The keys at the top level of the file, and in each profile.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct ConfigSection {
    host: Option<String>,
    ws_url: Option<String>,
    token: Option<String>,
    token_file: Option<String>,
    token_command: Option<String>,
    ca_cert: Option<String>,
    insecure: Option<bool>,
    proxy: Option<String>,
    org: Option<String>,
    site: Option<String>,
    cache_ttl: Option<String>,
    rescan: Option<String>,
    color: Option<String>,
    log_format: Option<String>,
    output: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    profiles: BTreeMap<String, ConfigSection>,
}

/// The keys in the order `config show` prints them.
pub const KEYS: &[&str] = &[
    "host",
    "ws-url",
    "token",
    "token-file",
    "token-command",
    "ca-cert",
    "insecure",
    "proxy",
    "org",
    "site",
    "cache-ttl",
    "rescan",
    "color",
    "log-format",
    "output",
];

/// Values by option name.
type OptionValues = BTreeMap<String, String>;

/// Command-line options backed by the configuration file.
pub struct ConfiguredOptions<'a> {
    pub arguments: &'a ArgMatches,
    /// The file that was read, if any.
    pub file: Option<PathBuf>,
    /// The selected profile and its values.
    profile: Option<(String, OptionValues)>,
    /// Values at the top level of the file.
    top: OptionValues,
    /// Profiles that set a site, with that site.
    placed: Vec<(String, String)>,
}

impl<'a> ConfiguredOptions<'a> {
    /// Reads the file given with `--config`, or the default one if it exists.
    pub fn load(arguments: &'a ArgMatches) -> Result<Self, Error> {
        refuse_empty(arguments)?;
        Self::of_line(arguments)
    }

    /// Like [`ConfiguredOptions::load`], for a command line that is still being typed.
    pub fn of_line(arguments: &'a ArgMatches) -> Result<Self, Error> {
        let named = given(arguments, "config").map(PathBuf::from);
        let explicit = named.is_some();
        let path = named.or_else(usual_path);
        let text = match path.as_deref().map(fs::read_to_string) {
            Some(Ok(text)) => Some(text),
            Some(Err(source)) if explicit || source.kind() != std::io::ErrorKind::NotFound => {
                return Err(Error::Read { path: path.unwrap_or_default(), source });
            }
            _ => None,
        };
        let file = path.filter(|_| text.is_some());
        let section = parse(&text.unwrap_or_default(), file.as_deref())?;
        let name = given(arguments, "profile");
        let profile = name.map(|name| profile(&section, name)).transpose()?;
        let placed = section.profiles.iter();
        let placed = placed.filter_map(|(name, own)| Some((name.clone(), own.site.clone()?)));
        let (placed, top) = (placed.collect(), values(&section));
        Ok(Self { arguments, file, profile, top, placed })
    }

    /// The value of an option and its source.
    pub fn origin(&self, name: &str) -> Option<(String, String)> {
        let known = self.arguments.try_contains_id(name).is_ok_and(|known| known);
        let argument = || given(self.arguments, name);
        let source = if known { self.arguments.value_source(name) } else { None };
        // An empty variable counts as unset.
        let option = match source {
            Some(ValueSource::CommandLine) => argument().map(|value| (value, format!("--{name}"))),
            Some(ValueSource::EnvVariable) => {
                argument().map(|value| (value, "environment".to_owned()))
            }
            _ => None,
        };
        let profile = || {
            let (profile, values) = self.profile.as_ref()?;
            Some((values.get(name)?.clone(), format!("profile {profile}")))
        };
        let file = || {
            let file =
                self.file.as_ref().map_or_else(String::new, |file| file.display().to_string());
            Some((self.top.get(name)?.clone(), file))
        };
        let default = || argument().map(|value| (value, "default".to_owned()));
        option.or_else(profile).or_else(file).or_else(default)
    }

    /// The value of an option, from wherever it is set.
    pub fn text(&self, name: &str) -> Option<String> {
        self.origin(name).map(|(value, _)| value)
    }

    /// The value of an option that takes one of a few words. Clap does not check values from the file.
    pub fn word(&self, name: &str, known: &[&str]) -> Result<Option<String>, Error> {
        let Some(word) = self.text(name) else { return Ok(None) };
        if known.contains(&word.as_str()) {
            return Ok(Some(word));
        }
        let message = format!("`{word}` is not a valid value of `{}`", name.replace('-', "_"));
        Err(Error::usage(message, Some(&format!("it takes one of {}", known.join(", ")))))
    }

    /// Whether a flag is set, on the command line or in the file.
    pub fn flag(&self, name: &str) -> bool {
        self.arguments.get_flag(name) || self.text(name).is_some_and(|value| value == "true")
    }

    /// The configured sites and their profiles: the chosen profile's, or else that of the top level and those
    /// of every profile. `variable` comes from the environment and overrides the file.
    pub fn sites(&self, variable: Option<String>) -> Vec<(Option<String>, String)> {
        let top = || self.top.get("site").cloned();
        if let Some((name, values)) = &self.profile {
            let own = || values.get("site").cloned();
            let site = variable.or_else(own).or_else(top);
            return site.map(|site| (Some(name.clone()), site)).into_iter().collect();
        }
        let own = variable.or_else(top).map(|site| (None, site));
        let others = self.placed.iter().map(|(name, site)| (Some(name.clone()), site.clone()));
        own.into_iter().chain(others).filter(|(_, site)| !site.is_empty()).collect()
    }

    /// Whether the option was given on the command line.
    pub fn is_given(&self, name: &str) -> bool {
        self.arguments.value_source(name) == Some(ValueSource::CommandLine)
    }
}

/// The value of an option; an empty variable counts as unset.
pub fn given(arguments: &ArgMatches, name: &str) -> Option<String> {
    let value = arguments.try_get_one::<String>(name).ok().flatten();
    value.filter(|value| !value.is_empty()).cloned()
}

/// Rejects empty values on the command line: they usually come from an unset shell variable, and ignoring
/// them would silently change what the command acts on.
fn refuse_empty(arguments: &ArgMatches) -> Result<(), Error> {
    let parameters = Parameter::ALL.map(Parameter::option);
    let options = KEYS.iter().copied().chain(["config", "profile"]).chain(parameters);
    for name in options {
        let known = arguments.try_contains_id(name).is_ok_and(|known| known);
        let typed = known && arguments.value_source(name) == Some(ValueSource::CommandLine);
        let values = arguments.try_get_many::<String>(name).ok().flatten().unwrap_or_default();
        if typed && values.into_iter().any(String::is_empty) {
            let hint = "omit the option, or give it a value";
            return Err(Error::usage(format!("`--{name}` is empty"), Some(hint)));
        }
    }
    Ok(())
}

/// `mistcat/config.toml` in the user's configuration folder.
pub fn usual_path() -> Option<PathBuf> {
    dirs::config_dir().map(|folder| folder.join("mistcat").join("config.toml"))
}

/// Parses the file. Errors name the file, the line and the key.
fn parse(text: &str, file: Option<&Path>) -> Result<ConfigSection, Error> {
    let section: ConfigSection = toml::from_str(text).map_err(|error| {
        let place = file.map_or_else(String::new, |file| file.display().to_string());
        let line = error.span().map_or(0, |span| text[..span.start].matches('\n').count()) + 1;
        let key = text
            .lines()
            .nth(line - 1)
            .and_then(|line| line.split_once('='))
            .map_or("", |(key, _)| key.trim());
        let message =
            format!("invalid configuration in {place}, line {line}, `{key}`: {}", error.message());
        Error::usage(message, Some("`mistcat config init` prints an example"))
    })?;
    match section.profiles.values().find(|profile| !profile.profiles.is_empty()) {
        Some(_) => Err(Error::usage("invalid configuration: profiles cannot be nested", None)),
        None => Ok(section),
    }
}

/// The name and values of a profile; an unknown one is an error that lists those that exist.
fn profile(section: &ConfigSection, name: String) -> Result<(String, OptionValues), Error> {
    let Some(profile) = section.profiles.get(&name) else {
        let known: Vec<&str> = section.profiles.keys().map(String::as_str).collect();
        let hint = if known.is_empty() {
            "no profiles are configured".to_owned()
        } else {
            format!("available profiles: {}", known.join(", "))
        };
        return Err(Error::usage(format!("no profile named `{name}`"), Some(&hint)));
    };
    Ok((name, values(profile)))
}

/// The keys that a section sets, as option names and text.
fn values(section: &ConfigSection) -> OptionValues {
    let json = serde_json::to_value(section).expect("a section is plain data");
    let members = json.as_object().into_iter().flatten();
    members
        .filter_map(|(key, value)| {
            let text = match value {
                serde_json::Value::String(text) => text.clone(),
                serde_json::Value::Bool(flag) => flag.to_string(),
                _ => return None,
            };
            Some((key.replace('_', "-"), text))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_valid_and_names_every_key() {
        let section = parse(EXAMPLE, None).expect("a valid file");
        assert_eq!(values(&section).get("host").map(String::as_str), Some("global01"));
        assert!(section.profiles.contains_key("europe"));
        for key in KEYS {
            assert!(EXAMPLE.contains(&key.replace('-', "_")), "{key}");
        }
    }

    #[test]
    fn a_mistake_is_reported_with_its_line_and_key() {
        let error = parse("host = \"eu\"\ntokn = \"x\"\n", Some(Path::new("c.toml")))
            .expect_err("a mistake");
        let message = error.to_string();
        assert!(message.contains("c.toml, line 2") && message.contains("tokn"), "{message}");
    }
}
