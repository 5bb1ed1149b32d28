//! A rule's clauses compiled: patterns to trees, regexes to machines, everything checked once, faults told by place.

use regex::Regex;

use super::anchors::{Need, of_pattern, of_pattern_given, of_regex};
use super::compile::{Pattern, Root, compile, is_metavariable};
use super::deferred::Deferred;
use super::regexes::Matching;
use super::requires::flaw;
use super::words::has_open_end;
use crate::language::{LANGUAGES, Language};
use crate::rules::RuleFault;
use crate::rules::semgrep::{Clause, Form, PatternRule, Text};
use crate::source::Span;
use crate::syntax::{Kind, NodeRef, Role};

/// What a rule looks for.
#[derive(Debug)]
pub(super) enum Formula {
    Pattern(Box<Deferred>),
    Regex(Matching),
    Any(Vec<Formula>),
    All(All),
    /// Context: never a result beside something that is not.
    Inside(Box<Formula>),
}

/// `patterns:`.
#[derive(Debug, Default)]
pub(super) struct All {
    pub positives: Vec<Formula>,
    pub negatives: Vec<Negative>,
    pub conditions: Vec<Condition>,
    /// Each entry: the metavariables of one `focus-metavariable`.
    pub focus: Vec<Vec<String>>,
}

/// What takes results away.
#[derive(Debug)]
pub(super) struct Negative {
    pub formula: Formula,
    pub reach: Reach,
}

/// Which results a negative takes away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// Those of the same range.
    Same,
    /// Those inside.
    Inside,
    /// Those inside or around.
    Touching,
}

/// What a regex asks of a metavariable's value.
#[derive(Debug)]
pub(super) struct Asked {
    pub name: String,
    pub regex: Matching,
    /// Whether it starts with a negative look-ahead.
    pub denies: bool,
    pub need: Need,
    /// Whether it can be asked of each match of the one part that binds the metavariable.
    pub early: bool,
}

/// What is asked of metavariables.
#[derive(Debug)]
pub(super) enum Condition {
    Regex(Box<Asked>),
    Pattern { name: String, language: Option<String>, formula: Formula },
    Comparison { name: Option<String>, expression: Box<Pattern>, strip: bool, base: Option<u32> },
    Analysis { name: String, analyzer: String, called: Option<String> },
    Type { name: String, types: Vec<String> },
}

/// Whether an expression starts with a negative look-ahead, its flags aside.
fn denies(expression: &str) -> bool {
    let expression = expression.trim_start();
    let flags = expression.strip_prefix("(?").and_then(|rest| rest.split_once(')'));
    let rest = match flags {
        Some((flags, rest)) if flags.bytes().all(|b| b.is_ascii_lowercase()) => rest,
        _ => expression,
    };
    rest.trim_start_matches('^').starts_with("(?!")
}

impl All {
    /// Finds out which regexes can be asked early.
    fn settle(&mut self) {
        let mut bound = Vec::new();
        for formula in &self.positives {
            let mut own = Vec::new();
            formula.bound(&mut own);
            own.sort_unstable();
            own.dedup();
            bound.append(&mut own);
        }
        for condition in &mut self.conditions {
            if let Condition::Regex(asked) = condition {
                asked.early = bound.iter().filter(|name| **name == asked.name).count() == 1;
            }
        }
    }
}

impl Condition {
    /// What can be asked early.
    pub fn early(&self) -> Option<&Asked> {
        match self {
            Self::Regex(asked) if asked.early => Some(asked),
            _ => None,
        }
    }

    /// What a file must hold for a value to meet this.
    fn need(&self) -> Need {
        match self {
            Self::Regex(asked) => asked.need.clone(),
            Self::Pattern { language: None, formula, .. } => formula.need(),
            _ => Need::Nothing,
        }
    }
}

/// Compiles clauses for one language.
pub(super) struct Compiler<'r> {
    pub rule: &'r PatternRule,
    pub language: Language,
    pub faults: Vec<RuleFault>,
}

const ANALYZERS: &[&str] = &["entropy", "redos", "credential"];

impl Compiler<'_> {
    fn fault(&mut self, span: Span, message: impl Into<String>, remedy: impl Into<String>) {
        self.faults.push(RuleFault {
            path: self.rule.file.path.to_string(),
            text: self.rule.file.text.to_string(),
            span,
            rule: Some(self.rule.info.id.to_string()),
            message: message.into(),
            remedy: remedy.into(),
            runs: false,
        });
    }

    /// Compiles what a text begins with that is harmless.
    pub fn start(&mut self, text: &Text) -> Option<Regex> {
        let compiled = Regex::new(&text.text);
        if let Err(error) = &compiled {
            self.fault(text.span, format!("`harmless-start` is no regex: {error}"), "mend the regex");
        }
        compiled.ok()
    }

    /// Compiles a positive clause.
    pub fn formula(&mut self, clause: &Clause) -> Option<Formula> {
        match &clause.form {
            Form::Pattern(text) if self.language == Language::Regex => Some(Formula::Regex(literal(&text.text))),
            Form::Pattern(text) => self.pattern(text).map(|pattern| Formula::Pattern(Box::new(pattern))),
            Form::Regex(text) => self.regex(text, false).map(Formula::Regex),
            Form::Any(clauses) => {
                clauses.iter().map(|clause| self.formula(clause)).collect::<Option<_>>().map(Formula::Any)
            }
            Form::Inside(clause) => self.formula(clause).map(|formula| Formula::Inside(Box::new(formula))),
            Form::All(clauses) => self.all(clauses).map(Formula::All),
            _ => self.all(std::slice::from_ref(clause)).map(Formula::All),
        }
    }

    fn all(&mut self, clauses: &[Clause]) -> Option<All> {
        let mut all = All::default();
        for clause in clauses {
            match &clause.form {
                Form::Pattern(_) | Form::Regex(_) | Form::Any(_) | Form::All(_) | Form::Inside(_) => {
                    all.positives.push(self.formula(clause)?);
                }
                Form::Not(inner) => self.negative(&mut all, inner, Reach::Same)?,
                Form::NotInside(inner) => self.negative(&mut all, inner, Reach::Inside)?,
                Form::NotRegex(text) => {
                    let formula = Formula::Regex(self.regex(text, false)?);
                    all.negatives.push(Negative { formula, reach: Reach::Touching });
                }
                Form::Focus(names) => {
                    all.focus.push(names.iter().map(|name| self.metavariable(name)).collect::<Option<_>>()?);
                }
                condition => all.conditions.push(self.condition(condition)?),
            }
        }
        all.settle();
        Some(all)
    }

    fn negative(&mut self, all: &mut All, clause: &Clause, reach: Reach) -> Option<()> {
        let formula = self.formula(clause)?;
        let reach = if matches!(formula, Formula::Inside(_)) { Reach::Inside } else { reach };
        all.negatives.push(Negative { formula, reach });
        Some(())
    }

    fn condition(&mut self, form: &Form) -> Option<Condition> {
        Some(match form {
            Form::MetavariableRegex { name, regex } => {
                let denies = denies(&regex.text);
                let (name, regex) = (self.metavariable(name)?, self.regex(regex, true)?);
                let need = of_regex(regex.expression());
                Condition::Regex(Box::new(Asked { name, regex, denies, need, early: false }))
            }
            Form::MetavariablePattern { name, language, clause } => {
                let own = self.language;
                self.language = language.as_ref().map_or(Some(own), |name| self.language_of(name))?;
                let formula = self.formula(clause);
                self.language = own;
                let language = language.as_ref().map(|name| name.text.to_ascii_lowercase());
                Condition::Pattern { name: self.metavariable(name)?, language, formula: formula? }
            }
            Form::MetavariableComparison { name, comparison, base, strip } => {
                let name = match name {
                    Some(name) => Some(self.metavariable(name)?),
                    None => None,
                };
                let Some(expression) = compile(&comparison.text, Language::Python).filter(|p| p.only_root().is_some())
                else {
                    self.fault(
                        comparison.span,
                        "this comparison does not parse",
                        "write one expression, such as `$X > 8`",
                    );
                    return None;
                };
                Condition::Comparison { name, expression: Box::new(expression), strip: *strip, base: *base }
            }
            Form::MetavariableAnalysis { name, analyzer, called } => self.analysis(name, analyzer, called.as_ref())?,
            Form::MetavariableType { name, types } => Condition::Type {
                name: self.metavariable(name)?,
                types: types.iter().map(|t| t.text.clone()).collect(),
            },
            _ => return None,
        })
    }

    fn analysis(&mut self, name: &Text, analyzer: &Text, called: Option<&Text>) -> Option<Condition> {
        if !ANALYZERS.contains(&analyzer.text.as_str()) {
            let known = ANALYZERS.join(", ");
            self.fault(analyzer.span, format!("unknown analyzer `{}`", analyzer.text), format!("use one of: {known}"));
            return None;
        }
        let called = match called {
            Some(called) => Some(self.metavariable(called)?),
            None => None,
        };
        Some(Condition::Analysis { name: self.metavariable(name)?, analyzer: analyzer.text.clone(), called })
    }

    fn language_of(&mut self, name: &Text) -> Option<Language> {
        let language = Language::from_name(&name.text.to_ascii_lowercase());
        if language.is_none() {
            let known: Vec<&str> = LANGUAGES.iter().map(|row| row.names[0]).collect();
            self.fault(
                name.span,
                format!("unknown language `{}`", name.text),
                format!("use one of: {}", known.join(", ")),
            );
        }
        language
    }

    fn metavariable(&mut self, name: &Text) -> Option<String> {
        if is_metavariable(&name.text) || name.text.starts_with("$...") || numbered(&name.text) {
            return Some(name.text.clone());
        }
        let remedy = "write a name such as `$X`: a dollar sign and capitals";
        self.fault(name.span, format!("`{}` is no metavariable", name.text), remedy);
        None
    }

    fn pattern(&mut self, text: &Text) -> Option<Deferred> {
        // Those that came with the binary were compiled before it was built.
        if self.rule.file.embedded {
            return Some(Deferred::new(&text.text, self.language));
        }
        let compiled = compile(&text.text, self.language);
        if compiled.as_ref().is_some_and(|it| self.language == Language::Generic && has_open_end(it)) {
            self.fault(
                text.span,
                "nobody can tell where one of two runs ends",
                "write something between `...` and `$...X`",
            );
            return None;
        }
        if compiled.is_none() {
            let name = self.language.row().names.first().unwrap_or(&"this language");
            let remedy = "write it as it would stand in a file, with `...` and `$X` where code varies";
            self.fault(text.span, format!("this pattern does not parse as {name}"), remedy);
        }
        compiled.map(Deferred::known)
    }

    fn regex(&mut self, text: &Text, from_start: bool) -> Option<Matching> {
        // Those that came with the binary were compiled before it was built.
        if self.rule.file.embedded {
            let later = if from_start { Matching::later_from_start } else { Matching::later };
            return Some(later(&text.text));
        }
        let compiled = if from_start { Matching::from_start(&text.text) } else { Matching::new(&text.text) };
        let remedy = "mend the expression, or escape what is meant literally";
        compiled.map_err(|reason| self.fault(text.span, format!("this regex does not compile: {reason}"), remedy)).ok()
    }

    /// Tells of a formula that says what not to find, and nothing else.
    pub fn check_positive(&mut self, clause: &Clause, formula: &Formula) {
        if matches!(formula, Formula::All(all) if all.positives.is_empty()) {
            let message = "this says only what not to find";
            self.fault(clause.span, message, "add `pattern:` or another operator that says what to find");
        }
    }

    /// Tells of labels that no source has, and of what is no condition over labels.
    pub fn check_requires(&mut self, span: Span, text: Option<&str>, labels: &[String]) {
        if let Some(flaw) = text.and_then(|text| flaw(text, labels)) {
            self.fault(span, flaw, "write labels of the rule's sources with `and`, `or`, `not` and parentheses");
        }
    }

    /// Tells of metavariables that are asked about but never bound.
    pub fn check_bound(&mut self, clause: &Clause, formula: &Formula) {
        let (bound, mut asked) = (formula.names(), Vec::new());
        asked_for(clause, &mut asked);
        for name in asked {
            if !bound.contains(&name.text) && !numbered(&name.text) {
                let known = if bound.is_empty() {
                    "bind it in a pattern".to_owned()
                } else {
                    format!("the rule binds {}", bound.join(", "))
                };
                self.fault(name.span, format!("`{}` is never bound", name.text), known);
            }
        }
    }
}

/// In a text without a structure a pattern is the text itself.
fn literal(text: &str) -> Matching {
    let escaped = regex_syntax::escape(text.trim());
    Matching::new(&escaped).expect("an escaped text is an expression")
}

/// `$1`, a group of a `pattern-regex`.
fn numbered(name: &str) -> bool {
    name.strip_prefix('$').is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
}

fn asked_for(clause: &Clause, out: &mut Vec<Text>) {
    match &clause.form {
        Form::All(clauses) | Form::Any(clauses) => clauses.iter().for_each(|clause| asked_for(clause, out)),
        Form::Focus(names) => out.extend(names.iter().cloned()),
        Form::MetavariableRegex { name, .. }
        | Form::MetavariablePattern { name, .. }
        | Form::MetavariableType { name, .. }
        | Form::MetavariableComparison { name: Some(name), .. } => out.push(name.clone()),
        Form::MetavariableAnalysis { name, called, .. } => out.extend([name].into_iter().chain(called).cloned()),
        _ => {}
    }
}

impl Formula {
    /// The metavariables that matching binds, each once.
    pub fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        self.bound(&mut names);
        names.sort();
        names.dedup();
        names
    }

    fn bound(&self, out: &mut Vec<String>) {
        match self {
            Self::Pattern(pattern) => out.extend(pattern.metavariables()),
            Self::Regex(regex) => out.extend(regex.numbered_names().into_iter().map(|(name, _)| format!("${name}"))),
            Self::Any(formulas) => formulas.iter().for_each(|formula| formula.bound(out)),
            Self::Inside(formula) => formula.bound(out),
            Self::All(all) => {
                all.positives.iter().for_each(|formula| formula.bound(out));
                for condition in &all.conditions {
                    if let Condition::Pattern { formula, .. } = condition {
                        formula.bound(out);
                    }
                }
            }
        }
    }

    /// What a file must hold for this to match.
    pub fn need(&self) -> Need {
        match self {
            Self::Pattern(pattern) => pattern.get().map_or(Need::Nothing, of_pattern),
            Self::Regex(regex) => of_regex(regex.expression()),
            Self::Any(formulas) => Need::any(formulas.iter().map(Self::need).collect()),
            Self::All(all) => {
                let positives = all.positives.iter().map(Self::need);
                Need::all(positives.chain(all.conditions.iter().map(Condition::need)).collect())
            }
            Self::Inside(formula) => formula.need(),
        }
    }

    /// As [`Formula::need`], of what counts only by what a metavariable stands for, and not where that is a text alone.
    pub fn need_given(&self, name: &str) -> Need {
        match self {
            Self::Pattern(pattern) => pattern.get().map_or(Need::Nothing, |pattern| of_pattern_given(pattern, name)),
            Self::Any(formulas) => Need::any(formulas.iter().map(|formula| formula.need_given(name)).collect()),
            Self::All(all) => {
                let positives = all.positives.iter().map(|formula| formula.need_given(name));
                Need::all(positives.chain(all.conditions.iter().map(Condition::need)).collect())
            }
            Self::Regex(_) | Self::Inside(_) => self.need(),
        }
    }

    /// As [`Formula::need`], where a match whose place is a text alone does not count.
    pub fn need_but_texts(&self) -> Need {
        match self {
            Self::Any(formulas) => Need::any(formulas.iter().map(Self::need_but_texts).collect()),
            Self::All(all) => match all.focus.as_slice() {
                [names] if names.len() == 1 => self.need_given(&names[0]),
                _ => self.need(),
            },
            _ => self.need(),
        }
    }

    /// Whether it may match a text alone.
    pub fn may_be_text(&self) -> bool {
        match self {
            Self::Pattern(pattern) => !pattern.get().and_then(Pattern::only_root).is_some_and(|root| {
                matches!(root.kind(), Kind::Call | Kind::Name | Kind::Attribute | Kind::Index | Kind::Variable)
            }),
            Self::Any(formulas) => formulas.iter().any(Self::may_be_text),
            Self::All(all) => all.positives.iter().filter(|it| !it.is_context()).all(Self::may_be_text),
            Self::Regex(_) | Self::Inside(_) => true,
        }
    }

    /// The values that must be credentials, each with what stands for its name.
    pub fn credentials(&self, out: &mut Vec<(String, Option<String>)>) {
        match self {
            Self::Any(formulas) => formulas.iter().for_each(|formula| formula.credentials(out)),
            Self::All(all) => {
                all.positives.iter().for_each(|formula| formula.credentials(out));
                for condition in &all.conditions {
                    if let Condition::Analysis { name, analyzer, called } = condition
                        && analyzer == "credential"
                    {
                        out.push((name.clone(), called.clone()));
                    }
                }
            }
            Self::Inside(formula) => formula.credentials(out),
            Self::Pattern(_) | Self::Regex(_) => {}
        }
    }

    /// What the texts must hold that a metavariable stands for.
    pub fn needs_of<'f>(&'f self, asked: &str, out: &mut Vec<&'f Need>) {
        match self {
            Self::Any(formulas) => formulas.iter().for_each(|formula| formula.needs_of(asked, out)),
            Self::All(all) => {
                all.positives.iter().for_each(|formula| formula.needs_of(asked, out));
                out.extend(all.conditions.iter().filter_map(|condition| match condition {
                    Condition::Regex(it) if it.name == asked => Some(&it.need),
                    _ => None,
                }));
            }
            Self::Inside(formula) => formula.needs_of(asked, out),
            Self::Pattern(_) | Self::Regex(_) => {}
        }
    }

    /// Whether what it gives is what a metavariable stands for.
    pub fn focuses(&self) -> bool {
        match self {
            Self::All(all) => !all.focus.is_empty() || all.positives.iter().any(Self::focuses),
            Self::Any(formulas) => formulas.iter().any(Self::focuses),
            Self::Pattern(_) | Self::Regex(_) | Self::Inside(_) => false,
        }
    }

    /// Whether all it matches begins with a name that stands for itself.
    pub fn begins_with_name(&self) -> bool {
        self.begins_beside(&[])
    }

    /// The same, when these names are parameters of what is around it.
    fn begins_beside(&self, parameters: &[&str]) -> bool {
        match self {
            Self::Pattern(pattern) => pattern.get().and_then(Pattern::only_root).is_some_and(|root| {
                let first = leftmost(root);
                first.kind() == Kind::Name && !is_metavariable(first.name()) && !parameters.contains(&first.name())
            }),
            Self::Any(formulas) => formulas.iter().all(|formula| formula.begins_beside(parameters)),
            Self::All(all) => {
                let own = all.positives.iter().flat_map(Self::parameters);
                let parameters: Vec<&str> = parameters.iter().copied().chain(own).collect();
                all.positives.iter().any(|formula| formula.begins_beside(&parameters))
            }
            Self::Regex(_) | Self::Inside(_) => false,
        }
    }

    /// Whether it is a metavariable and nothing else, which anything matches.
    pub fn is_bare(&self) -> bool {
        match self {
            Self::Pattern(pattern) => pattern.is_bare(),
            _ => false,
        }
    }

    /// The parameters of the functions that it asks to be in, by their own names.
    fn parameters(&self) -> Vec<&str> {
        match self {
            Self::Inside(formula) => formula.parameters(),
            Self::Pattern(pattern) => {
                let nodes = pattern.get().into_iter().flat_map(Pattern::nodes);
                let named = nodes.filter(|node| node.kind() == Kind::Parameter).map(NodeRef::name);
                named.filter(|name| !is_metavariable(name)).collect()
            }
            Self::Any(formulas) => formulas.iter().flat_map(Self::parameters).collect(),
            Self::All(all) => all.positives.iter().flat_map(Self::parameters).collect(),
            Self::Regex(_) => Vec::new(),
        }
    }

    /// The dotted name that the pattern is and nothing else; with a metavariable for its last part, the rest with a dot
    /// behind it: all that is below.
    pub fn dotted(&self) -> Option<String> {
        let Self::Pattern(pattern) = self else { return None };
        let mut at = pattern.get().and_then(Pattern::only_root).filter(|root| root.kind() == Kind::Attribute);
        let mut parts = Vec::new();
        while let Some(node) = at {
            if !matches!(node.kind(), Kind::Attribute | Kind::Name) {
                return None;
            }
            parts.insert(0, node.name());
            at = node.child(Role::Object);
        }
        let below = parts.last().is_some_and(|last| is_metavariable(last));
        if below {
            parts.pop();
        }
        if parts.is_empty() || parts.iter().any(|part| is_metavariable(part) || *part == "...") {
            return None;
        }
        let path = parts.join(".");
        Some(if below { format!("{path}.") } else { path })
    }

    /// Whether all it can give is context.
    pub fn is_context(&self) -> bool {
        match self {
            Self::Inside(_) => true,
            Self::Any(formulas) => formulas.iter().all(Self::is_context),
            Self::All(all) => !all.positives.is_empty() && all.positives.iter().all(Self::is_context),
            Self::Pattern(_) | Self::Regex(_) => false,
        }
    }
}

/// What a chain of calls, attributes and indexes begins with.
pub(super) fn leftmost(node: NodeRef<'_>) -> NodeRef<'_> {
    let below = node.child(Role::Object).or_else(|| node.child(Role::Callee));
    below.filter(|_| matches!(node.kind(), Kind::Attribute | Kind::Index | Kind::Call)).map_or(node, leftmost)
}

impl Pattern {
    /// The root, when it is one node.
    pub fn only_root(&self) -> Option<NodeRef<'_>> {
        match &self.root {
            Root::Node(id) => Some(self.tree.node(*id)),
            Root::Sequence(_) => None,
        }
    }
}
