//! Rules do not change what other rules see: a source of one, be it any text at all, leaves what is known to the others, and
//! what no word can rule out is found no elsewhere when every rule is asked about every file.

use std::borrow::Cow;
use std::fs;

use adderstone::discover::Target;
use adderstone::engine::Engine;
use adderstone::finding::Outcome;
use adderstone::rules::{RuleFile, Selection};
use adderstone::scan::{self, scan};

/// Looks for text that something unknown is built into.
const QUERIES: &str = r#"
  - id: queries
    mode: taint
    languages: [python]
    severity: ERROR
    message: This holds what comes in.
    pattern-sources:
      - pattern: incoming(...)
    pattern-sinks:
      - patterns: [{pattern: "query($X)"}, {focus-metavariable: $X}]
    metadata:
      confidence: HIGH
      adderstone: {unknown: high}
"#;

/// Its source is any text, so no word tells where one stands.
const TEXTS: &str = r#"
  - id: texts
    mode: taint
    languages: [python]
    severity: ERROR
    message: A text is kept.
    pattern-sources:
      - pattern: '"..."'
    pattern-sinks:
      - patterns: [{pattern: "keep($X)"}, {focus-metavariable: $X}]
    metadata: {confidence: HIGH}
"#;

/// The same, with the sink in another file than the texts.
const FAR: &str = r#"
  - id: far
    mode: taint
    languages: [python]
    severity: ERROR
    message: A text is kept far away.
    pattern-sources:
      - pattern: '"..."'
    pattern-sinks:
      - patterns: [{pattern: "keep_far($X)"}, {focus-metavariable: $X}]
    metadata: {confidence: HIGH}
"#;

/// Two rules with one sink, which looks at all that a call is made of.
const SAME: &str = r#"
  - id: first
    mode: taint
    languages: [python]
    severity: ERROR
    message: It is run.
    pattern-sources: [{pattern: incoming(...)}]
    pattern-sinks: [{pattern: "query(...)"}]
    metadata: {confidence: HIGH}
  - id: second
    mode: taint
    languages: [python]
    severity: ERROR
    message: It is run.
    pattern-sources: [{pattern: incoming(...)}]
    pattern-sinks: [{pattern: "query(...)"}]
    metadata: {confidence: HIGH}
"#;

const CODE: &str = r#"
from other import far

TABLES = ["users", "groups"]

def build(name, given):
    table = "users"
    keep(table)
    keep("a" + table.upper())
    keep("%s by %s" % (table, "id"))
    keep("{}".format(table)[0:3])
    far("text")
    query("select * from " + table)
    query("select * from {}".format(table.strip()))
    query(f"select * from {TABLES[0]}")
    if name in TABLES:
        query("select * from " + name)
    if table == "groups":
        query("select * from " + given)
    query("select * from " + given)
    query(incoming())
"#;

const OTHER: &str = "def far(value):\n    keep_far(value)\n";

fn outcome(rules: &[&str], prefilter: bool) -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("app.py"), CODE).unwrap();
    fs::write(folder.path().join("other.py"), OTHER).unwrap();
    let text = format!("rules:{}", rules.concat());
    let file = RuleFile { path: Cow::Borrowed("rules.yaml"), text: Cow::Owned(text), embedded: false };
    let engine = Engine::compile(&[file], &Selection::default());
    assert!(engine.faults().is_empty(), "{:#?}", engine.faults());
    scan(&engine, &[Target::Path(folder.path().to_owned())], &scan::Options { prefilter, ..scan::Options::default() })
}

/// What a rule finds, with the way it came.
fn found(outcome: &Outcome, rule: &str) -> Vec<(u32, Vec<u32>)> {
    let own = outcome.findings.iter().filter(|finding| *finding.rule == *rule);
    own.map(|it| (it.place.start.line, it.trace.iter().map(|step| step.place.start.line).collect())).collect()
}

#[test]
fn a_source_of_one_rule_leaves_what_is_known_to_the_others() {
    let alone = found(&outcome(&[QUERIES], true), "queries");
    assert_eq!(alone.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [20, 21]);
    assert_eq!(found(&outcome(&[TEXTS, QUERIES], true), "queries"), alone);
}

#[test]
fn each_of_two_rules_sees_what_a_call_is_made_of() {
    let both = outcome(&[SAME], true);
    assert_eq!(found(&both, "first").len(), 1);
    assert_eq!(found(&both, "first"), found(&both, "second"));
}

#[test]
fn a_text_that_is_known_arrives_as_well() {
    let kept = found(&outcome(&[TEXTS, QUERIES], true), "texts");
    assert_eq!(kept.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [8, 9, 10, 11]);
}

#[test]
fn what_no_word_tells_of_is_the_same_without_the_prefilter() {
    let rules = [TEXTS, FAR, QUERIES];
    let (with, without) = (outcome(&rules, true), outcome(&rules, false));
    for rule in ["texts", "far", "queries"] {
        assert_eq!(found(&with, rule), found(&without, rule), "{rule}");
    }
}
