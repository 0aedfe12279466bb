//! Retries writes to a file that fail, for example because the disk is full.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::control::OutputControl;
use super::report::NoticeSender;
use crate::notice::Notice;
use crate::sink::Error;

/// What to do when a file cannot be written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WriteErrorPolicy {
    /// Retry until it succeeds or the run is stopped; messages wait in the queue.
    #[default]
    Retry,
    Exit,
}

impl WriteErrorPolicy {
    pub const ALL: [Self; 2] = [Self::Retry, Self::Exit];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Retry => "retry",
            Self::Exit => "exit",
        }
    }
}

const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// Repeats failing writes, and reports the failure and the recovery.
pub struct WriteRetry {
    policy: WriteErrorPolicy,
    notice_sender: NoticeSender,
    control: Arc<OutputControl>,
    pause: Duration,
    /// When the failure began, and the error last reported.
    trouble: Option<(Instant, String)>,
    /// Nobody reads the named pipe, which was reported.
    awaits_reader: bool,
}

impl WriteRetry {
    pub fn new(
        policy: WriteErrorPolicy,
        notice_sender: NoticeSender,
        control: Arc<OutputControl>,
    ) -> Self {
        let pause = FIRST_PAUSE;
        Self { policy, notice_sender, control, pause, trouble: None, awaits_reader: false }
    }

    /// Changes the policy.
    pub fn adopt(&mut self, policy: WriteErrorPolicy) {
        self.policy = policy;
    }

    /// Calls `attempt` until it succeeds.
    ///
    /// # Errors
    ///
    /// The last failure, if the run is stopped or the policy is to exit.
    pub fn retry<T>(&mut self, mut attempt: impl FnMut() -> Result<T, Error>) -> Result<T, Error> {
        loop {
            match attempt() {
                Ok(result) => {
                    self.recovered();
                    return Ok(result);
                }
                Err(error) => self.failed(error)?,
            }
        }
    }

    fn failed(&mut self, error: Error) -> Result<(), Error> {
        if let Error::NoReader { path } = &error {
            // No failure, so the policy does not matter: like a shell, wait for the reader.
            if !self.awaits_reader {
                self.awaits_reader = true;
                self.notice_sender.send(Notice::ReaderAwaited { file: path.display().to_string() });
            }
            return if self.control.pause(FIRST_PAUSE) { Err(error) } else { Ok(()) };
        }
        if self.policy == WriteErrorPolicy::Exit || error.is_permanent() {
            return Err(error);
        }
        // Once per distinct error: a full disk would otherwise log on every attempt.
        let text = error.to_string();
        if self.trouble.as_ref().is_none_or(|(_, reported)| *reported != text) {
            self.notice_sender.send(Notice::WriteFailed { reason: text.clone() });
        }
        let since = self.trouble.as_ref().map_or_else(Instant::now, |(since, _)| *since);
        self.trouble = Some((since, text));
        if self.control.pause(self.pause) {
            return Err(error);
        }
        self.pause = (self.pause * 2).min(LONGEST_PAUSE);
        Ok(())
    }

    fn recovered(&mut self) {
        self.awaits_reader = false;
        if let Some((since, _)) = self.trouble.take() {
            self.pause = FIRST_PAUSE;
            self.notice_sender.send(Notice::WriteRecovered { after: since.elapsed() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn retry(policy: WriteErrorPolicy) -> (WriteRetry, Arc<OutputControl>) {
        let control = Arc::new(OutputControl::default());
        let (notice_sender, _) = NoticeSender::channel();
        (WriteRetry::new(policy, notice_sender, control.clone()), control)
    }

    fn full() -> Error {
        Error::Write { path: "x".into(), source: std::io::ErrorKind::StorageFull.into() }
    }

    #[test]
    fn it_tries_until_it_works() {
        let (mut retry, _) = retry(WriteErrorPolicy::Retry);
        let mut left = 2;
        let result = retry.retry(|| {
            left -= 1;
            if left == 0 { Ok("done") } else { Err(full()) }
        });
        assert_eq!((result.ok(), left), (Some("done"), 0));
    }

    #[test]
    fn it_gives_up_when_stopped_or_not_wanted() {
        let (mut patient, control) = retry(WriteErrorPolicy::Retry);
        control.stop();
        assert!(patient.retry(|| Err::<(), _>(full())).is_err());
        assert!(retry(WriteErrorPolicy::Exit).0.retry(|| Err::<(), _>(full())).is_err());
        let closed = patient.retry(|| Err::<(), _>(Error::Closed));
        assert!(matches!(closed, Err(Error::Closed)));
    }
}
