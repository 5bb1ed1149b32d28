//! The lines of code that go with a finding, taken while the source is at hand and redacted at once.

use crate::source::{Source, Span};

/// Longest line that an excerpt keeps whole, in bytes.
const LINE_CAP: usize = 400;

/// Whole lines of a source, redacted, and where they start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// 1-based number of the first line.
    pub first_line: u32,
    /// The lines, joined by `\n`, without a last line break.
    pub text: String,
    /// The finding's span within `text`, in bytes.
    pub highlight: Span,
}

impl Excerpt {
    /// The lines that `span` touches (the first three at most), with `secret`'s span replaced by its redacted form.
    #[must_use]
    pub fn new(source: &Source, span: Span, secret: Option<(Span, &str)>) -> Self {
        let (lines, text) = (source.lines(), source.text());
        let first = lines.line(span.start);
        let last = lines.line(span.end.max(span.start + 1) - 1).min(first + 2);
        let (mut from, mut to) = (lines.range(text, first).start, lines.range(text, last).end);
        if to - from > LINE_CAP * 3 {
            from = floor(text, (span.start as usize).saturating_sub(LINE_CAP / 2).max(from));
            to = floor(text, (span.end as usize + LINE_CAP / 2).min(to).min(from + LINE_CAP * 3));
        }
        let mut out = text[from..to].to_owned();
        let mut highlight = (clamp(span.start, from, to), clamp(span.end, from, to));
        if let Some((secret, redacted)) = secret {
            let (a, b) = (clamp(secret.start, from, to), clamp(secret.end, from, to));
            if a < b {
                let shift =
                    |at: usize| if at >= b { at + redacted.len() - (b - a) } else { at.min(a + redacted.len()) };
                highlight = (shift(highlight.0), shift(highlight.1));
                out.replace_range(a..b, redacted);
            }
        }
        let highlight = Span::new(u32::try_from(highlight.0).unwrap_or(0), u32::try_from(highlight.1).unwrap_or(0));
        Self { first_line: first, text: out, highlight }
    }

    /// Replaces every copy of another secret's value by its redacted form.
    pub fn hide(&mut self, value: &str, redacted: &str) {
        let mut from = 0;
        while let Some(at) = self.text[from..].find(value).filter(|_| !value.is_empty()).map(|at| at + from) {
            let (end, grown) = (at + value.len(), at + redacted.len());
            let shift = |edge: u32| match edge as usize {
                edge if edge >= end => edge + redacted.len() - value.len(),
                edge => edge.min(grown),
            };
            let (a, b) = (shift(self.highlight.start), shift(self.highlight.end));
            self.highlight = Span::new(u32::try_from(a).unwrap_or(0), u32::try_from(b).unwrap_or(0));
            self.text.replace_range(at..end, redacted);
            from = grown;
        }
    }
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn clamp(offset: u32, from: usize, to: usize) -> usize {
    (offset as usize).clamp(from, to) - from
}

/// A secret's showable form: its first four characters when it is long enough not to give it away, then `…`.
#[must_use]
pub fn redact(value: &str) -> String {
    let shown = match value.chars().count() {
        0..=11 => 0,
        12..=19 => 2,
        _ => 4,
    };
    let mut out: String = value.chars().take(shown).collect();
    out.push_str("…redacted…");
    out
}
