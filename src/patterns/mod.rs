//! Pattern rules over trees: the one matcher.
//!
//! [`Patterns::compile`] takes rules as written; [`Patterns::live`] tells from the prefilter's hits which of them a file can
//! match at all; [`Patterns::run`] matches those. Cost grows with the live rules' candidates, never nodes × rules.

mod anchors;
mod bindings;
mod compile;
mod constraints;
mod credential;
mod deferred;
mod early;
mod evaluate;
mod fixes;
pub mod flows;
mod formula;
mod marker;
mod nearby;
mod nested;
mod pieces;
mod regexes;
mod requires;
mod scope;
mod specs;
mod target;
mod unify;
mod wording;
mod words;

use std::cell::Cell;
use std::sync::{Arc, OnceLock};

use globset::GlobSet;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::credential::Sureness;
use crate::dataflow::Facts;
use crate::finding::{Confidence, Excerpt, Finding, Ledger, Note, Place, Related, Secret, redact};
use crate::language::{LANGUAGES, Language};
use crate::prefilter::{Hits, Words};
use crate::rules::index::Entry;
use crate::rules::semgrep::{self, Body, Origin, PatternRule};
use crate::rules::{RuleFault, RuleFile, RuleInfo};
use crate::source::{Source, Span};
use crate::syntax::Tree;

use anchors::{Anchor, Need};
use evaluate::{Evaluation, Range};
use fixes::Fix;
use formula::{Compiler, Formula};
use nearby::Answers;
use regexes::Matching;
use scope::{confidences, globs};
use target::Target;
use wording::{cut_short, interpolate, shortened, unbound};

/// Pattern rules, ready to run.
#[derive(Debug, Default)]
pub struct Patterns {
    rules: Vec<Rule>,
    /// The places of each language's rules.
    by_language: FxHashMap<Language, Vec<usize>>,
}

/// One rule in one language: what tells whether it can match, and the rest when it can.
#[derive(Debug)]
struct Rule {
    id: Arc<str>,
    language: Language,
    /// How sure its findings are at most.
    confidence: Confidence,
    anchor: Anchor,
    ready: OnceLock<Option<Ready>>,
    /// Where to read the rest from, for a rule known by its index alone.
    origin: Option<(Arc<Origin>, usize)>,
}

/// What a rule knows of a credential when it does not say: by a name, or by the call that takes it.
const NAMED: u32 = 20;
const DEMANDED: u32 = 50;

/// A rule that is compiled.
#[derive(Debug)]
struct Ready {
    info: Arc<RuleInfo>,
    formula: Formula,
    include: Option<GlobSet>,
    exclude: Option<GlobSet>,
    symbolic: bool,
    fix: Fix,
    /// Rules that say less of the same place.
    supersedes: Vec<String>,
    /// The metavariables that stand for credentials, each with the one that stands for its name.
    credentials: Vec<(String, Option<String>)>,
    specificity: u32,
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
            for (ready, language, need) in parts {
                let (id, confidence, anchor) = (ready.info.id.clone(), ready.info.confidence, need.anchor(words));
                patterns.push(Rule {
                    id,
                    language,
                    confidence,
                    anchor,
                    ready: OnceLock::from(Some(ready)),
                    origin: None,
                });
            }
        }
        (patterns, all_faults)
    }

    /// Adds a rule by its index entry: it is read and compiled when the first file can match it.
    pub fn add_indexed(&mut self, origin: &Arc<Origin>, entry: &Entry, words: &mut Words) {
        let known =
            (Language::from_name(&entry.language), Confidence::from_name(&entry.confidence), Need::read(&entry.need));
        let (Some(language), Some(confidence), Some(need)) = known else { return };
        let (id, origin) = (Arc::from(entry.id.as_str()), Some((origin.clone(), entry.nth)));
        let anchor = need.anchor(words);
        self.push(Rule { id, language, confidence, anchor, ready: OnceLock::new(), origin });
    }

    fn push(&mut self, rule: Rule) {
        self.by_language.entry(rule.language).or_default().push(self.rules.len());
        self.rules.push(rule);
    }

    /// The index entries of a file's rules.
    #[must_use]
    pub fn index(file: &RuleFile) -> Vec<Entry> {
        let (rules, _) = semgrep::read(file);
        let mut entries = Vec::new();
        for (nth, rule) in rules.iter().enumerate() {
            for (ready, language, need) in compile_rule(rule).0 {
                let language = language.row().names[0].to_owned();
                let confidence = ready.info.confidence.name().to_owned();
                let id = ready.info.id.to_string();
                entries.push(Entry { nth, id, language, confidence, need: need.written(), flow: None });
            }
        }
        entries
    }

    /// What every rule says of itself, a rule of several languages once.
    pub fn infos(&self) -> impl Iterator<Item = Arc<RuleInfo>> {
        let again = |at: usize| at > 0 && self.rules[at - 1].id == self.rules[at].id;
        let own = self.rules.iter().enumerate().filter(move |(at, _)| !again(*at));
        own.filter_map(|(_, rule)| rule.ready().map(|ready| ready.info.clone()))
    }

    /// What one rule says of itself.
    #[must_use]
    pub fn info(&self, id: &str) -> Option<Arc<RuleInfo>> {
        self.rules.iter().find(|rule| *rule.id == *id)?.ready().map(|ready| ready.info.clone())
    }

    /// The rules that no word of a file can rule out: each makes every file of its language be parsed.
    pub fn unanchored(&self) -> impl Iterator<Item = &Arc<str>> {
        self.rules.iter().filter(|rule| matches!(rule.anchor, Anchor::Nothing)).map(|rule| &rule.id)
    }

    /// The rules that a file can match with findings at least this sure, judged by its language, path, text and hits.
    #[must_use]
    pub fn live(&self, language: Language, source: &Source, hits: &Hits, least: Confidence) -> Vec<Live> {
        let path = source.path();
        let confidence = confidences(path);
        let mut answers = Answers::default();
        let mut live = Vec::new();
        for &at in self.by_language.get(&language).map_or(&[][..], Vec::as_slice) {
            let rule = &self.rules[at];
            if confidence(rule.confidence) >= least
                && rule.anchor.holds(hits)
                && rule.is_near(source, hits, least, &mut answers)
                && rule.ready().is_some_and(|ready| ready.takes(path))
            {
                live.push(Live(at));
            }
        }
        live
    }

    /// Writes down why a rule that was asked for does not run on a file.
    pub fn note_idle(&self, language: Language, source: &Source, hits: &Hits, ledger: &mut Ledger) {
        if !ledger.is_open() {
            return;
        }
        let path = source.path();
        for rule in &self.rules {
            if rule.language != language {
                ledger.pass_over(&rule.id, || "it reads another language".to_owned());
            } else if !rule.anchor.holds(hits) {
                ledger.pass_over(&rule.id, || "the file lacks a word that its pattern cannot do without".to_owned());
            } else if !rule.ready().is_some_and(|ready| ready.takes(path)) {
                ledger.pass_over(&rule.id, || "it looks at other paths only".to_owned());
            } else if !rule.is_near(source, hits, Confidence::Low, &mut Answers::default()) {
                ledger.pass_over(&rule.id, || "no literal beside such a name can be a credential".to_owned());
            }
        }
    }

    /// Matches the live rules.
    #[must_use]
    pub fn run(&self, live: &[Live], source: &Source, language: Language, tree: &Tree) -> (Vec<Finding>, Vec<Note>) {
        self.run_noting(live, source, language, tree, &mut Ledger::default())
    }

    /// As [`Patterns::run`], with every decision written down.
    #[must_use]
    pub fn run_noting(
        &self,
        live: &[Live],
        source: &Source,
        language: Language,
        tree: &Tree,
        ledger: &mut Ledger,
    ) -> (Vec<Finding>, Vec<Note>) {
        let facts = Facts::new(tree, language == Language::Ruby);
        let target = Target::new(source, tree, language, &facts);
        let (mut findings, mut notes): (Vec<Finding>, Vec<Note>) = (Vec::new(), Vec::new());
        let mut superseded: FxHashSet<(&str, Span)> = FxHashSet::default();
        for rule in live.iter().filter_map(|live| self.rules[live.0].ready()) {
            let exhausted = Cell::new(false);
            let ranges = Evaluation::ranges(&target, rule.symbolic, &exhausted, &rule.formula);
            let found = rule.findings(&target, &ranges);
            for finding in &found {
                let why =
                    || format!("its pattern matches; confidence {} as the rule says", rule.info.confidence.name());
                ledger.step(&rule.info.id, finding.place.span, why);
            }
            if found.is_empty() {
                ledger.pass_over(&rule.info.id, || "its pattern matches nothing in this file".to_owned());
            }
            let places = found.iter().map(|finding| finding.place.span);
            superseded.extend(places.flat_map(|span| rule.supersedes.iter().map(move |id| (id.as_str(), span))));
            findings.extend(found);
            // Where its words are missing it has missed nothing.
            let gave_up = target.gave_up.take() || exhausted.get();
            if gave_up && rule.formula.need().may_be_in(source.text()) {
                notes.push(cut_short(source, &rule.info));
            }
        }
        findings.retain(|finding| {
            let keep = !superseded.contains(&(&*finding.rule, finding.place.span));
            if !keep {
                let why = || "another rule says more of the same place, and supersedes it".to_owned();
                ledger.drop(&finding.rule, finding.place.span, why);
            }
            keep
        });
        (findings, notes)
    }
}

impl Rule {
    /// The compiled rule, made on first use. An indexed rule compiles: a test keeps the index true.
    fn ready(&self) -> Option<&Ready> {
        let made = self.ready.get_or_init(|| {
            let (origin, nth) = self.origin.as_ref()?;
            let (parts, _) = compile_rule(origin.rule(*nth)?);
            parts.into_iter().find(|(_, language, _)| *language == self.language).map(|(ready, ..)| ready)
        });
        made.as_ref()
    }

    /// Whether a credential may stand beside its name, as the text alone tells. Nobody asks where every rule is to run.
    fn is_near<'r>(&'r self, source: &Source, hits: &Hits, least: Confidence, answers: &mut Answers<'r>) -> bool {
        let least = match least {
            Confidence::Low => Sureness::Doubtful,
            Confidence::Medium => Sureness::Likely,
            Confidence::High => Sureness::Sure,
        };
        hits.is_blind() || self.anchor.is_near(source.text(), hits, least, answers)
    }
}

/// The languages of a rule that are read here.
fn languages(rule: &PatternRule) -> impl Iterator<Item = Language> {
    rule.info.languages.iter().filter_map(|name| Language::from_name(name))
}

/// What keeps a rule from running, its formula aside.
fn obstacles(rule: &PatternRule) -> Vec<RuleFault> {
    let fault = |span: Span, message: String, remedy: String| RuleFault {
        path: rule.file.path.to_string(),
        text: rule.file.text.to_string(),
        span,
        rule: Some(rule.info.id.to_string()),
        message,
        remedy,
        runs: false,
    };
    let mut out = Vec::new();
    if languages(rule).next().is_none() {
        let message = format!("none of its languages is read here: {}", rule.info.languages.join(", "));
        let known: Vec<&str> = LANGUAGES.iter().map(|row| row.names[0]).collect();
        let head = Span::new(rule.span.start, rule.span.start);
        out.push(fault(head, message, format!("use some of: {}", known.join(", "))));
    }
    if let Some((regex, ..)) = &rule.fix_regex
        && let Err(reason) = Matching::new(&regex.text)
    {
        let remedy = "mend the expression, or escape what is meant literally";
        out.push(fault(regex.span, format!("this regex does not compile: {reason}"), remedy.to_owned()));
    }
    out
}

/// A rule compiled for each of its languages, with what a file must hold.
fn compile_rule(rule: &PatternRule) -> (Vec<(Ready, Language, Need)>, Vec<RuleFault>) {
    let (mut out, mut faults) = (Vec::new(), obstacles(rule));
    // Taint rules are `flows`' business.
    let Body::Search(clause) = &rule.body else { return (out, faults) };
    let mut told = Vec::new();
    for language in languages(rule) {
        let mut compiler = Compiler { rule, language, faults: Vec::new() };
        let formula = compiler.formula(clause);
        if let Some(formula) = &formula {
            compiler.check_bound(clause, formula);
            compiler.check_positive(clause, formula);
        }
        faults.append(&mut compiler.faults);
        let (Some(formula), true) = (formula, faults.is_empty()) else { break };
        if told.is_empty() {
            told = unbound(rule, &formula.names());
        }
        let need = formula.need();
        // Values in settings stand anywhere below their names.
        let names = nearby::names(&formula).filter(|_| !language.is_configuration());
        let need = names.map_or(need.clone(), |names| need.near(names));
        out.push((Ready::new(rule, formula), language, need));
    }
    faults.extend(told);
    (out, faults)
}

impl Ready {
    fn new(rule: &PatternRule, formula: Formula) -> Self {
        let mut credentials = Vec::new();
        formula.credentials(&mut credentials);
        let by_name = credentials.iter().any(|(_, called)| called.is_some());
        Self {
            info: rule.info.clone(),
            specificity: rule.specificity.unwrap_or(if by_name { NAMED } else { DEMANDED }),
            credentials,
            formula,
            include: globs(&rule.paths.include),
            exclude: globs(&rule.paths.exclude),
            symbolic: rule.options.iter().any(|option| option == "symbolic_propagation"),
            supersedes: rule.supersedes.clone(),
            fix: Fix::new(rule),
        }
    }

    fn takes(&self, path: &str) -> bool {
        self.include.as_ref().is_none_or(|set| set.is_match(path))
            && !self.exclude.as_ref().is_some_and(|set| set.is_match(path))
    }

    /// A finding a place; of one credential in several ways the surest.
    fn findings(&self, target: &Target<'_>, ranges: &[Range]) -> Vec<Finding> {
        let mut found: Vec<Finding> = ranges
            .iter()
            .map(|range| self.credential(target, range).unwrap_or_else(|| self.finding(target, range)))
            .collect();
        found.sort_by_key(|finding| (finding.place.span, std::cmp::Reverse(finding.confidence)));
        found.dedup_by(|later, first| later.place.span == first.place.span);
        found
    }

    /// The finding of a credential stands where its literal does; where it is used from elsewhere goes with it.
    fn credential(&self, target: &Target<'_>, range: &Range) -> Option<Finding> {
        let held = self.credentials.iter().find(|(name, _)| range.bindings.get(name).is_some());
        let found = held
            .and_then(|(name, called)| credential::Credential::of(target, &range.bindings, name, called.as_deref()))?;
        let (source, redacted) = (target.source, redact(&found.value));
        let (place, used) = (Place::new(source, found.span), Place::new(source, range.span));
        let elsewhere = !range.span.contains(found.span);
        let related = elsewhere.then(|| Related { place: used, message: "where it is used".to_owned() });
        Some(Finding {
            place,
            confidence: confidences(source.path())(self.info.confidence.min(found.confidence)),
            excerpt: Excerpt::new(source, found.span, Some((found.span, &redacted))),
            related: related.into_iter().collect(),
            secret: Some(Secret { value: found.value, redacted, span: found.span, specificity: self.specificity }),
            fix: None,
            ..self.finding(target, range)
        })
    }

    fn finding(&self, target: &Target<'_>, range: &Range) -> Finding {
        let source = target.source;
        Finding {
            rule: self.info.id.clone(),
            place: Place::new(source, range.span),
            message: interpolate(&self.info.message, &range.bindings, target, shortened),
            severity: self.info.severity,
            confidence: confidences(source.path())(self.info.confidence),
            excerpt: Excerpt::new(source, range.span, None),
            line_hash: String::new(),
            identity: String::new(),
            related: Vec::new(),
            trace: Vec::new(),
            secret: None,
            fix: self.fix.replacement(target, range.span, &range.bindings),
            facts: Vec::new(),
        }
    }
}
