//! Knows the words of command output that identify nobody.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::policy::is_port_prefix;

/// Digits in a word from which on it may be an identity: a MAC or an IMEI in decimal, a telephone number.
const MOST_DIGITS: usize = 11;

/// Words of ping, traceroute, tcpdump, and of the tables of access points, switches and gateways, in lower case.
const WORDS: &str = "
    a about accepted access ack action active actual address addresses admin administratively age aggregated all
    allowed alt an and announced any ap arp as assoc association at authenticated authentication authenticator
    auto autoneg available average avg back backup bad balance band bandwidth be beacon best bgp bit bits blk
    blocked blocking boot both bound bpdu bps bridge broadcast buffer buffers by bye byte bytes cable cached can
    cannot capacity check checks class clear cleared client closed code collisions command complete completed
    config configured connect connected connecting connection connections control core cost count counters cpu crc
    current data database days dead default degraded denied deauthentication dest destination destinations detail
    dev device dhcp direct disabled discover disconnected dns do done down downstream drop dropped drops duplex
    duration dynamic echo egress empty enabled encap end entries entry error errors establ established ethernet
    exceeded exit exiting expired expires external fail failed failure false fdx fin finished first flag flags flow
    flows for forward forwarding frame frames free from full gateway gbp get global group groups half hardware has
    have header held hello hidden hits holddown hop hops host hours icmp icmp6 id idle if in inactive index indirect
    inet inet6 info information ingress init inpkt input instance interface interfaces internal internet interval
    invalid ip ip6 ipv4 ipv6 is kind last lease learn learned learning leased leases left length level limit line
    link lladdr load local locally logical loss lost ls mac mask master match max maximum mbps mean memory message
    messages metric min minimum minutes missing mode mon monitor mtu multicast my name nat neighbor neighbors
    netif netmask network networks next nh no node non none normal not null num number of off offer ok on open
    operation operational options or origin ospf other out output overflow ovsdb packet packets pair pass passed
    passive path pe peer peers pending permission permanent persistent physical ping poe policy port ports power
    preference prefix present primary priority probe process property protocol proto qos queue radius range rate
    reachable reachability read reason receive received refused reject rejected release released releasing remote
    reply request requests reserved reset response result results retries retry role root round route router
    routes routing rtr rtt running rx seconds security send sent seq server servers service session sessions set
    size source speed ssid stale standby start starting state static statistics stats status stddev step stopped
    success successful successfully summary switch switching system tag table tables task tcp tdr temperature test
    tests time timed timeout timer times tls to total traceroute transmit transmitted trip trunk true ttl tunnel tx type
    ucst udp unicast unknown unlimited unreachable unused up up/dwn update updates upstream uptime usage used user
    users util valid value version via virtual vlan vlans vni vrf waiting wan was weight wifi win window with
    without wlan wrong yes zone
    jan feb mar apr may jun jul aug sep oct nov dec tue wed thu fri sat sun
    se nm gbp dwn mhz ghz tsft ds nss ofdm he vht ht bssid sa da ra ta frag nowait nop wscale ecr val sack eol
    probe management open_system wpa wpa2 wpa3 owe psk eap
    password secret key community description
";

static KNOWN: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| WORDS.split_whitespace().collect());

/// What follows a number, with or without a space.
const UNITS: [&str; 20] = [
    "b", "d", "db", "dbm", "g", "ghz", "h", "k", "kb", "kbps", "m", "mb", "mbps", "mhz", "ms", "s",
    "sec", "us", "w", "x",
];

/// Words after which the rest of a line is a secret.
const SECRETS: [&str; 8] =
    ["password", "passwd", "secret", "passphrase", "psk", "community", "credential", "token"];

/// Words after which the rest of a line is the user's own text.
const LABELS: [&str; 12] = [
    "description",
    "descr",
    "comment",
    "location",
    "contact",
    "hostname",
    "host-name",
    "banner",
    "user",
    "username",
    "login",
    "domain-name",
];

/// What a word says about the rest of its line.
pub enum Announcement {
    Secret,
    OwnText,
}

/// What this word says about the rest of its line.
pub fn announces(word: &str) -> Option<Announcement> {
    let word = word.to_ascii_lowercase();
    if word.ends_with("key") || SECRETS.iter().any(|secret| word.contains(secret)) {
        return Some(Announcement::Secret);
    }
    LABELS.contains(&word.as_str()).then_some(Announcement::OwnText)
}

/// Whether a word, which may have parts between `-`, `_` and `.`, identifies nobody.
pub fn is_known(word: &str) -> bool {
    word.bytes().filter(u8::is_ascii_digit).count() <= MOST_DIGITS
        && word.split(['-', '_', '.']).all(is_known_part)
}

fn is_known_part(part: &str) -> bool {
    let letters = part.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let unit = part.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let is_single = part.len() == 1 && part.is_ascii();
    letters.is_empty()
        || is_single
        || is_port_prefix(letters)
        || UNITS.iter().any(|own| unit.eq_ignore_ascii_case(own))
        || (part.len() <= 16 && KNOWN.contains(part.to_ascii_lowercase().as_str()))
}
