//! What is measured.

use std::process::Command;

use super::cloud::Cloud;
use super::measure::Out;

/// One way to read the stream.
pub struct Contender {
    pub name: &'static str,
    /// Dear ones get this part of the messages only.
    pub share: u64,
    /// Measured in every case, or where payloads have 2 KiB.
    pub everywhere: bool,
    pub way: Way,
}

pub enum Way {
    Floor,
    Drain,
    /// Arguments of `mistcat`.
    Own(&'static [&'static str]),
    /// The same, with stdout in a file.
    OwnToFile(&'static [&'static str]),
    /// Programs that must be installed, and a shell command that ends when the cloud closes.
    Foreign {
        programs: &'static [&'static str],
        command: &'static str,
    },
    /// The same for a Python module.
    Python {
        module: &'static str,
        code: &'static str,
    },
}

const fn own(
    name: &'static str,
    share: u64,
    everywhere: bool,
    arguments: &'static [&'static str],
) -> Contender {
    Contender { name, share, everywhere, way: Way::Own(arguments) }
}

const fn foreign(
    name: &'static str,
    share: u64,
    programs: &'static [&'static str],
    command: &'static str,
) -> Contender {
    Contender { name, share, everywhere: false, way: Way::Foreign { programs, command } }
}

pub const CONTENDERS: &[Contender] = &[
    Contender { name: "floor: the socket's bytes", share: 1, everywhere: true, way: Way::Floor },
    Contender { name: "drain: WebSocket messages", share: 1, everywhere: true, way: Way::Drain },
    own("mistcat -o raw", 1, true, &["-o", "raw"]),
    own("mistcat -o ndjson", 1, true, &["-o", "ndjson"]),
    own("mistcat -f '.ip_stat.ip'", 1, true, &["-o", "ndjson", "-f", ".ip_stat.ip"]),
    own(
        "mistcat -f 'select(.num_clients > 0)'",
        1,
        false,
        &["-o", "ndjson", "-f", "select(.num_clients > 0)"],
    ),
    own(
        "mistcat -f 'select(…) | {…}'",
        4,
        false,
        &["-o", "ndjson", "-f", "select(.num_clients > 0) | {name, mac}"],
    ),
    own("mistcat -o pretty --color always", 2, false, &["-o", "pretty", "--color", "always"]),
    Contender {
        name: "mistcat > file",
        share: 1,
        everywhere: false,
        way: Way::OwnToFile(&["-o", "ndjson"]),
    },
    own("mistcat -w file", 1, false, &["-w", "{file}"]),
    foreign("websocat", 2, &["websocat"], "{websocat}"),
    foreign(
        "websocat | jq -c '.data|fromjson'",
        16,
        &["websocat", "jq"],
        "{websocat} | jq -c 'select(.data) | .data | fromjson'",
    ),
    foreign(
        "websocat | jq -c 'select(…) | {…}'",
        16,
        &["websocat", "jq"],
        "{websocat} | jq -c 'select(.data) | .data | fromjson | select(.num_clients > 0) | {name, mac}'",
    ),
    Contender {
        name: "Python mistapi, counting",
        share: 64,
        everywhere: false,
        way: Way::Python { module: "mistapi", code: COUNTING },
    },
];

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

/// A program that prints each message on a line.
const WEBSOCAT: &str = r#"echo '{"subscribe": "/test"}' | SSL_CERT_FILE="$BENCH_CA" websocat -n -B 1048576 "-H=Authorization: Token $MIST_APITOKEN" "$BENCH_URL""#;

impl Contender {
    /// Whether it can run on this machine.
    pub fn is_installed(&self) -> bool {
        let works = |program: &str, arguments: &[&str]| {
            let output = Command::new(program).args(arguments).output();
            output.is_ok_and(|output| output.status.success())
        };
        match &self.way {
            Way::Foreign { programs, .. } => programs.iter().all(|it| works(it, &["--version"])),
            Way::Python { module, .. } => works("python3", &["-c", &format!("import {module}")]),
            Way::Floor | Way::Drain | Way::Own(_) | Way::OwnToFile(_) => true,
        }
    }

    /// Whether the cloud has to end the stream.
    pub fn waits_for_the_end(&self) -> bool {
        matches!(self.way, Way::Foreign { .. } | Way::Python { .. })
    }

    /// The command that reads so many messages; `bytes` are those of their frames.
    pub fn command(&self, cloud: &Cloud, messages: u64, bytes: u64, file: &str) -> Vec<String> {
        match &self.way {
            Way::Floor => reader("floor", cloud, bytes),
            Way::Drain => reader("drain", cloud, messages),
            Way::Own(arguments) | Way::OwnToFile(arguments) => {
                let mut command = client(cloud, messages);
                let filled = arguments.iter().map(|it| if *it == "{file}" { file } else { it });
                command.extend(filled.map(str::to_owned));
                command.push("/test".to_owned());
                command
            }
            Way::Foreign { command, .. } => {
                let command = command.replace("{websocat}", WEBSOCAT);
                vec![
                    "bash".to_owned(),
                    "-o".to_owned(),
                    "pipefail".to_owned(),
                    "-c".to_owned(),
                    command,
                ]
            }
            Way::Python { code, .. } => ["python3", "-c", code].map(str::to_owned).to_vec(),
        }
    }

    /// Where stdout goes while messages are counted.
    pub fn out<'a>(&self, file: &'a str) -> Out<'a> {
        if let Way::OwnToFile(_) = self.way { Out::File(file) } else { Out::Null }
    }
}

/// `mistcat subscribe`, without its channels.
pub fn client(cloud: &Cloud, messages: u64) -> Vec<String> {
    let count = messages.to_string();
    let mut command = vec![env!("CARGO_BIN_EXE_mistcat"), "-q", "subscribe", "-c", &count];
    if !cloud.text("ca").is_empty() {
        command.extend(["--ca-cert", cloud.text("ca")]);
    }
    command.into_iter().map(str::to_owned).collect()
}

/// This program in another part.
fn reader(part: &str, cloud: &Cloud, amount: u64) -> Vec<String> {
    let own = std::env::current_exe().expect("this program has a path");
    let own = own.to_str().expect("a UTF-8 path").to_owned();
    let target = ["ws_url", "token", "ca"].map(|key| cloud.text(key).to_owned());
    [own, part.to_owned()].into_iter().chain(target).chain([amount.to_string()]).collect()
}
