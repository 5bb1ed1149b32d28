//! What holds of every tree, whatever the text was.

use adderstone::language::Language;
use adderstone::source::Span;
use adderstone::syntax::{Flags, Kind, NodeRef, Tree};

/// Checks a tree against its text; says what is wrong.
pub fn violations(text: &str, tree: &Tree) -> Vec<String> {
    let mut wrong = Vec::new();
    let root = tree.root();
    if (root.kind(), root.span()) != (Kind::Module, Span::new(0, u32::try_from(text.len()).unwrap_or(u32::MAX))) {
        wrong.push(format!("the root is {root:?}"));
    }
    for node in tree.nodes() {
        if text.get(node.span().range()).is_none() {
            wrong.push(format!("{node:?} lies on no character boundary"));
        }
        let mut at = node.span().start;
        for child in node.children() {
            // A heredoc's text stands behind the line of its beginning.
            if !node.span().contains(child.span()) && !node.has(Flags::HEREDOC) {
                wrong.push(format!("{child:?} lies outside of its parent {node:?}"));
            }
            if child.span().start < at {
                wrong.push(format!("{child:?} starts before its elder sibling ends, in {node:?}"));
            }
            at = child.span().end.max(at);
        }
    }
    for spans in [tree.comments(), tree.errors(), tree.opaque(), tree.distrusted()] {
        if spans.iter().any(|span| text.get(span.range()).is_none()) {
            wrong.push("a note lies on no character boundary".to_owned());
        }
    }
    wrong
}

/// Parses a text and checks its tree.
pub fn check(language: Language, text: &str) -> Tree {
    let tree = language.parse(text);
    let wrong = violations(text, &tree);
    let start: String = text.chars().take(200).collect();
    assert!(wrong.is_empty(), "{language:?} {start:?}: {:?}", &wrong[..wrong.len().min(5)]);
    tree
}

/// How deep a tree goes.
pub fn depth(tree: &Tree) -> usize {
    let mut depths = vec![0; tree.len()];
    for node in tree.nodes() {
        depths[node.id().index()] = 1 + node.parent().map_or(0, |parent: NodeRef<'_>| depths[parent.id().index()]);
    }
    depths.into_iter().max().unwrap_or(0)
}
