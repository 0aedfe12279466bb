//! The stage between the queue and the outputs, where a command may hold messages back.

use std::sync::Arc;
use std::time::Instant;

use crate::filter::FilterActivity;
use crate::format::Fault;
use crate::net::{Event, QueuedMessage};

/// Decides for every message and gap what reaches the outputs. Runs on the thread of the output loop.
pub trait Stage: Send {
    /// What its filter works on, if it has one.
    fn filter_activity(&self) -> Option<Arc<FilterActivity>> {
        None
    }

    /// Waits, at most until the deadline, for what must be known before the first message.
    fn ready(&mut self, deadline: Option<Instant>) -> Readiness;

    /// Picks up news without blocking; called before each batch of events.
    fn refresh(&mut self);

    fn message(&mut self, message: &QueuedMessage) -> Staged;

    fn gap(&mut self, gap: &Event) -> Decision;

    /// Whether the run is over because no further event is wanted.
    fn is_complete(&self) -> bool;

    /// Reports what is only known at the end.
    fn finish(&mut self);
}

/// The result of waiting for the first message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readiness {
    Ready,
    /// The deadline has passed.
    Late,
    /// No message will come.
    Never,
}

/// The stage's answer to a message.
#[derive(Default)]
pub struct Staged {
    /// Gaps to write before it.
    pub announced: Vec<Event>,
    pub decision: Decision,
    /// The fault found in the message.
    pub fault: Option<Fault>,
}

/// What happens to an event.
#[derive(Debug, Default)]
pub enum Decision {
    /// Written.
    #[default]
    Pass,
    /// Discarded.
    Drop,
    /// Kept by the stage; these events are written now, in this order.
    Hold(Vec<Event>),
}
