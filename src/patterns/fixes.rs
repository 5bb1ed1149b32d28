//! What to put in place of a match.

use super::bindings::Bindings;
use super::regexes::Matching;
use super::target::Target;
use super::wording::{indented, interpolate};
use crate::rules::semgrep::PatternRule;
use crate::source::Span;

/// A rule's `fix` or `fix-regex`.
#[derive(Debug)]
pub(super) struct Fix {
    text: Option<String>,
    regex: Option<(Matching, String, usize)>,
}

impl Fix {
    pub fn new(rule: &PatternRule) -> Self {
        let regex = rule.fix_regex.as_ref();
        Self {
            // A text block's last line end is the block's.
            text: rule.fix.as_ref().map(|fix| fix.text.trim_end().to_owned()),
            regex: regex.and_then(|(regex, to, count)| Some((Matching::new(&regex.text).ok()?, to.clone(), *count))),
        }
    }

    /// The text for a place with these bindings.
    pub fn replacement(&self, target: &Target<'_>, span: Span, bindings: &Bindings) -> Option<String> {
        if let Some(fix) = &self.text {
            let fix = indented(fix, target.text(Span::new(0, span.start)));
            return Some(interpolate(&fix, bindings, target, str::to_owned));
        }
        let (regex, to, count) = self.regex.as_ref()?;
        Some(regex.replace(target.text(span), to, *count, &target.gave_up))
    }
}
