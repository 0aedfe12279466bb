//! Writes what changed: `20:08:12  AP-Boardroom  status connected → disconnected`.

use super::cell::Clock;
use super::field_style::FieldStyle;
use super::line::{LineBuilder, LineSlot, SlotFill};
use crate::channel::{Channel, ValueHealth};
use crate::message::{Change, Names};
use crate::text::sanitize::sanitize;

/// Appends each change as the field's path and its values before and after.
pub fn push(
    changes: &[Change],
    channel: Option<&Channel>,
    names: &Names,
    clock: Clock,
    line: &mut LineBuilder,
) {
    for change in changes {
        let mut style = FieldStyle::of(channel, &change.path);
        // Where a change is shown, a good state is news.
        if style.health == ValueHealth::State {
            style.health = ValueHealth::Status;
        }
        let show = |raw: &String| style.show(raw, &change.path, names, clock);
        let after = show(&change.after);
        let text = match &change.before {
            Some(before) => match show(before).text {
                // Rounded, they would look unchanged.
                same if same == after.text => joined(&sanitize(before), &sanitize(&change.after)),
                before => joined(&before, &after.text),
            },
            None => after.text,
        };
        // `up` says the same as its values.
        let path = change.path.strip_suffix(".up").unwrap_or(&change.path);
        let label = sanitize(path);
        let slot = LineSlot::first(&text, after.tone, 0);
        line.push(LineSlot { label: &label, fill: SlotFill::Rest, ..slot });
    }
}

/// `-64 → -81 dBm`: a unit that both have is written once.
fn joined(before: &str, after: &str) -> String {
    let unit = |text: &str| text.rsplit_once(' ').map(|(_, unit)| unit.to_owned());
    let number = match before.rsplit_once(' ') {
        Some((number, own)) if unit(after).as_deref() == Some(own) && is_number(number) => number,
        _ => before,
    };
    format!("{number} → {after}")
}

fn is_number(text: &str) -> bool {
    text.parse::<f64>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::super::settings::{Format, Settings};
    use super::super::testing::print_all;
    use crate::filter::WatchedPath;
    use crate::message::Names;

    fn changes(channel: &str, watched: &[&str], omit_first: bool, messages: &[&str]) -> String {
        let watched: Vec<WatchedPath> =
            watched.iter().map(|text| text.parse().expect("a path")).collect();
        let settings = Settings {
            format: Format::Pretty,
            changes: Some(watched),
            omit_first,
            utc: true,
            width: Some(80),
            names: Names::of_devices(&[("5c5b35000001", "AP-Lobby"), ("5c5b35000002", "AP-Lab")]),
            ..Settings::default()
        };
        print_all(settings, channel, messages)
    }

    #[test]
    fn a_change_is_shown_as_one() {
        let messages = [
            r#"{"name":"AP-Lobby","status":"connected"}"#,
            r#"{"name":"AP-Lobby","uptime":5}"#,
            r#"{"name":"AP-Lobby","status":"disconnected"}"#,
        ];
        assert_eq!(
            changes("device-stats", &["status"], false, &messages),
            "03:04:05  AP-Lobby      status connected\n\
             03:04:05  AP-Lobby      status connected → disconnected\n"
        );
        assert_eq!(
            changes("device-stats", &["status"], true, &messages),
            "03:04:05  AP-Lobby      status connected → disconnected\n"
        );
    }

    #[test]
    fn values_have_units_and_names() {
        let messages = [
            r#"{"hostname":"bob","rssi":-64,"ap_mac":"5c5b35000001"}"#,
            r#"{"hostname":"bob","rssi":-81,"ap_mac":"5c5b35000002"}"#,
        ];
        assert_eq!(
            changes("client-stats", &["ap_mac", "rssi"], true, &messages),
            "03:04:05  bob               ap_mac AP-Lobby → AP-Lab  rssi -64 → -81 dBm\n"
        );
        let messages = [
            r#"{"mac":"5c5b35000001","if_stat":{"ge-0/0/0":{"up":true}}}"#,
            r#"{"mac":"5c5b35000001","if_stat":{"ge-0/0/0":{"up":false}}}"#,
        ];
        assert_eq!(
            changes("device-stats", &["if_stat.*.up"], true, &messages),
            "03:04:05  AP-Lobby      if_stat.ge-0/0/0 up → DOWN\n"
        );
    }

    #[test]
    fn a_change_too_small_for_its_unit_is_shown_exactly() {
        let messages =
            [r#"{"name":"AP-Lobby","uptime":90000}"#, r#"{"name":"AP-Lobby","uptime":90003}"#];
        assert_eq!(
            changes("device-stats", &["uptime"], true, &messages),
            "03:04:05  AP-Lobby      uptime 90000 → 90003\n"
        );
    }

    #[test]
    fn the_whole_payload_is_shown_as_ever() {
        let text = {
            let settings = Settings {
                format: Format::Pretty,
                changes: Some(vec![WatchedPath::whole()]),
                width: Some(80),
                ..Settings::default()
            };
            print_all(settings, "client-stats", &[r#"{"hostname":"bob","rssi":-64}"#])
        };
        assert!(text.starts_with("bob               -64 dBm"), "{text}");
    }
}
