//! How a run ends: 0 nothing to fail on, 1 findings, 2 the run itself failed.

use std::io;
use std::process::ExitCode;

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Nothing at or above `--fail-on`.
    Clean,
    /// Something at or above `--fail-on`.
    Findings,
    /// The answer cannot be trusted.
    Failed,
}

/// The process's exit code; an error is told on the way, a reader that left is none.
#[allow(clippy::print_stderr, reason = "the one place where a command's failure meets the user")]
pub fn code(result: anyhow::Result<Exit>) -> ExitCode {
    match result {
        Ok(Exit::Clean) => ExitCode::SUCCESS,
        Ok(Exit::Findings) => ExitCode::from(1),
        Ok(Exit::Failed) => ExitCode::from(2),
        Err(fault) if reader_left(&fault) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("adderstone: {fault:#}");
            ExitCode::from(2)
        }
    }
}

fn reader_left(fault: &anyhow::Error) -> bool {
    fault.downcast_ref::<io::Error>().is_some_and(|it| it.kind() == io::ErrorKind::BrokenPipe)
}
