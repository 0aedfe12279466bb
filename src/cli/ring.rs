//! Defines and reads the options of the packet ring buffer.

use std::time::Duration;

use clap::{Arg, ArgMatches};

use super::{duration, size};
use crate::app::RingSettings;
use crate::channel::{CHANNELS, Channel, PayloadShape};
use crate::error::Error;
use crate::filter::{Condition, unguarded};
use crate::message::Names;
use crate::notice::Notice;

const HEADING: &str = "Keeping the last packets";

/// Options of a capture channel; empty for any other channel.
pub fn options(channel: &'static Channel) -> Vec<Arg> {
    if channel.shape != PayloadShape::Capture {
        return Vec::new();
    }
    let own = |name: &'static str| Arg::new(name).long(name).help_heading(HEADING);
    let time = |name| own(name).value_name("T").value_parser(duration::positive);
    vec![
        time("keep-last")
            .requires("trigger")
            .help("Hold the packets of the last T in memory and write them when --trigger fires"),
        own("trigger")
            .value_name("JQ")
            .requires("keep-last")
            .help("jq program that fires on a packet if its result is neither false nor null"),
        own("trigger-on")
            .value_name("CHANNEL")
            .value_parser(triggers(channel))
            .requires("trigger")
            .help("Test --trigger on the messages of this channel instead, at the same site or organisation"),
        time("after")
            .default_value("1m")
            .requires("trigger")
            .help("Keep writing for T after a trigger; another trigger in that time extends it"),
        own("ring-size")
            .value_name("SIZE")
            .value_parser(size::parse)
            .default_value("64M")
            .requires("keep-last")
            .help("Memory for held packets; when full, the oldest are dropped early"),
    ]
}

/// Channels with the same parameters as the capture's: the site, or the organisation.
fn triggers(channel: &Channel) -> Vec<&'static str> {
    let own: Vec<_> = channel.parameters().collect();
    let fits = |other: &&Channel| {
        other.shape != PayloadShape::Capture && other.parameters().collect::<Vec<_>>() == own
    };
    CHANNELS.iter().filter(fits).map(|other| other.name).collect()
}

/// The settings of `--keep-last`, if it is given.
pub fn read(arguments: &ArgMatches, names: &Names) -> Result<Option<RingSettings>, Error> {
    let keep = arguments.try_get_one::<Duration>("keep-last").ok().flatten();
    let Some(keep) = keep.copied() else { return Ok(None) };
    let code = arguments.get_one::<String>("trigger").expect("clap wants it");
    let condition = Condition::compile("--trigger", code, names.clone()).map_err(|report| {
        Error::usage(format!("invalid jq program in `--trigger`: {report}"), None)
    })?;
    Ok(Some(RingSettings {
        keep,
        after: *arguments.get_one("after").expect("it has a default"),
        size: *arguments.get_one("ring-size").expect("it has a default"),
        condition,
        on: arguments.get_one::<String>("trigger-on").and_then(|name| Channel::named(name)),
    }))
}

/// A warning about a trigger that fires on a message without the field it compares.
pub fn warning(arguments: &ArgMatches) -> Option<Notice> {
    let code = arguments.try_get_one::<String>("trigger").ok().flatten()?;
    let found = unguarded(code)?;
    Some(Notice::UnguardedTrigger { field: found.field, operator: found.operator.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn channels_of_the_same_place_trigger() {
        let of = |name| triggers(Channel::named(name).expect("a channel"));
        assert_eq!(
            of("pcap"),
            [
                "client-stats",
                "device-events",
                "device-stats",
                "mxedge-events",
                "mxedge-stats",
                "spectrum"
            ]
        );
        assert!(of("org-pcap").contains(&"org-mxedge-stats"));
    }
}
