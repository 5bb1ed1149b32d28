//! Taint rules and named sets, compiled: each source, sink, sanitizer and propagator a formula with what is said of it.

use std::sync::Arc;

use globset::GlobSet;

use super::anchors::Need;
use super::fixes::Fix;
use super::formula::{Compiler, Formula};
use super::scope::globs;
use super::wording::unbound;
use crate::language::Language;
use crate::rules::semgrep::{Body, PatternRule, Taint, TaintSpec};
use crate::rules::{RuleFault, RuleFile, RuleInfo};

/// The label of a source that names none.
pub(super) const UNNAMED: &str = "__SOURCE__";

/// A rule or a set, compiled.
#[derive(Debug)]
pub(super) struct Ready {
    pub info: Arc<RuleInfo>,
    pub include: Option<GlobSet>,
    pub exclude: Option<GlobSet>,
    pub symbolic: bool,
    /// Whether it is read as the original engine reads it.
    pub original: bool,
    /// Whether a text that stands at a sink says anything: else it is none.
    pub texts: bool,
    pub fix: Fix,
    pub supersedes: Vec<String>,
    pub sources: Vec<Spec>,
    pub sinks: Vec<Spec>,
    pub sanitizers: Vec<Spec>,
    pub propagators: Vec<Spec>,
}

#[derive(Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a word of the rule language, or of what was matched")]
pub(super) struct Spec {
    pub formula: Formula,
    /// What a file must hold for it to match.
    pub need: Need,
    pub exact: bool,
    pub by_side_effect: bool,
    pub not_conflicting: bool,
    /// Whether its place is what a metavariable stands for.
    pub focused: bool,
    /// Whether it begins with a name that stands for itself.
    pub named: bool,
    /// What it is called wherever a value leads to it, when it is a dotted name.
    pub path: Option<Box<str>>,
    pub label: Option<String>,
    pub requires: Option<String>,
    pub from: Option<String>,
    pub to: Option<String>,
    /// What is shown to be harmless where this is asked for, and by which answer.
    pub shows: Option<(String, Option<bool>)>,
}

impl Ready {
    pub fn need(&self) -> Need {
        need(self.sources.iter().chain(&self.sanitizers).chain(&self.propagators))
    }

    /// What its sanitizers and propagators need, when there are any.
    pub fn carriers(&self) -> Option<Need> {
        let any = !self.sanitizers.is_empty() || !self.propagators.is_empty();
        any.then(|| need(self.sanitizers.iter().chain(&self.propagators)))
    }

    /// The metavariables that sinks and sources bind, each once.
    fn names(&self) -> Vec<String> {
        let parts = self.sinks.iter().chain(&self.sources);
        let mut names: Vec<String> = parts.flat_map(|spec| spec.formula.names()).collect();
        names.sort();
        names.dedup();
        names
    }

    pub fn takes(&self, path: &str) -> bool {
        self.include.as_ref().is_none_or(|set| set.is_match(path))
            && !self.exclude.as_ref().is_some_and(|set| set.is_match(path))
    }
}

type Read = fn(&RuleFile) -> (Vec<PatternRule>, Vec<RuleFault>);

pub(super) fn from_origin((file, nth): &(RuleFile, usize), language: Language, read: Read) -> Option<Ready> {
    let (rules, _) = read(file);
    let rule = rules.get(*nth)?;
    let Body::Taint(taint) = &rule.body else { return None };
    compile(rule, taint, language).0
}

pub(super) fn compile(rule: &PatternRule, taint: &Taint, language: Language) -> (Option<Ready>, Vec<RuleFault>) {
    let mut compiler = Compiler { rule, language, faults: Vec::new() };
    let labels = labels(taint);
    let mut part = |specs: &[TaintSpec]| -> Option<Vec<Spec>> {
        for spec in specs {
            compiler.check_requires(spec.clause.span, spec.requires.as_deref(), &labels);
        }
        specs.iter().map(|spec| compile_spec(&mut compiler, spec)).collect()
    };
    let parts = (part(&taint.sources), part(&taint.sinks), part(&taint.sanitizers), part(&taint.propagators));
    let faults = compiler.faults;
    let (Some(sources), Some(mut sinks), Some(sanitizers), Some(propagators)) = parts else { return (None, faults) };
    if !faults.is_empty() {
        return (None, faults);
    }
    // A sink where only a text arrives also shows that rules which say less are wrong there.
    let tells = rule.flow.original || !rule.supersedes.is_empty();
    let texts = tells || sources.iter().any(|source| source.focused || source.formula.may_be_text());
    if !texts {
        sinks.iter_mut().for_each(|sink| sink.need = sink.formula.need_but_texts());
    }
    let ready = Ready {
        texts,
        info: rule.info.clone(),
        include: globs(&rule.paths.include),
        exclude: globs(&rule.paths.exclude),
        symbolic: rule.options.iter().any(|option| option == "symbolic_propagation"),
        original: rule.flow.original,
        fix: Fix::new(rule),
        supersedes: rule.supersedes.clone(),
        sources,
        sinks,
        sanitizers,
        propagators,
    };
    let faults = unbound(rule, &ready.names());
    (Some(ready), faults)
}

fn compile_spec(compiler: &mut Compiler<'_>, spec: &TaintSpec) -> Option<Spec> {
    let formula = compiler.formula(&spec.clause)?;
    compiler.check_bound(&spec.clause, &formula);
    let (focused, path) = (formula.focuses(), formula.dotted().map(Into::into));
    let named = !focused && formula.begins_with_name();
    Some(Spec {
        need: formula.need(),
        formula,
        named,
        focused,
        path,
        exact: spec.exact,
        by_side_effect: spec.by_side_effect,
        not_conflicting: spec.not_conflicting,
        label: spec.label.clone(),
        requires: spec.requires.clone(),
        from: spec.from.clone(),
        to: spec.to.clone(),
        shows: spec.shows.clone().map(|shown| (shown, spec.when)),
    })
}

pub(super) fn need<'s>(specs: impl IntoIterator<Item = &'s Spec>) -> Need {
    Need::any(specs.into_iter().map(|spec| spec.need.clone()).collect())
}

/// The labels of a rule's sources, in order.
pub(super) fn labels(taint: &Taint) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for source in &taint.sources {
        let label = source.label.clone().unwrap_or_else(|| UNNAMED.to_owned());
        if !out.contains(&label) {
            out.push(label);
        }
    }
    out
}
