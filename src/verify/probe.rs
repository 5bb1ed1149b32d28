//! Named sets are no rules: what proves one is a rule that has nothing but it.
//!
//! What the set does not say, its probe does: taint comes from `source()`, and from what the file's other sets call sources,
//! and must not arrive in `sink()`. Samples name the part of the set that they speak of, `ruleid: sources/web-input` or
//! `ok: sanitizers/html`; no other sample is read for it.

use crate::finding::Confidence;
use crate::rules::semgrep::{
    Body, Clause, FlowOptions, Form, PatternRule, Taint, TaintSpec, Text, is_sets, read, read_sets,
};
use crate::rules::{RuleFault, RuleFile};
use crate::source::Span;

/// What there is to prove in a file: its rules, or its sets as rules.
pub(super) fn rules(file: &RuleFile) -> (Vec<PatternRule>, Vec<RuleFault>) {
    if !is_sets(file) {
        return read(file);
    }
    let (sets, faults) = read_sets(file);
    let sources: Vec<String> = sets.iter().map(|set| set.info.id.to_string()).filter(|id| is_source(id)).collect();
    (sets.into_iter().map(|set| probe(set, &sources)).collect(), faults)
}

fn is_source(id: &str) -> bool {
    id.starts_with("sources/")
}

/// Whether a rule is the probe of a set: no rule's id is a path.
pub(super) fn is_probe(rule: &PatternRule) -> bool {
    rule.info.id.contains('/')
}

fn probe(set: PatternRule, sources: &[String]) -> PatternRule {
    let Body::Taint(taint) = set.body else { return set };
    let uses = if is_source(&set.info.id) { Vec::new() } else { sources.to_vec() };
    let or = |own: Vec<TaintSpec>, other: &str| if own.is_empty() { vec![call(other, set.span)] } else { own };
    let (sources, sinks) = (or(taint.sources, "source()"), or(taint.sinks, "sink(...)"));
    // What is no source is shown harmless by text that would be told of for holding something unknown.
    let unknown = (!is_source(&set.info.id)).then_some(Confidence::Low);
    let flow = FlowOptions { unknown, original: false, start: None, uses };
    PatternRule { body: Body::Taint(Taint { sources, sinks, ..taint }), flow, ..set }
}

fn call(pattern: &str, span: Span) -> TaintSpec {
    let form = Form::Pattern(Text { text: pattern.to_owned(), span });
    TaintSpec {
        clause: Clause { span, form },
        exact: false,
        by_side_effect: false,
        not_conflicting: false,
        label: None,
        requires: None,
        from: None,
        to: None,
        shows: None,
        when: None,
        ends: false,
        unless_ours: false,
    }
}
