//! The grammar's tree as one flat table, written by a single walk: named nodes only, in document order.
//!
//! A heredoc's body stands elsewhere than its beginning, and several constructs are lowered in another order
//! than they are written; a table can be read in any order at no cost, a cursor cannot.

use tree_sitter::{Node, TreeCursor};

use super::grammar::{Field, GRAMMAR, Sort};
use crate::source::Span;

/// A row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct At(u32);

#[derive(Debug)]
struct Row {
    sort: Sort,
    field: Field,
    span: Span,
    /// The first row behind everything below this one.
    behind: u32,
}

/// A parsed text.
#[derive(Debug, Default)]
pub(super) struct Concrete {
    rows: Vec<Row>,
    pub(super) comments: Vec<Span>,
    /// Text that did not parse, and places where the parser put in a token to go on.
    pub(super) errors: Vec<Span>,
    /// Whether any text did not parse.
    pub(super) has_errors: bool,
    /// Heredoc beginnings in document order, each with the heredoc body that it stands in.
    pub(super) beginnings: Vec<(At, Option<At>)>,
    /// Heredoc bodies in document order.
    pub(super) bodies: Vec<At>,
}

impl Concrete {
    pub(super) fn of(tree: &tree_sitter::Tree) -> Self {
        let has_errors = tree.root_node().has_error();
        let mut concrete = Self { has_errors, ..Self::default() };
        concrete.rows.reserve(tree.root_node().descendant_count() / 2);
        concrete.walk(&mut tree.walk());
        concrete
    }

    fn walk(&mut self, cursor: &mut TreeCursor<'_>) {
        let mut open: Vec<u32> = Vec::new();
        let mut body = None;
        loop {
            let at = self.note(cursor, body);
            if let Some(at) = at
                && cursor.goto_first_child()
            {
                open.push(at.0);
                body = body.or_else(|| (self.sort(at) == Sort::HeredocBody).then_some(at));
                continue;
            }
            while !cursor.goto_next_sibling() {
                if !cursor.goto_parent() {
                    return;
                }
                let closed = open.pop().expect("each step down was noted");
                self.rows[closed as usize].behind = self.count();
                body = body.filter(|body| body.0 != closed);
            }
        }
    }

    fn note(&mut self, cursor: &TreeCursor<'_>, body: Option<At>) -> Option<At> {
        let node = cursor.node();
        let (sort, span) = (GRAMMAR.sort(node.kind_id()), span(node));
        if self.has_errors && node.is_missing() {
            self.errors.push(span);
            return None;
        }
        if sort == Sort::Comment {
            self.comments.push(span);
            return None;
        }
        let field = cursor.field_id().map_or(Field::None, |id| GRAMMAR.field(id.get()));
        if sort == Sort::None && field == Field::None {
            return None;
        }
        let at = At(self.count());
        match sort {
            Sort::HeredocBeginning => self.beginnings.push((at, body)),
            Sort::HeredocBody => self.bodies.push(at),
            Sort::Error => self.errors.push(span),
            _ => {}
        }
        self.rows.push(Row { sort, field, span, behind: at.0 + 1 });
        Some(at)
    }

    fn count(&self) -> u32 {
        u32::try_from(self.rows.len()).unwrap_or(u32::MAX)
    }

    fn row(&self, at: At) -> &Row {
        &self.rows[at.0 as usize]
    }

    pub(super) const fn root() -> At {
        At(0)
    }

    pub(super) fn sort(&self, at: At) -> Sort {
        self.row(at).sort
    }

    pub(super) fn field(&self, at: At) -> Field {
        self.row(at).field
    }

    pub(super) fn span(&self, at: At) -> Span {
        self.row(at).span
    }

    /// The row after everything below this one.
    pub(super) fn behind(&self, at: At) -> Option<At> {
        let behind = self.row(at).behind;
        (behind < self.count()).then_some(At(behind))
    }

    /// Its children, heredoc bodies excluded: those belong to their beginnings.
    pub(super) fn children(&self, at: At) -> Children<'_> {
        Children { concrete: self, next: at.0 + 1, behind: self.row(at).behind }
    }

    /// The first child.
    pub(super) fn first(&self, at: At) -> Option<At> {
        self.children(at).next()
    }

    /// The child in a field.
    pub(super) fn part(&self, at: At, field: Field) -> Option<At> {
        self.children(at).find(|child| self.field(*child) == field)
    }
}

/// The children of a row, in order.
#[derive(Clone)]
pub(super) struct Children<'c> {
    concrete: &'c Concrete,
    next: u32,
    behind: u32,
}

impl Iterator for Children<'_> {
    type Item = At;

    fn next(&mut self) -> Option<At> {
        while self.next < self.behind {
            let at = At(self.next);
            let row = self.concrete.row(at);
            self.next = row.behind;
            if row.sort != Sort::HeredocBody {
                return Some(at);
            }
        }
        None
    }
}

fn span(node: Node<'_>) -> Span {
    let place = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
    Span::new(place(node.start_byte()), place(node.end_byte()))
}
