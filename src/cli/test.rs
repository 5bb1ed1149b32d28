//! `adderstone rules test`: proves rules against the annotated code beside them.

use std::io::{self, Write};
use std::path::PathBuf;

use anyhow::{Context as _, bail};
use clap::ValueEnum;
use serde::Serialize;

use super::exit::Exit;
use super::output;
use crate::rules::RuleFile;
use crate::verify::{RuleResult, pattern_rules};

/// Prove rules against the annotated code beside them
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Directories of rules; the embedded ones when none is named
    #[arg(value_name = "DIR")]
    dirs: Vec<PathBuf>,
    /// How to write the result
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A line a mismatch, then how many rules passed and failed
    Text,
    /// One document: rule, file, missing lines, extra lines
    Json,
}

/// Does what was asked.
pub fn run(args: &Args) -> anyhow::Result<Exit> {
    let results = results(&files(args)?);
    let failed = results.iter().filter(|result| !result.passed()).count();
    if results.is_empty() {
        bail!("there is no rule there to test");
    }
    output::with(None, |out| match args.format {
        Format::Text => text(out, &results, failed),
        Format::Json => json(out, &results, failed),
    })?;
    Ok(if failed == 0 { Exit::Clean } else { Exit::Findings })
}

fn files(args: &Args) -> anyhow::Result<Vec<RuleFile>> {
    if args.dirs.is_empty() {
        return Ok(RuleFile::embedded());
    }
    let mut files = Vec::new();
    for dir in &args.dirs {
        files.extend(RuleFile::read_all(dir).with_context(|| format!("cannot read the rules of {}", dir.display()))?);
    }
    Ok(files)
}

/// Both halves: pattern rules, then text rules.
fn results(files: &[RuleFile]) -> Vec<RuleResult> {
    let (results, _) = pattern_rules(files);
    results
}

fn text(out: &mut dyn Write, results: &[RuleResult], failed: usize) -> io::Result<()> {
    for result in results.iter().filter(|result| !result.passed()) {
        let RuleResult { rule, file, missing, extra, problems } = result;
        for (sample, line) in missing {
            writeln!(out, "{sample}:{line}: {rule} should find this line")?;
        }
        for (sample, line) in extra {
            writeln!(out, "{sample}:{line}: {rule} should not find this line")?;
        }
        for problem in problems {
            writeln!(out, "{file}: {rule}: {problem}")?;
        }
    }
    writeln!(out, "{} passed, {failed} failed", results.len() - failed)
}

#[derive(Serialize)]
struct Document<'r> {
    passed: usize,
    failed: usize,
    rules: Vec<Row<'r>>,
}

#[derive(Serialize)]
struct Row<'r> {
    rule: &'r str,
    file: &'r str,
    passed: bool,
    missing: Vec<Line<'r>>,
    extra: Vec<Line<'r>>,
    problems: &'r [String],
}

#[derive(Serialize)]
struct Line<'r> {
    file: &'r str,
    line: u32,
}

fn json(out: &mut dyn Write, results: &[RuleResult], failed: usize) -> io::Result<()> {
    let rules = results.iter().map(|result| Row {
        rule: &result.rule,
        file: &result.file,
        passed: result.passed(),
        missing: result.missing.iter().map(|(file, line)| Line { file, line: *line }).collect(),
        extra: result.extra.iter().map(|(file, line)| Line { file, line: *line }).collect(),
        problems: &result.problems,
    });
    let document = Document { passed: results.len() - failed, failed, rules: rules.collect() };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}
