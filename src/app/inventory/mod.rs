//! What exists in the cloud, by name: lists that are fetched once and kept on disk.
//!
//! | module | |
//! |---|---|
//! | `list`, `item` | the lists of the cloud, and what is kept of an entry |
//! | `cache`, `kept` | lists on disk; and who only wants to know what is there |
//! | `scope` | which organisations and sites there are for these credentials |
//! | `pick`, `glob` | what the user means by a word; pure |
//! | `selection` | from the values of a channel's parameters to its paths |
//!
//! Knows nothing of streams and of how things are shown.

mod cache;
mod glob;
mod item;
mod kept;
mod list;
mod pick;
mod scope;
mod selection;

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::{FutureExt, StreamExt, TryStreamExt, stream};
use tokio::sync::mpsc::UnboundedSender;

use self::cache::Cache;
use crate::channel::{Mac, is_uuid};
use crate::error::Error;
use crate::net::rest::Failure;
use crate::net::{self, Identity, Notice, Rest, Settings};

pub use glob::folded;
pub use item::Item;
pub use kept::{Kept, kept, kinds, meant};
pub use list::List;
pub use scope::Site;
pub use selection::{Named, Selection};

/// Calls that run side by side.
const AT_A_TIME: usize = 8;

/// The id of a site that was not looked up.
const ANY_SITE: &str = "{site_id}";

/// How lists are kept.
#[derive(Clone, Copy, Debug)]
pub struct Keeping {
    /// Whether there is a cache on disk at all; a simulated cloud of one run needs none.
    pub on_disk: bool,
    /// Kept lists that are older do not count.
    pub ttl: Duration,
    /// The lists are fetched even if they are kept.
    pub refresh: bool,
}

/// The lists of one cloud, as these credentials see it.
pub struct Inventory {
    source: Source,
    cache: Cache,
    /// What was fetched or read in this run.
    known: Mutex<HashMap<List, Arc<Vec<Item>>>>,
    refresh: AtomicBool,
    /// Something came from the disk, and may be out of date.
    is_dated: AtomicBool,
    notices: UnboundedSender<Notice>,
}

enum Source {
    Cloud(Box<Rest>),
    /// Calls are written down instead of being made.
    Plan(Mutex<Vec<String>>),
}

impl Inventory {
    /// With `dry` nothing is asked of the cloud; see [`Self::plan`].
    pub fn new(
        settings: &Settings,
        keeping: Keeping,
        dry: bool,
        notices: UnboundedSender<Notice>,
    ) -> Self {
        let own = || Identity::new(&settings.endpoint, &settings.credentials).name();
        let folder = cache::root().filter(|_| keeping.on_disk).map(|root| root.join(own()));
        let cloud = || Source::Cloud(Box::new(Rest::new(settings).with_notices(notices.clone())));
        Self {
            source: if dry { Source::Plan(Mutex::default()) } else { cloud() },
            cache: Cache::new(folder, keeping.ttl),
            known: Mutex::default(),
            refresh: AtomicBool::new(keeping.refresh),
            is_dated: AtomicBool::new(false),
            notices,
        }
    }

    /// The entries of a list: of this run, of the disk, of the cloud.
    pub async fn list(&self, list: &List) -> Result<Arc<Vec<Item>>, Error> {
        if let Some(items) = self.known(list) {
            return Ok(items);
        }
        let items = match self.kept(list) {
            Some(items) => items,
            None => self.fetch(list).await?,
        };
        let items = Arc::new(items);
        lock(&self.known).insert(list.clone(), items.clone());
        Ok(items)
    }

    /// Several lists, some calls at a time, in the order of `lists`.
    pub async fn lists(&self, lists: &[List]) -> Result<Vec<Arc<Vec<Item>>>, Error> {
        let each: Vec<_> = lists.iter().map(|list| self.list(list).boxed()).collect();
        stream::iter(each).buffered(AT_A_TIME).try_collect().await
    }

    /// From now on every list is fetched anew, once.
    pub fn forget(&self) {
        lock(&self.known).clear();
        self.refresh.store(true, Ordering::Relaxed);
        self.is_dated.store(false, Ordering::Relaxed);
    }

    /// Whether an answer may be older than the cloud's.
    pub fn is_dated(&self) -> bool {
        self.is_dated.load(Ordering::Relaxed)
    }

    /// Calls made so far.
    pub fn calls(&self) -> u64 {
        match &self.source {
            Source::Cloud(rest) => rest.calls(),
            Source::Plan(_) => 0,
        }
    }

    /// The calls that would have been made, in a dry run.
    pub fn plan(&self) -> Vec<String> {
        match &self.source {
            Source::Cloud(_) => Vec::new(),
            Source::Plan(calls) => lock(calls).clone(),
        }
    }

    pub fn is_plan(&self) -> bool {
        matches!(self.source, Source::Plan(_))
    }

    /// The names of sites, by id, as far as they are kept; asks nobody.
    pub fn kept_sites(&self) -> HashMap<String, String> {
        let known =
            self.known_of(list::SITES, |item| (item.id().to_owned(), item.name().to_owned()));
        let kept = self.cache.of_kind::<Kept>(list::SITES);
        kept.into_iter().map(|own| (own.id, own.name)).chain(known).collect()
    }

    /// The names of devices, by MAC, as far as they are kept; asks nobody.
    pub fn kept_devices(&self) -> HashMap<Mac, String> {
        const KINDS: [&str; 4] = [list::INVENTORY, list::DEVICES, list::ORG_EDGES, list::EDGES];
        let kept = KINDS.iter().flat_map(|kind| self.cache.of_kind::<Kept>(kind));
        let known = KINDS.iter().flat_map(|kind| {
            self.known_of(kind, |item| (item.text("mac").to_owned(), item.name().to_owned()))
        });
        kept.map(|own| (own.mac, own.name))
            .chain(known)
            .filter(|(_, name)| !name.is_empty())
            .filter_map(|(mac, name)| Some((Mac::parse(&mac)?, name)))
            .collect()
    }

    fn known(&self, list: &List) -> Option<Arc<Vec<Item>>> {
        lock(&self.known).get(list).cloned()
    }

    fn known_of<T>(&self, kind: &str, show: impl Fn(&Item) -> T) -> Vec<T> {
        let known = lock(&self.known);
        let own = known.iter().filter(|(list, _)| list.key().0 == kind);
        own.flat_map(|(_, items)| items.iter().map(&show)).collect()
    }

    fn kept(&self, list: &List) -> Option<Vec<Item>> {
        if self.refresh.load(Ordering::Relaxed) {
            return None;
        }
        let kept = self.cache.read(list.key()).unwrap_or_else(|error| {
            self.tell(Notice::CacheUnreadable { reason: error.to_string() });
            None
        });
        if kept.is_some() {
            self.is_dated.store(true, Ordering::Relaxed);
        }
        kept
    }

    async fn fetch(&self, list: &List) -> Result<Vec<Item>, Error> {
        let rest = match &self.source {
            Source::Cloud(rest) => rest,
            Source::Plan(calls) => {
                lock(calls).push(call(list));
                return Ok(vec![placeholder(list)]);
            }
        };
        let entries = match list {
            List::Privileges => rest.privileges().await,
            _ => rest.pages(&list.path(), list.query()).await,
        };
        let entries = match entries {
            // A site that is gone has nothing; and that is nothing to be kept.
            Err(error) if list.is_of_site() && is_not_found(&error) => return Ok(Vec::new()),
            other => other?,
        };
        let items: Option<Vec<Item>> = entries.into_iter().map(Item::of).collect();
        let items = items.ok_or_else(|| unlike(list))?;
        if let Err(error) = self.cache.write(list.key(), &items) {
            self.tell(Notice::CacheUnwritable { reason: error.to_string() });
        }
        Ok(items)
    }

    fn tell(&self, notice: Notice) {
        // The listener is gone only when the run is over.
        let _ = self.notices.send(notice);
    }
}

fn unlike(list: &List) -> net::Error {
    net::Error::Call { call: call(list), failure: Failure::Unlike("an entry is no object") }
}

fn is_not_found(error: &net::Error) -> bool {
    matches!(error, net::Error::Call { failure: Failure::Status { status: 404, .. }, .. })
}

/// The first call of a list, for people.
fn call(list: &List) -> String {
    let query = list.query().iter().map(|(name, value)| format!("{name}={value}&"));
    match list {
        List::Privileges => format!("GET {}", list.path()),
        _ => format!("GET {}?{}limit=1000&page=1", list.path(), query.collect::<String>()),
    }
}

/// What stands for the entries of a list that was not fetched.
fn placeholder(list: &List) -> Item {
    let id = match list {
        List::Privileges => return Item::made(&[("scope", "org"), ("org_id", "{org_id}")]),
        List::Sites(_) => ANY_SITE,
        List::Maps(_) => "{map_id}",
        List::Assets(_) => "{asset_id}",
        List::SdkClients { .. } => "{sdkclient_id}",
        List::Clients(_) => return Item::made(&[("mac", "{client_mac}")]),
        List::Inventory(_) | List::Devices(_) | List::OrgEdges(_) | List::Edges(_) => "{device_id}",
    };
    Item::made(&[("id", id), ("site_id", ANY_SITE)])
}

/// Whether it stands for what was not fetched.
fn is_placeholder(id: &str) -> bool {
    id.starts_with('{') && !is_uuid(id)
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
