//! Chooses the output format from the options, the file's name and the destination.

use std::path::Path;

use super::config;
use crate::error::Error;
use crate::format::Format;
use crate::inventory::Selection;
use crate::notice::Notice;

/// The formats of a run.
pub struct RunFormats {
    /// Of the file, if one is written.
    pub file: Format,
    pub stdout: Format,
}

impl RunFormats {
    /// `file` is the file to be written, if that is not stdout.
    ///
    /// # Errors
    ///
    /// [`Error::Usage`] where packets are to be written that the channels do not bring.
    pub fn choose(
        options: &config::ConfiguredOptions,
        selection: &Selection,
        file: Option<&Path>,
        terminal: bool,
    ) -> Result<Self, Error> {
        let word = options.word("output", &Format::ALL.map(Format::name))?;
        let word = word.map(|name| name.parse().expect("the word is one of the formats"));
        // The name of the file says more than what is configured for all.
        let ending = file.and_then(by_ending).filter(|_| !options.is_given("output"));
        let usual = if terminal { Format::Pretty } else { Format::Ndjson };
        let tee = options.arguments.get_flag("tee");
        let dash = options.arguments.get_one::<String>("write").is_some_and(|path| path == "-");
        let captures = selection.brings_packets();
        let piped = (dash && captures && !terminal).then_some(Format::Pcapng);
        let formats = Self {
            file: ending.or(word).unwrap_or(Format::Ndjson),
            // Beside a capture file, or a recording, the stream is shown as text.
            stdout: match word {
                Some(format) if tee && (format.writes_packets() || format == Format::Record) => {
                    usual
                }
                Some(format) => format,
                None => piped.unwrap_or(usual),
            },
        };
        let main = if file.is_some() { formats.file } else { formats.stdout };
        if main.writes_packets() && !captures {
            return Err(no_packets(main, selection));
        }
        if file.is_none() && terminal && main.writes_packets() {
            return Err(Error::usage(
                format!("`{}` is no format for a terminal", main.name()),
                Some("add `-w FILE`, or pipe it into `tshark -r -`"),
            ));
        }
        Ok(formats)
    }
}

/// What to say of a file whose name promises packets and that will hold none.
pub fn misnamed(file: Option<&Path>, format: Format) -> Option<Notice> {
    let file = file.filter(|_| !format.writes_packets())?;
    let promised = by_ending(file)?;
    Some(Notice::MisleadingFileName {
        file: file.display().to_string(),
        format: format.name().to_owned(),
        promised: promised.name().to_owned(),
    })
}

fn no_packets(format: Format, selection: &Selection) -> Error {
    let channel = match selection {
        Selection::Named(named) => named.channel.name,
        Selection::Paths(paths) => {
            let one = paths.iter().find(|one| !one.is_capture());
            one.map_or("this", |one| one.name().unwrap_or(&one.path))
        }
    };
    Error::usage(
        format!("`{}` is for packets, and `{channel}` brings none", format.name()),
        Some("the channels `pcap` and `org-pcap` do; for others use `-o ndjson`"),
    )
}

/// The format that a file's name asks for; endings of compressed files aside.
fn by_ending(path: &Path) -> Option<Format> {
    let name = path.file_name()?.to_str()?;
    let name = [".gz", ".zst"].iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name);
    match Path::new(name).extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "pcap" | "cap" => Some(Format::Pcap),
        "pcapng" => Some(Format::Pcapng),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files() {
        for (name, format) in [
            ("a/b.pcapng", Some(Format::Pcapng)),
            ("b.c.pcap", Some(Format::Pcap)),
            ("%H.pcapng.zst", Some(Format::Pcapng)),
            ("b.pcap.gz", Some(Format::Pcap)),
            ("b.PCAP", Some(Format::Pcap)),
            ("b.Pcapng", Some(Format::Pcapng)),
            ("b.cap", Some(Format::Pcap)),
            ("b.json", None),
            ("pcap", None),
            (".pcap", None),
        ] {
            assert_eq!(by_ending(Path::new(name)), format, "{name}");
        }
    }
}
