//! What metavariables stand for, and when two are the same.

use std::rc::Rc;

use crate::source::Span;
use crate::syntax::{NodeId, NodeRef, Tree};

/// What one metavariable stands for.
#[derive(Clone, Debug)]
pub(super) struct Bound {
    /// Where it stands.
    pub span: Span,
    /// The node, when it is exactly one.
    pub node: Option<NodeId>,
    /// Its value where that is not the text of the span: a string's content, a name.
    pub text: Option<Rc<str>>,
}

/// Metavariables with what they stand for, in order of binding.
#[derive(Clone, Debug, Default)]
pub(super) struct Bindings {
    entries: Vec<(Rc<str>, Bound)>,
}

impl Bindings {
    pub fn get(&self, name: &str) -> Option<&Bound> {
        self.entries.iter().find(|(n, _)| &**n == name).map(|(_, bound)| bound)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Bound)> {
        self.entries.iter().map(|(name, bound)| (&**name, bound))
    }

    pub fn push(&mut self, name: &str, bound: Bound) {
        self.entries.push((name.into(), bound));
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn truncate(&mut self, length: usize) {
        self.entries.truncate(length);
    }

    /// Both together, when no metavariable stands for two things.
    pub fn merged(&self, other: &Self, same: impl Fn(&Bound, &Bound) -> bool) -> Option<Self> {
        let mut out = self.clone();
        for (name, bound) in &other.entries {
            match self.get(name) {
                Some(known) if !same(known, bound) => return None,
                Some(_) => {}
                None => out.entries.push((name.clone(), bound.clone())),
            }
        }
        Some(out)
    }

    /// Whether both bind the same names to the same places.
    pub fn equals(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self.entries.iter().all(|(name, bound)| other.get(name).is_some_and(|o| o.span == bound.span))
    }
}

impl Bound {
    /// A node as it stands.
    pub fn of(node: NodeRef<'_>) -> Self {
        Self { span: node.span(), node: Some(node.id()), text: None }
    }

    /// Whether it stands for a name of a definition, member or keyword.
    pub fn is_name(&self, source: &str) -> bool {
        self.node.is_none() && self.text.as_deref().is_some_and(|text| source.get(self.span.range()) == Some(text))
    }

    /// The value's text.
    pub fn shown<'a>(&'a self, source: &'a str) -> &'a str {
        self.text.as_deref().unwrap_or_else(|| &source[self.span.range()])
    }
}

/// Whether two values are the same code, white space aside.
pub(super) fn same(a: &Bound, b: &Bound, tree: &Tree, source: &str) -> bool {
    if a.span == b.span {
        return true;
    }
    match (a.node, b.node) {
        (Some(x), Some(y)) => same_code(tree.node(x), tree.node(y)),
        _ => a.shown(source) == b.shown(source),
    }
}

/// Whether two nodes are the same code.
pub(super) fn same_code(a: NodeRef<'_>, b: NodeRef<'_>) -> bool {
    if a.kind() != b.kind() || a.name() != b.name() {
        return false;
    }
    let (mut left, mut right) = (a.children(), b.children());
    loop {
        match (left.next(), right.next()) {
            (None, None) => return true,
            (Some(x), Some(y)) if x.role() == y.role() && same_code(x, y) => {}
            _ => return false,
        }
    }
}
