//! Proves rules against the annotated samples beside them.
//!
//! A sample says of the line that follows what must (`ruleid:`) and must not (`ok:`) be found on it; see
//! [`annotation`]. Samples of text rules hold no secrets but holes that are filled from a fixed seed; see [`expand`].

pub mod annotation;
pub mod expand;
mod mismatch;
mod pattern;
mod text;

pub use mismatch::{Mismatch, Problem};
pub use pattern::{RuleResult, pattern_rules};
pub use text::text_rules;
