//! Reports filters that work on one message for long, and says when to stop waiting for them.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::sleep;

use super::report::NoticeSender;
use super::timing::TICK;
use crate::filter::FilterActivity;
use crate::notice::Notice;
use crate::text::excerpt;

/// A filter that works on one message for so long is reported.
const LONG: Duration = Duration::from_secs(5);
/// At the end of a run, a filter that works on one message for so long is not waited for.
const LAST_MESSAGE: Duration = Duration::from_millis(1500);
/// A filter that works for so long explains why the output is behind.
const NOTICEABLE: Duration = Duration::from_secs(1);

/// The filters of a run.
#[derive(Clone, Debug, Default)]
pub struct Filters(pub Vec<Arc<FilterActivity>>);

impl Filters {
    /// Reports each message that keeps a filter busy, once. Never returns.
    pub async fn watch(&self, notices: &NoticeSender) -> Infallible {
        let mut reported = vec![false; self.0.len()];
        loop {
            for (filter, reported) in self.0.iter().zip(&mut reported) {
                let is_long = filter.busy().is_some_and(|busy| busy >= LONG);
                if is_long && !*reported {
                    notices.send(Notice::FilterBusy {
                        option: filter.option,
                        filter: excerpt(&filter.program),
                        after: LONG,
                    });
                }
                *reported = is_long;
            }
            sleep(TICK).await;
        }
    }

    /// Returns once a filter is not worth waiting for.
    pub async fn hang(&self) {
        while !self.is_busy(LAST_MESSAGE) {
            sleep(TICK).await;
        }
    }

    /// Whether a filter rather than the reader holds the output up.
    pub fn hold_up(&self) -> bool {
        self.is_busy(NOTICEABLE)
    }

    fn is_busy(&self, long: Duration) -> bool {
        self.0.iter().any(|filter| filter.busy().is_some_and(|busy| busy >= long))
    }
}
