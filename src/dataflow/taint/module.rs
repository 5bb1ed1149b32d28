//! A file as flow sees it, and the world of files it stands in.

use std::sync::Arc;

use super::features::Features;
use super::marks::Marks;
use super::outline::Outline;
use crate::source::{Source, Span};
use crate::syntax::{Kind, NodeRef, Tree};

/// A file with its tree, what it defines and how it is marked.
#[derive(Debug)]
pub struct Module {
    /// The text, and the path that names it.
    pub source: Arc<Source>,
    /// The tree.
    pub tree: Arc<Tree>,
    /// Its functions and classes.
    pub outline: Outline,
    /// What the rules say of it.
    pub marks: Marks,
    /// Ruby's ways rather than Python's: last values are returned, methods need no receiver, constants are visible from inside.
    pub ruby: bool,
}

impl Module {
    /// The function that a place is in; the whole file when it is in none.
    #[must_use]
    pub fn function_around(&self, place: Span) -> Span {
        self.around(place).map_or(self.tree.root().span(), NodeRef::span)
    }

    /// The name of the function that a place is in.
    #[must_use]
    pub fn function_named(&self, place: Span) -> Option<&str> {
        self.around(place).map(NodeRef::name)
    }

    fn around(&self, place: Span) -> Option<NodeRef<'_>> {
        let functions = self.tree.nodes().filter(|node| node.kind() == Kind::Function);
        functions.filter(|function| function.span().contains(place)).min_by_key(|function| function.span().len())
    }
}

/// The other files of a scan.
pub trait World {
    /// Whether a file of this path is there.
    fn has(&self, path: &str) -> bool;
    /// The paths of the files of this name, without its extension, in order.
    fn named(&self, stem: &str) -> &[Arc<str>];
    /// Whether a file's text holds a word: cheaper than to load it.
    fn mentions(&self, path: &str, word: &str) -> bool;
    /// Whether a Ruby file's text gives a name something: a function, a class, a constant.
    fn defines(&self, path: &str, name: &str) -> bool {
        self.mentions(path, name)
    }
    /// What of its knowledge the walk uses.
    fn features(&self) -> Features {
        Features::ALL
    }
    /// A file as flow sees it; none when it can't be read.
    fn load(&self, path: &str) -> Option<Arc<Module>>;
}
