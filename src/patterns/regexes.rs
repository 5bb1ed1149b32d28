//! Regexes of rules: linear-time wherever the expression allows, bounded backtracking where it needs look-around.

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, OnceLock};

use regex_syntax::hir::{Class, Hir, HirKind};

use super::pieces::{Mark, assertions, pieces};
use crate::source::Span;

/// Most steps a backtracking match takes before it gives up: no match, and never a hang.
const BACKTRACK_LIMIT: usize = 200_000;
/// Largest compiled program, in bytes.
const SIZE_LIMIT: usize = 32 << 20;
/// Of how many states at most an expression is taken to keep to that, unseen.
const SMALL: u64 = 100_000;

/// A regex, compiled when it is first asked: most rules of a scan never come to that.
#[derive(Debug)]
pub(super) struct Matching {
    /// As our engines read it.
    expression: String,
    machine: OnceLock<Option<Machine>>,
}

#[derive(Debug)]
enum Machine {
    Linear(regex::Regex),
    Backtracking(Box<Backtracking>),
}

/// An expression that looks around, with itself looking nowhere: where that does not match, neither does it.
#[derive(Debug)]
struct Backtracking {
    regex: fancy_regex::Regex,
    wider: Option<regex::Regex>,
}

static SHARED: LazyLock<Mutex<HashMap<String, Option<Arc<Matching>>>>> = LazyLock::new(Mutex::default);

impl Matching {
    /// Takes an expression as the rule language means it: Python-like syntax, multi-line.
    ///
    /// # Errors
    /// Says why neither engine compiles it.
    pub fn new(expression: &str) -> Result<Self, String> {
        let later = Self::later(expression);
        let small = linear_parts(&later.expression).is_some_and(|hir| weight(&hir) < SMALL);
        if !small {
            let machine = Machine::new(&later.expression)?;
            later.machine.get_or_init(|| Some(machine));
        }
        Ok(later)
    }

    /// As [`Matching::new`], of an expression that is known to compile.
    pub fn later(expression: &str) -> Self {
        Self { expression: port(expression), machine: OnceLock::new() }
    }

    /// As [`Matching::later`], of an expression that must match from the text's first character.
    pub fn later_from_start(expression: &str) -> Self {
        Self::later(&from_start(expression))
    }

    /// Takes an expression that must match from the text's first character.
    ///
    /// # Errors
    /// As [`Matching::new`].
    pub fn from_start(expression: &str) -> Result<Self, String> {
        Self::new(&from_start(expression))
    }

    /// The expression compiled once a process; none when it is faulty.
    pub fn shared(expression: &str) -> Option<Arc<Self>> {
        let mut known = SHARED.lock().expect("no holder panics");
        known.entry(expression.to_owned()).or_insert_with(|| Self::new(expression).ok().map(Arc::new)).clone()
    }

    /// None where it needs more room than a regex is given.
    fn machine(&self) -> Option<&Machine> {
        self.machine.get_or_init(|| Machine::new(&self.expression).ok()).as_ref()
    }

    /// The names of its groups, with their numbers.
    pub fn numbered_names(&self) -> Vec<(String, usize)> {
        let named = |(index, name): (usize, Option<&str>)| name.map(|name| (name.to_owned(), index));
        match self.machine() {
            Some(Machine::Linear(regex)) => regex.capture_names().enumerate().filter_map(named).collect(),
            Some(Machine::Backtracking(it)) => it.regex.capture_names().enumerate().filter_map(named).collect(),
            None => Vec::new(),
        }
    }

    /// The expression.
    pub fn expression(&self) -> &str {
        &self.expression
    }

    /// Whether it matches anywhere, as far as its steps and its room reach.
    pub fn is_match(&self, text: &str, gave_up: &Cell<bool>) -> bool {
        match self.machine() {
            Some(Machine::Linear(regex)) => regex.is_match(text),
            Some(Machine::Backtracking(it)) => {
                it.wider.as_ref().is_none_or(|wider| wider.is_match(text))
                    && noted(it.regex.is_match(text), gave_up).unwrap_or(false)
            }
            None => {
                gave_up.set(true);
                false
            }
        }
    }

    /// Every match with its numbered groups, as far as its steps and its room reach.
    pub fn all(&self, text: &str, gave_up: &Cell<bool>) -> Vec<Vec<Option<Span>>> {
        let span = |start: usize, end: usize| Span::new(start as u32, end as u32);
        let mut out = Vec::new();
        match self.machine() {
            Some(Machine::Linear(regex)) => {
                for found in regex.captures_iter(text) {
                    out.push(found.iter().map(|group| group.map(|m| span(m.start(), m.end()))).collect());
                }
            }
            Some(Machine::Backtracking(it)) if it.wider.as_ref().is_some_and(|wider| !wider.is_match(text)) => {}
            Some(Machine::Backtracking(it)) => {
                for found in it.regex.captures_iter(text).map_while(|found| noted(found, gave_up)) {
                    out.push(found.iter().map(|group| group.map(|m| span(m.start(), m.end()))).collect());
                }
            }
            None => gave_up.set(true),
        }
        out
    }

    /// Replaces the first `count` matches, all when 0; `\1` in the replacement is a group.
    pub fn replace(&self, text: &str, replacement: &str, count: usize, gave_up: &Cell<bool>) -> String {
        let mut out = String::new();
        let mut from = 0;
        for groups in self.all(text, gave_up).into_iter().take(if count == 0 { usize::MAX } else { count }) {
            let Some(Some(whole)) = groups.first() else { continue };
            out.push_str(&text[from..whole.start as usize]);
            let mut characters = replacement.chars().peekable();
            while let Some(character) = characters.next() {
                let digit = if character == '\\' { characters.peek().and_then(|d| d.to_digit(10)) } else { None };
                if let Some(digit) = digit {
                    characters.next();
                    out.push_str(groups.get(digit as usize).copied().flatten().map_or("", |g| &text[g.range()]));
                } else {
                    out.push(character);
                }
            }
            from = whole.end as usize;
        }
        out.push_str(&text[from..]);
        out
    }
}

impl Machine {
    fn new(expression: &str) -> Result<Self, String> {
        match linear(expression) {
            Ok(linear) => Ok(Self::Linear(linear)),
            Err(fault) => fancy_regex::RegexBuilder::new(&format!("(?m){expression}"))
                .backtrack_limit(BACKTRACK_LIMIT)
                .build()
                .map(|regex| Self::Backtracking(Box::new(Backtracking { regex, wider: wider(expression) })))
                .map_err(|other| reason(&fault.to_string(), &other.to_string())),
        }
    }
}

fn from_start(expression: &str) -> String {
    format!(r"\A(?:{expression})")
}

/// What the linear engine makes of an expression, when it is one for it.
fn linear_parts(expression: &str) -> Option<Hir> {
    regex_syntax::ParserBuilder::new().multi_line(true).build().parse(expression).ok()
}

/// About how many states an expression becomes.
fn weight(hir: &Hir) -> u64 {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => 1,
        HirKind::Literal(literal) => literal.0.len() as u64,
        HirKind::Class(Class::Unicode(class)) => 4 * class.ranges().len() as u64,
        HirKind::Class(Class::Bytes(class)) => class.ranges().len() as u64,
        HirKind::Repetition(repeat) => {
            let times = u64::from(repeat.max.unwrap_or(repeat.min).max(1));
            times.saturating_mul(weight(&repeat.sub))
        }
        HirKind::Capture(group) => weight(&group.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().map(weight).fold(0, u64::saturating_add),
    }
}

fn linear(expression: &str) -> Result<regex::Regex, regex::Error> {
    regex::RegexBuilder::new(expression).multi_line(true).size_limit(SIZE_LIMIT).build()
}

/// An expression without what it looks for around: all that it matches and more, unless that is everything.
fn wider(expression: &str) -> Option<regex::Regex> {
    linear(&assertions(&pieces(expression), false)).ok().filter(|wider| !wider.is_match(""))
}

/// What a backtracking match came to; that it gave up is written down.
fn noted<T>(result: fancy_regex::Result<T>, gave_up: &Cell<bool>) -> Option<T> {
    gave_up.set(gave_up.get() || result.is_err());
    result.ok()
}

/// Spellings of other engines that both of ours would refuse or read otherwise: in a class, `[`, `&&` and `~~` are what
/// they are there, an inner class and set operators here; a look-around may be repeated there; `\w`, `\d` and `\s` know
/// ASCII alone there, and a dash beside one is a dash.
fn port(expression: &str) -> String {
    let expression = expression.replace(r"\Z", r"\z").replace("(?<!\\A)", "(?<!^)");
    let expression = assertions(&pieces(&expression), true);
    let mut out = String::with_capacity(expression.len());
    let (mut before, mut was_shorthand) = ("", false);
    for (text, mark) in pieces(&expression) {
        let shorthand = SHORTHANDS.iter().find(|(short, _)| *short == text).map(|(_, letters)| letters);
        match (mark == Mark::Class, shorthand) {
            (true, Some(letters)) => {
                if before == "-" && out.pop().is_some() {
                    out.push_str(r"\-");
                }
                out.push_str(letters);
            }
            (false, Some(letters)) => out.extend(["[", letters, "]"]),
            (in_class, None) => {
                let doubled = matches!(text, "&" | "~") && out.ends_with(text);
                let literal = text == "[" || doubled || (text == "-" && was_shorthand);
                out.extend((in_class && literal).then_some('\\'));
                out.push_str(text);
            }
        }
        (before, was_shorthand) = (if mark == Mark::Class { text } else { "" }, shorthand.is_some());
    }
    out
}

/// Classes that are written as a letter.
const SHORTHANDS: &[(&str, &str)] = &[(r"\w", "0-9A-Za-z_"), (r"\d", "0-9"), (r"\s", r"\t-\r\x20")];

/// What is wrong, from both engines: the linear one says it better where it is not that it has no look-around.
fn reason(linear: &str, backtracking: &str) -> String {
    let limited = ["look-around", "backreferences"].iter().any(|it| linear.contains(it));
    last_line(if limited { backtracking } else { linear })
}

fn last_line(message: &str) -> String {
    message.lines().last().unwrap_or(message).trim_start_matches("error: ").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether an expression matches the whole of a text; that it was too much counts as an answer of its own.
    fn matches(expression: &str, text: &str) -> Option<bool> {
        let gave_up = Cell::new(false);
        let found = Matching::new(&format!(r"\A(?:{expression})\z")).expect("it compiles").is_match(text, &gave_up);
        (!gave_up.get()).then_some(found)
    }

    #[test]
    fn shorthands_know_ascii_alone_and_dashes_beside_them_are_dashes() {
        for (expression, text, expected) in [
            (r"\w+", "a_9", true),
            (r"\w", "é", false),
            (r"[^\w]", "é", true),
            (r"\d", "\u{664}", false),
            (r"\s+", " \t\u{b}\n", true),
            (r"(?x) [\s] ", " ", true),
            (r"[\w-.]+", "a-b.c", true),
            (r"[.-\w]+", "a-b.c", true),
            (r"[.-\w]+", "/", false),
            (r"(?<=a)?[\w-]+", "a-b", true),
            (r"[a-f\d]+", "c3", true),
        ] {
            assert_eq!(matches(expression, text), Some(expected), "{expression} on {text}");
        }
    }

    #[test]
    fn what_needs_too_much_room_is_told_when_it_is_taken_or_when_it_is_asked() {
        let large = "(?:[a-z]{1000}){1000}";
        assert!(Matching::new(large).is_err());
        let gave_up = Cell::new(false);
        assert!(!Matching::later(large).is_match("a", &gave_up) && gave_up.get());
    }
}
