//! The tree as an S-expression, for corpus tests and `--debug`.

use std::fmt::Write as _;

use super::kind::Role;
use super::tree::NodeRef;

/// `(call (callee name "f") (argument number "1"))`: role, kind, name and flags of every node, a line each, indented.
#[must_use]
pub fn sexp(root: NodeRef<'_>) -> String {
    let mut out = String::new();
    write_node(&mut out, root, 0);
    out
}

fn write_node(out: &mut String, node: NodeRef<'_>, depth: usize) {
    let _ = write!(out, "{:indent$}(", "", indent = depth * 2);
    if node.role() != Role::None {
        let _ = write!(out, "{}: ", snake(&format!("{:?}", node.role())));
    }
    let _ = write!(out, "{}", snake(&format!("{:?}", node.kind())));
    if !node.name().is_empty() {
        let _ = write!(out, " {:?}", node.name());
    }
    for flag in node.flags().names() {
        let _ = write!(out, " +{flag}");
    }
    for child in node.children() {
        out.push('\n');
        write_node(out, child, depth + 1);
    }
    out.push(')');
}

fn snake(name: &str) -> String {
    let mut out = String::new();
    for (i, c) in name.char_indices() {
        if c.is_ascii_uppercase() && i > 0 {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}
