//! One automaton over every rule's anchor words: a pass over the text, then each rule asks what was seen.
//!
//! It knows words and offsets; what a hit means is its asker's business. Case is ignored, so an asker that
//! minds case looks again.

pub use aho_corasick::BuildError;
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use rustc_hash::FxHashMap;

/// A word's index in its [`Prefilter`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordId(u32);

/// Collects words, equal ones once.
#[derive(Debug, Default)]
pub struct Words {
    words: Vec<String>,
    ids: FxHashMap<String, WordId>,
}

impl Words {
    /// The id of a word, its case ignored. The empty word is refused by [`Words::build`].
    pub fn add(&mut self, word: &str) -> WordId {
        let word = word.to_ascii_lowercase();
        if let Some(&id) = self.ids.get(&word) {
            return id;
        }
        let id = WordId(u32::try_from(self.words.len()).unwrap_or(u32::MAX));
        self.ids.insert(word.clone(), id);
        self.words.push(word);
        id
    }

    /// The automaton over all words.
    ///
    /// # Errors
    /// When the words outgrow the automaton's state space (tens of thousands of rules).
    pub fn build(self) -> Result<Prefilter, BuildError> {
        let automaton = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::DFA))
            .match_kind(MatchKind::Standard)
            .ascii_case_insensitive(true)
            .build(&self.words)?;
        Ok(Prefilter { automaton, words: self.words.len() })
    }
}

/// The automaton.
#[derive(Debug)]
pub struct Prefilter {
    automaton: AhoCorasick,
    words: usize,
}

/// What one text holds.
#[derive(Debug)]
pub struct Hits {
    seen: Vec<u8>,
    /// Every hit in text order: word and its first byte.
    hits: Vec<(WordId, u32)>,
}

const SEEN: u8 = 1;
const WHOLE: u8 = 2;

impl Prefilter {
    /// Reads a text once.
    #[must_use]
    pub fn scan(&self, text: &str) -> Hits {
        let bytes = text.as_bytes();
        let mut seen = vec![0u8; self.words];
        let mut hits = Vec::new();
        for hit in self.automaton.find_overlapping_iter(bytes) {
            let id = hit.pattern().as_usize();
            let whole = !hit.start().checked_sub(1).is_some_and(|b| is_word(bytes[b]))
                && !bytes.get(hit.end()).copied().is_some_and(is_word);
            seen[id] |= if whole { SEEN | WHOLE } else { SEEN };
            hits.push((WordId(u32::try_from(id).unwrap_or(u32::MAX)), u32::try_from(hit.start()).unwrap_or(u32::MAX)));
        }
        Hits { seen, hits }
    }

    /// As if every word stood everywhere: what `--no-prefilter` scans with.
    #[must_use]
    pub fn everything(&self) -> Hits {
        Hits { seen: vec![SEEN | WHOLE; self.words], hits: Vec::new() }
    }
}

impl Hits {
    /// Whether the word occurs, inside another word or not.
    #[must_use]
    pub fn has(&self, word: WordId) -> bool {
        self.seen[word.0 as usize] & SEEN != 0
    }

    /// Whether the word occurs with no letter, digit or underscore beside it.
    #[must_use]
    pub fn has_whole(&self, word: WordId) -> bool {
        self.seen[word.0 as usize] & WHOLE != 0
    }

    /// Every hit in order of its end: the word and the offset of its first byte.
    #[must_use]
    pub fn all(&self) -> &[(WordId, u32)] {
        &self.hits
    }
}

const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_whole_words_from_parts_and_overlaps() -> Result<(), BuildError> {
        let mut words = Words::default();
        let (run, subprocess, process) = (words.add("run"), words.add("SubProcess"), words.add("process"));
        let hits = words.build()?.scan("subprocess.runner()");
        assert!(hits.has(run) && !hits.has_whole(run));
        assert!(hits.has_whole(subprocess) && hits.has(process) && !hits.has_whole(process));
        Ok(())
    }
}
