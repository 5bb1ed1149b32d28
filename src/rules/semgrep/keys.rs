//! The keys of the schema: what a rule, a formula and a part of a taint rule may say.

/// A key of a rule that is known and carries nothing this engine needs.
pub(super) const CARRIED_KEYS: &[&str] = &[
    "min-version",
    "max-version",
    "severity",
    "message",
    "metadata",
    "id",
    "languages",
    "mode",
    "fix",
    "fix-regex",
    "options",
    "paths",
    "product",
    "version",
    "interfile",
];

/// What a source, sink, sanitizer or propagator may say beside its formula.
pub(super) const SPEC_KEYS: &[&str] = &[
    "exact",
    "by-side-effect",
    "label",
    "requires",
    "from",
    "to",
    "control",
    "not_conflicting",
    "not-conflicting",
    "shows",
    "when",
    "ends",
    "unless-ours",
];

pub(super) const FORMULA_KEYS: &[&str] = &[
    "pattern",
    "patterns",
    "pattern-either",
    "pattern-regex",
    "pattern-not",
    "pattern-inside",
    "pattern-not-inside",
    "pattern-not-regex",
    "focus-metavariable",
    "metavariable-regex",
    "metavariable-pattern",
    "metavariable-comparison",
    "metavariable-analysis",
    "metavariable-type",
];

pub(super) const TAINT_KEYS: &[&str] =
    &["pattern-sources", "pattern-sinks", "pattern-sanitizers", "pattern-propagators"];
