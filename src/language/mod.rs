//! From text to tree: a row in [`LANGUAGES`] a language, a file a front end. The only home of tree-sitter.

mod config;
mod detect;
mod generic;
mod notebook;
mod python;
mod row;
mod ruby;
mod sitter;

pub use row::{Language, Row};

use crate::source::Span;
use crate::syntax::Tree;

/// Every language, a row each.
pub static LANGUAGES: &[Row] = &[
    Row {
        language: Language::Python,
        names: &["python", "py", "python2", "python3"],
        extensions: &["py", "pyi", "pyw", "py3", "wsgi", "tac", "ipynb"],
        file_names: &["SConstruct", "SConscript", "wscript"],
        interpreters: &["python", "pypy"],
        any_file: false,
        parse: notebook::parse,
        leaves: python::leaves,
    },
    ruby::ROW,
    config::YAML,
    config::JSON,
    config::SETTINGS,
    generic::ROW,
    generic::TEXT,
];

/// The language of a file, judged by its path (`/` between segments) and, where that says nothing, by its first line.
#[must_use]
pub fn detect(path: &str, text: &str) -> Option<Language> {
    detect::among(LANGUAGES, path, text)
}

/// The languages whose rules look at a file: its own, then those that every file can be read in.
pub fn readings(path: &str, text: &str) -> impl Iterator<Item = Language> {
    let any = LANGUAGES.iter().filter(|row| row.any_file).map(|row| row.language);
    detect(path, text).into_iter().chain(any)
}

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

    /// Whether files in it hold maps, lists and scalars alone. Patterns for all of them are written in YAML.
    #[must_use]
    pub const fn is_configuration(self) -> bool {
        matches!(self, Self::Yaml | Self::Json | Self::Settings)
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
