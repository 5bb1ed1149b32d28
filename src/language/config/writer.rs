//! What the front ends of configuration share: a tree of containers and scalars, written as it is read.

use crate::source::Span;
use crate::syntax::{Builder, Flags, Kind, NodeId, Role, Tree};

/// An open container.
enum Open {
    /// A map that waits for a key.
    Keys(NodeId),
    /// A map whose pair waits for its value.
    Value(NodeId, NodeId),
    List(NodeId),
    /// A value with a tag of its own around it.
    Tagged(NodeId),
}

/// Writes values where they belong: keys and values by turns in a map.
pub(super) struct Writer {
    builder: Builder,
    open: Vec<Open>,
    /// Containers that lie too deep, which are passed over.
    skipped: usize,
}

impl Writer {
    pub fn new(text: &str) -> Self {
        let whole = Span::new(0, text.len() as u32);
        let mut builder = Builder::new();
        builder.open(Kind::Module, Role::None, whole);
        builder.open(Kind::Block, Role::Body, whole);
        Self { builder, open: Vec::new(), skipped: 0 }
    }

    /// The role of the value that comes now; a key opens its pair.
    fn role(&mut self, span: Span) -> Role {
        match self.open.last() {
            None => Role::None,
            Some(Open::List(_)) => Role::Element,
            Some(Open::Value(..) | Open::Tagged(_)) => Role::Value,
            Some(&Open::Keys(map)) => {
                let pair = self.builder.open(Kind::Pair, Role::Element, span);
                self.open.pop();
                self.open.push(Open::Value(map, pair));
                Role::Key
            }
        }
    }

    /// A value has ended; where it was a pair's value, so has the pair.
    fn ended(&mut self, role: Role, end: u32) {
        match self.open.last() {
            Some(&Open::Value(map, pair)) if role == Role::Value => {
                let start = self.builder.place().start;
                self.builder.set_span(pair, Span::new(start, end.max(start)));
                self.builder.close();
                self.open.pop();
                self.open.push(Open::Keys(map));
            }
            Some(&Open::Tagged(node)) => {
                let start = self.builder.place().start;
                self.builder.set_span(node, Span::new(start, end.max(start)));
                self.builder.close();
                self.open.pop();
                let role = if matches!(self.open.last(), Some(Open::Value(..))) { Role::Value } else { Role::None };
                self.ended(role, end);
            }
            _ => {}
        }
    }

    /// What follows is one value with a tag: `!Ref X`.
    pub fn tag(&mut self, name: &str, span: Span) {
        if self.skipped > 0 || self.builder.at_depth_cap() {
            return;
        }
        let role = self.role(span);
        let node = self.builder.open(Kind::Generic, role, span);
        self.builder.set_name(node, name);
        self.open.push(Open::Tagged(node));
    }

    pub fn start_map(&mut self, span: Span) {
        self.start(Kind::Dict, span);
    }

    pub fn start_list(&mut self, span: Span) {
        self.start(Kind::List, span);
    }

    fn start(&mut self, kind: Kind, span: Span) {
        if self.skipped > 0 {
            self.skipped += 1;
            return;
        }
        let role = self.role(span);
        if self.builder.at_depth_cap() {
            self.builder.opaque(role, span);
            self.skipped = 1;
            return;
        }
        let node = self.builder.open(kind, role, span);
        self.open.push(if kind == Kind::Dict { Open::Keys(node) } else { Open::List(node) });
    }

    /// Ends the container opened last. A pair without a value ends with it.
    pub fn end(&mut self, end: u32) {
        if self.skipped > 0 {
            self.skipped -= 1;
            if self.skipped > 0 {
                return;
            }
        } else {
            match self.open.pop() {
                Some(Open::Value(map, _)) => {
                    self.builder.close();
                    self.close(map, end);
                }
                Some(Open::Keys(node) | Open::List(node)) => self.close(node, end),
                Some(Open::Tagged(_)) => self.builder.close(),
                None => return,
            }
        }
        let role = if matches!(self.open.last(), Some(Open::Value(..))) { Role::Value } else { Role::None };
        self.ended(role, end);
    }

    fn close(&mut self, node: NodeId, end: u32) {
        let start = self.builder.place().start;
        self.builder.set_span(node, Span::new(start, end.max(start)));
        self.builder.close();
    }

    /// Whether what comes now is an item of a list.
    pub fn in_list(&self) -> bool {
        self.skipped == 0 && matches!(self.open.last(), Some(Open::List(_)))
    }

    /// How many containers are open.
    pub fn depth(&self) -> usize {
        self.open.len() + self.skipped
    }

    /// A text: where it stands with its quotes, where between them, and what it means. `plain`: without quotes.
    pub fn text(&mut self, span: Span, content: Span, value: &str, plain: bool) {
        if self.skipped > 0 {
            return;
        }
        let role = self.role(span);
        let node = self.builder.open(Kind::String, role, span);
        if plain {
            self.builder.set_name(node, value);
            self.builder.add_flags(node, Flags::RAW);
        }
        if !value.is_empty() {
            self.builder.leaf(Kind::StringPart, Role::Part, content, value);
        }
        self.builder.close();
        self.ended(role, span.end);
    }

    /// A scalar without quotes: a truth, nothing, a number, or text.
    pub fn plain(&mut self, span: Span, value: &str) {
        let is_number = value.bytes().any(|b| b.is_ascii_digit())
            && value.parse::<f64>().is_ok()
            && !value.bytes().any(|b| b.is_ascii_alphabetic() && b != b'e' && b != b'E');
        match value {
            "true" | "True" | "TRUE" => self.leaf(Kind::True, span, ""),
            "false" | "False" | "FALSE" => self.leaf(Kind::False, span, ""),
            "null" | "Null" | "NULL" | "~" => self.leaf(Kind::Nil, span, ""),
            _ if is_number => self.leaf(Kind::Number, span, value),
            _ => self.text(span, span, value, true),
        }
    }

    /// Nothing where a value should be.
    pub fn nothing(&mut self, at: u32) {
        self.leaf(Kind::Nil, Span::new(at, at), "");
    }

    /// Something without a kind of its own.
    pub fn other(&mut self, span: Span, name: &str) {
        self.leaf(Kind::Generic, span, name);
    }

    fn leaf(&mut self, kind: Kind, span: Span, name: &str) {
        if self.skipped > 0 {
            return;
        }
        // A key is text, whatever it reads as.
        if matches!(self.open.last(), Some(Open::Keys(_))) {
            return self.text(span, span, name, true);
        }
        let role = self.role(span);
        self.builder.leaf(kind, role, span, name);
        self.ended(role, span.end);
    }

    pub fn comment(&mut self, span: Span) {
        self.builder.comment(span);
    }

    pub fn error(&mut self, span: Span) {
        self.builder.error(span);
    }

    pub fn finish(mut self, end: u32) -> Tree {
        while self.depth() > 0 {
            self.end(end);
        }
        self.builder.close();
        self.builder.close();
        self.builder.finish()
    }
}
