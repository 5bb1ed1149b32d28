//! Whether every operator of a pattern rule is worth its place: a rule without one of them must fail its own samples.
//!
//! A mutant is the rule with one operator dropped. One that still finds exactly what is annotated survives: either the
//! operator does nothing, or no sample shows what it does. A mutant that no longer compiles is as dead as one that fails;
//! a group left without a positive part says nowhere to look: it is no rule, and no mutant.

use rayon::prelude::*;

use super::mutation::{Mutation, Survivor};
use super::specimen::{Specimen, by_stem, run, sets, stem};
use crate::rules::RuleFile;
use crate::rules::semgrep::{Body, Clause, Form, PatternRule, is_rules, read};
use crate::source::{LineIndex, Span};

/// Runs the mutants of every pattern rule of `files` that passes its samples.
pub(super) fn pattern_mutants(files: &[RuleFile]) -> Mutation {
    let (samples, sets) = (by_stem(files), sets(files));
    let rule_files: Vec<&RuleFile> = files.iter().filter(|file| is_rules(file)).collect();
    let each = rule_files.par_iter().map(|file| {
        let samples = samples.get(stem(&file.path)).map_or(&[][..], Vec::as_slice);
        let specimens: Vec<Specimen> = samples.iter().map(|sample| Specimen::of(sample)).collect();
        read(file).0.iter().map(|rule| of_rule(file, rule, &sets, &specimens)).reduce(Mutation::and).unwrap_or_default()
    });
    each.reduce(Mutation::default, Mutation::and)
}

fn of_rule(file: &RuleFile, rule: &PatternRule, sets: &[&RuleFile], specimens: &[Specimen]) -> Mutation {
    let passes = |rule: &PatternRule| run(rule, sets, specimens).is_ok_and(|departures| departures.none());
    let Body::Search(clause) = &rule.body else { return Mutation::default() };
    if !passes(rule) {
        return Mutation::default();
    }
    let lines = LineIndex::new(&file.text);
    let mutants = mutants(clause);
    let survives =
        |mutant: &&Mutant| passes(&PatternRule { body: Body::Search(mutant.clause.clone()), ..rule.clone() });
    let survivors = mutants.iter().filter(survives).map(|mutant| Survivor {
        file: file.path.to_string(),
        line: lines.line(mutant.at.start),
        rule: rule.info.id.to_string(),
        operator: mutant.operator,
        text: file.text[lines.range(&file.text, lines.line(mutant.at.start))].trim().to_owned(),
    });
    Mutation { mutants: mutants.len(), survivors: survivors.collect() }
}

/// A clause without one of its operators.
struct Mutant {
    at: Span,
    operator: &'static str,
    clause: Clause,
}

/// Every clause that lacks one entry of a list somewhere in `clause`. What stands alone in its list goes with the list.
fn mutants(clause: &Clause) -> Vec<Mutant> {
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

fn wrapped(outer: &Clause, inner: &Clause, form: impl Fn(Clause) -> Form) -> Vec<Mutant> {
    let around = |mutant: Mutant| Mutant { clause: Clause { span: outer.span, form: form(mutant.clause) }, ..mutant };
    mutants(inner).into_iter().map(around).collect()
}

fn of_list(outer: &Clause, clauses: &[Clause], form: fn(Vec<Clause>) -> Form) -> Vec<Mutant> {
    let list = |clauses: Vec<Clause>| Clause { span: outer.span, form: form(clauses) };
    let mut out = Vec::new();
    for (at, entry) in clauses.iter().enumerate() {
        let rest: Vec<Clause> =
            clauses.iter().enumerate().filter(|(nth, _)| *nth != at).map(|(_, it)| it.clone()).collect();
        if !rest.is_empty() && !bereft(entry, &rest) {
            out.push(Mutant { at: entry.span, operator: name(&entry.form), clause: list(rest) });
        }
        out.extend(mutants(entry).into_iter().map(|mutant| {
            let mut all = clauses.to_vec();
            all[at] = mutant.clause;
            Mutant { clause: list(all), ..mutant }
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

    const SAMPLE: &str = "# ruleid: r\nrun(x)\n# ruleid: r\nstart(x)\n# ok: r\nrun(\"a\")\n# ok: r\nstop(x)\n";

    fn check(operators: &str, mutants: usize, survivors: &[(u32, &str)]) {
        let head = "rules:\n- id: r\n  languages: [python]\n  message: M\n  patterns:\n";
        let file =
            |path: &'static str, text: String| RuleFile { path: path.into(), text: text.into(), embedded: false };
        let files = [file("r.yaml", format!("{head}{operators}")), file("r.py", SAMPLE.to_owned())];
        let got = pattern_mutants(&files);
        let told: Vec<(u32, &str)> = got.survivors.iter().map(|it| (it.line, it.operator)).collect();
        assert_eq!((got.mutants, told.as_slice()), (mutants, survivors), "{operators}");
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
}
