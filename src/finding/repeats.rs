//! One secret, one finding: a value that nobody makes twice by chance is the same secret wherever it stands.

use std::collections::HashMap;

use super::model::{Finding, Related};
use crate::credential::judge;

/// What is said of the other places of a secret.
const AGAIN: &str = "the same secret stands here as well";

impl Related {
    /// Whether it is another place of the finding's own secret.
    #[must_use]
    pub fn is_repeat(&self) -> bool {
        self.message == AGAIN
    }
}

/// Joins the findings of one unguessable secret into the surest of them, which names the places of the others.
///
/// Guessable values stay apart: two people may have chosen the same one.
pub fn gather(findings: &mut Vec<Finding>) {
    let mut surest: HashMap<String, usize> = HashMap::new();
    for (at, finding) in findings.iter().enumerate() {
        let Some(secret) = finding.secret.as_ref().filter(|it| judge(&it.value).unguessable()) else { continue };
        let best = surest.entry(secret.value.clone()).or_insert(at);
        if rank(finding) > rank(&findings[*best]) {
            *best = at;
        }
    }
    let mut places: HashMap<usize, Vec<Related>> = HashMap::new();
    let mut joined = vec![false; findings.len()];
    for (at, finding) in findings.iter().enumerate() {
        let best = finding.secret.as_ref().and_then(|it| surest.get(&it.value)).copied();
        if let Some(best) = best.filter(|&best| best != at) {
            let place = finding.place.clone();
            places.entry(best).or_default().push(Related { place, message: AGAIN.to_owned() });
            joined[at] = true;
        }
    }
    for (at, places) in places {
        findings[at].related.extend(places);
    }
    let mut joined = joined.into_iter();
    findings.retain(|_| !joined.next().unwrap_or(false));
}

fn rank(finding: &Finding) -> impl Ord + use<> {
    (finding.confidence, finding.severity)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::finding::{Confidence, Excerpt, Place, Secret, Severity};
    use crate::source::{Source, Span};

    fn finding(path: &str, value: &str, confidence: Confidence) -> Finding {
        let source = Source::from_text(path, value);
        let span = Span::new(0, value.len() as u32);
        Finding {
            rule: Arc::from("r"),
            place: Place::new(&source, span),
            message: String::new(),
            severity: Severity::High,
            confidence,
            excerpt: Excerpt::new(&source, span, None),
            line_hash: String::new(),
            identity: String::new(),
            related: Vec::new(),
            trace: Vec::new(),
            secret: Some(Secret { value: value.to_owned(), redacted: String::new(), span, specificity: 0 }),
            fix: None,
            facts: Vec::new(),
        }
    }

    fn check(values: [(&str, &str, Confidence); 3], expected: &[(&str, &[&str])]) {
        let mut findings: Vec<Finding> = values.map(|(path, value, sure)| finding(path, value, sure)).into();
        gather(&mut findings);
        let places = |it: &Finding| it.related.iter().map(|it| it.place.path.to_string()).collect::<Vec<_>>();
        let got: Vec<_> = findings.iter().map(|it| (it.place.path.to_string(), places(it))).collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(path, all)| ((*path).to_owned(), all.iter().map(|&it| it.to_owned()).collect()))
            .collect();
        assert_eq!(got, expected);
    }

    #[test]
    fn a_machine_s_secret_is_one_wherever_it_stands() {
        let random = "q8Zt1LmX0vB5nR7yW2kD9sJ4hG6fP3aC";
        let (low, high) = (Confidence::Low, Confidence::High);
        check([("a", random, low), ("b", random, high), ("c", random, high)], &[("b", &["a", "c"])]);
        check(
            [("a", "hunter2", high), ("b", "hunter2", high), ("c", random, low)],
            &[("a", &[]), ("b", &[]), ("c", &[])],
        );
    }
}
