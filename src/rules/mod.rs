//! Rules as written: the two schemas, what they have in common, the embedded set, selection.
//!
//! Nothing here runs a rule; `secrets/` and `patterns/` do.

pub mod embedded;
mod fault;
mod files;
pub mod gitleaks;
pub mod index;
mod info;
mod selection;
pub mod semgrep;
mod yaml;

pub use fault::RuleFault;
pub use files::RuleFile;
pub use info::{RuleInfo, RuleKind};
pub use selection::Selection;
