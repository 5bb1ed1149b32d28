//! Which scope binds a name, how often, and to what. A name bound exactly once, by a plain assignment, stands for its value.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::syntax::{Flags, Kind, NodeId, NodeRef, Role, Symbol, Tree};

/// What binds a name in a scope.
#[derive(Clone, Copy, Debug)]
pub struct Definition {
    /// How many bindings and changes there are.
    pub bindings: u32,
    /// The value of the only assignment.
    pub value: Option<NodeId>,
    /// The first binding's target.
    pub target: NodeId,
}

/// The bindings of a tree.
#[derive(Debug)]
pub struct Definitions {
    by_scope: FxHashMap<(NodeId, Symbol), Definition>,
    /// Names that some assignment makes an alias of another name: few, so most lookups end here.
    aliases: FxHashSet<Symbol>,
    constants_by_case: bool,
}

impl Definitions {
    pub(super) fn new(tree: &Tree, constants_by_case: bool) -> Self {
        let mut definitions = Self { by_scope: FxHashMap::default(), aliases: FxHashSet::default(), constants_by_case };
        for node in tree.nodes() {
            definitions.read(node);
        }
        definitions
    }

    fn read(&mut self, node: NodeRef<'_>) {
        match node.kind() {
            Kind::Assign => {
                if let (Some(target), Some(value)) = (node.child(Role::Target), node.child(Role::Value)) {
                    self.bind_pattern(target, Some(value));
                }
            }
            // What `x ||= v` finds before may be anything.
            Kind::AugmentedAssign => node.children_with(Role::Target).for_each(|target| self.change(target)),
            Kind::For | Kind::ComprehensionFor | Kind::WithItem | Kind::Handler => {
                node.children_with(Role::Target).for_each(|target| self.bind_pattern(target, None));
            }
            Kind::Delete => node.children().for_each(|target| self.bind_pattern(target, None)),
            Kind::Parameter => self.bind(parameter_scope(node), node.symbol(), None, node.id()),
            Kind::ImportItem => self.bind_import(node),
            Kind::Global => self.bind_globals(node),
            Kind::Function | Kind::Class => {
                if let Some(above) = node.parent() {
                    self.bind(scope_of(above).id(), node.symbol(), None, node.id());
                }
            }
            Kind::Arm => node.children_with(Role::Pattern).for_each(|pattern| self.bind_arm(pattern)),
            // `text << more` changes a string where it stands.
            Kind::Binary if node.name() == "<<" => {
                node.children_with(Role::Left)
                    .filter(|left| left.kind() == Kind::Name)
                    .for_each(|left| self.change(left));
            }
            _ => {}
        }
    }

    fn bind_pattern(&mut self, target: NodeRef<'_>, value: Option<NodeRef<'_>>) {
        match target.kind() {
            Kind::Name => {
                if value.is_some_and(may_name) {
                    self.aliases.insert(target.symbol());
                }
                self.bind(scope_of(target).id(), target.symbol(), value.map(NodeRef::id), target.id());
            }
            Kind::Tuple | Kind::List => self.bind_parts(target, value),
            Kind::Splat => target.children().for_each(|inner| self.bind_pattern(inner, None)),
            // `x[k] = v` changes what x holds.
            Kind::Index => {
                let object = target.child(Role::Object).filter(|object| object.kind() == Kind::Name);
                object.into_iter().for_each(|object| self.bind_pattern(object, None));
            }
            _ => {}
        }
    }

    fn bind_parts(&mut self, target: NodeRef<'_>, value: Option<NodeRef<'_>>) {
        let parts: Vec<_> = target.children().collect();
        let values: Vec<_> = value
            .filter(|value| matches!(value.kind(), Kind::Tuple | Kind::List))
            .map(|value| value.children().collect())
            .unwrap_or_default();
        let paired = parts.len() == values.len() && !parts.iter().chain(&values).any(|part| part.kind() == Kind::Splat);
        for (at, part) in parts.into_iter().enumerate() {
            self.bind_pattern(part, if paired { Some(values[at]) } else { None });
        }
    }

    /// Counts as two bindings: never a single one.
    fn change(&mut self, target: NodeRef<'_>) {
        self.bind_pattern(target, None);
        self.bind_pattern(target, None);
    }

    fn bind_arm(&mut self, pattern: NodeRef<'_>) {
        for name in pattern.descendants().filter(|node| node.kind() == Kind::Name) {
            self.bind(scope_of(name).id(), name.symbol(), None, name.id());
        }
    }

    fn bind_import(&mut self, item: NodeRef<'_>) {
        let local = item.child(Role::Alias).unwrap_or(item);
        self.bind(scope_of(item).id(), local.symbol(), None, local.id());
    }

    fn bind_globals(&mut self, node: NodeRef<'_>) {
        let root = node.tree().root().id();
        for name in node.children() {
            for scope in [root, scope_of(node).id()] {
                self.bind(scope, name.symbol(), None, name.id());
                self.bind(scope, name.symbol(), None, name.id());
            }
        }
    }

    fn bind(&mut self, scope: NodeId, symbol: Symbol, value: Option<NodeId>, target: NodeId) {
        let entry = self.by_scope.entry((scope, symbol)).or_insert(Definition { bindings: 0, value, target });
        entry.bindings += 1;
        if entry.bindings > 1 {
            entry.value = None;
        }
    }

    /// What binds a name as seen from where it is used.
    #[must_use]
    pub fn lookup(&self, name: NodeRef<'_>) -> Option<Definition> {
        let constant = self.constants_by_case && name.name().starts_with(|c: char| c.is_ascii_uppercase());
        let mut scope = scope_of(name);
        let mut own = true;
        loop {
            let class = matches!(scope.kind(), Kind::Class | Kind::ModuleDefinition | Kind::SingletonClass);
            if (own || constant || !class)
                && let Some(found) = self.by_scope.get(&(scope.id(), name.symbol()))
            {
                return Some(*found);
            }
            // A Ruby method or class body does not see the locals around it.
            if self.constants_by_case && !constant && (class || scope.kind() == Kind::Function) {
                return None;
            }
            own = false;
            scope = scope_of(scope.parent()?);
        }
    }

    /// The name, attribute or bare call that a name is an alias of.
    #[must_use]
    pub fn alias<'t>(&self, name: NodeRef<'t>) -> Option<NodeRef<'t>> {
        if self.aliases.contains(&name.symbol()) { self.value(name).filter(|value| may_name(*value)) } else { None }
    }

    /// The value a name stands for: its only assignment, made before the use or in an outer scope.
    #[must_use]
    pub fn value<'t>(&self, name: NodeRef<'t>) -> Option<NodeRef<'t>> {
        let value = name.tree().node(self.lookup(name)?.value?);
        let same_scope = scope_of(value) == scope_of(name);
        (!same_scope || value.span().end <= name.span().start).then_some(value)
    }
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
