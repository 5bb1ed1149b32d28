//! Arguments, and the Python 2 statements that are calls.

use super::super::sitter::Walk;
use super::expressions::named;
use crate::syntax::{Flags, Kind, Role};

pub(super) fn keyword(walk: &mut Walk<'_>, role: Role) {
    named(walk, Kind::Keyword, role, Role::Name);
}

pub(super) fn print(walk: &mut Walk<'_>, role: Role) {
    command(walk, role, "print");
}

pub(super) fn exec(walk: &mut Walk<'_>, role: Role) {
    command(walk, role, "exec");
}

/// A statement that Python 3 made a function: its word is the callee.
fn command(walk: &mut Walk<'_>, role: Role, word: &str) {
    let id = walk.open(Kind::Call, role);
    walk.flag(id, Flags::NO_PARENS);
    walk.each(|walk, role| {
        if !walk.is_named() && walk.str() == word {
            let span = walk.span();
            walk.builder.leaf(Kind::Name, Role::Callee, span, word);
        } else {
            walk.lower(role);
        }
    });
    walk.close();
}

/// `>>f` before the arguments of a print statement.
pub(super) fn chevron(walk: &mut Walk<'_>, role: Role) {
    let id = walk.branch(Kind::Unary, role);
    walk.builder.set_name(id, ">>");
}
