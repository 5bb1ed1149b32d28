//! Heredocs: the body stands behind the line, its parts belong to the literal at the beginning.

use super::concrete::At;
use super::escapes::{Quoting, push_escape, push_lines};
use super::grammar::Sort;
use super::lowering::Lowering;
use super::strings::joined;
use crate::source::Span;
use crate::syntax::{Flags, Kind, NodeId, Role};

/// What a heredoc's beginning says: `<<~'A'`.
struct Opening<'t> {
    squiggly: bool,
    quote: Option<u8>,
    word: &'t str,
}

impl<'t> Opening<'t> {
    fn of(text: &'t str) -> Self {
        let rest = text.strip_prefix("<<").unwrap_or(text);
        let squiggly = rest.starts_with('~');
        let rest = rest.trim_start_matches(['~', '-']);
        let quote = rest.bytes().next().filter(|byte| matches!(byte, b'\'' | b'"' | b'`'));
        Self { squiggly, quote, word: rest.trim_matches(['\'', '"', '`']) }
    }
}

impl Lowering<'_> {
    pub(super) fn heredoc(&mut self, at: At, role: Role) -> NodeId {
        let opening = Opening::of(self.str(at));
        let kind = if opening.quote == Some(b'`') { Kind::Shell } else { Kind::String };
        let raw = opening.quote == Some(b'\'');
        let id = self.open(at, kind, role);
        self.out.add_flags(id, Flags::HEREDOC.when(raw, Flags::RAW));
        if let Some(body) = self.heredoc_body(at) {
            let quoting = if raw { Quoting::Verbatim } else { Quoting::Full };
            self.heredoc_parts(body, opening.squiggly, quoting);
        }
        self.out.close();
        id
    }

    /// Bodies come in the order of their beginnings.
    fn heredoc_body(&self, beginning: At) -> Option<At> {
        let place = self.concrete.beginnings.binary_search_by_key(&beginning, |(at, _)| *at).ok()?;
        self.concrete.bodies.get(place).copied()
    }

    /// Notes where heredocs are read wrongly without an error: one begun inside another's body, or never ended.
    pub(super) fn distrust_heredocs(&mut self) {
        for (beginning, outer) in &self.concrete.beginnings {
            let body = self.heredoc_body(*beginning);
            let place = self.span(body.unwrap_or(*beginning));
            if let Some(outer) = outer {
                let start = self.span(*outer).start;
                self.out.distrust(Span::new(start, place.end.max(self.span(*outer).end)));
            } else if !self.is_ended(*beginning, body) {
                self.out.distrust(place);
            }
        }
    }

    fn is_ended(&self, beginning: At, body: Option<At>) -> bool {
        let end = body.and_then(|body| self.children(body).find(|part| self.sort(*part) == Sort::HeredocEnd));
        end.is_some_and(|end| self.str(end).trim() == Opening::of(self.str(beginning)).word)
    }

    fn heredoc_parts(&mut self, body: At, squiggly: bool, quoting: Quoting) {
        let pieces = self.heredoc_pieces(body);
        let indent = if squiggly { self.indentation(&pieces) } else { 0 };
        let mut run: Option<Span> = None;
        let mut line_start = true;
        for (sort, span, at) in pieces {
            let text = self.slice(span);
            match sort {
                Sort::HeredocContent => {
                    run = Some(joined(run, span));
                    self.push_dedented(text, indent, line_start);
                    line_start = text.ends_with('\n');
                }
                Sort::EscapeSequence => {
                    run = Some(joined(run, span));
                    push_escape(&mut self.literal, text, quoting);
                    line_start = text.ends_with('\n');
                }
                _ => {
                    self.end_run(run.take());
                    self.lower(at, Role::Part);
                    line_start = false;
                }
            }
        }
        self.end_run(run);
    }

    /// The body's pieces without the line end that it starts with and the indentation of the word that ends it.
    fn heredoc_pieces(&self, body: At) -> Vec<(Sort, Span, At)> {
        let mut pieces: Vec<(Sort, Span, At)> = Vec::new();
        for part in self.children(body) {
            match self.sort(part) {
                Sort::None | Sort::HeredocEnd => {}
                sort => pieces.push((sort, self.span(part), part)),
            }
        }
        if let Some((Sort::HeredocContent, span, _)) = pieces.first_mut() {
            let text = self.slice(*span);
            let line_end =
                text.len() - text.strip_prefix('\r').unwrap_or(text).strip_prefix('\n').map_or(text.len(), str::len);
            span.start += line_end as u32;
        }
        if let Some((Sort::HeredocContent, span, _)) = pieces.last_mut() {
            span.end = span.start + self.slice(*span).trim_end_matches([' ', '\t']).len() as u32;
        }
        pieces.retain(|(sort, span, _)| *sort != Sort::HeredocContent || !span.is_empty());
        pieces
    }

    /// The width that the least indented line starts with; blank lines do not count.
    fn indentation(&self, pieces: &[(Sort, Span, At)]) -> usize {
        let mut least: Option<usize> = None;
        let mut width = Some(0);
        for (sort, span, _) in pieces {
            let text = self.slice(*span);
            if *sort != Sort::HeredocContent {
                least = width.take().map_or(least, |width| Some(least.map_or(width, |least| least.min(width))));
                width = text.ends_with('\n').then_some(0);
                continue;
            }
            for byte in text.bytes() {
                match (byte, width) {
                    (b'\n', _) => width = Some(0),
                    (b' ', Some(at)) => width = Some(at + 1),
                    (b'\t', Some(at)) => width = Some(at / TAB * TAB + TAB),
                    (b'\r', _) | (_, None) => {}
                    (_, Some(at)) => {
                        least = Some(least.map_or(at, |least| least.min(at)));
                        width = None;
                    }
                }
            }
        }
        least.unwrap_or(0)
    }

    /// Adds text with `indent` columns of blanks taken from each line's start.
    fn push_dedented(&mut self, text: &str, indent: usize, line_start: bool) {
        let mut at_start = line_start;
        for line in text.split_inclusive('\n') {
            let line = if at_start { dedent(line, indent) } else { line };
            push_lines(&mut self.literal, line.as_bytes());
            at_start = true;
        }
    }
}

/// A tab reaches to the next multiple of this.
const TAB: usize = 8;

fn dedent(line: &str, indent: usize) -> &str {
    let mut width = 0;
    let taken = line.bytes().take_while(|byte| {
        width = match byte {
            b' ' => width + 1,
            b'\t' => width / TAB * TAB + TAB,
            _ => return false,
        };
        width <= indent
    });
    let taken = taken.count();
    &line[taken..]
}
