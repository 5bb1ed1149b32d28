//! One finding a line, for streams and line tools. Notes and counts are in the other formats.

use std::io;

use super::record::FindingRecord;
use super::view::Report;

/// Writes each finding as a JSON object on a line of its own.
pub fn write(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    for finding in &report.outcome.findings {
        serde_json::to_writer(&mut *out, &FindingRecord::new(finding, report))?;
        out.write_all(b"\n")?;
    }
    Ok(())
}
