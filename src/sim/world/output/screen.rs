//! Full-screen terminal output, redrawn with VT100 escape sequences.

use super::super::device_stats::{flow, load};
use super::super::site::SimulatedDevice;

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScreenKind {
    /// Processes.
    Top,
    /// Packets of the ports.
    Traffic,
}

/// Columns and rows of a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScreenDimensions {
    pub width: usize,
    pub height: usize,
}

impl Default for ScreenDimensions {
    fn default() -> Self {
        Self { width: 80, height: 24 }
    }
}

const PROCESSES: &[&str] =
    &["rpd", "pfex_junos", "chassisd", "mgd", "l2ald", "dot1xd", "snmpd", "jdhcpd", "sshd", "cron"];

impl SimulatedDevice {
    /// The whole screen at `now`, from the top left corner; it leaves nothing of the one before.
    pub fn screen(
        &self,
        screen: ScreenKind,
        port: Option<&str>,
        size: ScreenDimensions,
        now: f64,
    ) -> String {
        let lines = match screen {
            ScreenKind::Top => processes(self, now),
            ScreenKind::Traffic => self.traffic(port, now),
        };
        let mut text = "\x1b[H".to_owned();
        for line in lines.iter().take(size.height) {
            text.extend(line.chars().take(size.width));
            text.push_str("\x1b[K\r\n");
        }
        text + "\x1b[J"
    }

    fn traffic(&self, port: Option<&str>, now: f64) -> Vec<String> {
        let seconds = now as u64 % 3_600;
        let mut lines = vec![
            format!("\x1b[1m{}\x1b[0m{:>20}Seconds: {seconds:<12}", self.name, ""),
            String::new(),
            "Interface    Link  Input packets        (pps)     Output packets        (pps)"
                .to_owned(),
        ];
        let names = (0..8).map(|number| format!("ge-0/0/{number}"));
        for name in names.filter(|name| port.is_none_or(|port| port.starts_with(name.as_str()))) {
            let flow = |side| flow(self, &format!("{name} {side}"), 300.0);
            let count = |side| (flow(side).total(now - 86_400.0, now), flow(side).rate(now));
            let ((input, input_rate), (output, output_rate)) = (count("rx"), count("tx"));
            lines.push(format!(
                " {name:<11}   Up  {input:>13} {:>12} {output:>18} {:>12}",
                format!("({input_rate})"),
                format!("({output_rate})")
            ));
        }
        lines.push(String::new());
        lines.push(
            "Bytes=b, Clear=c, Delta=d, Packets=p, Quit=q or ESC, Rate=r, Up=^U, Down=^D"
                .to_owned(),
        );
        lines
    }
}

fn processes(device: &SimulatedDevice, now: f64) -> Vec<String> {
    let load = load(device, now);
    let seconds = now as u64;
    let clock = format!("{:02}:{:02}:{:02}", seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60);
    let mut lines = vec![
        format!(
            "last pid: {:5};  load averages: {:5.2}, {:5.2}, {:5.2}   {clock}",
            20_000 + seconds % 9_999,
            load / 60.0,
            load / 65.0,
            load / 70.0
        ),
        format!("{} processes:  1 running, {} sleeping", PROCESSES.len(), PROCESSES.len() - 1),
        format!("CPU: {load:4.1}% user,  0.0% nice,  1.2% system, {:4.1}% idle", 98.8 - load),
        "Mem: 512M Active, 310M Inact, 200M Wired, 80M Buf, 900M Free".to_owned(),
        String::new(),
        "\x1b[7m  PID USERNAME    PRI NICE   SIZE    RES STATE    TIME    WCPU COMMAND\x1b[0m"
            .to_owned(),
    ];
    for (number, name) in PROCESSES.iter().enumerate() {
        let busy = device.seed.named(name).noise(now, 7.0).abs() * 9.0;
        lines.push(format!(
            "{:5} root         20    0   {:3}M    {:2}M select   {:2}:{:02}  {busy:5.2}% {name}",
            1_000 + number * 37,
            700 - number * 30,
            60 - number * 4,
            number,
            seconds % 60
        ));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::world::WorldSize as Worlds;
    use crate::sim::world::plan::WorldPlan;

    #[test]
    fn a_screen_keeps_within_the_terminal_and_moves_on() {
        let site = WorldPlan::new(&Worlds { orgs: 1, sites: 1, devices: 12 }, 1).site(0);
        let switch = &site.devices[9];
        let small = ScreenDimensions { width: 40, height: 4 };
        let text = |screen, now| switch.screen(screen, None, small, now);
        let first = text(ScreenKind::Top, 1_800_000_000.0);
        assert!(first.starts_with("\x1b[Hlast pid: ") && first.ends_with("\x1b[J"));
        assert_eq!(first.matches("\r\n").count(), 4);
        assert_ne!(first, text(ScreenKind::Top, 1_800_000_001.0));
        let whole = ScreenDimensions::default();
        let traffic = |port| switch.screen(ScreenKind::Traffic, port, whole, 1_800_000_000.0);
        assert!(traffic(None).contains("ge-0/0/7"));
        assert!(!traffic(Some("ge-0/0/1")).contains("ge-0/0/7"));
    }
}
