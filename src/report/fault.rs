//! A fault of a rule file in the code frame that findings have.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::terminal::{plain, plain_lines};
use crate::rules::RuleFault;
use crate::source::Span;

/// The frame: what is wrong, where, and what would be right.
#[must_use]
pub fn fault_frame(fault: &RuleFault, color: bool, width: usize) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let level = if fault.runs { Level::WARNING } else { Level::ERROR };
    let mut title = level.primary_title(plain(&fault.message));
    if let Some(rule) = &fault.rule {
        title = title.id(plain(rule));
    }
    let highlight = AnnotationKind::Primary.span(shown(&fault.text, fault.span).range());
    let snippet = Snippet::source(plain_lines(&fault.text)).path(plain(&fault.path)).annotation(highlight);
    let group = title.element(snippet).element(Level::HELP.message(plain(&fault.remedy)));
    renderer.term_width(width).render(&[group])
}

/// A place to underline: without the white space it ends in, and to the end of the line where it has no length.
fn shown(text: &str, span: Span) -> Span {
    let within = text.get(span.range()).map(str::trim_end).unwrap_or_default();
    let rest = text.get(span.start as usize..).and_then(|rest| rest.lines().next()).map(str::trim_end);
    let length = if within.is_empty() { rest.map_or(0, str::len) } else { within.len() };
    Span::new(span.start, span.start + length as u32)
}
