//! Strings, symbols, regexes, shell commands and word arrays: literals made of text and interpolations.

use super::concrete::At;
use super::escapes::{Quoting, push_content, push_escape};
use super::grammar::Sort;
use super::lowering::Lowering;
use crate::source::Span;
use crate::syntax::{Flags, Kind, NodeId, Role};

impl Lowering<'_> {
    pub(super) fn string(&mut self, at: At, role: Role) -> NodeId {
        let quoting = quoting(self.str(at));
        let id = self.literal(at, Kind::String, role, quoting);
        let single = self.str(at).starts_with('\'');
        let raw = quoting != Quoting::Full;
        self.out.add_flags(id, Flags::EMPTY.when(raw, Flags::RAW).when(single, Flags::SINGLE_QUOTED));
        id
    }

    /// `:"a b"`, `%s(a)`, and a string as a hash key.
    pub(super) fn symbol(&mut self, at: At, role: Role) -> NodeId {
        let quoting = quoting(self.str(at).trim_start_matches(':'));
        let id = self.literal(at, Kind::Symbol, role, quoting);
        self.out.add_flags(id, Flags::EMPTY.when(quoting != Quoting::Full, Flags::RAW));
        id
    }

    /// `:a`.
    pub(super) fn simple_symbol(&mut self, at: At, role: Role) -> NodeId {
        let span = self.span(at);
        self.named_symbol(at, role, Span::new((span.start + 1).min(span.end), span.end))
    }

    /// The `a` of `a: 1`.
    pub(super) fn key_symbol(&mut self, at: At, role: Role) -> NodeId {
        let id = self.named_symbol(at, role, self.span(at));
        self.out.add_flags(id, Flags::KEY);
        id
    }

    fn named_symbol(&mut self, at: At, role: Role, name: Span) -> NodeId {
        let id = self.open(at, Kind::Symbol, role);
        self.out.leaf(Kind::StringPart, Role::Part, name, self.slice(name));
        self.out.close();
        id
    }

    pub(super) fn regex(&mut self, at: At, role: Role) -> NodeId {
        let text = self.str(at);
        let options = text.trim_end_matches(|letter: char| letter.is_ascii_lowercase()).len();
        let id = self.literal(at, Kind::Regex, role, Quoting::Verbatim);
        self.out.set_name(id, &text[options..]);
        id
    }

    pub(super) fn shell(&mut self, at: At, role: Role) -> NodeId {
        self.literal(at, Kind::Shell, role, Quoting::Full)
    }

    /// `%w(a b)`, `%i(a b)`.
    pub(super) fn word_array(&mut self, at: At, role: Role) -> NodeId {
        let quoting = quoting(self.str(at));
        let kind = if self.sort(at) == Sort::StringArray { Kind::String } else { Kind::Symbol };
        let flags = Flags::WORD.when(quoting != Quoting::Full, Flags::RAW);
        let id = self.open(at, Kind::List, role);
        self.out.add_flags(id, Flags::WORD);
        for word in self.children(at) {
            self.words(word, kind, quoting, flags);
        }
        self.out.close();
        id
    }

    /// The words in what the grammar takes for one: an escape that starts with a blank starts a word.
    fn words(&mut self, at: At, kind: Kind, quoting: Quoting, flags: Flags) {
        let parts: Vec<At> = self.children(at).collect();
        let (concrete, text) = (self.concrete, self.text);
        let starts_word = |part: At| {
            let start = concrete.span(part).start as usize;
            concrete.sort(part) == Sort::EscapeSequence && text.as_bytes()[start].is_ascii_whitespace()
        };
        for word in parts.chunk_by(|_, next| !starts_word(*next)) {
            let (first, last) = (self.text_span(word[0]), self.span(word[word.len() - 1]));
            let id = self.out.open(kind, Role::Element, Span::new(first.start, last.end));
            self.out.add_flags(id, flags);
            self.parts(word.iter().copied(), quoting);
            self.out.close();
        }
    }

    /// Where a part stands without the blanks that an escape in `%W` starts with.
    fn text_span(&self, part: At) -> Span {
        let (span, text) = (self.span(part), self.str(part));
        let blanks = text.len() - text.trim_start().len();
        let blanks = if self.sort(part) == Sort::EscapeSequence { blanks } else { 0 };
        Span::new(span.start + blanks as u32, span.end)
    }

    fn literal(&mut self, at: At, kind: Kind, role: Role, quoting: Quoting) -> NodeId {
        let id = self.open(at, kind, role);
        self.parts(self.children(at), quoting);
        self.out.close();
        id
    }

    /// Runs of text and interpolations, in order.
    fn parts(&mut self, parts: impl Iterator<Item = At>, quoting: Quoting) {
        let mut run: Option<Span> = None;
        for part in parts {
            let span = self.text_span(part);
            let text = self.slice(span);
            match self.sort(part) {
                Sort::StringContent => {
                    run = Some(joined(run, span));
                    push_content(&mut self.literal, text, quoting);
                }
                Sort::EscapeSequence => {
                    run = Some(joined(run, span));
                    push_escape(&mut self.literal, text, quoting);
                }
                Sort::None => {}
                _ => {
                    self.end_run(run.take());
                    self.lower(part, Role::Part);
                }
            }
        }
        self.end_run(run);
    }

    /// Writes the text read so far as one part.
    pub(super) fn end_run(&mut self, run: Option<Span>) {
        if let Some(span) = run {
            let id = self.out.open(Kind::StringPart, Role::Part, span);
            self.out.set_name(id, &String::from_utf8_lossy(&self.literal));
            self.out.close();
        }
        self.literal.clear();
    }
}

/// A run of text with its next piece.
pub(super) fn joined(run: Option<Span>, span: Span) -> Span {
    Span::new(run.map_or(span.start, |run| run.start), span.end)
}

/// How a literal that starts so is written.
fn quoting(text: &str) -> Quoting {
    let bytes = text.as_bytes();
    let (blanks, delimiter) = match bytes {
        [b'\'', ..] => return Quoting::Raw { open: b'\'', close: b'\'', blanks: false },
        [b'%', b'q' | b's', delimiter, ..] => (false, *delimiter),
        [b'%', b'w' | b'i', delimiter, ..] => (true, *delimiter),
        _ => return Quoting::Full,
    };
    Quoting::Raw { open: delimiter, close: closing(delimiter), blanks }
}

const fn closing(open: u8) -> u8 {
    match open {
        b'(' => b')',
        b'[' => b']',
        b'{' => b'}',
        b'<' => b'>',
        other => other,
    }
}
