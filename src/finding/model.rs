//! A finding: what it is, where it stands, and what goes with it.

use std::sync::Arc;

use super::excerpt::Excerpt;
use super::level::{Confidence, Severity};
use crate::source::{Position, Source, Span};

/// One thing to look at.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule's id.
    pub rule: Arc<str>,
    /// Where it is.
    pub place: Place,
    /// What it is and what to do, in the second person. Never holds a secret.
    pub message: String,
    /// How bad, if true.
    pub severity: Severity,
    /// How sure.
    pub confidence: Confidence,
    /// The code around it, redacted.
    pub excerpt: Excerpt,
    /// GitHub's `primaryLocationLineHash` of the first line, `hash:count` form.
    pub line_hash: String,
    /// Other places of the same thing: the secret of a key id, further copies.
    pub related: Vec<Related>,
    /// Source to sink, for flow findings; empty for others.
    pub trace: Vec<Step>,
    /// Identity free of line numbers: stable under moves and renames, not guessable.
    pub identity: String,
    /// The credential, where there is one.
    pub secret: Option<Secret>,
    /// A replacement text for the place's span.
    pub fix: Option<String>,
    /// Named facts for machine formats (metavariables' redacted text, the decoded account id).
    pub facts: Vec<(String, String)>,
}

/// A span of a named text with its line and column.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Relative to the scan's root, `/` between segments.
    pub path: Arc<str>,
    /// Bytes of the decoded text.
    pub span: Span,
    /// First character.
    pub start: Position,
    /// One past the last character.
    pub end: Position,
}

impl Place {
    /// The place of a span in a source.
    #[must_use]
    pub fn new(source: &Source, span: Span) -> Self {
        Self { path: source.path().clone(), span, start: source.position(span.start), end: source.position(span.end) }
    }
}

/// Another place that belongs to a finding.
#[derive(Clone, Debug)]
pub struct Related {
    /// Where.
    pub place: Place,
    /// What it is there, in a few words.
    pub message: String,
}

/// A step of a flow.
#[derive(Clone, Debug)]
pub struct Step {
    /// Where.
    pub place: Place,
    /// The line, redacted.
    pub snippet: String,
    /// What happens there, in a few words.
    pub message: String,
}

/// A credential's value and the form in which it may be shown.
#[derive(Clone)]
pub struct Secret {
    /// The value. Leaves the process only under `--show-secrets`.
    pub value: String,
    /// First and last characters at most.
    pub redacted: String,
    /// Where the value itself stands, when that is not the finding's own place.
    pub span: Span,
    /// How much the rule knows of what it found: of several findings of one secret the one that knows most is kept.
    pub specificity: u32,
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Secret").field("redacted", &self.redacted).finish_non_exhaustive()
    }
}
