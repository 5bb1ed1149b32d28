//! The root that names are relative to: the repository, or the scanned directory where there is none.

use std::io;
use std::path::{Path, PathBuf};

/// The real path behind what the user typed, links resolved. With `may_miss`, what does not exist keeps its name.
pub fn resolve(path: &Path, may_miss: bool) -> io::Result<PathBuf> {
    match path.canonicalize() {
        Err(_) if may_miss => {
            let path = std::path::absolute(path)?;
            match (path.parent(), path.file_name()) {
                (Some(parent), Some(name)) => Ok(resolve(parent, true)?.join(name)),
                _ => Ok(path),
            }
        }
        result => result,
    }
}

/// The directory that holds the roots of all paths; `/` when there are none.
pub fn common<'p>(paths: impl Iterator<Item = &'p Path>) -> PathBuf {
    paths
        .map(root_of)
        .reduce(|a, b| a.ancestors().find(|dir| b.starts_with(dir)).unwrap_or(Path::new("/")).to_owned())
        .unwrap_or_else(|| PathBuf::from("/"))
}

/// The one directory that is the root of all paths, if they have one.
pub fn shared<'p>(mut paths: impl Iterator<Item = &'p Path>) -> Option<PathBuf> {
    let first = root_of(paths.next()?);
    paths.all(|path| root_of(path) == first).then_some(first)
}

/// The nearest directory that holds `.git`, else the directory itself.
fn root_of(path: &Path) -> PathBuf {
    let dir = if path.is_dir() { path } else { path.parent().unwrap_or(path) };
    dir.ancestors().find(|dir| dir.join(".git").exists()).unwrap_or(dir).to_owned()
}

/// The name of a path below the root, `/` between segments.
pub fn name(root: &Path, path: &Path) -> String {
    let relative = path.strip_prefix(root).unwrap_or(path);
    let mut name = String::with_capacity(relative.as_os_str().len());
    for part in relative.components() {
        if !name.is_empty() {
            name.push('/');
        }
        name.push_str(&part.as_os_str().to_string_lossy());
    }
    name
}
