//! Reports faults in messages: each kind once, and totals at the end.

use std::collections::{BTreeMap, HashSet};

use super::report::NoticeSender;
use crate::format::Fault;
use crate::notice::Notice;
use crate::packet::CaptureDefect;
use crate::wire::Malformed;

/// Where a fault came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultOrigin {
    Message,
    /// Output of a device.
    Device,
}

/// Reports each fault once and counts the rest.
pub struct FaultReporter {
    notice_sender: NoticeSender,
    /// Texts of faults already reported.
    reported: HashSet<String>,
    /// Messages without a valid payload.
    pub defects: u64,
    /// Payloads that the format cannot represent.
    without_fields: u64,
}

impl FaultReporter {
    pub fn new(notice_sender: NoticeSender) -> Self {
        Self { notice_sender, reported: HashSet::new(), defects: 0, without_fields: 0 }
    }

    pub fn report(&mut self, origin: FaultOrigin, fault: &Fault) {
        match fault {
            Fault::Payload(_) => self.defects += 1,
            Fault::NoFields { .. } => self.without_fields += 1,
            Fault::Capture { .. } | Fault::Filter { .. } => {}
        }
        let notice = match origin {
            FaultOrigin::Message => of_message(fault),
            FaultOrigin::Device => of_device(fault),
        };
        if self.reported.insert(notice.to_string()) {
            self.notice_sender.send(notice);
        }
    }

    /// Reports totals. A fault that occurred once has already been reported in full.
    pub fn finish(&self, damage: &BTreeMap<CaptureDefect, u64>) {
        for (defect, &count) in damage.iter().filter(|(_, count)| **count > 1) {
            self.notice_sender.send(Notice::MalformedTotal { what: defect.to_string(), count });
        }
        if self.without_fields > 1 {
            self.notice_sender.send(Notice::NoFieldsTotal { count: self.without_fields });
        }
    }
}

fn of_message(fault: &Fault) -> Notice {
    match fault {
        Fault::Payload(defect) => Notice::Malformed { what: Malformed::from(*defect).to_string() },
        Fault::Capture { defect, .. } => Notice::PacketMalformed { what: defect.to_string() },
        Fault::NoFields { .. } => Notice::NoFields { reason: fault.to_string() },
        Fault::Filter { kind, .. } => Notice::FilterFailed { reason: kind.clone() },
    }
}

fn of_device(fault: &Fault) -> Notice {
    match fault {
        Fault::Filter { kind, .. } => Notice::OutputFilterFailed { reason: kind.clone() },
        Fault::Payload(_) | Fault::Capture { .. } | Fault::NoFields { .. } => {
            Notice::OutputNotWritten { reason: fault.to_string() }
        }
    }
}
