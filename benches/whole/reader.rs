//! The two yardsticks. The floor reads the bytes of the socket, decrypted where it is encrypted; the drain
//! reads WebSocket messages, as the program does. Both drop what they read.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

use futures_util::{SinkExt, StreamExt};
use rustls::pki_types::{CertificateDer, ServerName, pem::PemObject};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::{Message, protocol::WebSocketConfig};

const BUFFER: usize = 128 << 10;
/// How much is read at once of what is encrypted, as the program does.
const AHEAD: usize = 64 << 10;
const SUBSCRIBE: &str = r#"{"subscribe": "/test"}"#;

/// Whom to read from.
pub struct Target {
    url: String,
    token: String,
    /// A PEM file, where it is encrypted.
    authority: Option<String>,
}

impl Target {
    pub fn new(url: &str, token: &str, authority: &str) -> Self {
        let authority = Some(authority.to_owned()).filter(|path| !path.is_empty());
        Self { url: url.to_owned(), token: token.to_owned(), authority }
    }

    fn address(&self) -> &str {
        let rest = self.url.split("://").nth(1).expect("a URL has a scheme");
        rest.split('/').next().expect("an address stands behind it")
    }

    fn host(&self) -> &str {
        self.address().rsplit_once(':').expect("a port is named").0
    }

    fn path(&self) -> &str {
        let rest = self.url.split("://").nth(1).expect("a URL has a scheme");
        &rest[self.address().len()..]
    }

    fn tls(&self) -> Option<Arc<ClientConfig>> {
        let path = self.authority.as_ref()?;
        let mut roots = RootCertStore::empty();
        let authority = CertificateDer::from_pem_file(path).expect("a certificate");
        roots.add(authority).expect("an authority");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("ring supports the default versions");
        Some(Arc::new(builder.with_root_certificates(roots).with_no_client_auth()))
    }
}

/// Tells that the first message is there.
fn first() {
    std::io::stdout().write_all(b"first\n").expect("stdout is open");
}

/// A socket that is read in large pieces: by itself TLS asks the system for each record.
struct Ahead {
    reader: BufReader<TcpStream>,
    writer: TcpStream,
}

impl Read for Ahead {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.reader.read(buffer)
    }
}

impl Write for Ahead {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.writer.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.writer.flush()
    }
}

trait Duplex: Read + Write {}
impl<T: Read + Write> Duplex for T {}

/// Reads so many bytes of frames.
pub fn floor(target: &Target, bytes: u64) {
    let mut reader = BufReader::with_capacity(BUFFER, subscribed(target));
    let mut line = String::new();
    while line != "\r\n" {
        line.clear();
        reader.read_line(&mut line).expect("the answer is text");
    }
    let mut buffer = vec![0; BUFFER];
    let mut left = bytes;
    while left > 0 {
        let count = reader.read(&mut buffer).expect("bytes come") as u64;
        assert!(count > 0, "the cloud ended early");
        if left == bytes {
            first();
        }
        left = left.saturating_sub(count);
    }
}

/// A connection that has asked for a stream and for its channel, and has read nothing.
fn subscribed(target: &Target) -> Box<dyn Duplex> {
    let tcp = TcpStream::connect(target.address()).expect("a connection");
    tcp.set_nodelay(true).expect("a socket option");
    let mut io: Box<dyn Duplex> = match target.tls() {
        None => Box::new(tcp),
        Some(config) => {
            let name = ServerName::try_from(target.host().to_owned()).expect("a name");
            let session = ClientConnection::new(config, name).expect("a session");
            let writer = tcp.try_clone().expect("a second handle");
            let reader = BufReader::with_capacity(AHEAD, tcp);
            Box::new(StreamOwned::new(session, Ahead { reader, writer }))
        }
    };
    let request = format!(
        "GET {} HTTP/1.1\r\nHost: {}\r\nAuthorization: Token {}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
         Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
        target.path(),
        target.address(),
        target.token
    );
    // A text frame, masked with nothing.
    let mut bytes = request.into_bytes();
    bytes.extend_from_slice(&[0x81, 0x80 | SUBSCRIBE.len() as u8, 0, 0, 0, 0]);
    bytes.extend_from_slice(SUBSCRIBE.as_bytes());
    io.write_all(&bytes).expect("the request is sent");
    io.flush().expect("the request is sent");
    io
}

/// Reads so many messages.
pub fn drain(target: &Target, messages: u64) {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let tcp = tokio::net::TcpStream::connect(target.address()).await.expect("a connection");
        tcp.set_nodelay(true).expect("a socket option");
        match target.tls() {
            None => read(target, tcp, BUFFER, messages).await,
            Some(config) => {
                let name = ServerName::try_from(target.host().to_owned()).expect("a name");
                let connector = tokio_rustls::TlsConnector::from(config);
                let tcp = tokio::io::BufReader::with_capacity(AHEAD, tcp);
                let io = connector.connect(name, tcp).await.expect("a session");
                read(target, io, 16 << 10, messages).await;
            }
        }
    });
}

async fn read<S>(target: &Target, io: S, buffer: usize, messages: u64)
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
{
    let mut request = target.url.as_str().into_client_request().expect("a URL");
    let token = format!("Token {}", target.token).parse().expect("a header");
    request.headers_mut().insert("Authorization", token);
    let config = WebSocketConfig::default().read_buffer_size(buffer);
    let opened = tokio_tungstenite::client_async_with_config(request, io, Some(config)).await;
    let mut socket = opened.expect("a stream").0;
    socket.send(Message::text(SUBSCRIBE)).await.expect("the subscription is sent");
    let mut left = messages + 1; // The acknowledgement.
    while left > 0 {
        socket.next().await.expect("messages come").expect("messages are whole");
        left -= 1;
        if left + 1 == messages {
            first();
        }
    }
}
