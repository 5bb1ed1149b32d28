//! The value judge: what a string is by its looks alone, whether random token, human password, placeholder,
//! identifier or prose. It knows no rule, no language and no place.

mod entropy;
mod placeholder;

pub use entropy::{bits, shannon};
pub use placeholder::is_placeholder;

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
}

/// Judges a value.
#[must_use]
pub fn judge(value: &str) -> Verdict {
    let value = value.trim();
    let kind = if value.is_empty() {
        Kind::Empty
    } else if is_placeholder(value) {
        Kind::Placeholder
    } else {
        by_looks(value)
    };
    Verdict { kind, bits: bits(value) }
}

fn by_looks(value: &str) -> Kind {
    if value.split_whitespace().count() > 2 {
        return Kind::Prose;
    }
    let classes = [
        value.bytes().any(|b| b.is_ascii_lowercase()),
        value.bytes().any(|b| b.is_ascii_uppercase()),
        value.bytes().any(|b| b.is_ascii_digit()),
        value.bytes().any(|b| b.is_ascii_punctuation()),
    ];
    let mixed = classes.iter().filter(|&&c| c).count();
    if value.len() >= 16 && mixed >= 2 && classes[2] && bits(value) >= 50.0 {
        return Kind::Random;
    }
    if value.contains('/') || value.contains("::") || mixed < 2 {
        return Kind::Identifier;
    }
    Kind::Password
}
