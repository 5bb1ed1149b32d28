//! What the live taint rules say of one file: each part is matched where its words are, and sets marks.

use std::cell::Cell;

use rustc_hash::FxHashMap;

use super::evaluate::{Evaluation, Range};
use super::flows::{Ready, Rule, Sink, Spec};
use super::target::Target;
use super::wording::{interpolate, shortened};
use crate::dataflow::taint::{Channels, Mark, MarkRole, Marks};

/// Evaluates formulas over one file and sets marks where they match.
pub(super) struct Marker<'t> {
    target: &'t Target<'t>,
    /// The file's text in lower case.
    lower: String,
    /// Which words were found in it.
    words: FxHashMap<&'t str, bool>,
    pub marks: Marks,
    pub sinks: Vec<Sink>,
}

impl<'t> Marker<'t> {
    pub fn new(target: &'t Target<'t>) -> Self {
        let lower = target.source.text().to_ascii_lowercase();
        Self { target, lower, words: FxHashMap::default(), marks: Marks::default(), sinks: Vec::new() }
    }

    fn ranges(&mut self, ready: &Ready, spec: &'t Spec) -> Vec<Range> {
        let Self { lower, words, .. } = self;
        let mut has = |word: &'t str| *words.entry(word).or_insert_with(|| holds(lower, word));
        if !spec.need.holds_by(&mut has) {
            return Vec::new();
        }
        Evaluation::ranges(self.target, ready.symbolic, &Cell::new(false), &spec.formula)
    }

    fn mark(&mut self, range: &Range, spec: &Spec, role: MarkRole, channels: Channels) {
        let Spec { exact, by_side_effect, focused, named, .. } = *spec;
        let mark = Mark { role, channels, exact, by_side_effect, focused, named };
        self.marks.add(range.span, mark);
    }

    pub fn shared(&mut self, ready: &'t Ready, users: Channels) {
        for spec in &ready.sources {
            self.ranges(ready, spec).iter().for_each(|range| self.mark(range, spec, MarkRole::Source(None), users));
            self.marks.paths.extend(spec.path.clone().map(|path| (path, users)));
        }
        self.carriers(ready, users);
    }

    /// Sanitizers and propagators.
    fn carriers(&mut self, ready: &'t Ready, channels: Channels) {
        for spec in &ready.sanitizers {
            self.ranges(ready, spec).iter().for_each(|range| self.mark(range, spec, MarkRole::Sanitizer, channels));
        }
        for spec in &ready.propagators {
            for range in self.ranges(ready, spec) {
                let span = |name: &Option<String>| {
                    name.as_ref().and_then(|name| range.bindings.get(name)).map(|bound| bound.span)
                };
                if let (Some(from), Some(to)) = (span(&spec.from), span(&spec.to)) {
                    self.mark(&range, spec, MarkRole::Propagator { from, to }, channels);
                }
            }
        }
    }

    pub fn own(&mut self, rule: &Rule, ready: &'t Ready) {
        for spec in &ready.sources {
            let asked = spec.requires.as_deref().map(|text| rule.requires(Some(text)));
            if asked.is_none() {
                let channels = rule.label(spec.label.as_deref());
                self.marks.paths.extend(spec.path.clone().map(|path| (path, channels)));
            }
            for range in self.ranges(ready, spec) {
                self.mark(&range, spec, MarkRole::Source(asked.clone()), rule.label(spec.label.as_deref()));
            }
        }
        self.carriers(ready, rule.channels());
    }

    pub fn sinks(&mut self, at: usize, rule: &Rule, ready: &'t Ready) {
        for spec in &ready.sinks {
            let asked = rule.requires(spec.requires.as_deref());
            for range in self.ranges(ready, spec) {
                let number = self.sinks.len() as u32;
                let message = interpolate(&ready.info.message, &range.bindings, self.target, shortened);
                self.sinks.push(Sink { rule: at, span: range.span, message });
                self.mark(&range, spec, MarkRole::Sink { number, requires: asked.clone() }, rule.channels());
            }
        }
    }
}

/// Whether a text in lower case holds a word, whatever the word's case.
fn holds(lower: &str, word: &str) -> bool {
    memchr::memmem::find(lower.as_bytes(), word.to_ascii_lowercase().as_bytes()).is_some()
}
