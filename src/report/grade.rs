//! Severity and confidence as code-scanning formats weigh them: levels, scores, and what a doubt costs.

use crate::finding::{Confidence, Finding, Severity};
use crate::rules::RuleInfo;

/// The score that GitHub reads as critical, high, medium, low.
pub const fn score(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical => "9.3",
        Severity::High => "8.1",
        Severity::Medium => "5.5",
        Severity::Low => "2.5",
    }
}

/// The SARIF level.
pub const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical | Severity::High => "error",
        Severity::Medium => "warning",
        Severity::Low => "note",
    }
}

/// The place between 0 and 100 that viewers sort by.
pub const fn rank(confidence: Confidence) -> f64 {
    match confidence {
        Confidence::High => 90.0,
        Confidence::Medium => 50.0,
        Confidence::Low => 10.0,
    }
}

/// How bad a finding should look where confidence is not shown: a step down for each step of doubt that its rule does not have.
pub fn weighed(finding: &Finding, rule: &RuleInfo) -> Severity {
    let mut severity = finding.severity;
    let mut confidence = rule.confidence;
    while confidence > finding.confidence {
        confidence = confidence.lowered();
        severity = lowered(severity);
    }
    severity
}

const fn lowered(severity: Severity) -> Severity {
    match severity {
        Severity::Critical => Severity::High,
        Severity::High => Severity::Medium,
        Severity::Medium | Severity::Low => Severity::Low,
    }
}
