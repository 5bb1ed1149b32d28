//! The pipeline: discover, map each file to its findings in parallel, join them into one Outcome.
//!
//! Threads live here. What comes out depends on the files, the rules and the options, never on the threads.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread::available_parallelism;
use std::time::Duration;

use rayon::prelude::*;

use crate::clock::Clock;
use crate::credential::judge;
use crate::dataflow::taint::Features;
use crate::discover::{self, Entry, Target, Trouble, TroubleKind, discover};
use crate::engine::Engine;
use crate::finding::{
    Confidence, Decision, Finding, Ledger, Locus, Note, NoteKind, Outcome, Question, Severity, Skipped, Stats,
    fingerprint, gather, hide_secrets, one_each, rank_by_block, role, scope,
};
use crate::language::readings;
use crate::prefilter::Hits;
use crate::project::Project;
use crate::rules::RuleFault;
use crate::source::{Encoding, Source, Span, decode};
use crate::triage::{Subject, Suppressions};
use crate::unit::Unit;

/// Lowering and matching recurse as deep as the tree's depth cap allows; a page is only used once touched.
const STACK: usize = 64 << 20;

/// How to scan.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
pub struct Options {
    /// Threads; as many as there are cores when not said.
    pub jobs: Option<NonZeroUsize>,
    /// What to pass over.
    pub discover: discover::Options,
    /// Look only at rules whose words occur. Off, the findings are the same and the scan is slow.
    pub prefilter: bool,
    /// Follow what comes in to where it arrives.
    pub flow: bool,
    /// What of its knowledge flow uses: tests take parts of it away.
    pub features: Features,
    /// Disregard what the scanned files say about being scanned.
    pub isolated: bool,
    /// Tell of our own suppressions that silenced nothing.
    pub unused_suppressions: bool,
    /// With it every identity is a keyed hash, and a guessable secret is told by its value too.
    pub fingerprint_key: Option<Arc<[u8]>>,
    /// The lowest severity to show.
    pub severity: Severity,
    /// The lowest confidence to show.
    pub confidence: Confidence,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            jobs: None,
            discover: discover::Options::default(),
            prefilter: true,
            flow: true,
            features: Features::ALL,
            isolated: false,
            unused_suppressions: false,
            fingerprint_key: None,
            severity: Severity::Low,
            confidence: Confidence::Medium,
        }
    }
}

/// Scans the targets with the engine's rules.
#[must_use]
pub fn scan(engine: &Engine, targets: &[Target], options: &Options) -> Outcome {
    on_threads(options.jobs, || {
        let found = discover(targets, &options.discover);
        let project = Project::new(engine, &found.entries, options.prefilter, options.features);
        let part = map(engine, &project, &found.entries, options);
        join(part, &found.troubles, engine, options)
    })
}

fn on_threads<T: Send>(jobs: Option<NonZeroUsize>, work: impl FnOnce() -> T + Send) -> T {
    let jobs = jobs.or_else(|| available_parallelism().ok()).map_or(1, NonZeroUsize::get);
    match rayon::ThreadPoolBuilder::new().num_threads(jobs).stack_size(STACK).build() {
        Ok(pool) => pool.install(work),
        Err(_) => work(),
    }
}

/// What is known of some of the files.
#[derive(Debug, Default)]
struct Part {
    /// What was found in a text, each as it is found.
    found: Vec<(Arc<Source>, Finding)>,
    /// Which rules say less of a place where another found something.
    superseded: BTreeSet<(Arc<str>, u32, String)>,
    /// Where flow says more than a rule, or that there is nothing to say.
    judged: BTreeSet<(Arc<str>, String, Span)>,
    findings: Vec<Finding>,
    notes: Vec<Note>,
    stats: Stats,
    /// Findings with a suppression that speaks of them.
    suppressed: usize,
    /// Where suppressions of ours stand, by path and line, and which of them silenced something.
    marks: BTreeSet<(Arc<str>, u32)>,
    used: BTreeSet<(Arc<str>, u32)>,
    failed: bool,
    /// What was decided, for those who ask.
    ledger: Ledger,
}

fn map(engine: &Engine, project: &Project<'_>, entries: &[Entry], options: &Options) -> Part {
    entries
        .par_iter()
        // Some files cost as much as a thousand others: few wait behind one.
        .with_max_len(4)
        .fold(Part::default, |mut part, entry| {
            scan_entry(engine, project, entry, options, &mut part);
            part
        })
        .reduce(Part::default, Part::and)
}

/// One file's fault never costs its neighbours' findings.
fn scan_entry(engine: &Engine, project: &Project<'_>, entry: &Entry, options: &Options, part: &mut Part) {
    part.add(catch_unwind(AssertUnwindSafe(|| look_at(engine, project, entry, options))).unwrap_or_else(|_| Part {
        notes: vec![about(
            &entry.name,
            NoteKind::Cut,
            "adderstone failed on this file",
            Some("report it as a bug, with the file if you can share it"),
        )],
        failed: true,
        ..Part::default()
    }));
}

fn look_at(engine: &Engine, project: &Project<'_>, entry: &Entry, options: &Options) -> Part {
    look_closely(engine, project, entry, options, None)
}

/// As [`look_at`], with what was decided about a line.
fn look_closely(
    engine: &Engine,
    project: &Project<'_>,
    entry: &Entry,
    options: &Options,
    about: Option<&About>,
) -> Part {
    let mut part = Part::default();
    let mut clock = Clock::start();
    let source = match read(entry, options, &mut part) {
        Ok(source) => source,
        Err(skipped) => {
            *part.stats.skipped.entry(skipped).or_default() += 1;
            return part;
        }
    };
    if let Some(about) = about {
        part.ledger = Ledger::about(about.question(&source));
    }
    part.stats.times.read = clock.lap();
    let hits = if options.prefilter { engine.prefilter().scan(source.text()) } else { engine.prefilter().everything() };
    part.stats.times.prefilter = clock.lap();
    let mut findings = engine.secrets_noting(&source, &hits, &mut part.ledger);
    part.stats.times.secrets = clock.lap();
    let source = if entry.third_party.is_none() {
        patterns(engine, project, source, &hits, options, &mut findings, &mut part)
    } else {
        Arc::new(source)
    };
    if options.unused_suppressions {
        let marks = Suppressions::of(&source, engine.aliases());
        part.marks.extend(marks.own().map(|mark| (source.path().clone(), mark.line)));
    }
    part.found.extend(findings.into_iter().map(|finding| (source.clone(), finding)));
    part
}

/// The entry's text, counted.
fn read(entry: &Entry, options: &Options, part: &mut Part) -> Result<Source, Skipped> {
    let bytes = entry.read(options.discover.max_file_size).map_err(|trouble| {
        let skipped = skipped(trouble.kind);
        part.notes.push(note(&trouble));
        skipped
    })?;
    let size = bytes.len() as u64;
    let decoded = decode(bytes).map_err(|fault| {
        if entry.named {
            part.notes.push(about(&entry.name, NoteKind::Unreadable, &fault.to_string(), None));
        }
        Skipped::Binary
    })?;
    part.stats.files = 1;
    part.stats.bytes = size;
    if let Some(tree) = &entry.third_party {
        part.stats.third_party.insert(tree.to_string(), 1);
    }
    if decoded.encoding == Encoding::Utf8Lossy {
        part.notes.push(about(
            &entry.name,
            NoteKind::Cut,
            "not valid UTF-8: what could not be read was replaced",
            Some("save it as UTF-8, or as UTF-16 with a byte order mark"),
        ));
    }
    Ok(Source::new(entry.name.clone(), decoded.text, decoded.encoding))
}

/// Adds what the pattern and taint rules find, in every language that the source can be read in.
fn patterns(
    engine: &Engine,
    project: &Project<'_>,
    source: Source,
    hits: &Hits,
    options: &Options,
    findings: &mut Vec<Finding>,
    part: &mut Part,
) -> Arc<Source> {
    let source = Arc::new(source);
    for language in readings(source.path(), source.text()) {
        let mut clock = Clock::start();
        let unit = project.unit(source.clone(), language);
        let (found, notes) = engine.patterns_noting(&unit, hits, options.confidence, &mut part.ledger);
        findings.extend(found);
        part.notes.extend(notes);
        let matched = clock.lap();
        if options.flow && !language.row().any_file {
            follow(project, &unit, hits, options, part);
        }
        part.stats.times.flow += clock.lap();
        let parse = parsed(&unit, part);
        part.stats.times.patterns += matched.saturating_sub(parse);
    }
    source
}

/// Adds what the taint rules find.
fn follow(project: &Project<'_>, unit: &Arc<Unit>, hits: &Hits, options: &Options, part: &mut Part) {
    let walked = project.walk(unit, hits, options.confidence, &mut part.ledger);
    part.notes.extend(walked.notes);
    let path = unit.source().path();
    part.judged.extend(walked.proved.into_iter().map(|(span, id)| (path.clone(), id, span)));
    for (source, found) in walked.findings {
        let place = &found.finding.place;
        for id in found.supersedes {
            part.judged.insert((place.path.clone(), id.clone(), place.span));
            part.superseded.insert((place.path.clone(), place.start.line, id));
        }
        part.found.push((source, found.finding));
    }
}

/// Counts a unit that was parsed in its own language, tells where its tree is in doubt, and how long parsing took.
fn parsed(unit: &Unit, part: &mut Part) -> Duration {
    let Some((tree, parse)) = unit.parsed() else { return Duration::ZERO };
    part.stats.times.parse += parse;
    if !unit.language().row().any_file {
        part.stats.parsed_files = 1;
        part.stats.parsed_bytes = part.stats.bytes;
    }
    part.notes.extend(doubts(unit.source(), tree.errors(), NoteKind::ParseError));
    part.notes.extend(doubts(unit.source(), tree.opaque(), NoteKind::Cut));
    part.notes.extend(doubts(unit.source(), tree.distrusted(), NoteKind::Distrusted));
    parse
}

/// A note at the first of the spans where a tree is not to be trusted.
fn doubts(source: &Source, spans: &[crate::source::Span], kind: NoteKind) -> Option<Note> {
    let first = spans.first()?;
    let what = match kind {
        NoteKind::ParseError => "did not wholly parse: patterns may miss what stands around here",
        NoteKind::Cut => "nested too deeply: not looked into here",
        _ => "the parser is known to misread this construct: patterns may be wrong around here",
    };
    let line = Some(source.lines().line(first.start));
    Some(Note { path: Some(source.path().to_string()), line, kind, message: what.to_owned(), remedy: None })
}

impl Part {
    /// Sorts one file's findings, names them for good, and leaves out those that were judged already.
    fn judge(&mut self, engine: &Engine, source: &Source, mut findings: Vec<Finding>, options: &Options) {
        if findings.is_empty() {
            return;
        }
        let all = if self.ledger.is_open() { findings.clone() } else { Vec::new() };
        one_each(&mut findings);
        self.ledger.rivals(&all, &findings);
        for finding in &mut findings {
            if let Some(block) = rank_by_block(source, finding) {
                let (name, what) = (finding.confidence.name(), block.name());
                self.ledger.step(&finding.rule, finding.place.span, || format!("{what}: confidence {name}"));
            }
        }
        let steps = |it: &Finding| it.trace.iter().map(|step| step.place.clone()).collect::<Vec<_>>();
        let proof = |a: &Finding, b: &Finding| {
            let shorter = a.trace.len().cmp(&b.trace.len());
            b.confidence.cmp(&a.confidence).then(shorter).then_with(|| steps(a).cmp(&steps(b)))
        };
        findings.sort_by(|a, b| order(a).cmp(&order(b)).then_with(|| proof(a, b)));
        findings.dedup_by(|later, first| order(later) == order(first));
        let locus = |finding: &Finding| locus(source, finding);
        fingerprint(source, &mut findings, locus, options.fingerprint_key.as_deref());
        hide_secrets(source, &mut findings);
        let suppressions = Suppressions::of(source, engine.aliases());
        let before = findings.len();
        let ledger = &mut self.ledger;
        let mut silenced = |it: &Finding| {
            let subject =
                Subject { rule: &it.rule, text_rule: engine.is_text_rule(&it.rule), secret: it.secret.is_some() };
            let mark = suppressions.silence(source, subject, it.place.span);
            if let Some(mark) = mark {
                self.used.insert((source.path().clone(), mark.line));
            }
            if let Some(mark) = mark.filter(|_| !options.isolated) {
                ledger.drop(&it.rule, it.place.span, || format!("`{}` on line {} silences it", mark.form, mark.line));
            }
            mark.is_some()
        };
        if options.isolated {
            self.suppressed += findings.iter().filter(|it| silenced(it)).count();
        } else {
            findings.retain(|it| !silenced(it));
            self.suppressed += before - findings.len();
        }
        self.findings.extend(findings);
    }

    /// Judges what was found, a file at a time: a walk from one file may find something in another.
    fn judge_all(&mut self, engine: &Engine, options: &Options) {
        let superseded = std::mem::take(&mut self.superseded);
        let judged = std::mem::take(&mut self.judged);
        let mut by_path: BTreeMap<Arc<str>, (Arc<Source>, Vec<Finding>)> = BTreeMap::new();
        for (source, finding) in std::mem::take(&mut self.found) {
            let place = &finding.place;
            let rule = finding.rule.to_string();
            let first = (place.path.clone(), rule.clone(), Span::default());
            let mut near = judged.range(first..).take_while(|(path, id, _)| *path == place.path && *id == rule);
            if near.any(|(.., span)| span.contains(place.span) || place.span.contains(*span))
                || superseded.contains(&(place.path.clone(), place.start.line, rule))
            {
                let why =
                    || "flow knows more of this place: what arrives there, or that nothing harmful does".to_owned();
                self.ledger.drop(&finding.rule, place.span, why);
            } else {
                by_path.entry(place.path.clone()).or_insert_with(|| (source, Vec::new())).1.push(finding);
            }
        }
        for (source, findings) in by_path.into_values() {
            self.judge(engine, &source, findings, options);
        }
    }

    /// What another file's walk found in this one.
    fn take_arrivals(&mut self, other: Self, path: &str) {
        for (source, finding) in other.found.into_iter().filter(|(_, finding)| *finding.place.path == *path) {
            self.ledger.forget(&finding.rule, finding.place.span);
            for step in &finding.trace {
                let (at, line) = (&step.place.path, step.place.start.line);
                self.ledger.step(&finding.rule, finding.place.span, || format!("{at}:{line}: {}", step.message));
            }
            self.found.push((source, finding));
        }
        self.superseded.extend(other.superseded);
        self.judged.extend(other.judged);
    }

    fn add(&mut self, other: Self) {
        self.found.extend(other.found);
        self.superseded.extend(other.superseded);
        self.judged.extend(other.judged);
        self.findings.extend(other.findings);
        self.notes.extend(other.notes);
        self.stats += other.stats;
        self.suppressed += other.suppressed;
        self.marks.extend(other.marks);
        self.used.extend(other.used);
        self.failed |= other.failed;
    }

    fn and(mut self, other: Self) -> Self {
        self.add(other);
        self
    }
}

fn join(mut part: Part, troubles: &[Trouble], engine: &Engine, options: &Options) -> Outcome {
    part.judge_all(engine, options);
    let Part { mut findings, mut notes, mut stats, suppressed, marks, used, mut failed, .. } = part;
    failed |= troubles.iter().any(|it| it.kind == TroubleKind::Missing);
    for trouble in troubles {
        if trouble.kind != TroubleKind::Missing {
            *stats.skipped.entry(skipped(trouble.kind)).or_default() += 1;
        }
        notes.push(note(trouble));
    }
    notes.extend(engine.faults().iter().map(rule_note));
    notes.extend(engine.refused().iter().map(|it| fault_note(it, it.message.clone())));
    notes.extend(disregarded(suppressed, options));
    notes.extend(marks.difference(&used).map(|(path, line)| unused(path, *line)));
    notes.sort();
    findings.sort_by(|a, b| order(a).cmp(&order(b)));
    engine.join(&mut findings);
    gather(&mut findings);
    let all = findings.len();
    findings.retain(|it| it.severity >= options.severity && it.confidence >= options.confidence);
    let hidden = all - findings.len();
    let suppressed = if options.isolated { 0 } else { suppressed };
    Outcome { findings, notes, stats, hidden, suppressed, failed }
}

/// What is asked about: a line of a file, one rule or all.
#[derive(Clone, Debug)]
struct About {
    line: u32,
    rule: Option<String>,
}

impl About {
    fn question(&self, source: &Source) -> Question {
        let range = source.lines().range(source.text(), self.line);
        let at = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Question { line: Span::new(at(range.start), at(range.end)), rule: self.rule.clone() }
    }
}

/// What was decided about a line.
#[derive(Debug)]
pub struct Explanation {
    /// The file, as reports name it.
    pub path: String,
    /// In the order in which they fell.
    pub decisions: Vec<Decision>,
}

/// Scans one file, of those around it, and tells what became of everything that rules saw on a line of it.
///
/// # Errors
/// What is in the way of reading it.
pub fn explain(
    engine: &Engine,
    target: Target,
    around: &[Target],
    line: u32,
    rule: Option<String>,
    options: &Options,
) -> Result<Explanation, String> {
    on_threads(NonZeroUsize::new(1), || {
        let mut found = discover(&[target], &options.discover);
        let named = found.entries.first().filter(|it| it.named);
        let all = discover(around, &options.discover);
        // As one of the files around it, it has a name that they know it by.
        let known = named.and_then(|named| all.entries.iter().position(|it| it.is_file_of(named)));
        if known.is_some() {
            found.entries = all.entries;
        }
        let entry = found.entries.get(known.unwrap_or(0)).filter(|it| known.is_some() || it.named);
        let Some(entry) = entry else {
            let trouble = found.troubles.first();
            return Err(trouble.map_or_else(|| "not a file".to_owned(), |it| it.message.clone()));
        };
        let everything = Options { confidence: Confidence::Low, severity: Severity::Low, ..options.clone() };
        let project = Project::new(engine, &found.entries, options.prefilter, options.features);
        let mut part = look_closely(engine, &project, entry, &everything, Some(&About { line, rule }));
        if !part.ledger.is_open() {
            let why = part.notes.first().map_or("it is not text", |it| it.message.as_str());
            return Err(why.to_owned());
        }
        if options.flow && project.has_sink(&entry.name, line) {
            // What arrives may come from any file around.
            for other in found.entries.iter().filter(|other| other.name != entry.name) {
                part.take_arrivals(look_closely(engine, &project, other, &everything, None), &entry.name);
            }
        }
        part.judge_all(engine, &everything);
        for finding in &part.findings {
            part.ledger.last_word(finding, options.confidence, options.severity);
        }
        Ok(Explanation { path: entry.name.to_string(), decisions: part.ledger.into_decisions() })
    })
}

fn order(finding: &Finding) -> (&str, crate::source::Span, &str) {
    (&finding.place.path, finding.place.span, &finding.rule)
}

/// A value that nobody guesses may stand for itself.
fn locus(source: &Source, finding: &Finding) -> Locus {
    let random = finding.secret.as_ref().is_some_and(|it| judge(&it.value).unguessable());
    let role = finding.secret.as_ref().map(|it| role(source, it.span).to_owned()).unwrap_or_default();
    Locus { role, scope: scope(source, finding.place.span.start), random }
}

fn disregarded(suppressed: usize, options: &Options) -> Option<Note> {
    (options.isolated && suppressed > 0).then(|| Note {
        path: None,
        line: None,
        kind: NoteKind::Run,
        message: match suppressed {
            1 => "1 finding has an inline suppression, disregarded".to_owned(),
            n => format!("{n} findings have an inline suppression, disregarded"),
        },
        remedy: Some("scan without --isolated to heed them".to_owned()),
    })
}

fn unused(path: &str, line: u32) -> Note {
    let remedy = "remove it, so that it hides nothing that comes later";
    let note = about(path, NoteKind::Run, "this suppression silences nothing that this scan finds", Some(remedy));
    Note { line: Some(line), ..note }
}

fn about(path: &str, kind: NoteKind, message: &str, remedy: Option<&str>) -> Note {
    let (path, remedy) = (Some(path.to_owned()), remedy.map(str::to_owned));
    Note { path, line: None, kind, message: message.to_owned(), remedy }
}

fn note(trouble: &Trouble) -> Note {
    let (kind, remedy) = match trouble.kind {
        TroubleKind::Missing => (NoteKind::Run, Some("check the path")),
        TroubleKind::Unreadable => (NoteKind::Unreadable, Some("make it readable, or list it in .adderstoneignore")),
        TroubleKind::Special => (NoteKind::Unreadable, None),
        TroubleKind::TooLarge => (NoteKind::Cut, Some("raise --max-file-size, or list it in .adderstoneignore")),
    };
    about(&trouble.name, kind, &trouble.message, remedy)
}

const fn skipped(kind: TroubleKind) -> Skipped {
    match kind {
        TroubleKind::Missing | TroubleKind::Unreadable => Skipped::Unreadable,
        TroubleKind::Special => Skipped::Special,
        TroubleKind::TooLarge => Skipped::TooLarge,
    }
}

fn rule_note(fault: &RuleFault) -> Note {
    let message = match &fault.rule {
        Some(rule) => format!("rule {rule} cannot run: {}", fault.message),
        None => format!("a rule cannot run: {}", fault.message),
    };
    fault_note(fault, message)
}

fn fault_note(fault: &RuleFault, message: String) -> Note {
    let before = fault.text.get(..fault.span.start as usize).unwrap_or_default();
    let line = u32::try_from(before.matches('\n').count() + 1).ok();
    Note { path: Some(fault.path.clone()), line, kind: NoteKind::Rule, message, remedy: Some(fault.remedy.clone()) }
}
