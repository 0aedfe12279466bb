//! Runs utilities whose output comes on device channels: subscribes, calls and listens.

use std::sync::Arc;

use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout};

use super::channel_events::{ChannelEvent, SessionOutput, listen, receive};
use super::device_output::{DeviceOutputSender, PendingEvents};
use super::job::{DeviceJob, JobOutcome, SpeakerOutput};
use super::outcome::{DeviceOutcome, DeviceOutcomes};
use super::settings::{UtilityLimits, UtilityRun};
use super::timeouts::Timeouts;
use crate::channel::Subscription;
use crate::net;
use crate::net::{Client, ClientOutcome, RestClient, RestResponse, StartedClient};
use crate::notice::Notice;
use crate::run::{
    Feed, LAST_OUTPUT, Reporter, RunEnd, RunningSource, Source, SourceContext, SourceEnd,
    SourceOutcome,
};
use crate::transport::until;
use crate::utility::Utility;

/// Devices whose output comes on their channels.
pub struct ChannelDevices(pub UtilityRun);

impl Source for ChannelDevices {
    type Running = ChannelRunner;

    const IS_STREAM: bool = false;

    fn start(self, _context: &SourceContext) -> (ChannelRunner, Feed) {
        let Self(run) = self;
        let (stop, stopped) = watch::channel(false);
        let end = run.limits.all.map(|all| Instant::now() + all);
        let wanted: Vec<Arc<Subscription>> =
            run.targets.iter().map(|target| Arc::new(target.subscription())).collect();
        let StartedClient { client, queue, notices, subscription_handle: _ } =
            Client::start(run.net.clone(), &wanted, stopped);
        let (call_notices, calls) = mpsc::unbounded_channel();
        let (output, events) = DeviceOutputSender::new();
        let runner = ChannelRunner {
            utility: run.utility,
            limits: run.limits,
            patience: Timeouts::of(run.utility, &run.request, run.limits),
            body: Arc::new(run.request.body()),
            verdicts: DeviceOutcomes::new(run.utility, &run.targets, run.reporter),
            jobs: run.targets.into_iter().map(|target| DeviceJob::new(target, end)).collect(),
            posts: JoinSet::new(),
            rest: Arc::new(RestClient::new(&run.net).with_notices(call_notices)),
            calls,
            channel_events: listen(notices, run.reporter),
            messages: receive(queue),
            output,
            pending: PendingEvents::default(),
            client,
            connections: None,
            stop,
            reporter: run.reporter,
        };
        (runner, Feed { queue: Some(events), ..Feed::default() })
    }
}

/// Runs the jobs of all devices over shared connections.
pub struct ChannelRunner {
    utility: &'static Utility,
    limits: UtilityLimits,
    patience: Timeouts,
    body: Arc<Option<serde_json::Value>>,
    jobs: Vec<DeviceJob>,
    /// Calls under way, with the number of their job.
    posts: JoinSet<(usize, Result<RestResponse, net::Error>)>,
    rest: Arc<RestClient>,
    /// Notices of the REST calls.
    calls: mpsc::UnboundedReceiver<Notice>,
    channel_events: mpsc::UnboundedReceiver<ChannelEvent>,
    messages: mpsc::Receiver<SessionOutput>,
    output: DeviceOutputSender,
    /// Lines that the output queue has no room for; reading pauses until they are sent.
    pending: PendingEvents,
    verdicts: DeviceOutcomes,
    client: Client,
    /// How the connections ended, once they have.
    connections: Option<ClientOutcome>,
    stop: watch::Sender<bool>,
    reporter: Reporter,
}

impl RunningSource for ChannelRunner {
    async fn ended(&mut self) -> SourceEnd {
        loop {
            self.advance();
            if self.jobs.iter().all(DeviceJob::is_over) && self.pending.is_empty() {
                return SourceEnd::Exhausted;
            }
            let due = self.jobs.iter().filter_map(DeviceJob::due).min();
            // While the output is full nothing is read, so memory stays bounded.
            let reading = self.pending.is_empty();
            tokio::select! {
                biased;
                Some(notice) = self.calls.recv() => self.reporter.notice(&notice),
                Some(event) = self.channel_events.recv() => self.channel_event(event),
                Some(posted) = self.posts.join_next(), if reading => {
                    let (place, result) = posted.expect("calls do not panic");
                    self.posted(place, result);
                }
                () = self.output.send(&mut self.pending), if !reading => self.restart_all_timeouts(),
                Some(message) = self.messages.recv(), if reading => self.message(&message),
                outcome = self.client.ended() => {
                    self.connections = Some(outcome);
                    return SourceEnd::Exhausted;
                }
                // Last, so that output already received counts before a timeout does.
                () = until(due), if reading => {
                    let now = Instant::now();
                    self.end(|job| job.expire(now));
                }
            }
        }
    }

    async fn halt(&mut self, end: &RunEnd) {
        match end {
            RunEnd::Signal(_) | RunEnd::Source(_) => {
                self.flush_partial_output();
                // A limit, because a slow reader of stdout may never catch up.
                let _ = timeout(LAST_OUTPUT, self.output.send(&mut self.pending)).await;
            }
            RunEnd::Output(_) | RunEnd::ReaderGone | RunEnd::Duration => {}
        }
        self.output.close();
        // Fails only if every connection has already ended.
        let _ = self.stop.send(true);
    }

    async fn finish(&mut self, _end: &RunEnd) -> SourceOutcome {
        let connections = match self.connections.take() {
            Some(outcome) => outcome.result,
            // The connections were asked to close, so an error now is not a failure of the run.
            None => self.client.ended().await.result.or(Ok(())),
        };
        let result = connections.map_err(Into::into).and_then(|()| self.verdicts.sum());
        SourceOutcome { result, acknowledged: true, stopped: Ok(()) }
    }
}

impl ChannelRunner {
    fn end(&mut self, ended: impl Fn(&mut DeviceJob) -> Option<JobOutcome>) {
        for place in 0..self.jobs.len() {
            if let Some((said, verdict)) = ended(&mut self.jobs[place]) {
                self.say(said);
                self.verdicts.add(&self.jobs[place].target, verdict, self.limits.whole);
            }
        }
    }

    /// Restarts the timeouts after a slow write, during which no output was read.
    fn restart_all_timeouts(&mut self) {
        let now = Instant::now();
        self.jobs.iter_mut().for_each(|job| job.restart_timeouts(now));
    }

    /// Ends finished jobs and starts as many waiting ones as the concurrency allows.
    fn advance(&mut self) {
        let now = Instant::now();
        self.end(DeviceJob::conclude);
        let busy = self.jobs.iter().filter(|job| !job.is_waiting() && !job.is_over()).count();
        let free = self.limits.concurrency.saturating_sub(busy);
        for job in self.jobs.iter_mut().filter(|job| job.is_waiting()).take(free) {
            job.call(now, self.limits.whole);
        }
        // Only after the acknowledgement, or the first lines of output would be lost.
        for place in 0..self.jobs.len() {
            if self.jobs[place].ask() {
                let (rest, body) = (self.rest.clone(), self.body.clone());
                let path = self.jobs[place].target.call(self.utility);
                self.posts.spawn(async move {
                    (place, rest.post_if_any(&path, body.as_ref().as_ref()).await)
                });
            }
        }
    }

    fn channel_event(&mut self, event: ChannelEvent) {
        let now = Instant::now();
        match event {
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
        // Its time ran out while the call was under way.
        if job.is_over() {
            return;
        }
        let session = result.map(|reply| reply.body["session"].as_str().map(str::to_owned));
        let verdict = match session {
            Ok(Some(session)) => {
                self.verdicts.announce(self.patience.silence);
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
            Err(full) if full.first => {
                let device = job.target.name().to_owned();
                self.reporter.notice(&Notice::OutputOverflowed { device });
            }
            Err(_) => {}
        }
    }

    /// Emits unfinished lines when the run is cut short.
    fn flush_partial_output(&mut self) {
        for place in 0..self.jobs.len() {
            let (said, _) = self.jobs[place].close(false);
            self.say(said);
        }
    }

    fn say(&mut self, said: Option<SpeakerOutput>) {
        if let Some(SpeakerOutput { speaker, pieces }) = said {
            self.pending.add(&speaker, pieces);
        }
    }
}
