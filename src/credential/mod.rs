//! The value judge: what a string is by its looks alone, whether random token, human password, placeholder,
//! identifier or prose. It knows no rule, no language and no place.
//!
//! Words come from a hand-written list, what is usual in a word from that list's pairs of letters. A value made of
//! words and separators is a name; words with digits or punctuation in odd places are a password; what has neither
//! words nor usual pairs was made by a machine.

mod entropy;
mod placeholder;
mod shape;
mod standing;
mod verdict;
mod words;

pub use entropy::{bits, shannon};
pub use placeholder::is_placeholder;
pub use standing::{Standing, Sureness, weigh};
pub use verdict::{Kind, Verdict, judge};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn judges_the_labelled_values() {
        let mut wrong = Vec::new();
        let mut count = 0;
        for line in include_str!("labelled.txt").lines().filter(|line| !line.starts_with("# ") && !line.is_empty()) {
            let (label, value) = line.split_once('\t').expect("label, tab, value");
            let value = value.replace("\\s", " ");
            let got = format!("{:?}", judge(&value).kind).to_lowercase();
            count += 1;
            if !label.split('|').any(|label| label == got) {
                wrong.push(format!("{value}: {got}, not {label}"));
            }
        }
        assert!(count >= 400, "only {count} labelled values");
        assert!(wrong.is_empty(), "{} of {count} wrong:\n{}", wrong.len(), wrong.join("\n"));
    }

    #[test]
    fn slashes_make_no_path_of_a_key() {
        let alphabet = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/";
        let (mut seed, mut missed) = (0x2545_f491_4f6c_dd1d_u64, Vec::new());
        for _ in 0..10_000 {
            let mut letter = || {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                char::from(alphabet[(seed >> 33) as usize % alphabet.len()])
            };
            let value: String = (0..40).map(|_| letter()).collect();
            if judge(&value).kind != Kind::Random {
                missed.push(value);
            }
        }
        assert!(missed.len() <= 5, "{} of 10000: {missed:?}", missed.len());
    }

    #[test]
    fn judges_what_machines_make() {
        const ALPHABETS: &[&str] = &[
            "0123456789abcdef",
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
            "0123456789abcdefghijklmnopqrstuvwxyz",
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/",
        ];
        let (mut seed, mut missed, mut all) = (0x9e37_79b9_7f4a_7c15_u64, Vec::new(), 0);
        for alphabet in ALPHABETS {
            for length in [20, 24, 32, 40, 64] {
                for _ in 0..400 {
                    let value: String = (0..length)
                        .map(|_| {
                            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                            char::from(alphabet.as_bytes()[(seed >> 33) as usize % alphabet.len()])
                        })
                        .collect();
                    all += 1;
                    if judge(&value).kind != Kind::Random {
                        missed.push(value);
                    }
                }
            }
        }
        assert!(missed.len() * 500 <= all, "{} of {all}: {missed:?}", missed.len());
    }
}
