//! Connections to servers and from clients: TCP, TLS, proxies and HTTP/1.1.
//!
//! Lies below `net`, `sink` and `sim`. Knows neither credentials nor what is sent.
//!
//! | module | purpose |
//! |---|---|
//! | `address` | a server's host and port, and whether it speaks TLS |
//! | `byte_stream` | a connection as bytes in both directions |
//! | `tcp` | name resolution, and TCP that races a host's addresses |
//! | `tls`, `certificate` | client and server TLS; the parts of a certificate that are shown |
//! | [`proxy`] | which proxy serves a connection, and tunnels through it |
//! | `connector` | all of these in one step |
//! | `body` | HTTP bodies in memory |
//! | [`http`] | a pool of client connections, and the server side |
//! | `deadline` | waiting until an optional time |

mod address;
mod body;
mod byte_stream;
mod certificate;
mod connector;
mod deadline;
mod error;
pub mod http;
mod product;
pub mod proxy;
mod tcp;
mod tls;

pub use address::ServerAddress;
pub use body::{WholeBody, read_body};
pub use byte_stream::{BoxedStream, drain};
pub use certificate::CertificateInfo;
pub use connector::Connector;
pub use deadline::until;
pub use error::Error;
pub use product::PRODUCT;
pub use tcp::{resolve, tcp};
pub use tls::{EncryptedStream, TlsTrust, client_config, server_acceptor};
