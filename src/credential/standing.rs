//! How sure it is that a value guards something, given what is known of the place where it stands.
//!
//! Looks alone cannot tell `sunflower` the password from `sunflower` the word: the place can. A call that takes a secret
//! just there proves most values; a name that promises one is weaker, since names of fields and forms promise it too.

use super::placeholder::{Placeholder, placeholder};
use super::verdict::{Kind, judge};
use super::words;

/// What is known of the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing<'n> {
    /// Whatever stands there is the secret: an argument of a call that takes one.
    Demanded,
    /// As [`Standing::Demanded`], in a text that may be an example: what programs are delivered with says nothing.
    Given,
    /// A variable, key or parameter of this name, which promises a secret.
    Named(&'n str),
    /// A setting of this name in a file of settings: values stand there, hardly ever the names of fields and forms.
    Set(&'n str),
}

impl<'n> Standing<'n> {
    const fn name(self) -> Option<&'n str> {
        match self {
            Self::Demanded | Self::Given => None,
            Self::Named(name) | Self::Set(name) => Some(name),
        }
    }
}

/// How sure it is that a value is a secret in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sureness {
    /// Worth knowing of: somebody may have forgotten to replace it.
    Doubtful,
    /// A person's choice, or a word where only a secret makes sense.
    Likely,
    /// Nothing else looks like this here.
    Sure,
}

/// What programs are delivered with, developers run at home, and archives of malware are locked with everywhere: it guards,
/// but nothing that is not known.
const DELIVERED: &str = "postgres postgresql mysql mariadb root admin administrator guest user test redis rabbitmq mongo \
    mongodb oracle elastic minio minioadmin docker vagrant localhost local dev development demo sample toor infected";

fn is_delivered(value: &str) -> bool {
    DELIVERED.split_whitespace().any(|word| value.eq_ignore_ascii_case(word))
}

/// How sure it is that the value is a secret; nothing when it is none.
#[must_use]
pub fn weigh(value: &str, standing: Standing<'_>) -> Option<Sureness> {
    let value = value.trim();
    if standing.name().is_some_and(|name| repeats(value, name)) {
        return None;
    }
    if is_delivered(value) {
        return match standing {
            Standing::Demanded => Some(Sureness::Likely),
            Standing::Given => Some(Sureness::Doubtful),
            Standing::Named(_) | Standing::Set(_) => is_guarding(standing).then_some(Sureness::Doubtful),
        };
    }
    match judge(value).kind {
        Kind::Empty => None,
        Kind::Random => Some(Sureness::Sure),
        Kind::Password if is_guarding(standing) => Some(Sureness::Sure),
        Kind::Password => Some(Sureness::Likely),
        Kind::Placeholder => by_placeholder(value, standing),
        Kind::Identifier => by_word(value, standing),
        Kind::Prose => by_prose(value, standing),
    }
}

/// Whether what stands here guards something by itself: a password or a key, rather than a token's or a key's name.
fn is_guarding(standing: Standing<'_>) -> bool {
    let Some(name) = standing.name() else { return true };
    let name = name.to_ascii_lowercase();
    name.ends_with("pw") || ["pass", "pwd", "secret"].iter().any(|part| name.contains(part))
}

/// Whether the setting is a password's: a word there is one, where a secret's or a token's may be a name in a store.
fn is_password(standing: Standing<'_>) -> bool {
    let Standing::Set(name) = standing else { return false };
    let name = name.to_ascii_lowercase();
    let refers =
        ["key", "name", "field", "ref", "path", "file", "url", "id", "from"].iter().any(|it| name.ends_with(it));
    (name.contains("pass") || name.contains("pwd")) && !name.contains("secret") && !refers
}

/// Whether the value is the name over again: `api_key = "api-key"`, `password1` beside `password2`.
fn repeats(value: &str, name: &str) -> bool {
    let bare = |text: &str| -> String {
        text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
    };
    let (mut value, mut name) = (bare(value), bare(name));
    if name.ends_with(|c: char| c.is_ascii_digit()) {
        for text in [&mut value, &mut name] {
            text.truncate(text.trim_end_matches(|c: char| c.is_ascii_digit()).len());
        }
    }
    !value.is_empty() && name.ends_with(&value)
}

fn by_placeholder(value: &str, standing: Standing<'_>) -> Option<Sureness> {
    match (placeholder(value)?, standing) {
        (Placeholder::Elsewhere | Placeholder::Blank, _) => None,
        (Placeholder::Filler, _) => {
            (is_guarding(standing) && !value.contains(char::is_whitespace)).then_some(Sureness::Doubtful)
        }
        (Placeholder::Itself, Standing::Demanded | Standing::Given) => Some(Sureness::Likely),
        // `my-secret` is somebody's; `secret_key` is what a setting, a field or a parameter is called.
        (Placeholder::Itself, Standing::Named(_) | Standing::Set(_)) => {
            (is_guarding(standing) && is_owned(value)).then_some(Sureness::Likely)
        }
    }
}

/// Whether a value that speaks of itself does so as somebody's own: `my-secret`, `supersecret`.
fn is_owned(value: &str) -> bool {
    const OWNERS: &[&str] = &["my", "super", "very", "our", "top"];
    let runs = words::runs(value);
    runs.len() > 1 && runs.iter().any(|run| OWNERS.contains(&run.to_ascii_lowercase().as_str()))
}

/// A word or words joined, which code refers to things by.
fn by_word(value: &str, standing: Standing<'_>) -> Option<Sureness> {
    let plain = value.len() >= 4 && value.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
    let joined = value.starts_with(|c: char| c.is_ascii_lowercase())
        && value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    match standing {
        Standing::Demanded | Standing::Given if plain => Some(Sureness::Likely),
        _ if plain && is_password(standing) && value.bytes().any(|b| b.is_ascii_lowercase()) => Some(Sureness::Likely),
        // `Sunflower_7`: no name of code mixes all three.
        Standing::Named(name) | Standing::Set(name) if plain && is_chosen(value) && promises_password(name) => {
            Some(Sureness::Likely)
        }
        Standing::Named(name) | Standing::Set(name) if plain && joined && is_guarding(standing) => {
            let one = value.bytes().all(|b| b.is_ascii_alphanumeric()) && !name.to_ascii_lowercase().contains("secret");
            let chosen = one || value.bytes().any(|b| b.is_ascii_digit()) || is_owned(value);
            Some(if chosen { Sureness::Likely } else { Sureness::Doubtful })
        }
        _ => None,
    }
}

/// Whether a capital begins the value, small letters and digits follow, and nothing parts it as in a name of code twice.
fn is_chosen(value: &str) -> bool {
    let bytes = value.as_bytes();
    let parts = value.split(['_', '-']).count();
    bytes.first().is_some_and(u8::is_ascii_uppercase)
        && bytes.iter().filter(|b| b.is_ascii_uppercase()).count() == 1
        && bytes.last().is_some_and(u8::is_ascii_digit)
        && parts <= 2
}

fn promises_password(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["password", "passwd", "passwort", "_pass", "pwd", "pw"].iter().any(|end| name.ends_with(end)) || name == "pass"
}

/// A sentence: a pass phrase where one is asked for.
fn by_prose(value: &str, standing: Standing<'_>) -> Option<Sureness> {
    const MOST_WORDS: usize = 12;
    if value.len() > 200 || value.contains('\n') || value.split_whitespace().count() > MOST_WORDS {
        return None;
    }
    match standing {
        Standing::Demanded | Standing::Given => Some(Sureness::Likely),
        Standing::Named(name) | Standing::Set(name) => is_phrase(name).then_some(Sureness::Likely),
    }
}

/// Whether a name promises words: `passphrase`, `seed_phrase`.
fn is_phrase(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with("phrase") || name.ends_with("mnemonic")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(standing: Standing<'_>, cases: &[(&str, Option<Sureness>)]) {
        for (value, expected) in cases {
            assert_eq!(weigh(value, standing), *expected, "{value} as {standing:?}");
        }
    }

    #[test]
    fn a_call_that_takes_a_secret_proves_most_values() {
        check(
            Standing::Demanded,
            &[
                ("hunter2", Some(Sureness::Sure)),
                ("sunflower", Some(Sureness::Likely)),
                ("my secret key", Some(Sureness::Likely)),
                ("secret", Some(Sureness::Likely)),
                ("changeme", Some(Sureness::Doubtful)),
                ("${SECRET}", None),
                ("", None),
                ("********", None),
                ("config/keys/app.pem", None),
            ],
        );
    }

    #[test]
    fn a_name_promises_less() {
        check(
            Standing::Named("db_password"),
            &[
                ("hunter2", Some(Sureness::Sure)),
                ("sunflower", Some(Sureness::Likely)),
                ("postgres", Some(Sureness::Doubtful)),
                ("infected", Some(Sureness::Doubtful)),
                ("sun-flower", Some(Sureness::Doubtful)),
                ("sun-flower-1", Some(Sureness::Likely)),
                ("my-super-secret", Some(Sureness::Likely)),
                ("db-password", None),
                ("Sunflower_7", Some(Sureness::Likely)),
                ("Sun_Flower_7", None),
                ("password", None),
                ("users.password_digest", None),
                ("Please choose a longer one", None),
            ],
        );
        check(
            Standing::Set("sql_password"),
            &[
                ("nextcloud-pass", Some(Sureness::Likely)),
                ("laradock_confluence", Some(Sureness::Likely)),
                ("postgres", Some(Sureness::Doubtful)),
                ("SQL_PASSWORD", None),
                ("password", None),
                ("change_me", Some(Sureness::Doubtful)),
            ],
        );
        check(Standing::Set("adminPasswordKey"), &[("admin-password", Some(Sureness::Doubtful))]);
        check(Standing::Set("user_secret"), &[("ceph-key-user", Some(Sureness::Doubtful))]);
        check(Standing::Named("passphrase"), &[("correct horse battery staple", Some(Sureness::Likely))]);
        check(Standing::Named("csrf_token"), &[("hunter2", Some(Sureness::Likely)), ("sunflower", None)]);
    }
}
