//! Whether every operator of a pattern rule is worth its place: a rule without one of them must fail its own samples.
//!
//! A mutant is the rule with one operator dropped. One that still finds exactly what is annotated survives: either the
//! operator does nothing, or no sample shows what it does. A mutant that no longer compiles is as dead as one that fails;
//! a group left without a positive part says nowhere to look: it is no rule, and no mutant.

use rayon::prelude::*;

use super::mutation::{Mutation, Survivor};
use super::probe;
use super::specimen::{Specimen, by_stem, run, sets, stem};
use crate::rules::RuleFile;
use crate::rules::semgrep::{Body, Clause, Form, PatternRule, Taint, TaintSpec, is_rules, is_sets};
use crate::source::{LineIndex, Span};

/// Runs the mutants of every pattern rule, and of every named set, of `files` that passes its samples.
pub(super) fn pattern_mutants(files: &[RuleFile]) -> Mutation {
    let (samples, sets) = (by_stem(files), sets(files));
    let rule_files: Vec<&RuleFile> = files.iter().filter(|file| is_rules(file) || is_sets(file)).collect();
    let each = rule_files.par_iter().map(|file| {
        let samples = samples.get(stem(&file.path)).map_or(&[][..], Vec::as_slice);
        let specimens: Vec<Specimen> = samples.iter().map(|sample| Specimen::of(sample)).collect();
        let rules = probe::rules(file).0;
        rules.iter().map(|rule| of_rule(file, rule, &sets, &specimens)).reduce(Mutation::and).unwrap_or_default()
    });
    each.reduce(Mutation::default, Mutation::and)
}

fn of_rule(file: &RuleFile, rule: &PatternRule, sets: &[PatternRule], specimens: &[Specimen]) -> Mutation {
    let passes = |rule: &PatternRule| run(rule, sets, specimens).is_ok_and(|departures| departures.none());
    if !passes(rule) {
        return Mutation::default();
    }
    let lines = LineIndex::new(&file.text);
    let mutants = of_body(&rule.body);
    let survives = |mutant: &&Mutant<Body>| passes(&PatternRule { body: mutant.rest.clone(), ..rule.clone() });
    let survivors = mutants.iter().filter(survives).map(|mutant| Survivor {
        file: file.path.to_string(),
        line: lines.line(mutant.at.start),
        rule: rule.info.id.to_string(),
        operator: mutant.operator,
        text: file.text[lines.range(&file.text, lines.line(mutant.at.start))].trim().to_owned(),
    });
    Mutation { mutants: mutants.len(), survivors: survivors.collect() }
}

/// What is left of a rule, or of a part of one, without one of its operators.
struct Mutant<T> {
    at: Span,
    operator: &'static str,
    rest: T,
}

impl<T> Mutant<T> {
    fn within<U>(self, around: impl FnOnce(T) -> U) -> Mutant<U> {
        Mutant { at: self.at, operator: self.operator, rest: around(self.rest) }
    }
}

fn of_body(body: &Body) -> Vec<Mutant<Body>> {
    match body {
        Body::Search(clause) => mutants(clause).into_iter().map(|it| it.within(Body::Search)).collect(),
        Body::Taint(taint) => of_taint(taint).into_iter().map(|it| it.within(Body::Taint)).collect(),
    }
}

/// A taint rule without a source or without a sink is none.
fn of_taint(taint: &Taint) -> Vec<Mutant<Taint>> {
    let mut out = Vec::new();
    out.extend(of_specs("source", &taint.sources, 1, |sources| Taint { sources, ..taint.clone() }));
    out.extend(of_specs("sink", &taint.sinks, 1, |sinks| Taint { sinks, ..taint.clone() }));
    out.extend(of_specs("sanitizer", &taint.sanitizers, 0, |sanitizers| Taint { sanitizers, ..taint.clone() }));
    out.extend(of_specs("propagator", &taint.propagators, 0, |propagators| Taint { propagators, ..taint.clone() }));
    out
}

fn of_specs(
    operator: &'static str,
    specs: &[TaintSpec],
    least: usize,
    around: impl Fn(Vec<TaintSpec>) -> Taint,
) -> Vec<Mutant<Taint>> {
    let mut out = Vec::new();
    for (at, spec) in specs.iter().enumerate() {
        if specs.len() > least {
            out.push(Mutant { at: spec.clause.span, operator, rest: around(without(specs, at)) });
        }
        out.extend(mutants(&spec.clause).into_iter().map(|mutant| {
            mutant.within(|clause| {
                let mut all = specs.to_vec();
                all[at].clause = clause;
                around(all)
            })
        }));
    }
    out
}

fn without<T: Clone>(list: &[T], at: usize) -> Vec<T> {
    let mut rest = list.to_vec();
    rest.remove(at);
    rest
}

/// Every clause that lacks one entry of a list somewhere in `clause`. What stands alone in its list goes with the list.
fn mutants(clause: &Clause) -> Vec<Mutant<Clause>> {
    let around = |inner: &Clause, form: fn(Box<Clause>) -> Form| wrapped(clause, inner, |inner| form(Box::new(inner)));
    match &clause.form {
        Form::All(clauses) => of_list(clause, clauses, Form::All),
        Form::Any(clauses) => of_list(clause, clauses, Form::Any),
        Form::Not(inner) => around(inner, Form::Not),
        Form::Inside(inner) => around(inner, Form::Inside),
        Form::NotInside(inner) => around(inner, Form::NotInside),
        Form::MetavariablePattern { name, language, clause: inner } => wrapped(clause, inner, |inner| {
            let (name, language, clause) = (name.clone(), language.clone(), Box::new(inner));
            Form::MetavariablePattern { name, language, clause }
        }),
        _ => Vec::new(),
    }
}

fn wrapped(outer: &Clause, inner: &Clause, form: impl Fn(Clause) -> Form) -> Vec<Mutant<Clause>> {
    let around = |clause| Clause { span: outer.span, form: form(clause) };
    mutants(inner).into_iter().map(|mutant| mutant.within(around)).collect()
}

fn of_list(outer: &Clause, clauses: &[Clause], form: fn(Vec<Clause>) -> Form) -> Vec<Mutant<Clause>> {
    let list = |clauses: Vec<Clause>| Clause { span: outer.span, form: form(clauses) };
    let mut out = Vec::new();
    for (at, entry) in clauses.iter().enumerate() {
        let rest = without(clauses, at);
        if !rest.is_empty() && !bereft(entry, &rest) {
            out.push(Mutant { at: entry.span, operator: name(&entry.form), rest: list(rest) });
        }
        out.extend(mutants(entry).into_iter().map(|mutant| {
            mutant.within(|clause| {
                let mut all = clauses.to_vec();
                all[at] = clause;
                list(all)
            })
        }));
    }
    out
}

/// Whether `dropped` said where to look and nothing in `rest` does.
fn bereft(dropped: &Clause, rest: &[Clause]) -> bool {
    is_positive(&dropped.form) && !rest.iter().any(|it| is_positive(&it.form))
}

const fn is_positive(form: &Form) -> bool {
    matches!(form, Form::Pattern(_) | Form::Regex(_) | Form::All(_) | Form::Any(_) | Form::Inside(_))
}

/// The operator as a rule file writes it.
const fn name(form: &Form) -> &'static str {
    match form {
        Form::Pattern(_) => "pattern",
        Form::Regex(_) => "pattern-regex",
        Form::All(_) => "patterns",
        Form::Any(_) => "pattern-either",
        Form::Not(_) => "pattern-not",
        Form::Inside(_) => "pattern-inside",
        Form::NotInside(_) => "pattern-not-inside",
        Form::NotRegex(_) => "pattern-not-regex",
        Form::Focus(_) => "focus-metavariable",
        Form::MetavariableRegex { .. } => "metavariable-regex",
        Form::MetavariablePattern { .. } => "metavariable-pattern",
        Form::MetavariableComparison { .. } => "metavariable-comparison",
        Form::MetavariableAnalysis { .. } => "metavariable-analysis",
        Form::MetavariableType { .. } => "metavariable-type",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &'static str, text: &str) -> RuleFile {
        RuleFile { path: path.into(), text: text.to_owned().into(), embedded: false }
    }

    fn assert_survivors(files: &[RuleFile], mutants: usize, survivors: &[(u32, &str)]) {
        let got = pattern_mutants(files);
        let told: Vec<(u32, &str)> = got.survivors.iter().map(|it| (it.line, it.operator)).collect();
        assert_eq!((got.mutants, told.as_slice()), (mutants, survivors), "{}", files[0].text);
    }

    const SAMPLE: &str = "# ruleid: r\nrun(x)\n# ruleid: r\nstart(x)\n# ok: r\nrun(\"a\")\n# ok: r\nstop(x)\n";

    fn check(operators: &str, mutants: usize, survivors: &[(u32, &str)]) {
        let head = "rules:\n- id: r\n  languages: [python]\n  message: M\n  patterns:\n";
        assert_survivors(&[file("r.yaml", &format!("{head}{operators}")), file("r.py", SAMPLE)], mutants, survivors);
    }

    #[test]
    fn a_rule_whose_samples_need_all_of_it_has_no_survivor() {
        let either = "  - pattern-either: [{pattern: run(...)}, {pattern: start(...)}]\n";
        check(&format!("{either}  - pattern-not: $F(\"...\")\n"), 3, &[]);
    }

    #[test]
    fn tells_of_what_no_sample_needs_at_any_depth() {
        let either = "  - pattern-either: [{pattern: run(...)}, {pattern: start(...)}, {pattern: walk(...)}]\n";
        let not = "  - pattern-not: $F(\"...\")\n  - pattern-not: halt(...)\n";
        check(&format!("{either}{not}"), 5, &[(6, "pattern"), (8, "pattern-not")]);
        let inner = "  - pattern: $F($X)\n  - metavariable-pattern:\n      metavariable: $F\n      pattern-either:\n";
        let names = "      - pattern: run\n      - pattern: start\n      - pattern: walk\n";
        check(&format!("{inner}{names}  - pattern-not: $F(\"...\")\n"), 5, &[(12, "pattern")]);
    }

    #[test]
    fn what_says_nowhere_to_look_is_no_mutant() {
        check("  - pattern: $F($X)\n  - pattern-not: $F(\"...\")\n  - pattern-not: stop(...)\n", 2, &[]);
        let inner = "  - pattern: $F($X)\n  - metavariable-pattern:\n      metavariable: $F\n      patterns:\n";
        let group = "      - pattern: $Y\n      - pattern-not: stop\n";
        check(&format!("{inner}{group}  - pattern-not: $F(\"...\")\n"), 3, &[]);
    }

    #[test]
    fn a_rule_that_fails_has_no_mutants() {
        check("  - pattern: run(...)\n  - pattern-not: run(\"...\")\n", 0, &[]);
    }

    const FLOWS: &str = "# ruleid: r\nrun(read())\n# ruleid: r\nrun(ask())\n# ok: r\nrun(quote(read()))\n\
        # ok: r\nrun(words(read()))\n# ok: r\nwalk(read())\n";

    #[test]
    fn parts_of_a_taint_rule_are_operators() {
        let head = "rules:\n- id: r\n  mode: taint\n  languages: [python]\n  message: M\n";
        let sources = "  pattern-sources:\n  - pattern: read(...)\n  - pattern: ask(...)\n  - pattern: get(...)\n";
        let sinks = "  pattern-sinks:\n  - pattern: run(...)\n";
        let sanitizers = "  pattern-sanitizers:\n  - pattern-either: [{pattern: quote(...)}, {pattern: words(...)}]\n";
        let rule = file("r.yaml", &format!("{head}{sources}{sinks}{sanitizers}"));
        assert_survivors(&[rule, file("r.py", FLOWS)], 6, &[(9, "source")]);
    }

    #[test]
    fn entries_of_a_set_are_proved_by_the_samples_that_name_it() {
        let sets = "languages: [python]\nsets:\n- name: s\n  pattern-sanitizers:\n  - pattern: quote(...)\n  - pattern: ask(...)\n";
        let sample = "# ok: sanitizers/s\nsink(quote(source()))\n# ruleid: sanitizers/s\nsink(source())\n";
        let other = "sink(source())\n";
        let files = [file("sets.yaml", sets), file("sets.s.py", sample), file("sets.py", other)];
        assert_survivors(&files, 2, &[(6, "sanitizer")]);
    }
}
