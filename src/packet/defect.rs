//! Defines what can be wrong with a capture message.

/// Why a packet was not written, or not all of it. The capture continues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
pub enum CaptureDefect {
    #[error("a message without its `pcap_raw`")]
    NoFile,
    /// Everything before the damage is decoded.
    #[error("a `pcap_raw` that is not valid base64")]
    NotBase64,
    #[error("a `pcap_raw` that is not a capture file")]
    NotPcap,
    /// The part of the packet that is there precedes this defect.
    #[error("a truncated record")]
    Cut,
    /// Wireshark would read nothing after it.
    #[error("a packet of a link type that makes Wireshark refuse the file")]
    RefusedLinkType,
    #[error("a record of more than 256 KiB")]
    TooLong,
    /// On stdout a classic file has no side files, and it can hold one link type only.
    #[error("a packet of another link type than the first; `-o pcapng` can hold both")]
    OtherLinkType,
}
