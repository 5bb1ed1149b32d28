//! `match`, and patterns: those of a case, and the targets that share their kinds. A pattern becomes the expression
//! that it reads as.

use super::super::sitter::Walk;
use super::definitions;
use super::expressions::has_comma;
use super::statements::with_grouped;
use crate::source::Span;
use crate::syntax::{Flags, Kind, Role};

/// Several subjects are a Tuple.
pub(super) fn match_statement(walk: &mut Walk<'_>, role: Role) {
    with_grouped(walk, Kind::Match, role, Role::Value);
}

/// `case a, b` is a Tuple.
pub(super) fn case_clause(walk: &mut Walk<'_>, _: Role) {
    with_grouped(walk, Kind::Arm, Role::Arm, Role::Pattern);
}

pub(super) fn case_pattern(walk: &mut Walk<'_>, role: Role) {
    let mut sign = None;
    walk.each(|walk, _| simple(walk, role, &mut sign));
}

/// One child of a node that holds simple patterns: `_` is a token to the grammar, and so is a number's sign.
fn simple(walk: &mut Walk<'_>, role: Role, sign: &mut Option<Span>) {
    if walk.is_named() {
        if let Some(minus) = sign.take() {
            let whole = Span::new(minus.start, walk.span().end);
            let id = walk.open_at(Kind::Unary, role, whole);
            walk.builder.set_name(id, "-");
            walk.lower(Role::Value);
            return walk.close();
        }
        return walk.lower(role);
    }
    match walk.str() {
        "_" => _ = walk.leaf(Kind::Name, role),
        "-" => *sign = Some(walk.span()),
        _ => {}
    }
}

/// `a | b | c`, a flat list to the grammar, as operators nested to the right.
pub(super) fn union(walk: &mut Walk<'_>, role: Role) {
    let node = walk.node();
    let end = walk.span().end;
    let mut bars = node.children(&mut node.walk()).filter(|child| child.kind() == "|").count();
    let (mut role, mut fresh, mut cut, mut opened, mut sign) = (role, true, false, 0, None);
    walk.each(|walk, _| {
        if !walk.is_named() && walk.str() == "|" {
            (role, fresh, bars) = (Role::Right, true, bars - 1);
            return;
        }
        let rest = Span::new(walk.span().start, end);
        if fresh && bars > 0 && !cut && walk.too_deep() {
            walk.builder.opaque(role, rest);
            cut = true;
        } else if fresh && bars > 0 && !cut {
            let id = walk.open_at(Kind::Binary, role, rest);
            walk.builder.set_name(id, "|");
            role = Role::Left;
            opened += 1;
        }
        fresh = false;
        if !cut {
            simple(walk, role, &mut sign);
        }
    });
    (0..opened).for_each(|_| walk.close());
}

/// `1 + 2j`, `-1 - 2j`.
pub(super) fn complex(walk: &mut Walk<'_>, role: Role) {
    let id = walk.open(Kind::Binary, role);
    let (mut side, mut sign) = (Role::Left, None);
    walk.each(|walk, _| {
        if side == Role::Right && !walk.is_named() {
            walk.name(id);
            return;
        }
        simple(walk, side, &mut sign);
        if walk.is_named() {
            side = Role::Right;
        }
    });
    walk.close();
}

/// `Point(x, y=0)` reads as a call.
pub(super) fn class(walk: &mut Walk<'_>, role: Role) {
    walk.open(Kind::Call, role);
    walk.each(|walk, role| {
        let is_class = walk.is_named() && walk.node().kind() == "dotted_name";
        walk.lower(if is_class { Role::Callee } else { role });
    });
    walk.close();
}

/// `y=0` in a class pattern.
pub(super) fn keyword(walk: &mut Walk<'_>, role: Role) {
    let id = walk.open(Kind::Keyword, role);
    let (mut is_name, mut sign) = (true, None);
    walk.each(|walk, _| {
        if is_name {
            walk.name(id);
            is_name = false;
        } else {
            simple(walk, Role::Value, &mut sign);
        }
    });
    walk.close();
}

/// `{"k": p, **rest}`: the grammar lists keys and values beside each other.
pub(super) fn dict(walk: &mut Walk<'_>, role: Role) {
    walk.open(Kind::Dict, role);
    let (mut pair, mut sign) = (None, None);
    walk.each(|walk, role| match (role, pair) {
        (Role::Key, None) => {
            let id = walk.open(Kind::Pair, Role::Element);
            pair = Some((id, walk.span().start));
            simple(walk, role, &mut sign);
        }
        (Role::Key, Some(_)) => simple(walk, role, &mut sign),
        (Role::Value, Some((id, start))) => {
            let end = walk.span().end;
            walk.builder.set_span(id, Span::new(start, end));
            walk.lower(role);
            walk.close();
            pair = None;
        }
        _ => walk.lower(if pair.is_some() { Role::None } else { role }),
    });
    if pair.is_some() {
        walk.close();
    }
    walk.close();
}

/// `(a, b)`; without a comma the parentheses only group.
pub(super) fn tuple(walk: &mut Walk<'_>, role: Role) {
    if role == Role::Parameter {
        return definitions::tuple(walk);
    }
    if !has_comma(walk) && walk.node().named_child_count() == 1 {
        return walk.flagged(Flags::PARENTHESISED, role);
    }
    let id = walk.branch(Kind::Tuple, role);
    walk.flag(id, Flags::PARENTHESISED);
}

/// `*rest`, `**rest`, `*_`.
pub(super) fn splat(walk: &mut Walk<'_>, role: Role) {
    let kind = if walk.str().starts_with("**") { Kind::DoubleSplat } else { Kind::Splat };
    walk.open(kind, role);
    walk.each(|walk, role| simple(walk, role, &mut None));
    walk.close();
}
