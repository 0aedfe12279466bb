//! All connections of a run: subscriptions are spread over as many as the cloud's limit asks for.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;

use super::connection::{Connection, Shared};
use super::queue::{self, Receiver};
use super::{Error, Notice, Settings};
use crate::channel::Subscription;

/// The running connections.
pub struct Client {
    tasks: JoinSet<Result<(), Error>>,
    shared: Arc<Shared>,
}

/// How the connections ended.
#[derive(Debug)]
pub struct Outcome {
    pub result: Result<(), Error>,
    /// Whether any subscription was ever acknowledged.
    pub acknowledged: bool,
}

impl Client {
    /// Starts the connections; they end when `stop` becomes true.
    pub fn start(
        settings: Settings,
        wanted: &[Arc<Subscription>],
        stop: watch::Receiver<bool>,
    ) -> (Self, Receiver, mpsc::UnboundedReceiver<Notice>) {
        let (queue, receiver) = queue::bounded(settings.buffer, settings.on_slow);
        let (notices, told) = mpsc::unbounded_channel();
        let parts = evenly(wanted, settings.max_channels);
        let shared = Arc::new(Shared {
            settings,
            queue,
            notices,
            stop,
            acknowledged: AtomicBool::new(false),
            told: std::sync::Mutex::default(),
        });
        let mut tasks = JoinSet::new();
        for part in parts {
            tasks.spawn(Connection::new(shared.clone(), part).run());
        }
        (Self { tasks, shared }, receiver, told)
    }

    /// Waits until every connection has ended, or one for a reason that ends the run. Safe to cancel.
    pub async fn ended(&mut self) -> Outcome {
        let mut result = Ok(());
        while let Some(joined) = self.tasks.join_next().await {
            match joined.expect("connections do not panic") {
                Ok(()) => {}
                Err(error @ Error::AllRefused(_)) if !self.tasks.is_empty() => result = Err(error),
                Err(error) => {
                    result = Err(error);
                    break;
                }
            }
        }
        self.shared.queue.close();
        Outcome { result, acknowledged: self.acknowledged() }
    }

    pub fn acknowledged(&self) -> bool {
        self.shared.acknowledged.load(Ordering::Relaxed)
    }
}

/// Splits into the fewest parts of at most `most`, of about equal size.
fn evenly(wanted: &[Arc<Subscription>], most: usize) -> Vec<Vec<Arc<Subscription>>> {
    let parts = wanted.len().div_ceil(most.max(1));
    if parts == 0 {
        return Vec::new();
    }
    let size = wanted.len().div_ceil(parts);
    wanted.chunks(size).map(<[_]>::to_vec).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn channels_are_spread_evenly() {
        let one = Arc::new(Subscription::of_path("/test"));
        let sizes = |count| {
            evenly(&vec![one.clone(); count], 2000).iter().map(Vec::len).collect::<Vec<_>>()
        };
        assert_eq!(sizes(2000), [2000]);
        assert_eq!(sizes(2001), [1001, 1000]);
        assert_eq!(sizes(0), Vec::<usize>::new());
    }
}
