//! Spreads channels evenly over connections, starts these one by one, and changes them while
//! they run.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, watch};
use tokio::task::{Id, JoinSet};

use super::super::error::Error;
use super::connection::Connection;
use super::connection_state::{ConnectionChange, ConnectionState};
use super::context::{StreamContext, stopped};
use crate::channel::Subscription;

/// The time between the first attempts of two connections, so that the cloud sees no burst.
const STAGGER: Duration = Duration::from_millis(100);

/// Channels that join and leave a run.
#[derive(Debug, Default)]
pub struct SubscriptionChange {
    pub add: Vec<Arc<Subscription>>,
    /// Paths.
    pub remove: Vec<String>,
}

/// One running connection.
struct PoolMember {
    task: Id,
    changes: mpsc::UnboundedSender<ConnectionChange>,
    paths: HashSet<String>,
}

/// The running connections, and which channels each of them has.
pub struct ConnectionPool {
    shared: Arc<StreamContext>,
    members: Vec<PoolMember>,
    tasks: JoinSet<Result<(), Error>>,
    /// Connections started so far.
    started: u32,
}

impl ConnectionPool {
    pub fn start(shared: Arc<StreamContext>, wanted: &[Arc<Subscription>]) -> Self {
        let mut pool = Self { shared, members: Vec::new(), tasks: JoinSet::new(), started: 0 };
        for part in evenly(wanted, pool.most()) {
            pool.open(part);
        }
        pool
    }

    /// Runs until every connection has ended. `stop`, or an error that ends the run, sets `halt`, which
    /// closes the connections.
    pub async fn run(
        mut self,
        mut subscription_changes: mpsc::Receiver<SubscriptionChange>,
        mut stop: watch::Receiver<bool>,
        halt: watch::Sender<bool>,
    ) -> Result<(), Error> {
        let mut result = Ok(());
        while !self.tasks.is_empty() {
            let halted = *halt.borrow();
            let joined = tokio::select! {
                Some(joined) = self.tasks.join_next_with_id() => joined,
                Some(change) = subscription_changes.recv(), if !halted => {
                    self.apply(change);
                    continue;
                }
                () = stopped(&mut stop), if !halted => {
                    halt.send_replace(true);
                    continue;
                }
            };
            let (task, ended) = joined.expect("connections do not panic");
            self.members.retain(|member| member.task != task);
            match ended {
                Err(error @ Error::AllRefused(_)) if result.is_ok() => result = Err(error),
                // Later errors follow from the first.
                Err(error) if !matches!(error, Error::AllRefused(_)) && !*halt.borrow() => {
                    halt.send_replace(true);
                    result = Err(error);
                }
                Ok(()) | Err(_) => {}
            }
        }
        result
    }

    fn most(&self) -> usize {
        self.shared.settings.max_channels.max(1)
    }

    fn open(&mut self, part: Vec<Arc<Subscription>>) {
        let delay = STAGGER * u32::try_from(self.members.len()).unwrap_or(u32::MAX);
        let paths = part.iter().map(|one| one.path.clone()).collect();
        let (changes, received) = mpsc::unbounded_channel();
        self.started += 1;
        let state = ConnectionState::new(self.started, self.shared.clone(), part, received);
        let task = self.tasks.spawn(Connection::new(state).run(delay)).id();
        self.members.push(PoolMember { task, changes, paths });
    }

    fn apply(&mut self, change: SubscriptionChange) {
        for member in &mut self.members {
            let gone: Vec<String> =
                change.remove.iter().filter(|path| member.paths.remove(*path)).cloned().collect();
            if !gone.is_empty() {
                member.send(ConnectionChange::Remove(gone));
            }
        }
        let known = |path: &str| self.members.iter().any(|member| member.paths.contains(path));
        let new: Vec<_> = change.add.into_iter().filter(|one| !known(&one.path)).collect();
        self.add(new);
        self.retire();
    }

    /// Fills the emptiest connections first, and opens more if all are full.
    fn add(&mut self, mut new: Vec<Arc<Subscription>>) {
        let most = self.most();
        // The emptiest first keeps the connections equally loaded.
        self.members.sort_by_key(|member| member.paths.len());
        for member in &mut self.members {
            let room = most.saturating_sub(member.paths.len()).min(new.len());
            let part: Vec<_> = new.drain(..room).collect();
            if !part.is_empty() {
                member.paths.extend(part.iter().map(|one| one.path.clone()));
                member.send(ConnectionChange::Add(part));
            }
        }
        for part in evenly(&new, most) {
            self.open(part);
        }
    }

    /// Ends connections without channels. The last one stays for channels that may join.
    fn retire(&mut self) {
        while self.members.len() > 1
            && let Some(place) = self.members.iter().position(|member| member.paths.is_empty())
        {
            self.members.swap_remove(place).send(ConnectionChange::Retire);
        }
    }
}

impl PoolMember {
    fn send(&self, change: ConnectionChange) {
        // `run` removes a connection that has ended.
        let _ = self.changes.send(change);
    }
}

/// Splits into the fewest parts of at most `most`, of about equal size.
fn evenly(wanted: &[Arc<Subscription>], most: usize) -> Vec<Vec<Arc<Subscription>>> {
    let parts = wanted.len().div_ceil(most);
    if parts == 0 {
        return Vec::new();
    }
    let size = wanted.len().div_ceil(parts);
    wanted.chunks(size).map(<[_]>::to_vec).collect()
}

#[cfg(test)]
mod tests {
    use super::super::queue::OverflowPolicy;
    use super::*;
    use crate::net::Timing;
    use crate::net::testing::TestBench;

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

    /// Nothing is awaited, so that no connection is tried.
    #[tokio::test]
    async fn channels_join_where_there_is_room_and_empty_connections_go() {
        let bench = TestBench::new(Timing::default(), 10, OverflowPolicy::Block);
        let of = |paths: &[&str]| -> Vec<_> {
            paths.iter().map(|path| Arc::new(Subscription::of_path(path))).collect()
        };
        let mut pool = ConnectionPool::start(bench.shared.clone(), &of(&["/a", "/b"]));
        let change = |pool: &mut ConnectionPool, add: &[&str], remove: &[&str]| {
            let remove = remove.iter().map(|path| (*path).to_owned()).collect();
            pool.apply(SubscriptionChange { add: of(add), remove });
            let mut sizes: Vec<_> = pool.members.iter().map(|one| one.paths.len()).collect();
            sizes.sort_unstable();
            sizes
        };
        assert_eq!(change(&mut pool, &["/a", "/c"], &[]), [3]);
        assert_eq!(change(&mut pool, &["/d", "/e"], &["/b"]), [1, 3]);
        assert_eq!(change(&mut pool, &["/f"], &["/unknown"]), [2, 3]);
        assert_eq!(change(&mut pool, &[], &["/a", "/c", "/d"]), [2]);
        assert_eq!(change(&mut pool, &[], &["/e", "/f"]), [0]);
    }
}
