//! Statement lists and the bodies they make.

use super::concrete::At;
use super::grammar::Sort;
use super::lowering::Lowering;
use crate::source::Span;
use crate::syntax::{Flags, Kind, NodeId, Role};

impl Lowering<'_> {
    /// Lowers the statements among a row's children, up to its first clause, into the node that is open; gives the
    /// place they take.
    pub(super) fn statement_list(&mut self, at: At) -> Option<Span> {
        let tail = std::mem::take(&mut self.tail);
        let listed = self.children(at).take_while(|child| !self.is_clause(*child));
        let last = if tail { listed.filter(|child| self.is_statement(*child)).last() } else { None };
        let mut place: Option<Span> = None;
        for child in self.children(at) {
            if self.is_clause(child) {
                break;
            }
            if !self.is_statement(child) {
                continue;
            }
            let span = self.span(child);
            place = Some(Span::new(place.map_or(span.start, |place| place.start), span.end));
            self.tail = last == Some(child);
            self.lower(child, Role::None);
        }
        self.tail = false;
        place
    }

    pub(super) fn is_statement(&self, at: At) -> bool {
        !matches!(
            self.sort(at),
            Sort::EmptyStatement | Sort::Rescue | Sort::Else | Sort::Ensure | Sort::Uninterpreted | Sort::None
        )
    }

    /// A block of the statements among a row's children.
    pub(super) fn statements(&mut self, at: At, role: Role) -> NodeId {
        let clause = self.children(at).find(|child| self.is_clause(*child));
        let end = clause.map_or(self.span(at).end, |clause| self.span(clause).start);
        let id = self.out.open(Kind::Block, role, Span::new(end, end));
        if let Some(place) = self.statement_list(at) {
            self.out.set_span(id, place);
        }
        self.out.close();
        id
    }

    /// A block of the statements of a part that may be absent, in which case it ends `owner`.
    pub(super) fn optional_statements(&mut self, at: Option<At>, owner: At, role: Role) {
        if let Some(at) = at {
            self.statements(at, role);
        } else {
            self.empty_block(self.span(owner).end, role);
        }
    }

    pub(super) fn empty_block(&mut self, end: u32, role: Role) {
        self.tail = false;
        // An error may stand between the keyword and where nothing follows it.
        let end = end.max(self.out.reach());
        self.out.leaf(Kind::Block, role, Span::new(end, end), "");
    }

    /// A block of one statement.
    pub(super) fn single_statement(&mut self, at: At, role: Role) {
        self.open(at, Kind::Block, role);
        self.lower(at, Role::None);
        self.out.close();
    }

    /// The body of a definition or block: statements, a `Try` around them, or one expression.
    pub(super) fn body(&mut self, at: Option<At>, owner: At) {
        let Some(at) = at else { return self.empty_block(self.span(owner).end, Role::Body) };
        if !matches!(self.sort(at), Sort::BodyStatement | Sort::BlockBody) {
            return self.single_statement(at, Role::Body);
        }
        if self.has_clauses(at) {
            self.open(at, Kind::Block, Role::Body);
            self.guarded(at, Role::None);
            self.out.close();
        } else {
            self.statements(at, Role::Body);
        }
    }

    /// Whether a row holds `rescue`, `else` or `ensure`.
    fn has_clauses(&self, at: At) -> bool {
        self.children(at).any(|child| self.is_clause(child))
    }

    fn is_clause(&self, at: At) -> bool {
        matches!(self.sort(at), Sort::Rescue | Sort::Else | Sort::Ensure)
    }

    pub(super) fn begin(&mut self, at: At, role: Role) -> NodeId {
        if self.has_clauses(at) {
            return self.guarded(at, role);
        }
        let id = self.open(at, Kind::Block, role);
        self.out.add_flags(id, Flags::BEGIN);
        self.statement_list(at);
        self.out.close();
        id
    }

    /// Statements with `rescue`, `else`, `ensure`.
    fn guarded(&mut self, at: At, role: Role) -> NodeId {
        let tail = std::mem::take(&mut self.tail);
        let id = self.open(at, Kind::Try, role);
        self.tail = tail && !self.children(at).any(|child| self.sort(child) == Sort::Else);
        self.statements(at, Role::Body);
        let mut after = false;
        for child in self.children(at) {
            self.tail = tail;
            after |= self.is_clause(child);
            match self.sort(child) {
                Sort::Rescue => self.handler(child),
                Sort::Else => _ = self.statements(child, Role::Else),
                Sort::Ensure => {
                    self.tail = false;
                    self.statements(child, Role::Finally);
                }
                // What did not parse behind a clause.
                _ if after && self.is_statement(child) => {
                    self.tail = false;
                    self.lower(child, Role::None);
                }
                _ => {}
            }
        }
        self.tail = false;
        self.out.close();
        id
    }

    /// A parenthesised group: its only expression, or a block.
    pub(super) fn parenthesised(&mut self, at: At, role: Role) -> NodeId {
        let mut statements = self.children(at).filter(|child| self.is_statement(*child));
        if let (Some(only), None) = (statements.next(), statements.next()) {
            let id = self.lower(only, role);
            self.out.add_flags(id, Flags::PARENTHESISED);
            return id;
        }
        let id = self.open(at, Kind::Block, role);
        self.out.add_flags(id, Flags::PARENTHESISED);
        self.statement_list(at);
        self.out.close();
        id
    }

    /// `#{statements}`: the only expression, or a block.
    pub(super) fn interpolation(&mut self, at: At, role: Role) -> NodeId {
        let id = self.open(at, Kind::Interpolation, role);
        let mut statements = self.children(at).filter(|child| self.is_statement(*child));
        if let (Some(only), None) = (statements.next(), statements.next()) {
            self.lower(only, Role::Value);
        } else {
            self.statements(at, Role::Value);
        }
        self.out.close();
        id
    }
}
