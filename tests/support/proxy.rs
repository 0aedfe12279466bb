//! Small proxies on threads: HTTP `CONNECT` and SOCKS5, with or without a login.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// A proxy that leads every tunnel to one address, whatever was asked for.
pub struct Proxy {
    pub address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

/// What a proxy speaks, and the login that it wants.
#[derive(Clone, Copy)]
pub enum Kind {
    /// With the value of `Proxy-Authorization`.
    Connect(Option<&'static str>),
    /// With user and password.
    Socks(Option<(&'static str, &'static str)>),
    /// Answers `CONNECT` with this status line and nothing else.
    Refusing(&'static str),
}

impl Proxy {
    /// `destination` is the host and port that every tunnel leads to.
    pub fn start(kind: Kind, destination: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address").to_string();
        let asked = Arc::new(Mutex::default());
        let (log, destination) = (Arc::clone(&asked), destination.to_owned());
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let (log, destination) = (Arc::clone(&log), destination.clone());
                // A client that goes away is no trouble.
                thread::spawn(move || serve(kind, client, &destination, &log).ok());
            }
        });
        Self { address, asked }
    }

    /// The destinations that were asked for, and what came of it.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("no holder panics").clone()
    }
}

/// Speaks TLS as `localhost` before the proxy at `address`; its port. The certificate goes into a file.
pub fn encrypted(address: &str, certificate: &Path) -> u16 {
    let own = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    std::fs::write(certificate, own.cert.pem()).expect("the certificate is written");
    let key = PrivateKeyDer::try_from(own.signing_key.serialize_der()).expect("a key");
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring supports the default versions")
        .with_no_client_auth()
        .with_single_cert(vec![own.cert.der().clone()], key)
        .expect("the key fits");
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    let (acceptor, address) = (TlsAcceptor::from(Arc::new(config)), address.to_owned());
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(async {
            listener.set_nonblocking(true).expect("a socket for tokio");
            let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
            while let Ok((client, _)) = listener.accept().await {
                let (acceptor, address) = (acceptor.clone(), address.clone());
                tokio::spawn(async move {
                    let mut client = acceptor.accept(client).await?;
                    let mut proxy = tokio::net::TcpStream::connect(address).await?;
                    tokio::io::copy_bidirectional(&mut client, &mut proxy).await
                });
            }
        });
    });
    port
}

fn serve(
    kind: Kind,
    mut client: TcpStream,
    destination: &str,
    log: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    let (target, accepted) = match kind {
        Kind::Connect(login) => connect(&mut client, login, None)?,
        Kind::Refusing(status) => connect(&mut client, None, Some(status))?,
        Kind::Socks(login) => socks(&mut client, login)?,
    };
    log.lock().expect("no holder panics").push(target);
    if !accepted {
        return Ok(());
    }
    let cloud = TcpStream::connect(destination)?;
    let yes: &[u8] = match kind {
        Kind::Socks(_) => &[5, 0, 0, 1, 127, 0, 0, 1, 0, 0],
        Kind::Connect(_) | Kind::Refusing(_) => b"HTTP/1.1 200 Connection established\r\n\r\n",
    };
    client.write_all(yes)?;
    let back = (cloud.try_clone()?, client.try_clone()?);
    thread::spawn(move || copy(back.0, back.1));
    copy(client, cloud);
    Ok(())
}

fn copy(mut from: TcpStream, mut to: TcpStream) {
    // The end of one side is the end of the tunnel.
    std::io::copy(&mut from, &mut to).ok();
    to.shutdown(Shutdown::Write).ok();
}

/// Reads the request; says no by itself.
fn connect(
    client: &mut TcpStream,
    login: Option<&str>,
    refusal: Option<&str>,
) -> std::io::Result<(String, bool)> {
    let mut lines = BufReader::new(client.try_clone()?).lines();
    let first = lines.next().unwrap_or_else(|| Ok(String::new()))?;
    let mut authorization = None;
    for line in lines {
        let line = line?;
        match line.split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("proxy-authorization") => {
                authorization = Some(value.to_owned());
            }
            Some(_) => {}
            None => break,
        }
    }
    let welcome = login.is_none() || login == authorization.as_deref();
    if let Some(status) = refusal.or((!welcome).then_some("407 Proxy Authentication Required")) {
        write!(client, "HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n")?;
    }
    Ok((first.split(' ').nth(1).unwrap_or_default().to_owned(), welcome && refusal.is_none()))
}

/// Reads greeting, login and request; a wrong login is refused.
fn socks(client: &mut TcpStream, login: Option<(&str, &str)>) -> std::io::Result<(String, bool)> {
    let [_, methods] = take(client)?;
    let mut offered = vec![0; methods.into()];
    client.read_exact(&mut offered)?;
    if let Some((user, password)) = login {
        if !offered.contains(&2) {
            client.write_all(&[5, 0xff])?;
            return Ok(("no login".to_owned(), false));
        }
        client.write_all(&[5, 2])?;
        let [_] = take(client)?;
        let given = (text(client)?, text(client)?);
        let right = (given.0.as_str(), given.1.as_str()) == (user, password);
        client.write_all(&[1, u8::from(!right)])?;
        if !right {
            return Ok(("wrong login".to_owned(), false));
        }
    } else {
        client.write_all(&[5, 0])?;
    }
    let [_, _, _, kind] = take(client)?;
    let host = match kind {
        1 => take::<4>(client)?.map(|part| part.to_string()).join("."),
        _ => text(client)?,
    };
    Ok((format!("{host}:{}", u16::from_be_bytes(take(client)?)), true))
}

fn take<const N: usize>(client: &mut TcpStream) -> std::io::Result<[u8; N]> {
    let mut bytes = [0; N];
    client.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn text(client: &mut TcpStream) -> std::io::Result<String> {
    let [length] = take(client)?;
    let mut bytes = vec![0; length.into()];
    client.read_exact(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
