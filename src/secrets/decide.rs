//! Whether a match is a finding of its rule: entropy, allowlists, the value judge, the format's own check.

use super::program::Match;
use super::rule::{Allow, Rule};
use super::validate::Proof;
use crate::credential::{Kind, Standing, Sureness, is_placeholder, judge, shannon, weigh};
use crate::rules::gitleaks::{RegexTarget, ValueClass};
use crate::source::{Source, Span};

/// Why a match is no finding.
#[derive(Clone, Debug)]
pub(super) enum Refusal {
    Entropy { has: f64, least: f64 },
    Allowlist(Option<String>),
    Placeholder,
    Judge(Kind),
    Blob,
    Check,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Entropy { has, least } => {
                write!(f, "its entropy of {has:.2} bits a character is not above {least:.2}")
            }
            Self::Allowlist(None) => f.write_str("an allowlist of the rules drops it"),
            Self::Allowlist(Some(why)) => write!(f, "an allowlist of the rules drops it: {why}"),
            Self::Placeholder => f.write_str("the value is a placeholder"),
            Self::Judge(kind) => write!(f, "the value looks like {}, not like what the rule finds", called(*kind)),
            Self::Blob => f.write_str("it is a piece of something encoded and much longer"),
            Self::Check => f.write_str("the format's own check refutes it"),
        }
    }
}

const fn called(kind: Kind) -> &'static str {
    match kind {
        Kind::Empty => "nothing",
        Kind::Placeholder => "a placeholder",
        Kind::Identifier => "a name, a path or an address",
        Kind::Prose => "words for people",
        Kind::Password => "what a person makes up",
        Kind::Random => "what a machine makes",
    }
}

/// What the format's check says of a match that is a finding.
///
/// # Errors
/// Why it is none.
pub(super) fn accepts(rule: &Rule, source: &Source, found: Match) -> Result<Proof, Refusal> {
    let secret = source.slice(found.secret);
    if let Some(least) = rule.entropy
        && shannon(secret) <= least
    {
        return Err(Refusal::Entropy { has: shannon(secret).abs(), least });
    }
    if let Some(allow) = rule.allow.iter().find(|allow| drops(allow, source, found, secret)) {
        return Err(Refusal::Allowlist(allow.description.clone()));
    }
    fits(rule.value, secret)?;
    if rule.value != ValueClass::Any && is_inside_blob(source, found.secret) {
        return Err(Refusal::Blob);
    }
    match rule.check.map_or(Proof::Plausible, |check| check(secret)) {
        Proof::Refuted => Err(Refusal::Check),
        proof => Ok(proof),
    }
}

fn fits(class: ValueClass, secret: &str) -> Result<(), Refusal> {
    let kind = match class {
        ValueClass::Any => return Ok(()),
        ValueClass::Token => return if is_placeholder(secret) { Err(Refusal::Placeholder) } else { Ok(()) },
        ValueClass::Word if is_placeholder(secret) => return Err(Refusal::Placeholder),
        ValueClass::Random | ValueClass::Password | ValueClass::Word => judge(secret),
    };
    let word = || class == ValueClass::Word && weigh(secret, Standing::Given) >= Some(Sureness::Likely);
    let fits = kind.kind == Kind::Random || (class == ValueClass::Password && kind.is_secret()) || word();
    if fits { Ok(()) } else { Err(Refusal::Judge(kind.kind)) }
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
