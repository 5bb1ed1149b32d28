//! What rules say: messages with code in them, what is wrong with those, and that a rule gave up.

use std::sync::LazyLock;

use regex::Regex;

use super::bindings::Bindings;
use super::target::Target;
use crate::finding::{Note, NoteKind};
use crate::rules::semgrep::{PatternRule, Text};
use crate::rules::{RuleFault, RuleInfo};
use crate::source::{Source, Span};

static NAMED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\$(?:\.\.\.)?[A-Z_][A-Z0-9_]*\b").expect("a constant expression"));

/// Tells of metavariables in a rule's message and fix that none of its patterns binds: they stay as they are written.
pub(super) fn unbound(rule: &PatternRule, bound: &[String]) -> Vec<RuleFault> {
    let message = Text { text: rule.info.message.clone(), span: rule.message };
    let texts = [("message", Some(&message)), ("fix", rule.fix.as_ref())];
    let mut faults = Vec::new();
    for (key, text) in texts.into_iter().filter_map(|(key, text)| Some((key, text?))) {
        let mut names: Vec<&str> = NAMED.find_iter(&text.text).map(|found| found.as_str()).collect();
        names.retain(|name| !bound.iter().any(|bound| bound == name));
        names.sort_unstable();
        names.dedup();
        faults.extend(names.into_iter().map(|name| RuleFault {
            path: rule.file.path.to_string(),
            text: rule.file.text.to_string(),
            span: within(rule, text.span, name),
            rule: Some(rule.info.id.to_string()),
            message: format!("`{name}` in the {key} is never bound"),
            remedy: match bound {
                [] => "bind it in a pattern".to_owned(),
                bound => format!("the rule binds {}", bound.join(", ")),
            },
            runs: true,
        }));
    }
    faults
}

/// Where a name stands in a part of a rule file.
fn within(rule: &PatternRule, part: Span, name: &str) -> Span {
    let at = rule.file.text.get(part.range()).and_then(|text| text.find(name));
    at.map_or(part, |at| {
        let start = part.start + at as u32;
        Span::new(start, start + name.len() as u32)
    })
}

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

/// What is told of a rule that gave up.
pub(super) fn cut_short(source: &Source, info: &RuleInfo) -> Note {
    Note {
        path: Some(source.path().to_string()),
        line: None,
        kind: NoteKind::Cut,
        message: format!("rule {} took too many steps somewhere in this file and gave up there", info.id),
        remedy: Some("make the rule's pattern more specific".to_owned()),
    }
}
