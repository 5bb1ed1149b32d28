//! Methods, lambdas and blocks, classes and modules, and names given to methods.

use super::concrete::At;
use super::grammar::{Field, Sort};
use super::lowering::Lowering;
use crate::syntax::{Flags, Kind, NodeId, Role};

impl<'t> Lowering<'t> {
    pub(super) fn method(&mut self, at: At, role: Role) -> NodeId {
        let body = self.part(at, Field::Body);
        let endless = body.is_some_and(|body| self.sort(body) != Sort::BodyStatement);
        let id = self.open(at, Kind::Function, role);
        self.out.set_name(id, self.part(at, Field::Name).map_or("", |name| self.str(name)));
        self.out.add_flags(id, Flags::EMPTY.when(endless, Flags::ENDLESS));
        self.optional(self.part(at, Field::Object), Role::Receiver);
        self.parameters(self.part(at, Field::Parameters));
        self.tail = true;
        self.body(body, at);
        self.out.close();
        id
    }

    /// `->(x) { }`.
    pub(super) fn lambda(&mut self, at: At, role: Role) -> NodeId {
        let block = self.part(at, Field::Body);
        let id = self.open(at, Kind::Lambda, role);
        self.parameters(self.part(at, Field::Parameters));
        if let Some(block) = block {
            self.out.add_flags(id, self.block_flags(block));
            self.parameters(self.part(block, Field::Parameters));
        }
        self.body(block.and_then(|block| self.part(block, Field::Body)), block.unwrap_or(at));
        self.out.close();
        id
    }

    /// A block given to a call.
    pub(super) fn block(&mut self, at: At, role: Role) -> NodeId {
        let id = self.open(at, Kind::Lambda, role);
        self.out.add_flags(id, Flags::BLOCK | self.block_flags(at));
        self.parameters(self.part(at, Field::Parameters));
        self.body(self.part(at, Field::Body), at);
        self.out.close();
        id
    }

    fn block_flags(&self, at: At) -> Flags {
        Flags::EMPTY.when(self.sort(at) == Sort::DoBlock, Flags::DO_BLOCK)
    }

    pub(super) fn class(&mut self, at: At, role: Role) -> NodeId {
        let id = self.named(at, Kind::Class, role);
        let base = self.part(at, Field::Superclass).and_then(|superclass| self.concrete.first(superclass));
        self.optional(base, Role::Base);
        self.body(self.part(at, Field::Body), at);
        self.out.close();
        id
    }

    pub(super) fn module(&mut self, at: At, role: Role) -> NodeId {
        let id = self.named(at, Kind::ModuleDefinition, role);
        self.body(self.part(at, Field::Body), at);
        self.out.close();
        id
    }

    /// Opens a class or module and writes its name.
    fn named(&mut self, at: At, kind: Kind, role: Role) -> NodeId {
        let id = self.open(at, kind, role);
        if let Some(name) = self.part(at, Field::Name) {
            self.out.set_name(id, self.last_name(name));
            self.lower(name, Role::Name);
        }
        id
    }

    fn last_name(&self, at: At) -> &'t str {
        self.str(if self.sort(at) == Sort::ScopeResolution { self.part(at, Field::Name).unwrap_or(at) } else { at })
    }

    pub(super) fn singleton_class(&mut self, at: At, role: Role) -> NodeId {
        let id = self.open(at, Kind::SingletonClass, role);
        self.optional(self.part(at, Field::Value), Role::Value);
        self.body(self.part(at, Field::Body), at);
        self.out.close();
        id
    }

    /// `alias new old`.
    pub(super) fn alias(&mut self, at: At, role: Role) -> NodeId {
        let id = self.open(at, Kind::Generic, role);
        self.out.set_name(id, self.sort(at).name());
        self.optional(self.part(at, Field::Name), Role::Target);
        self.optional(self.part(at, Field::Alias), Role::Value);
        self.out.close();
        id
    }

    /// `undef a, b`.
    pub(super) fn undef(&mut self, at: At, role: Role) -> NodeId {
        let id = self.around_each(at, Kind::Generic, role, Role::Value);
        self.out.set_name(id, self.sort(at).name());
        id
    }
}
