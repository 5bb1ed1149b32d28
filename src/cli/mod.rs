//! The command line: one file a command. The only place that prints, exits or reads the environment.

mod check;
mod exit;
mod explain;
mod output;
mod repository;
mod rules;
mod scan;
mod sources;
mod test;
mod why;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Finds secrets and insecure patterns in Ruby and Python repositories
#[derive(Debug, Parser)]
#[command(version, about, arg_required_else_help = true, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Scan(Box<scan::Args>),
    Rules(rules::Args),
    Explain(explain::Args),
    Why(Box<why::Args>),
}

/// Reads the command line, does what it says, and tells how it ended.
#[must_use]
pub fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Scan(args) => scan::run(&args),
        Command::Rules(args) => rules::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Why(args) => why::run(&args),
    };
    exit::code(result)
}
