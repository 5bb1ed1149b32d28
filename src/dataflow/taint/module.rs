//! A file as flow sees it, and the world of files it stands in.

use std::sync::Arc;

use super::features::Features;
use super::marks::Marks;
use super::outline::Outline;
use crate::source::Source;
use crate::syntax::Tree;

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

/// The other files of a scan.
pub trait World {
    /// Whether a file of this path is there.
    fn has(&self, path: &str) -> bool;
    /// The paths of the files of this name, without its extension, in order.
    fn named(&self, stem: &str) -> &[Arc<str>];
    /// Whether a file's text holds a word: cheaper than to load it.
    fn mentions(&self, path: &str, word: &str) -> bool;
    /// What of its knowledge the walk uses.
    fn features(&self) -> Features {
        Features::ALL
    }
    /// A file as flow sees it; none when it can't be read.
    fn load(&self, path: &str) -> Option<Arc<Module>>;
}
