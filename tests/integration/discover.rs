//! What a walk comes back with: the right files under the right names, and a word about everything else.

use std::fs;
use std::path::{Path, PathBuf};

use adderstone::discover::{Found, Options, Target, discover};
use tempfile::TempDir;

/// A directory with these files; a name that ends in `/` is an empty directory.
fn tree(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = dir.path().join(name);
        if name.ends_with('/') {
            fs::create_dir_all(path).unwrap();
        } else {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
    dir
}

fn walk(paths: &[PathBuf], options: &Options) -> Found {
    let targets: Vec<Target> = paths.iter().cloned().map(Target::Path).collect();
    discover(&targets, options)
}

fn names(found: &Found) -> Vec<&str> {
    found.entries.iter().map(|it| &*it.name).collect()
}

fn check(files: &[(&str, &str)], paths: &[&str], expected: &[&str]) {
    let dir = tree(files);
    let paths: Vec<PathBuf> = paths.iter().map(|it| dir.path().join(it)).collect();
    assert_eq!(names(&walk(&paths, &Options::default())), expected);
}

#[test]
fn hidden_files_are_scanned_and_git_is_not() {
    let files =
        [(".env", ""), (".git/config", ""), (".github/workflows/a.yml", ""), ("sub/.git", "gitdir: x"), ("a.rb", "")];
    check(&files, &[""], &[".env", ".github/workflows/a.yml", "a.rb"]);
}

#[test]
fn each_ignore_file_is_heeded_and_the_nearer_one_wins() {
    let files = [
        (".gitignore", "*.log\n/build\n"),
        (".ignore", "docs/\n"),
        (".adderstoneignore", "samples/*.py\n!samples/kept.py\n"),
        ("a.log", ""),
        ("build/x.py", ""),
        ("sub/build/x.py", ""),
        ("docs/x.py", ""),
        ("samples/x.py", ""),
        ("samples/kept.py", ""),
        ("sub/.gitignore", "!*.log\n"),
        ("sub/b.log", ""),
    ];
    let visible = [
        ".adderstoneignore",
        ".gitignore",
        ".ignore",
        "samples/kept.py",
        "sub/.gitignore",
        "sub/b.log",
        "sub/build/x.py",
    ];
    check(&files, &[""], &visible);
    let dir = tree(&files);
    let all = walk(&[dir.path().to_owned()], &Options { ignore_files: false, ..Options::default() });
    assert_eq!(all.entries.len(), files.len());
}

#[test]
fn a_named_file_is_always_scanned() {
    let files = [(".gitignore", "*\n"), ("a.py", ""), (".git/", "")];
    check(&files, &["a.py"], &["a.py"]);
    check(&files, &["", "a.py"], &["a.py"]);
}

#[test]
fn ignore_files_of_the_repository_hold_below_the_scanned_directory_and_those_above_it_do_not() {
    let files = [
        (".ignore", "*.py\n"),
        (".gitignore", "*.py\n"),
        ("repo/.git/", ""),
        ("repo/.gitignore", "secret.rb\n"),
        ("repo/lib/a.py", ""),
        ("repo/lib/secret.rb", ""),
    ];
    check(&files, &["repo/lib"], &["lib/a.py"]);
    check(&files, &["repo"], &[".gitignore", "lib/a.py"]);
}

#[test]
fn a_nested_repository_does_not_heed_the_outer_gitignore() {
    let files =
        [(".git/", ""), (".gitignore", "*.py\n"), ("inner/.git/", ""), ("inner/a.py", ""), ("b.py", ""), ("c.rb", "")];
    check(&files, &[""], &[".gitignore", "c.rb", "inner/a.py"]);
}

#[test]
fn names_do_not_depend_on_the_form_of_the_argument() {
    let files = [(".git/", ""), ("lib/a.py", ""), ("lib/b.py", "")];
    for path in ["lib", "./lib", "lib/", "lib/../lib", "./lib/."] {
        check(&files, &[path], &["lib/a.py", "lib/b.py"]);
    }
    check(&files, &["lib/a.py", "lib", "./lib/b.py"], &["lib/a.py", "lib/b.py"]);
}

#[test]
fn without_a_repository_names_are_below_the_common_directory() {
    let files = [("one/a.py", ""), ("two/b.py", "")];
    check(&files, &["one"], &["a.py"]);
    check(&files, &["one", "two"], &["one/a.py", "two/b.py"]);
    check(&files, &["one/a.py"], &["a.py"]);
}

#[test]
fn bytes_stand_for_the_file_they_are_named_after() {
    let dir = tree(&[(".git/", ""), ("lib/a.py", "on disk")]);
    for name in ["lib/a.py", "lib/new.py", "new/new.py"] {
        let target = Target::Bytes { path: dir.path().join(name), bytes: b"typed".to_vec() };
        let found = discover(&[target, Target::Path(dir.path().to_owned())], &Options::default());
        let entry = found.entries.iter().find(|it| &*it.name == name).unwrap();
        assert_eq!(entry.read(100).unwrap(), b"typed");
        assert_eq!(found.entries.iter().filter(|it| &*it.name == name).count(), 1);
    }
}

#[test]
fn third_party_trees_are_known_by_name_and_evidence() {
    let dir = tree(&[
        ("app/vendor/order.rb", ""),
        ("engine/Gemfile", ""),
        ("engine/vendor/assets/own.rb", ""),
        ("engine/vendor/bundle/gem.rb", ""),
        ("env/pyvenv.cfg", ""),
        ("env/lib/x.py", ""),
        ("lib/venv/__init__.py", ""),
        ("node_modules/left/node_modules/pad.py", ""),
        ("vendor/gems/x.rb", ""),
    ]);
    let expected = [
        ("app/vendor/order.rb", None),
        ("engine/Gemfile", None),
        ("engine/vendor/assets/own.rb", None),
        ("engine/vendor/bundle/gem.rb", Some("engine/vendor")),
        ("env/lib/x.py", Some("env")),
        ("env/pyvenv.cfg", Some("env")),
        ("lib/venv/__init__.py", None),
        ("node_modules/left/node_modules/pad.py", Some("node_modules")),
        ("vendor/gems/x.rb", Some("vendor")),
    ];
    let whole = walk(&[dir.path().to_owned()], &Options::default());
    let got: Vec<_> = whole.entries.iter().map(|it| (&*it.name, it.third_party.as_deref())).collect();
    assert_eq!(got, expected);
    // A file named by itself is judged as the walk judges it, given that both know the root.
    fs::create_dir(dir.path().join(".git")).unwrap();
    for (name, tree) in expected {
        let found = walk(&[dir.path().join(name)], &Options::default());
        assert_eq!((&*found.entries[0].name, found.entries[0].third_party.as_deref()), (name, tree));
    }
}

#[test]
fn a_vendor_above_the_root_makes_nothing_third_party() {
    let dir = tree(&[("vendor/project/.git/", ""), ("vendor/project/lib/a.rb", ""), ("vendor/loose/b.rb", "")]);
    for path in ["vendor/project", "vendor/project/lib", "vendor/loose"] {
        let found = walk(&[dir.path().join(path)], &Options::default());
        assert!(found.entries.iter().all(|it| it.third_party.is_none()), "{path}");
    }
}

fn troubles(found: &Found) -> Vec<(&str, &str)> {
    found.troubles.iter().map(|it| (it.name.as_str(), it.message.as_str())).collect()
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_and_never_lead_out() {
    use std::os::unix::fs::symlink;
    let outside = tree(&[("secret.rb", "")]);
    let dir = tree(&[("lib/a.rb", "")]);
    let at = |name: &str| dir.path().join(name);
    symlink(outside.path(), at("away")).unwrap();
    symlink(outside.path().join("secret.rb"), at("away.rb")).unwrap();
    symlink("lib", at("inside")).unwrap();
    symlink(".", at("lib/again")).unwrap();
    symlink("nowhere", at("broken")).unwrap();
    symlink("two", at("one")).unwrap();
    symlink("one", at("two")).unwrap();
    let found = walk(&[dir.path().to_owned()], &Options::default());
    assert_eq!(names(&found), ["lib/a.rb"]);
    let expected = [
        ("away", "a link that leads out of the root"),
        ("away.rb", "a link that leads out of the root"),
        ("broken", "a link to nothing"),
        ("one", "a link that cannot be followed"),
        ("two", "a link that cannot be followed"),
    ];
    assert_eq!(troubles(&found), expected);
}

#[cfg(unix)]
#[test]
fn a_link_that_the_user_names_is_resolved() {
    use std::os::unix::fs::symlink;
    let dir = tree(&[("real/.git/", ""), ("real/lib/a.rb", "")]);
    symlink("real/lib", dir.path().join("link")).unwrap();
    let found = walk(&[dir.path().join("link")], &Options::default());
    assert_eq!(names(&found), ["lib/a.rb"]);
}

#[cfg(unix)]
#[test]
fn a_fifo_is_noted_and_never_opened() {
    let dir = tree(&[("a.rb", "")]);
    let fifo = dir.path().join("pipe.rb");
    assert!(std::process::Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    for path in [dir.path().to_owned(), fifo] {
        let found = walk(&[path], &Options::default());
        assert!(names(&found).iter().all(|it| *it == "a.rb"));
        assert_eq!(troubles(&found), [("pipe.rb", "not a regular file")]);
    }
}

#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_noted_and_the_rest_is_found() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tree(&[("a.rb", ""), ("closed/b.rb", "")]);
    let closed = dir.path().join("closed");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o0)).unwrap();
    let found = walk(&[dir.path().to_owned()], &Options::default());
    // Whoever may read everything has nothing to be told of.
    let expected = if fs::read_dir(&closed).is_err() {
        (vec!["a.rb"], vec![("closed", "permission denied")])
    } else {
        (vec!["a.rb", "closed/b.rb"], vec![])
    };
    assert_eq!((names(&found), troubles(&found)), expected);
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o700)).unwrap();
}

#[test]
fn a_file_that_vanished_or_is_too_large_is_told_on_reading() {
    let dir = tree(&[("gone.rb", "x"), ("large.rb", "0123456789")]);
    let found = walk(&[dir.path().to_owned()], &Options::default());
    fs::remove_file(dir.path().join("gone.rb")).unwrap();
    let faults: Vec<String> = found.entries.iter().map(|it| it.read(9).unwrap_err().message).collect();
    assert_eq!(faults, ["no such file or directory", "larger than 9 bytes"]);
    assert_eq!(found.entries[1].read(10).unwrap(), b"0123456789");
}

#[test]
fn what_does_not_exist_is_told() {
    let found = walk(&[Path::new("no/such/path").to_owned()], &Options::default());
    assert_eq!(troubles(&found), [("no/such/path", "no such file or directory")]);
}
