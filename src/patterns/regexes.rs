//! Regexes of rules: linear-time wherever the expression allows, bounded backtracking where it needs look-around.

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};

use super::pieces::{Mark, assertions, pieces};
use crate::source::Span;

/// Most steps a backtracking match takes before it gives up: no match, and never a hang.
const BACKTRACK_LIMIT: usize = 200_000;
/// Largest compiled program, in bytes.
const SIZE_LIMIT: usize = 32 << 20;

/// A compiled regex.
#[derive(Debug)]
pub(super) enum Matching {
    Linear(regex::Regex),
    Backtracking(Box<Backtracking>),
}

/// An expression that looks around, with itself looking nowhere: where that does not match, neither does it.
#[derive(Debug)]
pub(super) struct Backtracking {
    regex: fancy_regex::Regex,
    wider: Option<regex::Regex>,
}

static SHARED: LazyLock<Mutex<HashMap<String, Option<Arc<Matching>>>>> = LazyLock::new(Mutex::default);

impl Matching {
    /// Compiles an expression as the rule language means it: Python-like syntax, multi-line.
    pub fn new(expression: &str) -> Result<Self, String> {
        let expression = port(expression);
        match linear(&expression) {
            Ok(linear) => Ok(Self::Linear(linear)),
            Err(fault) => fancy_regex::RegexBuilder::new(&format!("(?m){expression}"))
                .backtrack_limit(BACKTRACK_LIMIT)
                .build()
                .map(|regex| Self::Backtracking(Box::new(Backtracking { regex, wider: wider(&expression) })))
                .map_err(|other| reason(&fault.to_string(), &other.to_string())),
        }
    }

    /// Compiles an expression that must match from the text's first character.
    pub fn from_start(expression: &str) -> Result<Self, String> {
        Self::new(&format!(r"\A(?:{expression})"))
    }

    /// The expression compiled once a process; none when it is faulty.
    pub fn shared(expression: &str) -> Option<Arc<Self>> {
        let mut known = SHARED.lock().expect("no holder panics");
        known.entry(expression.to_owned()).or_insert_with(|| Self::new(expression).ok().map(Arc::new)).clone()
    }

    /// The names of its groups, with their numbers.
    pub fn numbered_names(&self) -> Vec<(String, usize)> {
        let named = |(index, name): (usize, Option<&str>)| name.map(|name| (name.to_owned(), index));
        match self {
            Self::Linear(regex) => regex.capture_names().enumerate().filter_map(named).collect(),
            Self::Backtracking(it) => it.regex.capture_names().enumerate().filter_map(named).collect(),
        }
    }

    /// The expression.
    pub fn expression(&self) -> &str {
        match self {
            Self::Linear(regex) => regex.as_str(),
            Self::Backtracking(it) => it.regex.as_str(),
        }
    }

    /// Whether it matches anywhere, as far as its steps reach.
    pub fn is_match(&self, text: &str, gave_up: &Cell<bool>) -> bool {
        match self {
            Self::Linear(regex) => regex.is_match(text),
            Self::Backtracking(it) => {
                it.wider.as_ref().is_none_or(|wider| wider.is_match(text))
                    && noted(it.regex.is_match(text), gave_up).unwrap_or(false)
            }
        }
    }

    /// Every match with its numbered groups, as far as its steps reach.
    pub fn all(&self, text: &str, gave_up: &Cell<bool>) -> Vec<Vec<Option<Span>>> {
        let span = |start: usize, end: usize| Span::new(start as u32, end as u32);
        let mut out = Vec::new();
        match self {
            Self::Linear(regex) => {
                for found in regex.captures_iter(text) {
                    out.push(found.iter().map(|group| group.map(|m| span(m.start(), m.end()))).collect());
                }
            }
            Self::Backtracking(it) if it.wider.as_ref().is_some_and(|wider| !wider.is_match(text)) => {}
            Self::Backtracking(it) => {
                for found in it.regex.captures_iter(text).map_while(|found| noted(found, gave_up)) {
                    out.push(found.iter().map(|group| group.map(|m| span(m.start(), m.end()))).collect());
                }
            }
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
/// they are there, an inner class and set operators here; a look-around may be repeated there.
fn port(expression: &str) -> String {
    let expression = expression.replace(r"\Z", r"\z").replace("(?<!\\A)", "(?<!^)");
    let expression = assertions(&pieces(&expression), true);
    let mut out = String::with_capacity(expression.len());
    for (text, mark) in pieces(&expression) {
        let doubled = matches!(text, "&" | "~") && out.ends_with(text);
        out.extend((mark == Mark::Class && (text == "[" || doubled)).then_some('\\'));
        out.push_str(text);
    }
    out
}

/// What is wrong, from both engines: the linear one says it better where it is not that it has no look-around.
fn reason(linear: &str, backtracking: &str) -> String {
    let limited = ["look-around", "backreferences"].iter().any(|it| linear.contains(it));
    last_line(if limited { backtracking } else { linear })
}

fn last_line(message: &str) -> String {
    message.lines().last().unwrap_or(message).trim_start_matches("error: ").to_owned()
}
