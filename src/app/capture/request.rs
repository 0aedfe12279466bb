//! Describes a requested capture and builds the body of the call that starts it.
//!
//! Callers check the values. Members without a value are omitted, so the cloud's defaults apply.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use crate::channel::{CaptureOption, CaptureType, SWITCH_PORTS};
use crate::error::Error;

/// A requested capture.
#[derive(Clone, Debug)]
pub struct CaptureRequest {
    pub kind: &'static CaptureType,
    /// MACs of access points; names until resolved, as for all devices here. Empty means all; only a scan takes
    /// several.
    pub aps: Vec<String>,
    /// MAC.
    pub client: Option<String>,
    pub ssid: Option<String>,
    /// The id of a WLAN.
    pub wlan: Option<String>,
    /// `24`, `5`, `6`.
    pub bands: Vec<String>,
    pub channel: Option<u64>,
    /// MHz.
    pub bandwidth: Option<u64>,
    /// Ports of gateways and switches.
    pub ports: Vec<CapturePort>,
    /// The interface of a Mist Edge, which is identified by its id.
    pub interface: Option<CapturePort>,
    pub expressions: Vec<CaptureExpression>,
    pub multicast: bool,
    /// Seconds.
    pub duration: Option<u64>,
    pub packets: Option<u64>,
    /// Bytes kept of each packet.
    pub longest: Option<u64>,
}

/// A port of a device, with a filter of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CapturePort {
    /// MAC, or the id of a Mist Edge.
    pub device: String,
    pub name: String,
    /// In tcpdump's syntax.
    pub expression: Option<String>,
}

/// A filter in tcpdump's syntax.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaptureExpression {
    /// The side it applies to, in a capture of several sides.
    pub side: Option<String>,
    pub text: String,
}

impl CaptureRequest {
    pub fn new(kind: &'static CaptureType) -> Self {
        Self {
            kind,
            aps: Vec::new(),
            client: None,
            ssid: None,
            wlan: None,
            bands: Vec::new(),
            channel: None,
            bandwidth: None,
            ports: Vec::new(),
            interface: None,
            expressions: Vec::new(),
            multicast: false,
            duration: None,
            packets: None,
            longest: None,
        }
    }

    /// Whether it is bound to devices, and so to one site.
    pub fn names_devices(&self) -> bool {
        !self.aps.is_empty() || !self.ports.is_empty() || self.interface.is_some()
    }

    /// Removes duplicate access points and rejects more than the call accepts.
    ///
    /// # Errors
    ///
    /// A wrong command line.
    pub fn check(&mut self) -> Result<(), Error> {
        let mut seen = HashSet::new();
        self.aps.retain(|mac| seen.insert(mac.clone()));
        if self.aps.len() > 1 && self.kind.wire != "scan" {
            let message = format!("`--start {}` takes one `--ap`, or none for all", self.kind.name);
            return Err(Error::usage(message, Some("only a scan takes several")));
        }
        let option = self.kind.required.map_or("", CaptureOption::option);
        self.reject_duplicate_ports(option)?;
        if self.kind.required == Some(CaptureOption::Switch) {
            self.check_port_count()
        } else {
            Ok(())
        }
    }

    /// Rejects a port named twice, since it could have two filters.
    fn reject_duplicate_ports(&self, option: &str) -> Result<(), Error> {
        let mut seen = HashSet::new();
        let mut places = self.ports.iter().map(|port| (&port.device, &port.name));
        match places.find(|place| !seen.insert(*place)) {
            Some((device, name)) => {
                Err(Error::usage(format!("`--{option}` names {name} of {device} twice"), None))
            }
            None => Ok(()),
        }
    }

    /// The cloud limits the ports of a switch, and adds `irb` itself.
    fn check_port_count(&self) -> Result<(), Error> {
        for port in &self.ports {
            let own = self.ports.iter().filter(|other| other.device == port.device).count();
            if own > SWITCH_PORTS {
                let message = format!("`--switch` names {own} ports of {}", port.device);
                let hint = "a capture takes 6 ports of a switch, or 5 and `irb`";
                return Err(Error::usage(message, Some(hint)));
            }
        }
        Ok(())
    }

    /// The body of OpenAPI's `startSitePacketCapture`.
    pub fn body(&self) -> Value {
        let mut body = Map::from_iter([("type".to_owned(), json!(self.kind.wire))]);
        let mut put = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                body.insert(key.to_owned(), value);
            }
        };
        put("format", self.kind.streams.then(|| json!("stream")));
        put("duration", self.duration.map(Value::from));
        put("num_packets", self.packets.map(Value::from));
        put("max_pkt_len", self.longest.map(Value::from));
        put("client_mac", self.client.as_deref().map(Value::from));
        put("ssid", self.ssid.as_deref().map(Value::from));
        put("wlan_id", self.wlan.as_deref().map(Value::from));
        put("includes_mcast", self.multicast.then_some(Value::Bool(true)));
        match &self.aps[..] {
            [_, _, ..] => put("aps", Some(self.scan_devices())),
            aps => {
                put("ap_mac", aps.first().map(|mac| json!(mac)));
                self.air().into_iter().for_each(|(key, value)| put(key, Some(value)));
            }
        }
        self.filters().into_iter().for_each(|(key, value)| put(key, Some(value)));
        put("gateways", (self.kind.wire == "gateway").then(|| self.devices()));
        put("switches", (self.kind.wire == "switch").then(|| self.devices()));
        put("mxedges", self.interface.as_ref().map(|port| self.edge(port)));
        Value::Object(body)
    }

    /// The bands as the call takes them.
    fn band(&self) -> Option<String> {
        (!self.bands.is_empty()).then(|| self.bands.join(","))
    }

    /// The bands, if the call's schema has no such value: it has each band, and all three together.
    pub fn undocumented_bands(&self) -> Option<String> {
        self.band().filter(|_| self.bands.len() == 2)
    }

    /// The radio members of a call for one access point or all.
    fn air(&self) -> Vec<(&str, Value)> {
        let band = self.band().map(|band| ("band", json!(band)));
        let channel = self.channel.map(|channel| ("channel", json!(channel)));
        let bandwidth = self.bandwidth.map(|width| ("bandwidth", json!(width)));
        [band, channel, bandwidth].into_iter().flatten().collect()
    }

    /// The filters that apply to all devices.
    fn filters(&self) -> Vec<(&str, Value)> {
        let mut members = Vec::new();
        for CaptureExpression { side, text } in
            self.expressions.iter().filter(|_| !self.is_by_port())
        {
            let key = match side.as_deref() {
                Some("wired") => "wired_tcpdump_expression",
                Some("radiotap") => "radiotap_tcpdump_expression",
                Some("wireless") => "wireless_tcpdump_expression",
                _ => "tcpdump_expression",
            };
            members.push((key, json!(text)));
        }
        members
    }

    /// Whether filters can only be given for each port.
    fn is_by_port(&self) -> bool {
        matches!(self.kind.wire, "gateway" | "mxedge")
    }

    /// The access points of a scan, each with the radio settings under the names and in the types that the call
    /// has for one of several: text, and `width` instead of `bandwidth`.
    fn scan_devices(&self) -> Value {
        let members = [
            ("band", self.band()),
            ("channel", self.channel.map(|channel| channel.to_string())),
            ("width", self.bandwidth.map(|width| width.to_string())),
        ];
        let given = |(key, value): (&str, Option<String>)| Some((key.to_owned(), json!(value?)));
        let own: Map<String, Value> = members.into_iter().filter_map(given).collect();
        let aps = self.aps.iter().map(|mac| (mac.clone(), Value::Object(own.clone())));
        Value::Object(aps.collect())
    }

    fn devices(&self) -> Value {
        let mut devices = json!({});
        for port in &self.ports {
            devices[&port.device]["ports"][&port.name] = self.filter(port);
        }
        devices
    }

    fn edge(&self, port: &CapturePort) -> Value {
        json!({&port.device: {"interfaces": {&port.name: self.filter(port)}}})
    }

    /// The filter of a port: its own, or the common one if the call has no other place for it.
    fn filter(&self, port: &CapturePort) -> Value {
        let common = self.expressions.first().map(|own| &own.text).filter(|_| self.is_by_port());
        match port.expression.as_ref().or(common) {
            Some(text) => json!({"tcpdump_expression": text}),
            None => json!({}),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(name: &str) -> CaptureRequest {
        CaptureRequest::new(CaptureType::named(name).expect("a type"))
    }

    fn port(device: &str, name: &str, expression: Option<&str>) -> CapturePort {
        let expression = expression.map(str::to_owned);
        CapturePort { device: device.to_owned(), name: name.to_owned(), expression }
    }

    fn expression(side: Option<&str>, text: &str) -> CaptureExpression {
        CaptureExpression { side: side.map(str::to_owned), text: text.to_owned() }
    }

    #[test]
    fn only_what_is_asked_for_is_said() {
        assert_eq!(order("client").body(), json!({"type": "client"}));
        assert_eq!(order("radiotap").body(), json!({"type": "radiotap", "format": "stream"}));
        let mut new = order("new-assoc");
        new.multicast = true;
        assert_eq!(new.body(), json!({"type": "new_assoc", "includes_mcast": true}));
    }

    #[test]
    fn a_scan_of_several_access_points_says_it_for_each() {
        let mut scan = order("scan");
        scan.bands = vec!["5".to_owned()];
        scan.channel = Some(36);
        scan.expressions = vec![expression(None, "tcp")];
        scan.aps = vec!["a1".to_owned()];
        scan.bandwidth = Some(40);
        let own = json!({"band": "5", "channel": "36", "width": "40"});
        let one = scan.body();
        assert_eq!((&one["ap_mac"], &one["channel"]), (&json!("a1"), &json!(36)));
        scan.aps.push("a2".to_owned());
        assert_eq!(
            scan.body(),
            json!({"type": "scan", "format": "stream", "aps": {"a1": own, "a2": own},
                "tcpdump_expression": "tcp"})
        );
    }

    #[test]
    fn filters_of_ports_beat_the_one_of_all() {
        let ports = vec![port("g1", "ge-0/0/0", None), port("g1", "ge-0/0/1", Some("udp"))];
        let mut gateway = CaptureRequest { ports, ..order("gateway") };
        gateway.expressions = vec![expression(None, "tcp")];
        let filtered = |text: &str| json!({"tcpdump_expression": text});
        assert_eq!(
            gateway.body()["gateways"],
            json!({"g1": {"ports": {"ge-0/0/0": filtered("tcp"), "ge-0/0/1": filtered("udp")}}})
        );
        assert_eq!(gateway.body()["tcpdump_expression"], Value::Null);
        let mut switch = CaptureRequest { ports: gateway.ports.clone(), ..order("switch") };
        switch.expressions = gateway.expressions.clone();
        assert_eq!(
            switch.body()["switches"],
            json!({"g1": {"ports": {"ge-0/0/0": {}, "ge-0/0/1": filtered("udp")}}})
        );
        assert_eq!(switch.body()["tcpdump_expression"], "tcp");
        let interface = Some(port("e1", "port1", None));
        let edge =
            CaptureRequest { interface, expressions: gateway.expressions, ..order("mxedge") };
        assert_eq!(
            edge.body()["mxedges"],
            json!({"e1": {"interfaces": {"port1": filtered("tcp")}}})
        );
    }

    #[test]
    fn both_sides_have_filters_of_their_own() {
        let mut both = order("radiotap,wired");
        both.bands = vec!["24".to_owned(), "5".to_owned()];
        both.expressions = vec![expression(Some("wired"), "arp"), expression(None, "udp")];
        assert_eq!(
            both.body(),
            json!({"type": "radiotap,wired", "format": "stream", "band": "24,5",
                "wired_tcpdump_expression": "arp", "tcpdump_expression": "udp"})
        );
    }

    #[test]
    fn a_port_is_named_once_and_an_access_point_counts_once() {
        let check = |names: &[&str]| {
            let ports = names.iter().map(|name| port("s1", name, None)).collect();
            CaptureRequest { ports, ..order("switch") }.check()
        };
        assert!(check(&["a", "b"]).is_ok());
        assert!(check(&["a", "b", "a"]).is_err());
        assert!(check(&["a", "b", "c", "d", "e", "f", "g"]).is_err());
        let aps = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let mut wired = CaptureRequest { aps: aps(&["a1", "a1"]), ..order("wired") };
        assert!(wired.check().is_ok());
        assert_eq!(wired.aps, ["a1"]);
        assert!(CaptureRequest { aps: aps(&["a1", "a2"]), ..order("wired") }.check().is_err());
        assert!(CaptureRequest { aps: aps(&["a1", "a2"]), ..order("scan") }.check().is_ok());
    }
}
