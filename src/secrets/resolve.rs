//! What is left of a text's candidates: required company, one rule for one text, and pairs.

use super::candidate::Candidate;
use super::pair::pairs;
use super::program::Match;
use super::rule::{Needs, Rule};
use crate::finding::Ledger;
use crate::source::Source;

/// What completes a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Paired {
    /// Which of the things that complete it.
    pub slot: usize,
    pub rule: u32,
    pub found: Match,
}

/// A candidate that is a finding, and the matches that complete it.
#[derive(Debug)]
pub(super) struct Resolved {
    pub candidate: Candidate,
    /// What completes it, in the order in which its rule asks: the rule, and its match.
    pub paired: Vec<Paired>,
}

pub(super) fn resolve(rules: &[Rule], source: &Source, candidates: &[Candidate], ledger: &mut Ledger) -> Vec<Resolved> {
    let mut kept = Vec::new();
    for candidate in candidates.iter().filter(|it| !silent(rules, it) || completes(rules, it)) {
        let rule = &rules[candidate.rule as usize];
        let lacks = |needs: &&Needs| !candidates.iter().any(|other| near(source, candidate, other, needs));
        match rule.required.iter().find(lacks) {
            None => kept.push(candidate.clone()),
            Some(needs) => ledger.drop(&rule.info.id, candidate.found.secret, || {
                format!(
                    "nothing that {} finds stands near enough, which the rule requires",
                    rules[needs.rule as usize].info.id
                )
            }),
        }
    }
    pairs(rules, source, most_specific(rules, kept, ledger), ledger)
}

/// Looked for on behalf of another rule only.
pub(super) fn silent(rules: &[Rule], candidate: &Candidate) -> bool {
    rules[candidate.rule as usize].skip_report
}

/// Whether another rule's finding is whole only with this.
pub(super) fn completes(rules: &[Rule], candidate: &Candidate) -> bool {
    rules.iter().any(|rule| rule.slot(candidate.rule).is_some())
}

fn near(source: &Source, candidate: &Candidate, other: &Candidate, needs: &Needs) -> bool {
    if other.rule != needs.rule {
        return false;
    }
    let a = source.position(candidate.found.whole.start);
    let b = source.position(other.found.whole.start);
    needs.within_lines.is_none_or(|most| a.line.abs_diff(b.line) <= most)
        && needs.within_columns.is_none_or(|most| a.column.abs_diff(b.column) <= most)
}

/// Of candidates whose secrets overlap, the one that knows best what it found.
fn most_specific(rules: &[Rule], mut candidates: Vec<Candidate>, ledger: &mut Ledger) -> Vec<Candidate> {
    let rank = |c: &Candidate| {
        let rule = &rules[c.rule as usize];
        (rule.specificity, c.proof, rule.info.severity, rule.info.confidence, c.found.secret.len())
    };
    candidates
        .sort_by(|a, b| rank(b).cmp(&rank(a)).then(a.found.secret.cmp(&b.found.secret)).then(a.rule.cmp(&b.rule)));
    // By first byte: kept spans never overlap, so a newcomer's only rivals are its neighbours.
    let mut kept: std::collections::BTreeMap<u32, Candidate> = std::collections::BTreeMap::new();
    let mut files = Vec::new();
    for candidate in candidates {
        let span = candidate.found.secret;
        if span.is_empty() {
            files.push(candidate);
            continue;
        }
        let rival = kept.range(..span.end).next_back().filter(|(_, other)| other.found.secret.end > span.start);
        match rival {
            Some((_, rival)) => {
                let (id, winner) = (&rules[candidate.rule as usize].info.id, &rules[rival.rule as usize].info.id);
                ledger.drop(id, span, || format!("{winner} knows more of the same text"));
            }
            None => drop(kept.insert(span.start, candidate)),
        }
    }
    files.extend(kept.into_values());
    files
}
