//! Which files a rule speaks of, and how sure it may be there.

use globset::{Glob, GlobSet, GlobSetBuilder};

use crate::finding::{Confidence, context};

/// How sure findings of code are in this file: what only tests run and readers read is a place to look, no more.
pub(super) fn confidences(path: &str) -> impl Fn(Confidence) -> Confidence + use<> {
    let is_code = context(path).is_code();
    move |own| if is_code { own } else { Confidence::Low }
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
