//! The output tables of Session Smart Routers.

use super::super::site::{SimulatedDevice, SimulatedSite};
use super::query::OutputQuery;
use serde_json::{Map, Value, json};

/// Columns of a table: id, title, `STRING` or `NUMBER`.
type RouterColumns = &'static [(&'static str, &'static str, &'static str)];

const ARP: RouterColumns = &[
    ("device_interface", "Device Interface", "STRING"),
    ("vlan", "VLAN", "NUMBER"),
    ("ip", "IP Address", "STRING"),
    ("mac", "MAC Address", "STRING"),
    ("state", "State", "STRING"),
];
const ROUTES: RouterColumns = &[
    ("vrfName", "Vrf Name", "STRING"),
    ("prefix", "Prefix", "STRING"),
    ("name", "Name", "STRING"),
    ("metric", "Metric", "NUMBER"),
    ("weight", "Weight", "NUMBER"),
    ("path", "AS Path", "STRING"),
    ("localPreference", "Local Preference", "NUMBER"),
    ("status", "Status", "STRING"),
    ("selectionReason", "Selection Reason", "STRING"),
    ("nextHops", "Next Hops", "STRING"),
];
const NEIGHBORS: RouterColumns = &[
    ("neighbor", "Neighbor", "STRING"),
    ("state", "State", "STRING"),
    ("as", "AS", "NUMBER"),
    ("uptime", "Uptime", "NUMBER"),
    ("interface", "Interface", "STRING"),
];
const SERVICES: RouterColumns = &[
    ("service", "Service", "STRING"),
    ("type", "Type", "STRING"),
    ("network_interface", "Network Interface", "STRING"),
    ("destination", "Destination", "STRING"),
    ("gateway_ip", "Gateway IP", "STRING"),
    ("vector", "Vector", "STRING"),
    ("cost", "Cost", "NUMBER"),
    ("rate", "Rate", "NUMBER"),
    ("state", "State", "STRING"),
    ("capacity", "Capacity", "STRING"),
    ("meetsSLA", "Meets SLA", "STRING"),
];
const SESSIONS: RouterColumns = &[
    ("session_id", "Session Id", "STRING"),
    ("direction", "Direction", "STRING"),
    ("service", "Service", "STRING"),
    ("tenant", "Tenant", "STRING"),
    ("protocol", "Protocol", "STRING"),
    ("source_ip", "Source IP", "STRING"),
    ("source_port", "Source Port", "NUMBER"),
    ("destination_ip", "Destination IP", "STRING"),
    ("destination_port", "Destination Port", "NUMBER"),
    ("uptime", "Uptime", "NUMBER"),
];
const LEASES: RouterColumns = &[
    ("network", "Network", "STRING"),
    ("ip", "IP Address", "STRING"),
    ("mac", "MAC Address", "STRING"),
    ("expires", "Expires", "NUMBER"),
];
const DNS: RouterColumns =
    &[("name", "Name", "STRING"), ("address", "Address", "STRING"), ("ttl", "TTL", "NUMBER")];

pub fn failure() -> Value {
    json!({"status": "FAILED", "finished": true, "message": "node0 is not reachable",
        "columns": [], "rows": []})
}

impl SimulatedSite {
    /// The table that answers; what only acts has a message alone.
    pub fn table(&self, device: &SimulatedDevice, question: &OutputQuery) -> Value {
        let (message, columns, count) = match question.utility {
            "arp" | "show_arp" => ("Arp Table", ARP, 6),
            "show_route" => ("Bgp Routes Table", ROUTES, 5),
            "show_forwarding_table" => ("Forwarding Table", ROUTES, 4),
            "show_bgp_summary" => ("Bgp Summary", NEIGHBORS, 2),
            "show_ospf_neighbors"
            | "show_ospf_interfaces"
            | "show_ospf_summary"
            | "show_ospf_database" => ("Ospf Table", NEIGHBORS, 3),
            "show_service_path" => ("", SERVICES, 3),
            "show_session" => ("", SESSIONS, 6),
            "show_dhcp_leases" => ("Dhcp Leases", LEASES, 5),
            "resolve_dns" => ("Resolved Hostnames", DNS, 2),
            other => return acted(other),
        };
        let rows: Vec<Value> = (0..count)
            .map(|number| self.row(device, question, columns, number))
            .filter(|row| is_wanted(row, question))
            .collect();
        // Two of the tables come without columns.
        if message.is_empty() {
            return json!({"status": "SUCCESS", "finished": true, "rows": rows});
        }
        let columns: Vec<Value> = columns
            .iter()
            .map(|(id, title, kind)| json!({"id": id, "display_name": title, "type": kind}))
            .collect();
        json!({"status": "SUCCESS", "finished": true, "message": message, "columns": columns,
            "rows": rows})
    }

    fn row(
        &self,
        device: &SimulatedDevice,
        question: &OutputQuery,
        columns: RouterColumns,
        number: usize,
    ) -> Value {
        let cell = |(id, _, kind): &(&str, &str, &str)| {
            ((*id).to_owned(), self.cell(device, question, (id, kind), number))
        };
        columns.iter().map(cell).collect::<Map<String, Value>>().into()
    }

    fn cell(
        &self,
        device: &SimulatedDevice,
        question: &OutputQuery,
        (id, kind): (&str, &str),
        number: usize,
    ) -> Value {
        let seed = device.seed.named(question.utility).at(number as u64);
        let client = &self.clients[number % self.clients.len()];
        let port = format!("ge-0/0/{}", number % 4);
        match id {
            "vlan" => json!(10 * (number % 3 + 1)),
            "metric" | "weight" | "cost" | "rate" => json!(0),
            "localPreference" => json!(100),
            "as" => json!(64_512 + number),
            "destination_port" => json!(443),
            "uptime" | "expires" | "ttl" => json!(60 + seed.below(4_000)),
            "source_port" => json!(40_000 + seed.below(20_000)),
            _ if kind == "NUMBER" => json!(seed.below(100)),
            "ip" | "source_ip" => json!(self.ip(client.address)),
            "mac" => json!(client.mac),
            "device_interface" | "network_interface" | "interface" => json!(port),
            "prefix" => json!(format!("10.{}.{number}.0/24", self.address.number % 256)),
            "vrfName" => json!(question.text("vrf").unwrap_or("default")),
            "nextHops" | "gateway_ip" => json!(self.gateway_ip()),
            "neighbor" => json!(format!("198.51.100.{}", number + 1)),
            "service" => json!(question.text("service_name").unwrap_or("internet")),
            "session_id" => json!(seed.uuid()),
            "direction" => json!(if number.is_multiple_of(2) { "forward" } else { "reverse" }),
            "destination_ip" | "address" => json!("203.0.113.80"),
            "protocol" => json!("TCP"),
            "network" => json!(question.text("network").unwrap_or("corp")),
            "name" => json!(format!("host-{number}.example.com")),
            "state" => json!("Up"),
            "status" => json!("Valid, Best"),
            "selectionReason" => json!("First path received"),
            "capacity" => json!("0/unlimited"),
            "meetsSLA" => json!("Yes"),
            "type" => json!("service-agent"),
            "tenant" => json!("corp"),
            _ => json!(""),
        }
    }
}

/// Whether what is asked for is in the row, where the row has it.
fn is_wanted(row: &Value, question: &OutputQuery) -> bool {
    [("ip", "ip"), ("prefix", "prefix"), ("neighbor", "neighbor"), ("port_id", "device_interface")]
        .iter()
        .filter_map(|(key, column)| question.text(key).zip(row[*column].as_str()))
        .all(|(asked, own)| asked == own)
}

/// The answer of what only acts.
fn acted(utility: &str) -> Value {
    json!({"status": "SUCCESS", "finished": true, "message": format!("{utility} completed."),
        "columns": [], "rows": []})
}
