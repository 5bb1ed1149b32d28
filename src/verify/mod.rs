//! Proves rules against the annotated samples beside them.
//!
//! A sample says of the line that follows what must (`ruleid:`) and must not (`ok:`) be found on it; see
//! [`annotation`]. Samples of text rules hold no secrets but holes that are filled from a fixed seed; see [`expand`].
//! That the samples need all of a rule, its mutants show; see [`mutate`].

pub mod annotation;
pub mod expand;
mod generate;
mod generated;
mod mutate;
mod pattern;
mod result;
mod specimen;
mod text;

pub use generated::{Generated, generated};
pub use mutate::{Mutation, Survivor, mutate};
pub use pattern::pattern_rules;
pub use result::RuleResult;
pub use text::text_rules;
