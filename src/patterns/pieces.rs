//! An expression in pieces: as much of a regex's syntax as porting it from other engines needs.

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// The beginning of a group.
    Open,
    /// The beginning of a look-around.
    Assertion,
    /// The end of either.
    Close,
    /// A character of a class, or the bracket that ends it.
    Class,
    /// How often what stands before is to match: none at all allowed.
    Optional,
    /// How often what stands before is to match: once at least.
    Repeat,
    Other,
}

const ASSERTIONS: &[&str] = &["(?<=", "(?<!", "(?=", "(?!"];

/// The pieces of an expression: joined, they are the expression.
pub(super) fn pieces(expression: &str) -> Vec<(&str, Mark)> {
    let mut out = Vec::new();
    let (mut at, mut in_class) = (0, false);
    while at < expression.len() {
        let (length, mark) = piece(&expression[at..], &mut in_class);
        out.push((&expression[at..at + length], mark));
        at += length;
    }
    out
}

fn piece(rest: &str, in_class: &mut bool) -> (usize, Mark) {
    let first = rest.chars().next().map_or(1, char::len_utf8);
    if let Some(after) = rest.strip_prefix('\\') {
        let escaped = after.chars().next().map_or(0, char::len_utf8);
        return (1 + escaped, if *in_class { Mark::Class } else { Mark::Other });
    }
    if *in_class {
        *in_class = !rest.starts_with(']');
        let named = rest.starts_with("[:").then(|| rest.find(":]")).flatten();
        return (named.map_or(first, |end| end + 2), Mark::Class);
    }
    if let Some(after) = rest.strip_prefix('[') {
        *in_class = true;
        // A bracket that comes first is one of the class.
        let negated = 1 + usize::from(after.starts_with('^'));
        return (negated + usize::from(rest[negated..].starts_with(']')), Mark::Other);
    }
    if let Some(mark) = ASSERTIONS.iter().find(|mark| rest.starts_with(**mark)) {
        return (mark.len(), Mark::Assertion);
    }
    match rest.as_bytes()[0] {
        b'(' => (1, Mark::Open),
        b')' => (1, Mark::Close),
        b'*' | b'?' => (1, Mark::Optional),
        b'+' => (1, Mark::Repeat),
        b'{' => counted(rest),
        _ => (first, Mark::Other),
    }
}

/// `{2,5}`; a brace that counts nothing is a brace.
fn counted(rest: &str) -> (usize, Mark) {
    let Some(end) = rest.find('}') else { return (1, Mark::Other) };
    let inner = &rest[1..end];
    let counts = inner.starts_with(|c: char| c.is_ascii_digit())
        && inner.bytes().all(|byte| byte.is_ascii_digit() || byte == b',');
    match inner.split(',').next().map(str::parse::<u32>) {
        Some(Ok(least)) if counts => (end + 1, if least == 0 { Mark::Optional } else { Mark::Repeat }),
        _ => (1, Mark::Other),
    }
}

/// The expression with each look-around asked once at most, or not at all.
pub(super) fn assertions(pieces: &[(&str, Mark)], keep: bool) -> String {
    let mut out = String::new();
    // For each open group: where it began in what is written, and whether it is a look-around.
    let mut open: Vec<(usize, bool)> = Vec::new();
    let mut at = 0;
    while let Some((text, mark)) = pieces.get(at) {
        at += 1;
        match mark {
            Mark::Open | Mark::Assertion => open.push((out.len(), *mark == Mark::Assertion)),
            Mark::Close => {
                out.push_str(text);
                let Some((start, true)) = open.pop() else { continue };
                // How often one looks changes nothing, unless it is never.
                let mut needed = true;
                while let Some((_, Mark::Optional | Mark::Repeat)) = pieces.get(at) {
                    needed &= pieces[at].1 == Mark::Repeat;
                    at += 1;
                }
                if !(needed && keep) {
                    out.truncate(start);
                }
                continue;
            }
            _ => {}
        }
        out.push_str(text);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(expression: &str, kept: &str, dropped: &str) {
        let pieces = pieces(expression);
        assert_eq!(pieces.iter().map(|(text, _)| *text).collect::<String>(), expression);
        assert_eq!((assertions(&pieces, true).as_str(), assertions(&pieces, false).as_str()), (kept, dropped));
    }

    #[test]
    fn finds_look_around_and_how_often_it_is_asked() {
        check("a(?=b)c", "a(?=b)c", "ac");
        check("(?!a(b)){2,3}c+", "(?!a(b))c+", "c+");
        check("(?<=a)*b", "b", "b");
        check(r"[(?=]\(?=", r"[(?=]\(?=", r"[(?=]\(?=");
        check("[]a[:digit:]](x{,2})", "[]a[:digit:]](x{,2})", "[]a[:digit:]](x{,2})");
        check("(?=é", "(?=é", "(?=é");
    }
}
