//! `analyzer: credential`: a value judged where it stands, and where its literal stands that may be elsewhere.

use super::bindings::{Bindings, Bound};
use super::constraints::folded;
use super::target::Target;
use crate::credential::{Standing, Sureness, weigh};
use crate::dataflow::Value;
use crate::finding::{Confidence, Context, context};
use crate::source::Span;
use crate::syntax::{Kind, NodeRef, Role};

/// A value that is one.
pub(super) struct Credential {
    /// The value itself.
    pub value: String,
    /// Its literal: where to change it.
    pub span: Span,
    /// How sure.
    pub confidence: Confidence,
}

impl Credential {
    /// What `name` stands for, when it is a credential; `called` stands for what the value is called there.
    pub fn of(target: &Target<'_>, bindings: &Bindings, name: &str, called: Option<&str>) -> Option<Self> {
        let (value, confidence) = judged(target, bindings, name, called)?;
        let span = bindings.get(name).map(|bound| literal(target, bound))?;
        let value = value.trim().to_owned();
        let whole = value.len() == span.len();
        let bare = without_scheme(&value);
        let span = if whole { Span::new(span.end - bare.len() as u32, span.end) } else { span };
        Some(Self { value: bare.to_owned(), span, confidence })
    }
}

/// The value of an `Authorization` header without the word for its kind.
pub(super) fn without_scheme(value: &str) -> &str {
    const SCHEMES: &[&str] = &["bearer ", "basic ", "token ", "apikey ", "api-key ", "bot ", "key ", "digest "];
    let scheme = SCHEMES.iter().find(|it| value.get(..it.len()).is_some_and(|head| head.eq_ignore_ascii_case(it)));
    let rest = scheme.map_or(value, |it| value[it.len()..].trim_start());
    let rest = if scheme.is_some() { rest.strip_prefix("token=").unwrap_or(rest) } else { rest };
    if rest.contains(char::is_whitespace) { value } else { rest }
}

/// Whether what `name` stands for is a credential.
pub(super) fn is_credential(target: &Target<'_>, bindings: &Bindings, name: &str, called: Option<&str>) -> bool {
    judged(target, bindings, name, called).is_some()
        && bindings.get(name).is_some_and(|bound| !is_expression(target, bound))
}

/// Whether the text is that of a regex or a command, which a pattern's string matches too.
fn is_expression(target: &Target<'_>, bound: &Bound) -> bool {
    let around = |kind: Kind| target.of_kind(kind).iter().any(|id| target.tree.node(*id).span().contains(bound.span));
    let standing = |kind: Kind| around(kind) && !around(Kind::String);
    standing(Kind::Regex) || standing(Kind::Shell)
}

fn judged(target: &Target<'_>, bindings: &Bindings, name: &str, called: Option<&str>) -> Option<(String, Confidence)> {
    let bound = bindings.get(name)?;
    let value = match folded(target, bound)? {
        Value::String(text) => text,
        Value::Integer(_) => bound.shown(target.source.text()).to_owned(),
        _ => return None,
    };
    let called = called.and_then(|called| bindings.get(called)).map(|holder| called_by(target, holder));
    let named = if target.language.is_configuration() { Standing::Set } else { Standing::Named };
    let standing = called.as_deref().map_or(Standing::Demanded, named);
    let confidence = match weigh(without_scheme(&value), standing)? {
        Sureness::Doubtful => Confidence::Low,
        // A word in the settings of a developer's machine guards nothing else.
        Sureness::Likely if context(target.source.path()) == Context::Development => Confidence::Low,
        Sureness::Likely => Confidence::Medium,
        Sureness::Sure => Confidence::High,
    };
    Some((value, confidence))
}

/// The last name in what holds a value: `password` of `self.password`, `config["password"]` and `form.get('password')`.
fn called_by(target: &Target<'_>, holder: &Bound) -> String {
    let text = holder.shown(target.source.text());
    let end = text.trim_end_matches(|c: char| !c.is_alphanumeric());
    let from = end.rfind(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-'))).map_or(0, |at| at + 1);
    end.get(from..).unwrap_or(end).to_owned()
}

/// Where the text of a value stands: between the quotes of its literal, or over the expression that makes it.
fn literal(target: &Target<'_>, bound: &Bound) -> Span {
    let text = target.source.text();
    if bound.text.as_deref().is_some_and(|value| text.get(bound.span.range()) == Some(value)) {
        return bound.span;
    }
    let own = bound.node.map(|id| target.tree.node(id));
    let node = own.or_else(|| target.tree.nodes().find(|node| node.span() == bound.span && is_value(*node)));
    node.map_or(bound.span, |node| trimmed(text, content(origin(target, node))))
}

const fn is_value(node: NodeRef<'_>) -> bool {
    !matches!(node.kind(), Kind::Block | Kind::Module)
}

/// How far a value is followed to its literal.
const STEPS: usize = 24;

/// The expression that a value comes from: names lead to their only value, a method of a text to the text.
fn origin<'t>(target: &Target<'t>, node: NodeRef<'t>) -> NodeRef<'t> {
    let mut at = node;
    for _ in 0..STEPS {
        let next = match at.kind() {
            Kind::Name | Kind::Attribute | Kind::Variable => target.facts.definitions.value(at),
            Kind::Call if at.children_with(Role::Argument).all(|argument| argument.kind() == Kind::String) => {
                at.child(Role::Callee).and_then(|callee| callee.child(Role::Object))
            }
            Kind::Block => at.first_child(),
            _ => None,
        };
        match next {
            Some(next) => at = next,
            None => break,
        }
    }
    at
}

/// A span without the blanks around what it holds: a heredoc's line is indented and ends.
fn trimmed(text: &str, span: Span) -> Span {
    let held = text.get(span.range()).unwrap_or_default();
    let (before, after) = (held.len() - held.trim_start().len(), held.len() - held.trim_end().len());
    if held.trim().is_empty() { span } else { Span::new(span.start + before as u32, span.end - after as u32) }
}

/// A literal without its quotes; a heredoc's body.
fn content(node: NodeRef<'_>) -> Span {
    let plain = node.kind() == Kind::String && node.children().all(|part| part.kind() == Kind::StringPart);
    match (node.first_child(), node.children().last()) {
        (Some(first), Some(last)) if plain => Span::new(first.span().start, last.span().end),
        _ => node.span(),
    }
}
