//! What the live taint rules say of one file: each part is matched where its words are, and sets marks.

use std::cell::Cell;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::anchors::{Anchor, Need};
use super::deferred::hash;
use super::evaluate::{Evaluation, Range};
use super::flows::{Rule, Sink};
use super::formula::leftmost;
use super::specs::{Ready, Spec};
use super::target::Target;
use super::wording::{interpolate, shortened};
use crate::dataflow::taint::{Channels, Mark, MarkRole, Marks};
use crate::language::Language;
use crate::prefilter::is_word;
use crate::rules::RuleInfo;
use crate::source::Span;
use crate::syntax::{Kind, NodeRef};

/// Evaluates formulas over one file and sets marks where they match.
pub(super) struct Marker<'t> {
    target: &'t Target<'t>,
    /// The file's text in lower case.
    lower: String,
    /// Which texts were found in it.
    texts: FxHashMap<&'t str, bool>,
    pub marks: Marks,
    pub sinks: Vec<Sink>,
    pub reach: Reach,
    /// The rules and sets that took too many steps somewhere and gave up there.
    pub spent: Vec<Arc<RuleInfo>>,
}

/// Whose sources and sinks stand in a file: found there, not only likely by its words.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reach {
    /// The channels of rules with sinks or sources of their own.
    pub(super) own: Channels,
    /// Whether a source is one of a named set.
    pub(super) shared: bool,
}

impl<'t> Marker<'t> {
    pub fn new(target: &'t Target<'t>) -> Self {
        let lower = target.source.text().to_ascii_lowercase();
        let words = lower.as_bytes().split(|byte| !is_word(*byte)).filter(|word| !word.is_empty()).map(hash);
        target.words.get_or_init(|| words.collect());
        Self {
            target,
            lower,
            texts: FxHashMap::default(),
            marks: Marks::default(),
            sinks: Vec::new(),
            reach: Reach::default(),
            spent: Vec::new(),
        }
    }

    /// Whether the file holds what somebody asks for, as far as hashes tell: whether it is worth a look.
    fn has(&mut self, need: &'t Need) -> bool {
        let Self { target, lower, texts, .. } = self;
        let words = target.words.get();
        need.holds_by(&mut |text, whole| {
            if whole && text.bytes().all(is_word) {
                let word = hash(text.to_ascii_lowercase().as_bytes());
                return words.is_none_or(|words| words.contains(&word));
            }
            *texts.entry(text).or_insert_with(|| lower.contains(&text.to_ascii_lowercase()))
        })
    }

    fn ranges(&mut self, ready: &Ready, spec: &'t Spec) -> Vec<Range> {
        let Some(form) = self.has(&spec.need).then(|| spec.form()).flatten() else { return Vec::new() };
        // What a condition asks about may have been named before.
        let asks = spec.shows.is_some() || (spec.by_side_effect && !ready.original);
        let symbolic = ready.symbolic || asks;
        let exhausted = Cell::new(false);
        let ranges = Evaluation::ranges(self.target, symbolic, &exhausted, &form.formula);
        self.count(ready, exhausted.get());
        ranges
    }

    /// Remembers a rule that took too many steps, in its patterns or in a regex.
    fn count(&mut self, ready: &Ready, exhausted: bool) {
        let spent = self.target.gave_up.take() || exhausted;
        if spent && !self.spent.iter().any(|known| known.id == ready.info.id) {
            self.spent.push(ready.info.clone());
        }
    }

    fn mark(&mut self, range: &Range, spec: &Spec, role: MarkRole, channels: Channels) {
        let Spec { exact, by_side_effect, own, .. } = *spec;
        let (focused, named) = spec.form().map_or((false, false), |form| (form.focused, form.named()));
        let mark = Mark { role, channels, exact, by_side_effect, focused, named, own };
        self.marks.add(range.span, mark);
    }

    pub fn shared(&mut self, ready: &'t Ready, users: Channels, anchored: bool) {
        for spec in &ready.sources {
            let ranges = self.ranges(ready, spec);
            ranges.iter().for_each(|range| self.mark(range, spec, MarkRole::Source(None), users));
            self.reach.shared |= anchored && !ranges.is_empty();
        }
        self.reach.shared |= self.paths(ready, |_| users) && anchored;
        self.carriers(ready, users);
    }

    /// Sources that are dotted names count wherever a value leads to one, once the file holds the words of any source. Says
    /// whether one may lead there.
    fn paths(&mut self, ready: &'t Ready, channels: impl Fn(&Spec) -> Channels) -> bool {
        let dotted: Vec<&Spec> =
            ready.sources.iter().filter(|spec| spec.path.is_some() && spec.requires.is_none()).collect();
        if dotted.is_empty() || !ready.sources.iter().any(|spec| self.has(&spec.need)) {
            return false;
        }
        self.marks.paths.extend(dotted.iter().filter_map(|spec| Some((spec.path.clone()?, channels(spec)))));
        dotted.iter().filter_map(|spec| spec.path.as_deref()).any(|path| self.leads_to(path))
    }

    /// Whether what a name was imported as may lead to a dotted name: its last part is asked of it.
    fn leads_to(&self, path: &str) -> bool {
        let names = &self.target.facts.names;
        let last = path.rsplit('.').next().unwrap_or(path);
        let imported = |id| {
            let root = leftmost(self.target.tree.node(id));
            root.kind() == Kind::Name && names.imported(root.symbol()).next().is_some()
        };
        self.target.language == Language::Ruby || names.has_stars() || self.target.named(last).into_iter().any(imported)
    }

    /// Sanitizers and propagators.
    pub fn carriers(&mut self, ready: &'t Ready, channels: Channels) {
        let sanitizers = self.all(ready, &ready.sanitizers);
        self.sanitizers(&sanitizers, channels);
        self.propagators(ready, channels);
    }

    fn sanitizers(&mut self, sanitizers: &[(&Spec, Range)], channels: Channels) {
        for (spec, range) in sanitizers {
            match &spec.shows {
                None if spec.ends => self.mark(range, spec, MarkRole::Ends, channels),
                None => self.mark(range, spec, MarkRole::Sanitizer, channels),
                Some((name, holds)) => {
                    let shown = range.bindings.get(name).map(|bound| bound.span);
                    let guard = |shown| MarkRole::Guard { shown, holds: *holds };
                    shown.into_iter().for_each(|shown| self.mark(range, spec, guard(shown), channels));
                }
            }
        }
    }

    fn propagators(&mut self, ready: &'t Ready, channels: Channels) {
        for (spec, range) in self.all(ready, &ready.propagators) {
            let span =
                |name: &Option<String>| name.as_ref().and_then(|name| range.bindings.get(name)).map(|bound| bound.span);
            if let (Some(from), Some(to)) = (span(&spec.from), span(&spec.to)) {
                self.mark(&range, spec, MarkRole::Propagator { from, to }, channels);
            }
        }
    }

    /// Every place where one of these matches.
    fn all(&mut self, ready: &'t Ready, specs: &'t [Spec]) -> Vec<(&'t Spec, Range)> {
        let mut out = Vec::new();
        for spec in specs {
            out.extend(self.ranges(ready, spec).into_iter().map(|range| (spec, range)));
        }
        out
    }

    pub fn own(&mut self, at: usize, rule: &Rule, ready: &'t Ready, with_sinks: bool) {
        let mut sinks = if with_sinks { self.all(ready, &ready.sinks) } else { Vec::new() };
        if !ready.texts {
            sinks.retain(|(_, range)| !self.is_text(range.span));
        }
        // Where no word tells of a source it counts beside the rule's own sinks only, whoever asks.
        let heard = !matches!(rule.sources, Anchor::Nothing) || !sinks.is_empty();
        let mut sources = if heard { self.all(ready, &ready.sources) } else { Vec::new() };
        let mut sanitizers = self.all(ready, &ready.sanitizers);
        sanitizers.retain(|(spec, range)| {
            !spec.not_conflicting || !sources.iter().chain(&sinks).any(|(_, other)| other.span == range.span)
        });
        if ready.original {
            // All that a sanitizer encloses is clean.
            let enclosing = sanitizers.iter().filter(|(spec, _)| !spec.exact && !spec.by_side_effect);
            let clean: Vec<Span> = enclosing.map(|(_, range)| range.span).collect();
            let outside = |(_, range): &(&Spec, Range)| !clean.iter().any(|span| span.contains(range.span));
            sources.retain(outside);
            sinks.retain(outside);
        }
        for (spec, range) in &sources {
            let asked = spec.requires.as_deref().map(|text| rule.requires(Some(text)));
            self.mark(range, spec, MarkRole::Source(asked), rule.label(spec.label.as_deref()));
        }
        let led = heard && self.paths(ready, |spec| rule.label(spec.label.as_deref()));
        if led || !sources.is_empty() || !sinks.is_empty() {
            self.reach.own = self.reach.own.or(rule.channels());
        }
        self.sanitizers(&sanitizers, rule.channels());
        self.propagators(ready, rule.channels());
        for (spec, range) in &sinks {
            self.sink(at, rule, ready, spec, range);
        }
    }

    /// Whether a text or symbol alone stands here.
    fn is_text(&self, span: Span) -> bool {
        let mut at = Some(self.target.tree.root());
        while let Some(around) = at.filter(|node| node.span() != span) {
            at = around.children().find(|child| child.span().contains(span));
        }
        let plain = |node: NodeRef<'_>| {
            let text = matches!(node.kind(), Kind::String | Kind::Symbol);
            text && node.children().all(|part| part.kind() == Kind::StringPart)
        };
        at.is_some_and(|node| node.descendants().take_while(|below| below.span() == span).any(plain))
    }

    fn sink(&mut self, at: usize, rule: &Rule, ready: &Ready, spec: &Spec, range: &Range) {
        let number = self.sinks.len() as u32;
        let message = interpolate(&ready.info.message, &range.bindings, self.target, shortened);
        let fix = ready.fix.replacement(self.target, range.span, &range.bindings);
        self.count(ready, false);
        self.sinks.push(Sink { rule: at, span: range.span, message, fix });
        let requires = rule.requires(spec.requires.as_deref());
        let start = ready.start.as_ref().map(|start| {
            let known = self.marks.starts.iter().position(|known| known.as_str() == start.as_str());
            known.unwrap_or_else(|| {
                self.marks.starts.push(start.clone());
                self.marks.starts.len() - 1
            })
        });
        self.mark(range, spec, MarkRole::Sink { number, requires, start }, rule.channels());
    }
}
