//! Every comment of a source that silences, in our own words or in other tools'.

use super::aliases::Aliases;
use super::mark::{Mark, Subject};
use super::{inline, pragma};
use crate::source::{Source, Span};

/// Which rules are silenced on which lines of a source.
#[derive(Debug, Default)]
pub struct Suppressions {
    marks: Vec<Mark>,
}

/// A finding of so many lines has been judged where any of them says so; of more, its first and its last.
const FEW: u32 = 8;

impl Suppressions {
    /// Reads every suppression of a text.
    #[must_use]
    pub fn of(source: &Source, aliases: &Aliases) -> Self {
        let mut marks = inline::marks(source);
        marks.extend(pragma::marks(source, aliases));
        Self { marks }
    }

    /// Those in our own words.
    pub fn own(&self) -> impl Iterator<Item = &Mark> {
        self.marks.iter().filter(|mark| mark.form.starts_with("adderstone:"))
    }

    /// The comment that silences a finding at `span`.
    #[must_use]
    pub fn silence(&self, source: &Source, subject: Subject<'_>, span: Span) -> Option<&Mark> {
        if self.marks.is_empty() {
            return None;
        }
        let (first, last) = (source.lines().line(span.start), source.lines().line(span.end.max(span.start + 1) - 1));
        let speaks = |mark: &&Mark| {
            let of = |line: u32| (mark.from..=mark.to).contains(&line);
            if subject.secret || last - first < FEW { (first..=last).any(of) } else { of(first) || of(last) }
        };
        self.marks.iter().filter(speaks).find(|mark| mark.silences(subject))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALIASES: &str = "# what others say\nB602 shell_true\tpy-shell-\nB603\tpy-shell-\nSecurity/Eval\trb-eval\n";

    /// The lines on which `rule` is silenced: a text rule's secret for `t…`, a pattern rule's for `s…`, else no secret.
    fn check(text: &str, rule: &str, expected: &[u32]) {
        let source = Source::from_text("a", text);
        let all = Suppressions::of(&source, &Aliases::read(ALIASES));
        let text_rule = rule.starts_with('t');
        let subject = Subject { rule, text_rule, secret: text_rule || rule.starts_with('s') };
        let lines: Vec<u32> = (1..=source.lines().count())
            .filter(|&line| {
                let range = source.lines().range(source.text(), line);
                let start = u32::try_from(range.start).unwrap_or(0);
                all.silence(&source, subject, Span::new(start, start + 1)).is_some()
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
    fn a_comment_speaks_for_the_whole_statement() {
        check("f(  # adderstone: ignore[r]\n  a,\n)\nb\n", "r", &[1, 2, 3]);
        check("f(\n  a,\n)  # adderstone: ignore\nb\n", "r", &[1, 2, 3]);
        check("# adderstone: ignore\nx = {\n  a: 1,\n}\nb\n", "r", &[2, 3, 4]);
        check("f(\n  a,  # adderstone: ignore\n  b,\n)\n", "r", &[2]);
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

    #[test]
    fn a_file_can_be_silenced_whole() {
        check("a\n# adderstone: ignore-file[r] made by a tool", "r", &[1, 2]);
        check("a\n# adderstone: ignore-file[q]", "r", &[]);
        check("a\n# adderstone: ignore-files", "r", &[]);
    }

    #[test]
    fn words_of_secrets_scanners_silence_secrets_alone() {
        for word in ["gitleaks:allow", "betterleaks:allow", "trufflehog:ignore", "kingfisher:ignore", "ggignore"] {
            check(&format!("a # {word}\nb"), "t", &[1]);
            check(&format!("a # {word}\nb"), "s", &[1]);
            check(&format!("a # {word}\nb"), "r", &[]);
            check(&format!("# {word}\na\nb"), "t", &[1, 2]);
        }
        check("a // pragma: allowlist secret\nb", "t", &[1]);
        check("a # pragma: whitelist secret\nb", "t", &[1]);
        check("<!-- pragma: allowlist nextline secret -->\na\nb", "t", &[2]);
        check("a # pragma: no cover\nb", "t", &[]);
        check("a # pragma: allowlist everything\nb", "t", &[]);
    }

    #[test]
    fn nosec_silences_patterns() {
        check("a # nosec\nb", "r", &[1]);
        check("a # nosec\nb", "s", &[1]);
        check("a # nosec\nb", "t", &[]);
        check("a  # nosec we know\n", "r", &[1]);
        check("a # nosec B602\nb", "py-shell-x", &[1]);
        check("a # nosec: B101, B602 because\nb", "py-shell-x", &[1]);
        check("a # nosec shell_true\nb", "py-shell-x", &[1]);
        check("a # nosec B602\nb", "r", &[]);
        check("a # nosec B999\nb", "r", &[]);
        check("a # nosecrets here\nb", "r", &[]);
        check("nosec = 1", "r", &[]);
    }

    #[test]
    fn noqa_needs_a_security_code() {
        check("a # noqa: S602\nb", "py-shell-x", &[1]);
        check("a # noqa:E501,S6\nb", "py-shell-x", &[1]);
        check("a # noqa: E501\nb", "py-shell-x", &[]);
        check("a # noqa\nb", "py-shell-x", &[]);
        check("# ruff: noqa: S603\na\nb", "py-shell-x", &[1, 2, 3]);
        check("# flake8: noqa\na\nb", "py-shell-x", &[]);
    }

    #[test]
    fn nosemgrep_silences_all_or_those_it_names() {
        check("a # nosemgrep\nb", "r", &[1]);
        check("a # nosemgrep\nb", "t", &[1]);
        check("// nosemgrep: python.lang.r, q\na\nb", "r", &[1, 2]);
        check("a # nosemgrep: python.lang.other\nb", "r", &[]);
        check("a # nosemgrep: python.lang.bar\nb", "r", &[]);
    }

    #[test]
    fn rubocop_disables_for_a_line_or_until_it_enables() {
        check("a # rubocop:disable Security/Eval, Style/X\nb", "rb-eval", &[1]);
        check("# rubocop:disable Security/Eval -- known\na\n# rubocop:enable Security/Eval\nb", "rb-eval", &[1, 2, 3]);
        check("# rubocop:todo Security/Eval\na\nb", "rb-eval", &[1, 2, 3]);
        check("a # rubocop:disable Style/X\nb", "rb-eval", &[]);
        check("a # rubocop:disable Security/Eval\nb", "rb-other", &[]);
    }
}
