//! Resolves host names and connects over TCP, trying a host's addresses side by side.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use tokio::net::{TcpStream, lookup_host};
use tokio::task::JoinSet;

use super::address::ServerAddress;
use super::byte_stream::BoxedStream;
use super::error::Error;

/// How long an address is tried alone before the next one is tried as well.
const HEAD_START: Duration = Duration::from_millis(250);

/// Connects directly to `target`.
pub async fn tcp(target: &ServerAddress) -> Result<BoxedStream, Error> {
    let addresses = resolve(target).await?;
    let failed = |source| Error::Connect { address: target.to_string(), source };
    let stream = race(addresses).await.map_err(failed)?;
    // Small frames and requests leave at once instead of waiting for more.
    stream.set_nodelay(true).map_err(failed)?;
    Ok(Box::new(stream))
}

/// Every address of `target`. Names under `localhost` are this machine, even if the system's resolver
/// does not know them (RFC 6761).
pub async fn resolve(target: &ServerAddress) -> Result<Vec<SocketAddr>, Error> {
    let (host, port) = (target.host.as_str(), target.port);
    match lookup_host((host, port)).await {
        Ok(found) => Ok(found.collect()),
        Err(_) if host.ends_with(".localhost") => {
            Ok(vec![(Ipv4Addr::LOCALHOST, port).into(), (Ipv6Addr::LOCALHOST, port).into()])
        }
        Err(source) => Err(Error::Resolve { host: host.to_owned(), source }),
    }
}

/// The first connection to succeed. The attempts are staggered, so that an address that drops packets
/// delays the others only briefly (RFC 8305).
async fn race(addresses: Vec<SocketAddr>) -> io::Result<TcpStream> {
    let mut attempts = JoinSet::new();
    for (place, address) in (0..).zip(addresses) {
        attempts.spawn(async move {
            tokio::time::sleep(HEAD_START * place).await;
            TcpStream::connect(address).await
        });
    }
    let mut failure = io::Error::other("the name has no address");
    while let Some(attempt) = attempts.join_next().await {
        match attempt.unwrap_or_else(|error| Err(io::Error::other(error))) {
            Ok(stream) => return Ok(stream),
            Err(error) => failure = error,
        }
    }
    Err(failure)
}
