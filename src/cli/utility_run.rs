//! Builds the run of a utility or a shell from its options.

use std::fs;
use std::io::{IsTerminal, stdout};
use std::path::PathBuf;
use std::time::Duration;

use clap::ArgMatches;
use clap::parser::ValueSource;

use super::utilities::id;
use super::{config, names, notices, selection, stream};
use crate::app::{
    DeviceSelection, ShellRun, ShellTarget, UtilityLimits, UtilityRequest, UtilityRun, prompt,
};
use crate::channel;
use crate::channel::{Channel, MacAddress};
use crate::error::Error;
use crate::format::{Ability, Content, Format};
use crate::inventory::{ParameterSelection, Selection};
use crate::net::{Secret, Settings};
use crate::run::Outputs;
use crate::sim::SimulatedCloud;
use crate::utility::{
    FIRST_OUTPUT, ParameterValue, SHELL, Utility, UtilityOutput, UtilityParameter,
    UtilityParameterKind, WHOLE_RUN,
};

/// Reads everything a run needs. May prompt for a password.
pub async fn read(
    utility: &'static Utility,
    options: &config::ConfiguredOptions<'_>,
    net: Settings,
) -> Result<UtilityRun, Error> {
    let arguments = options.arguments;
    check_together(utility, arguments)?;
    let outputs = outputs(utility, options)?;
    let dry = arguments.get_flag("dry-run");
    let mut request = request(utility.parameters, arguments, dry).await?;
    for (field, value) in utility.fixed {
        request.settings.push((field, ParameterValue::Text((*value).to_owned())));
    }
    let concurrency = arguments.try_get_one::<u32>("concurrency").ok().flatten();
    let concurrency = concurrency.map_or(1, |number| *number as usize);
    Ok(UtilityRun {
        net,
        utility,
        targets: Vec::new(),
        limits: limits(utility, &request, arguments, concurrency),
        request,
        outputs,
        yes: arguments.try_get_one::<bool>("yes").ok().flatten().copied().unwrap_or(false),
        reporter: notices::notices(options)?,
        dry,
    })
}

/// Reads everything a shell needs.
pub async fn shell(
    options: &config::ConfiguredOptions<'_>,
    net: Settings,
) -> Result<ShellRun, Error> {
    let dry = options.arguments.get_flag("dry-run");
    Ok(ShellRun {
        net,
        request: request(SHELL.parameters, options.arguments, dry).await?,
        reporter: notices::notices(options)?,
        dry,
    })
}

/// The device to open a shell on.
pub fn whom(
    options: &config::ConfiguredOptions,
    demo: Option<&SimulatedCloud>,
) -> Result<ShellTarget, Error> {
    if !options.arguments.get_flag("jsi") {
        return devices(&SHELL, options, demo).map(ShellTarget::Known);
    }
    let given = options.arguments.get_many::<String>("device").unwrap_or_default();
    let macs: Vec<Option<MacAddress>> = given.map(|text| MacAddress::parse(text)).collect();
    let [Some(mac)] = macs.as_slice() else {
        let hint = "use `--device MAC`, such as `--device 5c5b350e0070`";
        return Err(Error::usage("`--jsi` requires the MAC of one device", Some(hint)));
    };
    let channel = Channel::named("org-insights").expect("the registry has the channel");
    let selection = selection::read(Some(channel), options, demo)?;
    let orgs = DeviceSelection { selection, keeping: names::keeping(options, demo)? };
    Ok(ShellTarget::Adopted { orgs, mac: *mac })
}

/// The selected devices. In a demo without `--device` it is the first one that supports the utility.
pub fn devices(
    utility: &'static Utility,
    options: &config::ConfiguredOptions,
    demo: Option<&SimulatedCloud>,
) -> Result<DeviceSelection, Error> {
    let named = |name| Channel::named(name).expect("the registry has the channel");
    let is_device_given = || options.arguments.get_many::<String>("device").is_some();
    if let UtilityOutput::OwnChannel(name) = utility.answer
        && (name != "spectrum" || !is_device_given())
    {
        let selection = selection::read(Some(named(name)), options, demo)?;
        return Ok(DeviceSelection { selection, keeping: names::keeping(options, demo)? });
    }
    let channel = named("device-cmd");
    let given = |name| options.arguments.get_one::<String>(name).filter(|value| !value.is_empty());
    let site = given("site").map(String::as_str);
    let first = demo
        .filter(|_| given("device").is_none())
        .and_then(|cloud| cloud.first_that_runs(utility.name, site));
    let selection = match first {
        Some((site, device)) => {
            let values = vec![
                (channel::Parameter::Site, vec![site]),
                (channel::Parameter::Device, vec![device]),
            ];
            Selection::Named(ParameterSelection { channel, values, orgs: Vec::new() })
        }
        None => selection::read(Some(channel), options, demo)?,
    };
    Ok(DeviceSelection { selection, keeping: names::keeping(options, demo)? })
}

/// Checks constraints of the API that span several settings.
fn check_together(utility: &Utility, arguments: &ArgMatches) -> Result<(), Error> {
    let given = |field: &str| {
        let Some(parameter) = utility.parameter(field) else { return false };
        arguments.value_source(&id(parameter)) == Some(ValueSource::CommandLine)
    };
    if utility.name == "show_forwarding_table" && !given("prefix") && !given("service_name") {
        let message = "`--prefix` or `--service-name` is missing";
        return Err(Error::usage(message, Some("add one of them, or both")));
    }
    if utility.name == "release_dhcp_leases" {
        check_leases(given)?;
    }
    if given("duration") && utility.parameter("interval").is_some() && !given("interval") {
        let hint = Some("add `--interval N`, up to 10 seconds");
        return Err(Error::usage("`--duration` has no effect without `--interval`", hint));
    }
    Ok(())
}

/// Checks which leases are to be released: the cloud refuses a call that names none.
fn check_leases(given: impl Fn(&str) -> bool) -> Result<(), Error> {
    if !given("network") && !given("port_id") {
        let (message, hint) = if given("macs") {
            ("`--macs` requires `--network`", "add the network of the clients")
        } else {
            ("`--port-id` or `--network` is missing", "`--macs` narrows `--network` to clients")
        };
        return Err(Error::usage(message, Some(hint)));
    }
    Ok(())
}

/// Reads the body of the request to the device.
async fn request(
    parameters: &'static [UtilityParameter],
    arguments: &ArgMatches,
    dry: bool,
) -> Result<UtilityRequest, Error> {
    let mut request =
        UtilityRequest { bodiless: parameters.is_empty(), ..UtilityRequest::default() };
    for parameter in parameters {
        if parameter.kind == UtilityParameterKind::Secret {
            request.secret = Some((parameter.field, secret(parameter, arguments, dry).await?));
        } else if let Some(setting) = setting(parameter, arguments)? {
            request.settings.push((parameter.field, setting));
        }
    }
    Ok(request)
}

/// The value of a setting, if it is given.
fn setting(
    parameter: &UtilityParameter,
    arguments: &ArgMatches,
) -> Result<Option<ParameterValue>, Error> {
    if parameter.kind == UtilityParameterKind::Flag {
        return Ok(arguments.get_flag(&id(parameter)).then_some(ParameterValue::Flag));
    }
    let given = arguments.get_many::<String>(&id(parameter)).unwrap_or_default();
    let given: Vec<&str> = given.map(String::as_str).collect();
    if given.is_empty() {
        return Ok(None);
    }
    let read = parameter.kind.read(&given.join(",")).map_err(|takes| {
        let message =
            format!("`{}` is not a valid value of `--{}`", given.join(","), parameter.option());
        Error::usage(message, Some(&format!("it takes {takes}")))
    })?;
    Ok(Some(read))
}

/// Reads a secret from a file, or prompts for it on the terminal.
async fn secret(
    parameter: &UtilityParameter,
    arguments: &ArgMatches,
    dry: bool,
) -> Result<Secret, Error> {
    let option = format!("--{}-file", parameter.option());
    if let Some(file) = arguments.get_one::<String>(&id(parameter)) {
        let text = fs::read_to_string(file)
            .map_err(|source| Error::Read { path: PathBuf::from(file), source })?;
        let secret = text.lines().next().unwrap_or_default();
        if secret.is_empty() {
            return Err(Error::usage(format!("the first line of `{file}` is empty"), None));
        }
        return Ok(secret.into());
    }
    if dry {
        return Ok(String::new().into());
    }
    if !prompt::is_possible() {
        let hint = format!("use `{option} FILE`");
        let message = format!("cannot prompt for the {}: there is no terminal", parameter.field);
        return Err(Error::usage(message, Some(&hint)));
    }
    prompt::secret(&format!("{}: ", parameter.about)).await
}

/// Reads where the output goes, and in which format.
fn outputs(utility: &Utility, options: &config::ConfiguredOptions) -> Result<Outputs, Error> {
    let arguments = options.arguments;
    let terminal = stdout().is_terminal();
    let into_file = arguments.get_one::<String>("write").is_some_and(|path| path != "-");
    let word = options.word("output", &Format::ALL.map(Format::name))?;
    let word = word.map(|name| name.parse().expect("the word is one of the formats"));
    // `output` in the configuration may be a stream format that `run` does not support.
    let foreign = refused(word).filter(|_| options.is_given("output"));
    if let Some(error) = foreign {
        return Err(error);
    }
    let word = word.filter(|_| refused(word).is_none());
    let usual = if terminal { Format::Pretty } else { Format::Ndjson };
    // A full screen only makes sense on a terminal; elsewhere it becomes lines.
    let is_text = |format| format == Format::Pretty && utility.answer == UtilityOutput::Screen;
    let on_stdout = match word.unwrap_or(usual) {
        format if is_text(format) && (!terminal || into_file) => Format::Ndjson,
        format => format,
    };
    let in_file = match word.unwrap_or(Format::Ndjson) {
        format if is_text(format) => Format::Ndjson,
        format => format,
    };
    let stdout = stream::output(options, on_stdout, false, terminal)?;
    let file = stream::output(options, in_file, false, false)?;
    let outputs = stream::outputs(arguments, stdout, file)?;
    stream::useful(arguments, outputs.0[0].format.format)?;
    Ok(outputs)
}

/// An error for the formats that need packets or the frames of a stream: a run has neither.
fn refused(format: Option<Format>) -> Option<Error> {
    let format = format.filter(|format| !format.can(Ability::DeviceOutput))?;
    if format.writes(Content::Packets) {
        let message = format!("`{}` needs packets, and `run` carries none", format.name());
        return Some(Error::usage(message, Some("use `-o ndjson`")));
    }
    let hint = "use `-o ndjson`, or record `device-cmd` during the run";
    let message = "`record` is for streams, and `run` is not one";
    Some(Error::usage(message, Some(hint)))
}

/// Time limits and concurrency of a run.
fn limits(
    utility: &Utility,
    request: &UtilityRequest,
    arguments: &ArgMatches,
    concurrency: usize,
) -> UtilityLimits {
    let given = arguments.get_one::<Duration>("timeout").copied();
    // A count, duration or silence that needs a longer run extends the limit.
    let usual = |field| utility.parameter(field)?.default?.parse().ok();
    let number = |field| request.number(field).or_else(|| usual(field)).unwrap_or(0);
    let seconds = |field| Duration::from_secs(number(field).into());
    let wanted = utility.paced.map_or_else(|| seconds("duration"), seconds);
    let silence = arguments.try_get_one::<Duration>("silence").ok().flatten().copied();
    let needed = wanted + FIRST_OUTPUT + silence.unwrap_or_default();
    let whole = given.unwrap_or(WHOLE_RUN.max(needed));
    UtilityLimits { all: given, whole, silence, concurrency }
}
