//! What a language is to us: a name of ours, and a row of facts.

use crate::source::Span;
use crate::syntax::Tree;

/// A language that files are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Python 3, and Python 2 as far as the grammar yields it.
    Python,
    /// Ruby.
    Ruby,
    /// YAML.
    Yaml,
    /// JSON.
    Json,
    /// Settings, one a line: INI, TOML, properties, `.env`, HCL.
    Settings,
    /// Nested words, whatever the file is in.
    Generic,
    /// Plain text, for regexes.
    Regex,
}

/// What is known of a language.
#[derive(Debug)]
pub struct Row {
    /// Which.
    pub language: Language,
    /// The names rules use for it, ours first.
    pub names: &'static [&'static str],
    /// File extensions, lower-case, without the dot.
    pub extensions: &'static [&'static str],
    /// Last segments of paths, whole; with a `*` behind them how a name begins, or a folder of files without extension.
    pub file_names: &'static [&'static str],
    /// Interpreters named by a `#!` line, version digits cut off.
    pub interpreters: &'static [&'static str],
    /// Rules in it look at every file, in addition to those of the file's own language.
    pub any_file: bool,
    /// The front end.
    pub parse: fn(&str) -> Tree,
    /// The parser's own leaves, for tests.
    pub(super) leaves: fn(&str) -> Vec<(String, Span)>,
}
