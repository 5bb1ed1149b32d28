//! What every rule carries, whichever schema it is written in: what reports and `explain` show.

use std::sync::Arc;

use crate::finding::{Confidence, Severity};

/// Which half of the engine runs a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RuleKind {
    /// A text rule of the Gitleaks schema.
    Secret,
    /// A pattern rule of the Semgrep schema.
    Pattern,
}

/// A rule's identity and explanation.
#[derive(Clone, Debug)]
pub struct RuleInfo {
    /// A stable slug, unique over all rules: `python-sql-interpolated-query`.
    pub id: Arc<str>,
    /// Which half runs it.
    pub kind: RuleKind,
    /// A few words: what is found. No full stop.
    pub title: String,
    /// One or two sentences in the second person that say what to do; may hold `$X` of a pattern rule.
    pub message: String,
    /// Markdown: why, how to mend, a bad and a good example.
    pub help: String,
    /// How bad, if true.
    pub severity: Severity,
    /// How sure a finding of this rule is by itself; SARIF's `precision`.
    pub confidence: Confidence,
    /// CWE numbers.
    pub cwe: Vec<u32>,
    /// OWASP labels.
    pub owasp: Vec<String>,
    /// Links.
    pub references: Vec<String>,
    /// Free tags, lower-case.
    pub tags: Vec<String>,
    /// Languages a pattern rule reads; empty for text rules.
    pub languages: Vec<String>,
}
