//! How pattern rules stand to one another.

mod cases;
mod faults;
mod hostile;

use std::borrow::Cow;

use adderstone::discover::Target;
use adderstone::engine::Engine;
use adderstone::finding::Confidence;
use adderstone::language::Language;
use adderstone::patterns::Patterns;
use adderstone::prefilter::Words;
use adderstone::rules::semgrep::read;
use adderstone::rules::{RuleFile, Selection};
use adderstone::scan::{Options, scan};
use adderstone::source::Source;

const RULES: &str = "
rules:
  - id: any-call
    languages: [python]
    severity: WARNING
    message: A call.
    pattern: run(...)
  - id: call-of-input
    languages: [python]
    severity: ERROR
    message: A call of input.
    pattern: run(input())
    metadata:
      adderstone:
        supersedes: [any-call]
";

/// The ids found on each line of a text, in order.
fn found(text: &str) -> Vec<(u32, String)> {
    let file = RuleFile { path: Cow::Borrowed("rules.yaml"), text: Cow::Borrowed(RULES), embedded: false };
    let (rules, faults) = read(&file);
    assert_eq!(faults, []);
    let mut words = Words::default();
    let (patterns, faults) = Patterns::compile(&rules, &mut words);
    assert_eq!(faults, []);
    let hits = words.build().scan(text);
    let source = Source::from_text("a.py", text);
    let live = patterns.live(Language::Python, &source, &hits, Confidence::Low);
    let (findings, _) = patterns.run(&live, &source, Language::Python, &Language::Python.parse(text));
    let mut found: Vec<_> = findings.iter().map(|it| (it.place.start.line, it.rule.to_string())).collect();
    found.sort();
    found
}

#[test]
fn a_rule_silences_those_it_supersedes_at_its_own_place_only() {
    let expected = [(1, "call-of-input"), (2, "any-call")].map(|(line, id)| (line, id.to_owned()));
    assert_eq!(found("run(input())\nrun(1)\n"), expected);
}

/// Whether a rule with this below its head looks at a file.
fn looks_at(below: &str, path: &str) -> bool {
    let text = format!(
        "rules:\n- id: r\n  languages: [python]\n  severity: INFO\n  message: M.\n  pattern: run(...)\n  paths:\n{below}"
    );
    let file = RuleFile { path: Cow::Borrowed("r.yaml"), text: Cow::Owned(text), embedded: false };
    let (rules, faults) = read(&file);
    assert_eq!(faults, []);
    let mut words = Words::default();
    let (patterns, faults) = Patterns::compile(&rules, &mut words);
    assert_eq!(faults, []);
    let hits = words.build().scan("run(1)");
    !patterns.live(Language::Python, &Source::from_text(path, "run(1)"), &hits, Confidence::Low).is_empty()
}

#[test]
fn a_rule_looks_where_its_paths_say() {
    for (below, path, expected) in [
        ("    include: ['*.py']\n", "a.py", true),
        ("    include: ['*.py']\n", "src/deep/a.py", true),
        ("    include: ['settings/*.py']\n", "site/settings/a.py", true),
        ("    include: ['settings/*.py']\n", "site/a.py", false),
        ("    include: [src]\n", "src/deep/a.py", true),
        ("    include: [src/]\n", "src/deep/a.py", true),
        ("    include: [src]\n", "other/a.py", false),
        ("    exclude: ['*_test.py']\n", "src/a_test.py", false),
        ("    exclude: ['*_test.py']\n", "src/a.py", true),
        ("    exclude: [tests]\n", "src/tests/a.py", false),
        ("    exclude: [tests/]\n", "src/tests/a.py", false),
        ("    exclude: ['**/old/**']\n", "src/old/a.py", false),
        ("    include: ['*.py']\n    exclude: [tests]\n", "src/tests/a.py", false),
        ("    include: ['*.py']\n    exclude: [tests]\n", "src/a.py", true),
    ] {
        assert_eq!(looks_at(below, path), expected, "{path} by\n{below}");
    }
}

/// What a scan with a rule says besides findings.
fn notes(asked: &str, text: &str) -> Vec<String> {
    let head = "rules:\n- id: r\n  languages: [python]\n  severity: INFO\n  message: M.\n";
    let text_of = format!("{head}{asked}");
    let file = RuleFile { path: Cow::Borrowed("r.yaml"), text: Cow::Owned(text_of), embedded: false };
    let (rules, faults) = read(&file);
    assert_eq!(faults, []);
    let mut words = Words::default();
    let (patterns, faults) = Patterns::compile(&rules, &mut words);
    assert_eq!(faults, []);
    let hits = words.build().everything();
    let source = Source::from_text("a.py", text);
    let live = patterns.live(Language::Python, &source, &hits, Confidence::Low);
    let (findings, notes) = patterns.run(&live, &source, Language::Python, &Language::Python.parse(text));
    assert!(findings.is_empty());
    notes.into_iter().map(|note| note.message).collect()
}

#[test]
fn a_regex_that_takes_too_many_steps_gives_up_and_says_so() {
    let long = format!("run('{}c!')\n", "a".repeat(60));
    for asked in [
        "  pattern-regex: '((?=a)a+)+(?=b)c'\n",
        "  patterns: [{pattern: run($X)}, {metavariable-regex: {metavariable: $X, regex: '.((?=a)a+)+(?=b)c'}}]\n",
        "  pattern: 'run(\"=~/((?=a)a+)+(?=b)c/\")'\n",
        "  patterns: [{pattern: run($X)}, {metavariable-pattern: {metavariable: $X, language: generic, pattern-regex: '((?=a)a+)+(?=b)c'}}]\n",
    ] {
        let told = notes(asked, &long);
        assert!(told.len() == 1 && told[0].contains("too many steps"), "{told:?} of {asked}");
        assert_eq!(notes(asked, "run('aaaa!')\n"), Vec::<String>::new(), "{asked}");
    }
}

#[test]
fn a_part_of_a_taint_rule_that_gives_up_says_so() {
    let regex =
        "{patterns: [{pattern: run($X)}, {metavariable-regex: {metavariable: $X, regex: '.((?=a)a+)+(?=b)c'}}]}";
    for (sources, sinks) in [("{pattern: read()}", regex), (regex, "{pattern: stop($X)}")] {
        let text = format!(
            "rules:\n- id: r\n  languages: [python]\n  severity: INFO\n  message: M.\n  mode: taint\n  pattern-sources: [{sources}]\n  pattern-sinks: [{sinks}]\n"
        );
        let file = RuleFile { path: Cow::Borrowed("r.yaml"), text: Cow::Owned(text.clone()), embedded: false };
        let engine = Engine::compile(&[file], &Selection::default());
        assert_eq!(engine.faults(), [], "{text}");
        let told = |length: usize| {
            let code = format!("stop(run('{}c'))\nread()\n", "a".repeat(length));
            let target = Target::Bytes { path: "a.py".into(), bytes: code.into_bytes() };
            scan(&engine, &[target], &Options::default()).notes
        };
        let [note] = &told(60)[..] else { panic!("{:?} of {text}", told(60)) };
        assert!(note.message.starts_with("rule r took too many steps"), "{note:?}");
        assert_eq!(told(4), [], "{text}");
    }
}
