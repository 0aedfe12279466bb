//! The text output of switches, firewalls and access points.

use super::super::site::{SimulatedClient, SimulatedDevice, SimulatedDeviceType, SimulatedSite};
use super::query::{OutputPart, OutputQuery};

/// Rows of a switch's table of addresses.
const LEARNED: usize = 24;

impl SimulatedSite {
    /// Firewalls end their lines as terminals want it.
    pub fn junos(&self, device: &SimulatedDevice, question: &OutputQuery) -> Vec<OutputPart> {
        let text = self.plain(device, question);
        let text =
            if device.sort == SimulatedDeviceType::Srx { text.replace('\n', "\r\n") } else { text };
        match question.utility {
            "check_radius_server" => {
                let verdict =
                    if question.text("password") == Some("wrong") { "fail" } else { "ok" };
                vec![
                    OutputPart::line(0, "Authentication check is in progress...\n"),
                    OutputPart::line(400, format!("    Reason : {verdict}\n")),
                    OutputPart::line(100, "    Test complete. Exiting"),
                ]
            }
            "bounce_port" => {
                let down =
                    |port: &&str| OutputPart::line(300, format!("{port}: down\n{port}: up\n"));
                let mut parts: Vec<OutputPart> = question.texts("ports").iter().map(down).collect();
                parts.push(OutputPart::line(300, "Port bounce complete."));
                parts
            }
            _ => vec![OutputPart::line(0, text)],
        }
    }

    fn plain(&self, device: &SimulatedDevice, question: &OutputQuery) -> String {
        match question.utility {
            "arp" => self.arp_of_point(device),
            "show_arp" => self.arp_table(question),
            "show_mac_table" => device.mac_addresses(question),
            "show_evpn_database" => self.evpn(device),
            "show_route" => self.routes(),
            "show_forwarding_table" => self.forwarding(),
            "show_bgp_summary" => neighbors("Peer", "Establ"),
            "show_ospf_summary"
            | "show_ospf_interfaces"
            | "show_ospf_neighbors"
            | "show_ospf_database" => neighbors("Neighbor", "Full"),
            "show_session" => self.flow_sessions(device),
            "show_dhcp_leases" => self.leases(question),
            "show_dot1x" => self.authenticated(device),
            "cable_test" => {
                let port = question.text("port").unwrap_or_default();
                format!(
                    "Interface TDR detail:\nTest status : Test successfully executed  {port}\n\
                     MDI pair : 1-2, Cable length : 12 meters, Cable status : Normal\n"
                )
            }
            other => format!("{other} completed.\n"),
        }
    }

    fn arp_of_point(&self, device: &SimulatedDevice) -> String {
        let row = |client: &SimulatedClient| {
            let packets = client.seed.named("packets").below(90_000);
            format!(
                "\t{}\twlan\t{}\t{packets}\t\t {}\t\t{packets}\t\t {}\t{}\t{}\n",
                client.mac,
                10 * (client.network + 1),
                packets * 90,
                packets * 900,
                client.network,
                client.seed.named("idle").below(60)
            )
        };
        let served = self.clients.iter().filter(|own| own.map == device.map && own.connected);
        let rows = served.map(row).collect::<String>();
        format!(
            "\tMAC\t\tDEV\tVLAN\tRx Packets\t\t Rx Bytes\t\tTx Packets\t\t Tx Bytes\tFlows\tIdle sec\n\
             {}\n{rows}",
            "-".repeat(119)
        )
    }

    fn arp_table(&self, question: &OutputQuery) -> String {
        let row = |client: &SimulatedClient| {
            let (mac, ip) = (colons(&client.mac), self.ip(client.address));
            format!("{mac}|{ip}|{ip}|irb.{}|none", client.network)
        };
        let asked = question.text("ip");
        let wanted =
            |client: &&SimulatedClient| asked.is_none_or(|asked| asked == self.ip(client.address));
        let rows: Vec<String> = self.clients.iter().filter(wanted).map(row).collect();
        let table = aligned("MAC Address|Address|Name|Interface|Flags", &rows);
        format!("{table}Total entries: {}\n", rows.len())
    }

    fn evpn(&self, device: &SimulatedDevice) -> String {
        let row = |number: usize| {
            let client = &self.clients[number];
            let port = device.seed.at(number as u64).below(12);
            let (mac, ip) = (colons(&client.mac), self.ip(client.address));
            format!("10|5010|{mac}|ge-0/0/{port}.0|{ip}")
        };
        let rows: Vec<String> = (0..6).map(row).collect();
        let table = aligned("VLAN|VNI|MAC address|Active source|IP address", &rows);
        format!("Instance: default-switch\n{table}")
    }

    fn routes(&self) -> String {
        let gateway = self.gateway_ip();
        let route = |number: usize| {
            format!(
                "10.{}.{number}.0/24     *[BGP/170] 3d 04:1{}:22, localpref 100\n\
                 {:22}>  to {gateway} via ge-0/0/{number}.0\n",
                self.address.number % 256,
                number % 10,
                ""
            )
        };
        let routes = (0..8).map(route).collect::<String>();
        format!(
            "\ninet.0: 8 destinations, 8 routes (8 active, 0 holddown, 0 hidden)\n\
             + = Active Route, - = Last Active, * = Both\n\n{routes}\n\
             inet6.0: 1 destinations, 1 routes (1 active, 0 holddown, 0 hidden)\n"
        )
    }

    fn forwarding(&self) -> String {
        let (site, gateway) = (self.address.number % 256, self.gateway_ip());
        let row = |number: usize| {
            format!("10.{site}.{number}.0/24|user|{gateway}|ucst|ge-0/0/{number}.0")
        };
        let rows: Vec<String> = (0..6).map(row).collect();
        let table = aligned("Destination|Type|Next hop|Kind|Netif", &rows);
        format!("Routing table: default.inet\nInternet:\n{table}")
    }

    fn flow_sessions(&self, device: &SimulatedDevice) -> String {
        let session = |number: usize| {
            let (client, seed) =
                (&self.clients[number], device.seed.named("flow").at(number as u64));
            let (own, port) = (self.ip(client.address), 40_000 + seed.below(20_000));
            format!(
                "Session ID: {}, Policy name: corp-internet/{number}, Timeout: {}, Valid\n  \
                 In: {own}/{port} --> 203.0.113.80/443;tcp, Pkts: {}, Bytes: {}\n  \
                 Out: 203.0.113.80/443 --> {own}/{port};tcp, Pkts: {}, Bytes: {}\n",
                1_000 + number,
                seed.below(1_800),
                seed.below(90),
                seed.below(90) * 80,
                seed.below(70),
                seed.below(70) * 900
            )
        };
        format!("{}Total sessions: 5\n", (0..5).map(session).collect::<String>())
    }

    fn leases(&self, question: &OutputQuery) -> String {
        let network = question.text("network").unwrap_or_default();
        let row = |client: &SimulatedClient| {
            let (ip, mac) = (self.ip(client.address), colons(&client.mac));
            format!("{ip}|{mac}|{}|BOUND|{network}", client.seed.named("lease").below(86_400))
        };
        let rows: Vec<String> = self.clients.iter().take(8).map(row).collect();
        aligned("IP address|Hardware address|Expires|State|Interface", &rows)
    }

    fn authenticated(&self, device: &SimulatedDevice) -> String {
        let row = |number: usize| {
            let client = &self.clients[number];
            let held = device.seed.at(number as u64).unit() >= 0.8;
            let state = if held { "Held" } else { "Authenticated" };
            let mac = colons(&client.mac);
            format!("ge-0/0/{number}.0|Authenticator|{state}|{mac}|{}", client.hostname)
        };
        let rows: Vec<String> = (0..6).map(row).collect();
        let table = aligned("Interface|Role|State|MAC address|User", &rows);
        format!("802.1X Information:\n{table}")
    }
}

impl SimulatedDevice {
    /// Addresses that no other switch has learned.
    fn mac_addresses(&self, question: &OutputQuery) -> String {
        let asked = |key: &str| question.body[key].as_str().map(str::to_lowercase);
        let mac = asked("mac_address").map(|mac| mac.replace([':', '-', '.'], ""));
        let row = |number: usize| {
            let own = self.seed.named("learned").at(number as u64).hex(4);
            let mac = format!("005056{own}{number:02x}");
            let port = format!("ge-0/0/{}.0", number % 12);
            (mac, number % 3, port)
        };
        let rows: Vec<String> = (0..LEARNED)
            .map(row)
            .filter(|(own, _, _)| mac.as_ref().is_none_or(|mac| mac == own))
            .filter(|(_, _, port)| asked("port_id").is_none_or(|asked| port.starts_with(&asked)))
            .map(|(mac, vlan, port)| {
                format!("{}|{}|D|-|{port}|0|0", ["corp", "guest", "iot"][vlan], colons(&mac))
            })
            .collect();
        format!(
            "\nMAC flags (S - static MAC, D - dynamic MAC, L - locally learned, P - Persistent \
             static, C - Control MAC\n           SE - statistics enabled, NM - non configured MAC, \
             R - remote PE MAC, O - ovsdb MAC)\n\n\nEthernet switching table : {count} entries, \
             {count} learned\nRouting instance : default-switch\n{}",
            aligned("Vlan|MAC|flags|Age|Interface|NH|RTR", &rows),
            count = rows.len()
        )
    }
}

fn neighbors(title: &str, state: &str) -> String {
    let row = |number: usize| {
        let (system, packets) = (64_512 + number, 1_200 + number * 7);
        format!("198.51.100.{}|{system}|{packets}|3d 4:12:22|{state}", number + 1)
    };
    let rows: Vec<String> = (0..3).map(row).collect();
    let table = aligned(&format!("{title}|AS|InPkt|Last Up/Dwn|State"), &rows);
    format!("Groups: 1 Peers: 3 Down peers: 0\n{table}")
}

fn colons(mac: &str) -> String {
    let pairs: Vec<&str> = (0..6).map(|place| &mac[2 * place..2 * place + 2]).collect();
    pairs.join(":")
}

/// Columns under their names, as wide as they need to be; `|` separates the cells of a row.
pub fn aligned(names: &str, rows: &[String]) -> String {
    let lines: Vec<Vec<&str>> = [names]
        .into_iter()
        .chain(rows.iter().map(String::as_str))
        .map(|row| row.split('|').collect())
        .collect();
    let width = |column: usize| lines.iter().map(|row| row[column].chars().count()).max();
    let widths: Vec<usize> = (0..lines[0].len()).filter_map(width).collect();
    let line = |cells: &Vec<&str>| {
        let cells = cells.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}  "));
        format!("{}\n", cells.collect::<String>().trim_end())
    };
    lines.iter().map(line).collect()
}
