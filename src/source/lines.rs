//! Offset ↔ line and column. A line ends at LF, CR or CRLF, nothing else.

/// A place as reports give it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Position {
    /// 1-based.
    pub line: u32,
    /// 1-based, in UTF-16 code units.
    pub column: u32,
}

/// Where each line of a text starts.
#[derive(Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
}

impl LineIndex {
    /// Reads the line starts of a text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
            if bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n') {
                continue;
            }
            starts.push(u32::try_from(at + 1).unwrap_or(u32::MAX));
        }
        Self { starts }
    }

    /// The 1-based line of an offset.
    #[must_use]
    pub fn line(&self, offset: u32) -> u32 {
        u32::try_from(self.starts.partition_point(|&s| s <= offset)).unwrap_or(u32::MAX)
    }

    /// Number of lines; a text that ends in a line break has an empty last one.
    #[must_use]
    pub fn count(&self) -> u32 {
        u32::try_from(self.starts.len()).unwrap_or(u32::MAX)
    }

    /// The byte range of a 1-based line, its line break excluded; empty past the end.
    #[must_use]
    pub fn range(&self, text: &str, line: u32) -> std::ops::Range<usize> {
        let Some(&start) = self.starts.get((line.max(1) - 1) as usize) else {
            return text.len()..text.len();
        };
        let start = start as usize;
        let end = self.starts.get(line.max(1) as usize).map_or(text.len(), |&e| e as usize);
        let kept = text[start..end].trim_end_matches(['\n', '\r']).len();
        start..start + kept
    }

    /// The line and UTF-16 column of an offset on a character boundary.
    #[must_use]
    pub fn position(&self, text: &str, offset: u32) -> Position {
        let line = self.line(offset);
        let start = self.starts[(line - 1) as usize] as usize;
        let before = text.get(start..offset as usize).unwrap_or("");
        let units = if before.is_ascii() { before.len() } else { before.encode_utf16().count() };
        Position { line, column: u32::try_from(units + 1).unwrap_or(u32::MAX) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_at_lf_cr_and_crlf() {
        let text = "a\r\nb\rc\nd";
        let index = LineIndex::new(text);
        let lines: Vec<&str> = (1..=index.count()).map(|l| &text[index.range(text, l)]).collect();
        assert_eq!(lines, ["a", "b", "c", "d"]);
    }

    #[test]
    fn columns_count_utf16_units() {
        let text = "é🐍x";
        let at = u32::try_from(text.find('x').unwrap_or(0)).unwrap_or(0);
        assert_eq!(LineIndex::new(text).position(text, at), Position { line: 1, column: 4 });
    }
}
