//! Ways in: what there is to scan, under which names, and what could not be had.
//!
//! A walk is ignore-aware and parallel, follows no link, and never leaves the root; a file the user names is
//! always scanned. Names are relative to the repository's root, however and from wherever the user pointed at it.

mod entry;
mod found;
mod ignores;
mod root;
mod third_party;
mod trouble;
mod walk;

pub use entry::Entry;
pub use found::Found;
pub use trouble::{Trouble, TroubleKind};

use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What the user points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A file or a directory.
    Path(PathBuf),
    /// Bytes already read, such as standard input's, and the file they stand for.
    Bytes {
        /// The name to report them under.
        path: PathBuf,
        /// The content.
        bytes: Vec<u8>,
    },
}

/// What to pass over.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Heed `.gitignore`, `.ignore` and `.adderstoneignore`.
    pub ignore_files: bool,
    /// Files larger than this are noted and not read.
    pub max_file_size: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self { ignore_files: true, max_file_size: 64 << 20 }
    }
}

/// Finds every file that the targets hold. Runs on the current thread pool.
#[must_use]
pub fn discover(targets: &[Target], options: &Options) -> Found {
    let mut found = Found::default();
    let mut resolved = Vec::new();
    for target in targets {
        let (path, bytes) = match target {
            Target::Path(path) => (path, None),
            Target::Bytes { path, bytes } => (path, Some(bytes)),
        };
        match root::resolve(path, bytes.is_some()) {
            Ok(real) => resolved.push((real, bytes)),
            Err(fault) => found.troubles.push(Trouble::missing(path, &fault)),
        }
    }
    let root = root::common(resolved.iter().map(|(path, _)| path.as_path()));
    for (path, bytes) in resolved {
        match bytes {
            Some(bytes) => found.entries.push(Entry::of_bytes(root::name(&root, &path), bytes.clone())),
            None if path.is_dir() => walk::walk(&root, &path, options.ignore_files, &mut found),
            None => named_file(&root, path, &mut found),
        }
    }
    found.entries.sort_by(|a, b| a.name.cmp(&b.name).then(b.named.cmp(&a.named)));
    found.entries.dedup_by(|later, first| later.same_as(first));
    found.troubles.sort();
    found.troubles.dedup();
    found
}

/// The root of the one repository (or directory) that all targets lie in.
#[must_use]
pub fn repository(targets: &[Target]) -> Option<PathBuf> {
    let resolved = targets.iter().map(|target| match target {
        Target::Path(path) => root::resolve(path, false),
        Target::Bytes { path, .. } => root::resolve(path, true),
    });
    let resolved: Vec<PathBuf> = resolved.collect::<Result<_, _>>().ok()?;
    root::shared(resolved.iter().map(PathBuf::as_path))
}

fn named_file(root: &Path, path: PathBuf, found: &mut Found) {
    let name = root::name(root, &path);
    if path.metadata().is_ok_and(|it| !it.is_file()) {
        found.troubles.push(Trouble::special(name, "not a regular file"));
        return;
    }
    let third_party = third_party::tree_of_file(root, &path).map(Arc::from);
    found.entries.push(Entry::of_file(name.into(), path, third_party, true));
}
