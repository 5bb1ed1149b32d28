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
/// Folders of what runs only in tests elsewhere or on a developer's machine.
const DEVELOPMENT: &[&str] = &[".ci", ".circleci", ".github", ".gitlab", ".devcontainer", ".vagrant", ".buildkite"];
const READERS: &[&str] =
    &["example", "examples", "sample", "samples", "demo", "doc", "docs", "guides", "tutorial", "tutorials"];

/// What a file is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Context {
    /// To run.
    Code,
    /// To test.
    Tests,
    /// To be read or filled in beside the code: a README, a template of settings.
    Texts,
    /// To be read: examples, guides.
    Readers,
    /// To build and run on the machine of whoever writes the code, or in its tests elsewhere.
    Development,
}

impl Context {
    /// Whether the file's code is there to run: a secret for development is worth less, a hole in its code is not.
    #[must_use]
    pub const fn is_code(self) -> bool {
        matches!(self, Self::Code | Self::Development)
    }
}

/// How sure a secret is in this file: a step less in tests and texts, two in folders made to be read.
#[must_use]
pub fn secret_rank(path: &str, confidence: Confidence) -> Confidence {
    match context(path) {
        Context::Code => confidence,
        Context::Tests | Context::Texts | Context::Development => confidence.lowered(),
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
    if within(TESTS) || is_test(name) {
        return Context::Tests;
    }
    if is_text(name) {
        return Context::Texts;
    }
    if within(DEVELOPMENT) || is_for_development(folders, name) { Context::Development } else { Context::Code }
}

/// Whether the file is for a developer's machine, or says so of its settings. One for production never is.
fn is_for_development(folders: &str, name: &str) -> bool {
    let words = || name.split(|c: char| !c.is_alphanumeric());
    let ends = |known: &[&str]| known.iter().any(|end| name.ends_with(end));
    let composes = name.contains("compose") && ends(&[".yml", ".yaml"]);
    let says = words().any(|it| matches!(it, "dev" | "development" | "local" | "test" | "testing" | "ci"));
    let of_settings =
        |text: &str| text.contains("config") || text.contains("settings") || text.contains("environments");
    let settings = ends(&[".yml", ".yaml", ".json", ".toml", ".ini", ".cfg", ".conf", ".properties"])
        || name.starts_with(".env")
        || ends(&[".rake"])
        || (ends(&[".rb", ".py"]) && (of_settings(folders) || of_settings(name)));
    (composes || name == "vagrantfile" || (says && settings))
        && !words().any(|it| matches!(it, "prod" | "production" | "live"))
}

/// Whether a folder's name ends in a known one: `kitchen-tests`.
fn is_compound(folder: &str, known: &str) -> bool {
    folder.strip_suffix(known).is_some_and(|before| before.len() > 1 && before.ends_with(['-', '_']))
}

/// The name without what follows its first dot.
fn stem(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

fn is_test(name: &str) -> bool {
    let stem = stem(name);
    stem.starts_with("test_")
        || ["_test", "_tests", "_spec"].iter().any(|end| stem.ends_with(end))
        || matches!(stem, "conftest" | "tests" | "test" | "testing")
        || [".test.", ".spec."].iter().any(|part| name.contains(part))
        || [".snap"].iter().any(|end| name.ends_with(end))
}

fn is_text(name: &str) -> bool {
    const ENDS: &[&str] = &[".md", ".rst", ".adoc", ".rdoc", ".example", ".sample", ".template", ".dist"];
    matches!(stem(name), "readme" | "changelog" | "changes")
        || [".example.", ".sample."].iter().any(|part| name.contains(part))
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
        for path in [
            ".github/workflows/test.yml",
            "docker-compose.yml",
            "config/environments/development.rb",
            ".env.test",
            "ci.rake",
        ] {
            check(path, Confidence::Medium);
        }
        for path in [
            "docker-compose.production.yml",
            ".env.production",
            "app/models/local.rb",
            "lib/latest.rb",
            ".env",
            "city.rake",
        ] {
            check(path, Confidence::High);
        }
    }
}
