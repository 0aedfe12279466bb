//! Runs a look-up and passes its notices on while it runs.

use tokio::sync::mpsc::UnboundedReceiver;

use crate::notice::Notice;

/// Waits for `work`, and passes its notices on meanwhile.
pub async fn forwarding_notices<T>(
    work: impl Future<Output = T>,
    notices: &mut UnboundedReceiver<Notice>,
    mut forward: impl FnMut(Notice),
) -> T {
    tokio::pin!(work);
    let result = loop {
        tokio::select! {
            biased;
            Some(notice) = notices.recv() => forward(notice),
            result = &mut work => break result,
        }
    };
    while let Ok(notice) = notices.try_recv() {
        forward(notice);
    }
    result
}
