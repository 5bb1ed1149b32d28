//! Every rule's anchor words at once: a pass over the text, then each rule asks what was seen.
//!
//! It knows words and offsets; what a hit means is its asker's business. Case is ignored, so an asker that
//! minds case looks again.

mod given;
mod grams;

use rustc_hash::FxHashMap;

use given::{Given, given};
use grams::{Grams, padded};

/// A word's index in its [`Prefilter`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordId(u32);

/// Collects words, equal ones once.
#[derive(Debug, Default)]
pub struct Words {
    texts: Vec<String>,
    located: Vec<bool>,
    /// Looked for inside other words too.
    inside: Vec<bool>,
    /// Asked for what they are given.
    given: Vec<bool>,
    ids: FxHashMap<String, WordId>,
}

impl Words {
    /// The id of a word, its case ignored. The empty word is nowhere.
    pub fn add(&mut self, word: &str) -> WordId {
        let id = self.add_whole(word);
        self.inside[id.0 as usize] = true;
        id
    }

    /// As [`Words::add`], for a word of which only [`Hits::has_whole`] is asked.
    pub fn add_whole(&mut self, word: &str) -> WordId {
        let word = word.to_ascii_lowercase();
        if let Some(&id) = self.ids.get(&word) {
            return id;
        }
        let id = WordId(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        self.inside.push(word.bytes().any(|byte| LETTERS[byte as usize] == 0));
        self.ids.insert(word.clone(), id);
        self.texts.push(word);
        self.located.push(false);
        self.given.push(false);
        id
    }

    /// As [`Words::add_whole`], for a word of which [`Hits::has_given`] is asked.
    pub fn add_given(&mut self, word: &str) -> WordId {
        let id = self.add_whole(word);
        self.given[id.0 as usize] = true;
        id
    }

    /// As [`Words::add`], for a word whose places are asked for too: [`Hits::all`].
    pub fn add_located(&mut self, word: &str) -> WordId {
        let id = self.add(word);
        self.located[id.0 as usize] = true;
        id
    }

    /// What looks for all the words; an empty one is nowhere.
    #[must_use]
    pub fn build(self) -> Prefilter {
        let (inside, whole): (Vec<u32>, Vec<u32>) =
            (0u32..).take(self.texts.len()).partition(|id| self.inside[*id as usize]);
        let inside: Vec<u32> = inside.into_iter().filter(|id| !self.texts[*id as usize].is_empty()).collect();
        let texts: Vec<&str> = inside.iter().map(|id| self.texts[*id as usize].as_str()).collect();
        Prefilter {
            grams: Grams::new(&texts),
            whole: Whole::new(&whole, &self.texts),
            inside,
            words: self.texts,
            located: self.located,
            given: self.given,
        }
    }
}

/// Words by their hash, for those that count only where they stand whole: most, and so kept out of the automaton, whose
/// states must stay near the processor.
#[derive(Debug)]
struct Whole {
    /// A word's id and one more, at the place of its hash or behind; 0 for none. A power of two, and mostly empty.
    slots: Vec<u32>,
}

const SEED: u32 = 0x811C_9DC5;

const fn mix(hash: u32, letter: u8) -> u32 {
    (hash ^ letter as u32).wrapping_mul(0x0100_0193)
}

impl Whole {
    fn new(ids: &[u32], words: &[String]) -> Self {
        let mut slots = vec![0; (ids.len() * 4).next_power_of_two()];
        for &id in ids {
            let hash = words[id as usize].bytes().fold(SEED, mix);
            let free = Self::path(&slots, hash).find(|slot| slots[*slot] == 0);
            if let Some(free) = free {
                slots[free] = id + 1;
            }
        }
        Self { slots }
    }

    /// The slots for a hash, in the order in which they are taken.
    fn path(slots: &[u32], hash: u32) -> impl Iterator<Item = usize> + use<> {
        let mask = slots.len() - 1;
        let first = (hash ^ hash >> 15) as usize;
        (0..slots.len()).map(move |step| (first + step) & mask)
    }

    /// Tells of each of the words that stands whole in the text, as often as it does, with its first byte.
    fn each(&self, bytes: &[u8], words: &[String], mut found: impl FnMut(usize, usize)) {
        let mut at = 0;
        while at < bytes.len() {
            let (start, mut hash) = (at, SEED);
            while let Some(letter) = bytes.get(at).map(|byte| LETTERS[*byte as usize]).filter(|letter| *letter != 0) {
                hash = mix(hash, letter);
                at += 1;
            }
            if at > start {
                let known = Self::path(&self.slots, hash).map(|slot| self.slots[slot]).take_while(|slot| *slot != 0);
                let word = &bytes[start..at];
                let same = |id: &usize| words[*id].as_bytes().eq_ignore_ascii_case(word);
                if let Some(id) = known.map(|slot| slot as usize - 1).find(same) {
                    found(id, start);
                }
            }
            at += 1;
        }
    }
}

/// Each letter of a word in lower case; 0 for what is none.
const LETTERS: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        if is_word(byte as u8) {
            table[byte] = (byte as u8).to_ascii_lowercase();
        }
        byte += 1;
    }
    table
};

/// What finds the words.
#[derive(Debug)]
pub struct Prefilter {
    grams: Grams,
    /// The words that are looked for inside others too, by their ids.
    inside: Vec<u32>,
    whole: Whole,
    words: Vec<String>,
    located: Vec<bool>,
    given: Vec<bool>,
}

/// What one text holds.
#[derive(Debug)]
pub struct Hits {
    seen: Vec<u8>,
    /// Every hit of a located word: word and its first byte.
    places: Vec<(WordId, u32)>,
    blind: bool,
}

const SEEN: u8 = 1;
const WHOLE: u8 = 2;
/// Something else than a text of its own stands first beside the word, or second.
const FIRST: u8 = 4;
const SECOND: u8 = 8;
const ALL: u8 = SEEN | WHOLE | FIRST | SECOND;

const fn flags(given: Given) -> u8 {
    match given {
        Given::Open(0) => FIRST | SECOND,
        Given::Open(1) => SECOND,
        Given::Open(_) | Given::Texts => 0,
    }
}

impl Prefilter {
    /// Reads a text once.
    #[must_use]
    pub fn scan(&self, text: &str) -> Hits {
        let bytes = text.as_bytes();
        let mut seen = vec![0u8; self.words.len()];
        let mut hits = Vec::new();
        self.whole.each(bytes, &self.words, |id, start| {
            seen[id] |= SEEN | WHOLE;
            if self.given[id] && seen[id] != ALL {
                seen[id] |= flags(given(bytes, start, start + self.words[id].len()));
            }
        });
        let found = |nth: usize, start: usize| {
            let id = self.inside[nth] as usize;
            let all = if self.given[id] { ALL } else { SEEN | WHOLE };
            if seen[id] == all && !self.located[id] {
                return;
            }
            let end = start + self.words[id].len();
            let whole = !start.checked_sub(1).is_some_and(|b| is_word(bytes[b]))
                && !bytes.get(end).copied().is_some_and(is_word);
            seen[id] |= if whole { SEEN | WHOLE } else { SEEN };
            if whole && self.given[id] {
                seen[id] |= flags(given(bytes, start, end));
            }
            if self.located[id] {
                let start = u32::try_from(start).unwrap_or(u32::MAX);
                hits.push((WordId(u32::try_from(id).unwrap_or(u32::MAX)), start));
            }
        };
        self.grams.each(&padded(bytes), found);
        Hits { seen, places: hits, blind: false }
    }

    /// As if every word stood everywhere: what `--no-prefilter` scans with.
    #[must_use]
    pub fn everything(&self) -> Hits {
        Hits { seen: vec![ALL; self.words.len()], places: Vec::new(), blind: true }
    }
}

impl Hits {
    /// Whether nobody has looked: every word is said to stand everywhere.
    #[must_use]
    pub const fn is_blind(&self) -> bool {
        self.blind
    }

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

    /// Whether the word occurs whole, and something else than a text may stand beside it, first or second: `f(x)` for
    /// the first, `f("a", x)` for the second, and neither for `f("a")`. Asked of words from [`Words::add_given`] alone.
    #[must_use]
    pub fn has_given(&self, word: WordId, second: bool) -> bool {
        self.seen[word.0 as usize] & if second { SECOND } else { FIRST } != 0
    }

    /// Every hit of a located word, those that do not overlap in text order: the word and the offset of its first byte.
    #[must_use]
    pub fn all(&self) -> &[(WordId, u32)] {
        &self.places
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
    fn tells_whole_words_from_parts_and_overlaps() {
        let mut words = Words::default();
        let (run, subprocess, process) = (words.add("run"), words.add("SubProcess"), words.add("process"));
        let hits = words.build().scan("subprocess.runner()");
        assert!(hits.has(run) && !hits.has_whole(run));
        assert!(hits.has_whole(subprocess) && hits.has(process) && !hits.has_whole(process));
    }

    #[test]
    fn words_that_count_whole_are_found_whole() {
        let mut words = Words::default();
        let ids: Vec<WordId> =
            ["run", "SubProcess", "a", "é_1", "missing"].iter().map(|it| words.add_whole(it)).collect();
        let (part, dashed) = (words.add("process"), words.add_whole("x-y"));
        let hits = words.build().scan("subPROCESS.runner(a)+run\u{e9}É_1 é_1 x-y");
        let found: Vec<bool> = ids.iter().map(|id| hits.has_whole(*id)).collect();
        assert_eq!(found, [false, true, true, true, false]);
        assert!(hits.has(part) && !hits.has_whole(part) && hits.has_whole(dashed));
    }
}
