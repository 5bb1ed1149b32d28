//! Every embedded rule: the samples beside it, what it says of itself, and that no switch changes what it finds.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::path::Path;
use std::{fs, io};

use adderstone::discover::Target;
use adderstone::engine::Engine;
use adderstone::finding::Confidence;
use adderstone::report::{Format, Report, ReportOptions};
use adderstone::rules::embedded::FILES;
use adderstone::rules::semgrep::{is_rules, read};
use adderstone::rules::{RuleFile, RuleInfo, RuleKind, Selection};
use adderstone::scan::{self, scan};
use adderstone::source::Source;
use adderstone::triage::Aliases;
use adderstone::verify::annotation::{Expect, annotations};
use adderstone::verify::{self, RuleResult};

/// The embedded files, with nothing believed of them.
fn files() -> Vec<RuleFile> {
    RuleFile::embedded().into_iter().map(|file| RuleFile { embedded: false, ..file }).collect()
}

fn engine() -> Engine {
    Engine::compile(&files(), &Selection::default())
}

fn assert_passed(results: &[RuleResult]) {
    assert!(!results.is_empty());
    let failed: Vec<&RuleResult> = results.iter().filter(|result| !result.passed()).collect();
    assert!(failed.is_empty(), "{failed:#?}");
}

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn text_rules_find_what_their_samples_say() {
    assert_passed(&verify::text_rules(&files()).0);
}

/// Of a few topics, for time; `adderstone rules test --mutate` asks of all.
#[test]
fn samples_need_every_operator_of_their_rules() {
    const TOPICS: &[&str] = &[
        "python/debug/",
        "python/jwt/",
        "ruby/csrf/",
        "ruby/jwt/",
        "secrets/generic.",
        "secrets/github.",
        "secrets/keys.",
    ];
    let asked = |file: &RuleFile| TOPICS.iter().any(|topic| file.path.starts_with(topic));
    let verify::Mutation { mutants, survivors } =
        verify::mutate(&files().into_iter().filter(asked).collect::<Vec<_>>());
    assert!(mutants > 100, "only {mutants} mutants");
    assert_none(&survivors.iter().map(ToString::to_string).collect::<Vec<_>>());
}

/// Those whose format a check, or whose value a judge of words decides find few of the texts that their regex alone describes.
#[test]
fn text_rules_find_what_their_regexes_describe() {
    let checked = |id: &str| {
        let texts = FILES.iter().filter(|(path, _)| path.starts_with("secrets/")).map(|(_, text)| *text);
        let rule = texts.flat_map(|text| text.split("[[rules]]")).find(|rule| rule.contains(&format!("id = \"{id}\"")));
        rule.is_some_and(|rule| rule.contains("validate = ") || rule.contains("value = \"word\""))
    };
    let rules: Vec<_> = verify::generated(&files(), 20).into_iter().filter(|it| !checked(&it.rule)).collect();
    let (made, found) = rules.iter().fold((0, 0), |(made, found), it| (made + it.made, found + it.found));
    assert!(rules.len() > 140 && found * 100 >= made * 97, "{found} of {made}");
    let poor: Vec<_> = rules.iter().filter(|it| it.made == 0 || it.found * 4 < it.made).collect();
    assert!(poor.is_empty(), "{poor:#?}");
}

#[test]
fn pattern_rules_find_what_their_samples_say() {
    assert_passed(&verify::pattern_rules(&files()).0);
}

#[test]
fn no_rule_has_a_fault() {
    let engine = engine();
    let told = |it: &adderstone::rules::RuleFault| format!("{}: {:?}: {}", it.path, it.rule, it.message);
    assert_none(&engine.faults().iter().map(told).collect::<Vec<_>>());
}

#[test]
fn every_rule_says_what_it_is() {
    let lacks = |rule: &RuleInfo| {
        let kept = [
            ("title", !rule.title.is_empty() && !rule.title.ends_with('.')),
            ("message", rule.message.ends_with('.')),
            ("help", rule.help.lines().count() > 2),
            ("CWE", !rule.cwe.is_empty()),
            ("references", !rule.references.is_empty() && rule.references.iter().all(|it| it.starts_with("https://"))),
        ];
        kept.iter().filter(|(_, kept)| !kept).map(|(what, _)| format!("{}: {what}", rule.id)).collect::<Vec<_>>()
    };
    assert_none(&engine().rules().iter().flat_map(|rule| lacks(rule)).collect::<Vec<_>>());
}

/// A rule that was renamed would silently no longer heed the comments that name its like.
#[test]
fn other_tools_names_stand_for_rules_that_exist() {
    let engine = engine();
    let text = FILES.iter().find(|(path, _)| *path == "aliases.txt").expect("the names").1;
    let aliases = Aliases::read(text);
    let exists = |beginning: &str| engine.ids().iter().any(|id| id.starts_with(beginning));
    let missing: BTreeSet<&str> = aliases.ours().filter(|it| !exists(it)).collect();
    assert!(missing.is_empty() && aliases.ours().count() > 50, "{missing:?}");
}

/// Severity and confidence have defaults, which hide that a rule says nothing: look at what is written.
#[test]
fn every_pattern_rule_is_named_by_its_path_and_graded() {
    let mut faults = Vec::new();
    for file in files().iter().filter(|file| is_rules(file)) {
        let stem = file.path.trim_end_matches(".yaml").replace('/', "-");
        let (rules, _) = read(file);
        for rule in &rules {
            let moved = file.text.contains("moved-from:");
            if *rule.info.id != *stem && !moved {
                faults.push(format!("{}: {} is not named by its path", file.path, rule.info.id));
            }
        }
        for key in ["severity:", "confidence:"] {
            let said = file.text.lines().filter(|line| line.trim_start().starts_with(key)).count();
            if said < rules.len() {
                faults.push(format!("{}: no {key}", file.path));
            }
        }
    }
    assert_none(&faults);
}

/// That text rules have a case of each kind is part of their proof.
#[test]
fn every_pattern_rule_has_two_cases_of_each_kind() {
    let mut cases: BTreeMap<(String, Expect), usize> = BTreeMap::new();
    for file in files().iter().filter(|file| !is_rules(file)) {
        for annotation in annotations(&file.text) {
            *cases.entry((annotation.rule, annotation.expect)).or_default() += 1;
        }
    }
    let count = |rule: &RuleInfo, expect| cases.get(&(rule.id.to_string(), expect)).copied().unwrap_or(0);
    let engine = engine();
    let rules = engine.rules();
    let patterns = rules.iter().filter(|rule| rule.kind == RuleKind::Pattern);
    let short = patterns.filter_map(|rule| {
        let (finds, silent) = (count(rule, Expect::Finding), count(rule, Expect::Silence));
        (finds < 2 || silent < 2).then(|| format!("{}: {finds} `ruleid:`, {silent} `ok:`", rule.id))
    });
    assert_none(&short.collect::<Vec<_>>());
}

/// Every sample as a file of its own, holes filled; those of text rules as the files that they say they are.
fn write_samples(root: &Path) -> io::Result<()> {
    for file in files().iter().filter(|file| !is_rules(file) && !file.path.ends_with(".toml")) {
        let text = verify::expand::expand(&file.path, &file.text);
        let mut path = root.join(&*file.path);
        let folder = path.with_extension("");
        for (nth, part) in text.split("# file: ").enumerate() {
            let body = match part.split_once('\n') {
                Some((name, body)) if nth > 0 => {
                    path = folder.join(nth.to_string()).join(name.trim());
                    body
                }
                _ => part,
            };
            fs::create_dir_all(path.parent().unwrap())?;
            fs::write(&path, body)?;
        }
    }
    Ok(())
}

/// The scan's whole report in JSON.
fn report(engine: &Engine, root: &Path, options: &scan::Options) -> String {
    let outcome = scan(engine, &[Target::Path(root.to_owned())], options);
    assert!(!outcome.failed && outcome.findings.len() > 300, "the samples hold findings of every rule");
    let options = ReportOptions::default();
    let mut out = Vec::new();
    let report = Report { outcome: &outcome, rules: &engine.rules_of(&outcome), options: &options };
    (Format::from_name("json").unwrap().write)(&report, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn first_difference(one: &str, other: &str) -> Option<String> {
    let mut lines = one.lines().zip(other.lines()).enumerate();
    let found = lines.find(|(_, (a, b))| a != b).map(|(nth, (a, b))| format!("line {}:\n{a}\n{b}", nth + 1));
    found.or_else(|| (one.len() != other.len()).then(|| format!("{} and {} bytes", one.len(), other.len())))
}

#[test]
fn neither_prefilter_nor_threads_change_the_report() -> io::Result<()> {
    let root = tempfile::tempdir()?;
    write_samples(root.path())?;
    let engine = engine();
    let base = scan::Options { confidence: Confidence::Low, jobs: NonZeroUsize::new(1), ..scan::Options::default() };
    let alone = report(&engine, root.path(), &base);
    let jobs = scan::Options { jobs: NonZeroUsize::new(16), ..base };
    assert_eq!(first_difference(&alone, &report(&engine, root.path(), &jobs)), None, "1 job and 16");
    let everything = scan::Options { prefilter: false, ..jobs };
    let all = report(&engine, root.path(), &everything);
    assert_eq!(first_difference(&alone, &all), None, "with prefilter and without");
    Ok(())
}

/// Windows round the keywords' hits find what the whole text finds, whatever stands before, between and after.
#[test]
fn text_rules_find_the_same_without_the_prefilter() {
    let engine = Engine::compile(&RuleFile::embedded(), &Selection::default());
    let samples: Vec<String> = FILES
        .iter()
        .filter(|(path, _)| path.starts_with("secrets/") && path.contains(".txt"))
        .map(|(path, text)| verify::expand::expand(path, text))
        .collect();
    let long_line = samples.join(" ").replace('\n', " ");
    let all = samples.join("\n\u{e9}\u{1f40d}\n");
    for text in samples.iter().chain([&long_line, &all]) {
        let source = Source::from_text("sample.txt", text);
        let found = |hits| -> Vec<String> {
            let findings = engine.secrets(&source, &hits);
            findings.iter().map(|f| format!("{} {:?} {:?}", f.rule, f.place.span, f.confidence)).collect()
        };
        let (windows, whole) = (found(engine.prefilter().scan(text)), found(engine.prefilter().everything()));
        assert_eq!(windows, whole);
        assert!(!whole.is_empty());
    }
}
