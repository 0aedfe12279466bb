//! Derives a message's values for the fields of a file name.

use super::template::TemplateField;
use crate::channel::{MacAddress, Parameter, Subscription};
use crate::message::{ReceivedMessage, subject};
use crate::wire::{Payload, decode_string, lookup};

/// Where a payload names the device it comes from, best first. The access point comes before `mac`, which
/// can be that of a client or an asset; `name` comes late, because not every message of a device has one.
const DEVICE: [&str; 8] = [
    "pcap_dict.ap_mac",
    "ap_mac",
    "device_id",
    "mxedge_id",
    "pcap_dict.mxedge_id",
    "mac",
    "name",
    "id",
];

/// The value of `field`, of a name the MAC or id that it is the name of; empty if the message has none.
pub fn value(field: TemplateField, record: &ReceivedMessage) -> String {
    match field {
        TemplateField::Site => site(record.subscription),
        TemplateField::Channel => channel(record.subscription),
        TemplateField::SiteId => record.subscription.site_id.clone().unwrap_or_default(),
        TemplateField::Device | TemplateField::DeviceName => device(record),
        TemplateField::Client => subject(record, &[Parameter::Client, Parameter::SdkClient]),
        TemplateField::Asset => subject(record, &[Parameter::Asset]),
    }
}

/// The MAC or id of the client or asset that the message is about.
fn subject(record: &ReceivedMessage, parameters: &[Parameter]) -> String {
    let subscription = record.subscription;
    let Ok(text) = record.payload.map(Payload::text) else { return String::new() };
    let own = |parameter: &Parameter| subscription.channel?.subject(*parameter);
    let mut found = parameters.iter().filter_map(own);
    found.find_map(|one| subject::ids(one, subscription, text).next()).unwrap_or_default()
}

fn site(subscription: &Subscription) -> String {
    subscription.site.clone().or_else(|| subscription.site_id.clone()).unwrap_or_default()
}

fn channel(subscription: &Subscription) -> String {
    let path = || subscription.path.trim_matches('/').replace('/', "_");
    subscription.name().map_or_else(path, str::to_owned)
}

/// The device's MAC in Mist's notation, or else its id or name.
fn device(record: &ReceivedMessage) -> String {
    let segments: Vec<&str> = record.subscription.path.split('/').collect();
    if let Some(pair) = segments.windows(2).find(|pair| pair[0] == "devices") {
        return plain(pair[1]);
    }
    let Ok(text) = record.payload.map(Payload::text) else { return String::new() };
    let found = DEVICE.iter().filter_map(|path| {
        let quoted = lookup(text, path)?.strip_prefix('"')?.strip_suffix('"')?;
        Some(plain(&decode_string(quoted))).filter(|value| !value.is_empty())
    });
    { found }.next().unwrap_or_default()
}

/// A MAC, or the one inside an id, without separators; any other text unchanged.
fn plain(text: &str) -> String {
    let mac = MacAddress::of_device(text).or_else(|| MacAddress::parse(text));
    mac.map_or_else(|| text.to_owned(), |mac| mac.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(field: TemplateField, subscription: &Subscription, data: &str) -> String {
        let payload = Payload::of(data, false);
        let record = ReceivedMessage {
            payload: payload.as_ref().map_err(|defect| *defect),
            frame: "",
            subscription,
            received: jiff::Timestamp::UNIX_EPOCH,
            connection: 1,
        };
        value(field, &record)
    }

    #[test]
    fn sites_and_channels() {
        let mut subscription = Subscription::of_path("/sites/1-2/stats/devices");
        assert_eq!(of(TemplateField::Site, &subscription, ""), "1-2");
        assert_eq!(of(TemplateField::Channel, &subscription, ""), "device-stats");
        subscription.site = Some("HQ".to_owned());
        assert_eq!(of(TemplateField::Site, &subscription, ""), "HQ");
        let other = Subscription::of_path("/a/b");
        assert_eq!(of(TemplateField::Site, &other, ""), "");
        assert_eq!(of(TemplateField::Channel, &other, ""), "a_b");
    }

    #[test]
    fn a_device_is_its_mac_wherever_it_is_named() {
        let stats = Subscription::of_path("/sites/1/stats/devices");
        for (data, device) in [
            (r#""{\"mac\":\"5c5b350a0b0c\"}""#, "5c5b350a0b0c"),
            (r#"{"name":"AP-Lobby","mac":"5C:5B:35:0A:0B:0C"}"#, "5c5b350a0b0c"),
            (r#"{"mac":"0a0b0c0d0e0f","ap_mac":"5c5b350a0b0c"}"#, "5c5b350a0b0c"),
            (r#"{"pcap_dict":{"ap_mac":"d4:20:b0:81:99:2e"}}"#, "d420b081992e"),
            (r#"{"device_id":"00000000-0000-0000-1000-5c5b3524500b"}"#, "5c5b3524500b"),
            (r#"{"name":"caf\u00e9"}"#, "café"),
            (r#"{"mac":7}"#, ""),
            ("1", ""),
            (r#""[NaN]""#, ""),
        ] {
            assert_eq!(of(TemplateField::Device, &stats, data), device, "{data}");
        }
        let command =
            Subscription::of_path("/sites/1/devices/00000000-0000-0000-1000-5c5b35000001/cmd");
        assert_eq!(of(TemplateField::Device, &command, "{}"), "5c5b35000001");
        let events = Subscription::of_path("/sites/1/devices");
        assert_eq!(
            of(TemplateField::Device, &events, "{\"mac\":\"5c5b35000001\"}"),
            "5c5b35000001"
        );
    }
}
