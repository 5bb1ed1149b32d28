//! The samples that stand beside a pattern rule, each parsed once: what the rule and its mutants are run against.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::annotation::{Annotation, Expect, annotations};
use super::expand::expand;
use super::fixed::{self, Fix};
use super::probe::is_probe;
use crate::dataflow::taint::{self, Module, Outline, World};
use crate::finding::{Confidence, Finding};
use crate::language::{Language, readings};
use crate::patterns::Patterns;
use crate::patterns::flows::{Flows, Marked};
use crate::prefilter::{Prefilter, Words};
use crate::rules::semgrep::{Body, Paths, PatternRule, is_rules, is_sets, read_sets};
use crate::rules::{RuleFault, RuleFile};
use crate::source::Source;
use crate::unit::Unit;

/// A sample, in each language that it can be read in.
pub(super) struct Specimen {
    path: String,
    units: Vec<Unit>,
    pub annotations: Vec<Annotation>,
}

/// A sample stands alone: nothing leads to other files.
struct Alone;

impl World for Alone {
    fn has(&self, _: &str) -> bool {
        false
    }

    fn named(&self, _: &str) -> &[Arc<str>] {
        &[]
    }

    fn mentions(&self, _: &str, _: &str) -> bool {
        false
    }

    fn load(&self, _: &str) -> Option<Arc<Module>> {
        None
    }
}

/// Where a rule departs from its samples' annotations, each a sample and a line.
#[derive(Default)]
pub(super) struct Departures {
    pub missing: Vec<(String, u32)>,
    pub extra: Vec<(String, u32)>,
    /// What the rule would put in place of its matches, by sample.
    pub fixes: Vec<(String, Fix)>,
    /// What is wrong with the rule, though it runs.
    pub told: Vec<RuleFault>,
}

impl Departures {
    pub const fn none(&self) -> bool {
        self.missing.is_empty() && self.extra.is_empty() && self.told.is_empty()
    }
}

/// The files of samples by what they share with the rule file's path: all up to the first dot of the name.
pub(super) fn by_stem(files: &[RuleFile]) -> BTreeMap<&str, Vec<&RuleFile>> {
    let mut out: BTreeMap<&str, Vec<&RuleFile>> = BTreeMap::new();
    for file in files.iter().filter(|file| !is_rules(file) && !is_sets(file) && !file.path.contains(fixed::MARK)) {
        out.entry(stem(&file.path)).or_default().push(file);
    }
    out
}

/// The named sets. A fault in one is told where the set is proved.
pub(super) fn sets(files: &[RuleFile]) -> Vec<PatternRule> {
    files.iter().filter(|file| is_sets(file)).flat_map(|file| read_sets(file).0).collect()
}

/// A path up to the first dot of its file name.
pub(super) fn stem(path: &str) -> &str {
    let name = path.rfind('/').map_or(0, |at| at + 1);
    path[name..].find('.').map_or(path, |dot| &path[..name + dot])
}

impl Specimen {
    /// The sample with its holes filled.
    pub fn of(file: &RuleFile) -> Self {
        let text = expand(&file.path, &file.text);
        let unit = |language| Unit::new(Source::from_text(&file.path, &text), language);
        Self {
            path: file.path.to_string(),
            units: readings(&file.path, &text).map(unit).collect(),
            annotations: annotations(&text),
        }
    }

    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether the rule reads this sample in some way.
    pub fn is_for(&self, rule: &PatternRule) -> bool {
        let spoken_of = || self.annotations.iter().any(|annotation| annotation.rule == *rule.info.id);
        self.units_for(rule).next().is_some() && (!is_probe(rule) || spoken_of())
    }

    fn units_for<'s>(&'s self, rule: &PatternRule) -> impl Iterator<Item = &'s Unit> {
        let names = &rule.info.languages;
        self.units.iter().filter(|unit| names.iter().any(|name| Language::from_name(name) == Some(unit.language())))
    }

    fn found(&self, rule: &PatternRule, patterns: &Patterns, prefilter: &Prefilter) -> Vec<Finding> {
        self.units_for(rule).flat_map(|unit| found(unit, patterns, prefilter)).collect()
    }

    pub fn text(&self) -> &str {
        self.units.first().map_or("", |unit| unit.source().text())
    }

    fn flowing(&self, rule: &PatternRule, flows: &Flows, prefilter: &Prefilter) -> Vec<Finding> {
        self.units_for(rule).flat_map(|unit| flowing(unit, flows, prefilter)).collect()
    }

    fn lines(&self, rule: &str, expect: &[Expect]) -> BTreeSet<u32> {
        let spoken = self.annotations.iter().filter(|a| a.rule == rule && expect.contains(&a.expect));
        spoken.map(|a| a.line).collect()
    }
}

fn found(unit: &Unit, patterns: &Patterns, prefilter: &Prefilter) -> Vec<Finding> {
    let (source, language) = (unit.source(), unit.language());
    let live = patterns.live(language, source, &prefilter.scan(source.text()), Confidence::Low);
    if live.is_empty() { Vec::new() } else { patterns.run(&live, source, language, unit.tree()).0 }
}

fn flowing(unit: &Unit, flows: &Flows, prefilter: &Prefilter) -> Vec<Finding> {
    let (source, language) = (unit.shared_source(), unit.language());
    let live = flows.live(language, source.path(), &prefilter.scan(source.text()), Confidence::Low);
    if !live.is_worthwhile() {
        return Vec::new();
    }
    let tree = unit.shared_tree();
    let Marked { marks, sinks, .. } = flows.marks(&live, &source, language, &tree);
    let outline = Outline::new(&tree);
    let module = Arc::new(Module { source, tree, outline, marks, ruby: language == Language::Ruby });
    let hits = taint::run(&module, &Alone).hits;
    let findings = hits.iter().filter_map(|hit| flows.finding(&sinks, hit, &module.source));
    findings.map(|found| found.finding).collect()
}

/// Runs a rule on the samples of its languages; the faults are why it does not run.
pub(super) fn run(
    rule: &PatternRule,
    sets: &[PatternRule],
    specimens: &[Specimen],
) -> Result<Departures, Vec<RuleFault>> {
    // A sample stands where it stands, not where the rule would look.
    let rule = PatternRule { paths: Paths::default(), ..rule.clone() };
    let mut words = Words::default();
    let (patterns, mut faults) = Patterns::compile(std::slice::from_ref(&rule), &mut words);
    let mut flows = Flows::default();
    let is_flow = matches!(rule.body, Body::Taint(_));
    if is_flow {
        faults.extend(flows.add(std::slice::from_ref(&rule), &mut words));
        let used = sets.iter().filter(|set| rule.flow.uses.iter().any(|used| *used == *set.info.id));
        used.for_each(|set| faults.extend(flows.add_set(set, &mut words)));
        // A set that is not there is told when the rules are loaded.
        let _ = flows.settle();
    }
    if faults.iter().any(|fault| !fault.runs) {
        return Err(faults);
    }
    let prefilter = words.build();
    let mut out = Departures { told: faults, ..Departures::default() };
    for specimen in specimens.iter().filter(|specimen| specimen.is_for(&rule)) {
        let findings = if is_flow {
            specimen.flowing(&rule, &flows, &prefilter)
        } else {
            specimen.found(&rule, &patterns, &prefilter)
        };
        let found: BTreeSet<u32> = findings.iter().map(|finding| finding.place.start.line).collect();
        let expected = specimen.lines(&rule.info.id, &[Expect::Finding]);
        let open = specimen.lines(&rule.info.id, &[Expect::FindingLater, Expect::SilenceLater]);
        let at = |line: &u32| (specimen.path().to_owned(), *line);
        out.missing.extend(expected.difference(&found).filter(|line| !open.contains(line)).map(at));
        out.extra.extend(found.difference(&expected).filter(|line| !open.contains(line)).map(at));
        out.fixes.extend(findings.into_iter().filter_map(|finding| {
            let fix = Fix { span: finding.place.span, text: finding.fix? };
            Some((specimen.path().to_owned(), fix))
        }));
    }
    Ok(out)
}
