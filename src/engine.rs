//! The rules, ready to run: one prefilter over the words of both halves, and the programs that ask it.

use std::sync::Arc;

use crate::finding::Finding;
use crate::prefilter::{self, Hits, Prefilter, Words};
use crate::rules::{RuleFault, RuleFile, RuleInfo, Selection};
use crate::source::Source;
use crate::unit::Unit;

/// Every rule that was asked for.
#[derive(Debug)]
pub struct Engine {
    prefilter: Prefilter,
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
    pub fn compile(_files: &[RuleFile], _selection: &Selection) -> Result<Self, EngineError> {
        let words = Words::default();
        let (mut rules, faults): (Vec<Arc<RuleInfo>>, Vec<RuleFault>) = (Vec::new(), Vec::new());
        rules.sort_by(|a, b| a.id.cmp(&b.id));
        let ids = rules.iter().map(|rule| rule.id.clone()).collect();
        Ok(Self { prefilter: words.build()?, rules, ids, faults })
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
    pub fn secrets(&self, _source: &Source, _hits: &Hits) -> Vec<Finding> {
        Vec::new()
    }

    /// What the pattern rules find.
    #[must_use]
    pub fn patterns(&self, _unit: &Unit, _hits: &Hits) -> Vec<Finding> {
        Vec::new()
    }
}
