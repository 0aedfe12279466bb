//! The kind of a device statistics payload, told from its top-level keys.

use crate::channel::Kind;
use crate::wire::Fields;

/// What the keys say; a payload may give several signs.
#[derive(Default)]
struct Signs {
    gateway: bool,
    switch: bool,
    fresh: bool,
    full: bool,
    basic: bool,
}

/// The kind of `payload`, if it can be told. Payloads of access points have no `type`.
pub fn detect(payload: &str) -> Option<Kind> {
    let mut signs = Signs::default();
    for (key, value) in Fields::of(payload) {
        signs.note(&key, value);
    }
    match signs {
        Signs { gateway: true, .. } => Some(Kind::Gateway),
        Signs { switch: true, fresh: true, .. } => Some(Kind::SwitchFresh),
        Signs { switch: true, .. } => Some(Kind::SwitchCached),
        Signs { full: true, .. } => Some(Kind::ApFull),
        Signs { basic: true, .. } => Some(Kind::ApBasic),
        _ => None,
    }
}

impl Signs {
    fn note(&mut self, key: &str, value: &str) {
        match key {
            "type" => {
                self.gateway |= value == "\"gateway\"";
                self.switch |= value == "\"switch\"";
            }
            "cluster_config" | "spu_stat" | "service_status" | "module2_stat" | "cpu2_stat"
            | "node_name" | "router_name" | "ha_state" => self.gateway = true,
            "model" => {
                self.gateway |= value.starts_with("\"SSR") || value.starts_with("\"SRX");
                self.full = true;
            }
            "if_stat" => {
                self.switch = true;
                self.gateway |= Fields::of(value).any(|(_, port)| is_gateway_port(port));
            }
            "module_stat" | "clients_stats" | "dhcpd_stat" => self.switch = true,
            "_time" => self.fresh = true,
            "_offset_apstats" | "radio_stat" | "port_stat" => self.full = true,
            "_offset_apbasic" => self.basic = true,
            _ => {}
        }
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
