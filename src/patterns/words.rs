//! Generic patterns: words and characters in order, whatever the language of the file.
//!
//! `$X` is one word, `...` and `$...X` any run of words within ten lines of what stands before it, each further `...` ten
//! more. A match stays in the block (lines indented alike, or brackets on one line) that it begins in, and looks into the
//! blocks below it as if they were not there, unless the pattern is indented itself: then that part is a whole block. Of
//! the matches that end at one place the shortest counts.

use std::collections::BTreeMap;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::bindings::{Bindings, Bound};
use super::compile::Pattern;
use crate::source::{Source, Span};
use crate::syntax::{Kind, NodeRef, Role, Tree};

/// How many lines an ellipsis spans.
const ELLIPSIS_LINES: u32 = 10;
/// Most steps that one pattern takes from one place.
const STEPS: u32 = 100_000;
/// Most steps that one pattern takes in one file.
const STEPS_IN_ALL: u32 = 20_000_000;

/// One thing that a pattern asks for.
#[derive(Debug)]
enum Atom<'p> {
    Text(&'p str),
    Variable(&'p str),
    Run { name: Option<&'p str>, lines: u32 },
    Open,
    Close,
}

/// Whether two runs stand side by side of which one has a name: where it ends nobody can tell.
pub(super) fn has_open_end(pattern: &Pattern) -> bool {
    atoms(pattern).windows(2).any(|two| matches!(two, [Atom::Run { .. }, Atom::Run { .. }]))
}

fn atoms(pattern: &Pattern) -> Vec<Atom<'_>> {
    let mut out = Vec::new();
    add_all(pattern.roots().into_iter(), &mut out);
    out
}

fn add_all<'p>(nodes: impl Iterator<Item = NodeRef<'p>>, out: &mut Vec<Atom<'p>>) {
    let mut end = None;
    for node in nodes {
        // Brackets of a pattern nest nothing: they match wherever those of the text stand.
        let bracketed = end == Some(node.span().start) && matches!(out.last(), Some(Atom::Text("(" | "[" | "{")));
        add(node, bracketed, out);
        end = Some(node.span().end);
    }
}

fn add<'p>(node: NodeRef<'p>, bracketed: bool, out: &mut Vec<Atom<'p>>) {
    match node.kind() {
        Kind::Block => {
            out.extend((!bracketed).then_some(Atom::Open));
            add_all(node.children(), out);
            out.extend((!bracketed).then_some(Atom::Close));
        }
        Kind::Ellipsis => match out.last_mut() {
            Some(Atom::Run { name: None, lines }) => *lines += ELLIPSIS_LINES,
            _ => out.push(Atom::Run { name: None, lines: ELLIPSIS_LINES }),
        },
        Kind::MetavariableEllipsis => out.push(Atom::Run { name: Some(node.name()), lines: ELLIPSIS_LINES }),
        Kind::Metavariable => out.push(Atom::Variable(node.name())),
        _ => out.push(Atom::Text(node.name())),
    }
}

/// A text as words in order.
#[derive(Debug)]
pub(super) struct Document<'t> {
    source: &'t Source,
    tokens: Vec<Token<'t>>,
    /// Where each block starts and ends, in the order of their starts, outer ones first.
    blocks: Vec<(usize, usize)>,
    places: FxHashMap<&'t str, Vec<usize>>,
}

#[derive(Debug)]
struct Token<'t> {
    text: &'t str,
    span: Span,
    line: u32,
    word: bool,
    block: usize,
}

impl<'t> Document<'t> {
    pub fn new(source: &'t Source, tree: &'t Tree) -> Self {
        let mut document = Self { source, tokens: Vec::new(), blocks: Vec::new(), places: FxHashMap::default() };
        tree.root().children_with(Role::Body).for_each(|body| document.read(body));
        for (at, token) in document.tokens.iter().enumerate() {
            document.places.entry(token.text).or_default().push(at);
        }
        document
    }

    fn read(&mut self, block: NodeRef<'t>) {
        let own = self.blocks.len();
        self.blocks.push((self.tokens.len(), 0));
        for node in block.children() {
            if node.kind() == Kind::Block {
                self.read(node);
            } else {
                let (span, word) = (node.span(), node.kind() == Kind::Name);
                let line = self.source.lines().line(span.start);
                self.tokens.push(Token { text: node.name(), span, line, word, block: own });
            }
        }
        self.blocks[own].1 = self.tokens.len();
    }

    /// Where a text stands, in order.
    fn places(&self, text: &str) -> &[usize] {
        self.places.get(text).map_or(&[], Vec::as_slice)
    }

    /// Where a pattern that begins with this can begin, and where the block ends that it must stay in.
    fn starts(&self, first: &Atom<'_>) -> Vec<(usize, usize)> {
        let whole = |at: usize| (at, self.blocks[self.tokens[at].block].1);
        match first {
            Atom::Text(text) => self.places(text).iter().map(|at| whole(*at)).collect(),
            Atom::Run { .. } => self.blocks.iter().copied().filter(|(start, end)| start < end).collect(),
            _ => (0..self.tokens.len()).map(whole).collect(),
        }
    }

    fn span(&self, from: usize, to: usize) -> Span {
        Span::new(self.tokens[from].span.start, self.tokens[to - 1].span.end)
    }

    /// Where a run stands: from what is before it, with the white space between.
    fn run(&self, from: usize, to: usize) -> Span {
        let end = |at: usize| at.checked_sub(1).map_or(0, |before| self.tokens[before].span.end);
        Span::new(end(from), end(to).max(end(from)))
    }
}

/// A match of a generic pattern.
pub(super) struct Found {
    pub span: Span,
    pub bindings: Bindings,
}

/// Every match of a pattern, and whether the steps sufficed.
pub(super) fn search(pattern: &Pattern, document: &Document<'_>) -> (Vec<Found>, bool) {
    let atoms = atoms(pattern);
    let Some(first) = atoms.first() else { return (Vec::new(), true) };
    let mut walk = Walk { document, atoms: &atoms, bindings: Bindings::default(), steps: 0, exhausted: false };
    let mut by_end: BTreeMap<usize, Found> = BTreeMap::new();
    let mut left = STEPS_IN_ALL;
    for (start, end) in document.starts(first) {
        walk.steps = left.min(STEPS);
        let before = walk.steps;
        let found = walk.from(0, start, document.tokens[start].line, &Limit { end, outer: None });
        left -= before - walk.steps;
        let bindings = std::mem::take(&mut walk.bindings);
        if let Some(end) = found.filter(|end| *end > start) {
            by_end.insert(end, Found { span: document.span(start, end), bindings });
        }
    }
    (by_end.into_values().collect(), !walk.exhausted)
}

/// The ends of the blocks that a match stands in.
struct Limit<'l> {
    end: usize,
    outer: Option<&'l Limit<'l>>,
}

struct Walk<'w, 't> {
    document: &'w Document<'t>,
    atoms: &'w [Atom<'w>],
    bindings: Bindings,
    steps: u32,
    exhausted: bool,
}

impl Walk<'_, '_> {
    /// Where the atoms from the `nth` on end when they match from a place; `line` is that of what stands before.
    fn from(&mut self, nth: usize, at: usize, line: u32, limit: &Limit<'_>) -> Option<usize> {
        let Some(atom) = self.atoms.get(nth) else { return Some(at) };
        if self.steps == 0 {
            self.exhausted = true;
            return None;
        }
        self.steps -= 1;
        let document = self.document;
        match atom {
            Atom::Run { name, lines } => self.run(nth, at, line, limit, *name, *lines),
            Atom::Close => {
                let outer = limit.outer.filter(|_| at == limit.end)?;
                self.from(nth + 1, at, line, outer)
            }
            Atom::Open => self.block(nth, at, line, limit),
            Atom::Text(text) => {
                let token = document.tokens.get(at).filter(|token| at < limit.end && token.text == *text)?;
                self.from(nth + 1, at + 1, token.line, limit)
            }
            Atom::Variable(name) => {
                let token = document.tokens.get(at).filter(|token| at < limit.end && token.word)?;
                self.bound(name, token.span, |walk| walk.from(nth + 1, at + 1, token.line, limit))
            }
        }
    }

    /// A block of the pattern is a whole block of the text; one that asks for nothing need not be there.
    fn block(&mut self, nth: usize, at: usize, line: u32, limit: &Limit<'_>) -> Option<usize> {
        let blocks = &self.document.blocks;
        let first = blocks.partition_point(|(start, _)| *start < at);
        let here = blocks[first..].iter().take_while(|(start, _)| *start == at).filter(|(_, end)| *end <= limit.end);
        let inner = here.filter(|(start, end)| start < end).map(|(_, end)| *end);
        let found = inner.into_iter().find_map(|end| self.from(nth + 1, at, line, &Limit { end, outer: Some(limit) }));
        found.or_else(|| match self.atoms[nth..] {
            [_, Atom::Run { name: None, .. }, Atom::Close, ..] => self.from(nth + 3, at, line, limit),
            _ => None,
        })
    }

    fn run(
        &mut self,
        nth: usize,
        at: usize,
        line: u32,
        limit: &Limit<'_>,
        name: Option<&str>,
        lines: u32,
    ) -> Option<usize> {
        let document = self.document;
        let tokens = &document.tokens[at..limit.end];
        let reach = at + tokens.partition_point(|token| token.line <= line + lines);
        let rest = |walk: &mut Self, to: usize| {
            let span = document.run(at, to);
            walk.bound(name.unwrap_or("$_"), span, |w| w.from(nth + 1, to, line, limit))
        };
        match self.atoms.get(nth + 1) {
            None | Some(Atom::Close) => rest(self, reach),
            Some(Atom::Text(text)) => {
                let places = document.places(text);
                let first = places.partition_point(|place| *place < at);
                places[first..].iter().take_while(|place| **place < reach).find_map(|place| rest(self, *place))
            }
            Some(_) => (at..=reach).find_map(|to| rest(self, to)),
        }
    }

    fn bound(&mut self, name: &str, span: Span, then: impl FnOnce(&mut Self) -> Option<usize>) -> Option<usize> {
        if name == "$_" {
            return then(self);
        }
        let text = self.document.source.slice(span);
        if let Some(known) = self.bindings.get(name) {
            return if known.text.as_deref() == Some(text) { then(self) } else { None };
        }
        let length = self.bindings.len();
        self.bindings.push(name, Bound { span, node: None, text: Some(Rc::from(text)) });
        let found = then(self);
        if found.is_none() {
            self.bindings.truncate(length);
        }
        found
    }
}
