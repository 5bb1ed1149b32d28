//! What belongs together across files: an id alone in one file, its secret alone in a file beside it.
//!
//! They are one finding only where nothing else in their directory could be meant: one id, one thing that completes it.

use rustc_hash::FxHashMap;

use super::finding::raised;
use super::rule::Rule;
use crate::finding::{Confidence, Finding, Related, secret_rank};

/// Joins findings of files in one directory; what completes another finding is then none of its own.
pub(super) fn join(rules: &[Rule], findings: &mut Vec<Finding>) {
    let by_id: FxHashMap<&str, u32> = rules.iter().zip(0u32..).map(|(rule, index)| (&*rule.info.id, index)).collect();
    let rule_of = |finding: &Finding| by_id.get(&*finding.rule).copied();
    let mut taken: Vec<usize> = Vec::new();
    for owner_rule in rules.iter().filter(|rule| !rule.pairs_with.is_empty()) {
        let owns = |finding: &Finding| finding.rule == owner_rule.info.id && finding.related.is_empty();
        let completes = |finding: &Finding| owner_rule.slot(rule_of(finding)?).filter(|&slot| slot == 0);
        let mut folders: FxHashMap<String, (Vec<usize>, Vec<usize>)> = FxHashMap::default();
        for (index, finding) in findings.iter().enumerate().filter(|(index, _)| !taken.contains(index)) {
            let folder = || finding.place.path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
            if owns(finding) {
                folders.entry(folder()).or_default().0.push(index);
            } else if completes(finding).is_some() {
                folders.entry(folder()).or_default().1.push(index);
            }
        }
        for (owners, others) in folders.into_values() {
            if let (Some(owner), Some(other)) = (only(findings, &owners), only(findings, &others)) {
                complete(findings, owner, other, owner_rule);
                taken.push(other);
            }
        }
    }
    let mut index = 0;
    findings.retain(|_| {
        index += 1;
        !taken.contains(&(index - 1))
    });
}

/// The first of findings that all have one value.
fn only(findings: &[Finding], which: &[usize]) -> Option<usize> {
    let value = |index: &usize| findings[*index].secret.as_ref().map(|secret| &secret.value);
    let first = which.first()?;
    which.iter().all(|index| value(index) == value(first)).then_some(*first)
}

fn complete(findings: &mut [Finding], owner: usize, other: usize, rule: &Rule) {
    let place = findings[other].place.clone();
    let finding = &mut findings[owner];
    finding.message.push_str(" Its secret stands in a file beside this one: whoever reads both can use them.");
    finding.severity = finding.severity.max(raised(rule.info.severity));
    finding.confidence = finding.confidence.max(secret_rank(&finding.place.path, Confidence::High));
    finding.related.push(Related { place, message: "what completes it".to_owned() });
}
