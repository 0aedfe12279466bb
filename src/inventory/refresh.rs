//! Decides which lists are fetched again, within the hourly call budget.

use std::sync::atomic::Ordering;

use super::list::List;
use super::{Inventory, lock};
use crate::error::Error;
use crate::notice::Notice;

/// So many lists of the disk are fetched again for a name that is in none of them.
const RENEWED: usize = 50;

/// So many lists are fetched for one look-up: half of the 5000 calls an hour (Juniper's page on rate
/// limits), and the few that list the sites.
const MOST: usize = 2550;

/// More lists than this are announced before they are fetched.
const UNTOLD: usize = 500;

impl Inventory {
    /// From now on every list is fetched anew, once.
    pub fn forget(&self) {
        lock(&self.known).clear();
        lock(&self.dated).clear();
        self.refresh.store(true, Ordering::Relaxed);
        self.fetched.store(0, Ordering::Relaxed);
    }

    /// Forgets the lists of these kinds that came from the disk, where they are few: a name that is in
    /// none of them may be newer. Whether there were any.
    pub(super) fn renew(&self, kinds: &[&str]) -> bool {
        if self.is_plan() {
            return false;
        }
        let dated = self.on_disk_of(kinds);
        if dated.is_empty() || dated.len() > RENEWED {
            return false;
        }
        let (mut known, mut all, mut stale) =
            (lock(&self.known), lock(&self.dated), lock(&self.stale));
        for list in dated {
            known.remove(&list);
            all.remove(&list);
            stale.insert(list);
        }
        true
    }

    /// The same error, saying so where a list of these kinds may be out of date.
    pub(super) fn with_refresh_hint(&self, error: Error, kinds: &[&str]) -> Error {
        let Error::Usage { message, hint } = error else { return error };
        let advice = "what was kept may be out of date: `--refresh` fetches it anew";
        let hint = match hint {
            _ if self.is_plan() || self.on_disk_of(kinds).is_empty() => hint,
            Some(hint) => Some(format!("{hint}; {advice}")),
            None => Some(advice.to_owned()),
        };
        Error::Usage { message, hint }
    }

    /// Whether that many more lists may be fetched; a large number is announced.
    pub(super) fn allow(&self, count: usize) -> Result<(), Error> {
        let all = self.fetched.load(Ordering::Relaxed) + count;
        if all > MOST {
            return Err(Error::TooManyCalls(all));
        }
        if count > UNTOLD {
            self.notify(Notice::ManyCalls { count });
        }
        Ok(())
    }

    fn on_disk_of(&self, kinds: &[&str]) -> Vec<List> {
        let of_kind = |list: &&List| kinds.contains(&list.key().0);
        lock(&self.dated).iter().filter(of_kind).cloned().collect()
    }
}
