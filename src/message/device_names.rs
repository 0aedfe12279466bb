//! Maps device ids and MAC addresses to device names.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use crate::channel::MacAddress;
use crate::text::sanitize::{sanitize, width};

/// Device names by MAC, or by id where the id contains none (Mist Edges). All copies share the names: they
/// arrive while output is already being written.
#[derive(Clone, Debug, Default)]
pub struct DeviceNames(Arc<RwLock<HashMap<String, String>>>);

impl DeviceNames {
    /// Replaces all names.
    pub fn set(&self, names: HashMap<MacAddress, String>) {
        let names = names.into_iter().map(|(mac, name)| (mac.to_string(), name)).collect();
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = names;
    }

    /// All names, sorted by id.
    pub fn all(&self) -> BTreeMap<String, String> {
        let names = self.0.read().unwrap_or_else(PoisonError::into_inner);
        names.iter().map(|(id, name)| (id.clone(), name.clone())).collect()
    }

    /// Adds the names from a recording.
    pub fn restore(&self, names: impl IntoIterator<Item = (String, String)>) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).extend(names);
    }

    #[cfg(test)]
    pub fn of(names: &[(&str, &str)]) -> Self {
        let own = |(id, name): &(&str, &str)| ((*id).to_owned(), (*name).to_owned());
        Self(Arc::new(RwLock::new(names.iter().map(own).collect())))
    }

    /// The name of the device with this MAC or UUID, if it is known.
    pub fn device(&self, id: &str) -> Option<String> {
        let mac = mac_of(id);
        let names = self.0.read().unwrap_or_else(PoisonError::into_inner);
        names.get(mac.as_deref().unwrap_or(id)).cloned()
    }

    /// What a person calls the device: its name, or else its MAC with colons, or else its id.
    pub fn label(&self, id: &str) -> String {
        self.device(id).unwrap_or_else(|| Self::address(id))
    }

    /// The MAC with colons that an id is, or contains; any other id as it is.
    pub fn address(id: &str) -> String {
        mac_of(id).map_or_else(|| id.to_owned(), |mac| with_colons(&mac))
    }

    /// How many names are known.
    pub fn count(&self) -> usize {
        self.0.read().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// The width of the longest name, in terminal columns.
    pub fn widest(&self) -> usize {
        let names = self.0.read().unwrap_or_else(PoisonError::into_inner);
        names.values().map(|name| width(&sanitize(name))).max().unwrap_or(0)
    }
}

/// The MAC that an id is, or contains: twelve digits.
fn mac_of(id: &str) -> Option<String> {
    MacAddress::of_device(id).or_else(|| MacAddress::parse(id)).map(|mac| mac.to_string())
}

fn with_colons(mac: &str) -> String {
    let pairs: Vec<&str> = (0..mac.len()).step_by(2).map(|at| &mac[at..at + 2]).collect();
    pairs.join(":")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_are_known_by_either_id_and_by_every_copy() {
        let names = DeviceNames::default();
        let copy = names.clone();
        names.set([(MacAddress::parse("5c5b350e0060").expect("a MAC"), "AP".to_owned())].into());
        for id in ["5c5b350e0060", "5C:5B:35:0E:00:60", "00000000-0000-0000-1000-5c5b350e0060"] {
            assert_eq!(copy.device(id).as_deref(), Some("AP"), "{id}");
        }
        assert_eq!(copy.device("5c5b350e0061"), None);
        assert_eq!(copy.device("HQ"), None);
    }
}
