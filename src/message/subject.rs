//! Finds what a message is about: its device, client or asset.

use std::borrow::Cow;

use super::scalar::{is_present, plain};
use crate::channel::{MacAddress, Parameter, Subject, Subscription};
use crate::wire::lookup;

/// A MAC or id as it is compared: a MAC, or the one in a device's UUID, without separators, anything else in
/// lower case.
pub fn normal(id: &str) -> String {
    let mac = MacAddress::of_device(id).or_else(|| MacAddress::parse(id));
    mac.map_or_else(|| id.to_ascii_lowercase(), |mac| mac.to_string())
}

/// The MACs and ids of what a message is about, in their normal form; of a packet both ends.
pub fn ids<'a>(
    subject: &'static Subject,
    subscription: &'a Subscription,
    payload: &'a str,
) -> impl Iterator<Item = String> + 'a {
    let of_path = subject.ids.is_empty().then(|| segment(subscription, subject.parameter));
    let of_payload = subject.ids.iter().filter_map(|path| present(payload, path));
    of_path.flatten().map(normal).into_iter().chain(of_payload.map(|id| normal(&id)))
}

/// The name that the payload has for it.
pub fn name<'a>(subject: &Subject, payload: &'a str) -> Option<Cow<'a, str>> {
    subject.names.iter().find_map(|path| present(payload, path))
}

/// A text at a path; `null` and empty texts say nothing.
fn present<'a>(payload: &'a str, path: &str) -> Option<Cow<'a, str>> {
    lookup(payload, path).filter(|raw| is_present(raw) && raw.starts_with('"')).map(plain)
}

/// The value of a parameter in the path of a subscription.
fn segment(subscription: &Subscription, parameter: Parameter) -> Option<&str> {
    let template = subscription.channel?.path.split('/');
    let mut pairs = template.zip(subscription.path.split('/'));
    let found = pairs.find(|(template, _)| Parameter::of_segment(template) == Some(parameter));
    found.map(|(_, value)| value)
}
