//! Says where the messages of a channel name the devices, clients and assets that they are about.

use super::Parameter;

/// One kind of thing that messages are about.
#[derive(Debug)]
pub struct Subject {
    pub parameter: Parameter,
    /// Dotted paths to MACs and ids in the payload, the one that identifies best first. Empty if the channel's
    /// path says it instead.
    pub ids: &'static [&'static str],
    /// Dotted paths to its name.
    pub names: &'static [&'static str],
}

const fn subject(
    parameter: Parameter,
    ids: &'static [&'static str],
    names: &'static [&'static str],
) -> Subject {
    Subject { parameter, ids, names }
}

/// The device that sends its own statistics.
pub const STATISTICS: &[Subject] = &[subject(Parameter::Device, &["mac", "id"], &["name"])];

/// The device that an event is about.
pub const EVENT: &[Subject] = &[subject(Parameter::Device, &["device_id"], &[])];

/// A client, and the access point that it is connected to. A payload without a MAC is no client's.
pub const CLIENT: &[Subject] = &[
    subject(Parameter::Client, &["mac"], &["hostname", "username"]),
    subject(Parameter::Device, &["ap_mac", "connected_ap", "ap_id"], &[]),
];

/// An asset or another Bluetooth device, and the access point that hears it loudest.
pub const ASSET: &[Subject] = &[
    subject(Parameter::Asset, &["mac", "id"], &["name"]),
    subject(Parameter::Device, &["ap_mac", "device_id"], &["device_name"]),
];

pub const SDK_CLIENT: &[Subject] = &[subject(Parameter::SdkClient, &["id", "uuid"], &["name"])];

/// The device that captured a packet, and the clients that sent it or are to receive it.
pub const PACKET: &[Subject] = &[
    subject(Parameter::Device, &["pcap_dict.ap_mac", "pcap_dict.mac", "pcap_dict.mxedge_id"], &[]),
    subject(
        Parameter::Client,
        &["pcap_dict.src", "pcap_dict.dst", "pcap_dict.src_mac", "pcap_dict.dst_mac"],
        &[],
    ),
];

/// What the path of a channel says: its messages name neither a device nor a client.
pub const DEVICE_OF_PATH: &[Subject] = &[subject(Parameter::Device, &[], &[])];
pub const CLIENT_OF_PATH: &[Subject] = &[subject(Parameter::Client, &[], &[])];
pub const ASSET_OF_PATH: &[Subject] = &[subject(Parameter::Asset, &[], &[])];
pub const SDK_CLIENT_OF_PATH: &[Subject] = &[subject(Parameter::SdkClient, &[], &[])];

/// Messages about an organisation, or about nothing in particular.
pub const NONE: &[Subject] = &[];
