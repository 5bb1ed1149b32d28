//! Strings of every prefix: their parts, and the values that escapes stand for.

use std::borrow::Cow;

use super::super::sitter::Walk;
use crate::source::Span;
use crate::syntax::{Flags, Kind, NodeId, Role};

/// A string from prefix to closing quotes. Python 2's backticks, which look like one to the grammar, are Generic.
pub(super) fn string(walk: &mut Walk<'_>, role: Role) {
    let text = walk.str();
    let prefix = text.split(['"', '\'', '`']).next().unwrap_or("");
    let quote = &text[prefix.len()..];
    let flags = surface(prefix, quote);
    let id;
    if quote.starts_with('`') {
        id = walk.open(Kind::Generic, role);
        walk.builder.set_name(id, "backticks");
    } else {
        id = walk.open(Kind::String, role);
        walk.flag(id, flags);
    }
    if prefix.contains(['t', 'T']) {
        walk.builder.set_name(id, "t");
    }
    parts(walk, flags);
    walk.close();
}

/// The flags of a prefix and an opening quote.
fn surface(prefix: &str, quote: &str) -> Flags {
    let has = |letters: &[char]| prefix.contains(letters);
    Flags::EMPTY
        .when(has(&['b', 'B']), Flags::BYTES)
        .when(has(&['r', 'R']), Flags::RAW)
        .when(has(&['f', 'F', 't', 'T']), Flags::FORMAT)
        .when(quote.starts_with('\''), Flags::SINGLE_QUOTED)
        .when(quote.starts_with("'''") || quote.starts_with("\"\"\""), Flags::TRIPLE)
}

/// Writes the parts of the string that is open: one for each run of text, whatever pieces the grammar makes of it.
fn parts(walk: &mut Walk<'_>, flags: Flags) {
    let mut run = None::<Span>;
    walk.each(|walk, _| {
        let span = walk.span();
        if walk.is_named() && walk.node().kind() == "string_content" {
            run = Some(run.map_or(span, |run| Span::new(run.start, span.end)));
        } else {
            flush(walk, &mut run, flags);
            walk.lower(Role::Part);
        }
    });
    flush(walk, &mut run, flags);
}

fn flush(walk: &mut Walk<'_>, run: &mut Option<Span>, flags: Flags) {
    if let Some(span) = run.take() {
        part(walk, span, flags);
    }
}

fn part(walk: &mut Walk<'_>, span: Span, flags: Flags) {
    let value = value(walk.slice(span), flags);
    walk.builder.leaf(Kind::StringPart, Role::Part, span, &value);
}

/// Text of a string that never closed, in text that did not parse.
pub(super) fn stray_content(walk: &mut Walk<'_>, _: Role) {
    let span = walk.span();
    part(walk, span, Flags::EMPTY);
}

/// `{expr!r:spec}`. Of the `=` and the conversion nothing is left.
pub(super) fn interpolation(walk: &mut Walk<'_>, role: Role) {
    walk.branch(Kind::Interpolation, role);
}

/// `:spec`, a string whose text the grammar leaves out: it is what stands between the nested interpolations.
pub(super) fn format_specifier(walk: &mut Walk<'_>, role: Role) {
    let whole = walk.span();
    let id: NodeId = walk.open(Kind::String, role);
    walk.flag(id, Flags::FORMAT);
    let mut at = whole.start + 1;
    walk.each(|walk, _| {
        if !walk.is_named() {
            return;
        }
        let here = walk.span();
        spec_part(walk, Span::new(at, here.start));
        walk.lower(Role::Part);
        at = here.end;
    });
    spec_part(walk, Span::new(at, whole.end));
    walk.close();
}

fn spec_part(walk: &mut Walk<'_>, span: Span) {
    if span.start < span.end {
        let text = walk.slice(span);
        walk.builder.leaf(Kind::StringPart, Role::Part, span, text);
    }
}

/// The value of a run of text in a string with these flags. Bytes are read as Latin-1; a character's name
/// (`\N{DASH}`) and what is no escape stay as they stand.
fn value(text: &str, flags: Flags) -> Cow<'_, str> {
    let (raw, bytes, format) = (flags.has(Flags::RAW), flags.has(Flags::BYTES), flags.has(Flags::FORMAT));
    let special: &[char] = match (raw, format) {
        (true, false) => return text.into(),
        (true, true) => &['{', '}'],
        (false, true) => &['\\', '{', '}'],
        (false, false) => &['\\'],
    };
    let mut value = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(special) {
        value.push_str(&rest[..at]);
        rest = &rest[at..];
        let (resolved, length) = if rest.starts_with('\\') { escape(rest, bytes) } else { brace(rest) };
        match resolved {
            Resolved::Char(c) => value.push(c),
            Resolved::Nothing => {}
            Resolved::AsIs => value.push_str(&rest[..length]),
        }
        rest = &rest[length..];
    }
    if value.is_empty() && rest.len() == text.len() {
        return text.into();
    }
    value.push_str(rest);
    value.into()
}

enum Resolved {
    Char(char),
    Nothing,
    AsIs,
}

/// A doubled brace is one; the length is that of the source text.
fn brace(text: &str) -> (Resolved, usize) {
    if text.starts_with("{{") {
        (Resolved::Char('{'), 2)
    } else if text.starts_with("}}") {
        (Resolved::Char('}'), 2)
    } else {
        (Resolved::AsIs, 1)
    }
}

/// What the escape at the start of a text stands for, and how long it is.
fn escape(text: &str, bytes: bool) -> (Resolved, usize) {
    let Some(letter) = text[1..].chars().next() else { return (Resolved::AsIs, 1) };
    let simple = |c: char| (Resolved::Char(c), 2);
    match letter {
        '\n' => (Resolved::Nothing, 2),
        '\r' => (Resolved::Nothing, if text[2..].starts_with('\n') { 3 } else { 2 }),
        '\\' | '\'' | '"' => simple(letter),
        'a' => simple('\x07'),
        'b' => simple('\x08'),
        'f' => simple('\x0c'),
        'n' => simple('\n'),
        'r' => simple('\r'),
        't' => simple('\t'),
        'v' => simple('\x0b'),
        '0'..='7' => {
            let digits = text[1..].bytes().take(3).take_while(|b| matches!(b, b'0'..=b'7')).count();
            numeric(text, 1, digits, 8)
        }
        'x' => numeric(text, 2, 2, 16),
        'u' if !bytes => numeric(text, 2, 4, 16),
        'U' if !bytes => numeric(text, 2, 8, 16),
        'N' if !bytes && text[2..].starts_with('{') => (Resolved::AsIs, text.find('}').map_or(2, |at| at + 1)),
        _ => (Resolved::AsIs, 1 + letter.len_utf8()),
    }
}

/// An escape by number: `digits` of them from `from`. What is no character stays as it stands.
fn numeric(text: &str, from: usize, digits: usize, radix: u32) -> (Resolved, usize) {
    let code = text
        .get(from..from + digits)
        .filter(|code| code.bytes().all(|b| char::from(b).is_digit(radix)))
        .and_then(|code| u32::from_str_radix(code, radix).ok())
        .and_then(char::from_u32);
    code.map_or((Resolved::AsIs, from), |c| (Resolved::Char(c), from + digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, flags: Flags, expected: &str) {
        assert_eq!(value(text, flags), expected, "{text:?} {flags:?}");
    }

    #[test]
    fn resolves_escapes() {
        check(r"a\n\t\\\'\x41\u00e9\U0001F40D", Flags::EMPTY, "a\n\t\\'A\u{e9}\u{1F40D}");
        check(r"\0\12\1234", Flags::EMPTY, "\0\nS4");
        check("a\\\nb\\\r\nc", Flags::EMPTY, "abc");
        check(r"\N{EM DASH}\d\ud800\x4", Flags::EMPTY, r"\N{EM DASH}\d\ud800\x4");
        check("\\", Flags::EMPTY, "\\");
        check("\\é", Flags::EMPTY, "\\é");
    }

    #[test]
    fn raw_bytes_and_format_differ() {
        check(r"\n\x41", Flags::RAW, r"\n\x41");
        check(r"\xff\u0041\N{DASH}", Flags::BYTES, "\u{ff}\\u0041\\N{DASH}");
        check(r"{{\n}}\N{DASH}", Flags::FORMAT, "{\n}\\N{DASH}");
        check(r"{{\n}}", Flags::FORMAT | Flags::RAW, r"{\n}");
        check("{{}}", Flags::EMPTY, "{{}}");
    }
}
