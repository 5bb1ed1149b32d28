//! Operators, ranges, names with a scope.

use super::concrete::At;
use super::grammar::Field;
use super::lowering::Lowering;
use crate::syntax::{Flags, Kind, NodeId, Role};

impl<'t> Lowering<'t> {
    pub(super) fn binary(&mut self, at: At, role: Role) -> NodeId {
        let operator = self.operator(at);
        let (kind, name, word) = match operator {
            "&&" => (Kind::Boolean, "and", false),
            "||" => (Kind::Boolean, "or", false),
            "and" | "or" => (Kind::Boolean, operator, true),
            _ => (Kind::Binary, operator, false),
        };
        let id = self.open(at, kind, role);
        self.out.set_name(id, name);
        self.out.add_flags(id, Flags::EMPTY.when(word, Flags::WORD));
        self.optional(self.part(at, Field::Left), Role::Left);
        self.optional(self.part(at, Field::Right), Role::Right);
        self.out.close();
        id
    }

    fn operator(&self, at: At) -> &'t str {
        self.part(at, Field::Operator).map_or("", |operator| self.str(operator))
    }

    pub(super) fn unary(&mut self, at: At, role: Role) -> NodeId {
        let operator = self.operator(at);
        let name = if operator == "!" { "not" } else { operator };
        let id = self.around(at, Kind::Unary, role, self.part(at, Field::Operand), Role::Value);
        self.out.set_name(id, name);
        id
    }

    pub(super) fn range(&mut self, at: At, role: Role) -> NodeId {
        let exclusive = self.operator(at) == "...";
        let id = self.open(at, Kind::Range, role);
        self.out.add_flags(id, Flags::EMPTY.when(exclusive, Flags::EXCLUSIVE));
        self.optional(self.part(at, Field::Begin), Role::Lower);
        self.optional(self.part(at, Field::End), Role::Upper);
        self.out.close();
        id
    }

    pub(super) fn conditional(&mut self, at: At, role: Role) -> NodeId {
        let id = self.open(at, Kind::If, role);
        self.out.add_flags(id, Flags::TERNARY);
        self.optional(self.part(at, Field::Condition), Role::Condition);
        self.optional(self.part(at, Field::Consequence), Role::Body);
        self.optional(self.part(at, Field::Alternative), Role::Else);
        self.out.close();
        id
    }

    /// `A::B`, `::A`.
    pub(super) fn scope_resolution(&mut self, at: At, role: Role) -> NodeId {
        let id = self.around(at, Kind::Attribute, role, self.part(at, Field::Scope), Role::Object);
        self.out.set_name(id, self.part(at, Field::Name).map_or("", |name| self.str(name)));
        self.out.add_flags(id, Flags::SCOPE);
        id
    }

    /// `@x`, `@@x`, `$x`.
    pub(super) fn variable(&mut self, at: At, role: Role) -> NodeId {
        let id = self.leaf(at, Kind::Variable, role);
        self.out.add_flags(id, Flags::EMPTY.when(self.str(at).starts_with('$'), Flags::GLOBAL));
        id
    }
}
