//! What is wrong with a rule file, told so that it can be mended: where, what, and what would be right.

use crate::source::Span;

/// A fault in a rule file. The rule does not run, or not wholly as it is written; the others do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleFault {
    /// The rule file.
    pub path: String,
    /// Its whole text, for the code frame.
    pub text: String,
    /// Where in the text.
    pub span: Span,
    /// The rule's id, when it could be read.
    pub rule: Option<String>,
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub remedy: String,
    /// Whether the rule runs all the same, without what this is about.
    pub runs: bool,
}
