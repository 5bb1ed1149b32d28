//! Which of many ranges hold a span or lie in it, without a look at each.

use super::evaluate::Range;
use crate::source::Span;

/// Ranges by where they begin.
pub(super) struct Nested {
    /// The spans in order, with the position each had.
    spans: Vec<(Span, usize)>,
    /// How far those up to here reach at most.
    reach: Vec<u32>,
}

impl Nested {
    pub fn new(ranges: &[Range]) -> Self {
        let mut spans: Vec<(Span, usize)> = ranges.iter().map(|range| range.span).zip(0..).collect();
        spans.sort_unstable();
        let reach = spans.iter().scan(0, |furthest, (span, _)| {
            *furthest = span.end.max(*furthest);
            Some(*furthest)
        });
        let reach = reach.collect();
        Self { spans, reach }
    }

    pub const fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// Whether one of them holds a span or lies in it.
    pub fn meets(&self, span: Span) -> bool {
        let from = self.spans.partition_point(|(known, _)| known.start < span.start);
        let mut begin_in = self.spans[from..].iter().take_while(|(known, _)| known.start <= span.end);
        let mut before = (0..from).rev().take_while(|at| self.reach[*at] >= span.end).map(|at| &self.spans[at]);
        let nested = |(known, _): &(Span, usize)| known.contains(span) || span.contains(*known);
        begin_in.any(nested) || before.any(nested)
    }

    /// The positions of those that hold a span or lie in it, in order.
    pub fn with(&self, span: Span) -> Vec<usize> {
        let from = self.spans.partition_point(|(known, _)| known.start < span.start);
        let begin_in = self.spans[from..].iter().take_while(|(known, _)| known.start <= span.end);
        let before = (0..from).rev().take_while(|at| self.reach[*at] >= span.end).map(|at| &self.spans[at]);
        let nested = |(known, _): &&(Span, usize)| known.contains(span) || span.contains(*known);
        let mut out: Vec<usize> = begin_in.chain(before).filter(nested).map(|(_, at)| *at).collect();
        out.sort_unstable();
        out
    }
}
