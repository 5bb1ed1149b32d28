//! Real code lowers without loss: each named leaf of the parser's tree is in ours, and almost nothing is Generic.
//!
//! Real code is what is installed beside us (a language's standard library) and what this repository holds (rule
//! samples, corpus cases); the latter alone is checked where nothing is installed.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use adderstone::language::{Language, detect};
use adderstone::source::Span;
use adderstone::syntax::{Kind, NodeRef, Tree};
use rayon::prelude::*;

use super::corpus_code;
use super::invariants::violations;

/// Bytes of installed code to read a language: what two slow cores do in seconds.
const BUDGET: usize = 2_500_000;

/// Larger files are tables.
const LARGEST: usize = 400_000;

/// Kinds of the parser's leaves of which nothing is kept, or only what they do to their parent.
fn trivia(language: Language) -> &'static [&'static str] {
    match language {
        Language::Python => &[
            "line_continuation",
            "string_start",
            "string_end",
            "escape_sequence",
            "escape_interpolation",
            "type_conversion",
            // The dots of a relative import: in the module's name.
            "import_prefix",
            "relative_import",
            // Empty brackets.
            "argument_list",
            "parameters",
        ],
        Language::Ruby => &[
            "escape_sequence",
            "heredoc_beginning",
            "heredoc_end",
            "empty_statement",
            "argument_list",
            "method_parameters",
            "block_parameters",
            "lambda_parameters",
            "uninterpreted",
            // Branches and loops with nothing in them.
            "then",
            "else",
            "ensure",
            "do",
            "block",
            "do_block",
        ],
        // Read without a parser.
        _ => &[],
    }
}

/// What one text lowered to.
#[derive(Default)]
struct Seen {
    nodes: usize,
    errors: usize,
    generic: BTreeMap<String, usize>,
    wrong: Vec<String>,
}

impl Seen {
    fn with(mut self, other: Self) -> Self {
        self.nodes += other.nodes;
        self.errors += other.errors;
        for (name, count) in other.generic {
            *self.generic.entry(name).or_default() += count;
        }
        self.wrong.extend(other.wrong);
        self
    }
}

fn look(language: Language, text: &str) -> Seen {
    let tree = language.parse(text);
    let mut seen = Seen { nodes: tree.len(), errors: tree.errors().len().min(1), ..Seen::default() };
    for node in tree.nodes().filter(|node| node.kind() == Kind::Generic) {
        *seen.generic.entry(node.name().to_owned()).or_default() += 1;
    }
    seen.wrong = violations(text, &tree);
    seen.wrong.extend(lost_leaves(language, text, &tree));
    seen
}

/// The parser's named leaves that are neither a node, nor a comment, nor named by the innermost node around them, nor
/// trivia.
fn lost_leaves(language: Language, text: &str, tree: &Tree) -> Vec<String> {
    let spans: HashSet<Span> = tree.nodes().map(NodeRef::span).chain(tree.comments().iter().copied()).collect();
    // A heredoc's parts stand in ours, and its body in the parser's tree, before what follows its beginning on the line.
    let mut nodes: Vec<NodeRef<'_>> = tree.nodes().collect();
    nodes.sort_by_key(|node| (node.span().start, std::cmp::Reverse(node.span().end)));
    let mut nodes = nodes.into_iter().peekable();
    let mut around: Vec<NodeRef<'_>> = Vec::new();
    let mut lost = Vec::new();
    let mut leaves = language.leaves(text);
    leaves.sort_by_key(|(_, span)| *span);
    for (kind, span) in leaves {
        while let Some(node) = nodes.next_if(|node| node.span().start <= span.start) {
            while around.last().is_some_and(|last| !last.span().contains(node.span())) {
                around.pop();
            }
            around.push(node);
        }
        if spans.contains(&span) || trivia(language).contains(&kind.as_str()) {
            continue;
        }
        if (kind == "heredoc_content" && is_heredoc_text(text, span, tree)) || is_beside_an_error(text, span, tree) {
            continue;
        }
        let inner = around.iter().rev().find(|node| node.span().contains(span));
        if !inner.is_some_and(|node| carries(*node, &kind, &text[span.range()])) {
            lost.push(format!("{kind} {:?} at {}", &text[span.range()], span.start));
        }
    }
    lost
}

/// A heredoc's parts are without the line break before the first line and the blanks before the closing word.
fn is_heredoc_text(text: &str, leaf: Span, tree: &Tree) -> bool {
    let touches = |span: Span| span.start < leaf.end && leaf.start < span.end;
    text[leaf.range()].trim().is_empty()
        || tree.nodes().any(|node| node.kind() == Kind::StringPart && touches(node.span()))
}

/// Around what the parser could not read nothing is promised, and the tree says so.
fn is_beside_an_error(text: &str, leaf: Span, tree: &Tree) -> bool {
    let start = text[..leaf.start as usize].rfind('\n').map_or(0, |at| at + 1);
    let end = text[leaf.end as usize..].find('\n').map_or(text.len(), |at| at + leaf.end as usize);
    tree.errors().iter().any(|error| (error.start as usize) <= end && start <= error.end as usize)
}

/// Whether a node holds a leaf's text in its name, or does not look into what is below it.
fn carries(node: NodeRef<'_>, kind: &str, leaf: &str) -> bool {
    match node.kind() {
        Kind::Opaque => true,
        // A run of text is one part, whatever pieces the escapes in it make for the parser.
        Kind::StringPart => kind.ends_with("_content"),
        // Ruby's `1r` and `2i` hold a number.
        Kind::Number => node.name().starts_with(leaf),
        // `:name => value` among arguments.
        Kind::Keyword => node.name() == leaf.trim_start_matches(':'),
        Kind::ImportItem | Kind::ImportFrom => {
            let leaf: String = leaf.split_whitespace().collect();
            node.name() == leaf || node.name().split('.').any(|part| part == leaf) || node.name().ends_with(&leaf)
        }
        // A Ruby setter's name ends in `=`, which is a token of its own.
        _ => node.name() == leaf || node.name().strip_suffix('=') == Some(leaf),
    }
}

/// The folder a command prints.
fn folder(program: &str, arguments: &[&str]) -> Option<PathBuf> {
    let output = Command::new(program).args(arguments).output().ok().filter(|output| output.status.success())?;
    Some(PathBuf::from(String::from_utf8(output.stdout).ok()?.trim())).filter(|folder| folder.is_dir())
}

fn installed(language: Language) -> Option<PathBuf> {
    match language {
        Language::Python => folder("python3", &["-c", "import sysconfig; print(sysconfig.get_paths()['stdlib'])"]),
        Language::Ruby => folder("ruby", &["-e", "puts RbConfig::CONFIG['rubylibdir']"]),
        _ => None,
    }
}

/// Every file of a language below a folder, packages installed beside the standard library left out.
fn files(folder: &Path, language: Language) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(folder) else { continue };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() && !path.is_symlink() && !path.ends_with("site-packages") {
                folders.push(path);
            } else if path.is_file() && detect(&path.to_string_lossy(), "") == Some(language) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Every nth file, so that all stay within the budget.
fn sample(files: Vec<PathBuf>) -> Vec<PathBuf> {
    let size = |path: &PathBuf| fs::metadata(path).map_or(0, |data| usize::try_from(data.len()).unwrap_or(usize::MAX));
    let files: Vec<PathBuf> = files.into_iter().filter(|path| size(path) < LARGEST).collect();
    let step = files.iter().map(size).sum::<usize>() / BUDGET + 1;
    files.into_iter().step_by(step).collect()
}

fn look_at_file(language: Language, path: &Path) -> Seen {
    let Ok(text) = fs::read_to_string(path) else { return Seen::default() };
    let mut seen = look(language, &text);
    for wrong in &mut seen.wrong {
        wrong.insert_str(0, &format!("{}: ", path.display()));
    }
    seen
}

#[allow(clippy::print_stderr, reason = "what is Generic is worth reading in the test's output")]
fn judge(language: Language, seen: &Seen) {
    let mut generic: Vec<(&String, &usize)> = seen.generic.iter().collect();
    generic.sort_by_key(|(name, count)| (std::cmp::Reverse(**count), (*name).clone()));
    let count: usize = generic.iter().map(|(_, count)| **count).sum();
    eprintln!("{language:?}: {} nodes, {} files with errors, Generic {count}: {generic:?}", seen.nodes, seen.errors);
    let wrong = &seen.wrong[..seen.wrong.len().min(20)];
    assert!(wrong.is_empty(), "{language:?}, {} in all: {wrong:#?}", seen.wrong.len());
    assert!(count * 100 <= seen.nodes, "{language:?}: {count} of {} nodes are Generic: {generic:?}", seen.nodes);
}

#[test]
fn installed_code_lowers_whole() {
    for language in [Language::Python, Language::Ruby] {
        // Instead of a sample, all that is in the folders named by `LOWER`.
        let files = match env::var_os("LOWER") {
            Some(folders) => env::split_paths(&folders).flat_map(|folder| files(&folder, language)).collect(),
            None => installed(language).map_or_else(Vec::new, |folder| sample(files(&folder, language))),
        };
        let seen = files.par_iter().map(|path| look_at_file(language, path)).reduce(Seen::default, Seen::with);
        judge(language, &seen);
    }
}

#[test]
fn code_of_this_repository_lowers_whole() {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules");
    for language in [Language::Python, Language::Ruby] {
        let samples = files(&rules, language);
        let mut seen = samples.iter().map(|path| look_at_file(language, path)).fold(Seen::default(), Seen::with);
        for (_, code) in corpus_code().filter(|(of, _)| *of == language) {
            let case = look(language, &code);
            seen.wrong.extend(case.wrong.into_iter().map(|wrong| format!("{wrong} in\n{code}")));
        }
        judge(language, &seen);
    }
}
