//! YAML, with what template languages write into it: their directives count as comments, their holes as plain text.

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::writer::Writer;
use crate::source::Span;
use crate::syntax::Tree;

pub(super) fn parse(text: &str) -> Tree {
    let masked = mask(text);
    let offsets = Offsets::new(&masked);
    let mut writer = Writer::new(text);
    for event in Parser::new_from_str(&masked) {
        let (event, place) = match event {
            Ok(found) => found,
            Err(fault) => {
                let at = offsets.byte(fault.marker().index());
                writer.error(Span::new(at, at));
                break;
            }
        };
        let span = Span::new(offsets.byte(place.start.index()), offsets.byte(place.end.index()));
        match event {
            Event::Scalar(value, style, _, tag) => {
                own_tag(&mut writer, tag.as_deref(), span);
                scalar(&mut writer, text, span, &value, style);
            }
            Event::MappingStart(_, tag) => {
                own_tag(&mut writer, tag.as_deref(), span);
                writer.start_map(span);
            }
            Event::SequenceStart(_, tag) => {
                own_tag(&mut writer, tag.as_deref(), span);
                writer.start_list(span);
            }
            Event::MappingEnd | Event::SequenceEnd => writer.end(span.end),
            Event::Alias(_) => writer.other(span, "alias"),
            _ => {}
        }
    }
    writer.finish(text.len() as u32)
}

/// A tag that is not YAML's own changes what a value means.
fn own_tag(writer: &mut Writer, tag: Option<&saphyr_parser::Tag>, span: Span) {
    if let Some(tag) = tag.filter(|tag| !tag.is_yaml_core_schema()) {
        writer.tag(&format!("{}{}", tag.handle, tag.suffix), span);
    }
}

fn scalar(writer: &mut Writer, text: &str, span: Span, value: &str, style: ScalarStyle) {
    match style {
        ScalarStyle::Plain if value.is_empty() => writer.nothing(span.start),
        ScalarStyle::Plain => {
            let written = text.get(span.range()).unwrap_or("");
            let span = Span::new(span.start, span.start + written.trim_end().len() as u32);
            let written = text.get(span.range()).unwrap_or("");
            // What was masked stands in the text alone.
            let value = if is_hole(written) { written } else { value };
            match setting(value).filter(|_| writer.in_list() && !value.contains('\n') && written == value) {
                Some(at) => {
                    let cut = span.start + at as u32;
                    writer.start_map(span);
                    writer.text(Span::new(span.start, cut), Span::new(span.start, cut), &value[..at], true);
                    writer.plain(Span::new(cut + 1, span.end), &value[at + 1..]);
                    writer.end(span.end);
                }
                None => writer.plain(span, value),
            }
        }
        ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => {
            let span = quoted(text, span);
            let content = Span::new(span.start + 1, span.end.saturating_sub(1).max(span.start + 1));
            let written = text.get(content.range()).unwrap_or("");
            writer.text(span, content, if is_hole(written) { written } else { value }, false);
        }
        ScalarStyle::Literal | ScalarStyle::Folded => {
            let written = text.get(span.range()).unwrap_or("");
            let skipped = if written.starts_with(['|', '>']) { written.find('\n').map_or(0, |at| at + 1) } else { 0 };
            let body = &written[skipped..];
            let from = span.start + (skipped + body.len() - body.trim_start().len()) as u32;
            let content = Span::new(from, (span.start as usize + written.trim_end().len()).max(from as usize) as u32);
            writer.text(span, content, value, false);
        }
    }
}

/// The span up to the closing quote: the parser's may go on to the end of the line.
fn quoted(text: &str, span: Span) -> Span {
    let bytes = &text.as_bytes()[span.range()];
    let Some(&quote) = bytes.first() else { return span };
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if quote == b'"' => at += 1,
            b if b == quote && quote == b'\'' && bytes.get(at + 1) == Some(&quote) => at += 1,
            b if b == quote => return Span::new(span.start, span.start + at as u32 + 1),
            _ => {}
        }
        at += 1;
    }
    span
}

/// Where the `=` of `NAME=value` stands: what an item of an environment's list is.
fn setting(item: &str) -> Option<usize> {
    let at = item.find('=').filter(|&at| at > 0 && at + 1 < item.len())?;
    item[..at].bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_').then_some(at)
}

fn is_hole(written: &str) -> bool {
    written.contains("<%") || written.contains("{{")
}

/// The text with templates out of the way, byte for byte as long as before.
fn mask(text: &str) -> String {
    if !["<%", "{%", "{{"].iter().any(|mark| text.contains(mark)) {
        return text.to_owned();
    }
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((at, mark, close)) = next_tag(rest) {
        let (before, tag) = rest.split_at(at);
        out.extend_from_slice(before.as_bytes());
        let end = tag[mark.len()..].find(close).map_or(tag.len(), |end| end + mark.len() + close.len());
        let (tag, after) = tag.split_at(end);
        let begins_line = out.iter().rev().take_while(|b| **b != b'\n').all(|b| matches!(b, b' ' | b'\t'));
        let ends_line = after.trim_start_matches([' ', '\t']).starts_with(['\n', '\r']) || after.trim().is_empty();
        let filler = if begins_line && ends_line { b'#' } else { b'E' };
        let quoted = mark == "{{" && out.iter().rev().find(|b| **b != b' ').is_some_and(|b| !matches!(b, b':' | b'-'));
        if quoted && filler == b'E' {
            out.extend_from_slice(tag.as_bytes());
        } else {
            let fill = |byte: u8| if byte == b'\n' && filler == b'#' { b'\n' } else { filler };
            out.extend(tag.bytes().map(fill));
        }
        rest = after;
    }
    out.extend_from_slice(rest.as_bytes());
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

/// The next template tag: where it begins, with what, and with what it ends.
fn next_tag(text: &str) -> Option<(usize, &'static str, &'static str)> {
    const TAGS: &[(&str, &str)] = &[("<%", "%>"), ("{%", "%}"), ("{{", "}}")];
    TAGS.iter().filter_map(|&(mark, close)| text.find(mark).map(|at| (at, mark, close))).min()
}

/// From the parser's count of characters to bytes.
struct Offsets {
    /// One byte a character needs no table.
    table: Option<Vec<u32>>,
    length: u32,
}

impl Offsets {
    fn new(text: &str) -> Self {
        let table = (!text.is_ascii()).then(|| text.char_indices().map(|(at, _)| at as u32).collect());
        Self { table, length: text.len() as u32 }
    }

    fn byte(&self, index: usize) -> u32 {
        match &self.table {
            Some(table) => table.get(index).copied().unwrap_or(self.length),
            None => (index as u32).min(self.length),
        }
    }
}
