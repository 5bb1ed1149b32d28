//! `requires: A and not (B or C)`: which labels a sink or a source asks for.

use std::cell::RefCell;

use crate::dataflow::taint::Requires;

/// `A and not (B or C)`
pub(super) fn requires(text: &str, channel: &dyn Fn(&str) -> Requires) -> Requires {
    read(text, channel).0
}

/// What is wrong with such a condition where there are these labels.
pub(super) fn flaw(text: &str, labels: &[String]) -> Option<String> {
    let unknown = RefCell::new(None);
    let (_, whole) = read(text, &|label| {
        if !labels.iter().any(|known| known == label) {
            unknown.borrow_mut().get_or_insert_with(|| label.to_owned());
        }
        Requires::Any(Vec::new())
    });
    match unknown.into_inner() {
        Some(label) if whole && !label.is_empty() => Some(format!("no source has the label `{label}`")),
        None if whole => None,
        _ => Some("this `requires` does not parse".to_owned()),
    }
}

/// The condition, and whether it is all of the text.
fn read(text: &str, channel: &dyn Fn(&str) -> Requires) -> (Requires, bool) {
    let spaced = text.replace('(', " ( ").replace(')', " ) ");
    let tokens: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let read = either(&tokens, &mut at, channel);
    (read, at == tokens.len())
}

fn either(tokens: &[&str], at: &mut usize, channel: &dyn Fn(&str) -> Requires) -> Requires {
    let mut parts = vec![both(tokens, at, channel)];
    while tokens.get(*at) == Some(&"or") {
        *at += 1;
        parts.push(both(tokens, at, channel));
    }
    if parts.len() == 1 { parts.remove(0) } else { Requires::Any(parts) }
}

fn both(tokens: &[&str], at: &mut usize, channel: &dyn Fn(&str) -> Requires) -> Requires {
    let mut parts = vec![one(tokens, at, channel)];
    while tokens.get(*at) == Some(&"and") {
        *at += 1;
        parts.push(one(tokens, at, channel));
    }
    if parts.len() == 1 { parts.remove(0) } else { Requires::All(parts) }
}

fn one(tokens: &[&str], at: &mut usize, channel: &dyn Fn(&str) -> Requires) -> Requires {
    let token = tokens.get(*at).copied().unwrap_or_default();
    *at += 1;
    match token {
        "not" => Requires::Not(Box::new(one(tokens, at, channel))),
        "(" => {
            let inner = either(tokens, at, channel);
            *at += 1;
            inner
        }
        label => channel(label),
    }
}
