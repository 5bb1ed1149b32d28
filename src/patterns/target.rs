//! The code that patterns are matched against: a source, its tree and facts, and an index that tells where each pattern can begin.

use std::cell::{Cell, OnceCell};

use rustc_hash::{FxHashMap, FxHashSet};

use super::words::Document;
use crate::dataflow::Facts;
use crate::language::Language;
use crate::source::{Source, Span};
use crate::syntax::{Flags, Kind, NodeId, NodeRef, Role, Symbol, Tree};

/// How far aliases of aliases are followed.
const ALIASES: usize = 4;

/// One file under the patterns.
pub(super) struct Target<'t> {
    pub source: &'t Source,
    pub tree: &'t Tree,
    pub language: Language,
    pub facts: &'t Facts,
    /// Whether a regex took too many steps somewhere and gave up.
    pub gave_up: Cell<bool>,
    /// The hashes of the file's words in lower case, where somebody counts on them.
    pub words: OnceCell<FxHashSet<u64>>,
    index: OnceCell<Index<'t>>,
    document: OnceCell<Document<'t>>,
}

#[derive(Default)]
struct Index<'t> {
    /// By the kind's number.
    by_kind: Vec<Vec<NodeId>>,
    /// Names, attributes and calls by the last part of what they are called, as written and as imported; by symbol.
    by_symbol: Vec<Vec<NodeId>>,
    symbols: FxHashMap<&'t str, Symbol>,
    /// Paths that names were imported as end in words that may occur nowhere else.
    by_import: FxHashMap<&'t str, Vec<NodeId>>,
}

impl<'t> Target<'t> {
    pub const fn new(source: &'t Source, tree: &'t Tree, language: Language, facts: &'t Facts) -> Self {
        Self {
            source,
            tree,
            language,
            facts,
            gave_up: Cell::new(false),
            words: OnceCell::new(),
            index: OnceCell::new(),
            document: OnceCell::new(),
        }
    }

    /// The text a node stands for.
    pub fn text(&self, span: Span) -> &'t str {
        self.source.slice(span)
    }

    /// Whether the file holds a literal's word as it stands: where it does not, the prefilter rules the literal out.
    pub fn holds_word_of(&self, literal: &str) -> bool {
        let text = self.source.text();
        let holds = |word: &str| find_word(text, word, 0).is_some();
        super::anchors::literal_word(literal).is_none_or(holds)
    }

    /// Nodes of a kind, in document order.
    pub fn of_kind(&self, kind: Kind) -> &[NodeId] {
        self.index().by_kind.get(kind as usize).map_or(&[], Vec::as_slice)
    }

    /// Names, attributes and calls whose last part is `name`, in document order.
    pub fn named(&self, name: &str) -> Vec<NodeId> {
        let index = self.index();
        let mut found =
            index.symbols.get(name).map(|symbol| index.by_symbol[symbol.index()].clone()).unwrap_or_default();
        if let Some(imported) = index.by_import.get(name) {
            found.extend(imported);
            found.sort_unstable();
            found.dedup();
        }
        found
    }

    /// The file as words in order.
    pub fn document(&self) -> &Document<'t> {
        self.document.get_or_init(|| Document::new(self.source, self.tree))
    }

    fn index(&self) -> &Index<'t> {
        self.index.get_or_init(|| self.build_index())
    }

    fn build_index(&self) -> Index<'t> {
        let mut index = Index { by_symbol: vec![Vec::new(); self.tree.symbol_count()], ..Index::default() };
        index.symbols = self.tree.symbols().collect();
        for node in self.tree.nodes() {
            index.add_kind(node.kind(), node.id());
            if node.has(Flags::IMPLICIT_RETURN) && node.kind() != Kind::Return {
                index.add_kind(Kind::Return, node.id());
            }
            match node.kind() {
                Kind::Name | Kind::Attribute => self.index_name(&mut index, node, node),
                Kind::Call => {
                    node.children_with(Role::Callee).for_each(|callee| self.index_name(&mut index, node, callee));
                }
                _ => {}
            }
        }
        index
    }

    /// Files a node under what `named` is called here, was imported as, and is an alias of.
    fn index_name(&self, index: &mut Index<'t>, node: NodeRef<'t>, named: NodeRef<'t>) {
        if !matches!(named.kind(), Kind::Name | Kind::Attribute) {
            return;
        }
        index.by_symbol[named.symbol().index()].push(node.id());
        let mut at = named;
        for _ in 0..ALIASES {
            if at.kind() != Kind::Name {
                return;
            }
            for path in self.facts.names.imported(at.symbol()) {
                index.by_import.entry(path.rsplit('.').next().unwrap_or(path)).or_default().push(node.id());
            }
            let Some(value) = self.facts.definitions.alias(at) else { return };
            at = value.without_bare_call();
            if matches!(at.kind(), Kind::Name | Kind::Attribute) {
                index.by_import.entry(at.name()).or_default().push(node.id());
            }
        }
    }

    /// Where the name of a definition, parameter, keyword or attribute stands: the tree keeps it as a symbol.
    pub fn name_span(&self, node: NodeRef<'_>) -> Span {
        let (span, name) = (node.span(), node.name());
        if name.is_empty() || span.len() == name.len() {
            return span;
        }
        let text = self.text(span);
        let length = name.len() as u32;
        if node.kind() == Kind::Attribute && text.ends_with(name) {
            return Span::new(span.end - length, span.end);
        }
        let from = node.children_with(Role::Decorator).last().map_or(0, |d| (d.span().end - span.start) as usize);
        let at = find_word(text, name, from).or_else(|| text.find(name));
        at.map_or(span, |at| Span::new(span.start + at as u32, span.start + at as u32 + length))
    }
}

impl Index<'_> {
    fn add_kind(&mut self, kind: Kind, id: NodeId) {
        let at = kind as usize;
        if self.by_kind.len() <= at {
            self.by_kind.resize_with(at + 1, Vec::new);
        }
        self.by_kind[at].push(id);
    }
}

fn find_word(text: &str, word: &str, from: usize) -> Option<usize> {
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80;
    let bytes = text.as_bytes();
    text.get(from..)?
        .match_indices(word)
        .map(|(at, _)| at + from)
        .find(|&at| (at == 0 || !is_word(bytes[at - 1])) && bytes.get(at + word.len()).is_none_or(|b| !is_word(*b)))
}
