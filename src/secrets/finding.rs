//! A resolved candidate as a finding: place, words, redaction, rank.

use super::resolve::Resolved;
use super::rule::Rule;
use super::validate::Proof;
use crate::finding::{Confidence, Excerpt, Finding, Place, Related, Secret, Severity, redact, secret_rank};
use crate::source::{Source, Span};

pub(super) fn findings(rules: &[Rule], source: &Source, resolved: Vec<Resolved>) -> Vec<Finding> {
    let secrets: Vec<Span> =
        resolved.iter().flat_map(|r| r.paired.iter().chain([&r.candidate.found]).map(|m| m.secret)).collect();
    resolved.into_iter().map(|r| finding(&rules[r.candidate.rule as usize], source, &r, &secrets)).collect()
}

fn finding(rule: &Rule, source: &Source, resolved: &Resolved, secrets: &[Span]) -> Finding {
    let span = resolved.candidate.found.secret;
    // What is worth hiding is the secret of a pair, not the name it goes by.
    let hidden = resolved.paired.first().map_or(span, |m| m.secret);
    let value = source.slice(hidden).to_owned();
    let redacted = redact(&value);
    let mut facts = Vec::new();
    if let Some(decode) = rule.decode {
        facts.extend(decode(source.slice(span)));
    }
    Finding {
        rule: rule.info.id.clone(),
        place: Place::new(source, span),
        message: message(rule, resolved),
        severity: if resolved.paired.is_empty() { rule.info.severity } else { Severity::Critical },
        confidence: confidence(rule, source, resolved),
        excerpt: excerpt(source, span, secrets),
        line_hash: String::new(),
        related: resolved
            .paired
            .iter()
            .map(|m| Related {
                place: Place::new(source, m.secret),
                message: "the secret that completes it".to_owned(),
            })
            .collect(),
        trace: Vec::new(),
        identity: String::new(),
        secret: (!hidden.is_empty()).then_some(Secret { value, redacted, span: hidden, specificity: rule.specificity }),
        fix: None,
        facts,
    }
}

/// A finding in a text inside the source, as one of the source itself: at the place where that text stands.
pub(super) fn lift(mut found: Finding, source: &Source, outer: impl Fn(Span) -> Span, chain: &[&str]) -> Finding {
    let span = outer(found.place.span);
    let mut secrets = vec![span];
    found.place = Place::new(source, span);
    for related in &mut found.related {
        let span = outer(related.place.span);
        related.place = Place::new(source, span);
        secrets.push(span);
    }
    if let Some(secret) = &mut found.secret {
        secret.span = outer(secret.span);
        secrets.push(secret.span);
    }
    secrets.dedup();
    found.excerpt = excerpt(source, span, &secrets);
    let chain = chain.join(", then ");
    found.message = format!("{} It is encoded here: {chain}.", found.message);
    found.facts.push(("encoding".to_owned(), chain));
    found
}

fn message(rule: &Rule, resolved: &Resolved) -> String {
    if resolved.paired.is_empty() {
        return rule.info.message.clone();
    }
    format!("{} Its secret stands beside it: whoever reads this file can use both.", rule.info.message)
}

fn confidence(rule: &Rule, source: &Source, resolved: &Resolved) -> Confidence {
    let shape = match resolved.candidate.proof {
        _ if !resolved.paired.is_empty() => Confidence::High,
        Proof::Proved => Confidence::High,
        Proof::Doubted => rule.info.confidence.lowered(),
        Proof::Plausible | Proof::Refuted => rule.info.confidence,
    };
    secret_rank(source.path(), shape)
}

/// The lines of a finding with every secret of the text hidden, not its own alone.
fn excerpt(source: &Source, span: Span, secrets: &[Span]) -> Excerpt {
    let own = redact(source.slice(span));
    let mut excerpt = Excerpt::new(source, span, Some((span, &own)));
    for &other in secrets.iter().filter(|&&other| other != span && !other.is_empty()) {
        let value = source.slice(other);
        excerpt.hide(value, &redact(value));
    }
    excerpt
}
