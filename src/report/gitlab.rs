//! GitLab's code quality report: shown in merge requests, told apart by fingerprint.

use std::io;

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::prose::sentence;
use super::view::Report;
use crate::finding::Severity;

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'static str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
    end: u32,
}

/// Writes one array with an object a finding.
pub fn write(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let mut seen: FxHashMap<&str, u32> = FxHashMap::default();
    let findings = report.outcome.findings.iter();
    let issues: Vec<Issue<'_>> = findings
        .map(|finding| {
            let nth = seen.entry(&finding.identity).or_default();
            *nth += 1;
            Issue {
                description: sentence(&finding.message),
                check_name: &finding.rule,
                fingerprint: fingerprint(&finding.identity, *nth),
                severity: severity(report.weighed(finding)),
                location: Location {
                    path: &finding.place.path,
                    lines: Lines { begin: finding.place.start.line, end: finding.place.end.line },
                },
            }
        })
        .collect();
    serde_json::to_writer_pretty(&mut *out, &issues)?;
    out.write_all(b"\n")
}

/// GitLab drops what has a fingerprint that it has seen; one secret at two places has one identity.
fn fingerprint(identity: &str, nth: u32) -> String {
    if nth == 1 { identity.to_owned() } else { format!("{identity}.{nth}") }
}

const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical => "blocker",
        Severity::High => "critical",
        Severity::Medium => "major",
        Severity::Low => "minor",
    }
}
