//! Describes a planned capture at one or more sites.

use std::sync::Arc;

use super::request::CaptureRequest;
use crate::channel::Subscription;
use crate::error::Error;

/// A planned capture.
#[derive(Clone, Debug)]
pub struct Capture {
    pub order: CaptureRequest,
    /// The path of the channel; this and the next two are empty until [`Capture::at`].
    pub path: String,
    /// The path of the calls: `/api/v1/sites/ID/pcaps/capture`.
    pub call: String,
    /// The name of the site, for display.
    pub place: String,
    /// End a running capture first.
    pub take_over: bool,
    /// Start another when a limit of the cloud ends it.
    pub chains: bool,
    /// A guard process stops it if this process dies.
    pub is_guarded: bool,
}

impl Capture {
    /// Copies it for each subscribed site.
    pub fn at(&self, wanted: &[Arc<Subscription>]) -> Result<Vec<Self>, Error> {
        if wanted.len() > 1 && self.order.names_devices() {
            let message = "a device is at one site, and the capture is to be started at several";
            let hint = "leave the device out, or give one `--site`";
            return Err(Error::usage(message, Some(hint)));
        }
        let own = |one: &Arc<Subscription>| Self {
            path: one.path.clone(),
            call: format!("/api/v1{}/capture", one.path),
            place: one.site.as_ref().or(one.site_id.as_ref()).unwrap_or(&one.path).clone(),
            ..self.clone()
        };
        Ok(wanted.iter().map(own).collect())
    }

    /// The calls that `--dry-run` prints, each followed by its body.
    pub fn plan(&self, base: &str) -> String {
        let call = &self.call;
        let take_over = if self.take_over {
            format!("DELETE {base}{call} (if one is running)\n")
        } else {
            String::new()
        };
        let body = self.order.body();
        let file = if self.order.kind.streams {
            String::new()
        } else {
            format!("GET {base}/api/v1{}?limit=100 (for its file, if no packet came)\n", self.path)
        };
        format!(
            "GET {base}{call}\n{take_over}POST {base}{call}\n{body}\nDELETE {base}{call}\n{file}"
        )
    }
}
