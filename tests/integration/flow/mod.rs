//! The flow engine on annotated code: a folder for each row of what it delivers, in each language, scanned as a project.
//!
//! `ruleid:` and `ok:` stand in pairs that differ in one thing. What the engine does not manage yet is marked `todoruleid:` or
//! `todook:`; how many of those fail is bounded here, and the bound may only shrink.

mod apart;
mod bounds;

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::{fs, io};

use adderstone::dataflow::taint::Features;
use adderstone::discover::Target;
use adderstone::engine::Engine;
use adderstone::finding::{Confidence, Outcome};
use adderstone::rules::{RuleFile, Selection};
use adderstone::scan::{self, scan};
use adderstone::verify::annotation::{Annotation, Expect, annotations};

/// Marked `todo` and still failing, in Python and in Ruby. Lower it when the engine has learnt something.
const OPEN: &[(&str, usize)] = &[("python", 5), ("ruby", 13)];
/// Pairs that a row has at least.
const PAIRS: usize = 3;

/// Where the suites stand.
fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/integration/flow")
}

/// The rules of the suites, none of ours.
fn engine(language: &str) -> Engine {
    let files = RuleFile::read_all(&home().join("rules").join(language)).unwrap();
    let engine = Engine::compile(&files, &Selection::default());
    assert!(engine.faults().is_empty(), "{:#?}", engine.faults());
    engine
}

fn options(jobs: usize) -> scan::Options {
    scan::Options { confidence: Confidence::Low, jobs: NonZeroUsize::new(jobs), ..scan::Options::default() }
}

/// The folders of a language, a row each.
fn rows(language: &str) -> Vec<PathBuf> {
    let mut rows: Vec<PathBuf> = fs::read_dir(home().join(language)).unwrap().map(|row| row.unwrap().path()).collect();
    rows.sort();
    rows
}

/// The files below a folder, by their path in it.
fn files(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    let (mut out, mut left) = (BTreeMap::new(), vec![folder.to_owned()]);
    while let Some(at) = left.pop() {
        for entry in fs::read_dir(&at)? {
            let path = entry?.path();
            if path.is_dir() {
                left.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
                out.insert(name, fs::read_to_string(&path)?);
            }
        }
    }
    Ok(out)
}

/// What was found in a row: file, line, rule.
fn found(outcome: &Outcome, row: &Path) -> BTreeSet<(String, u32, String)> {
    let folder = format!("{}/", row.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().to_string_lossy());
    let found = outcome.findings.iter().map(|finding| {
        let path = finding.place.path.to_string();
        let name = path.strip_prefix(&*folder).unwrap_or(&path).to_owned();
        (name, finding.place.start.line, finding.rule.to_string())
    });
    found.collect()
}

/// What a row says that is not so, and how many of its `todo` cases fail.
fn faults(row: &Path, outcome: &Outcome) -> (Vec<String>, usize) {
    let found = found(outcome, row);
    let (mut faults, mut open, mut pairs) = (Vec::new(), 0, [0, 0]);
    let mut spoken = BTreeSet::new();
    for (file, text) in files(row).unwrap() {
        let lines: Vec<&str> = text.lines().collect();
        let told = |what: &str, it: &Annotation| {
            let code = lines.get(it.line as usize - 1).unwrap_or(&"").trim();
            format!("{}/{file}:{}: {what} {}: {code}", row.display(), it.line, it.rule)
        };
        for annotation in annotations(&text) {
            let is = found.contains(&(file.clone(), annotation.line, annotation.rule.clone()));
            spoken.insert((file.clone(), annotation.line, annotation.rule.clone()));
            match annotation.expect {
                Expect::Finding if !is => faults.push(told("misses", &annotation)),
                Expect::Silence if is => faults.push(told("wrongly finds", &annotation)),
                Expect::Finding => pairs[0] += 1,
                Expect::Silence => pairs[1] += 1,
                Expect::FindingLater => open += usize::from(!is),
                Expect::SilenceLater => open += usize::from(is),
            }
        }
    }
    faults.extend(found.difference(&spoken).map(|(file, line, rule)| {
        format!("{}/{file}:{line}: finds {rule} where nothing is said of it", row.display())
    }));
    if pairs.iter().any(|count| *count < PAIRS) {
        faults.push(format!("{}: fewer than {PAIRS} pairs", row.display()));
    }
    (faults, open)
}

fn assert_rows(language: &str) {
    let engine = engine(language);
    let (mut all, mut all_open) = (Vec::new(), 0);
    for row in rows(language) {
        let outcome = scan(&engine, &[Target::Path(row.clone())], &options(2));
        assert!(!outcome.failed, "{:#?}", outcome.notes);
        let (faults, open) = faults(&row, &outcome);
        all.extend(faults);
        all_open += open;
    }
    assert!(all.is_empty(), "{} faults\n{}", all.len(), all.join("\n"));
    let bound = OPEN.iter().find(|(name, _)| *name == language).unwrap().1;
    assert!(all_open <= bound, "{all_open} of the cases marked `todo` fail: there were {bound}");
}

type SwitchOff = fn(&mut Features);

/// What each row is about; what a framework's handlers do is done by functions and names.
const FEATURES: &[(&str, SwitchOff)] = &[
    ("constants", |it| it.constants = false),
    ("containers", |it| it.containers = false),
    ("files", |it| it.files = false),
    ("functions", |it| it.functions = false),
    ("guards", |it| it.guards = false),
    ("handlers", |it| it.functions = false),
    ("names", |it| it.names = false),
    ("operators", |it| it.operators = false),
    ("proved", |it| it.proved = false),
    ("sequence", |it| it.sequence = false),
];

/// A row whose feature is switched off fails.
fn assert_rows_notice(language: &str) {
    let engine = engine(language);
    for row in rows(language) {
        let name = row.file_name().unwrap().to_string_lossy().into_owned();
        let (_, switch_off) = FEATURES.iter().find(|(about, _)| *about == name).expect("each row is about a feature");
        let mut options = options(2);
        switch_off(&mut options.features);
        let outcome = scan(&engine, &[Target::Path(row.clone())], &options);
        let (faults, _) = faults(&row, &outcome);
        assert!(faults.len() >= PAIRS, "{language}/{name} does not notice: {faults:#?}");
    }
}

#[test]
fn a_row_fails_without_its_feature() {
    assert_rows_notice("python");
    assert_rows_notice("ruby");
}

#[test]
fn python_flows_as_its_suites_say() {
    assert_rows("python");
}

#[test]
fn ruby_flows_as_its_suites_say() {
    assert_rows("ruby");
}

/// Findings and notes, traces and all.
fn shown(outcome: &Outcome) -> String {
    format!("{:#?}\n{:#?}", outcome.findings, outcome.notes)
}

#[test]
fn neither_threads_nor_prefilter_change_a_flow() {
    for (language, _) in OPEN {
        let (engine, target) = (engine(language), [Target::Path(home().join(language))]);
        let alone = scan(&engine, &target, &options(1));
        assert!(alone.findings.len() > 100, "the rows hold many flows");
        assert!(shown(&alone) == shown(&scan(&engine, &target, &options(8))), "1 job and 8 differ in {language}");
        let everything = scan::Options { prefilter: false, ..options(2) };
        let all = scan(&engine, &target, &everything);
        let findings = |outcome: &Outcome| format!("{:#?}", outcome.findings);
        assert!(findings(&alone) == findings(&all), "with and without the prefilter differ in {language}");
    }
}
