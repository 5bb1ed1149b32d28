//! Trees that hold other people's code: their secrets matter here, their patterns are for their own authors.
//!
//! A name alone is weak evidence (an order system has its own `vendor`), so a row also says what must stand
//! inside or beside the directory.

use std::path::Path;

use super::root::name as name_below;

/// A directory name and what else must hold.
struct Marker {
    name: &'static str,
    evidence: Evidence,
    /// Directories directly inside that are the repository's own all the same.
    own: &'static [&'static str],
}

enum Evidence {
    /// No project calls its own code this.
    Name,
    /// It is no package of the project's own code: this file does not stand inside.
    Without(&'static str),
    /// It stands at the root or beside a project's manifest.
    BesideManifest,
}

const MARKERS: &[Marker] = &[
    marker("node_modules", Evidence::Name),
    marker("bower_components", Evidence::Name),
    marker("jspm_packages", Evidence::Name),
    marker("site-packages", Evidence::Name),
    marker("dist-packages", Evidence::Name),
    marker("__pypackages__", Evidence::Name),
    marker("_vendor", Evidence::Name),
    marker(".venv", Evidence::Name),
    marker(".virtualenv", Evidence::Name),
    marker(".tox", Evidence::Name),
    marker(".nox", Evidence::Name),
    marker(".eggs", Evidence::Name),
    marker(".bundle", Evidence::Name),
    marker("venv", Evidence::Without("__init__.py")),
    marker("virtualenv", Evidence::Without("__init__.py")),
    marker("third_party", Evidence::Without("__init__.py")),
    marker("third-party", Evidence::Name),
    Marker { name: "vendor", evidence: Evidence::BesideManifest, own: &["assets", "engines"] },
];

const fn marker(name: &'static str, evidence: Evidence) -> Marker {
    Marker { name, evidence, own: &[] }
}

/// Stands in every Python virtual environment, whatever its directory is called.
const ENVIRONMENT: &str = "pyvenv.cfg";

const MANIFESTS: &[&str] = &[
    "Gemfile",
    "Rakefile",
    "config.ru",
    "pyproject.toml",
    "setup.py",
    "setup.cfg",
    "requirements.txt",
    "package.json",
    "composer.json",
    "go.mod",
    "Cargo.toml",
];

/// Whether a third-party tree begins at a directory, given what stands inside it and whether it stands at the root
/// or beside a manifest.
pub fn begins(name: &str, in_project: bool, inside: impl Fn(&str) -> bool) -> bool {
    inside(ENVIRONMENT)
        || MARKERS.iter().any(|marker| {
            marker.name == name
                && match marker.evidence {
                    Evidence::Name => true,
                    Evidence::Without(file) => !inside(file),
                    Evidence::BesideManifest => in_project,
                }
        })
}

/// Whether a file's name is that of a project's manifest.
pub fn is_manifest(name: &str) -> bool {
    MANIFESTS.contains(&name)
}

/// Whether `name`, directly inside the third-party tree `tree`, is the repository's own again.
pub fn ends(tree: &str, name: &str) -> bool {
    MARKERS.iter().any(|marker| marker.name == tree && marker.own.contains(&name))
}

/// The third-party tree that a file lies in, as the disk tells: the outermost, named from the root.
pub fn tree_of_file(top: &Path, file: &Path) -> Option<String> {
    let mut dirs: Vec<&Path> = file.ancestors().skip(1).take_while(|dir| *dir != top && dir.starts_with(top)).collect();
    dirs.reverse();
    let mut tree: Option<&Path> = None;
    for dir in dirs {
        let (name, parent) = (dir.file_name()?.to_string_lossy(), dir.parent()?);
        match tree {
            None => {
                let in_project = parent == top || MANIFESTS.iter().any(|it| parent.join(it).exists());
                tree = begins(&name, in_project, |it| dir.join(it).exists()).then_some(dir);
            }
            Some(outer) if outer == parent && ends(&outer.file_name()?.to_string_lossy(), &name) => tree = None,
            Some(_) => {}
        }
    }
    tree.map(|dir| name_below(top, dir))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, in_project: bool, inside: &[&str], expected: bool) {
        assert_eq!(begins(name, in_project, |it| inside.contains(&it)), expected, "{name}");
    }

    #[test]
    fn a_name_needs_its_evidence() {
        check("node_modules", false, &[], true);
        check("venv", false, &["bin"], true);
        check("venv", false, &["__init__.py"], false);
        check("env", false, &["pyvenv.cfg"], true);
        check("env", false, &["settings.py"], false);
        check("vendor", true, &[], true);
        check("vendor", false, &["orders.rb"], false);
        check("vendors", true, &[], false);
        assert!(ends("vendor", "assets") && !ends("vendor", "gems") && !ends("node_modules", "assets"));
    }
}
