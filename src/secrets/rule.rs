//! A text rule ready to run.

use std::sync::Arc;

use super::program::Program;
use super::validate::{self, Check, Decode};
use crate::finding::{Confidence, Severity};
use crate::prefilter::{WordId, Words};
use crate::rules::gitleaks::{Allowlist, Merged, Ours, RegexTarget, TextRule, ValueClass};
use crate::rules::{RuleFault, RuleInfo, RuleKind};

#[derive(Debug)]
pub(super) struct Rule {
    pub info: Arc<RuleInfo>,
    pub program: Option<Program>,
    pub path: Option<Program>,
    pub group: usize,
    /// Knows a credential by what it is called alone, of no provider's form.
    pub generic: bool,
    pub entropy: Option<f64>,
    pub words: Vec<WordId>,
    pub keywords: Vec<String>,
    pub allow: Vec<Arc<Allow>>,
    pub required: Vec<Needs>,
    pub skip_report: bool,
    pub specificity: u32,
    pub value: ValueClass,
    pub check: Option<Check>,
    pub decode: Option<Decode>,
    /// What completes it: one rule of each list.
    pub pairs_with: Vec<Vec<u32>>,
    /// Facts that make a value harmless, and what to say of it.
    pub known: Vec<(String, String)>,
}

/// Another rule's finding that must stand nearby.
#[derive(Debug)]
pub(super) struct Needs {
    pub rule: u32,
    pub within_lines: Option<u32>,
    pub within_columns: Option<u32>,
}

/// An allowlist ready to run.
#[derive(Debug)]
pub(super) struct Allow {
    pub description: Option<String>,
    pub all: bool,
    pub commits: bool,
    pub paths: Vec<Program>,
    pub regexes: Vec<Program>,
    pub target: RegexTarget,
    pub stopwords: Vec<String>,
}

impl Allow {
    fn new(list: &Allowlist) -> Self {
        let programs = |patterns: &[crate::rules::gitleaks::Pattern]| {
            patterns.iter().map(|p| Program::new(&p.text, &[])).collect()
        };
        Self {
            description: list.description.clone(),
            all: list.all,
            commits: !list.commits.is_empty(),
            paths: programs(&list.paths),
            regexes: programs(&list.regexes),
            target: list.target,
            stopwords: list.stopwords.clone(),
        }
    }
}

/// An allowlist that no single rule owns.
#[derive(Debug)]
pub(super) struct Global {
    pub allow: Arc<Allow>,
    rules: Vec<String>,
}

impl Global {
    pub fn new(list: &Allowlist) -> Self {
        let rules = list.target_rules.iter().map(|(id, _)| id.clone()).collect();
        Self { allow: Arc::new(Allow::new(list)), rules }
    }

    /// Whether it is for the rule: it names that one, or none.
    pub fn is_for(&self, rule: &str) -> bool {
        self.rules.is_empty() || self.rules.iter().any(|id| id == rule)
    }
}

impl Rule {
    /// Which of the things that complete it another rule finds.
    pub fn slot(&self, other: u32) -> Option<usize> {
        self.pairs_with.iter().position(|rules| rules.contains(&other))
    }

    /// Whether an allowlist drops everything in this file.
    pub fn allows_path(&self, path: &str) -> bool {
        let alone = |allow: &&Arc<Allow>| {
            !allow.all || (allow.regexes.is_empty() && allow.stopwords.is_empty() && !allow.commits)
        };
        self.allow.iter().filter(alone).any(|allow| allow.paths.iter().any(|p| p.is_match(path)))
    }
}

/// Readies the rules; those that ask for something unknown are told of and left out.
pub(super) fn compile(merged: Merged, global: &[Global], words: &mut Words, faults: &mut Vec<RuleFault>) -> Vec<Rule> {
    let written: Vec<TextRule> = merged.rules.into_iter().filter(|rule| names_known(rule, faults)).collect();
    let index = |id: &str| (0u32..).zip(&written).find(|(_, r)| r.id == id).map(|(i, _)| i);
    let mut rules = Vec::with_capacity(written.len());
    for rule in &written {
        let mut ready = one(rule, words);
        ready.allow.extend(global.iter().filter(|it| it.is_for(&rule.id)).map(|it| it.allow.clone()));
        ready.required = rule
            .required
            .iter()
            .filter_map(|r| {
                Some(Needs { rule: index(&r.id)?, within_lines: r.within_lines, within_columns: r.within_columns })
            })
            .collect();
        let slots = rule.ours.pairs_with.iter();
        ready.pairs_with = slots.map(|ids| ids.iter().filter_map(|(id, _)| index(id)).collect()).collect();
        rules.push(ready);
    }
    rules
}

fn names_known(rule: &TextRule, faults: &mut Vec<RuleFault>) -> bool {
    let unknown = |key: &Option<(String, crate::source::Span)>, known: &dyn Fn(&str) -> bool| {
        key.as_ref().filter(|(name, _)| !known(name)).cloned()
    };
    let bad = unknown(&rule.ours.validate, &|name| validate::check(name).is_some())
        .or_else(|| unknown(&rule.ours.facts, &|name| validate::decode(name).is_some()));
    if let Some((name, span)) = &bad {
        faults.push(rule.fault(*span, &format!("there is no check `{name}`"), &validate::names()));
    }
    bad.is_none()
}

fn one(rule: &TextRule, words: &mut Words) -> Rule {
    let generic = rule.id.contains("generic");
    Rule {
        info: Arc::new(default_info(rule)),
        program: rule.regex.as_ref().map(|p| Program::new(&p.text, &rule.keywords)),
        path: rule.path.as_ref().map(|p| Program::new(&p.text, &[])),
        group: rule.secret_group.map_or(0, |(group, _)| group),
        generic,
        entropy: rule.entropy,
        words: rule.keywords.iter().map(|k| words.add_located(k)).collect(),
        keywords: rule.keywords.clone(),
        allow: rule.allowlists.iter().map(|list| Arc::new(Allow::new(list))).collect(),
        required: Vec::new(),
        skip_report: rule.skip_report,
        specificity: rule.ours.specificity.unwrap_or(if generic { 10 } else { 100 }),
        value: rule.ours.value.unwrap_or(if rule.ours == Ours::default() {
            ValueClass::Any
        } else {
            ValueClass::Token
        }),
        check: rule.ours.validate.as_ref().and_then(|(name, _)| validate::check(name)),
        decode: rule.ours.facts.as_ref().and_then(|(name, _)| validate::decode(name)),
        pairs_with: Vec::new(),
        known: rule.ours.known.clone(),
    }
}

/// What is true of every credential in a repository.
fn help(description: &str) -> String {
    format!(
        "{description}: whoever reads this repository, its history or any copy of it can use it.\n\n\
         1. Revoke or change it where it was made; taking it out of the file is not enough, history keeps it.\n\
         2. Look there for uses that were not yours.\n\
         3. Let the program read its successor from the environment or from a secrets store.\n\n\
         Bad: `TOKEN = \"…\"`\n\n\
         Good: `TOKEN = os.environ[\"TOKEN\"]` in Python, `ENV.fetch(\"TOKEN\")` in Ruby.\n"
    )
}

/// What a rule says of itself, filled in where its file is silent.
#[must_use]
pub fn default_info(rule: &TextRule) -> RuleInfo {
    let ours = &rule.ours;
    let description = rule.description.clone().unwrap_or_else(|| format!("Secret found by rule {}", rule.id));
    let description = description.trim().trim_end_matches('.').to_owned();
    let generic = rule.id.contains("generic");
    RuleInfo {
        id: rule.id.as_str().into(),
        kind: RuleKind::Secret,
        title: ours.title.clone().unwrap_or_else(|| description.clone()),
        message: ours
            .message
            .clone()
            .unwrap_or_else(|| format!("{description}. Revoke it, and read its successor from the environment.")),
        help: ours.help.clone().unwrap_or_else(|| help(&description)),
        severity: ours.severity.unwrap_or(Severity::High),
        confidence: ours.confidence.unwrap_or(if generic { Confidence::Low } else { Confidence::Medium }),
        cwe: ours.cwe.clone().unwrap_or_else(|| vec![798]),
        owasp: vec!["A07:2021 - Identification and Authentication Failures".to_owned()],
        references: ours.references.clone(),
        tags: rule.tags.clone(),
        languages: Vec::new(),
    }
}
