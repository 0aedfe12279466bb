//! Reads the issuer and expiry date of an X.509 certificate for display.
//!
//! Trust is decided by `tls`. The encoding is DER (ITU-T X.690), the fields follow RFC 5280, section 4.1.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

use crate::text::excerpt;

/// The fields of a certificate that are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateInfo {
    /// The issuer's common name, or else its organisation.
    pub issuer: String,
    pub ends: Timestamp,
}

const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const OBJECT: u8 = 0x06;
const UTC_TIME: u8 = 0x17;
const LONG_TIME: u8 = 0x18;
/// The version, an optional field.
const VERSION: u8 = 0xa0;
const COMMON_NAME: &[u8] = &[0x55, 4, 3];
const ORGANISATION: &[u8] = &[0x55, 4, 10];

impl CertificateInfo {
    /// `None` if `der` is no certificate.
    pub fn parse(der: &[u8]) -> Option<Self> {
        let mut certificate = DerReader(DerReader(der).take(SEQUENCE)?);
        let mut fields = DerReader(certificate.take(SEQUENCE)?);
        if fields.0.first() == Some(&VERSION) {
            fields.next()?;
        }
        // Serial number and signature algorithm.
        fields.next()?;
        fields.take(SEQUENCE)?;
        let issuer = issuer(fields.take(SEQUENCE)?)?;
        let mut validity = DerReader(fields.take(SEQUENCE)?);
        validity.next()?;
        let (form, text) = validity.next()?;
        Some(Self { issuer, ends: time(form, std::str::from_utf8(text).ok()?)? })
    }
}

/// Reads values one after the other, each a tag, a length and bytes.
struct DerReader<'a>(&'a [u8]);

impl<'a> DerReader<'a> {
    fn next(&mut self) -> Option<(u8, &'a [u8])> {
        let (&[tag, first], rest) = self.0.split_first_chunk()?;
        let (length, rest) = if first < 0x80 {
            (usize::from(first), rest)
        } else {
            let (bytes, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
            let more =
                |so_far: usize, byte: &u8| so_far.checked_mul(256)?.checked_add(usize::from(*byte));
            (bytes.iter().try_fold(0, more)?, rest)
        };
        let (value, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        Some((tag, value))
    }

    fn take(&mut self, wanted: u8) -> Option<&'a [u8]> {
        self.next().filter(|(tag, _)| *tag == wanted).map(|(_, value)| value)
    }
}

/// Finds the name to show in an issuer, a sequence of sets of pairs.
fn issuer(name: &[u8]) -> Option<String> {
    let (mut sets, mut organisation) = (DerReader(name), None);
    while let Some(set) = sets.take(SET) {
        let mut pair = DerReader(DerReader(set).take(SEQUENCE)?);
        let kind = pair.take(OBJECT)?;
        let text = excerpt(&String::from_utf8_lossy(pair.next()?.1));
        if kind == COMMON_NAME {
            return Some(text);
        }
        if kind == ORGANISATION {
            organisation = Some(text);
        }
    }
    Some(organisation.unwrap_or_else(|| "an issuer without a name".to_owned()))
}

/// `YYMMDDHHMMSSZ` up to 2049, `YYYYMMDDHHMMSSZ` from then on.
fn time(form: u8, text: &str) -> Option<Timestamp> {
    let long = match form {
        UTC_TIME if text.as_bytes().first()? < &b'5' => format!("20{text}"),
        UTC_TIME => format!("19{text}"),
        LONG_TIME => text.to_owned(),
        _ => return None,
    };
    let moment = DateTime::strptime("%Y%m%d%H%M%SZ", long).ok()?;
    Offset::UTC.to_timestamp(moment).ok()
}

#[cfg(test)]
mod tests {
    use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair, date_time_ymd};

    use super::*;

    fn made(name: &[(DnType, &str)], year: i32) -> Option<CertificateInfo> {
        let mut params = CertificateParams::new(vec!["localhost".to_owned()]).expect("a name");
        params.distinguished_name = DistinguishedName::new();
        for (kind, text) in name {
            params.distinguished_name.push(kind.clone(), *text);
        }
        params.not_after = date_time_ymd(year, 3, 1);
        let key = KeyPair::generate().expect("a key");
        CertificateInfo::parse(params.self_signed(&key).expect("a certificate").der())
    }

    #[test]
    fn issuer_and_end_are_read() {
        for (name, issuer) in [
            (
                &[(DnType::OrganizationName, "Acme"), (DnType::CommonName, "Acme CA\u{1b}")][..],
                "Acme CA",
            ),
            (&[(DnType::CountryName, "DE"), (DnType::OrganizationName, "Acme")], "Acme"),
            (&[], "an issuer without a name"),
        ] {
            for year in [2030, 2060] {
                let ends = format!("{year}-03-01T00:00:00Z").parse().expect("a time");
                let expected = CertificateInfo { issuer: issuer.to_owned(), ends };
                assert_eq!(made(name, year), Some(expected));
            }
        }
        assert_eq!(time(UTC_TIME, "991231235959Z"), "1999-12-31T23:59:59Z".parse().ok());
    }

    #[test]
    fn what_is_cut_or_no_certificate_is_none() {
        let key = KeyPair::generate().expect("a key");
        let params = CertificateParams::new(vec!["localhost".to_owned()]).expect("a name");
        let whole = params.self_signed(&key).expect("a certificate");
        for length in 0..whole.der().len() {
            assert_eq!(CertificateInfo::parse(&whole.der()[..length]), None);
        }
        for bytes in [
            &b"\x30\x85\xff\xff\xff\xff\xff"[..],
            b"\x30\x89\xff\xff\xff\xff\xff\xff\xff\xff\xff",
            b"x",
        ] {
            assert_eq!(CertificateInfo::parse(bytes), None);
        }
    }
}
