//! Which methods leave something in fields that others of their class speak of.

use rustc_hash::FxHashSet;

use crate::syntax::{Kind, NodeId, NodeRef, Role};

/// Methods of containers that fill them.
const FILLING: &[&str] = &[
    "append",
    "appendleft",
    "extend",
    "add",
    "update",
    "insert",
    "setdefault",
    "push",
    "concat",
    "unshift",
    "prepend",
    "merge!",
    "store",
    "replace",
];

/// The names that each of some methods speaks of.
pub(super) struct Mentions<'t>(Vec<(NodeId, FxHashSet<&'t str>)>);

impl<'t> Mentions<'t> {
    pub fn of(methods: impl IntoIterator<Item = NodeRef<'t>>) -> Self {
        let names = |method: NodeRef<'t>| {
            let named = method
                .descendants()
                .filter(|node| matches!(node.kind(), Kind::Variable | Kind::Attribute | Kind::Name | Kind::Symbol));
            (method.id(), named.map(|node| bare(node.name())).collect())
        };
        Self(methods.into_iter().map(names).collect())
    }

    /// Whether a method stores a field that another one speaks of.
    pub fn awaits(&self, method: NodeRef<'_>, own: bool) -> bool {
        let stored = stored(method);
        let another = |(other, names): &(NodeId, FxHashSet<&str>)| {
            (!own || *other != method.id()) && stored.iter().any(|field| field.is_empty() || names.contains(field))
        };
        !stored.is_empty() && self.0.iter().any(another)
    }
}

/// The names of the fields that a method stores to, or fills; an empty one when any may be meant.
fn stored(method: NodeRef<'_>) -> Vec<&str> {
    let mut out = Vec::new();
    for node in method.descendants() {
        match node.kind() {
            Kind::Assign | Kind::AugmentedAssign => {
                node.children_with(Role::Target).for_each(|target| fields(target, &mut out));
            }
            Kind::Binary if node.name() == "<<" => {
                node.child(Role::Left).into_iter().for_each(|left| fields(left, &mut out));
            }
            Kind::Call => {
                let filled = node.child(Role::Callee).filter(|callee| FILLING.contains(&callee.name()));
                let object = filled.and_then(|callee| callee.child(Role::Object));
                object.into_iter().for_each(|object| fields(object, &mut out));
            }
            _ => {}
        }
    }
    out
}

/// The field that a target is, is a part of, or the fields of several targets.
fn fields<'t>(target: NodeRef<'t>, out: &mut Vec<&'t str>) {
    match target.kind() {
        Kind::Variable => out.push(bare(target.name())),
        Kind::Attribute | Kind::Index => match target.child(Role::Object) {
            Some(object) if object.name() == "self" => out.push(bare(target.name())),
            Some(object) => fields(object, out),
            None => {}
        },
        Kind::Tuple | Kind::List => target.children().for_each(|child| fields(child, out)),
        _ => {}
    }
}

/// A field's name, however it is written.
fn bare(name: &str) -> &str {
    name.trim_start_matches('@')
}
