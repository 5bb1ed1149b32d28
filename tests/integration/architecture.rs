//! The map in `src/lib.rs` holds: imports go downward, neighbours do not meet, and each library has one home.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// A source file without its comments and without its unit tests.
struct SourceFile {
    /// Below `src/`, `/` between segments.
    path: String,
    raw: String,
    code: String,
}

fn sources() -> Vec<SourceFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &mut files).expect("src/ can be read");
    files.sort();
    files
        .into_iter()
        .map(|file| {
            let path = file.strip_prefix(&root).expect("below src/").to_string_lossy().replace('\\', "/");
            let raw = fs::read_to_string(&file).expect("a source file is UTF-8");
            let code = without_comments(raw.split("#[cfg(test)]\nmod ").next().expect("split gives one part at least"));
            SourceFile { path, raw, code }
        })
        .collect()
}

fn collect(dir: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

fn without_comments(text: &str) -> String {
    text.lines().map(|line| if line.trim_start().starts_with("//") { "" } else { line }).collect::<Vec<_>>().join("\n")
}

/// The floors as the crate's documentation draws them, highest first.
fn floors() -> Vec<Vec<String>> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).expect("src/lib.rs");
    let map = text.split("# Floors").nth(1).expect("the map").split("\npub mod").next().expect("the map's end");
    let map = map.split_once("neighbours never import each other:").expect("the sentence before the floors").1;
    map.split('`').skip(1).step_by(2).map(|floor| floor.split_whitespace().map(str::to_owned).collect()).collect()
}

/// What follows each `prefix` in code: `crate::` gives `a` and `b` for `use crate::{a::X, b}`, and `a` for `crate::a::X`.
fn imports(code: &str, prefix: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices(prefix) {
        if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$' || c == ':') {
            continue;
        }
        let rest = &code[at + prefix.len()..];
        match rest.strip_prefix('{') {
            Some(group) => found.extend(members(group)),
            None => found.extend(identifier(rest)),
        }
    }
    found
}

/// The first identifier of each member of a braced group.
fn members(group: &str) -> Vec<String> {
    let (mut depth, mut names, mut start) = (0usize, Vec::new(), 0);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.extend(identifier(&group[start..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.extend(identifier(&group[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    names
}

fn identifier(text: &str) -> Option<String> {
    let name: String = text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    (!name.is_empty()).then_some(name)
}

fn module(path: &str) -> &str {
    path.split('/').next().expect("split gives one part at least").trim_end_matches(".rs")
}

#[test]
fn imports_go_downward() {
    let floors = floors();
    let floor = |name: &str| floors.iter().position(|floor| floor.iter().any(|it| it == name));
    let mut faults = Vec::new();
    for SourceFile { path, code, .. } in sources() {
        let own = module(&path);
        if own == "lib" {
            continue;
        }
        let Some(here) = floor(own) else {
            faults.push(format!("{own} has no floor in src/lib.rs"));
            continue;
        };
        for other in imports(&code, "crate::") {
            match floor(&other) {
                _ if other == own => {}
                Some(there) if there > here => {}
                Some(_) => faults.push(format!("{path} imports {other}, which is not below {own}")),
                None => faults.push(format!("{path} imports {other}, which has no floor in src/lib.rs")),
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_module_stands_on_one_floor() {
    let modules: BTreeSet<String> =
        sources().iter().map(|it| module(&it.path).to_owned()).filter(|it| it != "lib").collect();
    let mut named: Vec<String> = floors().into_iter().flatten().collect();
    named.sort();
    let once: BTreeSet<String> = named.iter().cloned().collect();
    assert_eq!(named.len(), once.len(), "a module stands on two floors");
    let missing: Vec<&String> = modules.difference(&once).collect();
    assert!(missing.is_empty(), "not in the map of src/lib.rs: {missing:?}");
}

/// Folders that are one piece in several files: parts of one `impl` that call each other.
const ONE_PIECE: &[&str] = &["patterns/unify/"];

/// In a folder, `mod.rs` imports its children and never the reverse: what `super::` names is a module beside the file.
#[test]
fn children_do_not_import_their_folder() {
    let sources = sources();
    let is_module =
        |path: &str| sources.iter().any(|it| it.path == format!("{path}.rs") || it.path == format!("{path}/mod.rs"));
    let mut faults = Vec::new();
    for SourceFile { path, code, .. } in
        sources.iter().filter(|it| !ONE_PIECE.iter().any(|one| it.path.starts_with(one)))
    {
        let own = path.trim_end_matches(".rs").trim_end_matches("/mod");
        let Some((folder, _)) = own.rsplit_once('/') else { continue };
        let crate_path = format!("crate::{}::", folder.replace('/', "::"));
        for name in imports(code, "super::").into_iter().chain(imports(code, &crate_path)) {
            if name != "super" && !is_module(&format!("{folder}/{name}")) {
                faults.push(format!("{path} imports {name} from its own folder's mod.rs"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A library, and the one place that knows it.
const HOMES: &[(&str, &str)] = &[
    ("clap", "cli/"),
    ("anyhow", "cli/"),
    ("anstream", "cli/"),
    ("tree_sitter", "language/"),
    ("tree_sitter_python", "language/"),
    ("tree_sitter_ruby", "language/"),
    ("serde_sarif", "report/sarif"),
    ("gix", "discover/git"),
    ("ignore", "discover/"),
    ("encoding_rs", "source/"),
    ("aho_corasick", "prefilter.rs"),
];

#[test]
fn each_library_has_one_home() {
    let mut faults = Vec::new();
    for SourceFile { path, code, .. } in sources() {
        for (library, home) in HOMES {
            let used = code
                .match_indices(&format!("{library}::"))
                .any(|(at, _)| !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':'));
            if used && !path.starts_with(home) {
                faults.push(format!("{path} uses {library}, whose home is {home}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What only the command line may do.
const OUTWARD: &[&str] = &[
    "println!(",
    "eprintln!(",
    "print!(",
    "eprint!(",
    "dbg!(",
    "process::exit",
    "env::var",
    "env::args",
    "current_dir",
];

#[test]
fn only_the_command_line_prints_exits_and_reads_the_environment() {
    let mut faults = Vec::new();
    for SourceFile { path, code, .. } in sources().iter().filter(|it| !it.path.starts_with("cli/")) {
        faults.extend(OUTWARD.iter().filter(|it| code.contains(**it)).map(|it| format!("{path} has {it}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Names that belong in rule files.
const PRODUCTS: &[&str] = &["rails", "sinatra", "django", "flask", "fastapi", "boto3", "botocore", "sqlalchemy"];

#[test]
fn no_detection_stands_in_code() {
    let mut faults = Vec::new();
    for SourceFile { path, code, .. } in sources() {
        let lower = code.to_lowercase();
        faults.extend(PRODUCTS.iter().filter(|it| lower.contains(**it)).map(|it| format!("{path} speaks of {it}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn files_say_why_they_are_and_stay_small() {
    let vague = ["utils", "util", "common", "helpers", "helper", "misc"];
    let mut faults = Vec::new();
    for SourceFile { path, raw, .. } in sources() {
        if !raw.starts_with("//!") {
            faults.push(format!("{path} does not open with its why"));
        }
        if raw.lines().count() > 600 {
            faults.push(format!("{path} is longer than 600 lines"));
        }
        if path.trim_end_matches(".rs").split('/').any(|part| vague.contains(&part)) {
            faults.push(format!("{path} has a name that says nothing"));
        }
        let folder = path.trim_end_matches(".rs");
        if Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder).is_dir() {
            faults.push(format!("{path} stands beside a folder of its name"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_reader_of_imports_reads_imports() {
    let code = "use crate::{a::{X, Y}, b, c::d};\nuse crate::e::F;\nlet x = $crate::g; crate::h::i()\n";
    assert_eq!(imports(code, "crate::").into_iter().collect::<Vec<_>>(), ["a", "b", "c", "e", "h"]);
    assert_eq!(imports("use super::super::x;", "super::").into_iter().collect::<Vec<_>>(), ["super"]);
}
