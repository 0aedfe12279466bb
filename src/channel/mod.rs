//! The registry of Mist's stream channels: their names, paths and presentation.
//!
//! Pure data and a little text handling. Knows nothing of sockets, of the command line, of JSON or of
//! terminals. A new channel is one row of [`CHANNELS`]: the subcommand, its options, help, man page,
//! completions, README row and pretty view come from it. It also needs a rule of the same name in
//! `sim/world/generator.rs`, where a test reports a missing one.

pub mod capture;
mod defs;
mod id;
mod subject;
mod subscription;
mod view;

pub use capture::{
    BANDS, BANDWIDTHS, CAPTURE_TYPES, CaptureOption, CaptureType, PACKETS, SHORTEST, SIDES,
    SWITCH_PORTS,
};
pub use defs::CHANNELS;
pub use id::{MacAddress, device_uuid, is_uuid};
pub use subject::Subject;
pub use subscription::{Subscription, fits, label_of_all, recognise};
pub use view::{DeviceStatsKind, RECEIVED_PATH, ValueHealth, ValueUnit, ViewColumn};

/// One channel of the stream.
#[derive(Debug)]
pub struct Channel {
    /// The subcommand and `$name`: `device-stats`.
    pub name: &'static str,
    /// The path with its parameters: `/sites/{site_id}/stats/devices`.
    pub path: &'static str,
    /// What arrives, in one line, without a final period.
    pub about: &'static str,
    /// Further sentences for `--help` and the man page.
    pub detail: &'static str,
    /// One of the thirteen channels in the table of Juniper's WebSocket overview page.
    pub overview: bool,
    /// What its messages are about, and where they say so.
    pub subjects: &'static [Subject],
    pub shape: PayloadShape,
    /// The columns of CSV and TSV, as dotted paths. Scripts depend on them, the view may change.
    pub fields: &'static [&'static str],
    /// The pretty view: the columns for each kind of payload; the row without a kind serves the rest.
    pub views: &'static [(Option<DeviceStatsKind>, &'static [ViewColumn])],
}

impl Channel {
    /// The channel whose subcommand is `name`.
    pub fn named(name: &str) -> Option<&'static Self> {
        CHANNELS.iter().find(|channel| channel.name == name)
    }

    /// The parameters of the path, in its order.
    pub fn parameters(&self) -> impl Iterator<Item = Parameter> + use<> {
        self.path.split('/').filter_map(Parameter::of_segment)
    }

    /// What its messages say of a device, a client or an asset, if they are about one.
    pub fn subject(&self, parameter: Parameter) -> Option<&'static Subject> {
        self.subjects.iter().find(|subject| subject.parameter == parameter)
    }

    /// What a run may be narrowed to: whatever messages are about that the path does not say already.
    pub fn narrows(&self) -> impl Iterator<Item = Parameter> {
        self.subjects.iter().filter(|subject| !subject.ids.is_empty()).map(|one| one.parameter)
    }

    /// Whether its devices are Mist Edges, which have lists of their own.
    pub fn is_of_edges(&self) -> bool {
        let of_organisation = self.path.starts_with("/orgs/");
        self.path.contains("/mxedges") || (of_organisation && self.shape == PayloadShape::Capture)
    }

    #[cfg(test)]
    pub fn has(&self, parameter: Parameter) -> bool {
        self.parameters().any(|own| own == parameter)
    }

    /// The column of any of its views that shows this path.
    pub fn column(&self, path: &str) -> Option<&'static ViewColumn> {
        let mut columns = self.views.iter().flat_map(|(_, columns)| columns.iter());
        columns.find(|column| column.paths.contains(&path))
    }

    /// The columns of the pretty view for a payload of this kind.
    pub fn columns(&self, kind: Option<DeviceStatsKind>) -> &'static [ViewColumn] {
        let of = |wanted| {
            self.views.iter().find(|(kind, _)| *kind == wanted).map(|(_, columns)| *columns)
        };
        of(kind).or_else(|| of(None)).unwrap_or(&[])
    }
}

/// How the payload lies in its envelope, and what else is known of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayloadShape {
    /// `data` is the payload.
    Plain,
    /// Device statistics: the payload has a [`DeviceStatsKind`].
    Stats,
    /// Device output: `data` is a second envelope, whose own `data` is the payload.
    Command,
    /// Packets, each with its own little capture file.
    Capture,
}

/// A parameter of a channel path; each becomes an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Parameter {
    Org,
    Site,
    Map,
    Device,
    Client,
    Asset,
    SdkClient,
}

/// What a value of a parameter looks like once it is resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterForm {
    /// A UUID.
    Uuid,
    /// A device: a UUID, or a MAC from which Mist makes the UUID.
    Device,
    /// A MAC, 12 lower-case hex digits.
    Mac,
}

impl Parameter {
    pub const ALL: [Self; 7] = [
        Self::Org,
        Self::Site,
        Self::Map,
        Self::Device,
        Self::Client,
        Self::Asset,
        Self::SdkClient,
    ];

    /// The name in a path template, without braces.
    pub fn placeholder(self) -> &'static str {
        match self {
            Self::Org => "org_id",
            Self::Site => "site_id",
            Self::Map => "map_id",
            Self::Device => "device_id",
            Self::Client => "client_mac",
            Self::Asset => "asset_id",
            Self::SdkClient => "sdkclient_id",
        }
    }

    /// The long option, without dashes.
    pub fn option(self) -> &'static str {
        match self {
            Self::Org => "org",
            Self::Site => "site",
            Self::Map => "map",
            Self::Device => "device",
            Self::Client => "client",
            Self::Asset => "asset",
            Self::SdkClient => "sdk-client",
        }
    }

    /// The environment variable that gives a default.
    pub fn environment(self) -> Option<&'static str> {
        match self {
            Self::Org => Some("MIST_ORG_ID"),
            Self::Site => Some("MIST_SITE_ID"),
            Self::Map | Self::Device | Self::Client | Self::Asset | Self::SdkClient => None,
        }
    }

    pub fn form(self) -> ParameterForm {
        match self {
            Self::Org | Self::Site | Self::Map | Self::Asset | Self::SdkClient => {
                ParameterForm::Uuid
            }
            Self::Device => ParameterForm::Device,
            Self::Client => ParameterForm::Mac,
        }
    }

    /// The value as it stands in a path, if `text` is an id or a MAC in any usual form; `None` if it
    /// can only be a name.
    pub fn identifier(self, text: &str) -> Option<String> {
        let uuid = || is_uuid(text).then(|| text.to_ascii_lowercase());
        match self.form() {
            ParameterForm::Uuid => uuid(),
            ParameterForm::Device => uuid().or_else(|| MacAddress::parse(text).map(device_uuid)),
            ParameterForm::Mac => MacAddress::parse(text).map(|mac| mac.to_string()),
        }
    }

    /// The values in a list of ids: each of them, or the whole text where it is anything but such a list.
    pub fn split_ids(self, text: &str) -> Vec<String> {
        let parts = || text.split(',').map(str::trim).filter(|part| !part.is_empty());
        let is_list = text.contains(',') && parts().all(|part| self.identifier(part).is_some());
        if is_list { parts().map(str::to_owned).collect() } else { vec![text.to_owned()] }
    }

    pub fn of_segment(segment: &str) -> Option<Self> {
        let name = segment.strip_prefix('{')?.strip_suffix('}')?;
        Self::ALL.into_iter().find(|parameter| parameter.placeholder() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_24_channels_and_13_of_the_overview() {
        assert_eq!(CHANNELS.len(), 24);
        assert_eq!(CHANNELS.iter().filter(|channel| channel.overview).count(), 13);
    }

    #[test]
    fn names_and_paths_are_unique() {
        for (place, channel) in CHANNELS.iter().enumerate() {
            for other in &CHANNELS[place + 1..] {
                assert_ne!(channel.name, other.name);
                assert_ne!(channel.path, other.path);
            }
        }
    }

    #[test]
    fn every_placeholder_is_a_known_parameter() {
        for channel in CHANNELS {
            assert_eq!(
                channel.path.matches('{').count(),
                channel.parameters().count(),
                "{}",
                channel.name
            );
        }
    }

    #[test]
    fn what_a_path_names_its_messages_are_about() {
        for channel in CHANNELS {
            for subject in channel.subjects {
                let is_in_path = channel.has(subject.parameter);
                assert_eq!(subject.ids.is_empty(), is_in_path, "{} {subject:?}", channel.name);
            }
            for parameter in channel.parameters() {
                let is_place =
                    matches!(parameter, Parameter::Org | Parameter::Site | Parameter::Map);
                assert_eq!(channel.subject(parameter).is_none(), is_place, "{}", channel.name);
            }
        }
    }

    #[test]
    fn every_channel_has_a_view_for_payloads_of_no_kind() {
        for channel in CHANNELS {
            assert!(!channel.columns(None).is_empty(), "{}", channel.name);
        }
    }

    #[test]
    fn identifiers_are_taken_in_any_usual_form() {
        let device = "00000000-0000-0000-1000-5c5b350e0060";
        for text in
            ["5c5b350e0060", "5C:5B:35:0E:00:60", "5c-5b-35-0e-00-60", "5c5b.350e.0060", device]
        {
            assert_eq!(Parameter::Device.identifier(text).as_deref(), Some(device), "{text}");
        }
        assert_eq!(
            Parameter::Client.identifier("AA:BB:CC:00:11:22").as_deref(),
            Some("aabbcc001122")
        );
        assert_eq!(Parameter::Device.split_ids("5c5b350e0060, 5c5b.350e.0061").len(), 2);
        assert_eq!(Parameter::Device.split_ids("5c5b350e0060,AP"), ["5c5b350e0060,AP"]);
        assert_eq!(Parameter::Site.identifier("HQ"), None);
        assert_eq!(Parameter::Client.identifier("aa:bb"), None);
    }
}
