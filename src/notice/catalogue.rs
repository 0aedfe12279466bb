//! Lists every notice: its meaning, level, event name, members and wording.
//!
//! Event names and members are a contract with the programs that read `--log-format json`: add some, but
//! rename and remove none. `UPDATE=1 cargo test --lib notice` rewrites `docs/notices.md`.

use std::fmt;
use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::member::{ChannelPath, Member};
use super::{NoticeLevel, NoticeStyle, Prose, RunSummary, text};

notices! {
    /// A connection to the cloud is being opened.
    Info "connecting" Connecting { address: String } => "connecting to {address}",

    /// A connection is open; its channels are subscribed next.
    Info "connected" Connected { address: String, channels: usize }
        => "connected to {address}, subscribing to {channels} channel(s)",

    /// The cloud has acknowledged every channel of a connection.
    Info "subscribed" Subscribed { channels: usize } => "all {channels} channel(s) are subscribed",

    /// A connection that was lost is back, and its channels are subscribed again.
    News "reconnected" Reconnected { after: Duration, channels: usize } => reconnected,

    /// The cloud has acknowledged one channel.
    Debug "acknowledged" Acknowledged { channel: ChannelPath } => "subscribed to {channel}",

    /// The cloud refused a channel for good.
    Warning "subscribe_failed" Refused { channel: ChannelPath, detail: String }
        => "the cloud refused {channel}: {detail}",

    /// The cloud refused a channel for a reason that may pass; it is requested again after `pause`.
    Warning "subscribe_retry" RefusedForNow { channel: ChannelPath, detail: String, pause: Duration }
        => "the cloud refused {channel} for now: {detail}; asking again in {pause}",

    /// The cloud did not acknowledge a channel in time; it is requested again.
    Warning "ack_missing" AcknowledgementMissing { channel: ChannelPath, timeout: Duration }
        => "no acknowledgement of {channel} within {timeout}; asking again",

    /// A connection was lost or could not be opened; the next attempt follows after `pause`.
    Warning "disconnected" Disconnected { reason: String, pause: Duration, failures: u32 } => disconnected,

    /// Device names could not be fetched in the background; what is known already is shown.
    Info "names_unavailable" NamesUnavailable { reason: String }
        => "device names could not be fetched: {reason}",

    /// Messages of a channel may be missing.
    Warning "gap" Gap { channel: ChannelPath, from: Timestamp, to: Timestamp, reason: String }
        => "messages of {channel} from {from} to {to} may be missing: {reason}",

    /// A frame or a payload could not be written; reported once for each kind of fault.
    Warning "malformed" Malformed { what: String } => "not written: {what}; further occurrences are only counted",

    /// A captured packet could not be written in full; reported once for each kind of fault.
    Warning "malformed" PacketMalformed { what: String }
        => "not written in full: {what}; further occurrences are only counted",

    /// How often captured packets had a fault that was reported before; reported at the end.
    Warning "malformed" MalformedTotal { what: String, count: u64 } => "{count} times in all: {what}",

    /// A message fits no single subscription; reported for the first one.
    Warning "unmatched" Unmatched { channel: ChannelPath }
        => "not written: a message of {channel}, which fits no single subscription; further ones are only counted",

    /// The sites for Wireshark's interfaces could not be fetched while the entry was installed.
    Warning "sites_not_listed" SitesNotListed { reason: String }
        => "one interface instead of one per site: {reason}; install again once the cloud answers",

    /// The program of `--trigger` compares `field` in a way that holds for a message without it, so the trigger
    /// may fire at once.
    Warning "unguarded_trigger" UnguardedTrigger { field: String, operator: String }
        => "`--trigger` holds for messages without `{field}`, because jq compares a missing value as null; guard it: `{field} != null and {field} {operator} …`",

    /// Neither a channel nor `more` others have sent anything for this long.
    Warning "stale" Stale { channel: ChannelPath, after: Duration, more: usize } => stale,

    /// A channel that was stale has sent a message.
    Info "heard" Heard { channel: ChannelPath, after: Duration } => "{channel} is active again after {after}",

    /// The cloud has ended a subscription; the channel is requested again.
    Warning "unsubscribed" Unsubscribed { channel: ChannelPath }
        => "the cloud has ended the subscription of {channel}; asking again",

    /// The cloud's hourly limit on new connections is reached.
    Warning "limited" Limited { pause: Duration }
        => "2000 connections within an hour, the cloud's limit for a token: the next attempt is in {pause}",

    /// The reader of the output is slower than the cloud, so reading from the connection pauses.
    Warning "slow" Slow
        => "the reader of the output is slower than the cloud: the stream is held back and the connection is not checked",

    /// The output has caught up, and reading goes on.
    Info "resumed" Resumed { after: Duration } => "the output has caught up after {after}",

    /// Messages were dropped because the reader is slower than the cloud; reported once a second.
    Warning "dropped" Dropped { channel: ChannelPath, count: u64 }
        => "{count} message(s) of {channel} were dropped: the reader is slower than the cloud",

    /// A frame was sent to the cloud.
    Debug "sent" Sent { frame: String } => "sent {frame}",

    /// A connection is being closed.
    Debug "closing" Closing => "unsubscribing and closing",

    /// A REST call was made.
    Info "called" Called { method: String, path: String, status: Option<u16>, duration: Duration }
        => "{method} {path}: {status} after {duration}",

    /// A REST call failed and is repeated after `pause`.
    Warning "call_failed" CallFailed { call: String, reason: String, pause: Duration }
        => "{call}: {reason}; again in {pause}",

    /// Privileges that name neither an organization nor a site were not searched for sites.
    Info "privileges_ignored" PrivilegesIgnored { count: usize }
        => "{count} privilege(s) for whole MSPs or site groups are not searched: `--org` takes an id",

    /// Names are about to be fetched with many REST calls, one for each page of each list.
    Warning "many_calls" ManyCalls { count: usize }
        => "fetching {count} lists, each at least one of the 5000 calls that the cloud allows in an hour",

    /// Cached names cannot be read and are fetched again.
    Debug "cache_unreadable" CacheUnreadable { reason: String }
        => "cached names cannot be read and are fetched again: {reason}",

    /// Names cannot be cached.
    Debug "cache_unwritable" CacheUnwritable { reason: String } => "names cannot be cached: {reason}",

    /// Sites were added to the organization, and their channels to the run.
    News "joined" Joined { sites: Vec<String>, channels: usize } => "{channels} channel(s) join: {sites}",

    /// Sites were removed from the organization, and their channels from the run.
    Warning "left" Left { sites: Vec<String>, channels: usize } => "{channels} channel(s) leave: {sites}",

    /// The sites could not be looked up again; the next attempt follows after `pause`.
    Warning "rescan_failed" RescanFailed { reason: String, pause: Duration }
        => "sites cannot be looked up again: {reason}; trying again in {pause}",

    /// The file's extension stands for another format than the one written.
    Warning "format" MisleadingFileName { file: String, format: String, promised: String }
        => "`{file}` will contain `{format}`, not `{promised}` as its extension suggests",

    /// A filter failed on a message; reported once for each kind of failure.
    Warning "filter_failed" FilterFailed { reason: String }
        => "the filter failed on a message: {reason}; further occurrences are only counted",

    /// A filter has been working on one message for so long, and everything behind it waits.
    Warning "filter_busy" FilterBusy { option: &'static str, filter: String, after: Duration }
        => "the program of `{option}` has been busy with one message for {after}, and nothing else is written meanwhile: {filter}",

    /// A filter failed on an entry of a list; reported once for each kind of failure.
    Warning "filter_failed" ListFilterFailed { reason: String } => "{reason}",

    /// A filter failed on an output of a device utility; reported once for each kind of failure.
    Warning "filter_failed" OutputFilterFailed { reason: String }
        => "the filter failed on an output: {reason}; further occurrences are not reported",

    /// An output of a device utility could not be written; reported once for each kind of fault.
    Warning "filter_failed" OutputNotWritten { reason: String } => "not written: {reason}",

    /// A message has no field that the format can write; reported for the first one.
    Warning "no_fields" NoFields { reason: String }
        => "not written: {reason}; further occurrences are only counted",

    /// How many messages had no field that the format can write; reported at the end.
    Warning "no_fields" NoFieldsTotal { count: u64 }
        => "{count} messages in all had neither a number nor a boolean",

    /// No message so far has a column of `--columns`; reported once for each, with members that may have been meant.
    Warning "column_unknown" ColumnUnknown { column: String, members: Vec<String> } => column_unknown,

    /// A file cannot be written; the write is repeated until it succeeds.
    Warning "write_failed" WriteFailed { reason: String } => "{reason}; trying again",

    /// A file can be written again.
    News "write_recovered" WriteRecovered { after: Duration } => write_recovered,

    /// Nobody reads the named pipe of `-w` yet; writing starts when somebody does.
    News "reader_awaited" ReaderAwaited { file: String } => "waiting for a reader of the pipe `{file}`",

    /// Packets of another link type go to a file beside the one that was asked for.
    Warning "link_type" LinkTypeApart { link_type: String, file: String }
        => "packets of link type {link_type} are written to `{file}`",

    /// A file that an earlier run left unfinished was completed.
    News "salvaged" Salvaged { file: String } => "completed `{file}` of an earlier run",

    /// A file that an earlier run left unfinished was empty and was removed.
    News "salvaged" EmptyFileRemoved { file: String } => "removed `{file}`: it was empty",

    /// A file that an earlier run left unfinished cannot be completed.
    Warning "not_salvaged" NotSalvaged { file: String, reason: String }
        => "cannot complete `{file}` of an earlier run: {reason}",

    /// A file that rotation has made superfluous cannot be removed.
    Warning "not_removed" NotRemoved { file: String, reason: String } => "cannot remove `{file}`: {reason}",

    /// The command of `--on-rotate` failed, cannot keep up, or did not run.
    Warning "on_rotate_failed" OnRotateFailed { reason: String } => "{reason}",

    /// Packets of a capture that this run did not start are left out; reported once for each capture.
    Warning "other_capture" OtherCapture { capture_id: String }
        => "not written: messages of capture {capture_id}, which this run did not start; reported once",

    /// The trigger held, and the packets kept before it are written.
    News "triggered" Triggered { packets: usize } => "triggered: {packets} held packet(s) are written",

    /// The run ended before the trigger held.
    Warning "not_triggered" NotTriggered => "the trigger never held: nothing was written",

    /// Packets left the ring before their time; reported at the end.
    Warning "ring_full" RingFull { packets: u64 }
        => "{packets} packet(s) were discarded before `--keep-last` was over: a larger `--ring-size` keeps them",

    /// A capture was started.
    News "capture_started" CaptureStarted {
        capture_id: String, r#type: String, expiry: Option<Timestamp>, capture: Prose
    } => "started {capture}",

    /// A capture has ended; one that another run started has no `type`.
    News "capture_ended" CaptureEnded {
        capture_id: String, r#type: Option<String>, expiry: Option<Timestamp>, text: Prose
    } => "{text}",

    /// A capture has reached its limit, and the next one is started.
    News "capture_chained" CaptureChained {
        capture_id: String, r#type: String, expiry: Option<Timestamp>, limit: Prose
    } => "{limit} reached: the next one follows",

    /// The run has stopped its capture.
    News "capture_stopped" CaptureStopped { capture_id: String, r#type: String, expiry: Option<Timestamp> }
        => "stopped {capture_id}",

    /// The run has ended another capture to start its own.
    News "capture_taken_over" CaptureTakenOver {
        capture_id: String, r#type: String, expiry: Option<Timestamp>, capture: Prose
    } => "ended {capture}",

    /// One of several captures failed; the others go on.
    Warning "capture_failed" CaptureFailed { place: String, reason: String } => "no capture at {place}: {reason}",

    /// A capture that the cloud may keep as a file has sent no packet yet.
    News "capture_file" CaptureFileExpected { capture_id: String }
        => "no packet of {capture_id} yet: the cloud probably keeps it as a file, which is fetched when the capture ends",

    /// The file of an ended capture is not there yet.
    News "capture_file" CaptureFileAwaited { capture_id: String } => "waiting for the file of {capture_id}",

    /// The packets of a capture's file have been read.
    News "capture_file" CaptureFileFetched { capture_id: String, packets: usize }
        => "the file of {capture_id} has {packets} packet(s)",

    /// The file of a capture could not be fetched.
    Warning "capture_file_missing" CaptureFileMissing { capture_id: String, reason: String }
        => "the file of {capture_id} could not be fetched: {reason}",

    /// The cloud's documentation has no such bands for the capture; they are requested all the same.
    Warning "capture_bands" UndocumentedBands { bands: String }
        => "the cloud documents the bands 24, 5, 6 and all three, not {bands}: it may refuse them or capture other bands",

    /// Whether a capture runs, was started or was stopped is not certain.
    Warning "capture_unclear" CaptureUnclear { detail: String } => "{detail}",

    /// The process that stops captures if this one is killed could not be started, or has ended.
    Warning "guard_failed" GuardFailed { reason: String }
        => "no guard watches over the captures ({reason}): if this program is killed, they run until their limits",

    /// The recording that is played repeatedly cannot be opened again.
    Warning "recording_lost" RecordingLost { reason: String } => "the recording cannot be played again: {reason}",

    /// A line of the recording is damaged and left out; reported for the first one.
    Warning "recording_damaged" RecordingDamaged { line: u64 }
        => "left out: line {line} of the recording is damaged; further ones are only counted",

    /// How many lines of the recording were damaged; reported at the end.
    Warning "recording_damaged" RecordingDamagedTotal { count: u64 }
        => recording_damaged_total,

    /// The recording breaks off within its last line.
    Warning "recording_cut" RecordingCut => "the recording is cut off: its last line is not complete",

    /// The recording holds nothing within the span that was asked for.
    Warning "nothing_played" NothingPlayed { reason: String } => "nothing was played: {reason}",

    /// The connection was lost while a utility ran; output of these devices may be missing.
    Warning "output_missing" OutputInterrupted { utility: String, devices: Vec<String> }
        => "the connection was lost while `{utility}` ran on {devices}: output may be missing; it goes on, but is not started again",

    /// A device has sent more output of unknown sessions than can be kept.
    Warning "output_missing" OutputOverflowed { device: String }
        => "more output of unknown sessions of {device} than can be kept: some may be missing",

    /// A utility was stopped when its time was over.
    Warning "stopped" Stopped { utility: String, device: String, after: Duration }
        => "`{utility}` on {device} was stopped after {after}: there may have been more output",

    /// What ends a utility whose output has no known last line; reported once, when it has been started.
    Info "silence_awaited" SilenceAwaited { utility: String, after: Duration }
        => "waiting for the output of `{utility}`; it ends {after} after the last line unless the device says so earlier",

    /// Devices sent nothing more for so long that the utility counts as done.
    Info "ended_by_silence" EndedBySilence { utility: String, devices: Vec<String>, after: Duration }
        => "`{utility}` has ended on {devices}: no output for {after} (`--silence` waits longer)",

    /// A device stopped drawing its screen, so the view has ended.
    Info "ended_by_silence" ScreenQuiet { device: String, after: Duration }
        => "{device} has drawn nothing for {after}, so the view has ended (`--silence` waits longer)",

    /// A utility failed on one of several devices.
    Warning "device_failed" DeviceFailed { reason: String } => "{reason}",

    /// A device shell has sent nothing yet.
    Warning "silent" Silent { device: String }
        => "nothing came from {device} yet: its shells may all be taken; `~.` ends the session",

    /// A device shell was closed.
    Info "shell_closed" ShellClosed { device: String } => "the shell on {device} is closed",

    /// Where to sign in with an OAuth2 provider.
    News "authorization_url" AuthorizationUrl { provider: String, url: String }
        => "sign in with {provider} at {url}",

    /// `auth login` has signed in and stored the credentials.
    News "signed_in" SignedIn { host: String, who: String, kind: &'static str, place: String }
        => "signed in to {host} as {who}; the {kind} is kept in {place}",

    /// `auth logout` has signed out.
    News "signed_out" SignedOut { host: String, result: &'static str } => "signed out of {host}: {result}",

    /// Credentials are about to cross the network unencrypted.
    Warning "not_encrypted" NotEncrypted
        => "the connection is not encrypted: anybody on the network path can read your credentials",

    /// TLS certificates are not verified.
    Warning "insecure" Insecure
        => "certificates are not verified (`--insecure`): anybody on the network path can pose as the cloud and read your credentials",

    /// The stream belongs to another host than the one that gave the session, so it gets no cookies.
    Warning "session_withheld" SessionWithheld { host: String, stream: String }
        => "the session of {host} is not sent to {stream}: give a token for it",

    /// The stored credentials are not used: another source takes precedence.
    Warning "not_used" NotUsed { source: String }
        => "{source} is set, and comes before the credentials just stored",

    /// Another source of credentials still signs in after `auth logout`.
    Warning "still_used" StillUsed { source: String } => "{source} is set, and goes on to sign in",

    /// The cloud could not be asked to end the session.
    Warning "not_told" SessionNotEnded { reason: String } => "the cloud was not told that the session is over: {reason}",

    /// The number of REST calls in this hour is not known.
    Warning "no_usage" UsageUnknown { reason: String } => "the calls of this hour are unknown: {reason}",

    /// Stored credentials are damaged, unreadable, not renewed, or were readable by others.
    Warning "store" CredentialsStore { detail: String } => "{detail}",

    /// More notices of the same kind within a second than are shown one by one; text only.
    Warning "more" More { count: u64 } => "the same of {count} more channel(s); the summary has the totals",

    /// The figures of the run, at its end.
    News "summary" Summary { figures: RunSummary } => "{figures}",
}
