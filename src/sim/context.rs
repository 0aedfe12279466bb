//! The state that all connections of a simulated cloud share.

use std::sync::Arc;

use super::broadcast::Broadcaster;
use super::call_quota::CallQuota;
use super::captures::SimulatedCaptures;
use super::clock::CloudClock;
use super::journal::Journal;
use super::recording::ReplayedRecording;
use super::script::Scenario;
use super::sessions::LoginSessions;
use super::utilities::UtilitySessions;
use super::world::World;

/// What all connections of a cloud have in common.
pub struct SimulatorContext {
    pub world: World,
    pub token: String,
    pub clock: CloudClock,
    /// Whether other administrators seem to be at work.
    pub background: bool,
    pub scenario: Scenario,
    pub recording: Option<Arc<ReplayedRecording>>,
    pub journal: Arc<Journal>,
    pub calls: CallQuota,
    pub sessions: LoginSessions,
    pub audience: Broadcaster,
    pub captures: Arc<SimulatedCaptures>,
    pub utilities: Arc<UtilitySessions>,
    /// Whether clients come by TLS.
    pub secure: bool,
}
