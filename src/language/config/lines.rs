//! Settings, one a line: `key = value` under `[sections]` (INI, TOML, properties, `.env`) and in `{ }` blocks (HCL).
//!
//! It reads what the formats have in common and passes over the rest: a line that is no setting is nothing.

use super::writer::Writer;
use crate::source::Span;
use crate::syntax::Tree;

pub(super) fn parse(text: &str) -> Tree {
    let mut reader = Reader { text, writer: Writer::new(text), section: false, blocks: Vec::new() };
    reader.writer.start_map(Span::new(0, 0));
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let end = at + line.trim_end().len();
        reader.line(at + line.len() - line.trim_start().len(), end);
        at += line.len();
    }
    reader.writer.finish(text.len() as u32)
}

struct Reader<'t> {
    text: &'t str,
    writer: Writer,
    section: bool,
    /// How many maps each open block has.
    blocks: Vec<usize>,
}

impl Reader<'_> {
    fn line(&mut self, from: usize, to: usize) {
        let Some(line) = self.text.get(from..to).filter(|line| !line.is_empty()) else { return };
        let span = span(from, to);
        if line.starts_with(['#', ';', '!']) || line.starts_with("//") {
            self.writer.comment(span);
        } else if line.starts_with('[') && line.ends_with(']') && !line.contains('=') {
            self.start_section(from, line, span);
        } else if line.starts_with('}') {
            let maps = self.blocks.pop().unwrap_or(0);
            (0..maps).for_each(|_| self.writer.end(span.end));
        } else if line.ends_with('{') {
            self.start_block(from, line);
        } else {
            self.setting(from, to);
        }
    }

    fn start_section(&mut self, from: usize, line: &str, span: Span) {
        if self.section && self.blocks.is_empty() {
            self.writer.end(span.start);
        }
        let name = line.trim_matches(['[', ']']);
        let at = from + line.len() - line.trim_start_matches('[').len();
        self.key(at, name);
        self.writer.start_map(Span::new((at + name.len()) as u32, span.end));
        self.section = true;
    }

    /// `variable "name" {` is a map within a map.
    fn start_block(&mut self, from: usize, line: &str) {
        let head = line.trim_end_matches(['{', ' ', '=', '\t']);
        let mut maps = 0;
        for word in head.split([' ', '\t']).filter(|word| !word.is_empty()) {
            let at = from + (word.as_ptr() as usize - line.as_ptr() as usize);
            let bare = word.trim_matches('"');
            self.key(at + usize::from(word.starts_with('"')), bare);
            self.writer.start_map(span(at + word.len(), from + line.len()));
            maps += 1;
        }
        self.blocks.push(maps);
    }

    fn key(&mut self, at: usize, name: &str) {
        let span = span(at, at + name.len());
        self.writer.text(span, span, name, true);
    }

    fn setting(&mut self, from: usize, to: usize) {
        let line = &self.text[from..to];
        let line = line.strip_prefix("export ").map_or(line, str::trim_start);
        let from = to - line.len();
        let Some(at) = line.find(['=', ':']) else { return };
        let key = line[..at].trim_end();
        let bare = key.trim_matches(['"', '\'']);
        let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'/' | b'[' | b']' | b' ');
        if bare.is_empty() || !bare.bytes().all(plain) {
            return;
        }
        let rest = line[at + 1..].strip_prefix('=').unwrap_or(&line[at + 1..]);
        let value = rest.trim_start();
        self.key(from + (key.len() - key.trim_start_matches(['"', '\'']).len()), bare);
        self.value(to - value.len(), value);
    }

    fn value(&mut self, at: usize, value: &str) {
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        if let Some(close) = quote.and_then(|quote| closing(value, quote)) {
            let content = span(at + 1, at + close);
            return self.writer.text(span(at, at + close + 1), content, &value[1..close], false);
        }
        if let Some(inner) = value.strip_prefix('{').and_then(|inner| inner.trim_end().strip_suffix('}')) {
            return self.inline(at + 1, inner);
        }
        let cut = [" #", "\t#", " ;", " //"].iter().filter_map(|mark| value.find(mark)).min().unwrap_or(value.len());
        let bare = value[..cut].trim_end().trim_end_matches([',', '\\']).trim_end();
        match bare {
            "" => self.writer.nothing(at as u32),
            _ => self.writer.plain(span(at, at + bare.len()), bare),
        }
    }

    /// `{ a = 1, b = "c" }`.
    fn inline(&mut self, at: usize, inner: &str) {
        self.writer.start_map(span(at - 1, at));
        let (mut from, mut quote) = (0, None);
        for (index, c) in inner.char_indices().chain([(inner.len(), ',')]) {
            match quote {
                Some(open) if c == open => quote = None,
                None if matches!(c, '"' | '\'') => quote = Some(c),
                None if c == ',' => {
                    let part = &inner[from..index];
                    let lead = part.len() - part.trim_start().len();
                    self.setting(at + from + lead, at + from + lead + part.trim().len());
                    from = index + 1;
                }
                _ => {}
            }
        }
        self.writer.end((at + inner.len() + 1) as u32);
    }
}

/// Where the quote that opens a text closes.
fn closing(value: &str, quote: char) -> Option<usize> {
    let bytes = value.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if quote == '"' => at += 1,
            b if b == quote as u8 => return Some(at),
            _ => {}
        }
        at += 1;
    }
    None
}

fn span(from: usize, to: usize) -> Span {
    Span::new(from as u32, to as u32)
}
