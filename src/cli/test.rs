//! `adderstone rules test`: proves rules against the annotated code beside them.

use std::io::{self, Write};

use anyhow::bail;
use clap::ValueEnum;
use serde::Serialize;

use super::exit::Exit;
use super::output;
use super::sources::Named;
use crate::rules::RuleFile;
use crate::verify::{Generated, Mutation, RuleResult, generated, mutate, pattern_rules, text_rules};

/// Prove rules against the annotated code beside them
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    named: Named,
    /// How to write the result
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Drop each operator of each pattern rule in turn, and tell of those that no sample needs
    #[arg(long)]
    mutate: bool,
    /// Make this many texts from the regex of each text rule, and tell of the rules that do not find them
    #[arg(long, value_name = "N")]
    generate: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A line a mismatch, then how many rules passed and failed
    Text,
    /// One document: rule, file, missing lines, extra lines, surviving mutants
    Json,
}

/// Does what was asked.
pub fn run(args: &Args) -> anyhow::Result<Exit> {
    let files = args.named.files()?;
    if let Some(count) = args.generate {
        return generate(&generated(&files, count));
    }
    let results = results(&files);
    let failed = results.iter().filter(|result| result.departs()).count();
    if results.is_empty() {
        bail!("there is no rule there to test");
    }
    let mutation = args.mutate.then(|| mutate(&files));
    output::with(None, |out| match args.format {
        Format::Text => text(out, &results, failed, mutation.as_ref()),
        Format::Json => json(out, &results, failed, mutation.as_ref()),
    })?;
    let survived = mutation.is_some_and(|mutation| !mutation.survivors.is_empty());
    Ok(if failed > 0 || survived { Exit::Findings } else { Exit::Clean })
}

/// A rule that finds less of its own texts than this share, in percent, is told of.
const SHARE: usize = 97;

fn generate(rules: &[Generated]) -> anyhow::Result<Exit> {
    let (made, found) = rules.iter().fold((0, 0), |(made, found), it| (made + it.made, found + it.found));
    let short = |it: &&Generated| it.made == 0 || it.found * 100 < it.made * SHARE;
    output::with(None, |out| {
        for it in rules.iter().filter(short) {
            writeln!(out, "{}: {}: {} of {} found, {} by itself", it.file, it.rule, it.found, it.made, it.own)?;
        }
        writeln!(out, "{} rules, {made} texts made, {found} found", rules.len())
    })?;
    Ok(if found * 100 < made * SHARE { Exit::Findings } else { Exit::Clean })
}

/// Both halves: pattern rules, then text rules.
fn results(files: &[RuleFile]) -> Vec<RuleResult> {
    let (mut results, _) = pattern_rules(files);
    results.extend(text_rules(files).0);
    results
}

fn text(out: &mut dyn Write, results: &[RuleResult], failed: usize, mutation: Option<&Mutation>) -> io::Result<()> {
    for result in results.iter().filter(|result| !result.passed()) {
        let RuleResult { rule, file, missing, extra, problems, tested } = result;
        if !tested {
            writeln!(out, "{file}: {rule}: no sample stands beside it")?;
        }
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
    if let Some(Mutation { mutants, survivors }) = mutation {
        for survivor in survivors {
            writeln!(out, "{survivor}")?;
        }
        writeln!(out, "{mutants} mutants, {} survived", survivors.len())?;
    }
    let passed = results.iter().filter(|result| result.passed()).count();
    writeln!(out, "{passed} passed, {failed} failed")
}

#[derive(Serialize)]
struct Document<'r> {
    passed: usize,
    failed: usize,
    rules: Vec<Row<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mutants: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    survivors: Option<Vec<SurvivorRow<'r>>>,
}

#[derive(Serialize)]
struct SurvivorRow<'r> {
    rule: &'r str,
    file: &'r str,
    line: u32,
    operator: &'r str,
}

#[derive(Serialize)]
struct Row<'r> {
    rule: &'r str,
    file: &'r str,
    passed: bool,
    tested: bool,
    missing: Vec<Line<'r>>,
    extra: Vec<Line<'r>>,
    problems: &'r [String],
}

#[derive(Serialize)]
struct Line<'r> {
    file: &'r str,
    line: u32,
}

fn json<'r>(
    out: &mut dyn Write,
    results: &'r [RuleResult],
    failed: usize,
    mutation: Option<&'r Mutation>,
) -> io::Result<()> {
    let rules = results.iter().map(|result| Row {
        rule: &result.rule,
        file: &result.file,
        passed: result.passed(),
        tested: result.tested,
        missing: result.missing.iter().map(|(file, line)| Line { file, line: *line }).collect(),
        extra: result.extra.iter().map(|(file, line)| Line { file, line: *line }).collect(),
        problems: &result.problems,
    });
    let survivors = |it: &'r Mutation| {
        let rows = it.survivors.iter();
        rows.map(|s| SurvivorRow { rule: &s.rule, file: &s.file, line: s.line, operator: s.operator }).collect()
    };
    let document = Document {
        passed: results.iter().filter(|result| result.passed()).count(),
        failed,
        rules: rules.collect(),
        mutants: mutation.map(|it| it.mutants),
        survivors: mutation.map(survivors),
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}
