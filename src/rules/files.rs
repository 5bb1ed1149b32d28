//! Rule files as they lie on disk or in the binary: a path and a text, whatever the schema.

use std::borrow::Cow;
use std::path::Path;
use std::{fs, io};

use super::embedded;

/// A file that may hold rules or samples of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleFile {
    /// Where it lies: below `rules/` for the embedded ones, below the named directory for others.
    pub path: Cow<'static, str>,
    /// Its text.
    pub text: Cow<'static, str>,
    /// Whether it came with the binary.
    pub embedded: bool,
}

impl RuleFile {
    /// The files that come with the binary.
    #[must_use]
    pub fn embedded() -> Vec<Self> {
        let file = |&(path, text): &(&'static str, &'static str)| Self {
            path: path.into(),
            text: text.into(),
            embedded: true,
        };
        embedded::FILES.iter().map(file).collect()
    }

    /// Every file below a directory (or the one file), in the order of their paths. Hidden ones are none of ours.
    ///
    /// # Errors
    /// When something there cannot be read or is no UTF-8.
    pub fn read_all(path: &Path) -> io::Result<Vec<Self>> {
        let mut files = Vec::new();
        collect(path, &mut files)?;
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(files)
    }
}

fn collect(path: &Path, files: &mut Vec<RuleFile>) -> io::Result<()> {
    let named = |fault: io::Error| io::Error::new(fault.kind(), format!("{}: {fault}", path.display()));
    if !path.is_dir() {
        let text = fs::read_to_string(path).map_err(named)?;
        files.push(RuleFile { path: path.to_string_lossy().into_owned().into(), text: text.into(), embedded: false });
        return Ok(());
    }
    for entry in fs::read_dir(path).map_err(named)? {
        let entry = entry.map_err(named)?;
        if !entry.file_name().to_string_lossy().starts_with('.') {
            collect(&entry.path(), files)?;
        }
    }
    Ok(())
}
