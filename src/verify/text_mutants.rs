//! Whether every operator of a text rule is worth its place, as [`super::pattern_mutants`] asks of pattern rules.
//!
//! What a rule looks for (its regex, a path alone) is no operator: without it there is no rule. Keywords that every match
//! holds anyway say where to look, not what is found: dropping them is no mutant.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::mutation::{Mutation, Survivor};
use super::text::{Sight, Trial, completes, configs, sample};
use crate::prefilter::Words;
use crate::rules::gitleaks::{Allowlist, Config, TextRule};
use crate::rules::{RuleFile, Selection};
use crate::secrets::{Secrets, implies_keywords};

/// Runs the mutants of every text rule of the files whose rules pass their samples.
pub(super) fn text_mutants(files: &[RuleFile]) -> Mutation {
    let (configs, _) = configs(files);
    let each = configs.par_iter().enumerate().map(|(at, config)| {
        let Some(found) = proved(files, &configs, at) else { return Mutation::default() };
        let mutants = mutants(config, &configs);
        let count = mutants.len();
        let survives = |mutant: &Mutant| {
            let mut all = configs.clone();
            all[at] = mutant.config.clone();
            trial(files, &all, at).is_some_and(|trial| trial.sights == found)
        };
        let survivors = mutants.into_par_iter().filter(survives).map(|mutant| mutant.survivor).collect();
        Mutation { mutants: count, survivors }
    });
    each.reduce(Mutation::default, Mutation::and)
}

/// What the rules find in the sample beside one of their files, all of them running.
fn trial<'f>(files: &'f [RuleFile], configs: &[Config], at: usize) -> Option<Trial<'f>> {
    let sample = sample(files, &configs[at].origin.path)?;
    let mut words = Words::default();
    let (secrets, _) = Secrets::compile(configs.to_vec(), &Selection::default(), &mut words);
    let prefilter = words.build();
    Some(Trial::new(sample, &secrets, &prefilter))
}

/// The findings of a file whose rules all find what is annotated.
fn proved(files: &[RuleFile], configs: &[Config], at: usize) -> Option<BTreeSet<Sight>> {
    let trial = trial(files, configs, at)?;
    let mut own = configs[at].rules.iter().filter(|rule| !rule.skip_report);
    let passes =
        |rule: &TextRule| trial.judge(&configs[at].origin.path, &rule.id, completes(configs, &rule.id)).passed();
    own.all(passes).then_some(trial.sights)
}

/// A rule file without one of its operators.
struct Mutant {
    survivor: Survivor,
    config: Config,
}

fn mutants(config: &Config, configs: &[Config]) -> Vec<Mutant> {
    let mut out: Vec<Mutant> = (0..config.rules.len()).flat_map(|nth| of_rule(config, nth, configs)).collect();
    for (nth, list) in config.allowlists.iter().enumerate() {
        out.extend(of_list(list).into_iter().map(|(key, rest)| {
            let mut config = config.clone();
            put(&mut config.allowlists, nth, rest);
            Mutant { survivor: survivor(&config, None, key), config }
        }));
    }
    out
}

/// Every operator of a rule dropped in turn.
fn of_rule(config: &Config, nth: usize, configs: &[Config]) -> Vec<Mutant> {
    let rule = &config.rules[nth];
    let mut dropped: Vec<(&'static str, TextRule)> = Vec::new();
    let mut drop = |key: &'static str, there: bool, change: &dyn Fn(&mut TextRule)| {
        if there {
            let mut rule = rule.clone();
            change(&mut rule);
            dropped.push((key, rule));
        }
    };
    drop("path", rule.path.is_some() && rule.regex.is_some(), &|rule| rule.path = None);
    drop("entropy", rule.entropy.is_some(), &|rule| rule.entropy = None);
    drop("keywords", !keywords_only_guide(rule, configs), &|rule| rule.keywords.clear());
    drop("value", rule.ours.value.is_some(), &|rule| rule.ours.value = None);
    drop("validate", rule.ours.validate.is_some(), &|rule| rule.ours.validate = None);
    drop("specificity", rule.ours.specificity.is_some(), &|rule| rule.ours.specificity = None);
    for (at, either) in rule.ours.pairs_with.iter().enumerate() {
        drop("pairs-with", true, &|rule| drop_at(&mut rule.ours.pairs_with, at));
        for nth in 0..either.len() {
            drop("pairs-with", either.len() > 1, &|rule| drop_at(&mut rule.ours.pairs_with[at], nth));
        }
    }
    for (at, required) in rule.required.iter().enumerate() {
        drop("[[rules.required]]", true, &|rule| drop_at(&mut rule.required, at));
        drop("withinLines", required.within_lines.is_some(), &|rule| rule.required[at].within_lines = None);
        drop("withinColumns", required.within_columns.is_some(), &|rule| rule.required[at].within_columns = None);
    }
    for (at, list) in rule.allowlists.iter().enumerate() {
        for (key, rest) in of_list(list) {
            drop(key, true, &|rule| put(&mut rule.allowlists, at, rest.clone()));
        }
    }
    let mutant = |(key, changed): (&'static str, TextRule)| {
        let survivor = survivor(config, Some(rule), key);
        let mut config = config.clone();
        config.rules[nth] = changed;
        Mutant { survivor, config }
    };
    dropped.into_iter().map(mutant).collect()
}

/// Whether the keywords only say where to look: a match holds one in any case, or a rule that must match as well does.
fn keywords_only_guide(rule: &TextRule, configs: &[Config]) -> bool {
    let holds_ours =
        |it: &TextRule| implies_keywords(it) && it.keywords.iter().all(|word| rule.keywords.contains(word));
    let mut rules = configs.iter().flat_map(|config| &config.rules);
    rule.keywords.is_empty()
        || implies_keywords(rule)
        || rules.any(|it| holds_ours(it) && rule.required.iter().any(|required| required.id == it.id))
}

/// An allowlist without one of its criteria; nothing where that was the only one.
fn of_list(list: &Allowlist) -> Vec<(&'static str, Option<Allowlist>)> {
    let mut out: Vec<(&'static str, Allowlist)> = Vec::new();
    for at in 0..list.paths.len() {
        let mut rest = list.clone();
        drop_at(&mut rest.paths, at);
        out.push(("paths", rest));
    }
    for at in 0..list.regexes.len() {
        let mut rest = list.clone();
        drop_at(&mut rest.regexes, at);
        out.push(("regexes", rest));
    }
    if !list.stopwords.is_empty() {
        out.push(("stopwords", Allowlist { stopwords: Vec::new(), ..list.clone() }));
    }
    let empty = |it: &Allowlist| it.paths.is_empty() && it.regexes.is_empty() && it.stopwords.is_empty();
    out.into_iter().map(|(key, rest)| (key, (!empty(&rest)).then_some(rest))).collect()
}

/// What stands there now, if anything does.
fn put<T>(list: &mut Vec<T>, at: usize, entry: Option<T>) {
    match entry {
        Some(entry) => list[at] = entry,
        None => drop_at(list, at),
    }
}

fn drop_at<T>(list: &mut Vec<T>, at: usize) {
    list.remove(at);
}

/// The first line that names the key, in the rule or, for none, in the file.
fn survivor(config: &Config, rule: Option<&TextRule>, key: &'static str) -> Survivor {
    let text = &config.origin.text;
    let start = rule.map_or(0, |rule| text[..rule.span.start as usize].matches('\n').count());
    let found = text.lines().enumerate().skip(start).find(|(_, line)| line.trim_start().starts_with(key));
    let (line, text) = found.unwrap_or_default();
    Survivor {
        file: config.origin.path.clone(),
        line: u32::try_from(line + 1).unwrap_or(u32::MAX),
        rule: rule.map_or_else(|| "every rule".to_owned(), |rule| rule.id.clone()),
        operator: key.trim_matches(['[', ']']),
        text: text.trim().to_owned(),
    }
}
