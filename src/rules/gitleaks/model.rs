//! What a rule file of this schema says, as written.

use std::sync::Arc;

use crate::finding::{Confidence, Severity};
use crate::rules::RuleFault;
use crate::source::Span;

/// A rule file's name and text, shared by what was read from it.
#[derive(Debug, PartialEq, Eq)]
pub struct Origin {
    /// The file, as faults name it.
    pub path: String,
    /// Its whole text.
    pub text: String,
    /// Whether it came with the binary: proved by tests, so its regexes compile on first use only.
    pub embedded: bool,
}

/// One rule file.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where it was read from.
    pub origin: Arc<Origin>,
    /// What it builds on.
    pub extend: Extend,
    /// In the order written.
    pub rules: Vec<TextRule>,
    /// For every rule, or the named ones.
    pub allowlists: Vec<Allowlist>,
    /// Keys that other programs give a meaning and we do not run, each told once; the rules run without them.
    pub refused: Vec<RuleFault>,
}

/// The `[extend]` table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extend {
    /// Another file, relative to the working directory.
    pub path: Option<(String, Span)>,
    /// The catalogue that comes with the binary.
    pub use_default: bool,
    /// Ids of rules that the extended files lose.
    pub disabled_rules: Vec<String>,
}

/// A regex or path pattern as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// In Go's syntax.
    pub text: String,
    /// Where it stands in the rule file.
    pub span: Span,
}

/// One rule. What a file leaves out stays empty, so that a file may extend another's rule by its id.
#[derive(Clone, Debug)]
pub struct TextRule {
    /// Where it was read from.
    pub origin: Arc<Origin>,
    /// Where the rule's id stands.
    pub span: Span,
    /// The id.
    pub id: String,
    /// What it finds.
    pub description: Option<String>,
    /// What the text must hold.
    pub regex: Option<Pattern>,
    /// What the file's path must hold; alone, the file itself is the finding.
    pub path: Option<Pattern>,
    /// The group that holds the secret, and where the rule says so; 0 is the first that is not empty.
    pub secret_group: Option<(usize, Span)>,
    /// A secret of this Shannon entropy or less is none.
    pub entropy: Option<f64>,
    /// Lower-case words of which one must occur in the file; none: always run.
    pub keywords: Vec<String>,
    /// Free labels.
    pub tags: Vec<String>,
    /// What is no finding after all.
    pub allowlists: Vec<Allowlist>,
    /// Rules that must find something nearby.
    pub required: Vec<Required>,
    /// Only looked for on behalf of a rule that requires it.
    pub skip_report: bool,
    /// Our own keys.
    pub ours: Ours,
}

/// What the `adderstone` table of a rule says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ours {
    /// A few words.
    pub title: Option<String>,
    /// What to do, in the second person.
    pub message: Option<String>,
    /// Markdown.
    pub help: Option<String>,
    /// How bad, if true.
    pub severity: Option<Severity>,
    /// How sure, by the shape alone.
    pub confidence: Option<Confidence>,
    /// CWE numbers.
    pub cwe: Option<Vec<u32>>,
    /// Links.
    pub references: Vec<String>,
    /// A higher one wins where two rules find the same text; 100 when not said, 10 for ids that speak of `generic`.
    pub specificity: Option<u32>,
    /// What the value must look like.
    pub value: Option<ValueClass>,
    /// A check of the format, by its name in `secrets/validate.rs`.
    pub validate: Option<(String, Span)>,
    /// The rules whose findings in the same file, or alone in a file beside it, complete this one's: one of each list.
    pub pairs_with: Vec<Vec<(String, Span)>>,
    /// Facts to decode from the value, by their name in `secrets/validate.rs`.
    pub facts: Option<(String, Span)>,
    /// Facts that make a value harmless, and what to say of it.
    pub known: Vec<(String, String)>,
}

/// What a rule's secret must look like to be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueClass {
    /// Anything: the rule's own conditions decide.
    Any,
    /// Anything but a placeholder.
    Token,
    /// What a machine made.
    Random,
    /// What a machine or a person made as a secret.
    Password,
    /// A word, too: nothing but a secret stands there. Not what programs are delivered with, nor a placeholder.
    Word,
}

/// What is no finding after all.
#[derive(Clone, Debug, Default)]
pub struct Allowlist {
    /// Why.
    pub description: Option<String>,
    /// All criteria must hold, not one of them.
    pub all: bool,
    /// Lower-case commit hashes.
    pub commits: Vec<String>,
    /// Patterns over the path.
    pub paths: Vec<Pattern>,
    /// Patterns over the target.
    pub regexes: Vec<Pattern>,
    /// What `regexes` look at.
    pub target: RegexTarget,
    /// Lower-case words that no secret holds.
    pub stopwords: Vec<String>,
    /// For a global list: the rules it is for, and where it names them; empty for all.
    pub target_rules: Vec<(String, Span)>,
}

/// What an allowlist's regexes look at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RegexTarget {
    /// The secret.
    #[default]
    Secret,
    /// What the whole regex matched.
    Match,
    /// The lines that the match touches.
    Line,
}

/// A rule that must find something nearby.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Required {
    /// Its id.
    pub id: String,
    /// Where it is asked for.
    pub span: Span,
    /// At most so many lines away.
    pub within_lines: Option<u32>,
    /// At most so many columns away.
    pub within_columns: Option<u32>,
}
