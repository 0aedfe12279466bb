//! Generates `docs/notices.md` from the catalogue, and compares it with the committed page.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::time::Duration;

use jiff::Timestamp;

use super::member::Member;
use super::{NoticeLevel, Prose, RunSummary, catalogue};

/// One notice in the catalogue.
pub struct Entry {
    pub event: &'static str,
    pub level: NoticeLevel,
    /// The lines of its doc comment.
    pub meaning: &'static [&'static str],
    /// Names and types.
    pub members: &'static [(&'static str, &'static str)],
}

/// The type and unit of a member, for the reader of JSON; empty for what is no member there.
pub trait Described {
    const TYPE: &'static str;
}

macro_rules! described {
    ($($type:ty => $text:literal),+ $(,)?) => {
        $( impl Described for $type {
            const TYPE: &'static str = $text;
        } )+
    };
}

described! {
    super::member::ChannelPath => "string",
    String => "string",
    &'static str => "string",
    Vec<String> => "array of strings",
    usize => "integer",
    u64 => "integer",
    u32 => "integer",
    Option<u16> => "integer or null",
    Duration => "number, seconds",
    Timestamp => "string, RFC 3339",
    Option<Timestamp> => "string, RFC 3339; absent if unknown",
    Option<String> => "string; absent if unknown",
    Prose => "",
    RunSummary => "see below",
}

/// The members of `summary`, as [`RunSummary`] serializes them.
const SUMMARY: &[(&str, &str, &str)] = &[
    ("messages", "integer", "messages written, after the filter"),
    ("bytes", "integer", "bytes written"),
    ("seconds", "number, seconds", "duration of the run"),
    ("received", "integer", "messages received on all channels"),
    ("connections", "integer", "connections that were made"),
    ("reconnects", "integer", "those of them that replaced a lost one"),
    ("gaps", "integer", "spans in which messages may be missing"),
    ("dropped", "integer", "messages dropped because the reader was too slow"),
    ("unwritten", "integer", "messages received but not written before the run ended"),
    ("lost", "integer", "captured packets that the cloud says it lost"),
    ("refused", "integer", "channels refused for good"),
    ("untold", "integer", "notices that came faster than they were printed"),
    ("bad_frames", "integer", "frames and messages that could not be written"),
    ("channels", "object", "`messages`, `bytes`, `gaps` and `dropped` of each channel"),
];

const START: &str = "# Notices\n
Everything that `mistcat` reports besides its data goes to stderr as notices. With `--log-format json` each is a line of
JSON with these members first:\n
| member | type | what it holds |\n|---|---|---|
| `time` | string, RFC 3339 | when the notice was printed |
| `level` | string | `warning`, `info` or `debug` |
| `event` | string | the name of the notice, from the table below |
| `message` | string | the text for people; its wording may change |\n
The members of the event follow. Event names and members stay from release to release; new ones may be added. One event
may have several rows, with different members. `-q` silences all notices, `-v` adds those marked `-v`, and `-vv` those
marked `-vv`. The error that ends a run is not a notice: it is plain text in either format.\n
| event | level | members | reported when |\n|---|---|---|---|\n";

fn page() -> String {
    let mut page = START.to_owned();
    for entry in catalogue::ENTRIES {
        let level = match entry.level {
            NoticeLevel::Warning | NoticeLevel::News => entry.level.name().to_owned(),
            NoticeLevel::Info => format!("{}, `-v`", entry.level.name()),
            NoticeLevel::Debug => format!("{}, `-vv`", entry.level.name()),
        };
        let members = entry.members.iter().filter(|(_, kind)| !kind.is_empty());
        let members: Vec<String> =
            members.map(|(name, kind)| member(name.trim_start_matches("r#"), kind)).collect();
        let meaning = entry.meaning.concat();
        let (event, members) = (entry.event, members.join("<br>"));
        writeln!(page, "| `{event}` | {level} | {members} |{meaning} |").expect("a string grows");
    }
    page.push_str(
        "\n## The figures of `summary`\n\n| member | type | what it counts |\n|---|---|---|\n",
    );
    for (name, kind, meaning) in SUMMARY {
        writeln!(page, "| `{name}` | {kind} | {meaning} |").expect("a string grows");
    }
    page
}

fn member(name: &str, kind: &str) -> String {
    if kind == RunSummary::TYPE {
        return kind.to_owned();
    }
    format!("`{name}` ({kind})")
}

#[test]
fn the_reference_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/notices.md");
    let current = page();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &current).expect("the page is written");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == current,
        "docs/notices.md is out of date: run `UPDATE=1 cargo test --lib notice`"
    );
}

#[test]
fn the_summary_is_described_in_full() {
    let json = RunSummary::default().json().expect("an object");
    let members: Vec<&str> =
        json.as_object().expect("an object").keys().map(String::as_str).collect();
    let described: Vec<&str> = SUMMARY.iter().map(|(name, ..)| *name).collect();
    assert_eq!(members, described);
}

/// Programs that look at one event find one level.
#[test]
fn rows_of_one_event_agree_on_the_level() {
    let mut levels = BTreeMap::new();
    for entry in catalogue::ENTRIES {
        let level = *levels.entry(entry.event).or_insert(entry.level);
        assert_eq!(level, entry.level, "{}", entry.event);
    }
    assert!(levels.len() > 60, "{}", levels.len());
}
