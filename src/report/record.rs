//! A finding and a note as our JSON formats write them: their own structs, so that `Finding` can change freely.

use serde::Serialize;

use super::view::Report;
use crate::finding::{Finding, Note, Place};
use crate::source::Position;

/// A finding. Lines and columns are 1-based; columns count UTF-16 units.
#[derive(Debug, Serialize)]
pub struct FindingRecord<'a> {
    rule: &'a str,
    title: &'a str,
    severity: &'static str,
    confidence: &'static str,
    message: &'a str,
    #[serde(flatten)]
    place: PlaceRecord<'a>,
    cwe: &'a [u32],
    excerpt: ExcerptRecord<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    secret: Option<SecretRecord<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<RelatedRecord<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    trace: Vec<StepRecord<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<&'a str>,
    #[serde(skip_serializing_if = "serde_json::Map::is_empty")]
    facts: serde_json::Map<String, serde_json::Value>,
    identity: &'a str,
    line_hash: &'a str,
}

#[derive(Debug, Serialize)]
struct PlaceRecord<'a> {
    path: &'a str,
    start: PositionRecord,
    end: PositionRecord,
}

#[derive(Debug, Serialize)]
struct PositionRecord {
    line: u32,
    column: u32,
}

#[derive(Debug, Serialize)]
struct ExcerptRecord<'a> {
    first_line: u32,
    text: &'a str,
}

#[derive(Debug, Serialize)]
struct SecretRecord<'a> {
    redacted: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct RelatedRecord<'a> {
    #[serde(flatten)]
    place: PlaceRecord<'a>,
    message: &'a str,
}

#[derive(Debug, Serialize)]
struct StepRecord<'a> {
    #[serde(flatten)]
    place: PlaceRecord<'a>,
    message: &'a str,
    snippet: &'a str,
}

/// A note.
#[derive(Debug, Serialize)]
pub struct NoteRecord<'a> {
    kind: &'static str,
    path: Option<&'a str>,
    line: Option<u32>,
    message: &'a str,
    remedy: Option<&'a str>,
}

impl<'a> FindingRecord<'a> {
    /// The finding as `report` may show it: a secret's value only where the user asked.
    pub fn new(finding: &'a Finding, report: &Report<'a>) -> Self {
        let rule = report.rule(&finding.rule);
        let secret = finding.secret.as_ref().map(|secret| SecretRecord {
            redacted: &secret.redacted,
            value: report.options.show_secrets.then_some(secret.value.as_str()),
        });
        Self {
            rule: &finding.rule,
            title: rule.map_or("", |rule| &rule.title),
            severity: finding.severity.name(),
            confidence: finding.confidence.name(),
            message: &finding.message,
            place: PlaceRecord::new(&finding.place),
            cwe: rule.map_or(&[], |rule| &rule.cwe),
            excerpt: ExcerptRecord { first_line: finding.excerpt.first_line, text: &finding.excerpt.text },
            secret,
            related: finding
                .related
                .iter()
                .map(|r| RelatedRecord { place: PlaceRecord::new(&r.place), message: &r.message })
                .collect(),
            trace: finding
                .trace
                .iter()
                .map(|s| StepRecord { place: PlaceRecord::new(&s.place), message: &s.message, snippet: &s.snippet })
                .collect(),
            fix: finding.fix.as_deref(),
            facts: finding.facts.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect(),
            identity: &finding.identity,
            line_hash: &finding.line_hash,
        }
    }
}

impl<'a> PlaceRecord<'a> {
    fn new(place: &'a Place) -> Self {
        Self { path: &place.path, start: place.start.into(), end: place.end.into() }
    }
}

impl From<Position> for PositionRecord {
    fn from(at: Position) -> Self {
        Self { line: at.line, column: at.column }
    }
}

impl<'a> From<&'a Note> for NoteRecord<'a> {
    fn from(note: &'a Note) -> Self {
        Self {
            kind: note.kind.name(),
            path: note.path.as_deref(),
            line: note.line,
            message: &note.message,
            remedy: note.remedy.as_deref(),
        }
    }
}
