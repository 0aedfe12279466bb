//! Resolves names and ids with lists that are fetched once and cached on disk.
//!
//! | module | |
//! |---|---|
//! | `list`, `item` | the lists of the cloud, and the members kept of an entry |
//! | `background` | device names fetched while a stream runs |
//! | `cache`, `cached` | lists on disk, and reading them without asking the cloud |
//! | `refresh`, `rescan` | which lists are fetched again, and how many at most |
//! | `scope` | the organisations and sites these credentials can see |
//! | `matching` | what a word on the command line matches; no I/O |
//! | `search` | what a word matches in certain lists |
//! | `narrowing` | the devices, clients and assets that a stream is narrowed to |
//! | `selection` | from the values of a channel's parameters to its paths |
//!
//! Knows nothing of streams and of how things are shown.

mod background;
mod cache;
mod cached;
mod forwarding;
mod item;
mod list;
mod matching;
mod narrowing;
mod refresh;
mod rescan;
mod scope;
mod search;
mod selection;

pub use background::BackgroundNames;
pub use cached::{CachedEntry, kept, meant};
pub use forwarding::forwarding_notices;
pub use item::InventoryItem;
pub use list::List;
pub use narrowing::{NarrowingRequest, NarrowingWords};
pub use rescan::Rescan;
pub use scope::Site;
pub use search::SearchLists;
pub use selection::{ParameterSelection, Selection};

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::{FutureExt, StreamExt, TryStreamExt, stream};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use crate::channel::{MacAddress, Parameter, is_uuid};
use crate::error::Error;
use crate::message::{Names, subject};
use crate::net;
use crate::net::{AccountKey, RestClient, RestError, Settings};
use crate::notice::Notice;
use cache::ListCache;

/// Calls that run side by side.
const AT_A_TIME: usize = 8;

/// The kinds of lists that name devices.
const DEVICE_KINDS: &[&str] = &[list::INVENTORY, list::DEVICES, list::ORG_EDGES, list::EDGES];

/// The id of a site that was not looked up.
const ANY_SITE: &str = "{site_id}";

/// How lists are kept.
#[derive(Clone, Copy, Debug)]
pub struct CacheOptions {
    /// Whether there is a cache on disk at all; a simulated cloud of one run needs none.
    pub on_disk: bool,
    /// Kept lists that are older do not count.
    pub ttl: Duration,
    /// The lists are fetched even if they are kept.
    pub refresh: bool,
}

/// The lists of one cloud, as these credentials see it.
pub struct Inventory {
    source: ListSource,
    cache: ListCache,
    /// What was fetched or read in this run.
    known: Mutex<HashMap<List, Arc<Vec<InventoryItem>>>>,
    refresh: AtomicBool,
    /// Those of them that came from the disk, and may be out of date.
    dated: Mutex<HashSet<List>>,
    /// What is on the disk is not good enough.
    stale: Mutex<HashSet<List>>,
    /// How many were fetched for the look-up that is under way.
    fetched: AtomicUsize,
    notices: UnboundedSender<Notice>,
}

enum ListSource {
    Cloud(Box<RestClient>),
    /// Calls are written down instead of being made.
    Plan(Mutex<Vec<String>>),
}

impl Inventory {
    /// With `dry` nothing is asked of the cloud; see [`Self::plan`].
    pub fn new(
        settings: &Settings,
        keeping: CacheOptions,
        dry: bool,
        notices: UnboundedSender<Notice>,
    ) -> Self {
        let own = || AccountKey::new(&settings.endpoint, &settings.credentials).name();
        let folder = cache::root().filter(|_| keeping.on_disk).map(|root| root.join(own()));
        let cloud =
            || ListSource::Cloud(Box::new(RestClient::new(settings).with_notices(notices.clone())));
        Self {
            source: if dry { ListSource::Plan(Mutex::default()) } else { cloud() },
            cache: ListCache::new(folder, keeping.ttl),
            known: Mutex::default(),
            refresh: AtomicBool::new(keeping.refresh),
            dated: Mutex::default(),
            stale: Mutex::default(),
            fetched: AtomicUsize::new(0),
            notices,
        }
    }

    /// The same lists for look-ups that few calls may be spent on and whose notices nobody reads.
    pub fn in_background(&self, settings: &Settings) -> Self {
        let (notices, _) = unbounded_channel();
        let rest = RestClient::new(settings).with_limit(background::MOST);
        Self {
            source: ListSource::Cloud(Box::new(rest)),
            cache: self.cache.clone(),
            known: Mutex::new(lock(&self.known).clone()),
            refresh: AtomicBool::new(self.refresh.load(Ordering::Relaxed)),
            dated: Mutex::default(),
            stale: Mutex::default(),
            fetched: AtomicUsize::new(0),
            notices,
        }
    }

    /// The entries of a list: of this run, of the disk, of the cloud.
    pub async fn list(&self, list: &List) -> Result<Arc<Vec<InventoryItem>>, Error> {
        if let Some(items) = self.here(list) {
            return Ok(items);
        }
        let items = Arc::new(self.fetch(list).await?);
        lock(&self.known).insert(list.clone(), items.clone());
        Ok(items)
    }

    /// Several lists, some calls at a time, in the order of `lists`.
    ///
    /// # Errors
    ///
    /// [`Error::TooManyCalls`], before any is made.
    pub async fn lists(&self, lists: &[List]) -> Result<Vec<Arc<Vec<InventoryItem>>>, Error> {
        self.allow(lists.iter().filter(|list| self.here(list).is_none()).count())?;
        let each: Vec<_> = lists.iter().map(|list| self.list(list).boxed()).collect();
        stream::iter(each).buffered(AT_A_TIME).try_collect().await
    }

    /// Calls made so far.
    pub fn calls(&self) -> u64 {
        match &self.source {
            ListSource::Cloud(rest) => rest.calls(),
            ListSource::Plan(_) => 0,
        }
    }

    /// The calls that would have been made, in a dry run.
    pub fn plan(&self) -> Vec<String> {
        match &self.source {
            ListSource::Cloud(_) => Vec::new(),
            ListSource::Plan(calls) => lock(calls).clone(),
        }
    }

    pub fn is_plan(&self) -> bool {
        matches!(self.source, ListSource::Plan(_))
    }

    /// The names of sites, by id, as far as they are kept; asks nobody.
    pub fn kept_sites(&self) -> HashMap<String, String> {
        let known = cached::kinds(Parameter::Site).iter().flat_map(|kind| {
            self.known_of(kind, |item| CachedEntry::of(Parameter::Site, kind, item))
                .into_iter()
                .flatten()
        });
        let kept = cached::of_cache(&self.cache, Parameter::Site);
        kept.into_iter().chain(known).map(|own| (own.id, own.name)).collect()
    }

    /// The names of devices, by MAC, as far as they are kept; asks nobody.
    pub fn kept_devices(&self) -> HashMap<MacAddress, String> {
        let named = self.kept(DEVICE_KINDS, |item| Some((item.mac()?, item.name().to_owned())));
        named.into_iter().filter(|(_, name)| !name.is_empty()).collect()
    }

    /// Passes on the names of devices, clients and assets, as far as they are kept; asks nobody.
    pub fn share_names(&self, names: &Names) {
        for (parameter, lists) in [
            (Parameter::Device, DEVICE_KINDS),
            (Parameter::Client, cached::kinds(Parameter::Client)),
            (Parameter::Asset, cached::kinds(Parameter::Asset)),
            (Parameter::SdkClient, cached::kinds(Parameter::SdkClient)),
        ] {
            let entries = self.kept(lists, |item| {
                let name = ["name", "hostname", "username"].map(|member| item.text(member));
                let name = name.into_iter().find(|name| !name.is_empty())?.to_owned();
                let ids = [item.text("mac"), item.id()].map(subject::normal);
                Some(ids.map(|id| (id, name.clone())))
            });
            let entries = entries.into_iter().flatten().filter(|(id, _)| !id.is_empty());
            names.set(parameter, entries.collect());
        }
    }

    /// What is kept of the entries of these kinds of lists, those of this run last.
    fn kept<T>(&self, kinds: &[&str], show: impl Fn(&InventoryItem) -> Option<T>) -> Vec<T> {
        let kept = kinds.iter().flat_map(|kind| self.cache.of_kind::<InventoryItem>(kind));
        let kept: Vec<T> = kept.filter_map(|item| show(&item)).collect();
        let known = kinds.iter().flat_map(|kind| self.known_of(kind, &show)).flatten();
        kept.into_iter().chain(known).collect()
    }

    fn known(&self, list: &List) -> Option<Arc<Vec<InventoryItem>>> {
        lock(&self.known).get(list).cloned()
    }

    fn known_of<T>(&self, kind: &str, show: impl Fn(&InventoryItem) -> T) -> Vec<T> {
        let known = lock(&self.known);
        let own = known.iter().filter(|(list, _)| list.key().0 == kind);
        own.flat_map(|(_, items)| items.iter().map(&show)).collect()
    }

    /// Of this run or of the disk.
    fn here(&self, list: &List) -> Option<Arc<Vec<InventoryItem>>> {
        if let Some(items) = self.known(list) {
            return Some(items);
        }
        let items = Arc::new(self.on_disk(list)?);
        lock(&self.known).insert(list.clone(), items.clone());
        Some(items)
    }

    fn on_disk(&self, list: &List) -> Option<Vec<InventoryItem>> {
        if self.refresh.load(Ordering::Relaxed) || lock(&self.stale).contains(list) {
            return None;
        }
        let whole = |items: &Vec<InventoryItem>| items.iter().all(|item| list.is_whole(item));
        if !list.is_cached() {
            return None;
        }
        let kept = self.cache.read(list.key()).unwrap_or_else(|error| {
            self.notify(Notice::CacheUnreadable { reason: error.to_string() });
            None
        });
        let kept = kept.filter(whole);
        if kept.is_some() {
            lock(&self.dated).insert(list.clone());
        }
        kept
    }

    async fn fetch(&self, list: &List) -> Result<Vec<InventoryItem>, Error> {
        self.fetched.fetch_add(1, Ordering::Relaxed);
        let rest = match &self.source {
            ListSource::Cloud(rest) => rest,
            ListSource::Plan(calls) => {
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
        let items: Option<Vec<InventoryItem>> =
            entries.into_iter().map(InventoryItem::of).collect();
        let items = items.ok_or_else(|| unlike(list))?;
        if list.is_cached()
            && let Err(error) = self.cache.write(list.key(), &items)
        {
            self.notify(Notice::CacheUnwritable { reason: error.to_string() });
        }
        Ok(items)
    }

    fn notify(&self, notice: Notice) {
        // The listener is gone only when the run is over.
        let _ = self.notices.send(notice);
    }
}

fn unlike(list: &List) -> net::Error {
    net::Error::Call { call: call(list), failure: RestError::Unlike("an entry is no object") }
}

fn is_not_found(error: &net::Error) -> bool {
    matches!(error, net::Error::Call { failure: RestError::Status { status: 404, .. }, .. })
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
fn placeholder(list: &List) -> InventoryItem {
    let id = match list {
        List::Privileges => {
            return InventoryItem::made(&[("scope", "org"), ("org_id", "{org_id}")]);
        }
        List::Sites(_) => ANY_SITE,
        List::Maps(_) => "{map_id}",
        List::Assets(_) => "{asset_id}",
        List::SdkClients { .. } => "{sdkclient_id}",
        List::Clients(_) => return InventoryItem::made(&[("mac", "{client_mac}")]),
        List::Inventory(_)
        | List::Devices(_)
        | List::DeviceStats(_)
        | List::OrgEdges(_)
        | List::Edges(_) => "{device_id}",
    };
    InventoryItem::made(&[("id", id), ("site_id", ANY_SITE)])
}

/// Whether it stands for what was not fetched.
fn is_placeholder(id: &str) -> bool {
    id.starts_with('{') && !is_uuid(id)
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
