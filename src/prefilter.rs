//! Every rule's anchor words at once: a pass over the text, then each rule asks what was seen.
//!
//! It knows words and offsets; what a hit means is its asker's business. Case is ignored, so an asker that
//! minds case looks again.

use std::ops::ControlFlow;
pub use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

pub use aho_corasick::BuildError;
use aho_corasick::automaton::Automaton;
use aho_corasick::{Anchored, MatchKind, dfa};
use rustc_hash::FxHashMap;

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
    ids: FxHashMap<String, WordId>,
}

impl Words {
    /// The id of a word, its case ignored. The empty word is refused by [`Words::build`].
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
        id
    }

    /// As [`Words::add`], for a word whose places are asked for too: [`Hits::all`].
    pub fn add_located(&mut self, word: &str) -> WordId {
        let id = self.add(word);
        self.located[id.0 as usize] = true;
        id
    }

    /// What looks for all the words.
    ///
    /// # Errors
    /// When there are more words than an automaton holds (tens of thousands of rules).
    pub fn build(self) -> Result<Prefilter, BuildError> {
        let (inside, whole): (Vec<u32>, Vec<u32>) =
            (0u32..).take(self.texts.len()).partition(|id| self.inside[*id as usize]);
        let texts: Vec<String> = inside.iter().map(|id| self.texts[*id as usize].clone()).collect();
        if texts.len() > MOST_WORDS {
            automaton(&texts)?;
        }
        Ok(Prefilter {
            first: Buckets::new(&texts),
            whole: Whole::new(&whole, &self.texts),
            inside,
            texts,
            words: self.texts,
            located: self.located,
            read: AtomicUsize::new(0),
            full: OnceLock::new(),
        })
    }
}

/// Every occurrence of a word, overlapping ones too: the word and the byte behind it. A loop of our own, since the
/// library's starts anew after each occurrence, and of some words there are very many.
fn each(automaton: &impl Automaton, bytes: &[u8], mut found: impl FnMut(usize, usize)) {
    let Ok(mut state) = automaton.start_state(Anchored::No) else { return };
    for (at, &byte) in bytes.iter().enumerate() {
        state = automaton.next_state(Anchored::No, state, byte);
        if automaton.is_special(state) && automaton.is_match(state) {
            for nth in 0..automaton.match_len(state) {
                found(automaton.match_pattern(state, nth).as_usize(), at + 1);
            }
        }
    }
}

/// How much text is read before the fast automaton is worth what it costs to make, in bytes.
const WARM_UP: usize = 256 << 10;

/// Words by their first two bytes. Made in no time, for texts that are short or few.
#[derive(Debug)]
pub struct Buckets {
    /// For each two bytes the first of their words in `order`, and one more; 0 for none.
    heads: Vec<u32>,
    /// The words' places by their first two bytes.
    order: Vec<u32>,
    words: Vec<String>,
    /// Words of one byte.
    single: Vec<u32>,
}

impl Buckets {
    /// Of words in lower case.
    #[must_use]
    pub fn new(words: &[String]) -> Self {
        let numbered = || (0u32..).zip(words);
        let single = numbered().filter(|(_, word)| word.len() == 1).map(|(id, _)| id).collect();
        let mut order: Vec<(usize, u32)> =
            numbered().filter_map(|(id, word)| Some((pair(word.as_bytes())?, id))).collect();
        order.sort_unstable();
        let mut heads = vec![0; 1 << 16];
        for (at, (pair, _)) in order.iter().enumerate().rev() {
            heads[*pair] = u32::try_from(at + 1).unwrap_or(u32::MAX);
        }
        Self { heads, order: order.into_iter().map(|(_, id)| id).collect(), words: words.to_vec(), single }
    }

    /// Tells each occurrence of a word, its case ignored, by the word's place and its own first byte, in text order.
    /// Stops when told to.
    pub fn each(&self, bytes: &[u8], mut found: impl FnMut(usize, usize) -> ControlFlow<()>) -> ControlFlow<()> {
        for at in 0..bytes.len() {
            for &id in self.single.iter().filter(|id| self.stands(**id, &bytes[at..])) {
                found(id as usize, at)?;
            }
            let Some(key) = pair(&bytes[at..]) else { continue };
            let Some(head) = self.heads[key].checked_sub(1) else { continue };
            let bucket = self.order[head as usize..].iter();
            let same = |id: &&u32| pair(self.words[**id as usize].as_bytes()) == Some(key);
            for &id in bucket.take_while(same).filter(|id| self.stands(**id, &bytes[at..])) {
                found(id as usize, at)?;
            }
        }
        ControlFlow::Continue(())
    }

    fn stands(&self, id: u32, rest: &[u8]) -> bool {
        let word = self.words[id as usize].as_bytes();
        rest.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word))
    }
}

/// The first two bytes in lower case.
fn pair(bytes: &[u8]) -> Option<usize> {
    let [first, second, ..] = bytes else { return None };
    Some(usize::from(first.to_ascii_lowercase()) << 8 | usize::from(second.to_ascii_lowercase()))
}

/// Fewer words than these always fit an automaton.
const MOST_WORDS: usize = 1 << 16;

fn automaton(words: &[String]) -> Result<dfa::DFA, BuildError> {
    dfa::Builder::new().match_kind(MatchKind::Standard).ascii_case_insensitive(true).build(words)
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

    /// Tells of each of the words that stands whole in the text, as often as it does.
    fn each(&self, bytes: &[u8], words: &[String], mut found: impl FnMut(usize)) {
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
                    found(id);
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

/// What finds the words: one that is quick to make, and one that is quick to run, made once there is enough to read.
#[derive(Debug)]
pub struct Prefilter {
    first: Buckets,
    /// The words that are looked for inside others too, by their ids and as texts.
    inside: Vec<u32>,
    texts: Vec<String>,
    whole: Whole,
    words: Vec<String>,
    located: Vec<bool>,
    read: AtomicUsize,
    full: OnceLock<Option<dfa::DFA>>,
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

impl Prefilter {
    /// Reads a text once.
    #[must_use]
    pub fn scan(&self, text: &str) -> Hits {
        let bytes = text.as_bytes();
        let mut seen = vec![0u8; self.words.len()];
        let mut hits = Vec::new();
        self.whole.each(bytes, &self.words, |id| seen[id] = SEEN | WHOLE);
        let mut found = |nth: usize, start: usize| {
            let id = self.inside[nth] as usize;
            if seen[id] == SEEN | WHOLE && !self.located[id] {
                return;
            }
            let end = start + self.words[id].len();
            let whole = !start.checked_sub(1).is_some_and(|b| is_word(bytes[b]))
                && !bytes.get(end).copied().is_some_and(is_word);
            seen[id] |= if whole { SEEN | WHOLE } else { SEEN };
            if self.located[id] {
                let start = u32::try_from(start).unwrap_or(u32::MAX);
                hits.push((WordId(u32::try_from(id).unwrap_or(u32::MAX)), start));
            }
        };
        // Both find the same; which one runs is a matter of cost alone.
        match self.full(bytes.len()) {
            Some(full) => each(full, bytes, |nth, end| found(nth, end - self.texts[nth].len())),
            None => {
                let _ = self.first.each(bytes, |nth, start| {
                    found(nth, start);
                    ControlFlow::Continue(())
                });
            }
        }
        Hits { seen, places: hits, blind: false }
    }

    /// The automaton that is quick to run, once there is enough to read.
    fn full(&self, length: usize) -> Option<&dfa::DFA> {
        let read = self.read.fetch_add(length, Ordering::Relaxed) + length;
        if read < WARM_UP {
            return None;
        }
        self.full.get_or_init(|| automaton(&self.texts).ok()).as_ref()
    }

    /// As if every word stood everywhere: what `--no-prefilter` scans with.
    #[must_use]
    pub fn everything(&self) -> Hits {
        Hits { seen: vec![SEEN | WHOLE; self.words.len()], places: Vec::new(), blind: true }
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
    fn tells_whole_words_from_parts_and_overlaps() -> Result<(), BuildError> {
        let mut words = Words::default();
        let (run, subprocess, process) = (words.add("run"), words.add("SubProcess"), words.add("process"));
        let hits = words.build()?.scan("subprocess.runner()");
        assert!(hits.has(run) && !hits.has_whole(run));
        assert!(hits.has_whole(subprocess) && hits.has(process) && !hits.has_whole(process));
        Ok(())
    }

    #[test]
    fn words_that_count_whole_are_found_whole() -> Result<(), BuildError> {
        let mut words = Words::default();
        let ids: Vec<WordId> =
            ["run", "SubProcess", "a", "é_1", "missing"].iter().map(|it| words.add_whole(it)).collect();
        let (part, dashed) = (words.add("process"), words.add_whole("x-y"));
        let hits = words.build()?.scan("subPROCESS.runner(a)+run\u{e9}É_1 é_1 x-y");
        let found: Vec<bool> = ids.iter().map(|id| hits.has_whole(*id)).collect();
        assert_eq!(found, [false, true, true, true, false]);
        assert!(hits.has(part) && !hits.has_whole(part) && hits.has_whole(dashed));
        Ok(())
    }

    #[test]
    fn both_find_the_same() -> Result<(), BuildError> {
        let texts = ["`", "%x", "a", "ab", "abc", "bc", "secret", "secret_key", "et_", "é"].map(str::to_owned);
        let text = "xABCab`Secret_Key%X é secret abcabcA\u{e9}";
        let (mut slow, mut fast) = (Vec::new(), Vec::new());
        let flow = Buckets::new(&texts).each(text.as_bytes(), |id, start| {
            slow.push((id, start));
            ControlFlow::Continue(())
        });
        assert!(flow.is_continue());
        each(&automaton(&texts)?, text.as_bytes(), |id, end| fast.push((id, end - texts[id].len())));
        slow.sort_unstable();
        fast.sort_unstable();
        assert_eq!(slow, fast);
        assert!(slow.len() > 12);
        Ok(())
    }
}
