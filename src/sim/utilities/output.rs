//! Sends the output of one utility session, split at arbitrary points, on its device's channel.

use std::sync::Weak;
use std::time::Duration;

use serde_json::json;
use tokio::time::sleep;

use super::super::conditions::UtilityResponseMode;
use super::super::world::{GeneratedMessage, OutputPart, OutputQuery, Seed, text};
use super::session::{FIRST_OUTPUT, UtilitySession, UtilitySessions};

/// The longest piece of a text, in bytes.
const LONGEST: u64 = 160;
/// Between two pieces.
const PAUSE: u64 = 5;

/// Says all there is to say, as long as the cloud is there.
pub async fn run(sessions: Weak<UtilitySessions>, session: UtilitySession) {
    let Some((conditions, rate)) = sessions.upgrade().map(|own| (own.conditions.clone(), own.rate))
    else {
        return;
    };
    let parts = session.parts(conditions.conduct);
    sleep(conditions.first_output.unwrap_or_else(|| FIRST_OUTPUT.div_f64(rate))).await;
    let mut round = 0;
    loop {
        for (number, part) in parts.iter().enumerate() {
            sleep(Duration::from_millis(part.after).div_f64(rate)).await;
            let seed = session.seed.at(round).at(number as u64);
            for piece in pieces(part, seed) {
                let Some(strong) = sessions.upgrade() else { return };
                strong.audience.say(&session.message(piece)).await;
                drop(strong);
                sleep(Duration::from_millis(PAUSE).div_f64(rate)).await;
            }
        }
        round += 1;
        if conditions.conduct != UtilityResponseMode::Endless {
            return;
        }
        sleep(Duration::from_secs(1).div_f64(rate)).await;
    }
}

impl UtilitySession {
    fn parts(&self, conduct: UtilityResponseMode) -> Vec<OutputPart> {
        let question =
            OutputQuery { utility: self.utility.name, body: &self.body, seed: self.seed };
        let mut parts = match conduct {
            UtilityResponseMode::Silent => Vec::new(),
            UtilityResponseMode::Fail => self.device().failure(&question),
            _ => self.site.reply(self.device(), &question),
        };
        if conduct == UtilityResponseMode::Stall {
            parts.truncate(parts.len().div_ceil(2));
            if let Some(last) = parts.last_mut() {
                let middle = last.text.len() / 2;
                let place = (0..=middle).rev().find(|place| last.text.is_char_boundary(*place));
                last.text.truncate(place.unwrap_or(0));
            }
        }
        parts
    }

    /// The second envelope names the device by its MAC.
    fn message(&self, raw: &str) -> GeneratedMessage {
        let (site, device) = (self.site.id(), self.device());
        let inner = format!("/sites/{site}/devices/{}/cmd", device.mac);
        let payload = json!({"event": "data", "channel": inner,
            "data": {"session": self.id, "raw": raw}});
        GeneratedMessage {
            channel: format!("/sites/{site}/devices/{}/cmd", device.id),
            payload: text(&payload),
        }
    }
}

/// The text in pieces; letters stay whole.
fn pieces(part: &OutputPart, seed: Seed) -> Vec<&str> {
    let text = part.text.as_str();
    if part.whole {
        return vec![text];
    }
    let (mut pieces, mut start) = (Vec::new(), 0);
    while start < text.len() {
        let length = 1 + seed.at(start as u64).below(LONGEST) as usize;
        let end = (start + length..text.len()).find(|place| text.is_char_boundary(*place));
        let end = end.unwrap_or(text.len());
        pieces.push(&text[start..end]);
        start = end;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pieces_of_a_text_make_the_text() {
        let text = "Grüße aus 東京\n".repeat(60);
        let part = OutputPart { after: 0, text: text.clone(), whole: false };
        let cut = pieces(&part, Seed::new(3));
        assert!(cut.len() > 5);
        assert_eq!(cut.concat(), text);
        assert_eq!(pieces(&OutputPart { whole: true, ..part }, Seed::new(3)).len(), 1);
    }
}
