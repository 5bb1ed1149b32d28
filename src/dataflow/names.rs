//! Full names: what a dotted chain means once imports and aliases are followed.

use rustc_hash::FxHashMap;

use super::definitions::Definitions;
use crate::syntax::{Kind, NodeRef, Role, Symbol, Tree};

/// How far aliases of aliases are followed.
const ALIAS_DEPTH: usize = 4;

/// The imports of a tree.
#[derive(Debug, Default)]
pub struct Names {
    /// Local name → the dotted paths it was imported as: several when branches import differently.
    imported: FxHashMap<Symbol, Vec<Box<str>>>,
    /// Modules imported whole by `from m import *`.
    stars: Vec<Box<str>>,
}

impl Names {
    pub(super) fn new(tree: &Tree) -> Self {
        let mut names = Self::default();
        for node in tree.nodes() {
            match node.kind() {
                Kind::Import => node.children_with(Role::Item).for_each(|item| names.import(item)),
                Kind::ImportFrom => {
                    node.children_with(Role::Item).for_each(|item| names.import_from(node.name(), item));
                }
                _ => {}
            }
        }
        names
    }

    fn import(&mut self, item: NodeRef<'_>) {
        if let Some(alias) = item.child(Role::Alias) {
            self.imported.entry(alias.symbol()).or_default().push(item.name().into());
        }
    }

    fn import_from(&mut self, module: &str, item: NodeRef<'_>) {
        if item.name() == "*" {
            self.stars.push(module.into());
            return;
        }
        let local = item.child(Role::Alias).map_or(item.symbol(), NodeRef::symbol);
        let dot = if module.ends_with('.') { "" } else { "." };
        self.imported.entry(local).or_default().push(format!("{module}{dot}{}", item.name()).into());
    }

    /// The paths a local name was imported as.
    #[must_use]
    pub fn imported(&self, local: Symbol) -> &[Box<str>] {
        self.imported.get(&local).map_or(&[], Vec::as_slice)
    }

    pub(super) fn means(&self, node: NodeRef<'_>, path: &[&str], definitions: &Definitions) -> bool {
        self.means_within(node, path, definitions, ALIAS_DEPTH)
    }

    fn means_within(&self, node: NodeRef<'_>, path: &[&str], definitions: &Definitions, depth: usize) -> bool {
        let (mut at, mut rest) = (node.without_bare_call(), path);
        loop {
            match at.kind() {
                Kind::Name => return self.name_means(at, rest, definitions, depth),
                Kind::Attribute => {}
                _ => return false,
            }
            let Some((last, before)) = rest.split_last() else { return false };
            if at.name() != *last {
                return false;
            }
            match at.child(Role::Object) {
                // `::A` starts at the top.
                None => return before.is_empty(),
                Some(object) => (at, rest) = (object.without_bare_call(), before),
            }
        }
    }

    fn name_means(&self, name: NodeRef<'_>, path: &[&str], definitions: &Definitions, depth: usize) -> bool {
        let Some((last, module)) = path.split_last() else { return false };
        if module.is_empty() && *last == name.name() {
            return true;
        }
        if self.imported(name.symbol()).iter().any(|full| is_path(full, path)) {
            return true;
        }
        if !module.is_empty() && *last == name.name() && self.stars.iter().any(|star| is_path(star, module)) {
            return true;
        }
        if depth == 0 {
            return false;
        }
        definitions.value(name).is_some_and(|value| self.means_within(value, path, definitions, depth - 1))
    }
}

fn is_path(full: &str, path: &[&str]) -> bool {
    full.split('.').eq(path.iter().copied())
}
