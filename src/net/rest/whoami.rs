//! Asks the cloud whose credentials are in use (OpenAPI's `getSelf`).

use serde_json::Value;

use super::super::error::Error;
use super::client::RestClient;
use super::error::RestError;

pub const OWN: &str = "/api/v1/self";

impl RestClient {
    /// The account or token in use, as a JSON object.
    pub async fn own(&self) -> Result<Value, Error> {
        let body = self.get(OWN, &[]).await?.body;
        identity(body).map_err(failed)
    }

    /// The privileges of [`Self::own`], one object for each organisation or site.
    pub async fn privileges(&self) -> Result<Vec<Value>, Error> {
        let mut own = self.own().await?;
        match own["privileges"].take() {
            Value::Array(privileges) => Ok(privileges),
            _ => Err(failed(RestError::Unlike("it has no list of `privileges`"))),
        }
    }

    /// The same as [`Self::own`], without retries.
    pub async fn check_self(&self) -> Result<Value, RestError> {
        self.get_once(OWN).await.reply.and_then(|reply| identity(reply.body))
    }
}

fn identity(body: Value) -> Result<Value, RestError> {
    if body.is_object() { Ok(body) } else { Err(RestError::Unlike("it is no object")) }
}

fn failed(failure: RestError) -> Error {
    Error::Call { call: format!("GET {OWN}"), failure }
}
