//! Proves rules against the annotated samples beside them.
//!
//! A sample says of the line that follows what must (`ruleid:`) and must not (`ok:`) be found on it; see
//! [`annotation`]. Samples of text rules hold no secrets but holes that are filled from a fixed seed; see [`expand`].
//! That the samples need all of a rule, its mutants show: the rule without one of its operators; see [`mutate`].

pub mod annotation;
pub mod expand;
mod fixed;
mod generate;
mod generated;
mod mutation;
mod pattern;
mod pattern_mutants;
mod probe;
mod result;
mod specimen;
mod text;
mod text_mutants;

pub use generated::{Generated, generated};
pub use mutation::{Mutation, Survivor};
pub use pattern::pattern_rules;
pub use result::RuleResult;
pub use text::text_rules;

use crate::rules::RuleFile;

/// Runs the mutants of every rule of `files` that passes its samples, and tells of those that pass them too.
#[must_use]
pub fn mutate(files: &[RuleFile]) -> Mutation {
    let mut all = pattern_mutants::pattern_mutants(files).and(text_mutants::text_mutants(files));
    all.survivors.sort();
    all
}
