//! `adderstone: ignore[rule-id, …] reason` and `adderstone: ignore`, in a comment of any syntax, on the line or before it.
//!
//! It reads text, not trees: the same words work in Ruby, YAML and `.env`. A comment that stands alone speaks for
//! the next line that is no such comment; one behind code speaks for its own line only.

use memchr::memmem;
use rustc_hash::FxHashMap;

use crate::source::{Source, Span};

const MARK: &str = "adderstone:";
const VERB: &str = "ignore";

/// What opens a comment, in the languages whose files people keep beside Ruby and Python.
const OPENERS: &[&str] = &["#", "//", "/*", "*", "<!--", "--", ";", "%", "{#", "{{!", "\"\"\"", "'''"];

/// Which rules are silenced on which lines of a source.
#[derive(Debug, Default)]
pub struct Suppressions {
    lines: FxHashMap<u32, Vec<Ignored>>,
}

/// The rules that a comment names; none means every rule.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Ignored(Vec<String>);

impl Suppressions {
    /// Reads every suppression of a text.
    #[must_use]
    pub fn of(source: &Source) -> Self {
        let mut all = Self::default();
        for at in memmem::find_iter(source.text().as_bytes(), MARK) {
            let line = source.lines().line(u32::try_from(at).unwrap_or(u32::MAX));
            if let Some((ignored, alone)) = comment_at(source, line, at) {
                let target = if alone { first_other_line(source, line) } else { line };
                all.lines.entry(target).or_default().push(ignored);
            }
        }
        all
    }

    /// Whether a finding of `rule` at `span` is silenced: by its first line or by its last.
    #[must_use]
    pub fn silence(&self, source: &Source, rule: &str, span: Span) -> bool {
        if self.lines.is_empty() {
            return false;
        }
        let (first, last) = (source.lines().line(span.start), source.lines().line(span.end.max(span.start + 1) - 1));
        [first, last].iter().filter_map(|line| self.lines.get(line)).flatten().any(|it| it.names(rule))
    }
}

impl Ignored {
    fn names(&self, rule: &str) -> bool {
        self.0.is_empty() || self.0.iter().any(|name| name == rule)
    }
}

/// The suppression whose mark stands at `at`, and whether its comment has the line to itself.
fn comment_at(source: &Source, line: u32, at: usize) -> Option<(Ignored, bool)> {
    let range = source.lines().range(source.text(), line);
    let before = source.text().get(range.start..at)?.trim_end();
    let code = OPENERS.iter().filter_map(|opener| before.strip_suffix(opener)).min_by_key(|code| code.len())?;
    let ignored = parse(source.text().get(at + MARK.len()..range.end)?)?;
    Some((ignored, code.trim_matches(|c: char| c.is_whitespace() || "#/*<!-;%{".contains(c)).is_empty()))
}

/// What follows the mark.
fn parse(text: &str) -> Option<Ignored> {
    let rest = text.trim_start().strip_prefix(VERB)?;
    let rest = rest.trim_start_matches([' ', '\t']);
    if let Some(list) = rest.strip_prefix('[') {
        let (list, _) = list.split_once(']')?;
        let rules: Vec<String> = list.split(',').map(|rule| rule.trim().to_owned()).filter(|r| !r.is_empty()).collect();
        return (!rules.is_empty()).then_some(Ignored(rules));
    }
    let ends = text.trim_start()[VERB.len()..].chars().next().is_none_or(|c| !c.is_alphanumeric() && !"_-".contains(c));
    ends.then(|| Ignored(Vec::new()))
}

/// The first line below that holds no suppression of its own.
fn first_other_line(source: &Source, line: u32) -> u32 {
    let (lines, text) = (source.lines(), source.text());
    (line + 1..=lines.count())
        .find(|&below| {
            let range = lines.range(text, below);
            memmem::find(&text.as_bytes()[range.clone()], MARK.as_bytes())
                .and_then(|at| comment_at(source, below, range.start + at))
                .is_none_or(|(_, alone)| !alone)
        })
        .unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines on which `rule` is silenced.
    fn check(text: &str, rule: &str, expected: &[u32]) {
        let source = Source::from_text("a", text);
        let all = Suppressions::of(&source);
        let lines: Vec<u32> = (1..=source.lines().count())
            .filter(|&line| {
                let range = source.lines().range(source.text(), line);
                let start = u32::try_from(range.start).unwrap_or(0);
                all.silence(&source, rule, Span::new(start, start + 1))
            })
            .collect();
        assert_eq!(lines, expected, "{text}");
    }

    #[test]
    fn a_comment_behind_code_speaks_for_its_line() {
        check("a = 1  # adderstone: ignore\nb = 2\n", "r", &[1]);
        check("<a b='1'> <!-- adderstone: ignore[r] shown to all -->\nb\n", "r", &[1]);
        check("a # adderstone: ignore[q]\n", "r", &[]);
        check("a # adderstone: ignore[q, r] both known\n", "r", &[1]);
    }

    #[test]
    fn a_comment_alone_speaks_for_the_next_line() {
        check("# adderstone: ignore[r] test key\na\nb\n", "r", &[2]);
        check("  // adderstone:ignore\na\nb\n", "r", &[2]);
        check("# adderstone: ignore[q]\n# adderstone: ignore[r]\na\nb\n", "r", &[3]);
        check("# adderstone: ignore[q]\n# adderstone: ignore[r]\na\nb\n", "q", &[3]);
    }

    #[test]
    fn other_words_and_code_say_nothing() {
        check("puts 'adderstone: ignore'\n", "r", &[]);
        check("a # adderstone: ignored by many\n", "r", &[]);
        check("a # adderstone: ignore-me\n", "r", &[]);
        check("a # adderstone: ignore[]\n", "r", &[]);
        check("a # adderstone: ignore[r\n", "r", &[]);
    }
}
