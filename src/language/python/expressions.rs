//! Names, operators, comprehensions and the other expressions.

use super::super::sitter::Walk;
use crate::source::Span;
use crate::syntax::{Flags, Kind, NodeId, Role};

/// A name; among parameters, a parameter.
pub(super) fn identifier(walk: &mut Walk<'_>, role: Role) {
    walk.leaf(if role == Role::Parameter { Kind::Parameter } else { Kind::Name }, role);
}

/// Opens a node that takes its name from its child in the role `by`; the other children are lowered.
pub(super) fn named(walk: &mut Walk<'_>, kind: Kind, role: Role, by: Role) {
    let id = walk.open(kind, role);
    walk.each(|walk, role| if role == by { walk.name(id) } else { walk.lower(role) });
    walk.close();
}

pub(super) fn attribute(walk: &mut Walk<'_>, role: Role) {
    named(walk, Kind::Attribute, role, Role::Name);
}

pub(super) fn binary(walk: &mut Walk<'_>, role: Role) {
    named(walk, Kind::Binary, role, Role::Operator);
}

pub(super) fn boolean(walk: &mut Walk<'_>, role: Role) {
    named(walk, Kind::Boolean, role, Role::Operator);
}

pub(super) fn unary(walk: &mut Walk<'_>, role: Role) {
    named(walk, Kind::Unary, role, Role::Operator);
}

pub(super) fn not(walk: &mut Walk<'_>, role: Role) {
    let id = walk.branch(Kind::Unary, role);
    walk.builder.set_name(id, "not");
}

/// `a < b` is a Binary, `a < b < c` a Compare.
pub(super) fn comparison(walk: &mut Walk<'_>, role: Role) {
    let node = walk.node();
    let operators = node.children_by_field_name("operators", &mut node.walk()).count();
    if operators > 1 {
        return compare(walk, role);
    }
    let id = walk.open(Kind::Binary, role);
    let mut side = Role::Left;
    walk.each(|walk, role| {
        if role == Role::Operator {
            let name = walk.node().kind();
            walk.builder.set_name(id, name);
            side = Role::Right;
        } else {
            walk.lower(side);
        }
    });
    walk.close();
}

fn compare(walk: &mut Walk<'_>, role: Role) {
    walk.open(Kind::Compare, role);
    walk.each(|walk, role| {
        if role == Role::Operator {
            let (span, name) = (walk.span(), walk.node().kind());
            walk.builder.leaf(Kind::Operator, role, span, name);
        } else {
            walk.lower(role);
        }
    });
    walk.close();
}

/// `body if condition else other`, its parts told apart by the words between them.
pub(super) fn conditional(walk: &mut Walk<'_>, role: Role) {
    let id = walk.open(Kind::If, role);
    walk.flag(id, Flags::TERNARY);
    let mut part = Role::Body;
    walk.each(|walk, _| match (walk.is_named(), walk.node().kind()) {
        (false, "if") => part = Role::Condition,
        (false, "else") => part = Role::Else,
        _ => walk.lower(part),
    });
    walk.close();
}

pub(super) fn walrus(walk: &mut Walk<'_>, role: Role) {
    let id = walk.branch(Kind::Assign, role);
    walk.flag(id, Flags::WALRUS);
}

/// Parentheses leave a flag on what they hold.
pub(super) fn parenthesized(walk: &mut Walk<'_>, role: Role) {
    walk.flagged(Flags::PARENTHESISED, role);
}

pub(super) fn tuple(walk: &mut Walk<'_>, role: Role) {
    let id = walk.branch(Kind::Tuple, role);
    walk.flag(id, Flags::PARENTHESISED);
}

/// `lower:upper:step`, told apart by the colons.
pub(super) fn slice(walk: &mut Walk<'_>, role: Role) {
    walk.open(Kind::Slice, role);
    let mut parts = [Role::Upper, Role::Step].into_iter();
    let mut part = Role::Lower;
    walk.each(|walk, _| {
        if !walk.is_named() && walk.str() == ":" {
            part = parts.next().unwrap_or(Role::None);
        } else {
            walk.lower(part);
        }
    });
    walk.close();
}

pub(super) fn yields(walk: &mut Walk<'_>, role: Role) {
    let id = walk.open(Kind::Yield, role);
    walk.each(|walk, role| {
        if !walk.is_named() && walk.str() == "from" {
            walk.flag(id, Flags::FROM);
        } else {
            walk.lower(role);
        }
    });
    walk.close();
}

pub(super) fn list_comprehension(walk: &mut Walk<'_>, role: Role) {
    comprehension(walk, role, "list");
}

pub(super) fn set_comprehension(walk: &mut Walk<'_>, role: Role) {
    comprehension(walk, role, "set");
}

pub(super) fn dict_comprehension(walk: &mut Walk<'_>, role: Role) {
    comprehension(walk, role, "dict");
}

pub(super) fn generator(walk: &mut Walk<'_>, role: Role) {
    comprehension(walk, role, "generator");
}

fn comprehension(walk: &mut Walk<'_>, role: Role, name: &str) {
    let id = walk.branch(Kind::Comprehension, role);
    walk.builder.set_name(id, name);
}

/// Python 2 iterates over `for x in 1, 2` without parentheses.
pub(super) fn for_in_clause(walk: &mut Walk<'_>, role: Role) {
    let id = walk.open(Kind::ComprehensionFor, role);
    grouped(walk, Role::Iterable, |walk, role| {
        if !walk.is_named() && walk.str() == "async" {
            walk.flag(id, Flags::ASYNC);
        } else {
            walk.lower(role);
        }
    });
    walk.close();
}

/// `if c` in a comprehension, or the guard of a case.
pub(super) fn if_clause(walk: &mut Walk<'_>, role: Role) {
    if role == Role::Guard {
        walk.each(|walk, _| walk.lower(role));
    } else {
        walk.branch(Kind::ComprehensionIf, role);
    }
}

/// Visits the children; where commas stand among them, those in the role `role` go into one Tuple.
pub(super) fn grouped<'t>(walk: &mut Walk<'t>, role: Role, mut visit: impl FnMut(&mut Walk<'t>, Role)) {
    if !has_comma(walk) {
        return walk.each(visit);
    }
    let (mut tuple, mut ended) = (None, false);
    walk.each(|walk, found| {
        let belongs = found == role && walk.is_named();
        if let Some(id) = tuple.filter(|_| !ended) {
            if belongs {
                widen(walk, id);
            } else if walk.str() != "," {
                walk.close();
                ended = true;
            }
        } else if belongs && !ended {
            tuple = Some((walk.open(Kind::Tuple, role), walk.span().start));
        }
        visit(walk, if belongs && !ended { Role::Element } else { found });
    });
    if tuple.is_some() && !ended {
        walk.close();
    }
}

/// Stretches a node that is still open over the grammar's node.
fn widen(walk: &mut Walk<'_>, (id, start): (NodeId, u32)) {
    let end = walk.span().end;
    walk.builder.set_span(id, Span::new(start, end));
}

/// Whether a comma is among the children.
pub(super) fn has_comma(walk: &Walk<'_>) -> bool {
    let node = walk.node();
    node.child_count() > 1 && node.children(&mut node.walk()).any(|child| child.kind() == ",")
}
