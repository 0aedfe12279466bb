//! Makes the examples of a channel's help.

use super::super::capture;
use crate::channel::{Channel, Parameter, PayloadShape};

/// The examples of a channel's help, at most five.
pub fn of_channel(channel: &Channel) -> String {
    let own: Vec<String> = match (channel.name, channel.shape) {
        ("device-stats", _) => lines(&[
            "device-stats --site HQ",
            "device-stats --site all -f 'select(.status == \"disconnected\") | .name'",
            "device-stats --site HQ --changes --watch status",
            "device-stats --site HQ -o csv --columns name,num_clients -w hq.csv",
            "--demo device-stats -c 5",
        ]),
        ("client-stats", _) => lines(&[
            "client-stats --site HQ",
            "client-stats --site HQ -f 'select(.rssi and .rssi < -70) | {hostname, rssi}'",
            "client-stats --site HQ --changes --watch rssi:5,ap_mac",
            "client-stats --site all -w 'clients-%H.ndjson.gz' --rotate-every 1h",
            "--demo client-stats -c 5",
        ]),
        ("device-events", _) => lines(&[
            "device-events --site HQ -t",
            "device-events --site all --envelope -w events.ndjson --append",
            "--demo device-events -c 5",
        ]),
        (_, PayloadShape::Capture) => of_capture(channel),
        _ => {
            let parameters = parameters(channel);
            lines(&[
                &format!("{}{parameters}", channel.name),
                &format!("{}{parameters} -w {0}.ndjson", channel.name),
                &format!("--demo {} -c 5", channel.name),
            ])
        }
    };
    own.iter().fold("Examples:".to_owned(), |text, line| text + "\n  " + line)
}

fn lines(arguments: &[&str]) -> Vec<String> {
    arguments.iter().map(|arguments| format!("mistcat {arguments}")).collect()
}

/// The examples of a channel of packets.
fn of_capture(channel: &Channel) -> Vec<String> {
    let parameters = parameters(channel);
    let listen = format!("mistcat {}{parameters} -w packets.pcapng", channel.name);
    [listen].into_iter().chain(capture::examples(channel, &parameters)).collect()
}

/// The options that a channel needs, with values as somebody would type them.
fn parameters(channel: &Channel) -> String {
    channel.parameters().fold(String::new(), |text, parameter| {
        format!("{text} --{} {}", parameter.option(), value(parameter))
    })
}

fn value(parameter: Parameter) -> &'static str {
    match parameter {
        Parameter::Org => "Acme",
        Parameter::Site => "HQ",
        Parameter::Map => "'Floor 1'",
        Parameter::Device => "AP-Lobby",
        Parameter::Client => "ann-laptop",
        Parameter::Asset => "forklift-3",
        Parameter::SdkClient => "ann-phone",
    }
}
