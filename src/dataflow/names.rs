//! Full names: what a dotted chain means once imports and aliases are followed.

use rustc_hash::FxHashMap;

use super::definitions::Definitions;
use crate::syntax::{Kind, NodeId, NodeRef, Role, Symbol, Tree};

/// How far aliases of aliases are followed.
const ALIAS_DEPTH: usize = 4;

/// The imports of a tree.
#[derive(Debug, Default)]
pub struct Names {
    /// Local name → the dotted paths it is imported as anywhere, with the nodes that bind it.
    imported: FxHashMap<Symbol, Vec<(NodeId, Box<str>)>>,
    /// Modules imported whole by `from m import *`.
    stars: Vec<Box<str>>,
    /// Whether `self.a` calls what `a` calls (Ruby).
    of_self: bool,
}

impl Names {
    pub(super) fn new(tree: &Tree, of_self: bool) -> Self {
        let mut names = Self { of_self, ..Self::default() };
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
            self.imported.entry(alias.symbol()).or_default().push((alias.id(), item.name().into()));
        }
    }

    fn import_from(&mut self, module: &str, item: NodeRef<'_>) {
        if item.name() == "*" {
            self.stars.push(module.into());
            return;
        }
        let local = item.child(Role::Alias).unwrap_or(item);
        let dot = if module.ends_with('.') { "" } else { "." };
        let path = format!("{module}{dot}{}", item.name()).into();
        self.imported.entry(local.symbol()).or_default().push((local.id(), path));
    }

    /// Whether any module is imported whole.
    pub fn has_stars(&self) -> bool {
        !self.stars.is_empty()
    }

    /// The paths a name is imported as anywhere in the file.
    pub fn imported(&self, local: Symbol) -> impl Iterator<Item = &str> {
        self.imported.get(&local).into_iter().flatten().map(|(_, path)| &**path)
    }

    /// The paths a name was imported as where it is used: by the imports before it in its scope, unless something else of
    /// that name came later.
    #[must_use]
    pub fn imported_at(&self, name: NodeRef<'_>, definitions: &Definitions) -> Vec<&str> {
        let Some(all) = self.imported.get(&name.symbol()) else { return Vec::new() };
        let reaching = definitions.imports(name);
        all.iter().filter(|(by, _)| reaching.contains(by)).map(|(_, path)| &**path).collect()
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
                Some(object) if before.is_empty() => return self.of_self && is_self(object),
                Some(object) => (at, rest) = (object.without_bare_call(), before),
            }
        }
    }

    fn name_means(&self, name: NodeRef<'_>, path: &[&str], definitions: &Definitions, depth: usize) -> bool {
        let Some((last, module)) = path.split_last() else { return false };
        if module.is_empty() && *last == name.name() {
            return true;
        }
        if self.imported_at(name, definitions).into_iter().any(|full| is_path(full, path)) {
            return true;
        }
        if !module.is_empty() && *last == name.name() && self.stars.iter().any(|star| is_path(star, module)) {
            return true;
        }
        if depth == 0 {
            return false;
        }
        definitions.origin(name).is_some_and(|value| self.means_within(value, path, definitions, depth - 1))
    }
}

fn is_self(node: NodeRef<'_>) -> bool {
    node.kind() == Kind::Name && node.name() == "self"
}

fn is_path(full: &str, path: &[&str]) -> bool {
    full.split('.').eq(path.iter().copied())
}
