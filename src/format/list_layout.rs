//! Fits the columns of a list into the terminal: cuts long texts first, then leaves out whole columns.

use super::line::GAP;

/// The fewest columns in which a text is worth showing, and those that a name gets before ids have room.
pub const LEAST_TEXT: usize = 12;
pub const LEAST_NAME: usize = 20;

/// A column before it is laid out.
#[derive(Clone, Copy, Debug)]
pub struct ColumnNeed {
    /// Of its title.
    pub title: usize,
    /// Of its widest cell, title included.
    pub width: usize,
    /// The width to which its texts may be cut: part of a name says something, part of an id does not.
    pub least: Option<usize>,
}

impl ColumnNeed {
    fn least(self) -> usize {
        self.least.map_or(self.width, |least| self.width.min(least.max(self.title)))
    }
}

/// The columns of the terminal that columns of these widths take.
pub fn total(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + GAP * (widths.len().max(1) - 1)
}

/// The widths of the columns that fit into `limit`, which are the first ones; the first is always among them.
pub fn fit(needs: &[ColumnNeed], limit: usize) -> Vec<usize> {
    let mut count = needs.len();
    loop {
        let shown = &needs[..count];
        let least: Vec<usize> = shown.iter().map(|need| need.least()).collect();
        if total(&least) > limit && count > 1 {
            // A column without room goes with its title, instead of standing empty.
            count -= 1;
            continue;
        }
        let mut widths: Vec<usize> = shown.iter().map(|need| need.width).collect();
        while total(&widths) > limit {
            let widest = (0..count).filter(|place| widths[*place] > least[*place]);
            let Some(widest) = widest.max_by_key(|place| widths[*place]) else { break };
            widths[widest] -= 1;
        }
        return widths;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_before_columns_go() {
        let need = |width, least| ColumnNeed { title: 4, width, least };
        let needs = [need(20, Some(12)), need(30, Some(12)), need(17, None)];
        assert_eq!(fit(&needs, 80), [20, 30, 17]);
        assert_eq!(fit(&needs, 71), [20, 30, 17]);
        assert_eq!(fit(&needs, 60), [20, 19, 17]);
        assert_eq!(fit(&needs, 45), [12, 12, 17]);
        assert_eq!(fit(&needs, 44), [20, 22]);
        assert_eq!(fit(&needs, 20), [20]);
        assert_eq!(fit(&needs, 5), [12]);
        assert_eq!(fit(&[], 5), [0; 0]);
    }
}
