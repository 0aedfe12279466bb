//! Runs utilities that answer on a channel of their own: subscribes, starts them and streams what comes.

use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, PoisonError};

use jiff::Timestamp;
use serde_json::Value;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};

use super::super::device::{DeviceSelection, DeviceTarget};
use super::super::plan;
use super::own_session::{SessionOutputs, SessionStage, StartedSession};
use super::settings::{UtilityLimits, UtilityRun};
use super::timeouts::Timeouts;
use crate::channel::{Channel, Subscription};
use crate::error::Error;
use crate::format::Content;
use crate::net;
use crate::net::{Acknowledgements, Client, ClientOutcome, RestClient, Settings, StartedClient};
use crate::notice::Notice;
use crate::run::{
    Feed, OutputLimits, Reporter, RunConfig, RunEnd, RunningSource, Signals, Source, SourceContext,
    SourceEnd, SourceOutcome, StreamReport, run_to_end,
};
use crate::sink::Stdout;
use crate::utility::{ParameterValue, Utility, UtilityOutput};

/// Runs the utility and returns the exit code, unless an error decides it.
pub async fn run(
    mut run: UtilityRun,
    selection: DeviceSelection,
    mut signals: Signals,
) -> Result<u8, Error> {
    let (found, looked_up) = tokio::select! {
        found = selection.subscriptions(&run.net, run.reporter, run.dry) => found?,
        code = signals.next() => return Ok(code),
    };
    let starts: Vec<UtilityStart> =
        found.iter().map(|found| UtilityStart::new(&run, found)).collect();
    if run.dry {
        let plan = describe(&run, &starts, &looked_up);
        return Ok(Stdout::handle().write(plan.as_bytes()).map(|()| 0)?);
    }
    run.net.keeps_frames = run.outputs.any(|format| format.writes(Content::Frames));
    run.net.keeps_payloads = run.outputs.read_payloads();
    let config = RunConfig {
        outputs: std::mem::take(&mut run.outputs),
        devices: Vec::new(),
        limits: OutputLimits::default(),
        duration: None,
        reporter: run.reporter,
    };
    let source = OwnChannels {
        timeouts: Timeouts::of(run.utility, &run.request, run.limits),
        net: run.net,
        utility: run.utility,
        starts,
        limits: run.limits,
        reporter: run.reporter,
    };
    run_to_end(config, Some(signals), source).await
}

/// One call, and the channel that it starts.
struct UtilityStart {
    subscription: Arc<Subscription>,
    body: Option<Value>,
    /// The body with secrets hidden, for display.
    shown: String,
}

impl UtilityStart {
    /// At the channel, or on the device whose command channel was found.
    fn new(run: &UtilityRun, found: &Arc<Subscription>) -> Self {
        let mut request = run.request.clone();
        let subscription = match (run.utility.answer, DeviceTarget::of_channel(found)) {
            (UtilityOutput::OwnChannel(name), Some(target)) => {
                let channel = Channel::named(name).expect("the registry has the channel");
                let of_site = Subscription::fill(channel, |_| target.site_id.clone());
                request.settings.push(("device_id", ParameterValue::Text(target.device_id)));
                Arc::new(Subscription { site: found.site.clone(), ..of_site })
            }
            _ => found.clone(),
        };
        Self { subscription, body: request.body(), shown: request.hidden() }
    }

    fn call(&self) -> String {
        format!("/api/v1{}", self.subscription.path)
    }

    /// Where it runs, for display.
    fn place(&self) -> String {
        let site = self.subscription.site.as_ref().or(self.subscription.site_id.as_ref());
        site.unwrap_or(&self.subscription.path).clone()
    }
}

fn describe(run: &UtilityRun, starts: &[UtilityStart], looked_up: &[String]) -> String {
    let wanted: Vec<_> = starts.iter().map(|start| start.subscription.clone()).collect();
    let (rest, who) = (&run.net.endpoint.rest, run.net.credentials.hidden());
    let post =
        |start: &UtilityStart| format!("POST {rest}{} {}\n{who}\n", start.call(), start.shown);
    let posts: String = starts.iter().map(post).collect();
    plan::describe(&run.net, looked_up, &wanted) + &posts
}

/// The channels to subscribe and start.
struct OwnChannels {
    net: Settings,
    utility: &'static Utility,
    starts: Vec<UtilityStart>,
    limits: UtilityLimits,
    timeouts: Timeouts,
    reporter: Reporter,
}

impl Source for OwnChannels {
    type Running = RunningChannels;

    const IS_STREAM: bool = true;

    fn start(self, _context: &SourceContext) -> (RunningChannels, Feed) {
        let (stop, stopped) = watch::channel(false);
        let mut wanted: Vec<Arc<Subscription>> = Vec::new();
        for start in &self.starts {
            if !wanted.iter().any(|one| one.path == start.subscription.path) {
                wanted.push(start.subscription.clone());
            }
        }
        let StartedClient { client, queue, notices, subscription_handle: _ } =
            Client::start(self.net.clone(), &wanted, stopped);
        let (started, received) = channel();
        let outputs = Arc::new(SessionOutputs::default());
        let stage = SessionStage::new(received, self.starts.len(), outputs.clone());
        let feed = Feed {
            queue: Some(queue),
            stage: Some(Box::new(stage)),
            report: Some(StreamReport::of_channels(notices, client.statistics(), &wanted)),
        };
        let course = UtilityProgress {
            acknowledgements: client.acknowledgements(),
            times: outputs.times.subscribe(),
            run: self,
        };
        let started = Some(started);
        let running = RunningChannels {
            client,
            connections: None,
            stop,
            started,
            course,
            ended: None,
            outputs,
        };
        (running, feed)
    }
}

/// Running connections, and the utilities started on them.
struct RunningChannels {
    client: Client,
    /// How the connections ended, once they have.
    connections: Option<ClientOutcome>,
    stop: watch::Sender<bool>,
    /// The output loop waits for sessions as long as it exists.
    started: Option<Sender<StartedSession>>,
    course: UtilityProgress,
    /// How the utilities ended, if they ended the run.
    ended: Option<Result<(), Error>>,
    outputs: Arc<SessionOutputs>,
}

impl RunningSource for RunningChannels {
    async fn ended(&mut self) -> SourceEnd {
        tokio::select! {
            outcome = self.client.ended() => {
                self.connections = Some(outcome);
                SourceEnd::Exhausted
            }
            result = self.course.run(self.started.as_ref()) => {
                self.ended = Some(result);
                SourceEnd::Complete
            }
        }
    }

    async fn halt(&mut self, _end: &RunEnd) {
        self.started = None;
        // Fails only if every connection has already ended.
        let _ = self.stop.send(true);
    }

    async fn finish(&mut self, _end: &RunEnd) -> SourceOutcome {
        let connections = match self.connections.take() {
            Some(outcome) => outcome.result,
            // The connections were asked to close, so an error now is not a failure of the run.
            None => self.client.ended().await.result.or(Ok(())),
        };
        let result = self.ended.take().unwrap_or_else(|| connections.map_err(Error::from));
        let reason = self.outputs.failure.lock().unwrap_or_else(PoisonError::into_inner).take();
        let device = || self.course.run.utility.name.to_owned();
        let result = result.and_then(|()| match reason {
            Some(reason) => Err(Error::Device { device: device(), reason }),
            None => Ok(()),
        });
        SourceOutcome { result, acknowledged: true, stopped: Ok(()) }
    }
}

/// The calls, and the wait for what comes of them.
struct UtilityProgress {
    acknowledgements: watch::Receiver<Acknowledgements>,
    /// When the first and the last message came.
    times: watch::Receiver<Option<(std::time::Instant, std::time::Instant)>>,
    run: OwnChannels,
}

impl UtilityProgress {
    async fn run(&mut self, started: Option<&Sender<StartedSession>>) -> Result<(), Error> {
        let end = Instant::now() + self.run.limits.whole;
        tokio::select! {
            begun = self.begin(started) => begun?,
            () = sleep_until(end) => return Err(self.silent()),
        }
        self.listen(end).await
    }

    /// Starts the utilities once all channels are acknowledged, so that no first message is lost.
    async fn begin(&self, started: Option<&Sender<StartedSession>>) -> Result<(), Error> {
        let mut acknowledgements = self.acknowledgements.clone();
        for start in &self.run.starts {
            let path = &start.subscription.path;
            let settled = |all: &Acknowledgements| all.of(path) > 0 || all.refusal(path).is_some();
            let Ok(all) = acknowledgements.wait_for(settled).await else {
                // The connections have ended, and say why themselves.
                return std::future::pending().await;
            };
            if all.of(path) == 0 {
                let detail = all.refusal(path).unwrap_or_default().to_owned();
                return Err(net::Error::AllRefused(detail).into());
            }
        }
        let rest = RestClient::new(&self.run.net);
        for start in &self.run.starts {
            let since = Timestamp::now();
            let reply = rest.post_if_any(&start.call(), start.body.as_ref()).await?;
            let named = ["session", "session_id"].iter().find_map(|key| reply.body[*key].as_str());
            let (path, id) = (start.subscription.path.clone(), named.map(str::to_owned));
            // The output may have ended already.
            let _ = started.map(|started| started.send(StartedSession { path, id, since }));
        }
        let (utility, after) = (self.run.utility.name.to_owned(), self.run.timeouts.silence);
        self.run.reporter.notice_on_terminal(&Notice::SilenceAwaited { utility, after });
        Ok(())
    }

    /// Waits until silence or the time limit ends it.
    async fn listen(&mut self, end: Instant) -> Result<(), Error> {
        let Timeouts { silence, pace } = self.run.timeouts;
        loop {
            let times = *self.times.borrow_and_update();
            // What has no duration has one result; later messages are somebody else's.
            let is_paced = self.run.utility.paced.is_some();
            let quiet = times.map(|(first, last)| {
                if is_paced { last.max(first + pace) + silence } else { first + silence }
            });
            let due = quiet.map_or(end, |quiet| Instant::from_std(quiet).min(end));
            tokio::select! {
                biased;
                changed = self.times.changed() => if changed.is_err() {
                    // The output has ended, and with it the run.
                    std::future::pending::<()>().await;
                },
                () = sleep_until(due) => {
                    if times.is_none() {
                        return Err(self.silent());
                    }
                    self.report_end(due < end);
                    return Ok(());
                }
            }
        }
    }

    fn report_end(&self, is_quiet: bool) {
        let utility = self.run.utility.name.to_owned();
        let mut devices: Vec<String> = self.run.starts.iter().map(UtilityStart::place).collect();
        if is_quiet {
            let after = self.run.timeouts.silence;
            let notice = Notice::EndedBySilence { utility, devices, after };
            self.run.reporter.notice_on_terminal(&notice);
        } else {
            let (device, after) = (devices.swap_remove(0), self.run.limits.whole);
            self.run.reporter.notice(&Notice::Stopped { utility, device, after });
        }
    }

    fn silent(&self) -> Error {
        let device = self.run.starts.first().map(UtilityStart::place).unwrap_or_default();
        Error::Silent { device, after: self.run.limits.whole }
    }
}
