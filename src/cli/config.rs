//! Reads the configuration file and its profiles, which rank below flags and environment.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use clap::parser::ValueSource;
use serde::{Deserialize, Serialize};

use crate::channel::{Channel, Parameter};
use crate::error::Error;
use crate::format::TimestampFormat;

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
    columns: Option<WordList>,
    timestamps: Option<Timestamps>,
    kind: Option<WordList>,
    filter: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    channel: BTreeMap<String, ChannelSection>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    view: BTreeMap<String, toml::Table>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    profiles: BTreeMap<String, ConfigSection>,
}

/// The keys of one channel, which a section may also set for all.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct ChannelSection {
    columns: Option<WordList>,
    timestamps: Option<Timestamps>,
    kind: Option<WordList>,
    filter: Option<String>,
}

/// Words as a list, or as one text with commas.
#[derive(Debug, Deserialize, Serialize)]
#[serde(untagged)]
enum WordList {
    Text(String),
    Words(Vec<String>),
}

/// A style of `--timestamps`, or whether there are any.
#[derive(Debug, Deserialize, Serialize)]
#[serde(untagged)]
enum Timestamps {
    Shown(bool),
    Style(String),
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

/// The keys of a stream, which apply where its command is known.
pub const STREAM_KEYS: [&str; 4] = ["columns", "timestamps", "kind", "filter"];

/// Keys of [`STREAM_KEYS`] that never change what goes into a pipe or a file, so that no script depends on them.
const ON_TERMINALS: [&str; 3] = ["columns", "kind", "filter"];

/// Options with an environment variable, and its name.
pub const VARIABLES: [(&str, &str); 7] = [
    ("host", "MIST_HOST"),
    ("ws-url", "MIST_WS_URL"),
    ("token-file", "MIST_TOKEN_FILE"),
    ("profile", "MISTCAT_PROFILE"),
    ("config", "MISTCAT_CONFIG"),
    ("org", "MIST_ORG_ID"),
    ("site", "MIST_SITE_ID"),
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
    /// Values for single channels: those of the profile first.
    channels: Vec<ChannelValues>,
    /// What the command streams, if it is a stream.
    scope: StreamScope,
    /// The saved views, by name.
    views: BTreeMap<String, toml::Table>,
    /// Profiles that set a site, with that site.
    placed: Vec<(String, String)>,
}

/// What the file sets for one channel, and where.
pub struct ChannelValues {
    pub channel: String,
    pub origin: String,
    pub values: OptionValues,
}

/// How far the keys of a stream apply to a command.
#[derive(Clone, Debug, PartialEq, Eq)]
enum StreamScope {
    /// The command is no stream.
    None,
    /// A stream of this subcommand.
    Stream(&'static str),
    /// A saved view of this subcommand, to which the file applies in pipes and files as well.
    View(&'static str),
}

impl<'a> ConfiguredOptions<'a> {
    /// The options of a stream, by the name of its subcommand. `of_view` means that it runs a saved view.
    pub fn of_stream(arguments: &'a ArgMatches, name: &str, of_view: bool) -> Result<Self, Error> {
        let name = Channel::named(name).map_or("subscribe", |channel| channel.name);
        let scope = if of_view { StreamScope::View(name) } else { StreamScope::Stream(name) };
        Ok(Self { scope, ..Self::load(arguments)? })
    }

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
        let channels =
            channels(&section, profile.as_ref().map(|(name, _)| &**name), file.as_deref());
        let (scope, views) = (StreamScope::None, section.view);
        Ok(Self { arguments, file, profile, top, channels, scope, views, placed })
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
                argument().map(|value| (value, variable(name).unwrap_or("environment").to_owned()))
            }
            _ => None,
        };
        let default = || argument().map(|value| (value, "default".to_owned()));
        option.or_else(|| self.configured(name)).or_else(default)
    }

    /// What the profile or the top level of the file sets, and which of them.
    pub fn configured(&self, name: &str) -> Option<(String, String)> {
        let profile = || {
            let (profile, values) = self.profile.as_ref()?;
            Some((values.get(name)?.clone(), format!("profile {profile}")))
        };
        let file = || Some((self.top.get(name)?.clone(), shown_path(self.file.as_deref())));
        profile().or_else(file)
    }

    /// What the file sets for single channels.
    pub fn channels(&self) -> &[ChannelValues] {
        &self.channels
    }

    /// The saved views, by name.
    pub fn views(&self) -> &BTreeMap<String, toml::Table> {
        &self.views
    }

    /// The value of one of [`STREAM_KEYS`] in the file: of the profile's channel, the profile, the channel, or the
    /// top level. `terminal` means that it is for what is shown on one.
    pub fn of_channel(&self, name: &str, terminal: bool) -> Option<String> {
        let channel = match &self.scope {
            StreamScope::None => return None,
            StreamScope::Stream(_) if ON_TERMINALS.contains(&name) && !terminal => return None,
            StreamScope::Stream(channel) | StreamScope::View(channel) => *channel,
        };
        let own = |in_profile: bool| {
            let mut channels = self.channels.iter().filter(|one| one.channel == channel);
            let found = channels.find(|one| {
                one.origin.starts_with("profile ") == in_profile && one.values.contains_key(name)
            });
            found.and_then(|one| one.values.get(name)).cloned()
        };
        let profile = || self.profile.as_ref()?.1.get(name).cloned();
        own(true).or_else(profile).or_else(|| own(false)).or_else(|| self.top.get(name).cloned())
    }

    /// The value of an option of a stream, from the command line or the file.
    pub fn stream_text(&self, name: &str, terminal: bool) -> Option<String> {
        self.arguments.get_one::<String>(name).cloned().or_else(|| self.of_channel(name, terminal))
    }

    /// The words of an option of a stream, from the command line or the file.
    pub fn stream_words(&self, name: &str, terminal: bool) -> Vec<String> {
        let given = self.arguments.try_get_many::<String>(name).ok().flatten();
        let words = |text: String| text.split(',').map(|word| word.trim().to_owned()).collect();
        match given {
            Some(given) => given.cloned().collect(),
            None => self.of_channel(name, terminal).map(words).unwrap_or_default(),
        }
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

/// The environment variable of an option.
fn variable(option: &str) -> Option<&'static str> {
    VARIABLES.iter().find(|(name, _)| *name == option).map(|(_, variable)| *variable)
}

/// What the file sets for single channels: in the chosen profile, then at its top level.
fn channels(
    section: &ConfigSection,
    profile: Option<&str>,
    file: Option<&Path>,
) -> Vec<ChannelValues> {
    let of_profile = profile
        .and_then(|name| Some((format!("profile {name}"), &section.profiles.get(name)?.channel)));
    let mut found = Vec::new();
    for (origin, channels) in of_profile.into_iter().chain([(shown_path(file), &section.channel)]) {
        for (name, own) in channels {
            found.push(ChannelValues {
                channel: name.clone(),
                origin: origin.clone(),
                values: values(own),
            });
        }
    }
    found
}

fn shown_path(file: Option<&Path>) -> String {
    file.map_or_else(String::new, |file| file.display().to_string())
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
    let nested = |profile: &ConfigSection| !profile.profiles.is_empty() || !profile.view.is_empty();
    if section.profiles.values().any(nested) {
        let message = "invalid configuration: a profile holds neither profiles nor views";
        return Err(Error::usage(message, None));
    }
    let sections = section.profiles.values().chain([&section]);
    for own in sections.flat_map(|section| &section.channel) {
        check_channel(own.0)?;
    }
    let stamps = |own: &ConfigSection| {
        let of_channels = own.channel.values().filter_map(|one| one.timestamps.as_ref());
        of_channels.chain(own.timestamps.as_ref()).try_for_each(check_style)
    };
    section.profiles.values().chain([&section]).try_for_each(stamps)?;
    Ok(section)
}

fn check_channel(name: &str) -> Result<(), Error> {
    if name == "subscribe" || Channel::named(name).is_some() {
        return Ok(());
    }
    let message = format!("invalid configuration: no channel is named `{name}`");
    Err(Error::usage(message, Some("`mistcat list channels` prints the channels")))
}

fn check_style(timestamps: &Timestamps) -> Result<(), Error> {
    let Timestamps::Style(style) = timestamps else { return Ok(()) };
    let known = TimestampFormat::ALL.map(TimestampFormat::name);
    if known.contains(&style.as_str()) {
        return Ok(());
    }
    let message = format!("`{style}` is not a valid value of `timestamps`");
    Err(Error::usage(message, Some(&format!("it takes true, false, {}", known.join(", ")))))
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
fn values(section: &impl Serialize) -> OptionValues {
    let json = serde_json::to_value(section).expect("a section is plain data");
    let members = json.as_object().into_iter().flatten();
    members.filter_map(|(key, value)| Some((key.replace('_', "-"), text(key, value)?))).collect()
}

/// A value as an option takes it; `None` for what is no option.
fn text(key: &str, value: &serde_json::Value) -> Option<String> {
    match value {
        serde_json::Value::String(text) => Some(text.clone()),
        serde_json::Value::Bool(true) if key == "timestamps" => Some("short".to_owned()),
        serde_json::Value::Bool(false) if key == "timestamps" => None,
        serde_json::Value::Bool(flag) => Some(flag.to_string()),
        serde_json::Value::Array(words) => {
            let words: Vec<&str> = words.iter().filter_map(|word| word.as_str()).collect();
            Some(words.join(","))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_valid_and_names_every_key() {
        let section = parse(EXAMPLE, None).expect("a valid file");
        assert_eq!(values(&section).get("host").map(String::as_str), Some("global01"));
        assert!(section.profiles.contains_key("europe"));
        for key in KEYS.iter().chain(&STREAM_KEYS) {
            assert!(EXAMPLE.contains(&key.replace('-', "_")), "{key}");
        }
    }

    #[test]
    fn every_variable_of_an_option_is_known() {
        fn check(command: &clap::Command) {
            for argument in command.get_arguments() {
                let variable = argument.get_env().and_then(|name| name.to_str());
                assert_eq!(
                    super::variable(argument.get_id().as_str()).filter(|_| variable.is_some()),
                    variable
                );
            }
            command.get_subcommands().for_each(check);
        }
        check(&crate::cli::tree::command());
    }

    #[test]
    fn a_mistake_is_reported_with_its_line_and_key() {
        let error = parse("host = \"eu\"\ntokn = \"x\"\n", Some(Path::new("c.toml")))
            .expect_err("a mistake");
        let message = error.to_string();
        assert!(message.contains("c.toml, line 2") && message.contains("tokn"), "{message}");
    }
}
