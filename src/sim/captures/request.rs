//! Checks a request to start a capture as OpenAPI's `startSitePacketCapture` and
//! `startOrgPacketCapture` describe it.

use serde_json::{Value, json};

use super::super::body_fields::{BodyFields, required, wrong};
use super::super::http::CallRefusal;
use super::super::world::{
    CaptureScope, SimulatedCaptureType, SimulatedDeviceType, SimulatedSite, merged,
};

/// A capture that can be started.
#[derive(Debug)]
pub struct SimulatedCaptureRequest {
    pub catch: CaptureScope,
    /// Whether packets go out on the channel, or into a file of the cloud.
    pub streams: bool,
    /// Seconds.
    pub duration: u64,
    /// 0 is without a limit.
    pub packets: u64,
    pub longest: u64,
    /// What else was asked, for the answer.
    pub asked: Value,
}

const COMMON: &[&str] = &[
    "type",
    "duration",
    "num_packets",
    "max_pkt_len",
    "format",
    "raw",
    "tcpdump_expression",
    "includes_mcast",
];
const BANDS: [&str; 3] = ["24", "5", "6"];

impl SimulatedCaptureRequest {
    /// For a capture at the site, or on its Mist Edge.
    pub fn read(body: &Value, site: &SimulatedSite) -> Result<Self, CallRefusal> {
        let asked = body;
        let body = BodyFields::new(body)?;
        let names: Vec<&str> = SimulatedCaptureType::ALL.iter().map(|(name, _)| *name).collect();
        let name = body.choice("type", &names)?.ok_or_else(|| required("type"))?;
        let kind = SimulatedCaptureType::named(name).expect("the name is one of the list");
        body.knows(&[COMMON, own_keys(kind)].concat())?;
        for key in own_keys(kind).iter().filter(|key| key.ends_with("tcpdump_expression")) {
            body.text(key)?;
        }
        body.text("tcpdump_expression")?;
        body.boolean("raw")?;
        body.boolean("includes_mcast")?;
        let longest = longest(body, kind, site)?;
        let most = if kind == SimulatedCaptureType::Edge { 10_800 } else { 86_400 };
        Ok(Self {
            catch: catch(body, kind, longest, site)?,
            streams: streams(body, kind)?,
            duration: body.integer("duration", 60..=most)?.unwrap_or(600),
            packets: body.integer("num_packets", 0..=10_000)?.unwrap_or(1_024),
            longest,
            asked: asked.clone(),
        })
    }
}

fn own_keys(kind: SimulatedCaptureType) -> &'static [&'static str] {
    match kind {
        SimulatedCaptureType::Client | SimulatedCaptureType::NewAssociation => {
            &["client_mac", "ap_mac", "ssid"]
        }
        SimulatedCaptureType::Wired => &["ap_mac"],
        SimulatedCaptureType::Wireless => &["ap_mac", "band", "ssid", "wlan_id"],
        SimulatedCaptureType::Radiotap => &["ap_mac", "band", "ssid", "wlan_id", "client_mac"],
        SimulatedCaptureType::RadiotapWired => &[
            "ap_mac",
            "band",
            "ssid",
            "wlan_id",
            "client_mac",
            "wired_tcpdump_expression",
            "radiotap_tcpdump_expression",
            "wireless_tcpdump_expression",
        ],
        SimulatedCaptureType::Scan => {
            &["ap_mac", "band", "channel", "bandwidth", "width", "aps", "client_mac", "ssid"]
        }
        SimulatedCaptureType::Gateway => &["gateways", "ports"],
        SimulatedCaptureType::Switch => &["switches", "ports"],
        SimulatedCaptureType::Edge => &["mxedges", "tzsp_host", "tzsp_port"],
    }
}

/// Those without a format stream; gateways, switches and Mist Edges do so unless the request says otherwise.
fn streams(body: BodyFields, kind: SimulatedCaptureType) -> Result<bool, CallRefusal> {
    Ok(match kind {
        SimulatedCaptureType::Client | SimulatedCaptureType::NewAssociation => {
            body.choice("format", &["pcap", "stream"])?;
            true
        }
        SimulatedCaptureType::Gateway | SimulatedCaptureType::Switch => {
            body.choice("format", &["stream"])?;
            true
        }
        SimulatedCaptureType::Edge => body.choice("format", &["stream", "tzsp"])? != Some("tzsp"),
        _ => body.choice("format", &["pcap", "stream"])? == Some("stream"),
    })
}

fn longest(
    body: BodyFields,
    kind: SimulatedCaptureType,
    site: &SimulatedSite,
) -> Result<u64, CallRefusal> {
    let router = site.devices.iter().any(|device| device.sort == SimulatedDeviceType::Ssr);
    let range = match kind {
        SimulatedCaptureType::Gateway if router => 64..=10_240,
        SimulatedCaptureType::Gateway => 68..=1_520,
        _ => 64..=2_048,
    };
    Ok(body.integer("max_pkt_len", range)?.unwrap_or(512))
}

fn catch(
    body: BodyFields,
    kind: SimulatedCaptureType,
    longest: u64,
    site: &SimulatedSite,
) -> Result<CaptureScope, CallRefusal> {
    let mut catch = CaptureScope::new(kind, points(body, site)?);
    catch.longest = longest as usize;
    catch.client = body.mac("client_mac")?;
    catch.ssid = body.text("ssid")?.filter(|ssid| !ssid.is_empty()).map(str::to_owned);
    match kind {
        SimulatedCaptureType::Client if catch.client.is_none() => {
            return Err(required("client_mac"));
        }
        SimulatedCaptureType::Radiotap | SimulatedCaptureType::RadiotapWired => {
            if let Some(bands) = bands(body)? {
                catch.bands = bands;
            }
        }
        SimulatedCaptureType::Wireless => catch.bands = vec![band(body, "24")?],
        SimulatedCaptureType::Scan => scan(body, &mut catch, site)?,
        SimulatedCaptureType::Gateway => catch.ports = ports(body, "gateways", "gateway", site)?,
        SimulatedCaptureType::Switch => catch.ports = ports(body, "switches", "switch", site)?,
        SimulatedCaptureType::Edge => catch.interface = interface(body, site)?,
        _ => {}
    }
    Ok(catch)
}

/// The access point that is named, or all.
fn points(body: BodyFields, site: &SimulatedSite) -> Result<Vec<usize>, CallRefusal> {
    match body.mac("ap_mac")? {
        None => Ok(site.access_points().map(|device| device.number).collect()),
        Some(mac) => Ok(vec![point(&mac, site).ok_or_else(|| wrong("ap_mac", "AP not found."))?]),
    }
}

fn point(mac: &str, site: &SimulatedSite) -> Option<usize> {
    site.access_points().find(|device| device.mac == mac).map(|device| device.number)
}

fn band(body: BodyFields, usual: &str) -> Result<String, CallRefusal> {
    Ok(body.choice("band", &BANDS)?.unwrap_or(usual).to_owned())
}

/// One or several, with commas between.
fn bands(body: BodyFields) -> Result<Option<Vec<String>>, CallRefusal> {
    let Some(text) = body.text("band")? else { return Ok(None) };
    let bands: Vec<String> = text.split(',').map(|band| band.trim().to_owned()).collect();
    if bands.iter().all(|band| BANDS.contains(&band.as_str())) {
        Ok(Some(bands))
    } else {
        Err(wrong("band", &format!("\"{text}\" is not a valid choice.")))
    }
}

fn scan(
    body: BodyFields,
    catch: &mut CaptureScope,
    site: &SimulatedSite,
) -> Result<(), CallRefusal> {
    let aps = body.members("aps")?;
    if !aps.is_empty() {
        catch.points.clear();
    }
    for (mac, own) in &aps {
        own.knows(&["band", "channel", "width", "tcpdump_expression"])?;
        let number = point(mac, site).ok_or_else(|| wrong("aps", "AP not found."))?;
        catch.points.push(number);
        // Text here, numbers above.
        channel_text(*own)?;
        own.choice("width", &["20", "40", "80", "160"])?;
    }
    // One setting serves all: the packets do not differ by it.
    let first = aps.first().map(|(_, own)| *own);
    let band = band(first.unwrap_or(body), "5")?;
    let usual = if band == "5" { 36 } else { 1 };
    let channel = match first {
        Some(own) => channel_text(own)?,
        None => body.integer("channel", 1..=233)?,
    };
    catch.channel = Some(channel.unwrap_or(usual));
    catch.bands = vec![band];
    for key in ["bandwidth", "width"] {
        let width = body.integer(key, 0..=160)?.unwrap_or(20);
        if ![0, 20, 40, 80, 160].contains(&width) {
            return Err(wrong(key, &format!("\"{width}\" is not a valid choice.")));
        }
    }
    Ok(())
}

fn channel_text(own: BodyFields) -> Result<Option<u64>, CallRefusal> {
    let Some(text) = own.text("channel")? else { return Ok(None) };
    let number = text.parse().ok().filter(|number| (1..=233).contains(number));
    number.map(Some).ok_or_else(|| wrong("channel", "A valid integer is required."))
}

/// The ports of devices: `{MAC: {"ports": {NAME: {}}}}`.
fn ports(
    body: BodyFields,
    key: &str,
    sort: &str,
    site: &SimulatedSite,
) -> Result<Vec<(usize, String)>, CallRefusal> {
    let devices = body.members(key)?;
    let mut found = Vec::new();
    for (mac, own) in &devices {
        let device = site
            .of_sort(|_| true)
            .find(|device| device.mac == *mac && device.sort.name() == sort)
            .ok_or_else(|| wrong(key, &format!("{mac} is not a {sort} of this site.")))?;
        own.knows(&["ports", "tcpdump_expression"])?;
        let mut ports = own.members("ports")?;
        if ports.is_empty() {
            ports = body.members("ports")?;
        }
        if ports.is_empty() || (sort == "switch" && ports.len() > 6) {
            return Err(wrong(key, "Between 1 and 6 ports are required."));
        }
        for (port, own) in ports {
            own.knows(&["tcpdump_expression"])?;
            if port.is_empty() || port.contains(char::is_whitespace) {
                return Err(wrong(key, "Not a valid port."));
            }
            found.push((device.number, port.to_owned()));
        }
    }
    if found.is_empty() { Err(required(key)) } else { Ok(found) }
}

/// The one interface of the one Mist Edge.
fn interface(body: BodyFields, site: &SimulatedSite) -> Result<String, CallRefusal> {
    let edges = body.members("mxedges")?;
    let [(id, own)] = edges.as_slice() else {
        return Err(wrong("mxedges", "Exactly one Mist Edge is required."));
    };
    if *id != site.edge.id {
        return Err(wrong("mxedges", "Mist Edge not found."));
    }
    own.knows(&["interfaces"])?;
    match own.members("interfaces")?.as_slice() {
        [(name, own)] => {
            own.knows(&["tcpdump_expression"])?;
            Ok((*name).to_owned())
        }
        _ => Err(wrong("mxedges", "Exactly one interface is required.")),
    }
}

/// The first Mist Edge that a body names, for the site it belongs to.
pub fn edge_of(body: &Value) -> Option<&str> {
    body["mxedges"].as_object()?.keys().next().map(String::as_str)
}

impl SimulatedCaptureRequest {
    /// The members of the capture's description that do not depend on its run.
    pub fn description(&self, site: &SimulatedSite) -> Value {
        let catch = &self.catch;
        let macs: Vec<&str> =
            catch.points.iter().map(|number| site.devices[*number].mac.as_str()).collect();
        let own = match catch.kind {
            SimulatedCaptureType::Gateway => json!({"gateways": self.asked["gateways"]}),
            SimulatedCaptureType::Switch => json!({"switches": self.asked["switches"]}),
            SimulatedCaptureType::Edge => {
                json!({"mxedges": self.asked["mxedges"], "mxedge_count": 1,
                "invalid_mxedges": {}})
            }
            _ => json!({"ap_count": macs.len(), "aps": macs, "client_mac": catch.client,
                "ap_mac": self.asked["ap_mac"], "ssid": catch.ssid.as_deref().unwrap_or_default()}),
        };
        let common = json!({"type": catch.kind.name(), "duration": self.duration,
            "num_packets": self.packets, "max_pkt_len": self.longest, "enabled": true,
            "format": if self.streams { "stream" } else { "pcap" }, "raw": true,
            "include_mcast": self.asked["includes_mcast"] == true,
            "tcpdump_expression": self.asked["tcpdump_expression"]});
        merged([common, own])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::world::{World, WorldSize};

    #[test]
    fn orders_are_checked_as_documented() {
        let world = World::new(&WorldSize { orgs: 1, sites: 2, devices: 12 }, 1);
        let site = world.site(&world.sites()[1]).unwrap();
        let gateway = site.devices[11].mac.clone();
        let detail = |body: Value| {
            SimulatedCaptureRequest::read(&body, &site).map_err(|refusal| refusal.detail)
        };
        let error = |body: Value| detail(body).unwrap_err();
        let order = detail(json!({"type": "wired"})).unwrap();
        assert_eq!((order.duration, order.packets, order.longest), (600, 1024, 512));
        assert!(!order.streams, "a file, unless a stream is asked for");
        assert_eq!(error(json!({})), "type: This field is required.");
        assert_eq!(error(json!({"type": "x"})), "type: \"x\" is not a valid choice.");
        assert_eq!(error(json!({"type": "client"})), "client_mac: This field is required.");
        assert_eq!(
            error(json!({"type": "wired", "duration": 59})),
            "duration: Ensure this value is greater than or equal to 60."
        );
        assert_eq!(error(json!({"type": "wired", "band": "5"})), "band: Unexpected field.");
        assert_eq!(
            error(json!({"type": "wireless", "band": "24,5"})),
            "band: \"24,5\" is not a valid choice."
        );
        assert!(detail(json!({"type": "radiotap", "band": "24,5"})).is_ok());
        assert!(error(json!({"type": "scan", "bandwidth": 30})).starts_with("bandwidth: "));
        assert_eq!(error(json!({"type": "gateway"})), "gateways: This field is required.");
        let ports = json!({"ge-0/0/0": {"tcpdump_expression": "udp"}});
        let body = json!({"type": "gateway", "gateways": {gateway: {"ports": ports}},
            "max_pkt_len": 10_240});
        assert_eq!(detail(body).unwrap().catch.ports, [(11, "ge-0/0/0".to_owned())]);
        let edge = json!({"type": "mxedge", "mxedges": {&site.edge.id: {"interfaces": ports}}});
        assert_eq!(detail(edge).unwrap().catch.interface, "ge-0/0/0");
    }
}
