//! Parses sizes such as `512k`, `10M` and `1G` in powers of 1024; a bare number is bytes.

/// Parses a size in bytes.
pub fn parse(text: &str) -> Result<u64, String> {
    let digits = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let unit = text[digits.len()..].to_ascii_lowercase();
    let factor = match unit.trim_end_matches('b').trim_end_matches('i') {
        "" if unit != "i" => 1,
        "k" => 1 << 10,
        "m" => 1 << 20,
        "g" => 1 << 30,
        "t" => 1_u64 << 40,
        _ => return Err(format!("unknown unit `{unit}`; use k, M, G or T")),
    };
    let number: u64 = digits.parse().map_err(|_| "not a whole number".to_owned())?;
    number.checked_mul(factor).filter(|size| *size > 0).ok_or("out of range".to_owned())
}

/// Bytes from which a file size needs no unit.
const LEAST_WITHOUT_UNIT: u64 = 64 << 10;

/// Parses the size of a file. A small number without a unit is more likely a forgotten `M` than bytes.
pub fn parse_file_size(text: &str) -> Result<u64, String> {
    let size = parse(text)?;
    if size < LEAST_WITHOUT_UNIT && text.ends_with(|letter: char| letter.is_ascii_digit()) {
        return Err(format!("did you mean {text}B or {text}M?"));
    }
    Ok(size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_file_size_needs_a_unit() {
        assert_eq!(parse_file_size("10"), Err("did you mean 10B or 10M?".to_owned()));
        assert!(parse_file_size("65535").is_err());
        for (text, bytes) in [("10B", 10), ("1k", 1024), ("65536", 65536), ("10M", 10 << 20)] {
            assert_eq!(parse_file_size(text), Ok(bytes), "{text}");
        }
    }

    #[test]
    fn units_are_binary() {
        for (text, bytes) in [
            ("1", 1),
            ("100B", 100),
            ("512k", 512 << 10),
            ("10M", 10 << 20),
            ("1GiB", 1 << 30),
            ("2tb", 2 << 40),
        ] {
            assert_eq!(parse(text), Ok(bytes), "{text}");
        }
        for text in ["", "0", "-1", "1.5M", "10x", "M", "99999999T", "1i", "10kk"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
