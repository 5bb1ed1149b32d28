//! Control flow: conditions, loops, `case`, exceptions, and the blocks that run at start and exit.

use super::concrete::At;
use super::grammar::{Field, Sort};
use super::lowering::Lowering;
use crate::syntax::{Flags, Kind, NodeId, Role};

impl Lowering<'_> {
    pub(super) fn if_statement(&mut self, at: At, role: Role) -> NodeId {
        let tail = std::mem::take(&mut self.tail);
        let id = self.open(at, Kind::If, role);
        let sort = self.sort(at);
        let flags = Flags::EMPTY.when(sort == Sort::Unless, Flags::UNLESS).when(sort == Sort::Elsif, Flags::ELIF);
        self.out.add_flags(id, flags);
        let condition = self.part(at, Field::Condition);
        self.optional(condition, Role::Condition);
        self.tail = tail;
        self.optional_statements(self.part(at, Field::Consequence), condition.unwrap_or(at), Role::Body);
        if let Some(alternative) = self.part(at, Field::Alternative) {
            self.tail = tail;
            if self.sort(alternative) == Sort::Else {
                self.statements(alternative, Role::Else);
            } else {
                self.lower(alternative, Role::Else);
            }
        }
        self.out.close();
        id
    }

    pub(super) fn if_modifier(&mut self, at: At, role: Role) -> NodeId {
        let unless = self.sort(at) == Sort::UnlessModifier;
        let id = self.open(at, Kind::If, role);
        self.out.add_flags(id, Flags::MODIFIER.when(unless, Flags::UNLESS));
        self.modified(at);
        self.optional(self.part(at, Field::Condition), Role::Condition);
        self.out.close();
        id
    }

    /// The statement before a modifier.
    fn modified(&mut self, at: At) {
        if let Some(body) = self.part(at, Field::Body) {
            self.single_statement(body, Role::Body);
        }
    }

    pub(super) fn while_loop(&mut self, at: At, role: Role) -> NodeId {
        let until = self.sort(at) == Sort::Until;
        let id = self.open(at, Kind::While, role);
        self.out.add_flags(id, Flags::EMPTY.when(until, Flags::UNTIL));
        self.optional(self.part(at, Field::Condition), Role::Condition);
        self.optional_statements(self.part(at, Field::Body), at, Role::Body);
        self.out.close();
        id
    }

    pub(super) fn while_modifier(&mut self, at: At, role: Role) -> NodeId {
        let until = self.sort(at) == Sort::UntilModifier;
        let id = self.open(at, Kind::While, role);
        self.out.add_flags(id, Flags::MODIFIER.when(until, Flags::UNTIL));
        self.modified(at);
        self.optional(self.part(at, Field::Condition), Role::Condition);
        self.out.close();
        id
    }

    pub(super) fn for_loop(&mut self, at: At, role: Role) -> NodeId {
        let id = self.open(at, Kind::For, role);
        if let Some(target) = self.part(at, Field::Pattern) {
            self.target(target, Role::Target);
        }
        let iterable = self.part(at, Field::Value).and_then(|value| self.concrete.first(value));
        self.optional(iterable, Role::Iterable);
        self.optional_statements(self.part(at, Field::Body), at, Role::Body);
        self.out.close();
        id
    }

    pub(super) fn case(&mut self, at: At, role: Role) -> NodeId {
        let tail = std::mem::take(&mut self.tail);
        let id = self.open(at, Kind::Match, role);
        self.out.add_flags(id, Flags::EMPTY.when(self.sort(at) == Sort::CaseMatch, Flags::PATTERN));
        self.optional(self.part(at, Field::Value), Role::Value);
        for child in self.children(at) {
            self.tail = tail;
            match self.sort(child) {
                Sort::When | Sort::InClause => self.arm(child),
                Sort::Else => _ = self.statements(child, Role::Else),
                _ => {}
            }
        }
        self.tail = false;
        self.out.close();
        id
    }

    fn arm(&mut self, at: At) {
        let tail = std::mem::take(&mut self.tail);
        self.open(at, Kind::Arm, Role::Arm);
        for child in self.children(at) {
            match self.concrete.field(child) {
                Field::Pattern if self.sort(child) == Sort::Pattern => self.each(child, Role::Pattern),
                Field::Pattern => _ = self.lower(child, Role::Pattern),
                Field::Guard => self.guard(child),
                _ => {}
            }
        }
        self.tail = tail;
        self.optional_statements(self.part(at, Field::Body), at, Role::Body);
        self.out.close();
    }

    /// `if c` or `unless c` of an arm; the latter is the negated condition.
    fn guard(&mut self, at: At) {
        let condition = self.part(at, Field::Condition);
        if self.sort(at) == Sort::IfGuard {
            return self.optional(condition, Role::Guard);
        }
        let id = self.around(at, Kind::Unary, Role::Guard, condition, Role::Value);
        self.out.set_name(id, "not");
        self.out.add_flags(id, Flags::UNLESS);
    }

    /// `x => pattern`, `x in pattern`.
    pub(super) fn one_line_match(&mut self, at: At, role: Role) -> NodeId {
        let rocket = self.sort(at) == Sort::MatchPattern;
        let id = self.open(at, Kind::Match, role);
        self.out.add_flags(id, (Flags::PATTERN | Flags::MODIFIER).when(rocket, Flags::HASH_ROCKET));
        self.optional(self.part(at, Field::Value), Role::Value);
        if let Some(pattern) = self.part(at, Field::Pattern) {
            self.open(pattern, Kind::Arm, Role::Arm);
            self.lower(pattern, Role::Pattern);
            self.empty_block(self.span(pattern).end, Role::Body);
            self.out.close();
        }
        self.out.close();
        id
    }

    /// `rescue A, B => e`.
    pub(super) fn handler(&mut self, at: At) {
        let tail = std::mem::take(&mut self.tail);
        self.open(at, Kind::Handler, Role::Handler);
        if let Some(types) = self.part(at, Field::Exceptions) {
            self.each(types, Role::Type);
        }
        let variable = self.part(at, Field::Variable).and_then(|variable| self.concrete.first(variable));
        if let Some(variable) = variable {
            self.target(variable, Role::Target);
        }
        self.tail = tail;
        self.optional_statements(self.part(at, Field::Body), at, Role::Body);
        self.out.close();
    }

    pub(super) fn rescue_modifier(&mut self, at: At, role: Role) -> NodeId {
        let tail = self.tail;
        let id = self.open(at, Kind::Try, role);
        self.out.add_flags(id, Flags::MODIFIER);
        self.modified(at);
        if let Some(handler) = self.part(at, Field::Handler) {
            self.open(handler, Kind::Handler, Role::Handler);
            self.tail = tail;
            self.single_statement(handler, Role::Body);
            self.out.close();
        }
        self.out.close();
        id
    }

    /// `BEGIN { }`, `END { }`.
    pub(super) fn life_cycle_block(&mut self, at: At, role: Role) -> NodeId {
        let id = self.open(at, Kind::Generic, role);
        self.out.set_name(id, self.sort(at).name());
        self.statements(at, Role::Body);
        self.out.close();
        id
    }
}
