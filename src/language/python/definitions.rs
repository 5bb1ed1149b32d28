//! Functions, classes, lambdas, their parameters and types.

use super::super::sitter::Walk;
use crate::syntax::{Flags, Kind, NodeId, Role};

pub(super) fn function(walk: &mut Walk<'_>, role: Role) {
    let id = walk.open(Kind::Function, role);
    define(walk, id);
    walk.close();
}

pub(super) fn class(walk: &mut Walk<'_>, role: Role) {
    let id = walk.open(Kind::Class, role);
    define(walk, id);
    walk.close();
}

/// The definition's own node takes the decorators in: its span starts at the first.
pub(super) fn decorated(walk: &mut Walk<'_>, role: Role) {
    let kind = match walk.node().child_by_field_name("definition").map(|definition| definition.kind()) {
        Some("function_definition") => Kind::Function,
        Some("class_definition") => Kind::Class,
        _ => return walk.generic(role),
    };
    let id = walk.open(kind, role);
    walk.each(|walk, role| if role == Role::Body { define(walk, id) } else { walk.lower(role) });
    walk.close();
}

/// Writes the children of a definition into the node that is open. A class keeps its name as a child too.
fn define(walk: &mut Walk<'_>, id: NodeId) {
    let is_class = walk.node().kind() == "class_definition";
    walk.each(|walk, role| match role {
        Role::Name => {
            walk.name(id);
            if is_class {
                walk.lower(role);
            }
        }
        Role::None if !walk.is_named() => {
            if walk.str() == "async" {
                walk.flag(id, Flags::ASYNC);
            }
        }
        _ => walk.lower(role),
    });
}

/// `lambda x: e`: the body is a Block of one expression.
pub(super) fn lambda(walk: &mut Walk<'_>, role: Role) {
    walk.open(Kind::Lambda, role);
    walk.each(|walk, role| {
        if role == Role::Body && walk.is_named() {
            walk.open(Kind::Block, role);
            walk.lower(Role::None);
            walk.close();
        } else {
            walk.lower(role);
        }
    });
    walk.close();
}

/// A parameter with a type, a default, or both.
pub(super) fn parameter(walk: &mut Walk<'_>, role: Role) {
    let id = walk.open(Kind::Parameter, role);
    walk.each(|walk, role| {
        if role != Role::Name {
            return walk.lower(role);
        }
        match walk.node().kind() {
            "identifier" => walk.name(id),
            "list_splat_pattern" => starred(walk, id, Flags::SPLAT),
            "dictionary_splat_pattern" => starred(walk, id, Flags::DOUBLE_SPLAT),
            "tuple_pattern" => walk.lower(Role::Target),
            _ => walk.lower(Role::None),
        }
    });
    walk.close();
}

/// `*args` and `**kwargs` name their parameter.
fn starred(walk: &mut Walk<'_>, id: NodeId, flags: Flags) {
    walk.flag(id, flags);
    walk.each(|walk, _| {
        if walk.is_named() {
            walk.name(id);
        }
    });
}

/// Python 2's `def f((a, b))`.
pub(super) fn tuple(walk: &mut Walk<'_>) {
    walk.open(Kind::Parameter, Role::Parameter);
    walk.lower(Role::Target);
    walk.close();
}

/// `*x`: a parameter, or a target that takes the rest.
pub(super) fn splat(walk: &mut Walk<'_>, role: Role) {
    splat_of(walk, role, Kind::Splat, Flags::SPLAT);
}

pub(super) fn double_splat(walk: &mut Walk<'_>, role: Role) {
    splat_of(walk, role, Kind::DoubleSplat, Flags::DOUBLE_SPLAT);
}

fn splat_of(walk: &mut Walk<'_>, role: Role, kind: Kind, flags: Flags) {
    if role != Role::Parameter {
        walk.branch(kind, role);
        return;
    }
    let id = walk.open(Kind::Parameter, role);
    starred(walk, id, flags);
    walk.close();
}

/// `[T, U]`: the indices of a generic type; the type parameters of a definition have no kind of their own.
pub(super) fn type_parameter(walk: &mut Walk<'_>, role: Role) {
    if role == Role::Index {
        walk.each(|walk, _| walk.lower(role));
    } else {
        walk.generic(role);
    }
}

/// `list[int]` as a type. `type` may be the object and is an identifier then.
pub(super) fn generic_type(walk: &mut Walk<'_>, role: Role) {
    walk.open(Kind::Index, role);
    walk.each(|walk, role| {
        let is_object = walk.node().kind() == "identifier";
        walk.lower(if is_object { Role::Object } else { role });
    });
    walk.close();
}

/// `a | b` as types.
pub(super) fn union_type(walk: &mut Walk<'_>, role: Role) {
    let id = walk.open(Kind::Binary, role);
    walk.builder.set_name(id, "|");
    let mut side = Role::Left;
    walk.each(|walk, _| {
        if walk.is_named() {
            walk.lower(side);
            side = Role::Right;
        }
    });
    walk.close();
}

/// `a[b].c` as a type.
pub(super) fn member_type(walk: &mut Walk<'_>, role: Role) {
    let id = walk.open(Kind::Attribute, role);
    walk.each(|walk, _| match walk.node().kind() {
        "identifier" => walk.name(id),
        _ => walk.lower(Role::Object),
    });
    walk.close();
}

/// `*Ts` and `**P`.
pub(super) fn splat_type(walk: &mut Walk<'_>, role: Role) {
    let kind = if walk.str().starts_with("**") { Kind::DoubleSplat } else { Kind::Splat };
    walk.branch(kind, role);
}
