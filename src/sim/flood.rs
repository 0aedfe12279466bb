//! Encodes data messages once and repeats them at full speed, for measurements.

use super::frame;
use super::frame::PayloadEncoding;

/// At least so many bytes are written at once.
const BLOCK: usize = 512 << 10;

/// Frames one behind the other, each payload and each channel in its turn.
pub struct PreparedFrames {
    bytes: Vec<u8>,
    /// Where each frame ends.
    ends: Vec<usize>,
}

impl PreparedFrames {
    /// Neither `channels` nor `payloads` may be empty.
    pub fn new(form: PayloadEncoding, channels: &[String], payloads: &[String]) -> Self {
        let (mut bytes, mut ends) = (Vec::new(), Vec::new());
        let round = channels.len().max(payloads.len());
        while bytes.len() < BLOCK || !ends.len().is_multiple_of(round) {
            let place = ends.len();
            let (channel, payload) =
                (&channels[place % channels.len()], &payloads[place % payloads.len()]);
            let text = frame::data(form, channel, payload);
            bytes.extend(frame::encode(true, frame::TEXT, text.as_bytes()));
            ends.push(bytes.len());
        }
        Self { bytes, ends }
    }

    /// The first frames, at most `most` of them: how many, and their bytes.
    pub fn first(&self, most: u64) -> (u64, &[u8]) {
        let frames = most.min(self.ends.len() as u64);
        let end = (frames as usize).checked_sub(1).map_or(0, |last| self.ends[last]);
        (frames, &self.bytes[..end])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn payloads_and_channels_come_in_turn() {
        let texts = |texts: &[&str]| texts.iter().map(ToString::to_string).collect::<Vec<_>>();
        let prepared = PreparedFrames::new(
            PayloadEncoding::Object,
            &texts(&["/a", "/b", "/c"]),
            &texts(&["1", "2"]),
        );
        let (frames, bytes) = prepared.first(4);
        let expected = [("/a", 1), ("/b", 2), ("/c", 1), ("/a", 2)].map(|(channel, payload)| {
            let text = format!(r#"{{"event":"data","channel":"{channel}","data":{payload}}}"#);
            frame::encode(true, frame::TEXT, text.as_bytes())
        });
        assert_eq!((frames, bytes), (4, expected.concat().as_slice()));
        let (frames, bytes) = prepared.first(u64::MAX);
        assert!(frames % 3 == 0 && bytes.len() >= BLOCK);
        assert_eq!(prepared.first(0), (0, &[][..]));
    }
}
