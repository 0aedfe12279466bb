//! What a simulated capture covers: its type, devices, ports and bands.

/// What is captured, as the REST call names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SimulatedCaptureType {
    Client,
    NewAssociation,
    Wired,
    Wireless,
    Radiotap,
    /// Of both sides of an access point.
    RadiotapWired,
    Scan,
    Gateway,
    Switch,
    Edge,
}

/// What a capture is to hold.
#[derive(Clone, Debug)]
pub struct CaptureScope {
    pub kind: SimulatedCaptureType,
    /// Access points, by their number at the site; at least one unless ports are named.
    pub points: Vec<usize>,
    /// Devices by their number at the site, each with a port; at least one for gateways and switches.
    pub ports: Vec<(usize, String)>,
    /// The interface of a Mist Edge.
    pub interface: String,
    /// Packets of one client alone.
    pub client: Option<String>,
    pub ssid: Option<String>,
    /// `24`, `5`, `6`; at least one.
    pub bands: Vec<String>,
    /// The channel of a scan.
    pub channel: Option<u64>,
    /// Longer packets are cut to so many bytes.
    pub longest: usize,
    /// Each packet has so many bytes.
    pub size: Option<usize>,
}

impl SimulatedCaptureType {
    pub const ALL: [(&'static str, Self); 10] = [
        ("client", Self::Client),
        ("new_assoc", Self::NewAssociation),
        ("wired", Self::Wired),
        ("wireless", Self::Wireless),
        ("radiotap", Self::Radiotap),
        ("radiotap,wired", Self::RadiotapWired),
        ("scan", Self::Scan),
        ("gateway", Self::Gateway),
        ("switch", Self::Switch),
        ("mxedge", Self::Edge),
    ];

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(own, _)| *own == name).map(|(_, kind)| *kind)
    }

    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }
}

impl CaptureScope {
    /// Everything that can be heard on the access points of these numbers.
    pub fn new(kind: SimulatedCaptureType, points: Vec<usize>) -> Self {
        Self {
            kind,
            points,
            ports: Vec::new(),
            interface: "port0".to_owned(),
            client: None,
            ssid: None,
            bands: vec!["24".to_owned(), "5".to_owned()],
            channel: None,
            longest: usize::MAX,
            size: None,
        }
    }
}
