//! Asks the cloud whose credentials are in use (OpenAPI's `getSelf`).

use serde_json::Value;

use super::super::error::Error;
use super::error::RestError;
use super::{RestClient, SingleAttempt};

pub const OWN: &str = "/api/v1/self";

impl RestClient {
    /// Who we are; an object, whatever else is in it.
    pub async fn own(&self) -> Result<Value, Error> {
        let body = self.get(OWN, &[]).await?.body;
        identity(body).map_err(failed)
    }

    /// What we may see and do, one object for each organisation or site.
    pub async fn privileges(&self) -> Result<Vec<Value>, Error> {
        let mut own = self.own().await?;
        match own["privileges"].take() {
            Value::Array(privileges) => Ok(privileges),
            _ => Err(failed(RestError::Unlike("it has no list of `privileges`"))),
        }
    }

    /// Asks once who we are, whatever comes of it.
    pub async fn check_self(&self) -> Result<Value, RestError> {
        let SingleAttempt { reply, .. } = self.glance(OWN).await;
        reply.and_then(|reply| identity(reply.body))
    }
}

fn identity(body: Value) -> Result<Value, RestError> {
    if body.is_object() { Ok(body) } else { Err(RestError::Unlike("it is no object")) }
}

fn failed(failure: RestError) -> Error {
    Error::Call { call: format!("GET {OWN}"), failure }
}
