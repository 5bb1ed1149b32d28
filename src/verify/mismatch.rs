//! Where findings and annotations disagree, and how to say it.

/// Where what was found is not what the annotations say.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mismatch {
    /// The sample.
    pub path: String,
    /// 1-based.
    pub line: u32,
    /// The rule.
    pub rule: String,
    /// What is wrong there.
    pub problem: Problem,
}

/// What can be wrong with a line of a sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// `ruleid:` and no finding.
    Missed,
    /// A finding and no `ruleid:`.
    Unexpected,
    /// An annotation that names no rule.
    UnknownRule,
    /// A rule without a true and a false case.
    Unproved,
}

impl std::fmt::Display for Mismatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { path, line, rule, .. } = self;
        match self.problem {
            Problem::Missed => write!(f, "{path}:{line}: {rule} should find this line"),
            Problem::Unexpected => write!(f, "{path}:{line}: {rule} should not find this line"),
            Problem::UnknownRule => write!(f, "{path}:{line}: there is no rule {rule}"),
            Problem::Unproved => write!(f, "{path}: {rule} has no `ruleid:` or no `ok:`"),
        }
    }
}
