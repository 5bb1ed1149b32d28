//! Code as no one writes it by hand: the walk ends, says the same on any number of threads, and loses no flow beside it.

use std::fmt::Write as _;
use std::fs;

use adderstone::discover::Target;
use adderstone::finding::Outcome;
use adderstone::scan::scan;

use super::{engine, options, shown};

/// Lines from a template with numbers.
fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut all, at| {
        writeln!(all, "{}", line(at)).expect("memory takes text");
        all
    })
}

/// A text with something ahead of each of so many.
fn nested(count: usize, open: &str, inner: &str, close: &str) -> String {
    format!("{}{inner}{}", open.repeat(count), close.repeat(count))
}

/// Monsters in Python, each with how many flows must be found in it at least.
/// A module whose name leads to another's, and back.
fn circle(from: &str, own: &str) -> String {
    format!(
        "try:\n    from {from} import run\nexcept ImportError:\n    run = None\ndef {own}():\n    run(source())\n    sink(run(source()))\n"
    )
}

fn python() -> Vec<(&'static str, String, usize)> {
    let indent = |depth: usize| "    ".repeat(depth);
    vec![
        ("recursion.py", "def f(x, n):\n    return f(x + 'a', n - 1) + f(x, n - 2)\nsink(f(source(), 9))\n".into(), 1),
        (
            "mutual.py",
            lines(50, |at| format!("def f{at}(x):\n    return f{}(x) + f{}(x)\n", (at + 1) % 50, (at + 2) % 50))
                + "sink(f0(source()))\n",
            1,
        ),
        (
            "doubling.py",
            "def f0(x):\n    return x\n".to_owned()
                + &lines(60, |at| format!("def f{}(x):\n    return f{at}(f{at}(x))\n", at + 1)),
            0,
        ),
        (
            "after.py",
            format!("def f(x):\n{}    return x\n", lines(4_000, |at| format!("    x = x + 'a{at}'")))
                + "def g():\n    x = source()\n    f(x)\n    sink(x)\n",
            1,
        ),
        (
            "long.py",
            format!("def f():\n    x = source()\n{}    sink(x)\n", lines(10_000, |at| format!("    x = x + 'a{at}'"))),
            1,
        ),
        ("one_way.py", circle("other_way", "one_way"), 0),
        ("other_way.py", circle("one_way", "other_way"), 0),
        (
            "tower.py",
            "class C0:\n    def run(self, x):\n        return x\n".to_owned()
                + &lines(300, |at| {
                    format!("class C{}(C{at}):\n    def own{at}(self):\n        return self.run(source())\n", at + 1)
                })
                + "sink(C300().own299())\n",
            0,
        ),
        ("terms.py", format!("sink({}source())\n", "'a' + ".repeat(2_000)), 0),
        ("few_terms.py", format!("sink({}source())\n", "'a' + ".repeat(300)), 1),
        (
            "closures.py",
            "def f0(x):\n".to_owned()
                + &lines(150, |at| format!("{}def f{}(y):", indent(at + 1), at + 1))
                + &format!("{}sink(x)\nf0(source())\n", indent(151)),
            0,
        ),
        ("brackets.py", format!("sink({})\n", nested(400, "[", "source()", "]")), 0),
        ("calls.py", format!("def f(x):\n    return x\nsink({})\n", nested(400, "f(", "source()", ")")), 0),
        (
            "branches.py",
            "def f(a):\n    x = 'a'\n".to_owned()
                + &lines(400, |at| format!("    if a == {at}:\n        x = x + 'b'"))
                + "    x = source()\n    sink(x)\n",
            1,
        ),
        (
            "chain.py",
            lines(3_000, |at| format!("def f{at}(x):\n    return f{}(x)\n", at + 1)) + "sink(f0(source()))\n",
            0,
        ),
        ("table.py", format!("T = {{\n{}}}\nsink(T['k7'])\n", lines(5_000, |at| format!("    'k{at}': 'v{at}',"))), 0),
        (
            "loops.py",
            (0..12).fold("def f(x):\n".to_owned(), |all, at| all + &format!("{}for a{at} in x:\n", indent(at + 1)))
                + &format!("{}x = x + source()\n{}sink(x)\n", indent(13), indent(13)),
            1,
        ),
    ]
}

/// The same in Ruby.
fn ruby() -> Vec<(&'static str, String, usize)> {
    vec![
        ("recursion.rb", "def f(x, n)\n  f(x + 'a', n - 1) + f(x, n - 2)\nend\nsink(f(source, 9))\n".into(), 1),
        (
            "ahead.rb",
            "class Ahead\n  before_action :f\n  def f\n    x = source\n".to_owned()
                + &lines(4_000, |at| format!("    x = x + 'a{at}'"))
                + "    @last = x\n  end\n  def g\n    use(@last)\n    sink(source)\n  end\nend\n",
            1,
        ),
        (
            "mutual.rb",
            lines(50, |at| format!("def f{at}(x)\n  f{}(x) + f{}(x)\nend\n", (at + 1) % 50, (at + 2) % 50))
                + "sink(f0(source))\n",
            1,
        ),
        (
            "doubling.rb",
            "def f0(x)\n  x\nend\n".to_owned()
                + &lines(60, |at| format!("def f{}(x)\n  f{at}(f{at}(x))\nend\n", at + 1)),
            0,
        ),
        (
            "long.rb",
            format!("def f\n  x = source\n{}  sink(x)\nend\n", lines(10_000, |at| format!("  x = x + 'a{at}'"))),
            1,
        ),
        (
            "tower.rb",
            "class C0\n  def run(x)\n    x\n  end\nend\n".to_owned()
                + &lines(300, |at| format!("class C{} < C{at}\n  def own{at}\n    run(source)\n  end\nend\n", at + 1))
                + "sink(C300.new.own299)\n",
            0,
        ),
        ("terms.rb", format!("sink({}source)\n", "'a' + ".repeat(2_000)), 0),
        ("few_terms.rb", format!("sink({}source)\n", "'a' + ".repeat(300)), 1),
        ("blocks.rb", format!("def f(x)\n{}\nend\n", nested(150, "x.each { |x| ", "sink(source)", " }")), 0),
        ("brackets.rb", format!("sink({})\n", nested(400, "[", "source", "]")), 0),
        (
            "branches.rb",
            "def f(a)\n  x = 'a'\n".to_owned()
                + &lines(400, |at| format!("  x = x + 'b' if a == {at}"))
                + "  x = source\n  sink(x)\nend\n",
            1,
        ),
        ("chain.rb", lines(3_000, |at| format!("def f{at}(x)\n  f{}(x)\nend\n", at + 1)) + "sink(f0(source))\n", 0),
        (
            "table.rb",
            format!("T = {{\n{}}}\nsink(T['k7'])\n", lines(5_000, |at| format!("    'k{at}' => 'v{at}',"))),
            0,
        ),
    ]
}

/// What stands in a file of its own is found whatever its neighbour is.
fn neighbours(language: &str) -> (&'static str, &'static str) {
    match language {
        "python" => ("plain.py", "def plain():\n    sink(source())\n"),
        _ => ("plain.rb", "def plain\n  sink(source)\nend\n"),
    }
}

fn assert_bounded(language: &str, monsters: &[(&str, String, usize)]) {
    let engine = engine(language);
    let root = tempfile::tempdir().unwrap();
    let neighbour = neighbours(language);
    fs::write(root.path().join(neighbour.0), neighbour.1).unwrap();
    for (name, text, _) in monsters {
        fs::write(root.path().join(name), text).unwrap();
    }
    let target = [Target::Path(root.path().to_owned())];
    let alone = scan(&engine, &target, &options(1));
    assert!(!alone.failed, "{:#?}", alone.notes);
    let count = |outcome: &Outcome, name: &str| outcome.findings.iter().filter(|it| &*it.place.path == name).count();
    assert_eq!(count(&alone, neighbour.0), 1);
    let lost: Vec<_> = monsters.iter().filter(|(name, _, least)| count(&alone, name) < *least).map(|it| it.0).collect();
    assert!(lost.is_empty(), "flows lost in {lost:?}");
    assert!(shown(&alone) == shown(&scan(&engine, &target, &options(16))), "1 job and 16 differ");
}

#[test]
fn python_as_no_one_writes_it_ends() {
    assert_bounded("python", &python());
}

#[test]
fn ruby_as_no_one_writes_it_ends() {
    assert_bounded("ruby", &ruby());
}
