//! Every place of a text where one of many words stands, other words' insides too.

use rustc_hash::FxHashMap;

/// Words by their first bytes: their hashes are few enough to stay near the processor, where the states of an automaton of
/// as many words do not, and each place of the text is asked without waiting for the one before.
#[derive(Debug)]
pub(super) struct Grams {
    /// Which hashes of four bytes begin a word, and which of three are one.
    four: Bits,
    three: Bits,
    /// Which bytes begin a word that is shorter: 1 for those.
    short: [u64; 256],
    /// A bit for each number of first bytes that words are kept by.
    lengths: u32,
    /// Where the words that begin so stand in `words`, by their first bytes, up to four.
    heads: FxHashMap<u32, (u32, u32)>,
    /// Each with its place in what [`Grams::new`] was given.
    words: Vec<(Box<[u8]>, u32)>,
}

/// How many places are looked at together.
const BLOCK: usize = 64;

/// A text with zeros behind it: whole blocks, and what words of three letters more reach into.
pub(super) fn padded(text: &[u8]) -> Vec<u8> {
    let length = text.len().next_multiple_of(BLOCK) + 3;
    let mut out = Vec::with_capacity(length);
    out.extend_from_slice(text);
    out.make_ascii_lowercase();
    out.resize(length, 0);
    out
}

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

    fn bit(&self, gram: u32) -> u64 {
        let (word, bit) = Self::place(gram);
        self.0[word] >> bit & 1
    }
}

/// The first bytes of a word.
fn gram(word: &[u8]) -> u32 {
    word.iter().take(4).rev().fold(0, |gram, byte| gram << 8 | u32::from(*byte))
}

impl Grams {
    /// Of words in lower case, none empty.
    pub fn new(texts: &[&str]) -> Self {
        let bits = || Bits(Box::new([0; 1 << 10]));
        let mut out = Self {
            four: bits(),
            three: bits(),
            short: [0; 256],
            lengths: 0,
            heads: FxHashMap::default(),
            words: Vec::new(),
        };
        out.words = (0u32..).zip(texts).map(|(at, text)| (text.as_bytes().into(), at)).collect();
        out.words.sort_unstable_by_key(|(word, at)| (gram(word), *at));
        for (at, (word, _)) in (0u32..).zip(&out.words) {
            match word.len() {
                1 | 2 => out.short[word[0] as usize] = 1,
                3 => out.three.add(gram(word)),
                _ => out.four.add(gram(word)),
            }
            out.lengths |= 1 << word.len().min(4);
            out.heads.entry(gram(word)).or_insert((at, at)).1 = at + 1;
        }
        out
    }

    /// Tells each occurrence of a word by the word's place and its own first byte, in text order; `lower` is a text in
    /// lower case with zeros behind it as [`padded`] puts them. Where words may begin is found out first, for a block at
    /// a time: nothing there depends on what was found.
    pub fn each(&self, lower: &[u8], mut found: impl FnMut(usize, usize)) {
        for (block, at) in lower.windows(BLOCK + 3).step_by(BLOCK).zip((0..).step_by(BLOCK)) {
            let Some(block) = block.first_chunk::<{ BLOCK + 3 }>() else { continue };
            let mut begins = self.begins(block);
            while begins != 0 {
                let at = at + begins.trailing_zeros() as usize;
                begins &= begins - 1;
                self.begun(&lower[at..], &mut |nth| found(nth, at));
            }
        }
    }

    /// A bit for each place of a block where a word may begin.
    fn begins(&self, block: &[u8; BLOCK + 3]) -> u64 {
        let mut out = 0;
        for at in 0..BLOCK {
            let four = u32::from_le_bytes([block[at], block[at + 1], block[at + 2], block[at + 3]]);
            let begins = self.four.bit(four) | self.three.bit(four & 0xFF_FFFF) | self.short[(four & 0xFF) as usize];
            out |= begins << at;
        }
        out
    }

    fn begun(&self, rest: &[u8], found: &mut impl FnMut(usize)) {
        let four = gram(rest);
        let of = |length: u32| four & (u32::MAX >> (32 - 8 * length));
        for (length, gram) in (1..=4).map(|length| (length, of(length))) {
            if self.lengths & 1 << length == 0 || (gram >> (8 * (length - 1))) == 0 {
                continue;
            }
            let Some(&(from, to)) = self.heads.get(&gram) else { continue };
            for (word, nth) in &self.words[from as usize..to as usize] {
                if rest.starts_with(word) {
                    found(*nth as usize);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every occurrence, as an automaton tells.
    fn told(texts: &[&str], text: &str) -> Vec<(usize, usize)> {
        let automaton =
            aho_corasick::AhoCorasick::builder().ascii_case_insensitive(true).build(texts).expect("they are few");
        automaton.find_overlapping_iter(text).map(|found| (found.pattern().as_usize(), found.start())).collect()
    }

    #[test]
    fn finds_words_of_every_length_wherever_they_stand() {
        let texts = ["`", "%x", "a", "ab", "abc", "bc", "secret", "secret_key", "et_", "et_key", "é", "éx", "keyé"];
        let text = "xABCab`Secret_Key%X é secret abcabcA\u{e9}Xbkeyé%secret_ke\0\0et_".repeat(7);
        let mut found = Vec::new();
        Grams::new(&texts).each(&padded(text.as_bytes()), |nth, start| found.push((nth, start)));
        assert!(found.is_sorted_by_key(|(_, start)| *start));
        let mut told = told(&texts, &text);
        told.sort_unstable();
        found.sort_unstable();
        assert_eq!(found, told);
        assert!(found.len() > 25);
    }
}
