//! From text to tree: a row in [`LANGUAGES`] a language, a file a front end. The only home of tree-sitter.

mod detect;
mod python;
mod ruby;
mod sitter;

pub use detect::detect;

use crate::source::Span;
use crate::syntax::Tree;

/// A language that files are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Python 3, and Python 2 as far as the grammar yields it.
    Python,
    /// Ruby.
    Ruby,
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
    /// Whole file names.
    pub file_names: &'static [&'static str],
    /// Interpreters named by a `#!` line, version digits cut off.
    pub interpreters: &'static [&'static str],
    /// The front end.
    pub parse: fn(&str) -> Tree,
    /// The parser's own leaves, for [`Language::leaves`].
    leaves: fn(&str) -> Vec<(String, Span)>,
}

/// Every language, a row each.
pub static LANGUAGES: &[Row] = &[
    Row {
        language: Language::Python,
        names: &["python", "py", "python2", "python3"],
        extensions: &["py", "pyi", "pyw", "py3", "wsgi", "tac"],
        file_names: &["SConstruct", "SConscript", "wscript"],
        interpreters: &["python", "pypy"],
        parse: python::parse,
        leaves: python::leaves,
    },
    ruby::ROW,
];

impl Language {
    /// Its row.
    ///
    /// # Panics
    /// Never: a test keeps a row for each language.
    #[must_use]
    pub fn row(self) -> &'static Row {
        LANGUAGES.iter().find(|row| row.language == self).expect("every language has a row")
    }

    /// The language a rule means by `name`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        LANGUAGES.iter().find(|row| row.names.contains(&name)).map(|row| row.language)
    }

    /// The tree of a text. Never fails: what does not parse is in [`Tree::errors`].
    #[must_use]
    pub fn parse(self, text: &str) -> Tree {
        (self.row().parse)(text)
    }

    /// The named leaves of the parser's own tree with their kinds: what tests hold against [`Language::parse`].
    #[doc(hidden)]
    #[must_use]
    pub fn leaves(self, text: &str) -> Vec<(String, Span)> {
        (self.row().leaves)(text)
    }
}
