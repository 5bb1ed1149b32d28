//! Whether a credential can stand beside its name in a text that nobody has parsed yet.
//!
//! A rule that asks for a credential under a name speaks of one statement: the value follows the name, is compared with
//! it, or is what a function of that name returns. Here statements are guessed from lines, too long rather than too
//! short, and every quote may open a literal: what is denied here no tree would show, and most files are denied.

use std::cell::Cell;

use memchr::memmem;
use rustc_hash::FxHashMap;

use super::anchors::Need;
use super::formula::Formula;
use crate::credential::{Standing, Sureness, weigh};
use crate::prefilter::{Hits, WordId, Words};

/// The names, or parts of them, under which a rule looks for credentials.
#[derive(Debug)]
pub(super) struct Nearby {
    /// In order.
    words: Vec<WordId>,
}

/// What was said of a text, by the names: rules share them.
pub(super) type Answers<'n> = FxHashMap<&'n [WordId], bool>;

impl Nearby {
    /// Of names, or parts of them, in lower case.
    pub fn new(names: &[String], words: &mut Words) -> Self {
        let mut words: Vec<WordId> = names.iter().map(|name| words.add_located(name)).collect();
        words.sort_unstable();
        words.dedup();
        Self { words }
    }

    /// Whether the text holds one of the names.
    pub fn occurs(&self, hits: &Hits) -> bool {
        self.words.iter().any(|word| hits.has(*word))
    }

    /// Whether the text can hold a credential at least this sure beside its name.
    pub fn holds<'n>(&'n self, text: &str, hits: &Hits, least: Sureness, answers: &mut Answers<'n>) -> bool {
        *answers.entry(&self.words).or_insert_with(|| {
            let names = hits.all().iter().filter(|(word, _)| self.words.binary_search(word).is_ok());
            can_hold(text, names.map(|(_, at)| *at as usize), least)
        })
    }
}

/// Whether a credential can stand beside one of the names at these places, which are in order.
fn can_hold(text: &str, mut places: impl Iterator<Item = usize>, least: Sureness) -> bool {
    let search = Search { text, least, steps: Cell::new(0) };
    let mut seen = 0;
    places.any(|at| {
        if at < seen {
            return false;
        }
        let (start, end) = search.word(at);
        seen = end;
        search.beside(start, end)
    })
}

/// The names, or parts of them, under which a rule looks for all its credentials; none where it does so otherwise.
pub(super) fn names(formula: &Formula) -> Option<Vec<String>> {
    let mut credentials = Vec::new();
    formula.credentials(&mut credentials);
    let mut names = Vec::new();
    for (_, called) in &credentials {
        let mut needs = Vec::new();
        formula.needs_of(called.as_ref()?, &mut needs);
        for name in needs.into_iter().find_map(Need::texts)? {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    Some(names).filter(|names| !names.is_empty())
}

struct Search<'t> {
    text: &'t str,
    least: Sureness,
    /// Names followed to where they are set, over the whole text.
    steps: Cell<usize>,
}

/// More names than these are not followed: the answer is yes.
const STEPS: usize = 256;
/// A statement is no longer, in lines.
const LINES: usize = 12;
/// A function that is a credential is no longer, in lines.
const BODY: usize = 40;

impl<'t> Search<'t> {
    fn bytes(&self) -> &'t [u8] {
        self.text.as_bytes()
    }

    /// The whole name around a place.
    fn word(&self, at: usize) -> (usize, usize) {
        let bytes = self.bytes();
        let start = at - bytes[..at].iter().rev().take_while(|b| in_name(**b)).count();
        (start, at + bytes[at..].iter().take_while(|b| in_name(**b)).count())
    }

    /// Whether what stands beside the name between these places may be a credential.
    fn beside(&self, start: usize, end: usize) -> bool {
        let Some(name) = self.text.get(start..end) else { return true };
        let head = &self.text[self.line_start(start)..start];
        if head.trim_start().starts_with('#') {
            return false;
        }
        if head.trim_end().ends_with("def") || head.trim_end().ends_with("def self.") {
            return self.literals(start, self.body_end(start), name);
        }
        if let Some(key) = key_of(head, self.bytes().get(end).copied()) {
            return self.under(key, name);
        }
        self.literals(self.statement_start(start), self.statement_end(end), name)
    }

    /// Whether something stands beside a constant that is the name.
    fn under(&self, key: &str, name: &str) -> bool {
        let mut places = memmem::find_iter(self.bytes(), key.as_bytes());
        places.any(|at| {
            let whole = self.word(at) == (at, at + key.len());
            whole && self.literals(self.statement_start(at), self.statement_end(at + key.len()), name)
        })
    }

    fn line_start(&self, at: usize) -> usize {
        memchr::memrchr(b'\n', &self.bytes()[..at]).map_or(0, |back| back + 1)
    }

    fn line_end(&self, at: usize) -> usize {
        memchr::memchr(b'\n', &self.bytes()[at..]).map_or(self.text.len(), |on| at + on)
    }

    /// Where the statement around a place starts, as far as its last lines tell.
    fn statement_start(&self, at: usize) -> usize {
        let mut start = self.line_start(at);
        for _ in 0..LINES {
            let line = self.line_start(start.saturating_sub(1));
            if start == 0
                || !(goes_on(&self.text[line..start - 1]) || continues(&self.text[start..self.line_end(start)]))
            {
                break;
            }
            start = line;
        }
        start
    }

    fn statement_end(&self, at: usize) -> usize {
        let (mut line, mut end) = (self.line_start(at), self.line_end(at));
        for _ in 0..LINES {
            let next = (end + 1).min(self.text.len());
            let following = self.line_end(next);
            let more = &self.text[next..following];
            if next == self.text.len() || !(goes_on(&self.text[line..end]) || continues(more) || more.trim().is_empty())
            {
                break;
            }
            (line, end) = (next, following);
        }
        end
    }

    /// Where the function ends whose first line is at a place: before the next line that is not deeper.
    fn body_end(&self, at: usize) -> usize {
        let indent = |line: &str| line.len() - line.trim_start().len();
        let first = self.line_start(at);
        let mut end = self.line_end(at);
        let own = indent(&self.text[first..end]);
        for _ in 0..BODY {
            let next = (end + 1).min(self.text.len());
            let following = self.line_end(next);
            let line = &self.text[next..following];
            let closes = line.trim_start().starts_with(')');
            if next == self.text.len() || (!line.trim().is_empty() && indent(line) <= own && !closes) {
                break;
            }
            end = following;
        }
        end
    }

    /// Whether a literal of this part of the text, or one that a name in it stands for, may be a credential.
    fn literals(&self, start: usize, end: usize, name: &str) -> bool {
        let part = &self.text[start..end];
        makes_text(part) || self.quoted(part, name) || self.named(part, name)
    }

    fn quoted(&self, part: &str, name: &str) -> bool {
        let bytes = part.as_bytes();
        memchr::memchr2_iter(b'"', b'\'', bytes).any(|open| {
            let rest = &bytes[open + 1..];
            let close = memchr::memchr2_iter(bytes[open], b'\n', rest).find(|at| *at == 0 || rest[at - 1] != b'\\');
            let value = part.get(open + 1..open + 1 + close.unwrap_or(rest.len())).unwrap_or_default();
            value.contains('\\') && value.len() > 5
                || value.contains("#{") && value.len() > 5
                || weigh(super::credential::without_scheme(value), Standing::Named(name)) >= Some(self.least)
        })
    }

    /// Whether a name in this part of the text is set to what may be a credential.
    fn named(&self, part: &str, name: &str) -> bool {
        let mut rest = part;
        while let Some(from) = rest.find(|c: char| c.is_ascii_alphabetic() || c == '_') {
            let tail = &rest[from..];
            let len = tail.bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'_').count();
            let (word, after) = tail.split_at(len);
            rest = after;
            let follows = after.trim_start_matches(' ').bytes().next();
            let set = word != name && !matches!(follows, Some(b'(' | b'.' | b'[' | b'=' | b':' | b'"' | b'\''));
            if set && self.is_set(word, name) {
                return true;
            }
        }
        false
    }

    /// Whether the word is set somewhere to what may be a credential.
    fn is_set(&self, word: &str, name: &str) -> bool {
        if word.len() < 3 {
            return false;
        }
        let mut places = memmem::find_iter(self.bytes(), word.as_bytes());
        places.any(|at| {
            let end = at + word.len();
            if self.word(at) != (at, end) || !is_assigned(&self.text[end..self.line_end(end)]) {
                return false;
            }
            self.steps.set(self.steps.get() + 1);
            let part = &self.text[end..self.statement_end(end)];
            self.steps.get() > STEPS || makes_text(part) || self.quoted(part, name)
        })
    }
}

const fn in_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-') || byte >= 0x80
}

/// Whether what follows a name sets it.
fn is_assigned(rest: &str) -> bool {
    let rest = rest.trim_start();
    let rest = rest.split_once('=').filter(|(typed, _)| typed.is_empty() || typed.starts_with([':', '|']));
    rest.is_some_and(|(_, value)| !value.starts_with(['=', '~', '>']))
}

/// The constant that is set to a text which ends here: `HEADER = "X-Api-Token"`.
fn key_of(head: &str, next: Option<u8>) -> Option<&str> {
    let (key, text) = head.split_once('=')?;
    let quote = text.trim_start().bytes().next().filter(|b| matches!(b, b'"' | b'\''))?;
    let key = key.trim();
    let plain = next == Some(quote) && key.bytes().all(in_name) && !key.is_empty();
    (plain && text.bytes().filter(|b| *b == quote).count() == 1).then_some(key)
}

/// Whether the line leaves its statement open.
fn goes_on(line: &str) -> bool {
    const WORDS: &[&str] = &["or", "and", "not", "do", "then", "begin", "else", "if", "return", "in", "is"];
    const OPENERS: &[&str] = &["= if ", "= unless ", "= case", "= begin", "else "];
    let line = line.split_once(" # ").map_or(line, |(code, _)| code).trim_end();
    let last = line.rsplit(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    line.ends_with([',', '(', '[', '{', '=', '|', '&', '+', '\\', '?', ':', '.', '>', '%', '<'])
        || WORDS.contains(&last)
        || OPENERS.iter().any(|it| line.contains(it))
}

/// Whether the line goes on with the statement before it.
fn continues(line: &str) -> bool {
    let line = line.trim_start();
    let words = ["or ", "and ", "if ", "else ", "end."].iter().any(|it| line.starts_with(it));
    words || line.starts_with(['.', '|', '&', '+', '?', ':', '"', '\'', ')', ']', '}', '%'])
}

/// Whether the part may make a text of more than what stands between two quotes.
fn makes_text(part: &str) -> bool {
    const JOINS: &[&str] = &["\"\"\"", "'''", "<<~", "<<-", "<<\"", "<<'", ".join(", ".format(", ".concat("];
    let bytes = part.as_bytes();
    let holds = |it: &&str| memmem::find(bytes, it.as_bytes()).is_some();
    JOINS.iter().any(holds) || percents(bytes) || heredocs(bytes) || touches(bytes)
}

/// `%q(…)` and its kin, and texts filled by `%`.
fn percents(bytes: &[u8]) -> bool {
    memchr::memchr_iter(b'%', bytes).any(|at| match bytes.get(at + 1) {
        Some(b'q' | b'Q' | b'w' | b'W' | b'i' | b'I') => {
            bytes.get(at + 2).is_some_and(|b| matches!(b, b'(' | b'[' | b'{' | b'<' | b'|' | b'!' | b'/'))
        }
        Some(b'(' | b'[' | b'{' | b'|') => true,
        Some(b' ') => bytes[..at].trim_ascii_end().ends_with(b"\"") || bytes[..at].trim_ascii_end().ends_with(b"'"),
        _ => false,
    })
}

/// `<<TEXT`.
fn heredocs(bytes: &[u8]) -> bool {
    memmem::find_iter(bytes, b"<<").any(|at| bytes.get(at + 2).is_some_and(u8::is_ascii_uppercase))
}

/// A literal that another text is put to: `"a" + "b"`, `"a" "b"`, `"a" + B`.
fn touches(bytes: &[u8]) -> bool {
    memchr::memchr2_iter(b'"', b'\'', bytes).any(|at| {
        let rest = bytes[at + 1..].trim_ascii_start();
        let blank = rest.len() < bytes.len() - at - 1;
        match rest.first() {
            Some(b'+') => {
                let next = rest[1..].trim_ascii_start().first();
                next.is_some_and(|b| matches!(b, b'"' | b'\'') || b.is_ascii_uppercase())
            }
            Some(b'\\') => rest.get(1) == Some(&b'\n'),
            Some(b'"' | b'\'') => blank,
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(text: &str) -> bool {
        let lower = text.to_ascii_lowercase();
        let mut places: Vec<usize> =
            ["password", "token"].iter().flat_map(|it| lower.match_indices(it)).map(|it| it.0).collect();
        places.sort_unstable();
        can_hold(text, places.into_iter(), Sureness::Likely)
    }

    #[test]
    fn a_literal_stands_in_the_statement_of_its_name() {
        for text in [
            "db_password = 'hunter2'",
            "PASSWORD =\n    'hunter2'\n",
            "connect(\n  host,\n  password:\n    'hunter2')",
            "set 'password', 'hunter2'",
            "if 'hunter2' == params[:password]",
            "secure_compare('hunter2',\n  given.password)",
            "password = env('X') ||\n  'hunter2'",
            "password = env('X')\n  .presence || 'hunter2'",
            "def password\n  log('x')\n  'hunter2'\nend\n",
            "def password(self):\n\n    return 'hunter2'\n",
            "password do\n  'hunter2'\nend",
            "password = <<~TEXT\n  hunter2\nTEXT\n",
            "password = %q(hunter2)",
            "password = 'hun' + 'ter2'",
            "password = 'hun' \\\n  'ter2'",
            "password = \"\"\"hunter2\"\"\"",
            "password = 'hunt\\145r2'",
            "DEFAULT = 'hunter2'\nopen(password: DEFAULT)",
            "KEY = 'X-Token'\nheaders[KEY] = 'hunter2'\n",
            "password = if live then a\nelse 'hunter2'\nend",
        ] {
            assert!(holds(text), "{text}");
        }
    }

    #[test]
    fn what_is_said_elsewhere_is_of_no_statement_with_a_name() {
        for text in [
            "password = params[:password]\nname = 'hunter2'\n",
            "# password = 'hunter2'",
            "raise 'Wrong password' unless valid?(token)",
            "def password\n  @password\nend\nname = 'hunter2'\n",
            "def password(self):\n    return self.key\nname = 'hunter2'\n",
            "token = next_one(\n  text)\nname = 'hunter2'\n",
            "passwort = 'hunter2'",
            "name = 'hunter2'\nopen(password: other)",
            "attr_reader :token, :name",
            "'password' + name",
        ] {
            assert!(!holds(text), "{text}");
        }
    }
}
