//! Assignments and what can be assigned to.

use super::concrete::At;
use super::grammar::{Field, Sort};
use super::lowering::Lowering;
use crate::syntax::{Flags, Kind, NodeId, Role};

impl Lowering<'_> {
    pub(super) fn assignment(&mut self, at: At, role: Role) -> NodeId {
        let id = self.open(at, Kind::Assign, role);
        self.left_and_right(at);
        self.out.close();
        id
    }

    pub(super) fn operator_assignment(&mut self, at: At, role: Role) -> NodeId {
        let id = self.open(at, Kind::AugmentedAssign, role);
        self.out.set_name(id, self.part(at, Field::Operator).map_or("", |operator| self.str(operator)));
        self.left_and_right(at);
        self.out.close();
        id
    }

    fn left_and_right(&mut self, at: At) {
        if let Some(left) = self.part(at, Field::Left) {
            self.target(left, Role::Target);
        }
        let Some(right) = self.part(at, Field::Right) else { return };
        if self.sort(right) == Sort::SplatArgument {
            self.open(right, Kind::List, Role::Value);
            self.lower(right, Role::Element);
            self.out.close();
        } else {
            self.lower(right, Role::Value);
        }
    }

    /// What is assigned to: `a.b` is an attribute and no call.
    pub(super) fn target(&mut self, at: At, role: Role) -> NodeId {
        if self.sort(at) == Sort::Call { self.attribute_target(at, role) } else { self.lower(at, role) }
    }

    /// Several targets, in parentheses or not.
    pub(super) fn targets(&mut self, at: At, role: Role) -> NodeId {
        let nested = self.sort(at) == Sort::DestructuredLeftAssignment;
        let id = self.open(at, Kind::Tuple, role);
        self.out.add_flags(id, Flags::EMPTY.when(nested, Flags::PARENTHESISED));
        for child in self.children(at) {
            self.target(child, Role::Element);
        }
        self.out.close();
        id
    }

    /// `*rest` among targets.
    pub(super) fn rest_target(&mut self, at: At, role: Role) -> NodeId {
        let id = self.open(at, Kind::Splat, role);
        if let Some(rest) = self.concrete.first(at) {
            self.target(rest, Role::Value);
        }
        self.out.close();
        id
    }
}
