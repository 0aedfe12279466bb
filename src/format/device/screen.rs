//! Turns a full-screen display that a device keeps redrawing into snapshots.

use std::num::NonZero;

/// Sequences with which programs start to redraw the screen.
const BEGINNINGS: [&[u8]; 5] = [b"\x1b[H", b"\x1b[1;1H", b"\x1b[2J", b"\x1b[;H", b"\x1b[f"];

/// The most bytes that can be the incomplete start of one of them.
const LONGEST: usize = 5;

/// A terminal in memory.
pub struct VirtualScreen {
    terminal: vt100::Parser,
    /// The end of the input, if it may be the start of a sequence.
    held: Vec<u8>,
    /// Something was drawn since the last snapshot.
    changed: bool,
}

impl VirtualScreen {
    pub fn new(rows: u16, columns: u16) -> Self {
        let size = |number: u16| NonZero::new(number).unwrap_or(NonZero::<u16>::MIN);
        let terminal = vt100::Parser::new(size(rows), size(columns), 0);
        Self { terminal, held: Vec::new(), changed: false }
    }

    /// Draws `bytes`; returns each screen that was complete before it was redrawn.
    pub fn draw(&mut self, bytes: &[u8]) -> Vec<String> {
        let mut text = std::mem::take(&mut self.held);
        text.extend_from_slice(bytes);
        let mut found = Vec::new();
        let mut done = 0;
        let mut at = 0;
        while let Some(place) = memchr::memchr(0x1b, &text[at..]).map(|place| at + place) {
            let rest = &text[place..];
            if let Some(beginning) = BEGINNINGS.iter().find(|start| rest.starts_with(start)) {
                self.process(&text[done..place]);
                found.extend(self.snapshot());
                done = place;
                at = place + beginning.len();
                // Applied before the text that follows: cursor home and clearing are one redraw, not two.
                self.terminal.process(&text[done..at]);
                done = at;
            } else if rest.len() < LONGEST && BEGINNINGS.iter().any(|start| start.starts_with(rest))
            {
                self.process(&text[done..place]);
                self.held = rest.to_vec();
                return found;
            } else {
                at = place + 1;
            }
        }
        self.process(&text[done..]);
        found
    }

    /// The visible text, if anything was drawn since the last snapshot.
    pub fn snapshot(&mut self) -> Option<String> {
        if !std::mem::take(&mut self.changed) {
            return None;
        }
        let mut seen = self.terminal.screen().contents();
        seen.truncate(seen.trim_end().len());
        Some(seen).filter(|seen| !seen.is_empty())
    }

    fn process(&mut self, bytes: &[u8]) {
        self.terminal.process(bytes);
        self.changed |= !bytes.is_empty();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TALK: &[u8] =
        b"\x1b[H\x1b[2Jload 1\r\n  PID\x1b[1mA\x1b[0m\x1b[H\x1b[2Jload 2\r\n\x1b[5Cend\x1b[Hload 3";

    fn all(screen: &mut VirtualScreen, pieces: &[&[u8]]) -> Vec<String> {
        let mut found: Vec<String> = pieces.iter().flat_map(|piece| screen.draw(piece)).collect();
        found.extend(screen.snapshot());
        found
    }

    #[test]
    fn one_snapshot_per_refresh_wherever_it_is_cut() {
        let expected = ["load 1\n  PIDA", "load 2\n     end", "load 3\n     end"];
        for cut in 0..TALK.len() {
            let mut screen = VirtualScreen::new(24, 80);
            assert_eq!(all(&mut screen, &[&TALK[..cut], &TALK[cut..]]), expected, "{cut}");
        }
        let bytes: Vec<&[u8]> = TALK.chunks(1).collect();
        assert_eq!(all(&mut VirtualScreen::new(24, 80), &bytes), expected);
    }

    #[test]
    fn a_refresh_that_changes_nothing_is_one_too_and_silence_is_none() {
        let mut screen = VirtualScreen::new(24, 80);
        assert_eq!(all(&mut screen, &[b"\x1b[Hx", b"\x1b[Hx", b"\x1b[Hx"]), ["x", "x", "x"]);
        assert_eq!(screen.snapshot(), None);
    }
}
