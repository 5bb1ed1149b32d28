//! Each stage alone, on one thread, over the files of a directory that are in a language with a parser.
//!
//! `ADDERSTONE_BENCH_DIR=DIR cargo bench --bench stages`; without it, this repository.
#![allow(clippy::unwrap_used, reason = "a bench that cannot go on says so by panicking")]

use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::{env, fs};

use adderstone::engine::Engine;
use adderstone::finding::Confidence;
use adderstone::language::{Language, detect};
use adderstone::patterns::Patterns;
use adderstone::prefilter::{Prefilter, Words};
use adderstone::rules::semgrep::{PatternRule, is_rules, read};
use adderstone::rules::{RuleFile, Selection};
use adderstone::source::{Source, decode};
use adderstone::syntax::Tree;
use divan::counter::BytesCount;
use divan::{Bencher, black_box};

/// Enough to measure, little enough to hold with its trees.
const MOST: usize = 16 << 20;

fn main() {
    divan::main();
}

struct File {
    path: PathBuf,
    source: Source,
    language: Language,
}

static FILES: LazyLock<Vec<File>> = LazyLock::new(|| {
    let named = env::var_os("ADDERSTONE_BENCH_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    let mut files = Vec::new();
    collect(&named, &mut files);
    files
});
static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::compile(&RuleFile::embedded(), &Selection::default()));

fn collect(dir: &Path, files: &mut Vec<File>) {
    let mut paths: Vec<PathBuf> = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if path.is_symlink() || hidden || size(files.iter()) > MOST as u64 {
            continue;
        }
        if path.is_dir() {
            collect(&path, files);
        } else if let Ok(decoded) = decode(fs::read(&path).unwrap_or_default()) {
            let source = Source::new(path.to_string_lossy(), decoded.text, decoded.encoding);
            if let Some(language) = detect(source.path(), source.text()) {
                files.push(File { path, source, language });
            }
        }
    }
}

fn size<'f>(files: impl Iterator<Item = &'f File>) -> u64 {
    files.map(|file| file.source.text().len() as u64).sum()
}

fn bytes() -> BytesCount {
    BytesCount::new(size(FILES.iter()))
}

#[divan::bench]
fn read_and_decode(bencher: Bencher<'_, '_>) {
    bencher.counter(bytes()).bench_local(|| {
        for file in FILES.iter() {
            black_box(decode(fs::read(&file.path).unwrap()).unwrap());
        }
    });
}

#[divan::bench]
fn prefilter(bencher: Bencher<'_, '_>) {
    let engine = &*ENGINE;
    bencher.counter(bytes()).bench_local(|| {
        for file in FILES.iter() {
            black_box(engine.prefilter().scan(file.source.text()));
        }
    });
}

#[divan::bench]
fn secrets(bencher: Bencher<'_, '_>) {
    let hits: Vec<_> = FILES.iter().map(|file| ENGINE.prefilter().scan(file.source.text())).collect();
    bencher.counter(bytes()).bench_local(|| {
        for (file, hits) in FILES.iter().zip(&hits) {
            black_box(ENGINE.secrets(&file.source, hits));
        }
    });
}

#[divan::bench(args = [Language::Python, Language::Ruby])]
fn parse_and_lower(bencher: Bencher<'_, '_>, language: Language) {
    let files: Vec<&File> = FILES.iter().filter(|file| file.language == language).collect();
    bencher.counter(BytesCount::new(size(files.iter().copied()))).bench_local(|| {
        for file in &files {
            black_box(language.parse(file.source.text()));
        }
    });
}

/// What is added to the embedded rules.
#[derive(Clone, Copy, Debug)]
enum Added {
    Nothing,
    /// As many rules again, which match nowhere.
    AsManyThatCannotMatch,
}

fn rules(added: Added) -> (Patterns, Prefilter) {
    let files: Vec<RuleFile> = RuleFile::embedded().into_iter().filter(is_rules).collect();
    let mut rules: Vec<PatternRule> = files.iter().flat_map(|file| read(file).0).collect();
    if matches!(added, Added::AsManyThatCannotMatch) {
        let text: String = (0..rules.len()).map(never).collect();
        let file = RuleFile { path: "never.yaml".into(), text: format!("rules:\n{text}").into(), embedded: false };
        rules.extend(read(&file).0);
    }
    let mut words = Words::default();
    let (patterns, _) = Patterns::compile(&rules, &mut words);
    (patterns, words.build())
}

fn never(nth: usize) -> String {
    let head = format!("- id: never-{nth}\n  languages: [python, ruby]\n  message: Never.\n");
    format!("{head}  pattern: never_called_{nth}.by_anybody_{nth}(..., $X, ...)\n")
}

/// Of the rules that a file's words admit: what a scan does. Twice the rules must not cost twice the time.
#[divan::bench(args = [Added::Nothing, Added::AsManyThatCannotMatch], sample_count = 10)]
fn patterns_admitted(bencher: Bencher<'_, '_>, added: Added) {
    match_all(bencher, added, |prefilter, file| prefilter.scan(file.source.text()));
}

/// Of all rules, as without the prefilter: what dispatch alone saves.
#[divan::bench(args = [Added::Nothing, Added::AsManyThatCannotMatch], sample_count = 3)]
fn patterns_all(bencher: Bencher<'_, '_>, added: Added) {
    match_all(bencher, added, |prefilter, _| prefilter.everything());
}

fn match_all(bencher: Bencher<'_, '_>, added: Added, hits: fn(&Prefilter, &File) -> adderstone::prefilter::Hits) {
    let (patterns, prefilter) = rules(added);
    let trees: Vec<(&File, Tree, _)> =
        FILES.iter().map(|file| (file, file.language.parse(file.source.text()), hits(&prefilter, file))).collect();
    bencher.counter(bytes()).bench_local(|| {
        for (file, tree, hits) in &trees {
            let live = patterns.live(file.language, &file.source, hits, Confidence::Low);
            if !live.is_empty() {
                black_box(patterns.run(&live, &file.source, file.language, tree));
            }
        }
    });
}
