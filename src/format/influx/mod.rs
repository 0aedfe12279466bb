//! Writes points in InfluxDB line protocol, which Telegraf and Grafana Live accept too.
//!
//! | module | what is in it |
//! |---|---|
//! | `points` | points for each device, radio, port, client and asset |
//! | `flat` | one flat point for each payload, whatever it is about |
//! | `line` | the syntax: numbers, names, escapes |

mod flat;
mod line;
mod points;

use flat::FlatWriter;
use points::SubjectWriter;

use super::settings::Settings;
use super::text_origin::TextOrigin;
use crate::message::Message;

/// Writes points.
pub struct InfluxWriter {
    flat: FlatWriter,
    /// `None` if every payload is a flat point.
    subjects: Option<SubjectWriter>,
}

impl InfluxWriter {
    /// One flat point for each payload.
    pub fn flat(settings: &Settings) -> Self {
        Self { flat: FlatWriter::new(settings), subjects: None }
    }

    /// Points for each subject of a payload; results of a filter stay flat.
    pub fn by_subject(settings: &Settings) -> Self {
        Self { subjects: Some(SubjectWriter::new(settings)), ..Self::flat(settings) }
    }

    /// Appends the points of `text`, which is the payload or a result of the filter, without the last line break.
    /// Appends nothing if there are no fields.
    pub fn write(&mut self, message: &Message, text: &str, origin: TextOrigin, out: &mut Vec<u8>) {
        let subjects = self.subjects.as_mut().filter(|_| origin == TextOrigin::Payload);
        if !subjects.is_some_and(|subjects| subjects.points(message, out)) {
            self.flat.point(message, text, out);
        }
    }
}
