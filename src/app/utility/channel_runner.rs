//! Runs utilities whose output comes on device channels: subscribes, calls and listens.

use std::collections::VecDeque;
use std::pin::pin;
use std::sync::Arc;

use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until, timeout};

use super::channel_events::{ChannelEvent, SessionOutput, listen, receive};
use super::end::UtilityEnd;
use super::job::{DeviceJob, JobOutcome, SpeakerOutput};
use super::outcome::{DeviceOutcome, DeviceOutcomes};
use super::timeouts::Timeouts;
use super::transcript::{LAST_WORDS, TranscriptEntry, TranscriptSender, TranscriptTask};
use super::{UtilityLimits, UtilityRun};
use crate::channel::Subscription;
use crate::error::Error;
use crate::net;
use crate::net::{Client, RestClient, RestResponse, StartedClient};
use crate::notice::Notice;
use crate::run::{Reporter, Signals};
use crate::utility::Utility;

/// Runs it to its end.
pub async fn run(
    run: UtilityRun,
    transcript: TranscriptSender,
    mut writer: TranscriptTask,
    verdicts: DeviceOutcomes,
    mut signals: Signals,
) -> Result<u8, Error> {
    let (stop, stopped) = watch::channel(false);
    let end = run.limits.all.map(|all| Instant::now() + all);
    let jobs: Vec<DeviceJob> =
        run.targets.iter().cloned().map(|target| DeviceJob::new(target, end)).collect();
    let wanted: Vec<Arc<Subscription>> =
        run.targets.iter().map(|target| Arc::new(target.subscription())).collect();
    let StartedClient { mut client, queue, notices, subscription_handle: _ } =
        Client::start(run.net.clone(), &wanted, stopped);
    let told = listen(notices, run.reporter);
    let messages = receive(queue);
    let (tell, calls) = mpsc::unbounded_channel();
    let rest = Arc::new(RestClient::new(&run.net).with_notices(tell));
    let mut floor = ChannelRunner {
        utility: run.utility,
        limits: run.limits,
        patience: Timeouts::of(run.utility, &run.request, run.limits),
        body: Arc::new(run.request.body()),
        jobs,
        posts: JoinSet::new(),
        rest,
        waiting: VecDeque::new(),
        verdicts,
        reporter: run.reporter,
    };
    let end = floor.hold(RunnerInputs {
        told,
        messages,
        calls,
        transcript: &transcript,
        writer: &mut writer,
        client: &mut client,
        signals: &mut signals,
    });
    let end = end.await;
    if matches!(end, UtilityEnd::Signal(_) | UtilityEnd::Connection(_)) {
        floor.flush_partial_output();
        // Whoever does not read has had enough.
        let _ = timeout(LAST_WORDS, transcript.take(&mut floor.waiting)).await;
    }
    if matches!(end, UtilityEnd::Signal(_) | UtilityEnd::Gone) {
        writer.cancel_waits();
    }
    drop(transcript);
    let _ = stop.send(true);
    let farewell = async {
        let rest = match &end {
            UtilityEnd::Over | UtilityEnd::Connection(_) => Some((&mut writer).await),
            UtilityEnd::Gone => {
                timeout(writer.patience, &mut writer).await.ok().filter(Result::is_ok)
            }
            UtilityEnd::Signal(_) => timeout(writer.patience, &mut writer).await.ok(),
            UtilityEnd::Written(_) => None,
        };
        if !matches!(end, UtilityEnd::Connection(_)) {
            client.ended().await;
        }
        rest
    };
    let rest = tokio::select! {
        rest = farewell => rest,
        code = signals.next() => return Ok(code),
    };
    end.verdict(rest, floor.verdicts)
}

/// Everything that the loop listens to.
struct RunnerInputs<'a> {
    told: mpsc::UnboundedReceiver<ChannelEvent>,
    messages: mpsc::Receiver<SessionOutput>,
    calls: mpsc::UnboundedReceiver<Notice>,
    transcript: &'a TranscriptSender,
    writer: &'a mut TranscriptTask,
    client: &'a mut Client,
    signals: &'a mut Signals,
}

struct ChannelRunner {
    utility: &'static Utility,
    limits: UtilityLimits,
    patience: Timeouts,
    body: Arc<serde_json::Value>,
    jobs: Vec<DeviceJob>,
    /// Calls under way, with the number of their job.
    posts: JoinSet<(usize, Result<RestResponse, net::Error>)>,
    rest: Arc<RestClient>,
    /// Whole lines that the transcript has no room for yet; nothing more is read meanwhile.
    waiting: VecDeque<TranscriptEntry>,
    verdicts: DeviceOutcomes,
    reporter: Reporter,
}

impl ChannelRunner {
    async fn hold(&mut self, mut ends: RunnerInputs<'_>) -> UtilityEnd {
        let mut reader_gone = pin!(ends.writer.reader_gone());
        loop {
            self.advance();
            if self.jobs.iter().all(DeviceJob::is_over) && self.waiting.is_empty() {
                return UtilityEnd::Over;
            }
            let due = self.jobs.iter().filter_map(DeviceJob::due).min();
            let reading = self.waiting.is_empty();
            tokio::select! {
                biased;
                code = ends.signals.next() => return UtilityEnd::Signal(code),
                written = &mut *ends.writer => return UtilityEnd::Written(written),
                () = &mut reader_gone => return UtilityEnd::Gone,
                Some(notice) = ends.calls.recv() => self.reporter.notice(&notice),
                Some(news) = ends.told.recv() => self.news(news),
                Some(posted) = self.posts.join_next(), if reading => {
                    let (place, result) = posted.expect("calls do not panic");
                    self.posted(place, result);
                }
                () = ends.transcript.take(&mut self.waiting), if !reading => self.restart_all_timeouts(),
                Some(message) = ends.messages.recv(), if reading => self.message(&message),
                outcome = ends.client.ended() => return UtilityEnd::Connection(outcome),
                // Last, so that what has come is heard before anybody's time is over.
                () = until(due), if reading => {
                    let now = Instant::now();
                    self.end(|job| job.expire(now));
                }
            }
        }
    }

    fn end(&mut self, ended: impl Fn(&mut DeviceJob) -> Option<JobOutcome>) {
        for place in 0..self.jobs.len() {
            if let Some((said, verdict)) = ended(&mut self.jobs[place]) {
                let waited = match verdict {
                    DeviceOutcome::Silent if self.jobs[place].was_answered() => self.limits.first,
                    _ => self.limits.whole,
                };
                self.say(said);
                self.verdicts.add(&self.jobs[place].target, verdict, waited);
            }
        }
    }

    /// Nothing was read while the writing took its time: silence so far says nothing.
    fn restart_all_timeouts(&mut self) {
        let now = Instant::now();
        self.jobs.iter_mut().for_each(|job| job.restart_timeouts(now));
    }

    /// Ends what has said its last, and calls whoever has the next turn.
    fn advance(&mut self) {
        let now = Instant::now();
        self.end(DeviceJob::conclude);
        let busy = self.jobs.iter().filter(|job| !job.is_waiting() && !job.is_over()).count();
        let free = self.limits.concurrency.saturating_sub(busy);
        for job in self.jobs.iter_mut().filter(|job| job.is_waiting()).take(free) {
            job.call(now, self.limits.whole);
        }
        for place in 0..self.jobs.len() {
            if self.jobs[place].ask() {
                let (rest, body) = (self.rest.clone(), self.body.clone());
                let path = self.jobs[place].target.call(self.utility);
                self.posts.spawn(async move { (place, rest.post(&path, &body).await) });
            }
        }
    }

    fn news(&mut self, news: ChannelEvent) {
        let now = Instant::now();
        match news {
            ChannelEvent::Listening(path) => {
                self.jobs
                    .iter_mut()
                    .filter(|job| job.path == path)
                    .for_each(|job| job.listens(now));
            }
            ChannelEvent::Refused { path, detail } => {
                let refused = |job: &&mut DeviceJob| job.path == path && !job.is_over();
                for job in self.jobs.iter_mut().filter(refused) {
                    job.give_up();
                    let verdict = DeviceOutcome::Barred(detail.clone());
                    self.verdicts.add(&job.target, verdict, self.limits.whole);
                }
            }
            ChannelEvent::Lost => {
                let hurt = self.jobs.iter_mut().filter_map(|job| job.lost().then_some(&job.target));
                let devices: Vec<String> = hurt.map(|target| target.name().to_owned()).collect();
                if !devices.is_empty() {
                    let utility = self.utility.name.to_owned();
                    self.reporter.notice(&Notice::OutputInterrupted { utility, devices });
                }
            }
        }
    }

    fn posted(&mut self, place: usize, result: Result<RestResponse, net::Error>) {
        let job = &mut self.jobs[place];
        if job.is_over() {
            return;
        }
        let session = result.map(|reply| reply.body["session"].as_str().map(str::to_owned));
        let verdict = match session {
            Ok(Some(session)) => {
                let said = job.answered(self.utility, &session, self.patience, Instant::now());
                return self.say(Some(said));
            }
            Ok(None) if self.utility.sessionless => DeviceOutcome::Done,
            Ok(None) => DeviceOutcome::Failed("the cloud named no session".to_owned()),
            Err(error) => DeviceOutcome::Refused(error),
        };
        job.give_up();
        self.verdicts.add(&self.jobs[place].target, verdict, self.limits.whole);
    }

    fn message(&mut self, message: &SessionOutput) {
        let now = Instant::now();
        let Some(job) = self.jobs.iter_mut().find(|job| job.path == message.path) else { return };
        match job.output(&message.session, &message.raw, now) {
            Ok(said) => self.say(said),
            Err(news) if news.first => {
                let device = job.target.name().to_owned();
                self.reporter.notice(&Notice::OutputOverflowed { device });
            }
            Err(_) => {}
        }
    }

    /// It ends in the middle: what came of a line is worth a line.
    fn flush_partial_output(&mut self) {
        for place in 0..self.jobs.len() {
            let (said, _) = self.jobs[place].close(false);
            self.say(said);
        }
    }

    fn say(&mut self, said: Option<SpeakerOutput>) {
        let Some(SpeakerOutput { speaker, pieces }) = said else { return };
        self.waiting.extend(pieces.into_iter().map(|piece| (speaker.clone(), piece)));
    }
}

async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}
