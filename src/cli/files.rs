//! Reads the options for output files: rotation, compression and syncing.

use std::time::Duration;

use clap::ArgMatches;
use jiff::tz::TimeZone;

use super::duration;
use crate::error::Error;
use crate::format::{Ability, Format};
use crate::message::Names;
use crate::run::WriteErrorPolicy;
use crate::sink::{Compression, FileNameTemplate, Fsync, Rotation, Settings};

/// How long compressed bytes may stay in the encoder. Flushing more often makes files larger.
const FLUSH_EVERY: Duration = Duration::from_millis(250);

/// Options that have no effect on stdout.
const OPTIONS: [&str; 7] =
    ["rotate-size", "rotate-every", "keep", "compress", "fsync", "on-rotate", "on-write-error"];

/// File extensions and their compression, including those this build lacks.
const ENDINGS: [(&str, &str); 2] = [(".gz", "gzip"), (".zst", "zstd")];

/// Settings from `-w` and its related options; `None` if no file is written.
pub fn read(
    arguments: &ArgMatches,
    format: Format,
    names: &Names,
) -> Result<Option<Settings>, Error> {
    let Some(path) = arguments.get_one::<String>("write").filter(|path| *path != "-") else {
        return match OPTIONS.into_iter().find(|option| arguments.contains_id(option)) {
            None => Ok(None),
            Some(option) => {
                let message = format!("`--{option}` needs a file, and `-w -` is stdout");
                Err(Error::usage(message, Some("use `-w FILE`")))
            }
        };
    };
    let mistake = |mistake| {
        let hint = "a name may contain strftime codes (`%Y-%m-%d`) and fields such as `{site}`, `{channel}` and `{device_name}`";
        Error::usage(format!("`{path}` is not a valid file name: {mistake}"), Some(hint))
    };
    let template = FileNameTemplate::parse(path).map_err(|wrong| mistake(wrong.to_string()))?;
    let compression = compression(arguments, &template)?;
    let rotation = rotation(arguments)?;
    let template = match compression {
        Some(compression) if !template.ends_with(compression.ending()) => {
            template.with_ending(compression.ending())
        }
        _ => template,
    };
    let settings = Settings {
        append: arguments.get_flag("append"),
        rotation,
        keep: arguments.get_one::<u32>("keep").map(|count| *count as usize),
        compression,
        fsync: fsync(arguments, rotation.is_on() || compression.is_some())?,
        on_rotate: arguments.get_one("on-rotate").cloned(),
        zone: if arguments.get_flag("utc") { TimeZone::UTC } else { TimeZone::system() },
        names: names.clone(),
        format,
        spared: None,
        flush_every: FLUSH_EVERY,
        template,
    };
    useful(&settings)?;
    Ok(Some(settings))
}

/// What to do when a file cannot be written.
pub fn on_write_error(arguments: &ArgMatches) -> WriteErrorPolicy {
    let word = arguments.get_one::<String>("on-write-error");
    let policy =
        WriteErrorPolicy::ALL.into_iter().find(|one| word.is_some_and(|word| word == one.name()));
    policy.unwrap_or_default()
}

/// The compression from `--compress`, or the one implied by the file extension.
fn compression(
    arguments: &ArgMatches,
    template: &FileNameTemplate,
) -> Result<Option<Compression>, Error> {
    let ending = ENDINGS.into_iter().find(|(ending, _)| template.ends_with(ending));
    let asked = arguments.get_one::<String>("compress").map(String::as_str);
    let wanted = match (asked, ending) {
        (Some(asked), Some((ending, implied))) if asked != implied => {
            let message = format!("`--compress {asked}` contradicts the file extension `{ending}`");
            return Err(Error::usage(message, Some("omit one of the two")));
        }
        (Some(asked), _) => asked,
        (None, Some((_, implied))) => implied,
        (None, None) => return Ok(None),
    };
    let found = Compression::ALL.iter().copied().find(|one| one.name() == wanted);
    let missing = || {
        let message = format!("this build does not support `{wanted}`");
        Error::usage(message, Some("use `--compress gzip`, or a build with the `zstd` feature"))
    };
    found.map(Some).ok_or_else(missing)
}

/// When to start a new file.
fn rotation(arguments: &ArgMatches) -> Result<Rotation, Error> {
    let every = arguments.get_one::<Duration>("rotate-every").copied();
    if every.is_some_and(|every| every < Duration::from_secs(1)) {
        return Err(Error::usage("`--rotate-every` must be at least one second", None));
    }
    Ok(Rotation { size: arguments.get_one("rotate-size").copied(), every })
}

/// When to sync to disk. `by_default` means when a file is complete, as for rotated and compressed ones.
fn fsync(arguments: &ArgMatches, by_default: bool) -> Result<Fsync, Error> {
    let Some(word) = arguments.get_one::<String>("fsync") else {
        return Ok(if by_default { Fsync::Complete } else { Fsync::Never });
    };
    Ok(match word.as_str() {
        "never" => Fsync::Never,
        "rotate" => Fsync::Complete,
        time => Fsync::Every(duration::parse(time).map_err(|_| {
            let message = format!("`{time}` is not a valid value of `--fsync`");
            Error::usage(message, Some("it takes `never`, `rotate` or a time such as `5s`"))
        })?),
    })
}

/// Rejects combinations that would do harm or have no effect.
fn useful(settings: &Settings) -> Result<(), Error> {
    let format = settings.format;
    if settings.append && !format.can(Ability::Append) {
        let message = format!("`--append` needs a line format, and `{}` is not one", format.name());
        return Err(Error::usage(message, Some("use `-o ndjson`")));
    }
    if settings.append && settings.uses_part_files() {
        let message = "`--append` cannot be used with rotation or compression: complete files are never changed";
        return Err(Error::usage(message, Some("omit `--append`: nothing is overwritten")));
    }
    if settings.keep.is_some() && !settings.rotation.is_on() && !settings.template.has_times() {
        let message = "`--keep` has no effect on a single file";
        return Err(Error::usage(message, Some("add `--rotate-size` or `--rotate-every`")));
    }
    Ok(())
}
