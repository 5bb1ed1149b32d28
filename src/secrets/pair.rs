//! What belongs together: each completing match goes to the finding that it completes, and is then none of its own.
//!
//! Two that stand in one section go together before two that do not, then those whose names begin alike
//! (`DEV_ID` and `DEV_SECRET`), then those that stand nearest.

use std::cmp::Reverse;

use super::candidate::Candidate;
use super::resolve::{Paired, Resolved, completes, silent};
use super::rule::Rule;
use crate::finding::{Ledger, role};
use crate::source::{Source, Span};

/// A match goes to one of the findings nearest to it, however many there are.
const NEAREST: usize = 8;
/// Texts further apart than this do not stand in one section, whatever is between.
const FAR: usize = 4096;

/// How ill two go together: sections between them, how their names begin alike, how far apart they stand.
type Cost = (usize, Reverse<usize>, u32);

pub(super) fn pairs(rules: &[Rule], source: &Source, candidates: Vec<Candidate>, ledger: &mut Ledger) -> Vec<Resolved> {
    let (rest, out): (Vec<_>, Vec<_>) = candidates.into_iter().partition(|candidate| completes(rules, candidate));
    let mut out: Vec<Resolved> = out.into_iter().map(|candidate| Resolved { candidate, paired: Vec::new() }).collect();
    let mut left: Vec<Option<Candidate>> = rest.into_iter().map(Some).collect();
    for (_, owner, which, slot) in offers(rules, source, &out, &left) {
        let free = out[owner].paired.iter().all(|other| other.slot != slot);
        if let Some(candidate) = left[which].take_if(|_| free) {
            let (id, owned) = (&rules[candidate.rule as usize].info.id, &out[owner].candidate);
            ledger.drop(id, candidate.found.secret, || {
                let line = source.lines().line(owned.found.secret.start);
                format!(
                    "it completes what {} finds on line {line}, and is told there",
                    rules[owned.rule as usize].info.id
                )
            });
            out[owner].paired.push(Paired { slot, rule: candidate.rule, found: candidate.found });
        }
    }
    out.iter_mut().for_each(|resolved| resolved.paired.sort_unstable());
    let known: Vec<&str> = out.iter().flat_map(|it| &it.paired).map(|it| source.slice(it.found.secret)).collect();
    let alone = |candidate: &Candidate| {
        let rule = &rules[candidate.rule as usize];
        let owned = out.iter().any(|it| rules[it.candidate.rule as usize].slot(candidate.rule).is_some());
        // What was only looked for beside its owner, or was given to one already, is nothing without it.
        let extra = owned && (!rule.required.is_empty() || known.contains(&source.slice(candidate.found.secret)));
        !silent(rules, candidate) && !extra
    };
    let alone: Vec<Candidate> = left.into_iter().flatten().filter(alone).collect();
    out.extend(alone.into_iter().map(|candidate| Resolved { candidate, paired: Vec::new() }));
    out.sort_by_key(|it| (it.candidate.found.secret, it.candidate.rule));
    out
}

/// Who might own what: the owner's index, the match's index, and what it would be to the owner; the best first.
fn offers(
    rules: &[Rule],
    source: &Source,
    owners: &[Resolved],
    matches: &[Option<Candidate>],
) -> Vec<(Cost, usize, usize, usize)> {
    let mut out = Vec::new();
    for (which, candidate) in matches.iter().enumerate() {
        let Some(candidate) = candidate else { continue };
        let at = candidate.found.secret;
        let mut near: Vec<(u32, usize, usize)> = owners
            .iter()
            .enumerate()
            .filter_map(|(owner, it)| {
                let slot = rules[it.candidate.rule as usize].slot(candidate.rule)?;
                Some((it.candidate.found.secret.start.abs_diff(at.start), owner, slot))
            })
            .collect();
        near.sort_unstable();
        near.truncate(NEAREST);
        out.extend(
            near.into_iter()
                .map(|(_, owner, slot)| (cost(source, owners[owner].candidate.found.secret, at), owner, which, slot)),
        );
    }
    out.sort_unstable();
    out
}

fn cost(source: &Source, one: Span, other: Span) -> Cost {
    let names = role(source, one).bytes().zip(role(source, other).bytes());
    let alike = names.take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    (sections(source, one, other), Reverse(alike), one.start.abs_diff(other.start))
}

/// Blank lines and `[section]` lines between two places.
fn sections(source: &Source, one: Span, other: Span) -> usize {
    let (from, to) = (one.end.min(other.end) as usize, one.start.max(other.start) as usize);
    if to.saturating_sub(from) > FAR {
        return usize::MAX;
    }
    let between = source.text().get(from..to).unwrap_or_default();
    between.lines().skip(1).filter(|line| line.trim().is_empty() || line.starts_with('[')).count()
}
