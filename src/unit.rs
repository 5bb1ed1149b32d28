//! One source with what is lazily known of it: its tree, computed at most once and only when asked for.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use crate::clock::Clock;
use crate::language::Language;
use crate::source::Source;
use crate::syntax::Tree;

/// A source in a language that we parse.
#[derive(Debug)]
pub struct Unit {
    source: Arc<Source>,
    language: Language,
    parsed: OnceLock<(Arc<Tree>, Duration)>,
}

impl Unit {
    /// Nothing is parsed yet.
    #[must_use]
    pub fn new(source: Source, language: Language) -> Self {
        Self::of(Arc::new(source), language)
    }

    /// As [`Unit::new`], of a text that others hold too.
    #[must_use]
    pub const fn of(source: Arc<Source>, language: Language) -> Self {
        Self { source, language, parsed: OnceLock::new() }
    }

    /// The text.
    #[must_use]
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The text, to hold on to.
    #[must_use]
    pub fn shared_source(&self) -> Arc<Source> {
        self.source.clone()
    }

    /// The tree, to hold on to.
    #[must_use]
    pub fn shared_tree(&self) -> Arc<Tree> {
        self.tree();
        // Set by the line above.
        self.parsed.get().map_or_else(|| Arc::new(self.language.parse(self.source.text())), |(tree, _)| tree.clone())
    }

    /// The language it is in.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Its tree, parsed on the first call.
    pub fn tree(&self) -> &Tree {
        let (tree, _) = self.parsed.get_or_init(|| {
            let mut clock = Clock::start();
            let tree = Arc::new(self.language.parse(self.source.text()));
            (tree, clock.lap())
        });
        tree
    }

    /// The tree, if anyone asked for it, and what parsing cost.
    #[must_use]
    pub fn parsed(&self) -> Option<(&Tree, Duration)> {
        self.parsed.get().map(|(tree, time)| (&**tree, *time))
    }
}
