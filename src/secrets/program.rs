//! A rule's regex, compiled on first use, and the windows of a text in which it can match at all.
//!
//! Windows are exact: they are used only where every match holds one of the rule's keywords and has a greatest
//! length, so that searching them finds what searching the whole text finds.

use std::ops::Range;
use std::sync::OnceLock;

use regex_automata::meta::{Builder, Config, Regex};
use regex_automata::util::captures::Captures;
use regex_automata::{Input, MatchKind};
use regex_syntax::hir::{Class, Hir, HirKind};

use crate::rules::gitleaks::port;
use crate::source::Span;

/// A regex in Go's syntax.
#[derive(Debug)]
pub(super) struct Program {
    pattern: String,
    keywords: Vec<String>,
    ready: OnceLock<Option<Ready>>,
}

#[derive(Debug)]
struct Ready {
    regex: Regex,
    /// How far a match reaches from a keyword in it, where every match holds one.
    reach: Option<Reach>,
}

/// How many bytes of a match stand before the first byte of a keyword in it, and from there on, at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Reach {
    before: usize,
    after: usize,
}

/// One match: the whole, and the group that holds the secret.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Match {
    pub whole: Span,
    pub secret: Span,
}

/// Room for a repetition of a class a thousand times over, not for a hostile rule file.
const NFA_LIMIT: usize = 64 << 20;
/// Longer matches are looked for in the whole text.
const REACH_LIMIT: usize = 1 << 16;

impl Program {
    pub(super) fn new(pattern: &str, keywords: &[String]) -> Self {
        Self { pattern: pattern.to_owned(), keywords: keywords.to_vec(), ready: OnceLock::new() }
    }

    /// Whether the pattern is one that can run.
    ///
    /// # Errors
    /// What the parser says of it.
    pub(super) fn parses(pattern: &str) -> Result<(), String> {
        parse(pattern).map(|_| ()).map_err(|e| match *e {
            regex_syntax::Error::Parse(e) => e.kind().to_string(),
            regex_syntax::Error::Translate(e) => e.kind().to_string(),
            other => other.to_string(),
        })
    }

    /// Whether every match is known to hold one of the keywords.
    pub(super) fn implies(pattern: &str, keywords: &[String]) -> bool {
        parse(pattern).is_ok_and(|hir| always_holds(&hir, keywords))
    }

    /// How many groups the pattern has.
    pub(super) fn groups(pattern: &str) -> usize {
        parse(pattern).map_or(0, |hir| hir.properties().explicit_captures_len())
    }

    fn ready(&self) -> Option<&Ready> {
        self.ready.get_or_init(|| Ready::new(&self.pattern, &self.keywords)).as_ref()
    }

    /// Whether it matches anywhere.
    pub(super) fn is_match(&self, text: &str) -> bool {
        self.ready().is_some_and(|ready| ready.regex.is_match(text.as_bytes()))
    }

    /// Every match, given where the keywords stand; without that, the whole text is searched.
    pub(super) fn matches(&self, text: &str, hits: Option<&[u32]>, group: usize, mut each: impl FnMut(Match)) {
        let Some(ready) = self.ready() else { return };
        let mut captures = ready.regex.create_captures();
        match (ready.reach, hits) {
            (Some(reach), Some(hits)) => {
                for window in windows(hits, reach, text.len()) {
                    ready.search(text, window, group, &mut captures, &mut each);
                }
            }
            _ => ready.search(text, 0..text.len(), group, &mut captures, &mut each),
        }
    }
}

impl Ready {
    fn new(pattern: &str, keywords: &[String]) -> Option<Self> {
        let hir = parse(pattern).ok()?;
        let config = Config::new()
            .match_kind(MatchKind::LeftmostFirst)
            .utf8_empty(false)
            .nfa_size_limit(Some(NFA_LIMIT))
            .hybrid_cache_capacity(4 << 20);
        let regex = Builder::new().configure(config).build_from_hir(&hir).ok()?;
        let reach = Reach::of(&hir, keywords).filter(|reach| reach.before.max(reach.after) <= REACH_LIMIT);
        Some(Self { regex, reach })
    }

    fn search(
        &self,
        text: &str,
        window: Range<usize>,
        group: usize,
        captures: &mut Captures,
        each: &mut impl FnMut(Match),
    ) {
        let mut at = window.start;
        while at < window.end {
            let Some(found) = self.regex.find(Input::new(text).range(at..window.end)) else { return };
            at = found.end().max(found.start() + 1);
            if found.is_empty() {
                continue;
            }
            let input = Input::new(text).range(found.start()..window.end).anchored(regex_automata::Anchored::Yes);
            self.regex.search_captures(&input, captures);
            each(Match {
                whole: snap(text, found.range()),
                secret: snap(text, secret_group(captures, group, found.range())),
            });
        }
    }
}

impl Reach {
    /// None where a match need not hold a keyword, or may be of any length.
    fn of(hir: &Hir, keywords: &[String]) -> Option<Self> {
        let longest = hir.properties().maximum_len()?;
        if keywords.is_empty() || !always_holds(hir, keywords) {
            return None;
        }
        let HirKind::Concat(parts) = hir.kind() else { return Some(Self { before: longest, after: longest }) };
        let holds = |from: usize, to: usize| always_holds(&Hir::concat(parts[from..to].to_vec()), keywords);
        let length = |parts: &[Hir]| parts.iter().map(|it| it.properties().maximum_len()).sum::<Option<usize>>();
        // The shortest piece of the sequence that always holds one, as far to the left as there is one.
        let to = (1..=parts.len()).find(|&to| holds(0, to))?;
        let from = (0..to).rev().find(|&from| holds(from, to))?;
        Some(Self { before: length(&parts[..to])?, after: length(&parts[from..])? })
    }
}

/// The asked group; for 0 the first that is not empty; the whole match where there is none.
fn secret_group(captures: &Captures, group: usize, whole: Range<usize>) -> Range<usize> {
    let asked = if group > 0 { group..group + 1 } else { 1..captures.group_len() };
    asked.filter_map(|g| captures.get_group(g)).find(|s| s.start < s.end).map_or(whole, |s| s.start..s.end)
}

/// The span on character boundaries: byte-wise classes may cut a character.
fn snap(text: &str, range: Range<usize>) -> Span {
    let (mut start, mut end) = (range.start, range.end);
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    Span::new(u32::try_from(start).unwrap_or(u32::MAX), u32::try_from(end).unwrap_or(u32::MAX))
}

fn parse(pattern: &str) -> Result<Hir, Box<regex_syntax::Error>> {
    regex_syntax::ParserBuilder::new().utf8(false).nest_limit(250).build().parse(&port(pattern)).map_err(Box::new)
}

/// The parts of the text within reach of a hit, in order, none touching another.
fn windows(hits: &[u32], reach: Reach, len: usize) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    for &hit in hits {
        let hit = hit as usize;
        let window = hit.saturating_sub(reach.before)..(hit + reach.after).min(len);
        match out.last_mut() {
            Some(last) if window.start <= last.end => last.end = last.end.max(window.end),
            _ => out.push(window),
        }
    }
    out
}

/// Whether every match of `hir` holds one of the lower-case `keywords`, case ignored.
fn always_holds(hir: &Hir, keywords: &[String]) -> bool {
    match endings(hir, vec![Vec::new()], keywords) {
        Ends::Exact(open) => open.is_empty(),
        Ends::Lost => false,
    }
}

/// How the ways through a regex end that have not yet held a keyword.
enum Ends {
    /// With these bytes, exactly, since the last unknown one. Empty: every way has held a keyword.
    Exact(Vec<Vec<u8>>),
    /// With something unknown.
    Lost,
}

/// More ways than these are not followed.
const MOST_WAYS: usize = 256;
const MOST_CLASS: usize = 24;

fn endings(hir: &Hir, open: Vec<Vec<u8>>, keywords: &[String]) -> Ends {
    if open.is_empty() {
        return Ends::Exact(open);
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Ends::Exact(open),
        HirKind::Literal(literal) => Ends::Exact(append(open, &[literal.0.to_vec()], keywords)),
        HirKind::Class(class) => match class_bytes(class) {
            Some(bytes) if bytes.len() * open.len() <= MOST_WAYS => Ends::Exact(append(open, &bytes, keywords)),
            _ => Ends::Lost,
        },
        HirKind::Capture(capture) => endings(&capture.sub, open, keywords),
        HirKind::Concat(parts) => {
            let mut open = open;
            for part in parts {
                open = match endings(part, open, keywords) {
                    Ends::Exact(open) => open,
                    Ends::Lost => vec![Vec::new()],
                };
            }
            Ends::Exact(open)
        }
        HirKind::Alternation(ways) => {
            let mut all = Vec::new();
            for way in ways {
                match endings(way, open.clone(), keywords) {
                    Ends::Exact(open) => all.extend(open),
                    Ends::Lost => all.push(Vec::new()),
                }
            }
            all.sort_unstable();
            all.dedup();
            if all.len() > MOST_WAYS { Ends::Lost } else { Ends::Exact(all) }
        }
        HirKind::Repetition(repetition) => repeated(repetition, open, keywords),
    }
}

fn repeated(repetition: &regex_syntax::hir::Repetition, open: Vec<Vec<u8>>, keywords: &[String]) -> Ends {
    let once = |open| endings(&repetition.sub, open, keywords);
    match (repetition.min, repetition.max) {
        (0, Some(1)) => match once(open.clone()) {
            Ends::Exact(more) if open.len() + more.len() <= MOST_WAYS => Ends::Exact([open, more].concat()),
            _ => Ends::Lost,
        },
        (0, _) => Ends::Lost,
        (min, max) => match once(open) {
            Ends::Exact(more) if more.is_empty() || (min == 1 && max == Some(1)) => Ends::Exact(more),
            _ => Ends::Lost,
        },
    }
}

/// Every open way followed by every piece, without the ways that now hold a keyword.
fn append(open: Vec<Vec<u8>>, pieces: &[Vec<u8>], keywords: &[String]) -> Vec<Vec<u8>> {
    let mut out = Vec::with_capacity(open.len() * pieces.len());
    for way in open {
        for piece in pieces {
            let mut way = way.clone();
            way.extend(piece.iter().map(u8::to_ascii_lowercase));
            if !keywords.iter().any(|k| memchr::memmem::find(&way, k.as_bytes()).is_some()) {
                out.push(way);
            }
        }
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// The class's members in lower case, where they are few and one byte each.
fn class_bytes(class: &Class) -> Option<Vec<Vec<u8>>> {
    let mut out: Vec<Vec<u8>> = Vec::new();
    let mut push = |low: u32, high: u32| {
        if high > 0x7F || high - low > MOST_CLASS as u32 {
            return false;
        }
        out.extend((low..=high).map(|b| vec![(b as u8).to_ascii_lowercase()]));
        true
    };
    let few = match class {
        Class::Unicode(class) => class.iter().all(|r| push(u32::from(r.start()), u32::from(r.end()))),
        Class::Bytes(class) => class.iter().all(|r| push(u32::from(r.start()), u32::from(r.end()))),
    };
    out.sort_unstable();
    out.dedup();
    (few && out.len() <= MOST_CLASS).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(pattern: &str, keywords: &[&str]) -> bool {
        let keywords: Vec<String> = keywords.iter().map(|&k| k.to_owned()).collect();
        always_holds(&parse(pattern).expect("parses"), &keywords)
    }

    #[test]
    fn knows_when_every_match_holds_a_keyword() {
        assert!(held(r"\b((?:AKIA|ASIA)[A-Z2-7]{16})\b", &["akia", "asia"]));
        assert!(!held(r"\b((?:AKIA|ABIA)[A-Z2-7]{16})\b", &["akia", "asia"]));
        assert!(held(r"(?i)[\w.-]{0,50}?(?:aws|amazon)[ =]{0,5}([a-z0-9]{40})", &["aws", "amazon"]));
        assert!(held(r"gh[pousr]_[0-9A-Za-z]{36}", &["ghp_", "gho_", "ghu_", "ghs_", "ghr_"]));
        assert!(!held(r"gh[pousr]_[0-9A-Za-z]{36}", &["ghp_", "gho_"]));
        assert!(held(r"(?:x|sl)?ack-(?:bot)+", &["ack-"]));
        assert!(!held(r"[a-z]{40}", &["key"]));
        assert!(!held(r"(?:key)?[a-z]{40}", &["key"]));
        assert!(!held(r"ke[a-z]?y", &["key"]));
    }

    #[test]
    fn knows_how_far_a_match_reaches_from_its_keyword() {
        let reach = |pattern: &str| Reach::of(&parse(pattern).expect("parses"), &["key".to_owned()]);
        let of = |before, after| Some(Reach { before, after });
        assert_eq!(reach(r"[a-z]{0,30}?key[ =]{1,3}[a-z]{40}"), of(33, 46));
        assert_eq!(reach(r"[a-z]{2}(?:ab)?key"), of(7, 3));
        assert_eq!(reach(r"(?:a|key)b{9}"), None);
        assert_eq!(reach(r"key[a-z]+"), None);
        assert_eq!(reach(r"(key[a-z]{4})"), of(7, 7));
    }

    #[test]
    fn windows_find_what_the_whole_text_finds() {
        let program = Program::new(r"\b(id-[0-9]{4})\b", &["id-".to_owned()]);
        let text = "id-1234 xid-1234 id-12345 éid-1234é id-7777";
        let hits: Vec<u32> = text.match_indices("id-").map(|(i, _)| i as u32).collect();
        let collect = |hits: Option<&[u32]>| {
            let mut out = Vec::new();
            program.matches(text, hits, 0, |m| out.push(m));
            out
        };
        let whole = collect(None);
        assert_eq!(whole, collect(Some(&hits)));
        assert_eq!(whole.len(), 3);
        assert_eq!(whole[0].secret, Span::new(0, 7));
    }
}
