//! Builds a line of aligned cells that fits the width of the terminal.

use std::borrow::Cow;

use crate::text::sanitize::{cut, cut_middle, width};
use crate::text::{Painter, Tone};

/// Spaces between two cells.
pub const GAP: usize = 2;

/// The fewest columns in which a long text is worth showing.
const LEAST: usize = 8;

/// A cell, and how it is laid out.
#[derive(Clone, Copy, Debug)]
pub struct LineSlot<'a> {
    /// Printed dimly before the text.
    pub label: &'a str,
    pub text: &'a str,
    /// Printed dimly after the text.
    pub suffix: &'a str,
    pub tone: Tone,
    /// Columns kept for the text.
    pub width: usize,
    pub fill: SlotFill,
}

impl<'a> LineSlot<'a> {
    /// A cell without a label, at the start of the line.
    pub fn first(text: &'a str, tone: Tone, width: usize) -> Self {
        Self { label: "", text, suffix: "", tone, width, fill: SlotFill::Left }
    }

    /// The same cell in the rest of the line.
    pub fn rest(self) -> Self {
        Self { fill: SlotFill::Rest, ..self }
    }
}

/// How a text fills its slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlotFill {
    /// Left-aligned; cut if too long.
    Left,
    /// Left-aligned; cut in the middle if too long.
    Name,
    /// Right-aligned; a longer text pushes what follows.
    Right,
    /// Left-aligned, in the rest of the line.
    Rest,
}

/// Appends slots to `out` until one does not fit.
pub struct LineBuilder<'a> {
    out: &'a mut Vec<u8>,
    painter: Painter,
    /// The terminal's width.
    limit: usize,
    used: usize,
    /// Spaces owed before the next slot. They stay unwritten if none follows.
    pending: usize,
    started: bool,
    /// A slot did not fit: nothing may follow, or columns would shift.
    full: bool,
}

impl<'a> LineBuilder<'a> {
    pub fn new(limit: Option<usize>, painter: Painter, out: &'a mut Vec<u8>) -> Self {
        let limit = limit.unwrap_or(usize::MAX);
        Self { out, painter, limit, used: 0, pending: 0, started: false, full: false }
    }

    /// Appends the slot if it fits, and no slot after the first that does not.
    pub fn push(&mut self, slot: LineSlot) {
        let lead = if slot.label.is_empty() { 0 } else { width(slot.label) + 1 };
        let tail = if slot.suffix.is_empty() { 0 } else { width(slot.suffix) + 1 };
        let room = self.limit.saturating_sub(self.used + self.pending + lead + tail);
        let Some(text) = self.fitted(&slot, room) else {
            self.full = true;
            return;
        };
        let taken = width(&text);
        let blank = slot.width.min(room).saturating_sub(taken);
        self.started = true;
        if taken + lead + tail == 0 {
            self.pending += blank + GAP;
            return;
        }
        let (before, after) = if slot.fill == SlotFill::Right { (blank, 0) } else { (0, blank) };
        self.spaces(self.pending);
        if lead > 0 {
            self.painter.paint(Tone::Dim, slot.label, self.out);
            self.spaces(1);
        }
        self.spaces(before);
        self.painter.paint(slot.tone, &text, self.out);
        if tail > 0 {
            self.spaces(1);
            self.painter.paint(Tone::Dim, slot.suffix.trim_end(), self.out);
        }
        let padding = slot.suffix.len() - slot.suffix.trim_end().len();
        self.used += self.pending + lead + before + taken + tail - padding;
        self.pending = GAP + after + padding;
    }

    /// The output, for free text on the rest of the line.
    pub fn rest(mut self) -> &'a mut Vec<u8> {
        self.spaces(self.pending);
        self.out
    }

    /// The text as it fits into `room` columns; `None` if it does not.
    fn fitted<'t>(&self, slot: &LineSlot<'t>, room: usize) -> Option<Cow<'t, str>> {
        let whole = match slot.fill {
            SlotFill::Left => cut(slot.text, slot.width),
            SlotFill::Name => cut_middle(slot.text, slot.width),
            SlotFill::Right | SlotFill::Rest => slot.text.into(),
        };
        let needed = if slot.fill == SlotFill::Right { slot.width } else { 0 }.max(width(&whole));
        let first = !self.started && (room > 0 || slot.label.is_empty());
        if self.full {
            None
        } else if needed <= room {
            Some(whole)
        } else if first || (slot.fill == SlotFill::Rest && room >= LEAST) {
            Some(cut(slot.text, room))
        } else {
            None
        }
    }

    fn spaces(&mut self, count: usize) {
        self.out.resize(self.out.len() + count, b' ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(limit: usize, slots: &[(&str, &str, usize, SlotFill)]) -> String {
        let mut out = Vec::new();
        let mut line = LineBuilder::new(Some(limit), Painter { color: false }, &mut out);
        for (label, text, width, fill) in slots {
            let own = LineSlot::first(text, Tone::Plain, *width);
            line.push(LineSlot { label, fill: *fill, ..own });
        }
        let text = String::from_utf8(out).expect("UTF-8");
        assert!(width(&text) <= limit, "{text}");
        text
    }

    #[test]
    fn cells_stand_below_each_other() {
        let slots = |name, count| {
            [
                ("", name, 6, SlotFill::Left),
                ("cl", count, 3, SlotFill::Right),
                ("", "end", 9, SlotFill::Left),
            ]
        };
        assert_eq!(line(80, &slots("a", "5")), "a       cl   5  end");
        assert_eq!(line(80, &slots("longer name", "500")), "longe…  cl 500  end");
        assert_eq!(line(80, &slots("日本", "5000")), "日本    cl 5000  end");
    }

    #[test]
    fn names_of_equal_beginning_stay_distinct() {
        let name = |text| line(80, &[("", text, 12, SlotFill::Name)]);
        assert_eq!(name("AP-Boardroom-1"), "AP-Boa…oom-1");
        assert_eq!(name("AP-Boardroom-2"), "AP-Boa…oom-2");
    }

    #[test]
    fn what_does_not_fit_is_dropped_from_the_right() {
        let slots = [
            ("", "name", 6, SlotFill::Left),
            ("cl", "5", 3, SlotFill::Right),
            ("", "wide", 9, SlotFill::Right),
            ("", "x", 1, SlotFill::Left),
        ];
        assert_eq!(line(27, &slots), "name    cl   5       wide");
        assert_eq!(line(24, &slots), "name    cl   5");
        assert_eq!(line(13, &slots), "name");
        assert_eq!(line(3, &slots), "na…");
        assert_eq!(line(0, &slots), "");
    }

    #[test]
    fn long_text_takes_the_rest() {
        let slots = [("", "id", 4, SlotFill::Left), ("", "some long text", 40, SlotFill::Rest)];
        assert_eq!(line(80, &slots), "id    some long text");
        assert_eq!(line(16, &slots), "id    some long…");
        assert_eq!(line(12, &slots), "id");
    }

    #[test]
    fn no_line_ends_in_spaces() {
        let slots = |last| {
            [
                ("", "a", 4, SlotFill::Left),
                ("", "", 2, SlotFill::Left),
                ("", last, 0, SlotFill::Rest),
            ]
        };
        assert_eq!(line(80, &slots("end")), "a         end");
        assert_eq!(line(80, &slots("")), "a");
    }

    #[test]
    fn labels_and_suffixes_are_dim() {
        let mut out = Vec::new();
        let mut line = LineBuilder::new(None, Painter { color: true }, &mut out);
        line.push(LineSlot {
            label: "x",
            text: "1",
            suffix: "W",
            tone: Tone::Good,
            width: 2,
            fill: SlotFill::Right,
        });
        assert_eq!(out, b"\x1b[2mx\x1b[0m  \x1b[32m1\x1b[0m \x1b[2mW\x1b[0m");
    }
}
