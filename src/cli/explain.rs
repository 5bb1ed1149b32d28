//! `adderstone explain RULE`: what a rule finds, why it matters, how to mend it.

use std::io::{self, Write};

use anyhow::bail;

use super::exit::Exit;
use super::output;
use super::sources::Sources;
use crate::rules::{RuleInfo, Selection};

/// Explain a rule: what it finds, why it matters, how to mend it
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The rule's id, as a finding gives it
    #[arg(value_name = "RULE")]
    rule: String,
    #[command(flatten)]
    sources: Sources,
}

/// Prints the explanation.
pub fn run(args: &Args) -> anyhow::Result<Exit> {
    let engine = args.sources.engine(&Selection::default())?;
    let Some(rule) = engine.rules().into_iter().find(|rule| *rule.id == *args.rule) else {
        bail!("there is no rule {}; `adderstone rules list` names them all", args.rule);
    };
    output::with(None, |out| explain(&rule, out))?;
    Ok(Exit::Clean)
}

fn explain(rule: &RuleInfo, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}\n{}\n", rule.id, rule.title)?;
    let cwe: Vec<String> = rule.cwe.iter().map(|number| format!("CWE-{number}")).collect();
    let facts = [
        ("severity", rule.severity.name().to_owned()),
        ("confidence", rule.confidence.name().to_owned()),
        ("languages", rule.languages.join(", ")),
        ("weakness", cwe.join(", ")),
        ("OWASP", rule.owasp.join(", ")),
    ];
    for (name, value) in facts.iter().filter(|(_, value)| !value.is_empty()) {
        writeln!(out, "{name:<11} {value}")?;
    }
    writeln!(out, "\n{}", rule.message.trim_end())?;
    if !rule.help.is_empty() {
        writeln!(out, "\n{}", rule.help.trim_end())?;
    }
    for (nth, link) in rule.references.iter().enumerate() {
        writeln!(out, "{}{link}", if nth == 0 { "\n" } else { "" })?;
    }
    Ok(())
}
