//! Statement lists: in order, an ellipsis reaching into nested blocks, never out of the first statement's.

use super::{Matcher, Then, is_ellipsis};
use crate::syntax::{Kind, NodeRef};

impl<'p, 't> Matcher<'p, 't> {
    /// A block of the pattern against a block, or a lone expression, of code.
    pub(super) fn block(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        let wanted: Vec<_> = p.children().collect();
        let given: Vec<_> = if c.kind() == Kind::Block { c.children().collect() } else { vec![c] };
        let last = self.last;
        let stop = self.statements(&wanted, &given, &mut |m| {
            let inner = std::mem::replace(&mut m.last, last);
            let stop = then(m);
            m.last = inner;
            stop
        });
        self.last = last;
        stop
    }

    /// Statements from the first given one on; more may follow.
    pub(super) fn statements(&mut self, wanted: &[NodeRef<'p>], given: &[NodeRef<'t>], then: Then<'_, 'p, 't>) -> bool {
        self.statements_after(wanted, given, 1, then)
    }

    /// The same, when the first given one and what is nested in it take up `own` places.
    fn statements_after(
        &mut self,
        wanted: &[NodeRef<'p>],
        given: &[NodeRef<'t>],
        own: usize,
        then: Then<'_, 'p, 't>,
    ) -> bool {
        let Some((first, rest)) = wanted.split_first() else { return then(self) };
        if is_ellipsis(*first) {
            return self.any_statements(*first, rest, given, then);
        }
        let Some(code) = given.first() else { return false };
        let left = &given[own..];
        if !self.step() {
            return false;
        }
        let before = self.last;
        let stop = self.statement(*first, *code, &mut |m| {
            let inner = std::mem::replace(&mut m.last, before.max(code.span().end));
            let stop = m.statements(rest, left, then);
            m.last = inner;
            stop
        });
        self.last = before;
        stop
    }

    fn any_statements(
        &mut self,
        ellipsis: NodeRef<'p>,
        rest: &[NodeRef<'p>],
        given: &[NodeRef<'t>],
        then: Then<'_, 'p, 't>,
    ) -> bool {
        let before = self.last;
        if rest.is_empty() {
            self.last = given.last().map_or(before, |code| before.max(code.span().end));
            let stop = self.bind_run(ellipsis, given, then);
            self.last = before;
            return stop;
        }
        let mut flat = Flat::default();
        given.iter().for_each(|statement| flat.add(*statement));
        let Flat { statements, sizes } = flat;
        (0..=statements.len()).any(|taken| {
            let own = sizes.get(taken).copied().unwrap_or(1);
            self.step()
                && self.bind_run(ellipsis, &statements[..taken], &mut |m| {
                    m.statements_after(rest, &statements[taken..], own, then)
                        // What matches in the head of a statement is followed by its body.
                        || (own > 1 && is_expression(rest[0]) && m.statements(rest, &statements[taken..], then))
                })
        })
    }

    /// One statement; an expression of the pattern also matches inside a statement: `foo()` in `x = foo()`.
    fn statement(&mut self, p: NodeRef<'p>, c: NodeRef<'t>, then: Then<'_, 'p, 't>) -> bool {
        if self.node(p, c, then) {
            return true;
        }
        if !is_expression(p) {
            return false;
        }
        let mut inner = Vec::new();
        expressions(c, &mut inner);
        inner.into_iter().any(|below| self.node(p, below, then))
    }
}

/// Statements and those nested in them, in order.
#[derive(Default)]
struct Flat<'t> {
    statements: Vec<NodeRef<'t>>,
    /// How many places each takes up with what is nested in it.
    sizes: Vec<usize>,
}

impl<'t> Flat<'t> {
    fn add(&mut self, statement: NodeRef<'t>) {
        let at = self.statements.len();
        self.statements.push(statement);
        self.sizes.push(1);
        self.add_nested(statement);
        self.sizes[at] = self.statements.len() - at;
    }

    fn add_nested(&mut self, node: NodeRef<'t>) {
        for child in node.children() {
            if child.kind() == Kind::Block {
                child.children().for_each(|statement| self.add(statement));
            } else {
                self.add_nested(child);
            }
        }
    }
}

/// The expressions of a statement, those of nested statements left out.
fn expressions<'t>(node: NodeRef<'t>, out: &mut Vec<NodeRef<'t>>) {
    for child in node.children() {
        if !matches!(child.kind(), Kind::Block | Kind::Function | Kind::Class) {
            out.push(child);
            expressions(child, out);
        }
    }
}

fn is_expression(p: NodeRef<'_>) -> bool {
    matches!(
        p.kind(),
        Kind::Call
            | Kind::Attribute
            | Kind::Index
            | Kind::Binary
            | Kind::Boolean
            | Kind::Compare
            | Kind::Unary
            | Kind::Await
            | Kind::String
            | Kind::Deep
            | Kind::Name
            | Kind::Lambda
    )
}
