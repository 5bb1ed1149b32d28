//! Which scope binds a name, where, and to what. A name stands for the value that the last plain assignment before it gave,
//! where that is sure: in straight-line code, or when nothing else binds the name.

use std::collections::hash_map::Entry;

use rustc_hash::{FxHashMap, FxHashSet};

use super::attributes::Attributes;
use crate::syntax::{Flags, Kind, NodeId, NodeRef, Role, Symbol, Tree};

/// One binding or change of a name.
#[derive(Clone, Copy, Debug)]
struct Binding {
    effect: Effect,
    /// What is bound: a name, a parameter, an imported item, a definition.
    target: NodeId,
    /// Where it has happened.
    at: u32,
    /// The next one of the same name.
    next: Option<u32>,
}

/// What a binding does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Effect {
    /// Makes the name stand for a value.
    Value(NodeId),
    /// Makes the name stand for what an import brings.
    Import,
    /// Makes the name stand for something not known.
    Unknown,
    /// Makes it a name of its own: a parameter, a definition, what a loop or a handler binds.
    Own,
    /// Changes what the name's value holds.
    Change,
    /// The name may be bound from anywhere.
    Anywhere,
}

/// The bindings of a name in a scope: the first, the last and their count.
#[derive(Clone, Copy, Debug)]
struct Chain {
    first: u32,
    last: u32,
    count: u32,
    /// Whether the scope binds the name at all, and not only changes what its value holds.
    binds: bool,
}

/// The bindings of a tree.
#[derive(Debug)]
pub struct Definitions {
    by_scope: FxHashMap<(NodeId, Symbol), Chain>,
    bindings: Vec<Binding>,
    /// Names that some assignment makes an alias of another name: few, so most lookups end here.
    aliases: FxHashSet<Symbol>,
    attributes: Attributes,
    constants_by_case: bool,
}

impl Definitions {
    pub(super) fn new(tree: &Tree, constants_by_case: bool) -> Self {
        let mut definitions = Self {
            by_scope: FxHashMap::default(),
            bindings: Vec::new(),
            aliases: FxHashSet::default(),
            attributes: Attributes::default(),
            constants_by_case,
        };
        for node in tree.nodes() {
            definitions.read(node);
        }
        definitions
    }

    fn read(&mut self, node: NodeRef<'_>) {
        match node.kind() {
            Kind::Assign => {
                if let (Some(target), Some(value)) = (node.child(Role::Target), node.child(Role::Value)) {
                    self.bind_pattern(target, Some(value), node.span().end);
                }
            }
            // What `x ||= v` finds before may be anything.
            Kind::AugmentedAssign | Kind::Delete => {
                node.children().filter(|child| child.role() != Role::Value || node.kind() == Kind::Delete).for_each(
                    |target| {
                        self.bind_pattern(target, None, node.span().end);
                    },
                );
            }
            Kind::For | Kind::ComprehensionFor | Kind::WithItem | Kind::Handler => {
                node.children_with(Role::Target).for_each(|target| self.bind_own(target));
            }
            Kind::Parameter => self.bind(parameter_scope(node), node.symbol(), Effect::Own, node),
            Kind::ImportItem => self.bind_import(node),
            Kind::Global => self.bind_globals(node),
            Kind::ModuleDefinition => self.attributes.define(node),
            Kind::Function | Kind::Class => {
                if node.kind() == Kind::Class {
                    self.attributes.define(node);
                }
                if let Some(above) = node.parent() {
                    self.bind(scope_of(above).id(), node.symbol(), Effect::Own, node);
                }
            }
            Kind::Arm => node.children_with(Role::Pattern).for_each(|pattern| self.bind_arm(pattern)),
            // `text << more` changes a string where it stands.
            Kind::Binary if node.name() == "<<" => {
                node.children_with(Role::Left)
                    .filter(|left| left.kind() == Kind::Name)
                    .for_each(|left| self.bind(scope_of(left).id(), left.symbol(), Effect::Change, left));
            }
            _ => {}
        }
    }

    fn bind_pattern(&mut self, target: NodeRef<'_>, value: Option<NodeRef<'_>>, at: u32) {
        match target.kind() {
            Kind::Name => {
                if value.is_some_and(may_name) {
                    self.aliases.insert(target.symbol());
                }
                let effect = value.map_or(Effect::Unknown, |value| Effect::Value(value.id()));
                self.bind_at(scope_of(target).id(), target.symbol(), effect, target, at);
            }
            Kind::Tuple | Kind::List => self.bind_parts(target, value, at),
            Kind::Splat => target.children().for_each(|inner| self.bind_pattern(inner, None, at)),
            Kind::Attribute | Kind::Variable => self.attributes.store(target, value),
            // `x[k] = v` changes what x holds.
            Kind::Index => {
                let field =
                    target.child(Role::Object).filter(|it| matches!(it.kind(), Kind::Attribute | Kind::Variable));
                field.into_iter().for_each(|field| self.attributes.store(field, None));
                let object = target.child(Role::Object).filter(|object| object.kind() == Kind::Name);
                object.into_iter().for_each(|object| {
                    self.bind_at(scope_of(object).id(), object.symbol(), Effect::Change, object, at);
                });
            }
            _ => {}
        }
    }

    fn bind_parts(&mut self, target: NodeRef<'_>, value: Option<NodeRef<'_>>, at: u32) {
        let parts: Vec<_> = target.children().collect();
        let values: Vec<_> = value
            .filter(|value| matches!(value.kind(), Kind::Tuple | Kind::List))
            .map(|value| value.children().collect())
            .unwrap_or_default();
        let paired = parts.len() == values.len() && !parts.iter().chain(&values).any(|part| part.kind() == Kind::Splat);
        for (nth, part) in parts.into_iter().enumerate() {
            self.bind_pattern(part, if paired { Some(values[nth]) } else { None }, at);
        }
    }

    fn bind_arm(&mut self, pattern: NodeRef<'_>) {
        pattern.descendants().filter(|node| node.kind() == Kind::Name).for_each(|name| self.bind_own(name));
    }

    /// The names of a target that is no assignment's.
    fn bind_own(&mut self, target: NodeRef<'_>) {
        match target.kind() {
            Kind::Name => {
                self.bind_at(scope_of(target).id(), target.symbol(), Effect::Own, target, target.span().end);
            }
            Kind::Tuple | Kind::List | Kind::Splat => target.children().for_each(|part| self.bind_own(part)),
            Kind::Attribute | Kind::Variable => self.attributes.store(target, None),
            // `for x[k] in …` changes what x holds.
            Kind::Index => self.bind_pattern(target, None, target.span().end),
            _ => {}
        }
    }

    fn bind_import(&mut self, item: NodeRef<'_>) {
        let local = item.child(Role::Alias).unwrap_or(item);
        self.bind(scope_of(item).id(), local.symbol(), Effect::Import, local);
    }

    fn bind_globals(&mut self, node: NodeRef<'_>) {
        let root = node.tree().root().id();
        for name in node.children() {
            for scope in [root, scope_of(node).id()] {
                self.bind(scope, name.symbol(), Effect::Anywhere, name);
            }
        }
    }

    fn bind(&mut self, scope: NodeId, symbol: Symbol, effect: Effect, target: NodeRef<'_>) {
        self.bind_at(scope, symbol, effect, target, target.span().start);
    }

    fn bind_at(&mut self, scope: NodeId, symbol: Symbol, effect: Effect, target: NodeRef<'_>, at: u32) {
        let own = self.bindings.len() as u32;
        self.bindings.push(Binding { effect, target: target.id(), at, next: None });
        match self.by_scope.entry((scope, symbol)) {
            Entry::Occupied(mut known) => {
                let chain = known.get_mut();
                self.bindings[chain.last as usize].next = Some(own);
                (chain.last, chain.count) = (own, chain.count + 1);
                chain.binds |= effect != Effect::Change;
            }
            Entry::Vacant(free) => {
                free.insert(Chain { first: own, last: own, count: 1, binds: effect != Effect::Change });
            }
        }
    }

    /// The bindings of a name in the scope that it is looked up in, and whether that is the scope around it.
    fn chain(&self, name: NodeRef<'_>) -> Option<(Chain, bool)> {
        self.chain_where(name, |chain| chain.binds)
    }

    fn chain_where(&self, name: NodeRef<'_>, fits: impl Fn(&Chain) -> bool) -> Option<(Chain, bool)> {
        let constant = self.constants_by_case && name.name().starts_with(|c: char| c.is_ascii_uppercase());
        let mut scope = scope_of(name);
        let mut own = true;
        loop {
            let class = matches!(scope.kind(), Kind::Class | Kind::ModuleDefinition | Kind::SingletonClass);
            if (own || constant || !class)
                && let Some(found) = self.by_scope.get(&(scope.id(), name.symbol())).filter(|found| fits(found))
            {
                return Some((*found, own));
            }
            // A Ruby method or class body does not see the locals around it.
            if self.constants_by_case && !constant && (class || scope.kind() == Kind::Function) {
                return None;
            }
            own = false;
            scope = scope_of(scope.parent()?);
        }
    }

    /// Whether anything binds a name.
    #[must_use]
    pub fn is_bound(&self, name: NodeRef<'_>) -> bool {
        self.chain(name).is_some()
    }

    fn each(&self, chain: Chain) -> impl Iterator<Item = &Binding> {
        std::iter::successors(self.bindings.get(chain.first as usize), |binding| {
            self.bindings.get(binding.next? as usize)
        })
    }

    /// What declares a name as seen from where it is used: its first binding, or the last before it that names a type.
    #[must_use]
    pub fn declaration(&self, name: NodeRef<'_>) -> Option<NodeId> {
        let (chain, own) = self.chain(name)?;
        let first = self.bindings[chain.first as usize].target;
        if !own || chain.count == 1 {
            return Some(first);
        }
        let typed = |target: NodeId| name.tree().node(target).parent().is_some_and(|it| it.child(Role::Type).is_some());
        let before = self.each(chain).take_while(|binding| name.tree().node(binding.target).span() <= name.span());
        before.map(|binding| binding.target).filter(|target| typed(*target)).last().or(Some(first))
    }

    /// The name, attribute or bare call that a name is an alias of.
    #[must_use]
    pub fn alias<'t>(&self, name: NodeRef<'t>) -> Option<NodeRef<'t>> {
        if self.aliases.contains(&name.symbol()) { self.origin(name).filter(|value| may_name(*value)) } else { None }
    }

    /// The value a name stands for: that of the last assignment before it, or of the only one in an outer scope, unchanged since.
    #[must_use]
    pub fn value<'t>(&self, name: NodeRef<'t>) -> Option<NodeRef<'t>> {
        if name.kind() == Kind::Name { self.standing(name, true) } else { self.attribute(name) }
    }

    /// The value of an attribute that a class or its initializer gives it, once and for all in this file.
    fn attribute<'t>(&self, node: NodeRef<'t>) -> Option<NodeRef<'t>> {
        let tree = node.tree();
        let class = self.attributes.class_of(node).filter(|_| node.role() != Role::Target).map(|id| tree.node(id))?;
        if let Some(value) = self.attributes.initial(class, node) {
            return Some(tree.node(value));
        }
        let constant = node.name().starts_with(|c: char| c.is_ascii_uppercase());
        if self.attributes.is_stored(class, node.symbol()) || (self.constants_by_case && !constant) {
            return None;
        }
        let in_body = |class: NodeRef<'_>| self.by_scope.get(&(class.id(), node.symbol()));
        if super::attributes::is_own(node) && self.attributes.below(class).any(|below| in_body(below).is_some()) {
            return None;
        }
        let chain = in_body(class).filter(|chain| chain.count == 1)?;
        match self.bindings[chain.first as usize].effect {
            Effect::Value(value) if is_unconditional(tree.node(self.bindings[chain.first as usize].target)) => {
                Some(tree.node(value))
            }
            _ => None,
        }
    }

    /// The same, whatever has been done to what the value holds.
    #[must_use]
    pub fn origin<'t>(&self, name: NodeRef<'t>) -> Option<NodeRef<'t>> {
        self.standing(name, false)
    }

    fn standing<'t>(&self, name: NodeRef<'t>, unchanged: bool) -> Option<NodeRef<'t>> {
        // An assignment's own target stands for nothing yet.
        let (chain, own) = self.chain(name).filter(|_| name.role() != Role::Target)?;
        let mut bindings = self.each(chain).filter(|binding| unchanged || binding.effect != Effect::Change);
        let only = if own {
            match reaching(name, bindings).as_slice() {
                [only] => *only,
                _ => return None,
            }
        } else {
            bindings.next().filter(|_| bindings.next().is_none())?
        };
        match only.effect {
            Effect::Value(value) => Some(name.tree().node(value)),
            _ => None,
        }
    }

    /// What a name was imported as where it is used, by the nodes that bind it: several when branches import differently.
    /// An assignment does not end an import: code that gives a module's name to something else goes on to mean the module.
    #[must_use]
    pub fn imports(&self, name: NodeRef<'_>) -> Vec<NodeId> {
        let names = |binding: &&Binding| matches!(binding.effect, Effect::Import | Effect::Own);
        let Some((chain, own)) = self.chain_where(name, |chain| self.each(*chain).any(|it| names(&it))) else {
            return Vec::new();
        };
        let mut live = reaching(name, self.each(chain).filter(names));
        if !own && live.is_empty() {
            // Functions run after the statements below them, as far as those run for sure.
            let sure = |binding: &&Binding| names(binding) && is_unconditional(name.tree().node(binding.target));
            live = self.each(chain).filter(sure).collect();
        }
        live.into_iter().filter(|it| it.effect == Effect::Import).map(|binding| binding.target).collect()
    }
}

/// How many bindings are told apart that may be in force at once.
const ALIVE: usize = 256;

/// The bindings that may be in force where a name is used.
fn reaching<'d>(name: NodeRef<'_>, bindings: impl Iterator<Item = &'d Binding>) -> Vec<&'d Binding> {
    let (tree, used) = (name.tree(), name.span());
    let (before, after): (Vec<&Binding>, Vec<&Binding>) = bindings.partition(|binding| binding.at <= used.start);
    let mut live: Vec<&Binding> = Vec::new();
    // From the last one back to one that surely ran.
    for binding in before.into_iter().rev() {
        live.push(binding);
        if binding.effect == Effect::Anywhere {
            live.push(binding);
        } else if live.len() > ALIVE || (binding.effect != Effect::Change && is_sure(tree.node(binding.target), name)) {
            break;
        }
    }
    live.reverse();
    let repeated = around(name).any(is_repeated);
    for binding in after {
        if binding.effect == Effect::Anywhere {
            live.push(binding);
            live.push(binding);
        } else if repeated && live.len() <= ALIVE {
            let again = around(tree.node(binding.target)).find(|it| is_repeated(*it) && it.span().contains(used));
            let settled = |again: NodeRef<'_>| {
                let mut before = live.iter().map(|it| tree.node(it.target));
                before.any(|it| again.span().contains(it.span()) && is_sure(it, name))
            };
            if again.is_some_and(|again| !settled(again)) {
                live.push(binding);
            }
        }
    }
    live
}

/// What a node stands in, up to its scope.
fn around(node: NodeRef<'_>) -> impl Iterator<Item = NodeRef<'_>> {
    let scope = scope_of(node);
    node.ancestors().take_while(move |it| *it != scope)
}

/// Whether what stands inside may run more than once.
const fn is_repeated(node: NodeRef<'_>) -> bool {
    matches!(node.kind(), Kind::For | Kind::While | Kind::Lambda)
}

/// Whether a binding that comes before a name always runs before it: it stands in a statement of a block around the name.
fn is_sure(target: NodeRef<'_>, name: NodeRef<'_>) -> bool {
    let scope = scope_of(target);
    for at in target.ancestors() {
        match at.kind() {
            Kind::Boolean | Kind::If | Kind::Lambda | Kind::Comprehension => return false,
            // What a loop or a handler binds is bound in its body.
            Kind::Block | Kind::For | Kind::Handler | Kind::Arm => return at.span().contains(name.span()),
            _ if at == scope => return true,
            _ => {}
        }
    }
    true
}

/// Whether a binding runs whenever its scope does.
pub(super) fn is_unconditional(target: NodeRef<'_>) -> bool {
    !around(target)
        .any(|it| matches!(it.kind(), Kind::If | Kind::Lambda | Kind::Try | Kind::For | Kind::While | Kind::Boolean))
}

fn may_name(value: NodeRef<'_>) -> bool {
    match value.kind() {
        Kind::Name | Kind::Attribute => true,
        Kind::Call => value.has(Flags::NO_PARENS),
        _ => false,
    }
}

/// The nearest scope a node is evaluated in. Blocks of a call share their method's names.
fn scope_of(node: NodeRef<'_>) -> NodeRef<'_> {
    let mut at = node;
    let mut below = None;
    loop {
        let scope = match at.kind() {
            Kind::Module
            | Kind::Function
            | Kind::Class
            | Kind::ModuleDefinition
            | Kind::SingletonClass
            | Kind::Comprehension => true,
            Kind::Lambda => !at.has(Flags::BLOCK),
            _ => false,
        };
        if scope && !below.is_some_and(is_head) {
            return at;
        }
        match at.parent() {
            Some(parent) => (below, at) = (Some(at), parent),
            None => return at,
        }
    }
}

/// Decorators, bases, parameter defaults and the like are evaluated outside of what they belong to.
fn is_head(child: NodeRef<'_>) -> bool {
    matches!(child.role(), Role::Decorator | Role::Base | Role::Returns | Role::Receiver | Role::Parameter | Role::Name)
}

fn parameter_scope(parameter: NodeRef<'_>) -> NodeId {
    match parameter.ancestors().find(|owner| matches!(owner.kind(), Kind::Function | Kind::Lambda)) {
        // A block's parameters live where its method's names live: a second name of that spelling makes both unknown.
        Some(owner) if owner.kind() == Kind::Lambda && owner.has(Flags::BLOCK) => scope_of(owner).id(),
        Some(owner) => owner.id(),
        None => parameter.id(),
    }
}
