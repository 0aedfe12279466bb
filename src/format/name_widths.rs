//! Remembers how wide columns of names have become. They never shrink, or lines would not align.

use crate::channel::{ValueUnit, ViewColumn};
use crate::message::Names;

/// The least and the most columns that names may grow to, and the most without a terminal.
const LEAST: usize = 12;
const MOST: usize = 32;

/// The widths of the columns that hold names.
pub struct NameWidths {
    names: Names,
    /// The number of known names when the longest was looked for, and its width.
    known: (usize, usize),
    /// A third of the line would leave too little for the rest, so it is a quarter.
    limit: usize,
    /// By the paths of the column: all views of a channel align.
    grown: Vec<(&'static [&'static str], usize)>,
}

impl NameWidths {
    pub fn new(names: Names, terminal: Option<usize>) -> Self {
        let limit = terminal.map_or(MOST, |width| (width / 4).clamp(LEAST, MOST));
        Self { names, known: (0, 0), limit, grown: Vec::new() }
    }

    /// The width of a column whose present text takes `needed` columns.
    pub fn of(&mut self, column: &ViewColumn, needed: usize) -> usize {
        if !column.grows() {
            return column.width;
        }
        let known = if column.unit == ValueUnit::Device { self.widest_known() } else { 0 };
        let wanted = needed.max(known).min(self.limit);
        self.grow(column.paths, column.width.max(wanted))
    }

    /// The width of the column with this key, which becomes at least `wanted`, as far as names may grow.
    pub fn grow(&mut self, key: &'static [&'static str], wanted: usize) -> usize {
        match self.grown.iter_mut().find(|(own, _)| *own == key) {
            Some((_, width)) => {
                *width = wanted.max(*width);
                *width
            }
            None => {
                self.grown.push((key, wanted));
                wanted
            }
        }
    }

    /// The width of the longest device name, as far as names may grow.
    pub fn widest_known(&mut self) -> usize {
        let count = self.names.count();
        if self.known.0 != count {
            self.known = (count, self.names.widest());
        }
        self.known.1.min(self.limit)
    }

    pub fn limit(&self) -> usize {
        self.limit
    }
}
