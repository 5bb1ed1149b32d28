//! `adderstone rules check`: what is wrong with rule files, each fault in a code frame, and what makes rules slow.

use std::io::{self, Write};

use anyhow::bail;

use super::exit::Exit;
use super::output::{self, Color};
use super::sources::Named;
use crate::engine::Engine;
use crate::report;
use crate::rules::{RuleFault, Selection};

/// Tell what is wrong with rules, and which ones no word of a file can rule out
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    named: Named,
    /// When to use colour
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    color: Color,
}

/// Does what was asked.
pub fn run(args: &Args) -> anyhow::Result<Exit> {
    let mut files = args.named.files()?;
    // Those of the binary are believed to be sound, except here.
    files.iter_mut().for_each(|file| file.embedded = false);
    let engine = Engine::compile(&files, &Selection::default());
    if engine.rules().is_empty() && engine.faults().is_empty() && engine.refused().is_empty() {
        bail!("there is no rule there to check");
    }
    output::with(None, |out| write(&engine, args.color.on(None), out))?;
    Ok(if engine.faults().is_empty() && engine.refused().is_empty() { Exit::Clean } else { Exit::Findings })
}

fn write(engine: &Engine, color: bool, out: &mut dyn Write) -> io::Result<()> {
    let mut faults: Vec<&RuleFault> = engine.faults().iter().chain(engine.refused()).collect();
    faults.sort_by(|a, b| (&a.path, a.span).cmp(&(&b.path, b.span)));
    for fault in &faults {
        writeln!(out, "{}\n", report::fault_frame(fault, color, output::width()))?;
    }
    let mut unanchored: Vec<&str> = engine.unanchored().map(|id| &**id).collect();
    unanchored.dedup();
    if !unanchored.is_empty() {
        writeln!(out, "These rules have no word that a file must hold to match: for each, all files are parsed.")?;
        for id in &unanchored {
            writeln!(out, "  {id}")?;
        }
        writeln!(out)?;
    }
    let (rules, faults, unanchored) = (engine.rules().len(), faults.len(), unanchored.len());
    writeln!(out, "rules that run: {rules}, faults: {faults}, rules without an anchor: {unanchored}")
}
