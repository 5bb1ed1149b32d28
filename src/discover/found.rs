//! What discovery comes back with.

use super::entry::Entry;
use super::trouble::Trouble;

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// Sorted by name, each file once.
    pub entries: Vec<Entry>,
    /// What could not be looked at, sorted.
    pub troubles: Vec<Trouble>,
}
