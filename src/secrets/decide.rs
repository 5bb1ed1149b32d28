//! Whether a match is a finding of its rule: entropy, allowlists, the value judge, the format's own check.

use super::program::Match;
use super::rule::{Allow, Rule};
use super::validate::Proof;
use crate::credential::{Kind, is_placeholder, judge, shannon};
use crate::rules::gitleaks::{RegexTarget, ValueClass};
use crate::source::{Source, Span};

/// Nothing when the match is no finding; otherwise what the format's check says of it.
pub(super) fn accepts(rule: &Rule, source: &Source, found: Match) -> Option<Proof> {
    let secret = source.slice(found.secret);
    if rule.entropy.is_some_and(|least| shannon(secret) <= least) {
        return None;
    }
    let allowed = rule.allow.iter().any(|allow| drops(allow, source, found, secret));
    if allowed || !fits(rule.value, secret) || (rule.value != ValueClass::Any && is_inside_blob(source, found.secret)) {
        return None;
    }
    rule.check.map_or(Some(Proof::Plausible), |check| Some(check(secret)).filter(|&proof| proof != Proof::Refuted))
}

fn fits(class: ValueClass, secret: &str) -> bool {
    match class {
        ValueClass::Any => true,
        ValueClass::Token => !is_placeholder(secret),
        ValueClass::Random => judge(secret).kind == Kind::Random,
        ValueClass::Password => judge(secret).is_secret(),
    }
}

/// Whether the secret is a piece of something encoded and much longer, which holds every short text sooner or later.
fn is_inside_blob(source: &Source, secret: Span) -> bool {
    const REACH: usize = 160;
    let encoded = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'-' | b'_');
    let (before, rest) = source.text().as_bytes().split_at(secret.start as usize);
    let after = &rest[secret.len()..];
    before.iter().rev().take(REACH).take_while(|b| encoded(b)).count() == REACH
        || after.iter().take(REACH).take_while(|b| encoded(b)).count() == REACH
}

/// Whether the allowlist drops the match: one of its criteria, or all where it says so.
pub(super) fn drops(allow: &Allow, source: &Source, found: Match, secret: &str) -> bool {
    let path = || allow.paths.iter().any(|p| p.is_match(source.path()));
    let regex = || {
        let target = match allow.target {
            RegexTarget::Secret => secret,
            RegexTarget::Match => source.slice(found.whole),
            RegexTarget::Line => lines(source, found),
        };
        allow.regexes.iter().any(|r| r.is_match(target))
    };
    let stopword = || {
        let secret = secret.to_lowercase();
        allow.stopwords.iter().any(|word| secret.contains(word))
    };
    if !allow.all {
        return path() || regex() || stopword();
    }
    // A text has no commit here, so a list that wants one as well never holds.
    !allow.commits
        && (allow.paths.is_empty() || path())
        && (allow.regexes.is_empty() || regex())
        && (allow.stopwords.is_empty() || stopword())
}

/// The lines that the match touches.
fn lines(source: &Source, found: Match) -> &str {
    let (index, text) = (source.lines(), source.text());
    let start = index.range(text, index.line(found.whole.start)).start;
    let end = index.range(text, index.line(found.whole.end.max(found.whole.start + 1) - 1)).end;
    &text[start..end.max(start)]
}
