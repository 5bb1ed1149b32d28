//! The patterns of `case … in`: whatever reads as an expression becomes that expression's kind.

use super::concrete::At;
use super::grammar::{Field, Sort};
use super::lowering::Lowering;
use crate::source::Span;
use crate::syntax::{Flags, Kind, NodeId, Role};

impl Lowering<'_> {
    /// `[a, *b]`, `[*, a, *]`, `Point(x, y)`.
    pub(super) fn array_pattern(&mut self, at: At, role: Role) -> NodeId {
        let class = self.part(at, Field::Class);
        let (kind, part) = pattern_kind(class, Kind::List);
        let id = self.open(at, kind, role);
        self.optional(class, Role::Callee);
        for child in self.children(at).filter(|child| Some(*child) != class) {
            self.lower(child, part);
        }
        self.out.close();
        id
    }

    /// `{a:, b: 1, **rest}`, `Point(x:)`.
    pub(super) fn hash_pattern(&mut self, at: At, role: Role) -> NodeId {
        let class = self.part(at, Field::Class);
        let (kind, part) = pattern_kind(class, Kind::Dict);
        let id = self.open(at, kind, role);
        self.optional(class, Role::Callee);
        for child in self.children(at).filter(|child| Some(*child) != class) {
            if class.is_some() && self.sort(child) == Sort::KeywordPattern {
                self.keyword_pattern(child, part);
            } else {
                self.lower(child, part);
            }
        }
        self.out.close();
        id
    }

    fn keyword_pattern(&mut self, at: At, role: Role) {
        let Some(name) = self.part(at, Field::Key).and_then(|key| self.plain_symbol(key)) else {
            self.lower(at, role);
            return;
        };
        let id = self.around(at, Kind::Keyword, role, self.part(at, Field::Value), Role::Value);
        self.out.set_name(id, name);
    }

    /// `a | b | c`, nested to the right.
    pub(super) fn alternative_pattern(&mut self, at: At, role: Role) -> NodeId {
        let end = self.span(at).end;
        let written = self.children(at).filter(|child| self.concrete.field(*child) == Field::Alternatives);
        let mut alternatives = written.peekable();
        let mut outer = None;
        let mut open = 0;
        while let Some(left) = alternatives.next() {
            let role = if outer.is_none() { role } else { Role::Right };
            let span = Span::new(self.span(left).start, end);
            if alternatives.peek().is_none() || self.out.at_depth_cap() {
                let last =
                    if alternatives.peek().is_none() { self.lower(left, role) } else { self.out.opaque(role, span) };
                outer.get_or_insert(last);
                break;
            }
            let id = self.out.open(Kind::Binary, role, span);
            self.out.set_name(id, "|");
            self.lower(left, Role::Left);
            outer.get_or_insert(id);
            open += 1;
        }
        for _ in 0..open {
            self.out.close();
        }
        outer.unwrap_or_else(|| self.generic(at, role))
    }

    /// `pattern => name`.
    pub(super) fn as_pattern(&mut self, at: At, role: Role) -> NodeId {
        let id = self.open(at, Kind::Generic, role);
        self.out.set_name(id, self.sort(at).name());
        self.optional(self.part(at, Field::Value), Role::Value);
        self.optional(self.part(at, Field::Name), Role::Target);
        self.out.close();
        id
    }

    pub(super) fn parenthesised_pattern(&mut self, at: At, role: Role) -> NodeId {
        let Some(inner) = self.concrete.first(at) else { return self.generic(at, role) };
        let id = self.lower(inner, role);
        self.out.add_flags(id, Flags::PARENTHESISED);
        id
    }

    /// `^x`, `^(x + 1)`.
    pub(super) fn pin(&mut self, at: At, role: Role) -> NodeId {
        let value = self.part(at, Field::Name).or_else(|| self.part(at, Field::Value));
        let id = self.open(at, Kind::Unary, role);
        self.out.set_name(id, "^");
        if let Some(value) = value {
            let inner = self.lower(value, Role::Value);
            let parenthesised = self.sort(at) == Sort::ExpressionReferencePattern;
            self.out.add_flags(inner, Flags::EMPTY.when(parenthesised, Flags::PARENTHESISED));
        }
        self.out.close();
        id
    }

    /// `**nil`: nothing else may be there.
    pub(super) fn no_rest(&mut self, at: At, role: Role) -> NodeId {
        let span = self.span(at);
        let id = self.open(at, Kind::DoubleSplat, role);
        let nil = Span::new(span.end.saturating_sub("nil".len() as u32).max(span.start), span.end);
        self.out.leaf(Kind::Nil, Role::Value, nil, "");
        self.out.close();
        id
    }
}

/// With a class before it, a pattern reads as a call.
const fn pattern_kind(class: Option<At>, without: Kind) -> (Kind, Role) {
    if class.is_some() { (Kind::Call, Role::Argument) } else { (without, Role::Element) }
}
