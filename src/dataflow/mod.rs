//! Facts about one tree, no rules: what names mean (imports, aliases), where they are defined, what is constant.

mod attributes;
mod constants;
mod definitions;
mod names;
pub mod taint;

pub use constants::{Constants, Value, number};
pub use definitions::Definitions;
pub use names::Names;

use crate::syntax::{NodeRef, Role, Tree};

/// What is known of one tree.
#[derive(Debug)]
pub struct Facts {
    /// Imports and full names.
    pub names: Names,
    /// Bindings by scope.
    pub definitions: Definitions,
    /// Values that fold.
    pub constants: Constants,
}

impl Facts {
    /// Reads the facts of a tree. In Ruby names that start with a capital are visible in every inner scope, and `self.a`
    /// calls what `a` calls.
    #[must_use]
    pub fn new(tree: &Tree, ruby: bool) -> Self {
        Self {
            names: Names::new(tree, ruby),
            definitions: Definitions::new(tree, ruby),
            constants: Constants::default(),
        }
    }

    /// Whether a Name or Attribute chain means the dotted path: as written, through imports, star imports, or a single
    /// assignment (`make = boto3.client` in spirit).
    #[must_use]
    pub fn means(&self, node: NodeRef<'_>, path: &[&str]) -> bool {
        self.names.means(node, path, &self.definitions)
    }

    /// The text of a command or a regex, when its parts fold: it is no value of the expression.
    #[must_use]
    pub fn fold_parts(&self, node: NodeRef<'_>) -> Option<String> {
        let mut out = String::new();
        for part in node.children() {
            match part.child(Role::Value) {
                Some(value) => out.push_str(&self.fold(value)?.shown()?),
                None => out.push_str(part.name()),
            }
        }
        Some(out)
    }

    /// The value of an expression, when it folds.
    #[must_use]
    pub fn fold(&self, node: NodeRef<'_>) -> Option<Value> {
        self.constants.fold(node, &self.definitions)
    }
}
