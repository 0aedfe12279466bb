//! Represents one entry of a cloud list, without nested settings or secrets.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::channel::MacAddress;

/// What is kept of an entry: its plain members, in the cloud's order. Settings inside it are left out,
/// and so is whatever may be a secret.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(transparent)]
pub struct InventoryItem(Map<String, Value>);

/// Parts of the names of members that are never kept.
const SECRET: [&str; 6] = ["secret", "password", "psk", "token", "passphrase", "apikey"];

/// The claim code of a device: who has it can take the device over.
const CLAIM: &str = "magic";

impl InventoryItem {
    /// Of an entry of a list; `None` for what is no object.
    pub fn of(entry: Value) -> Option<Self> {
        let Value::Object(members) = entry else { return None };
        let wired = members
            .get("clients_stats")
            .and_then(|counts| counts.pointer("/total/num_wired_clients"))
            .filter(|count| count.is_u64())
            .cloned();
        let kept = members.into_iter().filter(|(name, value)| is_kept(name, value));
        let mut item = Self(kept.collect());
        // Switches count their clients inside an object; access points beside their other members.
        if let Some(count) = wired {
            item.0.entry("num_clients").or_insert(count);
        }
        Some(item)
    }

    /// Of members that are known to be plain.
    pub fn made(members: &[(&str, &str)]) -> Self {
        let member = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).into());
        Self(members.iter().map(member).collect())
    }

    /// A member that is text; empty where there is none.
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    pub fn id(&self) -> &str {
        self.text("id")
    }

    pub fn name(&self) -> &str {
        self.text("name")
    }

    pub fn mac(&self) -> Option<MacAddress> {
        MacAddress::parse(self.text("mac"))
    }

    /// Whether the cloud has contact with the device: `connected` of an inventory, `status` of statistics. `None`
    /// if it does not say.
    pub fn is_connected(&self) -> Option<bool> {
        let status =
            self.0.get("status").and_then(Value::as_str).map(|status| status == "connected");
        status.or_else(|| self.0.get("connected")?.as_bool())
    }

    /// Adds a member, unless the cloud has one of that name.
    pub fn set(&mut self, name: &str, value: &str) {
        if !self.0.contains_key(name) && !value.is_empty() {
            self.0.insert(name.to_owned(), value.into());
        }
    }

    /// As JSON text.
    pub fn json(&self) -> String {
        serde_json::to_string(self).expect("an item is plain data")
    }
}

fn is_kept(name: &str, value: &Value) -> bool {
    let plain = match value {
        Value::String(_) | Value::Number(_) | Value::Bool(_) => true,
        Value::Array(values) => values.iter().all(Value::is_string),
        Value::Null | Value::Object(_) => false,
    };
    let name = name.to_ascii_lowercase();
    plain && name != CLAIM && !SECRET.iter().any(|part| name.contains(part))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn plain_members_are_kept_in_their_order_and_secrets_are_not() {
        let entry = json!({"name": "AP", "id": "i", "mac": "5c5b350e0060", "n": 1.5, "tags": ["a"],
            "radio": {"x": 1}, "magic": "CLAIM", "radius_secret": "s", "wifi_psk": "p", "gone": null});
        let item = InventoryItem::of(entry).expect("an object");
        assert_eq!(
            item.json(),
            r#"{"name":"AP","id":"i","mac":"5c5b350e0060","n":1.5,"tags":["a"]}"#
        );
        assert_eq!((item.name(), item.id(), item.text("n")), ("AP", "i", ""));
        assert_eq!(item.mac(), MacAddress::parse("5c5b350e0060"));
        assert_eq!(InventoryItem::of(json!([])), None);
    }
}
