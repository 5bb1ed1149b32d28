//! Text rules against their samples: each sample as the files it says it is.

use std::collections::BTreeSet;

use super::annotation::{Expect, annotations, compare};
use super::expand::expand;
use super::mismatch::{Mismatch, Problem};
use crate::prefilter::{Prefilter, Words};
use crate::rules::gitleaks::{Config, read};
use crate::rules::{RuleFault, Selection};
use crate::secrets::Secrets;
use crate::source::Source;

/// Proves every text rule of `files` (path and text; rules `.toml`, samples `.txt` beside them) with all of them
/// running. A line `# file: NAME` in a sample begins another file of that name.
#[must_use]
pub fn text_rules(files: &[(&str, &str)]) -> (Vec<Mismatch>, Vec<RuleFault>) {
    let mut faults = Vec::new();
    let mut configs: Vec<Config> = Vec::new();
    for (path, text) in files.iter().filter(|(path, _)| is(path, "toml")) {
        let (config, more) = read(path, text, false);
        configs.push(config);
        faults.extend(more);
    }
    let mut words = Words::default();
    // What only completes other rules' findings shows in theirs.
    let completing: Vec<String> =
        configs.iter().flat_map(|c| &c.rules).flat_map(|r| &r.ours.pairs_with).map(|(id, _)| id.clone()).collect();
    let homes: Vec<(String, String)> = configs
        .iter()
        .flat_map(|c| c.rules.iter().filter(|r| !r.skip_report).map(|r| (r.id.clone(), c.origin.path.clone())))
        .collect();
    let (secrets, more) = Secrets::compile(configs, &Selection::default(), &mut words);
    faults.extend(more);
    let Ok(prefilter) = words.build() else { return (Vec::new(), faults) };
    let mut mismatches = Vec::new();
    for (path, text) in files.iter().filter(|(path, _)| is(path, "txt")) {
        let rules: Vec<(&str, bool)> = homes
            .iter()
            .filter(|(_, home)| home.trim_end_matches(".toml") == path.trim_end_matches(".txt"))
            .map(|(id, _)| (id.as_str(), completing.contains(id)))
            .collect();
        mismatches.extend(sample(path, text, &secrets, &prefilter, &rules));
    }
    let sampled = |home: &str| files.iter().any(|(p, _)| p.strip_suffix(".txt") == home.strip_suffix(".toml"));
    mismatches.extend(homes.iter().filter(|(_, home)| !sampled(home)).map(|(id, home)| unproved(home, id)));
    (mismatches, faults)
}

fn is(path: &str, extension: &str) -> bool {
    std::path::Path::new(path).extension().is_some_and(|e| e == extension)
}

fn unproved(path: &str, rule: &str) -> Mismatch {
    Mismatch { path: path.to_owned(), line: 0, rule: rule.to_owned(), problem: Problem::Unproved }
}

fn sample(path: &str, text: &str, secrets: &Secrets, prefilter: &Prefilter, rules: &[(&str, bool)]) -> Vec<Mismatch> {
    let expanded = expand(path, text);
    let annotations = annotations(&expanded);
    let mut found = BTreeSet::new();
    for (name, first, part) in parts(path, &expanded) {
        let source = Source::from_text(name, part);
        for finding in secrets.scan(&source, &prefilter.scan(part)) {
            found.insert((finding.rule.to_string(), finding.place.start.line + first));
        }
    }
    let mut out = compare(path, &annotations, &found);
    let known = |id: &str| secrets.infos().any(|info| &*info.id == id);
    for annotation in annotations.iter().filter(|a| !known(&a.rule)) {
        let problem = Problem::UnknownRule;
        out.push(Mismatch { path: path.to_owned(), line: annotation.line, rule: annotation.rule.clone(), problem });
    }
    let has = |rule: &str, expect| annotations.iter().any(|a| a.rule == rule && a.expect == expect);
    let bare = rules
        .iter()
        .filter(|(rule, completing)| !has(rule, Expect::Silence) || !(*completing || has(rule, Expect::Finding)));
    out.extend(bare.map(|(rule, _)| unproved(path, rule)));
    out
}

/// The files of a sample: name, number of lines before it, text.
fn parts<'t>(path: &'t str, text: &'t str) -> Vec<(&'t str, u32, &'t str)> {
    const MARK: &str = "# file: ";
    let mut out = Vec::new();
    let (mut name, mut from, mut first) = (path.rsplit('/').next().unwrap_or(path), 0, 0u32);
    let mut at = 0;
    for (number, line) in (0u32..).zip(text.split_inclusive('\n')) {
        if let Some(next) = line.strip_prefix(MARK) {
            out.push((name, first, &text[from..at]));
            (name, from, first) = (next.trim(), at + line.len(), number + 1);
        }
        at += line.len();
    }
    out.push((name, first, &text[from..]));
    out
}
