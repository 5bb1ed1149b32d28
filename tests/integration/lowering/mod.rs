//! Lowering: corpus files with the tree written out, coverage of real code, and robustness against anything.
//!
//! A corpus file `<language>/<topic>.txt` holds cases: a title between lines of `=`, code, a line `---`, the tree
//! as an S-expression. With `UPDATE=1` in the environment the trees are rewritten; read each before it is frozen.

mod coverage;
mod invariants;
mod robustness;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use adderstone::language::{LANGUAGES, Language};
use adderstone::syntax::sexp;

/// A case of a corpus file.
struct Case {
    title: String,
    code: String,
    tree: String,
}

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/integration/lowering")
}

/// The corpus files of each language: a folder under its name.
fn corpus() -> impl Iterator<Item = (Language, PathBuf)> {
    LANGUAGES.iter().flat_map(|row| {
        let folder = home().join(row.names[0]);
        let mut files: Vec<PathBuf> =
            fs::read_dir(folder).into_iter().flatten().map(|entry| entry.expect("readable").path()).collect();
        files.sort();
        files.into_iter().map(|file| (row.language, file))
    })
}

/// The code of every corpus case.
fn corpus_code() -> impl Iterator<Item = (Language, String)> {
    corpus().flat_map(|(language, file)| {
        cases(&fs::read_to_string(file).expect("readable")).into_iter().map(move |case| (language, case.code))
    })
}

fn is_rule(line: &str, mark: char) -> bool {
    line.len() >= 3 && line.chars().all(|c| c == mark)
}

fn cases(text: &str) -> Vec<Case> {
    let mut cases = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        if !is_rule(line, '=') {
            assert!(line.is_empty(), "outside of a case: {line}");
            continue;
        }
        let title = lines.next().expect("a title").to_owned();
        assert!(is_rule(lines.next().expect("a line of = below the title"), '='), "after {title}");
        let mut code = String::new();
        for line in lines.by_ref().take_while(|line| !is_rule(line, '-')) {
            let _ = writeln!(code, "{line}");
        }
        let mut tree = String::new();
        while let Some(line) = lines.next_if(|line| !is_rule(line, '=')) {
            let _ = writeln!(tree, "{line}");
        }
        cases.push(Case { title, code: code.trim_matches('\n').to_owned() + "\n", tree: tree.trim().to_owned() });
    }
    cases
}

#[test]
fn corpus_trees() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = String::new();
    let mut count = 0;
    for (language, file) in corpus() {
        let mut rewritten = String::new();
        for case in cases(&fs::read_to_string(&file).expect("readable")) {
            count += 1;
            let tree = sexp(language.parse(&case.code).root());
            let rule = "=".repeat(80);
            let _ = writeln!(rewritten, "{rule}\n{}\n{rule}\n\n{}\n---\n\n{tree}\n", case.title, case.code);
            if tree != case.tree {
                let _ = writeln!(wrong, "{}: {}\n{}\nis\n{tree}\n", file.display(), case.title, case.code);
            }
        }
        if update {
            fs::write(&file, rewritten.trim_end().to_owned() + "\n").expect("writable");
        }
    }
    assert!(count > 0, "no corpus case was found");
    assert!(update || wrong.is_empty(), "{wrong}");
}
