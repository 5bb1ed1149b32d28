//! The arena: nodes with 32-bit ids and the names they carry. Knows nothing of how it was built.

use super::kind::{Flags, Kind, Role};
use crate::source::Span;

/// A node's index in its tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub(super) u32);

impl NodeId {
    pub(super) const NONE: Self = Self(u32::MAX);

    /// The index, for side tables as long as [`Tree::len`].
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A name interned in one tree: equal names have equal symbols.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Symbol(pub(super) u32);

impl Symbol {
    /// The empty name.
    pub const EMPTY: Self = Self(0);

    /// The index, for side tables as long as [`Tree::symbol_count`].
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub kind: Kind,
    pub role: Role,
    pub flags: Flags,
    pub symbol: Symbol,
    pub span: Span,
    pub parent: NodeId,
    pub first_child: NodeId,
    pub next_sibling: NodeId,
}

/// A lowered file (or pattern). Node 0 is the root; ids grow in document order (parents before children).
#[derive(Debug)]
pub struct Tree {
    pub(super) nodes: Vec<Node>,
    pub(super) names: Vec<Box<str>>,
    pub(super) comments: Vec<Span>,
    pub(super) errors: Vec<Span>,
    pub(super) opaque: Vec<Span>,
    pub(super) distrusted: Vec<Span>,
}

impl Tree {
    /// The whole file.
    #[must_use]
    pub const fn root(&self) -> NodeRef<'_> {
        NodeRef { tree: self, id: NodeId(0) }
    }

    /// The node behind an id of this tree.
    #[must_use]
    pub const fn node(&self, id: NodeId) -> NodeRef<'_> {
        NodeRef { tree: self, id }
    }

    /// Number of nodes.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Never: a tree has at least its root.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Every node, in document order.
    pub fn nodes(&self) -> impl Iterator<Item = NodeRef<'_>> {
        (0..u32::try_from(self.nodes.len()).unwrap_or(u32::MAX)).map(|i| self.node(NodeId(i)))
    }

    /// The nodes of a run of numbers: see [`NodeRef::below`].
    pub fn nodes_in(&self, run: std::ops::Range<NodeId>) -> impl Iterator<Item = NodeRef<'_>> {
        (run.start.0..run.end.0).map(|i| self.node(NodeId(i)))
    }

    /// Number of distinct names.
    #[must_use]
    pub const fn symbol_count(&self) -> usize {
        self.names.len()
    }

    /// The text of a name.
    #[must_use]
    pub fn name(&self, symbol: Symbol) -> &str {
        &self.names[symbol.index()]
    }

    /// Every name with its symbol.
    pub fn symbols(&self) -> impl Iterator<Item = (&str, Symbol)> {
        self.names.iter().zip(0..).map(|(name, at)| (&**name, Symbol(at)))
    }

    /// Comments, in order, with their markers.
    #[must_use]
    pub fn comments(&self) -> &[Span] {
        &self.comments
    }

    /// Where the text did not parse.
    #[must_use]
    pub fn errors(&self) -> &[Span] {
        &self.errors
    }

    /// What lies deeper than the depth cap and was not looked into.
    #[must_use]
    pub fn opaque(&self) -> &[Span] {
        &self.opaque
    }

    /// Where the parser is known to read wrongly without saying so (nested heredocs).
    #[must_use]
    pub fn distrusted(&self) -> &[Span] {
        &self.distrusted
    }
}

/// A node together with its tree: cheap to copy, and the only way to read one.
#[derive(Clone, Copy)]
pub struct NodeRef<'t> {
    tree: &'t Tree,
    id: NodeId,
}

impl<'t> NodeRef<'t> {
    const fn data(self) -> &'t Node {
        // Indexing a Vec is not const; the slice is.
        &self.tree.nodes.as_slice()[self.id.0 as usize]
    }

    /// The tree it belongs to.
    #[must_use]
    pub const fn tree(self) -> &'t Tree {
        self.tree
    }

    /// Its id.
    #[must_use]
    pub const fn id(self) -> NodeId {
        self.id
    }

    /// What it is.
    #[must_use]
    pub const fn kind(self) -> Kind {
        self.data().kind
    }

    /// What it is to its parent.
    #[must_use]
    pub const fn role(self) -> Role {
        self.data().role
    }

    /// Its surface flags.
    #[must_use]
    pub const fn flags(self) -> Flags {
        self.data().flags
    }

    /// Whether all of `flags` are set.
    #[must_use]
    pub const fn has(self, flags: Flags) -> bool {
        self.data().flags.has(flags)
    }

    /// Its name as an interned symbol.
    #[must_use]
    pub const fn symbol(self) -> Symbol {
        self.data().symbol
    }

    /// Its name: an identifier's text, an operator, a keyword argument's name.
    #[must_use]
    pub fn name(self) -> &'t str {
        self.tree.name(self.data().symbol)
    }

    /// Where it stands.
    #[must_use]
    pub const fn span(self) -> Span {
        self.data().span
    }

    /// Its parent; none for the root.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        self.link(self.data().parent)
    }

    /// Its first child.
    #[must_use]
    pub fn first_child(self) -> Option<Self> {
        self.link(self.data().first_child)
    }

    /// The next child of the same parent.
    #[must_use]
    pub fn next_sibling(self) -> Option<Self> {
        self.link(self.data().next_sibling)
    }

    fn link(self, id: NodeId) -> Option<Self> {
        (id != NodeId::NONE).then_some(Self { tree: self.tree, id })
    }

    /// Its children, in source order.
    #[must_use]
    pub fn children(self) -> Children<'t> {
        Children { next: self.first_child() }
    }

    /// The first child with this role.
    #[must_use]
    pub fn child(self, role: Role) -> Option<Self> {
        self.children().find(|c| c.role() == role)
    }

    /// Every child with this role, in order.
    pub fn children_with(self, role: Role) -> impl Iterator<Item = Self> + 't {
        self.children().filter(move |c| c.role() == role)
    }

    /// For a call without parentheses and arguments (Ruby's `a.b`), what it calls: as a name, the two are one.
    #[must_use]
    pub fn without_bare_call(self) -> Self {
        let bare = self.kind() == Kind::Call && self.has(Flags::NO_PARENS);
        self.child(Role::Callee).filter(|callee| bare && callee.next_sibling().is_none()).unwrap_or(self)
    }

    /// Its ancestors, nearest first, itself excluded.
    pub fn ancestors(self) -> impl Iterator<Item = Self> + 't {
        std::iter::successors(self.parent(), |n| n.parent())
    }

    /// The numbers of itself and everything below: nodes are numbered in document order.
    #[must_use]
    pub fn below(self) -> std::ops::Range<NodeId> {
        let after = std::iter::once(self).chain(self.ancestors()).find_map(Self::next_sibling);
        self.id..after.map_or(NodeId(u32::try_from(self.tree.len()).unwrap_or(u32::MAX)), Self::id)
    }

    /// Itself and everything below, in document order.
    pub fn descendants(self) -> impl Iterator<Item = Self> + 't {
        let mut next = Some(self);
        std::iter::from_fn(move || {
            let node = next?;
            next = node.first_child().or_else(|| {
                let mut at = node;
                loop {
                    if at.id == self.id {
                        return None;
                    }
                    if let Some(sibling) = at.next_sibling() {
                        return Some(sibling);
                    }
                    at = at.parent()?;
                }
            });
            Some(node)
        })
    }
}

impl PartialEq for NodeRef<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && std::ptr::eq(self.tree, other.tree)
    }
}

impl Eq for NodeRef<'_> {}

impl std::fmt::Debug for NodeRef<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}#{}@{}..{}", self.kind(), self.id.0, self.span().start, self.span().end)
    }
}

/// Iterator over a node's children.
#[derive(Clone, Debug)]
pub struct Children<'t> {
    next: Option<NodeRef<'t>>,
}

impl<'t> Iterator for Children<'t> {
    type Item = NodeRef<'t>;

    fn next(&mut self) -> Option<NodeRef<'t>> {
        let node = self.next?;
        self.next = node.next_sibling();
        Some(node)
    }
}
