//! The rules, ready to run: one prefilter over the words of both halves, and the programs that ask it.

use std::path::Path;
use std::sync::Arc;

use crate::finding::{Finding, Note};
use crate::patterns::Patterns;
use crate::prefilter::{self, Hits, Prefilter, Words};
use crate::rules::gitleaks::{self, Config};
use crate::rules::semgrep::{self, PatternRule};
use crate::rules::{RuleFault, RuleFile, RuleInfo, Selection};
use crate::secrets::Secrets;
use crate::source::Source;
use crate::unit::Unit;

/// Every rule that was asked for.
#[derive(Debug)]
pub struct Engine {
    prefilter: Prefilter,
    secrets: Secrets,
    patterns: Patterns,
    rules: Vec<Arc<RuleInfo>>,
    ids: Vec<Arc<str>>,
    faults: Vec<RuleFault>,
}

/// Why no engine could be made of the rules.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// More words than one automaton holds.
    #[error("the rules have more words than one automaton can hold: load fewer rules")]
    Words(#[from] prefilter::BuildError),
}

impl Engine {
    /// Compiles the rules of the files that the selection admits. A faulty rule does not run and is told in
    /// [`Engine::faults`]; the others do.
    ///
    /// # Errors
    /// When no prefilter can be built.
    pub fn compile(files: &[RuleFile], selection: &Selection) -> Result<Self, EngineError> {
        let mut words = Words::default();
        let (configs, mut faults) = read(files);
        let mut ids: Vec<Arc<str>> = configs.iter().flat_map(|it| &it.rules).map(|it| it.id.as_str().into()).collect();
        let (patterns, more_ids) = pattern_rules(files, selection, &mut words, &mut faults);
        ids.extend(more_ids);
        ids.sort();
        ids.dedup();
        let (secrets, more) = Secrets::compile(configs, selection, &mut words);
        faults.extend(more);
        let mut rules: Vec<Arc<RuleInfo>> = secrets.infos().chain(patterns.infos()).cloned().collect();
        rules.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(Self { prefilter: words.build()?, secrets, patterns, rules, ids, faults })
    }

    /// The automaton whose hits both halves read.
    #[must_use]
    pub const fn prefilter(&self) -> &Prefilter {
        &self.prefilter
    }

    /// Every rule that runs, by id.
    #[must_use]
    pub fn rules(&self) -> &[Arc<RuleInfo>] {
        &self.rules
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

    /// What the text rules find.
    #[must_use]
    pub fn secrets(&self, source: &Source, hits: &Hits) -> Vec<Finding> {
        self.secrets.scan(source, hits)
    }

    /// What the pattern rules find. The unit is parsed only when a rule can match it.
    #[must_use]
    pub fn patterns(&self, unit: &Unit, hits: &Hits) -> (Vec<Finding>, Vec<Note>) {
        let live = self.patterns.live(unit.language(), unit.source().path(), hits);
        if live.is_empty() {
            return (Vec::new(), Vec::new());
        }
        self.patterns.run(&live, unit.source(), unit.language(), unit.tree())
    }
}

/// The pattern rules that the selection admits, and the ids of all.
fn pattern_rules(
    files: &[RuleFile],
    selection: &Selection,
    words: &mut Words,
    faults: &mut Vec<RuleFault>,
) -> (Patterns, Vec<Arc<str>>) {
    let mut rules: Vec<PatternRule> = Vec::new();
    for file in files.iter().filter(|file| semgrep::is_rules(file)) {
        let (found, more) = semgrep::read(file);
        rules.extend(found);
        faults.extend(more);
    }
    let ids = rules.iter().map(|rule| rule.info.id.clone()).collect();
    rules.retain(|rule| selection.admits(&rule.info.id));
    let (patterns, more) = Patterns::compile(&rules, words);
    faults.extend(more);
    (patterns, ids)
}

/// The text rules of the files. Other files are samples, or of the other schema.
fn read(files: &[RuleFile]) -> (Vec<Config>, Vec<RuleFault>) {
    let texts = files.iter().filter(|it| Path::new(&*it.path).extension().is_some_and(|it| it == "toml"));
    let (configs, faults): (Vec<Config>, Vec<Vec<RuleFault>>) =
        texts.map(|it| gitleaks::read(&it.path, &it.text, it.embedded)).unzip();
    (configs, faults.into_iter().flatten().collect())
}
