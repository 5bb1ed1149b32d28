//! Text rules against their samples: each sample as the files it says it is.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::annotation::{Annotation, Expect, annotations, without_annotations};
use super::expand::expand;
use super::result::RuleResult;
use crate::finding::{Confidence, Ledger, Severity};
use crate::prefilter::{Prefilter, Words};
use crate::rules::gitleaks::{Config, TextRule, read};
use crate::rules::{RuleFault, RuleFile, Selection};
use crate::secrets::Secrets;
use crate::source::Source;

/// Proves every text rule of `files` (rules `.toml`, samples `.txt` beside them) with all of them running. A line
/// `# file: NAME` in a sample begins another file of that name. Faults are the rules' that do not run.
#[must_use]
pub fn text_rules(files: &[RuleFile]) -> (Vec<RuleResult>, Vec<RuleFault>) {
    let (configs, mut faults): (Vec<Config>, Vec<RuleFault>) = configs(files);
    let mut words = Words::default();
    let (secrets, more) = Secrets::compile(configs.clone(), &Selection::default(), &mut words);
    faults.extend(more);
    let mut results: Vec<RuleResult> = faults
        .iter()
        .map(|fault| RuleResult::failed(&fault.path, fault.rule.as_deref().unwrap_or_default(), &fault.message))
        .collect();
    let prefilter = words.build();
    for config in &configs {
        let home = &*config.origin.path;
        let trial = sample(files, home).map(|sample| Trial::new(sample, &secrets, &prefilter));
        let runs = |rule: &&TextRule| secrets.infos().any(|info| *info.id == *rule.id);
        let own = config.rules.iter().filter(runs).map(|rule| match &trial {
            // What only completes other rules' findings shows in theirs.
            Some(trial) => trial.judge(home, &rule.id, completes(&configs, &rule.id)),
            None => RuleResult::failed(home, &rule.id, "no sample stands beside it"),
        });
        let own: Vec<RuleResult> = own.collect();
        results.extend(own);
        if let (Some(trial), Some(last)) = (&trial, results.last_mut()) {
            last.problems.extend(trial.unknown(&secrets));
        }
    }
    (results, faults)
}

/// The files of text rules, read, and what is wrong in them.
pub(super) fn configs(files: &[RuleFile]) -> (Vec<Config>, Vec<RuleFault>) {
    let written = files.iter().filter(|file| file.path.ends_with(".toml"));
    let (configs, faults): (Vec<_>, Vec<_>) = written.map(|file| read(&file.path, &file.text, false)).unzip();
    (configs, faults.into_iter().flatten().collect())
}

/// Whether what this rule finds completes another's findings.
pub(super) fn completes(configs: &[Config], id: &str) -> bool {
    let mut asked =
        configs.iter().flat_map(|config| &config.rules).flat_map(|rule| rule.ours.pairs_with.iter().flatten());
    asked.any(|(other, _)| other == id)
}

/// The sample that stands beside a rule file.
pub(super) fn sample<'f>(files: &'f [RuleFile], home: &str) -> Option<&'f RuleFile> {
    files.iter().find(|file| file.path.strip_suffix(".txt") == home.strip_suffix(".toml"))
}

/// What a report would say of a finding: rule, line, how bad, how sure, how many places beside it.
pub(super) type Sight = (Arc<str>, u32, Severity, Confidence, usize);

/// A sample, and what all rules together find in it.
pub(super) struct Trial<'f> {
    path: &'f str,
    annotations: Vec<Annotation>,
    found: BTreeSet<(String, u32)>,
    /// All that is found, for telling one set of rules from another.
    pub sights: BTreeSet<Sight>,
}

impl<'f> Trial<'f> {
    pub fn new(sample: &'f RuleFile, secrets: &Secrets, prefilter: &Prefilter) -> Self {
        let expanded = expand(&sample.path, &sample.text);
        let (mut found, mut sights) = (BTreeSet::new(), BTreeSet::new());
        // What an annotation says is no part of the file: the name of a rule often is its keyword.
        let bare = without_annotations(&expanded);
        for (name, first, part) in parts(&sample.path, &bare) {
            let source = Source::from_text(name, part);
            let plain = secrets.scan(&source, &prefilter.scan(part));
            for finding in secrets.scan_layers(&source, prefilter, &plain, &mut Ledger::default()).iter().chain(&plain)
            {
                let (rule, line) = (finding.rule.clone(), finding.place.start.line + first);
                found.insert((rule.to_string(), line));
                sights.insert((rule, line, finding.severity, finding.confidence, finding.related.len()));
            }
        }
        Self { path: &sample.path, annotations: annotations(&expanded), found, sights }
    }

    /// Whether it finds what is annotated for the rule, and nothing more.
    pub fn judge(&self, file: &str, rule: &str, completes: bool) -> RuleResult {
        let lines = |expect: Expect| -> BTreeSet<u32> {
            self.annotations.iter().filter(|a| a.rule == rule && a.expect == expect).map(|a| a.line).collect()
        };
        let (expected, silent) = (lines(Expect::Finding), lines(Expect::Silence));
        let open = &lines(Expect::FindingLater) | &lines(Expect::SilenceLater);
        let found: BTreeSet<u32> = self.found.iter().filter(|(id, _)| id == rule).map(|(_, line)| *line).collect();
        let at = |line: &u32| (self.path.to_owned(), *line);
        let mut result = RuleResult::new(file, rule);
        result.missing = expected.difference(&found).filter(|line| !open.contains(line)).map(at).collect();
        result.extra = found.difference(&expected).filter(|line| !open.contains(line)).map(at).collect();
        if silent.is_empty() || (expected.is_empty() && !completes) {
            result.problems.push("its sample has no `ruleid:` or no `ok:` for it".to_owned());
        }
        result
    }

    /// Annotations that name no rule.
    fn unknown(&self, secrets: &Secrets) -> Vec<String> {
        let known = |id: &str| secrets.infos().any(|info| *info.id == *id);
        let unknown = self.annotations.iter().filter(|it| !known(&it.rule));
        unknown.map(|it| format!("{}:{}: there is no rule {}", self.path, it.line, it.rule)).collect()
    }
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
