//! Imports, and the dotted names that they share with match patterns.

use super::super::sitter::{Walk, span};
use crate::source::Span;
use crate::syntax::{Kind, NodeId, Role};

/// `from __future__ import x`.
pub(super) fn future(walk: &mut Walk<'_>, role: Role) {
    let id = walk.branch(Kind::ImportFrom, role);
    walk.builder.set_name(id, "__future__");
}

/// `from m import x`: the module names the node.
pub(super) fn from(walk: &mut Walk<'_>, role: Role) {
    let id = walk.open(Kind::ImportFrom, role);
    walk.each(|walk, role| if role == Role::Name { name(walk, id) } else { walk.lower(role) });
    walk.close();
}

/// `m as x`.
pub(super) fn aliased(walk: &mut Walk<'_>, role: Role) {
    let id = walk.open(Kind::ImportItem, role);
    walk.each(|walk, role| if role == Role::Name { name(walk, id) } else { walk.lower(role) });
    walk.close();
}

/// An imported name; elsewhere a Name, or Attributes around one.
pub(super) fn dotted_name(walk: &mut Walk<'_>, role: Role) {
    if role != Role::Item {
        return attributes(walk, role);
    }
    let id = walk.open(Kind::ImportItem, role);
    name(walk, id);
    walk.close();
}

/// Names a node by a dotted name, without the blanks that may stand in it.
fn name(walk: &mut Walk<'_>, id: NodeId) {
    let text = walk.str();
    if text.contains(|c: char| c.is_whitespace() || c == '\\') {
        let text: String = text.chars().filter(|&c| !c.is_whitespace() && c != '\\').collect();
        walk.builder.set_name(id, &text);
    } else {
        walk.builder.set_name(id, text);
    }
}

/// The grammar's flat list `a.b.c` as the nest that an expression would be.
fn attributes(walk: &mut Walk<'_>, role: Role) {
    let node = walk.node();
    let whole = span(node);
    let names: Vec<Span> =
        node.named_children(&mut node.walk()).filter(|child| child.kind() == "identifier").map(span).collect();
    let Some((first, rest)) = names.split_first() else { return };
    let mut role = role;
    let mut opened = 0;
    for part in rest.iter().rev() {
        if walk.too_deep() {
            break;
        }
        let id = walk.open_at(Kind::Attribute, role, Span::new(whole.start, part.end));
        walk.builder.set_name(id, walk.slice(*part));
        role = Role::Object;
        opened += 1;
    }
    if opened == rest.len() {
        let id = walk.open_at(Kind::Name, role, *first);
        walk.builder.set_name(id, walk.slice(*first));
        walk.close();
    } else {
        walk.builder.opaque(role, Span::new(whole.start, rest[rest.len() - opened - 1].end));
    }
    (0..opened).for_each(|_| walk.close());
}
