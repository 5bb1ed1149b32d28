//! What rules' fixes make of a sample, against the `x.fixed.py` beside it.

use crate::rules::RuleFile;
use crate::source::Span;

/// What to put in place of a match.
#[derive(Clone, Debug)]
pub(super) struct Fix {
    pub span: Span,
    pub text: String,
}

/// The file that says how a sample is to look once it is fixed.
pub(super) fn fixed<'f>(files: &'f [RuleFile], sample: &str) -> Option<&'f RuleFile> {
    files.iter().find(|file| file.path.contains(MARK) && file.path.replacen(MARK, ".", 1) == sample)
}

/// What marks such a file's name.
pub(super) const MARK: &str = ".fixed.";

/// The text with every fix applied; of two that overlap the first.
pub(super) fn apply(text: &str, mut fixes: Vec<Fix>) -> String {
    fixes.sort_by_key(|fix| fix.span);
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    for Fix { span, text: fix } in fixes {
        let range = span.range();
        if range.start < at {
            continue;
        }
        out.push_str(&text[at..range.start]);
        out.push_str(&fix);
        at = range.end;
    }
    out.push_str(&text[at..]);
    out
}

/// The first line on which two texts differ, 1-based, with both of it. What stands at the end of a file is no difference.
pub(super) fn difference<'t>(got: &'t str, expected: &'t str) -> Option<(u32, &'t str, &'t str)> {
    let (mut got, mut expected) = (got.trim_end().lines(), expected.trim_end().lines());
    (1..).find_map(|line| match (got.next(), expected.next()) {
        (None, None) => Some(None),
        (one, other) if one == other => None,
        (one, other) => Some(Some((line, one.unwrap_or_default(), other.unwrap_or_default()))),
    })?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn applies_fixes_that_do_not_overlap() {
        let fix = |start, end, text: &str| Fix { span: Span::new(start, end), text: text.to_owned() };
        assert_eq!(apply("abcdef", vec![fix(4, 5, "X"), fix(0, 2, "Y"), fix(1, 3, "Z")]), "YcdXf");
    }

    #[test]
    fn tells_the_first_line_that_differs() {
        assert_eq!(difference("a\nb\n\n", "a\nb"), None);
        assert_eq!(difference("a\nb", "a\nc"), Some((2, "b", "c")));
        assert_eq!(difference("a", "a\nc"), Some((2, "", "c")));
    }
}
