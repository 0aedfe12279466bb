//! Maps the MACs and ids of devices, clients and assets to their names.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use super::ReceivedMessage;
use super::subject::{self, normal};
use crate::channel::{MacAddress, Parameter};
use crate::text::sanitize::{sanitize, width};
use crate::wire::Payload;

/// The most names of one sort that are learned: phones that change their MAC would fill the memory.
const MOST: usize = 100_000;

/// Names by MAC, or by id where the id contains none. All copies share the names: they arrive while output is
/// already being written.
#[derive(Clone, Debug, Default)]
pub struct Names(Arc<RwLock<NameTables>>);

#[derive(Debug, Default)]
struct NameTables {
    /// From the lists of the cloud, its cache, or a recording.
    listed: HashMap<Parameter, HashMap<String, String>>,
    /// From messages, which are newer than any list.
    learned: HashMap<Parameter, HashMap<String, String>>,
}

impl NameTables {
    fn of(&self, parameter: Parameter, id: &str) -> Option<&String> {
        let tables = [&self.learned, &self.listed];
        tables.into_iter().find_map(|table| table.get(&parameter)?.get(id))
    }
}

impl Names {
    /// Replaces the names that lists gave.
    pub fn set(&self, parameter: Parameter, names: HashMap<String, String>) {
        self.write(|tables| _ = tables.listed.insert(parameter, names));
    }

    /// Adds device names from a recording.
    pub fn restore(&self, names: impl IntoIterator<Item = (String, String)>) {
        self.write(|tables| tables.listed.entry(Parameter::Device).or_default().extend(names));
    }

    /// The names of all devices, sorted by id.
    pub fn devices(&self) -> BTreeMap<String, String> {
        let tables = self.read();
        let tables = [&tables.listed, &tables.learned];
        let devices =
            tables.into_iter().filter_map(|table| table.get(&Parameter::Device)).flatten();
        devices.map(|(id, name)| (id.clone(), name.clone())).collect()
    }

    /// The name of the thing with this MAC, device UUID or id, if it is known.
    pub fn of(&self, parameter: Parameter, id: &str) -> Option<String> {
        self.read().of(parameter, &normal(id)).cloned()
    }

    pub fn device(&self, id: &str) -> Option<String> {
        self.of(Parameter::Device, id)
    }

    /// The name of the device, client or asset with this MAC or id.
    pub fn any(&self, id: &str) -> Option<String> {
        const ALL: [Parameter; 4] =
            [Parameter::Device, Parameter::Client, Parameter::Asset, Parameter::SdkClient];
        let (tables, id) = (self.read(), normal(id));
        ALL.into_iter().find_map(|parameter| tables.of(parameter, &id)).cloned()
    }

    /// What a person calls the device: its name, or else its MAC with colons, or else its id.
    pub fn label(&self, id: &str) -> String {
        self.device(id).unwrap_or_else(|| Self::address(id))
    }

    /// The MAC with colons that an id is, or contains; any other id as it is.
    pub fn address(id: &str) -> String {
        let mac = MacAddress::of_device(id).or_else(|| MacAddress::parse(id));
        mac.map_or_else(|| id.to_owned(), MacAddress::with_colons)
    }

    /// How many device names are known.
    pub fn count(&self) -> usize {
        let tables = self.read();
        let tables = [&tables.listed, &tables.learned];
        tables.iter().filter_map(|table| table.get(&Parameter::Device)).map(HashMap::len).sum()
    }

    /// The width of the longest device name, in terminal columns.
    pub fn widest(&self) -> usize {
        let names = self.devices();
        names.values().map(|name| width(&sanitize(name))).max().unwrap_or(0)
    }

    /// The name of the thing with this MAC or id, if nothing else is known to have the same.
    pub fn unique(&self, parameter: Parameter, id: &str) -> Option<String> {
        let tables = self.read();
        let name = tables.of(parameter, &normal(id))?;
        let namesakes = |is_mac: bool| {
            // One thing may be known by its MAC and by its id.
            let is_other = |(own, other): &(&String, &String)| {
                *other == name && MacAddress::parse(own).is_some() == is_mac
            };
            let both = [&tables.listed, &tables.learned];
            let all = both.into_iter().filter_map(|table| table.get(&parameter)).flatten();
            all.filter(is_other).map(|(own, _)| own).collect::<HashSet<_>>().len()
        };
        (namesakes(true) <= 1 && namesakes(false) <= 1).then(|| name.clone())
    }

    /// Takes the names that a message says: a full message names the MAC that a basic one carries.
    pub fn learn(&self, record: &ReceivedMessage) {
        let Ok(payload) = record.payload.map(Payload::text) else { return };
        let subjects = record.subscription.channel.map_or(&[][..], |channel| channel.subjects);
        for subject in subjects.iter().filter(|subject| !subject.names.is_empty()) {
            let Some(name) = subject::name(subject, payload) else { continue };
            for id in subject::ids(subject, record.subscription, payload) {
                self.learn_one(subject.parameter, id, &name);
            }
        }
    }

    fn learn_one(&self, parameter: Parameter, id: String, name: &str) {
        // Most messages say what is known already, and readers do not wait for each other.
        if self.read().of(parameter, &id).is_some_and(|known| known == name) {
            return;
        }
        self.write(|tables| {
            let learned = tables.learned.entry(parameter).or_default();
            if learned.len() < MOST || learned.contains_key(&id) {
                learned.insert(id, name.to_owned());
            }
        });
    }

    fn read(&self) -> RwLockReadGuard<'_, NameTables> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self, change: impl FnOnce(&mut NameTables)) {
        change(&mut self.0.write().unwrap_or_else(PoisonError::into_inner));
    }

    #[cfg(test)]
    pub fn of_devices(names: &[(&str, &str)]) -> Self {
        let known = Self::default();
        known.restore(names.iter().map(|(id, name)| ((*id).to_owned(), (*name).to_owned())));
        known
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::received;
    use super::*;

    #[test]
    fn devices_are_known_by_either_id_and_by_every_copy() {
        let names = Names::default();
        let copy = names.clone();
        names.set(Parameter::Device, [("5c5b350e0060".to_owned(), "AP".to_owned())].into());
        for id in ["5c5b350e0060", "5C:5B:35:0E:00:60", "00000000-0000-0000-1000-5c5b350e0060"] {
            assert_eq!(copy.device(id).as_deref(), Some("AP"), "{id}");
        }
        assert_eq!(copy.device("5c5b350e0061"), None);
        assert_eq!(copy.label("5c5b350e0061"), "5c:5b:35:0e:00:61");
        assert_eq!(copy.device("HQ"), None);
        assert_eq!(copy.of(Parameter::Client, "5c5b350e0060"), None);
    }

    #[test]
    fn messages_teach_names() {
        let names = Names::default();
        for (channel, payload) in [
            ("device-stats", r#"{"mac":"5c5b350e0060","name":"AP","id":"i"}"#),
            (
                "client-stats",
                r#"{"mac":"a1b2c3000001","hostname":"phone","ap_mac":"5c5b350e0061"}"#,
            ),
            ("client-stats", r#"{"mac":"a1b2c3000002","hostname":"","username":"ann"}"#),
            (
                "assets",
                r#"{"mac":"b1","name":"Cart","device_name":"AP-2","ap_mac":"5c5b350e0062"}"#,
            ),
            ("device-stats", r#"{"mac":"5c5b350e0063","_offset_apbasic":1}"#),
        ] {
            received(channel, payload, |record| names.learn(record));
        }
        let of = |parameter, id| names.of(parameter, id).unwrap_or_default();
        assert_eq!(of(Parameter::Device, "5c:5b:35:0e:00:60"), "AP");
        assert_eq!(of(Parameter::Client, "a1b2c3000001"), "phone");
        assert_eq!(of(Parameter::Client, "a1b2c3000002"), "ann");
        assert_eq!(of(Parameter::Asset, "b1"), "Cart");
        assert_eq!(of(Parameter::Device, "5c5b350e0062"), "AP-2");
        for unknown in ["5c5b350e0061", "5c5b350e0063"] {
            assert_eq!(of(Parameter::Device, unknown), "", "{unknown}");
        }
        // A new name replaces what a list says, and lists leave what was learned.
        let renamed = r#"{"mac":"5c5b350e0060","name":"AP-New"}"#;
        received("device-stats", renamed, |record| names.learn(record));
        names.set(Parameter::Device, [("5c5b350e0060".to_owned(), "AP".to_owned())].into());
        assert_eq!(of(Parameter::Device, "5c5b350e0060"), "AP-New");
        let unique = |id| names.unique(Parameter::Device, id);
        assert_eq!(unique("5c5b350e0060").as_deref(), Some("AP-New"));
        let twin = r#"{"mac":"5c5b350e0064","name":"AP-New"}"#;
        received("device-stats", twin, |record| names.learn(record));
        assert_eq!(unique("5c5b350e0060"), None);
    }
}
