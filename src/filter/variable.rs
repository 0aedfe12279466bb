//! Defines the variables, such as `$site`, that filters can use.

/// A variable that every program may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variable {
    Channel,
    Name,
    SiteId,
    Site,
    Device,
    Client,
    Asset,
    Kind,
    Received,
    /// The environment, without secrets.
    Environment,
}

impl Variable {
    pub const ALL: [Self; 10] = [
        Self::Channel,
        Self::Name,
        Self::SiteId,
        Self::Site,
        Self::Device,
        Self::Client,
        Self::Asset,
        Self::Kind,
        Self::Received,
        Self::Environment,
    ];

    /// With its dollar sign.
    pub fn name(self) -> &'static str {
        match self {
            Self::Channel => "$channel",
            Self::Name => "$name",
            Self::SiteId => "$site_id",
            Self::Site => "$site",
            Self::Device => "$device",
            Self::Client => "$client",
            Self::Asset => "$asset",
            Self::Kind => "$kind",
            Self::Received => "$received",
            Self::Environment => "$ENV",
        }
    }

    /// Whether its value is a name, which may be known only later.
    pub fn is_name(self) -> bool {
        match self {
            Self::Device | Self::Client | Self::Asset => true,
            Self::Channel
            | Self::Name
            | Self::SiteId
            | Self::Site
            | Self::Kind
            | Self::Received
            | Self::Environment => false,
        }
    }

    /// Those that a program may mean: what it does not name is not made for each message.
    pub fn of(code: &str) -> Vec<Self> {
        Self::ALL.into_iter().filter(|variable| code.contains(variable.name())).collect()
    }
}
