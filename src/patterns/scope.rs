//! Which files a rule speaks of, and how sure it may be there.

use globset::{Glob, GlobSet, GlobSetBuilder};

use crate::finding::{Confidence, context};

/// How sure a finding of code is in this file: what only tests run and readers read is a place to look, no more.
pub(super) fn confidence(path: &str, own: Confidence) -> Confidence {
    if context(path).is_code() { own } else { Confidence::Low }
}

/// A set of path globs: a glob names a file or folder wherever it stands, and what is below it.
pub(super) fn globs(patterns: &[String]) -> Option<GlobSet> {
    if patterns.is_empty() {
        return None;
    }
    let mut set = GlobSetBuilder::new();
    for pattern in patterns {
        let pattern = pattern.trim_matches('/');
        for form in [pattern.to_owned(), format!("**/{pattern}"), format!("{pattern}/**"), format!("**/{pattern}/**")] {
            if let Ok(glob) = Glob::new(&form) {
                set.add(glob);
            }
        }
    }
    set.build().ok()
}
