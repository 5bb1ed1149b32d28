//! One source with what is lazily known of it: its tree, computed at most once and only when asked for.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use crate::language::Language;
use crate::source::Source;
use crate::syntax::Tree;

/// A source in a language that we parse.
#[derive(Debug)]
pub struct Unit {
    source: Source,
    language: Language,
    parsed: OnceLock<(Tree, Duration)>,
}

impl Unit {
    /// Nothing is parsed yet.
    #[must_use]
    pub const fn new(source: Source, language: Language) -> Self {
        Self { source, language, parsed: OnceLock::new() }
    }

    /// The text.
    #[must_use]
    pub const fn source(&self) -> &Source {
        &self.source
    }

    /// The text, when the tree is no longer needed.
    #[must_use]
    pub fn into_source(self) -> Source {
        self.source
    }

    /// The language it is in.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Its tree, parsed on the first call.
    pub fn tree(&self) -> &Tree {
        let (tree, _) = self.parsed.get_or_init(|| {
            let start = Instant::now();
            let tree = self.language.parse(self.source.text());
            (tree, start.elapsed())
        });
        tree
    }

    /// The tree, if anyone asked for it, and what parsing cost.
    #[must_use]
    pub fn parsed(&self) -> Option<(&Tree, Duration)> {
        self.parsed.get().map(|(tree, time)| (tree, *time))
    }
}
