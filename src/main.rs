//! The binary.

use std::process::ExitCode;

fn main() -> ExitCode {
    adderstone::cli::main()
}
