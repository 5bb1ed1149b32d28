//! How pattern rules stand to one another.

mod cases;
mod faults;
mod hostile;

use std::borrow::Cow;

use adderstone::finding::Confidence;
use adderstone::language::Language;
use adderstone::patterns::Patterns;
use adderstone::prefilter::Words;
use adderstone::rules::RuleFile;
use adderstone::rules::semgrep::read;
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
    let hits = words.build().expect("two words fit").scan(text);
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
