//! What makes a finding the same finding tomorrow: GitHub's hash of its line, and an identity of our own.
//!
//! The line hash equals, digit for digit, the one that GitHub's upload action computes from a checkout, so that both
//! doors into code scanning give the same alert. The identity knows no line number and no path, and never gives a
//! guessable value away: only a value too random to try out is hashed as it is.

use rustc_hash::FxHashMap;
use sha2::{Digest, Sha256};

use super::model::Finding;
use crate::source::{Source, Span};

/// Units that a line's hash looks at, from the line's first on and across the lines that follow.
const WINDOW: usize = 100;
const BASE: u64 = 37;
/// What leaves the window has been multiplied this often: `BASE^WINDOW`, wrapping.
const LEAVING: u64 = BASE.wrapping_pow(WINDOW as u32);
/// The unit that stands for the end of the file.
const END: u16 = u16::MAX;

/// A line's hash, and the how-manieth line with that hash it is in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineHash {
    hash: u64,
    count: u32,
}

impl std::fmt::Display for LineHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:x}:{}", self.hash, self.count)
    }
}

/// GitHub's `primaryLocationLineHash` of every line of a text, the first line first.
///
/// Blanks do not count, a CR or CRLF counts as LF; each hash covers the hundred units from the line's start on.
/// There are as many as [`crate::source::LineIndex`] counts lines.
#[must_use]
pub fn line_hashes(text: &str) -> Vec<LineHash> {
    let mut hashes = Vec::new();
    let mut seen: FxHashMap<u64, u32> = FxHashMap::default();
    let mut roller = Roller::new();
    let mut push = |hash: u64| {
        let count = seen.entry(hash).or_default();
        *count += 1;
        hashes.push(LineHash { hash, count: *count });
    };
    let mut after_cr = false;
    for unit in text.encode_utf16() {
        let skipped = matches!(unit, 0x20 | 0x09) || (unit == 0x0a && after_cr);
        after_cr = unit == 0x0d;
        if !skipped {
            roller.add(if after_cr { 0x0a } else { unit }, &mut push);
        }
    }
    roller.finish(&mut push);
    hashes
}

/// The rolling hash, with the last [`WINDOW`] units and which of them start a line.
struct Roller {
    hash: u64,
    at: usize,
    units: [u16; WINDOW],
    starts: [bool; WINDOW],
    line_start: bool,
}

impl Roller {
    const fn new() -> Self {
        Self { hash: 0, at: 0, units: [0; WINDOW], starts: [false; WINDOW], line_start: true }
    }

    fn add(&mut self, unit: u16, full: &mut impl FnMut(u64)) {
        if self.starts[self.at] {
            full(self.hash);
        }
        self.starts[self.at] = self.line_start;
        self.line_start = unit == 0x0a;
        self.roll(unit);
    }

    fn roll(&mut self, unit: u16) {
        let old = std::mem::replace(&mut self.units[self.at], unit);
        self.hash = self
            .hash
            .wrapping_mul(BASE)
            .wrapping_add(u64::from(unit))
            .wrapping_sub(LEAVING.wrapping_mul(u64::from(old)));
        self.at = (self.at + 1) % WINDOW;
    }

    fn finish(mut self, full: &mut impl FnMut(u64)) {
        self.add(END, full);
        for _ in 0..WINDOW {
            if self.starts[self.at] {
                full(self.hash);
            }
            self.roll(0);
        }
    }
}

/// What is known of a finding's place besides its line.
#[derive(Clone, Debug, Default)]
pub struct Locus {
    /// What the matched text is there: the keyword, the key, the variable. Empty when not known.
    pub role: String,
    /// The names of what encloses it, outermost first: `Billing.charge`. Empty when not known.
    pub scope: String,
    /// The secret's value is too random to be found by trying: a plain hash of it may leave the process.
    pub random: bool,
}

/// Sets `line_hash` and `identity` of all findings of one source.
///
/// The k-th finding of a rule on a line gets the line hash `hash:n.k`, the first one the exact hash. Identities are
/// free of line numbers, indentation and paths, so a moved or renamed file keeps them. With `key` they are keyed
/// hashes (HMAC-SHA-256) and every secret is told by its value; without it, only those that [`Locus::random`] allows.
pub fn fingerprint(source: &Source, findings: &mut [Finding], locus: impl Fn(&Finding) -> Locus, key: Option<&[u8]>) {
    if findings.is_empty() {
        return;
    }
    let hashes = line_hashes(source.text());
    let secrets = secret_spans(findings);
    let mut order: Vec<usize> = (0..findings.len()).collect();
    order.sort_by_key(|&i| findings[i].place.span);
    let mut on_line: FxHashMap<(std::sync::Arc<str>, u32), u32> = FxHashMap::default();
    let mut alike: FxHashMap<[u8; 32], u32> = FxHashMap::default();
    for i in order {
        let finding = &mut findings[i];
        let line = finding.place.start.line;
        let nth = count(&mut on_line, (finding.rule.clone(), line));
        let hash = hashes.get(line.max(1) as usize - 1).map(ToString::to_string).unwrap_or_default();
        finding.line_hash = if nth == 1 { hash } else { format!("{hash}.{nth}") };
        finding.identity = identity(source, finding, &locus(finding), &secrets, key, &mut alike);
    }
}

fn count<K: std::hash::Hash + Eq>(counts: &mut FxHashMap<K, u32>, key: K) -> u32 {
    let n = counts.entry(key).or_default();
    *n += 1;
    *n
}

fn identity(
    source: &Source,
    finding: &Finding,
    locus: &Locus,
    secrets: &[(Span, String)],
    key: Option<&[u8]>,
    alike: &mut FxHashMap<[u8; 32], u32>,
) -> String {
    if let Some(secret) = &finding.secret
        && (locus.random || key.is_some())
    {
        return short(digest(key, &["value", &finding.rule, &secret.value]));
    }
    let line = redacted_line(source, finding.place.span, secrets);
    let place = digest(key, &["place", &finding.rule, &locus.role, &locus.scope, &line]);
    let nth = count(alike, place).to_string();
    short(digest(key, &["nth", &hex(&place), &nth]))
}

/// Where the file's secrets stand and what may be shown of them, in order.
fn secret_spans(findings: &[Finding]) -> Vec<(Span, String)> {
    let mut spans: Vec<(Span, String)> = findings
        .iter()
        .filter_map(|f| f.secret.as_ref().map(|s| (f, s)))
        .map(|(f, s)| (if s.span.is_empty() { f.place.span } else { s.span }, s.redacted.clone()))
        .collect();
    spans.sort();
    spans.dedup();
    spans
}

/// How much of a long line goes into an identity, before and after the finding's start, in bytes.
const REACH: usize = 256;

/// The line where `span` starts, without its secrets and with every run of blanks as one space.
fn redacted_line(source: &Source, span: Span, secrets: &[(Span, String)]) -> String {
    let text = source.text();
    let line = source.lines().range(text, source.lines().line(span.start));
    let start = span.start as usize;
    let mut at = boundary(text, line.start.max(start.saturating_sub(REACH)));
    let end = boundary(text, line.end.min(start + REACH)).max(at);
    let mut kept = String::new();
    for (secret, redacted) in secrets {
        let (from, to) = (secret.start as usize, secret.end as usize);
        if to <= at || from >= end {
            continue;
        }
        kept.push_str(text.get(at..from).unwrap_or(""));
        kept.push_str(redacted);
        at = to.min(end);
    }
    kept.push_str(text.get(at..end).unwrap_or(""));
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

/// SHA-256 of the fields, each with its length; keyed as RFC 2104 says when there is a key.
fn digest(key: Option<&[u8]>, fields: &[&str]) -> [u8; 32] {
    let mut message = Vec::new();
    for field in fields {
        message.extend_from_slice(&(field.len() as u64).to_le_bytes());
        message.extend_from_slice(field.as_bytes());
    }
    match key {
        Some(key) => hmac(key, &message),
        None => Sha256::digest(&message).into(),
    }
}

fn hmac(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut block = [0; 64];
    if key.len() > block.len() {
        block[..32].copy_from_slice(&Sha256::digest(key));
    } else {
        block[..key.len()].copy_from_slice(key);
    }
    let pad = |byte: u8| block.map(|b| b ^ byte);
    let inner = Sha256::new().chain_update(pad(0x36)).chain_update(message).finalize();
    Sha256::new().chain_update(pad(0x5c)).chain_update(inner).finalize().into()
}

/// The first half of a digest, in hexadecimal.
fn short(digest: [u8; 32]) -> String {
    hex(&digest[..16])
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Confidence, Excerpt, Place, Secret, Severity, redact};
    use crate::source::LineIndex;

    fn check(text: &str, expected: &[&str]) {
        let got: Vec<String> = line_hashes(text).iter().map(ToString::to_string).collect();
        assert_eq!(got, expected, "{text:?}");
    }

    #[test]
    fn line_hashes_are_those_of_the_upload_action() {
        check("", &["c129715d7a2bc9a3:1"]);
        check(
            " a\nb\n  \t\tc\n d",
            &["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"],
        );
        let lorem = "Lorem ipsum dolor sit amet.\n".repeat(10);
        let mut expected: Vec<String> = (1..=6).map(|n| format!("a7f2ff13bc495cf2:{n}")).collect();
        expected.extend(
            [
                "a7f2ff1481e87703:1",
                "a9cf91f7bbf1862b:1",
                "55ec222b86bcae53:1",
                "cc97dc7b1d7d8f7b:1",
                "c129715d7a2bc9a3:1",
            ]
            .map(str::to_owned),
        );
        check(&lorem, &expected.iter().map(String::as_str).collect::<Vec<_>>());
    }

    /// The definition, written out: the sum over each line's window.
    fn by_definition(text: &str) -> Vec<u64> {
        let mut units: Vec<u16> = Vec::new();
        let mut after_cr = false;
        for unit in text.encode_utf16() {
            let keep = unit != 0x20 && unit != 0x09 && !(after_cr && unit == 0x0a);
            after_cr = unit == 0x0d;
            if keep {
                units.push(if unit == 0x0d { 0x0a } else { unit });
            }
        }
        units.push(END);
        let starts: Vec<usize> = (0..units.len()).filter(|&p| p == 0 || units[p - 1] == 0x0a).collect();
        units.resize(units.len() + WINDOW, 0);
        let sum =
            |p: usize| units[p..p + WINDOW].iter().fold(0u64, |h, &u| h.wrapping_mul(BASE).wrapping_add(u64::from(u)));
        starts.into_iter().map(sum).collect()
    }

    #[test]
    fn rolling_equals_the_definition_and_the_line_count() {
        let long = "x = '🐍é'\u{2028}\n".repeat(40);
        for text in ["\u{feff}a\r\nb", "a\r \nb\r", "\n\n\n", "  ", "\r\n\r\n", "a\u{fffd}\n\t", &long] {
            let rolled: Vec<u64> = line_hashes(text).iter().map(|l| l.hash).collect();
            assert_eq!(rolled, by_definition(text), "{text:?}");
            assert_eq!(rolled.len(), LineIndex::new(text).count() as usize, "{text:?}");
        }
    }

    fn found(source: &Source, needle: &str, secret: bool) -> Vec<Finding> {
        source.text().match_indices(needle).map(|(at, _)| finding(source, at, needle, secret)).collect()
    }

    fn finding(source: &Source, at: usize, needle: &str, secret: bool) -> Finding {
        let span = Span::new(at as u32, (at + needle.len()) as u32);
        let secret =
            secret.then(|| Secret { value: needle.to_owned(), redacted: redact(needle), span, specificity: 0 });
        Finding {
            rule: "rule".into(),
            place: Place::new(source, span),
            message: String::new(),
            severity: Severity::High,
            confidence: Confidence::High,
            excerpt: Excerpt::default(),
            line_hash: String::new(),
            related: Vec::new(),
            trace: Vec::new(),
            identity: String::new(),
            secret,
            fix: None,
            facts: Vec::new(),
        }
    }

    fn identities(text: &str, needle: &str, secret: bool, random: bool, key: Option<&[u8]>) -> Vec<String> {
        let source = Source::from_text("a.py", text);
        let mut findings = found(&source, needle, secret);
        fingerprint(&source, &mut findings, |_| Locus { random, ..Locus::default() }, key);
        findings.into_iter().map(|f| f.identity).collect()
    }

    #[test]
    fn findings_of_a_rule_on_one_line_get_a_hash_each() {
        let source = Source::from_text("a.py", " a\nb\n  \t\tc; c; c\n d");
        let mut findings = found(&source, "c", false);
        findings.reverse();
        fingerprint(&source, &mut findings, |_| Locus::default(), None);
        let exact = line_hashes(source.text())[2].to_string();
        let hashes: Vec<&str> = findings.iter().map(|f| f.line_hash.as_str()).collect();
        assert_eq!(hashes, [format!("{exact}.3"), format!("{exact}.2"), exact]);
    }

    #[test]
    fn lines_above_and_indentation_change_neither_hash_nor_identity() {
        let body = "def f():\n    run(cmd)\n    return 1\n";
        let moved =
            format!("{}class A:\n{}", "import os\n".repeat(40), body.replace("    ", "\t  ").replace("def", "  def"));
        let both = [body, &moved].map(|text| {
            let source = Source::from_text("a.py", text);
            let mut findings = found(&source, "run(cmd)", false);
            fingerprint(&source, &mut findings, |_| Locus::default(), None);
            findings.into_iter().map(|f| (f.line_hash, f.identity)).collect::<Vec<_>>()
        });
        assert_eq!(both[0], both[1]);
    }

    #[test]
    fn alike_places_are_counted_and_scope_tells_them_apart() {
        let ids = identities("run(x)\nrun(x)\n", "run(x)", false, false, None);
        assert_ne!(ids[0], ids[1]);
        let source = Source::from_text("a.py", "run(x)");
        let scoped = |scope: &str| {
            let mut findings = found(&source, "run(x)", false);
            fingerprint(&source, &mut findings, |_| Locus { scope: scope.into(), ..Locus::default() }, None);
            findings.remove(0).identity
        };
        assert_ne!(scoped("A.f"), scoped("A.g"));
        assert_eq!(scoped("A.f"), scoped("A.f"));
    }

    #[test]
    fn a_random_value_is_itself_wherever_it_stands() {
        let value = |seed: u64| -> String {
            let next = |x: &u64| Some(x.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1));
            std::iter::successors(Some(seed), next)
                .skip(1)
                .take(20)
                .map(|x| char::from(b'a' + (x >> 40) as u8 % 26))
                .collect()
        };
        let (first, second) = (value(1), value(2));
        let one = identities(&format!("key = '{first}'"), &first, true, true, None);
        let two = identities(&format!("# here\nOTHER: {first}\nAND: {first}"), &first, true, true, None);
        assert_eq!([&one[0], &one[0]], [&two[0], &two[1]]);
        assert_ne!(one, identities(&format!("key = '{second}'"), &second, true, true, None));
    }

    #[test]
    fn a_guessable_value_is_in_no_identity_but_a_keyed_one() {
        let ids = |value: &str, key| identities(&format!("password = '{value}'"), value, true, false, key);
        assert_eq!(ids("hunter2", None), ids("letmein", None));
        assert_ne!(ids("hunter2", Some(b"k")), ids("letmein", Some(b"k")));
        assert_ne!(ids("hunter2", Some(b"k")), ids("hunter2", Some(b"l")));
    }

    #[test]
    fn another_secret_on_the_line_is_not_in_the_identity_either() {
        let ids = |other: &str| {
            let text = format!("login('{other}', 'hunter2')");
            let source = Source::from_text("a.py", &text);
            let mut findings = found(&source, "hunter2", true);
            findings.extend(found(&source, other, true));
            fingerprint(&source, &mut findings, |_| Locus::default(), None);
            findings.remove(0).identity
        };
        assert_eq!(ids("letmein"), ids("opensesame"));
    }

    #[test]
    fn keyed_hashes_are_hmac() {
        let vector = hmac(b"Jefe", b"what do ya want for nothing?");
        assert_eq!(hex(&vector), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        let long_key = hmac(&[0xaa; 131], b"Test Using Larger Than Block-Size Key - Hash Key First");
        assert_eq!(hex(&long_key), "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }

    #[test]
    fn a_line_of_megabytes_is_read_in_part() {
        let text = format!("{} run(x) {}", "é".repeat(600_000), "é".repeat(600_000));
        assert_eq!(identities(&text, "run(x)", false, false, None).len(), 1);
    }
}
