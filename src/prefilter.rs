//! Every rule's anchor words at once: a pass over the text, then each rule asks what was seen.
//!
//! It knows words and offsets; what a hit means is its asker's business. Case is ignored, so an asker that
//! minds case looks again.

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
        }
    }
}

/// Words by their first bytes: their hashes are few enough to stay near the processor, where the states of an automaton of
/// as many words do not, and each place of the text is asked without waiting for the one before.
#[derive(Debug)]
struct Grams {
    /// Which hashes of four bytes begin a word, and which of three are one.
    four: Bits,
    three: Bits,
    /// Which bytes begin a word that is shorter.
    short: [bool; 256],
    /// Where the words that begin so stand in `words`, by their first bytes, up to four.
    heads: FxHashMap<u32, (u32, u32)>,
    /// Each with its place in what [`Grams::new`] was given.
    words: Vec<(Box<[u8]>, u32)>,
}

/// How much behind a text must be readable, in bytes.
const BEYOND: usize = 4;

#[derive(Debug)]
struct Bits(Box<[u64; 1 << 10]>);

impl Bits {
    const fn place(gram: u32) -> (usize, u32) {
        let hash = gram.wrapping_mul(0x9E37_79B1) >> 16;
        ((hash >> 6) as usize, hash & 63)
    }

    fn add(&mut self, gram: u32) {
        let (word, bit) = Self::place(gram);
        self.0[word] |= 1 << bit;
    }

    fn has(&self, gram: u32) -> bool {
        let (word, bit) = Self::place(gram);
        self.0[word] >> bit & 1 != 0
    }
}

/// The first bytes of a word.
fn gram(word: &[u8]) -> u32 {
    word.iter().take(4).rev().fold(0, |gram, byte| gram << 8 | u32::from(*byte))
}

impl Grams {
    /// Of words in lower case, none empty.
    fn new(texts: &[&str]) -> Self {
        let bits = || Bits(Box::new([0; 1 << 10]));
        let mut out =
            Self { four: bits(), three: bits(), short: [false; 256], heads: FxHashMap::default(), words: Vec::new() };
        out.words = (0u32..).zip(texts).map(|(at, text)| (text.as_bytes().into(), at)).collect();
        out.words.sort_unstable_by_key(|(word, at)| (gram(word), *at));
        for (at, (word, _)) in (0u32..).zip(&out.words) {
            match word.len() {
                1 | 2 => out.short[word[0] as usize] = true,
                3 => out.three.add(gram(word)),
                _ => out.four.add(gram(word)),
            }
            out.heads.entry(gram(word)).or_insert((at, at)).1 = at + 1;
        }
        out
    }

    /// Tells each occurrence of a word by the word's place and its own first byte, in text order; `lower` is a text in
    /// lower case with [`BEYOND`] zeros behind it.
    fn each(&self, lower: &[u8], mut found: impl FnMut(usize, usize)) {
        for (at, bytes) in lower.windows(BEYOND).enumerate() {
            let four = u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
            let three = four & 0xFF_FFFF;
            if four > 0xFF_FFFF && self.four.has(four) {
                self.begun(four, &lower[at..], at, &mut found);
            }
            if self.three.has(three) {
                self.begun(three, &lower[at..], at, &mut found);
            }
            if self.short[bytes[0] as usize] {
                self.begun(four & 0xFFFF, &lower[at..], at, &mut found);
                self.begun(four & 0xFF, &lower[at..], at, &mut found);
            }
        }
    }

    fn begun(&self, gram: u32, rest: &[u8], at: usize, found: &mut impl FnMut(usize, usize)) {
        let Some(&(from, to)) = self.heads.get(&gram) else { return };
        for (word, nth) in &self.words[from as usize..to as usize] {
            if rest.starts_with(word) {
                found(*nth as usize, at);
            }
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

/// What finds the words.
#[derive(Debug)]
pub struct Prefilter {
    grams: Grams,
    /// The words that are looked for inside others too, by their ids.
    inside: Vec<u32>,
    whole: Whole,
    words: Vec<String>,
    located: Vec<bool>,
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
        let found = |nth: usize, start: usize| {
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
        let mut lower = Vec::with_capacity(bytes.len() + BEYOND);
        lower.extend_from_slice(bytes);
        lower.make_ascii_lowercase();
        lower.extend_from_slice(&[0; BEYOND]);
        self.grams.each(&lower, found);
        Hits { seen, places: hits, blind: false }
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

    /// Every occurrence, as an automaton tells.
    fn told(texts: &[&str], text: &str) -> Vec<(usize, usize)> {
        let automaton =
            aho_corasick::AhoCorasick::builder().ascii_case_insensitive(true).build(texts).expect("they are few");
        automaton.find_overlapping_iter(text).map(|found| (found.pattern().as_usize(), found.start())).collect()
    }

    #[test]
    fn finds_words_of_every_length_wherever_they_stand() {
        let texts = ["`", "%x", "a", "ab", "abc", "bc", "secret", "secret_key", "et_", "et_key", "é", "éx", "keyé"];
        let text = "xABCab`Secret_Key%X é secret abcabcA\u{e9}Xbkeyé%secret_ke\0\0et_";
        let mut found = Vec::new();
        let lower = format!("{}\0\0\0\0", text.to_ascii_lowercase());
        Grams::new(&texts).each(lower.as_bytes(), |nth, start| found.push((nth, start)));
        assert!(found.is_sorted_by_key(|(_, start)| *start));
        let mut told = told(&texts, text);
        told.sort_unstable();
        found.sort_unstable();
        assert_eq!(found, told);
        assert!(found.len() > 25);
    }
}
