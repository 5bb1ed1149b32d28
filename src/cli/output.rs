//! Where a report goes, and whether that place has colour.

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;

use anyhow::Context as _;
use clap::ValueEnum;

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR says otherwise
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Color {
    /// Whether to colour what goes to `output`, or to the standard output.
    pub fn on(self, output: Option<&Path>) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => {
                output.is_none() && anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never
            }
        }
    }
}

/// Columns of the terminal, or what is comfortable where there is none.
pub fn width() -> usize {
    let columns = std::env::var("COLUMNS").ok().and_then(|it| it.parse().ok());
    if io::stdout().is_terminal() { columns.unwrap_or(120) } else { 120 }
}

/// Gives `write` the file, or the standard output, buffered, and sees that all of it arrived.
pub fn with(output: Option<&Path>, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> anyhow::Result<()> {
    let Some(path) = output else {
        let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
        write(&mut out)?;
        out.flush()?;
        return Ok(());
    };
    let doing = || format!("cannot write the report to {}", path.display());
    let mut out = BufWriter::with_capacity(1 << 16, File::create(path).with_context(doing)?);
    write(&mut out).with_context(doing)?;
    out.flush().with_context(doing)
}
