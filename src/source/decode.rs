//! Bytes to text: UTF-8, UTF-8 with faults (each replaced by U+FFFD), UTF-16 with a byte order mark; all else is binary.

/// How a text's bytes were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Valid UTF-8.
    Utf8,
    /// UTF-8 with invalid sequences, each replaced by U+FFFD.
    Utf8Lossy,
    /// UTF-16, either byte order, recognised by its mark.
    Utf16,
}

/// Text read from bytes.
#[derive(Debug)]
pub struct Decoded {
    /// The text, its byte order mark kept.
    pub text: String,
    /// How it was read.
    pub encoding: Encoding,
}

/// Why bytes are no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// A NUL byte near the start, and no UTF-16 mark.
    #[error("binary content")]
    Binary,
}

/// How far a NUL byte is looked for.
const BINARY_WINDOW: usize = 8192;

/// Reads bytes as text.
///
/// # Errors
/// When they are not text.
pub fn decode(bytes: Vec<u8>) -> Result<Decoded, Unreadable> {
    if let Some((utf16, _)) = encoding_rs::Encoding::for_bom(&bytes)
        && utf16 != encoding_rs::UTF_8
    {
        let (text, _) = utf16.decode_without_bom_handling(&bytes);
        return Ok(Decoded { text: text.into_owned(), encoding: Encoding::Utf16 });
    }
    if memchr::memchr(0, &bytes[..bytes.len().min(BINARY_WINDOW)]).is_some() {
        return Err(Unreadable::Binary);
    }
    Ok(match String::from_utf8(bytes) {
        Ok(text) => Decoded { text, encoding: Encoding::Utf8 },
        Err(fault) => {
            Decoded { text: String::from_utf8_lossy(fault.as_bytes()).into_owned(), encoding: Encoding::Utf8Lossy }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: Result<(&str, Encoding), Unreadable>) {
        let got = decode(bytes.to_vec());
        assert_eq!(got.as_ref().map(|d| (d.text.as_str(), d.encoding)).map_err(|e| *e), expected);
    }

    #[test]
    fn reads_each_encoding() {
        check(b"a", Ok(("a", Encoding::Utf8)));
        check(b"a\xffb", Ok(("a\u{fffd}b", Encoding::Utf8Lossy)));
        check(b"\xff\xfea\0", Ok(("\u{feff}a", Encoding::Utf16)));
        check(b"\xfe\xff\0a", Ok(("\u{feff}a", Encoding::Utf16)));
        check(b"\x7fELF\0", Err(Unreadable::Binary));
    }
}
