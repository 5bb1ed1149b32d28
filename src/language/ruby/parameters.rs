//! Parameters of methods, lambdas and blocks.

use super::concrete::At;
use super::grammar::{Field, Sort};
use super::lowering::Lowering;
use crate::source::Span;
use crate::syntax::{Flags, Kind, NodeId, Role};

impl Lowering<'_> {
    pub(super) fn parameters(&mut self, list: Option<At>) {
        let Some(list) = list else { return };
        let is_local = |this: &Self, at: &At| this.concrete.field(*at) == Field::Locals;
        for child in self.children(list) {
            if !is_local(self, &child) {
                self.parameter(child);
            }
        }
        let mut locals = self.children(list).filter(|child| is_local(self, child)).map(|child| self.span(child));
        if let Some(first) = locals.next() {
            let span = Span::new(first.start, locals.last().unwrap_or(first).end);
            self.block_locals(list, span);
        }
    }

    /// The variables after `;` between a block's bars.
    fn block_locals(&mut self, list: At, span: Span) {
        let id = self.out.open(Kind::Global, Role::None, span);
        self.out.set_name(id, "local");
        for child in self.children(list) {
            if self.concrete.field(child) == Field::Locals {
                self.lower(child, Role::Value);
            }
        }
        self.out.close();
    }

    fn parameter(&mut self, at: At) {
        let sort = self.sort(at);
        let name = self.part(at, Field::Name).map_or("", |name| self.str(name));
        let (name, flags) = match sort {
            Sort::Identifier => (self.str(at), Flags::EMPTY),
            Sort::SplatParameter => (name, Flags::SPLAT),
            Sort::HashSplatParameter => (name, Flags::DOUBLE_SPLAT),
            Sort::HashSplatNil => ("nil", Flags::DOUBLE_SPLAT),
            Sort::BlockParameter => (name, Flags::BLOCK),
            Sort::KeywordParameter => (name, Flags::KEYWORD_ONLY),
            Sort::OptionalParameter => (name, Flags::EMPTY),
            Sort::ForwardParameter => ("...", Flags::SPLAT | Flags::DOUBLE_SPLAT | Flags::BLOCK),
            Sort::DestructuredParameter => ("", Flags::EMPTY),
            _ => {
                self.lower(at, Role::None);
                return;
            }
        };
        let id = self.open(at, Kind::Parameter, Role::Parameter);
        self.out.set_name(id, name);
        self.out.add_flags(id, flags);
        if sort == Sort::DestructuredParameter {
            self.lower(at, Role::Target);
        }
        self.optional(self.part(at, Field::Value), Role::Default);
        self.out.close();
    }

    /// `(a, (b, *c))` among parameters.
    pub(super) fn destructured(&mut self, at: At, role: Role) -> NodeId {
        let id = self.around_each(at, Kind::Tuple, role, Role::Element);
        self.out.add_flags(id, Flags::PARENTHESISED);
        id
    }
}
