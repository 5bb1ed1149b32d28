//! What a rule's regex and conditions let through, before rules are weighed against each other.

use super::program::Match;
use super::validate::Proof;

/// A match that may be a finding.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    /// Its index among the rules.
    pub rule: u32,
    /// Where, and what.
    pub found: Match,
    /// What the format's own check says.
    pub proof: Proof,
}
