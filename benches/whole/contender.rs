//! A program that reads the stream, and the command that runs it.

use std::process::Command;

use super::cloud::{Case, Cloud};
use super::measure::Out;

/// One way to read the stream.
pub struct Contender {
    pub name: &'static str,
    pub cases: Cases,
    /// Slow contenders read only one message in so many.
    pub share: u64,
    pub way: Way,
    /// Where stdout goes while messages are counted.
    pub out: Out,
}

/// In which cases something is measured.
pub enum Cases {
    All,
    /// 2 KiB in a string, encrypted and plain.
    Transports,
    /// 2 KiB, encrypted, in a string and as an object.
    Forms,
    /// 2 KiB in a string, encrypted.
    One,
}

impl Cases {
    pub fn have(&self, case: Case) -> bool {
        match self {
            Self::All => true,
            Self::Transports => [Case::STRING, Case::PLAIN].contains(&case),
            Self::Forms => [Case::STRING, Case::OBJECT].contains(&case),
            Self::One => case == Case::STRING,
        }
    }
}

pub enum Way {
    Floor,
    Drain,
    /// Arguments of `mistcat`.
    Own(&'static [&'static str]),
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

impl Contender {
    pub const fn new(name: &'static str, cases: Cases, share: u64, way: Way) -> Self {
        Self { name, cases, share, way, out: Out::Null }
    }

    pub const fn into(self, out: Out) -> Self {
        Self { out, ..self }
    }
}

/// What the pieces of shell commands stand for: a program that prints each message on a line, and goes on when
/// there is nothing more to send. Where nothing is encrypted it is spared the reading of the system's certificates,
/// whose time is noise here.
const PIECES: [(&str, &str); 3] = [
    ("{ask}", r#"echo '{"subscribe": "/test"}'"#),
    ("{websocat}", r#"SSL_CERT_FILE="${BENCH_CA:-/dev/null}" websocat -n"#),
    ("{to}", r#""-H=Authorization: Token $MIST_APITOKEN" "$BENCH_URL""#),
];

impl Contender {
    /// Names and versions of what it needs; nothing if that is not installed.
    pub fn versions(&self) -> Option<Vec<String>> {
        match &self.way {
            Way::Foreign { programs, .. } => {
                programs.iter().map(|it| first_line(it, &["--version"])).collect()
            }
            Way::Python { module, .. } => {
                let code = format!(
                    "import {module}, importlib.metadata as it; print('{module}', it.version('{module}'))"
                );
                Some(vec![first_line("python3", &["-c", &code])?])
            }
            Way::Floor | Way::Drain | Way::Own(_) => Some(Vec::new()),
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
            Way::Own(arguments) => {
                let mut command = client(cloud, messages);
                let filled = arguments.iter().map(|it| if *it == "{file}" { file } else { it });
                command.extend(filled.map(str::to_owned));
                command.push("/test".to_owned());
                command
            }
            Way::Foreign { command, .. } => {
                let mut command = (*command).to_owned();
                for (piece, text) in PIECES {
                    command = command.replace(piece, text);
                }
                ["bash", "-o", "pipefail", "-c", &command].map(str::to_owned).to_vec()
            }
            Way::Python { code, .. } => ["python3", "-c", code].map(str::to_owned).to_vec(),
        }
    }
}

/// The first line that a command prints; nothing if it fails.
fn first_line(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout);
    output.status.success().then(|| text.lines().next().unwrap_or(program).to_owned())
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
