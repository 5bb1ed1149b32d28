//! Workflow commands, for annotations without an upload: GitHub reads them from a step's output.

use std::io;

use super::grade;
use super::prose::{opening, sentence};
use super::view::Report;
use crate::finding::{Finding, Note, NoteKind, Severity};

/// Writes a command a finding, most severe first (a step shows ten of each level), then one a note.
pub fn write(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let mut findings: Vec<(Severity, &Finding)> =
        report.outcome.findings.iter().map(|finding| (report.weighed(finding), finding)).collect();
    findings.sort_by_key(|(severity, _)| std::cmp::Reverse(*severity));
    for (severity, finding) in findings {
        let title = report.rule(&finding.rule).map_or(&*finding.rule, |rule| &rule.title);
        let command = command(grade::level(severity));
        let (place, title) = (place(finding), property(title));
        writeln!(out, "::{command} {place},title={title}::{}", data(&said(finding)))?;
    }
    if !report.options.quiet {
        for note in &report.outcome.notes {
            writeln!(out, "{}", of_note(note))?;
        }
    }
    Ok(())
}

fn command(level: &str) -> &str {
    if level == "note" { "notice" } else { level }
}

fn said(finding: &Finding) -> String {
    format!("{} [{}]", sentence(&finding.message), finding.rule)
}

/// Columns go with one line only: GitHub refuses them on more.
fn place(finding: &Finding) -> String {
    let (start, end) = (finding.place.start, finding.place.end);
    let lines = format!("file={},line={},endLine={}", property(&finding.place.path), start.line, end.line);
    if start.line == end.line { format!("{lines},col={},endColumn={}", start.column, end.column) } else { lines }
}

fn of_note(note: &Note) -> String {
    let command = if note.kind == NoteKind::ParseError { "notice" } else { "warning" };
    let file = note.path.as_deref().map(|path| format!(" file={}", property(path))).unwrap_or_default();
    let line = note.line.filter(|_| note.path.is_some()).map(|line| format!(",line={line}")).unwrap_or_default();
    let remedy = note.remedy.as_deref().map(|remedy| format!(" {}", opening(remedy))).unwrap_or_default();
    format!("::{command}{file}{line}::{}", data(&format!("{}{remedy}", sentence(&note.message))))
}

/// Text behind the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property's value.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
