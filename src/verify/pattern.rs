//! Pattern rules against the code beside them: `x.yaml` against `x.py`, `x.rb`, `x.test.yaml` and so on.
//!
//! Only the first line of a match counts. A rule passes when the lines that its annotations expect are the lines it
//! finds; lines marked `todo` may go either way.

use rayon::prelude::*;

use super::fixed::{Fix, apply, difference, fixed};
use super::probe;
use super::result::RuleResult;
use super::specimen::{Specimen, by_stem, run, sets, stem};
use crate::rules::semgrep::{PatternRule, is_rules, is_sets};
use crate::rules::{RuleFault, RuleFile};

/// Proves every pattern rule of `files`, and every named set. Faults are the rules' that do not run.
#[must_use]
pub fn pattern_rules(files: &[RuleFile]) -> (Vec<RuleResult>, Vec<RuleFault>) {
    let (samples, sets) = (by_stem(files), sets(files));
    let rule_files: Vec<&RuleFile> = files.iter().filter(|file| is_rules(file) || is_sets(file)).collect();
    let parts: Vec<_> = rule_files
        .par_iter()
        .map(|file| prove_file(file, &sets, samples.get(stem(&file.path)).map_or(&[], Vec::as_slice), files))
        .collect();
    let (results, faults): (Vec<_>, Vec<_>) = parts.into_iter().unzip();
    (results.into_iter().flatten().collect(), faults.into_iter().flatten().collect())
}

fn prove_file(
    file: &RuleFile,
    sets: &[PatternRule],
    samples: &[&RuleFile],
    files: &[RuleFile],
) -> (Vec<RuleResult>, Vec<RuleFault>) {
    let (rules, mut faults) = probe::rules(file);
    let specimens: Vec<Specimen> = samples.iter().map(|sample| Specimen::of(sample)).collect();
    let broken =
        |fault: &RuleFault| RuleResult::failed(&file.path, fault.rule.as_deref().unwrap_or_default(), &fault.message);
    let mut results: Vec<RuleResult> = faults.iter().filter(|fault| !fault.runs).map(broken).collect();
    results.dedup_by(|later, first| later.rule == first.rule);
    let mut changes = Vec::new();
    for rule in &rules {
        let (result, more) = prove(file, rule, sets, &specimens, &mut changes);
        results.push(result);
        faults.extend(more);
    }
    let ids: Vec<String> = results.iter().map(|result| result.rule.clone()).collect();
    if let Some(first) = results.first_mut() {
        first.problems.extend(unknown(&specimens, &ids));
    }
    let mending = rules.iter().find(|rule| rule.fix.is_some() || rule.fix_regex.is_some());
    if let Some(result) = mending.and_then(|rule| results.iter_mut().find(|it| it.rule == *rule.info.id)) {
        result.problems.extend(misfits(&specimens, &changes, files));
    }
    (results, faults)
}

fn prove(
    file: &RuleFile,
    rule: &PatternRule,
    sets: &[PatternRule],
    specimens: &[Specimen],
    changes: &mut Vec<(String, Fix)>,
) -> (RuleResult, Vec<RuleFault>) {
    let failed = |problem: &str| RuleResult::failed(&file.path, &rule.info.id, problem);
    match run(rule, sets, specimens) {
        Err(faults) => {
            let problems = faults.iter().map(|fault| fault.message.clone()).collect();
            (RuleResult { problems, ..failed("") }, faults)
        }
        Ok(_) if !specimens.iter().any(|specimen| specimen.is_for(rule)) => {
            (RuleResult::untested(&file.path, &rule.info.id), Vec::new())
        }
        Ok(departures) => {
            changes.extend(departures.fixes);
            let (missing, extra) = (departures.missing, departures.extra);
            (RuleResult { missing, extra, ..RuleResult::new(&file.path, &rule.info.id) }, departures.told)
        }
    }
}

/// Where the fixes of all rules make something else of a sample than the file says that shows it fixed.
fn misfits(specimens: &[Specimen], changes: &[(String, Fix)], files: &[RuleFile]) -> Vec<String> {
    let each = specimens.iter().filter_map(|specimen| {
        let expected = fixed(files, specimen.path())?;
        let own = changes.iter().filter(|(path, _)| path == specimen.path()).map(|(_, fix)| fix.clone());
        let got = apply(specimen.text(), own.collect());
        let (line, got, wanted) = difference(&got, &expected.text)?;
        Some(format!("{}:{line}: the fixes give `{}`, not `{}`", expected.path, got.trim(), wanted.trim()))
    });
    each.collect()
}

/// Annotations that name no rule of the file.
fn unknown(specimens: &[Specimen], ids: &[String]) -> Vec<String> {
    let each = specimens.iter().flat_map(|it| it.annotations.iter().map(move |annotation| (it.path(), annotation)));
    each.filter(|(_, annotation)| !ids.contains(&annotation.rule))
        .map(|(path, it)| format!("{path}:{}: there is no rule {} in the file", it.line, it.rule))
        .collect()
}
