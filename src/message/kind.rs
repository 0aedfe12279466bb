//! Detects the kind of device behind a statistics payload from its top-level keys.

use crate::channel::DeviceStatsKind;
use crate::wire::Fields;

/// What a key indicates; of several, the last one in this order decides.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum KindIndicator {
    ApBasic,
    ApFull,
    Switch,
    Gateway,
}

/// The kind of device that sent `payload`, if its keys show that. A `type` decides; most access points send none.
pub fn detect(payload: &str) -> Option<DeviceStatsKind> {
    let (mut declared, mut strongest) = (None, None);
    let mut fresh = false;
    for (key, value) in Fields::of(payload) {
        if key == "type" {
            declared = of_type(value);
        }
        strongest = strongest.max(sign(&key, value));
        fresh |= key == "_time";
    }
    let indicator = match declared {
        // Basic and full messages of an access point have the same type.
        Some(KindIndicator::ApFull) if strongest == Some(KindIndicator::ApBasic) => strongest,
        None => strongest,
        declared => declared,
    };
    Some(match indicator? {
        KindIndicator::Gateway => DeviceStatsKind::Gateway,
        KindIndicator::Switch if fresh => DeviceStatsKind::SwitchFresh,
        KindIndicator::Switch => DeviceStatsKind::SwitchCached,
        KindIndicator::ApFull => DeviceStatsKind::ApFull,
        KindIndicator::ApBasic => DeviceStatsKind::ApBasic,
    })
}

fn of_type(value: &str) -> Option<KindIndicator> {
    match value {
        "\"gateway\"" => Some(KindIndicator::Gateway),
        "\"switch\"" => Some(KindIndicator::Switch),
        "\"ap\"" => Some(KindIndicator::ApFull),
        _ => None,
    }
}

fn sign(key: &str, value: &str) -> Option<KindIndicator> {
    match key {
        "model" if value.starts_with("\"SSR") || value.starts_with("\"SRX") => {
            Some(KindIndicator::Gateway)
        }
        "if_stat" if Fields::of(value).any(|(_, port)| is_gateway_port(port)) => {
            Some(KindIndicator::Gateway)
        }
        "cluster_config" | "spu_stat" | "service_status" | "module2_stat" | "cpu2_stat"
        | "node_name" | "router_name" | "ha_state" => Some(KindIndicator::Gateway),
        "if_stat" | "module_stat" | "clients_stats" | "dhcpd_stat" => Some(KindIndicator::Switch),
        "model" | "_offset_apstats" | "radio_stat" | "port_stat" => Some(KindIndicator::ApFull),
        "_offset_apbasic" => Some(KindIndicator::ApBasic),
        _ => None,
    }
}

fn is_gateway_port(port: &str) -> bool {
    Fields::of(port).any(|(key, _)| key == "port_usage" || key == "wan_name")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_by_their_keys() {
        let cases = [
            (r#"{"type":"gateway","if_stat":{},"model":"X"}"#, Some(DeviceStatsKind::Gateway)),
            (r#"{"model":"SRX345","module_stat":[]}"#, Some(DeviceStatsKind::Gateway)),
            (
                r#"{"if_stat":{"ge-0/0/0.0":{"up":true,"wan_name":"isp"}}}"#,
                Some(DeviceStatsKind::Gateway),
            ),
            (r#"{"cluster_config":{}}"#, Some(DeviceStatsKind::Gateway)),
            (
                r#"{"if_stat":{"ge-0/0/0.0":{"up":true}},"_time":1.5}"#,
                Some(DeviceStatsKind::SwitchFresh),
            ),
            (r#"{"if_stat":{},"_ttl":600}"#, Some(DeviceStatsKind::SwitchCached)),
            (
                r#"{"type":"switch","if_stat":{"ge-0/0/0":{"port_usage":"lan"}},"_time":1}"#,
                Some(DeviceStatsKind::SwitchFresh),
            ),
            (
                r#"{"cluster_config":{},"spu_stat":[],"type":"switch"}"#,
                Some(DeviceStatsKind::SwitchCached),
            ),
            (r#"{"if_stat":{},"type":"gateway"}"#, Some(DeviceStatsKind::Gateway)),
            (r#"{"type":"ap","if_stat":{},"radio_stat":{}}"#, Some(DeviceStatsKind::ApFull)),
            (r#"{"type":"ap","_offset_apbasic":1}"#, Some(DeviceStatsKind::ApBasic)),
            (r#"{"type":"switch","model":"EX4100"}"#, Some(DeviceStatsKind::SwitchCached)),
            (r#"{"model":"AP45","radio_stat":{},"_time":1}"#, Some(DeviceStatsKind::ApFull)),
            (r#"{"port_stat":{}}"#, Some(DeviceStatsKind::ApFull)),
            (r#"{"_offset_apbasic":1,"_time":2}"#, Some(DeviceStatsKind::ApBasic)),
            (r#"{"mac":"x"}"#, None),
            ("1", None),
        ];
        for (payload, kind) in cases {
            assert_eq!(detect(payload), kind, "{payload}");
        }
    }
}
