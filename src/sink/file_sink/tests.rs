//! Checks naming, rotation, recovery and side files of the file sink on a real file system.

use jiff::tz::TimeZone;

use super::*;
use crate::channel::Subscription;
use crate::format::Format;
use crate::message::Names;
use crate::sink::compression::Compression;
use crate::sink::rotation::Rotation;
use crate::sink::testing::TestFolder;
use crate::wire::Payload;

const NOW: &str = "2026-01-02T03:04:05Z";

fn time(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

fn settings(folder: &TestFolder, name: &str) -> Settings {
    let path = folder.path.join(name);
    Settings {
        names: Names::default(),
        template: FileNameTemplate::parse(path.to_str().expect("UTF-8")).expect("a template"),
        append: false,
        rotation: Rotation::default(),
        keep: None,
        compression: None,
        fsync: Fsync::Never,
        on_rotate: None,
        zone: TimeZone::UTC,
        format: Format::Ndjson,
        spared: None,
        flush_every: Duration::ZERO,
    }
}

fn rotating(folder: &TestFolder, name: &str) -> Settings {
    let rotation = Rotation { size: Some(8), every: None };
    Settings { rotation, ..settings(folder, name) }
}

fn try_start(settings: Settings) -> Result<FileSink, Error> {
    let mut files = FileSink::start(settings)?;
    if files.is_single() {
        files.begin(0, time(NOW));
        files.open(0)?;
    }
    Ok(files)
}

fn start(settings: Settings) -> FileSink {
    try_start(settings).expect("it starts")
}

fn write(files: &mut FileSink, place: usize, text: &str) {
    if !files.is_begun(place) {
        files.begin(place, time(NOW));
    }
    let mut bytes = text.as_bytes().to_vec();
    files.write(place, &mut bytes).expect("written");
    assert!(bytes.is_empty());
}

fn contents(folder: &TestFolder) -> Vec<String> {
    folder.files().into_iter().map(|(name, text)| format!("{name}: {text}")).collect()
}

#[test]
fn a_plain_file_is_replaced_or_continued_and_written_in_place() {
    let folder = TestFolder::new("plain");
    for (append, text, expected) in
        [(false, "one\n", "one\n"), (true, "two\n", "one\ntwo\n"), (false, "3\n", "3\n")]
    {
        let mut files = start(Settings { append, ..settings(&folder, "x") });
        write(&mut files, 0, text);
        assert_eq!(contents(&folder), [format!("x: {expected}")]);
        files.complete(0, true).expect("completed");
    }
    start(settings(&folder, "x"));
    assert_eq!(contents(&folder), ["x: "]);
}

#[test]
fn appending_behind_a_line_that_was_cut_off() {
    let folder = TestFolder::new("mend");
    for (before, after) in [
        ("1\n{\"a\":", "1\n2\n"),
        ("1\n{\"a\":3}", "1\n{\"a\":3}\n2\n"),
        ("{\"a", "2\n"),
        ("", "2\n"),
    ] {
        folder.write("x", before.as_bytes());
        let mut files = start(Settings { append: true, ..settings(&folder, "x") });
        write(&mut files, 0, "2\n");
        assert_eq!(contents(&folder), [format!("x: {after}")]);
    }
}

#[test]
fn rotated_files_are_numbered_and_never_overwritten() {
    let folder = TestFolder::new("numbered");
    for run in 0..2 {
        let mut files = start(rotating(&folder, "x.csv"));
        for text in ["a\n", "b\n"] {
            write(&mut files, 0, &format!("{run}{text}"));
            files.complete(0, false).expect("completed");
        }
        write(&mut files, 0, "c\n");
        let last = contents(&folder).into_iter().find(|file| file.contains(".part"));
        assert_eq!(last, Some(format!("x-000{}.csv.part: c\n", 2 + 3 * run)));
        files.complete(0, true).expect("completed");
    }
    assert_eq!(
        contents(&folder),
        [
            "x-0001.csv: 0b\n",
            "x-0002.csv: c\n",
            "x-0003.csv: 1a\n",
            "x-0004.csv: 1b\n",
            "x-0005.csv: c\n",
            "x.csv: 0a\n"
        ]
    );
}

#[test]
fn there_is_room_up_to_the_size() {
    let folder = TestFolder::new("room");
    let mut files = start(rotating(&folder, "x"));
    write(&mut files, 0, "12345\n");
    assert!(files.has_room(0, 2) && !files.has_room(0, 3));
}

#[test]
fn names_say_when_their_period_begins() {
    let folder = TestFolder::new("periods");
    let rotation = Rotation { size: None, every: Some(Duration::from_secs(3600)) };
    let mut files = start(Settings { rotation, ..settings(&folder, "%d/%H%M.csv") });
    assert!(!files.is_over(0, time("2026-01-02T03:59:59Z")));
    assert!(files.is_over(0, time("2026-01-02T04:00:00Z")));
    write(&mut files, 0, "a\n");
    files.complete(0, false).expect("completed");
    files.begin(0, time("2026-01-02T05:06:07Z"));
    write(&mut files, 0, "b\n");
    assert_eq!(contents(&folder), ["02/0300.csv: a\n", "02/0500.csv.part: b\n"]);
    // A file of which nothing came is none.
    files.complete(0, false).expect("completed");
    files.begin(0, time("2026-01-02T06:06:07Z"));
    files.complete(0, true).expect("completed");
    assert_eq!(contents(&folder).len(), 2);
}

#[test]
fn the_newest_are_kept_and_others_left_alone() {
    let folder = TestFolder::new("keep");
    for decoy in ["x.csv.bak", "x-1.csv", "y-0001.csv", "x-0001.csv.gz", "x-0001b.csv"] {
        folder.write(decoy, b"");
    }
    for run in 0..3 {
        let mut files = start(Settings { keep: Some(2), ..rotating(&folder, "x.csv") });
        for text in ["a\n", "b\n"] {
            write(&mut files, 0, &format!("{run}{text}"));
            files.complete(0, false).expect("completed");
        }
    }
    let own: Vec<_> = contents(&folder).into_iter().filter(|file| file.ends_with('\n')).collect();
    assert_eq!(own, ["x-0004.csv: 2a\n", "x-0005.csv: 2b\n"]);
    assert_eq!(folder.files().len(), 7);
}

#[test]
fn what_a_killed_run_left_is_completed() {
    let folder = TestFolder::new("left");
    folder.write("x-0001.csv.part", b"1\n2\n{\"a");
    folder.write("x.csv", b"0\n");
    folder.write("y.csv.part", b"9");
    let mut files = start(rotating(&folder, "x.csv"));
    write(&mut files, 0, "3\n");
    assert_eq!(
        contents(&folder),
        ["x-0001.csv: 1\n2\n", "x-0002.csv.part: 3\n", "x.csv: 0\n", "y.csv.part: 9"]
    );
    let notices = files.notices();
    assert!(notices[0].to_string().ends_with("x-0001.csv` of an earlier run"), "{notices:?}");
}

#[test]
fn side_files_of_a_killed_run_are_completed() {
    let folder = TestFolder::new("left-side-file");
    let packet = [&[0xd4, 0xc3, 0xb2, 0xa1][..], &[0; 20], &[0; 16], b"cut"].concat();
    folder.write("x.ethernet.pcap.part", &packet);
    folder.write("x.linktype-9.pcap.part", &packet);
    folder.write("x.mine.pcap.part", &packet);
    let packets = |name| Settings { format: Format::Pcap, ..rotating(&folder, name) };
    let names = || folder.files().into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    let mut files = FileSink::start(packets("x.pcap")).expect("it starts");
    assert_eq!(names(), ["x.ethernet.pcap", "x.linktype-9.pcap.part", "x.mine.pcap.part"]);
    files.side_file(0, "linktype-9");
    assert_eq!(names(), ["x.ethernet.pcap", "x.linktype-9.pcap", "x.mine.pcap.part"]);
}

fn record<'a>(payload: &'a Payload, subscription: &'a Subscription) -> ReceivedMessage<'a> {
    let received = time(NOW);
    ReceivedMessage { payload: Ok(payload), frame: "", subscription, received, connection: 1 }
}

#[test]
fn side_files_are_kept_like_others() {
    for (name, own) in [("x.pcap", "x.ethernet"), ("{site}.pcap", "HQ.ethernet")] {
        let folder = TestFolder::new("keep-side-file");
        for run in 0..3 {
            let settings = Settings { format: Format::Pcap, ..rotating(&folder, name) };
            let mut files =
                FileSink::start(Settings { keep: Some(2), ..settings }).expect("it starts");
            let mut subscription = Subscription::of_path("/sites/1/pcaps");
            subscription.site = Some("HQ".to_owned());
            let payload = Payload::of("1", false).expect("a number");
            let record = record(&payload, &subscription);
            let first = files.place(&record);
            let place = files.side_file(first, "ethernet");
            for text in ["a", "b"] {
                write(&mut files, place, &format!("{run}{text}\n"));
                files.complete(place, false).expect("completed");
            }
        }
        let expected = [format!("{own}-0004.pcap: 2a\n"), format!("{own}-0005.pcap: 2b\n")];
        assert_eq!(contents(&folder), expected);
    }
}

#[test]
fn an_unfinished_file_in_use_keeps_its_name() {
    let folder = TestFolder::new("in-use-side-file");
    let compression = Some(Compression::Gzip);
    let compressed = || Settings { compression, ..settings(&folder, "x.pcap.gz") };
    let mut first = start(compressed());
    write(&mut first, 0, "1\n");
    let mut second = start(compressed());
    write(&mut second, 0, "2\n");
    for mut files in [first, second] {
        files.complete(0, true).expect("completed");
    }
    let names: Vec<_> = folder.files().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["x-0001.pcap.gz", "x.pcap.gz"]);
}

#[test]
fn compressed_files_replace_only_where_nothing_rotates() {
    let folder = TestFolder::new("replace");
    folder.write("x.gz", b"old");
    let compression = Some(Compression::Gzip);
    let mut files = start(Settings { compression, ..settings(&folder, "x.gz") });
    write(&mut files, 0, "1\n");
    assert_eq!(folder.files()[0].1, "old");
    files.complete(0, true).expect("completed");
    assert_eq!(folder.files().len(), 1);
    assert_ne!(folder.files()[0].1, "old");
    let mut files = start(Settings { compression, ..rotating(&folder, "x.gz") });
    write(&mut files, 0, "1\n");
    files.complete(0, true).expect("completed");
    assert_eq!(folder.files().len(), 2);
}

#[test]
fn each_site_has_its_file_and_few_are_open() {
    let folder = TestFolder::new("sites");
    let compression = Some(Compression::Gzip);
    let mut files = start(Settings { compression, ..settings(&folder, "{site}/{channel}.gz") });
    let sites = MOST_OPEN + 20;
    for round in 0..2 {
        for site in 0..sites {
            let path = format!("/sites/{site}/stats/devices");
            let subscription = Subscription::of_path(&path);
            let payload = Payload::of("1", false).expect("a number");
            let record = record(&payload, &subscription);
            let place = files.place(&record);
            assert_eq!(place, site);
            write(&mut files, place, &format!("{site}-{round}\n"));
            assert!(files.open.len() <= MOST_OPEN);
        }
    }
    (0..files.count()).for_each(|place| files.complete(place, true).expect("completed"));
    for site in 0..sites {
        let path = folder.path.join(site.to_string()).join("device-stats.gz");
        let file = std::fs::File::open(path).expect("a file");
        let text = std::io::read_to_string(flate2::read::MultiGzDecoder::new(file));
        assert_eq!(text.expect("complete"), format!("{site}-0\n{site}-1\n"));
    }
}

#[test]
fn a_removed_file_is_noticed() {
    let folder = TestFolder::new("vanished");
    for settings in [settings(&folder, "x"), rotating(&folder, "x")] {
        let mut files = start(settings);
        write(&mut files, 0, "1\n");
        assert!(!files.has_vanished(0));
        files.close(0).expect("closed");
        assert!(!files.has_vanished(0));
        write(&mut files, 0, "2\n");
        let name = folder.files().pop().expect("a file").0;
        fs::remove_file(folder.path.join(name)).expect("removed");
        assert!(files.has_vanished(0));
        assert!(!files.is_begun(0));
        write(&mut files, 0, "3\n");
        assert_eq!(folder.files().pop().expect("a file").1, "3\n");
        files.complete(0, true).expect("completed");
        fs::remove_file(folder.path.join("x")).ok();
    }
}

#[test]
fn a_folder_that_is_not_there_is_an_error_at_once() {
    let folder = TestFolder::new("folders");
    for name in ["none/x", "none/{site}", "none/%H/x"] {
        for settings in [settings(&folder, name), rotating(&folder, name)] {
            let error = try_start(settings).err().expect("no folder");
            assert!(error.to_string().starts_with("cannot create `"), "{error}");
        }
    }
    assert!(folder.files().is_empty());
}

#[test]
fn a_full_disk_leaves_the_bytes() {
    let folder = TestFolder::new("full");
    let template = FileNameTemplate::parse("/dev/full").expect("a template");
    let mut files = start(Settings { template, ..settings(&folder, "x") });
    let mut bytes = b"x\n".to_vec();
    let error = files.write(0, &mut bytes).expect_err("no room");
    assert_eq!(
        error.to_string(),
        "cannot write `/dev/full`: No space left on device (os error 28)"
    );
    assert_eq!(bytes, b"x\n");
}
