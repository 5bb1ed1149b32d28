//! One versioned JSON document: findings, notes, counts. Readers check `version`; fields are only ever added to it.

use std::collections::BTreeMap;
use std::io;

use serde::Serialize;

use super::record::{FindingRecord, NoteRecord};
use super::view::Report;
use crate::finding::Stats;

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    tool: Tool,
    findings: Vec<FindingRecord<'a>>,
    notes: Vec<NoteRecord<'a>>,
    hidden: usize,
    suppressed: usize,
    stats: StatsRecord<'a>,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct StatsRecord<'a> {
    files: usize,
    bytes: u64,
    skipped: BTreeMap<&'static str, usize>,
    third_party: &'a BTreeMap<String, usize>,
    /// Only where `--stats` asks: it differs with the machine and the prefilter, and a report should not.
    #[serde(flatten)]
    cost: Option<Cost>,
}

#[derive(Serialize)]
struct Cost {
    parsed_files: usize,
    parsed_bytes: u64,
    cpu_seconds: BTreeMap<&'static str, f64>,
}

/// Writes the whole document, indented.
pub fn write(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let outcome = report.outcome;
    let document = Document {
        version: VERSION,
        tool: Tool { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") },
        findings: outcome.findings.iter().map(|f| FindingRecord::new(f, report)).collect(),
        notes: outcome.notes.iter().map(NoteRecord::from).collect(),
        hidden: outcome.hidden,
        suppressed: outcome.suppressed,
        stats: StatsRecord::new(&outcome.stats, report.options.stats),
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    out.write_all(b"\n")
}

impl<'a> StatsRecord<'a> {
    fn new(stats: &'a Stats, with_cost: bool) -> Self {
        Self {
            files: stats.files,
            bytes: stats.bytes,
            skipped: stats.skipped.iter().map(|(reason, count)| (reason.name(), *count)).collect(),
            third_party: &stats.third_party,
            cost: with_cost.then(|| Cost {
                parsed_files: stats.parsed_files,
                parsed_bytes: stats.parsed_bytes,
                cpu_seconds: stats.times.rows().into_iter().map(|(stage, time)| (stage, time.as_secs_f64())).collect(),
            }),
        }
    }
}
