//! Calls: callee, arguments, blocks; and what is written like one (`super`, `yield`, `a[i]`).

use super::concrete::At;
use super::grammar::{Field, Sort};
use super::lowering::Lowering;
use crate::source::Span;
use crate::syntax::{Flags, Kind, NodeId, Role};

/// The parts of a call, each where it was written.
#[derive(Default)]
struct Parts {
    receiver: Option<At>,
    operator: Option<At>,
    method: Option<At>,
    arguments: Option<At>,
    block: Option<At>,
}

impl Lowering<'_> {
    fn call_parts(&self, at: At) -> Parts {
        let mut parts = Parts::default();
        for child in self.children(at) {
            match self.concrete.field(child) {
                Field::Receiver => parts.receiver = Some(child),
                Field::Operator => parts.operator = Some(child),
                Field::Method => parts.method = Some(child),
                Field::Arguments => parts.arguments = Some(child),
                Field::Block => parts.block = Some(child),
                _ => {}
            }
        }
        parts
    }

    pub(super) fn call(&mut self, at: At, role: Role) -> NodeId {
        let parts = self.call_parts(at);
        if parts.receiver.is_none() && parts.arguments.is_none() && parts.block.is_none() {
            return self.leaf(at, Kind::Name, role);
        }
        let id = self.open(at, Kind::Call, role);
        let safe = self.is_safe(&parts);
        let bare = !parts.arguments.is_some_and(|list| self.has_parentheses(list));
        self.out.add_flags(id, Flags::EMPTY.when(safe, Flags::SAFE).when(bare, Flags::NO_PARENS));
        self.callee(&parts);
        if let Some(list) = parts.arguments {
            self.arguments(list, Role::Argument);
        }
        self.optional(parts.block, Role::Block);
        self.out.close();
        id
    }

    fn is_safe(&self, parts: &Parts) -> bool {
        parts.operator.is_some_and(|operator| self.str(operator) == "&.")
    }

    fn has_parentheses(&self, list: At) -> bool {
        self.str(list).starts_with('(')
    }

    fn callee(&mut self, parts: &Parts) {
        if parts.receiver.is_some() {
            self.attribute(parts, Role::Callee);
        } else {
            self.optional(parts.method, Role::Callee);
        }
    }

    /// `a.b` without its arguments; `a.()` is an attribute named `call`.
    fn attribute(&mut self, parts: &Parts, role: Role) -> NodeId {
        let start = parts.receiver.map_or(0, |receiver| self.span(receiver).start);
        let last = parts.method.or(parts.operator).or(parts.receiver);
        let end = last.map_or(start, |last| self.span(last).end);
        let id = self.out.open(Kind::Attribute, role, Span::new(start, end));
        self.out.set_name(id, parts.method.map_or("call", |method| self.str(method)));
        self.optional(parts.receiver, Role::Object);
        self.out.close();
        id
    }

    /// `a.b` where it is assigned to: not a call.
    pub(super) fn attribute_target(&mut self, at: At, role: Role) -> NodeId {
        let parts = self.call_parts(at);
        if parts.receiver.is_none() || parts.arguments.is_some() || parts.block.is_some() {
            return self.lower(at, role);
        }
        let safe = self.is_safe(&parts);
        let id = self.attribute(&parts, role);
        self.out.add_flags(id, Flags::EMPTY.when(safe, Flags::SAFE));
        id
    }

    /// Arguments in source order; pairs with a plain symbol for a key are keywords.
    pub(super) fn arguments(&mut self, list: At, role: Role) {
        for argument in self.children(list) {
            if self.sort(argument) == Sort::Pair {
                self.argument_pair(argument, role);
            } else {
                self.lower(argument, role);
            }
        }
    }

    fn argument_pair(&mut self, at: At, role: Role) {
        let Some(name) = self.part(at, Field::Key).and_then(|key| self.plain_symbol(key)) else {
            self.lower(at, role);
            return;
        };
        let id = self.open(at, Kind::Keyword, role);
        self.out.set_name(id, name);
        self.out.add_flags(id, self.pair_flags(at));
        self.optional(self.part(at, Field::Value), Role::Value);
        self.out.close();
    }

    pub(super) fn element_reference(&mut self, at: At, role: Role) -> NodeId {
        let block = self.part(at, Field::Block);
        let Some(block) = block else { return self.index(at, role, self.span(at)) };
        let id = self.open(at, Kind::Call, role);
        self.out.add_flags(id, Flags::NO_PARENS);
        let span = self.span(at);
        let end = self.children(at).take_while(|child| *child != block).last().map_or(span.end, |c| self.span(c).end);
        self.index(at, Role::Callee, Span::new(span.start, end));
        self.lower(block, Role::Block);
        self.out.close();
        id
    }

    fn index(&mut self, at: At, role: Role, span: Span) -> NodeId {
        let id = self.out.open(Kind::Index, role, span);
        for child in self.children(at) {
            match self.concrete.field(child) {
                Field::Object => _ = self.lower(child, Role::Object),
                Field::Block => {}
                _ if self.sort(child) == Sort::Pair => self.argument_pair(child, Role::Index),
                _ => _ = self.lower(child, Role::Index),
            }
        }
        self.out.close();
        id
    }

    pub(super) fn yielded(&mut self, at: At, role: Role) -> NodeId {
        let list = self.argument_list(at);
        let id = self.open(at, Kind::Yield, role);
        let bare = !list.is_some_and(|list| self.has_parentheses(list));
        self.out.add_flags(id, Flags::EMPTY.when(bare, Flags::NO_PARENS));
        if let Some(list) = list {
            self.arguments(list, Role::Argument);
        }
        self.out.close();
        id
    }

    fn argument_list(&self, at: At) -> Option<At> {
        self.children(at).find(|child| self.sort(*child) == Sort::ArgumentList)
    }

    pub(super) fn returned(&mut self, at: At, role: Role) -> NodeId {
        let id = self.open(at, Kind::Return, role);
        self.jump_value(at);
        self.out.close();
        id
    }

    /// `break`, `next`, `redo`, `retry`.
    pub(super) fn jump(&mut self, at: At, role: Role) -> NodeId {
        let id = self.open(at, Kind::Jump, role);
        self.out.set_name(id, self.sort(at).name());
        self.jump_value(at);
        self.out.close();
        id
    }

    /// The value of `return` and its like: one expression, or a list of several.
    fn jump_value(&mut self, at: At) {
        let Some(list) = self.argument_list(at) else { return };
        let mut values = self.children(list);
        let (first, second) = (values.next(), values.next());
        match first {
            Some(only) if second.is_none() && !self.is_collected(only) => {
                let id = self.lower(only, Role::Value);
                self.out.add_flags(id, Flags::EMPTY.when(self.has_parentheses(list), Flags::PARENTHESISED));
            }
            Some(first) if self.children(list).all(|value| self.is_pair(value)) => {
                let end = self.children(list).last().unwrap_or(first);
                let span = Span::new(self.span(first).start, self.span(end).end);
                self.dict(&mut self.children(list), span, Role::Value);
            }
            Some(_) => _ = self.list(list, Role::Value),
            None => {}
        }
    }

    /// What makes a list or a hash of a single value.
    fn is_collected(&self, at: At) -> bool {
        self.is_pair(at) || self.sort(at) == Sort::SplatArgument
    }

    /// `*x`, `**x`, `&x`.
    pub(super) fn prefixed(&mut self, at: At, kind: Kind, role: Role) -> NodeId {
        self.around_each(at, kind, role, Role::Value)
    }
}
