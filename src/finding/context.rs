//! Where a file stands in its repository: what is written for tests or for readers is less likely to guard anything.

use super::level::Confidence;

const TESTS: &[&str] = &[
    "test",
    "tests",
    "spec",
    "specs",
    "features",
    "fixtures",
    "fixture",
    "factories",
    "cassettes",
    "testdata",
    "mocks",
    "mock",
    "__tests__",
    "__mocks__",
    "testing",
    "e2e",
];
const READERS: &[&str] =
    &["example", "examples", "sample", "samples", "demo", "doc", "docs", "guides", "tutorial", "tutorials"];

/// What a file is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Context {
    /// To run.
    Code,
    /// To test, or to be read beside the code.
    Tests,
    /// To be read: examples, guides.
    Readers,
}

/// How sure a secret is in this file: a step less in tests and texts, two in folders made to be read.
#[must_use]
pub fn secret_rank(path: &str, confidence: Confidence) -> Confidence {
    match context(path) {
        Context::Code => confidence,
        Context::Tests => confidence.lowered(),
        Context::Readers => confidence.lowered().lowered(),
    }
}

/// What a file is there for, by its path.
#[must_use]
pub fn context(path: &str) -> Context {
    let lower = path.to_ascii_lowercase();
    let (folders, name) = lower.rsplit_once('/').unwrap_or(("", &lower));
    let within = |known: &[&str]| {
        folders.split('/').any(|folder| known.iter().any(|it| folder == *it || is_compound(folder, it)))
    };
    if within(READERS) {
        return Context::Readers;
    }
    if within(TESTS) || is_test_or_text(name) { Context::Tests } else { Context::Code }
}

/// Whether a folder's name ends in a known one: `kitchen-tests`.
fn is_compound(folder: &str, known: &str) -> bool {
    folder.strip_suffix(known).is_some_and(|before| before.len() > 1 && before.ends_with(['-', '_']))
}

fn is_test_or_text(name: &str) -> bool {
    const ENDS: &[&str] = &[".md", ".rst", ".adoc", ".rdoc", ".example", ".sample", ".template", ".dist", ".snap"];
    let stem = name.split('.').next().unwrap_or(name);
    stem.starts_with("test_")
        || ["_test", "_tests", "_spec"].iter().any(|end| stem.ends_with(end))
        || matches!(stem, "conftest" | "readme" | "changelog" | "changes" | "tests" | "test" | "testing")
        || [".example.", ".sample.", ".test.", ".spec."].iter().any(|part| name.contains(part))
        || ENDS.iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, expected: Confidence) {
        assert_eq!(secret_rank(path, Confidence::High), expected, "{path}");
    }

    #[test]
    fn tells_tests_and_texts_from_the_rest() {
        for path in [
            "spec/models/user_spec.rb",
            "a/tests/x.py",
            "kitchen-tests/a.rb",
            "config/environments/test.rb",
            "test_views.py",
            "README.md",
            "config/app.yml.example",
        ] {
            check(path, Confidence::Medium);
        }
        for path in ["app/models/user.rb", "latest/contest.py", "config/database.yml", "lib/attestation.rb"] {
            check(path, Confidence::High);
        }
        check("guides/source/security.md", Confidence::Low);
    }
}
