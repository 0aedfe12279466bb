//! The kind of a device statistics payload, told from its top-level keys.

use crate::channel::Kind;
use crate::wire::Fields;

/// What a key can be a sign of; of several signs the last in this order counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sign {
    ApBasic,
    ApFull,
    Switch,
    Gateway,
}

/// The kind of `payload`, if it can be told. Payloads of access points have no `type`.
pub fn detect(payload: &str) -> Option<Kind> {
    let mut strongest = None;
    let mut fresh = false;
    for (key, value) in Fields::of(payload) {
        strongest = strongest.max(sign(&key, value));
        fresh |= key == "_time";
    }
    Some(match strongest? {
        Sign::Gateway => Kind::Gateway,
        Sign::Switch if fresh => Kind::SwitchFresh,
        Sign::Switch => Kind::SwitchCached,
        Sign::ApFull => Kind::ApFull,
        Sign::ApBasic => Kind::ApBasic,
    })
}

fn sign(key: &str, value: &str) -> Option<Sign> {
    match key {
        "type" if value == "\"gateway\"" => Some(Sign::Gateway),
        "type" if value == "\"switch\"" => Some(Sign::Switch),
        "model" if value.starts_with("\"SSR") || value.starts_with("\"SRX") => Some(Sign::Gateway),
        "if_stat" if Fields::of(value).any(|(_, port)| is_gateway_port(port)) => {
            Some(Sign::Gateway)
        }
        "cluster_config" | "spu_stat" | "service_status" | "module2_stat" | "cpu2_stat"
        | "node_name" | "router_name" | "ha_state" => Some(Sign::Gateway),
        "if_stat" | "module_stat" | "clients_stats" | "dhcpd_stat" => Some(Sign::Switch),
        "model" | "_offset_apstats" | "radio_stat" | "port_stat" => Some(Sign::ApFull),
        "_offset_apbasic" => Some(Sign::ApBasic),
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
            (r#"{"type":"gateway","if_stat":{},"model":"X"}"#, Some(Kind::Gateway)),
            (r#"{"model":"SRX345","module_stat":[]}"#, Some(Kind::Gateway)),
            (r#"{"if_stat":{"ge-0/0/0.0":{"up":true,"wan_name":"isp"}}}"#, Some(Kind::Gateway)),
            (r#"{"cluster_config":{}}"#, Some(Kind::Gateway)),
            (r#"{"if_stat":{"ge-0/0/0.0":{"up":true}},"_time":1.5}"#, Some(Kind::SwitchFresh)),
            (r#"{"if_stat":{},"_ttl":600}"#, Some(Kind::SwitchCached)),
            (r#"{"type":"switch","model":"EX4100"}"#, Some(Kind::SwitchCached)),
            (r#"{"model":"AP45","radio_stat":{},"_time":1}"#, Some(Kind::ApFull)),
            (r#"{"port_stat":{}}"#, Some(Kind::ApFull)),
            (r#"{"_offset_apbasic":1,"_time":2}"#, Some(Kind::ApBasic)),
            (r#"{"mac":"x"}"#, None),
            ("1", None),
        ];
        for (payload, kind) in cases {
            assert_eq!(detect(payload), kind, "{payload}");
        }
    }
}
