//! From a pattern to the words that any file it matches in must hold: what makes the prefilter sound.
//!
//! Names survive aliasing (the import line holds them), so each part of a name is needed as a whole word. String
//! contents, numbers and keyword names can come about by folding or out of `**options`: never needed.

use super::compile::{Pattern, is_metavariable};
use crate::prefilter::{Hits, WordId, Words};
use crate::syntax::{Kind, NodeRef, Role};

/// What a file must hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// Nothing: unanchored.
    Nothing,
    /// A whole word.
    Word(String),
    All(Vec<Need>),
    Any(Vec<Need>),
}

/// A need with its words looked up.
#[derive(Clone, Debug)]
pub(super) enum Anchor {
    Nothing,
    Word(WordId),
    All(Vec<Anchor>),
    Any(Vec<Anchor>),
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
        if needs.is_empty() || needs.contains(&Self::Nothing) { Self::Nothing } else { Self::Any(needs) }
    }

    /// As text, for the index: a word, `*` for nothing, `(& …)` and `(| …)`.
    pub fn written(&self) -> String {
        let join = |mark: &str, needs: &[Self]| {
            let parts: Vec<String> = needs.iter().map(Self::written).collect();
            format!("({mark} {})", parts.join(" "))
        };
        match self {
            Self::Nothing => "*".to_owned(),
            Self::Word(word) => word.clone(),
            Self::All(needs) => join("&", needs),
            Self::Any(needs) => join("|", needs),
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
                Ok(if mark == Some("|") { Self::Any(needs) } else { Self::All(needs) })
            }
            word => Ok(Self::Word(word.to_owned())),
        }
    }

    /// Looks the words up.
    pub fn anchor(&self, words: &mut Words) -> Anchor {
        match self {
            Self::Nothing => Anchor::Nothing,
            Self::Word(word) => Anchor::Word(words.add(word)),
            Self::All(needs) => Anchor::All(needs.iter().map(|need| need.anchor(words)).collect()),
            Self::Any(needs) => Anchor::Any(needs.iter().map(|need| need.anchor(words)).collect()),
        }
    }
}

impl Anchor {
    /// Whether a text with these hits can match at all.
    pub fn holds(&self, hits: &Hits) -> bool {
        match self {
            Self::Nothing => true,
            Self::Word(word) => hits.has_whole(*word),
            Self::All(anchors) => anchors.iter().all(|anchor| anchor.holds(hits)),
            Self::Any(anchors) => anchors.iter().any(|anchor| anchor.holds(hits)),
        }
    }
}

/// What a pattern needs.
pub(super) fn of_pattern(pattern: &Pattern) -> Need {
    let mut words: Vec<String> = Vec::new();
    for root in pattern.roots() {
        collect(root, &mut words);
    }
    words.sort();
    words.dedup();
    Need::all(words.into_iter().map(Need::Word).collect())
}

fn collect(node: NodeRef<'_>, words: &mut Vec<String>) {
    match node.kind() {
        // What stands for `<... e ...>` is no name of code.
        Kind::Deep => return node.children_with(Role::Argument).for_each(|inner| collect(inner, words)),
        Kind::Name | Kind::Attribute | Kind::Variable | Kind::Function | Kind::Class | Kind::ModuleDefinition => {
            add(node.name(), words);
        }
        Kind::ImportFrom | Kind::ImportItem => node.name().split('.').for_each(|part| add(part, words)),
        // A pair's key folds like any other text; what stands in one that the pattern leaves open is not needed either.
        Kind::String | Kind::ConcatenatedString | Kind::Symbol if !holes(node) => return,
        _ => {}
    }
    node.children().for_each(|child| collect(child, words));
}

fn holes(node: NodeRef<'_>) -> bool {
    node.children().any(|part| matches!(part.kind(), Kind::Interpolation | Kind::String))
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
