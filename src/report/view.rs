//! What a report is given: the Outcome, the rules and a few wishes. Never the disk, never a clock.

use std::sync::Arc;

use super::grade;
use crate::finding::{Confidence, Finding, Outcome, Severity};
use crate::rules::RuleInfo;

/// Everything a format may say.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// What the scan found.
    pub outcome: &'a Outcome,
    /// Every rule that was loaded, whether it fired or not.
    pub rules: &'a [Arc<RuleInfo>],
    /// How the user wants to be told.
    pub options: &'a ReportOptions,
}

impl<'a> Report<'a> {
    /// The rule of an id.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&'a RuleInfo> {
        self.rules.iter().find(|rule| &*rule.id == id).map(Arc::as_ref)
    }

    /// How bad a finding should look where confidence is not shown.
    pub(super) fn weighed(&self, finding: &Finding) -> Severity {
        self.rule(&finding.rule).map_or(finding.severity, |rule| grade::weighed(finding, rule))
    }
}

/// How the user wants to be told.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub struct ReportOptions {
    /// Print the values of secrets.
    pub show_secrets: bool,
    /// Use colour and other terminal sequences.
    pub color: bool,
    /// No summary line and no notes.
    pub quiet: bool,
    /// Say what was looked at and at what cost.
    pub stats: bool,
    /// Columns of the terminal.
    pub width: usize,
    /// Tells this run from others of the same commit: SARIF's `automationDetails.id`.
    pub category: Option<String>,
    /// The lowest severity that is shown.
    pub severity: Severity,
    /// The lowest confidence that is shown.
    pub confidence: Confidence,
}

impl Default for ReportOptions {
    fn default() -> Self {
        Self {
            show_secrets: false,
            color: false,
            quiet: false,
            stats: false,
            width: 120,
            category: None,
            severity: Severity::Low,
            confidence: Confidence::Medium,
        }
    }
}
