//! Tracks one session: its output, whether it has ended and whether it failed.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::timeouts::Timeouts;
use crate::utility::{DeviceOrigin, Utility, tells_failure};
use crate::wire::{Joiner, Piece};

/// How much of a device's own text an error quotes, in characters.
const EXCERPT: usize = 200;

/// A running session.
pub struct SessionProgress {
    utility: &'static Utility,
    pub speaker: Arc<DeviceOrigin>,
    timeouts: Timeouts,
    joiner: Joiner,
    first: Option<Instant>,
    last: Instant,
    failure: Option<String>,
    finished: bool,
}

impl SessionProgress {
    pub fn new(
        utility: &'static Utility,
        speaker: DeviceOrigin,
        timeouts: Timeouts,
        now: Instant,
    ) -> Self {
        Self {
            utility,
            speaker: Arc::new(speaker),
            timeouts,
            joiner: Joiner::default(),
            first: None,
            last: now,
            failure: None,
            finished: false,
        }
    }

    /// Takes output and returns the pieces that it completes.
    pub fn output(&mut self, text: &str, now: Instant) -> Vec<Piece> {
        self.first.get_or_insert(now);
        self.last = now;
        let mut pieces = self.joiner.push(text);
        self.judge(&pieces);
        let closing = |text: &str| {
            let own = self.utility.closing.iter();
            own.copied().any(|closing| text.trim_end().ends_with(closing))
        };
        // A closing text may come without a line break.
        if self.finished || closing(self.joiner.rest()) {
            self.finished = true;
            pieces.extend(self.finish());
        }
        pieces
    }

    /// Returns the unfinished rest.
    pub fn finish(&mut self) -> Vec<Piece> {
        let rest = self.joiner.finish();
        self.judge(&rest);
        rest
    }

    /// Restarts the timeouts, because no output could be received until now.
    pub fn restart_timeouts(&mut self, now: Instant) {
        self.last = now;
    }

    /// Whether its output says that it is over.
    pub fn is_finished(&self) -> bool {
        self.finished
    }

    pub fn has_output(&self) -> bool {
        self.first.is_some()
    }

    /// The failure that the device reports.
    pub fn failure(&self) -> Option<&str> {
        self.failure.as_deref()
    }

    /// The silence that ends it.
    pub fn silence(&self) -> Duration {
        self.timeouts.silence
    }

    /// When continued silence ends it, which takes some output first.
    pub fn due(&self) -> Option<Instant> {
        let paced = self.first? + self.timeouts.pace;
        Some(self.last.max(paced) + self.timeouts.silence)
    }

    fn judge(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Line(line) => {
                    let has = |texts: &[&str]| texts.iter().any(|text| line.contains(text));
                    self.finished |= has(self.utility.closing);
                    if tells_failure(line) || has(self.utility.failing) {
                        self.failure.get_or_insert_with(|| excerpt(line));
                    }
                }
                Piece::Table(table) => {
                    self.finished |= table.is_finished();
                    if let Some(reason) = table.failure() {
                        self.failure.get_or_insert_with(|| excerpt(&reason));
                    }
                }
            }
        }
    }
}

fn excerpt(text: &str) -> String {
    text.trim().chars().filter(|letter| !letter.is_control()).take(EXCERPT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATIENCE: Timeouts = Timeouts { silence: Duration::from_secs(3), pace: Duration::ZERO };

    fn course(name: &str, timeouts: Timeouts) -> SessionProgress {
        let speaker = DeviceOrigin {
            device: "D".into(),
            mac: None,
            session: "s".into(),
            path: "/p".into(),
            site_id: "S".into(),
        };
        let utility = Utility::named(name).expect("a utility");
        SessionProgress::new(utility, speaker, timeouts, Instant::now())
    }

    fn lines(pieces: Vec<Piece>) -> Vec<String> {
        pieces.into_iter().map(|piece| piece.text().to_owned()).collect()
    }

    #[test]
    fn it_ends_by_known_text_even_without_a_line_break() {
        for (name, pieces, failure) in [
            ("bounce_port", &["Port boun", "ce complete."][..], None),
            (
                "check_radius_server",
                &["    Reason : fail", "    Test complete. Exi", "ting"],
                Some("Reason : fail    Test complete. Exiting"),
            ),
            ("ping", &["64 bytes\nround-trip min/avg/max = 1/2", "/3 ms\n"], None),
            (
                "ping",
                &["4 sent, 0 received, 100% packet loss\n"],
                Some("4 sent, 0 received, 100% packet loss"),
            ),
            ("show_session", &["{\"status\":\"SUCCESS\",\"fini", "shed\":true,\"rows\":[]}"], None),
            (
                "show_session",
                &["{\"status\":\"FAILED\",\"finished\":true,\"message\":\"x\"}\n"],
                Some("FAILED: x"),
            ),
        ] {
            let mut course = course(name, PATIENCE);
            let now = Instant::now();
            for (place, piece) in pieces.iter().enumerate() {
                assert!(!course.is_finished(), "{name} {piece}");
                lines(course.output(piece, now));
                assert_eq!(course.is_finished(), place + 1 == pieces.len(), "{name} {piece}");
            }
            assert_eq!(course.failure(), failure, "{name}");
        }
    }

    #[test]
    fn silence_is_the_end_after_output_and_never_before_it() {
        let mut course = course("ping", Timeouts { pace: Duration::from_secs(9), ..PATIENCE });
        let begun = Instant::now();
        assert_eq!(course.due(), None);
        let second = |seconds| begun + Duration::from_secs(seconds);
        course.output("PING\n", second(5));
        assert_eq!(course.due(), Some(second(5 + 9 + 3)));
        course.output("late\n", second(20));
        assert_eq!(course.due(), Some(second(23)));
        course.restart_timeouts(second(40));
        assert_eq!(course.due(), Some(second(43)));
    }

    #[test]
    fn the_rest_is_a_line_too_and_may_report_a_failure() {
        let mut course = course("arp", PATIENCE);
        assert!(lines(course.output("error: no", Instant::now())).is_empty());
        assert_eq!(lines(course.finish()), ["error: no"]);
        assert_eq!(course.failure(), Some("error: no"));
        assert!(!course.is_finished() && course.has_output());
    }
}
