//! The parts of a pattern rule, every text with its place in the file.

use std::sync::Arc;

use crate::finding::Confidence;
use crate::rules::{RuleFile, RuleInfo};
use crate::source::Span;

/// A text of a rule file with its place there.
#[derive(Clone, Debug)]
pub struct Text {
    /// The value.
    pub text: String,
    /// Where it stands in the rule file.
    pub span: Span,
}

/// A pattern rule as written.
#[derive(Clone, Debug)]
pub struct PatternRule {
    /// Identity and explanation.
    pub info: Arc<RuleInfo>,
    /// The rule file.
    pub file: Arc<RuleFile>,
    /// Where the rule stands in it.
    pub span: Span,
    /// What it looks for.
    pub body: Body,
    /// Which files it looks at, by glob.
    pub paths: Paths,
    /// The switches of `options:`, those that are on.
    pub options: Vec<String>,
    /// Replacement text with metavariables.
    pub fix: Option<Text>,
    /// Where its message stands in the file.
    pub message: Span,
    /// Regex, replacement and how many times, over the matched text.
    pub fix_regex: Option<(Text, String, usize)>,
    /// Rules that say less of the same place: `metadata.adderstone.supersedes`.
    pub supersedes: Vec<String>,
    /// What a taint rule uses and makes of the unknown.
    pub flow: FlowOptions,
    /// How much it knows of a credential that it finds: `metadata.adderstone.specificity`.
    pub specificity: Option<u32>,
}

/// What a taint rule of ours says beyond the schema: `metadata.adderstone`.
#[derive(Clone, Debug, Default)]
pub struct FlowOptions {
    /// How sure a finding is when text with something unknown built in arrives; none when that is no finding.
    pub unknown: Option<Confidence>,
    /// Whether it says nothing in terms of ours: it is meant as the original engine reads it, which takes a value under a
    /// tainted key for tainted, and all that a sanitizer encloses for clean.
    pub original: bool,
    /// What a text begins with that is harmless at its sinks, whatever follows: `harmless-start`, a regex.
    pub start: Option<Text>,
    /// The named sets that it uses, each `sources/<name>`, `sanitizers/<name>` or `propagators/<name>`.
    pub uses: Vec<String>,
}

/// Search or taint.
#[derive(Clone, Debug)]
pub enum Body {
    /// One formula.
    Search(Clause),
    /// Flow from sources to sinks.
    Taint(Taint),
}

/// The parts of a taint rule.
#[derive(Clone, Debug, Default)]
pub struct Taint {
    /// Where taint begins.
    pub sources: Vec<TaintSpec>,
    /// Where it must not arrive.
    pub sinks: Vec<TaintSpec>,
    /// What removes it.
    pub sanitizers: Vec<TaintSpec>,
    /// What carries it on.
    pub propagators: Vec<TaintSpec>,
}

/// One source, sink, sanitizer or propagator.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a word of the rule language")]
pub struct TaintSpec {
    /// What it looks like.
    pub clause: Clause,
    /// Only the very expression, not what it contains.
    pub exact: bool,
    /// Its argument is tainted or cleansed by the call.
    pub by_side_effect: bool,
    /// A sanitizer's matches that are a source or a sink themselves do not count.
    pub not_conflicting: bool,
    /// A source's label.
    pub label: Option<String>,
    /// The labels a sink, or a source, asks for.
    pub requires: Option<String>,
    /// A propagator's metavariables.
    pub from: Option<String>,
    /// A propagator's metavariables.
    pub to: Option<String>,
    /// A sanitizer that is asked for: what this metavariable stands for is harmless where the answer shows it.
    pub shows: Option<String>,
    /// The answer that does; without one, it being one of ours: empty, equal to one, or held by a list of them.
    pub when: Option<bool>,
    /// A sanitizer of that name that is a method of ours is none: what it does is known. A rule's own are so anyway.
    pub unless_ours: bool,
    /// A sanitizer by which a method that is run before others gives the answer itself: the others are not run.
    pub ends: bool,
}

/// `paths:`.
#[derive(Clone, Debug, Default)]
pub struct Paths {
    /// Globs of which one must match; any path when empty.
    pub include: Vec<String>,
    /// Globs of which none may match.
    pub exclude: Vec<String>,
}

/// A formula.
#[derive(Clone, Debug)]
pub struct Clause {
    /// Where it stands.
    pub span: Span,
    /// What it asks.
    pub form: Form,
}

/// The operators.
#[derive(Clone, Debug)]
pub enum Form {
    /// `pattern`
    Pattern(Text),
    /// `pattern-regex`
    Regex(Text),
    /// `patterns`
    All(Vec<Clause>),
    /// `pattern-either`
    Any(Vec<Clause>),
    /// `pattern-not`
    Not(Box<Clause>),
    /// `pattern-inside`
    Inside(Box<Clause>),
    /// `pattern-not-inside`
    NotInside(Box<Clause>),
    /// `pattern-not-regex`
    NotRegex(Text),
    /// `focus-metavariable`
    Focus(Vec<Text>),
    /// `metavariable-regex`
    MetavariableRegex {
        /// The metavariable.
        name: Text,
        /// Matched from the value's start.
        regex: Text,
    },
    /// `metavariable-pattern`
    MetavariablePattern {
        /// The metavariable.
        name: Text,
        /// Reads the value's text in another language.
        language: Option<Text>,
        /// What must match inside the value.
        clause: Box<Clause>,
    },
    /// `metavariable-comparison`
    MetavariableComparison {
        /// Restricts the comparison to this value.
        name: Option<Text>,
        /// The expression.
        comparison: Text,
        /// Number base.
        base: Option<u32>,
        /// Strip quotes before reading a number.
        strip: bool,
    },
    /// `metavariable-analysis`
    MetavariableAnalysis {
        /// The metavariable.
        name: Text,
        /// `entropy`, `redos`, `credential`.
        analyzer: Text,
        /// For `credential`: the metavariable that stands for what the value is called.
        called: Option<Text>,
    },
    /// `metavariable-type`
    MetavariableType {
        /// The metavariable.
        name: Text,
        /// Type names.
        types: Vec<Text>,
    },
}
