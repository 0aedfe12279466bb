//! The output tables of Session Smart Routers.

use super::super::site::{SimulatedDevice, SimulatedSite};
use super::query::OutputQuery;
use serde_json::{Map, Value, json};

/// The ids of a table's columns, with blanks between.
type RouterColumns = &'static str;

const ARP: RouterColumns = "device_interface vlan ip mac state";
const ROUTES: RouterColumns =
    "vrfName prefix name metric weight path localPreference status selectionReason nextHops";
const NEIGHBORS: RouterColumns = "neighbor state as uptime interface";
const SERVICES: RouterColumns = "service type network_interface destination gateway_ip vector cost \
                                 rate state capacity meetsSLA";
const SESSIONS: RouterColumns = "session_id direction service tenant protocol source_ip source_port \
                                 destination_ip destination_port uptime";
const LEASES: RouterColumns = "network ip mac expires";
const DNS: RouterColumns = "name address ttl";

/// Columns that hold numbers; all others hold text.
const NUMBERS: &[&str] = &[
    "vlan",
    "metric",
    "weight",
    "localPreference",
    "as",
    "uptime",
    "cost",
    "rate",
    "source_port",
    "destination_port",
    "expires",
    "ttl",
];

/// A column as the router describes it.
fn column(id: &str) -> Value {
    let kind = if NUMBERS.contains(&id) { "NUMBER" } else { "STRING" };
    json!({"id": id, "display_name": title(id), "type": kind})
}

/// The words of an id, each with a capital: `vrfName` and `vrf_name` are `Vrf Name`.
fn title(id: &str) -> String {
    match id {
        "as" | "ttl" | "vlan" => return id.to_uppercase(),
        "ip" => return "IP Address".to_owned(),
        "mac" => return "MAC Address".to_owned(),
        "path" => return "AS Path".to_owned(),
        "meetsSLA" => return "Meets SLA".to_owned(),
        _ => {}
    }
    let mut title = String::new();
    for letter in id.chars() {
        match title.chars().last() {
            None | Some(' ') => title.extend(letter.to_uppercase()),
            _ if letter == '_' => title.push(' '),
            _ if letter.is_uppercase() => title.extend([' ', letter]),
            _ => title.push(letter),
        }
    }
    title.replace("Ip", "IP")
}

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
        let columns: Vec<Value> = columns.split_whitespace().map(column).collect();
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
        let cell = |id: &str| (id.to_owned(), self.cell(device, question, id, number));
        columns.split_whitespace().map(cell).collect::<Map<String, Value>>().into()
    }

    fn cell(
        &self,
        device: &SimulatedDevice,
        question: &OutputQuery,
        id: &str,
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
