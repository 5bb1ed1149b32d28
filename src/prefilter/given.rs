//! What a call that begins with a word is given, as the text tells: nothing but texts, or something else as well.

/// What stands beside a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Given {
    /// Texts and symbols alone, as whole arguments; or no argument at all.
    Texts,
    /// So many of them, then something else; or it is no call.
    Open(u8),
}

/// More arguments than these are not looked at.
const MOST: u8 = 4;

/// What stands beside a word between two places. What is no plain call counts as open.
pub(super) fn given(text: &[u8], start: usize, end: usize) -> Given {
    // What is quoted itself may be called by its name.
    if start.checked_sub(1).is_some_and(|before| matches!(text[before], b'"' | b'\'' | b'`' | b':' | b'%')) {
        return Given::Open(0);
    }
    let rest = &text[end..];
    if is_none(text, start, rest) {
        return Given::Texts;
    }
    let after = rest.trim_ascii_start();
    let (closed, mut rest) = match after.split_first() {
        Some((b'(', inner)) => (true, inner),
        _ => (false, rest),
    };
    for count in 0..MOST {
        rest = skip(rest, closed || count > 0);
        let Some(behind) = literal(rest) else { return Given::Open(count) };
        let next = skip(behind, closed);
        match next.first() {
            Some(b',') => rest = &next[1..],
            Some(b')') if closed => return Given::Texts,
            _ if !closed && ends(next) => return Given::Texts,
            _ => return Given::Open(count),
        }
    }
    Given::Open(MOST)
}

/// Whether nothing can be given here: in a comment, where the word is defined, and where a block or a member follows.
fn is_none(text: &[u8], start: usize, rest: &[u8]) -> bool {
    let line = text[..start].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let head = text[line..start].trim_ascii_start();
    // A text of several lines may have such lines, and code built into them.
    let comment = head.first() == Some(&b'#') && !head.contains(&b'{');
    let block = [b" {".as_slice(), b" do |", b" do\n"].iter().any(|mark| rest.starts_with(mark));
    let member = rest.first() == Some(&b'.') && rest.get(1).is_some_and(u8::is_ascii_alphabetic);
    comment || block || member || head == b"def " || head == b"def self."
}

/// Without white space, of other lines too where a statement goes on.
fn skip(text: &[u8], lines: bool) -> &[u8] {
    let blank = |byte: &&u8| matches!(byte, b' ' | b'\t') || lines && matches!(byte, b'\r' | b'\n');
    &text[text.iter().take_while(blank).count()..]
}

/// What follows a text or symbol that nothing is built into.
fn literal(text: &[u8]) -> Option<&[u8]> {
    let (&first, rest) = text.split_first()?;
    match first {
        b'&' if rest.first() == Some(&b':') => literal(rest),
        b':' => {
            let length = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
            let marked = rest.get(length).is_some_and(|byte| matches!(byte, b'?' | b'!'));
            (length > 0).then(|| &rest[length + usize::from(marked)..])
        }
        b'"' | b'\'' => {
            let close = rest.iter().position(|byte| *byte == first || matches!(byte, b'\\' | b'#' | b'\n'))?;
            (rest[close] == first).then(|| &rest[close + 1..])
        }
        _ => None,
    }
}

/// Whether a statement without parentheses ends here.
fn ends(text: &[u8]) -> bool {
    const WORDS: [&[u8]; 4] = [b"if ", b"unless ", b"rescue ", b"#"];
    let line = text.first().is_none_or(|byte| matches!(byte, b'\n' | b'\r' | b';' | b'}'));
    let next = text.trim_ascii_start();
    line && !next.starts_with(b".") && !next.starts_with(b"&") || WORDS.iter().any(|word| text.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_calls_with_texts_alone_from_others() {
        let of = |text: &str| {
            let start = text.find("run").expect("each has it");
            given(text.as_bytes(), start, start + 3)
        };
        let texts = [
            "run \"a\"",
            "run 'a' # why\nx",
            "run(\"a\")",
            "run( 'a',\n  \"b\" ).c",
            "run :a, \"b\"\n",
            "run(&:a)",
            "x.run \"a\" if b",
            "run 'a' unless b",
            "run 'a'; b",
            "run :a?",
            "  # run x",
            "x.run { |a| a }",
            "x.run do |a|",
            "run.x(a)",
            "def run(x)",
        ];
        texts.iter().for_each(|text| assert_eq!(of(text), Given::Texts, "{text}"));
        let open = [
            ("run", 0),
            ("run x", 0),
            ("a # run x", 0),
            ("# #{run x}", 0),
            ("run..x", 0),
            ("run(x)", 0),
            ("run = 'a'", 0),
            ("from a import run\n'b'", 0),
            ("'run' \"a\"", 0),
            (":run 'a'", 0),
            ("%run 'a'", 0),
            ("run \"#{a}\"", 0),
            ("run 'a' + b", 0),
            ("run 'a'\n  .b", 0),
            ("run 'a'\n  &.b", 0),
            ("run(\"a\" \"b\")", 0),
            ("run('a'\n 'b' + c)", 0),
            ("run('a' if b else c)", 0),
            ("run(f'a')", 0),
            ("run('a' % b)", 0),
            ("run(\"\"\"a\"\"\")", 0),
            ("run('a\\x')", 0),
            ("run 'a' or b", 0),
            ("run :\"a\"", 0),
            ("run('a', b)", 1),
            ("run 'a', b: 1", 1),
            ("run 'a', 'b', c", 2),
            ("run 'a', 'b', 'c', 'd', 'e'", 4),
        ];
        open.iter().for_each(|(text, count)| assert_eq!(of(text), Given::Open(*count), "{text}"));
    }
}
