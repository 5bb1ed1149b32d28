//! What a scanned repository itself says about how to scan it: a `.gitleaks.toml` at its root, which adds rules and
//! allowlists to ours. It is whoever wrote the repository that speaks: no path in it leads out of the root.

use std::fs;
use std::path::Path;

use crate::rules::gitleaks::{Layers, layers};
use crate::rules::{RuleFault, RuleFile};
use crate::source::Span;

const NAME: &str = ".gitleaks.toml";

/// More is no configuration that people write.
const LARGEST: u64 = 4 << 20;

/// The rules that stand at the repository's root, with those that they extend.
pub fn rules(root: &Path) -> Option<Layers> {
    let file = open(root, NAME).ok()?;
    Some(layers(file, |name| open(root, name)))
}

/// A file below the root, no link on the way to it.
fn open(root: &Path, name: &str) -> Result<RuleFile, String> {
    let path = root.join(name);
    let sort = fs::symlink_metadata(&path).map_err(|_| "there is no such file".to_owned())?;
    let real = path.canonicalize().map_err(|fault| fault.to_string())?;
    if !sort.is_file() || !real.starts_with(root) {
        return Err("not a file of this repository".to_owned());
    }
    if sort.len() > LARGEST {
        return Err(format!("larger than {LARGEST} bytes"));
    }
    let text = fs::read_to_string(&real).map_err(|fault| fault.to_string())?;
    Ok(RuleFile { path: name.to_owned().into(), text: text.into(), embedded: false })
}

/// What to say of rules that were met and not heeded.
pub fn disregarded(layers: Layers) -> RuleFault {
    let file = layers.files.into_iter().next_back();
    let (path, text) = file.map(|file| (file.path.to_string(), file.text.to_string())).unwrap_or_default();
    RuleFault {
        path,
        text,
        span: Span::new(0, 0),
        rule: None,
        message: "the repository's own rules and allowlists are disregarded".to_owned(),
        remedy: "scan without --isolated to heed them".to_owned(),
        runs: true,
    }
}
