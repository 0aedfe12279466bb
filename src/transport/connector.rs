//! Connects to servers: TCP, directly or through a proxy, and TLS.

use std::sync::Arc;

use rustls::ClientConfig;

use super::address::ServerAddress;
use super::byte_stream::BoxedStream;
use super::error::Error;
use super::proxy::{ProxyError, ProxyRules, ProxyServer};
use super::tcp::tcp;
use super::tls::{EncryptedStream, encrypt};

/// How servers are reached.
#[derive(Clone)]
pub struct Connector {
    /// `None` where neither the servers nor the proxy speak TLS.
    pub tls: Option<Arc<ClientConfig>>,
    pub proxy: ProxyRules,
}

impl Connector {
    /// Connects to `target`, through its proxy if it has one, and over TLS if it speaks that.
    pub async fn connect(&self, target: &ServerAddress) -> Result<BoxedStream, Error> {
        let io = self.reach(target).await?;
        if target.encrypted { Ok(Box::new(self.secure(target, io).await?)) } else { Ok(io) }
    }

    /// Connects to `target` without starting TLS.
    pub async fn reach(&self, target: &ServerAddress) -> Result<BoxedStream, Error> {
        match self.proxy.server(target) {
            Some(server) => self.tunnel(&server, target).await,
            None => tcp(target).await,
        }
    }

    /// Starts TLS on a connection to `target`, and verifies the server.
    pub async fn secure(
        &self,
        target: &ServerAddress,
        io: BoxedStream,
    ) -> Result<EncryptedStream, Error> {
        let config = self.tls.clone().expect("an encrypted server comes with a configuration");
        encrypt(config, &target.host, io).await
    }

    async fn tunnel(
        &self,
        server: &ProxyServer,
        target: &ServerAddress,
    ) -> Result<BoxedStream, Error> {
        let failed = |error| Error::Proxy { address: server.to_string(), error };
        let before_tunnel = |error| match error {
            Error::Resolve { source, .. } => failed(ProxyError::Resolve(source)),
            Error::Connect { source, .. } => failed(ProxyError::Connect(source)),
            Error::Tls(source) => failed(ProxyError::Protocol(source.to_string())),
            other => other,
        };
        let own = server.target();
        let mut io = tcp(&own).await.map_err(before_tunnel)?;
        if own.encrypted {
            io = Box::new(self.secure(&own, io).await.map_err(before_tunnel)?);
        }
        server.tunnel(io, target).await.map_err(failed)
    }
}
