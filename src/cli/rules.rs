//! `adderstone rules list|show|check|test`: what rules there are, a rule file as it is written, their faults, their proof.

use anyhow::bail;

use super::exit::Exit;
use super::sources::Sources;
use super::{check, output, test};
use crate::rules::Selection;

/// Look at the rules
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Every rule: its id, severity, confidence and title
    List(Sources),
    /// The file that a rule is written in
    Show {
        /// The rule's id
        #[arg(value_name = "ID")]
        id: String,
        #[command(flatten)]
        sources: Sources,
    },
    Check(check::Args),
    Test(test::Args),
}

/// Does what was asked.
pub fn run(args: &Args) -> anyhow::Result<Exit> {
    match &args.command {
        Command::List(sources) => list(sources),
        Command::Show { id, sources } => show(id, sources),
        Command::Check(args) => check::run(args),
        Command::Test(args) => test::run(args),
    }
}

fn list(sources: &Sources) -> anyhow::Result<Exit> {
    let engine = sources.engine(&Selection::default())?;
    let rules = engine.rules();
    let width = rules.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    output::with(None, |out| {
        for rule in &rules {
            let (severity, confidence) = (rule.severity.name(), rule.confidence.name());
            writeln!(out, "{:<width$}  {severity:<8}  {confidence:<6}  {}", rule.id, rule.title)?;
        }
        Ok(())
    })?;
    Ok(Exit::Clean)
}

fn show(id: &str, sources: &Sources) -> anyhow::Result<Exit> {
    let files = sources.files()?;
    let Some(file) = files.iter().find(|file| defines(&file.text, id)) else {
        bail!("there is no rule {id}; `adderstone rules list` names them all");
    };
    output::with(None, |out| write!(out, "# {}\n{}", file.path, file.text))?;
    Ok(Exit::Clean)
}

/// Whether a rule file of either schema has a line that gives a rule this id.
fn defines(text: &str, id: &str) -> bool {
    text.lines().any(|line| {
        let rest = line.trim_start().trim_start_matches("- ").strip_prefix("id").map(str::trim_start);
        rest.and_then(|rest| rest.strip_prefix([':', '='])).is_some_and(|value| {
            let value = value.split_once(" #").map_or(value, |(value, _)| value);
            value.trim().trim_matches(['"', '\'']) == id
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_an_id_in_either_schema() {
        assert!(defines("rules:\n  - id: a-b # first\n", "a-b"));
        assert!(defines("[[rules]]\nid = \"a-b\"\n", "a-b"));
        assert!(!defines("rules:\n  - id: a-b-c\n", "a-b"));
        assert!(!defines("identity: a-b\n", "a-b"));
    }
}
