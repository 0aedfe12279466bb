//! Fills in the parameters of channel paths, and finds the channel that a path belongs to.

use std::collections::{BTreeMap, BTreeSet};

use super::defs::CHANNELS;
use super::id::MacAddress;
use super::{Channel, Parameter, PayloadShape};

/// One channel of one place: what is subscribed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscription {
    /// The full path: `/sites/4ac1…/stats/devices`.
    pub path: String,
    /// `None` for a path that no row of the registry describes.
    pub channel: Option<&'static Channel>,
    /// The site in the path.
    pub site_id: Option<String>,
    /// The name of that site, where it is known.
    pub site: Option<String>,
}

impl PartialEq for Channel {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Channel {}

impl Subscription {
    /// Any path; the registry's row, if one describes it, is found.
    pub fn of_path(path: &str) -> Self {
        let segments: Vec<&str> = path.split('/').collect();
        let site_id =
            segments.windows(2).find(|pair| pair[0] == "sites").map(|pair| pair[1].to_owned());
        Self { path: path.to_owned(), channel: recognise(path), site_id, site: None }
    }

    /// The channel's path with `value` for each of its parameters.
    pub fn fill(channel: &'static Channel, mut value: impl FnMut(Parameter) -> String) -> Self {
        let segments: Vec<String> = channel
            .path
            .split('/')
            .map(|segment| {
                Parameter::of_segment(segment).map_or_else(|| segment.to_owned(), &mut value)
            })
            .collect();
        Self { channel: Some(channel), ..Self::of_path(&segments.join("/")) }
    }

    /// Whether its messages bring packets. A path outside the registry is known by its end.
    pub fn is_capture(&self) -> bool {
        match self.channel {
            Some(channel) => channel.shape == PayloadShape::Capture,
            None => self.path.ends_with("/pcaps"),
        }
    }

    /// Whether a second envelope is around each payload. A path outside the registry is known by its end.
    pub fn is_command(&self) -> bool {
        match self.channel {
            Some(channel) => channel.shape == PayloadShape::Command,
            None => self.path.ends_with("/cmd"),
        }
    }

    /// What people call it: `device-stats of HQ`, or the path of a channel outside the registry.
    pub fn label(&self) -> String {
        match (self.name(), self.site.as_deref().or(self.site_id.as_deref())) {
            (None, _) => self.path.clone(),
            (Some(name), None) => name.to_owned(),
            (Some(name), Some(site)) => format!("{name} of {site}"),
        }
    }

    /// The subcommand's name, or nothing for a path outside the registry.
    pub fn name(&self) -> Option<&'static str> {
        self.channel.map(|channel| channel.name)
    }
}

/// What people call several: `device-stats of HQ, Wien and 3 more`.
pub fn label_of_all<'a>(subscriptions: impl Iterator<Item = &'a Subscription>) -> String {
    const NAMED: usize = 2;
    let mut by_channel: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for one in subscriptions {
        let sites = by_channel.entry(one.name().unwrap_or(&one.path)).or_default();
        sites.extend(
            one.site.as_deref().or(one.site_id.as_deref()).filter(|_| one.channel.is_some()),
        );
    }
    let label = |(channel, sites): (&&str, &BTreeSet<&str>)| {
        let named = sites.iter().take(NAMED + usize::from(sites.len() == NAMED + 1));
        let named: Vec<&str> = named.copied().collect();
        match sites.len() - named.len() {
            _ if sites.is_empty() => (*channel).to_owned(),
            0 => format!("{channel} of {}", named.join(", ")),
            more => format!("{channel} of {} and {more} more", named.join(", ")),
        }
    };
    let labels: Vec<String> = by_channel.iter().take(NAMED).map(label).collect();
    match by_channel.len() - labels.len() {
        0 => labels.join(", "),
        more => format!("{} and {more} more", labels.join(", ")),
    }
}

/// The channel whose template `path` matches.
pub fn recognise(path: &str) -> Option<&'static Channel> {
    CHANNELS.iter().find(|channel| {
        let own = channel.path.split('/');
        own.clone().count() == path.split('/').count()
            && own.zip(path.split('/')).all(|(template, segment)| {
                template == segment
                    || (Parameter::of_segment(template).is_some() && !segment.is_empty())
            })
    })
}

/// Whether a message of `channel` can belong to the subscription of `path`, though they differ.
///
/// Juniper's own pages show such pairs: an asset's `diag` is subscribed by UUID and answers with the
/// MAC; `zigbee_join` answers on `cmd`; a device appears as UUID or as MAC; a leading `/`, a `stats`
/// segment, the plural of `pcaps` come and go.
pub fn fits(path: &str, channel: &str) -> bool {
    let own = normal_segments(path);
    let other = normal_segments(channel);
    let diagnostic = own.last().is_some_and(|last| last == "diag");
    own.len() == other.len()
        && own
            .iter()
            .zip(&other)
            .enumerate()
            .all(|(place, (ours, theirs))| ours == theirs || (diagnostic && place + 2 == own.len()))
}

fn normal_segments(path: &str) -> Vec<String> {
    let mut segments: Vec<String> = path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .map(|segment| match segment {
            "zigbee_join" => "cmd".to_owned(),
            "pcap" => "pcaps".to_owned(),
            id => MacAddress::of_device(id)
                .or_else(|| MacAddress::parse(id))
                .map_or_else(|| id.to_owned(), |mac| mac.to_string()),
        })
        .collect();
    if segments.last().is_some_and(|last| last == "diag") {
        segments.retain(|segment| segment != "stats");
    }
    segments
}

#[cfg(test)]
mod tests {
    use super::*;

    const SITE: &str = "4ac1dcf4-9d8b-7211-65c4-057819f0862b";

    #[test]
    fn a_filled_template_is_recognised_as_its_channel() {
        for channel in CHANNELS {
            let subscription = Subscription::fill(channel, |_| SITE.to_owned());
            assert_eq!(recognise(&subscription.path), Some(channel), "{}", channel.name);
            assert_eq!(subscription.site_id.is_some(), channel.has(Parameter::Site));
        }
    }

    #[test]
    fn an_unknown_path_has_no_channel() {
        assert_eq!(recognise("/sites/x/unheard_of"), None);
        assert_eq!(Subscription::of_path("/sites/x/unheard_of").site_id.as_deref(), Some("x"));
        assert!(Subscription::of_path("/other/cmd").is_command());
        assert!(!Subscription::of_path("/other").is_command());
        assert!(!Subscription::of_path("/sites/x/unheard_of").is_capture());
        assert!(Subscription::of_path("/unheard_of/x/pcaps").is_capture());
        assert!(Subscription::of_path("/orgs/x/pcaps").is_capture());
    }

    #[test]
    fn documented_quirks_fit_and_foreign_channels_do_not() {
        let cases = [
            (
                "/sites/S/assets/7beb14fc-dc99-d51a-bc9e-9c7360db8520/diag",
                "/sites/S/assets/115825352113/diag",
                true,
            ),
            ("/sites/S/sdkclients/I/diag", "/sites/S/stats/sdkclients/I/diag", true),
            (
                "/sites/S/devices/00000000-0000-0000-1000-5c5b350e0060/zigbee_join",
                "/sites/S/devices/00000000-0000-0000-1000-5c5b350e0060/cmd",
                true,
            ),
            (
                "/sites/S/devices/00000000-0000-0000-1000-5c5b350e0060/cmd",
                "/sites/S/devices/5c5b350e0060/cmd",
                true,
            ),
            ("/orgs/O/mist_nac/test_idp", "orgs/O/mist_nac/test_idp", true),
            ("/sites/S/pcaps", "/sites/S/pcap", true),
            ("/sites/S/stats/devices", "/sites/T/stats/devices", false),
            ("/sites/S/stats/devices", "/sites/S/stats/clients", false),
            ("/sites/S/assets/A/diag", "/sites/T/assets/B/diag", false),
            (
                "/sites/S/devices/00000000-0000-0000-1000-5c5b350e0060/cmd",
                "/sites/S/devices/5c5b350e0061/cmd",
                false,
            ),
        ];
        for (path, channel, expected) in cases {
            assert_eq!(fits(path, channel), expected, "{path} {channel}");
        }
    }
}
