//! One run of a command against a cloud of its own.

use std::path::Path;
use std::time::Duration;

use super::cloud::{Case, Cloud};
use super::contender::{self, Contender};
use super::measure::{Out, Usage};

/// So many messages, read by a contender.
pub fn contender(
    contender: &Contender,
    case: Case,
    messages: u64,
    folder: &Path,
) -> Result<Usage, String> {
    let cloud = Cloud::start(case, 1, messages, contender.waits_for_the_end(), folder);
    let file = folder.join("out.ndjson");
    let file = file.to_str().expect("a UTF-8 path");
    let command = contender.command(&cloud, messages, case.bytes(messages), file);
    let out = if messages == 1 { Out::Pipe } else { contender.out };
    let usage = measured(&cloud, &command, out, folder)?;
    if contender.out == Out::Pipe && usage.lines < messages {
        return Err(format!("{} lines of {messages} messages", usage.lines));
    }
    Ok(usage)
}

/// CPU time of so many messages of so many channels.
pub fn channels(case: Case, channels: usize, messages: u64, folder: &Path) -> Duration {
    let cloud = Cloud::start(case, channels, messages, false, folder);
    let mut command = contender::client(&cloud, messages);
    command.extend(["--max-channels", "10000", "-o", "ndjson"].map(str::to_owned));
    command.extend((0..channels).map(|channel| format!("/test/{channel}")));
    measured(&cloud, &command, Out::Null, folder).expect("it runs").cpu
}

fn measured(cloud: &Cloud, command: &[String], out: Out, folder: &Path) -> Result<Usage, String> {
    let file = folder.join("stdout");
    let [folder, file] = [folder, &file].map(|path| path.to_str().expect("a UTF-8 path"));
    let environment = [
        ("MIST_HOST", cloud.text("url")),
        ("MIST_APITOKEN", cloud.text("token")),
        ("BENCH_URL", cloud.text("ws_url")),
        ("BENCH_CA", cloud.text("ca")),
        ("XDG_CACHE_HOME", folder),
        ("XDG_CONFIG_HOME", folder),
    ];
    Usage::of(command, &environment, out, file)
}
