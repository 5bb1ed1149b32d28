//! Why something became a finding, or did not: what each stage decided about one line, for those who ask. A scan asks
//! about nothing and pays nothing.

use std::sync::Arc;

use super::context::{Context, context};
use super::level::{Confidence, Severity};
use super::model::Finding;
use crate::source::Span;

/// One thing that a stage decided about a rule at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The rule.
    pub rule: Arc<str>,
    /// The place; none for what holds of the whole file.
    pub span: Option<Span>,
    /// What was decided and why, a clause without a full stop. Never holds a secret.
    pub why: String,
    /// Whether this was the end of it.
    pub dropped: bool,
}

/// Where decisions are written down: about one line and one rule or all, or about nothing.
#[derive(Debug, Default)]
pub struct Ledger {
    about: Option<Question>,
    decisions: Vec<Decision>,
}

/// What is asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The line, its bytes.
    pub line: Span,
    /// One rule, by its id.
    pub rule: Option<String>,
}

impl Ledger {
    /// About this line.
    #[must_use]
    pub const fn about(question: Question) -> Self {
        Self { about: Some(question), decisions: Vec::new() }
    }

    /// Whether anybody asks.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.about.is_some()
    }

    /// Whether anybody asks about this very rule, by its name.
    #[must_use]
    pub fn asks_for(&self, rule: &str) -> bool {
        self.about.as_ref().is_some_and(|about| about.rule.as_deref() == Some(rule))
    }

    /// Something that was decided and is not the end of it.
    pub fn step(&mut self, rule: &Arc<str>, span: Span, why: impl FnOnce() -> String) {
        self.note(rule, Some(span), false, why);
    }

    /// What was decided of a rule at a place no longer counts: there is better to say.
    pub fn forget(&mut self, rule: &Arc<str>, span: Span) {
        self.decisions.retain(|decision| decision.rule != *rule || decision.span != Some(span));
    }

    /// What ended it.
    pub fn drop(&mut self, rule: &Arc<str>, span: Span, why: impl FnOnce() -> String) {
        self.note(rule, Some(span), true, why);
    }

    /// Why a rule did not look at the file at all: of interest only where that rule was asked for.
    pub fn pass_over(&mut self, rule: &Arc<str>, why: impl FnOnce() -> String) {
        if self.asks_for(rule) {
            self.note(rule, None, true, why);
        }
    }

    /// Where the same is asked about all of a text inside the text.
    #[must_use]
    pub fn inside(&self, text: &str) -> Self {
        let line = Span::new(0, u32::try_from(text.len()).unwrap_or(u32::MAX));
        let about = self.about.as_ref().map(|about| Question { line, rule: about.rule.clone() });
        Self { about, decisions: Vec::new() }
    }

    /// Takes over what was decided at places of a text inside the text, which stand at `outer` of it.
    pub fn lift(&mut self, inner: Self, chain: &[&str], outer: impl Fn(Span) -> Span) {
        let chain = chain.join(", then ");
        for Decision { rule, span, why, dropped } in inner.decisions {
            let Some(span) = span.map(&outer) else { continue };
            self.note(&rule, Some(span), dropped, || format!("in a text that is encoded here ({chain}): {why}"));
        }
    }

    /// The findings that gave way to another of the same text.
    pub fn rivals(&mut self, all: &[Finding], kept: &[Finding]) {
        let span = |it: &Finding| it.secret.as_ref().map_or(it.place.span, |secret| secret.span);
        let is_kept = |it: &&Finding| kept.iter().any(|other| other.place == it.place && other.rule == it.rule);
        for lost in all.iter().filter(|it| !is_kept(it)) {
            let winner = kept.iter().find(|it| span(it).start < span(lost).end && span(lost).start < span(it).end);
            if let Some(winner) = winner {
                self.drop(&lost.rule, lost.place.span, || format!("{} knows more of the same text", winner.rule));
            }
        }
    }

    /// What a finding's file makes of it, and whether that is shown.
    pub fn last_word(&mut self, finding: &Finding, confidence: Confidence, severity: Severity) {
        let (rule, span, sure) = (&finding.rule, finding.place.span, finding.confidence);
        match context(&finding.place.path) {
            Context::Code => {}
            Context::Development => {
                self.step(rule, span, || format!("the file is for development: confidence {}", sure.name()));
            }
            Context::Tests => {
                self.step(rule, span, || format!("the file is for tests: confidence {}", sure.name()));
            }
            Context::Texts => {
                self.step(rule, span, || format!("the file is a text or a template: confidence {}", sure.name()));
            }
            Context::Readers => {
                self.step(rule, span, || format!("the file is there to be read: confidence {}", sure.name()));
            }
        }
        if sure < confidence {
            self.drop(rule, span, || format!("hidden: confidence {} is below {}", sure.name(), confidence.name()));
        } else if finding.severity < severity {
            let bad = finding.severity.name();
            self.drop(rule, span, || format!("hidden: severity {bad} is below {}", severity.name()));
        }
    }

    fn note(&mut self, rule: &Arc<str>, span: Option<Span>, dropped: bool, why: impl FnOnce() -> String) {
        let Some(about) = &self.about else { return };
        let here = span.is_none_or(|it| it.start <= about.line.end && about.line.start <= it.end);
        let asked = about.rule.as_ref().is_none_or(|id| **id == **rule);
        if here && asked {
            self.decisions.push(Decision { rule: rule.clone(), span, why: why(), dropped });
        }
    }

    /// Everything that was written down, in order.
    #[must_use]
    pub fn into_decisions(self) -> Vec<Decision> {
        self.decisions
    }
}
