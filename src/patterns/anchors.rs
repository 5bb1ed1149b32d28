//! From a pattern to the words that any file it matches in must hold: what makes the prefilter sound.
//!
//! Names survive aliasing (the import line holds them), so each part of a name is needed as a whole word, and so is a
//! keyword's name, which `**options` spells too. A literal text is needed by its longest word: one that comes about by
//! folding matches only where the file holds that word as well, which the matcher sees to ([`literal_word`]).

use regex_syntax::hir::{Class, Hir, HirKind};
use rustc_hash::FxHashSet;

use super::compile::{Pattern, is_metavariable};
use super::nearby::{Answers, Nearby};
use super::pieces::{assertions, pieces};
use crate::credential::Sureness;
use crate::language::Language;
use crate::prefilter::{Hits, WordId, Words, is_word};
use crate::syntax::{Kind, NodeRef, Role};

/// What a file must hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// Nothing: unanchored.
    Nothing,
    /// A whole word.
    Word(String),
    /// A whole word with something else than a text beside it, first or second: what it is given counts.
    Given(String, bool),
    /// A text, in any case, that need not be a word: `` ` ``.
    Text(String),
    All(Vec<Need>),
    Any(Vec<Need>),
    /// One of these texts as a name with a credential beside it, as far as the text tells.
    Near(Vec<String>),
}

/// A need with its words looked up.
#[derive(Debug)]
pub(super) enum Anchor {
    Nothing,
    Word(WordId),
    Given(WordId, bool),
    Text(WordId),
    All(Vec<Anchor>),
    Any(Vec<Anchor>),
    Near(Nearby),
}

impl Need {
    /// Both together.
    pub fn all(needs: Vec<Self>) -> Self {
        let mut kept: Vec<Self> = Vec::new();
        for need in needs {
            match need {
                Self::Nothing => {}
                Self::All(inner) => kept.extend(inner),
                other => kept.push(other),
            }
        }
        kept.dedup();
        match kept.len() {
            0 => Self::Nothing,
            1 => kept.remove(0),
            _ => Self::All(kept),
        }
    }

    /// Either of them.
    pub fn any(needs: Vec<Self>) -> Self {
        let mut kept: Vec<Self> = Vec::new();
        for need in needs {
            if !kept.contains(&need) {
                kept.push(need);
            }
        }
        if kept.is_empty() || kept.contains(&Self::Nothing) { Self::Nothing } else { Self::Any(kept) }
    }

    /// With a credential beside one of these names instead of the names alone.
    pub fn near(self, texts: Vec<String>) -> Self {
        let alone = Self::Any(texts.iter().cloned().map(Self::Text).collect());
        let rest = match self {
            Self::All(needs) => needs.into_iter().filter(|need| *need != alone).collect(),
            need if need == alone => Vec::new(),
            need => vec![need],
        };
        Self::all([rest, vec![Self::Near(texts)]].concat())
    }

    /// The texts one of which is needed, where that is all that is needed.
    pub fn texts(&self) -> Option<Vec<String>> {
        match self {
            Self::Text(text) => Some(vec![text.clone()]),
            Self::Any(needs) => needs.iter().map(Self::texts).collect::<Option<Vec<_>>>().map(|all| all.concat()),
            _ => None,
        }
    }

    /// Whether a text holds its words, as one who does not count them sees it.
    pub fn may_be_in(&self, text: &str) -> bool {
        let lower = text.to_ascii_lowercase();
        let words = lower.as_bytes().split(|byte| !is_word(*byte)).collect();
        self.is_among(&lower, &words)
    }

    fn is_among(&self, lower: &str, words: &FxHashSet<&[u8]>) -> bool {
        match self {
            Self::Nothing | Self::Near(_) => true,
            Self::Word(word) | Self::Given(word, _) => words.contains(word.to_ascii_lowercase().as_bytes()),
            Self::Text(text) => lower.contains(&text.to_ascii_lowercase()),
            Self::All(needs) => needs.iter().all(|need| need.is_among(lower, words)),
            Self::Any(needs) => needs.iter().any(|need| need.is_among(lower, words)),
        }
    }

    /// As text, for the index: a word, `!` or `!!` before one that is given something, `~` before a text, `*` for nothing,
    /// `(& …)`, `(| …)` and `(^ …)`.
    pub fn written(&self) -> String {
        let join = |mark: &str, needs: &[Self]| {
            let parts: Vec<String> = needs.iter().map(Self::written).collect();
            format!("({mark} {})", parts.join(" "))
        };
        match self {
            Self::Nothing => "*".to_owned(),
            Self::Word(word) => word.clone(),
            Self::Given(word, second) => format!("{}{word}", if *second { "!!" } else { "!" }),
            Self::Text(text) => format!("~{text}"),
            Self::All(needs) => join("&", needs),
            Self::Any(needs) => join("|", needs),
            Self::Near(texts) => format!("(^ {})", texts.join(" ")),
        }
    }

    /// From text; none when it is no need.
    pub fn read(text: &str) -> Option<Self> {
        let mut tokens = text.split_inclusive(['(', ')', ' ']).flat_map(|piece| {
            let (word, mark) = piece.split_at(piece.len() - usize::from(piece.ends_with(['(', ')', ' '])));
            [word, mark.trim()]
        });
        Self::read_from(&mut tokens).ok()
    }

    /// One need, or the mark that ends a list of them.
    fn read_from<'t>(tokens: &mut impl Iterator<Item = &'t str>) -> Result<Self, Option<&'t str>> {
        match tokens.find(|token| !token.is_empty()).ok_or(None)? {
            ")" => Err(Some(")")),
            "*" => Ok(Self::Nothing),
            "(" => {
                let mark = tokens.find(|token| !token.is_empty());
                let mut needs = Vec::new();
                loop {
                    match Self::read_from(tokens) {
                        Ok(need) => needs.push(need),
                        Err(Some(_)) => break,
                        Err(None) => return Err(None),
                    }
                }
                Ok(match mark {
                    Some("|") => Self::Any(needs),
                    Some("^") => Self::Near(needs.iter().map(Self::written).collect()),
                    _ => Self::All(needs),
                })
            }
            word => Ok(match (word.strip_prefix('~'), word.strip_prefix("!!"), word.strip_prefix('!')) {
                (Some(text), ..) => Self::Text(text.to_owned()),
                (_, Some(word), _) => Self::Given(word.to_owned(), true),
                (.., Some(word)) => Self::Given(word.to_owned(), false),
                _ => Self::Word(word.to_owned()),
            }),
        }
    }

    /// Looks the words up.
    pub fn anchor(&self, words: &mut Words) -> Anchor {
        match self {
            Self::Nothing => Anchor::Nothing,
            Self::Word(word) => Anchor::Word(words.add_whole(word)),
            Self::Given(word, second) => Anchor::Given(words.add_given(word), *second),
            Self::Text(text) => Anchor::Text(words.add(text)),
            Self::All(needs) => Anchor::All(needs.iter().map(|need| need.anchor(words)).collect()),
            Self::Any(needs) => Anchor::Any(needs.iter().map(|need| need.anchor(words)).collect()),
            Self::Near(texts) => Anchor::Near(Nearby::new(texts, words)),
        }
    }
}

/// What any text that a regex matches must hold, in any case: its literals.
pub(super) fn of_regex(expression: &str) -> Need {
    // Without its look-around an expression matches what it matched, and more.
    let expression = assertions(&pieces(expression), false);
    let parsed = regex_syntax::ParserBuilder::new().multi_line(true).build().parse(&expression);
    parsed.map_or(Need::Nothing, |hir| of_hir(&hir))
}

fn of_hir(hir: &Hir) -> Need {
    match hir.kind() {
        HirKind::Capture(group) => of_hir(&group.sub),
        HirKind::Repetition(repeat) if repeat.min > 0 => of_hir(&repeat.sub),
        HirKind::Alternation(parts) => Need::any(parts.iter().map(of_hir).collect()),
        HirKind::Concat(parts) => of_concat(parts),
        _ => Need::Nothing,
    }
    .or_literal(hir)
}

/// The runs of literals in a sequence; a class of one letter in both cases counts as that letter.
fn of_concat(parts: &[Hir]) -> Need {
    let (mut needs, mut run) = (Vec::new(), String::new());
    for part in parts {
        if let Some(text) = literal_of(part) {
            run.push_str(&text);
            continue;
        }
        needs.extend(run_need(&std::mem::take(&mut run)));
        needs.push(of_hir(part));
    }
    needs.extend(run_need(&run));
    Need::all(needs)
}

/// A run long enough to tell files apart, up to what the index's own marks would break.
fn run_need(run: &str) -> Option<Need> {
    let pieces = run.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-')));
    let longest = pieces.max_by_key(|piece| piece.len())?;
    (longest.len() >= 3).then(|| Need::Text(longest.to_ascii_lowercase()))
}

fn literal_of(hir: &Hir) -> Option<String> {
    match hir.kind() {
        HirKind::Literal(literal) => std::str::from_utf8(&literal.0).ok().map(str::to_owned),
        HirKind::Class(Class::Unicode(class)) => {
            let mut letters = class.iter().flat_map(|range| (range.start()..=range.end()).take(4));
            let first = letters.find(char::is_ascii_alphabetic)?;
            let same = |c: char| c.eq_ignore_ascii_case(&first) || !c.is_ascii();
            let small = class.iter().map(|range| range.end() as u32 - range.start() as u32 + 1).sum::<u32>() <= 4;
            let all = class.iter().all(|range| (range.start()..=range.end()).take(4).all(same));
            // A letter with a relative outside ASCII (`k`, `s`) can match that relative: no literal.
            (small && all && class.iter().all(|range| range.end().is_ascii())).then(|| first.to_string())
        }
        // `(?i-u:k)`: only the two cases of the letter.
        HirKind::Class(Class::Bytes(class)) => {
            let mut letters = class.iter().flat_map(|range| range.start()..=range.end()).take(3).map(char::from);
            let (first, second) = (letters.next()?, letters.next()?);
            let pair = letters.next().is_none() && first.is_ascii_alphabetic() && first.eq_ignore_ascii_case(&second);
            pair.then(|| second.to_string())
        }
        _ => None,
    }
}

impl Need {
    /// A lone literal is a run of its own.
    fn or_literal(self, hir: &Hir) -> Self {
        match literal_of(hir) {
            Some(text) => run_need(&text).unwrap_or(Self::Nothing),
            None => self,
        }
    }

    /// Whether a text, in lower case, holds what is needed; words are looked for like texts.
    pub fn holds_in(&self, lower: &str) -> bool {
        self.holds_by(&mut |text, _| lower.contains(&text.to_ascii_lowercase()))
    }

    /// Whether what is needed is there, as somebody tells of each text and whether it is a whole word.
    pub fn holds_by<'n>(&'n self, has: &mut dyn FnMut(&'n str, bool) -> bool) -> bool {
        match self {
            Self::Nothing => true,
            Self::Word(text) | Self::Given(text, _) => has(text, true),
            Self::Text(text) => has(text, false),
            Self::All(needs) => needs.iter().all(|need| need.holds_by(has)),
            Self::Any(needs) => needs.iter().any(|need| need.holds_by(has)),
            Self::Near(texts) => texts.iter().any(|text| has(text, false)),
        }
    }
}

impl Anchor {
    /// Whether a text with these hits can match at all.
    pub fn holds(&self, hits: &Hits) -> bool {
        match self {
            Self::Nothing => true,
            Self::Word(word) => hits.has_whole(*word),
            Self::Given(word, second) => hits.has_given(*word, *second),
            Self::Text(text) => hits.has(*text),
            Self::All(anchors) => anchors.iter().all(|anchor| anchor.holds(hits)),
            Self::Any(anchors) => anchors.iter().any(|anchor| anchor.holds(hits)),
            Self::Near(nearby) => nearby.occurs(hits),
        }
    }

    /// Whether credentials at least this sure may stand where they are needed beside a name, as the text alone tells.
    pub fn is_near<'a>(&'a self, text: &str, hits: &Hits, least: Sureness, answers: &mut Answers<'a>) -> bool {
        match self {
            Self::Near(nearby) => nearby.holds(text, hits, least, answers),
            Self::All(anchors) => anchors.iter().all(|anchor| anchor.is_near(text, hits, least, answers)),
            _ => true,
        }
    }
}

/// What marks a command in backticks or `%x()`.
const SHELL_TEXTS: &[&str] = &["`", "%x"];

/// What a pattern needs.
pub(super) fn of_pattern(pattern: &Pattern) -> Need {
    if pattern.language == Language::Generic {
        return of_words(pattern);
    }
    let mut words: Vec<String> = Vec::new();
    for root in pattern.roots() {
        collect(root, &mut words);
    }
    words.sort();
    words.dedup();
    let shell = pattern.nodes().any(|node| node.kind() == Kind::Shell);
    let texts = shell.then(|| Need::Any(SHELL_TEXTS.iter().map(|text| Need::Text((*text).to_owned())).collect()));
    Need::all(words.into_iter().map(Need::Word).chain(texts).collect())
}

/// What a pattern needs that matters only by what `name` stands for: where that is what a call is given first or second,
/// something else than a text is given there.
pub(super) fn of_pattern_given(pattern: &Pattern, name: &str) -> Need {
    let need = of_pattern(pattern);
    let Some((word, second)) = pattern.only_root().and_then(|root| given(root, name)) else { return need };
    let given =
        |need: Need| if need == Need::Word(word.to_owned()) { Need::Given(word.to_owned(), second) } else { need };
    match need {
        Need::All(needs) => Need::All(needs.into_iter().map(given).collect()),
        need => given(need),
    }
}

/// The last part of what is called, and whether it is given this second.
fn given<'p>(root: NodeRef<'p>, name: &str) -> Option<(&'p str, bool)> {
    let callee = root.child(Role::Callee).filter(|_| root.kind() == Kind::Call)?;
    let word =
        Some(callee.name()).filter(|word| word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'))?;
    let is_it = |argument: NodeRef<'_>| {
        let inner = if argument.kind() == Kind::BlockPass { argument.first_child() } else { Some(argument) };
        inner.is_some_and(|inner| inner.kind() == Kind::Metavariable && inner.name() == name)
    };
    let at = root.children_with(Role::Argument).take(2).position(is_it)?;
    let plain = root.children_with(Role::Argument).take(at).all(|before| before.kind() == Kind::Metavariable);
    plain.then_some((word, at == 1))
}

/// The words of a generic pattern, as texts: a letter outside ASCII is of no word there, and of one in the prefilter.
fn of_words(pattern: &Pattern) -> Need {
    let words = pattern.nodes().filter(|node| node.kind() == Kind::Name && node.name().len() >= 3);
    let mut needs: Vec<Need> = words.map(|word| Need::Text(word.name().to_ascii_lowercase())).collect();
    needs.sort_by_key(Need::written);
    Need::all(needs)
}

fn collect(node: NodeRef<'_>, words: &mut Vec<String>) {
    match node.kind() {
        // What stands for `<... e ...>` is no name of code.
        Kind::Deep => return node.children_with(Role::Argument).for_each(|inner| collect(inner, words)),
        Kind::Name
        | Kind::Attribute
        | Kind::Variable
        | Kind::Function
        | Kind::Class
        | Kind::ModuleDefinition
        | Kind::Keyword => add(node.name(), words),
        Kind::ImportFrom | Kind::ImportItem => node.name().split('.').for_each(|part| add(part, words)),
        Kind::Assert => add("assert", words),
        Kind::Yield => add("yield", words),
        Kind::Raise => add("raise", words),
        Kind::Await => add("await", words),
        Kind::String | Kind::Symbol => {
            words.extend(literal_text(node).as_deref().and_then(literal_word).map(str::to_owned));
        }
        Kind::ConcatenatedString => return,
        _ => {}
    }
    node.children().for_each(|child| collect(child, words));
}

/// A pattern's text when it stands for itself alone.
fn literal_text(node: NodeRef<'_>) -> Option<String> {
    let text: String = node
        .children()
        .map(|part| (part.kind() == Kind::StringPart).then(|| part.name()))
        .collect::<Option<Vec<_>>>()?
        .concat();
    (!text.contains("...") && !text.contains('$') && !text.starts_with("=~/")).then_some(text)
}

/// The word by which a literal text is looked for: its longest, of three letters at least.
pub(super) fn literal_word(text: &str) -> Option<&str> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || !c.is_ascii()));
    words.filter(|word| word.len() >= 3 && word.is_ascii()).max_by_key(|word| word.len())
}

fn add(name: &str, words: &mut Vec<String>) {
    if is_metavariable(name) || name.starts_with("$...") {
        return;
    }
    let word = name.trim_start_matches(['@', '$']).trim_end_matches(['?', '!', '=']);
    if !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b >= 0x80) {
        words.push(word.to_owned());
    }
}
