//! Taint rules and named sets, compiled: each source, sink, sanitizer and propagator a formula with what is said of it.

use std::sync::{Arc, OnceLock};

use globset::GlobSet;
use regex::Regex;

use super::anchors::Need;
use super::fixes::Fix;
use super::formula::{Compiler, Formula};
use super::scope::globs;
use super::wording::unbound;
use crate::language::Language;
use crate::rules::index::Entry;
use crate::rules::semgrep::{self, Body, Clause, Origin, PatternRule, Taint, TaintSpec};
use crate::rules::{RuleFault, RuleInfo};

/// The label of a source that names none.
pub(super) const UNNAMED: &str = "__SOURCE__";

/// A rule or a set, read; each part compiles when a file first holds its words.
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
    /// What a text begins with that is harmless at its sinks.
    pub start: Option<Regex>,
    pub sources: Vec<Spec>,
    pub sinks: Vec<Spec>,
    pub sanitizers: Vec<Spec>,
    pub propagators: Vec<Spec>,
}

#[derive(Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a word of the rule language")]
pub(super) struct Spec {
    shape: Shape,
    /// What a file must hold for it to match.
    pub need: Need,
    pub exact: bool,
    pub by_side_effect: bool,
    pub not_conflicting: bool,
    /// Whether a method of ours that looks so is looked into instead.
    pub own: bool,
    /// What it is called wherever a value leads to it, when it is a dotted name.
    pub path: Option<Box<str>>,
    pub label: Option<String>,
    pub requires: Option<String>,
    pub from: Option<String>,
    pub to: Option<String>,
    /// What is shown to be harmless where this is asked for, and by which answer.
    pub shows: Option<(String, Option<bool>)>,
    /// Whether it ends the way in methods that are run before others.
    pub ends: bool,
}

/// What a part looks like.
#[derive(Debug)]
pub(super) struct Form {
    pub formula: Formula,
    /// Whether its place is what a metavariable stands for.
    pub focused: bool,
    named: OnceLock<bool>,
}

impl Form {
    /// Whether it begins with a name that stands for itself.
    pub fn named(&self) -> bool {
        *self.named.get_or_init(|| !self.focused && self.formula.begins_with_name())
    }
}

/// A form, or where to find it.
#[derive(Debug)]
enum Shape {
    Known(Form),
    Later { at: Place, form: OnceLock<Option<Form>> },
}

/// A part of a rule of a file: which list, and its place there.
#[derive(Clone, Debug)]
struct Place {
    origin: Arc<Origin>,
    rule: usize,
    language: Language,
    part: Part,
    nth: usize,
}

type Part = fn(&Taint) -> &[TaintSpec];

impl Place {
    fn compile(&self) -> Option<Form> {
        let rule = self.origin.rule(self.rule)?;
        let Body::Taint(taint) = &rule.body else { return None };
        let mut compiler = Compiler { rule, language: self.language, faults: Vec::new() };
        compile_form(&mut compiler, (self.part)(taint).get(self.nth)?)
    }
}

impl Spec {
    fn new(spec: &TaintSpec, own: bool, need: Need, path: Option<Box<str>>, shape: Shape) -> Self {
        Self {
            shape,
            need,
            path,
            own: own || spec.unless_ours,
            exact: spec.exact,
            by_side_effect: spec.by_side_effect,
            not_conflicting: spec.not_conflicting,
            label: spec.label.clone(),
            requires: spec.requires.clone(),
            from: spec.from.clone(),
            to: spec.to.clone(),
            shows: spec.shows.clone().map(|shown| (shown, spec.when)),
            ends: spec.ends,
        }
    }

    /// What it looks like. A part that is known by its index compiles: a test keeps the index true.
    pub fn form(&self) -> Option<&Form> {
        match &self.shape {
            Shape::Known(form) => Some(form),
            Shape::Later { at, form } => form.get_or_init(|| at.compile()).as_ref(),
        }
    }
}

/// What a file must hold for each part of a rule to match, as the index tells.
#[derive(Debug)]
pub(super) struct Needs {
    pub sources: Vec<Need>,
    pub sinks: Vec<Need>,
    pub sanitizers: Vec<Need>,
    pub propagators: Vec<Need>,
    /// Whether a text at a sink says anything.
    pub texts: bool,
}

impl Needs {
    /// From an index entry; none when it is not one.
    pub fn read(entry: &Entry) -> Option<Self> {
        let flow = entry.flow.as_ref()?;
        let list = |text: &str| text.split(';').filter(|need| !need.is_empty()).map(Need::read).collect::<Option<_>>();
        Some(Self {
            sources: list(&flow.sources)?,
            sinks: list(&entry.need)?,
            sanitizers: list(&flow.sanitizers)?,
            propagators: list(&flow.propagators)?,
            texts: flow.texts,
        })
    }

    /// As the index writes them.
    pub fn written(specs: &[Spec]) -> String {
        specs.iter().map(|spec| spec.need.written()).collect::<Vec<_>>().join(";")
    }

    /// What its sanitizers and propagators need, when there are any.
    pub fn carriers(&self) -> Option<Need> {
        let all: Vec<Need> = self.sanitizers.iter().chain(&self.propagators).cloned().collect();
        (!all.is_empty()).then(|| Need::any(all))
    }

    /// What one of the parts of a set needs.
    pub fn any(&self) -> Need {
        Need::any([&self.sources, &self.sanitizers, &self.propagators].into_iter().flatten().cloned().collect())
    }
}

impl Ready {
    fn new(rule: &PatternRule, texts: bool, start: Option<Regex>, parts: [Vec<Spec>; 4]) -> Self {
        let [sources, sinks, sanitizers, propagators] = parts;
        Self {
            texts,
            info: rule.info.clone(),
            include: globs(&rule.paths.include),
            exclude: globs(&rule.paths.exclude),
            symbolic: rule.options.iter().any(|option| option == "symbolic_propagation"),
            original: rule.flow.original,
            fix: Fix::new(rule),
            supersedes: rule.supersedes.clone(),
            start,
            sources,
            sinks,
            sanitizers,
            propagators,
        }
    }

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
        let mut names: Vec<String> =
            parts.flat_map(|spec| spec.form().map_or_else(Vec::new, |form| form.formula.names())).collect();
        names.sort();
        names.dedup();
        names
    }

    pub fn takes(&self, path: &str) -> bool {
        self.include.as_ref().is_none_or(|set| set.is_match(path))
            && !self.exclude.as_ref().is_some_and(|set| set.is_match(path))
    }
}

/// A rule that is known by its index, its parts to be compiled later.
pub(super) fn from_origin(origin: &Arc<Origin>, nth: usize, language: Language, needs: &Needs) -> Option<Ready> {
    let rule = origin.rule(nth)?;
    let Body::Taint(taint) = &rule.body else { return None };
    let own = looks_into_ours(rule, taint);
    let mut compiler = Compiler { rule, language, faults: Vec::new() };
    let mut part = |part: Part, needs: &[Need]| -> Vec<Spec> {
        let specs = part(taint).iter().zip(needs).enumerate();
        let later = specs.map(|(at, (spec, need))| {
            let path =
                if is_dotted(&spec.clause) { compiler.formula(&spec.clause).and_then(|it| it.dotted()) } else { None };
            let at = Place { origin: origin.clone(), rule: nth, language, part, nth: at };
            let shape = Shape::Later { at, form: OnceLock::new() };
            Spec::new(spec, own, need.clone(), path.map(Into::into), shape)
        });
        later.collect()
    };
    let parts = [
        part(|taint| &taint.sources, &needs.sources),
        part(|taint| &taint.sinks, &needs.sinks),
        part(|taint| &taint.sanitizers, &needs.sanitizers),
        part(|taint| &taint.propagators, &needs.propagators),
    ];
    let start = rule.flow.start.as_ref().and_then(|start| compiler.start(start));
    Some(Ready::new(rule, needs.texts, start, parts))
}

/// Whether the sanitizers of a rule cover no method of ours; a set has no sinks.
fn looks_into_ours(rule: &PatternRule, taint: &Taint) -> bool {
    !taint.sinks.is_empty() && !rule.flow.original
}

/// Whether a clause is no more than a name with dots in it.
fn is_dotted(clause: &Clause) -> bool {
    let names = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | ':' | '$' | '@' | '?' | '!');
    matches!(&clause.form, semgrep::Form::Pattern(text) if text.text.trim().chars().all(names))
}

pub(super) fn compile(rule: &PatternRule, taint: &Taint, language: Language) -> (Option<Ready>, Vec<RuleFault>) {
    let mut compiler = Compiler { rule, language, faults: Vec::new() };
    let labels = labels(taint);
    let own = looks_into_ours(rule, taint);
    let mut part = |specs: &[TaintSpec]| -> Option<Vec<Spec>> {
        for spec in specs {
            compiler.check_requires(spec.clause.span, spec.requires.as_deref(), &labels);
        }
        specs.iter().map(|spec| compile_spec(&mut compiler, spec, own)).collect()
    };
    let parts = (part(&taint.sources), part(&taint.sinks), part(&taint.sanitizers), part(&taint.propagators));
    let start = rule.flow.start.as_ref().and_then(|start| compiler.start(start));
    let faults = compiler.faults;
    let (Some(sources), Some(mut sinks), Some(sanitizers), Some(propagators)) = parts else { return (None, faults) };
    if !faults.is_empty() {
        return (None, faults);
    }
    // A sink where only a text arrives also shows that rules which say less are wrong there.
    let tells = rule.flow.original || !rule.supersedes.is_empty();
    let may_be_text = |form: &Form| form.focused || form.formula.may_be_text();
    let texts = tells || sources.iter().filter_map(Spec::form).any(may_be_text);
    if !texts {
        for sink in &mut sinks {
            let need = sink.form().map(|form| form.formula.need_but_texts());
            sink.need = need.unwrap_or(Need::Nothing);
        }
    }
    let ready = Ready::new(rule, texts, start, [sources, sinks, sanitizers, propagators]);
    let faults = unbound(rule, &ready.names());
    (Some(ready), faults)
}

fn compile_spec(compiler: &mut Compiler<'_>, spec: &TaintSpec, own: bool) -> Option<Spec> {
    let form = compile_form(compiler, spec)?;
    let (need, path) = (form.formula.need(), form.formula.dotted().map(Into::into));
    Some(Spec::new(spec, own, need, path, Shape::Known(form)))
}

fn compile_form(compiler: &mut Compiler<'_>, spec: &TaintSpec) -> Option<Form> {
    let formula = compiler.formula(&spec.clause)?;
    compiler.check_bound(&spec.clause, &formula);
    let focused = formula.focuses();
    Some(Form { formula, focused, named: OnceLock::new() })
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
