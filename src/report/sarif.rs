//! SARIF 2.1.0 as GitHub code scanning takes it: whole, with alerts that stay the same alert.
//!
//! The only home of `serde_sarif`. GitHub refuses a file for one wrong URI or one number too many, so its limits are
//! obeyed here, most severe findings first, and every cut is said in a notification.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io;

use serde_json::{Value, json};
use serde_sarif::sarif::{
    ArtifactChange, ArtifactContent, ArtifactLocation, CodeFlow, Fix, Invocation, Location, Message,
    MultiformatMessageString, Notification, PhysicalLocation, PropertyBag, Region, Replacement, ReportingConfiguration,
    ReportingDescriptor, ReportingDescriptorReference, Result, ResultLevel, Run, RunAutomationDetails, Sarif,
    ThreadFlow, ThreadFlowLocation, Tool, ToolComponent,
};

use super::grade;
use super::prose::{clip, link_text, opening, pascal_case, plain, sentence};
use super::uri;
use super::view::Report;
use crate::finding::{Excerpt, Finding, Note, NoteKind, Place, Severity, Step};
use crate::rules::{RuleInfo, RuleKind};
use crate::source::Position;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";
const HOME: &str = "https://crates.io/crates/adderstone";
const ROOT: &str = "%SRCROOT%";

/// What GitHub takes or keeps of a run.
mod limit {
    pub const RESULTS: usize = 5_000;
    pub const NOTES: usize = 1_000;
    pub const STEPS: usize = 1_000;
    pub const RELATED: usize = 100;
    pub const TAGS: usize = 10;
    pub const NAME: usize = 255;
    pub const TEXT: usize = 1_000;
    /// Of the 10 MB compressed: results beyond the first number of bytes lose their flows, beyond the second all is cut.
    pub const BYTES_WITH_FLOWS: usize = 40_000_000;
    pub const BYTES: usize = 80_000_000;
}

/// How many other places a message links to by name.
const LINKS: usize = 5;

/// Writes one log with one run.
pub fn write(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let log = Sarif::builder().schema(SCHEMA).version(json!("2.1.0")).runs(vec![run(report)]).build();
    serde_json::to_writer_pretty(&mut *out, &log)?;
    out.write_all(b"\n")
}

fn run(report: &Report<'_>) -> Run {
    let mut cuts = Cuts::default();
    let kept = select(report, &mut cuts);
    let rules = FiredRules::new(report, &kept);
    let results = results(report, &kept, &rules, &mut cuts);
    let descriptors = rules.0.values().map(|rule| descriptor(rule, &mut cuts)).collect::<Vec<_>>();
    let notes = notes(report, cuts);
    let kinds: Vec<NoteKind> = notes.iter().map(|n| n.kind).collect::<BTreeSet<_>>().into_iter().collect();
    let driver = ToolComponent::builder()
        .name(env!("CARGO_PKG_NAME"))
        .semantic_version(env!("CARGO_PKG_VERSION"))
        .information_uri(HOME)
        .rules(descriptors)
        .notifications(kinds.iter().map(|kind| notification_descriptor(*kind)).collect::<Vec<_>>())
        .build();
    let root = ArtifactLocation::builder().description(message("The root of the scanned repository.")).build();
    let mut run = Run::builder()
        .tool(Tool::builder().driver(driver).build())
        .column_kind(json!("utf16CodeUnits"))
        .original_uri_base_ids(BTreeMap::from([(ROOT.to_owned(), root)]))
        .invocations(vec![invocation(report, &notes, &kinds)])
        .results(results)
        .build();
    run.automation_details = category(report.options.category.as_deref());
    run
}

/// `category/`: what follows the last slash would be the name of this one run.
fn category(name: Option<&str>) -> Option<RunAutomationDetails> {
    let name = name.map(|n| n.trim().trim_end_matches('/')).filter(|n| !n.is_empty())?;
    Some(RunAutomationDetails::builder().id(format!("{name}/")).build())
}

// What goes in.

/// What had to be left out or shortened.
#[derive(Default)]
struct Cuts {
    results: usize,
    outside: BTreeSet<String>,
    flows: usize,
    steps: usize,
    related: usize,
    texts: usize,
    tags: usize,
    notes: usize,
}

impl Cuts {
    fn clip(&mut self, text: &str, units: usize) -> String {
        let clipped = clip(text, units);
        self.texts += usize::from(clipped.len() != text.len());
        clipped
    }

    /// A sentence for each kind of cut that happened.
    fn said(&self) -> Vec<String> {
        let limits = [
            (self.results, format!("of the findings are left out, the least severe: a run takes {}", limit::RESULTS)),
            (self.flows, "findings come without their flow: the file would be too large".to_owned()),
            (self.steps, format!("steps are left out in the middle of long flows: {} are kept", limit::STEPS)),
            (self.related, format!("related places are left out: a finding keeps {}", limit::RELATED)),
            (self.texts, format!("long texts are cut at {} characters", limit::TEXT)),
            (self.tags, format!("tags are left out: a rule keeps {}", limit::TAGS)),
            (self.notes, format!("notifications are left out: {} are kept", limit::NOTES)),
        ];
        let outside = self
            .outside
            .iter()
            .map(|path| format!("findings in {path:?} are left out: it is not below the root of the repository"));
        limits.into_iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")).chain(outside).collect()
    }
}

/// A finding that goes in, its rule's weight applied.
struct Kept<'a> {
    finding: &'a Finding,
    uri: String,
    severity: Severity,
}

/// The findings that may go in, most severe first.
fn select<'a>(report: &Report<'a>, cuts: &mut Cuts) -> Vec<Kept<'a>> {
    let rules: BTreeMap<&str, &RuleInfo> = report.rules.iter().map(|rule| (&*rule.id, &**rule)).collect();
    let mut kept = Vec::new();
    for finding in &report.outcome.findings {
        let Some(uri) = uri::relative(&finding.place.path) else {
            cuts.outside.insert(finding.place.path.to_string());
            continue;
        };
        let severity = rules.get(&*finding.rule).map_or(finding.severity, |rule| grade::weighed(finding, rule));
        kept.push(Kept { finding, uri, severity });
    }
    kept.sort_by_key(|k| std::cmp::Reverse((k.severity, k.finding.confidence)));
    cuts.results += kept.len().saturating_sub(limit::RESULTS);
    kept.truncate(limit::RESULTS);
    kept
}

/// The rules of the kept findings by id; a rule's index is its place in this order.
struct FiredRules<'a>(BTreeMap<&'a str, Cow<'a, RuleInfo>>);

impl<'a> FiredRules<'a> {
    fn new(report: &Report<'a>, kept: &[Kept<'a>]) -> Self {
        let mut fired = BTreeMap::new();
        for Kept { finding, .. } in kept {
            fired.entry(&*finding.rule).or_insert_with(|| {
                report.rule(&finding.rule).map_or_else(|| Cow::Owned(unlisted(finding)), Cow::Borrowed)
            });
        }
        Self(fired)
    }

    fn indices(&self) -> BTreeMap<&'a str, (i64, &RuleInfo)> {
        (0..).zip(&self.0).map(|(index, (id, rule))| (*id, (index, &**rule))).collect()
    }
}

/// What can be said of a rule that only its finding knows.
fn unlisted(finding: &Finding) -> RuleInfo {
    RuleInfo {
        id: finding.rule.clone(),
        kind: if finding.secret.is_some() { RuleKind::Secret } else { RuleKind::Pattern },
        title: finding.rule.to_string(),
        message: finding.message.clone(),
        help: String::new(),
        severity: finding.severity,
        confidence: finding.confidence,
        cwe: Vec::new(),
        owasp: Vec::new(),
        references: Vec::new(),
        tags: Vec::new(),
        languages: Vec::new(),
    }
}

// Rules.

fn descriptor(rule: &RuleInfo, cuts: &mut Cuts) -> ReportingDescriptor {
    let title = first_of([&rule.title, &*rule.id]);
    let help = help(rule);
    ReportingDescriptor::builder()
        .id(&*rule.id)
        .name(clip(&pascal_case(&rule.id), limit::NAME))
        .short_description(text(cuts.clip(&sentence(title), limit::TEXT)))
        .full_description(text(cuts.clip(&sentence(first_of([&rule.message, title])), limit::TEXT)))
        .help(MultiformatMessageString { text: plain(&help), markdown: Some(help), properties: None })
        .help_uri(help_uri(rule))
        .default_configuration(ReportingConfiguration::builder().level(json!(grade::level(rule.severity))).build())
        .properties(
            PropertyBag::builder()
                .tags(tags(rule, cuts))
                .additional_properties(BTreeMap::from([
                    ("precision".to_owned(), json!(rule.confidence.name())),
                    ("security-severity".to_owned(), json!(grade::score(rule.severity))),
                ]))
                .build(),
        )
        .build()
}

fn first_of<const N: usize>(texts: [&str; N]) -> &str {
    texts.into_iter().find(|text| !text.trim().is_empty()).unwrap_or_default()
}

/// The rule's page, with the references that it does not name itself.
fn help(rule: &RuleInfo) -> String {
    let mut page = first_of([&rule.help, &rule.message]).trim().to_owned();
    if page.is_empty() {
        page = sentence(first_of([&rule.title, &*rule.id]));
    }
    let cwe = rule.cwe.iter().map(|n| (format!("[CWE-{n}]({})", cwe_page(*n)), cwe_page(*n)));
    let links = rule.references.iter().map(|url| (format!("<{url}>"), url.clone()));
    let missing: Vec<String> =
        links.chain(cwe).filter(|(_, url)| !page.contains(url)).map(|(link, _)| format!("- {link}")).collect();
    if !missing.is_empty() {
        page.push_str("\n\n## References\n\n");
        page.push_str(&missing.join("\n"));
    }
    page
}

fn cwe_page(number: u32) -> String {
    format!("https://cwe.mitre.org/data/definitions/{number}.html")
}

/// The first address that the rule gives, else its weakness's page, else our own.
fn help_uri(rule: &RuleInfo) -> String {
    let given = rule.references.iter().find(|url| {
        (url.starts_with("https://") || url.starts_with("http://"))
            && url.bytes().all(|b| b.is_ascii_graphic() && !b"<>\"{}|\\^`[]".contains(&b))
    });
    given.cloned().or_else(|| rule.cwe.first().map(|n| cwe_page(*n))).unwrap_or_else(|| HOME.to_owned())
}

/// `security` first: without it GitHub files the alert under "Other".
fn tags(rule: &RuleInfo, cuts: &mut Cuts) -> Vec<String> {
    let mut tags = vec!["security".to_owned()];
    tags.extend(rule.cwe.iter().map(|n| format!("external/cwe/cwe-{n:03}")));
    tags.extend(matches!(rule.kind, RuleKind::Secret).then(|| "secret".to_owned()));
    tags.extend(rule.languages.iter().cloned());
    tags.extend(rule.tags.iter().cloned());
    tags.extend(rule.owasp.iter().map(|label| label.split_whitespace().collect::<Vec<_>>().join(" ")));
    let mut seen = BTreeSet::new();
    tags.retain(|tag| !tag.is_empty() && seen.insert(tag.clone()));
    cuts.tags += tags.len().saturating_sub(limit::TAGS);
    tags.truncate(limit::TAGS);
    tags
}

// Results.

/// The kept findings as results, in the order of the Outcome.
fn results(report: &Report<'_>, kept: &[Kept<'_>], rules: &FiredRules<'_>, cuts: &mut Cuts) -> Vec<Result> {
    let rules = rules.indices();
    let mut bytes = 0;
    let mut results = Vec::new();
    for one in kept {
        let mut result = result(report, one, rules[&*one.finding.rule], cuts);
        let mut size = size_of(&result);
        if bytes + size > limit::BYTES_WITH_FLOWS && result.code_flows.take().is_some() {
            cuts.flows += 1;
            size = size_of(&result);
        }
        if bytes + size > limit::BYTES {
            cuts.results += 1;
            continue;
        }
        bytes += size;
        results.push((place_key(one.finding), result));
    }
    results.sort_by(|a, b| a.0.cmp(&b.0));
    results.into_iter().map(|(_, result)| result).collect()
}

fn place_key(finding: &Finding) -> (&Place, &str) {
    (&finding.place, &finding.rule)
}

fn size_of(result: &Result) -> usize {
    serde_json::to_vec(result).map_or(0, |bytes| bytes.len())
}

fn result(report: &Report<'_>, kept: &Kept<'_>, (index, rule): (i64, &RuleInfo), cuts: &mut Cuts) -> Result {
    let finding = kept.finding;
    let related = related_locations(finding, cuts);
    let place = physical_location(kept.uri.clone(), &finding.place, Some(&finding.excerpt));
    let mut result = Result::builder()
        .rule_id(&*finding.rule)
        .rule_index(index)
        .level(result_level(kept.severity))
        .message(message(&linked_message(finding, rule, &related, cuts)))
        .locations(locations(finding, place))
        .partial_fingerprints(fingerprints(finding))
        .rank(grade::rank(finding.confidence))
        .properties(properties(report, kept, rule))
        .build();
    result.code_flows = code_flow(&finding.trace, cuts).map(|flow| vec![flow]);
    result.related_locations = (!related.is_empty()).then_some(related);
    result.fixes = finding.fix.as_deref().map(|text| vec![fix(&kept.uri, &finding.place, text)]);
    result
}

/// Where it stands: a secret must go from every place.
fn locations(finding: &Finding, place: PhysicalLocation) -> Vec<Location> {
    let repeats = finding.related.iter().filter(|it| it.is_repeat()).take(limit::RELATED);
    let again = repeats.filter_map(|it| Some(physical_location(uri::relative(&it.place.path)?, &it.place, None)));
    std::iter::once(place).chain(again).map(|it| Location::builder().physical_location(it).build()).collect()
}

fn result_level(severity: Severity) -> ResultLevel {
    match severity {
        Severity::Critical | Severity::High => ResultLevel::Error,
        Severity::Medium => ResultLevel::Warning,
        Severity::Low => ResultLevel::Note,
    }
}

/// The finding's sentence, then links to its first related places.
fn linked_message(finding: &Finding, rule: &RuleInfo, related: &[Location], cuts: &mut Cuts) -> String {
    let text = cuts.clip(&sentence(first_of([&finding.message, &rule.title, &rule.id])), limit::TEXT);
    let links: Vec<String> = related.iter().take(LINKS).filter_map(link).collect();
    if links.is_empty() {
        return text;
    }
    let more = match related.len() - links.len() {
        0 => String::new(),
        n => format!(" and {n} more"),
    };
    format!("{text} See {}{more}.", links.join(", "))
}

fn link(location: &Location) -> Option<String> {
    let said = location.message.as_ref()?.text.as_deref()?;
    Some(format!("[{}]({})", link_text(said), location.id?))
}

fn related_locations(finding: &Finding, cuts: &mut Cuts) -> Vec<Location> {
    let inside = finding.related.iter().filter_map(|r| Some((uri::relative(&r.place.path)?, r)));
    let mut locations: Vec<Location> = (1..)
        .zip(inside)
        .map(|(id, (uri, related))| {
            Location::builder()
                .id(id)
                .message(message(&cuts.clip(&sentence(first_of([&related.message, "related place"])), limit::TEXT)))
                .physical_location(physical_location(uri, &related.place, None))
                .build()
        })
        .collect();
    cuts.related += locations.len().saturating_sub(limit::RELATED);
    locations.truncate(limit::RELATED);
    locations
}

fn code_flow(trace: &[Step], cuts: &mut Cuts) -> Option<CodeFlow> {
    let steps: Vec<ThreadFlowLocation> = trace.iter().filter_map(|step| flow_step(step, cuts)).collect();
    let excess = steps.len().saturating_sub(limit::STEPS);
    cuts.steps += excess;
    let middle = limit::STEPS / 2..limit::STEPS / 2 + excess;
    let kept = steps.into_iter().enumerate().filter(|(i, _)| !middle.contains(i));
    let locations: Vec<_> = kept.map(|(_, step)| step).collect();
    if locations.is_empty() {
        return None;
    }
    Some(CodeFlow::builder().thread_flows(vec![ThreadFlow::builder().locations(locations).build()]).build())
}

fn flow_step(step: &Step, cuts: &mut Cuts) -> Option<ThreadFlowLocation> {
    let mut place = physical_location(uri::relative(&step.place.path)?, &step.place, None);
    if !step.snippet.trim().is_empty() && step.place.start.line == step.place.end.line {
        let line = i64::from(step.place.start.line);
        let snippet = content(&cuts.clip(&step.snippet, limit::TEXT));
        place.context_region = Some(Region::builder().start_line(line).end_line(line).snippet(snippet).build());
    }
    let said = sentence(first_of([&step.message, "the value passes here"]));
    let said = message(&cuts.clip(&said, limit::TEXT));
    let location = Location::builder().physical_location(place).message(said).build();
    Some(ThreadFlowLocation::builder().location(location).build())
}

fn fix(uri: &str, place: &Place, text: &str) -> Fix {
    let replacement = Replacement::builder().deleted_region(region(place)).inserted_content(content(text)).build();
    let change =
        ArtifactChange::builder().artifact_location(artifact(uri.to_owned())).replacements(vec![replacement]).build();
    Fix::builder().description(message("Replace the marked code.")).artifact_changes(vec![change]).build()
}

fn fingerprints(finding: &Finding) -> BTreeMap<String, String> {
    [("primaryLocationLineHash", &finding.line_hash), ("adderstoneIdentity/v1", &finding.identity)]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(key, value)| (key.to_owned(), value.clone()))
        .collect()
}

fn properties(report: &Report<'_>, kept: &Kept<'_>, rule: &RuleInfo) -> PropertyBag {
    let finding = kept.finding;
    let mut bag = BTreeMap::from([("confidence".to_owned(), json!(finding.confidence.name()))]);
    if kept.severity != rule.severity {
        bag.insert("security-severity".to_owned(), json!(grade::score(kept.severity)));
    }
    if let Some(secret) = &finding.secret {
        let shown = if report.options.show_secrets { &secret.value } else { &secret.redacted };
        bag.insert("secret".to_owned(), json!(shown));
    }
    if !finding.facts.is_empty() {
        let facts: BTreeMap<&str, &str> = finding.facts.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        bag.insert("facts".to_owned(), json!(facts));
    }
    PropertyBag::builder().additional_properties(bag).build()
}

// Places and texts.

fn physical_location(uri: String, place: &Place, excerpt: Option<&Excerpt>) -> PhysicalLocation {
    let mut region = region(place);
    region.snippet = excerpt.and_then(highlighted).map(content);
    let mut location = PhysicalLocation::builder().artifact_location(artifact(uri)).region(region).build();
    location.context_region = excerpt.and_then(|excerpt| context(place, excerpt));
    location
}

fn artifact(uri: String) -> ArtifactLocation {
    ArtifactLocation::builder().uri(uri).uri_base_id(ROOT).build()
}

/// Exact, end exclusive, in UTF-16 units. One line number below 1 would cost the whole file.
fn region(place: &Place) -> Region {
    let at = |position: Position| (position.line.max(1), position.column.max(1));
    let (start, end) = (at(place.start), at(place.end).max(at(place.start)));
    Region::builder().start_line(start.0).start_column(start.1).end_line(end.0).end_column(end.1).build()
}

fn highlighted(excerpt: &Excerpt) -> Option<&str> {
    excerpt.text.get(excerpt.highlight.range()).filter(|text| !text.is_empty())
}

/// The whole lines around a place, where the excerpt holds them all and more than the place itself.
fn context(place: &Place, excerpt: &Excerpt) -> Option<Region> {
    let last = excerpt.first_line + u32::try_from(excerpt.text.matches('\n').count()).ok()?;
    let covers = excerpt.first_line <= place.start.line && place.end.line <= last;
    let more = excerpt.highlight.len() < excerpt.text.len();
    (covers && more).then(|| {
        Region::builder().start_line(excerpt.first_line).end_line(last).snippet(content(&excerpt.text)).build()
    })
}

fn content(text: &str) -> ArtifactContent {
    ArtifactContent::builder().text(text).build()
}

fn message(text: &str) -> Message {
    Message::builder().text(text).build()
}

fn text(text: String) -> MultiformatMessageString {
    MultiformatMessageString::builder().text(text).build()
}

// Notifications.

/// The Outcome's notes and our own cuts, most telling first.
fn notes<'a>(report: &Report<'a>, mut cuts: Cuts) -> Vec<Cow<'a, Note>> {
    let mut notes: Vec<Cow<'_, Note>> = report.outcome.notes.iter().map(Cow::Borrowed).collect();
    notes.sort_by_key(|note| note.kind == NoteKind::ParseError);
    cuts.notes = notes.len().saturating_sub(limit::NOTES);
    notes.truncate(limit::NOTES);
    let own = |kind, message| Cow::Owned(Note { path: None, line: None, kind, message, remedy: None });
    notes.extend(cuts.said().into_iter().map(|message| own(NoteKind::Limit, message)));
    if report.outcome.failed && !notes.iter().any(|note| is_of_the_run(note.kind)) {
        notes.push(own(NoteKind::Run, "The scan failed, and its findings are not whole".to_owned()));
    }
    notes
}

const fn is_of_the_run(kind: NoteKind) -> bool {
    matches!(kind, NoteKind::Run | NoteKind::Rule)
}

/// A file that could not be read is no failure: with `false` GitHub would drop every result. A scan that cannot be
/// trusted is one: with `true` the alerts that it did not see would be closed as fixed.
fn invocation(report: &Report<'_>, notes: &[Cow<'_, Note>], kinds: &[NoteKind]) -> Invocation {
    let failed = report.outcome.failed;
    let told: Vec<Notification> = notes.iter().map(|note| notification(note, failed, kinds)).collect();
    let mut invocation = Invocation::builder().execution_successful(!failed).build();
    invocation.tool_execution_notifications = (!told.is_empty()).then_some(told);
    invocation
}

fn notification(note: &Note, failed: bool, kinds: &[NoteKind]) -> Notification {
    let index = kinds.iter().position(|kind| *kind == note.kind).and_then(|i| i64::try_from(i).ok());
    let mut descriptor = ReportingDescriptorReference::builder().id(note.kind.name()).build();
    descriptor.index = index;
    let level = match note.kind {
        kind if failed && is_of_the_run(kind) => "error",
        NoteKind::ParseError => "note",
        _ => "warning",
    };
    let mut notification =
        Notification::builder().message(message(&note_text(note))).level(json!(level)).descriptor(descriptor).build();
    notification.locations = note_location(note).map(|location| vec![location]);
    notification
}

/// Place, what happened, what to do: the page that shows it shows nothing else.
fn note_text(note: &Note) -> String {
    let place = match (&note.path, note.line) {
        (Some(path), Some(line)) => format!("{path}:{line}: "),
        (Some(path), None) => format!("{path}: "),
        _ => String::new(),
    };
    let remedy = note.remedy.as_deref().map(|remedy| format!(" {}", opening(remedy))).unwrap_or_default();
    format!("{}{remedy}", sentence(&format!("{place}{}", note.message)))
}

/// Where a note's file is, if it is one of the repository's.
fn note_location(note: &Note) -> Option<Location> {
    if is_of_the_run(note.kind) {
        return None;
    }
    let uri = uri::relative(note.path.as_deref()?)?;
    let mut place = PhysicalLocation::builder().artifact_location(artifact(uri)).build();
    place.region = note.line.filter(|line| *line > 0).map(|line| Region::builder().start_line(line).build());
    Some(Location::builder().physical_location(place).build())
}

/// What each sort of note is, and what it means for the findings.
fn notification_descriptor(kind: NoteKind) -> ReportingDescriptor {
    let (short, full) = match kind {
        NoteKind::Unreadable => ("A file could not be read.", "Nothing was looked for in it."),
        NoteKind::ParseError => (
            "A file did not wholly parse.",
            "Patterns may miss what stands in the part; secrets are looked for in all of it.",
        ),
        NoteKind::Cut => ("Something was looked at only in part.", "It is larger or deeper than the limit."),
        NoteKind::Distrusted => (
            "A syntax tree cannot be trusted.",
            "The parser is known to misread what this file holds; findings in it may be wrong or missing.",
        ),
        NoteKind::Rule => ("A rule cannot run.", "All other rules ran."),
        NoteKind::Limit => ("A limit of the report's format was obeyed.", "What was cut is in the other formats."),
        NoteKind::Run => ("The run differs from what was asked.", "The message says in what."),
    };
    let level: Value = json!(if kind == NoteKind::ParseError { "note" } else { "warning" });
    let whole = || text(format!("{short} {full}"));
    ReportingDescriptor::builder()
        .id(kind.name())
        .short_description(text(short.to_owned()))
        .full_description(whole())
        .help(whole())
        .default_configuration(ReportingConfiguration::builder().level(level).build())
        .build()
}
