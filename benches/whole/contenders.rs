//! The programs that the benchmark compares.

use super::contender::{Cases, Contender, Way};
use super::measure::Out;

const fn own(arguments: &'static [&'static str]) -> Way {
    Way::Own(arguments)
}

const fn foreign(programs: &'static [&'static str], command: &'static str) -> Way {
    Way::Foreign { programs, command }
}

// What others refer to.
pub const FLOOR: &str = "floor: the socket's bytes";
pub const DRAIN: &str = "drain: WebSocket messages";
pub const NDJSON: &str = "mistcat -o ndjson";
pub const PATH: &str = "mistcat -f '.ip_stat.ip'";
pub const SELECT: &str = "mistcat -f 'select(.num_clients > 0)'";
pub const SHAPE: &str = "mistcat -f 'select(…) | {…}'";
pub const BY_JQ: &str = "mistcat -f 'select(…) | {…, n: (… | length)}', by jq";
pub const PRETTY: &str = "mistcat -o pretty --color always";
pub const INTO_FILE: &str = "mistcat > file";
pub const WRITTEN: &str = "mistcat -w file";
pub const INTO_PIPE: &str = "mistcat, into a pipe";
pub const WEBSOCAT: &str = "websocat";
pub const WEBSOCAT_LARGE: &str = "websocat -B 1048576";
pub const WEBSOCAT_INTO_PIPE: &str = "websocat, into a pipe";
pub const WEBSOCAT_JQ: &str = "websocat | jq -c '.data|fromjson'";
pub const WEBSOCAT_JQ_SHAPE: &str = "websocat | jq -c 'select(…) | {…}'";
pub const MISTAPI: &str = "Python mistapi, counting";

pub const CONTENDERS: &[Contender] = &[
    Contender::new(FLOOR, Cases::All, 1, Way::Floor),
    Contender::new(DRAIN, Cases::All, 1, Way::Drain),
    Contender::new("mistcat -o raw", Cases::All, 1, own(&["-o", "raw"])),
    Contender::new(NDJSON, Cases::All, 1, own(&["-o", "ndjson"])),
    Contender::new(PATH, Cases::All, 1, own(&["-o", "ndjson", "-f", ".ip_stat.ip"])),
    Contender::new(
        SELECT,
        Cases::Forms,
        1,
        own(&["-o", "ndjson", "-f", "select(.num_clients > 0)"]),
    ),
    Contender::new(
        SHAPE,
        Cases::Forms,
        2,
        own(&["-o", "ndjson", "-f", "select(.num_clients > 0) | {name, mac}"]),
    ),
    // `length` is outside what the filter answers without jaq, so this one measures jaq itself.
    Contender::new(
        BY_JQ,
        Cases::Forms,
        4,
        own(&[
            "-o",
            "ndjson",
            "-f",
            "select(.num_clients > 0) | {name, mac, n: (.clients | length)}",
        ]),
    ),
    Contender::new(PRETTY, Cases::One, 2, own(&["-o", "pretty", "--color", "always"])),
    Contender::new(INTO_FILE, Cases::One, 1, own(&["-o", "ndjson"])).into(Out::File),
    Contender::new(WRITTEN, Cases::One, 1, own(&["-w", "{file}"])),
    Contender::new(INTO_PIPE, Cases::Transports, 1, own(&["-o", "ndjson"])).into(Out::Pipe),
    Contender::new(
        WEBSOCAT,
        Cases::Transports,
        1,
        foreign(&["websocat"], "{ask} | {websocat} {to}"),
    ),
    Contender::new(
        WEBSOCAT_LARGE,
        Cases::Transports,
        1,
        foreign(&["websocat"], "{ask} | {websocat} -B 1048576 {to}"),
    ),
    Contender::new(
        WEBSOCAT_INTO_PIPE,
        Cases::Transports,
        1,
        foreign(&["websocat"], "{ask} | {websocat} {to}"),
    )
    .into(Out::Pipe),
    Contender::new(
        WEBSOCAT_JQ,
        Cases::One,
        16,
        foreign(
            &["websocat", "jq"],
            "{ask} | {websocat} {to} | jq -c 'select(.data) | .data | fromjson'",
        ),
    ),
    Contender::new(
        WEBSOCAT_JQ_SHAPE,
        Cases::One,
        16,
        foreign(
            &["websocat", "jq"],
            "{ask} | {websocat} {to} | jq -c 'select(.data) | .data | fromjson | select(.num_clients > 0) | {name, mac}'",
        ),
    ),
    Contender::new(MISTAPI, Cases::One, 64, Way::Python { module: "mistapi", code: COUNTING }),
];

impl Contender {
    /// The one that others are compared with.
    pub fn ndjson() -> &'static Self {
        CONTENDERS.iter().find(|it| it.name == NDJSON).expect("it is among them")
    }

    /// Whether a name with `only` in it is asked for; what others are compared with always is.
    pub fn is_wanted(&self, only: Option<&str>) -> bool {
        [FLOOR, DRAIN, NDJSON].contains(&self.name) || only.is_none_or(|it| self.name.contains(it))
    }
}

/// Its own client with a callback that counts; only the address is given to it, for it knows those of Mist alone.
const COUNTING: &str = r#"
import os
token = os.environ.pop("MIST_APITOKEN")
os.environ.pop("MIST_HOST")
import mistapi
from mistapi.websockets.__ws_client import _MistWebsocket
class Stream(_MistWebsocket):
    def _build_ws_url(self):
        return os.environ["BENCH_URL"]
session = mistapi.APISession(console_log_level=50, logging_log_level=50)
session._apitoken, session._apitoken_index = [token], 0
session._session.verify = os.environ["BENCH_CA"] or True
seen = 0
def message(_):
    global seen
    seen += 1
    if seen == 2:
        print("first", flush=True)
stream = Stream(session, ["/test"])
stream.on_message(message)
stream.connect(run_in_background=False)
"#;
