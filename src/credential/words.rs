//! How word-like a text's letters are: which runs of them are known words, and how usual their neighbours are.

use std::sync::OnceLock;

use rustc_hash::FxHashSet;

/// One word a blank; lines that begin with `#` say where the list is from.
const WORDS: &str = include_str!("words.txt");
const PASSWORDS: &str = include_str!("passwords.txt");

struct Model {
    words: FxHashSet<&'static str>,
    longest: usize,
    /// Log-likelihood of a letter after another, in bits above chance.
    pairs: [[f32; 26]; 26],
}

fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace)
}

fn model() -> &'static Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    MODEL.get_or_init(|| {
        let words: FxHashSet<&str> = entries(WORDS).collect();
        let mut counts = [[0.5f32; 26]; 26];
        for word in &words {
            for pair in word.as_bytes().windows(2) {
                counts[letter(pair[0])][letter(pair[1])] += 1.0;
            }
        }
        let pairs = counts.map(|row| {
            let total: f32 = row.iter().sum();
            row.map(|count| (count / total * 26.0).log2())
        });
        Model { longest: words.iter().map(|w| w.len()).max().unwrap_or(0), words, pairs }
    })
}

const fn letter(byte: u8) -> usize {
    byte.to_ascii_lowercase().saturating_sub(b'a') as usize % 26
}

/// Whether people are known to choose the value as a password.
pub(super) fn is_known_password(value: &str) -> bool {
    static KNOWN: OnceLock<FxHashSet<&'static str>> = OnceLock::new();
    KNOWN.get_or_init(|| entries(PASSWORDS).collect()).contains(value.to_ascii_lowercase().as_str())
}

/// The runs of letters in a text, split where a new word begins inside: `getUserID` is `get`, `User`, `ID`.
pub(super) fn runs(text: &str) -> Vec<&str> {
    let bytes = text.as_bytes();
    let (mut out, mut from) = (Vec::new(), 0);
    for at in 0..=bytes.len() {
        let inside = at < bytes.len() && bytes[at].is_ascii_alphabetic();
        let new_word = inside
            && at > from
            && bytes[at].is_ascii_uppercase()
            && (bytes[at - 1].is_ascii_lowercase()
                || bytes
                    .get(at + 1)
                    .is_some_and(|next| next.is_ascii_lowercase() && bytes[at - 1].is_ascii_uppercase()));
        if !inside || new_word {
            if at > from && bytes[from].is_ascii_alphabetic() {
                out.push(&text[from..at]);
            }
            from = if inside { at } else { at + 1 };
        }
    }
    out
}

/// How many of a run's letters belong to known words of three letters and more, longest words first.
pub(super) fn covered(run: &str) -> usize {
    let model = model();
    let run = run.to_ascii_lowercase();
    if run.len() <= 3 {
        return if model.words.contains(run.as_str()) { run.len() } else { 0 };
    }
    let (mut at, mut covered) = (0, 0);
    while at < run.len() {
        let most = model.longest.min(run.len() - at);
        let word = (3..=most).rev().find(|&n| is_word(model, &run[at..at + n]));
        covered += word.unwrap_or(0);
        at += word.unwrap_or(1);
    }
    covered
}

fn is_word(model: &Model, text: &str) -> bool {
    let singular = || {
        let stem = text.strip_suffix("s").or_else(|| text.strip_suffix("ed")).or_else(|| text.strip_suffix("ing"));
        stem.is_some_and(|stem| stem.len() > 3 && model.words.contains(stem))
    };
    model.words.contains(text) || (text.len() > 4 && singular())
}

/// The mean of what is usual in a run's neighbouring letters, in bits above chance; words lie above 0.5.
pub(super) fn usual(run: &str) -> f32 {
    let pairs = &model().pairs;
    let bytes = run.as_bytes();
    if bytes.len() < 2 {
        return 0.0;
    }
    let sum: f32 = bytes.windows(2).map(|pair| pairs[letter(pair[0])][letter(pair[1])]).sum();
    sum / f32::from(u16::try_from(bytes.len() - 1).unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_names_into_words() {
        assert_eq!(runs("getUserID_v2"), ["get", "User", "ID", "v"]);
        assert_eq!(runs("HTTPServer"), ["HTTP", "Server"]);
        assert_eq!(runs("1234"), [""; 0]);
    }

    #[test]
    fn knows_words_and_what_looks_like_one() {
        assert_eq!(covered("password"), 8);
        assert_eq!(covered("usernames"), 9);
        assert!(covered("xkqzjvwp") == 0);
        assert!(usual("gunicorn") > usual("gqxzvkjw"));
        assert!(is_known_password("Hunter2") && !is_known_password("redis_url"));
    }
}
