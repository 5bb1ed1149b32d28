//! How a rule fared against its samples, whichever schema it is written in.

/// How one rule fared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleResult {
    /// Its id.
    pub rule: String,
    /// The file it is in.
    pub file: String,
    /// Lines expected and not found, by sample.
    pub missing: Vec<(String, u32)>,
    /// Lines found and not expected, by sample.
    pub extra: Vec<(String, u32)>,
    /// Anything else that is wrong: a fault of the rule, an unknown id, a fix that is not as told.
    pub problems: Vec<String>,
    /// Whether a sample stands beside it.
    pub tested: bool,
}

impl RuleResult {
    /// Of a rule of which nothing bad is known.
    pub(super) fn new(file: &str, rule: &str) -> Self {
        let (rule, file) = (rule.to_owned(), file.to_owned());
        Self { rule, file, missing: Vec::new(), extra: Vec::new(), problems: Vec::new(), tested: true }
    }

    /// Of a rule with one problem.
    pub(super) fn failed(file: &str, rule: &str, problem: &str) -> Self {
        Self { problems: vec![problem.to_owned()], ..Self::new(file, rule) }
    }

    /// Of a rule without a sample: nothing is wrong with it, and nothing proved.
    pub(super) fn untested(file: &str, rule: &str) -> Self {
        Self { tested: false, ..Self::new(file, rule) }
    }

    /// Whether something is not as annotated, or wrong otherwise.
    #[must_use]
    pub const fn departs(&self) -> bool {
        !(self.missing.is_empty() && self.extra.is_empty() && self.problems.is_empty())
    }

    /// Whether all is as annotated, and something is annotated.
    #[must_use]
    pub const fn passed(&self) -> bool {
        self.tested && !self.departs()
    }
}
