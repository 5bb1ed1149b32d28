//! Where a command's rules come from.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use super::repository;
use crate::discover::{self, Target};
use crate::engine::Engine;
use crate::rules::gitleaks::{Layers, layers};
use crate::rules::{RuleFile, Selection};

/// The embedded rules, and more.
#[derive(Clone, Debug, clap::Args)]
pub struct Sources {
    /// Run the rules of this directory as well [repeatable]
    #[arg(long = "rules", value_name = "DIR", help_heading = "Rules")]
    dirs: Vec<PathBuf>,
    /// Run the text rules of this Gitleaks configuration, and ours only where it extends the default
    #[arg(long, value_name = "FILE", help_heading = "Rules")]
    gitleaks_config: Option<PathBuf>,
}

/// The named rules, or the embedded ones.
#[derive(Clone, Debug, clap::Args)]
pub struct Named {
    /// Directories of rules; the embedded ones when none is named
    #[arg(value_name = "DIR")]
    dirs: Vec<PathBuf>,
}

impl Sources {
    /// The rule files: the embedded ones, then those of each directory, then those of the Gitleaks configuration.
    pub fn files(&self) -> anyhow::Result<Vec<RuleFile>> {
        let layers = self.gitleaks_config.as_deref().map(configured).transpose()?;
        let mut files = RuleFile::embedded();
        if layers.as_ref().is_some_and(|layers| !layers.default) {
            files.retain(|file| !is_text_rules(file));
        }
        for dir in &self.dirs {
            files.extend(read(dir)?);
        }
        files.extend(layers.into_iter().flat_map(|layers| layers.files));
        Ok(files)
    }

    /// The rules that were asked for, ready to run.
    pub fn engine(&self, selection: &Selection) -> anyhow::Result<Engine> {
        compile(&self.files()?, selection)
    }

    /// As [`Sources::engine`], with what the scanned repository itself brings to the rules.
    pub fn engine_for(&self, selection: &Selection, targets: &[Target], isolated: bool) -> anyhow::Result<Engine> {
        let mut files = self.files()?;
        let root = discover::repository(targets).filter(|_| self.gitleaks_config.is_none());
        let Some(own) = root.and_then(|root| repository::rules(&root)) else { return compile(&files, selection) };
        if isolated {
            let mut engine = compile(&files, selection)?;
            engine.tell(Vec::new(), vec![repository::disregarded(own)]);
            return Ok(engine);
        }
        files.extend(own.files);
        let mut engine = compile(&files, selection)?;
        engine.tell(own.faults, Vec::new());
        Ok(engine)
    }
}

fn compile(files: &[RuleFile], selection: &Selection) -> anyhow::Result<Engine> {
    let engine = Engine::compile(files, selection);
    if let Some(name) = selection.unknown(engine.ids()).next() {
        bail!("there is no rule {name}; `adderstone rules list` names them all");
    }
    Ok(engine)
}

/// A Gitleaks configuration that the user named, with what it extends. Its `[extend]` paths are relative to the working
/// directory, as the schema says, or else to the file itself.
fn configured(path: &Path) -> anyhow::Result<Layers> {
    let doing = || format!("cannot read the Gitleaks configuration {}", path.display());
    if path.extension().is_none_or(|it| it != "toml") {
        bail!("{}: a Gitleaks configuration is a .toml file", path.display());
    }
    let text = std::fs::read_to_string(path).with_context(doing)?;
    let beside = path.parent().unwrap_or(Path::new("."));
    let open = |name: &str| {
        let found = [PathBuf::from(name), beside.join(name)].into_iter().find(|path| path.is_file());
        let found = found.ok_or_else(|| "there is no such file".to_owned())?;
        let text = std::fs::read_to_string(&found).map_err(|fault| fault.to_string())?;
        Ok(RuleFile { path: found.to_string_lossy().into_owned().into(), text: text.into(), embedded: false })
    };
    let file = RuleFile { path: path.to_string_lossy().into_owned().into(), text: text.into(), embedded: false };
    let layers = layers(file, open);
    if let Some(fault) = layers.faults.first() {
        bail!("{}: {}: {}", fault.path, fault.message, fault.remedy);
    }
    Ok(layers)
}

fn is_text_rules(file: &RuleFile) -> bool {
    Path::new(&*file.path).extension().is_some_and(|it| it == "toml")
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
