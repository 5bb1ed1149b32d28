//! What is counted in a value, and the shapes that only refer to something.

use super::words;

/// Counts over a value without blanks.
pub(super) struct Shape<'v> {
    value: &'v str,
    pub len: usize,
    pub letters: usize,
    pub digits: usize,
    /// What neither letters, digits nor a name's separators are.
    pub punctuation: usize,
    lower: bool,
    upper: bool,
    covered: usize,
    /// How usual neighbouring letters are, over all runs.
    pub usual: f32,
}

/// What stands between the words of a name.
const fn separates(byte: u8) -> bool {
    matches!(byte, b'_' | b'-' | b'.' | b':' | b'/')
}

impl<'v> Shape<'v> {
    pub fn of(value: &'v str) -> Self {
        let count = |is: fn(&u8) -> bool| value.bytes().filter(is).count();
        let runs = words::runs(value);
        let letters: usize = runs.iter().map(|run| run.len()).sum();
        let weighed = runs.iter().map(|run| words::usual(run) * length(run.len())).sum::<f32>();
        Self {
            value,
            len: value.chars().count(),
            letters,
            digits: count(u8::is_ascii_digit),
            punctuation: count(|b| !b.is_ascii_alphanumeric() && !separates(*b) && b.is_ascii()),
            lower: value.bytes().any(|b| b.is_ascii_lowercase()),
            upper: value.bytes().any(|b| b.is_ascii_uppercase()),
            covered: runs.iter().map(|run| words::covered(run)).sum(),
            usual: if letters == 0 { 0.0 } else { weighed / length(letters) },
        }
    }

    /// The part of the letters and digits that belongs to known words.
    pub fn wordiness(&self) -> f32 {
        let all = self.letters + self.digits;
        if all == 0 { 0.0 } else { length(self.covered) / length(all) }
    }

    /// Two sorts of characters at least.
    pub const fn is_mixed(&self) -> bool {
        (self.lower as u8) + (self.upper as u8) + (self.digits > 0) as u8 >= 2
    }

    /// Both cases and digits without a word between them, as base64 has it and no path.
    fn is_mingled(&self) -> bool {
        self.len >= 8 && self.digits > 0 && self.lower && self.upper && self.wordiness() < 0.4
    }

    pub fn is_number(&self) -> bool {
        self.digits == self.len
    }

    /// Sixteen and more hexadecimal digits, some of them letters, in one case.
    pub fn is_hex(&self) -> bool {
        self.len >= 16
            && self.digits >= 2
            && self.letters >= 1
            && !(self.lower && self.upper)
            && self.value.bytes().all(|b| b.is_ascii_hexdigit())
    }

    pub fn is_uuid(&self) -> bool {
        self.len == 36
            && self.value.bytes().enumerate().all(|(at, byte)| match at {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => byte.is_ascii_hexdigit(),
            })
    }

    /// Words, separators, and digits only where names have them: `user_1`, `sha256`, `api-v2`, `Foo::Bar2`.
    pub fn is_name(&self) -> bool {
        if self.punctuation > 0 || !self.value.is_ascii() {
            return false;
        }
        if self.digits == 0 {
            return true;
        }
        let parts = self.value.split(|c: char| c.is_ascii() && separates(c as u8));
        parts.flat_map(after_digits).all(|part| {
            let letters = part.trim_end_matches(|c: char| c.is_ascii_digit());
            let digits = part.len() - letters.len();
            let plain = letters.bytes().all(|b| b.is_ascii_alphabetic());
            (plain && (digits == 0 || letters.is_empty() || (digits <= 2 && letters.len() <= 2)))
                || is_technical(part)
                || is_numeronym(part)
        }) || is_technical(self.value)
    }

    /// Letters by far, and their neighbours as words have them, whether or not we know the words.
    pub fn reads_well(&self) -> bool {
        self.letters >= 12 && self.letters >= self.digits * 6 && self.usual >= 0.4
    }

    /// A capital, then small letters alone: a word of some language, as labels have it.
    pub fn is_capitalized_word(&self) -> bool {
        let mut bytes = self.value.bytes();
        bytes.next().is_some_and(|b| b.is_ascii_uppercase()) && self.len > 2 && bytes.all(|b| b.is_ascii_lowercase())
    }

    /// Parts with separators between, each of a few letters or a few digits: `eu-west-2`, `aes-256-cbc`.
    pub fn is_coded_name(&self) -> bool {
        let mut parts = self.value.split(|c: char| c.is_ascii() && separates(c as u8));
        let few = |part: &str, is: fn(&u8) -> bool, most: usize| part.len() <= most && part.bytes().all(|b| is(&b));
        self.punctuation == 0
            && parts.clone().count() > 1
            && parts.all(|part| {
                let letters = part.trim_end_matches(|c: char| c.is_ascii_digit());
                let numbered = letters.len() >= 2 && part.len() - letters.len() <= 2 && !(self.lower && self.upper);
                few(part, u8::is_ascii_alphabetic, 10)
                    || few(part, u8::is_ascii_digit, 4)
                    || is_numeronym(part)
                    || (numbered && few(letters, u8::is_ascii_alphabetic, 10))
            })
    }

    /// A letter or two and a number, or a number with separators: a version, a date, a code.
    pub fn is_short_code(&self) -> bool {
        self.len <= 5
            || is_technical(self.value)
            || (self.letters <= 2 && self.value.bytes().all(|b| b.is_ascii_alphanumeric() || separates(b)))
    }
}

/// The pieces of a part, a new one where a capital follows a digit: `Base64`, `Encoder`.
fn after_digits(part: &str) -> Vec<&str> {
    let bytes = part.as_bytes();
    let cut = |at: &usize| bytes[at - 1].is_ascii_digit() && bytes[*at].is_ascii_uppercase();
    let cuts: Vec<usize> = (1..bytes.len()).filter(cut).collect();
    let starts = std::iter::once(0).chain(cuts.iter().copied());
    let ends = cuts.iter().copied().chain(std::iter::once(part.len()));
    starts.zip(ends).map(|(from, to)| &part[from..to]).collect()
}

fn length(n: usize) -> f32 {
    f32::from(u16::try_from(n).unwrap_or(u16::MAX))
}

/// A long word with its middle counted: `k8s`, `i18n`.
fn is_numeronym(part: &str) -> bool {
    let middle = part.get(1..part.len().max(2) - 1).unwrap_or_default();
    (3..=4).contains(&part.len())
        && middle.bytes().all(|b| b.is_ascii_digit())
        && part.starts_with(|c: char| c.is_ascii_alphabetic())
        && part.ends_with(|c: char| c.is_ascii_alphabetic())
}

/// Names that end in a number of their own.
fn is_technical(part: &str) -> bool {
    const STEMS: &[&str] = &[
        "sha", "md", "utf", "base", "oauth", "http", "ipv", "argon", "blake", "aes", "rsa", "hmac-sha", "hmacsha",
        "pbkdf", "python", "mysql", "iso", "latin", "cp", "es", "ed", "secp", "route", "int", "uint", "float", "win",
        "linux", "hs", "rs", "ps", "es", "ecdsa", "x", "p", "v", "s", "ec", "auth", "redis", "db", "web", "app",
    ];
    let lower = part.to_ascii_lowercase();
    let stem = lower.trim_end_matches(|c: char| c.is_ascii_digit());
    lower.starts_with("utf8mb") || stem.len() < lower.len() && lower.len() - stem.len() <= 5 && STEMS.contains(&stem)
}

/// Whether a text with blanks has a word that only a secret has: letters and digits, or letters and signs, mingled.
pub(super) fn has_odd_word(value: &str) -> bool {
    let words: Vec<&str> = value.split_whitespace().collect();
    words.len() <= 3
        && words.iter().any(|word| {
            let shape = Shape::of(word);
            shape.len >= 6 && shape.digits > 0 && shape.letters > 2 && !shape.is_name() && !is_reference(word)
        })
}

/// Whether the value points at something: a path, an address, a host, a call, a format.
pub(super) fn is_reference(value: &str) -> bool {
    is_path(value)
        || is_action(value)
        || is_address(value)
        || is_host(value)
        || is_code(value)
        || is_version(value)
        || is_lead(value)
}

/// Words before a value that is put behind them: `token=`, `Bearer:`.
fn is_lead(value: &str) -> bool {
    let words = value.trim_end_matches(['=', ':', '?', '&']);
    !words.is_empty()
        && words.len() < value.len()
        && words.bytes().all(|b| b.is_ascii_alphabetic() || separates(b))
        && Shape::of(words).wordiness() >= 0.6
}

fn is_path(value: &str) -> bool {
    if ["./", "../", "~/", "file:", "C:\\", "\\\\"].iter().any(|start| value.starts_with(start)) {
        return true;
    }
    let segments: Vec<&str> = value.trim_matches('/').split('/').collect();
    if segments.len() < 2 && !value.starts_with('/') {
        return false;
    }
    if !value.starts_with('/') && segments.iter().any(|segment| Shape::of(segment).is_mingled()) || is_base64(value) {
        return false;
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '*' | '@' | '#');
    let wordy = segments.iter().filter(|segment| {
        let shape = Shape::of(segment);
        segment.chars().all(plain) && (shape.len <= 3 || shape.wordiness() >= 0.5 || shape.usual >= 0.6)
    });
    // One that begins at the root is a path by that alone, were it not for what base64 begins with.
    wordy.count() * 3 >= segments.len() * if value.starts_with('/') { 1 } else { 2 }
}

/// What a service lets somebody do: `s3:GetObject`.
fn is_action(value: &str) -> bool {
    let Some((service, action)) = value.split_once(':') else { return false };
    !service.is_empty()
        && service.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && action.starts_with(|c: char| c.is_ascii_uppercase())
        && action.bytes().all(|b| b.is_ascii_alphabetic() || b == b'*')
        && Shape::of(action).wordiness() >= 0.6
}

/// Long, of base64's characters alone, in both cases with digits, and hardly a word in it: its slashes divide nothing.
fn is_base64(value: &str) -> bool {
    let shape = Shape::of(value);
    let encoded = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'+' | b'=');
    shape.len >= 24 && shape.is_mingled() && shape.wordiness() < 0.3 && value.bytes().all(encoded)
}

fn is_address(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    if lower.starts_with("arn:")
        || lower.starts_with("urn:")
        || lower.starts_with("data:")
        || lower.starts_with("mailto:")
    {
        return true;
    }
    if let Some((scheme, rest)) = value.split_once("://") {
        let named = scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
        let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
        return named && !authority.rsplit_once('@').is_some_and(|(user, _)| user.contains(':'));
    }
    let Some((user, host)) = value.split_once('@') else { return false };
    !user.is_empty()
        && user.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-' | b'+'))
        && is_host(host)
}

/// Labels and dots, the last label a word of letters.
fn is_host(value: &str) -> bool {
    let (host, port) = value.split_once(':').unwrap_or((value, "0"));
    let labels: Vec<&str> = host.split('.').collect();
    let label = |l: &&str| !l.is_empty() && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    port.bytes().all(|b| b.is_ascii_digit())
        && labels.len() >= 2
        && labels.iter().all(label)
        && labels
            .last()
            .is_some_and(|last| (2..=8).contains(&last.len()) && last.bytes().all(|b| b.is_ascii_lowercase()))
        && labels.iter().all(|l| l.len() <= 24)
}

/// A call, an index, a format directive, markup, a class path.
fn is_code(value: &str) -> bool {
    const PIECES: &[&str] =
        &["::", "->", "=>", "()", "[]", "{}", "</", "/>", "\\d", "\\w", "&&", "||", "#{", "==", "!="];
    // The padding of base64 is no comparison.
    if PIECES.iter().any(|piece| value.trim_end_matches('=').contains(piece)) || has_directive(value) {
        return true;
    }
    let name = value.find(['(', '[', '{']).map(|at| &value[..at]);
    let closed = value.ends_with([')', ']', '}', '(', '[', '{']);
    let calls = name.is_some_and(|name| {
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphabetic() || matches!(b, b'_' | b'.'))
    });
    let marked = value.starts_with(['@', ':', '*', '&']) && Shape::of(&value[1..]).is_name();
    // A column of a query, a word of code in a text.
    let quoted = value.strip_prefix('`').and_then(|rest| rest.split_once('`'));
    if quoted.is_some_and(|(name, _)| Shape::of(name).is_name()) {
        return true;
    }
    closed && (calls || value.starts_with(['<', '{', '['])) || marked
}

/// `%s` and its like, with no letter after.
fn has_directive(value: &str) -> bool {
    let bytes = value.as_bytes();
    bytes.windows(2).enumerate().any(|(at, pair)| {
        pair[0] == b'%'
            && matches!(pair[1], b's' | b'd' | b'r' | b'i' | b'f')
            && !bytes.get(at + 2).is_some_and(u8::is_ascii_alphanumeric)
    })
}

/// Numbers and dots, a date, a time, an address of four numbers.
fn is_version(value: &str) -> bool {
    let body = value.trim_start_matches(['v', 'V', '~', '^', '=', '>', '<']);
    body.len() >= 3
        && body.bytes().any(|b| !b.is_ascii_digit())
        && body.bytes().next().is_some_and(|b| b.is_ascii_digit())
        && body.bytes().all(|b| {
            b.is_ascii_digit() || matches!(b, b'.' | b'-' | b':' | b'/' | b'T' | b'Z' | b'+' | b',' | b'_' | b'x')
        })
}
