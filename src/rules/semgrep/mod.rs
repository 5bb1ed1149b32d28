//! The Semgrep rule schema as written: YAML to clauses. What a pattern means is `patterns/`' business.

mod keys;
mod options;
mod origin;
mod reader;
mod schema;
mod spelling;

pub use origin::Origin;
pub use schema::{Body, Clause, FlowOptions, Form, Paths, PatternRule, Taint, TaintSpec, Text};

use super::fault::RuleFault;
use super::files::RuleFile;

/// Reads the rules of a file. Each fault costs its own rule only.
#[must_use]
pub fn read(file: &RuleFile) -> (Vec<PatternRule>, Vec<RuleFault>) {
    reader::read(file)
}

/// Whether a file holds pattern rules: rule folders hold samples and other YAML too.
#[must_use]
pub fn is_rules(file: &RuleFile) -> bool {
    let ends = |ends: &[&str]| ends.iter().any(|end| file.path.ends_with(end));
    ends(&[".yaml", ".yml"])
        && !ends(&[".test.yaml", ".test.yml", ".fixed.yaml", ".fixed.yml"])
        && file.text.lines().any(|line| line.trim_end() == "rules:")
}

/// Reads the named sets of sources, sanitizers and propagators of a file. Each part of a set is a rule that has only it,
/// called `sources/<name>` and so on.
#[must_use]
pub fn read_sets(file: &RuleFile) -> (Vec<PatternRule>, Vec<RuleFault>) {
    reader::read_sets(file)
}

/// Whether a file holds named sets.
#[must_use]
pub fn is_sets(file: &RuleFile) -> bool {
    file.path.ends_with(".yaml") && file.text.lines().any(|line| line.trim_end() == "sets:")
}
