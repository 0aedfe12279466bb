//! One line for people: the columns of the channel's view, of the user's choice, or coloured JSON.

use std::borrow::Cow;

use jiff::tz::TimeZone;

use super::cell::{self, Cell, Clock, plain};
use super::line::{Fill, Line, Slot};
use super::moment::Stamper;
use super::printer::Message;
use super::style::{Painter, Tone};
use super::text::{harmless, harmless_json, width};
use super::{Settings, json};
use crate::channel::{Channel, Column, Health, KIND_PATH, Kind, Subscription, Unit};
use crate::wire::lookup;

/// Columns for the name of a site.
const SITE_WIDTH: usize = 12;

/// The most by which a name's column grows where the terminal is wide.
const GROWTH: usize = 16;

/// The most that a column of the user's choice grows to.
const WIDEST: usize = 40;

/// What the user chose, and the widest value so far.
struct Chosen {
    path: String,
    width: usize,
}

/// Writes pretty lines.
pub struct Pretty {
    painter: Painter,
    chosen: Vec<Chosen>,
    stamper: Option<Stamper>,
    zone: TimeZone,
    limit: Option<usize>,
    several_sites: bool,
}

impl Pretty {
    pub fn new(settings: &Settings) -> Self {
        let zone = if settings.utc { TimeZone::UTC } else { TimeZone::system() };
        let chosen = settings.columns.iter().map(|path| Chosen { path: path.clone(), width: 0 });
        Self {
            painter: Painter { color: settings.color },
            chosen: chosen.collect(),
            stamper: settings.timestamps.map(|stamp| Stamper::new(stamp, zone.clone())),
            zone,
            limit: settings.width,
            several_sites: settings.several_sites,
        }
    }

    /// Appends the payload of `message`, without a line break.
    pub fn payload(&mut self, message: &Message, out: &mut Vec<u8>) {
        let columns = message
            .record
            .subscription
            .channel
            .map_or(&[][..], |channel| channel.columns(message.kind));
        if !self.chosen.is_empty() || !tells_enough(columns, message) {
            return self.text(message, message.payload, out);
        }
        let stamp = self.stamp(message);
        let mut line = self.begin(stamp.as_deref(), message.record.subscription, out);
        let clock = Clock { now: message.record.received, zone: &self.zone };
        let mut growth = growth(message.record.subscription.channel, self.limit);
        for column in columns {
            let grown =
                if column.health == Health::Identity { std::mem::take(&mut growth) } else { 0 };
            push_column(&mut line, column, grown, message, clock);
        }
    }

    /// Appends JSON text: its columns if the user chose some, else the whole of it.
    pub fn text(&mut self, message: &Message, text: &str, out: &mut Vec<u8>) {
        let stamp = self.stamp(message);
        if self.chosen.is_empty() {
            self.lead(stamp.as_deref(), out);
            return self.json(text, out);
        }
        let mut chosen = std::mem::take(&mut self.chosen);
        let mut line = self.begin(stamp.as_deref(), message.record.subscription, out);
        for column in &mut chosen {
            push_chosen(&mut line, column, lookup(text, &column.path));
        }
        self.chosen = chosen;
    }

    /// Appends the whole of a JSON text.
    pub fn json(&self, text: &str, out: &mut Vec<u8>) {
        json::compact(&harmless_json(text), self.painter, out);
    }

    /// Appends the text of a string result.
    pub fn bare(&mut self, message: &Message, text: &str, out: &mut Vec<u8>) {
        let stamp = self.stamp(message);
        self.lead(stamp.as_deref(), out);
        out.extend_from_slice(harmless(text).as_bytes());
    }

    fn stamp(&mut self, message: &Message) -> Option<String> {
        self.stamper.as_mut().map(|stamper| stamper.next(message.record.received))
    }

    fn lead(&self, stamp: Option<&str>, out: &mut Vec<u8>) {
        if let Some(stamp) = stamp {
            self.painter.paint(Tone::Dim, stamp, out);
            out.extend_from_slice(b"  ");
        }
    }

    /// A line with what stands before the columns.
    fn begin<'a>(
        &self,
        stamp: Option<&str>,
        subscription: &Subscription,
        out: &'a mut Vec<u8>,
    ) -> Line<'a> {
        let mut line = Line::new(self.limit, self.painter, out);
        if let Some(text) = stamp {
            line.push(Slot {
                label: "",
                text,
                tone: Tone::Dim,
                width: width(text),
                fill: Fill::Right,
            });
        }
        if self.several_sites {
            let name = subscription.site.as_deref().or(subscription.site_id.as_deref());
            let text = harmless(name.unwrap_or("-"));
            line.push(Slot {
                label: "",
                text: &text,
                tone: Tone::Place,
                width: SITE_WIDTH,
                fill: Fill::Left,
            });
        }
        line
    }
}

/// The raw value that a column shows; `null` is none.
fn value<'a>(column: &Column, message: &Message<'a>) -> Option<Cow<'a, str>> {
    column.paths.iter().find_map(|path| match *path {
        KIND_PATH => message.kind.map(|kind| format!("\"{}\"", kind.name()).into()),
        path => lookup(message.payload, path)
            .filter(|raw| !matches!(*raw, "null" | "\"\""))
            .map(Cow::Borrowed),
    })
}

/// A payload of which the view shows next to nothing is better shown as it is.
fn tells_enough(columns: &[Column], message: &Message) -> bool {
    let shown = || columns.iter().filter(|column| value(column, message).is_some());
    shown().take(2).count() >= columns.len().min(2).max(1)
}

fn push_column(line: &mut Line, column: &Column, grown: usize, message: &Message, clock: Clock) {
    let raw = value(column, message);
    let cell = raw.map(|raw| cell::show(&raw, column.unit, column.health, clock));
    let cell = cell.unwrap_or(Cell { text: "-".to_owned(), tone: Tone::Dim });
    let fill = match column.unit {
        Unit::Text | Unit::Id | Unit::UpDown | Unit::YesNo | Unit::Clock => Fill::Left,
        Unit::Prose => Fill::Rest,
        _ => Fill::Right,
    };
    line.push(Slot {
        label: column.label,
        text: &cell.text,
        tone: cell.tone,
        width: if fill == Fill::Rest { 0 } else { column.width + grown },
        fill,
    });
}

/// By how much the column of names may grow: the same for all views of a channel, so that the columns after it
/// stay below each other.
fn growth(channel: Option<&Channel>, limit: Option<usize>) -> usize {
    let Some(limit) = limit else { return GROWTH };
    let views = channel.map_or(&[][..], |channel| channel.views);
    let widest = views.iter().map(|(_, columns)| columns.iter().map(needed).sum()).max();
    limit.saturating_sub(widest.unwrap_or(0)).min(GROWTH)
}

fn needed(column: &Column) -> usize {
    width(column.label) + column.width + 3
}

fn push_chosen(line: &mut Line, column: &mut Chosen, raw: Option<&str>) {
    let label = column.path.rsplit('.').next().unwrap_or_default();
    let shown = match raw.filter(|raw| *raw != "null") {
        None => Cow::Borrowed("-"),
        Some(raw) => harmless(&plain(raw)).into_owned().into(),
    };
    column.width = column.width.max(width(&shown)).min(WIDEST);
    let number = raw
        .is_some_and(|raw| raw.starts_with(|first: char| first == '-' || first.is_ascii_digit()));
    let tone = match raw {
        None | Some("null") => Tone::Dim,
        Some(_) if number => Tone::Number,
        Some(_) => Tone::Plain,
    };
    let fill = if number { Fill::Right } else { Fill::Left };
    line.push(Slot { label, text: &shown, tone, width: column.width, fill });
}
