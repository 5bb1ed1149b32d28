//! For people: a code frame a finding, then notes, then one line that sums up.
//!
//! Scanned text is hostile: control characters never reach the terminal, secrets come redacted from the excerpt.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use anstyle::{AnsiColor, Style};

use super::terminal::{plain, plain_lines};
use super::view::Report;
use crate::finding::{Confidence, Finding, Note, Severity, Stats};

/// Notes that say the same are named one by one up to here.
const NAMED: usize = 5;

/// Writes the frames and the epilogue.
pub fn write(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let renderer = if report.options.color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(report.options.width);
    for finding in &report.outcome.findings {
        writeln!(out, "{}\n", frame(&renderer, finding, report))?;
    }
    if report.options.quiet { Ok(()) } else { epilogue(report, out) }
}

/// Notes, counts and the summary: what remains to be said to a person when the findings went elsewhere.
///
/// # Errors
/// When `out` does not take it.
pub fn epilogue(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    notes(report, out)?;
    if report.options.stats {
        stats(&report.outcome.stats, out)?;
    }
    writeln!(out, "{}", summary(report))
}

fn frame(renderer: &Renderer, finding: &Finding, report: &Report<'_>) -> String {
    let level = level(finding.severity).with_name(finding.severity.name());
    let title = level.primary_title(plain(&finding.message)).id(finding.rule.to_string());
    let excerpt = &finding.excerpt;
    let text = plain_lines(&excerpt.text);
    let path = plain(&finding.place.path);
    let snippet = Snippet::source(text)
        .line_start(excerpt.first_line as usize)
        .fold(false)
        .annotation(AnnotationKind::Primary.span(excerpt.highlight.range()));
    let mut group: Group<'_> = if is_cut(finding) {
        let (line, column) = (finding.place.start.line as usize, finding.place.start.column as usize);
        title.element(Origin::path(path).line(line).char_column(column)).element(snippet)
    } else {
        title.element(snippet.path(path))
    };
    for line in remarks(finding, report) {
        group = group.element(Level::NOTE.message(line));
    }
    group = group.element(Level::HELP.message(format!("adderstone explain {}", finding.rule)));
    renderer.render(&[group])
}

/// Whether the excerpt starts within a line, so that a frame would count the wrong column.
fn is_cut(finding: &Finding) -> bool {
    let excerpt = &finding.excerpt;
    let before = excerpt.text.get(..excerpt.highlight.start as usize).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    line.encode_utf16().count() + 1 != finding.place.start.column as usize
}

/// What the frame does not show: the way of the data, other places, a replacement, the secret where asked for.
fn remarks(finding: &Finding, report: &Report<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for (nth, step) in finding.trace.iter().enumerate() {
        let place = &step.place;
        lines.push(plain(&format!("{}. {}:{}: {}", nth + 1, place.path, place.start.line, step.message)));
    }
    for related in &finding.related {
        lines.push(plain(&format!("{}:{}: {}", related.place.path, related.place.start.line, related.message)));
    }
    if let Some(fix) = &finding.fix {
        lines.push(plain(&format!("write `{fix}` instead")));
    }
    if let (true, Some(secret)) = (report.options.show_secrets, &finding.secret) {
        lines.push(plain(&format!("the secret is {}", secret.value)));
    }
    if finding.confidence == Confidence::Low {
        lines.push("of low confidence: look whether it is so".to_owned());
    }
    lines
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Critical | Severity::High => Level::ERROR,
        Severity::Medium => Level::WARNING,
        Severity::Low => Level::NOTE,
    }
}

/// Notes that say the same together, the first few paths of each by name.
fn notes(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let mut alike: BTreeMap<(&str, Option<&str>), Vec<&Note>> = BTreeMap::new();
    for note in &report.outcome.notes {
        alike.entry((&note.message, note.remedy.as_deref())).or_default().push(note);
    }
    let style = if report.options.color { AnsiColor::Yellow.on_default().bold() } else { Style::new() };
    for ((message, remedy), notes) in alike {
        writeln!(out, "{style}note{style:#}: {}", plain(message))?;
        for note in notes.iter().filter(|note| note.path.is_some()).take(NAMED) {
            writeln!(out, "  {}", plain(&place(note)))?;
        }
        if notes.len() > NAMED {
            writeln!(out, "  and {} more", notes.len() - NAMED)?;
        }
        if let Some(remedy) = remedy {
            writeln!(out, "  {}", plain(remedy))?;
        }
    }
    if !report.outcome.notes.is_empty() {
        writeln!(out)?;
    }
    Ok(())
}

fn place(note: &Note) -> String {
    let path = note.path.as_deref().unwrap_or_default();
    note.line.map_or_else(|| path.to_owned(), |line| format!("{path}:{line}"))
}

fn stats(stats: &Stats, out: &mut dyn io::Write) -> io::Result<()> {
    let share = tenths(stats.parsed_bytes * 1_000 / stats.bytes.max(1));
    writeln!(out, "read         {}, {}", count(stats.files, "file", "files"), bytes(stats.bytes))?;
    writeln!(
        out,
        "parsed       {}, {} ({share} %)",
        count(stats.parsed_files, "file", "files"),
        bytes(stats.parsed_bytes)
    )?;
    for (reason, number) in &stats.skipped {
        writeln!(out, "skipped      {} {}", count(*number, "file", "files"), reason.name())?;
    }
    for (tree, number) in &stats.third_party {
        writeln!(out, "third-party  {} in {}", count(*number, "file", "files"), plain(tree))?;
    }
    for (stage, time) in stats.times.rows() {
        writeln!(out, "{stage:<12} {:.3} s of CPU", time.as_secs_f64())?;
    }
    writeln!(out)
}

/// `3 findings (1 critical, 2 high) in 120 files; 4 hidden below --confidence medium`
fn summary(report: &Report<'_>) -> String {
    let outcome = report.outcome;
    let files = count(outcome.stats.files, "file", "files");
    let mut line = if outcome.findings.is_empty() {
        format!("nothing found in {files}")
    } else {
        format!(
            "{} ({}) in {files}",
            count(outcome.findings.len(), "finding", "findings"),
            by_severity(&outcome.findings)
        )
    };
    if outcome.hidden > 0 {
        let _ = write!(line, "; {} hidden below {}", outcome.hidden, thresholds(report));
    }
    if outcome.suppressed > 0 {
        let _ = write!(line, "; {} suppressed", outcome.suppressed);
    }
    if outcome.failed {
        line.push_str("; not everything could be scanned");
    }
    line
}

fn by_severity(findings: &[Finding]) -> String {
    let severities = [Severity::Critical, Severity::High, Severity::Medium, Severity::Low];
    let counts = severities.map(|severity| (findings.iter().filter(|it| it.severity == severity).count(), severity));
    let named: Vec<String> =
        counts.iter().filter(|(n, _)| *n > 0).map(|(n, severity)| format!("{n} {}", severity.name())).collect();
    named.join(", ")
}

fn thresholds(report: &Report<'_>) -> String {
    let severity =
        (report.options.severity > Severity::Low).then(|| format!("--severity {}", report.options.severity.name()));
    let confidence = (report.options.confidence > Confidence::Low)
        .then(|| format!("--confidence {}", report.options.confidence.name()));
    severity.into_iter().chain(confidence).collect::<Vec<_>>().join(" or ")
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

fn bytes(number: u64) -> String {
    match number {
        0..1_000 => format!("{number} B"),
        1_000..1_000_000 => format!("{} kB", tenths(number / 100)),
        1_000_000..1_000_000_000 => format!("{} MB", tenths(number / 100_000)),
        _ => format!("{} GB", tenths(number / 100_000_000)),
    }
}

fn tenths(number: u64) -> String {
    format!("{}.{}", number / 10, number % 10)
}
