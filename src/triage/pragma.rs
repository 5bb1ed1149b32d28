//! The comments with which people silence other tools. Each silences here what it silences there: the word of a secrets
//! scanner the secrets on its line, a linter's the pattern findings, and one that names a rule what ours of that kind find.

use memchr::memmem;

use super::aliases::Aliases;
use super::comment::{opens, rest};
use super::mark::{Mark, What};
use crate::source::Source;

/// Words of secrets scanners. They count wherever they stand: there is no other reason to write them.
const SECRETS: &[&str] =
    &["gitleaks:allow", "betterleaks:allow", "trufflehog:ignore", "kingfisher:ignore", "ggignore", "pragma:"];

/// A word in a comment, and what follows it to what it silences.
type Reader = fn(&Place<'_>, &Aliases) -> Option<Mark>;

const COMMENTS: &[(&str, Reader)] = &[
    ("nosec", nosec),
    ("noqa", noqa),
    ("nosemgrep", nosemgrep),
    ("rubocop:disable", rubocop),
    ("rubocop:todo", rubocop),
];

/// Where a word stands.
struct Place<'s> {
    source: &'s Source,
    line: u32,
    at: usize,
    word: &'static str,
}

impl Place<'_> {
    fn rest(&self) -> &str {
        rest(self.source, self.line, self.at + self.word.len())
    }

    /// A mark for the line, and for the next one where a comment has the line to itself.
    fn mark(&self, what: What) -> Mark {
        let alone = opens(self.source, self.line, self.at).unwrap_or(false);
        Mark { form: self.word, line: self.line, from: self.line, to: self.line + u32::from(alone), what }
    }
}

/// Every suppression in other tools' words.
pub(super) fn marks(source: &Source, aliases: &Aliases) -> Vec<Mark> {
    let text = source.text().as_bytes();
    let mut out = Vec::new();
    let place = |at: usize, word: &'static str| {
        let line = source.lines().line(u32::try_from(at).unwrap_or(u32::MAX));
        Place { source, line, at, word }
    };
    for &word in SECRETS {
        out.extend(memmem::find_iter(text, word).filter_map(|at| secrets(&place(at, word))));
    }
    for &(word, read) in COMMENTS {
        out.extend(memmem::find_iter(text, word).filter_map(|at| read(&place(at, word), aliases)));
    }
    out
}

fn secrets(place: &Place<'_>) -> Option<Mark> {
    if place.word != "pragma:" {
        return Some(place.mark(What::Secrets));
    }
    let rest = place.rest().trim_start();
    let rest = rest.strip_prefix("allowlist").or_else(|| rest.strip_prefix("whitelist"))?;
    let mut words = rest.split([' ', '-']).filter(|word| !word.is_empty());
    let first = words.next()?;
    let mark = Mark { form: "pragma: allowlist secret", to: place.line, ..place.mark(What::Secrets) };
    match (first, words.next()) {
        ("nextline", Some(secret)) if secret.starts_with("secret") => {
            Some(Mark { from: place.line + 1, to: place.line + 1, ..mark })
        }
        (first, _) if first.starts_with("secret") => Some(mark),
        _ => None,
    }
}

/// `# nosec`, `# nosec B602`, `# nosec: B602, B607`.
fn nosec(place: &Place<'_>, aliases: &Aliases) -> Option<Mark> {
    opens(place.source, place.line, place.at)?;
    let rest = place.rest();
    if rest.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '-') {
        return None;
    }
    let names: Vec<&str> = names(rest.trim_start_matches([':', ' ', '\t']));
    let known = |name: &&&str| aliases.of(name).next().is_some() || is_code(name, "B");
    let ids: Vec<&str> = names.iter().take_while(known).copied().collect();
    let to = place.line;
    Some(match ids.as_slice() {
        [] => Mark { to, ..place.mark(What::Patterns) },
        ids => Mark { to, ..place.mark(beginnings(ids.iter().flat_map(|id| aliases.of(id)))) },
    })
}

/// `# noqa: S602`, and for the whole file `# ruff: noqa: S602`. Without codes it is about style.
fn noqa(place: &Place<'_>, aliases: &Aliases) -> Option<Mark> {
    let range = place.source.lines().range(place.source.text(), place.line);
    let before = place.source.text().get(range.start..place.at)?.trim_end();
    let file = ["ruff:", "flake8:"].iter().find_map(|tool| before.strip_suffix(tool));
    opens(place.source, place.line, range.start + file.unwrap_or(before).len())?;
    let codes = names(place.rest().trim_start().strip_prefix(':')?.trim_start());
    let codes = codes.iter().filter_map(|code| code.strip_prefix('S').filter(|digits| is_code(digits, "")));
    let codes: Vec<String> = codes.map(|digits| format!("B{digits}")).collect();
    if codes.is_empty() {
        return None;
    }
    let mark = place.mark(beginnings(codes.iter().flat_map(|code| aliases.under(code))));
    Some(if file.is_some() { Mark { from: 1, to: u32::MAX, ..mark } } else { Mark { to: place.line, ..mark } })
}

/// `nosemgrep`, `nosemgrep: path.to.rule, other`.
fn nosemgrep(place: &Place<'_>, _: &Aliases) -> Option<Mark> {
    opens(place.source, place.line, place.at)?;
    let what = match place.rest().strip_prefix(':') {
        Some(list) => What::Dotted(names(list.trim_start()).into_iter().map(str::to_owned).collect()),
        None if place.rest().starts_with(|c: char| c.is_alphanumeric() || "_-".contains(c)) => return None,
        None => What::Rules(Vec::new()),
    };
    Some(place.mark(what))
}

/// Behind code for the line; alone on a line until the comment that enables again.
fn rubocop(place: &Place<'_>, aliases: &Aliases) -> Option<Mark> {
    let alone = opens(place.source, place.line, place.at)?;
    let cops = names(place.rest().trim_start());
    let mut ours = cops.iter().flat_map(|cop| aliases.of(cop)).peekable();
    ours.peek()?;
    let to = if alone { enabled_again(place, &cops) } else { place.line };
    Some(Mark { to, ..place.mark(beginnings(ours)) })
}

fn enabled_again(place: &Place<'_>, cops: &[&str]) -> u32 {
    const ENABLE: &str = "rubocop:enable";
    let text = place.source.text();
    let mut later = memmem::find_iter(&text.as_bytes()[place.at..], ENABLE).map(|at| place.at + at);
    let enables = |at: &usize| {
        let line = place.source.lines().line(u32::try_from(*at).unwrap_or(u32::MAX));
        let enabled = names(rest(place.source, line, at + ENABLE.len()).trim_start());
        enabled.iter().any(|cop| *cop == "all" || cops.contains(cop))
    };
    let at = later.find(enables);
    at.map_or(u32::MAX, |at| place.source.lines().line(u32::try_from(at).unwrap_or(u32::MAX)))
}

/// The names at the beginning of a text, between commas or blanks.
fn names(text: &str) -> Vec<&str> {
    let is_name = |c: char| c.is_alphanumeric() || "_-./".contains(c);
    text.split([',', ' ', '\t'])
        .filter(|word| !word.is_empty())
        .take_while(|word| word.chars().all(is_name) && *word != "--")
        .collect()
}

fn is_code(name: &str, letter: &str) -> bool {
    name.strip_prefix(letter).is_some_and(|digits| digits.len() <= 4 && digits.bytes().all(|b| b.is_ascii_digit()))
}

fn beginnings<'a>(ours: impl Iterator<Item = &'a String>) -> What {
    What::Beginnings(ours.cloned().collect())
}
