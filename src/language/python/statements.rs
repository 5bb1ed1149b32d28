//! Statements, simple and compound.

use super::super::sitter::{Walk, span};
use super::expressions::{grouped, has_comma, named};
use crate::source::Span;
use crate::syntax::{Flags, Kind, Role};

/// A statement list. The block that holds a match's cases leaves no trace.
pub(super) fn block(walk: &mut Walk<'_>, role: Role) {
    if role == Role::Arm {
        walk.each(|walk, _| walk.lower(role));
    } else {
        walk.branch(Kind::Block, role);
    }
}

/// An expression as a statement stands in the Block itself; several, or one with a comma after it, are a Tuple.
pub(super) fn expression(walk: &mut Walk<'_>, role: Role) {
    if has_comma(walk) {
        walk.open(Kind::Tuple, role);
        walk.each(|walk, _| walk.lower(Role::Element));
        walk.close();
    } else {
        walk.each(|walk, _| walk.lower(role));
    }
}

pub(super) fn augmented_assignment(walk: &mut Walk<'_>, role: Role) {
    named(walk, Kind::AugmentedAssign, role, Role::Operator);
}

/// `assert condition, message`.
pub(super) fn assert(walk: &mut Walk<'_>, role: Role) {
    walk.open(Kind::Assert, role);
    let mut part = Role::Condition;
    walk.each(|walk, _| {
        if walk.is_named() {
            walk.lower(part);
            part = Role::Message;
        }
    });
    walk.close();
}

pub(super) fn global(walk: &mut Walk<'_>, role: Role) {
    let id = walk.branch(Kind::Global, role);
    walk.builder.set_name(id, "global");
}

pub(super) fn nonlocal(walk: &mut Walk<'_>, role: Role) {
    let id = walk.branch(Kind::Global, role);
    walk.builder.set_name(id, "nonlocal");
}

/// The grammar lists `elif` and `else` beside each other; each is the Else of the one before.
pub(super) fn if_statement(walk: &mut Walk<'_>, role: Role) {
    let end = walk.span().end;
    walk.open(Kind::If, role);
    let mut opened = 1;
    let mut cut = false;
    walk.each(|walk, role| {
        if cut {
            return;
        }
        let is_elif = role == Role::Else && walk.node().kind() == "elif_clause";
        let rest = Span::new(walk.span().start, end);
        if is_elif && walk.too_deep() {
            walk.builder.opaque(role, rest);
            cut = true;
        } else if is_elif {
            let id = walk.open_at(Kind::If, role, rest);
            walk.flag(id, Flags::ELIF);
            walk.children();
            opened += 1;
        } else {
            walk.lower(role);
        }
    });
    (0..opened).for_each(|_| walk.close());
}

/// An `elif` that stands alone, in text that did not parse.
pub(super) fn elif_clause(walk: &mut Walk<'_>, role: Role) {
    let id = walk.branch(Kind::If, role);
    walk.flag(id, Flags::ELIF);
}

pub(super) fn else_clause(walk: &mut Walk<'_>, _: Role) {
    walk.each(|walk, _| walk.lower(Role::Else));
}

pub(super) fn finally_clause(walk: &mut Walk<'_>, _: Role) {
    walk.each(|walk, _| walk.lower(Role::Finally));
}

pub(super) fn for_statement(walk: &mut Walk<'_>, role: Role) {
    maybe_async(walk, Kind::For, role);
}

pub(super) fn with_statement(walk: &mut Walk<'_>, role: Role) {
    maybe_async(walk, Kind::With, role);
}

/// A node with flag ASYNC when that word is among its children.
fn maybe_async(walk: &mut Walk<'_>, kind: Kind, role: Role) {
    let id = walk.open(kind, role);
    walk.each(|walk, role| {
        if !walk.is_named() && walk.str() == "async" {
            walk.flag(id, Flags::ASYNC);
        } else {
            walk.lower(role);
        }
    });
    walk.close();
}

/// `except T as e`, `except* T`, and Python 2's `except T, e`, which now lists two types.
pub(super) fn except_clause(walk: &mut Walk<'_>, _: Role) {
    let id = walk.open(Kind::Handler, Role::Handler);
    walk.each(|walk, role| match role {
        Role::Body if !walk.is_named() => {
            if walk.str() == "*" {
                walk.flag(id, Flags::SPLAT);
            }
        }
        Role::Type => renamed(walk, role),
        _ => walk.lower(role),
    });
    walk.close();
}

/// `with (e as t):` has its parentheses around the item, not around an expression.
pub(super) fn with_item(walk: &mut Walk<'_>, role: Role) {
    walk.open(Kind::WithItem, role);
    walk.each(|walk, role| {
        let inner = walk.node().named_child(0);
        let around = walk.node().kind() == "parenthesized_expression";
        if around && inner.is_some_and(|inner| inner.kind() == "as_pattern") {
            walk.each(|walk, _| renamed(walk, role));
        } else {
            renamed(walk, role);
        }
    });
    walk.close();
}

/// `e as t` where both belong to the node that is open: `e` in the role given, `t` its Target.
fn renamed(walk: &mut Walk<'_>, role: Role) {
    if walk.is_named() && walk.node().kind() == "as_pattern" {
        walk.each(|walk, part| walk.lower(if part == Role::Target { part } else { role }));
    } else {
        walk.lower(role);
    }
}

/// `p as n` in a case, and wherever else the grammar lets it stand.
pub(super) fn as_pattern(walk: &mut Walk<'_>, role: Role) {
    let id = walk.open(Kind::Generic, role);
    walk.builder.set_name(id, "as_pattern");
    let mut part = Role::Value;
    walk.each(|walk, _| {
        if walk.is_named() {
            walk.lower(part);
            part = Role::Target;
        }
    });
    walk.close();
}

/// Visits the children of a node whose list in the role `role` is a tuple where it has commas.
pub(super) fn with_grouped(walk: &mut Walk<'_>, kind: Kind, node_role: Role, role: Role) {
    walk.open(kind, node_role);
    grouped(walk, role, Walk::lower);
    walk.close();
}

/// `type X = T`. The grammar reads `type(x).y = v` as one too, of the alias `(x).y`: an alias is a name, so what starts
/// with a bracket is the assignment that it looks like.
pub(super) fn type_alias(walk: &mut Walk<'_>, role: Role) {
    let misread = walk.node().child_by_field_name("left").is_some_and(|left| walk.slice(span(left)).starts_with('('));
    if !misread {
        return walk.generic(role);
    }
    let start = walk.span().start;
    walk.open(Kind::Assign, role);
    walk.each(|walk, role| if role == Role::Target { type_call(walk, role, start) } else { walk.lower(role) });
    walk.close();
}

/// What follows the word `type` at `start`: its leftmost bracket holds the arguments of a call.
fn type_call(walk: &mut Walk<'_>, role: Role, start: u32) {
    if walk.too_deep() {
        return walk.lower(role);
    }
    let inner = match walk.node().kind() {
        "type" => return walk.each(|walk, _| type_call(walk, role, start)),
        "attribute" => (Kind::Attribute, Role::Object),
        "subscript" => (Kind::Index, Role::Object),
        "call" => (Kind::Call, Role::Callee),
        "parenthesized_expression" | "tuple" => (Kind::Call, Role::None),
        _ => return walk.lower(role),
    };
    let (kind, first) = inner;
    let id = walk.open_at(kind, role, Span::new(start, walk.span().end));
    if first == Role::None {
        walk.builder.leaf(Kind::Name, Role::Callee, Span::new(start, start + 4), "type");
    }
    walk.each(|walk, role| match role {
        _ if first == Role::None => walk.lower(Role::Argument),
        Role::Name => walk.name(id),
        role if role == first => type_call(walk, role, start),
        role => walk.lower(role),
    });
    walk.close();
}
