//! Pattern rules against the code beside them: `x.yaml` against `x.py`, `x.rb`, `x.test.yaml` and so on.
//!
//! Only the first line of a match counts. A rule passes when the lines that its annotations expect are the lines it
//! finds; lines marked `todo` may go either way.

use rayon::prelude::*;

use super::result::RuleResult;
use super::specimen::{Specimen, by_stem, run, sets, stem};
use crate::rules::semgrep::{PatternRule, is_rules, read};
use crate::rules::{RuleFault, RuleFile};

/// Proves every pattern rule of `files`. Faults are the rules' that do not run.
#[must_use]
pub fn pattern_rules(files: &[RuleFile]) -> (Vec<RuleResult>, Vec<RuleFault>) {
    let (samples, sets) = (by_stem(files), sets(files));
    let rule_files: Vec<&RuleFile> = files.iter().filter(|file| is_rules(file)).collect();
    let parts: Vec<_> = rule_files
        .par_iter()
        .map(|file| prove_file(file, &sets, samples.get(stem(&file.path)).map_or(&[], Vec::as_slice)))
        .collect();
    let (results, faults): (Vec<_>, Vec<_>) = parts.into_iter().unzip();
    (results.into_iter().flatten().collect(), faults.into_iter().flatten().collect())
}

fn prove_file(file: &RuleFile, sets: &[&RuleFile], samples: &[&RuleFile]) -> (Vec<RuleResult>, Vec<RuleFault>) {
    let (rules, mut faults) = read(file);
    let specimens: Vec<Specimen> = samples.iter().filter_map(|sample| Specimen::of(sample)).collect();
    let broken =
        |fault: &RuleFault| RuleResult::failed(&file.path, fault.rule.as_deref().unwrap_or_default(), &fault.message);
    let mut results: Vec<RuleResult> = faults.iter().map(broken).collect();
    results.dedup_by(|later, first| later.rule == first.rule);
    for rule in &rules {
        let (result, more) = prove(file, rule, sets, &specimens);
        results.push(result);
        faults.extend(more);
    }
    let ids: Vec<String> = results.iter().map(|result| result.rule.clone()).collect();
    if let Some(first) = results.first_mut() {
        first.problems.extend(unknown(&specimens, &ids));
    }
    (results, faults)
}

fn prove(
    file: &RuleFile,
    rule: &PatternRule,
    sets: &[&RuleFile],
    specimens: &[Specimen],
) -> (RuleResult, Vec<RuleFault>) {
    let failed = |problem: &str| RuleResult::failed(&file.path, &rule.info.id, problem);
    match run(rule, sets, specimens) {
        Err(faults) => {
            let problems = faults.iter().map(|fault| fault.message.clone()).collect();
            (RuleResult { problems, ..failed("") }, faults)
        }
        Ok(_) if !specimens.iter().any(|specimen| specimen.is_for(rule)) => {
            (failed("no sample stands beside it"), Vec::new())
        }
        Ok(departures) => {
            let (missing, extra) = (departures.missing, departures.extra);
            (RuleResult { missing, extra, ..RuleResult::new(&file.path, &rule.info.id) }, Vec::new())
        }
    }
}

/// Annotations that name no rule of the file.
fn unknown(specimens: &[Specimen], ids: &[String]) -> Vec<String> {
    let each = specimens.iter().flat_map(|it| it.annotations.iter().map(move |annotation| (it.path(), annotation)));
    each.filter(|(_, annotation)| !ids.contains(&annotation.rule))
        .map(|(path, it)| format!("{path}:{}: there is no rule {} in the file", it.line, it.rule))
        .collect()
}
