//! What literal text means: escapes resolved into the bytes that Ruby would read.

/// How a literal is written, hence which escapes it knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quoting {
    /// Every escape: `"…"`, `%Q`, `` `…` ``, `:"…"`, most heredocs.
    Full,
    /// `\\` and the escaped delimiters only: `'…'`, `%q`, `%w`.
    Raw {
        /// The opening delimiter, equal to the closing one where it does not nest.
        open: u8,
        /// The closing delimiter.
        close: u8,
        /// Whether an escaped blank is a blank (in `%w`).
        blanks: bool,
    },
    /// None: regexes, `<<'A'`.
    Verbatim,
}

/// Adds the text of a literal, in which only a raw literal has escapes.
pub(super) fn push_content(out: &mut Vec<u8>, text: &str, quoting: Quoting) {
    match quoting {
        Quoting::Raw { open, close, blanks } if text.contains('\\') => {
            push_raw(out, text.as_bytes(), |next| {
                next == b'\\' || next == open || next == close || (blanks && next.is_ascii_whitespace())
            });
        }
        _ => push_lines(out, text.as_bytes()),
    }
}

fn push_raw(out: &mut Vec<u8>, text: &[u8], is_escapable: impl Fn(u8) -> bool) {
    let mut bytes = text.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        let escaped = bytes.next_if(|next| byte == b'\\' && is_escapable(*next));
        out.push(escaped.unwrap_or(byte));
    }
}

/// Line ends are newlines, whatever the file's own are.
pub(super) fn push_lines(out: &mut Vec<u8>, text: &[u8]) {
    let mut rest = text;
    while let Some(at) = memchr::memmem::find(rest, b"\r\n") {
        out.extend_from_slice(&rest[..at]);
        rest = &rest[at + 1..];
    }
    out.extend_from_slice(rest);
}

/// Adds what an escape sequence stands for.
pub(super) fn push_escape(out: &mut Vec<u8>, sequence: &str, quoting: Quoting) {
    if quoting != Quoting::Full {
        return out.extend_from_slice(sequence.as_bytes());
    }
    let body = sequence.strip_prefix('\\').unwrap_or(sequence);
    match body.as_bytes().first() {
        None | Some(b'\n' | b'\r') => {}
        Some(b'x') => out.extend(u8::from_str_radix(&body[1..], 16).ok()),
        Some(b'0'..=b'7') => out.extend(u16::from_str_radix(body, 8).ok().map(|value| value as u8)),
        Some(b'u') => push_code_points(out, &body[1..]),
        Some(b'c' | b'C' | b'M') => out.extend_from_slice(sequence.as_bytes()),
        Some(byte) => match control(*byte) {
            Some(control) => out.push(control),
            None => out.extend_from_slice(body.as_bytes()),
        },
    }
}

const fn control(letter: u8) -> Option<u8> {
    Some(match letter {
        b'n' => b'\n',
        b't' => b'\t',
        b'r' => b'\r',
        b's' => b' ',
        b'e' => 0x1b,
        b'a' => 0x07,
        b'b' => 0x08,
        b'v' => 0x0b,
        b'f' => 0x0c,
        _ => return None,
    })
}

/// `1F600`, or `{1F600 1F601}`.
fn push_code_points(out: &mut Vec<u8>, digits: &str) {
    for point in digits.trim_matches(['{', '}']).split(' ').filter(|point| !point.is_empty()) {
        let character = u32::from_str_radix(point, 16).ok().and_then(char::from_u32);
        let character = character.unwrap_or(char::REPLACEMENT_CHARACTER);
        out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escape(sequence: &str) -> Vec<u8> {
        let mut out = Vec::new();
        push_escape(&mut out, sequence, Quoting::Full);
        out
    }

    fn raw(text: &str, open: u8, close: u8, blanks: bool) -> String {
        let mut out = Vec::new();
        push_content(&mut out, text, Quoting::Raw { open, close, blanks });
        String::from_utf8(out).expect("text stays text")
    }

    #[test]
    fn escapes_mean_what_ruby_reads() {
        let cases: &[(&str, &[u8])] = &[
            (r"\n", b"\n"),
            (r"\s", b" "),
            (r"\e", b"\x1b"),
            (r"\0", b"\0"),
            (r"\101", b"A"),
            (r"\x41", b"A"),
            (r"\xe2", b"\xe2"),
            (r"\u00e9", "é".as_bytes()),
            (r"\u{48 69}", b"Hi"),
            (r"\uD800", "\u{fffd}".as_bytes()),
            (r"\q", b"q"),
            (r#"\""#, b"\""),
            ("\\\n", b""),
            ("\\é", "é".as_bytes()),
        ];
        for (sequence, bytes) in cases {
            assert_eq!(escape(sequence), *bytes, "{sequence}");
        }
    }

    #[test]
    fn raw_text_knows_its_delimiters_alone() {
        assert_eq!(raw(r"a\b\'\\n", b'\'', b'\'', false), r"a\b'\n");
        assert_eq!(raw(r"a\)\(\[", b'(', b')', false), r"a)(\[");
        assert_eq!(raw(r"a\ b", b'(', b')', true), "a b");
    }

    #[test]
    fn line_ends_are_newlines() {
        let mut out = Vec::new();
        push_lines(&mut out, b"a\r\nb\rc\r\n");
        assert_eq!(out, b"a\nb\rc\n");
    }
}
