//! A whole scan of trees that are not as they should be: a note or nothing, never a panic, and what stands beside is found.

use std::collections::BTreeMap;
use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use adderstone::discover::{self, Target};
use adderstone::engine::Engine;
use adderstone::finding::{NoteKind, Outcome, Skipped};
use adderstone::report::{Format, Report, ReportOptions};
use adderstone::rules::{RuleFile, Selection};
use adderstone::scan::{Options, scan};
use tempfile::TempDir;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::compile(&RuleFile::embedded(), &Selection::default()));

const PYTHON: &str = "import os\n\n\ndef remove(name):\n    os.system(\"rm \" + name)\n";
const RUBY: &str = "def remove(name)\n  system(\"rm #{name}\")\nend\n";

/// A file, the lines of its findings, and the kinds of its notes.
struct Case {
    name: &'static str,
    bytes: Vec<u8>,
    lines: Vec<u32>,
    notes: Vec<NoteKind>,
}

fn case(name: &'static str, bytes: impl Into<Vec<u8>>, lines: &[u32], notes: &[NoteKind]) -> Case {
    Case { name, bytes: bytes.into(), lines: lines.to_vec(), notes: notes.to_vec() }
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(bytes).collect()
}

fn options(jobs: usize) -> Options {
    Options { jobs: NonZeroUsize::new(jobs), ..Options::default() }
}

fn outcome(paths: &[PathBuf], options: &Options) -> Outcome {
    let targets: Vec<Target> = paths.iter().cloned().map(Target::Path).collect();
    scan(&ENGINE, &targets, options)
}

/// The report as JSON, of one thread; sixteen must write the same.
fn checked(paths: &[PathBuf], options: &Options) -> Outcome {
    let [one, sixteen] = [1, 16].map(|jobs| {
        let outcome = outcome(paths, &Options { jobs: NonZeroUsize::new(jobs), ..options.clone() });
        let (mut out, rules) = (Vec::new(), ENGINE.rules_of(&outcome));
        let report = Report { outcome: &outcome, rules: &rules, options: &ReportOptions::default() };
        (Format::from_name("json").unwrap().write)(&report, &mut out).unwrap();
        (outcome, String::from_utf8(out).unwrap())
    });
    assert!(one.1 == sixteen.1, "one thread and sixteen report otherwise");
    assert!(!one.0.notes.iter().any(|note| note.message.contains("failed on this file")), "{:#?}", one.0.notes);
    one.0
}

/// By file: the lines of its findings.
fn lines(outcome: &Outcome) -> BTreeMap<&str, Vec<u32>> {
    let mut lines: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for finding in &outcome.findings {
        lines.entry(&finding.place.path).or_default().push(finding.place.start.line);
    }
    lines
}

fn check(cases: &[Case]) {
    let dir = tempfile::tempdir().unwrap();
    let neighbours = [case("a-neighbour.py", PYTHON, &[5], &[]), case("z-neighbour.rb", RUBY, &[2], &[])];
    let all: Vec<&Case> = cases.iter().chain(&neighbours).collect();
    for case in &all {
        fs::write(dir.path().join(case.name), &case.bytes).unwrap();
    }
    let outcome = checked(&[dir.path().to_owned()], &Options::default());
    let found = lines(&outcome);
    for case in all {
        assert_eq!(found.get(case.name).map_or(&[][..], Vec::as_slice), case.lines, "{}", case.name);
        let about = |note: &&adderstone::finding::Note| note.path.as_deref() == Some(case.name);
        let notes: Vec<NoteKind> = outcome.notes.iter().filter(about).map(|note| note.kind).collect();
        assert_eq!(notes, case.notes, "{}", case.name);
    }
}

#[test]
fn bytes_that_are_no_text_or_an_odd_one() {
    let cr_only = PYTHON.replace('\n', "\r");
    let latin1 = [b"# caf\xe9\n".as_slice(), PYTHON.as_bytes()].concat();
    let late_nul = format!("{RUBY}{}\0\n{RUBY}", "# more\n".repeat(2_000));
    check(&[
        case("empty.py", "", &[], &[]),
        case("blank.rb", "\n\n \t\n", &[], &[]),
        case("binary.py", format!("\0{PYTHON}"), &[], &[]),
        case("late-nul.rb", late_nul, &[2, 2006], &[NoteKind::ParseError]),
        case("latin1.py", latin1, &[6], &[NoteKind::Cut]),
        case("mark.py", format!("\u{feff}{PYTHON}"), &[5], &[]),
        case("utf16-le.py", utf16(PYTHON, u16::to_le_bytes), &[5], &[]),
        case("utf16-be.rb", utf16(RUBY, u16::to_be_bytes), &[2], &[]),
        case("half.py", [0xff, 0xfe, b'i'], &[], &[]),
        case("crlf.py", PYTHON.replace('\n', "\r\n"), &[5], &[]),
        case("crlf.rb", RUBY.replace('\n', "\r\n"), &[2], &[]),
        case("cr.py", cr_only, &[5], &[]),
        case("no-end-of-line.rb", RUBY.trim_end(), &[2], &[]),
    ]);
}

#[test]
fn nothing_is_closed() {
    let openers = ["(", "[", "{", "\"", "'", "\"\"\"", "f\"{", "`", "%w(", "<<~A\n", "/", "#{", "if x:\n", "begin\n"];
    let dir = tempfile::tempdir().unwrap();
    let mut expected = Vec::new();
    for (at, opener) in openers.iter().enumerate() {
        for (extension, text, line) in [("py", PYTHON, 5), ("rb", RUBY, 2)] {
            let name = format!("{at}.{extension}");
            fs::write(dir.path().join(&name), format!("{text}{opener}{opener}{opener}")).unwrap();
            expected.push((name, line));
        }
    }
    let outcome = checked(&[dir.path().to_owned()], &Options::default());
    let found = lines(&outcome);
    for (name, line) in &expected {
        assert!(found.get(name.as_str()).is_some_and(|lines| lines.contains(line)), "{name}");
    }
}

#[test]
fn a_hundred_thousand_brackets() {
    const DEPTH: usize = 100_000;
    let nested =
        |text: &str, open: &str, close: &str| format!("{text}x = {}{}\n", open.repeat(DEPTH), close.repeat(DEPTH));
    check(&[
        case("closed.py", nested(PYTHON, "(", ")"), &[5], &[NoteKind::Cut]),
        case("closed.rb", nested(RUBY, "[", "]"), &[2], &[NoteKind::Cut]),
        case("open.py", nested(PYTHON, "[", ""), &[5], &[NoteKind::ParseError]),
        case("open.rb", nested(RUBY, "(", ""), &[2], &[NoteKind::ParseError]),
        // Nested too deeply, and too deep to follow.
        case("calls.py", nested(PYTHON, "f(", ")"), &[5], &[NoteKind::Cut]),
        case("hashes.rb", nested(RUBY, "{a: ", "}"), &[2], &[NoteKind::Cut]),
    ]);
}

#[test]
fn much_on_one_line() {
    let python = format!("import os; x = [{}]; os.system(\"rm \" + name)\n", "1, ".repeat(60_000));
    let ruby = format!("x = \"{}\"; system(\"rm #{{name}}\")\n", "y".repeat(200_000));
    check(&[case("line.py", python, &[1], &[]), case("line.rb", ruby, &[1], &[])]);
}

fn tree() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("a.py"), PYTHON).unwrap();
    fs::write(dir.path().join("z.rb"), RUBY).unwrap();
    dir
}

fn assert_neighbours(outcome: &Outcome) {
    let expected = BTreeMap::from([("a.py", vec![5]), ("z.rb", vec![2])]);
    assert_eq!(lines(outcome), expected);
}

fn told(outcome: &Outcome) -> Vec<(&str, &str)> {
    outcome.notes.iter().map(|note| (note.path.as_deref().unwrap_or_default(), note.message.as_str())).collect()
}

#[test]
fn what_is_over_the_limit_is_not_read() {
    let dir = tree();
    let huge = fs::File::create(dir.path().join("huge.py")).unwrap();
    huge.set_len(100 << 20).unwrap();
    let outcome = checked(&[dir.path().to_owned()], &Options::default());
    assert_neighbours(&outcome);
    assert_eq!(told(&outcome), [("huge.py", "larger than 67108864 bytes")]);
    assert_eq!(outcome.stats.skipped.get(&Skipped::TooLarge), Some(&1));
    let small = discover::Options { max_file_size: PYTHON.len() as u64 - 1, ..discover::Options::default() };
    let outcome = checked(&[dir.path().to_owned()], &Options { discover: small, ..options(1) });
    assert_eq!(lines(&outcome), BTreeMap::from([("z.rb", vec![2])]));
}

#[test]
fn what_is_named_and_not_there_fails_the_scan_and_costs_no_neighbour() {
    let dir = tree();
    let gone = dir.path().join("gone.py");
    let outcome = checked(&[dir.path().to_owned(), gone.clone()], &Options::default());
    assert_neighbours(&outcome);
    assert!(outcome.failed);
    assert_eq!(told(&outcome), [(gone.to_str().unwrap(), "no such file or directory")]);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_or_may_not_be_read_is_told() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let (dir, outside) = (tree(), tree());
    let at = |name: &str| dir.path().join(name);
    assert!(std::process::Command::new("mkfifo").arg(at("pipe.py")).status().unwrap().success());
    symlink(outside.path(), at("away")).unwrap();
    symlink(outside.path().join("a.py"), at("away.py")).unwrap();
    symlink(".", at("again")).unwrap();
    symlink("loop.py", at("loop.py")).unwrap();
    symlink("gone.py", at("broken.py")).unwrap();
    fs::write(at("closed.md"), "").unwrap();
    fs::set_permissions(at("closed.md"), fs::Permissions::from_mode(0o0)).unwrap();
    let outcome = checked(&[dir.path().to_owned()], &Options::default());
    assert_neighbours(&outcome);
    let mut expected = vec![
        ("away", "a link that leads out of the root"),
        ("away.py", "a link that leads out of the root"),
        ("broken.py", "a link to nothing"),
        ("loop.py", "a link that cannot be followed"),
        ("pipe.py", "not a regular file"),
    ];
    // Whoever may read everything has nothing to be told of.
    if fs::read(at("closed.md")).is_err() {
        expected.insert(3, ("closed.md", "permission denied"));
    }
    assert_eq!(told(&outcome), expected);
    assert!(!outcome.failed);
    assert!(Path::new(&at("pipe.py")).exists());
}
