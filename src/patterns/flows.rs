//! Taint rules: what they say of a file's code becomes marks for the walk, and what the walk finds becomes findings.
//!
//! Each rule has a channel, or one for each label. Sets of sources and sanitizers that many rules use are matched once.

use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::anchors::{Anchor, Need};
use super::marker::Marker;
pub use super::marker::Reach;
use super::requires::requires;
use super::scope::confidences;
use super::specs::{Needs, Ready, UNNAMED, compile, from_origin, labels, need};
use super::target::Target;
use super::wording::cut_short;
use crate::dataflow::Facts;
use crate::dataflow::taint::{CAPACITY, Certainty, Channels, Hit, Marks, Requires, TraceStep, What};
use crate::finding::{Confidence, Excerpt, Finding, Note, Place, Step};
use crate::language::Language;
use crate::prefilter::{Hits, Words};
use crate::rules::index::{Entry, FlowEntry};
use crate::rules::semgrep::{self, Body, Origin, PatternRule, Taint};
use crate::rules::{RuleFault, RuleFile, RuleInfo};
use crate::source::{Source, Span};
use crate::syntax::Tree;

/// Taint rules and the named sets they use, ready to mark.
#[derive(Debug, Default)]
pub struct Flows {
    rules: Vec<Rule>,
    sets: Vec<Set>,
    channels: usize,
    /// Those of rules that are read as the original engine reads them.
    original: Channels,
}

#[derive(Debug)]
pub(super) struct Rule {
    pub id: Arc<str>,
    pub language: Language,
    /// How sure a flow is at most.
    pub confidence: Confidence,
    /// How sure a finding is when something unknown is built into text.
    pub unknown: Option<Confidence>,
    pub sinks: Anchor,
    pub sources: Anchor,
    /// Of its own sanitizers and propagators, when it has any: they hold in files that have nothing else of the rule.
    pub carriers: Option<Anchor>,
    pub uses: Vec<Box<str>>,
    /// Its labels, a channel each from the first on.
    pub labels: Vec<String>,
    pub channel: usize,
    pub ready: OnceLock<Option<Ready>>,
    origin: Option<Indexed>,
}

/// Where to read a rule or a set that is known by its index, and what that says of its parts.
#[derive(Debug)]
struct Indexed {
    origin: Arc<Origin>,
    nth: usize,
    needs: Needs,
}

impl Indexed {
    fn ready(&self, language: Language) -> Option<Ready> {
        from_origin(&self.origin, self.nth, language, &self.needs)
    }
}

/// A named part that rules share.
#[derive(Debug)]
struct Set {
    name: Box<str>,
    language: Language,
    anchor: Anchor,
    /// The channels of the rules that use it.
    users: Channels,
    ready: OnceLock<Option<Ready>>,
    origin: Option<Indexed>,
}

/// What a file can match, as told by [`Flows::live`].
#[derive(Clone, Debug, Default)]
pub struct Live {
    sinks: Vec<usize>,
    sources: Vec<usize>,
    carriers: Vec<usize>,
    sets: Vec<usize>,
    any_source: bool,
}

impl Live {
    /// Whether a walk from this file may find something.
    #[must_use]
    pub const fn is_worthwhile(&self) -> bool {
        !self.sinks.is_empty() || self.any_source
    }
}

/// A sink that was marked: what a finding there says.
#[derive(Clone, Debug)]
pub struct Sink {
    pub(super) rule: usize,
    /// Where.
    pub span: Span,
    pub(super) message: String,
    pub(super) fix: Option<String>,
}

/// What rules say of a file's code.
#[derive(Debug)]
pub struct Marked {
    /// Where their parts match.
    pub marks: Marks,
    /// What each sink among the marks says.
    pub sinks: Vec<Sink>,
    /// Whose sources and sinks the file holds.
    pub reach: Reach,
    /// Which of them gave up somewhere in the file.
    pub spent: Vec<Note>,
}

/// A finding with the rules that say less of its place.
#[derive(Clone, Debug)]
pub struct FlowFinding {
    /// The finding.
    pub finding: Finding,
    /// Rules that say less of the same place.
    pub supersedes: Vec<String>,
}

impl Flows {
    /// Adds the taint rules among these, compiled in parallel; what is wrong with one costs that one only.
    pub fn add(&mut self, rules: &[PatternRule], words: &mut Words) -> Vec<RuleFault> {
        let compiled: Vec<_> = rules.par_iter().filter_map(compile_rule).collect();
        let mut all_faults = Vec::new();
        for (rule, taint, parts) in compiled {
            for (language, ready, faults) in parts {
                all_faults.extend(faults);
                let Some(ready) = ready else { break };
                all_faults.extend(self.add_ready(rule, taint, language, ready, words));
            }
        }
        all_faults
    }

    /// The first channel of a rule with so many labels, while there is one.
    fn channels(&mut self, labels: usize) -> Option<usize> {
        let first = self.channels;
        (first + labels <= CAPACITY).then(|| self.channels += labels)?;
        Some(first)
    }

    fn add_ready(
        &mut self,
        rule: &PatternRule,
        taint: &Taint,
        language: Language,
        ready: Ready,
        words: &mut Words,
    ) -> Option<RuleFault> {
        let labels = labels(taint);
        let Some(channel) = self.channels(labels.len()) else { return Some(beyond(rule)) };
        let own = Rule {
            id: rule.info.id.clone(),
            language,
            confidence: rule.info.confidence,
            unknown: rule.flow.unknown,
            sinks: need(&ready.sinks).anchor(words),
            sources: need(&ready.sources).anchor(words),
            carriers: ready.carriers().map(|need| need.anchor(words)),
            uses: rule.flow.uses.iter().map(|name| name.as_str().into()).collect(),
            labels,
            channel,
            ready: OnceLock::from(Some(ready)),
            origin: None,
        };
        if rule.flow.original {
            self.original = self.original.or(own.channels());
        }
        self.rules.push(own);
        None
    }

    /// Adds the named sets of a file.
    pub fn add_sets(&mut self, file: &RuleFile, words: &mut Words) -> Vec<RuleFault> {
        let (sets, mut all_faults) = semgrep::read_sets(file);
        all_faults.extend(sets.iter().flat_map(|set| self.add_set(set, words)));
        all_faults
    }

    /// Adds one part of a named set.
    pub fn add_set(&mut self, set: &PatternRule, words: &mut Words) -> Vec<RuleFault> {
        let Body::Taint(taint) = &set.body else { return Vec::new() };
        let mut all_faults = Vec::new();
        for language in set.info.languages.iter().filter_map(|name| Language::from_name(name)) {
            let (ready, faults) = compile(set, taint, language);
            all_faults.extend(faults);
            let Some(ready) = ready else { break };
            self.sets.push(Set {
                name: (&*set.info.id).into(),
                language,
                anchor: ready.need().anchor(words),
                users: Channels::NONE,
                ready: OnceLock::from(Some(ready)),
                origin: None,
            });
        }
        all_faults
    }

    /// Adds a rule or a set by its index entry: it is read and compiled when the first file can match it.
    /// What is returned is told of it when there are too many rules for it to run.
    pub fn add_indexed(&mut self, origin: &Arc<Origin>, entry: &Entry, words: &mut Words) -> Option<RuleFault> {
        let flow = entry.flow.as_ref()?;
        let language = Language::from_name(&entry.language)?;
        let indexed = Indexed { origin: origin.clone(), nth: entry.nth, needs: Needs::read(entry)? };
        let ready = OnceLock::new();
        if flow.unknown == "set" {
            let (name, anchor) = (entry.id.as_str().into(), indexed.needs.any().anchor(words));
            self.sets.push(Set { name, language, anchor, users: Channels::NONE, ready, origin: Some(indexed) });
            return None;
        }
        let confidence = Confidence::from_name(&entry.confidence)?;
        let Some(channel) = self.channels(1) else { return origin.rule(entry.nth).map(beyond) };
        self.rules.push(Rule {
            id: entry.id.as_str().into(),
            language,
            confidence,
            unknown: Confidence::from_name(&flow.unknown),
            sinks: Need::any(indexed.needs.sinks.clone()).anchor(words),
            sources: Need::any(indexed.needs.sources.clone()).anchor(words),
            carriers: indexed.needs.carriers().map(|need| need.anchor(words)),
            uses: flow.uses.split(',').filter(|name| !name.is_empty()).map(Into::into).collect(),
            labels: vec![UNNAMED.to_owned()],
            channel,
            ready,
            origin: Some(indexed),
        });
        None
    }

    /// The index entries of a file's taint rules and sets.
    #[must_use]
    pub fn index(file: &RuleFile) -> Vec<Entry> {
        let is_sets = semgrep::is_sets(file);
        let (rules, _) = if is_sets { semgrep::read_sets(file) } else { semgrep::read(file) };
        let mut entries = Vec::new();
        for (nth, rule) in rules.iter().enumerate() {
            let Body::Taint(taint) = &rule.body else { continue };
            for language in rule.info.languages.iter().filter_map(|name| Language::from_name(name)) {
                let (Some(ready), _) = compile(rule, taint, language) else { continue };
                let unknown = rule.flow.unknown.map_or("-", Confidence::name);
                entries.push(Entry {
                    nth,
                    id: rule.info.id.to_string(),
                    language: language.row().names[0].to_owned(),
                    confidence: rule.info.confidence.name().to_owned(),
                    need: Needs::written(&ready.sinks),
                    flow: Some(FlowEntry {
                        sources: Needs::written(&ready.sources),
                        sanitizers: Needs::written(&ready.sanitizers),
                        propagators: Needs::written(&ready.propagators),
                        texts: ready.texts,
                        unknown: if is_sets { "set" } else { unknown }.to_owned(),
                        uses: rule.flow.uses.join(","),
                    }),
                });
            }
        }
        entries
    }

    /// After the last rule: which sets are used by whom.
    ///
    /// # Errors
    /// Names each rule that uses a set that is not there.
    pub fn settle(&mut self) -> Result<(), Vec<(Arc<str>, String)>> {
        let mut missing = Vec::new();
        for rule in &self.rules {
            for used in &rule.uses {
                let mut found = false;
                for set in &mut self.sets {
                    if set.name == *used && set.language == rule.language {
                        set.users = set.users.or(rule.channels());
                        found = true;
                    }
                }
                if !found {
                    missing.push((rule.id.clone(), used.to_string()));
                }
            }
        }
        if missing.is_empty() { Ok(()) } else { Err(missing) }
    }

    /// Whether there is no rule.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// What every rule says of itself.
    pub fn infos(&self) -> impl Iterator<Item = Arc<RuleInfo>> {
        self.rules.iter().filter_map(|rule| rule.ready().map(|ready| ready.info.clone()))
    }

    /// What one rule says of itself.
    #[must_use]
    pub fn info(&self, id: &str) -> Option<Arc<RuleInfo>> {
        self.rules.iter().find(|rule| *rule.id == *id)?.ready().map(|ready| ready.info.clone())
    }

    /// The rules whose sinks no word of a file can rule out.
    pub fn unanchored(&self) -> impl Iterator<Item = &Arc<str>> {
        self.rules.iter().filter(|rule| matches!(rule.sinks, Anchor::Nothing)).map(|rule| &rule.id)
    }

    /// What a file can match of rules whose findings are at least this sure.
    #[must_use]
    pub fn live(&self, language: Language, path: &str, hits: &Hits, least: Confidence) -> Live {
        let mut live = Live::default();
        let confidence = confidences(path);
        let sure = |own: Confidence| confidence(own) >= least;
        let counts_sets = sure(Confidence::High);
        for (at, rule) in self.rules.iter().enumerate().filter(|(_, rule)| rule.language == language) {
            if sure(rule.confidence) && rule.sinks.holds(hits) && rule.ready().is_some_and(|it| it.takes(path)) {
                live.sinks.push(at);
            }
            if rule.sources.holds(hits) && !matches!(rule.sources, Anchor::Nothing) {
                live.sources.push(at);
                live.any_source |= sure(rule.confidence);
            }
            if rule.carriers.as_ref().is_some_and(|carriers| carriers.holds(hits)) {
                live.carriers.push(at);
            }
        }
        for (at, set) in self.sets.iter().enumerate().filter(|(_, set)| set.language == language) {
            if !set.users.is_empty() && set.anchor.holds(hits) {
                live.sets.push(at);
                live.any_source |= set.is_anchored_source() && counts_sets;
            }
        }
        live
    }

    /// Whether a walk from a file that was marked may find something of rules whose findings are at least this sure. What
    /// words alone allow decides whether it is marked, never what is found.
    #[must_use]
    pub fn is_worthwhile(&self, reach: Reach, path: &str, least: Confidence) -> bool {
        let confidence = confidences(path);
        let reaches = |rule: &Rule| confidence(rule.confidence) >= least && !rule.channels().and(reach.own).is_empty();
        reach.shared && confidence(Confidence::High) >= least || self.rules.iter().any(reaches)
    }

    /// What the live rules say of a file's code, and whose sources and sinks it holds.
    #[must_use]
    pub fn marks(&self, live: &Live, source: &Source, language: Language, tree: &Tree) -> Marked {
        let facts = Facts::new(tree, language == Language::Ruby);
        let target = Target::new(source, tree, language, &facts);
        let mut marker = Marker::new(&target);
        marker.marks.original = self.original;
        for set in live.sets.iter().map(|at| &self.sets[*at]) {
            if let Some(ready) = set.ready() {
                marker.shared(ready, set.users, set.is_anchored_source());
            }
        }
        let mut rules: Vec<usize> = live.sinks.iter().chain(&live.sources).copied().collect();
        rules.sort_unstable();
        rules.dedup();
        for &at in &rules {
            let rule = &self.rules[at];
            let Some(ready) = rule.ready() else { continue };
            marker.own(at, rule, ready, live.sinks.contains(&at));
        }
        for rule in live.carriers.iter().filter(|at| rules.binary_search(at).is_err()).map(|at| &self.rules[*at]) {
            if let Some(ready) = rule.ready() {
                marker.carriers(ready, rule.channels());
            }
        }
        marker.marks.settle();
        let spent = marker.spent.iter().map(|info| cut_short(source, info)).collect();
        Marked { marks: marker.marks, sinks: marker.sinks, reach: marker.reach, spent }
    }

    /// Where nothing but what is harmless arrived, and the rules that say less of that place.
    #[must_use]
    pub fn proved(&self, sinks: &[Sink], hit: &Hit) -> Option<(Span, &[String])> {
        let sink = sinks.get(hit.sink as usize).filter(|_| hit.certainty == Certainty::Harmless)?;
        Some((sink.span, &self.rules[sink.rule].ready()?.supersedes))
    }

    /// Of a sink: its rule, the rule's channels and whether that rule takes an interest in what is not known.
    #[must_use]
    pub fn rule_of(&self, sink: &Sink) -> (&Arc<str>, Channels, bool) {
        let rule = &self.rules[sink.rule];
        (&rule.id, rule.channels(), rule.unknown.is_some())
    }

    /// What a hit at a sink of this source is as a finding; none when the rule makes nothing of it.
    #[must_use]
    pub fn finding(&self, sinks: &[Sink], hit: &Hit, source: &Source) -> Option<FlowFinding> {
        let sink = sinks.get(hit.sink as usize)?;
        let rule = &self.rules[sink.rule];
        let ready = rule.ready()?;
        let own = match hit.certainty {
            Certainty::Tainted => rule.confidence,
            Certainty::Mixed => rule.unknown?,
            Certainty::Unknown | Certainty::Harmless => return None,
        };
        let mut trace: Vec<Step> = hit.trace.iter().map(step).collect();
        if !trace.is_empty() {
            let message = "arrives here".to_owned();
            trace.push(Step { place: Place::new(source, sink.span), snippet: line_of(source, sink.span), message });
        }
        let finding = Finding {
            rule: rule.id.clone(),
            place: Place::new(source, sink.span),
            message: sink.message.clone(),
            severity: ready.info.severity,
            confidence: confidences(source.path())(own),
            excerpt: Excerpt::new(source, sink.span, None),
            line_hash: String::new(),
            identity: String::new(),
            related: Vec::new(),
            trace,
            secret: None,
            fix: sink.fix.clone(),
            facts: Vec::new(),
        };
        Some(FlowFinding { finding, supersedes: ready.supersedes.clone() })
    }
}

type Compiled<'r> = (&'r PatternRule, &'r Taint, Vec<(Language, Option<Ready>, Vec<RuleFault>)>);

/// What is told of a rule that there is no channel for.
fn beyond(rule: &PatternRule) -> RuleFault {
    RuleFault {
        path: rule.file.path.to_string(),
        text: rule.file.text.to_string(),
        span: Span::new(rule.span.start, rule.span.start),
        rule: Some(rule.info.id.to_string()),
        message: format!("one run holds {CAPACITY} taint rules, each label and language counted, and this is one more"),
        remedy: "run some of the rules at a time, by `--rule` or `--exclude-rule`".to_owned(),
        runs: false,
    }
}

/// A taint rule compiled for each of its languages.
fn compile_rule(rule: &PatternRule) -> Option<Compiled<'_>> {
    let Body::Taint(taint) = &rule.body else { return None };
    let languages = rule.info.languages.iter().filter_map(|name| Language::from_name(name));
    let parts = languages.map(|language| {
        let (ready, faults) = compile(rule, taint, language);
        (language, ready, faults)
    });
    Some((rule, taint, parts.collect()))
}

impl Rule {
    fn ready(&self) -> Option<&Ready> {
        self.ready.get_or_init(|| self.origin.as_ref()?.ready(self.language)).as_ref()
    }

    pub fn channels(&self) -> Channels {
        (0..self.labels.len()).fold(Channels::NONE, |all, at| all.or(Channels::one(self.channel + at)))
    }

    pub fn label(&self, label: Option<&str>) -> Channels {
        let label = label.unwrap_or(UNNAMED);
        let at = self.labels.iter().position(|known| known == label).unwrap_or(0);
        Channels::one(self.channel + at)
    }

    /// What must arrive for `requires` to be met; without one, any of the rule's labels.
    pub fn requires(&self, text: Option<&str>) -> Requires {
        let channel = |label: &str| {
            let at = self.labels.iter().position(|known| known == label);
            at.map_or(Requires::Any(Vec::new()), |at| Requires::Channel(self.channel + at))
        };
        match text {
            Some(text) => requires(text, &channel),
            None => match self.labels.as_slice() {
                [_] => Requires::Channel(self.channel),
                labels => Requires::Any((0..labels.len()).map(|at| Requires::Channel(self.channel + at)).collect()),
            },
        }
    }
}

impl Set {
    fn is_anchored_source(&self) -> bool {
        self.name.starts_with("sources/") && !matches!(self.anchor, Anchor::Nothing)
    }

    fn ready(&self) -> Option<&Ready> {
        self.ready.get_or_init(|| self.origin.as_ref()?.ready(self.language)).as_ref()
    }
}

fn step(step: &TraceStep) -> Step {
    let source = &step.module.source;
    Step { place: Place::new(source, step.span), snippet: line_of(source, step.span), message: said(&step.what) }
}

/// What happens at a step, in a few words.
#[must_use]
pub fn said(what: &What) -> String {
    match what {
        What::Source => "comes in here".to_owned(),
        What::Name(name) => format!("`{name}` takes it"),
        What::Parameter(name) => format!("passed on as `{name}`"),
        What::Return => "handed back".to_owned(),
    }
}

/// The line that a place begins on.
fn line_of(source: &Source, span: Span) -> String {
    let text = source.text();
    let start = text[..span.start as usize].rfind('\n').map_or(0, |at| at + 1);
    text[start..].lines().next().unwrap_or_default().trim().to_owned()
}
