//! Tracks one device's part of a run, from waiting for its turn to its end.

use std::time::Duration;

use tokio::time::Instant;

use super::super::device::DeviceTarget;
use super::outcome::DeviceOutcome;
use super::pending::PendingOutput;
use super::progress::SessionProgress;
use super::timeouts::Timeouts;
use crate::utility::{DeviceOrigin, Utility};
use crate::wire::Piece;

/// The state of a job.
enum JobState {
    /// Waiting for its turn.
    Waiting,
    /// Waiting for the channel to be acknowledged.
    Called,
    /// The call is under way.
    Asked,
    Running(Box<SessionProgress>),
    Over,
}

/// One device and its session.
pub struct DeviceJob {
    pub target: DeviceTarget,
    /// The path of its channel.
    pub path: String,
    state: JobState,
    pending: PendingOutput,
    /// The channel is acknowledged on a live connection.
    listening: bool,
    /// Its deadline: the end of the run, or of its own time once it has its turn.
    end: Option<Instant>,
    /// Output was discarded for lack of room.
    was_full: bool,
}

/// The rest of the output, and the outcome.
pub type JobOutcome = (Option<SpeakerOutput>, DeviceOutcome);

/// Output and its origin.
pub struct SpeakerOutput {
    pub speaker: std::sync::Arc<DeviceOrigin>,
    pub pieces: Vec<Piece>,
}

impl DeviceJob {
    /// `end` is the end of the whole run, if it has one.
    pub fn new(target: DeviceTarget, end: Option<Instant>) -> Self {
        Self {
            path: target.subscription().path,
            target,
            state: JobState::Waiting,
            pending: PendingOutput::default(),
            listening: false,
            end,
            was_full: false,
        }
    }

    pub fn is_waiting(&self) -> bool {
        matches!(self.state, JobState::Waiting)
    }

    pub fn is_over(&self) -> bool {
        matches!(self.state, JobState::Over)
    }

    /// Starts its turn.
    pub fn call(&mut self, now: Instant, whole: Duration) {
        self.state = JobState::Called;
        let own = now + whole;
        self.end = Some(self.end.map_or(own, |end| end.min(own)));
    }

    /// True if the call has to be made now; from then on it counts as made.
    pub fn ask(&mut self) -> bool {
        let ready = self.listening && matches!(self.state, JobState::Called);
        if ready {
            self.state = JobState::Asked;
        }
        ready
    }

    /// Notes that the channel is acknowledged, for the first time or again.
    pub fn listens(&mut self, now: Instant) {
        self.listening = true;
        self.restart_timeouts(now);
    }

    /// Notes a lost connection; true if output may be lost too.
    pub fn lost(&mut self) -> bool {
        self.listening = false;
        matches!(self.state, JobState::Asked | JobState::Running(_))
    }

    /// Notes the answer to the call; returns the output that came before it.
    pub fn answered(
        &mut self,
        utility: &'static Utility,
        session: &str,
        timeouts: Timeouts,
        now: Instant,
    ) -> SpeakerOutput {
        let mut course = SessionProgress::new(utility, self.target.speaker(session), timeouts, now);
        let waiting = self.pending.take(session);
        let pieces = waiting.iter().flat_map(|raw| course.output(raw, now)).collect();
        let speaker = course.speaker.clone();
        self.state = JobState::Running(Box::new(course));
        SpeakerOutput { speaker, pieces }
    }

    /// Takes output of this or another session; an error if it had to be discarded.
    pub fn output(
        &mut self,
        session: &str,
        raw: &str,
        now: Instant,
    ) -> Result<Option<SpeakerOutput>, PendingOutputFull> {
        match &mut self.state {
            JobState::Running(course) if course.speaker.session == session => {
                let pieces = course.output(raw, now);
                Ok(Some(SpeakerOutput { speaker: course.speaker.clone(), pieces }))
            }
            // The session id comes with the answer, which may arrive after the first output.
            JobState::Called | JobState::Asked if !self.pending.put(session, raw) => {
                Err(PendingOutputFull { first: !std::mem::replace(&mut self.was_full, true) })
            }
            _ => Ok(None),
        }
    }

    /// The next deadline.
    pub fn due(&self) -> Option<Instant> {
        let end = self.end?;
        match &self.state {
            // Without a connection, silence says nothing: only the deadline counts.
            JobState::Running(course) if self.listening => {
                Some(course.due().map_or(end, |due| end.min(due)))
            }
            JobState::Over => None,
            JobState::Waiting | JobState::Called | JobState::Asked | JobState::Running(_) => {
                Some(end)
            }
        }
    }

    /// Ends it if its output is complete.
    pub fn conclude(&mut self) -> Option<JobOutcome> {
        let finished = matches!(&self.state, JobState::Running(course) if course.is_finished());
        finished.then(|| self.close(false))
    }

    /// Ends it if its time is over.
    pub fn expire(&mut self, now: Instant) -> Option<JobOutcome> {
        let timed_out = self.end.is_some_and(|end| end <= now);
        let due = self.due().is_some_and(|due| due <= now);
        due.then(|| self.close(timed_out))
    }

    /// Ends it regardless of its output.
    pub fn close(&mut self, timed_out: bool) -> JobOutcome {
        let JobState::Running(mut course) = std::mem::replace(&mut self.state, JobState::Over)
        else {
            return (None, DeviceOutcome::Silent);
        };
        let said = SpeakerOutput { speaker: course.speaker.clone(), pieces: course.finish() };
        let verdict = match course.failure() {
            Some(reason) => DeviceOutcome::Failed(reason.to_owned()),
            None if !course.has_output() => DeviceOutcome::Silent,
            None if timed_out => DeviceOutcome::Stopped,
            None if course.is_finished() => DeviceOutcome::Done,
            None => DeviceOutcome::Quiet(course.silence()),
        };
        (Some(said), verdict)
    }

    /// Restarts the timeouts, because no output could be received until now.
    pub fn restart_timeouts(&mut self, now: Instant) {
        if let JobState::Running(course) = &mut self.state {
            course.restart_timeouts(now);
        }
    }

    /// Ends it and discards its output.
    pub fn give_up(&mut self) {
        self.state = JobState::Over;
    }
}

/// Output of unknown sessions fills the buffer.
#[derive(Debug)]
pub struct PendingOutputFull {
    /// Whether this is the first time for the device.
    pub first: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn job() -> DeviceJob {
        DeviceJob::new(
            DeviceTarget { site_id: "S".into(), device_id: "D".into(), name: None },
            None,
        )
    }

    fn lines(said: Option<SpeakerOutput>) -> Vec<String> {
        let pieces = said.map(|said| said.pieces).unwrap_or_default();
        pieces.into_iter().map(|piece| piece.text().to_owned()).collect()
    }

    fn running(now: Instant) -> DeviceJob {
        let mut job = job();
        job.call(now, SECOND * 60);
        job.listens(now);
        assert!(job.ask() && !job.ask());
        job
    }

    const PATIENCE: Timeouts = Timeouts { silence: SECOND, pace: Duration::ZERO };

    fn ping() -> &'static Utility {
        Utility::named("ping").expect("a utility")
    }

    #[test]
    fn output_before_the_answer_comes_first_and_other_sessions_are_left_out() {
        let now = Instant::now();
        let mut job = running(now);
        for (session, raw) in [("mine", "first\nsec"), ("other", "no\n"), ("mine", "ond\n")] {
            assert!(lines(job.output(session, raw, now).expect("room")).is_empty());
        }
        let said = job.answered(ping(), "mine", PATIENCE, now);
        assert_eq!(said.speaker.session, "mine");
        assert_eq!(lines(Some(said)), ["first", "second"]);
        assert_eq!(lines(job.output("mine", "third\n", now).expect("room")), ["third"]);
        assert!(lines(job.output("other", "no\n", now).expect("room")).is_empty());
    }

    #[test]
    fn how_it_ends() {
        let now = Instant::now();
        let end =
            |job: &mut DeviceJob, at| job.expire(at).map(|(said, verdict)| (lines(said), verdict));
        let mut silent = running(now);
        silent.answered(ping(), "s", PATIENCE, now);
        assert!(end(&mut silent, now + SECOND * 59).is_none());
        assert!(matches!(end(&mut silent, now + SECOND * 60), Some((_, DeviceOutcome::Silent))));
        let mut spoken = running(now);
        spoken.answered(ping(), "s", PATIENCE, now);
        spoken.output("s", "some", now).expect("room");
        let ended = end(&mut spoken, now + SECOND).expect("an end");
        assert!(matches!(ended, (lines, DeviceOutcome::Quiet(SECOND)) if lines == ["some"]));
        assert!(spoken.is_over() && spoken.due().is_none());
        let mut unanswered = running(now);
        assert!(matches!(
            end(&mut unanswered, now + SECOND * 60),
            Some((_, DeviceOutcome::Silent))
        ));
        let mut endless = running(now);
        endless.answered(ping(), "s", PATIENCE, now);
        endless.output("s", "some\n", now + SECOND * 60).expect("room");
        assert!(matches!(end(&mut endless, now + SECOND * 60), Some((_, DeviceOutcome::Stopped))));
    }

    #[test]
    fn the_end_of_the_run_is_that_of_who_still_waits() {
        let now = Instant::now();
        let target = DeviceTarget { site_id: "S".into(), device_id: "D".into(), name: None };
        let mut job = DeviceJob::new(target, Some(now + SECOND * 9));
        assert_eq!(job.due(), Some(now + SECOND * 9));
        job.call(now, SECOND * 60);
        assert_eq!(job.due(), Some(now + SECOND * 9));
        assert!(matches!(job.expire(now + SECOND * 9), Some((None, DeviceOutcome::Silent))));
    }

    #[test]
    fn silence_while_the_connection_is_lost_is_no_end() {
        let now = Instant::now();
        let mut job = running(now);
        job.answered(ping(), "s", PATIENCE, now);
        job.output("s", "some\n", now).expect("room");
        assert!(job.lost());
        assert_eq!(job.due(), Some(now + SECOND * 60));
        job.listens(now + SECOND * 9);
        assert_eq!(job.due(), Some(now + SECOND * 10));
    }
}
