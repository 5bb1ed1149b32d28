//! Text rules: keyword hit → candidate → decision → finding.
//!
//! Which texts are secrets is the rules' knowledge; here is how a rule runs: windows, entropy, allowlists, the value
//! judge, offline checks of a format, the most specific rule for a text, and what completes what (a key id its secret).

mod candidate;
mod decide;
mod finding;
mod layers;
mod pair;
mod program;
mod resolve;
mod rule;
mod siblings;
mod validate;

pub use rule::default_info;

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::finding::{Finding, Ledger};
use crate::prefilter::{Hits, Prefilter, WordId, Words};
use crate::rules::gitleaks::{Config, TextRule, keep_sound, merge};
use crate::rules::{RuleFault, RuleInfo, Selection};
use crate::source::{Encoding, Source, Span};
use candidate::Candidate;
use program::{Match, Program};
use rule::{Global, Rule};
use validate::Proof;

/// All text rules of a scan, ready to run.
#[derive(Debug, Default)]
pub struct Secrets {
    rules: Vec<Rule>,
    /// The allowlists for all rules or for those they name.
    global: Vec<Global>,
    /// The rules that a word may start.
    by_word: FxHashMap<WordId, Vec<u32>>,
    /// The rules that always run.
    always: Vec<u32>,
}

impl Secrets {
    /// Lays the rule files one upon the other (the embedded ones first) and readies what runs.
    #[must_use]
    pub fn compile(configs: Vec<Config>, selection: &Selection, words: &mut Words) -> (Self, Vec<RuleFault>) {
        let mut faults = Vec::new();
        let configs = configs.into_iter().map(|config| sound(config, &mut faults)).collect();
        let (mut merged, more) = merge(configs);
        faults.extend(more);
        merged.select(|id| selection.admits(id));
        let global: Vec<Global> = merged.allowlists.iter().map(Global::new).collect();
        let rules = rule::compile(merged, &global, words, &mut faults);
        let mut secrets = Self { rules, global, ..Self::default() };
        for (index, rule) in (0u32..).zip(&secrets.rules) {
            if rule.words.is_empty() {
                secrets.always.push(index);
            }
            for &word in &rule.words {
                let rules = secrets.by_word.entry(word).or_default();
                if rules.last() != Some(&index) {
                    rules.push(index);
                }
            }
        }
        (secrets, faults)
    }

    /// What every rule that reports says of itself.
    pub fn infos(&self) -> impl Iterator<Item = &Arc<RuleInfo>> {
        self.rules.iter().filter(|rule| !rule.skip_report).map(|rule| &rule.info)
    }

    /// The findings in one text, in order of place and rule, without line hash and identity.
    #[must_use]
    pub fn scan(&self, source: &Source, hits: &Hits) -> Vec<Finding> {
        self.scan_noting(source, hits, &mut Ledger::default())
    }

    /// As [`Secrets::scan`], with every decision written down.
    #[must_use]
    pub fn scan_noting(&self, source: &Source, hits: &Hits, ledger: &mut Ledger) -> Vec<Finding> {
        let mut candidates = Vec::new();
        let live = self.live(source, hits);
        if ledger.is_open() {
            for (_, rule) in (0u32..).zip(&self.rules).filter(|(index, _)| !live.iter().any(|(it, _)| it == index)) {
                ledger.pass_over(&rule.info.id, || "none of its keywords occurs in the file".to_owned());
            }
        }
        for (rule, at) in live {
            self.candidates(rule, source, at.as_deref(), &mut candidates, ledger);
        }
        let resolved = resolve::resolve(&self.rules, source, &candidates, ledger);
        finding::findings(&self.rules, source, resolved, ledger)
    }

    /// The findings in the texts inside a text, at the place where these stand, without what `known` found there already.
    #[must_use]
    pub fn scan_layers(
        &self,
        source: &Source,
        prefilter: &Prefilter,
        known: &[Finding],
        ledger: &mut Ledger,
    ) -> Vec<Finding> {
        let budget = source.text().len() + SPARE;
        let mut inner = Inner { secrets: self, prefilter, source, budget, known, out: Vec::new(), ledger };
        inner.look(source.text(), &|span| span, &mut Vec::new());
        inner.out
    }

    /// Joins what belongs together across files; findings must be in the order of their places.
    pub fn join(&self, findings: &mut Vec<Finding>) {
        siblings::join(&self.rules, findings);
    }

    /// Whether the rule of this id is one of these.
    #[must_use]
    pub fn knows(&self, id: &str) -> bool {
        self.rules.iter().any(|rule| *rule.info.id == *id)
    }

    /// Whether an allowlist for all rules, or one that names this finding's, drops a finding that another half made.
    #[must_use]
    pub fn allows(&self, source: &Source, finding: &Finding) -> bool {
        let Some(secret) = &finding.secret else { return false };
        let found = Match { whole: finding.place.span, secret: secret.span };
        let mut lists = self.global.iter().filter(|list| list.is_for(&finding.rule));
        lists.any(|list| decide::drops(&list.allow, source, found, &secret.value))
    }

    /// The rules that can match in this text, each with where its keywords stand, if that is known.
    fn live(&self, source: &Source, hits: &Hits) -> Vec<(u32, Option<Vec<u32>>)> {
        let mut live: Vec<(u32, Option<Vec<u32>>)> = self.always.iter().map(|&rule| (rule, None)).collect();
        if hits.all().is_empty() && self.by_word.keys().any(|&word| hits.has(word)) {
            live.extend(self.live_without_hits(source));
            return live;
        }
        let mut at: Vec<(u32, u32)> = Vec::new();
        for &(word, offset) in hits.all() {
            let rules = self.by_word.get(&word).map_or(&[][..], Vec::as_slice);
            at.extend(rules.iter().map(|&rule| (rule, offset)));
        }
        at.sort_unstable();
        for group in at.chunk_by(|a, b| a.0 == b.0) {
            live.push((group[0].0, Some(group.iter().map(|&(_, offset)| offset).collect())));
        }
        live
    }

    /// As [`Secrets::live`] says, by looking for the keywords here.
    fn live_without_hits(&self, source: &Source) -> Vec<(u32, Option<Vec<u32>>)> {
        let text = source.text().to_ascii_lowercase();
        let holds = |word: &String| memchr::memmem::find(text.as_bytes(), word.as_bytes()).is_some();
        let rules = (0u32..).zip(&self.rules).filter(|(_, rule)| rule.keywords.iter().any(holds));
        rules.map(|(index, _)| (index, None)).collect()
    }

    fn candidates(
        &self,
        index: u32,
        source: &Source,
        hits: Option<&[u32]>,
        out: &mut Vec<Candidate>,
        ledger: &mut Ledger,
    ) {
        let rule = &self.rules[index as usize];
        let id = &rule.info.id;
        if !rule.path.as_ref().is_none_or(|path| path.is_match(source.path())) {
            ledger.pass_over(id, || "it looks at other paths only".to_owned());
            return;
        }
        if rule.allows_path(source.path()) {
            ledger.pass_over(id, || "an allowlist of the rules drops everything in this file".to_owned());
            return;
        }
        let Some(program) = &rule.program else {
            out.push(Candidate { rule: index, found: Match::default(), proof: Proof::Plausible });
            return;
        };
        let before = out.len();
        program.matches(source.text(), hits, rule.group, |found| match decide::accepts(rule, source, found) {
            Ok(proof) => {
                ledger.step(id, found.secret, || "its regex matches".to_owned());
                out.push(Candidate { rule: index, found, proof });
            }
            Err(refusal) => ledger.drop(id, found.secret, || format!("its regex matches, but {refusal}")),
        });
        if out[before..].is_empty() {
            ledger.pass_over(id, || "its regex matches nothing that counts in this file".to_owned());
        }
    }
}

/// Whether a rule's keywords only say where to look: every match of its regex is known to hold one.
#[must_use]
pub fn implies_keywords(rule: &TextRule) -> bool {
    rule.regex.as_ref().is_some_and(|regex| Program::implies(&regex.text, &rule.keywords))
}

/// The file without the rules and allowlists whose patterns cannot run; those of the binary are proved by tests.
fn sound(mut config: Config, faults: &mut Vec<RuleFault>) -> Config {
    if !config.origin.embedded {
        config.rules = keep_sound(config.rules, faults, Program::parses);
        config.rules.retain(|rule| has_its_group(rule, faults));
        let origin = config.origin.clone();
        config.allowlists.retain(|list| list.is_sound(&origin, faults, Program::parses));
    }
    config
}

/// A group that the regex has not would silently be the whole match.
fn has_its_group(rule: &TextRule, faults: &mut Vec<RuleFault>) -> bool {
    let Some((group, span)) = rule.secret_group else { return true };
    let groups = rule.regex.as_ref().map_or(0, |regex| Program::groups(&regex.text));
    if group > groups {
        let remedy = format!("the last group is {groups}; leave `secretGroup` out for the first that is not empty");
        faults.push(rule.fault(span, &format!("the regex has no group {group}"), &remedy));
    }
    group <= groups
}

/// Texts inside one another, no deeper than this.
const DEEPEST: usize = 4;

/// Bytes that even a short text may decode to.
const SPARE: usize = 4096;

/// The search in the texts inside a source.
struct Inner<'s> {
    secrets: &'s Secrets,
    prefilter: &'s Prefilter,
    source: &'s Source,
    /// Bytes that may still be decoded: as many as the source has and a few, whatever is nested in it.
    budget: usize,
    known: &'s [Finding],
    out: Vec<Finding>,
    ledger: &'s mut Ledger,
}

impl Inner<'_> {
    /// Looks into the texts inside `text`; `place` says where a part of it stands in the source.
    fn look(&mut self, text: &str, place: &dyn Fn(Span) -> Span, chain: &mut Vec<&'static str>) {
        for layer in layers::layers(text, &mut self.budget) {
            let outer = |span: Span| place(layer.place(span));
            let source = Source::new(self.source.path().clone(), layer.text.clone(), Encoding::Utf8);
            chain.push(layer.form.name());
            let mut decided = self.ledger.inside(source.text());
            let found = self.secrets.scan_noting(&source, &self.prefilter.scan(source.text()), &mut decided);
            self.ledger.lift(decided, chain, outer);
            for found in found {
                let lifted = finding::lift(found, self.source, outer, chain);
                if self.is_known(&lifted) {
                    let why = || "what stands here in the open says it already".to_owned();
                    self.ledger.drop(&lifted.rule, lifted.place.span, why);
                } else {
                    self.out.push(lifted);
                }
            }
            if chain.len() < DEEPEST {
                self.look(source.text(), &outer, chain);
            }
            chain.pop();
        }
    }

    /// Whether something else speaks of this place: the outer text itself, or a way in that is shorter.
    fn is_known(&self, finding: &Finding) -> bool {
        let at = finding.place.span;
        let covers = |other: &Finding| {
            let places = other.related.iter().map(|it| it.place.span).chain([other.place.span]);
            places.chain(other.secret.iter().map(|it| it.span)).any(|it| it.start < at.end && at.start < it.end)
        };
        self.known.iter().any(covers) || self.out.iter().any(|it| it.rule == finding.rule && covers(it))
    }
}
