//! JSON, comments and last commas forgiven.

use super::writer::Writer;
use crate::source::Span;
use crate::syntax::Tree;

pub(super) fn parse(text: &str) -> Tree {
    let mut reader = Reader { text, at: 0, writer: Writer::new(text), maps: Vec::new() };
    if !reader.read() {
        let at = reader.at as u32;
        reader.writer.error(Span::new(at, at));
    }
    reader.writer.finish(text.len() as u32)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    writer: Writer,
    /// Whether each open container is a map.
    maps: Vec<bool>,
}

impl Reader<'_> {
    /// Reads to the end; false where something else than JSON stands.
    fn read(&mut self) -> bool {
        loop {
            self.blanks();
            let Some(&byte) = self.text.as_bytes().get(self.at) else { return self.maps.is_empty() };
            let span = Span::new(self.at as u32, self.at as u32 + 1);
            match byte {
                b'{' => {
                    self.writer.start_map(span);
                    self.maps.push(true);
                }
                b'[' => {
                    self.writer.start_list(span);
                    self.maps.push(false);
                }
                b'}' | b']' => {
                    if self.maps.pop() != Some(byte == b'}') {
                        return false;
                    }
                    self.writer.end(span.end);
                }
                b',' | b':' if !self.maps.is_empty() => {}
                b'"' | b'\'' => {
                    if !self.string(byte) {
                        return false;
                    }
                    continue;
                }
                _ => {
                    if !self.word() {
                        return false;
                    }
                    continue;
                }
            }
            self.at += 1;
        }
    }

    fn blanks(&mut self) {
        loop {
            let rest = &self.text[self.at..];
            self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\r', '\n', '\u{feff}']).len();
            let rest = &self.text[self.at..];
            let comment = if rest.starts_with("//") || rest.starts_with('#') {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            } else {
                return;
            };
            self.writer.comment(Span::new(self.at as u32, (self.at + comment) as u32));
            self.at += comment;
        }
    }

    fn string(&mut self, quote: u8) -> bool {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let mut end = start + 1;
        while bytes.get(end).is_some_and(|b| *b != quote && *b != b'\n') {
            end += if bytes[end] == b'\\' { 2 } else { 1 };
        }
        if bytes.get(end) != Some(&quote) {
            return false;
        }
        let written = self.text.get(start + 1..end).unwrap_or("");
        let value = if written.contains('\\') { unescaped(written) } else { written.to_owned() };
        let content = Span::new(start as u32 + 1, end as u32);
        self.writer.text(Span::new(start as u32, end as u32 + 1), content, &value, false);
        self.at = end + 1;
        true
    }

    fn word(&mut self) -> bool {
        let rest = &self.text[self.at..];
        let length = rest.find([',', ':', '}', ']', '{', '[', '"', ' ', '\t', '\r', '\n', '/']).unwrap_or(rest.len());
        if length == 0 {
            return false;
        }
        self.writer.plain(Span::new(self.at as u32, (self.at + length) as u32), &rest[..length]);
        self.at += length;
        true
    }
}

fn unescaped(written: &str) -> String {
    let mut out = String::with_capacity(written.len());
    let mut rest = written.chars();
    while let Some(c) = rest.next() {
        let Some(escaped) = (if c == '\\' { rest.next() } else { None }) else {
            out.push(c);
            continue;
        };
        match escaped {
            'n' => out.push('\n'),
            't' => out.push('\t'),
            'r' => out.push('\r'),
            'u' => {
                let digits: String = rest.clone().take(4).collect();
                match u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32) {
                    Some(character) => {
                        out.push(character);
                        rest.nth(3);
                    }
                    None => out.push_str("\\u"),
                }
            }
            other => out.push(other),
        }
    }
    out
}
