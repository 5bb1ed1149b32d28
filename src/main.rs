//! The binary.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// A walk makes and drops many small values on every thread.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    adderstone::cli::main()
}
