//! Starts all streaming connections of a run, changes their subscriptions, and returns their outcome.

use std::sync::Arc;
use std::sync::mpsc as plain;

use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

use super::super::error::Error;
use super::super::settings::Settings;
use super::context::{Acknowledgements, StreamContext};
use super::pool::{ConnectionPool, SubscriptionChange};
use super::queue;
use super::queue::{Event, QueueReceiver, QueuedMessage};
use super::statistics::Statistics;
use crate::channel::Subscription;
use crate::notice::Notice;

/// The most notices that wait for the reporter; a stuck reporter misses the rest.
const NOTICES: usize = 10_000;

/// The running connections.
pub struct Client {
    pool: JoinHandle<Result<(), Error>>,
    shared: Arc<StreamContext>,
}

/// How the connections ended.
#[derive(Debug)]
pub struct ClientOutcome {
    pub result: Result<(), Error>,
    /// Whether any subscription was ever acknowledged.
    pub acknowledged: bool,
}

/// Changes the channels of a running client.
#[derive(Clone, Debug)]
pub struct SubscriptionHandle {
    subscription_changes: mpsc::Sender<SubscriptionChange>,
    notices: plain::SyncSender<Notice>,
}

impl SubscriptionHandle {
    /// Applies a change; channels that are there already are not added again. False once the run is over.
    pub async fn apply(&self, change: SubscriptionChange) -> bool {
        self.subscription_changes.send(change).await.is_ok()
    }

    /// Sends a notice among those of the connections; they end with the last handle.
    pub fn notify(&self, notice: Notice) {
        // A reporter that is stuck misses it.
        let _ = self.notices.try_send(notice);
    }
}

/// A started client, and the receiving ends of what it reports.
pub struct StartedClient {
    pub client: Client,
    pub queue: QueueReceiver,
    pub notices: plain::Receiver<Notice>,
    pub subscription_handle: SubscriptionHandle,
}

impl Client {
    /// Starts the connections, which end when `stop` becomes true.
    pub fn start(
        settings: Settings,
        wanted: &[Arc<Subscription>],
        stop: watch::Receiver<bool>,
    ) -> StartedClient {
        let (sender, queue) = queue::bounded(settings.buffer, settings.on_slow);
        let (notice_sender, notices) = plain::sync_channel(NOTICES);
        let (changes, subscription_changes) = mpsc::channel(1);
        let subscription_handle =
            SubscriptionHandle { subscription_changes: changes, notices: notice_sender.clone() };
        let (halt, halted) = watch::channel(*stop.borrow());
        let shared = Arc::new(StreamContext::new(settings, sender, notice_sender, halted));
        let pool =
            ConnectionPool::start(shared.clone(), wanted).run(subscription_changes, stop, halt);
        let pool = tokio::spawn(pool);
        StartedClient { client: Self { pool, shared }, queue, notices, subscription_handle }
    }

    /// Waits until every connection has ended. Cancel-safe.
    pub async fn ended(&mut self) -> ClientOutcome {
        let result = (&mut self.pool).await.expect("the pool does not panic");
        self.shared.queue.close();
        ClientOutcome { result, acknowledged: self.shared.is_acknowledged() }
    }

    /// Queues a message that came another way than over a connection. Without effect once the connections have ended.
    pub fn queue(&self, message: QueuedMessage) {
        self.shared.queue.force(Event::Data(message));
    }

    /// The acknowledgements of subscriptions, those after a reconnect included.
    pub fn acknowledgements(&self) -> watch::Receiver<Acknowledgements> {
        self.shared.acknowledgements()
    }

    pub fn statistics(&self) -> Arc<Statistics> {
        self.shared.statistics.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::super::queue::OverflowPolicy;
    use super::*;
    use crate::net::Timing;
    use crate::net::testing::TestBench;
    use crate::notice::NoticeLevel;

    #[tokio::test(start_paused = true)]
    async fn channels_change_until_the_run_is_over() {
        let settings =
            TestBench::new(Timing::default(), 10, OverflowPolicy::Block).shared.settings.clone();
        let (stop, stopped) = watch::channel(false);
        let wanted = [Arc::new(Subscription::of_path("/a"))];
        let StartedClient { mut client, queue: _, notices, subscription_handle } =
            Client::start(settings, &wanted, stopped);
        assert!(subscription_handle.apply(SubscriptionChange::default()).await);
        stop.send(true).expect("it runs");
        assert!(client.ended().await.result.is_ok());
        assert!(!subscription_handle.apply(SubscriptionChange::default()).await);
        drop((client, subscription_handle));
        assert!(notices.iter().all(|notice| notice.level() >= NoticeLevel::Warning));
    }
}
