//! What is found, where exactly, and what is not, in files as repositories have them: code, settings, templates, notebooks.
//!
//! A folder is a repository. Brackets `⟦…⟧` stand round each secret and are taken out before the scan, holes are filled
//! as in the rules' samples; every bracket must be found to the byte at the default confidence, and nothing else.

use std::fs;
use std::path::{Path, PathBuf};

use adderstone::discover::Target;
use adderstone::engine::Engine;
use adderstone::finding::Finding;
use adderstone::rules::{RuleFile, Selection};
use adderstone::scan::{Options, scan};
use adderstone::source::Span;
use adderstone::verify::expand::expand;

const OPEN: char = '⟦';
const CLOSE: char = '⟧';

/// The text as people have it, and where its secrets stand.
fn marked(name: &str, text: &str) -> (String, Vec<Span>) {
    let (mut out, mut spans, mut from) = (String::new(), Vec::new(), 0);
    for c in expand(name, text).chars() {
        match c {
            OPEN => from = out.len(),
            CLOSE => spans.push(Span::new(from as u32, out.len() as u32)),
            c => out.push(c),
        }
    }
    (out, spans)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let (mut out, mut left) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(at) = left.pop() {
        for entry in fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { left.push(path) } else { out.push(path) }
        }
    }
    out.sort();
    out
}

/// Every place that a finding names.
fn places(finding: &Finding) -> Vec<(String, Span)> {
    let of = |place: &adderstone::finding::Place| (place.path.to_string(), place.span);
    let secret = finding.secret.iter().map(|it| (finding.place.path.to_string(), it.span));
    let related = finding.related.iter().map(|it| of(&it.place));
    secret.chain(related).chain([of(&finding.place)]).collect()
}

/// What is wrong with a repository: secrets not found, and findings where there is none.
fn faults(engine: &Engine, folder: &Path) -> (usize, Vec<String>) {
    let (mut targets, mut expected, mut texts) = (Vec::new(), Vec::new(), Vec::new());
    for path in files(folder) {
        let name = path.strip_prefix(folder).unwrap().to_owned();
        let shown = name.to_string_lossy().replace('\\', "/");
        let (text, spans) = marked(&shown, &fs::read_to_string(&path).unwrap());
        expected.extend(spans.into_iter().map(|span| (shown.clone(), span)));
        targets.push(Target::Bytes { path: name, bytes: text.clone().into_bytes() });
        texts.push((shown, text));
    }
    let outcome = scan(engine, &targets, &Options { flow: false, ..Options::default() });
    let shown = |path: &str, span: Span| {
        let text = &texts.iter().find(|(name, _)| name == path).unwrap().1;
        format!("{path}:{}: {:?}", text[..span.start as usize].matches('\n').count() + 1, &text[span.range()])
    };
    let found: Vec<(&Finding, Vec<(String, Span)>)> =
        outcome.findings.iter().filter(|it| it.secret.is_some()).map(|it| (it, places(it))).collect();
    let missed = expected.iter().filter(|mark| !found.iter().any(|(_, places)| places.contains(mark)));
    let false_ones = found.iter().filter(|(_, places)| !places.iter().any(|place| expected.contains(place)));
    let missed = missed.map(|(path, span)| format!("{} is not found", shown(path, *span)));
    let false_ones =
        false_ones.map(|(it, _)| format!("{} is found by {}", shown(&it.place.path, it.place.span), it.rule));
    (expected.len(), missed.chain(false_ones).collect())
}

#[test]
fn secrets_stand_where_people_put_them() {
    let engine = Engine::compile(&RuleFile::embedded(), &Selection::default());
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/integration/secrets");
    let folders = fs::read_dir(home).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let (mut count, mut all) = (0, Vec::new());
    for folder in folders {
        let (marks, faults) = faults(&engine, &folder);
        count += marks;
        all.extend(
            faults.into_iter().map(|fault| format!("{}/{fault}", folder.file_name().unwrap().to_string_lossy())),
        );
    }
    assert!(count >= 100, "only {count} secrets");
    all.sort();
    assert!(all.is_empty(), "{} faults with {count} secrets:\n{}", all.len(), all.join("\n"));
}
