//! How far the statement of a line reaches, by brackets and quotes alone, so that it is the same in every syntax.

use std::ops::RangeInclusive;

use crate::source::Source;

/// A comment speaks for no more lines than this: beyond, a bracket encloses a file rather than a statement.
const MOST: u32 = 60;

/// The lines of the statement that a line opens or closes; the line alone where it does neither.
pub(super) fn statement(source: &Source, line: u32) -> RangeInclusive<u32> {
    let mut depth = Depth::default();
    depth.add(text(source, line));
    if depth.is_open() {
        let last = source.lines().count().min(line + MOST);
        let mut below = line + 1..=last;
        let closes = |&below: &u32| {
            depth.add(text(source, below));
            !depth.is_open()
        };
        return line..=below.find(closes).unwrap_or(line);
    }
    if depth.brackets < 0 {
        let opens = |&above: &u32| {
            depth.brackets += Depth::of(text(source, above)).brackets;
            depth.brackets >= 0
        };
        return (line.saturating_sub(MOST).max(1)..line).rev().find(opens).unwrap_or(line)..=line;
    }
    line..=line
}

fn text(source: &Source, line: u32) -> &str {
    &source.text()[source.lines().range(source.text(), line)]
}

/// What is open behind a piece of text.
#[derive(Default)]
struct Depth {
    brackets: i32,
    /// Inside a text between three quotes.
    long: bool,
}

impl Depth {
    fn of(line: &str) -> Self {
        let mut depth = Self::default();
        depth.add(line);
        depth
    }

    const fn is_open(&self) -> bool {
        self.brackets > 0 || self.long
    }

    fn add(&mut self, line: &str) {
        let mut quote = None;
        let mut at = 0;
        while let Some(c) = line[at..].chars().next() {
            let rest = &line[at..];
            at += c.len_utf8();
            if rest.starts_with("\"\"\"") || rest.starts_with("'''") {
                self.long = !self.long;
                at += 2;
            } else if self.long {
            } else if c == '\\' {
                at += line[at..].chars().next().map_or(0, char::len_utf8);
            } else if let Some(open) = quote {
                quote = Some(open).filter(|&open| open != c);
            } else {
                match c {
                    '"' | '\'' => quote = Some(c),
                    '#' if line[..at - 1].ends_with([' ', '\t']) => return,
                    '(' | '[' | '{' => self.brackets += 1,
                    ')' | ']' | '}' => self.brackets -= 1,
                    _ => {}
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, line: u32, expected: RangeInclusive<u32>) {
        assert_eq!(statement(&Source::from_text("a", text), line), expected, "{text}");
    }

    #[test]
    fn a_statement_reaches_as_far_as_its_brackets() {
        check("a = 1\nb = 2\n", 1, 1..=1);
        check("f(  # x (\n  a,\n  ')',\n)\nb\n", 1, 1..=4);
        check("f(\n  a,\n  [b],\n)  # x\nb\n", 4, 1..=4);
        check("f(\n  a,\n)\n", 2, 2..=2);
        check("x = \"\"\"\na (\n\"\"\"\nb\n", 1, 1..=3);
        check("f(\n", 1, 1..=1);
    }
}
