//! Downloads a file whose address the cloud gave, such as that of a finished capture.

use std::time::Duration;

use bytes::Bytes;
use http::header::{HOST, USER_AGENT};
use http::{Method, Request, Uri};

use super::super::error::Error;
use super::super::settings::Settings;
use super::error::RestError;
use crate::transport::http::HttpPool;
use crate::transport::{PRODUCT, ServerAddress, WholeBody};

/// The time limit for the whole file.
const LIMIT: Duration = Duration::from_secs(300);

/// Gets the file at `url`. Such addresses usually lead to a storage service and carry their own permission, so the
/// credentials go to the cloud's own host alone.
///
/// # Errors
///
/// An address that is not encrypted although the cloud is, a failed request, or a file over 64 MiB. No error shows the
/// path of the address, which may be a secret.
pub async fn download(settings: &Settings, url: &str) -> Result<Bytes, Error> {
    let fail = |host: &str, failure| Error::Call { call: format!("GET a file of {host}"), failure };
    let uri: Uri = url.parse().map_err(|_| fail("the cloud", invalid("its address is no URL")))?;
    let (server, own) = (ServerAddress::of(&uri), settings.endpoint.rest_target());
    let host = server.host.clone();
    let plain = matches!(uri.scheme_str(), Some("http" | "https"));
    let named = uri.authority().is_some_and(|authority| !authority.as_str().contains('@'));
    if !plain || !named || (own.encrypted && !server.encrypted) {
        return Err(fail(&host, invalid("its address is no `https` URL")));
    }
    let is_own = (&server.host, server.port) == (&own.host, own.port);
    let request = request(settings, &uri, is_own).map_err(|failure| fail(&host, failure))?;
    let pool = HttpPool::new(settings.connector(), server, settings.timing.connect);
    let sent = pool.send(request, true, LIMIT).await;
    let (status, _, body) =
        sent.map_err(|error| fail(&host, RestError::of_exchange(error, true)))?;
    match status {
        200 => Ok(body),
        status => {
            let failure = RestError::Status { status, detail: String::new(), retry_after: None };
            Err(fail(&host, failure))
        }
    }
}

fn request(settings: &Settings, uri: &Uri, is_own: bool) -> Result<Request<WholeBody>, RestError> {
    let wrong = |error: http::Error| invalid(&error.to_string());
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    let mut request = Request::builder()
        .method(Method::GET)
        .uri(path)
        .header(HOST, authority)
        .header(USER_AGENT, PRODUCT)
        .body(WholeBody::default())
        .map_err(wrong)?;
    if is_own {
        let headers = request.headers_mut();
        let applied = settings.credentials.apply(&Method::GET, headers);
        applied.map_err(|error| wrong(error.into()))?;
    }
    Ok(request)
}

fn invalid(reason: &str) -> RestError {
    RestError::Invalid(reason.to_owned())
}
