//! The rules, ready to run: one prefilter over the words of both halves, and the programs that ask it.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::finding::{Confidence, Finding, Ledger, Note, Outcome};
use crate::patterns::Patterns;
use crate::patterns::flows::Flows;
use crate::prefilter::{Hits, Prefilter, Words};
use crate::rules::gitleaks::{self, Config};
use crate::rules::index::{self, Index};
use crate::rules::semgrep::{self, PatternRule};
use crate::rules::{RuleFault, RuleFile, RuleInfo, Selection};
use crate::secrets::Secrets;
use crate::source::{Source, Span};
use crate::triage::Aliases;
use crate::unit::Unit;

/// Every rule that was asked for.
#[derive(Debug)]
pub struct Engine {
    prefilter: Prefilter,
    secrets: Secrets,
    patterns: Patterns,
    flows: Flows,
    ids: Vec<Arc<str>>,
    faults: Vec<RuleFault>,
    refused: Vec<RuleFault>,
    aliases: Aliases,
}

impl Engine {
    /// Compiles the rules of the files that the selection admits. A faulty rule does not run and is told in
    /// [`Engine::faults`]; the others do.
    #[must_use]
    pub fn compile(files: &[RuleFile], selection: &Selection) -> Self {
        let mut words = Words::default();
        let (mut configs, mut faults) = read(files);
        let mut refused: Vec<RuleFault> =
            configs.iter_mut().flat_map(|config| std::mem::take(&mut config.refused)).collect();
        let mut homes: Homes = BTreeMap::new();
        for rule in configs.iter().flat_map(|config| &config.rules) {
            homes.entry(rule.id.as_str().into()).or_insert_with(|| rule.origin.path.clone());
        }
        let (patterns, flows) = pattern_rules(files, selection, &mut homes, &mut words, &mut faults);
        refused.extend(configs.iter().flat_map(|config| aimless(config, &homes)));
        let (secrets, more) = Secrets::compile(configs, selection, &mut words);
        faults.extend(more);
        let (told, faults) = faults.into_iter().partition(|fault| fault.runs);
        refused.extend::<Vec<_>>(told);
        let ids = homes.into_keys().collect();
        Self { prefilter: words.build(), secrets, patterns, flows, ids, faults, refused, aliases: aliases(files) }
    }

    /// The automaton whose hits both halves read.
    #[must_use]
    pub const fn prefilter(&self) -> &Prefilter {
        &self.prefilter
    }

    /// Every rule that runs, by id. Reads them all: for a report, [`Engine::rules_of`] is enough.
    #[must_use]
    pub fn rules(&self) -> Vec<Arc<RuleInfo>> {
        sorted(self.secrets.infos().cloned().chain(self.patterns.infos()).chain(self.flows.infos()).collect())
    }

    /// The rules that an outcome speaks of, by id.
    #[must_use]
    pub fn rules_of(&self, outcome: &Outcome) -> Vec<Arc<RuleInfo>> {
        let fired: BTreeSet<&str> = outcome.findings.iter().map(|finding| &*finding.rule).collect();
        let text = self.secrets.infos().filter(|info| fired.contains(&*info.id)).cloned();
        sorted(
            text.chain(fired.iter().filter_map(|id| self.patterns.info(id).or_else(|| self.flows.info(id)))).collect(),
        )
    }

    /// The id of every rule there is, whether it was asked for or not.
    #[must_use]
    pub fn ids(&self) -> &[Arc<str>] {
        &self.ids
    }

    /// Rules that do not run, and why.
    #[must_use]
    pub fn faults(&self) -> &[RuleFault] {
        &self.faults
    }

    /// What rule files ask for that is not done, though the rules run.
    #[must_use]
    pub fn refused(&self) -> &[RuleFault] {
        &self.refused
    }

    /// What other tools call our rules.
    #[must_use]
    pub const fn aliases(&self) -> &Aliases {
        &self.aliases
    }

    /// Whether the rule of this id is a text rule.
    #[must_use]
    pub fn is_text_rule(&self, id: &str) -> bool {
        self.secrets.knows(id)
    }

    /// Adds what was met on the way to the rules: what does not run, and what is not done though the rules run.
    pub fn tell(&mut self, faults: Vec<RuleFault>, refused: Vec<RuleFault>) {
        self.faults.extend(faults);
        self.refused.extend(refused);
    }

    /// The pattern rules that no word of a file can rule out: each makes every file of its language be parsed.
    pub fn unanchored(&self) -> impl Iterator<Item = &Arc<str>> {
        self.patterns.unanchored().chain(self.flows.unanchored())
    }

    /// The taint rules.
    #[must_use]
    pub const fn flows(&self) -> &Flows {
        &self.flows
    }

    /// What the text rules find.
    #[must_use]
    pub fn secrets(&self, source: &Source, hits: &Hits) -> Vec<Finding> {
        self.secrets_noting(source, hits, &mut Ledger::default())
    }

    /// As [`Engine::secrets`], with every decision written down.
    #[must_use]
    pub fn secrets_noting(&self, source: &Source, hits: &Hits, ledger: &mut Ledger) -> Vec<Finding> {
        let mut findings = self.secrets.scan_noting(source, hits, ledger);
        let inner = self.secrets.scan_layers(source, &self.prefilter, &findings, ledger);
        findings.extend(inner);
        findings
    }

    /// Joins findings of different files that are one; they must be in the order of their places.
    pub fn join(&self, findings: &mut Vec<Finding>) {
        self.secrets.join(findings);
    }

    /// What the pattern rules find that is at least this sure. The unit is parsed only when a rule can find such.
    #[must_use]
    pub fn patterns(&self, unit: &Unit, hits: &Hits, least: Confidence) -> (Vec<Finding>, Vec<Note>) {
        self.patterns_noting(unit, hits, least, &mut Ledger::default())
    }

    /// As [`Engine::patterns`], with every decision written down.
    #[must_use]
    pub fn patterns_noting(
        &self,
        unit: &Unit,
        hits: &Hits,
        least: Confidence,
        ledger: &mut Ledger,
    ) -> (Vec<Finding>, Vec<Note>) {
        // That a rule reads another language is told once, of the file's own.
        if !unit.language().row().any_file {
            self.patterns.note_idle(unit.language(), unit.source(), hits, ledger);
        }
        let live = self.patterns.live(unit.language(), unit.source(), hits, least);
        if live.is_empty() {
            return (Vec::new(), Vec::new());
        }
        let (mut findings, notes) =
            self.patterns.run_noting(&live, unit.source(), unit.language(), unit.tree(), ledger);
        findings.retain(|finding| {
            let allowed = self.secrets.allows(unit.source(), finding);
            if allowed {
                let why = || "an allowlist for all rules drops it".to_owned();
                ledger.drop(&finding.rule, finding.place.span, why);
            }
            !allowed
        });
        (findings, notes)
    }
}

/// Where the other tools' names for our rules lie.
const ALIASES: &str = "aliases.txt";

fn aliases(files: &[RuleFile]) -> Aliases {
    let file = files.iter().find(|file| file.path == ALIASES);
    file.map(|file| Aliases::read(&file.text)).unwrap_or_default()
}

/// The rules that a file's allowlists are for and that do not exist.
fn aimless(config: &Config, homes: &Homes) -> Vec<RuleFault> {
    let named = config.allowlists.iter().flat_map(|list| &list.target_rules);
    let unknown = named.filter(|(id, _)| !homes.contains_key(id.as_str()));
    let fault = |(id, span): &(String, Span)| RuleFault {
        path: config.origin.path.clone(),
        text: config.origin.text.clone(),
        span: *span,
        rule: None,
        message: format!("there is no rule `{id}` that this allowlist could be for"),
        remedy: "name rules that exist, or leave `targetRules` out for all".to_owned(),
        runs: true,
    };
    unknown.map(fault).collect()
}

/// The file that each rule stands in, by the rule's id.
type Homes = BTreeMap<Arc<str>, String>;

/// The search and taint rules that the selection admits. Of two with one id the first runs.
fn pattern_rules(
    files: &[RuleFile],
    selection: &Selection,
    homes: &mut Homes,
    words: &mut Words,
    faults: &mut Vec<RuleFault>,
) -> (Patterns, Flows) {
    let indexed = files.iter().find(|file| file.embedded && file.path == index::PATH);
    let index = indexed.map(|file| Index::read(&file.text)).unwrap_or_default();
    let (mut rules, mut known): (Vec<PatternRule>, Vec<_>) = (Vec::new(), Vec::new());
    let mut flows = Flows::default();
    let entries_of = |file: &RuleFile| index.entries(file).filter(|_| file.embedded);
    let (indexed, whole): (Vec<&RuleFile>, Vec<&RuleFile>) =
        files.iter().filter(|file| semgrep::is_rules(file)).partition(|file| entries_of(file).is_some());
    for file in indexed {
        let entries = entries_of(file).unwrap_or_default();
        homes.extend(entries.iter().map(|entry| (entry.id.as_str().into(), file.path.to_string())));
        let origin = Arc::new(semgrep::Origin::new(file.clone(), false));
        known.extend(entries.iter().filter(|it| selection.admits(&it.id)).map(|entry| (origin.clone(), entry)));
    }
    let read: Vec<_> = whole.into_par_iter().map(semgrep::read).collect();
    for (found, more) in read {
        faults.extend(more);
        for rule in found {
            match obstacle(&rule, homes) {
                None => rules.push(rule),
                Some(fault) => faults.push(fault),
            }
        }
    }
    for file in files.iter().filter(|file| semgrep::is_sets(file)) {
        match index.entries(file).filter(|_| file.embedded) {
            Some(entries) => {
                let origin = Arc::new(semgrep::Origin::new(file.clone(), true));
                faults.extend(entries.iter().filter_map(|it| flows.add_indexed(&origin, it, words)));
            }
            None => faults.extend(flows.add_sets(file, words)),
        }
    }
    rules.retain(|rule| selection.admits(&rule.info.id));
    let (mut patterns, more) = Patterns::compile(&rules, words);
    faults.extend(more);
    faults.extend(flows.add(&rules, words));
    for (origin, entry) in known {
        match entry.flow {
            Some(_) => faults.extend(flows.add_indexed(&origin, entry, words)),
            None => patterns.add_indexed(&origin, entry, words),
        }
    }
    if let Err(missing) = flows.settle() {
        let of = |id: &str| rules.iter().find(|rule| *rule.info.id == *id);
        faults.extend(missing.into_iter().filter_map(|(id, set)| {
            let message = format!("there is no named set {set} for its language");
            of(&id).map(|rule| fault(rule, &message, "name a set that a file with `sets:` holds"))
        }));
    }
    (patterns, flows)
}

/// Why a rule that reads well cannot run beside the others; told, lest its silence pass for an answer.
fn obstacle(rule: &PatternRule, homes: &mut Homes) -> Option<RuleFault> {
    match homes.entry(rule.info.id.clone()) {
        Entry::Occupied(home) => {
            let message = format!("a rule of this id stands in {} already, and runs", home.get());
            Some(fault(rule, &message, "give this one another id"))
        }
        Entry::Vacant(home) => {
            home.insert(rule.file.path.to_string());
            None
        }
    }
}

fn fault(rule: &PatternRule, message: &str, remedy: &str) -> RuleFault {
    RuleFault {
        path: rule.file.path.to_string(),
        text: rule.file.text.to_string(),
        span: Span::new(rule.span.start, rule.span.start),
        rule: Some(rule.info.id.to_string()),
        message: message.to_owned(),
        remedy: remedy.to_owned(),
        runs: false,
    }
}

fn sorted(mut rules: Vec<Arc<RuleInfo>>) -> Vec<Arc<RuleInfo>> {
    rules.sort_by(|a, b| a.id.cmp(&b.id));
    rules
}

/// The text rules of the files. Other files are samples, or of the other schema.
fn read(files: &[RuleFile]) -> (Vec<Config>, Vec<RuleFault>) {
    let texts = files.iter().filter(|it| Path::new(&*it.path).extension().is_some_and(|it| it == "toml"));
    let (configs, faults): (Vec<Config>, Vec<Vec<RuleFault>>) =
        texts.map(|it| gitleaks::read(&it.path, &it.text, it.embedded)).unzip();
    (configs, faults.into_iter().flatten().collect())
}
