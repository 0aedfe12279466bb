//! Names what can be wrong with a message from a packet capture.

/// Why a packet was not written, or not all of it. The capture goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
pub enum CaptureDefect {
    #[error("a message without its `pcap_raw`")]
    NoFile,
    /// What can be decoded before that is.
    #[error("a `pcap_raw` that is not all base64")]
    NotBase64,
    #[error("a `pcap_raw` that is no capture file")]
    NotPcap,
    /// What there is of its packet is given out before this.
    #[error("a record that is cut short")]
    Cut,
    #[error("a record of more than 256 KiB")]
    TooLong,
    /// A classic file on stdout holds packets of one link type.
    #[error("a packet of another link type than the first; `-o pcapng` takes both")]
    OtherLinkType,
}
