//! Fills the holes of a sample, so that a rule's proof needs no secret in the repository.
//!
//! `{{ALPHABET:COUNT}}` becomes that many characters of the alphabet: `AKIA{{base32:16}}`. The alphabets are those of
//! `ALPHABETS`; `basic` is a login of `deploy` with a password of so many characters, in base64. What comes out depends
//! only on the sample's file name and the hole's place in it, and is never a published value. Anything else between
//! double braces is left as it stands.

use sha2::{Digest, Sha256};

const UPPER: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const LOWER: &str = "abcdefghijklmnopqrstuvwxyz";
const DIGITS: &str = "0123456789";

/// The alphabets by name, as pieces laid end to end.
const ALPHABETS: &[(&str, &[&str])] = &[
    ("hex", &[DIGITS, "abcdef"]),
    ("HEX", &[DIGITS, "ABCDEF"]),
    ("digit", &[DIGITS]),
    ("lower", &[LOWER]),
    ("upper", &[UPPER]),
    ("base32", &[UPPER, "234567"]),
    ("base36", &[DIGITS, LOWER]),
    ("BASE36", &[DIGITS, UPPER]),
    ("alnum", &[DIGITS, LOWER, UPPER]),
    ("base64", &[DIGITS, LOWER, UPPER, "+/"]),
    ("base64url", &[DIGITS, LOWER, UPPER, "-_"]),
    ("bech32", &["QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"]),
    // What people leave where a secret was.
    ("masked", &["X"]),
    ("maskedlower", &["x"]),
    // Of the form, but no machine draws so from three letters.
    ("few", &["ac7"]),
    ("FEW", &["AD7"]),
    ("fewlower", &["adg"]),
    ("fewupper", &["ADG"]),
    ("fewdigit", &["147"]),
    ("base58", &["123456789", "ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnopqrstuvwxyz"]),
];

/// The sample with its holes filled.
#[must_use]
pub fn expand(name: &str, text: &str) -> String {
    let name = name.rsplit('/').next().unwrap_or(name);
    let mut out = String::with_capacity(text.len() * 2);
    let (mut rest, mut nth) = (text, 0u32);
    while let Some(open) = rest.find("{{") {
        out.push_str(&rest[..open]);
        let body = &rest[open + 2..];
        let filled = body.find("}}").and_then(|close| Some((fill(name, nth, &body[..close])?, close)));
        if let Some((filled, close)) = filled {
            out.push_str(&filled);
            rest = &body[close + 2..];
            nth += 1;
        } else {
            out.push_str("{{");
            rest = body;
        }
    }
    out.push_str(rest);
    out
}

fn fill(name: &str, nth: u32, hole: &str) -> Option<String> {
    let (alphabet, count) = hole.split_once(':')?;
    let count: usize = count.parse().ok().filter(|&n| n <= 4096)?;
    if alphabet == "basic" {
        return Some(base64(format!("deploy:{}", fill(name, nth, &format!("alnum:{count}"))?).as_bytes()));
    }
    let (_, pieces) = ALPHABETS.iter().find(|(known, _)| *known == alphabet)?;
    let letters: Vec<char> = pieces.iter().flat_map(|piece| piece.chars()).collect();
    Some(draw(name, nth).take(count).map(|n| letters[n as usize % letters.len()]).collect())
}

fn base64(bytes: &[u8]) -> String {
    let alphabet: Vec<char> = [UPPER, LOWER, DIGITS, "+/"].iter().flat_map(|piece| piece.chars()).collect();
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().fold(0u32, |bits, &b| bits << 8 | u32::from(b)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let digit = alphabet[(bits >> (18 - 6 * place) & 63) as usize];
            out.push(if place <= chunk.len() { digit } else { '=' });
        }
    }
    out
}

/// A stream of numbers that the seed decides.
fn draw(name: &str, nth: u32) -> impl Iterator<Item = u16> {
    let name = name.to_owned();
    (0u32..).flat_map(move |block| {
        let seed = Sha256::new()
            .chain_update(b"adderstone sample")
            .chain_update(name.as_bytes())
            .chain_update(nth.to_le_bytes())
            .chain_update(block.to_le_bytes());
        let digest: [u8; 32] = seed.finalize().into();
        (0..16).map(move |i| u16::from_le_bytes([digest[2 * i], digest[2 * i + 1]]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_known_holes_and_leaves_the_rest() {
        let text = "AKIA{{base32:16}} {{ value }} {{hex:3}} {{x:1}}";
        let once = expand("a", text);
        assert_eq!(once, expand("a", text));
        assert_eq!(once, expand("rules/a", text));
        assert_ne!(once, expand("b", text));
        assert_eq!(once.len(), "AKIA".len() + 16 + " {{ value }} ".len() + 3 + " {{x:1}}".len());
        assert!(once.ends_with(" {{x:1}}"));
        assert_eq!(base64(b"light work"), "bGlnaHQgd29yaw==");
    }
}
