//! One secret, one finding: of several rules that find the same text the one that knows most of it speaks.

use std::collections::BTreeMap;

use super::model::Finding;
use crate::source::Span;

/// Keeps one finding of those whose secrets overlap in a source: the most specific.
pub fn one_each(findings: &mut Vec<Finding>) {
    let mut order: Vec<usize> = (0..findings.len()).filter(|&at| findings[at].secret.is_some()).collect();
    order.sort_by_key(|&at| std::cmp::Reverse(rank(&findings[at])));
    // By first byte: kept spans never overlap, so a newcomer's only rival is its neighbour.
    let mut kept: BTreeMap<u32, Span> = BTreeMap::new();
    let mut dropped = vec![false; findings.len()];
    for at in order {
        let Some(span) = findings[at].secret.as_ref().map(|secret| secret.span) else { continue };
        let rival = kept.range(..span.end).next_back().filter(|(_, other)| other.end > span.start);
        match rival {
            Some(_) => dropped[at] = true,
            None => drop(kept.insert(span.start, span)),
        }
    }
    let mut dropped = dropped.into_iter();
    findings.retain(|_| !dropped.next().unwrap_or(false));
}

fn rank(finding: &Finding) -> impl Ord + use<> {
    let secret = finding.secret.as_ref().map(|secret| (secret.specificity, secret.span.len()));
    let sureness = (finding.confidence, finding.severity);
    (secret.map(|(specificity, _)| specificity), sureness, secret.map(|(_, length)| length), finding.rule.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Confidence, Excerpt, Place, Secret, Severity};
    use crate::source::Source;

    fn finding(rule: &str, span: Span, specificity: u32, confidence: Confidence) -> Finding {
        let source = Source::from_text("a.py", "key = 'abcdefghij'");
        Finding {
            rule: rule.into(),
            place: Place::new(&source, span),
            message: String::new(),
            severity: Severity::High,
            confidence,
            excerpt: Excerpt::default(),
            line_hash: String::new(),
            related: Vec::new(),
            trace: Vec::new(),
            identity: String::new(),
            secret: Some(Secret { value: String::new(), redacted: String::new(), span, specificity }),
            fix: None,
            facts: Vec::new(),
        }
    }

    #[test]
    fn the_most_specific_speaks() {
        let mut findings = vec![
            finding("generic", Span::new(7, 17), 10, Confidence::High),
            finding("provider", Span::new(9, 17), 100, Confidence::Medium),
            finding("beside", Span::new(0, 3), 10, Confidence::Low),
        ];
        one_each(&mut findings);
        let left: Vec<_> = findings.iter().map(|it| (&*it.rule, it.confidence)).collect();
        assert_eq!(left, [("provider", Confidence::Medium), ("beside", Confidence::Low)]);
    }
}
