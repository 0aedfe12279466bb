//! Accepts sockets and routes each to the stream, a shell or the REST API.

use std::sync::{Arc, Mutex, PoisonError};

use http::{HeaderMap, Request, StatusCode, header};
use hyper::body::Incoming;
use hyper::upgrade::OnUpgrade;
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::context::SimulatorContext;
use super::http::{HttpResponse, SimulatedCall, error, set, text};
use super::journal::ConnectionLog;
use super::response_body::{BodyCutError, ResponseBody};
use super::rest::CallerIdentity;
use super::script::Script;
use super::script_step::ScriptOpening;
use super::stream::SimulatedStream;
use super::utilities::UtilitySession;
use super::{rest, utilities};
use crate::transport;
use crate::transport::drain;
use crate::transport::http::{
    ResetFlag, ServerStream, switching_protocols, wants_websocket, websocket,
};

pub const STREAM: &str = "/api-ws/v1/stream";

/// Accepts forever; dropping the future ends every connection.
pub async fn accept(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    shared: Arc<SimulatorContext>,
) {
    let mut number = 0;
    let handle = |tcp| {
        number += 1;
        let log = ConnectionLog::new(shared.journal.clone(), number);
        let connection =
            AcceptedConnection { shared: shared.clone(), log, upgrade: Mutex::default() };
        connection.serve(tcp, tls.clone())
    };
    transport::http::accept(listener, handle).await;
}

/// One accepted socket.
struct AcceptedConnection {
    shared: Arc<SimulatorContext>,
    log: ConnectionLog,
    /// Set by a request that upgrades the connection.
    upgrade: Mutex<Option<PendingUpgrade>>,
}

struct PendingUpgrade {
    on: OnUpgrade,
    purpose: UpgradePurpose,
}

/// What an upgraded connection becomes.
enum UpgradePurpose {
    Stream { script: Option<Arc<Script>>, log: ConnectionLog },
    Shell(UtilitySession),
}

impl AcceptedConnection {
    async fn serve(self, tcp: TcpStream, tls: Option<TlsAcceptor>) {
        self.log.event("accept");
        if let Some((number, script)) = self.shared.scenario.early() {
            return early(tcp, &script.opening, &self.log.of_stream(number)).await;
        }
        let Ok(stream) = ServerStream::accept(tcp, tls).await else { return };
        let reset_flag = stream.reset_flag().clone();
        transport::http::serve(stream, |request| self.answer(request, &reset_flag)).await;
        let upgrade = self.upgrade.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(PendingUpgrade { on, purpose }) = upgrade
            && let Ok(upgraded) = on.await
        {
            let socket = websocket(upgraded).await;
            match purpose {
                UpgradePurpose::Stream { script, log } => {
                    SimulatedStream::new(self.shared, socket, log).run(script.as_deref()).await;
                }
                UpgradePurpose::Shell(session) => {
                    session.serve(&self.shared.utilities, socket).await;
                }
            }
        }
    }

    async fn answer(
        &self,
        request: Request<Incoming>,
        reset_flag: &ResetFlag,
    ) -> Result<HttpResponse, BodyCutError> {
        if request.uri().path() == STREAM && wants_websocket(request.headers()) {
            return self.open(request, reset_flag).await;
        }
        if request.uri().path() == utilities::PATH && wants_websocket(request.headers()) {
            return Ok(self.open_session_socket(request));
        }
        let call = SimulatedCall::read(request).await;
        let response = rest::serve(&self.shared, &call, &self.log).await;
        self.log.write("rest", journal_entry(&call, &response));
        Ok(response)
    }

    /// Opens a stream, or does what the script demands instead.
    async fn open(
        &self,
        mut request: Request<Incoming>,
        reset_flag: &ResetFlag,
    ) -> Result<HttpResponse, BodyCutError> {
        let (number, script) = self.shared.scenario.next();
        let log = self.log.of_stream(number);
        let identity = CallerIdentity::of(&self.shared, request.headers());
        let authorised = identity.is_some_and(|identity| identity.is_complete());
        log.write(
            "upgrade",
            json!({"authorized": authorised, "cookie": request.headers().contains_key(header::COOKIE)}),
        );
        match script.as_deref().map(|script| &script.opening) {
            Some(ScriptOpening::Respond { status, headers, body }) => {
                let mut response = text(*status, body.clone());
                for (name, value) in headers {
                    set(&mut response, name, value);
                }
                return Ok(refused(&log, response));
            }
            Some(ScriptOpening::HangUpgrade) => return std::future::pending().await,
            Some(ScriptOpening::ResetUpgrade) => {
                reset_flag.reset();
                return Err(BodyCutError);
            }
            _ if !authorised => {
                let response = error(StatusCode::UNAUTHORIZED, rest::NOT_SIGNED_IN);
                return Ok(refused(&log, response));
            }
            _ => {}
        }
        let Some(response) = switching(request.headers()) else {
            return Ok(refused(&log, error(StatusCode::BAD_REQUEST, "no WebSocket handshake")));
        };
        self.expect_upgrade(&mut request, UpgradePurpose::Stream { script, log });
        Ok(response)
    }

    /// Opens the socket of a session, whose URL holds the only credential.
    fn open_session_socket(&self, mut request: Request<Incoming>) -> HttpResponse {
        let Some(response) = switching(request.headers()) else {
            return refused(&self.log, error(StatusCode::BAD_REQUEST, "no WebSocket handshake"));
        };
        let query = request.uri().query().unwrap_or_default();
        let Some(session) = self.shared.utilities.enter(query) else {
            return refused(&self.log, error(StatusCode::UNAUTHORIZED, rest::NOT_SIGNED_IN));
        };
        self.expect_upgrade(&mut request, UpgradePurpose::Shell(session));
        response
    }

    fn expect_upgrade(&self, request: &mut Request<Incoming>, purpose: UpgradePurpose) {
        let upgrade = PendingUpgrade { on: hyper::upgrade::on(request), purpose };
        *self.upgrade.lock().unwrap_or_else(PoisonError::into_inner) = Some(upgrade);
    }
}

/// The journal's entry for a call.
fn journal_entry(call: &SimulatedCall, response: &HttpResponse) -> Value {
    let query: Value = call.query.iter().cloned().collect();
    let mut entry = json!({"method": call.method.as_str(), "path": call.path, "query": query,
        "status": response.status().as_u16()});
    if let Some(body) = call.body_without_secrets() {
        entry["body"] = body;
    }
    entry
}

fn refused(log: &ConnectionLog, response: HttpResponse) -> HttpResponse {
    log.write("refused", json!({"status": response.status().as_u16()}));
    response
}

/// Plays the openings that come before the first byte of HTTP.
async fn early(mut tcp: TcpStream, opening: &ScriptOpening, log: &ConnectionLog) {
    match opening {
        ScriptOpening::Hang => return std::future::pending().await,
        ScriptOpening::Junk(junk) => {
            tcp.write_all(junk.as_bytes()).await.ok();
            tcp.shutdown().await.ok();
            drain(&mut tcp).await;
        }
        // Dropping the socket then sends a reset.
        _ => drop(tcp.set_zero_linger()),
    }
    log.event("gone");
}

/// The response that ends HTTP, if the request is a valid WebSocket handshake.
fn switching(headers: &HeaderMap) -> Option<HttpResponse> {
    switching_protocols(headers).map(|response| response.map(|()| ResponseBody::whole("")))
}
