//! Describes one site, device or client on one screen.
//!
//! | module | what is in it |
//! |---|---|
//! | `device`, `client`, `site` | the rows of each kind |
//! | `sheet` | rows of labelled parts, laid out for the width of the terminal |
//! | `member` | reads members of payloads |

mod client;
mod device;
mod member;
mod sheet;
mod site;

pub use site::device_types;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::cell::Clock;
use super::settings::Settings;
use crate::message::Names;
use sheet::Sheet;

/// What is described.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DescriptionKind {
    Site,
    Device,
    Client,
}

impl DescriptionKind {
    pub const ALL: [Self; 3] = [Self::Site, Self::Device, Self::Client];

    /// The subcommand, and the member of the JSON object that holds the subject.
    pub fn name(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Device => "device",
            Self::Client => "client",
        }
    }
}

/// Everything that is known of one thing, as the cloud's REST API says it.
pub struct Description {
    pub kind: DescriptionKind,
    /// Its statistics, or its settings if the cloud has no statistics of it.
    pub subject: Value,
    /// Name of the site, or its id.
    pub site: String,
    /// The maps of the site.
    pub maps: Vec<Value>,
    /// Statistics of the site's devices; empty for a client.
    pub devices: Vec<Value>,
    /// Statistics of the clients: of an access point, or of the site.
    pub clients: Vec<Value>,
    /// The latest events, newest first; `None` if the cloud did not say.
    pub events: Option<Vec<Value>>,
}

/// What is needed to show a description to people.
struct View<'a> {
    description: &'a Description,
    names: &'a Names,
    clock: Clock<'a>,
}

impl Description {
    /// One JSON object: the subject under the name of its kind, and what belongs to it.
    pub fn json(&self) -> String {
        let mut object = json!({self.kind.name(): self.subject, "site": self.site});
        if let Some(map) = self.map() {
            object["map"] = map.clone();
        }
        match self.kind {
            DescriptionKind::Site => {
                object = json!({"site": self.subject, "maps": self.maps, "devices": self.devices,
                    "clients": self.clients});
            }
            DescriptionKind::Device => object["clients"] = self.clients.clone().into(),
            DescriptionKind::Client => {}
        }
        if let Some(events) = &self.events {
            object["events"] = events.clone().into();
        }
        object.to_string()
    }

    /// The map that the subject is on.
    fn map(&self) -> Option<&Value> {
        let id = member::text(&self.subject, "map_id");
        self.maps.iter().find(|map| !id.is_empty() && member::text(map, "id") == id)
    }

    /// Lines for people.
    pub fn show(&self, settings: &Settings) -> Vec<u8> {
        let zone = if settings.utc { TimeZone::UTC } else { TimeZone::system() };
        let clock = Clock { now: Timestamp::now(), zone: &zone };
        let view = View { description: self, names: &settings.names, clock };
        let sheet: Sheet = match self.kind {
            DescriptionKind::Site => view.site(),
            DescriptionKind::Device => view.device(),
            DescriptionKind::Client => view.client(),
        };
        sheet.write(settings)
    }
}

impl View<'_> {
    /// `Floor 1 (12.4 m, 8.1 m)`: the map, and the place on it.
    fn place(&self) -> String {
        let Some(map) = self.description.map() else { return String::new() };
        let subject = &self.description.subject;
        let scale = member::number(map, "ppm").filter(|scale| *scale > 0.0);
        let metres = |own: &str, pixels: &str| {
            member::number(subject, own).or_else(|| Some(member::number(subject, pixels)? / scale?))
        };
        let name = member::text(map, "name");
        match (metres("x_m", "x"), metres("y_m", "y")) {
            (Some(x), Some(y)) => format!("{name} ({x:.1} m, {y:.1} m)"),
            _ => name,
        }
    }

    /// `, Floor 1 (…)` after the site, if the map is known.
    fn at(&self) -> String {
        let place = self.place();
        let site = &self.description.site;
        if place.is_empty() { format!("at {site}") } else { format!("at {site}, {place}") }
    }

    /// Adds the latest events, each with its time.
    fn events(&self, sheet: &mut Sheet) {
        for event in self.description.events.iter().flatten() {
            let time = member::number(event, "timestamp");
            let time = time
                .and_then(|time| super::time_format::clock(time, self.clock.now, self.clock.zone));
            let kind = sentence(&member::text(event, "type"));
            let said = member::text(event, "text");
            let said = if said.is_empty() { kind } else { format!("{kind}: {said}") };
            sheet.line("Events", &[&time.unwrap_or_default(), &said]);
        }
    }
}

/// `AP restarted` of `AP_RESTARTED`.
fn sentence(kind: &str) -> String {
    let word = |(place, word): (usize, &str)| match (place, word) {
        (0, "AP") => word.to_owned(),
        _ => word.to_lowercase(),
    };
    kind.split('_').enumerate().map(word).collect::<Vec<_>>().join(" ")
}
