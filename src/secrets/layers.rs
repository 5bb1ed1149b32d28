//! Texts inside the text: base64, hexadecimal, percent and backslash escapes, and JSON in a string. Each is found by its
//! alphabet, decoded as long as what comes out is text, and remembers where in its parent every part of it stands.
//!
//! What is no text costs next to nothing: decoding stops at the first byte that no text has.

use memchr::{memchr, memmem};

use crate::source::Span;

/// How a text was written inside its parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Base64,
    Hex,
    Percent,
    /// `\"`, `\n`, `\u0041`, `\x41`.
    Escapes,
}

impl Form {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Base64 => "base64",
            Self::Hex => "hexadecimal",
            Self::Percent => "percent encoding",
            Self::Escapes => "backslash escapes",
        }
    }
}

/// A text inside a text.
#[derive(Debug)]
pub(super) struct Layer {
    pub form: Form,
    pub text: String,
    /// Where it stands in its parent.
    outer: Span,
    /// Where each byte of it stands there; empty where only the whole has a place.
    at: Vec<u32>,
}

impl Layer {
    /// Where in the parent a part of it stands.
    pub fn place(&self, span: Span) -> Span {
        let at = |offset: u32| self.at.get(offset as usize).copied();
        match (at(span.start), at(span.end)) {
            (Some(start), Some(end)) => Span::new(start, end),
            (Some(start), None) => Span::new(start, self.outer.end),
            _ => self.outer,
        }
    }
}

/// Shorter runs hold no credential that its rule would know.
const SHORTEST: usize = 24;
/// A line of base64 this long may go on in the next line.
const WRAPPED: usize = 56;

/// The texts inside a text, in order, until `budget` bytes have been decoded.
pub(super) fn layers(text: &str, budget: &mut usize) -> Vec<Layer> {
    let mut out = Vec::new();
    runs(text, &mut out);
    escapes(text, &mut out);
    percents(text, &mut out);
    out.retain(|layer| {
        let fits = layer.text.len() <= *budget;
        *budget = budget.saturating_sub(layer.text.len());
        fits
    });
    out
}

const fn in_run(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_')
}

const IN_RUN: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = in_run(byte as u8);
        byte += 1;
    }
    table
};

/// Base64 and hexadecimal: looked for by jumps of the shortest length, so that most bytes are never read.
fn runs(text: &str, out: &mut Vec<Layer>) {
    let bytes = text.as_bytes();
    let mut from = 0;
    while from + SHORTEST <= bytes.len() {
        let probe = from + SHORTEST - 1;
        let start = probe + 1 - bytes[from..=probe].iter().rev().take_while(|&&b| IN_RUN[b as usize]).count();
        if start > from {
            from = start;
            continue;
        }
        let end = (probe..bytes.len()).find(|&at| !IN_RUN[bytes[at] as usize]).unwrap_or(bytes.len());
        let end = if end - start >= WRAPPED { last_wrapped(bytes, end) } else { end };
        out.extend(decoded_run(text, start, end));
        from = end + 1;
    }
}

/// The end of a run that goes on over lines of the same kind.
fn last_wrapped(bytes: &[u8], mut end: usize) -> usize {
    while let Some(rest) = bytes.get(end..) {
        let blank = rest.iter().take_while(|b| b.is_ascii_whitespace()).count();
        let broken = memchr::memchr_iter(b'\n', &rest[..blank]).count() == 1;
        let more = rest[blank..].iter().take_while(|&&b| IN_RUN[b as usize]).count();
        let ends_line = rest[blank + more..].first().is_none_or(|&b| matches!(b, b'=' | b'\r' | b'\n'));
        if !broken || more == 0 || !ends_line {
            break;
        }
        end += blank + more;
    }
    end
}

fn decoded_run(text: &str, start: usize, end: usize) -> Option<Layer> {
    let run = &text.as_bytes()[start..end];
    let hex = run.iter().all(u8::is_ascii_hexdigit);
    let (form, bytes) = if hex { (Form::Hex, unhex(run)?) } else { (Form::Base64, unbase64(run)?) };
    let decoded = utf8(bytes)?;
    let padding = text.as_bytes()[end..].iter().take(2).take_while(|&&b| b == b'=').count();
    let padding = if hex { 0 } else { padding };
    Some(Layer { form, text: decoded, outer: span(start, end + padding), at: Vec::new() })
}

fn unhex(run: &[u8]) -> Option<Vec<u8>> {
    let digit = |b: u8| char::from(b).to_digit(16).unwrap_or(0) as u8;
    let mut out = Vec::new();
    for pair in run.chunks_exact(2) {
        push_text(&mut out, digit(pair[0]) << 4 | digit(pair[1]))?;
    }
    run.len().is_multiple_of(2).then_some(out)
}

/// The bytes of a base64 run in either alphabet, unless they are no text.
fn unbase64(run: &[u8]) -> Option<Vec<u8>> {
    let (mut out, mut buffer, mut held) = (Vec::new(), 0u32, 0);
    for &byte in run {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'-' | b'+' => 62,
            b'_' | b'/' => 63,
            _ => continue,
        };
        buffer = buffer << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            push_text(&mut out, (buffer >> held) as u8)?;
        }
    }
    Some(out)
}

/// The first bytes must be ASCII as most text is; a zero is kept where it is every second byte.
fn push_text(out: &mut Vec<u8>, byte: u8) -> Option<()> {
    const HEAD: usize = 16;
    let fits = match byte {
        b'\t' | b'\n' | b'\r' | 0x20..=0x7E => true,
        0 => out.len() % 2 == 1,
        0x80.. => out.len() >= HEAD,
        _ => false,
    };
    out.push(byte);
    fits.then_some(())
}

/// UTF-8, or UTF-16 in the order that most of its writers use.
fn utf8(bytes: Vec<u8>) -> Option<String> {
    if bytes.len() > 3 && bytes[1] == 0 && bytes[3] == 0 {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
        return String::from_utf16(&units).ok();
    }
    String::from_utf8(bytes).ok().filter(|text| !text.contains('\0'))
}

fn span(start: usize, end: usize) -> Span {
    Span::new(u32::try_from(start).unwrap_or(u32::MAX), u32::try_from(end).unwrap_or(u32::MAX))
}

/// A text under decoding that remembers where its bytes stood.
struct Mapped {
    text: String,
    at: Vec<u32>,
}

impl Mapped {
    fn push(&mut self, c: char, from: usize) {
        self.text.push(c);
        let at = u32::try_from(from).unwrap_or(u32::MAX);
        self.at.resize(self.text.len(), at);
    }

    fn layer(mut self, form: Form, start: usize, end: usize) -> Layer {
        self.at.push(u32::try_from(end).unwrap_or(u32::MAX));
        Layer { form, text: self.text, outer: span(start, end), at: self.at }
    }
}

/// Words in which at least so many characters are written as `%41`.
const MANY: usize = 3;

fn percents(text: &str, out: &mut Vec<Layer>) {
    let bytes = text.as_bytes();
    let mut from = 0;
    while let Some(at) = memchr(b'%', &bytes[from..]).map(|at| from + at) {
        let outside = |b: &u8| b.is_ascii_whitespace() || matches!(b, b'"' | b'\'' | b'`' | b'<' | b'>');
        let start = bytes[from..at].iter().rposition(outside).map_or(from, |back| from + back + 1);
        let end = bytes[at..].iter().position(outside).map_or(bytes.len(), |ahead| at + ahead);
        from = end;
        if memchr::memchr_iter(b'%', &bytes[start..end]).filter(|&it| code(bytes, start + it + 1, 2).is_some()).count()
            >= MANY
        {
            out.push(unpercent(text, start, end));
        }
    }
}

fn unpercent(text: &str, start: usize, end: usize) -> Layer {
    let mut mapped = Mapped { text: String::new(), at: Vec::new() };
    let mut at = start;
    while let Some(c) = text[at..end].chars().next() {
        let code = if c == '%' { code(text.as_bytes(), at + 1, 2).filter(u8::is_ascii) } else { None };
        mapped.push(code.map_or(c, char::from), at);
        at += if code.is_some() { 3 } else { c.len_utf8() };
    }
    mapped.layer(Form::Percent, start, end)
}

/// The ASCII character that so many hexadecimal digits stand for.
fn code(bytes: &[u8], at: usize, digits: usize) -> Option<u8> {
    let digits = std::str::from_utf8(bytes.get(at..at + digits)?).ok()?;
    if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    u8::try_from(u32::from_str_radix(digits, 16).ok()?).ok().filter(u8::is_ascii)
}

/// What says that a line holds a text in escapes: a letter that needs none, or a quoted quote.
const TELLTALES: &[&str] = &["\\u00", "\\x", "\\\""];

/// Lines in which a text stands in escapes. A line may be the whole file: its length is the file's cost once more.
fn escapes(text: &str, out: &mut Vec<Layer>) {
    let bytes = text.as_bytes();
    let mut starts: Vec<usize> = TELLTALES.iter().flat_map(|mark| memmem::find_iter(bytes, mark)).collect();
    starts.sort_unstable();
    let mut done = 0;
    for at in starts {
        if at < done {
            continue;
        }
        let start = memchr::memrchr(b'\n', &bytes[..at]).map_or(0, |back| back + 1);
        let end = memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |ahead| at + ahead);
        done = end;
        if is_escaped(&bytes[start..end]) {
            out.push(unescape(text, start, end));
        }
    }
}

fn is_escaped(line: &[u8]) -> bool {
    let letters = |mark: &str, digits: usize| {
        let written =
            memmem::find_iter(line, mark).filter(|&at| code(line, at + mark.len(), digits).is_some_and(|b| b > b' '));
        written.take(MANY).count()
    };
    letters("\\u", 4) + letters("\\x", 2) >= MANY || memmem::find_iter(line, "\\\"").take(2).count() == 2
}

fn unescape(text: &str, start: usize, end: usize) -> Layer {
    let mut mapped = Mapped { text: String::new(), at: Vec::new() };
    let bytes = text.as_bytes();
    let mut at = start;
    while let Some(c) = text[at..end].chars().next() {
        let next = if c == '\\' && at + 1 < end { bytes[at + 1] } else { 0 };
        let (to, length) = match next {
            b'"' | b'\'' | b'\\' | b'/' => (char::from(next), 2),
            b'n' => ('\n', 2),
            b'r' => ('\r', 2),
            b't' => ('\t', 2),
            b'u' if at + 6 <= end => code(bytes, at + 2, 4).map_or((c, 1), |b| (char::from(b), 6)),
            b'x' if at + 4 <= end => code(bytes, at + 2, 2).map_or((c, 1), |b| (char::from(b), 4)),
            _ => (c, c.len_utf8()),
        };
        mapped.push(to, at);
        at += length;
    }
    mapped.layer(Form::Escapes, start, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(Form, String)> {
        layers(text, &mut usize::MAX.clone()).into_iter().map(|layer| (layer.form, layer.text)).collect()
    }

    fn check(text: &str, form: Form, inner: &str) {
        assert_eq!(found(text), [(form, inner.to_owned())], "{text}");
    }

    #[test]
    fn finds_texts_by_their_alphabet() {
        check("a = 'aG9zdD1kYjsgcGFzcz1odW50ZXIy'", Form::Base64, "host=db; pass=hunter2");
        check("a = 'aG9zdD1kYjsgcGFzcz1odW50ZXIyIQ=='", Form::Base64, "host=db; pass=hunter2!");
        check("686f73743d64623b20706173733d68756e74657232", Form::Hex, "host=db; pass=hunter2");
        check("u=postgres%3A%2F%2Fa%3Ab%40c", Form::Percent, "u=postgres://a:b@c");
        check(r#"x = "{\"a\": \"b\"}""#, Form::Escapes, r#"x = "{"a": "b"}""#);
        check(r"'\u0041\u004b\x49\u0041'", Form::Escapes, "'AKIA'");
    }

    #[test]
    fn what_is_no_text_is_left_alone() {
        for text in
            ["a_long_method_name_with_many_words", "da39a3ee5e6b4b0d3255bfef95601890afd80709", "100% of %s and %d%%"]
        {
            assert_eq!(found(text), [], "{text}");
        }
        assert_eq!(found(r"/[\x00-\x1f]\.\d/"), []);
        assert_eq!(found("short=aG9zdA=="), []);
    }

    #[test]
    fn a_wrapped_text_is_one() {
        let line = "bGluZSBvbmUgb2YgYSB0ZXh0IHRoYXQgaXMgd3JhcHBlZCBhbmQgbG9uZyBlbm91Z2gg";
        let text = format!("data: |\n  {line}\n  {line}\n  ZW5kLg==\nnext: 1\n");
        let once = "line one of a text that is wrapped and long enough ";
        assert_eq!(found(&text), [(Form::Base64, format!("{once}{once}end."))]);
    }

    #[test]
    fn parts_know_their_place() {
        let text = r#"é = "{\"key\": \"value\"}""#;
        let all = layers(text, &mut 1000);
        let at = all[0].text.find("value").expect("decoded");
        let outer = all[0].place(span(at, at + 5));
        assert_eq!(&text[outer.range()], "value");
        let text = "é aG9zdD1kYjsgcGFzcz1odW50ZXIyIQ== b";
        let all = layers(text, &mut 1000);
        assert_eq!(&text[all[0].place(span(2, 5)).range()], "aG9zdD1kYjsgcGFzcz1odW50ZXIyIQ==");
    }

    #[test]
    fn the_budget_ends_it() {
        assert!(layers("a = 'aG9zdD1kYjsgcGFzcz1odW50ZXIy'", &mut 10).is_empty());
    }
}
