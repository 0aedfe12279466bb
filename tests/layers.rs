//! Who may import whom: `main → lib → cli → app → run → { inventory, sink, anonymize } → format → filter →
//! packet → message → { channel, utility, notice, text, wire }`; `net` stands beside the output side, `error`
//! above both. `sim` uses the registries, and like `net` and the sinks `transport`.

use std::fs;
use std::path::Path;

/// The lowest layer: registries, frames as text, notices, and text for people.
const GROUND: &[&str] = &["channel", "utility", "wire", "text", "notice"];

/// Each module, and the modules of this crate above the ground that it may name, beside itself.
const ALLOWED: &[(&str, &[&str])] = &[
    ("message", &[]),
    ("packet", &["message"]),
    ("filter", &["packet", "message"]),
    ("format", &["filter", "packet", "message"]),
    ("anonymize", &["packet", "message"]),
    ("sink", &["format", "packet", "message", "transport"]),
    ("net", &["transport"]),
    ("error", &["net", "sim", "sink", "filter"]),
    ("inventory", &["error", "net", "message"]),
    (
        "run",
        &[
            "error",
            "net",
            "transport",
            "inventory",
            "sink",
            "anonymize",
            "format",
            "filter",
            "packet",
            "message",
        ],
    ),
    (
        "app",
        &[
            "run",
            "inventory",
            "error",
            "net",
            "transport",
            "sim",
            "sink",
            "anonymize",
            "format",
            "filter",
            "packet",
            "message",
        ],
    ),
    (
        "cli",
        &[
            "app",
            "run",
            "inventory",
            "error",
            "net",
            "transport",
            "sim",
            "sink",
            "anonymize",
            "format",
            "filter",
            "message",
        ],
    ),
];

/// What the ground itself and the simulator may name.
const GROUND_ALLOWED: &[(&str, &[&str])] = &[
    ("channel", &[]),
    // A MAC is a word of the field that both registries know.
    ("utility", &["channel"]),
    ("wire", &[]),
    ("text", &["wire"]),
    ("notice", &["text"]),
    ("transport", &["text"]),
    // The simulated cloud writes its own frames, so that a mistake on one side shows.
    ("sim", &["channel", "utility", "transport"]),
];

#[test]
fn modules_import_only_from_the_layers_below() {
    let upper = ALLOWED.iter().map(|(module, named)| (*module, [*named, GROUND].concat()));
    let ground = GROUND_ALLOWED.iter().map(|(module, named)| (*module, named.to_vec()));
    let mut seen = 0;
    for (module, allowed) in upper.chain(ground) {
        for (file, text) in sources(module) {
            seen += 1;
            for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
                for name in named(line) {
                    let known = name == module || allowed.contains(&name.as_str());
                    assert!(known, "{file} imports `{name}`: {line}");
                }
                assert!(module == "cli" || !line.contains("clap"), "{file} mentions clap: {line}");
            }
        }
    }
    assert!(seen > 250, "the sources were found");
}

/// Module docs have tables `| module | what |`; a module that moved or was renamed must not stay in one.
#[test]
fn tables_of_modules_name_modules_that_exist() {
    let mut seen = 0;
    for (file, text) in sources("") {
        let path = Path::new(&file);
        let is_root = path.file_name().is_some_and(|name| name == "mod.rs" || name == "lib.rs");
        let folder = if is_root { path.with_file_name("") } else { path.with_extension("") };
        for row in text.lines().filter_map(|line| line.strip_prefix("//! | `")) {
            let first = row.split(" |").next().unwrap_or_default();
            // Every other piece stands between backticks.
            for name in first.split('`').step_by(2).filter(|name| is_module_name(name)) {
                seen += 1;
                let exists = folder.join(format!("{name}.rs")).exists()
                    || folder.join(name).join("mod.rs").exists();
                assert!(exists, "{file}: there is no module `{name}`");
            }
        }
    }
    assert!(seen > 100, "the tables were found");
}

fn is_module_name(name: &str) -> bool {
    name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_')
}

/// The modules that a line names: `crate::net::…`, `crate::{net, output}`.
fn named(line: &str) -> Vec<String> {
    let Some((_, rest)) = line.split_once("crate::") else { return Vec::new() };
    let word = |text: &str| {
        text.trim()
            .chars()
            .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
            .collect::<String>()
    };
    match rest.strip_prefix('{') {
        Some(list) => list.trim_end_matches(['}', ';']).split(',').map(word).collect(),
        None => vec![word(rest)],
    }
}

fn sources(module: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.join(module)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    let file = root.join(format!("{module}.rs"));
    found.extend(file.exists().then_some(file));
    found
        .into_iter()
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).expect("a source file")))
        .collect()
}
