//! `requires: A and not (B or C)`: which labels a sink or a source asks for.

use crate::dataflow::taint::Requires;

/// `A and not (B or C)`
pub(super) fn requires(text: &str, channel: &dyn Fn(&str) -> Requires) -> Requires {
    let spaced = text.replace('(', " ( ").replace(')', " ) ");
    let tokens: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    either(&tokens, &mut at, channel)
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
