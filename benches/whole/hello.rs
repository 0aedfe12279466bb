//! From the start of the program to its first byte on the wire. The other end is a bare listener: it says
//! nothing, so what comes first is the program's own, a TLS greeting or a request.

use std::io::Read;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use super::figure::Figure;
use super::{measure, tell};

/// Longer than it can take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Starts in a round; they are cheap.
const RUNS: usize = 5;

/// The runs of one scheme.
pub struct Hello {
    pub scheme: &'static str,
    /// Milliseconds.
    times: Vec<f64>,
}

impl Hello {
    pub fn both() -> [Self; 2] {
        ["http", "https"].map(|scheme| Self { scheme, times: Vec::new() })
    }

    /// Milliseconds.
    pub fn figure(&self) -> Option<Figure> {
        Figure::of(self.times.iter().copied())
    }

    /// Those of a round.
    pub fn sample(&mut self, folder: &Path) {
        for _ in 0..RUNS {
            match time(self.scheme, folder) {
                Some(time) => self.times.push(time.as_secs_f64() * 1e3),
                None => tell(&format!("nothing was sent to {}://\n", self.scheme)),
            }
        }
    }
}

fn time(scheme: &str, folder: &Path) -> Option<Duration> {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("it is bound");
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let read = listener.accept().and_then(|(mut stream, _)| stream.read_exact(&mut [0]));
        // Nobody waits any longer for what comes too late.
        let _ = read.map(|()| sender.send(Instant::now()));
    });
    let mut command = Command::new(env!("CARGO_BIN_EXE_mistcat"));
    command.args(["-q", "subscribe", "-o", "ndjson", "/test"]);
    measure::undress(&mut command);
    command.env("MIST_HOST", format!("{scheme}://{address}")).env("MIST_APITOKEN", "token");
    command.env("XDG_CACHE_HOME", folder).env("XDG_CONFIG_HOME", folder);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let mut child = command.spawn().expect("it starts");
    let seen = receiver.recv_timeout(PATIENCE);
    child.kill().expect("it is not yet waited for");
    child.wait().expect("it ends");
    seen.ok().map(|seen| seen.duration_since(start))
}
