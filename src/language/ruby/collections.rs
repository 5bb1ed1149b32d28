//! Arrays, hashes and their pairs.

use super::concrete::At;
use super::grammar::{Field, Sort};
use super::lowering::Lowering;
use crate::source::Span;
use crate::syntax::{Flags, Kind, NodeId, Role};

impl<'t> Lowering<'t> {
    /// A list of a row's children, brackets or not; pairs among them make a hash.
    pub(super) fn list(&mut self, at: At, role: Role) -> NodeId {
        let id = self.open(at, Kind::List, role);
        let mut elements = self.children(at);
        while let Some(element) = elements.next() {
            if !self.is_pair(element) {
                self.lower(element, Role::Element);
                continue;
            }
            let run = elements.clone().take_while(|next| self.is_pair(*next));
            let (count, last) = run.fold((0, element), |(count, _), next| (count + 1, next));
            let span = Span::new(self.span(element).start, self.span(last).end);
            let mut pairs = std::iter::once(element).chain(elements.by_ref().take(count));
            self.dict(&mut pairs, span, Role::Element);
        }
        self.out.close();
        id
    }

    /// Whether it is an entry of a hash written without braces.
    pub(super) fn is_pair(&self, at: At) -> bool {
        matches!(self.sort(at), Sort::Pair | Sort::HashSplatArgument)
    }

    /// A hash of some rows.
    pub(super) fn dict(&mut self, entries: &mut dyn Iterator<Item = At>, span: Span, role: Role) -> NodeId {
        let id = self.out.open(Kind::Dict, role, span);
        for entry in entries {
            self.lower(entry, Role::Element);
        }
        self.out.close();
        id
    }

    pub(super) fn hash(&mut self, at: At, role: Role) -> NodeId {
        self.around_each(at, Kind::Dict, role, Role::Element)
    }

    pub(super) fn pair(&mut self, at: At, role: Role) -> NodeId {
        let id = self.open(at, Kind::Pair, role);
        self.out.add_flags(id, self.pair_flags(at));
        if let Some(key) = self.part(at, Field::Key) {
            self.key(key);
        }
        self.optional(self.part(at, Field::Value), Role::Value);
        self.out.close();
        id
    }

    /// A pair's key; a string before a colon is a symbol.
    pub(super) fn key(&mut self, key: At) {
        if self.sort(key) == Sort::String && self.before_colon(key) {
            let id = self.symbol(key, Role::Key);
            self.out.add_flags(id, Flags::KEY);
        } else {
            self.lower(key, Role::Key);
        }
    }

    fn before_colon(&self, key: At) -> bool {
        self.text.as_bytes().get(self.span(key).end as usize) == Some(&b':')
    }

    pub(super) fn pair_flags(&self, at: At) -> Flags {
        let rocket = self.part(at, Field::Key).is_some_and(|key| match self.sort(key) {
            Sort::HashKeySymbol => false,
            Sort::String => !self.before_colon(key),
            _ => true,
        });
        Flags::EMPTY.when(rocket, Flags::HASH_ROCKET)
    }

    /// The name of a key that is a symbol without interpolation or escapes.
    pub(super) fn plain_symbol(&self, key: At) -> Option<&'t str> {
        match self.sort(key) {
            Sort::HashKeySymbol => Some(self.str(key)),
            Sort::SimpleSymbol => self.str(key).strip_prefix(':'),
            Sort::DelimitedSymbol => self.plain_content(key),
            Sort::String if self.before_colon(key) => self.plain_content(key),
            _ => None,
        }
    }

    fn plain_content(&self, at: At) -> Option<&'t str> {
        let mut parts = self.children(at);
        let only = parts.next().filter(|part| self.sort(*part) == Sort::StringContent)?;
        let text = self.str(only);
        (parts.next().is_none() && !text.contains('\\')).then_some(text)
    }
}
