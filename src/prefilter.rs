//! One automaton over every rule's anchor words: a pass over the text, then each rule asks what was seen.
//!
//! It knows words and offsets; what a hit means is its asker's business. Case is ignored, so an asker that
//! minds case looks again.

pub use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

pub use aho_corasick::BuildError;
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use rustc_hash::FxHashMap;

/// A word's index in its [`Prefilter`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordId(u32);

/// Collects words, equal ones once.
#[derive(Debug, Default)]
pub struct Words {
    texts: Vec<String>,
    located: Vec<bool>,
    ids: FxHashMap<String, WordId>,
}

impl Words {
    /// The id of a word, its case ignored. The empty word is refused by [`Words::build`].
    pub fn add(&mut self, word: &str) -> WordId {
        let word = word.to_ascii_lowercase();
        if let Some(&id) = self.ids.get(&word) {
            return id;
        }
        let id = WordId(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        self.ids.insert(word.clone(), id);
        self.texts.push(word);
        self.located.push(false);
        id
    }

    /// As [`Words::add`], for a word whose places are asked for too: [`Hits::all`].
    pub fn add_located(&mut self, word: &str) -> WordId {
        let id = self.add(word);
        self.located[id.0 as usize] = true;
        id
    }

    /// The automaton over all words.
    ///
    /// # Errors
    /// When the words outgrow the automaton's state space (tens of thousands of rules).
    pub fn build(self) -> Result<Prefilter, BuildError> {
        let first = automaton(&self.texts, AhoCorasickKind::NoncontiguousNFA)?;
        Ok(Prefilter {
            first,
            words: self.texts,
            located: self.located,
            read: AtomicUsize::new(0),
            full: OnceLock::new(),
        })
    }
}

fn automaton(words: &[String], kind: AhoCorasickKind) -> Result<AhoCorasick, BuildError> {
    AhoCorasick::builder().kind(Some(kind)).match_kind(MatchKind::Standard).ascii_case_insensitive(true).build(words)
}

/// How much text is read before the fast automaton is worth what it costs to make, in bytes.
const WARM_UP: usize = 256 << 10;

/// The automaton: one that is quick to make, and one that is quick to run, made once there is enough to read.
#[derive(Debug)]
pub struct Prefilter {
    first: AhoCorasick,
    words: Vec<String>,
    located: Vec<bool>,
    read: AtomicUsize,
    full: OnceLock<Option<AhoCorasick>>,
}

/// What one text holds.
#[derive(Debug)]
pub struct Hits {
    seen: Vec<u8>,
    /// Every hit of a located word in text order: word and its first byte.
    hits: Vec<(WordId, u32)>,
}

const SEEN: u8 = 1;
const WHOLE: u8 = 2;

impl Prefilter {
    /// Reads a text once.
    #[must_use]
    pub fn scan(&self, text: &str) -> Hits {
        let bytes = text.as_bytes();
        let mut seen = vec![0u8; self.words.len()];
        let mut hits = Vec::new();
        for hit in self.automaton(bytes.len()).find_overlapping_iter(bytes) {
            let id = hit.pattern().as_usize();
            let whole = !hit.start().checked_sub(1).is_some_and(|b| is_word(bytes[b]))
                && !bytes.get(hit.end()).copied().is_some_and(is_word);
            seen[id] |= if whole { SEEN | WHOLE } else { SEEN };
            if self.located[id] {
                let start = u32::try_from(hit.start()).unwrap_or(u32::MAX);
                hits.push((WordId(u32::try_from(id).unwrap_or(u32::MAX)), start));
            }
        }
        Hits { seen, hits }
    }

    /// Both find the same; which one runs is a matter of cost alone.
    fn automaton(&self, length: usize) -> &AhoCorasick {
        let read = self.read.fetch_add(length, Ordering::Relaxed) + length;
        if read < WARM_UP {
            return &self.first;
        }
        let full = self.full.get_or_init(|| automaton(&self.words, AhoCorasickKind::DFA).ok());
        full.as_ref().unwrap_or(&self.first)
    }

    /// As if every word stood everywhere: what `--no-prefilter` scans with.
    #[must_use]
    pub fn everything(&self) -> Hits {
        Hits { seen: vec![SEEN | WHOLE; self.words.len()], hits: Vec::new() }
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

    /// Every hit of a located word in order of its end: the word and the offset of its first byte.
    #[must_use]
    pub fn all(&self) -> &[(WordId, u32)] {
        &self.hits
    }
}

/// Whether a byte is part of a word.
#[must_use]
pub const fn is_word(byte: u8) -> bool {
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
