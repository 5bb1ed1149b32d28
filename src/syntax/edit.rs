//! The two changes a finished tree allows, for patterns alone: new names, new kinds. The shape never changes.

use super::kind::Kind;
use super::tree::{NodeId, Tree};

impl Tree {
    /// Gives every name for which `new` has one its new text. Two names may become the same text: compare patterns by text.
    pub fn rename(&mut self, mut new: impl FnMut(&str) -> Option<String>) {
        for name in &mut self.names {
            if let Some(text) = new(name) {
                *name = text.into();
            }
        }
    }

    /// Makes a node another kind.
    pub fn set_kind(&mut self, id: NodeId, kind: Kind) {
        self.nodes[id.index()].kind = kind;
    }
}
