//! Decides how notices show channels and times: exactly, or as the screen beside them does.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// How channels and times are shown. The default is exact: paths, and RFC 3339 in UTC.
#[derive(Clone, Debug, Default)]
pub struct NoticeStyle {
    /// What channels are called, by path; paths without a label stay.
    pub labels: Arc<HashMap<String, String>>,
    /// The zone of times of day.
    pub zone: Option<TimeZone>,
}

impl NoticeStyle {
    /// What a channel is called.
    pub fn channel<'a>(&'a self, path: &'a str) -> &'a str {
        self.labels.get(path).map_or(path, String::as_str)
    }

    /// `20:08:12`, or all of the time in UTC.
    pub fn time(&self, time: Timestamp) -> String {
        match &self.zone {
            Some(zone) => time.to_zoned(zone.clone()).strftime("%H:%M:%S").to_string(),
            None => format!("{time:.3}"),
        }
    }
}
