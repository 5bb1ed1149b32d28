//! Every embedded rule against the samples beside it.

use adderstone::engine::Engine;
use adderstone::rules::embedded::FILES;
use adderstone::rules::{RuleFile, Selection};
use adderstone::source::Source;
use adderstone::verify::{self, RuleResult};

#[test]
fn text_rules_find_what_their_samples_say() {
    assert_passed(&verify::text_rules(&RuleFile::embedded()).0);
}

fn assert_passed(results: &[RuleResult]) {
    let failed: Vec<&RuleResult> = results.iter().filter(|result| !result.passed()).collect();
    assert!(failed.is_empty(), "{failed:#?}");
}

/// Windows round the keywords' hits find what the whole text finds, whatever stands before, between and after.
#[test]
fn text_rules_find_the_same_without_the_prefilter() {
    let engine = Engine::compile(&RuleFile::embedded(), &Selection::default()).expect("the embedded rules compile");
    let samples: Vec<String> = FILES
        .iter()
        .filter(|(path, _)| path.starts_with("secrets/") && path.contains(".txt"))
        .map(|(path, text)| verify::expand::expand(path, text))
        .collect();
    let long_line = samples.join(" ").replace('\n', " ");
    let all = samples.join("\n\u{e9}\u{1f40d}\n");
    for text in samples.iter().chain([&long_line, &all]) {
        let source = Source::from_text("sample.txt", text);
        let found = |hits| -> Vec<String> {
            let findings = engine.secrets(&source, &hits);
            findings.iter().map(|f| format!("{} {:?} {:?}", f.rule, f.place.span, f.confidence)).collect()
        };
        let (windows, whole) = (found(engine.prefilter().scan(text)), found(engine.prefilter().everything()));
        assert_eq!(windows, whole);
        assert!(!whole.is_empty());
    }
}
