//! Answers Wireshark's extcap queries and runs its captures as `pcap`.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::{config, connect, lookup, names, notices, selection, stream, tree};
use crate::app;
use crate::app::extcap::{listing, version};
use crate::app::{
    AUTOMATIC, CapturePipe, ChoicesQuery, ConfiguredSite, DialogChoices, DialogField, EVERY,
    ExtcapInterface, ExtcapScript, dialog, folder, header, interfaces, link_types, objection,
};
use crate::channel::{CaptureOption, CaptureType, Channel, Parameter};
use crate::error::Error;
use crate::notice::Notice;
use crate::run::report;
use crate::sim::SimulatedCloud;
use crate::sink::Stdout;

/// Connection options that the installed entry passes on, and whether they take a value.
const PASSED: [(&str, bool); 9] = [
    ("config", true),
    ("profile", true),
    ("host", true),
    ("ws-url", true),
    ("token-file", true),
    ("ca-cert", true),
    ("proxy", true),
    ("insecure", false),
    ("demo", false),
];

/// Answers one call.
pub async fn run(arguments: &ArgMatches) -> Result<u8, Error> {
    if arguments.get_flag("install") {
        return install(arguments).await;
    }
    if arguments.get_flag("capture") {
        return captured(arguments).await;
    }
    match answer(arguments).await {
        Ok(text) => Ok(Stdout::handle().write(text.as_bytes()).map(|()| 0)?),
        Err(error) => Ok(failed(&error)),
    }
}

/// Opens the pipe of a capture whose command line could not be parsed, and returns whether it was one:
/// Wireshark waits for the pipe before it shows an error.
pub fn unread(words: impl IntoIterator<Item = OsString>) -> bool {
    pipe(words).is_some_and(|path| CapturePipe::open(&path).and_then(|_fifo| header()).is_ok())
}

/// The pipe of a capture, found without parsing the command line.
fn pipe(words: impl IntoIterator<Item = OsString>) -> Option<PathBuf> {
    let mut words = words.into_iter().skip_while(|word| word != "extcap");
    let (mut is_capture, mut pipe) = (false, None);
    while let Some(word) = words.next() {
        if word == "--capture" {
            is_capture = true;
        } else if word == "--fifo" {
            pipe = words.next().map(PathBuf::from);
        } else if let Some(path) = word.to_str().and_then(|word| word.strip_prefix("--fifo=")) {
            pipe = Some(path.into());
        }
    }
    pipe.filter(|_| is_capture)
}

/// Reports an error. Wireshark knows a single exit code for failures, 1.
fn failed(error: &Error) -> u8 {
    report::error(error);
    1
}

/// The text that answers a call which does not capture.
async fn answer(arguments: &ArgMatches) -> Result<String, Error> {
    let options = config::ConfiguredOptions::load(arguments)?;
    let all = interfaces(&places(&options));
    if arguments.get_flag("extcap-interfaces") {
        return Ok(listing(&all));
    }
    let Some(name) = arguments.get_one::<String>("extcap-interface") else {
        return Ok(version());
    };
    let interface = named(&all, name)?;
    if arguments.get_flag("extcap-dlts") {
        return Ok(link_types());
    }
    if arguments.get_flag("extcap-config") {
        return configuration(arguments, interface).await;
    }
    let filter = arguments.get_one::<String>("extcap-capture-filter");
    Ok(filter.and_then(|filter| objection(filter)).map_or_else(String::new, |text| text + "\n"))
}

/// The interface with this name.
fn named<'a>(all: &'a [ExtcapInterface], name: &str) -> Result<&'a ExtcapInterface, Error> {
    all.iter().find(|one| one.value == name).ok_or_else(|| {
        let known: Vec<&str> = all.iter().map(|one| one.value.as_str()).collect();
        let hint = format!(
            "known interfaces: {}; they are named after the configured sites",
            known.join(", ")
        );
        Error::usage(format!("no interface named `{name}`"), Some(&hint))
    })
}

/// The configured sites: that of the chosen profile, or those of all. Without any, those that `--install` saw.
fn places(options: &config::ConfiguredOptions) -> Vec<ConfiguredSite> {
    let configured = configured(options);
    if !configured.is_empty() {
        return configured;
    }
    let seen = options.arguments.get_many::<String>("seen-site").unwrap_or_default();
    seen.map(|site| ConfiguredSite { profile: None, site: site.clone() }).collect()
}

fn configured(options: &config::ConfiguredOptions) -> Vec<ConfiguredSite> {
    let variable = env::var("MIST_SITE_ID").ok().filter(|site| !site.is_empty());
    options
        .sites(variable)
        .into_iter()
        .map(|(profile, site)| ConfiguredSite { profile, site })
        .collect()
}

/// The sites that the credentials see, for the entry. None if some are configured, if there are no credentials,
/// or if the cloud does not list them, which is reported.
async fn seen_sites(
    arguments: &ArgMatches,
    options: &config::ConfiguredOptions<'_>,
) -> Result<Vec<String>, Error> {
    if !configured(options).is_empty() {
        return Ok(Vec::new());
    }
    let demo = super::demonstration(arguments).await?;
    let bare = interfaces(&[]);
    let mut choosing = match choosing(arguments, &bare[0], demo.as_ref()) {
        Err(Error::NoCredentials { .. }) => return Ok(Vec::new()),
        choosing => choosing?,
    };
    choosing.keeping.refresh = true;
    let reporter = notices::notices(options)?;
    Ok(choosing.site_names().await.unwrap_or_else(|reason| {
        reporter.notice(&Notice::SitesNotListed { reason });
        Vec::new()
    }))
}

/// A field's value, unless it is empty or the choice that means no restriction.
fn value(arguments: &ArgMatches, field: DialogField) -> Option<&str> {
    let value = arguments.get_one::<String>(field.option()).map(|value| value.trim());
    value.filter(|value| !value.is_empty() && ![AUTOMATIC, EVERY].contains(value))
}

/// The chosen site, or the interface's own.
fn site(arguments: &ArgMatches, interface: &ExtcapInterface) -> Option<String> {
    let own = || interface.place.as_ref().map(|place| place.site.clone());
    // `all` is a valid choice of sites, while for devices it means no restriction.
    let every = arguments.get_one::<String>("site").filter(|site| *site == EVERY);
    value(arguments, DialogField::Site).map(str::to_owned).or(every.cloned()).or_else(own)
}

/// Describes the dialog. A reload fetches the choices of one field again; otherwise only those at hand are used.
async fn configuration(
    arguments: &ArgMatches,
    interface: &ExtcapInterface,
) -> Result<String, Error> {
    let option = arguments.get_one::<String>("extcap-reload-option");
    let unknown = |option: &String| {
        let hint = "only `site` and `device` can be reloaded";
        Error::usage(format!("the dialog has no field `{option}`"), Some(hint))
    };
    let field = |option: &String| DialogField::named(option).ok_or_else(|| unknown(option));
    let reloaded = option.map(field).transpose()?;
    let demo = super::demonstration(arguments).await?;
    let choices = match (choosing(arguments, interface, demo.as_ref()), reloaded) {
        (Ok(mut choosing), Some(field)) if field.reloads() => {
            choosing.keeping.refresh = true;
            choosing.fetch().await?
        }
        (Err(error), Some(field)) if field.reloads() => return Err(error),
        (_, Some(_)) | (Err(_), None) => DialogChoices::default(),
        (Ok(choosing), None) => choosing.at_once().await,
    };
    Ok(dialog(interface, &choices, reloaded))
}

fn choosing(
    arguments: &ArgMatches,
    interface: &ExtcapInterface,
    demo: Option<&SimulatedCloud>,
) -> Result<ChoicesQuery, Error> {
    let matches = parsed(line(arguments, interface, &["list".to_owned(), "sites".to_owned()]))?;
    let (_, list) = matches.subcommand().expect("the line has one");
    let (_, own) = list.subcommand().expect("the line has one");
    let options = config::ConfiguredOptions::load(own)?;
    Ok(ChoicesQuery {
        net: connect::read(&options, demo)?,
        keeping: names::keeping(&options, demo)?,
        site: site(arguments, interface)
            .or_else(|| demo.map(|cloud| cloud.first_of(Parameter::Site))),
    })
}

/// Builds a command line for `command` with the connection options given here.
fn line(arguments: &ArgMatches, interface: &ExtcapInterface, command: &[String]) -> Vec<String> {
    let mut line = vec!["mistcat".to_owned()];
    line.extend(passed(arguments));
    let profile = interface.place.as_ref().and_then(|place| place.profile.clone());
    if let Some(profile) = profile.filter(|_| !is_given(arguments, "profile")) {
        line.extend(["--profile".to_owned(), profile]);
    }
    line.extend_from_slice(command);
    line
}

fn is_given(arguments: &ArgMatches, name: &str) -> bool {
    arguments.value_source(name) == Some(clap::parser::ValueSource::CommandLine)
}

/// The connection options given on the command line. Paths are made absolute, because Wireshark runs in
/// another folder.
fn passed(arguments: &ArgMatches) -> Vec<String> {
    let mut options = Vec::new();
    for (name, takes_value) in PASSED.iter().filter(|(name, _)| is_given(arguments, name)) {
        options.push(format!("--{name}"));
        if !takes_value {
            continue;
        }
        let value = arguments.get_one::<String>(name).cloned().unwrap_or_default();
        let is_path = ["config", "token-file", "ca-cert"].contains(name);
        let full = std::path::absolute(&value).ok().filter(|_| is_path);
        options.push(full.map_or(value, |path| path.display().to_string()));
    }
    options
}

/// Parses a command line that this module built.
fn parsed(line: Vec<String>) -> Result<ArgMatches, Error> {
    tree::command().try_get_matches_from(line).map_err(|error| {
        let text = error.to_string();
        // The first paragraph: clap puts missing arguments and possible values on separate lines.
        let lines: Vec<&str> =
            text.lines().map(str::trim).take_while(|line| !line.is_empty()).collect();
        Error::usage(lines.join(" ").trim_start_matches("error: "), None)
    })
}

/// Captures into the pipe. On any error, Wireshark still gets a valid file header, the message and code 1.
async fn captured(arguments: &ArgMatches) -> Result<u8, Error> {
    let dry = arguments.get_flag("dry-run");
    let path = Path::new(arguments.get_one::<String>("fifo").expect("clap wants it"));
    let fifo = if dry { None } else { Some(CapturePipe::open(path)?) };
    let demo = super::demonstration(arguments).await?;
    let ended = match prepared(arguments, demo.as_ref()).await {
        Ok(run) => crate::app::stream::run(run, None).await,
        Err(error) if fifo.is_some() => header().and(Err(error)),
        Err(error) => Err(error),
    };
    match ended {
        // Closing the pipe is how Wireshark stops a capture.
        Ok(_) | Err(Error::Output(crate::sink::Error::Closed)) => Ok(0),
        Err(error) => Ok(failed(&error)),
    }
}

async fn prepared(
    arguments: &ArgMatches,
    demo: Option<&SimulatedCloud>,
) -> Result<crate::app::StreamRun, Error> {
    let options = config::ConfiguredOptions::load(arguments)?;
    let all = interfaces(&places(&options));
    let name = arguments.get_one::<String>("extcap-interface").expect("clap wants it");
    let interface = named(&all, name)?;
    let site = match site(arguments, interface) {
        None if demo.is_none() => Some(choosing(arguments, interface, demo)?.only_site().await?),
        site => site,
    };
    let mut words = order(arguments)?;
    words.extend(site.map(|site| format!("--site={site}")));
    let matches = parsed(line(arguments, interface, &words))?;
    let (name, own) = matches.subcommand().expect("the line has one");
    let options = config::ConfiguredOptions::load(own)?;
    let net = connect::read(&options, demo)?;
    let selection = selection::read(Channel::named(name), &options, demo)?;
    let run = stream::read(&selection, &options, net, demo)?;
    let lookup = lookup::read(selection, &options, demo)?;
    app::stream::lookup::prepared(run, lookup).await
}

/// Translates the dialog's fields into a `pcap` command.
fn order(arguments: &ArgMatches) -> Result<Vec<String>, Error> {
    let name = value(arguments, DialogField::Type).unwrap_or("radiotap,wired");
    let mut words: Vec<String> =
        ["pcap", "--start", name, "-w", "-", "--chain"].map(str::to_owned).into();
    let mut add = |option: &str, value: String| words.push(format!("--{option}={value}"));
    if let Some((option, value)) = device(name, arguments)? {
        add(option, value);
    }
    if let Some(band) = value(arguments, DialogField::Band) {
        add("band", band.to_owned());
    }
    if let Some(client) = value(arguments, DialogField::Client) {
        add("client", client.to_owned());
    }
    if let Some(filter) = filter(arguments) {
        add("bpf", filter);
    }
    let flags = [
        ("--take-over", arguments.get_flag(DialogField::TakeOver.option())),
        ("--dry-run", arguments.get_flag("dry-run")),
        // Wireshark shows every notice as an error.
        ("--quiet", arguments.get_count("verbose") == 0),
    ];
    words.extend(flags.iter().filter(|(_, given)| *given).map(|(flag, _)| (*flag).to_owned()));
    words.extend((0..arguments.get_count("verbose")).map(|_| "-v".to_owned()));
    if !arguments.get_flag("dry-run") {
        words.extend(["-o", "pcapng"].map(str::to_owned));
    }
    Ok(words)
}

/// The option that selects the device for this type of capture.
fn device(name: &str, arguments: &ArgMatches) -> Result<Option<(&'static str, String)>, Error> {
    let device = value(arguments, DialogField::Device);
    let ports = value(arguments, DialogField::Port);
    let required = CaptureType::named(name).and_then(|kind| kind.required);
    let option = match required {
        Some(option @ (CaptureOption::Gateway | CaptureOption::Switch | CaptureOption::Mxedge)) => {
            option.option()
        }
        _ if ports.is_some() => {
            let hint = "it applies to the types gateway, switch and mxedge";
            return Err(Error::usage(format!("`--port` has no effect with `{name}`"), Some(hint)));
        }
        _ => return Ok(device.map(|device| ("ap", device.to_owned()))),
    };
    match (device, ports) {
        (Some(device), Some(ports)) => Ok(Some((option, format!("{device}:{ports}")))),
        _ => {
            let message = format!("a capture of type `{name}` needs a device and its ports");
            Err(Error::usage(message, Some("select them in the interface options")))
        }
    }
}

/// Combines the dialog's filter with Wireshark's own: a packet must match both.
fn filter(arguments: &ArgMatches) -> Option<String> {
    let own = value(arguments, DialogField::Bpf);
    let common = arguments.get_one::<String>("extcap-capture-filter").map(|text| text.trim());
    match (own, common.filter(|text| !text.is_empty())) {
        (Some(one), Some(other)) => Some(format!("({one}) and ({other})")),
        (one, other) => one.or(other).map(str::to_owned),
    }
}

/// Writes the entry into Wireshark's extcap folder and prints its path.
async fn install(arguments: &ArgMatches) -> Result<u8, Error> {
    let others = ["extcap-interfaces", "extcap-dlts", "extcap-config", "capture"];
    let given = others.into_iter().find(|name| arguments.get_flag(name));
    if let Some(name) = given.or_else(|| {
        ["extcap-version", "extcap-interface"].into_iter().find(|name| arguments.contains_id(name))
    }) {
        return Err(Error::usage(format!("`--install` cannot be used with `--{name}`"), None));
    }
    // Report a broken configuration now, while the user is watching.
    let options = config::ConfiguredOptions::load(arguments)?;
    let dry = arguments.get_flag("dry-run");
    let sites = if dry { Vec::new() } else { seen_sites(arguments, &options).await? };
    let program: PathBuf = env::current_exe().map_err(Error::Start)?;
    let entry = ExtcapScript::new(&folder()?, &program, &passed(arguments), &sites);
    if dry {
        let plan = format!("write {}\n{}", entry.path.display(), entry.text);
        return Ok(Stdout::handle().write(plan.as_bytes()).map(|()| 0)?);
    }
    entry.install()?;
    Stdout::handle().write(format!("{}\n", entry.path.display()).as_bytes())?;
    Ok(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(options: &[&str]) -> Result<String, String> {
        let line = ["mistcat", "extcap", "--capture", "--fifo", "f", "--extcap-interface", "Mist"];
        let matches = tree::command()
            .try_get_matches_from([&line, options].concat())
            .map_err(|error| error.to_string())?;
        let (_, own) = matches.subcommand().expect("there is one");
        order(own).map(|words| words.join(" ")).map_err(|error| error.to_string())
    }

    #[test]
    fn the_pipe_of_a_capture_by_the_words() {
        for (line, expected) in [
            ("mistcat extcap --new x --capture --fifo f", Some("f")),
            ("mistcat --demo extcap --fifo=f --capture", Some("f")),
            ("mistcat extcap --extcap-config --fifo f", None),
            ("mistcat extcap --capture --fifo", None),
            ("mistcat pcap --capture --fifo f", None),
        ] {
            let words = line.split(' ').map(OsString::from);
            assert_eq!(pipe(words), expected.map(PathBuf::from), "{line}");
        }
    }

    #[test]
    fn fields_become_options_of_the_capture() {
        let usual = "-w - --chain";
        for (fields, expected) in [
            (&[][..], format!("pcap --start radiotap,wired {usual} --quiet -o pcapng")),
            (
                &["--type", "radiotap", "--band", "5", "--device", "5c5b35000001", "--site", "x"],
                format!(
                    "pcap --start radiotap {usual} --ap=5c5b35000001 --band=5 --quiet -o pcapng"
                ),
            ),
            (
                &["--type", "switch", "--device", "5c5b35000002", "--port", "a,b", "--band", "all"],
                format!("pcap --start switch {usual} --switch=5c5b35000002:a,b --quiet -o pcapng"),
            ),
            (
                &["--bpf", "arp or tcp", "--extcap-capture-filter", "host 1.1.1.1", "--take-over"],
                format!(
                    "pcap --start radiotap,wired {usual} --bpf=(arp or tcp) and (host 1.1.1.1) --take-over --quiet -o pcapng"
                ),
            ),
            (
                &["--bpf", " ", "--extcap-capture-filter", "tcp", "--device", "all"],
                format!("pcap --start radiotap,wired {usual} --bpf=tcp --quiet -o pcapng"),
            ),
        ] {
            assert_eq!(words(fields), Ok(expected), "{fields:?}");
        }
        for option in ["--bpf", "--extcap-capture-filter"] {
            let text = words(&[option, "-1 + ip[0] = 3"]);
            assert!(text.as_ref().is_ok_and(|text| text.contains("--bpf=-1 + ip")), "{text:?}");
        }
        let line = ["mistcat", "pcap", "--start", "nope"].map(str::to_owned).to_vec();
        let text = parsed(line).err().map(|error| error.to_string());
        assert!(text.as_ref().is_some_and(|text| text.contains("radiotap,wired")), "{text:?}");
        assert!(words(&["--type", "gateway"]).is_err_and(|text| text.contains("its ports")));
        assert!(words(&["--port", "a"]).is_err_and(|text| text.contains("has no effect")));
    }
}
