//! Names for simulated sites, rooms, clients and manufacturers.
//!
//! Data only; some of it outside ASCII, as in life.

use super::random::Seed;

const SITES: &[(&str, &str, &str)] = &[
    ("HQ", "US", "America/Los_Angeles"),
    ("US-Austin", "US", "America/Chicago"),
    ("US-Denver", "US", "America/Denver"),
    ("DE-Köln", "DE", "Europe/Berlin"),
    ("JP-東京", "JP", "Asia/Tokyo"),
    ("US-Boston", "US", "America/New_York"),
    ("FR-Orléans", "FR", "Europe/Paris"),
    ("US-Seattle", "US", "America/Los_Angeles"),
];

/// Half of them in the United States, as the sites of a chain of shops might be.
const PLACES: &[(&str, &str, &str)] = &[
    ("US-NYC", "US", "America/New_York"),
    ("DE-BER", "DE", "Europe/Berlin"),
    ("US-CHI", "US", "America/Chicago"),
    ("GB-LON", "GB", "Europe/London"),
    ("US-SFO", "US", "America/Los_Angeles"),
    ("DE-München", "DE", "Europe/Berlin"),
    ("US-DAL", "US", "America/Chicago"),
    ("FR-Besançon", "FR", "Europe/Paris"),
    ("US-MIA", "US", "America/New_York"),
    ("JP-大阪", "JP", "Asia/Tokyo"),
    ("US-PHX", "US", "America/Phoenix"),
    ("SE-Göteborg", "SE", "Europe/Stockholm"),
    ("US-SEA", "US", "America/Los_Angeles"),
    ("PL-Łódź", "PL", "Europe/Warsaw"),
    ("US-ATL", "US", "America/New_York"),
    ("GR-Αθήνα", "GR", "Europe/Athens"),
];

/// Two sites of a large world have the same name, as it happens.
const TWINS: (usize, usize) = (1_100, 1_900);

/// Name, country and time zone of the site of this number.
pub fn site(number: usize) -> (String, &'static str, &'static str) {
    let number = if number == TWINS.1 { TWINS.0 } else { number };
    SITES.get(number).map_or_else(
        || {
            let (name, country, zone) = PLACES[number % PLACES.len()];
            (format!("{name}-{:03}", number / PLACES.len() + 1), country, zone)
        },
        |(name, country, zone)| ((*name).to_owned(), *country, *zone),
    )
}

pub fn organisation(number: usize) -> String {
    match number {
        0 => "Example Corp".to_owned(),
        _ => format!("Example Corp {}", number + 1),
    }
}

const ROOMS: &str =
    "Lobby Kitchen Lab Library Atrium Canteen Boardroom Workshop Café Studio Archive Terrace";

/// `Lobby`, …, then `Lobby-2`, …
pub fn room(number: usize) -> String {
    let rooms: Vec<&str> = ROOMS.split(' ').collect();
    numbered(&rooms, number)
}

const HOSTS: &[HostProfile] = &[
    HostProfile("ann-laptop", "3c22fb", "Apple", "macOS", "MacBook Pro"),
    HostProfile("bob-phone", "8c7712", "Samsung", "Android 15", "Galaxy S24"),
    HostProfile("Zoë’s iPhone", "f0d1a9", "Apple", "iOS", "iPhone"),
    HostProfile("build-server-3", "a4c3f0", "Intel", "Linux", ""),
    HostProfile("佐藤-MacBook", "3c22fb", "Apple", "macOS", "MacBook Air"),
    HostProfile("scanner-07", "00155d", "Zebra", "Android 11", "TC52"),
    HostProfile("printer-2f", "9c93e4", "Brother", "", ""),
    HostProfile("carla-tablet", "f0d1a9", "Apple", "iPadOS", "iPad"),
    HostProfile("signage-lobby", "dca632", "Raspberry Pi", "Linux", ""),
    HostProfile("dave-thinkpad", "a4c3f0", "Intel", "Windows 11", ""),
    HostProfile("erin-pixel", "3c5ab4", "Google", "Android 16", "Pixel 9"),
    HostProfile("camera-door-1", "b8a44f", "Axis", "Linux", ""),
];

/// Host name, vendor prefix, maker, operating system, model.
#[derive(Clone, Copy)]
pub struct HostProfile(
    pub &'static str,
    pub &'static str,
    pub &'static str,
    pub &'static str,
    pub &'static str,
);

pub fn host(number: usize) -> (String, HostProfile) {
    let host = HOSTS[number % HOSTS.len()];
    let rounds = number / HOSTS.len();
    (if rounds == 0 { host.0.to_owned() } else { format!("{}-{}", host.0, rounds + 1) }, host)
}

const TAGS: &[&str] =
    &["Forklift", "Wheelchair", "Defibrillator", "Pallet jack", "Infusion pump", "Toolbox"];

pub fn tag(number: usize) -> String {
    numbered(TAGS, number)
}

const PHONES: &[&str] = &["Ann's phone", "Guest phone", "Jürgen's phone", "Courier phone"];

pub fn phone(number: usize) -> String {
    numbered(PHONES, number)
}

/// Network names with their VLAN and key management.
pub const NETWORKS: &[(&str, &str, &str)] =
    &[("Corp", "10", "WPA3-EAP/CCMP"), ("Guest", "20", "OPEN"), ("Café-☕", "30", "WPA2-PSK/CCMP")];

/// A MAC from a vendor prefix and chance, unlike that of any other `number` below 256.
pub fn mac(prefix: &str, seed: Seed, number: usize) -> String {
    format!("{prefix}{}{:02x}", seed.at(number as u64).hex(4), number % 256)
}

fn numbered(words: &[&str], number: usize) -> String {
    let word = words[number % words.len()];
    match number / words.len() {
        0 => word.to_owned(),
        rounds => format!("{word}-{}", rounds + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn names_are_unique_and_many_sites_are_in_the_us() {
        let sites: HashSet<String> = (0..1000).map(|number| site(number).0).collect();
        assert_eq!(sites.len(), 1000);
        assert!(sites.iter().filter(|name| name.starts_with("US-")).count() > 400);
        assert!(sites.contains("US-NYC-012") && sites.iter().any(|name| !name.is_ascii()));
        let large: HashSet<String> = (0..2500).map(|number| site(number).0).collect();
        assert_eq!(large.len(), 2499, "one name is there twice");
        let rooms: HashSet<String> = (0..100).map(room).collect();
        assert_eq!(rooms.len(), 100);
        let hosts: HashSet<String> = (0..100).map(|number| host(number).0).collect();
        assert_eq!(hosts.len(), 100);
    }
}
