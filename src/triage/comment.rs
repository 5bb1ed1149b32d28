//! Whether a mark in a text stands in a comment, in any syntax that people keep beside Ruby and Python.

use crate::source::Source;

/// What opens a comment.
const OPENERS: &[&str] = &["#", "//", "/*", "*", "<!--", "--", ";", "%", "{#", "{{!", "\"\"\"", "'''"];

/// Whether a comment opens right before `at`, and if so whether it has the line to itself.
pub(super) fn opens(source: &Source, line: u32, at: usize) -> Option<bool> {
    let range = source.lines().range(source.text(), line);
    let before = source.text().get(range.start..at)?.trim_end();
    let code = OPENERS.iter().filter_map(|opener| before.strip_suffix(opener)).min_by_key(|code| code.len())?;
    Some(code.trim_matches(|c: char| c.is_whitespace() || "#/*<!-;%{".contains(c)).is_empty())
}

/// What follows on the line.
pub(super) fn rest(source: &Source, line: u32, at: usize) -> &str {
    let range = source.lines().range(source.text(), line);
    source.text().get(at..range.end).unwrap_or_default()
}
