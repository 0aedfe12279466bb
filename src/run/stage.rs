//! The stage between the queue and the outputs, where a command may hold messages back.

use std::time::Instant;

use crate::format::Fault;
use crate::net::{Event, QueuedMessage};

/// Decides for every message and gap what reaches the outputs. Runs on the thread of the output loop.
pub trait Stage: Send {
    /// Waits for what must be known before the first message, until the deadline at most.
    fn ready(&mut self, deadline: Option<Instant>) -> Readiness;

    /// Takes what has become known since; called before each batch of events.
    fn refresh(&mut self);

    fn message(&mut self, message: &QueuedMessage) -> Staged;

    fn gap(&mut self, gap: &Event) -> Decision;

    /// Whether nothing that follows is wanted: the run is over.
    fn is_complete(&self) -> bool;

    /// Reports what is known at the end only.
    fn finish(&mut self);
}

/// What waiting for the first message came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readiness {
    Ready,
    /// The deadline has passed.
    Late,
    /// There will be no message.
    Never,
}

/// What becomes of a message.
#[derive(Default)]
pub struct Staged {
    /// Gaps to be written before it.
    pub announced: Vec<Event>,
    pub decision: Decision,
    /// What was wrong with the message.
    pub fault: Option<Fault>,
}

#[derive(Debug, Default)]
pub enum Decision {
    /// It is written.
    #[default]
    Pass,
    /// It is not written, and forgotten.
    Drop,
    /// It waits in the stage; these are written now, in this order.
    Hold(Vec<Event>),
}
