//! What the system knows about a running process.

use std::fs;

/// One look at a process.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Resident memory in KiB.
    pub memory: u64,
    pub threads: u64,
    pub files: usize,
}

impl Look {
    /// None when the process is gone.
    pub fn at(id: u32) -> Option<Self> {
        let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
        let field = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name))?;
            line.split_whitespace().next()?.parse().ok()
        };
        Some(Self {
            memory: field("VmRSS:")?,
            threads: field("Threads:")?,
            files: fs::read_dir(format!("/proc/{id}/fd")).ok()?.count(),
        })
    }
}
