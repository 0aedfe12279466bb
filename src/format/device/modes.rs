//! Tracks the terminal modes that a device has set, so that they can be reset.

use std::num::NonZero;

use vt100::MouseProtocolMode;

/// Follows the output of a device. Only modes matter here, so the size of the terminal is arbitrary.
pub struct TerminalModes(vt100::Parser);

impl Default for TerminalModes {
    fn default() -> Self {
        let size = NonZero::new(24).expect("24 is more than nothing");
        Self(vt100::Parser::new(size, size, 0))
    }
}

impl TerminalModes {
    pub fn process(&mut self, output: &[u8]) {
        self.0.process(output);
    }

    /// The escape sequences that restore the usual modes; empty if none was changed.
    pub fn undo(&self) -> Vec<u8> {
        let screen = self.0.screen();
        let usual = Self::default().0.screen().attributes_formatted();
        let coloured = screen.attributes_formatted() != usual;
        let mouse = screen.mouse_protocol_mode() != MouseProtocolMode::None;
        let sequences: [(bool, &[u8]); 7] = [
            (screen.alternate_screen(), b"\x1b[?1049l"),
            (screen.hide_cursor(), b"\x1b[?25h"),
            (screen.application_cursor(), b"\x1b[?1l"),
            (screen.application_keypad(), b"\x1b>"),
            (screen.bracketed_paste(), b"\x1b[?2004l"),
            (mouse, b"\x1b[?9l\x1b[?1000l\x1b[?1002l\x1b[?1003l"),
            (coloured, b"\x1b[m"),
        ];
        let needed = sequences.iter().filter(|(needed, _)| *needed);
        needed.flat_map(|(_, sequence)| sequence.iter().copied()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_set_is_undone_and_nothing_else() {
        for (output, undone) in [
            ("plain\r\n", ""),
            ("\u{1b}[?25l", "\u{1b}[?25h"),
            ("\u{1b}[?25l\u{1b}[?25h", ""),
            ("\u{1b}[?1049h\u{1b}[?1h\u{1b}=", "\u{1b}[?1049l\u{1b}[?1l\u{1b}>"),
            ("\u{1b}[?2004h", "\u{1b}[?2004l"),
            ("\u{1b}[1;31mred", "\u{1b}[m"),
            ("\u{1b}[31mred\u{1b}[0m", ""),
        ] {
            let mut modes = TerminalModes::default();
            // A sequence can be split anywhere.
            output.as_bytes().chunks(1).for_each(|piece| modes.process(piece));
            assert_eq!(String::from_utf8(modes.undo()).expect("ASCII"), undone, "{output:?}");
        }
    }
}
