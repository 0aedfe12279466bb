//! Defines the options that start a capture and reads them into a capture request.

use std::ops::RangeInclusive;
use std::time::Duration;

use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, value_parser};

use crate::app::{Capture, CaptureExpression, CapturePort, CaptureRequest};
use crate::channel::capture::channels;
use crate::channel::{
    BANDS, BANDWIDTHS, CAPTURE_TYPES, CaptureOption, CaptureType, Channel, MacAddress, PACKETS,
    Parameter, PayloadShape, SHORTEST, SIDES, is_uuid,
};
use crate::error::Error;
use crate::inventory::Selection;
use crate::sim::SimulatedCloud;

const HEADING: &str = "Starting a capture";

/// Options of a capture channel; empty for any other channel.
pub fn options(channel: &'static Channel) -> Vec<Arg> {
    if channel.shape != PayloadShape::Capture {
        return Vec::new();
    }
    let types: Vec<&CaptureType> = types(channel).collect();
    let own = |option: &&CaptureOption| types.iter().any(|one| one.options.contains(option));
    let mut options = vec![start(&types)];
    options.extend(CaptureOption::ALL.iter().filter(own).map(|option| specific(*option)));
    options.extend(common());
    options.into_iter().map(|option| option.help_heading(HEADING)).collect()
}

/// Commands that start captures, for the help text.
pub fn examples(channel: &Channel, options: &str) -> Vec<String> {
    let own: &[&str] = if of_site(channel) {
        &[
            "radiotap --band 5 --duration 5m -w air.pcapng",
            "wired --ap AP-Lobby --bpf 'tcp port 443' -w - | wireshark -k -i -",
            "switch --switch 'SW-1:ge-0/0/0,ge-0/0/1=port 53' -c 100",
        ]
    } else {
        &["mxedge --mxedge edge-1:port1 -w edge.pcapng"]
    };
    let line = |own: &&str| format!("mistcat {}{options} --start {own}", channel.name);
    own.iter().map(line).collect()
}

/// Whether the channel belongs to a site, not to an organisation.
fn of_site(channel: &Channel) -> bool {
    channel.parameters().any(|parameter| parameter == Parameter::Site)
}

/// The capture types of a channel. At the organisation level, captures run on Mist Edges only.
fn types(channel: &Channel) -> impl Iterator<Item = &'static CaptureType> {
    let of_site = of_site(channel);
    CAPTURE_TYPES.iter().filter(move |one| of_site || one.is_of_organisation())
}

/// The `--start` option.
fn start(types: &[&CaptureType]) -> Arg {
    Arg::new("start")
        .long("start")
        .value_name("TYPE")
        .value_parser(types.iter().map(|one| one.name).collect::<Vec<_>>())
        .help("Start a capture of this type, stream it, and stop it on exit")
}

/// The option for a setting that only some capture types have.
fn specific(option: CaptureOption) -> Arg {
    let name = option.option();
    let argument = match option {
        // Without a capture that takes them, they narrow what is written.
        CaptureOption::Ap | CaptureOption::Client => Arg::new(name).long(name),
        _ => Arg::new(name).long(name).requires("start"),
    };
    let several = |argument: Arg| argument.action(ArgAction::Append);
    match option {
        CaptureOption::Ap => several(argument)
            .value_name("AP")
            .help("Access point to capture on, by name, id or MAC; scan accepts several, or a pattern [default: all]; without --start, or with a type that takes none, only its packets are written"),
        CaptureOption::Client => several(argument)
            .value_name("CLIENT")
            .help("Only packets of this client, by MAC or name; repeatable unless the capture takes it"),
        CaptureOption::Ssid => argument.value_name("SSID").help("Only this network, by SSID"),
        CaptureOption::Wlan => argument.value_name("ID").help("Only this WLAN, by id"),
        CaptureOption::Band => several(argument)
            .value_name("BAND")
            .value_delimiter(',')
            .value_parser(BANDS)
            .help("24, 5 or 6 (GHz); radiotap accepts several, such as 24,5"),
        CaptureOption::Channel => argument
            .value_name("N")
            .value_parser(value_parser!(u64))
            .help("Channel to scan"),
        CaptureOption::Bandwidth => argument
            .value_name("MHZ")
            .value_parser(BANDWIDTHS)
            .help("Width of the scanned channel in MHz [default: 20]"),
        CaptureOption::Gateway => several(argument).value_name("DEV:PORT[=EXPR]").help(
            "Gateway and its port, or comma-separated ports; EXPR filters them instead of --bpf",
        ),
        CaptureOption::Switch => several(argument)
            .value_name("DEV:PORT,PORT[=EXPR]")
            .help("Switch and up to 6 of its ports (5 besides irb); EXPR filters them instead of --bpf"),
        CaptureOption::Mxedge => argument
            .value_name("DEV:IFACE[=EXPR]")
            .help("Mist Edge and one of its interfaces, such as port1; EXPR filters it"),
        CaptureOption::Bpf => several(argument).value_name("EXPR").help(
            "Filter in tcpdump syntax; radiotap,wired also accepts wired=EXPR, radiotap=EXPR and wireless=EXPR",
        ),
        CaptureOption::IncludeMcast => {
            argument.action(ArgAction::SetTrue).help("Include multicast and broadcast")
        }
    }
}

/// Options of every capture type.
fn common() -> [Arg; 4] {
    let option = |name: &'static str| Arg::new(name).long(name).requires("start");
    [
        option("num-packets").value_name("N").value_parser(value_parser!(u64)).help(
            "Packets to capture; 0 is unlimited [default: the cloud's 1024, or 0 with --count]",
        ),
        option("max-len")
            .value_name("BYTES")
            .value_parser(value_parser!(u64))
            .help("Bytes to capture of each packet [default: the cloud's 512]"),
        option("chain").action(ArgAction::SetTrue).help(
            "Start the next capture as soon as the cloud's limits end one; requests the longest duration and unlimited packets unless set otherwise",
        ),
        option("take-over")
            .action(ArgAction::SetTrue)
            .help("Stop a capture that is already running"),
    ]
}

/// The capture to start, if `--start` is given.
pub fn read(
    selection: &Selection,
    arguments: &ArgMatches,
    demo: Option<&SimulatedCloud>,
) -> Result<Option<Capture>, Error> {
    if !matches!(selection, Selection::Named(_)) || !selection.brings_packets() {
        return Ok(None);
    }
    let Some(name) = arguments.get_one::<String>("start") else { return Ok(None) };
    let kind = CaptureType::named(name).expect("clap knows the types");
    // The demo provides a client if none is named.
    let client = demo.filter(|_| kind.required == Some(CaptureOption::Client));
    let client = client.map(|cloud| cloud.first_of(Parameter::Client));
    useful(kind, arguments, client.is_some())?;
    let mut order = order(kind, arguments)?;
    order.client = order.client.or(client);
    Ok(Some(Capture {
        order,
        path: String::new(),
        call: String::new(),
        place: String::new(),
        take_over: arguments.get_flag("take-over"),
        chains: arguments.get_flag("chain"),
        // The cloud of `--demo` ends with this process, and its captures with it.
        is_guarded: demo.is_none(),
    }))
}

/// Whether the option exists for this channel and was given on the command line.
fn given(arguments: &ArgMatches, option: CaptureOption) -> bool {
    let name = option.option();
    let known = arguments.try_contains_id(name).is_ok_and(|known| known);
    known && arguments.value_source(name) == Some(ValueSource::CommandLine)
}

/// Rejects options that would have no effect, and missing required ones. `complete` means that the required
/// one is known anyway.
fn useful(kind: &CaptureType, arguments: &ArgMatches, complete: bool) -> Result<(), Error> {
    for option in CaptureOption::ALL {
        let (name, known) = (option.option(), kind.options.contains(&option));
        let narrows = matches!(option, CaptureOption::Ap | CaptureOption::Client);
        if given(arguments, option) && !known && !narrows {
            let message = format!("`--{name}` has no effect with `--start {}`", kind.name);
            let hint = format!("it applies to {}", CaptureType::with(option).join("; "));
            return Err(Error::usage(message, Some(&hint)));
        }
        if !given(arguments, option) && kind.required == Some(option) && !complete {
            let message = format!("`--start {}` requires `--{name}`", kind.name);
            return Err(Error::usage(message, None));
        }
    }
    Ok(())
}

/// Reads the request for a capture of this type.
fn order(kind: &'static CaptureType, arguments: &ArgMatches) -> Result<CaptureRequest, Error> {
    let text = |option: CaptureOption| texts(kind, arguments, option).next();
    let mut order = CaptureRequest::new(kind);
    order.aps = texts(kind, arguments, CaptureOption::Ap).map(device).collect();
    order.client = client(kind, arguments)?;
    order.ssid = text(CaptureOption::Ssid).map(ssid).transpose()?;
    order.wlan = text(CaptureOption::Wlan).map(wlan).transpose()?;
    order.bands = bands(kind, arguments)?;
    order.channel = air_channel(kind, &order.bands, arguments)?;
    order.bandwidth = text(CaptureOption::Bandwidth).and_then(|width| width.parse().ok());
    order.ports = ports(kind, arguments)?;
    order.interface = text(CaptureOption::Mxedge).map(interface).transpose()?;
    order.check()?;
    order.expressions = expressions(kind, arguments)?;
    order.multicast = given(arguments, CaptureOption::IncludeMcast);
    order.duration = duration(kind, arguments)?;
    let number = |name: &str, range| within(name, arguments.get_one(name).copied(), range);
    order.packets = number("num-packets", PACKETS)?;
    order.longest = number("max-len", kind.packet.clone())?;
    let chains = arguments.get_flag("chain");
    if order.packets.is_none() && (arguments.contains_id("count") || chains) {
        // The run counts packets itself, after its filter; a chain should restart as rarely as possible.
        order.packets = Some(0);
    }
    Ok(order)
}

/// The client to capture.
fn client(kind: &CaptureType, arguments: &ArgMatches) -> Result<Option<String>, Error> {
    let mut clients = texts(kind, arguments, CaptureOption::Client).map(device);
    let first = clients.next();
    if clients.next().is_some() {
        let message = format!("`--start {}` takes one `--client`", kind.name);
        return Err(Error::usage(message, Some("leave the others out")));
    }
    Ok(first)
}

/// The values of an option if it applies to this type. Not every channel defines the others.
fn texts<'a>(
    kind: &CaptureType,
    arguments: &'a ArgMatches,
    option: CaptureOption,
) -> impl Iterator<Item = &'a str> {
    let known = kind.options.contains(&option);
    let values = known.then(|| arguments.get_many::<String>(option.option())).flatten();
    values.into_iter().flatten().map(String::as_str)
}

/// The error for a value that `--option` does not accept.
fn wrong(option: &str, text: &str, hint: &str) -> Error {
    Error::usage(format!("`{text}` is not a valid value of `--{option}`"), Some(hint))
}

/// Checks that a number is in range.
fn within(
    option: &str,
    value: Option<u64>,
    range: RangeInclusive<u64>,
) -> Result<Option<u64>, Error> {
    match value {
        Some(number) if !range.contains(&number) => {
            let hint = format!("it takes {} to {}", range.start(), range.end());
            Err(wrong(option, &number.to_string(), &hint))
        }
        value => Ok(value),
    }
}

/// The MAC of a device given by MAC or id. A name passes through and is looked up later.
fn device(text: &str) -> String {
    let mac = MacAddress::parse(text).or_else(|| MacAddress::of_device(&text.to_ascii_lowercase()));
    mac.map_or_else(|| text.to_owned(), |mac| mac.to_string())
}

fn ssid(text: &str) -> Result<String, Error> {
    match text.len() {
        1..=32 => Ok(text.to_owned()),
        _ => Err(wrong("ssid", text, "an SSID has 1 to 32 bytes")),
    }
}

fn wlan(text: &str) -> Result<String, Error> {
    let id = is_uuid(text).then(|| text.to_ascii_lowercase());
    id.ok_or_else(|| wrong("wlan", text, "it takes an id; use `--ssid` for a network name"))
}

/// The bands, without duplicates.
fn bands(kind: &CaptureType, arguments: &ArgMatches) -> Result<Vec<String>, Error> {
    let mut bands: Vec<String> = Vec::new();
    for band in texts(kind, arguments, CaptureOption::Band) {
        if !bands.iter().any(|known| known == band) {
            bands.push(band.to_owned());
        }
    }
    if bands.len() > 1 && !kind.bands {
        let message = format!("`--start {}` takes one `--band` only", kind.name);
        return Err(Error::usage(message, Some("radiotap and radiotap,wired take several")));
    }
    // In the order of the schema's value for all three.
    bands.sort_by_key(|band| ["24", "5", "6"].iter().position(|known| known == band));
    Ok(bands)
}

fn air_channel(
    kind: &CaptureType,
    bands: &[String],
    arguments: &ArgMatches,
) -> Result<Option<u64>, Error> {
    if !kind.options.contains(&CaptureOption::Channel) {
        return Ok(None);
    }
    let range = channels(bands.first().map(String::as_str));
    within("channel", arguments.get_one("channel").copied(), range)
}

fn ports(kind: &CaptureType, arguments: &ArgMatches) -> Result<Vec<CapturePort>, Error> {
    let mut ports = Vec::new();
    for option in [CaptureOption::Gateway, CaptureOption::Switch] {
        for text in texts(kind, arguments, option) {
            ports.extend(ports_of(option.option(), text)?);
        }
    }
    Ok(ports)
}

/// Parses `DEV:PORT,PORT=EXPR`; the filter is optional.
fn ports_of(option: &str, text: &str) -> Result<Vec<CapturePort>, Error> {
    let malformed = || {
        let hint = format!(
            "it takes a device (name, id or MAC) and its ports, as in `--{option} 5c5b350e0060:ge-0/0/0,ge-0/0/1`; append `=EXPR` to filter them"
        );
        wrong(option, text, &hint)
    };
    let (place, expression) = match text.split_once('=') {
        Some((place, expression)) => (place, Some(expression.trim())),
        None => (text, None),
    };
    let (device, names) = device_and_rest(place).ok_or_else(malformed)?;
    let names: Vec<&str> = names.split(',').collect();
    let bad = |name: &&str| name.is_empty() || name.contains(char::is_whitespace);
    if names.iter().any(bad) || expression == Some("") {
        return Err(malformed());
    }
    let port = |name: &&str| CapturePort {
        device: device.clone(),
        name: (*name).to_owned(),
        expression: expression.map(str::to_owned),
    };
    Ok(names.iter().map(port).collect())
}

/// Splits at the colon that follows the device. MACs contain colons, and so do channelised ports; a name ends
/// at the first one.
fn device_and_rest(text: &str) -> Option<(String, &str)> {
    let split = |place: usize| (&text[..place], &text[place + 1..]);
    let known = |(device, _): &(&str, &str)| Parameter::Device.identifier(device).is_some();
    let by_id = text.match_indices(':').map(|(place, _)| split(place)).find(known);
    let (device, rest) = by_id.or_else(|| text.split_once(':'))?;
    let is_blank = device.trim().is_empty();
    (!is_blank).then(|| (self::device(device), rest))
}

/// One interface of one Mist Edge, which the API identifies by id.
fn interface(text: &str) -> Result<CapturePort, Error> {
    let ports = ports_of("mxedge", text)?;
    match <[CapturePort; 1]>::try_from(ports) {
        Ok([port]) => {
            let id = Parameter::Device.identifier(&port.device);
            Ok(CapturePort { device: id.unwrap_or_else(|| port.device.clone()), ..port })
        }
        Err(_) => Err(wrong("mxedge", text, "a capture covers one interface of one Mist Edge")),
    }
}

/// The filters of `--bpf`, at most one per side.
fn expressions(
    kind: &CaptureType,
    arguments: &ArgMatches,
) -> Result<Vec<CaptureExpression>, Error> {
    let mut expressions: Vec<CaptureExpression> = Vec::new();
    for text in texts(kind, arguments, CaptureOption::Bpf) {
        one_sided(kind, text)?;
        let own = expression(kind, text);
        if own.text.is_empty() {
            return Err(wrong("bpf", text, "it takes a filter such as `tcp port 443`"));
        }
        if expressions.iter().any(|known| known.side == own.side) {
            let hint = "combine them with `and` or `or`";
            return Err(Error::usage("`--bpf` is given twice for the same packets", Some(hint)));
        }
        expressions.push(own);
    }
    Ok(expressions)
}

/// Rejects `wired=` and the like where a capture has one side only, and they would become part of the filter.
fn one_sided(kind: &CaptureType, text: &str) -> Result<(), Error> {
    let side = text.split_once('=').map(|(side, _)| side.trim());
    match side.filter(|side| kind.name != "radiotap,wired" && SIDES.contains(side)) {
        Some(side) => {
            Err(wrong("bpf", text, &format!("`{side}=` is only for `--start radiotap,wired`")))
        }
        None => Ok(()),
    }
}

/// A filter, with the side it applies to if the capture has two.
fn expression(kind: &CaptureType, text: &str) -> CaptureExpression {
    let side = text
        .split_once('=')
        .filter(|(side, _)| kind.name == "radiotap,wired" && SIDES.contains(&side.trim()));
    match side {
        Some((side, text)) => {
            CaptureExpression { side: Some(side.trim().to_owned()), text: text.trim().to_owned() }
        }
        None => CaptureExpression { side: None, text: text.trim().to_owned() },
    }
}

/// Seconds to request from the cloud: at least its minimum of a minute, even if the run is shorter.
fn duration(kind: &CaptureType, arguments: &ArgMatches) -> Result<Option<u64>, Error> {
    let chains = arguments.get_flag("chain");
    let Some(run) = arguments.get_one::<Duration>("duration") else {
        return Ok(chains.then_some(kind.longest));
    };
    let seconds = run.as_secs() + u64::from(run.subsec_nanos() > 0);
    if seconds > kind.longest && !chains {
        let hours = kind.longest / 3600;
        let hint = format!(
            "a capture of this type lasts {hours} hours at most; `--chain` starts the next one after it"
        );
        let text = humantime::format_duration(*run).to_string();
        return Err(wrong("duration", &text, &hint));
    }
    Ok(Some(seconds.clamp(SHORTEST, kind.longest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn port(device: &str, name: &str, expression: Option<&str>) -> CapturePort {
        let expression = expression.map(str::to_owned);
        CapturePort { device: device.to_owned(), name: name.to_owned(), expression }
    }

    #[test]
    fn ports_are_read_with_any_device() {
        let of = |text: &str| ports_of("gateway", text).ok();
        let mac = "5c5b350e0060";
        assert_eq!(
            of("5c:5b:35:0e:00:60:et-0/0/1:2=tcp[13] = 2"),
            Some(vec![port(mac, "et-0/0/1:2", Some("tcp[13] = 2"))])
        );
        let id = "00000000-0000-0000-1000-5c5b350e0060:a,irb";
        assert_eq!(of(id), Some(vec![port(mac, "a", None), port(mac, "irb", None)]));
        assert_eq!(of("SW 1:et-0/0/1:2"), Some(vec![port("SW 1", "et-0/0/1:2", None)]));
        for text in ["", mac, "5c5b350e0060:", "5c5b350e0060:a,", " :a", "5c5b350e0060:a="] {
            assert_eq!(of(text), None, "{text}");
        }
    }

    #[test]
    fn filters_of_one_side_are_for_captures_of_both() {
        let both = CaptureType::named("radiotap,wired").expect("a type");
        let wired = CaptureType::named("wired").expect("a type");
        assert_eq!(expression(both, "wired= arp").side.as_deref(), Some("wired"));
        assert_eq!(expression(both, "tcp[13]=2").side, None);
        assert!(one_sided(wired, "wired=arp").is_err());
        assert!(one_sided(wired, "tcp[13]=2").is_ok() && one_sided(both, "wired=arp").is_ok());
    }
}
