//! Chooses the output format from the options, the file's name and the destination.

use std::path::Path;

use super::config;
use crate::error::Error;
use crate::format::Format;
use crate::inventory::Selection;
use crate::notice::Notice;

/// The output formats of a run.
pub struct RunFormats {
    /// Format of the file, if one is written.
    pub file: Format,
    pub stdout: Format,
}

impl RunFormats {
    /// Chooses the formats. `file` is the file to write, or `None` for stdout.
    ///
    /// # Errors
    ///
    /// [`Error::Usage`] if a packet format is asked for and the channels carry no packets, or if packets would
    /// go to a terminal.
    pub fn choose(
        options: &config::ConfiguredOptions,
        selection: &Selection,
        file: Option<&Path>,
        terminal: bool,
    ) -> Result<Self, Error> {
        let word = options.word("output", &Format::ALL.map(Format::name))?;
        let word = word.map(|name| name.parse().expect("the word is one of the formats"));
        // The file extension is more specific than a configured default.
        let ending = file.and_then(by_ending).filter(|_| !options.is_given("output"));
        let usual = if terminal { Format::Pretty } else { Format::Ndjson };
        let tee = options.arguments.get_flag("tee");
        let dash = options.arguments.get_one::<String>("write").is_some_and(|path| path == "-");
        let captures = selection.brings_packets();
        let piped = (dash && captures && !terminal).then_some(Format::Pcapng);
        let formats = Self {
            file: ending.or(word).unwrap_or(Format::Ndjson),
            // Next to a capture file or a recording, stdout shows the stream as text.
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
                format!("`{}` cannot be written to a terminal", main.name()),
                Some("add `-w FILE`, or pipe into `tshark -r -`"),
            ));
        }
        Ok(formats)
    }
}

/// A warning for a file whose extension promises packets but which will hold none.
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
        format!("`{}` needs packets, and `{channel}` carries none", format.name()),
        Some("packets come from the channels `pcap` and `org-pcap`; for others use `-o ndjson`"),
    )
}

/// The format implied by a file extension; one of a compression is skipped.
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
