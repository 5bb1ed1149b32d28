//! What a value is by its looks alone.

use super::entropy::bits;
use super::placeholder::is_placeholder;
use super::shape::{self, Shape};
use super::words;

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Nothing to judge.
    Empty,
    /// Stands for a value that is elsewhere or still to come: `changeme`, `<your key>`, `${VAR}`.
    Placeholder,
    /// A name, a path, an address: something that code refers to.
    Identifier,
    /// Words for people.
    Prose,
    /// What a person makes up as a secret.
    Password,
    /// What a machine made.
    Random,
}

/// The judgement of a value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Verdict {
    /// What it is.
    pub kind: Kind,
    /// An estimate of the bits that a guesser has to find.
    pub bits: f64,
}

impl Verdict {
    /// Too random to be found by trying.
    #[must_use]
    pub fn unguessable(self) -> bool {
        self.kind == Kind::Random && self.bits >= 60.0
    }

    /// Whether it is what guards something: made by a machine or by a person for that.
    #[must_use]
    pub const fn is_secret(self) -> bool {
        matches!(self.kind, Kind::Random | Kind::Password)
    }
}

/// Judges a value.
#[must_use]
pub fn judge(value: &str) -> Verdict {
    let value = value.trim();
    Verdict { kind: kind(value), bits: bits(value) }
}

/// A secret is no longer than this: keys in text form are judged by their own rules.
const LONGEST: usize = 4096;

fn kind(value: &str) -> Kind {
    if value.is_empty() {
        return Kind::Empty;
    }
    if value.len() > LONGEST {
        return Kind::Prose;
    }
    if is_placeholder(value) {
        return Kind::Placeholder;
    }
    if value.chars().any(char::is_whitespace) {
        return if shape::has_odd_word(value) { Kind::Password } else { Kind::Prose };
    }
    if value.chars().any(|c| c.is_alphabetic() && !c.is_ascii()) && !value.bytes().any(|b| b.is_ascii_digit()) {
        return Kind::Prose;
    }
    if words::is_known_password(value) {
        return Kind::Password;
    }
    if shape::is_reference(value) {
        return Kind::Identifier;
    }
    by_words(&Shape::of(value))
}

/// Shorter texts without words are still too few to call a machine's.
const RANDOM_LENGTH: usize = 16;

fn by_words(shape: &Shape) -> Kind {
    if shape.is_hex() || shape.is_uuid() {
        return Kind::Random;
    }
    if shape.is_number() {
        return if shape.len >= RANDOM_LENGTH { Kind::Random } else { number(shape.len) };
    }
    if shape.is_capitalized_word() {
        return Kind::Identifier;
    }
    let wordy = shape.wordiness();
    let odd = shape.digits > 0 || shape.punctuation > 0;
    if wordy >= 0.6 || (shape.letters >= 4 && shape.usual >= 0.6 && wordy >= 0.35) {
        return if shape.is_name() { Kind::Identifier } else { Kind::Password };
    }
    if shape.len >= RANDOM_LENGTH && (odd || shape.usual < -0.3) && shape.is_mixed() && !shape.reads_well() {
        return Kind::Random;
    }
    if shape.len < 4 || (shape.usual >= 0.45 && shape.is_name()) || (!odd && !shape.is_mixed() && shape.usual > -0.2) {
        return Kind::Identifier;
    }
    if shape.is_short_code() || shape.is_coded_name() {
        return Kind::Identifier;
    }
    Kind::Password
}

/// Digits alone: a PIN or a number; nobody can tell, so only what is as long as a PIN or a chosen password counts.
const fn number(len: usize) -> Kind {
    if len >= 6 && len <= 10 { Kind::Password } else { Kind::Identifier }
}
