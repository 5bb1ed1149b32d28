//! How a front end writes a tree: open a node, write its children, close it.

use std::collections::HashMap;

use rustc_hash::FxBuildHasher;

use super::kind::{Flags, Kind, Role};
use super::tree::{Node, NodeId, Symbol, Tree};
use crate::source::Span;

/// How deep a tree goes before the rest is [`Kind::Opaque`]: later recursion is safe.
const DEPTH_CAP: usize = 1000;

/// Writes one tree in document order.
///
/// `open` makes the new node the parent of what follows until its `close`. A left-recursive construct
/// (`a.b.c()`) is opened from the outside in, so no node is ever re-parented.
#[derive(Debug)]
pub struct Builder {
    tree: Tree,
    symbols: HashMap<Box<str>, Symbol, FxBuildHasher>,
    /// Open nodes with the last child written in each.
    stack: Vec<(NodeId, NodeId)>,
}

impl Default for Builder {
    fn default() -> Self {
        Self::new()
    }
}

impl Builder {
    /// An empty tree, waiting for its root.
    #[must_use]
    pub fn new() -> Self {
        let mut builder = Self {
            tree: Tree {
                nodes: Vec::new(),
                names: Vec::new(),
                comments: Vec::new(),
                errors: Vec::new(),
                opaque: Vec::new(),
                distrusted: Vec::new(),
            },
            symbols: HashMap::default(),
            stack: Vec::new(),
        };
        builder.intern("");
        builder
    }

    /// The symbol of a name, the same for equal names.
    pub fn intern(&mut self, name: &str) -> Symbol {
        if let Some(&symbol) = self.symbols.get(name) {
            return symbol;
        }
        let symbol = Symbol(u32::try_from(self.tree.names.len()).unwrap_or(u32::MAX));
        self.tree.names.push(name.into());
        self.symbols.insert(name.into(), symbol);
        symbol
    }

    /// Starts a node; what follows until [`Self::close`] is inside it.
    pub fn open(&mut self, kind: Kind, role: Role, span: Span) -> NodeId {
        let id = NodeId(u32::try_from(self.tree.nodes.len()).unwrap_or(u32::MAX));
        let mut parent = NodeId::NONE;
        if let Some((above, last)) = self.stack.last_mut() {
            parent = *above;
            if *last == NodeId::NONE {
                self.tree.nodes[parent.index()].first_child = id;
            } else {
                self.tree.nodes[last.index()].next_sibling = id;
            }
            *last = id;
        }
        self.tree.nodes.push(Node {
            kind,
            role,
            flags: Flags::EMPTY,
            symbol: Symbol::EMPTY,
            span,
            parent,
            first_child: NodeId::NONE,
            next_sibling: NodeId::NONE,
        });
        self.stack.push((id, NodeId::NONE));
        id
    }

    /// Ends the node opened last.
    pub fn close(&mut self) {
        self.stack.pop();
    }

    /// A node without children.
    pub fn leaf(&mut self, kind: Kind, role: Role, span: Span, name: &str) -> NodeId {
        let id = self.open(kind, role, span);
        self.set_name(id, name);
        self.close();
        id
    }

    /// Where the node opened last stands.
    #[must_use]
    pub fn place(&self) -> Span {
        self.stack.last().map_or_else(Span::default, |(open, _)| self.tree.nodes[open.index()].span)
    }

    /// How far the children of the node opened last reach.
    #[must_use]
    pub fn reach(&self) -> u32 {
        let last = self.stack.last().filter(|(_, last)| *last != NodeId::NONE);
        last.map_or(self.place().start, |(_, last)| self.tree.nodes[last.index()].span.end)
    }

    /// Whether the next `open` would be at the depth cap: write [`Self::opaque`] instead of going deeper.
    #[must_use]
    pub const fn at_depth_cap(&self) -> bool {
        self.stack.len() >= DEPTH_CAP
    }

    /// Stands for something too deep to look into.
    pub fn opaque(&mut self, role: Role, span: Span) -> NodeId {
        self.tree.opaque.push(span);
        self.leaf(Kind::Opaque, role, span, "")
    }

    /// Names a node.
    pub fn set_name(&mut self, id: NodeId, name: &str) {
        self.tree.nodes[id.index()].symbol = self.intern(name);
    }

    /// Adds flags to a node.
    pub fn add_flags(&mut self, id: NodeId, flags: Flags) {
        let node = &mut self.tree.nodes[id.index()];
        node.flags = node.flags.with(flags);
    }

    /// Changes what a node is, when that shows only after it was opened.
    pub fn set_kind(&mut self, id: NodeId, kind: Kind) {
        self.tree.nodes[id.index()].kind = kind;
    }

    /// Changes what a node is to its parent.
    pub fn set_role(&mut self, id: NodeId, role: Role) {
        self.tree.nodes[id.index()].role = role;
    }

    /// Changes where a node stands.
    pub fn set_span(&mut self, id: NodeId, span: Span) {
        self.tree.nodes[id.index()].span = span;
    }

    /// Notes a comment.
    pub fn comment(&mut self, span: Span) {
        self.tree.comments.push(span);
    }

    /// Notes text that did not parse.
    pub fn error(&mut self, span: Span) {
        self.tree.errors.push(span);
    }

    /// Notes text that the parser is known to read wrongly.
    pub fn distrust(&mut self, span: Span) {
        self.tree.distrusted.push(span);
    }

    /// The finished tree.
    ///
    /// # Panics
    /// When nodes are still open or none was ever written: a fault of the front end.
    #[must_use]
    pub fn finish(self) -> Tree {
        assert!(self.stack.is_empty() && !self.tree.nodes.is_empty(), "a front end must close what it opens");
        self.tree
    }
}
