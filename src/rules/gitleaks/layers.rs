//! `[extend]`: what a rule file builds on, laid beneath it, the lowest first.

use super::model::Extend;
use super::read::read;
use crate::rules::{RuleFault, RuleFile};
use crate::source::Span;

/// A rule file and what it builds on.
#[derive(Debug, Default)]
pub struct Layers {
    /// Whether the catalogue that comes with the binary lies beneath.
    pub default: bool,
    /// The lowest first.
    pub files: Vec<RuleFile>,
    /// Extensions that cannot be had.
    pub faults: Vec<RuleFault>,
}

/// A file may extend one that extends another, and no deeper: the schema says so.
const DEEPEST: usize = 2;

/// The file with what it extends; `open` reads the file that an `[extend]` table names.
#[must_use]
pub fn layers(file: RuleFile, open: impl Fn(&str) -> Result<RuleFile, String>) -> Layers {
    let mut layers = Layers { files: vec![file], ..Layers::default() };
    for depth in 0.. {
        let top = &layers.files[0];
        let Extend { path, use_default, .. } = read(&top.path, &top.text, false).0.extend;
        layers.default |= use_default;
        let Some((path, span)) = path else { break };
        let opened =
            if depth == DEEPEST { Err("three files below one another are too deep".to_owned()) } else { open(&path) };
        match opened {
            Ok(file) => layers.files.insert(0, file),
            Err(fault) => {
                let fault = missing(&layers.files[0], span, &format!("`{path}` is not extended: {fault}"));
                layers.faults.push(fault);
                break;
            }
        }
    }
    layers
}

fn missing(file: &RuleFile, span: Span, message: &str) -> RuleFault {
    RuleFault {
        path: file.path.to_string(),
        text: file.text.to_string(),
        span,
        rule: None,
        message: message.to_owned(),
        remedy: "name a file that can be read, or leave `path` out".to_owned(),
        runs: false,
    }
}
