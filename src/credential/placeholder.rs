//! Values that stand for a value: template holes, `changeme`, masks, runs, and published examples.

/// Words that people write where a secret belongs, as whole words of the value.
const WORDS: &[&str] = &[
    "changeme",
    "changethis",
    "change",
    "changeit",
    "replaceme",
    "replace",
    "placeholder",
    "example",
    "sample",
    "dummy",
    "fake",
    "redacted",
    "removed",
    "hidden",
    "masked",
    "insert",
    "your",
    "yourkey",
    "yoursecret",
    "yourtoken",
    "yourpassword",
    "todo",
    "tbd",
    "fixme",
    "foobar",
    "notreal",
    "bogus",
    "fillme",
    "fillin",
    "null",
    "none",
    "nil",
    "undefined",
    "empty",
    "notset",
    "unset",
    "mock",
    "stub",
];

/// Published example credentials: every copy of the documentation holds them.
const PUBLISHED: &[&str] = &[
    "AKIAIOSFODNN7EXAMPLE",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    // What stands beside a token where a name or a password is asked for.
    "x-oauth-basic",
    "x-access-token",
    "x-token-auth",
    "gitlab-ci-token",
    "oauth2accesstoken",
    // The digests of nothing at all: MD5, SHA-1, SHA-256.
    "d41d8cd98f00b204e9800998ecf8427e",
    "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
];

/// How a value stands for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placeholder {
    /// Filled in, opened or fetched elsewhere: `${VAR}`, `ENC[…]`, `$2b$…`. It works for nobody.
    Elsewhere,
    /// Nothing at all: `xxxx`, `****`, `0123456789`, a published example.
    Blank,
    /// Words that ask to be replaced. Where nobody did, they are what guards: `changeme`, `dummy`.
    Filler,
    /// It says what belongs there: `password`, `my-secret-key`.
    Itself,
}

/// Whether the value only stands for one.
#[must_use]
pub fn is_placeholder(value: &str) -> bool {
    placeholder(value).is_some()
}

/// How the value stands for another, if it does.
#[must_use]
pub fn placeholder(value: &str) -> Option<Placeholder> {
    if is_hole(value) || is_sealed(value) {
        return Some(Placeholder::Elsewhere);
    }
    let blank =
        PUBLISHED.contains(&value) || is_mask(value) || is_run(value) || value.to_ascii_uppercase().contains("EXAMPLE");
    if blank {
        return Some(Placeholder::Blank);
    }
    if is_about_itself(value) {
        return Some(Placeholder::Itself);
    }
    has_word(value).then_some(Placeholder::Filler)
}

/// Whether it is locked or kept elsewhere: encrypted, hashed, or the address of a secret in a store.
fn is_sealed(value: &str) -> bool {
    const STARTS: &[&str] = &[
        "ENC[",
        "{cipher}",
        "!vault",
        "$ANSIBLE_VAULT",
        "vault:",
        "op://",
        "ssm:",
        "secretsmanager:",
        "resolve:",
        "secure:",
        "keyvault:",
        "sops:",
        "$2a$",
        "$2b$",
        "$2y$",
        "$1$",
        "$5$",
        "$6$",
        "$7$",
        "$y$",
        "$gy$",
        "$apr1$",
        "$sha1$",
        "$argon2",
        "$pbkdf2",
        "pbkdf2_",
        "pbkdf2:",
        "scrypt:",
        "bcrypt$",
        "argon2$",
        "{SSHA",
        "{SHA",
        "{MD5}",
        "{CRYPT}",
        "sha1$",
        "sha256:",
        "sha256-",
        "sha384-",
        "sha512-",
        "sha512:",
        "AQICAH",
        "vault kv ",
        "env:",
        "file:",
        "secret/",
        "kv/",
    ];
    STARTS.iter().any(|start| value.starts_with(start))
}

/// Whether a template or a shell fills it: `${VAR}`, `{{ var }}`, `<%= var %>`, `<your key>`, `%(var)s`, `$VAR`, `#{var}`.
fn is_hole(value: &str) -> bool {
    const PAIRS: &[(&str, &str)] = &[
        ("${", "}"),
        ("$(", ")"),
        ("{{", "}}"),
        ("#{", "}"),
        ("%{", "}"),
        ("<", ">"),
        ("%(", ")"),
        ("__", "__"),
        ("@@", "@@"),
        ("[", "]"),
    ];
    if PAIRS.iter().any(|(open, close)| {
        value.find(open).is_some_and(|at| value[at + open.len()..].contains(close))
            && (open.len() > 1 || value.starts_with(open))
    }) {
        return true;
    }
    let name = value.strip_prefix('$').or_else(|| value.strip_prefix('%').and_then(|v| v.strip_suffix('%')));
    name.is_some_and(|n| {
        n.len() > 1
            && n.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
            && n.bytes().any(|b| b.is_ascii_uppercase())
    })
}

/// Whether one character fills it: `xxxxxxxx`, `********`, `0000`, `XXXX-XXXX`.
fn is_mask(value: &str) -> bool {
    let mut filled = value.chars().filter(|c| !matches!(c, '-' | '_' | '.' | ' '));
    let Some(first) = filled.next() else { return true };
    let same = |c: char| c.eq_ignore_ascii_case(&first);
    if filled.clone().all(same) {
        return value.len() > 2;
    }
    // A token's prefix or a first piece, then the mask.
    let longest = longest_run(value);
    longest >= 6 && longest * 2 >= value.len()
        || value.to_ascii_lowercase().contains("xxxx")
        || value.contains("****")
        || value.contains("...")
        || value.contains('…')
        || value.contains("••")
}

fn longest_run(value: &str) -> usize {
    let (mut best, mut run, mut last) = (0, 0, None);
    for c in value.chars() {
        run = if last == Some(c) { run + 1 } else { 1 };
        last = Some(c);
        best = best.max(run);
    }
    best
}

/// Whether it counts or spells the alphabet over most of its length: `0123456789abcdef`, `abcdefgh`, `1234567890`.
fn is_run(value: &str) -> bool {
    let bytes = value.as_bytes();
    if bytes.len() < if bytes.iter().all(u8::is_ascii_alphabetic) { 6 } else { 8 } {
        return false;
    }
    let steps = bytes.windows(2).filter(|w| {
        let up = w[1] == w[0].wrapping_add(1) || w[0].wrapping_sub(1) == w[1];
        up || matches!(
            (w[0], w[1]),
            (b'9', b'0' | b'a' | b'A') | (b'z' | b'Z', b'a' | b'A') | (b'z' | b'Z' | b'f' | b'F', b'0')
        )
    });
    steps.count() * 10 >= (bytes.len() - 1) * 8 || spelt(bytes) * 2 >= bytes.len()
}

/// How many letters in a row the alphabet's order has, where they are many.
fn spelt(bytes: &[u8]) -> usize {
    const MANY: usize = 12;
    let (mut best, mut run) = (1, 1);
    for pair in bytes.windows(2) {
        run = if pair[0].is_ascii_alphanumeric() && pair[1] == pair[0] + 1 { run + 1 } else { 1 };
        best = best.max(run);
    }
    if best >= MANY { best } else { 0 }
}

fn has_word(value: &str) -> bool {
    let mut pieces = value.split(|c: char| !c.is_ascii_alphanumeric()).filter(|piece| !piece.is_empty());
    pieces.any(|piece| {
        let stem = piece.trim_end_matches(|c: char| c.is_ascii_digit()).to_ascii_lowercase();
        stem.len() > 2 && WORDS.contains(&stem.as_str())
    }) || WORDS.contains(&joined(value).as_str())
}

/// The value's letters and digits, in lower case.
fn joined(value: &str) -> String {
    value.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// What a secret, its field, or its absence is called.
const NOUNS: &str = "\
    password passwd pass pwd passphrase secret token key api apikey my the a test testing user username \
    value string auth access db database client app private public some new old credential credentials super \
    very here goes foo bar baz qux text encrypted valid invalid wrong correct bad good id authentication \
    bearer basic session refresh signing encryption webhook mypassword mysecret mytoken mykey secretkey \
    secrettoken accesskey accesstoken master shared text hidden required optional plain plaintext str \
    varchar char bytes boolean integer field input label prompt ask yes no true false off on disabled \
    enabled expired reset forgot forgotten login signin update create confirm confirmation current hash \
    digest code csrf type name email header query body cookie form data oauth jwt grant default";

/// Whether it only says what belongs there: `password`, `my-secret-key`, `TEST_API_TOKEN`.
fn is_about_itself(value: &str) -> bool {
    let runs = super::words::runs(value);
    !runs.is_empty()
        && value.bytes().all(|b| b.is_ascii_alphabetic() || matches!(b, b'_' | b'-' | b'.' | b' '))
        && runs.iter().all(|run| NOUNS.split(' ').any(|noun| run.eq_ignore_ascii_case(noun)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_what_stands_for_a_value() {
        for value in [
            "changeme",
            "CHANGE_ME",
            "xxx",
            "XXXX-XXXX",
            "<your key>",
            "${VAR}",
            "$AWS_SECRET",
            "{{ vault.key }}",
            "your-api-key-here",
            "AKIAIOSFODNN7EXAMPLE",
            "********",
            "0123456789abcdef",
            "sk_test_xxxxxxxxxxxx",
            "<%= ENV['X'] %>",
            "%(secret)s",
            "AKIAXXXXXXXXXXXX",
            "%SECRET%",
            "abc123...",
        ] {
            assert!(is_placeholder(value), "{value}");
        }
        for value in ["hunter2", "correct-horse", "Tr0ub4dor&3", "s3cr3t", "pa$$word", "q8Zt1LmX0vB5nR7y"] {
            assert!(!is_placeholder(value), "{value}");
        }
    }
}
