//! A file's decoded text with its name and line table: what every stage reads. Knows no language and no rule.

mod decode;
mod lines;
mod span;

pub use decode::{Decoded, Encoding, Unreadable, decode};
pub use lines::{LineIndex, Position};
pub use span::Span;

use std::sync::{Arc, OnceLock};

/// One text to scan. Offsets everywhere are bytes of [`Source::text`], which is always valid UTF-8.
#[derive(Debug)]
pub struct Source {
    path: Arc<str>,
    text: String,
    encoding: Encoding,
    lines: OnceLock<LineIndex>,
}

impl Source {
    /// A text under the name that reports show: relative to the scan's root, `/` between segments.
    #[must_use]
    pub fn new(path: impl Into<Arc<str>>, text: String, encoding: Encoding) -> Self {
        Self { path: path.into(), text, encoding, lines: OnceLock::new() }
    }

    /// A UTF-8 text that did not come from a file, such as a rule's pattern.
    #[must_use]
    pub fn from_text(path: &str, text: &str) -> Self {
        Self::new(path, text.to_owned(), Encoding::Utf8)
    }

    /// The name that reports show.
    #[must_use]
    pub const fn path(&self) -> &Arc<str> {
        &self.path
    }

    /// The decoded text. A byte order mark is kept as a character.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of a span.
    ///
    /// # Panics
    /// When the span does not lie on character boundaries of this text.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        &self.text[span.range()]
    }

    /// How the bytes were read.
    #[must_use]
    pub const fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// The line table, made on first use.
    pub fn lines(&self) -> &LineIndex {
        self.lines.get_or_init(|| LineIndex::new(&self.text))
    }

    /// Where an offset stands: 1-based line, 1-based column in UTF-16 units.
    pub fn position(&self, offset: u32) -> Position {
        self.lines().position(&self.text, offset)
    }
}
