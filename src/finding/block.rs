//! What the lines around a secret say of the use it is for: a settings block for tests or for production, a branch that
//! only runs in development, a comment.

use super::context::{Context, context};
use super::level::Confidence;
use super::model::Finding;
use super::scope::enclosing;
use crate::source::{Source, Span};

/// What the place of a secret in its file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// Nothing is said.
    Plain,
    /// What guards the real thing.
    Production,
    /// Tests, or the machine of whoever writes the code.
    Development,
    /// A comment, or a branch that never runs.
    Dead,
}

impl Block {
    /// What it is, for people.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plain => "nothing around it says what it is for",
            Self::Production => "it stands among settings for production",
            Self::Development => "it stands among settings for tests or development",
            Self::Dead => "it stands in a comment, or where nothing runs",
        }
    }
}

/// Ranks a secret by the block it stands in, where its file says nothing of itself; in tests by what says so again. What
/// was said, if anything.
pub fn rank_by_block(source: &Source, finding: &mut Finding) -> Option<Block> {
    let span = finding.secret.as_ref()?.span;
    let context = context(source.path());
    if !matches!(context, Context::Code | Context::Tests) {
        return None;
    }
    let block = block(source, span);
    let ranked = match block {
        Block::Plain => return None,
        Block::Production | Block::Dead if context == Context::Tests => return None,
        Block::Production if finding.confidence == Confidence::Medium => Confidence::High,
        Block::Production => finding.confidence,
        Block::Development | Block::Dead => finding.confidence.lowered(),
    };
    let changed = ranked != finding.confidence;
    finding.confidence = ranked;
    changed.then_some(block)
}

/// What the lines around a span say. The innermost that says anything counts.
#[must_use]
pub fn block(source: &Source, span: Span) -> Block {
    if in_comment(source, span.start) || in_docstring(source, span.start) {
        return Block::Dead;
    }
    let lines = enclosing(source, span.start);
    lines.iter().map(|line| of_line(line)).find(|it| *it != Block::Plain).unwrap_or(Block::Plain)
}

const PRODUCTION: &[&str] = &["production", "prod", "live"];
const DEVELOPMENT: &[&str] = &["test", "tests", "testing", "development", "dev", "develop", "local", "debug", "ci"];
const NEVER: &[&str] = &["if false", "if 0", "if (false)", "if (0)", "while false"];

fn of_line(line: &str) -> Block {
    let lower = line.to_ascii_lowercase();
    if NEVER.iter().any(|it| lower.trim_end_matches(':').trim_end() == *it) {
        return Block::Dead;
    }
    let branch = ["if ", "elif ", "elsif ", "when ", "unless "].iter().find(|word| lower.starts_with(*word));
    if let Some(branch) = branch {
        let says = |known: &[&str]| words(&lower).any(|word| known.contains(&word));
        let denied = (*branch == "unless ") != (words(&lower).any(|it| it == "not") || lower.contains('!'));
        return match (says(PRODUCTION), says(DEVELOPMENT)) {
            (true, false) => {
                if denied {
                    Block::Development
                } else {
                    Block::Production
                }
            }
            (false, true) if !denied => Block::Development,
            _ => Block::Plain,
        };
    }
    // A key that opens a block: `test:`, `"production": {`, `[dev]`.
    let key =
        lower.trim_end_matches(['{', ':', ' ', '=', '>', ']']).trim_start_matches(['[', '"', '\'', ':', ' ', '-']);
    let key = key.split_once(": &").map_or(key, |(key, _)| key).trim_end_matches(['"', '\'', ':']);
    let opens = lower.ends_with([':', '{', ']']) || lower.contains(": &");
    match key.rsplit(['.', ' ']).next().unwrap_or_default() {
        last if opens && PRODUCTION.contains(&last) => Block::Production,
        last if opens && DEVELOPMENT.contains(&last) => Block::Development,
        _ => Block::Plain,
    }
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Whether a comment opens on the line before the place: at its beginning, or behind a blank and outside quotes.
fn in_comment(source: &Source, at: u32) -> bool {
    let line = source.lines().range(source.text(), source.lines().line(at));
    let before = source.text().get(line.start..at as usize).unwrap_or_default();
    if ["#", "//", "<!--", "/*", "--"].iter().any(|opener| before.trim_start().starts_with(opener)) {
        return !before.trim_start().starts_with("---") && !before.starts_with("#!");
    }
    let opens = before.match_indices(" #").find(|(at, _)| {
        let code = &before[..*at];
        code.matches('"').count() % 2 == 0 && code.matches('\'').count() % 2 == 0
    });
    opens.is_some_and(|(at, _)| !before[at + 2..].starts_with('{'))
}

/// Whether the place is in a text that only people read: one in three quotes that nothing holds, or between `=begin` and
/// `=end`.
fn in_docstring(source: &Source, at: u32) -> bool {
    let before = source.text().get(..at as usize).unwrap_or_default();
    let between = |open: &str, close: &str| {
        let opened = before.rfind(open);
        opened.is_some_and(|opened| before.rfind(close).is_none_or(|closed| closed < opened))
    };
    if before.starts_with("=begin") || before.contains("\n=begin") {
        return between("=begin", "\n=end");
    }
    ["\"\"\"", "'''"].iter().any(|quotes| {
        let Some(last) = before.rfind(quotes) else { return false };
        let line = &before[before[..last].rfind('\n').map_or(0, |back| back + 1)..last];
        let alone = line.trim_start().trim_end_matches(['r', 'R', 'u', 'b']).is_empty();
        alone && before.matches(quotes).count() % 2 == 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Block) {
        let source = Source::from_text("a", text);
        let at = u32::try_from(text.find("HERE").expect("a place")).expect("small");
        assert_eq!(block(&source, Span::new(at, at + 4)), expected, "{text}");
    }

    #[test]
    fn settings_blocks_say_what_they_are_for() {
        check("test:\n  password: HERE\n", Block::Development);
        check("production: &prod\n  primary:\n    password: HERE\n", Block::Production);
        check("{\"development\": {\n  \"password\": \"HERE\"\n}}", Block::Plain);
        check("{\n  \"development\": {\n    \"password\": \"HERE\"\n  }\n}", Block::Development);
        check("[prod]\npassword = HERE\n", Block::Production);
        check("test:\n  password: a\nproduction:\n  password: HERE\n", Block::Production);
        check("tests_of_yours:\n  password: HERE\n", Block::Plain);
        check("password: HERE\n", Block::Plain);
    }

    #[test]
    fn branches_say_when_they_run() {
        check("if DEBUG:\n    key = 'HERE'\n", Block::Development);
        check("if settings.DEBUG:\n    key = 'HERE'\n", Block::Development);
        check("if not DEBUG:\n    key = 'HERE'\n", Block::Plain);
        check("if env.production?\n  key = 'HERE'\n", Block::Production);
        check("unless env.production?\n  key = 'HERE'\n", Block::Development);
        check("if DEBUG:\n    a = 1\nelse:\n    key = 'HERE'\n", Block::Plain);
        check("if False:\n    key = 'HERE'\n", Block::Dead);
    }

    #[test]
    fn docstrings_are_dead_and_values_are_not() {
        check("def f():\n    \"\"\"Call it with HERE.\n    \"\"\"\n", Block::Dead);
        check("KEY = \"\"\"\nHERE\n\"\"\"\n", Block::Plain);
        check("def f():\n    \"\"\"Says.\"\"\"\n    x = 'HERE'\n", Block::Plain);
        check("=begin\nHERE\n=end\n", Block::Dead);
        check("=begin\nold\n=end\nx = 'HERE'\n", Block::Plain);
    }

    #[test]
    fn comments_are_dead() {
        check("# key = 'HERE'\n", Block::Dead);
        check("    // const key = 'HERE';\n", Block::Dead);
        check("a = 1 # was HERE\n", Block::Dead);
        check("a = '# no' + 'HERE'\n", Block::Plain);
        check("a = \"x #{b} HERE\"\n", Block::Plain);
        check("--- HERE\n", Block::Plain);
    }
}
