//! Fetches the files of captures that the cloud keeps instead of streaming them.
//!
//! OpenAPI gives captures of a client and of new associations no `format`, so nothing says whether their packets are
//! streamed. Where none came, the file is read when the capture has ended, and its packets take the way that streamed
//! ones would have taken.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;
use tokio::time::{Instant, sleep};

use super::planned::Capture;
use crate::channel::Subscription;
use crate::net::{QueuedMessage, RestClient, Settings, download};
use crate::notice::Notice;
use crate::packet::payloads_of_file;
use crate::run::StatusReporter;
use crate::wire::Payload;

/// How long a capture may be without a packet before that is reported.
const QUIET: Duration = Duration::from_secs(10);
/// How often that is checked.
const CHECK: Duration = Duration::from_millis(500);
/// How long the cloud may take to offer a file.
const PATIENCE: Duration = Duration::from_secs(60);
/// Between two looks at the list of captures.
const PAUSE: Duration = Duration::from_secs(2);

/// What the output loop knows of the captures of one channel.
#[derive(Debug, Default)]
pub struct CaptureProgress {
    /// Of the captures that were started, with the time of their start.
    ids: Mutex<Vec<(String, Instant)>>,
    heard: AtomicBool,
}

impl CaptureProgress {
    pub fn started(&self, id: &str) {
        self.ids().push((id.to_owned(), Instant::now()));
    }

    /// Notes that packets are streamed.
    pub fn hear(&self) {
        self.heard.store(true, Ordering::Relaxed);
    }

    fn was_heard(&self) -> bool {
        self.heard.load(Ordering::Relaxed)
    }

    fn ids(&self) -> MutexGuard<'_, Vec<(String, Instant)>> {
        self.ids.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The captures of a run that may end up in files.
pub struct CaptureFiles {
    net: Settings,
    places: Vec<(Arc<Subscription>, Arc<CaptureProgress>)>,
    screen: StatusReporter,
}

impl CaptureFiles {
    pub fn new(
        captures: &[Capture],
        wanted: &[Arc<Subscription>],
        net: &Settings,
        screen: StatusReporter,
    ) -> Self {
        let kept = |one: &&Arc<Subscription>| {
            captures.iter().any(|own| own.path == one.path && !own.order.kind.streams)
        };
        let places = wanted.iter().filter(kept).map(|one| (one.clone(), Arc::default())).collect();
        Self { net: net.clone(), places, screen }
    }

    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Where the output loop notes the progress of the channel with this path.
    pub fn progress(&self, path: &str) -> Option<Arc<CaptureProgress>> {
        let own = self.places.iter().find(|(subscription, _)| subscription.path == path);
        own.map(|(_, progress)| progress.clone())
    }

    /// Reports captures that send nothing, as long as the run lasts.
    pub async fn watch(&self) {
        let mut reported = vec![false; self.places.len()];
        while !self.is_empty() {
            for (place, (_, progress)) in self.places.iter().enumerate() {
                let first = progress.ids().first().cloned();
                let quiet = first.filter(|(_, start)| start.elapsed() >= QUIET);
                let Some((capture_id, _)) = quiet.filter(|_| !progress.was_heard()) else {
                    continue;
                };
                if !std::mem::replace(&mut reported[place], true) {
                    self.screen.notice(&Notice::CaptureFileExpected { capture_id });
                }
            }
            sleep(CHECK).await;
        }
        std::future::pending::<()>().await;
    }

    /// The packets of the captures that have ended without a streamed one. Failures are reported here.
    pub async fn fetch(&self) -> Vec<QueuedMessage> {
        let mut messages = Vec::new();
        for (subscription, progress) in &self.places {
            if progress.was_heard() {
                continue;
            }
            let ids: Vec<String> = progress.ids().iter().map(|(id, _)| id.clone()).collect();
            for capture_id in ids {
                match self.packets(&subscription.path, &capture_id).await {
                    Ok(payloads) => {
                        let packets = payloads.len();
                        messages
                            .extend(payloads.into_iter().map(|text| message(text, subscription)));
                        self.screen.notice(&Notice::CaptureFileFetched { capture_id, packets });
                    }
                    Err(reason) => {
                        self.screen.notice(&Notice::CaptureFileMissing { capture_id, reason });
                    }
                }
            }
        }
        messages
    }

    async fn packets(&self, path: &str, capture_id: &str) -> Result<Vec<String>, String> {
        let url = self.url(path, capture_id).await?;
        let file = download(&self.net, &url).await.map_err(|error| error.to_string())?;
        payloads_of_file(&file, capture_id).map_err(|defect| defect.to_string())
    }

    /// Waits until the cloud's list of captures has the file's address.
    async fn url(&self, path: &str, capture_id: &str) -> Result<String, String> {
        let rest = RestClient::new(&self.net);
        let (call, begun) = (format!("/api/v1{path}"), Instant::now());
        let mut waiting = false;
        loop {
            let list = rest.get(&call, &[("limit", "100")]).await;
            if let Some(url) = url_in(&list.map_err(|error| error.to_string())?.body, capture_id) {
                return Ok(url);
            }
            if begun.elapsed() >= PATIENCE {
                return Err(format!("the cloud's list of captures, `GET {call}`, names none"));
            }
            if !std::mem::replace(&mut waiting, true) {
                let capture_id = capture_id.to_owned();
                self.screen.notice(&Notice::CaptureFileAwaited { capture_id });
            }
            sleep(PAUSE).await;
        }
    }
}

/// The address of a capture's file in OpenAPI's `listSitePacketCaptures`.
fn url_in(list: &Value, capture_id: &str) -> Option<String> {
    let entry = list["results"].as_array()?.iter().find(|entry| entry["id"] == capture_id)?;
    entry["pcap_url"].as_str().filter(|url| !url.is_empty()).map(str::to_owned)
}

fn message(text: String, subscription: &Arc<Subscription>) -> QueuedMessage {
    QueuedMessage {
        payload: Payload::new(text.into_bytes(), false),
        frame: None,
        subscription: subscription.clone(),
        received: Timestamp::now(),
        connection: 0,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_address_is_that_of_the_capture() {
        let list =
            json!({"results": [{"id": "c1", "pcap_url": ""}, {"id": "c2", "pcap_url": "u"}]});
        assert_eq!(url_in(&list, "c2").as_deref(), Some("u"));
        for id in ["c1", "c3"] {
            assert_eq!(url_in(&list, id), None);
        }
        assert_eq!(url_in(&json!([]), "c1"), None);
    }
}
