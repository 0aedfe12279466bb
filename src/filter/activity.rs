//! Records for how long a filter has been working on one message, so that another thread can report it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// The work of one filter.
#[derive(Debug)]
pub struct FilterActivity {
    /// The option that gave the program.
    pub option: &'static str,
    pub program: String,
    created: Instant,
    /// Milliseconds after `created`, plus one; 0 while it does not work.
    since: AtomicU64,
}

impl FilterActivity {
    pub fn new(option: &'static str, program: &str) -> Self {
        let (program, created) = (program.to_owned(), Instant::now());
        Self { option, program, created, since: AtomicU64::new(0) }
    }

    /// It works until the result is dropped.
    pub(super) fn begin(self: &Arc<Self>) -> FilterWork {
        let now = self.created.elapsed().as_millis() as u64;
        self.since.store(now + 1, Ordering::Relaxed);
        FilterWork(self.clone())
    }

    /// How long it has been working on the present message.
    pub fn busy(&self) -> Option<Duration> {
        let since = self.since.load(Ordering::Relaxed).checked_sub(1)?;
        Some(self.created.elapsed().saturating_sub(Duration::from_millis(since)))
    }
}

/// One message that a filter works on.
pub(super) struct FilterWork(Arc<FilterActivity>);

impl Drop for FilterWork {
    fn drop(&mut self) {
        self.0.since.store(0, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_busy_only_while_it_works() {
        let activity = Arc::new(FilterActivity::new("--filter", "."));
        assert_eq!(activity.busy(), None);
        let work = activity.begin();
        assert!(activity.busy().is_some_and(|busy| busy < Duration::from_secs(60)));
        drop(work);
        assert_eq!(activity.busy(), None);
    }
}
