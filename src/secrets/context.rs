//! Where a file stands in its repository: what is written for tests or for readers is less likely to guard anything.

const FOLDERS: &[&str] = &[
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
    "example",
    "examples",
    "sample",
    "samples",
    "demo",
    "doc",
    "docs",
    "guides",
    "tutorial",
    "tutorials",
];

/// Whether the path is a test's, a fixture's, an example's or documentation's.
pub(super) fn is_for_tests_or_readers(path: &str) -> bool {
    let lower = path.to_ascii_lowercase();
    let (folders, name) = lower.rsplit_once('/').unwrap_or(("", &lower));
    let stem = name.split('.').next().unwrap_or(name);
    folders.split('/').any(|folder| FOLDERS.contains(&folder))
        || stem.starts_with("test_")
        || stem.ends_with("_test")
        || stem.ends_with("_tests")
        || stem.ends_with("_spec")
        || matches!(stem, "conftest" | "readme" | "changelog" | "changes" | "tests")
        || [".md", ".rst", ".adoc", ".rdoc", ".example", ".sample", ".template", ".dist"]
            .iter()
            .any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::is_for_tests_or_readers;

    #[test]
    fn tells_tests_and_texts_from_the_rest() {
        for path in
            ["spec/models/user_spec.rb", "a/tests/x.py", "test_views.py", "README.md", "config/database.yml.example"]
        {
            assert!(is_for_tests_or_readers(path), "{path}");
        }
        for path in ["app/models/user.rb", "latest/contest.py", "config/database.yml", "lib/attestation.rb"] {
            assert!(!is_for_tests_or_readers(path), "{path}");
        }
    }
}
