//! Where a command's rules come from.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use crate::engine::Engine;
use crate::rules::{RuleFile, Selection};

/// The embedded rules, and more.
#[derive(Clone, Debug, clap::Args)]
pub struct Sources {
    /// Run the rules of this directory as well [repeatable]
    #[arg(long = "rules", value_name = "DIR", help_heading = "Rules")]
    dirs: Vec<PathBuf>,
}

/// The named rules, or the embedded ones.
#[derive(Clone, Debug, clap::Args)]
pub struct Named {
    /// Directories of rules; the embedded ones when none is named
    #[arg(value_name = "DIR")]
    dirs: Vec<PathBuf>,
}

impl Sources {
    /// The rule files: the embedded ones, then those of each directory.
    pub fn files(&self) -> anyhow::Result<Vec<RuleFile>> {
        let mut files = RuleFile::embedded();
        for dir in &self.dirs {
            files.extend(read(dir)?);
        }
        Ok(files)
    }

    /// The rules that were asked for, ready to run.
    pub fn engine(&self, selection: &Selection) -> anyhow::Result<Engine> {
        let engine = Engine::compile(&self.files()?, selection)?;
        if let Some(name) = selection.unknown(engine.ids()).next() {
            bail!("there is no rule {name}; `adderstone rules list` names them all");
        }
        Ok(engine)
    }
}

impl Named {
    /// The rule files, samples among them.
    pub fn files(&self) -> anyhow::Result<Vec<RuleFile>> {
        if self.dirs.is_empty() {
            return Ok(RuleFile::embedded());
        }
        let files: anyhow::Result<Vec<_>> = self.dirs.iter().map(|dir| read(dir)).collect();
        Ok(files?.concat())
    }
}

fn read(dir: &Path) -> anyhow::Result<Vec<RuleFile>> {
    RuleFile::read_all(dir).with_context(|| format!("cannot read the rules of {}", dir.display()))
}
