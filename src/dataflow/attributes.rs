//! Attributes of classes and of their objects whose value a file gives once: in the body of the class or in its initializer.

use std::collections::hash_map::Entry;

use rustc_hash::FxHashMap;

use super::definitions::is_unconditional;
use crate::syntax::{Kind, NodeId, NodeRef, Role, Symbol};

/// Where a file's attributes get their values.
#[derive(Debug, Default)]
pub(super) struct Attributes {
    /// Classes and modules by name; none where two have it.
    classes: FxHashMap<Symbol, Option<NodeId>>,
    /// What is stored to attributes of a name.
    stored: FxHashMap<Symbol, Vec<Stored>>,
}

/// What is stored to an attribute.
#[derive(Clone, Copy, Debug)]
struct Stored {
    /// The class that stores it to its own object; none where it may be an object of any.
    class: Option<NodeId>,
    /// What its initializer gives it, whatever that is given.
    initial: Option<NodeId>,
}

impl Attributes {
    pub fn define(&mut self, class: NodeRef<'_>) {
        match self.classes.entry(name_of(class)) {
            Entry::Occupied(mut known) => drop(known.insert(None)),
            Entry::Vacant(free) => drop(free.insert(Some(class.id()))),
        }
    }

    pub fn store(&mut self, target: NodeRef<'_>, value: Option<NodeRef<'_>>) {
        let class = if is_own(target) { class_around(target) } else { None };
        let initial = value.filter(|_| initializes(target)).map(NodeRef::id);
        self.stored.entry(target.symbol()).or_default().push(Stored { class, initial });
    }

    /// What is stored to an attribute of a class, or of one that stands on it in this file.
    fn stored(&self, class: NodeRef<'_>, attribute: Symbol) -> impl Iterator<Item = &Stored> {
        let all = self.stored.get(&attribute).into_iter().flatten();
        all.filter(move |it| it.class.is_none_or(|other| stands_on(class.tree().node(other), class)))
    }

    pub fn is_stored(&self, class: NodeRef<'_>, attribute: Symbol) -> bool {
        self.stored(class, attribute).next().is_some()
    }

    /// What the initializer of a class gives an attribute of its own object, when nothing else does.
    pub fn initial(&self, class: NodeRef<'_>, node: NodeRef<'_>) -> Option<NodeId> {
        let mut stored = self.stored(class, node.symbol()).filter(|_| is_own(node));
        let only = stored.next().filter(|it| it.class == Some(class.id()))?;
        only.initial.filter(|_| stored.next().is_none())
    }

    /// The classes that stand on another in this file.
    pub fn below<'t>(&self, class: NodeRef<'t>) -> impl Iterator<Item = NodeRef<'t>> {
        let all = self.classes.values().copied().flatten().filter(move |other| *other != class.id());
        all.map(move |other| class.tree().node(other)).filter(move |other| stands_on(*other, class))
    }

    /// The class that an attribute is one of: the one around where it is an object's own, or the one that is named.
    pub fn class_of(&self, node: NodeRef<'_>) -> Option<NodeId> {
        if is_own(node) {
            return class_around(node);
        }
        let holder =
            node.child(Role::Object).filter(|holder| node.kind() == Kind::Attribute && holder.kind() == Kind::Name)?;
        *self.classes.get(&holder.symbol())?
    }
}

/// Whether an attribute is one of the object or class that the code around belongs to.
pub(super) fn is_own(node: NodeRef<'_>) -> bool {
    match node.kind() {
        Kind::Variable => node.name().starts_with('@'),
        Kind::Attribute => node.child(Role::Object).is_some_and(|it| matches!(it.name(), "self" | "cls")),
        _ => false,
    }
}

fn class_around(node: NodeRef<'_>) -> Option<NodeId> {
    node.ancestors().find(|around| around.kind() == Kind::Class).map(NodeRef::id)
}

/// Whether a store stands in an initializer, of its own object, and always runs.
fn initializes(target: NodeRef<'_>) -> bool {
    let function = target.ancestors().find(|around| around.kind() == Kind::Function);
    let initializer = function.is_some_and(|it| matches!(it.name(), "__init__" | "initialize"));
    initializer && is_own(target) && is_unconditional(target)
}

/// Whether a class is another one, or names it among what it stands on.
fn stands_on(class: NodeRef<'_>, other: NodeRef<'_>) -> bool {
    class == other || class.children_with(Role::Base).any(|base| base.symbol() == name_of(other))
}

fn name_of(class: NodeRef<'_>) -> Symbol {
    class.child(Role::Name).map_or(class.symbol(), NodeRef::symbol)
}
