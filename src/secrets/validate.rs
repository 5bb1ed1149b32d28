//! What a format lets us check or read without asking anyone: one row a rule key.

use crate::credential::{judge, shannon};

/// What a format's own check says of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Proof {
    /// It is none.
    Refuted,
    /// It lacks what a real one has: a copy with changed characters, a made-up one.
    Doubted,
    /// It has the form, which proves little.
    Plausible,
    /// Only a real one has this.
    Proved,
}

/// How a format is checked.
pub(super) type Check = fn(&str) -> Proof;
/// Named facts that a value gives away.
pub(super) type Decode = fn(&str) -> Vec<(String, String)>;

/// Values of a rule's `validate` key.
const CHECKS: &[(&str, Check)] =
    &[("basic-auth", basic_auth), ("crc32-base62", crc32_base62), ("crc32-hex", crc32_hex), ("jwt", jwt), ("pem", pem)];

/// Values of a rule's `facts` key.
const DECODERS: &[(&str, Decode)] = &[("base32-account", base32_account)];

pub(super) fn check(name: &str) -> Option<Check> {
    CHECKS.iter().find(|(known, _)| *known == name).map(|&(_, check)| check)
}

pub(super) fn decode(name: &str) -> Option<Decode> {
    DECODERS.iter().find(|(known, _)| *known == name).map(|&(_, decode)| decode)
}

/// The remedy for an unknown name.
pub(super) fn names() -> String {
    let known: Vec<&str> = CHECKS.iter().map(|&(n, _)| n).chain(DECODERS.iter().map(|&(n, _)| n)).collect();
    format!("known names: {}", known.join(", "))
}

/// The header of a signed token is a JSON object that names its algorithm.
fn jwt(value: &str) -> Proof {
    let header = value.split('.').next().and_then(base64_url);
    let header = header.and_then(|h| serde_json::from_slice::<serde_json::Value>(&h).ok());
    plausible(header.is_some_and(|h| h.get("alg").is_some_and(serde_json::Value::is_string)))
}

const fn plausible(holds: bool) -> Proof {
    if holds { Proof::Plausible } else { Proof::Refuted }
}

/// A name, a colon, and a password that is one; a key before the colon stands for both.
fn basic_auth(value: &str) -> Proof {
    let text = base64_url(value).and_then(|bytes| String::from_utf8(bytes).ok());
    let Some((name, password)) = text.as_deref().and_then(|text| text.split_once(':')) else { return Proof::Refuted };
    let verdict = judge(if password.is_empty() { name } else { password });
    if verdict.unguessable() { Proof::Proved } else { plausible(verdict.is_secret() && !password.is_empty()) }
}

/// A prefix, an underscore, random characters, and six that are their CRC-32 in base 62.
fn crc32_base62(value: &str) -> Proof {
    let Some((_, body)) = value.split_once('_') else { return Proof::Doubted };
    let Some((random, sum)) = body.len().checked_sub(6).and_then(|at| body.split_at_checked(at)) else {
        return Proof::Doubted;
    };
    let crc = crc32(random.as_bytes());
    let fits = |alphabet: &[u8; 62]| base62(crc, alphabet) == sum.as_bytes();
    let upper_first = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let lower_first = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    if fits(upper_first) || fits(lower_first) { Proof::Proved } else { Proof::Doubted }
}

/// Eight hexadecimal digits behind the last underscore that are the CRC-32 of what stands before it, lowest byte first.
fn crc32_hex(value: &str) -> Proof {
    let Some((body, sum)) = value.rsplit_once('_').filter(|(_, sum)| sum.len() == 8) else { return Proof::Plausible };
    let Ok(sum) = u32::from_str_radix(sum, 16) else { return Proof::Plausible };
    if sum.swap_bytes() == crc32(body.as_bytes()) { Proof::Proved } else { Proof::Doubted }
}

fn base62(mut number: u32, alphabet: &[u8; 62]) -> [u8; 6] {
    let mut out = [alphabet[0]; 6];
    for digit in out.iter_mut().rev() {
        *digit = alphabet[(number % 62) as usize];
        number /= 62;
    }
    out
}

fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, &byte: &u8| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 })
    };
    !bytes.iter().fold(u32::MAX, step)
}

/// Between its two lines a key has base64 enough for the smallest of keys, and it is no run of one letter. Behind a
/// pass phrase it is worth less, and so is one that lacks much of what its first bytes announce.
fn pem(value: &str) -> Proof {
    /// How the newer format begins, and how it goes on where no cipher locks it.
    const FORMAT: &str = "b3BlbnNzaC1rZXktdjE";
    const OPEN: &str = "b3BlbnNzaC1rZXktdjEAAAAABG5vbmU";
    let body = value.split("-----").nth(2).unwrap_or("");
    let body = body.replace("\\n", "").replace("\\r", "").replace("\\t", "");
    let data: String = body.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=')).collect();
    if data.len() < 60 || shannon(&data) <= 3.5 || body.contains("...") {
        return Proof::Refuted;
    }
    let locked = value.contains("ENCRYPTED") || (data.starts_with(FORMAT) && !data.starts_with(OPEN));
    if locked || is_cut(&data) { Proof::Doubted } else { Proof::Plausible }
}

/// Whether less than three quarters are there of the bytes that the key says it has.
fn is_cut(data: &str) -> bool {
    let head = data.get(..8).and_then(base64_url).unwrap_or_default();
    let [0x30, 0x82, high, low, ..] = head[..] else { return false };
    data.len() < (usize::from(high) << 8 | usize::from(low))
}

/// Base64 in the alphabet for URLs (or the plain one), padding optional.
fn base64_url(text: &str) -> Option<Vec<u8>> {
    let (mut out, mut buffer, mut held) = (Vec::with_capacity(text.len()), 0u32, 0);
    for byte in text.trim_end_matches('=').bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'-' | b'+' => 62,
            b'_' | b'/' => 63,
            _ => return None,
        };
        buffer = buffer << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            out.push((buffer >> held) as u8);
        }
    }
    Some(out)
}

/// The account that a key id of 4 letters and 16 base32 characters was made in: the 40 bits after the first.
fn base32_account(value: &str) -> Vec<(String, String)> {
    let Some(body) = value.get(4..20) else { return Vec::new() };
    // Ids with I or J here were given out under an older scheme that holds no account.
    if body.starts_with(['I', 'J']) {
        return Vec::new();
    }
    let mut bits: u64 = 0;
    for byte in body.bytes().take(10) {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'2'..=b'7' => byte - b'2' + 26,
            _ => return Vec::new(),
        };
        bits = bits << 5 | u64::from(value);
    }
    // Ten characters are 50 bits; the scheme reads the first 48.
    let account = ((bits >> 2) & 0x7fff_ffff_ff80) >> 7;
    vec![("account-id".to_owned(), format!("{account:012}"))]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_account_of_a_key_id() {
        // 40 bits of account shifted left by 7, in 48 bits, in base32.
        let account: u64 = 581_039_954_779;
        let bits = (1 << 47 | account << 7) << 2;
        let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        let body: String = (0..10).rev().map(|i| char::from(alphabet[(bits >> (5 * i) & 31) as usize])).collect();
        let id = format!("{}{body}234567", "AKIA");
        assert_eq!(base32_account(&id), [("account-id".to_owned(), "581039954779".to_owned())]);
        assert!(base32_account("AKIAI234567A").is_empty());
    }

    #[test]
    fn a_checksum_proves() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        let random = "aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0";
        let sum = base62(crc32(random.as_bytes()), b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
        let token = format!("abc_{random}{}", String::from_utf8_lossy(&sum));
        assert_eq!(crc32_base62(&token), Proof::Proved);
        assert_eq!(crc32_base62(&token.replace('E', "F")), Proof::Doubted);
    }

    #[test]
    fn a_checksum_in_hexadecimal_proves() {
        let body = "abc_aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY";
        let sum = format!("{:08x}", crc32(body.as_bytes()).swap_bytes());
        assert_eq!(crc32_hex(&format!("{body}_{sum}")), Proof::Proved);
        assert_eq!(crc32_hex(&format!("{body}_00000000")), Proof::Doubted);
        assert_eq!(crc32_hex("abc_eyJhbGci"), Proof::Plausible);
    }

    #[test]
    fn a_locked_key_is_worth_less() {
        let body = "MHQCAQEEIAQkM7BFUpkGp3LQmlQYx2eqzDV".repeat(2);
        let key =
            |head: &str, body: &str| pem(&format!("-----BEGIN {head} KEY-----\n{body}\n-----END {head} KEY-----"));
        assert_eq!(key("RSA PRIVATE", &body), Proof::Plausible);
        assert_eq!(key("ENCRYPTED PRIVATE", &body), Proof::Doubted);
        assert_eq!(key("RSA PRIVATE", &format!("Proc-Type: 4,ENCRYPTED\n\n{body}")), Proof::Doubted);
        assert_eq!(key("OPENSSH PRIVATE", &format!("b3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1j{body}")), Proof::Doubted);
        assert_eq!(key("OPENSSH PRIVATE", &format!("b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAE{body}")), Proof::Plausible);
        assert_eq!(key("RSA PRIVATE", "MIIE..."), Proof::Refuted);
    }

    #[test]
    fn a_key_that_is_cut_is_worth_less() {
        let key = |length: usize| {
            let head = "MIIEpAIBAAKCAQEAq7BFUpkGp3LQmlQYx2eqzDV".repeat(40);
            pem(&format!("-----BEGIN RSA PRIVATE KEY-----\n{}\n-----END RSA PRIVATE KEY-----", &head[..length]))
        };
        assert_eq!((key(100), key(1187), key(1188)), (Proof::Doubted, Proof::Doubted, Proof::Plausible));
    }

    #[test]
    fn a_token_has_a_json_header() {
        assert_eq!(jwt("eyJhbGciOiJIUzI1NiJ9.e30.x"), Proof::Plausible);
        assert_eq!(jwt("eyJhbGci.e30.x"), Proof::Refuted);
    }
}
