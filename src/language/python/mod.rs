//! The Python front end: tree-sitter-python's tree to ours.

use std::sync::LazyLock;

use super::sitter::{self, Form, Grammar, leaf, skip};
use crate::source::Span;
use crate::syntax::{Kind, Tree};

static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| Grammar::new(tree_sitter_python::LANGUAGE.into(), TABLE));

const TABLE: &[Form] = &[skip("line_continuation"), leaf("identifier", Kind::Name)];

/// The tree of a Python text.
pub(super) fn parse(text: &str) -> Tree {
    sitter::lower(&GRAMMAR, text)
}

/// The parser's own leaves.
pub(super) fn leaves(text: &str) -> Vec<(String, Span)> {
    sitter::leaves(&tree_sitter_python::LANGUAGE.into(), text)
}
