//! What a format lets us check or read without asking anyone: one row a rule key.

/// Whether a value is well formed.
pub(super) type Check = fn(&str) -> bool;
/// Named facts that a value gives away.
pub(super) type Decode = fn(&str) -> Vec<(String, String)>;

/// Values of a rule's `validate` key.
const CHECKS: &[(&str, Check)] = &[("jwt", jwt)];

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
fn jwt(value: &str) -> bool {
    let header = value.split('.').next().and_then(base64_url);
    let header = header.and_then(|h| serde_json::from_slice::<serde_json::Value>(&h).ok());
    header.is_some_and(|h| h.get("alg").is_some_and(serde_json::Value::is_string))
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
    fn a_token_has_a_json_header() {
        assert!(jwt("eyJhbGciOiJIUzI1NiJ9.e30.x"));
        assert!(!jwt("eyJhbGci.e30.x"));
    }
}
