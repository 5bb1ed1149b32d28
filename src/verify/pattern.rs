//! Pattern rules against the code beside them: `x.yaml` against `x.py`, `x.rb`, `x.test.yaml` and so on.
//!
//! Only the first line of a match counts. A rule passes when the lines that its annotations expect are the lines it
//! finds; lines marked `todo` may go either way; `x.fixed.py` is what the rule's fixes make of `x.py`.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::annotation::{Annotation, Expect, annotations};
use crate::language::{Language, detect};
use crate::patterns::Patterns;
use crate::prefilter::{Prefilter, Words};
use crate::rules::semgrep::{Body, PatternRule, is_rules, read};
use crate::rules::{RuleFault, RuleFile};
use crate::source::Source;

/// How one rule fared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleResult {
    /// Its id.
    pub rule: String,
    /// The file it is in.
    pub file: String,
    /// Lines expected and not found, by sample.
    pub missing: Vec<(String, u32)>,
    /// Lines found and not expected, by sample.
    pub extra: Vec<(String, u32)>,
    /// Anything else that is wrong: a fault of the rule, an unknown id, no sample, a fix that gives other text.
    pub problems: Vec<String>,
}

impl RuleResult {
    /// Whether all is as annotated.
    #[must_use]
    pub const fn passed(&self) -> bool {
        self.missing.is_empty() && self.extra.is_empty() && self.problems.is_empty()
    }
}

/// Proves every pattern rule of `files` that has a sample. Faults are the rules' that do not run.
#[must_use]
pub fn pattern_rules(files: &[RuleFile]) -> (Vec<RuleResult>, Vec<RuleFault>) {
    let by_stem = samples_by_stem(files);
    let rule_files: Vec<&RuleFile> = files.iter().filter(|file| is_rules(file)).collect();
    let parts: Vec<_> = rule_files
        .par_iter()
        .map(|file| prove_file(file, by_stem.get(stem(&file.path)).map_or(&[], Vec::as_slice)))
        .collect();
    let (mut results, mut faults) = (Vec::new(), Vec::new());
    for (found, more) in parts {
        results.extend(found);
        faults.extend(more);
    }
    (results, faults)
}

/// A path up to the first dot of its file name.
fn stem(path: &str) -> &str {
    let name = path.rfind('/').map_or(0, |at| at + 1);
    path[name..].find('.').map_or(path, |dot| &path[..name + dot])
}

fn samples_by_stem(files: &[RuleFile]) -> BTreeMap<&str, Vec<&RuleFile>> {
    let mut out: BTreeMap<&str, Vec<&RuleFile>> = BTreeMap::new();
    for file in files.iter().filter(|file| !is_rules(file)) {
        out.entry(stem(&file.path)).or_default().push(file);
    }
    out
}

fn prove_file(file: &RuleFile, samples: &[&RuleFile]) -> (Vec<RuleResult>, Vec<RuleFault>) {
    let (rules, faults) = read(file);
    let broken = |fault: &RuleFault| fault.rule.clone().unwrap_or_default();
    let mut results: Vec<RuleResult> =
        faults.iter().map(|fault| failed(file, &broken(fault), &fault.message)).collect();
    results.dedup_by(|later, first| later.rule == first.rule);
    let ids: Vec<&str> =
        rules.iter().map(|rule| &*rule.info.id).chain(results.iter().map(|r| r.rule.as_str())).collect();
    let proved: Vec<_> = rules.iter().map(|rule| prove(file, rule, samples, &ids)).collect();
    let mut all = faults.clone();
    for (result, more) in proved {
        results.push(result);
        all.extend(more);
    }
    (results, all)
}

fn failed(file: &RuleFile, rule: &str, problem: &str) -> RuleResult {
    let (rule, file) = (rule.to_owned(), file.path.to_string());
    RuleResult { rule, file, missing: Vec::new(), extra: Vec::new(), problems: vec![problem.to_owned()] }
}

fn prove(file: &RuleFile, rule: &PatternRule, samples: &[&RuleFile], ids: &[&str]) -> (RuleResult, Vec<RuleFault>) {
    let mut result = failed(file, &rule.info.id, "");
    result.problems.clear();
    if matches!(rule.body, Body::Taint(_)) {
        result.problems.push("taint mode is not run".to_owned());
        return (result, Vec::new());
    }
    let mut rule = rule.clone();
    // A sample stands where it stands, not where the rule would look.
    rule.paths = crate::rules::semgrep::Paths::default();
    let mut words = Words::default();
    let (patterns, faults) = Patterns::compile(std::slice::from_ref(&rule), &mut words);
    result.problems.extend(faults.iter().map(|fault| fault.message.clone()));
    let Ok(prefilter) = words.build() else { return (result, faults) };
    let targets: Vec<_> = samples.iter().filter(|sample| !sample.path.contains(".fixed.")).collect();
    let mut proved = false;
    for sample in targets {
        let Some(language) = language_of(sample, &rule) else { continue };
        proved = true;
        let source = Source::from_text(&sample.path, &sample.text);
        let found = found_lines(&patterns, &prefilter, &source, language);
        judge(&mut result, sample, &annotations(&sample.text), &found, ids);
    }
    if !proved && result.problems.is_empty() {
        result.problems.push("no sample stands beside it".to_owned());
    }
    (result, faults)
}

fn language_of(sample: &RuleFile, rule: &PatternRule) -> Option<Language> {
    let language = detect(&sample.path, &sample.text)?;
    rule.info.languages.iter().any(|name| Language::from_name(name) == Some(language)).then_some(language)
}

fn found_lines(patterns: &Patterns, prefilter: &Prefilter, source: &Source, language: Language) -> BTreeSet<u32> {
    let live = patterns.live(language, source.path(), &prefilter.scan(source.text()));
    if live.is_empty() {
        return BTreeSet::new();
    }
    let tree = language.parse(source.text());
    patterns.run(&live, source, language, &tree).0.iter().map(|finding| finding.place.start.line).collect()
}

fn judge(result: &mut RuleResult, sample: &RuleFile, annotations: &[Annotation], found: &BTreeSet<u32>, ids: &[&str]) {
    let own = |expect: &[Expect]| -> BTreeSet<u32> {
        let spoken = annotations.iter().filter(|a| a.rule == result.rule && expect.contains(&a.expect));
        spoken.map(|a| a.line).collect()
    };
    let open = own(&[Expect::FindingLater, Expect::SilenceLater]);
    let expected = own(&[Expect::Finding]);
    let at = |line: &u32| (sample.path.to_string(), *line);
    result.missing.extend(expected.difference(found).filter(|line| !open.contains(line)).map(at));
    result.extra.extend(found.difference(&expected).filter(|line| !open.contains(line)).map(at));
    let first = ids.first() == Some(&result.rule.as_str());
    for unknown in annotations.iter().filter(|a| first && !ids.iter().any(|id| *id == a.rule)) {
        result
            .problems
            .push(format!("{}:{}: there is no rule {} in the file", sample.path, unknown.line, unknown.rule));
    }
}
