//! HTTP/1.1: a pool of client connections, and the server side with WebSocket upgrades.

mod pool;
mod query;
mod server;
mod server_stream;
mod upgrade;

pub use pool::{HttpError, HttpPool, HttpResponse};
pub use query::{decode_query, encode_query};
pub use server::{accept, serve};
pub use server_stream::{ResetFlag, ServerStream};
pub use upgrade::{switching_protocols, wants_websocket, websocket};
