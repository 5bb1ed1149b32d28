//! Pattern rules over trees: the one matcher.
//!
//! [`Patterns::compile`] takes rules as written; [`Patterns::live`] tells from the prefilter's hits which of them a file can
//! match at all; [`Patterns::run`] matches those. Cost grows with the live rules' candidates, never nodes × rules.

mod anchors;
mod bindings;
mod compile;
mod constraints;
mod evaluate;
mod formula;
mod regexes;
mod target;
mod unify;

use std::cell::Cell;
use std::sync::Arc;

use globset::{Glob, GlobSet, GlobSetBuilder};
use rayon::prelude::*;

use crate::dataflow::Facts;
use crate::finding::{Excerpt, Finding, Note, NoteKind, Place};
use crate::language::Language;
use crate::prefilter::{Hits, Words};
use crate::rules::semgrep::{Body, PatternRule};
use crate::rules::{RuleFault, RuleInfo};
use crate::source::{Source, Span};
use crate::syntax::Tree;

use anchors::{Anchor, Need};
use bindings::Bindings;
use evaluate::{Evaluation, Range};
use formula::{Compiler, Formula};
use regexes::Matching;
use target::Target;

/// Compiled pattern rules.
#[derive(Debug, Default)]
pub struct Patterns {
    rules: Vec<Rule>,
}

/// One rule in one language.
#[derive(Debug)]
struct Rule {
    info: Arc<RuleInfo>,
    language: Language,
    formula: Formula,
    anchor: Anchor,
    include: Option<GlobSet>,
    exclude: Option<GlobSet>,
    symbolic: bool,
    fix: Option<String>,
    fix_regex: Option<(Matching, String, usize)>,
}

/// A rule that a file can match, as told by [`Patterns::live`].
#[derive(Clone, Copy, Debug)]
pub struct Live(usize);

impl Patterns {
    /// Compiles rules, in parallel; what is wrong with one costs that one only.
    #[must_use]
    pub fn compile(rules: &[PatternRule], words: &mut Words) -> (Self, Vec<RuleFault>) {
        let compiled: Vec<_> = rules.par_iter().map(compile_rule).collect();
        let mut patterns = Self::default();
        let mut all_faults = Vec::new();
        for (parts, faults) in compiled {
            all_faults.extend(faults);
            for (mut rule, need) in parts {
                rule.anchor = need.anchor(words);
                patterns.rules.push(rule);
            }
        }
        (patterns, all_faults)
    }

    /// The rules that run, a rule of several languages once.
    pub fn infos(&self) -> impl Iterator<Item = &Arc<RuleInfo>> {
        let again = |at: usize| at > 0 && Arc::ptr_eq(&self.rules[at - 1].info, &self.rules[at].info);
        self.rules.iter().enumerate().filter(move |(at, _)| !again(*at)).map(|(_, rule)| &rule.info)
    }

    /// The rules that no word of a file can rule out: each makes every file of its language be parsed.
    pub fn unanchored(&self) -> impl Iterator<Item = &RuleInfo> {
        self.rules.iter().filter(|rule| matches!(rule.anchor, Anchor::Nothing)).map(|rule| &*rule.info)
    }

    /// The rules that a file can match, judged by its language, path and hits.
    #[must_use]
    pub fn live(&self, language: Language, path: &str, hits: &Hits) -> Vec<Live> {
        let applies = |rule: &Rule| rule.language == language && rule.anchor.holds(hits) && rule.takes(path);
        self.rules.iter().enumerate().filter(|(_, rule)| applies(rule)).map(|(index, _)| Live(index)).collect()
    }

    /// Matches the live rules.
    #[must_use]
    pub fn run(&self, live: &[Live], source: &Source, language: Language, tree: &Tree) -> (Vec<Finding>, Vec<Note>) {
        let facts = Facts::new(tree, language == Language::Ruby);
        let target = Target::new(source, tree, language, &facts);
        let (mut findings, mut notes) = (Vec::new(), Vec::new());
        for Live(index) in live {
            let rule = &self.rules[*index];
            let exhausted = Cell::new(false);
            let mut last: Option<Span> = None;
            for range in Evaluation::ranges(&target, rule.symbolic, &exhausted, &rule.formula) {
                if last != Some(range.span) {
                    last = Some(range.span);
                    findings.push(rule.finding(&target, &range));
                }
            }
            if exhausted.get() {
                notes.push(cut_short(source, &rule.info));
            }
        }
        (findings, notes)
    }
}

fn cut_short(source: &Source, info: &RuleInfo) -> Note {
    Note {
        path: Some(source.path().to_string()),
        line: None,
        kind: NoteKind::Cut,
        message: format!("rule {} took too many steps somewhere in this file and gave up there", info.id),
        remedy: Some("make the rule's pattern more specific".to_owned()),
    }
}

fn compile_rule(rule: &PatternRule) -> (Vec<(Rule, Need)>, Vec<RuleFault>) {
    let (mut out, mut faults) = (Vec::new(), Vec::new());
    // Taint rules wait for flow.
    let Body::Search(clause) = &rule.body else { return (out, faults) };
    for language in rule.info.languages.iter().filter_map(|name| Language::from_name(name)) {
        let mut compiler = Compiler { rule, language, faults: Vec::new() };
        let formula = compiler.formula(clause);
        if let Some(formula) = &formula {
            compiler.check_bound(clause, formula);
        }
        faults.append(&mut compiler.faults);
        let (Some(formula), true) = (formula, faults.is_empty()) else { break };
        let need = formula.need();
        out.push((Rule::new(rule, language, formula), need));
    }
    (out, faults)
}

/// A set of path globs: a glob names a file or folder wherever it stands, and what is below it.
fn globs(patterns: &[String]) -> Option<GlobSet> {
    if patterns.is_empty() {
        return None;
    }
    let mut set = GlobSetBuilder::new();
    for pattern in patterns {
        let pattern = pattern.trim_matches('/');
        for form in [pattern.to_owned(), format!("**/{pattern}"), format!("{pattern}/**"), format!("**/{pattern}/**")] {
            if let Ok(glob) = Glob::new(&form) {
                set.add(glob);
            }
        }
    }
    set.build().ok()
}

impl Rule {
    fn new(rule: &PatternRule, language: Language, formula: Formula) -> Self {
        let fix_regex = rule.fix_regex.as_ref();
        Self {
            info: rule.info.clone(),
            language,
            formula,
            anchor: Anchor::Nothing,
            include: globs(&rule.paths.include),
            exclude: globs(&rule.paths.exclude),
            symbolic: rule.options.iter().any(|option| option == "symbolic_propagation"),
            fix: rule.fix.clone(),
            fix_regex: fix_regex.and_then(|(regex, to, count)| Some((Matching::new(regex).ok()?, to.clone(), *count))),
        }
    }

    fn takes(&self, path: &str) -> bool {
        self.include.as_ref().is_none_or(|set| set.is_match(path))
            && !self.exclude.as_ref().is_some_and(|set| set.is_match(path))
    }

    fn finding(&self, target: &Target<'_>, range: &Range) -> Finding {
        let source = target.source;
        Finding {
            rule: self.info.id.clone(),
            place: Place::new(source, range.span),
            message: interpolate(&self.info.message, &range.bindings, target, shortened),
            severity: self.info.severity,
            confidence: self.info.confidence,
            excerpt: Excerpt::new(source, range.span, None),
            line_hash: String::new(),
            identity: String::new(),
            related: Vec::new(),
            trace: Vec::new(),
            secret: None,
            fix: self.replacement(target, range),
            facts: Vec::new(),
        }
    }

    fn replacement(&self, target: &Target<'_>, range: &Range) -> Option<String> {
        if let Some(fix) = &self.fix {
            return Some(interpolate(fix, &range.bindings, target, str::to_owned));
        }
        let (regex, to, count) = self.fix_regex.as_ref()?;
        Some(regex.replace(target.text(range.span), to, *count))
    }
}

/// A text with each `$X` replaced by what it stands for.
fn interpolate(text: &str, bindings: &Bindings, target: &Target<'_>, show: fn(&str) -> String) -> String {
    let mut named: Vec<_> = bindings.iter().filter(|(name, _)| text.contains(name)).collect();
    named.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    let source = target.source.text();
    named.into_iter().fold(text.to_owned(), |text, (name, bound)| text.replace(name, &show(bound.shown(source))))
}

/// Code in a message: one line, not too long.
fn shortened(code: &str) -> String {
    let line: String = code.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > 60 { line.chars().take(59).chain(['…']).collect() } else { line }
}
