//! Notebooks: Python in the texts of a JSON document. Everything but the code of the cells is blanked and every byte stays
//! where it is, so that what is found stands where it stands in the file.

use super::{config, python};
use crate::source::Span;
use crate::syntax::{Kind, NodeRef, Tree};

/// Python, or the Python of a notebook.
pub(super) fn parse(text: &str) -> Tree {
    code(text).map_or_else(|| python::parse(text), |code| python::parse(&code))
}

/// The code of a notebook's cells, each byte where it stands in the file.
fn code(text: &str) -> Option<String> {
    if !text.trim_start().starts_with('{') || !text.contains("\"nbformat\"") {
        return None;
    }
    let tree = (config::JSON.parse)(text);
    let cells = tree.nodes().filter(|node| node.kind() == Kind::Dict && names(*node, text, "cell_type", "code"));
    let sources = cells.filter_map(|cell| value(cell, text, "source"));
    let mut page = Page::blank(text);
    for source in sources {
        page.quote = None;
        for line in std::iter::once(source).chain(source.children()).filter_map(content) {
            page.write(text, line);
        }
    }
    String::from_utf8(page.bytes).ok()
}

/// The text of a string without its quotes.
fn content(node: NodeRef<'_>) -> Option<Span> {
    let (first, last) = (node.first_child()?, node.children().last()?);
    (node.kind() == Kind::String).then(|| Span::new(first.span().start, last.span().end))
}

fn value<'t>(cell: NodeRef<'t>, text: &str, key: &str) -> Option<NodeRef<'t>> {
    let pairs = cell.children().filter(|child| child.kind() == Kind::Pair);
    let named = |pair: &NodeRef<'_>| pair.first_child().and_then(content).is_some_and(|it| &text[it.range()] == key);
    pairs.filter(named).find_map(|pair| pair.children().nth(1))
}

fn names(cell: NodeRef<'_>, text: &str, key: &str, wanted: &str) -> bool {
    value(cell, text, key).and_then(content).is_some_and(|it| &text[it.range()] == wanted)
}

/// A text of blanks on which code is written.
struct Page {
    bytes: Vec<u8>,
    /// The quote that is open in the code, and whether it takes three to close it.
    quote: Option<(u8, bool)>,
}

impl Page {
    fn blank(text: &str) -> Self {
        let bytes = text.bytes().map(|b| if b == b'\n' { b'\n' } else { b' ' }).collect();
        Self { bytes, quote: None }
    }

    /// Writes the text of a JSON string as what it stands for: as many bytes, the rest of an escape blank.
    fn write(&mut self, text: &str, span: Span) {
        let line = &text.as_bytes()[span.range()];
        if line.starts_with(b"%") || line.starts_with(b"!") {
            return;
        }
        let (start, mut at) = (span.start as usize, 0);
        while at < line.len() {
            at += match (line[at], line.get(at + 1)) {
                (b'\\', Some(b'"')) => self.double(line, at, start),
                (b'\\', Some(b'n')) => self.put(start + at, b" \n"),
                (b'\\', Some(b't')) => self.put(start + at, b" \t"),
                (b'\\', Some(b'\\')) => self.put(start + at, b" \\"),
                (b'\\', Some(b'u')) => 6,
                (b'\\', _) => 2,
                (b'\'', _) => {
                    let three = line[at..].starts_with(b"'''");
                    self.turn(b'\'', three);
                    let quotes: &[u8] = if three { b"'''" } else { b"'" };
                    self.put(start + at, quotes)
                }
                (byte, _) => self.put(start + at, &[byte]),
            };
        }
    }

    fn put(&mut self, at: usize, bytes: &[u8]) -> usize {
        if bytes.ends_with(b"\n") && self.quote.is_some_and(|(_, three)| !three) {
            self.quote = None;
        }
        self.bytes[at..at + bytes.len()].copy_from_slice(bytes);
        bytes.len()
    }

    /// One double quote or three, close to what they enclose.
    fn double(&mut self, line: &[u8], at: usize, start: usize) -> usize {
        let three = line[at..].starts_with(br#"\"\"\""#) && self.quote != Some((b'"', false));
        let opens = self.quote.is_none();
        self.turn(b'"', three);
        let quotes: &[u8] = match (three, opens) {
            (false, true) => b" \"",
            (false, false) => b"\" ",
            (true, true) => b"   \"\"\"",
            (true, false) => b"\"\"\"   ",
        };
        self.put(start + at, quotes)
    }

    fn turn(&mut self, quote: u8, three: bool) {
        match self.quote {
            None => self.quote = Some((quote, three)),
            Some((open, many)) if open == quote && many == three => self.quote = None,
            Some(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_stands_where_it_stands_in_the_file() {
        let text = concat!(
            "{\"cells\": [{\"cell_type\": \"markdown\", \"source\": [\"# x = 1\"]},\n",
            "{\"cell_type\": \"code\", \"source\": [\n",
            "  \"%matplotlib inline\\n\",\n",
            "  \"if a:\\n\",\n",
            "  \"    b = \\\"c's\\\" + 'd'\\n\",\n",
            "  \"\\\"\\\"\\\"e\\\"\\\"\\\"\"]}], \"nbformat\": 4}\n"
        );
        let code = code(text).expect("a notebook");
        assert_eq!(code.len(), text.len());
        let lines: Vec<&str> = code.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        assert_eq!(lines, ["if a:", "b =  \"c's\"  + 'd'", "\"\"\"e\"\"\""]);
        assert_eq!(code.find("c's"), text.find("c's"));
        assert!(super::code("{'a': 1}").is_none());
        assert!(python::parse(&code).errors().is_empty());
    }
}
