//! A rule file that is known by its index, read when one of its rules is first needed.

use std::sync::OnceLock;

use super::reader::{read, read_sets};
use super::schema::PatternRule;
use crate::rules::RuleFile;

/// The rules or the named sets of a file.
#[derive(Debug)]
pub struct Origin {
    file: RuleFile,
    sets: bool,
    rules: OnceLock<Vec<PatternRule>>,
}

impl Origin {
    /// Reads nothing yet. `sets`: whether the file holds named sets.
    #[must_use]
    pub const fn new(file: RuleFile, sets: bool) -> Self {
        Self { file, sets, rules: OnceLock::new() }
    }

    /// The rule at a place in the file, from 0.
    #[must_use]
    pub fn rule(&self, nth: usize) -> Option<&PatternRule> {
        let read = if self.sets { read_sets } else { read };
        self.rules.get_or_init(|| read(&self.file).0).get(nth)
    }
}
