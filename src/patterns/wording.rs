//! Messages with code in them.

use super::bindings::Bindings;
use super::target::Target;

/// A text with each `$X` replaced by what it stands for.
pub(super) fn interpolate(text: &str, bindings: &Bindings, target: &Target<'_>, show: fn(&str) -> String) -> String {
    let mut named: Vec<_> = bindings.iter().filter(|(name, _)| text.contains(name)).collect();
    named.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    let source = target.source.text();
    named.into_iter().fold(text.to_owned(), |text, (name, bound)| text.replace(name, &show(bound.shown(source))))
}

/// A text of several lines indented as the line that it is put in, behind what stands before.
pub(super) fn indented(text: &str, before: &str) -> String {
    let line = before.rsplit('\n').next().unwrap_or_default();
    let indentation = &line[..line.len() - line.trim_start().len()];
    text.replace('\n', &format!("\n{indentation}"))
}

/// Code in a message: one line, not too long.
pub(super) fn shortened(code: &str) -> String {
    let line: String = code.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > 60 { line.chars().take(59).chain(['…']).collect() } else { line }
}
