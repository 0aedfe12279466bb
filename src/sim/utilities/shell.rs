//! Serves a session socket: a shell, or a screen that is redrawn repeatedly.
//!
//! The terminal's size comes as text, keys and output as binary messages that begin with a zero byte.

use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde::Deserialize;
use serde_json::json;
use tokio::time::{Instant, sleep_until};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::{Error, Message};

use super::super::conditions::UtilityResponseMode;
use super::super::journal::now;
use super::super::world::{ScreenDimensions, ScreenKind};
use super::edited_line::{EditedLine, KeyEffect};
use super::session::{FIRST_OUTPUT, UtilitySession, UtilitySessions};
use crate::transport::http::ServerStream;

/// Between two drawings of a screen.
const REFRESH: Duration = Duration::from_secs(2);
/// A screen comes in pieces of so many bytes, wherever that cuts it.
const PIECE: usize = 700;
/// A socket that stays silent is closed after so long.
const SILENCE: Duration = Duration::from_secs(90);

/// The end of the conversation.
struct ShellClosed;

impl From<Error> for ShellClosed {
    fn from(_: Error) -> Self {
        Self
    }
}

/// One conversation.
struct SimulatedShell<'a> {
    session: UtilitySession,
    socket: WebSocketStream<ServerStream>,
    size: ScreenDimensions,
    line: EditedLine,
    sessions: &'a UtilitySessions,
}

#[derive(Deserialize)]
struct ResizeMessage {
    resize: ResizeDimensions,
}

#[derive(Deserialize)]
struct ResizeDimensions {
    width: usize,
    height: usize,
}

impl UtilitySession {
    /// Serves the socket until one side closes it.
    pub async fn serve(self, sessions: &UtilitySessions, socket: WebSocketStream<ServerStream>) {
        let (log, id) = (self.log.clone(), self.id.clone());
        log.write("shell_open", json!({"session": id}));
        let (size, line) = (ScreenDimensions::default(), EditedLine::default());
        let mut shell = SimulatedShell { session: self, socket, size, line, sessions };
        if shell.speak().await.is_ok() {
            // Without a payload, as the cloud's close frame is.
            shell.socket.close(None).await.ok();
            while let Some(Ok(_)) = shell.socket.next().await {}
        }
        log.write("shell_close", json!({"session": id}));
    }
}

impl SimulatedShell<'_> {
    async fn speak(&mut self) -> Result<(), ShellClosed> {
        let conditions = &self.sessions.conditions;
        let first = Instant::now() + conditions.first_output.unwrap_or(FIRST_OUTPUT);
        if conditions.conduct == UtilityResponseMode::Silent {
            return self.receive_until(Instant::now() + SILENCE).await;
        }
        self.receive_until(first).await?;
        match self.session.utility.name {
            "run_top" => self.draw(ScreenKind::Top).await,
            "monitor_traffic" => self.draw(ScreenKind::Traffic).await,
            "clear_policy_hit_count" => {
                let policy = self.session.body["policy_name"].as_str().unwrap_or_default();
                self.say(&format!("Hit count of policy {policy} cleared.\r\n")).await
            }
            _ => self.command_line().await,
        }
    }

    /// Keys before the first output are lost.
    async fn receive_until(&mut self, deadline: Instant) -> Result<(), ShellClosed> {
        loop {
            tokio::select! {
                keys = hear(&mut self.socket, &mut self.size, &self.session) => { keys?; }
                () = sleep_until(deadline) => return Ok(()),
            }
        }
    }

    async fn draw(&mut self, screen: ScreenKind) -> Result<(), ShellClosed> {
        let mut due = Instant::now();
        loop {
            tokio::select! {
                keys = hear(&mut self.socket, &mut self.size, &self.session) => {
                    if keys?.iter().any(|key| matches!(key, b'q' | 0x03 | 0x1b)) {
                        return Ok(());
                    }
                }
                () = sleep_until(due) => {
                    let port = self.session.body["port"].as_str();
                    let device = self.session.device();
                    let text = device.screen(screen, port, self.size, now());
                    self.say(&text).await?;
                    due += REFRESH.div_f64(self.sessions.rate);
                }
            }
        }
    }

    async fn command_line(&mut self) -> Result<(), ShellClosed> {
        let name = self.session.device().name.clone();
        self.say(&format!("\r\n--- JUNOS simulated {name} ---\r\n{}", self.prompt())).await?;
        loop {
            for key in hear(&mut self.socket, &mut self.size, &self.session).await? {
                match self.line.key(key) {
                    KeyEffect::Nothing => {}
                    KeyEffect::Echo(text) => self.say(&text).await?,
                    KeyEffect::Interrupt => self.say(&format!("^C\r\n{}", self.prompt())).await?,
                    KeyEffect::End => return Ok(()),
                    KeyEffect::Line(line) if matches!(line.trim(), "exit" | "quit" | "logout") => {
                        return self.say("\r\n").await;
                    }
                    KeyEffect::Line(line) => {
                        let answer = self.answer(line.trim());
                        self.say(&format!("\r\n{answer}{}", self.prompt())).await?;
                    }
                }
            }
        }
    }

    fn prompt(&self) -> String {
        format!("root@{}> ", self.session.device().name)
    }

    /// What a command prints; each line ends as terminals want it.
    fn answer(&self, command: &str) -> String {
        let (site, device) = (&self.session.site, self.session.device());
        let version = site.version(device, now());
        let text = match command {
            "" => String::new(),
            "?" | "help" => "Possible completions:\n  exit\n  ping <host>\n  show cli\n  \
                             show interfaces terse\n  show version\n"
                .to_owned(),
            "show version" => format!(
                "Hostname: {}\nModel: {}\nJunos: {version}\n",
                device.name,
                device.model.to_lowercase()
            ),
            "show cli" => format!(
                "CLI screen length set to {}\nCLI screen width set to {}\n",
                self.size.height, self.size.width
            ),
            "show interfaces terse" => (0..4)
                .map(|port| format!("{:24}up    up\n", format!("ge-0/0/{port}")))
                .collect::<Vec<_>>()
                .concat(),
            _ => match command.strip_prefix("ping ") {
                Some(host) => format!(
                    "PING {host} ({host}): 56 data bytes\n64 bytes from {host}: icmp_seq=0 ttl=58 \
                     time=4.211 ms\n"
                ),
                None => format!("{:>1$}\nsyntax error, expecting <command>.\n", "^", 7),
            },
        };
        text.replace('\n', "\r\n")
    }

    async fn say(&mut self, text: &str) -> Result<(), ShellClosed> {
        for piece in text.as_bytes().chunks(PIECE) {
            let mut message = vec![0];
            message.extend_from_slice(piece);
            self.socket.feed(Message::binary(message)).await?;
        }
        Ok(self.socket.flush().await?)
    }
}

/// The next keys; none for what is no key.
async fn hear(
    socket: &mut WebSocketStream<ServerStream>,
    size: &mut ScreenDimensions,
    session: &UtilitySession,
) -> Result<Vec<u8>, ShellClosed> {
    match socket.next().await.ok_or(ShellClosed)?? {
        Message::Binary(bytes) => match bytes.split_first() {
            Some((0, keys)) => Ok(keys.to_vec()),
            _ => {
                session.log.event("malformed");
                Ok(Vec::new())
            }
        },
        Message::Text(text) => {
            match serde_json::from_str::<ResizeMessage>(&text) {
                Ok(ResizeMessage { resize: ResizeDimensions { width, height } }) => {
                    *size = ScreenDimensions { width, height };
                    session.log.write(
                        "resize",
                        json!({"session": session.id, "width": width, "height": height}),
                    );
                }
                Err(_) => session.log.event("malformed"),
            }
            Ok(Vec::new())
        }
        Message::Close(_) => Err(ShellClosed),
        Message::Ping(_) | Message::Pong(_) | Message::Frame(_) => Ok(Vec::new()),
    }
}
