//! The parallel walk below one directory. It follows no link: what a link names inside the root has a name of its own.

use std::ffi::OsString;
use std::fs::{self, FileType};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::entry::Entry;
use super::found::Found;
use super::ignores::Ignores;
use super::trouble::Trouble;
use super::{root, third_party};

/// What every directory of one walk shares.
struct Walk<'w> {
    root: &'w Path,
    heed_ignores: bool,
    found: Mutex<&'w mut Found>,
}

/// A directory to visit, and what its parents say about it.
struct Visit {
    dir: PathBuf,
    /// From the root; empty for the root itself.
    name: String,
    ignores: Arc<Ignores>,
    tree: Option<Tree>,
    /// Whether it stands at the root or beside a manifest; nothing once its tree is settled.
    in_project: Option<bool>,
}

/// The third-party tree that a directory lies in.
#[derive(Clone)]
struct Tree {
    name: Arc<str>,
    /// The directory asked about stands directly in the tree's top.
    at_top: bool,
}

/// Adds every file below `dir`.
pub fn walk(root: &Path, dir: &Path, heed_ignores: bool, found: &mut Found) {
    let name = root::name(root, dir);
    let tree =
        third_party::tree_of_file(root, &dir.join("_")).map(|tree| Tree { at_top: tree == name, name: tree.into() });
    let start = Visit {
        dir: dir.to_owned(),
        name,
        ignores: if heed_ignores { Ignores::down_to(root, dir) } else { Arc::default() },
        tree,
        in_project: None,
    };
    let walk = Walk { root, heed_ignores, found: Mutex::new(found) };
    rayon::scope(|scope| visit(&walk, scope, start));
}

fn visit<'w>(walk: &'w Walk<'_>, scope: &rayon::Scope<'w>, mut here: Visit) {
    let mut found = Found::default();
    let listing = match list(&here.dir) {
        Ok(listing) => listing,
        Err(fault) => {
            found.troubles.push(Trouble::unreadable(here.shown_name(), &fault));
            Vec::new()
        }
    };
    let has = |file: &str| listing.iter().any(|(name, _)| name == file);
    if walk.heed_ignores {
        here.ignores = Ignores::enter(&here.ignores, &here.dir, has);
    }
    here.settle_tree(has);
    let in_project =
        here.name.is_empty() || listing.iter().any(|(name, _)| name.to_str().is_some_and(third_party::is_manifest));
    for (file, sort) in &listing {
        let path = here.dir.join(file);
        if file == ".git" || (walk.heed_ignores && here.ignores.leave_out(&path, sort.is_dir())) {
            continue;
        }
        let name = here.child(&file.to_string_lossy());
        if sort.is_dir() {
            let child = here.below(path, name, in_project);
            scope.spawn(move |scope| visit(walk, scope, child));
        } else if sort.is_file() {
            let tree = here.tree.as_ref().map(|tree| tree.name.clone());
            found.entries.push(Entry::of_file(name.into(), path, tree, false));
        } else if let Some(what) = fault_of(walk.root, &path, *sort) {
            found.troubles.push(Trouble::special(name, what));
        }
    }
    let mut all = walk.found.lock().unwrap_or_else(PoisonError::into_inner);
    all.entries.append(&mut found.entries);
    all.troubles.append(&mut found.troubles);
}

fn list(dir: &Path) -> io::Result<Vec<(OsString, FileType)>> {
    fs::read_dir(dir)?.map(|entry| entry.and_then(|entry| Ok((entry.file_name(), entry.file_type()?)))).collect()
}

/// What is wrong with something that is neither a file nor a directory. A link within the root is no fault.
fn fault_of(root: &Path, path: &Path, sort: FileType) -> Option<&'static str> {
    if !sort.is_symlink() {
        return Some("not a regular file");
    }
    match path.canonicalize() {
        Ok(target) if target.starts_with(root) => None,
        Ok(_) => Some("a link that leads out of the root"),
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => Some("a link to nothing"),
        Err(_) => Some("a link that cannot be followed"),
    }
}

impl Visit {
    fn child(&self, file: &str) -> String {
        if self.name.is_empty() { file.to_owned() } else { format!("{}/{file}", self.name) }
    }

    fn shown_name(&self) -> String {
        if self.name.is_empty() { ".".to_owned() } else { self.name.clone() }
    }

    fn below(&self, dir: PathBuf, name: String, in_project: bool) -> Self {
        let in_project = Some(in_project);
        Self { dir, name, ignores: self.ignores.clone(), tree: self.tree.clone(), in_project }
    }

    /// Whether a third-party tree begins here, goes on, or ends.
    fn settle_tree(&mut self, inside: impl Fn(&str) -> bool) {
        let Some(in_project) = self.in_project else { return };
        let own = self.name.rsplit('/').next().unwrap_or_default();
        self.tree = match self.tree.take() {
            None if third_party::begins(own, in_project, inside) => {
                Some(Tree { name: self.name.as_str().into(), at_top: true })
            }
            Some(tree) if tree.at_top && third_party::ends(tree.name.rsplit('/').next().unwrap_or_default(), own) => {
                None
            }
            tree => tree.map(|tree| Tree { at_top: false, ..tree }),
        };
    }
}
