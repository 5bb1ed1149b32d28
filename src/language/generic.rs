//! Texts of any language as nested words: templates, settings, prose. Knows no grammar, so it reads whatever there is.
//!
//! A word is a [`Kind::Name`], any other character a [`Kind::Operator`]. Lines that are indented deeper than the one before
//! are a [`Kind::Block`], and so is what stands between two brackets of one line; a bracket without its partner on the line
//! is a character like any other, so nothing that one line leaves open disturbs the next.

use super::row::{Language, Row};
use crate::source::Span;
use crate::syntax::{Builder, Kind, NodeId, Role, Tree};

/// Nested words.
pub(super) const ROW: Row = Row {
    language: Language::Generic,
    names: &["generic", "none"],
    extensions: &[],
    file_names: &[],
    interpreters: &[],
    any_file: true,
    parse,
    leaves: |_| Vec::new(),
};

/// Text and nothing else: for rules that are regexes.
pub(super) const TEXT: Row = Row {
    language: Language::Regex,
    names: &["regex"],
    extensions: &[],
    file_names: &[],
    interpreters: &[],
    any_file: true,
    parse: |text| Writer::new(text).finish(),
    leaves: |_| Vec::new(),
};

const TAB: usize = 8;

/// How deep indentation nests before deeper lines are in the same block, and brackets before the rest of them are characters.
const NESTING: usize = 200;

fn parse(text: &str) -> Tree {
    let mut writer = Writer::new(text);
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        writer.line(line, start);
        start += line.len();
    }
    writer.finish()
}

struct Writer {
    builder: Builder,
    /// The blocks that are open by indentation: how much, and which.
    indents: Vec<(usize, NodeId, usize)>,
}

impl Writer {
    fn new(text: &str) -> Self {
        let mut builder = Builder::new();
        let whole = span(0, text.len());
        builder.open(Kind::Module, Role::None, whole);
        builder.open(Kind::Block, Role::Body, whole);
        Self { builder, indents: Vec::new() }
    }

    fn finish(mut self) -> Tree {
        while let Some((_, block, start)) = self.indents.pop() {
            self.end(block, start);
        }
        self.builder.close();
        self.builder.close();
        self.builder.finish()
    }

    fn line(&mut self, line: &str, start: usize) {
        let tokens = tokens(line);
        let Some((first, _)) = tokens.first() else { return };
        self.indent(width(&line[..*first]), start + first);
        let partners = partners(line, &tokens);
        for (nth, (from, to)) in tokens.iter().enumerate() {
            let text = &line[*from..*to];
            if partners[nth].is_some_and(|partner| partner < nth) {
                self.builder.close();
            }
            let kind = if is_word(text.as_bytes()[0]) { Kind::Name } else { Kind::Operator };
            self.builder.leaf(kind, Role::None, span(start + from, start + to), text);
            if let Some(partner) = partners[nth].filter(|partner| *partner > nth) {
                self.builder.open(Kind::Block, Role::None, span(start + to, start + tokens[partner].0));
            }
        }
    }

    /// Ends the blocks that this indentation is not in, and begins one where it is deeper.
    fn indent(&mut self, width: usize, at: usize) {
        while let Some((_, block, start)) = self.indents.pop_if(|(open, ..)| *open > width) {
            self.end(block, start);
        }
        let deeper = width > self.indents.last().map_or(0, |(open, ..)| *open);
        if deeper && self.indents.len() < NESTING {
            let block = self.builder.open(Kind::Block, Role::None, span(at, at));
            self.indents.push((width, block, at));
        }
    }

    fn end(&mut self, block: NodeId, start: usize) {
        let reach = self.builder.reach();
        self.builder.set_span(block, Span::new(span(start, start).start, reach));
        self.builder.close();
    }
}

fn span(start: usize, end: usize) -> Span {
    let at = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
    Span::new(at(start), at(end))
}

fn width(indentation: &str) -> usize {
    indentation.bytes().fold(0, |width, byte| if byte == b'\t' { (width / TAB + 1) * TAB } else { width + 1 })
}

const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Where the words and the other characters of a line stand.
fn tokens(line: &str) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    let mut in_word = false;
    for (at, character) in line.char_indices() {
        let word = character.is_ascii() && is_word(character as u8);
        let end = at + character.len_utf8();
        match out.last_mut() {
            Some((_, last)) if word && in_word => *last = end,
            _ if character.is_ascii_whitespace() || character == '\u{b}' => {}
            _ => out.push((at, end)),
        }
        in_word = word;
    }
    out
}

/// For each token that is a bracket with a partner on the line, the partner.
fn partners(line: &str, tokens: &[(usize, usize)]) -> Vec<Option<usize>> {
    let mut out = vec![None; tokens.len()];
    let mut open: Vec<(usize, u8)> = Vec::new();
    for (nth, (from, _)) in tokens.iter().enumerate() {
        let closer = match line.as_bytes()[*from] {
            b'(' => b')',
            b'[' => b']',
            b'{' => b'}',
            byte => {
                if let Some((partner, _)) = open.pop_if(|(_, closer)| *closer == byte).filter(|_| open.len() < NESTING)
                {
                    out[partner] = Some(nth);
                    out[nth] = Some(partner);
                }
                continue;
            }
        };
        open.push((nth, closer));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tree as text: blocks in `<>`.
    fn shape(text: &str) -> String {
        fn write(node: crate::syntax::NodeRef<'_>, out: &mut Vec<String>) {
            if node.kind() != Kind::Block {
                return out.push(node.name().to_owned());
            }
            out.push("<".to_owned());
            node.children().for_each(|child| write(child, out));
            out.push(">".to_owned());
        }
        let tree = parse(text);
        let mut out = Vec::new();
        tree.root().children().for_each(|block| write(block, &mut out));
        out.join(" ")
    }

    #[test]
    fn nests_by_indentation_and_by_brackets_of_one_line() {
        for (text, expected) in [
            ("", "< >"),
            ("a_1-b", "< a_1 - b >"),
            ("a\n  b\n\n  c\nd", "< a < b c > d >"),
            ("   a\n b", "< < a > < b > >"),
            ("a\n\tb\n        c", "< a < b c > >"),
            ("f(a [b]) c", "< f ( < a [ < b > ] > ) c >"),
            ("f(\na)", "< f ( a ) >"),
            ("[(b] c)", "< [ ( < b ] c > ) >"),
            ("é\u{a0}x", "< é \u{a0} x >"),
        ] {
            assert_eq!(shape(text), expected, "{text:?}");
        }
    }

    #[test]
    fn nests_no_deeper_than_a_tree_may() {
        assert!(parse(&"(".repeat(50_000)).len() > 50_000);
        let nested = format!("{}{}", "(".repeat(5_000), ")".repeat(5_000));
        assert!(parse(&nested).len() > 10_000);
        let steps: Vec<String> = (0..3_000).map(|depth| format!("{}a\n", " ".repeat(depth))).collect();
        assert!(parse(&steps.concat()).len() > 3_000);
    }
}
