//! Who may import whom: `main → lib → cli → app → { net, output } → { channel, utility, wire }`,
//! `sim → { channel, utility }`.

use std::fs;
use std::path::Path;

/// Each module, and the modules of this crate it may name.
const ALLOWED: &[(&str, &[&str])] = &[
    ("channel", &["channel"]),
    // A MAC is a word of the field that both registries know.
    ("utility", &["utility", "channel"]),
    ("wire", &["wire"]),
    ("sim", &["sim", "channel", "utility"]),
    ("net", &["net", "channel", "wire"]),
    ("output", &["output", "channel", "utility", "wire"]),
    ("error", &["net", "output", "sim", "error"]),
    ("app", &["app", "error", "net", "output", "sim", "channel", "utility", "wire"]),
    ("cli", &["cli", "app", "error", "net", "output", "sim", "channel", "utility", "wire"]),
];

#[test]
fn modules_import_only_from_the_layers_below() {
    let mut seen = 0;
    for (module, allowed) in ALLOWED {
        for (file, text) in sources(module) {
            seen += 1;
            for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
                for name in named(line) {
                    assert!(allowed.contains(&name.as_str()), "{file} imports `{name}`: {line}");
                }
                assert!(*module == "cli" || !line.contains("clap"), "{file} mentions clap: {line}");
            }
        }
    }
    assert!(seen > 30, "the sources were found");
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
