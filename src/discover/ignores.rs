//! Which paths the ignore files of a directory and of those above it, up to the root, leave out.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use ignore::gitignore::{Gitignore, GitignoreBuilder};

/// Ignore files, strongest first.
const FILES: [&str; 3] = [".adderstoneignore", ".ignore", GIT];
const GIT: &str = ".gitignore";

/// The ignore files that hold in one directory: its own, then those of its parents.
#[derive(Debug, Default)]
pub struct Ignores {
    above: Option<Arc<Self>>,
    own: [Option<Gitignore>; FILES.len()],
    /// A repository begins here: `.gitignore` files above it say nothing.
    repository: bool,
}

impl Ignores {
    /// The ignore files of `dir` on top of those above; the same as above when it has none of its own.
    pub fn enter(above: &Arc<Self>, dir: &Path, has: impl Fn(&str) -> bool) -> Arc<Self> {
        let own = FILES.map(|file| has(file).then(|| parse(dir, file)).flatten());
        let repository = has(".git");
        if !repository && own.iter().all(Option::is_none) {
            return above.clone();
        }
        Arc::new(Self { above: Some(above.clone()), own, repository })
    }

    /// The ignore files of every directory from `root` down to, but without, `dir`.
    pub fn down_to(root: &Path, dir: &Path) -> Arc<Self> {
        let mut dirs: Vec<&Path> = dir.ancestors().skip(1).take_while(|it| it.starts_with(root)).collect();
        dirs.reverse();
        dirs.into_iter().fold(Arc::default(), |above, dir| Self::enter(&above, dir, |file| dir.join(file).exists()))
    }

    /// Whether `path`, whose parent this stands for, is left out.
    pub fn leave_out(&self, path: &Path, is_dir: bool) -> bool {
        let verdict = FILES.iter().enumerate().find_map(|(kind, file)| self.verdict(kind, *file == GIT, path, is_dir));
        verdict.unwrap_or(false)
    }

    fn verdict(&self, kind: usize, stop_at_repository: bool, path: &Path, is_dir: bool) -> Option<bool> {
        let mut level = Some(self);
        while let Some(here) = level {
            if let Some(rules) = &here.own[kind] {
                let matched = rules.matched(path, is_dir);
                if !matched.is_none() {
                    return Some(matched.is_ignore());
                }
            }
            level = if stop_at_repository && here.repository { None } else { here.above.as_deref() };
        }
        None
    }
}

/// A line that is no glob is passed over, as git does.
fn parse(dir: &Path, file: &str) -> Option<Gitignore> {
    let text = fs::read(dir.join(file)).ok()?;
    let mut builder = GitignoreBuilder::new(dir);
    for line in String::from_utf8_lossy(&text).lines() {
        let _ = builder.add_line(None, line);
    }
    builder.build().ok().filter(|rules| !rules.is_empty())
}
