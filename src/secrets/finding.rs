//! A resolved candidate as a finding: place, words, redaction, rank.

use std::fmt::Write as _;

use super::resolve::{Paired, Resolved};
use super::rule::Rule;
use super::validate::Proof;
use crate::credential::{Kind, judge};
use crate::finding::{
    Confidence, Context, Excerpt, Finding, Ledger, Place, Related, Secret, Severity, context, redact, secret_rank,
};
use crate::rules::gitleaks::ValueClass;
use crate::source::{Source, Span};

pub(super) fn findings(rules: &[Rule], source: &Source, resolved: Vec<Resolved>, ledger: &mut Ledger) -> Vec<Finding> {
    let secrets: Vec<Span> = resolved
        .iter()
        .flat_map(|r| r.paired.iter().map(|it| it.found).chain([r.candidate.found]))
        .map(|found| found.secret)
        .collect();
    let findings = resolved.into_iter().map(|r| {
        let rule = &rules[r.candidate.rule as usize];
        ledger.step(&rule.info.id, r.candidate.found.secret, || sureness(rule, source, &r));
        finding(rules, source, &r, &secrets)
    });
    findings.collect()
}

fn finding(rules: &[Rule], source: &Source, resolved: &Resolved, secrets: &[Span]) -> Finding {
    let rule = &rules[resolved.candidate.rule as usize];
    let span = resolved.candidate.found.secret;
    // What is worth hiding is the secret of a pair, not the name it goes by.
    let hidden = resolved.paired.first().map_or(span, |it| it.found.secret);
    let value = source.slice(hidden).to_owned();
    let redacted = redact(&value);
    let facts = rule.decode.map(|decode| decode(source.slice(span))).unwrap_or_default();
    let known = rule.known.iter().find(|(value, _)| facts.iter().any(|(_, fact)| fact == value));
    let severity = if known.is_some() { Severity::Low } else { severity(rule, resolved) };
    Finding {
        rule: rule.info.id.clone(),
        place: Place::new(source, span),
        message: message(rule, resolved, &facts, known.map(|(_, what)| what.as_str())),
        severity,
        confidence: confidence(rule, source, resolved),
        excerpt: excerpt(source, span, secrets),
        line_hash: String::new(),
        related: resolved.paired.iter().map(|it| related(rules, source, it)).collect(),
        trace: Vec::new(),
        identity: String::new(),
        secret: (!hidden.is_empty()).then_some(Secret { value, redacted, span: hidden, specificity: rule.specificity }),
        fix: None,
        facts,
    }
}

fn related(rules: &[Rule], source: &Source, paired: &Paired) -> Related {
    let title = &rules[paired.rule as usize].info.title;
    Related { place: Place::new(source, paired.found.secret), message: format!("{title}, which completes it") }
}

/// What a finding is once the things stand there that complete it: as bad as a credential that works, and what expires
/// a little less.
pub(super) const fn raised(severity: Severity) -> Severity {
    match severity {
        Severity::Low => Severity::Medium,
        Severity::Medium | Severity::High | Severity::Critical => Severity::Critical,
    }
}

fn severity(rule: &Rule, resolved: &Resolved) -> Severity {
    if resolved.paired.iter().any(|it| it.slot == 0) { raised(rule.info.severity) } else { rule.info.severity }
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

/// What is said where the secret of an id stands in the same file.
const BESIDE: &str = "Its secret stands beside it: whoever reads this file can use both.";

fn message(rule: &Rule, resolved: &Resolved, facts: &[(String, String)], known: Option<&str>) -> String {
    let mut message = rule.info.message.clone();
    for (name, value) in facts {
        let _ = write!(message, " Its {} is {value}.", name.replace('-', " "));
    }
    let beside = resolved.paired.iter().any(|it| it.slot == 0).then_some(BESIDE);
    for more in known.into_iter().chain(beside) {
        let _ = write!(message, " {more}");
    }
    message
}

fn confidence(rule: &Rule, source: &Source, resolved: &Resolved) -> Confidence {
    secret_rank(source.path(), shape(rule, source, resolved))
}

/// How sure the value alone makes us.
fn shape(rule: &Rule, source: &Source, resolved: &Resolved) -> Confidence {
    match resolved.candidate.proof {
        _ if !resolved.paired.is_empty() => Confidence::High,
        Proof::Proved => Confidence::High,
        Proof::Doubted => rule.info.confidence.lowered(),
        _ if is_made(rule, source, resolved) || is_chosen(rule, source, resolved) => Confidence::High,
        Proof::Plausible | Proof::Refuted => rule.info.confidence,
    }
}

/// Whether the rule asked the judge, and the judge knows a machine's work that nobody finds by trying. Tests make such
/// values for themselves: there one that has nothing but a telling name is no surer for it.
fn is_made(rule: &Rule, source: &Source, resolved: &Resolved) -> bool {
    if rule.generic && context(source.path()) == Context::Tests {
        return false;
    }
    matches!(rule.value, ValueClass::Random | ValueClass::Password | ValueClass::Word)
        && judge(source.slice(resolved.candidate.found.secret)).unguessable()
}

/// Whether a developer's machine is guarded by what a person made up, rather than by what programs are delivered with.
fn is_chosen(rule: &Rule, source: &Source, resolved: &Resolved) -> bool {
    context(source.path()) == Context::Development
        && matches!(rule.value, ValueClass::Password | ValueClass::Word)
        && judge(source.slice(resolved.candidate.found.secret)).kind == Kind::Password
}

fn sureness(rule: &Rule, source: &Source, resolved: &Resolved) -> String {
    let why = match resolved.candidate.proof {
        _ if !resolved.paired.is_empty() => "what completes it stands in the same file",
        Proof::Proved => "its checksum holds",
        Proof::Doubted => "its checksum does not hold",
        _ if is_made(rule, source, resolved) => "a machine made it, and nobody finds it by trying",
        _ if is_chosen(rule, source, resolved) => "a person made it up",
        Proof::Plausible | Proof::Refuted => "as the rule says",
    };
    format!("confidence {}: {why}", shape(rule, source, resolved).name())
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
