//! The files of a scan as flow sees them: found by path or by name, read, parsed and marked when a walk first asks for them.
//!
//! What a file is depends on its text and the rules alone, so it does not matter which walk asks first.

use std::sync::{Arc, OnceLock, RwLock};

use rustc_hash::FxHashMap;

use crate::dataflow::taint::{self, Certainty, Channels, Features, Hit, Module, Outline, Ran, World};
use crate::discover::Entry;
use crate::engine::Engine;
use crate::finding::{Confidence, Ledger, Note, NoteKind};
use crate::language::{Language, detect};
use crate::patterns::flows::{self, FlowFinding, Reach, Sink};
use crate::prefilter::Hits;
use crate::source::{Source, Span, decode};
use crate::unit::Unit;

/// Files that are larger are not followed into, in bytes.
const LARGEST: u64 = 1 << 20;
/// How much text is kept for walks to come, in bytes: beyond it everything is let go and read anew when it is asked for.
const KEPT: usize = 12 << 20;

/// The files of a scan.
pub struct Project<'e> {
    engine: &'e Engine,
    entries: FxHashMap<Arc<str>, &'e Entry>,
    stems: FxHashMap<Box<str>, Vec<Arc<str>>>,
    kept: RwLock<Kept>,
    /// Whether words decide what is looked at.
    prefilter: bool,
    features: Features,
}

#[derive(Default)]
struct Kept {
    slots: FxHashMap<Arc<str>, Arc<Slot>>,
    bytes: usize,
}

#[derive(Default)]
struct Slot {
    unit: OnceLock<Option<Arc<Unit>>>,
    marked: OnceLock<Option<Marked>>,
}

/// A file with its marks and what each sink among them says.
#[derive(Clone)]
struct Marked {
    module: Arc<Module>,
    sinks: Arc<Vec<Sink>>,
    reach: Reach,
    spent: Arc<[Note]>,
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
    pub fn new(engine: &'e Engine, entries: &'e [Entry], prefilter: bool, features: Features) -> Self {
        let (stems, kept) = (FxHashMap::default(), RwLock::default());
        let mut project = Self { engine, entries: FxHashMap::default(), stems, kept, prefilter, features };
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

    /// A file of the scan as a unit: what a walk has read before is not read again.
    #[must_use]
    pub fn unit(&self, source: Arc<Source>, language: Language) -> Arc<Unit> {
        let slot = self.kept.read().ok().and_then(|kept| kept.slots.get(source.path()).cloned());
        let known = slot.and_then(|slot| slot.unit.get().cloned().flatten());
        let same = |unit: &Arc<Unit>| unit.language() == language && unit.source().text() == source.text();
        known.filter(same).unwrap_or_else(|| Arc::new(Unit::of(source, language)))
    }

    /// What arrives at sinks from a file's functions.
    pub fn walk(&self, unit: &Arc<Unit>, hits: &Hits, least: Confidence, ledger: &mut Ledger) -> Walked {
        let flows = self.engine.flows();
        let path = unit.source().path();
        if !flows.live(unit.language(), path, hits, least).is_worthwhile() {
            return Walked::default();
        }
        let marked = match self.slot(path) {
            Some(slot) => {
                slot.unit.get_or_init(|| {
                    self.keep(unit.source().text().len());
                    Some(unit.clone())
                });
                slot.marked.get_or_init(|| Some(self.mark(unit, hits))).clone()
            }
            // It has no name that others could ask for it by.
            None => Some(self.mark(unit, hits)),
        };
        let Some(marked) = marked else { return Walked::default() };
        let notes = marked.spent.to_vec();
        if !flows.is_worthwhile(marked.reach, path, least) {
            return Walked { notes, ..Walked::default() };
        }
        let ran = taint::run(&marked.module, self);
        if ledger.is_open() {
            self.tell(ledger, &marked, &ran);
        }
        let (mut walked, cut, missed) = (Walked { notes, ..Walked::default() }, ran.cut, ran.missed);
        for hit in ran.hits {
            let own = *hit.path == **unit.source().path();
            let Some(at) = (if own { Some(marked.clone()) } else { self.marked(&hit.path) }) else { continue };
            let source = at.module.source.clone();
            if let Some((span, rules)) = flows.proved(&at.sinks, &hit).filter(|_| own && !cut) {
                walked.proved.extend(rules.iter().map(|rule| (span, rule.clone())));
            }
            let found = flows.finding(&at.sinks, &hit, &source).filter(|found| found.finding.confidence >= least);
            walked.findings.extend(found.map(|found| (source, found)));
        }
        walked.settle();
        if missed {
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

    /// For those who ask: what arrives at each sink of the file, or why nothing does.
    fn tell(&self, ledger: &mut Ledger, marked: &Marked, ran: &Ran) {
        let path = marked.module.source.path();
        for (number, sink) in (0..).zip(marked.sinks.iter()) {
            let (rule, channels, mixes) = self.engine.flows().rule_of(sink);
            let hit = ran.hits.iter().find(|hit| hit.sink == number && hit.path == *path);
            let (steps, end) = match hit.map(|hit| hit.certainty) {
                Some(Certainty::Tainted) => (hit.map_or_else(Vec::new, way), None),
                Some(Certainty::Mixed) if mixes => {
                    (vec!["text with something unknown built in arrives here".into()], None)
                }
                Some(Certainty::Mixed | Certainty::Unknown) => (Vec::new(), Some(NOT_KNOWN)),
                Some(Certainty::Harmless) => (cleansed(marked, ran, sink.span, channels), Some(HARMLESS)),
                None => (Vec::new(), Some(if ran.cut { CUT } else { NOT_REACHED })),
            };
            steps.into_iter().for_each(|step| ledger.step(rule, sink.span, || step));
            if let Some(why) = end {
                ledger.drop(rule, sink.span, || why.to_owned());
            }
        }
    }

    /// Whether something must not arrive on a line of a file.
    #[must_use]
    pub fn has_sink(&self, path: &str, line: u32) -> bool {
        self.marked(path).is_some_and(|marked| {
            let source = &marked.module.source;
            marked.sinks.iter().any(|sink| source.position(sink.span.start).line == line)
        })
    }

    /// A file with all that any rule says of it.
    fn mark(&self, unit: &Unit, hits: &Hits) -> Marked {
        let (source, tree) = (unit.shared_source(), unit.shared_tree());
        let live = self.engine.flows().live(unit.language(), source.path(), hits, Confidence::Low);
        let flows::Marked { marks, sinks, reach, spent } =
            self.engine.flows().marks(&live, &source, unit.language(), &tree);
        let ruby = unit.language() == Language::Ruby;
        let outline = Outline::new(&tree);
        let module = Arc::new(Module { source, tree, outline, marks, ruby });
        Marked { module, sinks: Arc::new(sinks), reach, spent: spent.into() }
    }

    fn hits(&self, text: &str) -> Hits {
        let prefilter = self.engine.prefilter();
        if self.prefilter { prefilter.scan(text) } else { prefilter.everything() }
    }

    fn slot(&self, path: &str) -> Option<Arc<Slot>> {
        let (name, _) = self.entries.get_key_value(path)?;
        if let Some(slot) = self.kept.read().ok()?.slots.get(path) {
            return Some(slot.clone());
        }
        Some(self.kept.write().ok()?.slots.entry(name.clone()).or_default().clone())
    }

    fn known(&self, path: &str) -> Option<Arc<Unit>> {
        let slot = self.slot(path)?;
        let unit = slot.unit.get_or_init(|| {
            let entry = self.entries.get(path)?;
            let decoded = decode(entry.read(LARGEST).ok()?).ok()?;
            let source = Source::new(entry.name.clone(), decoded.text, decoded.encoding);
            let language = detect(source.path(), source.text())?;
            self.keep(source.text().len());
            Some(Arc::new(Unit::new(source, language)))
        });
        unit.clone()
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
        let marked =
            slot.marked.get_or_init(|| self.known(path).map(|unit| self.mark(&unit, &self.hits(unit.source().text()))));
        marked.clone()
    }
}

const NOT_KNOWN: &str = "what arrives here is not known: nothing shows that it comes from outside";
const HARMLESS: &str = "only what is harmless arrives here: a constant, a number, or what was checked or cleaned";
const CUT: &str = "the walk was cut short before it came here: too many ways through this file";
const NOT_REACHED: &str = "no walk comes here: a condition that never holds is in the way, or nobody calls it";

/// The way that something came, a line a step.
fn way(hit: &Hit) -> Vec<String> {
    let steps = hit.trace.iter().map(|step| {
        let source = &step.module.source;
        format!("{}:{}: {}", source.path(), source.position(step.span.start).line, flows::said(&step.what))
    });
    steps.chain(["and arrives here".to_owned()]).collect()
}

/// Where what comes in is made harmless on its way to a sink: in the function around it, else in another file.
fn cleansed(marked: &Marked, ran: &Ran, sink: Span, channels: Channels) -> Vec<String> {
    let around = marked.module.function_around(sink);
    let own = |module: &Module| module.source.path() == marked.module.source.path();
    let meant = ran.cleansed.iter().filter(|(.., of)| !of.and(channels).is_empty());
    let (here, mut there): (Vec<_>, Vec<_>) = meant.partition(|(module, ..)| own(module));
    // Of another file what the function around speaks of.
    let spoken = marked.module.source.slice(around);
    there.retain(|(module, span, _)| module.function_named(*span).is_some_and(|name| spoken.contains(name)));
    let here: Vec<_> = here.into_iter().filter(|(_, span, _)| around.contains(*span)).collect();
    let places = if here.is_empty() { there } else { here };
    let line = |(module, span, _): &&(Arc<Module>, Span, Channels)| {
        let source = &module.source;
        let code = source.slice(*span).lines().next().unwrap_or_default();
        format!("{}:{}: `{code}` makes what comes in harmless", source.path(), source.position(span.start).line)
    };
    places.iter().map(line).collect()
}

impl World for Project<'_> {
    fn has(&self, path: &str) -> bool {
        self.entries.contains_key(path)
    }

    fn named(&self, stem: &str) -> &[Arc<str>] {
        self.stems.get(stem).map_or(&[], Vec::as_slice)
    }

    fn mentions(&self, path: &str, word: &str) -> bool {
        let held = |unit: Arc<Unit>| memchr::memmem::find(unit.source().text().as_bytes(), word.as_bytes()).is_some();
        self.known(path).is_some_and(held)
    }

    fn defines(&self, path: &str, name: &str) -> bool {
        self.known(path).is_some_and(|unit| gives(unit.source().text(), name))
    }

    fn features(&self) -> Features {
        self.features
    }

    fn load(&self, path: &str) -> Option<Arc<Module>> {
        self.marked(path).map(|marked| marked.module)
    }
}

/// Whether a line of a Ruby text may give a name something: it begins a function, a class or a module, or assigns.
fn gives(text: &str, name: &str) -> bool {
    let part = |c: &u8| c.is_ascii_alphanumeric() || matches!(c, b'_' | b'?' | b'!');
    let bytes = text.as_bytes();
    memchr::memmem::find_iter(bytes, name.as_bytes()).any(|at| {
        let (before, after) = (&bytes[..at], &bytes[at + name.len()..]);
        if before.last().is_some_and(part) || after.first().is_some_and(part) {
            return false;
        }
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
        let lead = &text[start..at];
        let end = after.iter().position(|byte| *byte == b'\n').unwrap_or(after.len());
        ["def ", "class ", "module "].iter().any(|word| lead.contains(word)) || after[..end].contains(&b'=')
    })
}
