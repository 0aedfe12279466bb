//! Reports what was wrong with messages: each kind once, and sums at the end.

use std::collections::BTreeMap;

use super::report::{NoticeSender, ReportedKinds};
use crate::format::Fault;
use crate::packet::CaptureDefect;
use crate::wire::Malformed;

/// Where a fault came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultOrigin {
    Message,
    /// The output of a device.
    Device,
}

pub struct FaultReporter {
    notice_sender: NoticeSender,
    /// The texts that were reported already, also by the connections.
    reported: ReportedKinds,
    /// Messages that held no valid payload.
    pub defects: u64,
    /// Payloads that the format has no place for.
    without_fields: u64,
}

impl FaultReporter {
    pub fn new(notice_sender: NoticeSender, reported: ReportedKinds) -> Self {
        Self { notice_sender, reported, defects: 0, without_fields: 0 }
    }

    pub fn report(&mut self, origin: FaultOrigin, fault: &Fault) {
        match fault {
            Fault::Payload(_) => self.defects += 1,
            Fault::NoFields { .. } => self.without_fields += 1,
            Fault::Capture { .. } | Fault::Filter { .. } => {}
        }
        let (name, text) = match origin {
            FaultOrigin::Message => of_message(fault),
            FaultOrigin::Device => of_device(fault),
        };
        let mut reported = self.reported.lock().expect("no holder of this lock panics");
        if reported.insert(text.clone()) {
            self.notice_sender.warning(name, &text);
        }
    }

    /// Reports the sums; what happened once was reported before.
    pub fn finish(&self, damage: &BTreeMap<CaptureDefect, u64>) {
        for (defect, count) in damage.iter().filter(|(_, count)| **count > 1) {
            self.notice_sender.warning("malformed", &format!("{count} times in all: {defect}"));
        }
        if self.without_fields > 1 {
            let count = self.without_fields;
            let text = format!("{count} messages in all had neither a number nor a boolean");
            self.notice_sender.warning("no_fields", &text);
        }
    }
}

fn of_message(fault: &Fault) -> (&'static str, String) {
    const MORE: &str = "more of this kind are counted only";
    match fault {
        Fault::Payload(defect) => {
            ("malformed", format!("not written: {}; {MORE}", Malformed::from(*defect)))
        }
        Fault::Capture { defect, .. } => {
            ("malformed", format!("not written in full: {defect}; {MORE}"))
        }
        Fault::NoFields { .. } => ("no_fields", format!("not written: {fault}; {MORE}")),
        Fault::Filter { kind, .. } => {
            ("filter_failed", format!("the filter failed on a message: {kind}; {MORE}"))
        }
    }
}

fn of_device(fault: &Fault) -> (&'static str, String) {
    let text = match fault {
        Fault::Filter { kind, .. } => format!(
            "the filter failed on an output: {kind}; more of this kind are passed over silently"
        ),
        Fault::Payload(_) | Fault::Capture { .. } | Fault::NoFields { .. } => {
            format!("not written: {fault}")
        }
    };
    ("filter_failed", text)
}
