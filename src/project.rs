//! The files of a scan as flow sees them: found by path or by name, read, parsed and marked when a walk first asks for them.
//!
//! What a file is depends on its text and the rules alone, so it does not matter which walk asks first.

use std::sync::{Arc, OnceLock, RwLock};

use rustc_hash::FxHashMap;

use crate::dataflow::taint::{self, Module, Outline, World};
use crate::discover::Entry;
use crate::engine::Engine;
use crate::finding::{Confidence, Note, NoteKind};
use crate::language::{Language, detect};
use crate::patterns::flows::{FlowFinding, Live, Sink};
use crate::prefilter::Hits;
use crate::source::{Source, Span, decode};
use crate::unit::Unit;

/// Files that are larger are not followed into, in bytes.
const LARGEST: u64 = 1 << 20;
/// How much text is kept for walks to come, in bytes: beyond it everything is let go and read anew when it is asked for.
const KEPT: usize = 24 << 20;

/// The files of a scan.
pub struct Project<'e> {
    engine: &'e Engine,
    entries: FxHashMap<Arc<str>, &'e Entry>,
    stems: FxHashMap<Box<str>, Vec<Arc<str>>>,
    kept: RwLock<Kept>,
}

#[derive(Default)]
struct Kept {
    slots: FxHashMap<Arc<str>, Arc<Slot>>,
    bytes: usize,
}

#[derive(Default)]
struct Slot {
    source: OnceLock<Option<Arc<Source>>>,
    marked: OnceLock<Option<Marked>>,
}

/// A file with its marks and what each sink among them says.
#[derive(Clone)]
struct Marked {
    module: Arc<Module>,
    sinks: Arc<Vec<Sink>>,
}

/// What a walk found.
#[derive(Default)]
pub struct Walked {
    /// Each finding with the text it stands in.
    pub findings: Vec<(Arc<Source>, FlowFinding)>,
    /// Where nothing but what is harmless arrives, with each rule that would say less of it.
    pub proved: Vec<(Span, String)>,
    /// What was cut short.
    pub notes: Vec<Note>,
}

impl Walked {
    /// One finding for a rule and a place: the surest.
    fn settle(&mut self) {
        let place = |(_, found): &(Arc<Source>, FlowFinding)| {
            let finding = &found.finding;
            (finding.place.path.clone(), finding.rule.clone(), finding.place.span)
        };
        let rank = |(_, found): &(Arc<Source>, FlowFinding)| {
            (std::cmp::Reverse(found.finding.confidence), found.finding.trace.len())
        };
        self.findings.sort_by(|a, b| place(a).cmp(&place(b)).then_with(|| rank(a).cmp(&rank(b))));
        self.findings.dedup_by(|a, b| place(a) == place(b));
    }
}

impl<'e> Project<'e> {
    /// The files that are in a language we parse; third-party ones are followed into as well.
    #[must_use]
    pub fn new(engine: &'e Engine, entries: &'e [Entry]) -> Self {
        let mut project =
            Self { engine, entries: FxHashMap::default(), stems: FxHashMap::default(), kept: RwLock::default() };
        for entry in entries {
            let name = entry.name.rsplit('/').next().unwrap_or(&entry.name);
            let Some((stem, extension)) = name.rsplit_once('.') else { continue };
            if matches!(extension, "py" | "rb") {
                project.entries.insert(entry.name.clone(), entry);
                project.stems.entry(stem.into()).or_default().push(entry.name.clone());
            }
        }
        project.stems.values_mut().for_each(|paths| paths.sort());
        project
    }

    /// What arrives at sinks from a file's functions.
    pub fn walk(&self, unit: &Unit, hits: &Hits, least: Confidence) -> Walked {
        let flows = self.engine.flows();
        let live = flows.live(unit.language(), unit.source().path(), hits, least);
        if !live.is_worthwhile() {
            return Walked::default();
        }
        let marked = self.mark(unit, &live);
        if marked.module.marks.is_empty() {
            return Walked::default();
        }
        let (hits, cut) = taint::run(&marked.module, self);
        let mut walked = Walked::default();
        for hit in hits {
            let own = *hit.path == **unit.source().path();
            let Some(at) = (if own { Some(marked.clone()) } else { self.marked(&hit.path) }) else { continue };
            let source = at.module.source.clone();
            if let Some((span, rules)) = flows.proved(&at.sinks, &hit).filter(|_| own && !cut) {
                walked.proved.extend(rules.iter().map(|rule| (span, rule.clone())));
            }
            walked.findings.extend(flows.finding(&at.sinks, &hit, &source).map(|found| (source, found)));
        }
        walked.settle();
        if cut {
            walked.notes.push(Note {
                path: Some(unit.source().path().to_string()),
                line: None,
                kind: NoteKind::Cut,
                message: "too many ways through this file: flows were followed only so far".to_owned(),
                remedy: None,
            });
        }
        walked
    }

    fn mark(&self, unit: &Unit, live: &Live) -> Marked {
        let (source, tree) = (unit.shared_source(), unit.shared_tree());
        let (marks, sinks) = self.engine.flows().marks(live, &source, unit.language(), &tree);
        let ruby = unit.language() == Language::Ruby;
        let outline = Outline::new(&tree);
        Marked { module: Arc::new(Module { source, tree, outline, marks, ruby }), sinks: Arc::new(sinks) }
    }

    fn slot(&self, path: &str) -> Option<Arc<Slot>> {
        let (name, _) = self.entries.get_key_value(path)?;
        if let Some(slot) = self.kept.read().ok()?.slots.get(path) {
            return Some(slot.clone());
        }
        Some(self.kept.write().ok()?.slots.entry(name.clone()).or_default().clone())
    }

    fn source(&self, path: &str) -> Option<Arc<Source>> {
        let slot = self.slot(path)?;
        let source = slot.source.get_or_init(|| {
            let entry = self.entries.get(path)?;
            let decoded = decode(entry.read(LARGEST).ok()?).ok()?;
            let source = Arc::new(Source::new(entry.name.clone(), decoded.text, decoded.encoding));
            self.keep(source.text().len());
            Some(source)
        });
        source.clone()
    }

    /// Counts what is kept, and lets all of it go when it is too much.
    fn keep(&self, bytes: usize) {
        if let Ok(mut kept) = self.kept.write() {
            kept.bytes += bytes;
            if kept.bytes > KEPT {
                *kept = Kept::default();
            }
        }
    }

    fn marked(&self, path: &str) -> Option<Marked> {
        let slot = self.slot(path)?;
        let marked = slot.marked.get_or_init(|| {
            let source = self.source(path)?;
            let language = detect(source.path(), source.text())?;
            let hits = self.engine.prefilter().scan(source.text());
            let live = self.engine.flows().live(language, path, &hits, Confidence::Low);
            let unit = Unit::of(source, language);
            Some(self.mark(&unit, &live))
        });
        marked.clone()
    }
}

impl World for Project<'_> {
    fn has(&self, path: &str) -> bool {
        self.entries.contains_key(path)
    }

    fn named(&self, stem: &str) -> &[Arc<str>] {
        self.stems.get(stem).map_or(&[], Vec::as_slice)
    }

    fn mentions(&self, path: &str, word: &str) -> bool {
        self.source(path)
            .is_some_and(|source| memchr::memmem::find(source.text().as_bytes(), word.as_bytes()).is_some())
    }

    fn load(&self, path: &str) -> Option<Arc<Module>> {
        self.marked(path).map(|marked| marked.module)
    }
}
