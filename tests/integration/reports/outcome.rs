//! Outcomes built by hand: findings on a text, with their rules, as a scan would have made them.

use std::sync::Arc;

use adderstone::finding::{
    Confidence, Excerpt, Finding, Locus, Outcome, Place, Related, Secret, Severity, Step, fingerprint, hide_secrets,
    redact,
};
use adderstone::report::{Format, Report, ReportOptions};
use adderstone::rules::{RuleInfo, RuleKind};
use adderstone::source::{Source, Span};
use serde_json::Value;

/// A rule as people write one.
pub fn rule(id: &str, severity: Severity) -> RuleInfo {
    RuleInfo {
        id: id.into(),
        kind: RuleKind::Pattern,
        title: "SQL query built by interpolation".into(),
        message: "A value is put into an SQL text. Pass it as a parameter instead".into(),
        help: "Whoever controls the value controls the query.\n\n## Bad\n\n```python\ncursor.execute(f\"… {name}\")\n```\n".into(),
        severity,
        confidence: Confidence::High,
        cwe: vec![89],
        owasp: vec!["A03:2021 - Injection".into()],
        references: vec!["https://docs.python.org/3/library/sqlite3.html#sqlite3-placeholders".into()],
        tags: vec!["sql".into()],
        languages: vec!["python".into()],
    }
}

/// A rule for secrets.
pub fn secret_rule(id: &str) -> RuleInfo {
    RuleInfo {
        kind: RuleKind::Secret,
        title: "Access key".into(),
        message: "An access key stands in the code. Revoke it and read it from the environment.".into(),
        cwe: vec![798],
        owasp: Vec::new(),
        references: Vec::new(),
        tags: Vec::new(),
        languages: Vec::new(),
        help: String::new(),
        ..rule(id, Severity::Critical)
    }
}

/// A value that looks random and is the same in each run.
pub fn placeholder(seed: u64, length: usize) -> String {
    let next = |x: &u64| Some(x.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407));
    let letter = |x: u64| char::from(b"abcdefghijkmnpqrstuvwxyz23456789"[(x >> 40) as usize % 32]);
    std::iter::successors(Some(seed), next).skip(1).take(length).map(letter).collect()
}

/// Findings on one text; a chain of calls describes them.
pub struct OnText {
    source: Source,
    findings: Vec<Finding>,
}

impl OnText {
    pub fn new(path: &str, text: &str) -> Self {
        Self { source: Source::from_text(path, text), findings: Vec::new() }
    }

    fn place_of(&self, needle: &str) -> Place {
        let at = self.source.text().find(needle).unwrap_or_else(|| panic!("{needle:?} is in the text"));
        Place::new(&self.source, Span::new(u32::try_from(at).unwrap(), u32::try_from(at + needle.len()).unwrap()))
    }

    /// A finding of `rule` on the first `needle`.
    pub fn found(mut self, rule: &RuleInfo, needle: &str) -> Self {
        let place = self.place_of(needle);
        self.findings.push(Finding {
            rule: rule.id.clone(),
            message: rule.message.clone(),
            severity: rule.severity,
            confidence: rule.confidence,
            excerpt: Excerpt::new(&self.source, place.span, None),
            line_hash: String::new(),
            related: Vec::new(),
            trace: Vec::new(),
            identity: String::new(),
            secret: None,
            fix: None,
            facts: Vec::new(),
            place,
        });
        self
    }

    /// The same, and the needle is a secret.
    pub fn found_secret(self, rule: &RuleInfo, needle: &str) -> Self {
        let mut this = self.found(rule, needle);
        let (span, redacted) = (this.last().place.span, redact(needle));
        this.last().excerpt = Excerpt::new(&this.source, span, Some((span, &redacted)));
        this.last().secret = Some(Secret { value: needle.to_owned(), redacted, span, specificity: 0 });
        this
    }

    fn last(&mut self) -> &mut Finding {
        self.findings.last_mut().expect("a finding came first")
    }

    /// Changes the last finding.
    pub fn with(mut self, change: impl FnOnce(&mut Finding)) -> Self {
        change(self.last());
        self
    }

    pub fn related(mut self, needle: &str, message: &str) -> Self {
        let place = self.place_of(needle);
        self.last().related.push(Related { place, message: message.to_owned() });
        self
    }

    pub fn step(mut self, needle: &str, message: &str) -> Self {
        let place = self.place_of(needle);
        let snippet = self.source.text()[self.source.lines().range(self.source.text(), place.start.line)].to_owned();
        self.last().trace.push(Step { place, snippet, message: message.to_owned() });
        self
    }

    /// The findings, with hashes and identities, and no secret in any of them but its own.
    pub fn done(mut self) -> Vec<Finding> {
        fingerprint(&self.source, &mut self.findings, |_| Locus::default(), None);
        hide_secrets(&self.source, &mut self.findings);
        self.findings.sort_by(|a, b| (&a.place, &a.rule).cmp(&(&b.place, &b.rule)));
        self.findings
    }
}

/// The bytes of a report.
pub fn written(format: &str, outcome: &Outcome, rules: &[RuleInfo], options: &ReportOptions) -> String {
    let rules: Vec<Arc<RuleInfo>> = rules.iter().cloned().map(Arc::new).collect();
    let mut out = Vec::new();
    let format = Format::from_name(format).expect("a format of the table");
    (format.write)(&Report { outcome, rules: &rules, options }, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// A SARIF log of findings.
pub fn log_of(findings: Vec<Finding>, rules: &[RuleInfo]) -> Value {
    let outcome = Outcome { findings, ..Outcome::default() };
    serde_json::from_str(&written("sarif", &outcome, rules, &ReportOptions::default())).unwrap()
}
