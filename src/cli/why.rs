//! `adderstone why FILE:LINE [RULE]`: what became of everything that rules saw on a line, and what decided.

use std::io::{self, Write};
use std::path::PathBuf;

use anyhow::{anyhow, bail};

use super::exit::Exit;
use super::output;
use super::sources::Sources;
use crate::discover::Target;
use crate::finding::Decision;
use crate::rules::Selection;
use crate::scan::{self, Explanation, explain};

/// Tell why a line is or is not reported: which rules saw something there, and what decided
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The file and the line
    #[arg(value_name = "FILE:LINE", value_parser = place)]
    place: (PathBuf, u32),
    /// Only this rule; why it did not look at the file is told as well
    #[arg(value_name = "RULE")]
    rule: Option<String>,
    /// Disregard what the file says about being scanned
    #[arg(long)]
    isolated: bool,
    #[command(flatten)]
    sources: Sources,
}

/// Scans the one file and tells what was decided about the line. Reported or not, the answer is one.
pub fn run(args: &Args) -> anyhow::Result<Exit> {
    let (path, line) = args.place.clone();
    let target = Target::Path(path.clone());
    let engine = args.sources.engine_for(&Selection::default(), std::slice::from_ref(&target), args.isolated)?;
    if let Some(rule) = &args.rule
        && !engine.ids().iter().any(|id| **id == **rule)
    {
        bail!("there is no rule {rule}; `adderstone rules list` names them all");
    }
    let options = scan::Options { isolated: args.isolated, ..scan::Options::default() };
    let explanation = explain(&engine, target, &[Target::Path(PathBuf::from("."))], line, args.rule.clone(), &options)
        .map_err(|why| anyhow!("cannot tell anything of {}: {why}", path.display()))?;
    output::with(None, |out| write(&explanation, line, args.rule.as_deref(), out))?;
    Ok(Exit::Clean)
}

fn write(explanation: &Explanation, line: u32, rule: Option<&str>, out: &mut dyn Write) -> io::Result<()> {
    let mut groups: Vec<Vec<&Decision>> = Vec::new();
    for decision in &explanation.decisions {
        let same = |group: &&mut Vec<&Decision>| group[0].rule == decision.rule && touches(group[0], decision);
        match groups.iter_mut().find(same) {
            Some(group) => group.push(decision),
            None => groups.push(vec![decision]),
        }
    }
    if groups.is_empty() {
        let who = rule.unwrap_or("no rule");
        let what = if rule.is_some() { "saw nothing" } else { "saw anything" };
        writeln!(out, "{}:{line}: {who} {what} here", explanation.path)?;
    }
    for (nth, group) in groups.iter().enumerate() {
        let outcome = if group.iter().any(|it| it.dropped) { "not reported" } else { "reported" };
        let gap = if nth == 0 { "" } else { "\n" };
        writeln!(out, "{gap}{}:{line}: {} is {outcome}", explanation.path, group[0].rule)?;
        for decision in group {
            writeln!(out, "  {}", decision.why)?;
        }
    }
    Ok(())
}

fn touches(one: &Decision, other: &Decision) -> bool {
    match (one.span, other.span) {
        (Some(a), Some(b)) => a.start < b.end && b.start < a.end,
        _ => true,
    }
}

/// `FILE:LINE`.
fn place(text: &str) -> Result<(PathBuf, u32), String> {
    let wanted = || "a file, a colon and a line, such as app/models/user.rb:12".to_owned();
    let (path, line) = text.rsplit_once(':').ok_or_else(wanted)?;
    let line = line.parse().ok().filter(|&line| line > 0 && !path.is_empty()).ok_or_else(wanted)?;
    Ok((path.into(), line))
}
