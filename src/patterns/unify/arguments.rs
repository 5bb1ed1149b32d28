//! Calls, their arguments, parameters, and the unordered entries of dicts and sets.

use super::{Matcher, Then, is_ellipsis};
use crate::language::Language;
use crate::syntax::{Flags, Kind, NodeRef, Role};

impl<'p, 't> Matcher<'p, 't> {
    pub(super) fn call(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        let Some(callee) = p.child(Role::Callee) else { return false };
        let wanted: Vec<_> = p.children_with(Role::Argument).collect();
        let block = p.child(Role::Block);
        // Ruby's `a.b` means the attribute too, wherever that stands.
        if wanted.is_empty() && block.is_none() && p.has(Flags::NO_PARENS) {
            return self.node(callee, c.without_bare_call(), then);
        }
        if c.kind() != Kind::Call {
            return self.bare(callee, &wanted, block, c, then);
        }
        let Some(code) = c.child(Role::Callee) else { return false };
        let given = self.given(c, &wanted);
        let code_block = c.child(Role::Block);
        self.node(callee, code, &mut |m| {
            m.arguments(&wanted, &given, &mut |m| match (block, code_block) {
                (None, _) => then(m),
                (Some(block), Some(code)) => m.node(block, code, then),
                (Some(_), None) => false,
            })
        })
    }

    /// `foo(...)` matches a bare `foo`, which in Ruby is a call unless a local has that name, and in Python where it decorates.
    fn bare(
        &mut self,
        callee: NodeRef<'p>,
        wanted: &[NodeRef<'p>],
        block: Option<NodeRef<'p>>,
        c: NodeRef<'t>,
        then: Then<'_, 'p, 't>,
    ) -> bool {
        let empty = wanted.iter().all(|argument| is_ellipsis(*argument)) && block.is_none();
        let decorates = c.role() == Role::Value && c.parent().is_some_and(|above| above.kind() == Kind::Decorator);
        if empty && decorates {
            return self.node(callee, c, &mut |m| m.arguments(wanted, &[], then));
        }
        let may_call = self.target.language == Language::Ruby
            && c.kind() == Kind::Name
            && callee.kind() == Kind::Name
            && !matches!(c.role(), Role::Callee | Role::Target | Role::Parameter | Role::Name)
            && c.name().starts_with(|first: char| first.is_lowercase() || first == '_');
        empty
            && may_call
            && !self.target.facts.definitions.is_bound(c)
            && self.node(callee, c, &mut |m| m.arguments(wanted, &[], then))
    }

    /// The arguments of a call of code, with a braced hash or `**options` opened up where the pattern asks for keywords.
    fn given(&self, c: NodeRef<'t>, wanted: &[NodeRef<'p>]) -> Vec<NodeRef<'t>> {
        let mut given: Vec<_> = c.children_with(Role::Argument).collect();
        if !wanted.iter().any(|argument| matches!(argument.kind(), Kind::Keyword | Kind::Pair)) {
            return given;
        }
        let mut at = 0;
        while at < given.len() {
            if let Some(dict) = self.options(given[at], at + 1 == given.len()) {
                given.splice(at..=at, dict.children());
            }
            at += 1;
        }
        given
    }

    /// The literal hash that an argument passes as keywords.
    fn options(&self, argument: NodeRef<'t>, last: bool) -> Option<NodeRef<'t>> {
        let value = match argument.kind() {
            Kind::DoubleSplat => argument.child(Role::Value)?,
            Kind::Dict | Kind::Name if last && self.target.language == Language::Ruby => argument,
            _ => return None,
        };
        let value = if value.kind() == Kind::Name { self.target.facts.definitions.value(value)? } else { value };
        let value = unfrozen(value);
        (value.kind() == Kind::Dict).then_some(value)
    }

    /// Positional arguments in order, keywords in any order, an ellipsis for any run.
    pub(super) fn arguments(&mut self, wanted: &[NodeRef<'p>], given: &[NodeRef<'t>], then: Then<'_, 'p, 't>) -> bool {
        let Some((first, rest)) = wanted.split_first() else { return given.is_empty() && then(self) };
        if is_ellipsis(*first) {
            return self.run(*first, rest, given, then, Self::arguments);
        }
        if matches!(first.kind(), Kind::Keyword | Kind::Pair) {
            return (0..given.len()).any(|at| {
                if !matches!(given[at].kind(), Kind::Keyword | Kind::Pair) {
                    return false;
                }
                let left: Vec<_> = given[..at].iter().chain(&given[at + 1..]).copied().collect();
                self.node(*first, given[at], &mut |m| m.arguments(rest, &left, then))
            });
        }
        let Some((code, left)) = given.split_first() else { return false };
        if code.kind() == Kind::Keyword {
            return false;
        }
        self.node(*first, *code, &mut |m| m.arguments(rest, left, then))
    }

    /// A keyword or a pair: `a: 1`, `:a => 1` and `a=1` are the same, and so is `"a": 1` out of `**options`.
    pub(super) fn entry(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        let values = (p.child(Role::Value), c.child(Role::Value));
        let value = &mut |m: &mut Self| match values {
            (None, _) => then(m),
            (Some(value), Some(code)) => m.node(value, code, then),
            (Some(value), None) => value.kind() == Kind::Ellipsis && then(m),
        };
        match (p.kind(), c.kind()) {
            (Kind::Keyword, Kind::Keyword) => self.name(p, c, value),
            (Kind::Pair, Kind::Pair) => {
                let (Some(key), Some(code)) = (p.child(Role::Key), c.child(Role::Key)) else { return false };
                self.node(key, code, value)
            }
            (Kind::Keyword, Kind::Pair) => {
                let Some((key, part)) = c.child(Role::Key).and_then(|key| Some((key, key.first_child()?))) else {
                    return false;
                };
                let plain = matches!(key.kind(), Kind::Symbol | Kind::String)
                    && part.next_sibling().is_none()
                    && part.kind() == Kind::StringPart;
                plain && self.target.text(part.span()) == part.name() && self.name(p, part, value)
            }
            (Kind::Pair, Kind::Keyword) => self.pair_as_keyword(p, c, value),
            _ => false,
        }
    }

    /// The pattern `:a => $V` against `a: v`.
    fn pair_as_keyword(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        let Some(key) = p.child(Role::Key) else { return false };
        match (key.kind(), key.first_child()) {
            (Kind::Metavariable, _) => self.name(key, c, then),
            (Kind::Ellipsis, _) => then(self),
            (Kind::Symbol, Some(part)) if part.next_sibling().is_none() => self.name(part, c, then),
            _ => false,
        }
    }

    /// Entries in any order; without an ellipsis none may be left over.
    pub(super) fn unordered(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        let (open, wanted): (Vec<_>, Vec<_>) = p.children().partition(|entry| is_ellipsis(*entry));
        // `{...}` is a dict of any pairs and a set of any values.
        let either = wanted.is_empty() && !open.is_empty() && matches!(c.kind(), Kind::Dict | Kind::Set);
        if p.kind() != c.kind() && !either {
            return false;
        }
        let given: Vec<_> = c.children().collect();
        (!open.is_empty() || wanted.len() == given.len()) && self.entries(&wanted, &given, then)
    }

    fn entries(&mut self, wanted: &[NodeRef<'p>], given: &[NodeRef<'t>], then: Then<'_, 'p, 't>) -> bool {
        let Some((first, rest)) = wanted.split_first() else { return then(self) };
        (0..given.len()).any(|at| {
            self.node(*first, given[at], &mut |m| {
                let left: Vec<_> = given[..at].iter().chain(&given[at + 1..]).copied().collect();
                m.entries(rest, &left, then)
            })
        })
    }

    /// `def`: parameters in order, decorators in any, bodies as statements; whatever the pattern leaves out may be there.
    pub(super) fn function(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        if c.kind() != Kind::Function || (p.has(Flags::ASYNC) && !c.has(Flags::ASYNC)) {
            return false;
        }
        let wanted: Vec<_> = p.children_with(Role::Parameter).collect();
        let given: Vec<_> = c.children_with(Role::Parameter).collect();
        let (receivers, returns) =
            ((p.child(Role::Receiver), c.child(Role::Receiver)), (p.child(Role::Returns), c.child(Role::Returns)));
        let bodies = (p.child(Role::Body), c.child(Role::Body));
        self.decorated(p, c, &mut |m| {
            m.name(p, c, &mut |m| {
                m.optional(receivers.0, receivers.1, &mut |m| {
                    m.parameters(&wanted, &given, &mut |m| {
                        m.optional(returns.0, returns.1, &mut |m| m.optional(bodies.0, bodies.1, then))
                    })
                })
            })
        })
    }

    fn decorated(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        let wanted: Vec<_> = p
            .children_with(Role::Decorator)
            .filter_map(|d| d.child(Role::Value))
            .filter(|d| !is_ellipsis(*d))
            .collect();
        let given: Vec<_> = c.children_with(Role::Decorator).filter_map(|d| d.child(Role::Value)).collect();
        self.decorators(&wanted, &given, then)
    }

    /// In any order; `@dec(...)` is `@dec` too.
    fn decorators(&mut self, wanted: &[NodeRef<'p>], given: &[NodeRef<'t>], then: Then<'_, 'p, 't>) -> bool {
        let Some((first, rest)) = wanted.split_first() else { return then(self) };
        let open = first.kind() == Kind::Call && first.children_with(Role::Argument).all(is_ellipsis);
        let bare = first.child(Role::Callee).filter(|_| open);
        (0..given.len()).any(|at| {
            let left: Vec<_> = given[..at].iter().chain(&given[at + 1..]).copied().collect();
            let wanted = bare.filter(|_| given[at].kind() != Kind::Call).unwrap_or(*first);
            self.node(wanted, given[at], &mut |m| m.decorators(rest, &left, then))
        })
    }

    fn parameters(&mut self, wanted: &[NodeRef<'p>], given: &[NodeRef<'t>], then: Then<'_, 'p, 't>) -> bool {
        let Some((first, rest)) = wanted.split_first() else { return given.is_empty() && then(self) };
        if is_ellipsis(*first) {
            return self.run(*first, rest, given, then, Self::parameters);
        }
        let Some((code, left)) = given.split_first() else { return false };
        let same_splat = first.has(Flags::SPLAT) == code.has(Flags::SPLAT)
            && first.has(Flags::DOUBLE_SPLAT) == code.has(Flags::DOUBLE_SPLAT);
        let (types, defaults) = (
            (first.child(Role::Type), code.child(Role::Type)),
            (first.child(Role::Default), code.child(Role::Default)),
        );
        same_splat
            && self.name(*first, *code, &mut |m| {
                m.optional(types.0, types.1, &mut |m| match defaults {
                    (None, _) => m.parameters(rest, left, then),
                    (Some(default), Some(given)) => m.node(default, given, &mut |m| m.parameters(rest, left, then)),
                    (Some(_), None) => false,
                })
            })
    }

    /// `class` and `module`: bases as arguments, none asked for when the pattern has none.
    pub(super) fn class(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        if p.kind() != c.kind() {
            return false;
        }
        let wanted: Vec<_> = p.children_with(Role::Base).collect();
        let keywords = wanted.iter().any(|base| base.kind() == Kind::Keyword);
        let given: Vec<_> =
            c.children_with(Role::Base).filter(|base| keywords || base.kind() != Kind::Keyword).collect();
        let (names, bodies) = ((p.child(Role::Name), c.child(Role::Name)), (p.child(Role::Body), c.child(Role::Body)));
        self.decorated(p, c, &mut |m| {
            m.optional(names.0, names.1, &mut |m| {
                let body = &mut |m: &mut Self| m.optional(bodies.0, bodies.1, then);
                if wanted.is_empty() { body(m) } else { m.arguments(&wanted, &given, body) }
            })
        })
    }

    /// `import a` also means `import a.b`, `import a as c` and `from a import b`.
    pub(super) fn import(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        match (p.kind(), c.kind()) {
            (Kind::Import, Kind::Import) => {
                let given: Vec<_> = c.children().collect();
                p.children().all(|item| {
                    given.iter().any(|code| begins(code.name(), item.name())) || super::is_metavariable(item.name())
                }) && self.import_names(p, &given, then)
            }
            (Kind::Import, Kind::ImportFrom) => {
                let has =
                    |item: &str| begins(c.name(), item) || c.children().any(|it| is_member(item, c.name(), it.name()));
                p.children().any(|item| has(item.name())) && then(self)
            }
            (Kind::ImportFrom, Kind::ImportFrom) => {
                let given: Vec<_> = c.children().collect();
                self.name(p, c, &mut |m| m.import_names(p, &given, then))
            }
            _ => false,
        }
    }

    fn import_names(&mut self, p: NodeRef<'p>, given: &[NodeRef<'t>], then: Then<'_, 'p, 't>) -> bool {
        let wanted: Vec<_> = p.children().filter(|item| item.name() != "...").collect();
        self.import_items(&wanted, given, then)
    }

    fn import_items(&mut self, wanted: &[NodeRef<'p>], given: &[NodeRef<'t>], then: Then<'_, 'p, 't>) -> bool {
        let Some((first, rest)) = wanted.split_first() else { return then(self) };
        (0..given.len()).any(|at| {
            let code = given[at];
            let (alias, code_alias) = (first.child(Role::Alias), code.child(Role::Alias));
            let next = &mut |m: &mut Self| match (alias, code_alias) {
                (None, _) => m.import_items(rest, given, then),
                (Some(alias), Some(code)) => m.node(alias, code, &mut |m| m.import_items(rest, given, then)),
                (Some(_), None) => false,
            };
            if begins(code.name(), first.name()) { next(self) } else { self.name(*first, code, next) }
        })
    }
}

/// Whether a dotted name is `module` or lies in it.
fn begins(name: &str, module: &str) -> bool {
    name.strip_prefix(module).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Whether a dotted name is that of a module's member.
fn is_member(name: &str, module: &str, member: &str) -> bool {
    name.strip_prefix(module).and_then(|rest| rest.strip_prefix('.')) == Some(member)
}

/// `{…}.freeze` is the hash.
fn unfrozen(value: NodeRef<'_>) -> NodeRef<'_> {
    let callee = value.child(Role::Callee).filter(|c| value.kind() == Kind::Call && c.name() == "freeze");
    callee.and_then(|c| c.child(Role::Object)).unwrap_or(value)
}
